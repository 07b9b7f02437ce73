/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * A service's page and its Description: moving between views, renaming and deleting the service, writing where the text
 * stands; what is then in the file, and what undo makes of it. */
#include "config.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-window.h"
#include "mulighetsrom-ui.h"
#include "pages/service/mul-description-answer.h"
#include "pages/service/mul-description-section.h"
#include "pages/service/mul-service-page.h"
#include "storage/mul-edit.h"
#include "widgets/mul-alternative-switcher.h"
#include "widgets/mul-prose-field.h"

#define SERVICE "service-arealplan"
#define METHOD "section-arealplan-metode"

typedef struct
{
  MulDocument *document;
  GtkWidget *window;
  MulServicePage *page;
  GString *said; /* toasts and errors */
} Fixture;

static GtkWidget *
find_widget (GtkWidget *widget, GType type)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_widget (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{

  fixture->document = mul_test_open_example ();
  fixture->said = g_string_new (NULL);
  fixture->window = mul_test_window_new (fixture->said);
  fixture->page = MUL_SERVICE_PAGE (mul_service_page_new (fixture->document, SERVICE));
  mul_test_window_show (fixture->window, GTK_WIDGET (fixture->page));
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  mul_test_window_close (fixture->window, GTK_WIDGET (fixture->page), fixture->document, fixture->said);
}

static MulDescriptionSection *
find_section (GtkWidget *widget, const char *id)
{
  if (MUL_IS_DESCRIPTION_SECTION (widget) &&
      g_str_equal (mul_description_section_get_id (MUL_DESCRIPTION_SECTION (widget)), id))
    return MUL_DESCRIPTION_SECTION (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      MulDescriptionSection *found = find_section (child, id);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static char *
get_section (Fixture *fixture, const char *id, guint column)
{
  g_autoptr (MulRecord) section = mul_document_get_record (fixture->document, MUL_ENTITY_SECTION, id);

  return section != NULL ? g_strdup (mul_record_get_text (section, column)) : NULL;
}

static char *
nth_section (Fixture *fixture, guint position)
{
  g_autoptr (GListModel) sections =
      mul_document_list (fixture->document, MUL_ENTITY_SECTION, MUL_SECTION_service_id, SERVICE, 0);
  g_autoptr (MulRecord) section = g_list_model_get_item (sections, position);

  return section != NULL ? g_strdup (mul_record_get_id (section)) : NULL;
}

static void
undo (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  mul_document_undo (fixture->document, &error);
  g_assert_no_error (error);
  mul_test_settle ();
}

#define assert_dump(fixture, expected) \
  G_STMT_START \
  { \
    g_autofree char *dump_ = mul_test_dump ((fixture)->document); \
    /* The whole content is too long to be printed. */ \
    g_assert_true (g_str_equal (dump_, expected)); \
  } \
  G_STMT_END

static void
assert_focus_in_view (Fixture *fixture)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_nonnull (focus);
  g_assert_nonnull (gtk_widget_get_ancestor (focus, ADW_TYPE_VIEW_STACK));
  /* What is worked on comes before the tools above it. */
  g_assert_null (gtk_widget_get_ancestor (focus, MUL_TYPE_ALTERNATIVE_SWITCHER));
}

static void
test_views (Fixture *fixture, gconstpointer data)
{
  const char *const views[] = { "description", "organisation", "staffing", "assessment" };

  g_assert_cmpstr (mul_service_page_get_view (fixture->page), ==, "description");
  gtk_widget_child_focus (GTK_WIDGET (fixture->page), GTK_DIR_TAB_FORWARD);
  /* The focus goes along into the view, from the other view and from its tab. */
  for (guint i = 4; i >= 1; i--)
    {
      gtk_widget_child_focus (find_widget (GTK_WIDGET (fixture->page), ADW_TYPE_VIEW_SWITCHER), GTK_DIR_TAB_FORWARD);
      mul_test_press (GDK_KEY_0 + i, GDK_CONTROL_MASK);
      g_assert_cmpstr (mul_service_page_get_view (fixture->page), ==, views[i - 1]);
      assert_focus_in_view (fixture);
    }
  mul_test_press (GDK_KEY_2, GDK_CONTROL_MASK);
  g_assert_cmpstr (mul_service_page_get_view (fixture->page), ==, "organisation");
  assert_focus_in_view (fixture);
  mul_test_press (GDK_KEY_1, GDK_CONTROL_MASK);
  g_assert_cmpstr (mul_service_page_get_view (fixture->page), ==, "description");
  assert_focus_in_view (fixture);
  mul_service_page_show_view (fixture->page, "nonsense");
  g_assert_cmpstr (mul_service_page_get_view (fixture->page), ==, "description");
  mul_service_page_show_view (fixture->page, "assessment");
  g_assert_cmpstr (mul_service_page_get_view (fixture->page), ==, "assessment");
  mul_test_settle ();
}

/* The switcher of the view shown, to be used as a hand would. */
static MulAlternativeSwitcher *
show_switcher (Fixture *fixture, const char *view)
{
  AdwViewStack *stack = ADW_VIEW_STACK (find_widget (GTK_WIDGET (fixture->page), ADW_TYPE_VIEW_STACK));

  mul_service_page_show_view (fixture->page, view);
  mul_test_settle ();
  return MUL_ALTERNATIVE_SWITCHER (find_widget (adw_view_stack_get_visible_child (stack), MUL_TYPE_ALTERNATIVE_SWITCHER));
}

/* The alternative chosen in one view is shown in the others; till one is chosen each shows what it is for. */
static void
test_alternative (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListModel) alternatives = mul_document_list (fixture->document, MUL_ENTITY_ALTERNATIVE, 0);
  MulAlternativeSwitcher *switcher = show_switcher (fixture, "organisation");
  const char *ids[3];

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, i);

      ids[i] = mul_record_get_id (alternative);
    }
  g_assert_cmpstr (mul_alternative_switcher_get_selected (switcher), ==, ids[0]);
  g_assert_cmpstr (mul_alternative_switcher_get_selected (show_switcher (fixture, "assessment")), ==, ids[1]);
  switcher = show_switcher (fixture, "organisation");
  g_assert_cmpstr (mul_alternative_switcher_get_selected (switcher), ==, ids[0]);
  mul_alternative_switcher_set_selected (switcher, ids[2]);
  switcher = show_switcher (fixture, "assessment");
  g_assert_cmpstr (mul_alternative_switcher_get_selected (switcher), ==, ids[2]);
  mul_alternative_switcher_set_selected (switcher, ids[1]);
  switcher = show_switcher (fixture, "organisation");
  g_assert_cmpstr (mul_alternative_switcher_get_selected (switcher), ==, ids[1]);
  /* Today's organisation is looked at, and what is weighed stays. */
  mul_alternative_switcher_set_selected (switcher, ids[0]);
  g_assert_cmpstr (mul_alternative_switcher_get_selected (show_switcher (fixture, "assessment")), ==, ids[1]);
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  gboolean narrow;

  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 360, 640);
  for (int i = 0; i < 5; i++)
    {
      g_usleep (50 * 1000);
      mul_test_settle ();
    }
  g_object_get (fixture->page, "narrow", &narrow, NULL);
  g_assert_true (narrow);
  mul_service_page_show_view (fixture->page, "organisation");
  mul_test_settle ();
}

static void
test_rename (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autoptr (MulRecord) service = mul_document_get_record (fixture->document, MUL_ENTITY_SERVICE, SERVICE);

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "service.rename", NULL));
  mul_test_settle ();
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK);
  mul_test_type ("plan");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_name), ==, "plan");
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (fixture->page)), ==, "plan");
  undo (fixture);
  assert_dump (fixture, before);
  g_assert_cmpstr (adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (fixture->page)), ==, "Arealplan");
}

static void
test_delete (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);

  mul_service_page_show_view (fixture->page, "organisation");
  mul_test_settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (fixture->page), "service.delete", NULL));
  mul_test_settle ();
  g_assert_null (mul_document_get_record (fixture->document, MUL_ENTITY_SERVICE, SERVICE));
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: “Arealplan” was deleted\n");
  undo (fixture);
  assert_dump (fixture, before);
}

/* What is written stands in the file after a pause, is one step, and leaves the citations where they were. */
static void
test_write (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *body = get_section (fixture, METHOD, MUL_SECTION_body);
  g_autofree char *expected = g_strconcat (body, " og mer", NULL);
  g_autofree char *halfway = g_strconcat (body, " og", NULL);
  g_autofree char *now = NULL;
  g_autofree char *after = NULL;

  g_assert_nonnull (strstr (body, "[[cite:"));
  mul_description_section_begin_body (find_section (GTK_WIDGET (fixture->page), METHOD));
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  mul_test_type (" og");
  g_usleep (600 * 1000);
  mul_test_settle ();
  now = get_section (fixture, METHOD, MUL_SECTION_body);
  g_assert_cmpstr (now, ==, halfway);
  mul_test_type (" mer");
  mul_test_press (GDK_KEY_Escape, 0);
  after = get_section (fixture, METHOD, MUL_SECTION_body);
  g_assert_cmpstr (after, ==, expected);
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Edit Section");
  undo (fixture);
  assert_dump (fixture, before);

  /* Opening and leaving a text changes nothing. */
  mul_description_section_begin_body (find_section (GTK_WIDGET (fixture->page), METHOD));
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dump (fixture, before);
}

/* Undo while a text is open takes back what was typed last, and shows it. */
static void
test_undo_while_writing (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);

  mul_description_section_begin_body (find_section (GTK_WIDGET (fixture->page), METHOD));
  mul_test_type ("x");
  gtk_widget_activate_action (gtk_root_get_focus (GTK_ROOT (fixture->window)), "editing.commit", NULL);
  undo (fixture);
  assert_dump (fixture, before);
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dump (fixture, before);
}

static void
test_add_section (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  GtkWidget *view = gtk_widget_get_parent (GTK_WIDGET (find_section (GTK_WIDGET (fixture->page), METHOD)));
  g_autoptr (GListModel) sections =
      mul_document_list (fixture->document, MUL_ENTITY_SECTION, MUL_SECTION_service_id, SERVICE, 0);
  guint n_before = g_list_model_get_n_items (sections);
  g_autoptr (MulRecord) added = NULL;

  g_assert_true (gtk_widget_activate_action (view, "description.add-section", "s", "other"));
  mul_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (sections), ==, n_before + 1);
  mul_test_type ("tittel");
  mul_test_press (GDK_KEY_Return, 0);
  added = g_list_model_get_item (sections, n_before);
  g_assert_cmpstr (mul_record_get_text (added, MUL_SECTION_title), ==, "tittel");
  undo (fixture);
  assert_dump (fixture, before);
}

static void
test_move_and_delete_section (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  g_autofree char *second = NULL;
  GtkWidget *focus;

  gtk_widget_activate_action (GTK_WIDGET (find_section (GTK_WIDGET (fixture->page), METHOD)), "description.move-down",
                              NULL);
  mul_test_settle ();
  second = nth_section (fixture, 1);
  g_assert_cmpstr (second, ==, METHOD);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (find_section (GTK_WIDGET (fixture->page), METHOD))));
  undo (fixture);
  assert_dump (fixture, before);

  gtk_widget_activate_action (GTK_WIDGET (find_section (GTK_WIDGET (fixture->page), METHOD)), "description.delete",
                              NULL);
  mul_test_settle ();
  g_assert_null (find_section (GTK_WIDGET (fixture->page), METHOD));
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: “Arbeidsgruppe og arbeidsprosess” was deleted\n");
  undo (fixture);
  assert_dump (fixture, before);
  g_assert_nonnull (find_section (GTK_WIDGET (fixture->page), METHOD));
}

static void
test_answer (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (fixture->document);
  GtkWidget *row = find_widget (GTK_WIDGET (fixture->page), MUL_TYPE_DESCRIPTION_ANSWER);
  GtkWidget *drop_down = find_widget (row, GTK_TYPE_DROP_DOWN);
  g_autoptr (MulRecord) answer =
      mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_ANSWER, "question-a", SERVICE);

  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down)), ==, MUL_ANSWER_STATUS_ANSWERED);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), MUL_ANSWER_STATUS_NOT_DISCUSSED);
  mul_test_settle ();
  g_assert_cmpint (mul_record_get_code (answer, MUL_ANSWER_status), ==, MUL_ANSWER_STATUS_NOT_DISCUSSED);
  undo (fixture);
  g_assert_cmpuint (gtk_drop_down_get_selected (GTK_DROP_DOWN (drop_down)), ==, MUL_ANSWER_STATUS_ANSWERED);
  assert_dump (fixture, before);
}

/* Typing on an answer that only has the focus loses nothing, and answers the question in the same step. */
static void
test_type_answer (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = find_widget (GTK_WIDGET (fixture->page), MUL_TYPE_DESCRIPTION_ANSWER);
  GtkWidget *drop_down = find_widget (row, GTK_TYPE_DROP_DOWN);
  GtkWidget *reason = find_widget (row, MUL_TYPE_PROSE_FIELD);
  GtkWidget *field = gtk_widget_get_next_sibling (reason);
  g_autoptr (MulRecord) answer =
      mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_ANSWER, "question-a", SERVICE);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (fixture->document, "Empty");
  g_autofree char *key = mul_record_dup_key (answer);
  g_autofree char *before = NULL;

  mul_edit_set_text (edit, MUL_ANSWER_text, key, "");
  mul_edit_set_code (edit, MUL_ANSWER_status, key, MUL_ANSWER_STATUS_OPEN);
  g_assert_true (mul_edit_commit (edit, NULL));
  before = mul_test_dump (fixture->document);
  mul_test_settle ();
  gtk_widget_grab_focus (field);
  mul_test_type ("ja det");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (mul_record_get_text (answer, MUL_ANSWER_text), ==, "ja det");
  g_assert_cmpint (mul_record_get_code (answer, MUL_ANSWER_status), ==, MUL_ANSWER_STATUS_ANSWERED);
  undo (fixture);
  assert_dump (fixture, before);

  /* What the typing itself made answered is open again when the text is taken away before the field is left. */
  gtk_widget_grab_focus (field);
  mul_test_type ("x");
  gtk_widget_activate_action (gtk_root_get_focus (GTK_ROOT (fixture->window)), "editing.commit", NULL);
  g_assert_cmpint (mul_record_get_code (answer, MUL_ANSWER_status), ==, MUL_ANSWER_STATUS_ANSWERED);
  mul_test_press (GDK_KEY_BackSpace, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpint (mul_record_get_code (answer, MUL_ANSWER_status), ==, MUL_ANSWER_STATUS_OPEN);

  /* The first letter chooses the status; what was chosen stays whatever is typed. */
  gtk_widget_grab_focus (drop_down);
  mul_test_type ("p");
  g_assert_cmpint (mul_record_get_code (answer, MUL_ANSWER_status), ==, MUL_ANSWER_STATUS_PARTLY);
  gtk_widget_grab_focus (field);
  mul_test_type ("y");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpint (mul_record_get_code (answer, MUL_ANSWER_status), ==, MUL_ANSWER_STATUS_PARTLY);
}

/* A status that asks for a reason is followed by the reason, without a key between. */
static void
test_reason (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = find_widget (GTK_WIDGET (fixture->page), MUL_TYPE_DESCRIPTION_ANSWER);
  GtkWidget *drop_down = find_widget (row, GTK_TYPE_DROP_DOWN);
  g_autoptr (MulRecord) answer =
      mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_ANSWER, "question-a", SERVICE);

  gtk_widget_grab_focus (drop_down);
  mul_test_type ("n");
  mul_test_settle ();
  g_assert_cmpint (mul_record_get_code (answer, MUL_ANSWER_status), ==, MUL_ANSWER_STATUS_NOT_DISCUSSED);
  mul_test_type ("the time was short");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpint (mul_record_get_code (answer, MUL_ANSWER_status), ==, MUL_ANSWER_STATUS_NOT_DISCUSSED);
  g_assert_cmpstr (mul_record_get_text (answer, MUL_ANSWER_reason), ==, "the time was short");
}

#define ADD(name, function) g_test_add (name, Fixture, NULL, set_up, function, tear_down)

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_resources_register (mulighetsrom_ui_get_resource ());
  adw_init ();

  ADD ("/service/views", test_views);
  ADD ("/service/alternative", test_alternative);
  ADD ("/service/narrow", test_narrow);
  ADD ("/service/rename", test_rename);
  ADD ("/service/delete", test_delete);
  ADD ("/description/write", test_write);
  ADD ("/description/undo-while-writing", test_undo_while_writing);
  ADD ("/description/add-section", test_add_section);
  ADD ("/description/move-and-delete-section", test_move_and_delete_section);
  ADD ("/description/answer", test_answer);
  ADD ("/description/type-answer", test_type_answer);
  ADD ("/description/reason", test_reason);
  return g_test_run ();
}
