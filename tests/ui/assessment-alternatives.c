/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The alternatives that are assessed: arguments in several, and the list in which they are edited. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/mul-project-edits.h"
#include "pages/overview/mul-overview-row.h"
#include "pages/service/mul-assessment-view.h"
#include "pages/service/mul-service-alternatives.h"
#include "widgets/mul-alternative-switcher.h"

static void
test_alternatives (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row;

  mul_assess_write_three (fixture);
  mul_assess_activate_on (mul_assess_focus_row (fixture, "Two"), "argument.move-to-alternative", fixture->cooperation);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Three");
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "Two");

  /* One argument, two places; both say so, and a change is a change in both. */
  mul_assess_activate_on (mul_assess_focus_row (fixture, "One"), "argument.also-place", fixture->cooperation);
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "Two|One");
  mul_assess_assert_label (fixture, "One", "Pro 1 of 2: One. also in Formelt samarbeid.");
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->cooperation);
  mul_assess_assert_label (fixture, "One", "Pro 2 of 2: One. also in Kommunesammenslåing.");
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("!");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One!|Three");

  /* Placed there twice it is not; taken out of one it stays in the other. */
  row = mul_assess_focus_row (fixture, "One!");
  mul_assess_activate_on (row, "argument.also-place", fixture->merger);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One!|Three");
  mul_test_press (GDK_KEY_Delete, 0);
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "Two");
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One!|Three");
  mul_assess_undo (fixture);
  mul_assess_focus_row (fixture, "One!");
  mul_test_press (GDK_KEY_Delete, GDK_SHIFT_MASK);
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "Two");
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Three");
}

/* Where else an argument stands is read whole, also where two lists have little room. */
static void
test_places_in_sight (MulTestAssessment *fixture, gconstpointer data)
{
  static const int widths[] = { 1130, 640, 360 };
  GtkWidget *row;

  mul_assess_write_three (fixture);
  mul_assess_activate_on (mul_assess_focus_row (fixture, "Two"), "argument.also-place", fixture->cooperation);
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      GtkWidget *label;
      PangoLayout *layout;

      gtk_window_set_default_size (GTK_WINDOW (fixture->window), widths[i], 740);
      g_object_set (fixture->view, "narrow", widths[i] < 500, NULL);
      mul_assess_wait (300);
      row = mul_assess_find_row (fixture->view, "Two");
      label = mul_assess_find_label (row, "also in Formelt samarbeid");
      g_assert_nonnull (label);
      layout = gtk_label_get_layout (GTK_LABEL (label));
      g_assert_false (pango_layout_is_ellipsized (layout));
      g_assert_cmpint (gtk_widget_get_width (label), >, 0);
      /* Not wider than it was made for; its frame takes some. */
      g_assert_cmpint (gtk_widget_get_width (fixture->window), <=, widths[i]);
    }
}

static void
add_unit (MulTestAssessment *fixture)
{
  g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (fixture->document, "Add");

  mul_record_set_text (unit, MUL_UNIT_service_id, fixture->service);
  mul_record_set_text (unit, MUL_UNIT_alternative_id, fixture->merger);
  mul_record_set_text (unit, MUL_UNIT_name, "Joint office");
  mul_edit_insert (edit, unit);
  g_assert_true (mul_edit_commit (edit, NULL));
}

static GListModel *
list_alternatives (MulTestAssessment *fixture)
{
  return mul_document_list (fixture->document, MUL_ENTITY_ALTERNATIVE, 0);
}

static void
assert_names (MulTestAssessment *fixture, const char *expected)
{
  g_autoptr (GListModel) alternatives = list_alternatives (fixture);
  g_autoptr (GString) names = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (alternatives); i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, i);

      g_string_append_printf (names, "%s%s", i > 0 ? "|" : "", mul_record_get_text (alternative, MUL_ALTERNATIVE_name));
    }
  g_assert_cmpstr (names->str, ==, expected);
}

/* The row of the list that is opened beside the switcher. */
static GtkWidget *
open_list (MulTestAssessment *fixture, int position)
{
  GtkWidget *switcher = mul_assess_find_type (fixture->view, MUL_TYPE_ALTERNATIVE_SWITCHER);
  GtkWidget *list;

  mul_alternative_switcher_edit (MUL_ALTERNATIVE_SWITCHER (switcher));
  mul_test_settle ();
  list = gtk_widget_get_ancestor (mul_assess_find_type (switcher, MUL_TYPE_OVERVIEW_ROW), GTK_TYPE_LIST_BOX);
  return GTK_WIDGET (gtk_list_box_get_row_at_index (GTK_LIST_BOX (list), position));
}

/* The project's alternatives are edited where they are used, as on the overview. */
static void
test_list (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row = open_list (fixture, 1);
  GtkWidget *entry;

  gtk_widget_grab_focus (row);
  mul_test_press (GDK_KEY_Down, GDK_ALT_MASK);
  assert_names (fixture, "I dag|Formelt samarbeid|Kommunesammenslåing");
  mul_assess_undo (fixture);
  assert_names (fixture, "I dag|Kommunesammenslåing|Formelt samarbeid");

  row = open_list (fixture, 1);
  mul_overview_row_edit (MUL_OVERVIEW_ROW (row));
  mul_test_settle ();
  entry = mul_assess_find_type (row, ADW_TYPE_ENTRY_ROW);
  gtk_editable_set_text (GTK_EDITABLE (entry), "Én kommune");
  g_signal_emit_by_name (entry, "entry-activated");
  mul_test_settle ();
  assert_names (fixture, "I dag|Én kommune|Formelt samarbeid");
}

/* What is removed takes what is written about it along, says so, and comes back whole. What stands elsewhere too stays. */
static void
test_remove (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  GtkWidget *row;

  mul_assess_write_three (fixture);
  mul_assess_activate_on (mul_assess_focus_row (fixture, "Two"), "argument.also-place", fixture->cooperation);
  add_unit (fixture);
  before = mul_test_dump (fixture->document);
  g_string_truncate (fixture->said, 0);
  row = open_list (fixture, 1);
  gtk_widget_grab_focus (row);
  mul_test_press (GDK_KEY_Delete, 0);
  assert_names (fixture, "I dag|Formelt samarbeid");
  g_assert_cmpstr (fixture->said->str, ==,
                   "toast-undo: “Kommunesammenslåing” was deleted, with 1 unit and 3 arguments\n");
  mul_assess_assert_list (fixture, fixture->cooperation, "pro", "Two");
  {
    g_autoptr (GListModel) arguments = mul_document_list (fixture->document, MUL_ENTITY_ARGUMENT, 0);

    g_assert_cmpuint (g_list_model_get_n_items (arguments), ==, 1);
  }
  mul_assess_undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
}

/* Where the list has come out, from the window's left edge. */
static int
get_list_x (MulTestAssessment *fixture)
{
  GtkWidget *list = gtk_widget_get_ancestor (open_list (fixture, 0), GTK_TYPE_POPOVER);

  return gdk_popup_get_position_x (GDK_POPUP (gtk_native_get_surface (GTK_NATIVE (list))));
}

/* What does not concern a service is left out there; nothing of it is deleted, and it comes back. */
static void
test_concerns (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *other = mul_test_add_service (fixture->document, "Payroll");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  g_autoptr (GListModel) here = mul_service_alternatives_new (fixture->document, fixture->service);
  g_autoptr (GListModel) there = mul_service_alternatives_new (fixture->document, other);
  GtkWidget *row;
  int x;

  mul_assess_write_three (fixture);
  before = mul_test_dump (fixture->document);
  row = open_list (fixture, 1);
  x = get_list_x (fixture);
  gtk_switch_set_active (GTK_SWITCH (mul_assess_find_type (row, GTK_TYPE_SWITCH)), FALSE);
  mul_test_settle ();
  mul_assess_wait (100);
  /* The list stays under the hand, though what it was opened from has moved. */
  g_assert_cmpint (get_list_x (fixture), ==, x);
  g_assert_cmpuint (g_list_model_get_n_items (here), ==, 2);
  g_assert_cmpuint (g_list_model_get_n_items (there), ==, 3);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (fixture->view)), ==, fixture->today);
  g_assert_false (gtk_widget_is_sensitive (mul_assess_find_type (open_list (fixture, 0), GTK_TYPE_SWITCH)));
  mul_assess_undo (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (here), ==, 3);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
  mul_assess_redo (fixture);
  gtk_switch_set_active (GTK_SWITCH (mul_assess_find_type (open_list (fixture, 1), GTK_TYPE_SWITCH)), TRUE);
  mul_test_settle ();
  g_assert_cmpuint (g_list_model_get_n_items (here), ==, 3);
}

/* Today's organisation stays, and says why, while it is the only one. */
static void
test_today (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row = open_list (fixture, 0);
  g_autofree char *id = NULL;

  gtk_widget_grab_focus (row);
  mul_test_press (GDK_KEY_Delete, 0);
  assert_names (fixture, "I dag|Kommunesammenslåing|Formelt samarbeid");
  mul_overview_row_edit (MUL_OVERVIEW_ROW (row));
  mul_test_settle ();
  g_assert_false (gtk_widget_is_sensitive (mul_assess_find_type (row, ADW_TYPE_BUTTON_ROW)));
  g_assert_false (gtk_widget_is_sensitive (mul_assess_find_type (row, ADW_TYPE_COMBO_ROW)));
  g_assert_nonnull (gtk_widget_get_tooltip_text (mul_assess_find_type (row, ADW_TYPE_BUTTON_ROW)));
  mul_test_press (GDK_KEY_Escape, 0);

  id = mul_project_add_alternative (fixture->view, fixture->document, MUL_ALTERNATIVE_FORM_TODAY);
  mul_test_settle ();
  gtk_widget_activate_action (row, "row.remove", NULL);
  assert_names (fixture, "Kommunesammenslåing|Formelt samarbeid|I dag");
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/alternatives", test_alternatives },
    { "/assessment/alternatives/in-sight", test_places_in_sight },
    { "/assessment/alternatives/list", test_list },
    { "/assessment/alternatives/remove", test_remove },
    { "/assessment/alternatives/concerns", test_concerns },
    { "/assessment/alternatives/today", test_today },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
