/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Undo and redo lead to what came back, where it is not in sight. */
#include "config.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-program.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/comparison/mul-comparison-page.h"
#include "pages/overview/mul-overview-page.h"
#include "pages/service/mul-assessment-view.h"
#include "pages/service/mul-service-page.h"

typedef struct
{
  MulWindow *window;
  MulDocument *document;
  char *services[2];
  char *merger;
  char *cooperation;
} Fixture;

static char *
get_id (MulDocument *document, MulEntityId entity, guint position)
{
  g_autoptr (GListModel) list = mul_document_list (document, entity, 0);
  g_autoptr (MulRecord) record = g_list_model_get_item (list, position);

  return g_strdup (mul_record_get_id (record));
}

static void
set_up (Fixture *self, gconstpointer data)
{
  self->window = mul_test_program_open_example (1366, 768);
  self->document = mul_window_get_document (self->window);
  for (guint i = 0; i < G_N_ELEMENTS (self->services); i++)
    self->services[i] = get_id (self->document, MUL_ENTITY_SERVICE, i);
  self->merger = get_id (self->document, MUL_ENTITY_ALTERNATIVE, 1);
  self->cooperation = get_id (self->document, MUL_ENTITY_ALTERNATIVE, 2);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  mul_test_program_close (self->window);
  for (guint i = 0; i < G_N_ELEMENTS (self->services); i++)
    g_free (self->services[i]);
  g_free (self->merger);
  g_free (self->cooperation);
}

static GtkWidget *
find (Fixture *self, GType type)
{
  return mul_test_find_widget (GTK_WIDGET (self->window), type);
}

static void
activate (Fixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), action, NULL));
  mul_test_settle ();
}

static void
show_service (Fixture *self, guint service, const char *view)
{
  mul_window_show_service (self->window, self->services[service], view);
  mul_test_settle ();
}

static void
assert_service (Fixture *self, guint service, const char *view)
{
  MulServicePage *page = MUL_SERVICE_PAGE (find (self, MUL_TYPE_SERVICE_PAGE));

  g_assert_nonnull (page);
  g_assert_cmpstr (mul_service_page_get_service_id (page), ==, self->services[service]);
  g_assert_cmpstr (mul_service_page_get_view (page), ==, view);
}

static void
set_text (Fixture *self, guint column, const char *key, const char *text)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (self->document, "Change");

  mul_edit_set_text (edit, column, key, text);
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_test_settle ();
}

/* A service that was deleted from its own page comes back to it, in the view that was shown. */
static void
test_service (Fixture *self, gconstpointer data)
{
  show_service (self, 0, "staffing");
  g_assert_true (gtk_widget_activate_action (find (self, MUL_TYPE_SERVICE_PAGE), "service.delete", NULL));
  mul_test_settle ();
  g_assert_nonnull (find (self, MUL_TYPE_OVERVIEW_PAGE));
  g_assert_nonnull (mul_test_find_label (GTK_WIDGET (self->window), "“Landbruk” was deleted"));
  activate (self, "win.undo");
  assert_service (self, 0, "staffing");
  activate (self, "win.redo");
  g_assert_nonnull (find (self, MUL_TYPE_OVERVIEW_PAGE));
  activate (self, "win.undo");
  assert_service (self, 0, "staffing");

  /* Also where one has gone to another meanwhile. */
  activate (self, "win.redo");
  show_service (self, 1, "description");
  activate (self, "win.undo");
  assert_service (self, 0, "description");
}

/* What is seen where one is already is no reason to go elsewhere. */
static void
test_in_sight (Fixture *self, gconstpointer data)
{
  set_text (self, MUL_SERVICE_name, self->services[0], "Another name");
  mul_window_show_overview (self->window);
  mul_test_settle ();
  activate (self, "win.undo");
  g_assert_nonnull (find (self, MUL_TYPE_OVERVIEW_PAGE));
  show_service (self, 0, "staffing");
  activate (self, "win.redo");
  assert_service (self, 0, "staffing");
}

/* What was changed elsewhere is brought into view: the service, its view, its alternative. */
static void
test_elsewhere (Fixture *self, gconstpointer data)
{
  g_autofree char *id = mul_test_add_argument (self->document, self->services[0], self->cooperation, "A sentence", 0);
  g_autoptr (MulRecord) placement = mul_document_get_record (self->document, MUL_ENTITY_PLACEMENT, id);

  mul_test_settle ();
  set_text (self, MUL_ARGUMENT_text, mul_record_get_text (placement, MUL_PLACEMENT_argument_id), "Another sentence");
  show_service (self, 1, "staffing");
  activate (self, "win.undo");
  assert_service (self, 0, "assessment");
  g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (find (self, MUL_TYPE_ASSESSMENT_VIEW))), ==,
                   self->cooperation);
  g_assert_nonnull (mul_test_find_label (GTK_WIDGET (self->window), "A sentence"));

  /* The other alternative's list does not show it. */
  mul_assessment_view_set_alternative (MUL_ASSESSMENT_VIEW (find (self, MUL_TYPE_ASSESSMENT_VIEW)), self->merger);
  mul_test_settle ();
  activate (self, "win.redo");
  g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (find (self, MUL_TYPE_ASSESSMENT_VIEW))), ==,
                   self->cooperation);

  /* What goes was somewhere, too. */
  activate (self, "win.undo");
  show_service (self, 0, "description");
  activate (self, "win.undo");
  assert_service (self, 0, "assessment");
  g_assert_null (mul_test_find_label (GTK_WIDGET (self->window), "A sentence"));
}

/* What belongs to the project is seen on the overview; the comparison keeps the way back. */
static void
test_project (Fixture *self, gconstpointer data)
{
  g_autofree char *section = get_id (self->document, MUL_ENTITY_SECTION, 0);
  g_autoptr (MulRecord) record = mul_document_get_record (self->document, MUL_ENTITY_SECTION, section);

  set_text (self, MUL_PROJECT_summary, mul_record_get_id (mul_document_get_project (self->document)), "What it covers");
  show_service (self, 0, "staffing");
  activate (self, "win.undo");
  g_assert_nonnull (find (self, MUL_TYPE_OVERVIEW_PAGE));

  set_text (self, MUL_SECTION_body, section, "Words");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->window), "win.show-comparison", "s", "alternatives"));
  mul_test_settle ();
  activate (self, "win.undo");
  g_assert_cmpstr (mul_service_page_get_service_id (MUL_SERVICE_PAGE (find (self, MUL_TYPE_SERVICE_PAGE))), ==,
                   mul_record_get_text (record, MUL_SECTION_service_id));
  activate (self, "win.go-back");
  g_assert_nonnull (find (self, MUL_TYPE_COMPARISON_PAGE));
}

int
main (int argc, char *argv[])
{
  mul_test_program_init (&argc, &argv);
  g_test_add ("/stepping/service", Fixture, NULL, set_up, test_service, tear_down);
  g_test_add ("/stepping/in-sight", Fixture, NULL, set_up, test_in_sight, tear_down);
  g_test_add ("/stepping/elsewhere", Fixture, NULL, set_up, test_elsewhere, tear_down);
  g_test_add ("/stepping/project", Fixture, NULL, set_up, test_project, tear_down);
  return mul_test_program_run ();
}
