/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What the group concludes, and who thinks otherwise of it or of an argument. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/service/mul-assessment-conclusion.h"

/* The first part of a row that has a style: a stance, the sign of a comment. */
static GtkWidget *
find_styled (GtkWidget *widget, const char *css_class)
{
  if (gtk_widget_has_css_class (widget, css_class))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_styled (child, css_class);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gint64
get_level (MulTestAssessment *fixture)
{
  g_autoptr (MulRecord) record = mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_SERVICE_ALTERNATIVE,
                                                                  fixture->service, fixture->merger);

  return record != NULL ? mul_record_get_integer (record, MUL_SERVICE_ALTERNATIVE_suitability) : MUL_NOT_STATED;
}

static void
test_conclusion (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (MulRecord) record = NULL;
  GtkWidget *levels = NULL;

  mul_assess_activate (fixture, "assessment.edit-conclusion", NULL);
  mul_test_type ("We think so");
  mul_test_press (GDK_KEY_Escape, 0);
  record = mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_SERVICE_ALTERNATIVE, fixture->service,
                                            fixture->merger);
  g_assert_nonnull (record);
  g_assert_cmpstr (mul_record_get_text (record, MUL_SERVICE_ALTERNATIVE_conclusion), ==, "We think so");
  g_assert_cmpint (get_level (fixture), ==, MUL_NOT_STATED);

  levels = mul_assess_find_type (gtk_widget_get_last_child (fixture->view), ADW_TYPE_TOGGLE_GROUP);
  g_assert_cmpuint (adw_toggle_group_get_active (ADW_TOGGLE_GROUP (levels)), ==, GTK_INVALID_LIST_POSITION);
  adw_toggle_group_set_active_name (ADW_TOGGLE_GROUP (levels), "1");
  mul_test_settle ();
  g_assert_cmpint (get_level (fixture), ==, 1);
  mul_assess_undo (fixture);
  g_assert_cmpint (get_level (fixture), ==, MUL_NOT_STATED);
  g_assert_cmpuint (adw_toggle_group_get_active (ADW_TOGGLE_GROUP (levels)), ==, GTK_INVALID_LIST_POSITION);
  mul_assess_undo (fixture);
  g_clear_object (&record);
  record = mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_SERVICE_ALTERNATIVE, fixture->service,
                                            fixture->merger);
  g_assert_null (record);
}

/* Alt and a digit goes round a municipality's stance, also while the sentence is being typed. */
static void
test_stances (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  /* Nobody has taken a stance: the rows say nothing of it. */
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One.");

  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura has taken no stance.");
  /* And not of the others: they stay as high as they were. */
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two.");
  mul_test_press (GDK_KEY_3, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_3, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_3, GDK_ALT_MASK);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura disagrees. Disagreement.");
  mul_assess_assert_focus (fixture, "One");
  mul_test_press (GDK_KEY_3, GDK_ALT_MASK);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura has taken no stance.");
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Change Stance");
  mul_assess_undo (fixture);
  mul_assess_undo (fixture);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura partly agrees.");

  /* A municipality that is not there. */
  mul_test_press (GDK_KEY_7, GDK_ALT_MASK);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask agrees. Bjerk has taken no stance. Fura partly agrees.");

  /* In the middle of a new sentence; the typing goes on. */
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("Dear");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_test_type (" and slow");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Far");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "con", "Dear and slow|Far");
  mul_assess_assert_label (fixture, "Dear and slow", "Con 1 of 2: Dear and slow. Ask has taken no stance. Bjerk agrees. "
                                          "Fura has taken no stance.");
}

/* A mark tells of the keys that reach it. */
static void
test_keys (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *mark;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mark = find_styled (mul_assess_find_row (fixture->view, "One"), "stance");
  g_assert_nonnull (mark);
  gtk_test_accessible_assert_property (mark, GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, "Alt+1 Shift+Alt+1");
}

/* With Shift the digit opens the stance with the cursor in the comment, also while a sentence is typed, and then the hand is back. */
static void
test_comment_key (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  row = mul_assess_find_row (fixture->view, "One");
  g_assert_null (find_styled (row, "comment-sign"));
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK | GDK_SHIFT_MASK);
  g_assert_nonnull (mul_assess_get_popover (fixture));
  mul_test_type ("Only with a road");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_focus (fixture, "One");
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask has taken no stance. Bjerk agrees: Only with a road. Fura has taken no stance.");
  g_assert_nonnull (find_styled (mul_assess_find_row (fixture->view, "One"), "comment-sign"));

  /* What is written in it is stored while the card is open, and is one step with what follows. */
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK | GDK_SHIFT_MASK);
  mul_test_type (" south");
  mul_assess_pause_typing ();
  g_assert_nonnull (mul_assess_get_popover (fixture));
  mul_assess_assert_label (fixture, "One",
                           "Pro 1 of 3: One. Ask has taken no stance. Bjerk agrees: Only with a road south. Fura has taken no stance.");
  mul_test_type (" and north");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask has taken no stance. Bjerk agrees: Only with a road south and north. "
                                           "Fura has taken no stance.");
  mul_assess_undo (fixture);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask has taken no stance. Bjerk agrees: Only with a road. Fura has taken no stance.");

  /* Where it has taken no stance, that is chosen first; a municipality that is not there has no card. */
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK | GDK_SHIFT_MASK);
  g_assert_false (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (fixture->window))));
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_focus (fixture, "One");
  mul_test_press (GDK_KEY_7, GDK_ALT_MASK | GDK_SHIFT_MASK);
  mul_assess_assert_focus (fixture, "One");

  /* The view apart from the conclusion has a key as well. */
  mul_test_press (GDK_KEY_d, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), GTK_TYPE_POPOVER));
  mul_test_press (GDK_KEY_Escape, 0);
}

/* A stance belongs to its alternative, and goes where the argument goes. */
static void
test_stance_moves (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_activate_on (mul_assess_focus_row (fixture, "One"), "argument.also-place", fixture->today);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_assess_activate_on (mul_assess_focus_row (fixture, "One"), "argument.move-to-alternative", fixture->cooperation);
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->today);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 1: One. also in Formelt samarbeid.");
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->cooperation);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 1: One. Ask agrees. Bjerk has taken no stance. Fura has taken no stance. "
                                "also in I dag.");
  /* To where it stands already, with another stance: both stay in sight. */
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->today);
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_assess_activate_on (mul_assess_focus_row (fixture, "One"), "argument.move-to-alternative", fixture->cooperation);
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->cooperation);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 1: One. Ask agrees: partly. Bjerk has taken no stance. Fura has taken no stance.");
  mul_assess_undo (fixture);
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->today);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 1: One. Ask partly agrees. Bjerk has taken no stance. Fura has taken no stance. "
                                "also in Formelt samarbeid.");
}

/* A mark opens its stance: position, who, comment; one undo step when it closes. */
static void
test_stance_popover (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  row = mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  g_assert_true (gtk_widget_activate_action (row, "argument.edit-stance", "(ss)", "", ""));
  mul_test_settle ();
  adw_toggle_group_set_active_name (
      ADW_TOGGLE_GROUP (mul_assess_find_type (mul_assess_get_popover (fixture), ADW_TYPE_TOGGLE_GROUP)), "disagree");
  gtk_widget_grab_focus (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  mul_test_type ("Too dear");
  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask disagrees: Too dear. Bjerk agrees. Fura has taken no stance. Disagreement.");
  mul_assess_undo (fixture);
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask has taken no stance. Bjerk agrees. Fura has taken no stance.");
  mul_assess_redo (fixture);

  /* The key goes round without losing the comment. */
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_1, GDK_ALT_MASK);
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask agrees: Too dear. Bjerk agrees. Fura has taken no stance.");
}

/* Choosing a municipality shows what it holds already, and a comment needs a stance: nobody is given one that was not chosen. */
static void
test_choosing_who (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row;
  GtkDropDown *who;
  AdwToggleGroup *positions;
  GtkWidget *comment;

  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  row = mul_assess_focus_row (fixture, "Two");
  for (guint i = 0; i < 3; i++)
    mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask has taken no stance. Bjerk disagrees. Fura has taken no stance.");
  g_assert_true (gtk_widget_activate_action (row, "argument.edit-stance", "(ss)", "", ""));
  mul_test_settle ();
  who = GTK_DROP_DOWN (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_DROP_DOWN));
  positions = ADW_TOGGLE_GROUP (mul_assess_find_type (mul_assess_get_popover (fixture), ADW_TYPE_TOGGLE_GROUP));
  comment = mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW);
  g_assert_cmpstr (adw_toggle_group_get_active_name (positions), ==, "none");
  g_assert_false (gtk_widget_get_sensitive (comment));
  gtk_drop_down_set_selected (who, 1);
  mul_test_settle ();
  g_assert_cmpstr (adw_toggle_group_get_active_name (positions), ==, "disagree");
  g_assert_true (gtk_widget_get_sensitive (comment));
  gtk_widget_grab_focus (comment);
  mul_test_type ("Too far");
  /* On to the next one: what was written is the former's. */
  gtk_drop_down_set_selected (who, 2);
  mul_test_settle ();
  g_assert_cmpstr (adw_toggle_group_get_active_name (positions), ==, "none");
  adw_toggle_group_set_active_name (positions, "agree");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  mul_assess_assert_label (fixture, "Two",
                           "Pro 2 of 3: Two. Ask has taken no stance. Bjerk disagrees: Too far. Fura agrees. Disagreement.");
}

/* A view apart from the conclusion: added, read, removed, brought back. */
static void
test_dissent (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *conclusion = gtk_widget_get_last_child (fixture->view);
  GtkWidget *dissents;

  mul_assess_add_municipalities (fixture);
  dissents = mul_assess_find_button (conclusion, "Dissent…");
  g_assert_nonnull (dissents);
  gtk_widget_activate_action (dissents, "dissent.add", NULL);
  mul_test_settle ();
  gtk_widget_grab_focus (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  mul_test_type ("We are better off alone");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_settle ();
  g_assert_nonnull (mul_assess_find_label (conclusion, "Dissent: Ask"));
  g_signal_emit_by_name (gtk_widget_get_parent (mul_assess_find_label (conclusion, "Dissent: Ask")), "clicked");
  mul_test_settle ();
  g_signal_emit_by_name (mul_assess_find_button (mul_assess_get_popover (fixture), "Remove"), "clicked");
  mul_test_settle ();
  g_assert_null (mul_assess_find_label (conclusion, "Dissent: Ask"));
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: Dissent removed\n");
  mul_assess_undo (fixture);
  g_assert_nonnull (mul_assess_find_label (conclusion, "Dissent: Ask"));
}

/* A toast leaves the suitability to be pressed. */
static void
test_toast (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *overlay = adw_toast_overlay_new ();
  GtkWidget *buttons;
  GtkWidget *toast = NULL;
  graphene_rect_t toast_bounds;
  graphene_rect_t buttons_bounds;

  g_object_ref (fixture->view);
  adw_application_window_set_content (ADW_APPLICATION_WINDOW (fixture->window), overlay);
  adw_toast_overlay_set_child (ADW_TOAST_OVERLAY (overlay), fixture->view);
  g_object_unref (fixture->view);
  mul_test_settle ();
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), adw_toast_new ("Deleted"));
  mul_assess_wait (500);
  for (GtkWidget *child = gtk_widget_get_first_child (overlay); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (strcmp (gtk_widget_get_css_name (child), "toast") == 0)
      toast = child;
  g_assert_nonnull (toast);
  buttons = mul_assess_find_type (fixture->view, MUL_TYPE_ASSESSMENT_CONCLUSION);
  g_assert_true (gtk_widget_compute_bounds (toast, overlay, &toast_bounds));
  g_assert_true (gtk_widget_compute_bounds (buttons, overlay, &buttons_bounds));
  g_assert_cmpfloat (toast_bounds.origin.y + toast_bounds.size.height, <=, buttons_bounds.origin.y);
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/conclusion", test_conclusion },
    { "/assessment/stances", test_stances },
    { "/assessment/stance-moves", test_stance_moves },
    { "/assessment/stance-popover", test_stance_popover },
    { "/assessment/choosing-who", test_choosing_who },
    { "/assessment/dissent", test_dissent },
    { "/assessment/stance-keys", test_keys },
    { "/assessment/comment-key", test_comment_key },
    { "/assessment/toast", test_toast },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
