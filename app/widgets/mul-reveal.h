/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void mul_reveal_in_sight (GtkWidget *revealer);

G_END_DECLS
