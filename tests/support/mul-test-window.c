/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-window.h"

#include <adwaita.h>

#include "mul-test-keys.h"

static void
say_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_string_append_printf (data, "%s: %s\n", g_action_get_name (G_ACTION (action)), g_variant_get_string (parameter, NULL));
}

GtkWidget *
mul_test_window_new (GString *said)
{
  const char *const names[] = { "toast", "toast-undo", "error" };
  GtkWidget *window = g_object_new (ADW_TYPE_APPLICATION_WINDOW, "default-width", 1130, "default-height", 740, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect (action, "activate", G_CALLBACK (say_cb), said);
      g_action_map_add_action (G_ACTION_MAP (window), G_ACTION (action));
    }
  return window;
}

void
mul_test_window_show (GtkWidget *window, GtkWidget *view)
{
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (window), view);
  mul_test_present (GTK_WINDOW (window));
}

void
mul_test_window_close (GtkWidget *window, GtkWidget *view, MulDocument *document, GString *said)
{
  g_object_ref (view);
  gtk_window_destroy (GTK_WINDOW (window));
  mul_test_settle ();
  mul_test_assert_finalized (view);
  mul_document_discard (document);
  g_assert_finalize_object (document);
  g_string_free (said, TRUE);
}
