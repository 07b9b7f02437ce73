/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-organisation.h"

#include "mul-test-keys.h"
#include "mul-test-storage.h"

static void
say_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MulTestOrganisation *fixture = data;

  g_string_append_printf (fixture->said, "%s: %s\n", g_action_get_name (G_ACTION (action)),
                          g_variant_get_string (parameter, NULL));
}

void
mul_test_organisation_set_up (MulTestOrganisation *fixture, gconstpointer data)
{
  const char *const names[] = { "toast", "toast-undo", "error" };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  fixture->document = mul_test_open_example ();
  fixture->said = g_string_new (NULL);
  fixture->window = gtk_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 1130, 740);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GSimpleAction) action = g_simple_action_new (names[i], G_VARIANT_TYPE_STRING);

      g_signal_connect (action, "activate", G_CALLBACK (say_cb), fixture);
      g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
    }
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
  fixture->view = MUL_ORGANISATION_VIEW (mul_organisation_view_new (fixture->document, data != NULL ? data : "service-arealplan"));
  gtk_window_set_child (GTK_WINDOW (fixture->window), GTK_WIDGET (fixture->view));
  gtk_window_present (GTK_WINDOW (fixture->window));
  mul_test_settle ();
  fixture->canvas = MUL_CHART_CANVAS (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_CHART_CANVAS));
}

void
mul_test_organisation_tear_down (MulTestOrganisation *fixture, gconstpointer data)
{
  GtkWidget *view = g_object_ref (GTK_WIDGET (fixture->view));

  gtk_window_destroy (GTK_WINDOW (fixture->window));
  mul_test_settle ();
  mul_test_assert_finalized (view);
  mul_document_discard (fixture->document);
  g_assert_finalize_object (fixture->document);
  g_string_free (fixture->said, TRUE);
}

void
mul_test_organisation_act (MulTestOrganisation *fixture, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->view), action, NULL));
  mul_test_settle ();
}

void
mul_test_organisation_select (MulTestOrganisation *fixture, const char *id)
{
  mul_organisation_view_set_selected (fixture->view, id);
  mul_chart_canvas_focus_selected (fixture->canvas);
  mul_test_settle ();
}

void
mul_test_organisation_undo (MulTestOrganisation *fixture)
{
  g_autoptr (GError) error = NULL;

  mul_document_undo (fixture->document, &error);
  g_assert_no_error (error);
  mul_test_settle ();
}

char *
mul_test_organisation_get_text (MulTestOrganisation *fixture, const char *id, guint column)
{
  g_autoptr (MulRecord) unit = mul_document_get_record (fixture->document, MUL_ENTITY_UNIT, id);

  return unit != NULL ? g_strdup (mul_record_get_text (unit, column)) : NULL;
}
