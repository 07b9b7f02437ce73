/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-keys.h"

#include <X11/extensions/XTest.h>
#include <gdk/x11/gdkx.h>

/* How often, and how long each time, in microseconds, there must have been nothing to do before a key is taken for dealt
 * with. Counted, not timed: on a machine that is busy with something else time passes without the program having had any. */
#define N_PAUSES 20
#define PAUSE 2000

static void
send (Display *display, KeySym symbol, gboolean down)
{
  XTestFakeKeyEvent (display, XKeysymToKeycode (display, symbol), down, CurrentTime);
}

/* Lets the program do all that it has to do. */
void
mul_test_settle (void)
{
  for (guint i = 0; i < N_PAUSES; i++)
    {
      while (g_main_context_iteration (NULL, FALSE))
        ;
      g_usleep (PAUSE);
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

static Display *
get_display (void)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  return gdk_x11_display_get_xdisplay (gdk_display_get_default ());
  G_GNUC_END_IGNORE_DEPRECATIONS
}

static Window
get_x_window (GtkWindow *window)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  return gdk_x11_surface_get_xid (gtk_native_get_surface (GTK_NATIVE (window)));
  G_GNUC_END_IGNORE_DEPRECATIONS
}

/* Gives a window the keys. There is no window manager to hand them on when another one that had them is closed, and as
 * long as nobody has them they go to what lies beneath the pointer. The server gives them only to a window that it shows. */
void
mul_test_give_keys (GtkWindow *window)
{
  const gint64 end = g_get_monotonic_time () + 10 * G_TIME_SPAN_SECOND;
  XWindowAttributes attributes;

  while (XGetWindowAttributes (get_display (), get_x_window (window), &attributes) != 0 && attributes.map_state != IsViewable)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      mul_test_settle ();
    }
  XSetInputFocus (get_display (), get_x_window (window), RevertToParent, CurrentTime);
  mul_test_settle ();
}

void
mul_test_present (GtkWindow *window)
{
  gtk_window_present (window);
  mul_test_settle ();
  mul_test_give_keys (window);
}

/* Presses a key without waiting for what comes of it: the program has got it, and has not looked at it yet. */
void
mul_test_send (guint keyval, GdkModifierType modifiers)
{
  Display *display = get_display ();
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
  XSync (display, False);
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

void
mul_test_move_pointer (int x, int y)
{
  XTestFakeMotionEvent (get_display (), -1, x, y, CurrentTime);
  XSync (get_display (), False);
  mul_test_settle ();
}

void
mul_test_press_button (gboolean down)
{
  XTestFakeButtonEvent (get_display (), 1, down, CurrentTime);
  XSync (get_display (), False);
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
