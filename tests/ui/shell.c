/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The window, its sidebar and the overview, driven as a person does: by actions, keys and what is typed. */
#include "config.h"

#include <adwaita.h>

#include "exchange/mul-municipality-list.h"
#include "mul-test-keys.h"
#include "mul-test-program.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/mul-project-edits.h"
#include "pages/mul-record-popover.h"
#include "pages/overview/mul-municipalities-box.h"
#include "pages/overview/mul-municipality-picker.h"
#include "pages/overview/mul-overview-page.h"
#include "pages/overview/mul-overview-row.h"
#include "pages/overview/mul-question-row.h"
#include "pages/service/mul-assessment-view.h"
#include "pages/service/mul-service-page.h"
#include "shell/mul-application.h"
#include "shell/mul-save-banner.h"
#include "shell/mul-service-row.h"
#include "shell/mul-shortcuts.h"
#include "shell/mul-sidebar.h"
#include "shell/mul-welcome.h"
#include "shell/mul-window-private.h"
#include "storage/mul-example.h"
#include "widgets/mul-add-popover.h"
#include "widgets/mul-argument-row.h"
#include "widgets/mul-text-field.h"

static MulApplication *application;

static GtkWidget *
find (gpointer root, GType type, guint index)
{
  return mul_test_find_nth_widget (GTK_WIDGET (root), type, index);
}

static void
activate (gpointer widget, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (widget), action, NULL));
  mul_test_settle ();
}

/* A button follows its action, so it tells whether the action can be used. */
static gboolean
is_enabled (gpointer window, const char *action)
{
  GtkWidget *button = g_object_ref_sink (gtk_button_new ());
  GtkWidget *child = find (window, ADW_TYPE_TOAST_OVERLAY, 0);
  gboolean enabled;

  gtk_widget_set_parent (button, child);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  enabled = gtk_widget_get_sensitive (button);
  gtk_widget_unparent (button);
  g_object_unref (button);
  return enabled;
}

static void
activate_with (gpointer widget, const char *action, const char *parameter)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (widget), action, "s", parameter));
  mul_test_settle ();
}

static MulWindow *
begin_project (void)
{
  MulWindow *window;

  g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
  mul_test_settle ();
  window = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  g_assert_nonnull (mul_window_get_document (window));
  return window;
}

static GFile *
write_example (const char *name)
{
  g_autoptr (GFile) file = mul_test_get_file (name);
  g_autoptr (GError) error = NULL;

  mul_example_write (file, &error);
  g_assert_no_error (error);
  return g_steal_pointer (&file);
}

static char *
join_names (GListModel *records, guint column)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (records, i);

      g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", mul_record_get_text (record, column));
    }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

#define assert_names(records, column, expected) \
  G_STMT_START \
  { \
    g_autofree char *names_ = join_names (records, column); \
    g_assert_cmpstr (names_, ==, expected); \
  } \
  G_STMT_END

static void
test_templates (void)
{
  const GType types[] = { MUL_TYPE_WELCOME,     MUL_TYPE_SAVE_BANNER,         MUL_TYPE_SIDEBAR,
                          MUL_TYPE_SERVICE_ROW, MUL_TYPE_ADD_POPOVER,         MUL_TYPE_MUNICIPALITY_PICKER,
                          MUL_TYPE_OVERVIEW_ROW, MUL_TYPE_QUESTION_ROW,       MUL_TYPE_OVERVIEW_PAGE };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      GtkWidget *widget = g_object_ref_sink (g_object_new (types[i], NULL));

      g_assert_finalize_object (G_OBJECT (widget));
    }
}

static void
test_welcome (void)
{
  MulWindow *window;
  gpointer watched;

  g_application_activate (G_APPLICATION (application));
  mul_test_settle ();
  window = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  watched = window;
  g_assert_true (mul_window_is_vacant (window));
  g_assert_true (gtk_widget_get_mapped (find (window, MUL_TYPE_WELCOME, 0)));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "app.shortcuts", NULL));
  mul_test_settle ();
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "app.about", NULL));
  mul_test_settle ();
  adw_dialog_force_close (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  mul_test_settle ();
  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
  g_assert_null (watched);
}

static void
test_new_project (void)
{
  MulWindow *window = begin_project ();
  MulDocument *document = mul_window_get_document (window);
  AdwNavigationSplitView *split_view =
      ADW_NAVIGATION_SPLIT_VIEW (find (window, ADW_TYPE_NAVIGATION_SPLIT_VIEW, 0));
  g_autoptr (GListModel) alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);

  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_UNTITLED);
  g_assert_cmpuint (g_list_model_get_n_items (alternatives), ==, 3);

  /* The title is selected, so that typing replaces it; Ctrl+Z first keeps what is typed, then takes it back. */
  mul_test_type ("merger");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (mul_document_get_title (document), ==, "merger");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "merger");
  activate (window, "win.undo");
  g_assert_cmpstr (mul_document_get_title (document), ==, "New Project");
  activate (window, "win.redo");
  g_assert_cmpstr (mul_document_get_title (document), ==, "merger");

  mul_window_edit_title (window);
  mul_test_type ("abc");
  mul_test_press (GDK_KEY_z, GDK_CONTROL_MASK);
  g_assert_cmpstr (mul_document_get_title (document), ==, "merger");
  activate (window, "win.redo");
  g_assert_cmpstr (mul_document_get_title (document), ==, "abc");

  /* Where the window turns out to be narrow, the page is moved; the title is still to be typed over. */
  mul_window_edit_title (window);
  adw_navigation_split_view_set_collapsed (split_view, TRUE);
  mul_test_settle ();
  mul_test_type ("def");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (mul_document_get_title (document), ==, "def");
  adw_navigation_split_view_set_collapsed (split_view, FALSE);
  mul_test_program_close (window);
}

static void
test_services (void)
{
  MulWindow *window = begin_project ();
  MulDocument *document = mul_window_get_document (window);
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  GtkWidget *sidebar = find (window, MUL_TYPE_SIDEBAR, 0);
  GtkWidget *row;

  activate_with (sidebar, "services.add", "Payroll");
  activate_with (sidebar, "services.add", "Fire");
  activate_with (sidebar, "services.add", "Agriculture");
  assert_names (services, MUL_SERVICE_name, "Payroll, Fire, Agriculture");

  row = find (sidebar, MUL_TYPE_SERVICE_ROW, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, "Agriculture");
  activate (row, "row.move-up");
  activate (find (sidebar, MUL_TYPE_SERVICE_ROW, 1), "row.move-up");
  assert_names (services, MUL_SERVICE_name, "Agriculture, Payroll, Fire");
  row = find (sidebar, MUL_TYPE_SERVICE_ROW, 0);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == row);

  /* Ctrl moves a row as Alt does. */
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  assert_names (services, MUL_SERVICE_name, "Payroll, Agriculture, Fire");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  assert_names (services, MUL_SERVICE_name, "Agriculture, Payroll, Fire");
  row = find (sidebar, MUL_TYPE_SERVICE_ROW, 0);

  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("farms");
  mul_test_press (GDK_KEY_Return, 0);
  assert_names (services, MUL_SERVICE_name, "farms, Payroll, Fire");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("no");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_names (services, MUL_SERVICE_name, "farms, Payroll, Fire");

  /* The page that is shown goes with its service. */
  activate_with (window, "win.show-service", mul_record_get_id (mul_service_row_get_service (MUL_SERVICE_ROW (row))));
  g_assert_nonnull (find (window, MUL_TYPE_SERVICE_PAGE, 0));
  activate (row, "row.remove");
  assert_names (services, MUL_SERVICE_name, "Payroll, Fire");
  g_assert_null (find (window, MUL_TYPE_SERVICE_PAGE, 0));
  g_assert_nonnull (find (window, MUL_TYPE_OVERVIEW_PAGE, 0));
  activate (window, "win.undo");
  assert_names (services, MUL_SERVICE_name, "farms, Payroll, Fire");
  while (mul_document_get_undo_label (document) != NULL)
    activate (window, "win.undo");
  g_assert_cmpuint (g_list_model_get_n_items (services), ==, 0);
  g_assert_null (find (sidebar, MUL_TYPE_SERVICE_ROW, 0));
  mul_test_program_close (window);
}

static guint
count_headings (GtkWidget *sidebar)
{
  GtkWidget *row;
  guint n = 0;

  for (guint i = 0; (row = find (sidebar, GTK_TYPE_LIST_BOX_ROW, i)) != NULL; i++)
    n += gtk_widget_has_css_class (row, "group-heading");
  return n;
}

/* Findings stay last, under the only heading that is set in among the rows: a new service comes before them, and none is moved past them. */
static void
test_findings_stay_last (void)
{
  MulWindow *window = begin_project ();
  MulDocument *document = mul_window_get_document (window);
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  g_autoptr (MulEdit) edit = NULL;
  g_autoptr (MulRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  GtkWidget *sidebar = find (window, MUL_TYPE_SIDEBAR, 0);
  GtkWidget *box = find (window, g_type_from_name ("MulServicesBox"), 0);

  activate_with (sidebar, "services.add", "Payroll");
  activate_with (sidebar, "services.add", "Research");
  record = g_list_model_get_item (services, 1);
  edit = mul_document_begin_edit (document, "Findings");
  mul_edit_set_code (edit, MUL_SERVICE_kind, mul_record_get_id (record), MUL_SERVICE_KIND_FINDINGS);
  g_assert_true (mul_edit_commit (edit, &error));
  mul_test_settle ();
  activate_with (sidebar, "services.add", "Fire");
  assert_names (services, MUL_SERVICE_name, "Payroll, Fire, Research");
  g_assert_cmpuint (count_headings (sidebar), ==, 1);

  activate (find (sidebar, MUL_TYPE_SERVICE_ROW, 1), "row.move-down");
  activate (find (sidebar, MUL_TYPE_SERVICE_ROW, 2), "row.move-up");
  activate (find (box, MUL_TYPE_OVERVIEW_ROW, 1), "row.move-down");
  assert_names (services, MUL_SERVICE_name, "Payroll, Fire, Research");
  activate (find (sidebar, MUL_TYPE_SERVICE_ROW, 1), "row.move-up");
  assert_names (services, MUL_SERVICE_name, "Fire, Payroll, Research");
  activate (find (box, MUL_TYPE_OVERVIEW_ROW, 0), "row.move-down");
  assert_names (services, MUL_SERVICE_name, "Payroll, Fire, Research");
  g_assert_cmpuint (count_headings (sidebar), ==, 1);
  mul_test_program_close (window);
}

static void
test_municipalities (void)
{
  MulWindow *window = begin_project ();
  MulDocument *document = mul_window_get_document (window);
  g_autoptr (GListModel) municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, 0);
  GtkWidget *picker;
  GtkWidget *row;

  activate (find (window, g_type_from_name ("MulMunicipalitiesBox"), 0), "municipalities.pick");
  picker = find (window, MUL_TYPE_MUNICIPALITY_PICKER, 0);
  mul_test_type ("toten");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("toten");
  mul_test_press (GDK_KEY_Return, 0);
  assert_names (municipalities, MUL_MUNICIPALITY_name, "Vestre Toten, Østre Toten");
  mul_municipality_picker_search (MUL_MUNICIPALITY_PICKER (picker), "3407");
  mul_municipality_picker_pick (MUL_MUNICIPALITY_PICKER (picker));
  mul_municipality_picker_search (MUL_MUNICIPALITY_PICKER (picker), "Gran");
  mul_municipality_picker_pick (MUL_MUNICIPALITY_PICKER (picker));
  /* Enter adds no half name of one that is in, and no slip; what is typed is a choice of its own. */
  mul_municipality_picker_search (MUL_MUNICIPALITY_PICKER (picker), "Østre T");
  mul_test_press (GDK_KEY_Return, 0);
  mul_municipality_picker_search (MUL_MUNICIPALITY_PICKER (picker), "Gjv");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpuint (g_list_model_get_n_items (municipalities), ==, 4);
  mul_municipality_picker_search (MUL_MUNICIPALITY_PICKER (picker), "Old Town");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpuint (g_list_model_get_n_items (municipalities), ==, 4);
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Return, 0);
  gtk_popover_popdown (GTK_POPOVER (picker));
  mul_test_settle ();
  assert_names (municipalities, MUL_MUNICIPALITY_number, "3443, 3442, 3407, 3446, ");
  assert_names (municipalities, MUL_MUNICIPALITY_short_name, "VTK, ØTK, GK, GRK, OTK");
  assert_names (municipalities, MUL_MUNICIPALITY_colour, "orange, teal, purple, green, pink");
  assert_names (municipalities, MUL_MUNICIPALITY_part, "participant, participant, participant, participant, participant");

  row = find (find (window, g_type_from_name ("MulMunicipalitiesBox"), 0), MUL_TYPE_OVERVIEW_ROW, 1);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, "Østre Toten, ØTK");
  activate (row, "row.move-up");
  assert_names (municipalities, MUL_MUNICIPALITY_short_name, "ØTK, VTK, GK, GRK, OTK");
  row = find (find (window, g_type_from_name ("MulMunicipalitiesBox"), 0), MUL_TYPE_OVERVIEW_ROW, 0);
  activate (row, "row.rename");
  mul_test_type ("east");
  mul_test_press (GDK_KEY_Return, 0);
  assert_names (municipalities, MUL_MUNICIPALITY_name, "east, Vestre Toten, Gjøvik, Gran, Old Town");
  activate (find (find (window, g_type_from_name ("MulMunicipalitiesBox"), 0), MUL_TYPE_OVERVIEW_ROW, 4), "row.remove");
  assert_names (municipalities, MUL_MUNICIPALITY_short_name, "ØTK, VTK, GK, GRK");
  /* The focus goes to the row next to the one that is gone. */
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) ==
                 find (find (window, g_type_from_name ("MulMunicipalitiesBox"), 0), MUL_TYPE_OVERVIEW_ROW, 3));
  activate (window, "win.undo");
  assert_names (municipalities, MUL_MUNICIPALITY_short_name, "ØTK, VTK, GK, GRK, OTK");
  mul_test_program_close (window);
}

static void
test_overview (void)
{
  MulWindow *window = begin_project ();
  MulDocument *document = mul_window_get_document (window);
  g_autoptr (GListModel) alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (GListModel) questions = mul_document_list (document, MUL_ENTITY_QUESTION, 0);
  GtkWidget *card = find (window, g_type_from_name ("MulMandateCard"), 0);
  GtkWidget *box = find (window, g_type_from_name ("MulAlternativesBox"), 0);
  guint n_questions = g_list_model_get_n_items (questions);

  /* The form is not told again in another language: the names are in that of the project. */
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (find (box, MUL_TYPE_OVERVIEW_ROW, 1)), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Kommunesammenslåing");
  activate_with (box, "alternatives.add", "host_board");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpuint (g_list_model_get_n_items (alternatives), ==, 4);
  activate (find (box, MUL_TYPE_OVERVIEW_ROW, 3), "row.remove");
  g_assert_cmpuint (g_list_model_get_n_items (alternatives), ==, 3);

  activate (card, "mandate.edit");
  mul_test_type ("look");
  activate (card, "mandate.add-question");
  g_assert_cmpstr (mul_record_get_text (mul_document_get_project (document), MUL_PROJECT_mandate), ==, "look");
  mul_test_type ("why");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, n_questions + 1);
  {
    g_autoptr (MulRecord) question = g_list_model_get_item (questions, n_questions);

    g_assert_cmpstr (mul_record_get_text (question, MUL_QUESTION_text), ==, "why");
  }
  activate (find (card, MUL_TYPE_QUESTION_ROW, n_questions), "row.remove");
  g_assert_cmpuint (g_list_model_get_n_items (questions), ==, n_questions);
  activate (card, "mandate.edit");
  mul_test_program_close (window);
}

static void
assert_questions (GListModel *questions, const char *expected)
{
  g_autoptr (GString) texts = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (MulRecord) question = g_list_model_get_item (questions, i);

      g_string_append_printf (texts, "%s%s", i > 0 ? "|" : "", mul_record_get_text (question, MUL_QUESTION_text));
    }
  g_assert_cmpstr (texts->str, ==, expected);
}

/* The columns keep their width whatever is written in them. */
static void
test_overview_columns (void)
{
  MulWindow *window = begin_project ();
  MulDocument *document = mul_window_get_document (window);
  GtkWidget *card = find (window, g_type_from_name ("MulMandateCard"), 0);
  int before = gtk_widget_get_width (card);
  g_autofree char *long_text = g_strnfill (400, 'x');
  g_autofree char *id = NULL;

  for (char *at = long_text; *at != '\0'; at += 8)
    *at = ' ';
  g_assert_cmpint (before, >, 0);
  id = mul_project_add_service (card, document, long_text + 1);
  for (guint i = 0; i < 10; i++)
    {
      g_usleep (30 * 1000);
      mul_test_settle ();
    }
  g_assert_cmpint (gtk_widget_get_width (card), ==, before);
  mul_test_program_close (window);
}

/* The mandate open for writing, with one empty question that has the focus. */
static GListModel *
begin_questions (MulWindow *window, GtkWidget *card)
{
  MulDocument *document = mul_window_get_document (window);
  GListModel *questions = mul_document_list (document, MUL_ENTITY_QUESTION, 0);

  while (g_list_model_get_n_items (questions) > 0)
    {
      g_autoptr (MulRecord) question = g_list_model_get_item (questions, 0);

      mul_project_delete_question (card, document, question);
    }
  activate (card, "mandate.edit");
  activate (card, "mandate.add-question");
  return questions;
}

/* Questions are typed in a row, with Enter between them, and a space behind an Enter is a space. */
static void
test_questions (void)
{
  MulWindow *window = begin_project ();
  GtkWidget *card = find (window, g_type_from_name ("MulMandateCard"), 0);
  g_autoptr (GListModel) questions = begin_questions (window, card);

  mul_test_type ("one");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type (" two");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("three");
  /* In the middle Enter goes on to the next one. */
  mul_question_row_edit (MUL_QUESTION_ROW (find (card, MUL_TYPE_QUESTION_ROW, 0)));
  assert_questions (questions, "one| two|three");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), find (card, MUL_TYPE_QUESTION_ROW, 1)));
  assert_questions (questions, "one| two|three");
  /* A question and what was typed in it are one step. */
  activate (window, "win.undo");
  assert_questions (questions, "one| two");
  activate (window, "win.redo");
  assert_questions (questions, "one| two|three");

  /* An empty one ends the list, and leaves nothing behind to undo. */
  mul_question_row_edit (MUL_QUESTION_ROW (find (card, MUL_TYPE_QUESTION_ROW, 2)));
  mul_test_press (GDK_KEY_Return, 0);
  assert_questions (questions, "one| two|three|");
  mul_test_press (GDK_KEY_Return, 0);
  assert_questions (questions, "one| two|three");
  activate (window, "win.undo");
  assert_questions (questions, "one| two");

  /* The bin is no stop for Tab. */
  g_assert_false (gtk_widget_get_focusable (find (find (card, MUL_TYPE_QUESTION_ROW, 0), GTK_TYPE_BUTTON, 0)));
  mul_test_program_close (window);
}

/* Several lines pasted are several questions, without the letters they came with, in one step. */
static void
test_paste_questions (void)
{
  MulWindow *window = begin_project ();
  GtkWidget *card = find (window, g_type_from_name ("MulMandateCard"), 0);
  g_autoptr (GListModel) questions = begin_questions (window, card);

  gdk_clipboard_set_text (gtk_widget_get_clipboard (card), "a) Beskrive tjenestene.\nb) Utf\303\270res de ulikt?\nc) Utfordringer");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  assert_questions (questions, "Beskrive tjenestene.|Utf\303\270res de ulikt?|Utfordringer");
  activate (window, "win.undo");
  assert_questions (questions, "");
  activate (window, "win.redo");
  gtk_widget_grab_focus (find (find (card, MUL_TYPE_QUESTION_ROW, 0), MUL_TYPE_TEXT_FIELD, 0));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (card), "\342\200\242 One\n\342\200\242 Two");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  assert_questions (questions, "Beskrive tjenestene.|One|Two|Utf\303\270res de ulikt?|Utfordringer");
  /* Lines that a letter was wrapped into are one question again. */
  activate (window, "win.undo");
  activate (window, "win.undo");
  gtk_widget_grab_focus (find (find (card, MUL_TYPE_QUESTION_ROW, 0), MUL_TYPE_TEXT_FIELD, 0));
  gdk_clipboard_set_text (gtk_widget_get_clipboard (card), "Hvilke utfordringer ser\nkommunene i dag?\nHva er m\303\245let?");
  mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
  mul_test_settle ();
  assert_questions (questions, "Hvilke utfordringer ser kommunene i dag?|Hva er m\303\245let?");
  mul_test_program_close (window);
}

/* The same file again raises the window that has it; a new file takes a window of its own. */
static void
test_open (void)
{
  g_autoptr (GFile) file = write_example ("one.mulighetsrom");
  MulWindow *window = mul_application_open_file (application, file);
  GtkWidget *sidebar;
  GtkWidget *row;

  g_assert_true (mul_application_open_file (application, file) == window);
  for (guint i = 0; i < 100 && mul_window_get_document (window) == NULL; i++)
    mul_test_settle ();
  g_assert_nonnull (mul_window_get_document (window));
  g_assert_true (mul_application_open_file (application, file) == window);
  sidebar = find (window, MUL_TYPE_SIDEBAR, 0);
  row = find (sidebar, MUL_TYPE_SERVICE_ROW, 0);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Landbruk, 5 of 5 questions answered");
  for (guint i = 0; find (sidebar, MUL_TYPE_SERVICE_ROW, i) != NULL; i++)
    {
      row = find (sidebar, MUL_TYPE_SERVICE_ROW, i);
      gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
      mul_test_settle ();
      g_assert_nonnull (find (window, MUL_TYPE_SERVICE_PAGE, 0));
      /* A name that could be edited is no typing: there is nothing to take back. */
      gtk_widget_grab_focus (row);
      mul_test_settle ();
      g_assert_false (is_enabled (window, "win.undo"));
    }
  /* By way of another page too a service is shown as the last one was. */
  row = find (sidebar, MUL_TYPE_SERVICE_ROW, 0);
  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  mul_test_settle ();
  mul_service_page_show_view (MUL_SERVICE_PAGE (find (window, MUL_TYPE_SERVICE_PAGE, 0)), "staffing");
  mul_window_show_overview (window);
  mul_test_settle ();
  row = find (sidebar, MUL_TYPE_SERVICE_ROW, 1);
  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  mul_test_settle ();
  g_assert_cmpstr (mul_service_page_get_view (MUL_SERVICE_PAGE (find (window, MUL_TYPE_SERVICE_PAGE, 0))), ==, "staffing");
  for (guint i = 0; find (sidebar, MUL_TYPE_SERVICE_ROW, i) != NULL; i++)
    row = find (sidebar, MUL_TYPE_SERVICE_ROW, i);
  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  mul_test_settle ();
  /* The last ones are findings, which have neither organisation nor staffing. */
  {
    MulServicePage *page = MUL_SERVICE_PAGE (find (window, MUL_TYPE_SERVICE_PAGE, 0));

    g_assert_cmpstr (mul_service_page_get_view (page), ==, "description");
    mul_service_page_show_view (page, "staffing");
    g_assert_cmpstr (mul_service_page_get_view (page), ==, "description");
    mul_service_page_show_view (page, "assessment");
    g_assert_cmpstr (mul_service_page_get_view (page), ==, "assessment");
    /* Nor is a field of a card, till something is typed in it. */
    mul_test_settle ();
    gtk_widget_grab_focus (find (GTK_WIDGET (page), MUL_TYPE_ARGUMENT_ROW, 0));
    mul_test_press (GDK_KEY_Return, GDK_ALT_MASK);
    mul_test_settle ();
    g_assert_true (GTK_IS_EDITABLE (gtk_root_get_focus (GTK_ROOT (window))));
    g_assert_false (is_enabled (window, "win.undo"));
    mul_test_type ("s");
    g_assert_true (is_enabled (window, "win.undo"));
    mul_test_press (GDK_KEY_BackSpace, 0);
    mul_test_press (GDK_KEY_Escape, 0);
  }
  /* A service is shown as the last one was, whatever the findings have shown in between. */
  row = find (sidebar, MUL_TYPE_SERVICE_ROW, 1);
  gtk_list_box_select_row (GTK_LIST_BOX (gtk_widget_get_parent (row)), GTK_LIST_BOX_ROW (row));
  mul_test_settle ();
  g_assert_cmpstr (mul_service_page_get_view (MUL_SERVICE_PAGE (find (window, MUL_TYPE_SERVICE_PAGE, 0))), ==, "staffing");
  mul_test_program_close (window);
}

/* An offer to undo is there at once, whatever was said before, and stands in one line where there is room. */
static void
test_toasts (void)
{
  MulWindow *window = begin_project ();
  GtkWidget *label;

  for (guint i = 0; i < 3; i++)
    gtk_widget_activate_action (GTK_WIDGET (window), "win.toast", "s", "What was copied is not text");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast-undo", "s", "4 lines pasted");
  mul_test_spin (600);
  label = mul_test_find_label (GTK_WIDGET (window), "4 lines pasted");
  g_assert_nonnull (label);
  g_assert_true (gtk_widget_get_mapped (label));
  g_assert_cmpint (pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (label))), ==, 1);
  g_assert_null (mul_test_find_label (GTK_WIDGET (window), "What was copied is not text"));

  /* The one before it does not come back. */
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast-undo", "s", "5 lines pasted");
  mul_test_spin (600);
  g_assert_null (mul_test_find_label (GTK_WIDGET (window), "4 lines pasted"));
  g_assert_true (gtk_widget_get_mapped (mul_test_find_label (GTK_WIDGET (window), "5 lines pasted")));
  label = mul_test_find_label (GTK_WIDGET (window), "5 lines pasted");
  gtk_widget_activate (find (gtk_widget_get_ancestor (label, g_type_from_name ("AdwToastWidget")), GTK_TYPE_BUTTON, 1));
  mul_test_spin (600);
  g_assert_null (mul_test_find_label (GTK_WIDGET (window), "4 lines pasted"));
  g_assert_null (mul_test_find_label (GTK_WIDGET (window), "5 lines pasted"));
  mul_test_program_close (window);
}

/* The toast that reads @text, or NULL. */
static GtkWidget *
find_toast (MulWindow *window, const char *text)
{
  GtkWidget *label = mul_test_find_label (GTK_WIDGET (window), text);

  return label != NULL ? gtk_widget_get_ancestor (label, g_type_from_name ("AdwToastWidget")) : NULL;
}

/* What stays until it is closed lets others be seen before it, and comes back; what was written is told at once. */
static void
test_lasting_toast (void)
{
  MulWindow *window = begin_project ();
  g_autoptr (GFile) file = mul_test_get_file ("kept.mulighetsrom");

  mul_window_tell_of_file (window, "A copy is kept", file, 0);
  mul_test_spin (600);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast-undo", "s", "4 lines pasted");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast-undo", "s", "5 lines pasted");
  mul_test_spin (600);
  g_assert_null (find_toast (window, "A copy is kept"));
  g_assert_null (find_toast (window, "4 lines pasted"));
  g_assert_nonnull (find_toast (window, "5 lines pasted"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast-file", "(ss)", "It was written", "file:///nowhere.html");
  mul_test_spin (600);
  g_assert_null (find_toast (window, "5 lines pasted"));
  g_assert_nonnull (find_toast (window, "It was written"));
  gtk_widget_activate (find (find_toast (window, "It was written"), GTK_TYPE_BUTTON, 1));
  mul_test_spin (600);
  g_assert_nonnull (find_toast (window, "A copy is kept"));

  /* Closed, it does not come back. */
  gtk_widget_activate (find (find_toast (window, "A copy is kept"), GTK_TYPE_BUTTON, 1));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast", "s", "Copied");
  mul_test_spin (600);
  gtk_widget_activate (find (find_toast (window, "Copied"), GTK_TYPE_BUTTON, 0));
  mul_test_spin (600);
  g_assert_null (find_toast (window, "A copy is kept"));

  /* A window may go while one steps back. */
  mul_window_tell_of_file (window, "A copy is kept", file, 0);
  mul_test_spin (600);
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast", "s", "Copied");
  mul_test_program_close (window);
}

/* A municipality cannot do without a name: on Enter that is said where it is typed, and where one leaves it, the name is back and
 * it is said in the window. */
static void
test_municipality_name (void)
{
  MulWindow *window = mul_test_program_open_example (1366, 768);
  g_autoptr (GListModel) municipalities = mul_document_list (mul_window_get_document (window), MUL_ENTITY_MUNICIPALITY, 0);
  g_autoptr (MulRecord) first = g_list_model_get_item (municipalities, 0);
  const char *const sentence = "A municipality needs a name";
  GtkWidget *row;
  GtkWidget *popover;
  GtkWidget *entry;
  GtkWidget *problem;

  row = mul_test_find_label (find (window, MUL_TYPE_MUNICIPALITIES_BOX, 0), mul_record_get_text (first, MUL_MUNICIPALITY_name));
  row = gtk_widget_get_ancestor (row, MUL_TYPE_OVERVIEW_ROW);
  mul_overview_row_edit (MUL_OVERVIEW_ROW (row));
  mul_test_settle ();
  popover = find (row, MUL_TYPE_RECORD_POPOVER, 0);
  entry = find (popover, ADW_TYPE_ENTRY_ROW, 0);
  gtk_widget_grab_focus (entry);
  gtk_editable_set_text (GTK_EDITABLE (entry), " ");
  g_signal_emit_by_name (entry, "entry-activated");
  mul_test_settle ();
  g_assert_true (gtk_widget_get_mapped (popover));
  problem = mul_test_find_label (popover, sentence);
  g_assert_nonnull (problem);
  g_assert_true (gtk_widget_get_mapped (problem));
  gtk_editable_set_text (GTK_EDITABLE (entry), "Dovre");
  g_assert_false (gtk_widget_get_visible (problem));

  gtk_editable_set_text (GTK_EDITABLE (entry), "");
  gtk_popover_popdown (GTK_POPOVER (popover));
  mul_test_spin (600);
  g_assert_nonnull (find_toast (window, sentence));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, mul_record_get_text (first, MUL_MUNICIPALITY_name));
  g_assert_cmpstr (mul_record_get_text (first, MUL_MUNICIPALITY_name), !=, "");
  mul_test_program_close (window);
}

/* What is said does not lie over what is being written. */
static void
test_toast_beside_writing (void)
{
  MulWindow *window = mul_test_program_open_example (1366, 768);
  GtkWidget *overlay = find (window, ADW_TYPE_TOAST_OVERLAY, 0);
  GtkWidget *row;
  GtkWidget *toast;
  graphene_rect_t row_bounds;
  graphene_rect_t toast_bounds;

  mul_window_show_service (window, "service-landbruk", "assessment");
  mul_test_settle ();
  g_assert_true (gtk_widget_activate_action (find (window, MUL_TYPE_ASSESSMENT_VIEW, 0), "assessment.add-pro", NULL));
  mul_test_settle ();
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast-undo", "s", "4 lines pasted");
  mul_test_spin (800);
  row = gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (window)), MUL_TYPE_ARGUMENT_ROW);
  toast = gtk_widget_get_ancestor (mul_test_find_label (overlay, "4 lines pasted"), g_type_from_name ("AdwToastWidget"));
  g_assert_true (gtk_widget_compute_bounds (row, overlay, &row_bounds));
  g_assert_true (gtk_widget_compute_bounds (toast, overlay, &toast_bounds));
  g_assert_false (graphene_rect_intersection (&row_bounds, &toast_bounds, NULL));
  mul_test_program_close (window);
}

/* An edit reaches the file on closing, and the window does not outlive that. */
static void
test_close (void)
{
  g_autoptr (GFile) file = write_example ("two.mulighetsrom");
  MulWindow *window = mul_application_open_file (application, file);
  g_autoptr (MulDocument) again = NULL;
  g_autoptr (GListModel) services = NULL;
  gpointer watched = window;

  while (mul_window_get_document (window) == NULL)
    mul_test_settle ();
  activate_with (find (window, MUL_TYPE_SIDEBAR, 0), "services.add", "Library");
  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
  g_assert_null (watched);
  again = mul_document_open (file, NULL);
  services = mul_document_list (again, MUL_ENTITY_SERVICE, 0);
  g_assert_cmpuint (g_list_model_get_n_items (services), ==, 8);
}

/* How many arguments of a file read @text. */
static guint
count_arguments (GFile *file, const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open (file, &error);
  g_autoptr (GListModel) arguments = NULL;
  guint n = 0;

  g_assert_no_error (error);
  arguments = mul_document_list (document, MUL_ENTITY_ARGUMENT, 0);
  for (guint i = 0; i < g_list_model_get_n_items (arguments); i++)
    {
      g_autoptr (MulRecord) argument = g_list_model_get_item (arguments, i);

      n += g_str_equal (mul_record_get_text (argument, MUL_ARGUMENT_text), text);
    }
  mul_document_close (document);
  return n;
}

/* What is being typed is in the file, however the window is closed. */
static void
test_close_while_typing (gconstpointer data)
{
  const char *how = data;
  g_autofree char *name = g_strconcat (how, ".mulighetsrom", NULL);
  g_autoptr (GFile) file = write_example (name);
  MulWindow *window = mul_application_open_file (application, file);
  MulServicePage *page;
  gpointer watched = window;

  while (mul_window_get_document (window) == NULL)
    mul_test_settle ();
  activate_with (window, "win.show-service",
                 mul_record_get_id (mul_service_row_get_service (MUL_SERVICE_ROW (find (window, MUL_TYPE_SERVICE_ROW, 0)))));
  page = MUL_SERVICE_PAGE (find (window, MUL_TYPE_SERVICE_PAGE, 0));
  mul_service_page_show_view (page, "assessment");
  mul_test_settle ();
  activate (find (page, MUL_TYPE_ASSESSMENT_VIEW, 0), "assessment.add-pro");
  mul_test_type ("unfinished");
  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  if (g_str_equal (how, "key"))
    mul_test_press (GDK_KEY_w, GDK_CONTROL_MASK);
  else if (g_str_equal (how, "quit"))
    g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
  else
    gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
  g_assert_null (watched);
  g_assert_cmpuint (count_arguments (file, "unfinished"), ==, 1);
}

static int
measure_page (MulWindow *window)
{
  AdwNavigationSplitView *split =
      ADW_NAVIGATION_SPLIT_VIEW (find (window, ADW_TYPE_NAVIGATION_SPLIT_VIEW, 0));
  GtkWidget *bin = adw_navigation_page_get_child (adw_navigation_split_view_get_content (split));
  int minimum;

  gtk_widget_measure (adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (bin)), GTK_ORIENTATION_HORIZONTAL, -1, &minimum,
                      NULL, NULL, NULL);
  return minimum;
}

/* The overview is gone into from the sidebar as a pointer does it, and no caret stands in the title. */
static void
go_in_with_pointer (MulWindow *window, GtkWidget *sidebar)
{
  AdwNavigationSplitView *split_view = ADW_NAVIGATION_SPLIT_VIEW (find (window, ADW_TYPE_NAVIGATION_SPLIT_VIEW, 0));
  GtkWidget *row = find (sidebar, GTK_TYPE_LIST_BOX_ROW, 0);
  GtkWidget *focus;

  g_assert_true (adw_navigation_split_view_get_collapsed (split_view));
  adw_navigation_split_view_set_show_content (split_view, FALSE);
  mul_test_spin (500);
  /* Keys go along the rows without going in. */
  gtk_widget_child_focus (sidebar, GTK_DIR_TAB_FORWARD);
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_End, 0);
  mul_test_press (GDK_KEY_Home, 0);
  g_assert_false (adw_navigation_split_view_get_show_content (split_view));
  mul_test_click (row);
  mul_test_settle ();
  g_assert_true (adw_navigation_split_view_get_show_content (split_view));
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (gtk_widget_is_ancestor (focus, find (window, MUL_TYPE_OVERVIEW_PAGE, 0)));
  g_assert_false (GTK_IS_TEXT_VIEW (focus));
}

/* The ring that the keys have brought stays, also when the toolkit's time for it is over; the pointer takes it away. */
static void
test_ring (void)
{
  MulWindow *window = begin_project ();
  GtkWindow *shown = GTK_WINDOW (window);

  mul_test_press (GDK_KEY_Tab, 0);
  g_assert_true (gtk_window_get_focus_visible (shown));
  gtk_window_set_focus_visible (shown, FALSE);
  g_assert_true (gtk_window_get_focus_visible (shown));
  mul_test_click (find (find (window, MUL_TYPE_SIDEBAR, 0), GTK_TYPE_LIST_BOX_ROW, 0));
  g_assert_false (gtk_window_get_focus_visible (shown));
  mul_test_press (GDK_KEY_Tab, 0);
  g_assert_true (gtk_window_get_focus_visible (shown));
  mul_test_program_close (window);
}

/* What leads to a page from another leaves the focus in what the page shows, not on the way back. */
static void
test_enter (void)
{
  g_autoptr (GFile) file = write_example ("enter.mulighetsrom");
  MulWindow *window = mul_application_open_file (application, file);

  while (mul_window_get_document (window) == NULL)
    mul_test_settle ();
  activate_with (window, "win.show-comparison", "checks");
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (window)), g_type_from_name ("MulCheckRow")));
  activate_with (window, "win.show-service", "service-arealplan");
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (window)), g_type_from_name ("MulServiceView")));
  mul_test_program_close (window);
}

/* Every page has room in 360 pixels, frame and all, with and without content. */
static void
test_narrow (void)
{
  const char *const views[] = { "description", "organisation", "staffing", "assessment" };
  g_autoptr (GFile) file = write_example ("narrow.mulighetsrom");
  MulWindow *window = begin_project ();
  GtkWidget *sidebar;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 720);
  mul_test_settle ();
  activate (window, "win.show-overview");
  g_assert_cmpint (measure_page (window), <=, 348);
  mul_test_program_close (window);

  window = mul_application_open_file (application, file);
  while (mul_window_get_document (window) == NULL)
    mul_test_settle ();
  gtk_window_set_default_size (GTK_WINDOW (window), 360, 720);
  mul_test_settle ();
  activate (window, "win.show-overview");
  g_assert_cmpint (measure_page (window), <=, 348);
  sidebar = find (window, MUL_TYPE_SIDEBAR, 0);
  go_in_with_pointer (window, sidebar);
  for (guint i = 0; find (sidebar, MUL_TYPE_SERVICE_ROW, i) != NULL; i++)
    {
      MulServiceRow *row = MUL_SERVICE_ROW (find (sidebar, MUL_TYPE_SERVICE_ROW, i));

      activate_with (window, "win.show-service", mul_record_get_id (mul_service_row_get_service (row)));
      for (guint j = 0; j < G_N_ELEMENTS (views); j++)
        {
          mul_service_page_show_view (MUL_SERVICE_PAGE (find (window, MUL_TYPE_SERVICE_PAGE, 0)), views[j]);
          mul_test_settle ();
          g_assert_cmpint (measure_page (window), <=, 348);
        }
    }
  /* The main menu lies beside the page, and its key goes there. */
  mul_test_give_keys (GTK_WINDOW (window));
  mul_test_press (GDK_KEY_F10, 0);
  g_assert_nonnull (mul_test_find_mapped (sidebar, GTK_TYPE_POPOVER_MENU));
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_null (mul_test_find_mapped (sidebar, GTK_TYPE_POPOVER_MENU));
  mul_test_program_close (window);
}

static gboolean
shows_text (GtkWidget *root, const char *part)
{
  GtkWidget *label;

  for (guint i = 0; (label = find (root, GTK_TYPE_LABEL, i)) != NULL; i++)
    if (strstr (gtk_label_get_label (GTK_LABEL (label)), part) != NULL)
      return TRUE;
  return FALSE;
}

/* The two files opened before have the same title: their names tell them apart. */
static void
test_recent (void)
{
  GtkWidget *welcome;
  MulWindow *window;

  g_application_activate (G_APPLICATION (application));
  mul_test_settle ();
  window = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  welcome = find (window, MUL_TYPE_WELCOME, 0);
  g_assert_true (shows_text (welcome, " / one.mulighetsrom"));
  g_assert_true (shows_text (welcome, " / two.mulighetsrom"));
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
}

static void
test_bad_file (void)
{
  g_autoptr (GFile) file = mul_test_get_file ("bad.mulighetsrom");
  MulWindow *window;
  AdwDialog *dialog;

  g_assert_true (g_file_replace_contents (file, "nonsense", 8, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, NULL));
  window = mul_application_open_file (application, file);
  for (guint i = 0; i < 100 && adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) == NULL; i++)
    mul_test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), "bad.mulighetsrom"));
  adw_dialog_force_close (dialog);
  g_assert_true (mul_window_is_vacant (window));
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
}

int
main (int argc, char *argv[])
{
  application = mul_test_program_init (&argc, &argv);
  g_test_add_func ("/shell/templates", test_templates);
  g_test_add_func ("/shell/welcome", test_welcome);
  g_test_add_func ("/shell/new-project", test_new_project);
  g_test_add_func ("/shell/services", test_services);
  g_test_add_func ("/shell/findings-stay-last", test_findings_stay_last);
  g_test_add_func ("/shell/municipalities", test_municipalities);
  g_test_add_func ("/shell/overview", test_overview);
  g_test_add_func ("/shell/overview-columns", test_overview_columns);
  g_test_add_func ("/shell/questions", test_questions);
  g_test_add_func ("/shell/paste-questions", test_paste_questions);
  g_test_add_func ("/shell/open", test_open);
  g_test_add_func ("/shell/toasts", test_toasts);
  g_test_add_func ("/shell/lasting-toast", test_lasting_toast);
  g_test_add_func ("/shell/municipality-name", test_municipality_name);
  g_test_add_func ("/shell/toast-beside-writing", test_toast_beside_writing);
  g_test_add_func ("/shell/close", test_close);
  g_test_add_func ("/shell/recent", test_recent);
  g_test_add_data_func ("/shell/close-while-typing/window", "window", test_close_while_typing);
  g_test_add_data_func ("/shell/close-while-typing/key", "key", test_close_while_typing);
  g_test_add_data_func ("/shell/close-while-typing/quit", "quit", test_close_while_typing);
  g_test_add_func ("/shell/narrow", test_narrow);
  g_test_add_func ("/shell/ring", test_ring);
  g_test_add_func ("/shell/enter", test_enter);
  g_test_add_func ("/shell/bad-file", test_bad_file);
  return mul_test_program_run ();
}
