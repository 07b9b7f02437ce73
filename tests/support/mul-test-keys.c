/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-keys.h"

#include <X11/extensions/XTest.h>
#include <gdk/x11/gdkx.h>

/* How long it must have been quiet before a key is taken for dealt with, in microseconds. */
#define QUIET (40 * 1000)

static void
send (Display *display, KeySym symbol, gboolean down)
{
  XTestFakeKeyEvent (display, XKeysymToKeycode (display, symbol), down, CurrentTime);
}

/* Lets the program do all that it has to do. */
void
mul_test_settle (void)
{
  gint64 quiet_since = g_get_monotonic_time ();

  while (g_get_monotonic_time () - quiet_since < QUIET)
    {
      if (g_main_context_iteration (NULL, FALSE))
        continue;
      g_usleep (2000);
    }
  while (g_main_context_iteration (NULL, FALSE))
    ;
}

void
mul_test_assert_finalized (gpointer object)
{
  const gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;
  gpointer left = object;

  g_object_add_weak_pointer (object, &left);
  g_object_unref (object);
  while (left != NULL && g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
  g_assert_null (left);
}

/* Gives a window the keys. When another one that had them is closed there is no window manager to hand them on. */
void
mul_test_give_keys (GtkWindow *window)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  XSetInputFocus (gdk_x11_display_get_xdisplay (gdk_display_get_default ()),
                  gdk_x11_surface_get_xid (gtk_native_get_surface (GTK_NATIVE (window))), RevertToParent, CurrentTime);
  G_GNUC_END_IGNORE_DEPRECATIONS
  mul_test_settle ();
}

/* Presses a key without waiting for what comes of it. */
void
mul_test_send (guint keyval, GdkModifierType modifiers)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  Display *display = gdk_x11_display_get_xdisplay (gdk_display_get_default ());
  G_GNUC_END_IGNORE_DEPRECATIONS
  const KeyCode code = XKeysymToKeycode (display, keyval);
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  const gboolean upper = XKeycodeToKeysym (display, code, 0) != keyval;
  G_GNUC_END_IGNORE_DEPRECATIONS
  const gboolean shift = upper || (modifiers & GDK_SHIFT_MASK) != 0;

  g_assert_cmpint (code, !=, 0);
  if ((modifiers & GDK_CONTROL_MASK) != 0)
    send (display, GDK_KEY_Control_L, TRUE);
  if ((modifiers & GDK_ALT_MASK) != 0)
    send (display, GDK_KEY_Alt_L, TRUE);
  if (shift)
    send (display, GDK_KEY_Shift_L, TRUE);
  send (display, keyval, TRUE);
  send (display, keyval, FALSE);
  if (shift)
    send (display, GDK_KEY_Shift_L, FALSE);
  if ((modifiers & GDK_ALT_MASK) != 0)
    send (display, GDK_KEY_Alt_L, FALSE);
  if ((modifiers & GDK_CONTROL_MASK) != 0)
    send (display, GDK_KEY_Control_L, FALSE);
  XFlush (display);
}

void
mul_test_press (guint keyval, GdkModifierType modifiers)
{
  mul_test_send (keyval, modifiers);
  mul_test_settle ();
}

void
mul_test_type (const char *ascii)
{
  for (const char *letter = ascii; *letter != '\0'; letter++)
    mul_test_press (gdk_unicode_to_keyval ((guint32) (guchar) *letter), 0);
}

static Display *
get_display (void)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  return gdk_x11_display_get_xdisplay (gdk_display_get_default ());
  G_GNUC_END_IGNORE_DEPRECATIONS
}

void
mul_test_move_pointer (int x, int y)
{
  XTestFakeMotionEvent (get_display (), -1, x, y, CurrentTime);
  XFlush (get_display ());
  mul_test_settle ();
}

void
mul_test_press_button (gboolean down)
{
  XTestFakeButtonEvent (get_display (), 1, down, CurrentTime);
  XFlush (get_display ());
  mul_test_settle ();
}

void
mul_test_click (gpointer widget)
{
  GtkWidget *window = GTK_WIDGET (gtk_widget_get_root (widget));
  graphene_point_t middle = GRAPHENE_POINT_INIT ((float) gtk_widget_get_width (widget) / 2, (float) gtk_widget_get_height (widget) / 2);
  double x;
  double y;

  g_assert_true (gtk_widget_compute_point (widget, window, &middle, &middle));
  gtk_native_get_surface_transform (GTK_NATIVE (window), &x, &y);
  mul_test_move_pointer ((int) ((double) middle.x + x), (int) ((double) middle.y + y));
  mul_test_press_button (TRUE);
  mul_test_press_button (FALSE);
}
