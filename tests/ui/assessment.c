/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The Assessment view as a hand and a screen reader find it: every way to write, move and take away arguments, by keys and
 * actions; what is then in the file, and what undo makes of it. */
#include "config.h"

#include "mul-test-assessment.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "widgets/mul-argument-row.h"

static void
test_add (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One.");
  mul_assess_assert_label (fixture, "Three", "Pro 3 of 3: Three.");
  gtk_test_accessible_assert_role (mul_assess_find_row (fixture->view, "One"), GTK_ACCESSIBLE_ROLE_LIST_ITEM);
  gtk_test_accessible_assert_role (gtk_widget_get_parent (mul_assess_find_row (fixture->view, "One")), GTK_ACCESSIBLE_ROLE_LIST);
  mul_assess_assert_focus (fixture, "Three");

  /* An empty row that is left stores nothing; one with text that the focus leaves is kept. */
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "con", "");
  mul_assess_activate (fixture, "assessment.add-con", NULL);
  mul_test_type ("Against");
  mul_assess_focus_row (fixture, "One");
  mul_assess_assert_list (fixture, fixture->merger, "con", "Against");

  /* Each is one step. */
  mul_assess_undo (fixture);
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "con", "");
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two");
  mul_assess_redo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  g_assert_cmpstr (fixture->said->str, ==, "");
}

static void
test_across (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("For");
  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  mul_test_type ("Against");
  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  mul_test_type ("For too");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "For|For too");
  mul_assess_assert_list (fixture, fixture->merger, "con", "Against");
}

static void
test_edit (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type (" more");
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two more|Three");
  mul_assess_assert_label (fixture, "Two more", "Pro 2 of 3: Two more.");

  /* Enter opened the next below it. */
  mul_test_type ("Between");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two more|Between|Three");

  /* Esc ends the writing and keeps it, as everything else that ends it; undo takes it back. */
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("x");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Onex|Two more|Between|Three");
  mul_assess_assert_focus (fixture, "Onex");
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two more|Between|Three");
  mul_assess_assert_focus (fixture, "One");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("!");
  mul_test_press (GDK_KEY_Tab, GDK_SHIFT_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One!|Two more|Between|Three");
  mul_assess_undo (fixture);
  mul_assess_undo (fixture);
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

/* What is being written is stored in a moment, in one step with what follows, and undo takes back all of it. */
static void
test_storing (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *focus;

  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Slow");
  focus = gtk_root_get_focus (gtk_widget_get_root (fixture->view));
  mul_assess_pause_typing ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Slow");
  g_assert_true (gtk_root_get_focus (gtk_widget_get_root (fixture->view)) == focus);
  mul_test_type (" and long");
  mul_assess_pause_typing ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Slow and long");
  mul_test_type ("er");
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Slow and longer");
  mul_test_type ("Next");
  mul_assess_pause_typing ();
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Slow and longer|Next");
  mul_assess_assert_focus (fixture, "Next");
  mul_assess_assert_label (fixture, "Next", "Pro 2 of 2: Next.");
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Slow and longer");

  mul_assess_focus_row (fixture, "Slow and longer");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type (" still");
  mul_assess_pause_typing ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Slow and longer still");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Slow and longer still");
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Slow and longer");
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Add Argument");
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "");
}

/* What was begun and emptied again was never there. */
static void
test_begun (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *label = g_strdup (mul_document_get_undo_label (fixture->document));

  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("No");
  mul_assess_pause_typing ();
  mul_assess_assert_list (fixture, fixture->merger, "pro", "No");
  mul_test_press (GDK_KEY_BackSpace, 0);
  mul_test_press (GDK_KEY_BackSpace, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "");
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, label);
  g_assert_null (strstr (fixture->said->str, "toast-undo"));
}

/* So much is typed at most in waiting for something to be stored. */
#define MANY 20000

/* Types on without a pause until more than @before letters are stored, and returns how many then are. */
static guint
type_until_stored (MulTestAssessment *fixture, GListModel *arguments, guint before, guint *typed)
{
  guint stored = 0;

  while (stored <= before && *typed < MANY)
    {
      g_autoptr (MulRecord) argument = NULL;

      mul_test_type ("word ");
      *typed += 5;
      argument = g_list_model_get_item (arguments, 0);
      stored = argument != NULL ? (guint) strlen (mul_record_get_text (argument, MUL_ARGUMENT_text)) : 0;
    }
  return stored;
}

/* Somebody who never pauses is not left with nothing: the first words are stored while he types, and then what follows. */
static void
test_unbroken (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (GListModel) arguments = mul_document_list (fixture->document, MUL_ENTITY_ARGUMENT, 0);
  guint typed = 0;
  guint first;
  guint second;

  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  first = type_until_stored (fixture, arguments, 0, &typed);
  g_assert_cmpuint (first, >, 0);
  second = type_until_stored (fixture, arguments, first, &typed);
  g_test_message ("%u and %u of %u letters are stored", first, second, typed);
  g_assert_cmpuint (second, >, first);
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_undo (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (arguments), ==, 0);
}

static const char *
get_theme (MulTestAssessment *fixture, const char *text)
{
  GtkWidget *row = mul_assess_find_row (fixture->view, text);

  return mul_argument_item_get_content (mul_argument_row_get_item (MUL_ARGUMENT_ROW (row)))->theme;
}

/* Tab leads to the theme: one that exists by its first letters, a new one by its name, none by choosing none. */
static void
test_theme (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Far");
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("avst");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type (" away");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("New");
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Weather");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Far away|New");
  g_assert_cmpstr (get_theme (fixture, "Far away"), ==, "Avstand");
  g_assert_cmpstr (get_theme (fixture, "New"), ==, "Weather");
  mul_assess_assert_label (fixture, "Far away", "Pro 1 of 2: Far away. Avstand.");
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Far away");

  /* On an existing row the choice is made at once. */
  mul_assess_focus_row (fixture, "Far away");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("kval");
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_cmpstr (get_theme (fixture, "Far away"), ==, "Kvalitet");
  mul_assess_undo (fixture);
  g_assert_cmpstr (get_theme (fixture, "Far away"), ==, "Avstand");
}

/* The theme joins the step that adds the argument, as long as that is the last one; after another it is a step of its own. */
static void
test_theme_step (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_add_municipalities (fixture);
  mul_assess_activate (fixture, "assessment.add-pro", NULL);
  mul_test_type ("Far");
  mul_test_press (GDK_KEY_2, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_Tab, 0);
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_type ("Weather");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Change Theme");
  mul_test_type (" away");
  mul_test_press (GDK_KEY_Escape, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Far away");
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Change Argument");
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Far");
  g_assert_cmpstr (get_theme (fixture, "Far"), ==, "Weather");
  mul_assess_undo (fixture);
  g_assert_cmpstr (get_theme (fixture, "Far"), ==, "");
  g_assert_cmpstr (mul_document_get_undo_label (fixture->document), ==, "Change Stance");
}

/* Ctrl+Z while writing keeps what is written as a step, and takes that step back: nothing typed is ever beyond redo. */
static void
test_undo_while_typing (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_F2, 0);
  mul_test_type ("?");
  mul_assess_activate (fixture, "win.undo", NULL);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  mul_assess_redo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two?|Three");
}

static void
test_delete (MulTestAssessment *fixture, gconstpointer data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  mul_assess_write_three (fixture);
  before = mul_test_dump (fixture->document);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Delete, 0);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Three");
  mul_assess_assert_focus (fixture, "Three");
  g_assert_cmpstr (fixture->said->str, ==, "toast-undo: Pro deleted\n");
  mul_assess_undo (fixture);
  after = mul_test_dump (fixture->document);
  g_assert_cmpstr (before, ==, after);
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two.");

  /* The last one of a list leaves what to do next. */
  for (guint i = 0; i < 3; i++)
    {
      mul_assess_focus_row (fixture, ((const char *[]) { "One", "Two", "Three" })[i]);
      mul_test_press (GDK_KEY_Delete, 0);
    }
  mul_assess_assert_list (fixture, fixture->merger, "pro", "");
}

static void
test_reorder (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "One");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  mul_assess_assert_focus (fixture, "One");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Two|Three|One");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Two|Three|One");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  mul_assess_assert_focus (fixture, "One");
  mul_assess_assert_label (fixture, "One", "Pro 2 of 3: One.");
  mul_assess_undo (fixture);
  mul_assess_undo (fixture);
  mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

static void
test_cross (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Right, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Three");
  mul_assess_assert_list (fixture, fixture->merger, "con", "Two");
  mul_assess_assert_focus (fixture, "Two");
  mul_assess_assert_label (fixture, "Two", "Con 1 of 1: Two.");
  mul_test_press (GDK_KEY_Down, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "neutral", "Two");
  mul_test_press (GDK_KEY_Left, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "condition", "Two");
  mul_assess_assert_focus (fixture, "Two");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  mul_assess_assert_focus (fixture, "Two");
  for (guint i = 0; i < 4; i++)
    mul_assess_undo (fixture);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

/* An argument that went across has the focus for all to see. */
static void
test_moved_ring (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row;

  mul_assess_write_three (fixture);
  row = mul_assess_focus_row (fixture, "Two");
  gtk_window_set_focus_visible (GTK_WINDOW (fixture->window), FALSE);
  mul_assess_activate_on (row, "argument.move-right", NULL);
  mul_assess_assert_focus (fixture, "Two");
  g_assert_true (gtk_window_get_focus_visible (GTK_WINDOW (fixture->window)));
}

/* The menu closes to its row, and offers no way out of the list. */
static void
test_row_menu (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *row;

  mul_assess_write_three (fixture);
  row = mul_assess_focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_F10, GDK_SHIFT_MASK);
  g_assert_true (GTK_IS_WIDGET (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                                         GTK_TYPE_POPOVER)));
  /* A disabled action does nothing. */
  gtk_widget_activate_action (row, "argument.move-down", NULL);
  mul_test_press (GDK_KEY_Escape, 0);
  g_usleep (300 * 1000);
  mul_test_settle ();
  mul_assess_assert_focus (fixture, "Three");
  mul_test_press (GDK_KEY_Up, GDK_ALT_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Three|Two");
  mul_test_press (GDK_KEY_Down, GDK_ALT_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
}

/* Up and down as in the other lists, by the key that these have and by the one that goes to all sides. */
static void
test_move_keys (MulTestAssessment *fixture, gconstpointer data)
{
  mul_assess_write_three (fixture);
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Up, GDK_ALT_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "Two|One|Three");
  mul_test_press (GDK_KEY_Down, GDK_ALT_MASK);
  mul_test_press (GDK_KEY_Down, GDK_ALT_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Three|Two");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One|Two|Three");
  mul_assess_assert_focus (fixture, "Two");
}

/* A whole sitting, back and forth: each step lands where it was. */
static void
test_history (MulTestAssessment *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) dumps = g_ptr_array_new_with_free_func (g_free);
  guint n;

  g_ptr_array_add (dumps, mul_test_dump (fixture->document));
  mul_assess_write_three (fixture);
  while (mul_document_undo (fixture->document, NULL))
    if (mul_document_get_undo_label (fixture->document) == NULL)
      break;
  while (mul_document_redo (fixture->document, NULL))
    {
      g_ptr_array_add (dumps, mul_test_dump (fixture->document));
      if (mul_document_get_redo_label (fixture->document) == NULL)
        break;
    }
  mul_assess_focus_row (fixture, "Two");
  mul_test_press (GDK_KEY_Right, GDK_CONTROL_MASK);
  g_ptr_array_add (dumps, mul_test_dump (fixture->document));
  mul_assess_activate_on (mul_assess_focus_row (fixture, "One"), "argument.also-place", fixture->today);
  g_ptr_array_add (dumps, mul_test_dump (fixture->document));
  mul_assess_focus_row (fixture, "Three");
  mul_test_press (GDK_KEY_Up, GDK_CONTROL_MASK);
  g_ptr_array_add (dumps, mul_test_dump (fixture->document));
  mul_test_press (GDK_KEY_Delete, 0);
  g_ptr_array_add (dumps, mul_test_dump (fixture->document));

  n = dumps->len;
  for (guint i = n - 1; i > n - 5; i--)
    {
      g_autofree char *now = NULL;

      mul_assess_undo (fixture);
      now = mul_test_dump (fixture->document);
      g_assert_cmpstr (now, ==, g_ptr_array_index (dumps, i - 1));
    }
  for (guint i = n - 4; i < n; i++)
    {
      g_autofree char *now = NULL;

      mul_assess_redo (fixture);
      now = mul_test_dump (fixture->document);
      g_assert_cmpstr (now, ==, g_ptr_array_index (dumps, i));
    }
  mul_assess_assert_list (fixture, fixture->merger, "pro", "One");
  mul_assess_assert_label (fixture, "One", "Pro 1 of 1: One. also in I dag.");
}

/* A theme chosen for one of several selected rows is for all of them, in one step. */
static void
test_themes_together (MulTestAssessment *fixture, gconstpointer data)
{
  GtkWidget *first;
  GtkWidget *third;
  GtkListBox *list;

  mul_assess_write_three (fixture);
  third = mul_assess_focus_row (fixture, "Three");
  first = mul_assess_focus_row (fixture, "One");
  list = GTK_LIST_BOX (gtk_widget_get_parent (first));
  gtk_list_box_unselect_all (list);
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (first));
  gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (third));
  gtk_widget_activate_action (first, "argument.theme", NULL);
  mul_test_settle ();
  g_signal_emit_by_name (first, "theme-chosen", NULL, "Nearness");
  mul_test_settle ();
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One. Nearness.");
  mul_assess_assert_label (fixture, "Two", "Pro 2 of 3: Two.");
  mul_assess_assert_label (fixture, "Three", "Pro 3 of 3: Three. Nearness.");
  g_assert_nonnull (strstr (fixture->said->str, "The theme of 2 arguments was set"));
  mul_assess_undo (fixture);
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One.");
  mul_assess_assert_label (fixture, "Three", "Pro 3 of 3: Three.");
  /* And of one alone it is for that one. */
  gtk_list_box_unselect_all (list);
  gtk_widget_activate_action (third, "argument.theme", NULL);
  mul_test_settle ();
  g_signal_emit_by_name (third, "theme-chosen", NULL, "Nearness");
  mul_test_settle ();
  mul_assess_assert_label (fixture, "One", "Pro 1 of 3: One.");
  mul_assess_assert_label (fixture, "Three", "Pro 3 of 3: Three. Nearness.");
}

int
main (int argc, char **argv)
{
  static const MulTestAssessmentCase cases[] = {
    { "/assessment/add", test_add },
    { "/assessment/across", test_across },
    { "/assessment/edit", test_edit },
    { "/assessment/storing", test_storing },
    { "/assessment/begun", test_begun },
    { "/assessment/unbroken", test_unbroken },
    { "/assessment/theme", test_theme },
    { "/assessment/theme-step", test_theme_step },
    { "/assessment/undo-while-typing", test_undo_while_typing },
    { "/assessment/delete", test_delete },
    { "/assessment/reorder", test_reorder },
    { "/assessment/cross", test_cross },
    { "/assessment/moved-ring", test_moved_ring },
    { "/assessment/move-keys", test_move_keys },
    { "/assessment/row-menu", test_row_menu },
    { "/assessment/history", test_history },
    { "/assessment/themes-together", test_themes_together },
  };

  return mul_assess_run (argc, argv, cases, G_N_ELEMENTS (cases));
}
