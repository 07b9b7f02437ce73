/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "mul-test-widgets.h"

static GtkWidget *
find_below (GtkWidget *root, GType type, guint *index)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && (*index)-- == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_below (child, type, index);

      if (found != NULL)
        return found;
    }
  return NULL;
}

GtkWidget *
mul_test_find_nth_widget (GtkWidget *widget, GType type, guint index)
{
  return find_below (widget, type, &index);
}

GtkWidget *
mul_test_find_widget (GtkWidget *widget, GType type)
{
  return mul_test_find_nth_widget (widget, type, 0);
}

GtkWidget *
mul_test_find_mapped (gpointer widget, GType type)
{
  GtkWidget *found;

  for (guint i = 0; (found = mul_test_find_nth_widget (widget, type, i)) != NULL; i++)
    if (gtk_widget_get_mapped (found))
      return found;
  return NULL;
}

GtkWidget *
mul_test_find_label (GtkWidget *widget, const char *text)
{
  GtkWidget *label;

  for (guint i = 0; (label = mul_test_find_nth_widget (widget, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (g_str_equal (gtk_label_get_text (GTK_LABEL (label)), text))
      return label;
  return NULL;
}

void
mul_test_spin (guint milliseconds)
{
  gint64 end = g_get_monotonic_time () + milliseconds * G_TIME_SPAN_MILLISECOND;

  while (g_get_monotonic_time () < end)
    if (!g_main_context_iteration (NULL, FALSE))
      g_usleep (1000);
}

static void
text_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

char *
mul_test_read_clipboard (gpointer widget)
{
  char *text = NULL;

  gdk_clipboard_read_text_async (gtk_widget_get_clipboard (widget), NULL, text_read_cb, &text);
  for (guint i = 0; i < 100 && text == NULL; i++)
    mul_test_spin (20);
  g_assert_nonnull (text);
  return text;
}
