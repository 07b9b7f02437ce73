/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is said of an argument besides its sentence, in the cards that open beside it: where the hand goes, and where it comes back. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/mul-alternative-edits.h"
#include "pages/service/mul-assessment-view.h"
#include "widgets/mul-argument-text.h"
#include "widgets/mul-choice-entry.h"

static MulRecord *
get_argument (MulTestAssessment *fixture, const char *text)
{
  g_autoptr (GListModel) arguments = mul_document_list (fixture->document, MUL_ENTITY_ARGUMENT, MUL_ARGUMENT_text, text, 0);

  return g_list_model_get_item (arguments, 0);
}

static GtkWidget *
get_focus (MulTestAssessment *fixture)
{
  return gtk_root_get_focus (GTK_ROOT (fixture->window));
}

/* The entry in which a source (0), another place (1) or a new place (2) is chosen. */
static GtkWidget *
get_choice (GtkWidget *popover, guint n)
{
  return mul_assess_find_filter (popover, MUL_TYPE_CHOICE_ENTRY, n);
}

static void
assert_within (MulTestAssessment *fixture, GtkWidget *widget)
{
  GtkWidget *focus = get_focus (fixture);

  g_assert_nonnull (focus);
  g_assert_true (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

/* All that can be said of an argument, each a step; also of one that is being typed. */
static void
test_details (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (MulRecord) argument = NULL;
  g_autofree char *service = mul_test_add_service (fixture->document, "Payroll");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkWidget *popover;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Four");
  mul_test_press (GDK_KEY_Return, GDK_ALT_MASK);
  mul_test_settle ();
  popover = mul_assess_get_popover (fixture);

  /* A source made in place, and the point in it. */
  mul_test_type ("The report");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_settle ();
  mul_test_type ("p. 7");
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Tab, 0);
  assert_within (fixture, get_choice (popover, 0));
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_type ("The young");
  g_signal_emit_by_name (mul_assess_find_button (popover, "Employees"), "clicked");
  mul_test_settle ();
  argument = get_argument (fixture, "Four");
  g_assert_cmpstr (mul_record_get_text (argument, MUL_ARGUMENT_affected), ==, "The young, Employees");

  gtk_drop_down_set_selected (GTK_DROP_DOWN (mul_assess_find_filter (popover, GTK_TYPE_DROP_DOWN, 0)), 2);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (mul_assess_find_filter (popover, GTK_TYPE_DROP_DOWN, 1)), 2);
  mul_test_settle ();
  g_clear_object (&argument);
  argument = get_argument (fixture, "Four");
  g_assert_cmpint (mul_record_get_integer (argument, MUL_ARGUMENT_importance), ==, 2);
  g_assert_cmpstr (mul_record_get_text (argument, MUL_ARGUMENT_language), ==, "nn");
  g_signal_emit_by_name (mul_assess_find_button (popover, "Bjerk"), "clicked");
  mul_test_settle ();

  /* Enter after the page is the way back to the row, and has stored it. */
  gtk_widget_grab_focus (mul_assess_find_type (popover, GTK_TYPE_TEXT));
  mul_test_press (GDK_KEY_a, GDK_CONTROL_MASK);
  mul_test_type ("p. 7");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_settle ();
  g_assert_false (gtk_widget_get_visible (popover));
  mul_test_press (GDK_KEY_Return, GDK_ALT_MASK);
  mul_test_settle ();
  g_assert_true (gtk_widget_get_visible (popover));

  /* From a source just made, on to what comes after it, where rows are made anew. */
  gtk_widget_grab_focus (get_choice (popover, 0));
  mul_test_type ("The minutes");
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_settle ();
  assert_within (fixture, popover);
  mul_assess_undo (fixture);

  /* Another service's alternative; the card stays, and the hand in it. */
  before = mul_test_dump (fixture->document);
  gtk_widget_grab_focus (get_choice (popover, 1));
  mul_test_type ("payroll: komm");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_settle ();
  g_assert_true (gtk_widget_get_visible (popover));
  assert_within (fixture, get_choice (popover, 1));
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_label (fixture, "Four", "Pro 4 of 4: Four. Holds for Bjerk. also in Payroll: Kommunesammenslåing. Source: p. 7.");
  mul_assess_undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
  mul_assess_assert_label (fixture, "Four", "Pro 4 of 4: Four. Holds for Bjerk. Source: p. 7.");
}

static double
get_scrolled (MulTestAssessment *fixture)
{
  GtkWidget *scroller = mul_assess_find_type (fixture->view, GTK_TYPE_SCROLLED_WINDOW);

  return gtk_adjustment_get_value (gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller)));
}

/* Beside its row, high enough and within the window, wherever the row is; and the lists stay where they are meanwhile. */
static void
test_card_place (MulTestAssessment *fixture, gconstpointer data)
{
  static const char *const actions[] = { "assessment.add-pro", "assessment.add-con" };
  static const GtkPositionType positions[] = { GTK_POS_RIGHT, GTK_POS_LEFT };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autofree char *last = g_strdup_printf ("%s 29", actions[i]);
      g_autoptr (GString) lines = g_string_new (NULL);
      GtkWidget *popover;
      double scrolled;

      for (guint j = 0; j < 30; j++)
        g_string_append_printf (lines, "%s %u\n", actions[i], j);
      mul_assess_set_clipboard (fixture, lines->str);
      mul_assess_activate (fixture, actions[i], NULL);
      mul_test_press (GDK_KEY_v, GDK_CONTROL_MASK);
      mul_test_settle ();
      mul_test_press (GDK_KEY_Escape, 0);
      mul_assess_focus_row (fixture, last);
      mul_test_settle ();
      scrolled = get_scrolled (fixture);
      g_assert_cmpfloat (scrolled, >, 0);
      mul_test_press (GDK_KEY_Return, GDK_ALT_MASK);
      mul_test_settle ();
      popover = mul_assess_get_popover (fixture);
      g_assert_cmpint (gtk_popover_get_position (GTK_POPOVER (popover)), ==, positions[i]);
      g_assert_cmpint (gtk_widget_get_height (popover), <=, gtk_widget_get_height (fixture->window));
      g_assert_cmpint (gtk_widget_get_height (popover), >, gtk_widget_get_height (fixture->window) / 2);
      for (guint j = 0; j < 6; j++)
        mul_test_press (GDK_KEY_Tab, 0);
      mul_test_settle ();
      g_assert_cmpfloat_with_epsilon (get_scrolled (fixture), scrolled, 1);
      mul_test_press (GDK_KEY_Escape, 0);
      mul_test_settle ();
      mul_assess_assert_focus (fixture, last);
    }
}

/* Escape goes back to where one was. */
static void
test_back (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *conclusion = gtk_widget_get_last_child (fixture->view);
  GtkWidget *row;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  row = mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Return, GDK_ALT_MASK);
  mul_test_settle ();
  mul_assess_get_popover (fixture);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  mul_assess_assert_focus (fixture, "Two");

  g_assert_true (gtk_widget_activate_action (row, "argument.edit-stance", "(ss)", "", ""));
  mul_test_settle ();
  mul_assess_get_popover (fixture);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  mul_assess_assert_focus (fixture, "Two");

  gtk_widget_activate_action (mul_assess_find_button (conclusion, "Dissent…"), "dissent.add", NULL);
  mul_test_settle ();
  mul_assess_get_popover (fixture);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  g_assert_true (get_focus (fixture) == mul_assess_find_button (conclusion, "Dissent…"));
}

/* A key adds a source while a sentence is being typed, and the sentence goes on after it. */
static void
test_source_key (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Near");
  mul_test_press (GDK_KEY_k, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_test_type ("The report");
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_settle ();
  mul_test_type ("p. 9");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  g_assert_true (MUL_IS_ARGUMENT_TEXT (get_focus (fixture)));
  mul_test_type ("ness");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Far");
  /* Its first letters are enough for one that is there. */
  mul_test_press (GDK_KEY_k, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_test_type ("the re");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_settle ();
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_label (fixture, "Nearness", "Pro 1 of 2: Nearness. Source: p. 9.");
  mul_assess_assert_label (fixture, "Far", "Pro 2 of 2: Far. Source: The report.");
}

/* The theme has a key too, from a row or a sentence. */
static void
test_theme_key (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *focus;

  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_t, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_test_type ("avst");
  /* Down goes to the names, which are read out. */
  mul_test_press (GDK_KEY_Down, 0);
  mul_test_settle ();
  focus = get_focus (fixture);
  g_assert_true (GTK_IS_LIST_BOX_ROW (focus));
  gtk_test_accessible_assert_property (focus, GTK_ACCESSIBLE_PROPERTY_LABEL, "Avstand");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_settle ();
  g_assert_true (MUL_IS_ARGUMENT_TEXT (get_focus (fixture)));
  mul_test_press (GDK_KEY_t, GDK_CONTROL_MASK);
  mul_test_settle ();
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  g_assert_true (MUL_IS_ARGUMENT_TEXT (get_focus (fixture)));
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two. Avstand.");
}

/* Who said it stays in sight when somebody takes a stance. */
static void
test_said_by (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (MulRecord) argument = NULL;
  g_autoptr (MulEdit) edit = NULL;
  GtkWidget *row;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  argument = get_argument (fixture, "One");
  edit = mul_document_begin_edit (fixture->document, "Said");
  mul_edit_set_text (edit, MUL_ARGUMENT_voiced_by, mul_record_get_id (argument), "Some of the group");
  g_assert_true (mul_edit_commit (edit, NULL));
  row = mul_assess_focus_row (fixture, "One");
  g_assert_nonnull (mul_assess_find_label (row, "Some of the group"));
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_settle ();
  g_assert_nonnull (mul_assess_find_label (row, "Some of the group"));
}

static gboolean
offers (GtkWidget *choice, const char *name)
{
  return mul_assess_find_label (choice, name) != NULL;
}

/* Only places that make sense: where it does not stand, and what concerns the service. */
static void
test_places (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *service = mul_test_add_service (fixture->document, "Payroll");
  GtkWidget *choice;

  g_assert_true (mul_alternative_set_concerns (fixture->document, service, fixture->cooperation, FALSE, NULL));
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_P, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  mul_test_settle ();
  choice = get_choice (mul_assess_get_popover (fixture), 1);
  assert_within (fixture, choice);
  g_assert_false (offers (choice, "Agriculture: Kommunesammenslåing"));
  g_assert_true (offers (choice, "Agriculture: Formelt samarbeid"));
  g_assert_true (offers (choice, "Payroll: Kommunesammenslåing"));
  g_assert_false (offers (choice, "Payroll: Formelt samarbeid"));
  mul_test_type ("Payroll: Komm");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_settle ();
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: Placed there too\n");
  g_assert_false (offers (choice, "Payroll: Kommunesammenslåing"));
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/details", test_details },
    { "/assessment/card-place", test_card_place },
    { "/assessment/back", test_back },
    { "/assessment/source-key", test_source_key },
    { "/assessment/theme-key", test_theme_key },
    { "/assessment/places", test_places },
    { "/assessment/said-by", test_said_by },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
