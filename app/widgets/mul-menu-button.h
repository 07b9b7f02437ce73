/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void mul_menu_buttons_expose (void);

GtkAccessible *mul_menu_button_get_accessible (GtkMenuButton *button);

G_END_DECLS
