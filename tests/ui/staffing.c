/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mul-test-staffing.h"
#include "pages/service/mul-staffing-edits.h"
#include "widgets/mul-staffing-geometry.h"
#include "widgets/mul-staffing-hyphens.h"
#include "widgets/mul-staffing-note-row.h"
#include "widgets/mul-staffing-strip.h"

#define NBSP "\302\240"

typedef MulTestStaffing Fixture;

/* ---- The leader's role ------------------------------------------------------------------------------ */

static gboolean
is_leader (Fixture *fixture, const char *id)
{
  g_autoptr (MulRecord) role = mul_document_get_record (fixture->document, MUL_ENTITY_ROLE, id);

  return mul_record_get_flag (role, MUL_ROLE_is_leader);
}

/* A role that is called a leader's is taken for one, as it is added and as it is named, and undone with it. */
static void
test_leader_name (Fixture *fixture, gconstpointer data)
{
  static const char *const leaders[] = { "Leiar", "leder/nestleder", "LEDELSE" };
  static const char *const others[] = { "Lederutvikling", "Nestleder", "New role" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *leader = mul_staffing_edits_add_role (fixture->document, fixture->service, leaders[i], &error);
      g_autofree char *other = mul_staffing_edits_add_role (fixture->document, fixture->service, others[i], &error);

      g_assert_no_error (error);
      g_assert_true (is_leader (fixture, leader));
      g_assert_false (is_leader (fixture, other));
    }
  mul_test_staffing_type_text (fixture, 0, 2, "Leder");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_true (is_leader (fixture, fixture->roles[MUL_TEST_CASES]));
  mul_test_staffing_undo (fixture);
  g_assert_false (is_leader (fixture, fixture->roles[MUL_TEST_CASES]));
}

/* ---- Sums ------------------------------------------------------------------------------------------- */

static void
test_sums (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 2), ==, "650" NBSP "%");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 5), ==, "850" NBSP "%");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 5), ==, "700" NBSP "%");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 5), ==, "1070" NBSP "%");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 3, 5)->second, ==, "970" NBSP "% in the unit");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 4, 5), ==, "2620" NBSP "%");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 4, 5)->second, ==, "2520" NBSP "% in the unit");
  g_assert_null (mul_test_staffing_get_item (fixture, 1, 5)->second);
  /* Only the mark is printed where the person is counted in another role. */
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 4), ==, "");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 1, 4)->marks, ==, "*");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 2, 4)->marks, ==, "**");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 3, 3)->marks, ==, "***");
  /* Nothing stated is no 0. */
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 4), ==, "–");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 4, 4), ==, "–");
}

static void
test_units (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (fixture->view, "staffing.set-unit", "s", "fte");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 5), ==, "10.7");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 3, 5)->second, ==, "9.7 in the unit");
  gtk_widget_activate_action (fixture->view, "staffing.set-unit", "s", "persons");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 2), ==, "–");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 4, 5), ==, "–");
  g_assert_nonnull (mul_test_staffing_get_item (fixture, 4, 5)->tooltip);
  gtk_widget_activate_action (fixture->view, "staffing.set-unit", "s", "percent");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 4, 5), ==, "2620" NBSP "%");
}

/* ---- Typing ----------------------------------------------------------------------------------------- */

static void
test_typing (Fixture *fixture, gconstpointer data)
{
  mul_test_staffing_type_text (fixture, 2, 2, "600");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_false (mul_staffing_grid_is_editing (fixture->grid));
  mul_test_staffing_assert_active (fixture, 3, 2);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "600" NBSP "%");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 5), ==, "750" NBSP "%");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 4, 5), ==, "2670" NBSP "%");

  /* A unit of its own wins over the switch, and Tab goes on to the right. */
  mul_test_staffing_type_text (fixture, 2, 1, "0,8 årsverk");
  mul_test_staffing_press_key (fixture, GDK_KEY_Tab);
  mul_test_staffing_assert_active (fixture, 2, 2);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 1), ==, "80" NBSP "%");

  mul_test_staffing_undo (fixture);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 1), ==, "100" NBSP "%");
  mul_test_staffing_undo (fixture);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 4, 5), ==, "2620" NBSP "%");
  g_assert_true (mul_document_redo (fixture->document, NULL));
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "600" NBSP "%");
}

static void
test_escape (Fixture *fixture, gconstpointer data)
{
  mul_test_staffing_type_text (fixture, 2, 2, "1");
  mul_test_staffing_press_key (fixture, GDK_KEY_Escape);
  g_assert_false (mul_staffing_grid_is_editing (fixture->grid));
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "550" NBSP "%");
  mul_test_staffing_assert_active (fixture, 2, 2);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (fixture->window)) == mul_staffing_grid_get_cell (fixture->grid, 2, 2));
}

static void
test_arrows (Fixture *fixture, gconstpointer data)
{
  mul_staffing_grid_set_active (fixture->grid, 1, 1);
  mul_test_staffing_press_key (fixture, GDK_KEY_Right);
  mul_test_staffing_assert_active (fixture, 1, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_Down);
  mul_test_staffing_assert_active (fixture, 2, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_End);
  mul_test_staffing_assert_active (fixture, 2, 5);
  mul_test_staffing_press_key (fixture, GDK_KEY_Home);
  mul_test_staffing_press_key (fixture, GDK_KEY_Up);
  mul_test_staffing_press_key (fixture, GDK_KEY_Up);
  mul_test_staffing_assert_active (fixture, 0, 1);
  /* There is nothing in the corner. */
  mul_test_staffing_press_key (fixture, GDK_KEY_Left);
  mul_test_staffing_assert_active (fixture, 0, 1);
  /* From a head Tab goes on to the next, which can be named as well; from the first it leads out of the table. */
  mul_staffing_grid_set_active (fixture->grid, 0, 1);
  mul_test_staffing_press_key (fixture, GDK_KEY_Tab);
  mul_test_staffing_assert_active (fixture, 0, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_ISO_Left_Tab);
  mul_test_staffing_assert_active (fixture, 0, 1);
  mul_test_staffing_press_key (fixture, GDK_KEY_ISO_Left_Tab);
  mul_test_staffing_assert_active (fixture, 0, 1);
  /* The first cell lets it out of the table too, and not to the heads. */
  mul_staffing_grid_set_active (fixture->grid, 1, 1);
  mul_test_staffing_press_key (fixture, GDK_KEY_ISO_Left_Tab);
  mul_test_staffing_assert_active (fixture, 1, 1);
  /* The last cell that can be edited lets Tab out of the table. */
  mul_staffing_grid_set_active (fixture->grid, 3, 4);
  mul_test_staffing_press_key (fixture, GDK_KEY_Tab);
  mul_test_staffing_assert_active (fixture, 3, 4);
}

static void
test_bad_input (Fixture *fixture, gconstpointer data)
{
  GtkWidget *editor;
  int start, end;

  mul_test_staffing_type_text (fixture, 2, 2, "12abc");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_true (mul_staffing_grid_is_editing (fixture->grid));
  g_assert_nonnull (strstr (mul_staffing_grid_get_problem (fixture->grid), "“12abc”"));
  editor = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (editor)), ==, "12abc");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "550" NBSP "%");
  /* The ring does not leave what is refused. */
  g_assert_false (mul_staffing_grid_set_active (fixture->grid, 1, 1));
  mul_test_staffing_assert_active (fixture, 2, 2);
  /* What is typed next comes in its place. */
  g_assert_true (gtk_editable_get_selection_bounds (GTK_EDITABLE (editor), &start, &end));
  g_assert_cmpint (start, ==, 0);
  g_assert_cmpint (end, ==, 5);
  gtk_editable_set_text (GTK_EDITABLE (editor), "560");
  g_assert_null (mul_staffing_grid_get_problem (fixture->grid));
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "560" NBSP "%");
  /* The same once more is the first answer, and the ring goes on as it would have. */
  mul_test_staffing_type_text (fixture, 2, 2, "12abc");
  mul_test_staffing_press_key (fixture, GDK_KEY_Tab);
  mul_test_staffing_assert_active (fixture, 2, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "12abc");
  mul_test_staffing_assert_active (fixture, 2, 3);
}

/* Plain words are text at once, and words after a value stand beside it. */
static void
test_plain_words (Fixture *fixture, gconstpointer data)
{
  mul_test_staffing_type_text (fixture, 2, 2, "Ressurs");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "Ressurs");
  mul_test_staffing_assert_active (fixture, 3, 2);
  mul_test_staffing_type_text (fixture, 3, 4, "100 % plassert i Oppvekst");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 4), ==, "100" NBSP "%");
  g_assert_nonnull (strstr (mul_test_staffing_get_item (fixture, 3, 4)->description, "plassert i Oppvekst"));
}


static void
test_small_decimal (Fixture *fixture, gconstpointer data)
{
  GtkWidget *editor;

  mul_test_staffing_type_text (fixture, 2, 2, "6,5");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_nonnull (mul_staffing_grid_get_problem (fixture->grid));
  editor = gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                    g_type_from_name ("MulStaffingGridEditor"));
  g_signal_emit_by_name (editor, "chosen", "6.5 årsverk");
  g_assert_false (mul_staffing_grid_is_editing (fixture->grid));
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "650" NBSP "%");
}

static void
test_words (Fixture *fixture, gconstpointer data)
{
  mul_test_staffing_type_text (fixture, 3, 4, "'Ressurs lønn");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 4), ==, "Ressurs lønn");
  g_assert_true (mul_test_staffing_get_item (fixture, 3, 4)->words);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 4, 4), ==, "–");
  /* Words are welcome where words stand. */
  mul_test_staffing_type_text (fixture, 3, 4, "Ressurs HR");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 4), ==, "Ressurs HR");
  mul_test_staffing_type_text (fixture, 3, 4, "100");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 4), ==, "100" NBSP "%");
}

static void
test_emptying (Fixture *fixture, gconstpointer data)
{
  mul_staffing_grid_set_active (fixture->grid, 1, 4);
  gtk_widget_activate_action (fixture->view, "staffing.empty", NULL);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 4), ==, "–");
  g_assert_null (mul_test_staffing_get_item (fixture, 1, 4)->marks);
  /* The other notes are counted anew. */
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 2, 4)->marks, ==, "*");
  mul_test_staffing_undo (fixture);
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 1, 4)->marks, ==, "*");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 2, 4)->marks, ==, "**");
}

static void
test_new_position (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GListModel) units = NULL;

  mul_test_staffing_type_text (fixture, 3, 4, "100 %");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 5), ==, "1170" NBSP "%");
  mul_test_staffing_undo (fixture);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 3, 4), ==, "–");
  units =
      mul_document_list (fixture->document, MUL_ENTITY_UNIT, MUL_UNIT_municipality_id, fixture->municipalities[2], 0);
  g_assert_cmpuint (g_list_model_get_n_items (units), ==, 2);
}

static void
test_clipboard (Fixture *fixture, gconstpointer data)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (fixture->view);
  g_autofree char *text = NULL;

  mul_staffing_grid_set_active (fixture->grid, 3, 2);
  gtk_widget_activate_action (GTK_WIDGET (fixture->grid), "staffing.copy", NULL);
  text = mul_test_read_clipboard (fixture->view);
  g_assert_cmpstr (text, ==, "870" NBSP "%");

  gdk_clipboard_set_text (clipboard, "7,5 årsverk\n");
  mul_staffing_grid_set_active (fixture->grid, 2, 2);
  gtk_widget_activate_action (GTK_WIDGET (fixture->grid), "staffing.paste", NULL);
  mul_test_spin (100);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "750" NBSP "%");
  g_assert_false (mul_staffing_grid_is_editing (fixture->grid));
  /* What cannot be read stays in sight, to be mended. */
  gdk_clipboard_set_text (clipboard, "12abc");
  gtk_widget_activate_action (GTK_WIDGET (fixture->grid), "staffing.paste", NULL);
  mul_test_spin (100);
  g_assert_nonnull (mul_staffing_grid_get_problem (fixture->grid));
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "750" NBSP "%");
}

/* ---- Several in one cell ---------------------------------------------------------------------------- */

static void
test_several (Fixture *fixture, gconstpointer data)
{
  MulStaffingModel *model = mul_staffing_model_new (fixture->document, fixture->service, MUL_NUMBER_UNIT_PERCENT);
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (model, 1, 2);
  const MulStaffingRow *second = NULL;
  g_auto (MulStaffingTyping) typing = { 0 };
  GtkWidget *popover;

  g_assert_cmpuint (positions->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    if (((const MulStaffingRow *) g_ptr_array_index (positions, i))->fte_e4 == 37500)
      second = g_ptr_array_index (positions, i);
  g_assert_nonnull (second);
  g_assert_cmpint (mul_test_staffing_get_item (fixture, 1, 2)->editing, ==, MUL_STAFFING_EDITING_SEVERAL);
  mul_staffing_grid_set_active (fixture->grid, 1, 2);
  mul_test_staffing_press_key (fixture, GDK_KEY_F2);
  g_assert_false (mul_staffing_grid_is_editing (fixture->grid));
  popover = mul_test_find_widget (fixture->view, g_type_from_name ("MulStaffingPositions"));
  g_assert_nonnull (popover);
  popover = gtk_widget_get_ancestor (popover, GTK_TYPE_POPOVER);
  g_assert_true (gtk_widget_get_visible (popover));

  mul_staffing_typing_read (&typing, "400", MUL_NUMBER_UNIT_PERCENT, FALSE);
  g_assert_true (
      mul_staffing_edits_type_position (fixture->document, second->id, &typing, MUL_NUMBER_UNIT_PERCENT, NULL));
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 2), ==, "675" NBSP "%");
  gtk_popover_popdown (GTK_POPOVER (popover));
  mul_staffing_model_free (model);
}

/* ---- Columns ---------------------------------------------------------------------------------------- */

/* How wide all of the text in an entry is. */
static int
measure_whole (GtkWidget *text)
{
  g_autoptr (PangoLayout) layout = gtk_widget_create_pango_layout (text, gtk_editable_get_text (GTK_EDITABLE (text)));
  int width;

  pango_layout_get_pixel_size (layout, &width, NULL);
  return width;
}

/* The name can be read while it is written, however narrow the column is. */
static void
test_name_room (Fixture *fixture, gconstpointer data)
{
  GtkWidget *editor;

  for (guint i = 0; i < 8; i++)
    {
      gtk_widget_activate_action (fixture->view, "staffing.add-role", NULL);
      mul_test_staffing_press_key (fixture, GDK_KEY_Return);
    }
  gtk_widget_activate_action (fixture->view, "staffing.add-role", NULL);
  editor = gtk_root_get_focus (GTK_ROOT (fixture->window));
  gtk_editable_set_text (GTK_EDITABLE (editor), "Ressurssykepleier");
  mul_test_spin (50);
  g_assert_cmpint (gtk_widget_get_width (editor), >=, measure_whole (editor));
}

static void
test_columns (Fixture *fixture, gconstpointer data)
{
  GtkWidget *editor;

  gtk_widget_activate_action (fixture->view, "staffing.add-role", NULL);
  mul_test_staffing_assert_active (fixture, 0, 5);
  g_assert_true (mul_staffing_grid_is_editing (fixture->grid));
  editor = gtk_root_get_focus (GTK_ROOT (fixture->window));
  gtk_editable_set_text (GTK_EDITABLE (editor), "Annet");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 0, 5), ==, "Annet");
  mul_test_staffing_assert_active (fixture, 1, 5);

  gtk_widget_activate_action (fixture->view, "staffing.move-left", NULL);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 0, 4), ==, "Annet");
  mul_test_staffing_assert_active (fixture, 1, 4);
  gtk_widget_activate_action (fixture->view, "staffing.move-left", NULL);
  gtk_widget_activate_action (fixture->view, "staffing.move-right", NULL);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 0, 4), ==, "Annet");

  mul_staffing_grid_set_active (fixture->grid, 0, 5);
  gtk_widget_activate_action (fixture->view, "staffing.delete-column", NULL);
  g_assert_cmpuint (mul_staffing_matrix_get_n_columns (mul_staffing_grid_get_matrix (fixture->grid)), ==, 6);
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 3, 3)->marks, ==, "*");
  mul_test_staffing_undo (fixture);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 0, 5), ==, "Habiliteringskoordinator");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 3, 3)->marks, ==, "***");
}

static void
test_tasks (Fixture *fixture, gconstpointer data)
{
  gtk_widget_activate_action (fixture->view, "staffing.add-task", NULL);
  mul_test_staffing_assert_active (fixture, 0, 6);
  g_assert_true (mul_staffing_grid_finish_editing (fixture->grid));
  mul_test_staffing_type_text (fixture, 1, 6, "Kun store");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 6), ==, "Kun store");
  g_assert_nonnull (strstr (mul_test_staffing_get_item (fixture, 1, 6)->description, "Kun store"));
  mul_staffing_grid_set_active (fixture->grid, 1, 6);
  gtk_widget_activate_action (fixture->view, "staffing.empty", NULL);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 6), ==, "–");
}

/* ---- The strip and the notes ------------------------------------------------------------------------ */

static void
test_strip (Fixture *fixture, gconstpointer data)
{
  GtkWidget *strip = mul_test_find_widget (fixture->view, MUL_TYPE_STAFFING_STRIP);

  mul_staffing_grid_set_active (fixture->grid, 2, 3);
  g_signal_emit_by_name (strip, "arrangement-chosen", (guint) MUL_ARRANGEMENT_ELSEWHERE);
  g_signal_emit_by_name (strip, "where-typed", "Helse");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 2, 5)->second, ==, "650" NBSP "% in the unit");
  g_assert_nonnull (strstr (mul_test_staffing_get_item (fixture, 2, 3)->description, "Helse"));
  g_signal_emit_by_name (strip, "arrangement-chosen", (guint) MUL_ARRANGEMENT_OWN);
  g_assert_null (mul_test_staffing_get_item (fixture, 2, 5)->second);
  g_signal_emit_by_name (strip, "note-added", "Half of it.");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 2, 3)->marks, ==, "**");
  g_signal_emit_by_name (strip, "note-set", 1u, FALSE);
  g_assert_null (mul_test_staffing_get_item (fixture, 2, 3)->marks);
  g_signal_emit_by_name (strip, "arrangement-chosen", (guint) MUL_ARRANGEMENT_COVERED_BY);
  /* The second of the roles other than its own. */
  g_signal_emit_by_name (strip, "role-chosen", 1u);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 3), ==, "covered");
  g_assert_nonnull (strstr (mul_test_staffing_get_item (fixture, 2, 3)->description, "covered by Saksbehandlere"));
  g_signal_emit_by_name (strip, "typed", "40");
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 3), ==, "40" NBSP "%");
}

/* What is said of another role is its arrangement, and one step to take back; after an apostrophe words are words. */
static void
test_typed_arrangement (Fixture *fixture, gconstpointer data)
{
  g_autofree char *before = g_strdup (mul_test_staffing_get_text (fixture, 2, 3));

  mul_test_staffing_type_text (fixture, 2, 3, "dekkes av saksbehandlerne");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 3), ==, "covered");
  g_assert_nonnull (strstr (mul_test_staffing_get_item (fixture, 2, 3)->description, "covered by Saksbehandlere"));
  mul_test_staffing_undo (fixture);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 3), ==, before);
  /* No role covers itself, and others than the table's are words. */
  mul_test_staffing_type_text (fixture, 2, 2, "dekkes av saksbehandlerne");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 2), ==, "dekkes av saksbehandlerne");
  mul_test_staffing_type_text (fixture, 2, 3, "'dekkes av saksbehandlerne");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 2, 3), ==, "dekkes av saksbehandlerne");
}

static void
test_strip_focus (Fixture *fixture, gconstpointer data)
{
  GtkWidget *strip = mul_test_find_widget (fixture->view, MUL_TYPE_STAFFING_STRIP);
  GtkWidget *focus;

  gtk_widget_activate_action (fixture->view, "staffing.show-strip", NULL);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, strip));
  gtk_widget_activate_action (strip, "staffing.show-grid", NULL);
  focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->grid)));
}

static void
test_notes (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = mul_test_find_widget (fixture->view, MUL_TYPE_STAFFING_NOTE_ROW);

  g_assert_nonnull (row);
  g_signal_emit_by_name (row, "chosen");
  mul_test_staffing_assert_active (fixture, 1, 4);
  g_signal_emit_by_name (row, "edited", "Another text.");
  g_assert_nonnull (strstr (mul_test_staffing_get_item (fixture, 1, 4)->description, "note 1: Another text."));
  g_signal_emit_by_name (row, "delete-requested");
  g_assert_cmpstr (mul_test_staffing_get_item (fixture, 2, 4)->marks, ==, "*");
  /* A cell that counts elsewhere is never empty to the eye. */
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 4), ==, "same person");
  mul_test_staffing_undo (fixture);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 4), ==, "");
}

static void
test_note_effects (Fixture *fixture, gconstpointer data)
{
  g_autoptr (MulStaffingModel) model =
      mul_staffing_model_new (fixture->document, fixture->service, MUL_NUMBER_UNIT_PERCENT);
  GPtrArray *notes = mul_staffing_model_get_notes (model);
  const MulStaffingNote *note;

  g_assert_cmpuint (notes->len, ==, 3);
  note = g_ptr_array_index (notes, 0);
  g_assert_cmpstr (note->where, ==, "Østre Toten, Habiliteringskoordinator");
  g_assert_cmpstr (note->effect, ==, "Counted under Barnekoordinator");
  note = g_ptr_array_index (notes, 1);
  g_assert_cmpstr (note->effect, ==, "Counted under Saksbehandlere");
  note = g_ptr_array_index (notes, 2);
  g_assert_cmpstr (note->effect, ==, "Counted in 1070" NBSP "%, not in 970" NBSP "%");
}

/* ---- For a screen reader ---------------------------------------------------------------------------- */

static void
assert_accessible (Fixture *fixture, guint row, guint column, GtkAccessibleRole role, const char *label)
{
  GtkAccessible *cell = GTK_ACCESSIBLE (mul_staffing_grid_get_cell (fixture->grid, row, column));
  g_autofree char *difference =
      gtk_test_accessible_check_property (cell, GTK_ACCESSIBLE_PROPERTY_LABEL, label);

  g_assert_cmpint (gtk_accessible_get_accessible_role (cell), ==, role);
  g_assert_null (difference);
}

static void
test_accessible (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (fixture->grid)), ==, GTK_ACCESSIBLE_ROLE_GRID);
  assert_accessible (fixture, 0, 2, GTK_ACCESSIBLE_ROLE_COLUMN_HEADER, "Saksbehandlere");
  assert_accessible (fixture, 3, 0, GTK_ACCESSIBLE_ROLE_ROW_HEADER, "Gjøvik");
  assert_accessible (fixture, 3, 2, GTK_ACCESSIBLE_ROLE_GRID_CELL,
                     "Gjøvik, Saksbehandlere, 870" NBSP "%, own position");
  assert_accessible (fixture, 1, 2, GTK_ACCESSIBLE_ROLE_GRID_CELL,
                     "Østre Toten, Saksbehandlere, 650" NBSP "%, 2 positions");
  assert_accessible (fixture, 3, 3, GTK_ACCESSIBLE_ROLE_GRID_CELL,
                     "Gjøvik, Barnekoordinator, 100" NBSP "%, placed elsewhere: Oppvekst, probably one person, "
                     "note 3: Placed in Oppvekst.");
  assert_accessible (fixture, 1, 4, GTK_ACCESSIBLE_ROLE_GRID_CELL,
                     "Østre Toten, Habiliteringskoordinator, same person as Barnekoordinator, "
                     "note 1: The child co-ordinator is also this.");
  assert_accessible (fixture, 3, 4, GTK_ACCESSIBLE_ROLE_GRID_CELL,
                     "Gjøvik, Habiliteringskoordinator, not stated");
  assert_accessible (fixture, 3, 5, GTK_ACCESSIBLE_ROLE_GRID_CELL,
                     "Sum Gjøvik, 1070" NBSP "%, 970" NBSP "% in the unit");
}

/* ---- Empty ------------------------------------------------------------------------------------------ */

/* What deletes a footnote stands after its words, not upon them. */
static void
test_note_tool (Fixture *fixture, gconstpointer data)
{
  GtkWidget *row = mul_test_find_widget (fixture->view, MUL_TYPE_STAFFING_NOTE_ROW);
  GtkWidget *tool = mul_test_find_widget (row, GTK_TYPE_BUTTON);
  graphene_rect_t words, bounds;

  g_assert_true (gtk_widget_compute_bounds (tool, row, &bounds));
  g_assert_true (gtk_widget_compute_bounds (gtk_widget_get_prev_sibling (tool), row, &words));
  g_assert_cmpfloat (words.origin.x + words.size.width, <=, bounds.origin.x);
}

/* The strip is as high on the sums, of which it only tells, as on a cell. */
static void
test_strip_height (Fixture *fixture, gconstpointer data)
{
  GtkWidget *strip = mul_test_find_widget (fixture->view, MUL_TYPE_STAFFING_STRIP);
  int height;

  mul_staffing_grid_set_active (fixture->grid, 3, 2);
  mul_test_spin (50);
  height = gtk_widget_get_height (strip);
  mul_staffing_grid_set_active (fixture->grid, 4, 2);
  mul_test_spin (50);
  g_assert_cmpint (gtk_widget_get_height (strip), ==, height);
}

static void
say_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_string_append_printf (data, "%s\n", g_variant_get_string (parameter, NULL));
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GString) said = g_string_new (NULL);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) toast = g_simple_action_new ("toast-undo", G_VARIANT_TYPE_STRING);
  GtkWidget *stack = gtk_widget_get_last_child (fixture->view);
  g_autoptr (GListModel) units = NULL;

  g_signal_connect (toast, "activate", G_CALLBACK (say_cb), said);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (toast));
  gtk_widget_insert_action_group (fixture->window, "win", G_ACTION_GROUP (group));
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "no-roles");
  gtk_widget_activate_action (fixture->view, "staffing.add-role", NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (GTK_STACK (stack)), ==, "table");
  g_assert_true (mul_staffing_grid_is_editing (fixture->grid));
  gtk_editable_set_text (GTK_EDITABLE (gtk_root_get_focus (GTK_ROOT (fixture->window))), "Leder");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  mul_test_staffing_assert_active (fixture, 1, 1);
  /* The first value makes the unit it stands in, named after the service, in the same step. */
  mul_test_staffing_type_text (fixture, 1, 1, "100");
  mul_test_staffing_press_key (fixture, GDK_KEY_Return);
  g_assert_cmpstr (mul_test_staffing_get_text (fixture, 1, 1), ==, "100" NBSP "%");
  units = mul_document_list (fixture->document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, fixture->service, 0);
  g_assert_cmpuint (g_list_model_get_n_items (units), ==, 1);
  g_assert_cmpstr (said->str, ==, "The unit “Tildeling” was added to the organisation chart\n");
  mul_test_staffing_undo (fixture);
  g_assert_cmpuint (g_list_model_get_n_items (units), ==, 0);
  gtk_widget_insert_action_group (fixture->window, "win", NULL);
}

static void
test_narrow (Fixture *fixture, gconstpointer data)
{
  int least;

  g_object_set (fixture->view, "narrow", TRUE, NULL);
  mul_test_spin (50);
  gtk_widget_measure (fixture->view, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, 360);
}

/* ---- Without a display ------------------------------------------------------------------------------ */

static void
test_hyphens (void)
{
  static const char *const cases[][2] = {
    { "Saksbehandlere", "Saks\302\255behandlere" },
    { "Habiliteringskoordinator", "Habiliterings\302\255koordinator" },
    { "Kommunesammenslåing", "Kommune\302\255sammen\302\255slåing" },
    { "Leder", "Leder" },
    { "Merkantil ressurs", "Merkantil ressurs" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = mul_staffing_hyphens_insert (cases[i][0]);

      g_assert_cmpstr (text, ==, cases[i][1]);
    }
}

static void
test_geometry (void)
{
  MulStaffingGeometryColumn columns[] = {
    { .least = 100, .natural = 100, .most = -1 },
    { .least = 40, .natural = 80, .most = 100, .digits = 40, .marks = 30 },
    { .least = 60, .natural = 80, .most = 100, .digits = 50 },
  };

  /* What is left goes to the columns that can use it, then to the heads. */
  g_assert_cmpint (mul_staffing_geometry_share (columns, 3, 400), ==, 400);
  g_assert_cmpint (columns[0].width, ==, 200);
  g_assert_cmpint (columns[1].width, ==, 100);
  g_assert_cmpint (columns[2].x, ==, 300);
  /* The widest figure stands in the middle, unless its mark needs the room. */
  g_assert_cmpint (columns[2].edge, ==, 75);
  g_assert_cmpint (columns[1].edge, ==, 66);
  g_assert_cmpint (mul_staffing_geometry_share (columns, 3, 230), ==, 230);
  g_assert_cmpint (mul_staffing_geometry_share (columns, 3, 120), ==, 200);
  g_assert_cmpint (columns[1].width, ==, 40);
}

static void
test_reading_beside (void)
{
  static const struct
  {
    const char *typed;
    MulStaffingTypingResult result;
    gint64 fte;
    const char *text;
  } cases[] = {
    { "100 % plassert i Oppvekst", MUL_STAFFING_TYPING_VALUE, 10000, "plassert i Oppvekst" },
    { "100 % (plassert i Oppvekst)", MUL_STAFFING_TYPING_VALUE, 10000, "(plassert i Oppvekst)" },
    { "6,5 årsverk inkludert vakt", MUL_STAFFING_TYPING_VALUE, 65000, "inkludert vakt" },
    { "100 %", MUL_STAFFING_TYPING_VALUE, 10000, NULL },
    { "12abc", MUL_STAFFING_TYPING_REFUSED, MUL_NOT_STATED, NULL },
    { "12 timer", MUL_STAFFING_TYPING_REFUSED, MUL_NOT_STATED, NULL },
    { "100 % og 50 %", MUL_STAFFING_TYPING_REFUSED, MUL_NOT_STATED, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (MulStaffingTyping) typing = { 0 };

      mul_staffing_typing_read_cell (&typing, cases[i].typed, MUL_NUMBER_UNIT_PERCENT, FALSE);
      g_assert_cmpint (typing.result, ==, cases[i].result);
      g_assert_cmpint (typing.fte_e4, ==, cases[i].fte);
      g_assert_cmpstr (typing.text, ==, cases[i].text);
    }
}

static void
test_reading (void)
{
  static const struct
  {
    const char *typed;
    MulNumberUnit unit;
    gboolean words;
    MulStaffingTypingResult result;
    gint64 fte;
    gint64 persons;
  } cases[] = {
    { "650", MUL_NUMBER_UNIT_PERCENT, FALSE, MUL_STAFFING_TYPING_VALUE, 65000, MUL_NOT_STATED },
    { "6,5", MUL_NUMBER_UNIT_FTE, FALSE, MUL_STAFFING_TYPING_VALUE, 65000, MUL_NOT_STATED },
    { "9", MUL_NUMBER_UNIT_PERSONS, FALSE, MUL_STAFFING_TYPING_VALUE, MUL_NOT_STATED, 9 },
    { "870 % (9)", MUL_NUMBER_UNIT_PERCENT, FALSE, MUL_STAFFING_TYPING_VALUE, 87000, 9 },
    { "–", MUL_NUMBER_UNIT_PERCENT, FALSE, MUL_STAFFING_TYPING_EMPTY, MUL_NOT_STATED, MUL_NOT_STATED },
    { "", MUL_NUMBER_UNIT_PERCENT, FALSE, MUL_STAFFING_TYPING_EMPTY, MUL_NOT_STATED, MUL_NOT_STATED },
    { "Planforvalter", MUL_NUMBER_UNIT_PERCENT, TRUE, MUL_STAFFING_TYPING_TEXT, MUL_NOT_STATED, MUL_NOT_STATED },
    { "'100", MUL_NUMBER_UNIT_PERCENT, FALSE, MUL_STAFFING_TYPING_TEXT, MUL_NOT_STATED, MUL_NOT_STATED },
  };
  static const char *const refused[] = { "Planforvalter", "-5", "1–3", "6,5" };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (MulStaffingTyping) typing = { 0 };

      mul_staffing_typing_read (&typing, cases[i].typed, cases[i].unit, cases[i].words);
      g_assert_cmpint (typing.result, ==, cases[i].result);
      g_assert_cmpint (typing.fte_e4, ==, cases[i].fte);
      g_assert_cmpint (typing.headcount, ==, cases[i].persons);
    }
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_auto (MulStaffingTyping) typing = { 0 };

      mul_staffing_typing_read (&typing, refused[i], MUL_NUMBER_UNIT_PERCENT, FALSE);
      g_assert_cmpint (typing.result, ==, MUL_STAFFING_TYPING_REFUSED);
      g_assert_nonnull (typing.sentence);
    }
}

static void
add (const char *path, void (*test) (Fixture *, gconstpointer))
{
  g_test_add (path, Fixture, NULL, mul_test_staffing_set_up, test, mul_test_staffing_tear_down);
}

int
main (int argc, char **argv)
{
  mul_test_staffing_init (&argc, &argv);

  g_test_add_func ("/staffing/hyphens", test_hyphens);
  g_test_add_func ("/staffing/geometry", test_geometry);
  g_test_add_func ("/staffing/reading", test_reading);
  g_test_add_func ("/staffing/reading-beside", test_reading_beside);
  add ("/staffing/leader-name", test_leader_name);
  add ("/staffing/sums", test_sums);
  add ("/staffing/units", test_units);
  add ("/staffing/typing", test_typing);
  add ("/staffing/escape", test_escape);
  add ("/staffing/arrows", test_arrows);
  add ("/staffing/bad-input", test_bad_input);
  add ("/staffing/small-decimal", test_small_decimal);
  add ("/staffing/words", test_words);
  add ("/staffing/plain-words", test_plain_words);
  add ("/staffing/emptying", test_emptying);
  add ("/staffing/new-position", test_new_position);
  add ("/staffing/clipboard", test_clipboard);
  add ("/staffing/several", test_several);
  add ("/staffing/columns", test_columns);
  add ("/staffing/name-room", test_name_room);
  add ("/staffing/tasks", test_tasks);
  add ("/staffing/strip", test_strip);
  add ("/staffing/typed-arrangement", test_typed_arrangement);
  add ("/staffing/strip-focus", test_strip_focus);
  add ("/staffing/notes", test_notes);
  add ("/staffing/note-tool", test_note_tool);
  add ("/staffing/strip-height", test_strip_height);
  add ("/staffing/note-effects", test_note_effects);
  add ("/staffing/accessible", test_accessible);
  add ("/staffing/narrow", test_narrow);
  g_test_add ("/staffing/empty", Fixture, NULL, mul_test_staffing_set_up_empty, test_empty, mul_test_staffing_tear_down);
  return g_test_run ();
}
