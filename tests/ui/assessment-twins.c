/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Arguments that say the same, and what belongs to an argument besides its sentence. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "storage/mul-edit.h"

/* Longer than the pause after which twins are looked for; what is typed is stored by then as well. */
static void
wait_for_twins (void)
{
  mul_assess_pause_typing ();
}

/* What is typed stands in another alternative already: it is offered, and placed rather than written twice. */
static void
test_twins (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  mul_assess_activate (fixture, "assessment.show-alternative", fixture->cooperation);
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Larger and stronger environment");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->merger);
  before = mul_test_dump (fixture->document);

  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("A stronger and larger environmen");
  wait_for_twins ();
  g_assert_nonnull (mul_assess_find_label (fixture->view, "Larger and stronger environment"));
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Larger and stronger environment");
  mul_assess_assert_label (fixture, "Larger and stronger environment",
                           "Pro 1 of 1: Larger and stronger environment. also in Formelt samarbeid.");
  mul_assess_assert_focus (fixture, "Larger and stronger environment");

  /* Undo brings back what was typed, and then takes it away. */
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "A stronger and larger environmen");
  mul_assess_undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);

  /* Typing on leaves the offer alone. */
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("A stronger and larger environment");
  wait_for_twins ();
  mul_test_type (" costs more");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "con", "A stronger and larger environment costs more");
}

/* What is typed stands here already: it is joined with that, or gone to, and not offered for placing. */
static void
test_stands_here (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Larger and stronger environment");
  mul_test_press (GDK_KEY_Escape, 0);
  before = mul_test_dump (fixture->document);

  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("A stronger and larger environment");
  wait_for_twins ();
  g_assert_nonnull (mul_assess_find_label (fixture->view, "Already stands here · join with this"));
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Larger and stronger environment. A stronger and larger environment");
  mul_assess_assert_focus (fixture, "Larger and stronger environment. A stronger and larger environment");
  g_assert_nonnull (strstr (fixture->said->str, "toast-undo: The two arguments are one\n"));
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Larger and stronger environment|A stronger and larger environment");
  mul_assess_undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);

  /* From the other list it says in which it stands, and leads there; what was typed is kept. */
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("A stronger and larger environment");
  wait_for_twins ();
  g_assert_nonnull (mul_assess_find_label (fixture->view, "Already stands here, under “Pros” · join with this"));
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Right, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_focus (fixture, "Larger and stronger environment");
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Larger and stronger environment");
  mul_assess_assert_list (fixture, fixture->merger, "con", "A stronger and larger environment");
}

/* Two become one: texts, stances and places of both; one step. */
static void
test_join_two (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkListBox *list;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_assess_activate_on (mul_assess_focus_row (fixture, "Two"), "argument.also-place", fixture->cooperation);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  before = mul_test_dump (fixture->document);

  list = GTK_LIST_BOX (gtk_widget_get_parent (mul_assess_focus_row (fixture, "One")));
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (mul_assess_find_row (fixture->view, "One")));
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (mul_assess_find_row (fixture->view, "Two")));
  mul_test_press (GDK_KEY_j, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One. Two|Three");
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "One. Two");
  mul_assess_assert_label (fixture, "One. Two",
                           "Pro 1 of 2: One. Two. Ask agrees: partly. Bjerk agrees. Fura has taken no stance. also in Formelt samarbeid.");
  g_assert_nonnull (strstr (fixture->said->str, "The two arguments are one\n"));
  mul_assess_undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
}

static void
set_details (MulTestAssessment *fixture, const char *text, const char *theme, gint64 importance, const char *language)
{
  g_autoptr (GListModel) arguments = mul_document_list (fixture->document, MUL_ENTITY_ARGUMENT, MUL_ARGUMENT_text, text, 0);
  g_autoptr (GListModel) themes = mul_document_list (fixture->document, MUL_ENTITY_THEME, MUL_THEME_name, theme, 0);
  g_autoptr (MulRecord) argument = g_list_model_get_item (arguments, 0);
  g_autoptr (MulRecord) record = g_list_model_get_item (themes, 0);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (fixture->document, "Set");
  const char *id = mul_record_get_id (argument);

  mul_edit_set_text (edit, MUL_ARGUMENT_theme_id, id, mul_record_get_id (record));
  mul_edit_set_integer (edit, MUL_ARGUMENT_importance, id, importance);
  mul_edit_set_text (edit, MUL_ARGUMENT_language, id, language);
  g_assert_true (mul_edit_commit (edit, NULL));
}

/* What two arguments cannot have both is said when they are joined. */
static void
test_join_differing (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (GListModel) arguments = NULL;
  g_autoptr (MulRecord) argument = NULL;
  GtkListBox *list;

  mul_assess_write_three (fixture);
  set_details (fixture, "One", "Avstand", 1, NULL);
  set_details (fixture, "Two", "Kvalitet", 3, "nn");
  mul_test_settle ();
  list = GTK_LIST_BOX (gtk_widget_get_parent (mul_assess_focus_row (fixture, "One")));
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (mul_assess_find_row (fixture->view, "One")));
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (mul_assess_find_row (fixture->view, "Two")));
  mul_test_press (GDK_KEY_j, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One. Two|Three");
  g_assert_nonnull (strstr (fixture->said->str, "toast-undo: The two arguments are one, without the theme “Kvalitet”, small "
                                                "importance, the mark of Nynorsk\n"));
  arguments = mul_document_list (fixture->document, MUL_ENTITY_ARGUMENT, MUL_ARGUMENT_text, "One. Two", 0);
  argument = g_list_model_get_item (arguments, 0);
  g_assert_cmpint (mul_record_get_integer (argument, MUL_ARGUMENT_importance), ==, 3);
  g_assert_null (mul_record_get_text (argument, MUL_ARGUMENT_language));
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/twins", test_twins },
    { "/assessment/stands-here", test_stands_here },
    { "/assessment/join-two", test_join_two },
    { "/assessment/join-differing", test_join_differing },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
