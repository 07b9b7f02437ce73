/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The positions of one cell, edited one by one, and what sums say of what they do not hold. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mul-test-keys.h"
#include "mul-test-positions.h"
#include "mul-test-storage.h"
#include "pages/service/mul-organisation-view.h"
#include "pages/service/mul-staffing-edits.h"
#include "storage/mul-edit.h"
#include "widgets/mul-chart-canvas.h"

#define NBSP "\302\240"
#define TEAM_1 "position-tildeling-ostre-toten-team-1"
#define TEAM_2 "position-tildeling-ostre-toten-team-2"

#define TEAM_2_UNIT "unit-tildeling-ostre-toten-team-2"

#define get_item mul_test_positions_get_item
#define undo mul_test_positions_undo
#define find mul_test_positions_find

static GtkWidget *
get_positions (MulTestPositions *self)
{
  GtkWidget *positions = find (self->window, "MulStaffingPositions", 0);

  return positions != NULL && gtk_widget_get_mapped (positions) ? positions : NULL;
}

static GtkWidget *
open_positions (MulTestPositions *self, guint row, guint column)
{
  mul_test_positions_select (self, row, column);
  mul_test_press (GDK_KEY_Return, GDK_CONTROL_MASK);
  for (guint i = 0; i < 20 && get_positions (self) == NULL; i++)
    mul_test_settle ();
  g_assert_nonnull (get_positions (self));
  return get_positions (self);
}

static GtkWidget *
get_row (MulTestPositions *self, guint nth)
{
  return find (get_positions (self), "MulStaffingPositionRow", nth);
}

/* The nth text field of a row: value, title, persons, date, text. */
static GtkWidget *
get_entry (MulTestPositions *self, guint row, guint nth)
{
  return find (get_row (self, row), "GtkEntry", nth);
}

static void
unfold (MulTestPositions *self, guint row)
{
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (find (get_row (self, row), "GtkToggleButton", 0)), TRUE);
  mul_test_settle ();
}

static MulRecord *
get_position (MulTestPositions *self, const char *id)
{
  return mul_document_get_record (self->document, MUL_ENTITY_POSITION, id);
}

/* ---- By keyboard ------------------------------------------------------------------------------------ */

static void
test_keyboard (MulTestPositions *self, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (self->document);
  g_autofree char *after = NULL;

  open_positions (self, OSTRE_TOTEN, CASES);
  g_assert_true (mul_test_positions_get_focus (self) == get_entry (self, 0, 0));
  mul_test_type ("300");
  mul_test_press (GDK_KEY_Return, 0);
  /* Enter goes to the next position, and from the last back to the table. */
  g_assert_true (mul_test_positions_get_focus (self) == get_entry (self, 1, 0));
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "675" NBSP "%");
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, SUM_COLUMN)->text, ==, "1275" NBSP "%");
  mul_test_type ("3,5 FTE");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_null (get_positions (self));
  g_assert_true (gtk_widget_is_ancestor (mul_test_positions_get_focus (self), GTK_WIDGET (self->grid)));
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "650" NBSP "%");
  undo (self);
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "675" NBSP "%");
  undo (self);
  after = mul_test_dump (self->document);
  g_assert_true (g_str_equal (before, after));
}

static void
test_escape (MulTestPositions *self, gconstpointer data)
{
  open_positions (self, OSTRE_TOTEN, CASES);
  mul_test_type ("900");
  mul_test_press (GDK_KEY_Escape, 0);
  g_assert_null (get_positions (self));
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "650" NBSP "%");
  g_assert_null (mul_document_get_undo_label (self->document));
}

/* What is refused stays as it was typed, with the reason under it, and the reader is told it is wrong. */
static void
test_refused (MulTestPositions *self, gconstpointer data)
{
  GtkWidget *entry;
  g_autofree char *difference = NULL;

  open_positions (self, OSTRE_TOTEN, CASES);
  entry = get_entry (self, 0, 0);
  mul_test_type ("many");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_nonnull (get_positions (self));
  g_assert_true (mul_test_positions_get_focus (self) == entry);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "many");
  g_assert_true (gtk_widget_has_css_class (entry, "error"));
  difference = gtk_test_accessible_check_state (GTK_ACCESSIBLE (entry), GTK_ACCESSIBLE_STATE_INVALID,
                                                GTK_ACCESSIBLE_INVALID_TRUE);
  g_assert_null (difference);
  g_assert_null (mul_document_get_undo_label (self->document));

  unfold (self, 1);
  gtk_editable_set_text (GTK_EDITABLE (get_entry (self, 1, 3)), "31.02.2025");
  g_signal_emit_by_name (get_entry (self, 1, 3), "activate");
  g_assert_true (gtk_widget_has_css_class (get_entry (self, 1, 3), "error"));
}

/* ---- All there is to say ---------------------------------------------------------------------------- */

static void
test_details (MulTestPositions *self, gconstpointer data)
{
  g_autoptr (MulRecord) position = get_position (self, TEAM_1);
  g_autofree char *difference = NULL;
  static const char *const typed[] = { "Teamleder", "3", "3.10.2025", "med vakt" };
  GtkWidget *basis;

  open_positions (self, OSTRE_TOTEN, CASES);
  unfold (self, 0);
  for (guint i = 0; i < G_N_ELEMENTS (typed); i++)
    {
      gtk_editable_set_text (GTK_EDITABLE (get_entry (self, 0, i + 1)), typed[i]);
      g_signal_emit_by_name (get_entry (self, 0, i + 1), "activate");
      mul_test_settle ();
    }
  g_assert_cmpstr (mul_record_get_text (position, MUL_POSITION_title), ==, "Teamleder");
  g_assert_cmpint (mul_record_get_integer (position, MUL_POSITION_headcount), ==, 3);
  g_assert_cmpint (mul_record_get_integer (position, MUL_POSITION_fte_e4), ==, 27500);
  g_assert_cmpstr (mul_record_get_text (position, MUL_POSITION_as_of), ==, "2025-10-03");
  g_assert_cmpstr (mul_record_get_text (position, MUL_POSITION_text), ==, "med vakt");
  /* Unit, arrangement, role, basis. */
  basis = find (get_row (self, 0), "GtkDropDown", 3);
  difference = gtk_test_accessible_check_property (GTK_ACCESSIBLE (basis), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                                   "What the figures are");
  g_assert_cmpstr (difference, ==, NULL);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (basis), MUL_BASIS_AGREED + 1);
  g_assert_cmpint (mul_record_get_code (position, MUL_POSITION_basis), ==, MUL_BASIS_AGREED);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (find (get_row (self, 0), "GtkCheckButton", 0)), TRUE);
  g_assert_true (mul_record_get_flag (position, MUL_POSITION_vacant));
  g_assert_nonnull (strstr (get_item (self, OSTRE_TOTEN, CASES)->second, "1 vacant"));
  /* Each of them is a step of its own. */
  for (guint i = 0; i < 6; i++)
    undo (self);
  g_assert_null (mul_document_get_undo_label (self->document));
}

static void
test_arrangement (MulTestPositions *self, gconstpointer data)
{
  g_autoptr (MulRecord) position = get_position (self, TEAM_1);

  open_positions (self, OSTRE_TOTEN, CASES);
  unfold (self, 0);
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (get_row (self, 0), "GtkDropDown", 1)), MUL_ARRANGEMENT_SAME_PERSON);
  mul_test_settle ();
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (get_row (self, 0), "GtkDropDown", 2)), 1);
  mul_test_settle ();
  /* What is counted in another role has no number of its own, and the sums say which it is. */
  g_assert_false (mul_value_is_stated (mul_record_get_integer (position, MUL_POSITION_fte_e4)));
  g_assert_cmpstr (mul_record_get_text (position, MUL_POSITION_other_role_id), ==, "role-tildeling-leder");
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "375" NBSP "%");
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, SUM_COLUMN)->tooltip, ==,
                   "2 without a number: Saksbehandlere (same person as Leder); "
                   "Habiliteringskoordinator (same person as Barnekoordinator)");
}

/* ---- More and fewer --------------------------------------------------------------------------------- */

static void
test_add_and_delete (MulTestPositions *self, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (self->document);
  g_autofree char *after = NULL;

  open_positions (self, GJOVIK, CASES);
  g_assert_null (get_row (self, 1));
  gtk_widget_activate_action (get_positions (self), "positions.add", NULL);
  mul_test_settle ();
  g_assert_true (mul_test_positions_get_focus (self) == get_entry (self, 1, 0));
  mul_test_type ("50");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (get_item (self, GJOVIK, CASES)->text, ==, "920" NBSP "%");
  g_assert_cmpint (get_item (self, GJOVIK, CASES)->editing, ==, MUL_STAFFING_EDITING_SEVERAL);

  open_positions (self, GJOVIK, CASES);
  gtk_widget_activate_action (get_row (self, 1), "positions.delete", "s",
                              "position-tildeling-gjovik-saksbehandler");
  mul_test_settle ();
  g_assert_cmpstr (get_item (self, GJOVIK, CASES)->text, !=, "920" NBSP "%");
  g_assert_nonnull (strstr (self->said->str, "Position deleted"));
  for (guint i = 0; i < 3; i++)
    undo (self);
  after = mul_test_dump (self->document);
  g_assert_true (g_str_equal (before, after));
}

/* Positions of one unit change places; those of two follow the chart. */
static void
test_move (MulTestPositions *self, gconstpointer data)
{
  GtkWidget *entry;

  open_positions (self, OSTRE_TOTEN, CASES);
  unfold (self, 0);
  mul_test_press (GDK_KEY_Down, GDK_ALT_MASK);
  g_assert_null (mul_document_get_undo_label (self->document));
  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (get_row (self, 0), "GtkDropDown", 0)),
                              gtk_drop_down_get_selected (GTK_DROP_DOWN (find (get_row (self, 1), "GtkDropDown", 0))));
  mul_test_settle ();
  /* Moved to the other's unit, it stands after it, and goes before it. */
  entry = get_entry (self, 1, 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "275" NBSP "%");
  gtk_widget_grab_focus (entry);
  mul_test_press (GDK_KEY_Up, GDK_ALT_MASK);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (self, 0, 0))), ==, "275" NBSP "%");
  g_assert_true (mul_test_positions_get_focus (self) == get_entry (self, 0, 0));
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "650" NBSP "%");
}

/* In a narrow window they are a dialog, which does all the same. */
static void
test_narrow (MulTestPositions *self, gconstpointer data)
{
  g_object_set (self->view, "narrow", TRUE, NULL);
  mul_test_settle ();
  open_positions (self, OSTRE_TOTEN, CASES);
  g_assert_nonnull (gtk_widget_get_ancestor (get_positions (self), ADW_TYPE_DIALOG));
  g_assert_true (mul_test_positions_get_focus (self) == get_entry (self, 0, 0));
  mul_test_type ("300");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "675" NBSP "%");
  gtk_widget_activate_action (get_positions (self), "positions.add", NULL);
  mul_test_settle ();
  g_assert_nonnull (get_row (self, 2));
  mul_test_press (GDK_KEY_Escape, 0);
  for (guint i = 0; i < 20 && get_positions (self) != NULL; i++)
    mul_test_settle ();
  g_assert_null (get_positions (self));
}

/* ---- The chart -------------------------------------------------------------------------------------- */

/* What a unit's card says aloud, which is what is painted on it. */
static void
assert_card (GtkWidget *chart, const char *unit_id, const char *said)
{
  MulChartCanvas *canvas = MUL_CHART_CANVAS (find (chart, "MulChartCanvas", 0));
  MulChartModel *model = mul_chart_canvas_get_model (canvas);
  int unit = mul_chart_model_find (model, unit_id);
  g_autofree char *description = NULL;

  g_assert_cmpint (unit, >=, 0);
  description = mul_chart_model_describe (model, (guint) unit);
  g_test_message ("%s", description);
  g_assert_nonnull (strstr (description, said));
}

/* The table and the chart show the same positions: what is done to one is seen in the other. */
static void
test_chart (MulTestPositions *self, gconstpointer data)
{
  g_autoptr (MulRecord) position = get_position (self, TEAM_2);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *chart = mul_organisation_view_new (self->document, MUL_TEST_POSITIONS_SERVICE);
  g_autoptr (MulEdit) edit = NULL;
  g_autoptr (GError) error = NULL;

  gtk_window_set_default_size (GTK_WINDOW (window), 1130, 740);
  gtk_window_set_child (GTK_WINDOW (window), chart);
  mul_test_present (GTK_WINDOW (window));
  assert_card (chart, TEAM_2_UNIT, "3.75 FTE");
  mul_test_positions_select (self, OSTRE_TOTEN, CASES);
  gtk_widget_activate_action (self->view, "staffing.open", NULL);
  mul_test_settle ();
  gtk_editable_set_text (GTK_EDITABLE (get_entry (self, 1, 0)), "400 (5)");
  g_signal_emit_by_name (get_entry (self, 1, 0), "activate");
  mul_test_settle ();
  assert_card (chart, TEAM_2_UNIT, "4 FTE");
  assert_card (chart, TEAM_2_UNIT, "5 persons");

  /* What the chart's pane does to a position, the table and its list of positions show. */
  gtk_widget_activate_action (self->view, "staffing.open", NULL);
  mul_test_settle ();
  edit = mul_document_begin_edit (self->document, "Chart");
  mul_edit_set_integer (edit, MUL_POSITION_fte_e4, TEAM_2, 30000);
  g_assert_true (mul_edit_commit (edit, &error));
  mul_test_settle ();
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (get_entry (self, 1, 0))), ==, "300" NBSP "%");
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "575" NBSP "%");
  assert_card (chart, TEAM_2_UNIT, "3 FTE");
  undo (self);
  undo (self);
  assert_card (chart, TEAM_2_UNIT, "3.75 FTE");
  g_assert_cmpint (mul_record_get_integer (position, MUL_POSITION_fte_e4), ==, 37500);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* ---- What sums leave out, and what cells are marked with --------------------------------------------- */

static void
test_left_out (MulTestPositions *self, gconstpointer data)
{
  GtkWidget *summary;
  g_autofree char *difference = NULL;

  g_assert_cmpstr (get_item (self, SUM_ROW, SUM_COLUMN)->text, ==, "3640" NBSP "%");
  g_assert_cmpstr (get_item (self, SUM_ROW, SUM_COLUMN)->second, ==, "3540" NBSP "% in the unit");
  g_assert_cmpstr (get_item (self, VESTRE_TOTEN, SUM_COLUMN)->tooltip, ==,
                   "2 without a number: Habiliteringskoordinator (covered by Saksbehandlere); Merkantil ressurs (text)");
  g_assert_cmpstr (get_item (self, SUM_ROW, HABILITATION)->tooltip, ==,
                   "2 without a number: Østre Toten (same person as Barnekoordinator); "
                   "Vestre Toten (covered by Saksbehandlere)");
  g_assert_null (get_item (self, GJOVIK, SUM_COLUMN)->tooltip);
  difference = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (mul_staffing_grid_get_cell (self->grid, VESTRE_TOTEN, SUM_COLUMN)),
      GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, get_item (self, VESTRE_TOTEN, SUM_COLUMN)->tooltip);
  g_assert_null (difference);
  /* Where keys lead, the strip says it. */
  mul_test_positions_select (self, VESTRE_TOTEN, SUM_COLUMN);
  summary = find (find (self->view, "MulStaffingStrip", 0), "GtkLabel", 2);
  g_assert_nonnull (strstr (gtk_label_get_label (GTK_LABEL (summary)), "Merkantil ressurs (text)"));
}

static void
test_persons (MulTestPositions *self, gconstpointer data)
{
  const MulStaffingItem *item;

  gtk_widget_activate_action (self->view, "staffing.set-unit", "s", "persons");
  mul_test_settle ();
  item = get_item (self, SUM_ROW, CASES);
  /* Nine persons in Gjøvik; the other three positions say nothing of persons, which is not none. */
  g_assert_cmpstr (item->text, ==, "9");
  g_assert_cmpstr (item->second, ==, "1 of 4 stated");
  g_assert_cmpstr (item->tooltip, ==, "3 without a number: Østre Toten (not stated); Vestre Toten (not stated)");
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->text, ==, "–");
  /* Not stated is not one person, whatever the årsverk let guess: it is said to be a guess. */
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CLERICAL)->text, ==, "–");
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CLERICAL)->second, ==, "probably one person");
  g_assert_nonnull (strstr (get_item (self, OSTRE_TOTEN, CLERICAL)->description, "not stated, own position, probably one"));
  /* A stated number says it itself. */
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CANCER)->text, ==, "1");
  g_assert_null (get_item (self, OSTRE_TOTEN, CANCER)->second);
}

/* What is vacant is a part of the årsverk; of persons it says nothing, and a sum with others unknown is no 0. */
static void
test_vacant (MulTestPositions *self, gconstpointer data)
{
  const MulStaffingItem *item;

  mul_test_positions_select (self, VESTRE_TOTEN, LEADER);
  g_signal_emit_by_name (find (self->view, "MulStaffingStrip", 0), "vacant-set", TRUE);
  mul_test_settle ();
  item = get_item (self, SUM_ROW, LEADER);
  g_assert_cmpstr (item->text, ==, "300" NBSP "%");
  g_assert_cmpstr (item->second, ==, "of which 100" NBSP "% vacant");
  g_assert_nonnull (strstr (item->description, "of which 100" NBSP "% vacant"));
  g_assert_nonnull (strstr (get_item (self, SUM_ROW, SUM_COLUMN)->second, "of which 100" NBSP "% vacant"));
  gtk_widget_activate_action (self->view, "staffing.set-unit", "s", "persons");
  mul_test_settle ();
  /* The other two state theirs. */
  item = get_item (self, SUM_ROW, LEADER);
  g_assert_cmpstr (item->text, ==, "2");
  g_assert_cmpstr (item->second, ==, "1 vacant");
  /* The others do not. */
  mul_test_positions_select (self, OSTRE_TOTEN, CLERICAL);
  g_signal_emit_by_name (find (self->view, "MulStaffingStrip", 0), "vacant-set", TRUE);
  mul_test_settle ();
  item = get_item (self, SUM_ROW, CLERICAL);
  g_assert_cmpstr (item->text, ==, "–");
  g_assert_cmpstr (item->second, ==, "1 vacant\n1 not stated");
}

/* A cell that is a sum of several says so. */
static void
test_several (MulTestPositions *self, gconstpointer data)
{
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CASES)->second, ==, "2 positions");
  g_assert_nonnull (strstr (get_item (self, OSTRE_TOTEN, CASES)->description, "2 positions"));
}

static void
test_one_person (MulTestPositions *self, gconstpointer data)
{
  GtkWidget *legend = find (self->view, "GtkCheckButton", 0);
  guint nth = 0;

  while (!gtk_widget_has_css_class (legend, "staffing-legend"))
    legend = find (self->view, "GtkCheckButton", ++nth);
  g_assert_cmpstr (get_item (self, OSTRE_TOTEN, CANCER)->second, ==, "one person");
  g_assert_null (get_item (self, OSTRE_TOTEN, LEADER)->second);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (legend), FALSE);
  mul_test_settle ();
  g_assert_null (get_item (self, OSTRE_TOTEN, CANCER)->second);
  /* A screen reader hears it all the same. */
  g_assert_nonnull (strstr (get_item (self, OSTRE_TOTEN, CANCER)->description, "one person"));
}

/* ---- The basis -------------------------------------------------------------------------------------- */

static void
test_basis (MulTestPositions *self, gconstpointer data)
{
  g_autofree char *before = mul_test_dump (self->document);
  g_autofree char *after = NULL;
  g_autoptr (MulRecord) position = get_position (self, TEAM_1);
  GtkWidget *popover = find (self->view, "MulStaffingBasis", 0);
  GtkWidget *button = gtk_widget_get_ancestor (popover, GTK_TYPE_MENU_BUTTON);
  GtkWidget *entry, *label = gtk_menu_button_get_child (GTK_MENU_BUTTON (button));

  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, "As of 17.10.2025");
  gtk_menu_button_popup (GTK_MENU_BUTTON (button));
  mul_test_settle ();
  entry = find (popover, "GtkEntry", 0);
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (entry)), ==, "17.10.2025");
  gtk_editable_set_text (GTK_EDITABLE (entry), "autumn");
  g_signal_emit_by_name (entry, "activate");
  g_assert_true (gtk_widget_has_css_class (entry, "error"));
  g_assert_null (mul_document_get_undo_label (self->document));

  gtk_drop_down_set_selected (GTK_DROP_DOWN (find (popover, "GtkDropDown", 0)), MUL_BASIS_AGREED + 1);
  gtk_editable_set_text (GTK_EDITABLE (entry), "3.10.2025");
  g_signal_emit_by_name (entry, "activate");
  mul_test_settle ();
  g_assert_cmpstr (gtk_label_get_label (GTK_LABEL (label)), ==, "Agreed positions as of 03.10.2025");
  g_assert_cmpstr (mul_record_get_text (position, MUL_POSITION_as_of), ==, "2025-10-03");
  undo (self);
  after = mul_test_dump (self->document);
  g_assert_true (g_str_equal (before, after));
}

#define ADD(name, function) \
  g_test_add (name, MulTestPositions, NULL, mul_test_positions_set_up, function, mul_test_positions_tear_down)

int
main (int argc, char **argv)
{
  mul_test_positions_init (&argc, &argv);

  ADD ("/positions/keyboard", test_keyboard);
  ADD ("/positions/escape", test_escape);
  ADD ("/positions/refused", test_refused);
  ADD ("/positions/details", test_details);
  ADD ("/positions/arrangement", test_arrangement);
  ADD ("/positions/add-and-delete", test_add_and_delete);
  ADD ("/positions/move", test_move);
  ADD ("/positions/narrow", test_narrow);
  ADD ("/positions/chart", test_chart);
  ADD ("/sums/left-out", test_left_out);
  ADD ("/sums/persons", test_persons);
  ADD ("/sums/vacant", test_vacant);
  ADD ("/sums/several", test_several);
  ADD ("/sums/one-person", test_one_person);
  ADD ("/basis/all", test_basis);
  return g_test_run ();
}
