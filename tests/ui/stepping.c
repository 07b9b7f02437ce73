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
  AdwNavigationSplitView *split_view;
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

/* The data is how wide the window is. */
static void
set_up (Fixture *self, gconstpointer data)
{
  self->window = mul_test_program_open_example (GPOINTER_TO_INT (data), 768);
  self->document = mul_window_get_document (self->window);
  self->split_view =
      ADW_NAVIGATION_SPLIT_VIEW (mul_test_find_widget (GTK_WIDGET (self->window), ADW_TYPE_NAVIGATION_SPLIT_VIEW));
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

static void
assert_alternative (Fixture *self, guint service, const char *alternative_id)
{
  assert_service (self, service, "assessment");
  g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (find (self, MUL_TYPE_ASSESSMENT_VIEW))), ==,
                   alternative_id);
}

static void
show_alternative (Fixture *self, guint service, const char *alternative_id)
{
  show_service (self, service, "assessment");
  mul_assessment_view_set_alternative (MUL_ASSESSMENT_VIEW (find (self, MUL_TYPE_ASSESSMENT_VIEW)), alternative_id);
  mul_test_settle ();
}

static void
commit (MulEdit *edit)
{
  g_autoptr (GError) error = NULL;

  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  mul_test_settle ();
}

/* Returns an argument that stands in an alternative of the first service. */
static char *
add_argument (Fixture *self, const char *alternative_id)
{
  g_autofree char *id = mul_test_add_argument (self->document, self->services[0], alternative_id, "A sentence", 0);
  g_autoptr (MulRecord) placement = mul_document_get_record (self->document, MUL_ENTITY_PLACEMENT, id);

  mul_test_settle ();
  return g_strdup (mul_record_get_text (placement, MUL_PLACEMENT_argument_id));
}

/* Lets it stand in another place too; with no alternative it is a challenge there. */
static void
place_argument (Fixture *self, const char *argument_id, guint service, const char *alternative_id)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (self->document, "Place");
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);

  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, argument_id);
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, self->services[service]);
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, alternative_id);
  mul_record_set_code (placement, MUL_PLACEMENT_kind,
                       alternative_id != NULL ? MUL_PLACEMENT_KIND_PRO : MUL_PLACEMENT_KIND_CHALLENGE);
  mul_record_set_text (placement, MUL_PLACEMENT_rank, "0");
  mul_edit_insert (edit, placement);
  commit (edit);
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

/* An argument stands in several places: the one where it is in sight is as good as any, and else the one last looked at. */
static void
test_shown_alternative (Fixture *self, gconstpointer data)
{
  g_autofree char *argument = add_argument (self, self->cooperation);

  place_argument (self, argument, 0, self->merger);
  place_argument (self, argument, 0, NULL);
  show_alternative (self, 0, self->cooperation);
  set_text (self, MUL_ARGUMENT_text, argument, "Another sentence");
  activate (self, "win.undo");
  assert_alternative (self, 0, self->cooperation);
  show_alternative (self, 0, self->merger);
  activate (self, "win.redo");
  assert_alternative (self, 0, self->merger);

  /* As a challenge it is in sight, too. */
  show_service (self, 0, "description");
  activate (self, "win.undo");
  assert_service (self, 0, "description");

  show_alternative (self, 0, self->cooperation);
  show_service (self, 0, "staffing");
  activate (self, "win.redo");
  assert_alternative (self, 0, self->cooperation);
  show_service (self, 1, "staffing");
  activate (self, "win.undo");
  assert_alternative (self, 0, self->cooperation);
}

/* A stance is taken in one place, also where its argument stands in others. */
static void
test_stance (Fixture *self, gconstpointer data)
{
  g_autofree char *argument = add_argument (self, self->merger);
  g_autofree char *id = NULL;
  g_autoptr (MulEdit) edit = NULL;
  g_autoptr (MulRecord) stance = mul_record_new (MUL_ENTITY_STANCE);

  place_argument (self, argument, 0, self->cooperation);
  place_argument (self, argument, 1, self->cooperation);
  mul_record_set_text (stance, MUL_STANCE_argument_id, argument);
  mul_record_set_text (stance, MUL_STANCE_service_id, self->services[0]);
  mul_record_set_text (stance, MUL_STANCE_alternative_id, self->cooperation);
  mul_record_set_text (stance, MUL_STANCE_holder, "Some of the group");
  edit = mul_document_begin_edit (self->document, "Stance");
  id = g_strdup (mul_edit_insert (edit, stance));
  commit (edit);
  set_text (self, MUL_STANCE_comment, id, "Because");

  show_alternative (self, 0, self->merger);
  activate (self, "win.undo");
  assert_alternative (self, 0, self->cooperation);
  show_alternative (self, 1, self->cooperation);
  activate (self, "win.redo");
  assert_alternative (self, 0, self->cooperation);

  /* One that holds wherever the argument stands is in sight in each place. */
  activate (self, "win.undo");
  set_text (self, MUL_STANCE_alternative_id, id, NULL);
  set_text (self, MUL_STANCE_comment, id, "Because");
  show_alternative (self, 0, self->merger);
  activate (self, "win.undo");
  assert_alternative (self, 0, self->merger);
}

/* A row that is seen nowhere leaves it to the next. */
static void
test_nowhere (Fixture *self, gconstpointer data)
{
  g_autofree char *argument = add_argument (self, self->cooperation);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (self->document, "New theme");
  g_autoptr (MulRecord) theme = mul_record_new (MUL_ENTITY_THEME);

  mul_record_set_text (theme, MUL_THEME_name, "Nearness");
  mul_edit_set_text (edit, MUL_ARGUMENT_theme_id, argument, mul_edit_insert (edit, theme));
  commit (edit);
  show_service (self, 1, "staffing");
  activate (self, "win.undo");
  assert_alternative (self, 0, self->cooperation);
  show_service (self, 1, "staffing");
  activate (self, "win.redo");
  assert_alternative (self, 0, self->cooperation);
}

/* Returns a section of the first service. */
static char *
get_section (Fixture *self)
{
  g_autoptr (GListModel) sections =
      mul_document_list (self->document, MUL_ENTITY_SECTION, MUL_SECTION_service_id, self->services[0], 0);
  g_autoptr (MulRecord) section = g_list_model_get_item (sections, 0);

  g_assert_nonnull (section);
  return g_strdup (mul_record_get_id (section));
}

static void
cite (Fixture *self, guint column, const char *key)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (self->document, "Add Source");
  g_autoptr (MulRecord) source = mul_record_new (MUL_ENTITY_SOURCE);
  g_autoptr (MulRecord) citation = mul_record_new (MUL_ENTITY_CITATION);

  mul_record_set_text (source, MUL_SOURCE_title, "A report");
  mul_record_set_text (citation, MUL_CITATION_source_id, mul_edit_insert (edit, source));
  mul_record_set_text (citation, column, key);
  mul_edit_insert (edit, citation);
  commit (edit);
}

/* A source is seen where it is cited: with an argument in the assessment, with a section in the description. */
static void
test_citation (Fixture *self, gconstpointer data)
{
  g_autofree char *argument = add_argument (self, self->cooperation);
  g_autofree char *section = get_section (self);

  cite (self, MUL_CITATION_argument_id, argument);
  show_service (self, 0, "staffing");
  activate (self, "win.undo");
  assert_alternative (self, 0, self->cooperation);
  show_service (self, 1, "staffing");
  activate (self, "win.redo");
  assert_alternative (self, 0, self->cooperation);

  cite (self, MUL_CITATION_section_id, section);
  show_service (self, 0, "staffing");
  activate (self, "win.undo");
  assert_service (self, 0, "description");
}

static void
delete_service (Fixture *self, guint service)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (self->document, "Delete Service");

  mul_edit_delete (edit, MUL_ENTITY_SERVICE, self->services[service]);
  commit (edit);
}

/* The sidebar shows the services beside every page. */
static void
test_sidebar (Fixture *self, gconstpointer data)
{
  set_text (self, MUL_SERVICE_rank, self->services[0], "zz");
  show_service (self, 1, "staffing");
  activate (self, "win.undo");
  assert_service (self, 1, "staffing");
  activate (self, "win.redo");
  assert_service (self, 1, "staffing");

  delete_service (self, 0);
  activate (self, "win.undo");
  assert_service (self, 1, "staffing");
}

static void
show_sidebar (Fixture *self)
{
  adw_navigation_split_view_set_show_content (self->split_view, FALSE);
  mul_test_settle ();
}

/* Where there is room for one page only, the one behind the sidebar is not in sight. */
static void
test_narrow (Fixture *self, gconstpointer data)
{
  g_autofree char *section = get_section (self);

  g_assert_true (adw_navigation_split_view_get_collapsed (self->split_view));
  show_service (self, 0, "description");
  set_text (self, MUL_SECTION_body, section, "Words");
  show_sidebar (self);
  activate (self, "win.undo");
  g_assert_true (adw_navigation_split_view_get_show_content (self->split_view));
  assert_service (self, 0, "description");

  mul_window_show_overview (self->window);
  set_text (self, MUL_PROJECT_summary, mul_record_get_id (mul_document_get_project (self->document)), "What it covers");
  show_sidebar (self);
  activate (self, "win.undo");
  g_assert_true (adw_navigation_split_view_get_show_content (self->split_view));
  g_assert_nonnull (find (self, MUL_TYPE_OVERVIEW_PAGE));

  /* What the sidebar itself shows is in sight there, and behind a page it is not. */
  show_service (self, 0, "staffing");
  set_text (self, MUL_SERVICE_name, self->services[1], "Another name");
  show_sidebar (self);
  activate (self, "win.undo");
  g_assert_false (adw_navigation_split_view_get_show_content (self->split_view));
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  mul_test_settle ();
  activate (self, "win.redo");
  g_assert_true (adw_navigation_split_view_get_show_content (self->split_view));
  g_assert_cmpstr (mul_service_page_get_service_id (MUL_SERVICE_PAGE (find (self, MUL_TYPE_SERVICE_PAGE))), ==,
                   self->services[1]);

  /* So is a service that was deleted there, also where its page was the one behind. */
  show_sidebar (self);
  delete_service (self, 1);
  activate (self, "win.undo");
  g_assert_false (adw_navigation_split_view_get_show_content (self->split_view));
}

#define ADD(path, width, test) g_test_add ("/stepping/" path, Fixture, GINT_TO_POINTER (width), set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  mul_test_program_init (&argc, &argv);
  ADD ("service", 1366, test_service);
  ADD ("in-sight", 1366, test_in_sight);
  ADD ("elsewhere", 1366, test_elsewhere);
  ADD ("project", 1366, test_project);
  ADD ("shown-alternative", 1366, test_shown_alternative);
  ADD ("stance", 1366, test_stance);
  ADD ("nowhere", 1366, test_nowhere);
  ADD ("citation", 1366, test_citation);
  ADD ("sidebar", 1366, test_sidebar);
  ADD ("narrow", 360, test_narrow);
  return mul_test_program_run ();
}
