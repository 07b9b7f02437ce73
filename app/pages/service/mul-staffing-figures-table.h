/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-figures-model.h"

G_BEGIN_DECLS

GtkWidget *mul_figure_table_new (const MulRatioStory *story, const char *title, gboolean narrow);

G_END_DECLS
