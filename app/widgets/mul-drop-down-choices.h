/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void mul_drop_down_name_choices (GtkWidget *widget);
void mul_drop_down_show_choices (GtkWidget *drop_down, const char *first, const char *const *names, int selected);

G_END_DECLS
