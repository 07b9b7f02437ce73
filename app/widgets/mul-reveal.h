/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void mul_reveal_in_sight (GtkWidget *revealer);
void mul_scroll_into_sight (GtkWidget *widget);

G_END_DECLS
