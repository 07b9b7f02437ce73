/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

gboolean mul_drop_action_is_copy (GtkDropTarget *target);

G_END_DECLS
