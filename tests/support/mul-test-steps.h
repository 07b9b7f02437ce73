/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "shell/mul-application.h"

G_BEGIN_DECLS

/* What a hand does in the program, for tests that go through it. */

/* Lets the program come to rest. */
void mul_test_rest (void);

/* The first widget of that type that is shown, or NULL; where there must be one, the second. */
GtkWidget *mul_test_find_named (GtkWidget *widget, const char *type);
GtkWidget *mul_test_find_shown (MulWindow *window, const char *type);

void mul_test_show_place (MulWindow *window, const char *service, const char *view, const char *alternative, const char *item);
/* An action of the first widget of that type. */
void mul_test_act (MulWindow *window, const char *type, const char *action);
void mul_test_copy (MulWindow *window, const char *text);
void mul_test_press_menu_at (MulWindow *window, GtkWidget *widget);
void mul_test_wait_for_dialog (MulWindow *window);
MulWindow *mul_test_open_beside (MulApplication *application, MulWindow *beside);

G_END_DECLS
