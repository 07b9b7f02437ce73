/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A small drop-down for what an argument is about: one of the themes there are, a new one typed, or none.
 *
 * Signal: "chosen" (const char *id, const char *new_name): both NULL for none. */
#define MUL_TYPE_ARGUMENT_THEME_BUTTON (mul_argument_theme_button_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentThemeButton, mul_argument_theme_button, MUL, ARGUMENT_THEME_BUTTON, GtkWidget)

void mul_argument_theme_button_set_themes (MulArgumentThemeButton *self, GListModel *themes);
void mul_argument_theme_button_set_theme (MulArgumentThemeButton *self, const char *name);

G_END_DECLS
