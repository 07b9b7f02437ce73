/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The Assessment view under a hand that follows a discussion: what a key does where the focus is, and that nothing is lost or jumps. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "pages/service/mul-assessment-filter.h"
#include "pages/service/mul-assessment-view.h"
#include "widgets/mul-alternative-switcher.h"
#include "widgets/mul-argument-list.h"
#include "widgets/mul-argument-row.h"
#include "widgets/mul-argument-text.h"

#define LONG "Saksbehandlingen blir bedre og mer samordnet, og det gjelder de krevende sakene mest av alt"

/* A text is as high as its lines, also before it has ever been given room: the toolkit's own takes it to be a letter wide then. */
static void
test_text_height (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (GtkWidget) text = g_object_ref_sink (g_object_new (MUL_TYPE_ARGUMENT_TEXT, NULL));
  int one;
  int height;
  int narrow;

  mul_argument_text_set (MUL_ARGUMENT_TEXT (text), "One");
  gtk_widget_measure (text, GTK_ORIENTATION_VERTICAL, 400, &one, NULL, NULL, NULL);
  mul_argument_text_set (MUL_ARGUMENT_TEXT (text), LONG);
  gtk_widget_measure (text, GTK_ORIENTATION_VERTICAL, 2000, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, one);
  gtk_widget_measure (text, GTK_ORIENTATION_VERTICAL, 300, &narrow, NULL, NULL, NULL);
  g_assert_cmpint (narrow, >, one);
  g_assert_cmpint (narrow, <=, 4 * one);
  mul_argument_text_set (MUL_ARGUMENT_TEXT (text), "");
  gtk_widget_measure (text, GTK_ORIENTATION_VERTICAL, 300, &height, NULL, NULL, NULL);
  g_assert_cmpint (height, ==, one);
}

static void
note_height_cb (GdkFrameClock *clock, GtkWidget **watched)
{
  const int height = *watched != NULL ? gtk_widget_get_height (*watched) : 0;

  if (height > GPOINTER_TO_INT (g_object_get_data (G_OBJECT (clock), "highest")))
    g_object_set_data (G_OBJECT (clock), "highest", GINT_TO_POINTER (height));
}

/* No frame shows a row higher than its sentence needs, however often it is opened. */
static void
test_opened_height (MulTestAssessment *fixture, gconstpointer data)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->view);
  GtkWidget *row;
  gulong handler;

  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  for (guint i = 0; i < 3; i++)
    {
      mul_test_type (LONG);
      mul_test_press (GDK_KEY_Return, 0);
    }
  mul_test_press (GDK_KEY_Escape, 0);
  row = mul_assess_focus_row (fixture, LONG);
  handler = g_signal_connect (clock, "after-paint", G_CALLBACK (note_height_cb), &row);
  for (guint i = 0; i < 8; i++)
    {
      mul_test_press (GDK_KEY_Home, 0);
      mul_test_press (i % 2 == 0 ? GDK_KEY_Return : GDK_KEY_F2, 0);
      mul_assess_wait (60);
      g_assert_true (mul_argument_row_is_editing (MUL_ARGUMENT_ROW (row)));
      mul_test_press (GDK_KEY_Escape, 0);
    }
  g_signal_handler_disconnect (clock, handler);
  g_assert_cmpint (GPOINTER_TO_INT (g_object_get_data (G_OBJECT (clock), "highest")), >, 40);
  g_assert_cmpint (GPOINTER_TO_INT (g_object_get_data (G_OBJECT (clock), "highest")), <, 130);
}

/* A letter on a row that is not being written is the next thing that is said, and no part of that row. */
static void
test_type_on_row (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_assert_focus (fixture, "Three");
  mul_test_type ("Four");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_focus_row (fixture, "One");
  mul_test_type ("Between");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Between|Two|Three|Four");
  mul_assess_assert_focus (fixture, "Between");
}

/* A key for each list, also in the middle of a sentence, which is kept. */
static void
test_jump (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("For");
  mul_test_press (GDK_KEY_minus, GDK_ALT_MASK);
  mul_test_type ("Against");
  mul_test_press (GDK_KEY_comma, GDK_ALT_MASK);
  mul_test_type ("If");
  mul_test_press (GDK_KEY_period, GDK_ALT_MASK);
  mul_test_type ("Besides");
  mul_test_press (GDK_KEY_plus, GDK_ALT_MASK);
  mul_test_type ("For too");
  mul_test_press (GDK_KEY_plus, GDK_ALT_MASK);
  mul_test_type ("And");
  mul_test_press (GDK_KEY_Page_Down, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "For|For too|And");
  mul_assess_assert_list (fixture, fixture->merger, "con", "Against");
  mul_assess_assert_list (fixture, fixture->merger, "condition", "If");
  mul_assess_assert_list (fixture, fixture->merger, "neutral", "Besides");

  /* The next alternative, with the hand in the same list. */
  g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (fixture->view)), ==, fixture->cooperation);
  mul_test_type ("There");
  mul_test_press (GDK_KEY_Page_Up, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "There");
  mul_assess_assert_focus (fixture, "For");
  mul_test_press (GDK_KEY_k, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  mul_test_type ("Fit");
  mul_test_press (GDK_KEY_minus, GDK_ALT_MASK);
  mul_test_type ("Yet");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "con", "Against|Yet");
  g_assert_nonnull (mul_assess_find_row (fixture->view, "Yet"));
}

/* Left and Right go to the row beside, and stop at the edge. */
static void
test_beside (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("A");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("B");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Right, 0);
  mul_assess_assert_focus (fixture, "B");
  mul_test_press (GDK_KEY_Right, 0);
  mul_assess_assert_focus (fixture, "B");
  mul_test_press (GDK_KEY_Left, 0);
  mul_assess_assert_focus (fixture, "Two");
  mul_test_press (GDK_KEY_Left, 0);
  mul_assess_assert_focus (fixture, "Two");
  mul_assess_focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_Right, 0);
  g_assert_true (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), MUL_TYPE_ARGUMENT_LIST)
                 == gtk_widget_get_ancestor (mul_assess_find_row (fixture->view, "B"), MUL_TYPE_ARGUMENT_LIST));
}

static void
assert_in_list_of (MulTestAssessment *fixture, const char *text)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));

  g_assert_true (gtk_widget_get_ancestor (focus, MUL_TYPE_ARGUMENT_LIST)
                 == gtk_widget_get_ancestor (mul_assess_find_row (fixture->view, text), MUL_TYPE_ARGUMENT_LIST));
}

/* Up from the first row and Down from the last go to the list above and below, and stop at the edge. */
static void
test_above_below (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_activate (fixture, "assessment.add-neutral", NULL);
  mul_test_type ("N");
  mul_test_press (GDK_KEY_minus, GDK_ALT_MASK);
  mul_test_type ("A");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("B");
  mul_test_press (GDK_KEY_comma, GDK_ALT_MASK);
  mul_test_type ("C");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_focus_row (fixture, "N");
  mul_test_press (GDK_KEY_Up, 0);
  mul_assess_assert_focus (fixture, "B");
  mul_test_press (GDK_KEY_Up, 0);
  mul_assess_assert_focus (fixture, "A");
  mul_test_press (GDK_KEY_Up, 0);
  mul_assess_assert_focus (fixture, "A");
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Down, 0);
  g_assert_true (ADW_IS_BUTTON_ROW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  assert_in_list_of (fixture, "B");
  mul_test_press (GDK_KEY_Down, 0);
  mul_assess_assert_focus (fixture, "N");
  mul_test_press (GDK_KEY_Left, 0);
  mul_assess_assert_focus (fixture, "C");
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Down, 0);
  assert_in_list_of (fixture, "C");

  /* Nor does a row that is being written lose the hand to another list. */
  mul_assess_focus_row (fixture, "N");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_press (GDK_KEY_Up, 0);
  assert_in_list_of (fixture, "N");
  mul_test_press (GDK_KEY_Escape, 0);

  /* In a narrow window the neutral points stand below the conditions. */
  g_object_set (fixture->view, "narrow", TRUE, NULL);
  mul_test_settle ();
  mul_assess_focus_row (fixture, "N");
  mul_test_press (GDK_KEY_Up, 0);
  mul_assess_assert_focus (fixture, "C");
  mul_test_press (GDK_KEY_Up, 0);
  mul_assess_assert_focus (fixture, "C");
}

/* A list is one stop of Tab: neither its other rows nor their menus. */
static void
test_tab (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *list;
  GtkWidget *focus;

  mul_assess_write_three (fixture);
  list = gtk_widget_get_ancestor (mul_assess_focus_row (fixture, "One"), MUL_TYPE_ARGUMENT_LIST);
  mul_test_press (GDK_KEY_Tab, 0);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_false (gtk_widget_is_ancestor (focus, list));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, MUL_TYPE_ARGUMENT_LIST));
  mul_test_press (GDK_KEY_Tab, GDK_SHIFT_MASK);
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), list));
}

/* Who has chosen an alternative and types is heard. */
static void
test_type_on_switch (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *switcher = mul_assess_find_type (fixture->view, MUL_TYPE_ALTERNATIVE_SWITCHER);

  g_assert_true (gtk_widget_child_focus (switcher, GTK_DIR_TAB_FORWARD));
  mul_test_settle ();
  mul_test_type ("First");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "First");
  mul_assess_assert_focus (fixture, "First");
  g_assert_true (gtk_widget_child_focus (switcher, GTK_DIR_TAB_FORWARD));
  mul_test_press (GDK_KEY_Down, 0);
  mul_assess_assert_focus (fixture, "First");
}

/* Showing all works where the hand is, and who deletes the last row in sight still stands somewhere. */
static void
test_filtered (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *filter = mul_assess_find_type (fixture->view, MUL_TYPE_ASSESSMENT_FILTER);
  GtkWidget *disputed = mul_assess_find_filter (filter, GTK_TYPE_TOGGLE_BUTTON, 3);
  GtkWidget *focus;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  for (guint i = 0; i < 3; i++)
    mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (disputed), TRUE);
  mul_test_settle ();
  g_assert_false (gtk_widget_get_mapped (mul_assess_find_row (fixture->view, "One")));
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  g_assert_true (gtk_widget_get_mapped (mul_assess_find_row (fixture->view, "One")));
  mul_assess_assert_focus (fixture, "Two");

  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (disputed), TRUE);
  mul_test_settle ();
  mul_test_press (GDK_KEY_Delete, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Three");
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (ADW_IS_BUTTON_ROW (focus) && gtk_widget_get_mapped (focus));
}

/* The row under the hand is seen whole when a stance makes it higher, and no other grows with it. */
static void
test_stance_in_sight (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *viewport;
  GtkWidget *row;
  graphene_rect_t bounds;
  int height;

  mul_assess_add_municipalities (fixture);
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  for (guint i = 0; i < 12; i++)
    {
      char text[] = { 'N', (char) ('a' + i), '\0' };

      mul_test_type (text);
      mul_test_press (GDK_KEY_Return, 0);
    }
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_focus_row (fixture, "Na");
  height = gtk_widget_get_height (mul_assess_find_row (fixture->view, "Nb"));
  row = mul_assess_focus_row (fixture, "Nj");
  viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);
  mul_assess_wait (300);
  /* At the lower edge of what is seen. */
  g_assert_true (gtk_widget_compute_bounds (row, viewport, &bounds));
  gtk_adjustment_set_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)),
                            gtk_adjustment_get_value (gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (viewport)))
                                + bounds.origin.y + bounds.size.height - gtk_widget_get_height (viewport));
  mul_assess_wait (100);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_assess_wait (300);
  g_assert_true (gtk_widget_compute_bounds (row, viewport, &bounds));
  g_assert_cmpfloat (bounds.origin.y + bounds.size.height, <=, gtk_widget_get_height (viewport) + 1);
  g_assert_cmpfloat (bounds.size.height, >, height);
  g_assert_cmpint (gtk_widget_get_height (mul_assess_find_row (fixture->view, "Nb")), ==, height);
}

/* Undo takes a moved argument back, and the hand with it. */
static void
test_undo_move (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Right, GDK_CONTROL_MASK);
  mul_assess_assert_focus (fixture, "Two");
  mul_assess_assert_list (fixture, fixture->merger, "con", "Two");
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  mul_assess_assert_focus (fixture, "Two");
  mul_assess_redo (fixture);
  mul_assess_assert_focus (fixture, "Two");
}

/* Undo and redo of what was added, said or deleted leave the hand on the row, or on its neighbour. */
static void
test_undo_focus (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_activate (fixture, "assessment.add-neutral", NULL);
  mul_test_type ("Only");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_undo (fixture);
  mul_assess_redo (fixture);
  mul_assess_assert_focus (fixture, "Only");

  mul_assess_write_three (fixture);
  mul_assess_undo (fixture);
  mul_assess_assert_focus (fixture, "Two");
  mul_assess_redo (fixture);
  mul_assess_assert_focus (fixture, "Three");
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Delete, 0);
  mul_assess_assert_focus (fixture, "Three");
  mul_assess_undo (fixture);
  mul_assess_assert_focus (fixture, "Two");
  mul_assess_redo (fixture);
  mul_assess_assert_focus (fixture, "Three");

  /* Not out of a text that is being written. */
  mul_assess_activate (fixture, "assessment.edit-conclusion", NULL);
  mul_assess_undo (fixture);
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
}

/* Escape ends what is open, and never takes the page away from who writes in it. */
static void
test_escape (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *filter;

  g_object_set (fixture->view, "narrow", TRUE, NULL);
  mul_test_settle ();
  mul_assess_activate (fixture, "assessment.filter", NULL);
  filter = mul_assess_find_button (fixture->view, "Filter");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (filter)));
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (filter)));
  g_assert_true (gtk_widget_has_focus (filter));
}

static GtkWidget *
find_tooltip (GtkWidget *widget, const char *tooltip)
{
  if (g_strcmp0 (gtk_widget_get_tooltip_text (widget), tooltip) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_tooltip (child, tooltip);

      if (found != NULL)
        return found;
    }
  return NULL;
}

/* Where a control is met, it tells its key. */
static void
test_told (MulTestAssessment *fixture, gconstpointer data)
{
  static const char *const told[] = { "Pro (Alt++)", "Con (Alt+-)", "Condition (Alt+,)", "Other Point (Alt+.)",
                                      "Theme (Shift+Ctrl+F)", "Write the Conclusion (Shift+Ctrl+K)" };

  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    g_assert_nonnull (find_tooltip (fixture->view, told[i]));
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_settle ();
  g_assert_nonnull (find_tooltip (fixture->view, "Choose or Type a Theme (Ctrl+T)"));
  g_assert_nonnull (find_tooltip (fixture->view, "I dag (Ctrl+Page Up)"));
  g_assert_nonnull (find_tooltip (fixture->view, "Formelt samarbeid (Ctrl+Page Down)"));
}

int
main (int argc, char *argv[])
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/keys/told", test_told },
    { "/assessment/keys/text-height", test_text_height },
    { "/assessment/keys/opened-height", test_opened_height },
    { "/assessment/keys/type-on-row", test_type_on_row },
    { "/assessment/keys/jump", test_jump },
    { "/assessment/keys/beside", test_beside },
    { "/assessment/keys/above-below", test_above_below },
    { "/assessment/keys/tab", test_tab },
    { "/assessment/keys/type-on-switch", test_type_on_switch },
    { "/assessment/keys/filtered", test_filtered },
    { "/assessment/keys/stance-in-sight", test_stance_in_sight },
    { "/assessment/keys/undo-move", test_undo_move },
    { "/assessment/keys/undo-focus", test_undo_focus },
    { "/assessment/keys/escape", test_escape },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
