/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What is written in the cards of the Assessment view, of who thinks otherwise and of why something was not discussed: nothing of
 * another's is touched by it, and nothing of it is lost, neither by undo nor by a full disk nor by a closed window. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/service/mul-assessment-conclusion.h"

/* The dissents from the conclusion about the merger, by municipality: "Ask: words|Bjerk: words". */
static char *
read_dissents (MulTestAssessment *fixture)
{
  g_autoptr (GListModel) stances =
      mul_document_list (fixture->document, MUL_ENTITY_STANCE, MUL_STANCE_argument_id, NULL, MUL_STANCE_service_id,
                         fixture->service, MUL_STANCE_alternative_id, fixture->merger, 0);
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < g_list_model_get_n_items (stances); i++)
    {
      g_autoptr (MulRecord) stance = g_list_model_get_item (stances, i);
      g_autoptr (MulRecord) municipality = mul_document_get_record (fixture->document, MUL_ENTITY_MUNICIPALITY,
                                                                    mul_record_get_text (stance, MUL_STANCE_municipality_id));
      const char *who = municipality != NULL ? mul_record_get_text (municipality, MUL_MUNICIPALITY_name)
                                             : mul_record_get_text (stance, MUL_STANCE_holder);

      g_ptr_array_add (lines, g_strdup_printf ("%s: %s", who, mul_record_get_text (stance, MUL_STANCE_comment)));
    }
  g_ptr_array_sort_values (lines, (GCompareFunc) strcmp);
  g_ptr_array_add (lines, NULL);
  return g_strjoinv ("|", (char **) lines->pdata);
}

#define assert_dissents(fixture, expected) \
  G_STMT_START \
  { \
    g_autofree char *dissents_ = read_dissents (fixture); \
    g_assert_cmpstr (dissents_, ==, expected); \
  } \
  G_STMT_END

static GtkTextBuffer *
get_comment (MulTestAssessment *fixture)
{
  return gtk_text_view_get_buffer (GTK_TEXT_VIEW (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW)));
}

#define assert_comment(fixture, expected) \
  G_STMT_START \
  { \
    g_autofree char *comment_ = NULL; \
    g_object_get (get_comment (fixture), "text", &comment_, NULL); \
    g_assert_cmpstr (comment_, ==, expected); \
  } \
  G_STMT_END

/* Opens the card of a new dissent, with the cursor where it is written. */
static GtkDropDown *
begin_dissent (MulTestAssessment *fixture)
{
  mul_test_press (GDK_KEY_d, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  gtk_widget_grab_focus (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  return GTK_DROP_DOWN (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_DROP_DOWN));
}

static void
begin (MulTestAssessment *fixture)
{
  mul_assess_add_municipalities (fixture);
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "One");
}

/* A new one begins with the first that has none, and leaves those that are there alone, whoever is chosen. */
static void
test_another (MulTestAssessment *fixture, gconstpointer data)
{
  GtkDropDown *who;

  begin (fixture);
  begin_dissent (fixture);
  mul_test_type ("Alone");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dissents (fixture, "Ask: Alone");

  who = begin_dissent (fixture);
  g_assert_cmpuint (gtk_drop_down_get_selected (who), ==, 1);
  mul_test_type ("Dear");
  mul_assess_pause_typing ();
  assert_dissents (fixture, "Ask: Alone|Bjerk: Dear");
  gtk_drop_down_set_selected (who, 2);
  mul_test_type ("er");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dissents (fixture, "Ask: Alone|Fura: Dearer");

  /* One that has a dissent gets another; one that is taken away again takes no other with it. */
  who = begin_dissent (fixture);
  gtk_drop_down_set_selected (who, 0);
  mul_test_type ("Far");
  mul_assess_pause_typing ();
  assert_dissents (fixture, "Ask: Alone|Ask: Far|Fura: Dearer");
  for (guint i = 0; i < 3; i++)
    mul_test_press (GDK_KEY_BackSpace, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dissents (fixture, "Ask: Alone|Fura: Dearer");
  /* It never was there: nothing is said of it. */
  g_assert_cmpstr (fixture->said->str, ==, "");
}

/* Where all have one, it is of others in the group; they need not be named for it to be kept. */
static void
test_others (MulTestAssessment *fixture, gconstpointer data)
{
  static const char *const words[] = { "One", "Two", "Three", "Four" };

  begin (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      begin_dissent (fixture);
      mul_test_type (words[i]);
      mul_test_press (GDK_KEY_Escape, 0);
    }
  assert_dissents (fixture, "Ask: One|Bjerk: Two|Fura: Three|Others in the group: Four");
  g_signal_emit_by_name (gtk_widget_get_parent (mul_assess_find_label (fixture->view, "Dissent: Others in the group")), "clicked");
  mul_test_settle ();
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dissents (fixture, "Ask: One|Bjerk: Two|Fura: Three|Others in the group: Four");
}

/* What could not be stored stays in sight, is said to be so, and is stored when it can be. */
static void
test_full_disk (MulTestAssessment *fixture, gconstpointer data)
{
  begin (fixture);
  begin_dissent (fixture);
  mul_test_fill_disk (0);
  mul_test_type ("Alone");
  mul_assess_pause_typing ();
  g_assert_true (g_str_has_prefix (fixture->said->str, "error: "));
  g_string_truncate (fixture->said, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_test_free_disk ();
  g_assert_true (g_str_has_prefix (fixture->said->str, "error: "));
  assert_dissents (fixture, "");
  assert_comment (fixture, "Alone");
  mul_test_type (" again");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_null (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)), GTK_TYPE_POPOVER));
  assert_dissents (fixture, "Ask: Alone again");

  /* Whoever goes on to another's stance takes along nothing that is not stored. */
  gtk_widget_activate_action (mul_assess_focus_row (fixture, "Two"), "argument.edit-stance", "(ss)", "", "");
  mul_test_settle ();
  adw_toggle_group_set_active_name (
      ADW_TOGGLE_GROUP (mul_assess_find_type (mul_assess_get_popover (fixture), ADW_TYPE_TOGGLE_GROUP)), "agree");
  gtk_widget_grab_focus (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  mul_test_fill_disk (0);
  mul_test_type ("Near");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_DROP_DOWN)), 1);
  mul_test_settle ();
  mul_test_free_disk ();
  assert_comment (fixture, "Near");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two. Ask agrees: Near. Bjerk has taken no stance. Fura has taken no stance.");
}

/* Undo and redo change what the card shows, and writing goes on from there. */
static void
test_undo_dissent (MulTestAssessment *fixture, gconstpointer data)
{
  begin (fixture);
  begin_dissent (fixture);
  mul_test_type ("Alone");
  mul_assess_pause_typing ();
  assert_dissents (fixture, "Ask: Alone");
  mul_assess_activate (fixture, "win.undo", NULL);
  assert_dissents (fixture, "");
  assert_comment (fixture, "");
  mul_assess_redo (fixture);
  assert_dissents (fixture, "Ask: Alone");
  assert_comment (fixture, "Alone");
  mul_assess_activate (fixture, "win.undo", NULL);
  mul_test_type ("Together");
  mul_assess_pause_typing ();
  assert_dissents (fixture, "Ask: Together");
  mul_test_type (" too");
  mul_test_press (GDK_KEY_Escape, 0);
  assert_dissents (fixture, "Ask: Together too");
  g_assert_cmpstr (fixture->said->str, ==, "");
}

static const char *
get_position (MulTestAssessment *fixture)
{
  GtkWidget *positions = mul_assess_find_type (mul_assess_get_popover (fixture), ADW_TYPE_TOGGLE_GROUP);

  return adw_toggle_group_get_active_name (ADW_TOGGLE_GROUP (positions));
}

static void
test_undo_stance (MulTestAssessment *fixture, gconstpointer data)
{
  begin (fixture);
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK | GDK_SHIFT_MASK);
  mul_test_type ("Only with a road");
  mul_assess_pause_typing ();
  mul_assess_activate (fixture, "win.undo", NULL);
  assert_comment (fixture, "");
  g_assert_cmpstr (get_position (fixture), ==, "agree");
  mul_assess_activate (fixture, "win.undo", NULL);
  g_assert_cmpstr (get_position (fixture), ==, "none");
  mul_assess_redo (fixture);
  g_assert_cmpstr (get_position (fixture), ==, "agree");
  mul_assess_redo (fixture);
  assert_comment (fixture, "Only with a road");
  gtk_widget_grab_focus (mul_assess_find_type (mul_assess_get_popover (fixture), GTK_TYPE_TEXT_VIEW));
  mul_test_type (" south");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask has taken no stance. Bjerk agrees: Only with a road south. "
                                           "Fura has taken no stance.");
  g_assert_cmpstr (fixture->said->str, ==, "");
}

/* What is written in a card belongs to the alternative it was opened in. */
static void
test_leaving (MulTestAssessment *fixture, gconstpointer data)
{
  begin (fixture);
  begin_dissent (fixture);
  mul_test_type ("Alone");
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->cooperation);
  assert_dissents (fixture, "Ask: Alone");
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->merger);
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK | GDK_SHIFT_MASK);
  mul_test_type ("Near");
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->cooperation);
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->merger);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Ask has taken no stance. Bjerk agrees: Near. Fura has taken no stance.");
}

static const char *
get_reason (MulTestAssessment *fixture, const char *alternative)
{
  g_autoptr (MulRecord) record = mul_document_get_record_by_pair (fixture->document, MUL_ENTITY_SERVICE_ALTERNATIVE,
                                                                  fixture->service, alternative);

  /* The document holds what it has shown. */
  return record != NULL ? g_intern_string (mul_record_get_text (record, MUL_SERVICE_ALTERNATIVE_not_discussed_reason)) : "";
}

static void
begin_reason (MulTestAssessment *fixture)
{
  GtkWidget *conclusion = mul_assess_find_type (fixture->view, MUL_TYPE_ASSESSMENT_CONCLUSION);

  gtk_menu_button_popup (GTK_MENU_BUTTON (mul_assess_find_type (conclusion, GTK_TYPE_MENU_BUTTON)));
  mul_test_settle ();
}

/* Why it was not discussed is stored by what stores everything else: closing the window, undo, going elsewhere. */
static void
test_reason (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *focus;

  begin (fixture);
  begin_reason (fixture);
  mul_test_type ("Out of scope");
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  gtk_widget_activate_action (focus, "editing.commit", NULL);
  mul_test_settle ();
  g_assert_cmpstr (get_reason (fixture, fixture->merger), ==, "Out of scope");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == focus);
  g_assert_nonnull (mul_assess_get_popover (fixture));

  /* What undo takes back does not come again by closing. */
  mul_assess_activate (fixture, "win.undo", NULL);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (focus)), ==, "");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (get_reason (fixture, fixture->merger), ==, "");

  /* What could not be stored stands there when it is opened again. */
  begin_reason (fixture);
  mul_test_type ("Too late");
  mul_test_fill_disk (0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_free_disk ();
  g_assert_true (g_str_has_prefix (fixture->said->str, "error: "));
  g_assert_cmpstr (get_reason (fixture, fixture->merger), ==, "");
  begin_reason (fixture);
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (get_reason (fixture, fixture->merger), ==, "Too late");
  mul_assess_undo (fixture);

  /* It is this alternative's, also when another is shown meanwhile. */
  begin_reason (fixture);
  mul_test_type ("Too early");
  mul_assess_activate (fixture, "assessment.show-alternative", fixture->cooperation);
  mul_test_settle ();
  g_assert_cmpstr (get_reason (fixture, fixture->merger), ==, "Too early");
  g_assert_cmpstr (get_reason (fixture, fixture->cooperation), ==, "");
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/dissent-another", test_another },
    { "/assessment/dissent-others", test_others },
    { "/assessment/dissent-full-disk", test_full_disk },
    { "/assessment/dissent-undo", test_undo_dissent },
    { "/assessment/stance-undo", test_undo_stance },
    { "/assessment/card-leaving", test_leaving },
    { "/assessment/reason", test_reason },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
