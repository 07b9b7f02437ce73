/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Real key presses, by the X server, so that what is tested is what a hand does: input method, shortcuts, focus. */
void mul_test_send (guint keyval, GdkModifierType modifiers);
void mul_test_give_keys (GtkWindow *window);
/* Shows a window and gives it the keys. */
void mul_test_present (GtkWindow *window);
void mul_test_press (guint keyval, GdkModifierType modifiers);
void mul_test_type (const char *ascii);
void mul_test_settle (void);

/* The pointer, in pixels of the screen, and its first button. */
void mul_test_move_pointer (int x, int y);
void mul_test_press_button (gboolean down);

/* A click in the middle of a widget whose window has not been moved. */
void mul_test_click (gpointer widget);

/* Takes the caller's reference, which must be the last one but for what is still under way: a dialog that is closing, a
 * clipboard that is being read. */
void mul_test_assert_finalized (gpointer object);

G_END_DECLS
