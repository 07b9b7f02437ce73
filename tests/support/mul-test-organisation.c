/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-organisation.h"

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-window.h"

void
mul_test_organisation_set_up (MulTestOrganisation *fixture, gconstpointer data)
{

  fixture->document = mul_test_open_example ();
  fixture->said = g_string_new (NULL);
  fixture->window = mul_test_window_new (fixture->said);
  fixture->view = MUL_ORGANISATION_VIEW (mul_organisation_view_new (fixture->document, data != NULL ? data : "service-arealplan"));
  mul_test_window_show (fixture->window, GTK_WIDGET (fixture->view));
  fixture->canvas = MUL_CHART_CANVAS (mul_test_find_widget (GTK_WIDGET (fixture->view), MUL_TYPE_CHART_CANVAS));
}

void
mul_test_organisation_tear_down (MulTestOrganisation *fixture, gconstpointer data)
{
  mul_test_window_close (fixture->window, GTK_WIDGET (fixture->view), fixture->document, fixture->said);
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
