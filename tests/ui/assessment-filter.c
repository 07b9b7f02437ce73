/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What of a long list is seen: by filter, by group, and in a narrow window. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/service/mul-assessment-filter.h"
#include "widgets/mul-argument-list.h"

static gboolean
is_seen (MulTestAssessment *fixture, const char *text)
{
  GtkWidget *row = mul_assess_find_row (fixture->view, text);

  g_assert_nonnull (row);
  return gtk_widget_get_mapped (row);
}

static void
choose_theme (MulTestAssessment *fixture, const char *text, const char *theme)
{
  mul_assess_focus_row (fixture, text);
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type (theme);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
}

/* Filters hide what was not asked for, never what is written; moving goes past what is hidden. */
static void
test_filter (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *filter = mul_assess_find_type (fixture->view, MUL_TYPE_ASSESSMENT_FILTER);
  GtkWidget *disputed = mul_assess_find_filter (filter, GTK_TYPE_TOGGLE_BUTTON, 3);
  GtkWidget *without_source = mul_assess_find_filter (filter, GTK_TYPE_TOGGLE_BUTTON, 4);

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  for (guint i = 0; i < 3; i++)
    mul_test_press (GDK_KEY_2, GDK_ALT_MASK);

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (disputed), TRUE);
  mul_test_settle ();
  g_assert_false (is_seen (fixture, "One"));
  g_assert_true (is_seen (fixture, "Two"));
  g_assert_nonnull (mul_assess_find_label (fixture->view, "1 of 3"));
  g_assert_nonnull (mul_assess_find_label (fixture->view, "Only disagreement"));

  /* What is written stays in sight. */
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Four");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_true (is_seen (fixture, "Four"));
  mul_assess_focus_row (fixture, "Four");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Four|Two|Three");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Four|Two|Three");

  /* So does a row whose stance is being changed, till the filter is set anew; then nothing is left. */
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_assess_assert_focus (fixture, "Two");
  g_assert_nonnull (mul_assess_find_label (fixture->view, "2 of 4"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (disputed), FALSE);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (disputed), TRUE);
  mul_test_settle ();
  g_assert_nonnull (mul_assess_find_label (fixture->view, "0 of 4"));
  g_assert_nonnull (mul_assess_find_label (fixture->view, "The filter shows no arguments here."));
  /* A list that has none has none also then. */
  g_assert_null (mul_assess_find_label (fixture->view, "0 of 0"));
  mul_test_press (GDK_KEY_f, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), filter));
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  g_assert_true (is_seen (fixture, "One"));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (disputed)));
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_focus (fixture, "One");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (without_source), TRUE);
  mul_test_settle ();
  g_assert_true (is_seen (fixture, "One"));
}

/* Gathered by theme, and back as they were. */
static void
test_grouping (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *filter = mul_assess_find_type (fixture->view, MUL_TYPE_ASSESSMENT_FILTER);
  GtkDropDown *grouping = GTK_DROP_DOWN (mul_assess_find_filter (filter, GTK_TYPE_DROP_DOWN, 2));

  mul_assess_write_three (fixture);
  choose_theme (fixture, "Three", "avst");
  gtk_drop_down_set_selected (grouping, 1);
  mul_test_settle ();
  g_assert_nonnull (mul_assess_find_label (fixture->view, "Avstand"));
  g_assert_nonnull (mul_assess_find_label (fixture->view, "No theme"));
  g_assert_true (gtk_widget_get_prev_sibling (mul_assess_find_row (fixture->view, "One")) != NULL);
  mul_assess_focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_Down, 0);
  mul_assess_assert_focus (fixture, "One");
  /* Not out of its group. */
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Four");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Two|One|Three|Four");
  gtk_drop_down_set_selected (grouping, 0);
  mul_test_settle ();
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Down, 0);
  mul_assess_assert_focus (fixture, "One");
  mul_test_press (GDK_KEY_Down, 0);
  mul_assess_assert_focus (fixture, "Three");
}

/* The headings of a grouped list are no rows: the arrows lead out of it, and to a row when they lead in at the height of one. */
static void
test_grouped_arrows (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *filter = mul_assess_find_type (fixture->view, MUL_TYPE_ASSESSMENT_FILTER);
  GtkWidget *list;
  GtkWidget *heading;
  GtkWidget *focus;
  graphene_rect_t bounds;

  mul_assess_write_three (fixture);
  choose_theme (fixture, "Three", "avst");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (mul_assess_find_filter (filter, GTK_TYPE_DROP_DOWN, 2)), 1);
  mul_test_settle ();
  list = gtk_widget_get_ancestor (mul_assess_focus_row (fixture, "Two"), MUL_TYPE_ARGUMENT_LIST);
  mul_test_press (GDK_KEY_Down, 0);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (ADW_IS_BUTTON_ROW (focus));
  g_assert_true (gtk_widget_is_ancestor (focus, list));
  mul_test_press (GDK_KEY_Down, 0);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_false (gtk_widget_is_ancestor (focus, list));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, MUL_TYPE_ARGUMENT_LIST));
  mul_test_press (GDK_KEY_Up, 0);
  mul_assess_assert_focus (fixture, "Two");

  heading = mul_assess_find_label (list, "No theme");
  g_assert_true (gtk_widget_compute_bounds (heading, list, &bounds));
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Down, 0);
  g_assert_false (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), list));
  mul_argument_list_enter_at (MUL_ARGUMENT_LIST (list), bounds.origin.y + bounds.size.height / 2);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), list));
}

/* One list at a time in a narrow window; a row that crosses takes the eye along. */
static void
test_narrow (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  g_object_set (fixture->view, "narrow", TRUE, NULL);
  mul_test_settle ();
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Right, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "con", "Two");
  mul_assess_assert_focus (fixture, "Two");
  g_assert_false (gtk_widget_get_mapped (mul_assess_find_row (fixture->view, "One")));
  g_assert_true (gtk_widget_get_mapped (mul_assess_find_row (fixture->view, "Two")));
  mul_assess_activate (fixture, "assessment.add-condition", NULL);
  mul_test_type ("If");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "condition", "If");
  g_assert_false (gtk_widget_get_mapped (mul_assess_find_row (fixture->view, "Two")));
  g_object_set (fixture->view, "narrow", FALSE, NULL);
  mul_test_settle ();
  g_assert_true (gtk_widget_get_mapped (mul_assess_find_row (fixture->view, "One")));
  g_assert_true (gtk_widget_get_mapped (mul_assess_find_row (fixture->view, "Two")));
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/filter", test_filter },
    { "/assessment/grouping", test_grouping },
    { "/assessment/grouped-arrows", test_grouped_arrows },
    { "/assessment/narrow", test_narrow },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
