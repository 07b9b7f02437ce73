/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-steps.h"

#include "mul-test-keys.h"
#include "mul-test-widgets.h"

/* How long a file may take to be read, in milliseconds. */
#define PATIENCE 10000

void
mul_test_rest (void)
{
  mul_test_settle ();
  mul_test_settle ();
}

GtkWidget *
mul_test_find_named (GtkWidget *widget, const char *type)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type) && (GTK_IS_WINDOW (widget) || gtk_widget_get_mapped (widget)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = mul_test_find_named (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

GtkWidget *
mul_test_find_shown (MulWindow *window, const char *type)
{
  GtkWidget *widget = mul_test_find_named (GTK_WIDGET (window), type);

  if (widget == NULL)
    g_error ("no %s is shown", type);
  return widget;
}

void
mul_test_show_place (MulWindow *window, const char *service, const char *view, const char *alternative, const char *item)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", service, view, alternative, item));
  mul_test_rest ();
}

void
mul_test_act (MulWindow *window, const char *type, const char *action)
{
  g_assert_true (gtk_widget_activate_action (mul_test_find_shown (window, type), action, NULL));
  mul_test_rest ();
}

void
mul_test_copy (MulWindow *window, const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (window)), text);
}

void
mul_test_press_menu_at (MulWindow *window, GtkWidget *widget)
{
  mul_test_give_keys (GTK_WINDOW (window));
  gtk_widget_grab_focus (widget);
  /* What had to be scrolled into sight first has its place then. */
  mul_test_rest ();
  mul_test_press (GDK_KEY_F10, GDK_SHIFT_MASK);
  mul_test_rest ();
  mul_test_find_shown (window, "GtkPopoverMenu");
}

void
mul_test_wait_for_dialog (MulWindow *window)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE * G_TIME_SPAN_MILLISECOND;

  while (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) == NULL && g_get_monotonic_time () < end)
    mul_test_settle ();
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  mul_test_rest ();
}

MulWindow *
mul_test_open_beside (MulApplication *application, MulWindow *beside)
{
  MulWindow *window = mul_window_new (GTK_APPLICATION (application));
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (beside), &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_rest ();
  return window;
}
