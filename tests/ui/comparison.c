/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The comparison: what its tables say of the example, of what is missing and of who disagrees, and what is filtered. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mul-test-comparison.h"
#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/comparison/mul-check-list.h"
#include "pages/comparison/mul-comparison-page.h"
#include "pages/comparison/mul-comparison-tables.h"
#include "storage/mul-edit.h"
#include "widgets/mul-comparison-grid.h"

static void
assert_cell (MulComparisonTable *table, guint row, guint column, const char *expected)
{
  g_autofree char *text = mul_comparison_table_print_cell (table, row, column);

  g_assert_cmpstr (text, ==, expected);
}

/* A unit of the joint organisation under a merger, and a position in it. */
static char *
add_joint_unit (MulDocument *document, const char *name)
{
  g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Add");

  mul_record_set_text (unit, MUL_UNIT_service_id, "service-tildeling");
  mul_record_set_text (unit, MUL_UNIT_alternative_id, "alternative-merger");
  mul_record_set_text (unit, MUL_UNIT_name, name);
  mul_record_set_text (unit, MUL_UNIT_rank, "a");
  mul_edit_insert (edit, unit);
  g_assert_true (mul_edit_commit (edit, NULL));
  return g_strdup (mul_record_get_id (unit));
}

static void
add_joint_position (MulDocument *document, const char *unit_id, const char *role_name, gint64 fte_e4)
{
  g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Add");
  g_autoptr (GListModel) roles =
      mul_document_list (document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, "service-tildeling", 0);

  mul_record_set_text (position, MUL_POSITION_unit_id, unit_id);
  mul_record_set_integer (position, MUL_POSITION_fte_e4, fte_e4);
  if (fte_e4 == 10000)
    mul_record_set_integer (position, MUL_POSITION_headcount, 1);
  mul_record_set_text (position, MUL_POSITION_rank, "a");
  for (guint i = 0; i < g_list_model_get_n_items (roles); i++)
    {
      g_autoptr (MulRecord) role = g_list_model_get_item (roles, i);

      if (g_str_equal (mul_record_get_text (role, MUL_ROLE_name), role_name))
        mul_record_set_text (position, MUL_POSITION_role_id, mul_record_get_id (role));
    }
  mul_edit_insert (edit, position);
  g_assert_true (mul_edit_commit (edit, NULL));
}

static void
test_tables (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulComparisonTable) alternatives = mul_comparison_tables_alternatives (document);
  g_autoptr (MulComparisonTable) questions = mul_comparison_tables_questions (document);
  g_autoptr (MulComparisonTable) themes = mul_comparison_tables_themes (document);
  g_autoptr (MulComparisonTable) staffing = mul_comparison_tables_staffing (document);
  const MulComparisonCell *cell = mul_comparison_table_get_cell (alternatives, MUL_TEST_ALLOCATION, MUL_TEST_COOPERATION);
  guint sum = mul_comparison_table_get_n_rows (staffing) - 1;

  g_assert_cmpuint (mul_comparison_table_get_n_rows (alternatives), ==, 5);
  g_assert_cmpint (cell->tone, ==, MUL_COMPARISON_TONE_CALM);
  g_assert_cmpstr (cell->alternative_id, ==, "alternative-cooperation");
  cell = mul_comparison_table_get_cell (alternatives, MUL_TEST_LAND_USE, MUL_TEST_COOPERATION);
  g_assert_cmpint (cell->level, ==, -1);
  g_assert_cmpuint (cell->cons, ==, 20);
  g_assert_cmpuint (cell->pros, ==, 15);
  assert_cell (alternatives, 1, MUL_TEST_MERGER, "Not concluded; 18 pros, 0 cons; No cons entered");
  /* Who dissents: in short, and in full. */
  cell = mul_comparison_table_get_cell (alternatives, 0, MUL_TEST_COOPERATION);
  g_assert_cmpstr (((MulComparisonChip *) g_ptr_array_index (cell->chips, 0))->text, ==, "1 dissent: GK");
  g_assert_cmpstr (cell->whole, ==, "1 dissent: Gjøvik (Representantene for Gjøvik)");
  assert_cell (questions, MUL_TEST_ALLOCATION, 1, "Answered");
  g_assert_cmpint (mul_comparison_table_get_cell (questions, MUL_TEST_ALLOCATION, 5)->tone, ==, MUL_COMPARISON_TONE_CALM);
  g_assert_cmpuint (mul_comparison_table_get_n_rows (themes), >, 10);
  /* Årsverk per municipality, those placed elsewhere included; persons beside them; what is not stated is no zero. */
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, MUL_TEST_ALLOCATION, 1)->title, ==, "12.5");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, MUL_TEST_ALLOCATION, 2)->title, ==, "9.0");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, MUL_TEST_ALLOCATION, 3)->title, ==, "14.9");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, MUL_TEST_ALLOCATION, 4)->title, ==, "36.4");
  /* Where the chart shows another number it is said why. */
  assert_cell (staffing, MUL_TEST_ALLOCATION, 1, "12.5 FTE; 5+ persons; 15.5 FTE in the chart: Boligteam stands in the chart only");
  assert_cell (staffing, MUL_TEST_ALLOCATION, 3, "14.9 FTE; 14+ persons; 13.9 FTE in the unit: the rest is placed elsewhere (Oppvekst)");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, 1, 1)->title, ==, "–");
  assert_cell (staffing, MUL_TEST_LAND_USE, 4, "15 persons; FTE not stated");
  assert_cell (staffing, MUL_TEST_ALLOCATION, 5, "not drafted");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, MUL_TEST_ALLOCATION, 7)->title, ==, "12");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, sum, 4)->title, ==, "49.9");
  mul_document_discard (document);
}

/* Every leader with the span, the widest first; who is only named is told apart. A joint organisation is compared where there is
 * one. */
static void
test_leaders (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulComparisonTable) before = mul_comparison_tables_staffing (document);
  g_autoptr (MulComparisonTable) after = NULL;
  const MulComparisonCell *cell = mul_comparison_table_get_cell (before, MUL_TEST_ALLOCATION, 8);
  guint sum = mul_comparison_table_get_n_rows (before) - 1;
  MulComparisonTable *plain;
  g_autofree char *lead = NULL;
  g_autofree char *one = NULL;
  g_autofree char *remarks = NULL;

  g_assert_cmpstr (cell->title, ==, "3");
  g_assert_cmpstr (cell->detail, ==,
                   "14.5 FTE, 4+ persons: Tildelingsenheten ØTK\n12.9 FTE, 12+ persons: Tildeling og koordinering GK\n"
                   "8.0 FTE, 3+ persons: Kontor for tildeling og koordinering VTK\n"
                   "2 leaders are named in the chart without a leader position");
  g_assert_cmpstr (cell->item_id, ==, "unit-tildeling-ostre-toten");
  g_assert_nonnull (strstr (cell->whole, "Tildelingsenheten, Østre Toten: 14.5 FTE"));
  assert_cell (before, 1, 8, "0; 3 leaders are named in the chart without a leader position");

  lead = add_joint_unit (document, "Tildeling");
  add_joint_position (document, lead, "Leder", 10000);
  add_joint_position (document, lead, "Saksbehandlere", 207000);
  add_joint_position (document, lead, "Kreftkoordinator", 10000);
  after = mul_comparison_tables_staffing (document);
  assert_cell (after, MUL_TEST_ALLOCATION, 5, "22.7 FTE; 2+ persons; 1 role with one person; 21.7 FTE, 1+ persons: Tildeling");
  g_assert_cmpstr (mul_comparison_table_get_cell (after, MUL_TEST_ALLOCATION, 5)->alternative_id, ==, "alternative-merger");
  assert_cell (after, MUL_TEST_ALLOCATION, 6, "not drafted");
  assert_cell (after, sum, 5, "22.7 FTE; 2+ persons; 4 services are not drafted");
  /* What is copied has a column for each number, and numbers only in it. */
  plain = mul_comparison_table_get_plain (after);
  g_assert_cmpstr (mul_comparison_table_get_column (plain, 2)->title, ==, "Østre Toten: persons");
  one = mul_comparison_table_print_plain (plain, MUL_TEST_ALLOCATION, 2);
  g_assert_cmpstr (one, ==, "5");
  remarks = mul_comparison_table_print_plain (plain, sum, mul_comparison_table_get_n_columns (plain) - 1);
  g_assert_nonnull (strstr (remarks, "Today, together: 3 services state no FTE"));
  mul_document_discard (document);
}

/* What does not concern a service is neither counted nor compared there. */
static void
test_left_out (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autofree char *key = mul_record_key_from_pair ("service-arealplan", "alternative-cooperation");
  g_autoptr (MulComparisonTable) before = mul_comparison_tables_themes (document);
  g_autoptr (MulCheckList) list = NULL;
  guint pros[2] = { 0 };
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Leave out");
  g_autoptr (GError) error = NULL;

  mul_edit_set_integer (edit, MUL_SERVICE_ALTERNATIVE_concerns, key, 0);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  {
    g_autoptr (MulComparisonTable) alternatives = mul_comparison_tables_alternatives (document);
    g_autoptr (MulComparisonTable) after = mul_comparison_tables_themes (document);
    const MulComparisonCell *cell = mul_comparison_table_get_cell (alternatives, MUL_TEST_LAND_USE, MUL_TEST_COOPERATION);

    assert_cell (alternatives, MUL_TEST_LAND_USE, MUL_TEST_COOPERATION, "Does not concern the service");
    g_assert_cmpint (cell->tone, ==, MUL_COMPARISON_TONE_DIM);
    g_assert_false (mul_comparison_cell_leads (cell));
    for (guint i = 0; i < mul_comparison_table_get_n_rows (before); i++)
      pros[0] += mul_comparison_table_get_cell (before, i, MUL_TEST_COOPERATION)->pros;
    for (guint i = 0; i < mul_comparison_table_get_n_rows (after); i++)
      pros[1] += mul_comparison_table_get_cell (after, i, MUL_TEST_COOPERATION)->pros;
    g_assert_cmpuint (pros[0] - pros[1], ==, 15);
  }
  list = mul_check_list_new (document);
  for (guint i = 0; i < list->open->len; i++)
    {
      const MulFinding *finding = g_ptr_array_index (list->open, i);

      g_assert_false (g_strcmp0 (finding->service_id, "service-arealplan") == 0 &&
                      g_strcmp0 (finding->alternative_id, "alternative-cooperation") == 0);
    }
  mul_document_discard (document);
}

static void
say (MulEdit *edit, const char *service_id, const char *alternative_id, MulPlacementKind kind, const char *theme_id)
{
  g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);

  mul_record_set_text (argument, MUL_ARGUMENT_text, "A sentence.");
  mul_record_set_text (argument, MUL_ARGUMENT_theme_id, theme_id);
  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, mul_edit_insert (edit, argument));
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, service_id);
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, alternative_id);
  mul_record_set_code (placement, MUL_PLACEMENT_kind, (int) kind);
  mul_edit_insert (edit, placement);
}

static const MulComparisonCell *
find_theme_cell (MulComparisonTable *table, const char *theme, guint column)
{
  for (guint row = 0; row < mul_comparison_table_get_n_rows (table); row++)
    if (g_strcmp0 (mul_comparison_table_get_cell (table, row, 0)->title, theme) == 0)
      return mul_comparison_table_get_cell (table, row, column);
  g_assert_not_reached ();
}

/* What speaks for leaving it as it is counts among its themes too; themes that nobody uses are named, not shown as empty rows. */
static void
test_themes_today (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Say");
  g_autoptr (MulRecord) theme = mul_record_new (MUL_ENTITY_THEME);
  g_autoptr (MulRecord) unused = mul_record_new (MUL_ENTITY_THEME);
  g_autoptr (MulComparisonTable) themes = NULL;
  g_autoptr (GError) error = NULL;
  const MulComparisonCell *cell;

  mul_record_set_text (theme, MUL_THEME_name, "Nearness");
  mul_record_set_text (unused, MUL_THEME_name, "Weather");
  mul_edit_insert (edit, unused);
  say (edit, "service-arealplan", "alternative-today", MUL_PLACEMENT_KIND_CON, mul_edit_insert (edit, theme));
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  themes = mul_comparison_tables_themes (document);
  for (guint row = 0; row < mul_comparison_table_get_n_rows (themes); row++)
    g_assert_cmpstr (mul_comparison_table_get_cell (themes, row, 0)->title, !=, "Weather");
  cell = find_theme_cell (themes, "Nearness", 1);
  g_assert_nonnull (cell->chips);
  g_assert_cmpuint (cell->chips->len, ==, 1);
  g_assert_cmpstr (((MulComparisonChip *) g_ptr_array_index (cell->chips, 0))->text, ==, "1 con");
  g_assert_true (mul_comparison_cell_leads (cell));
  g_assert_true (g_str_has_suffix (mul_comparison_table_get_note (themes), " Themes not in use: Weather."));
  mul_document_discard (document);
}

/* A theme's cell leads to where most of it is said, and says something also where that speaks neither for nor against. */
static void
test_themes_lead (void)
{
  static const char *const names[] = { "Nearness", "Weather", "Music" };
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Say");
  g_autoptr (MulComparisonTable) table = NULL;
  g_autoptr (GError) error = NULL;
  const MulComparisonCell *cell;
  const char *ids[G_N_ELEMENTS (names)];
  g_autoptr (GPtrArray) themes = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      MulRecord *theme = mul_record_new (MUL_ENTITY_THEME);

      g_ptr_array_add (themes, theme);
      mul_record_set_text (theme, MUL_THEME_name, names[i]);
      ids[i] = mul_edit_insert (edit, theme);
    }
  for (guint i = 0; i < 3; i++)
    say (edit, "service-arealplan", "alternative-today", MUL_PLACEMENT_KIND_PRO, ids[0]);
  say (edit, "service-landbruk", NULL, MUL_PLACEMENT_KIND_CHALLENGE, ids[0]);
  say (edit, "service-landbruk", NULL, MUL_PLACEMENT_KIND_CHALLENGE, ids[1]);
  say (edit, "service-landbruk", NULL, MUL_PLACEMENT_KIND_CHALLENGE, ids[1]);
  say (edit, "service-arealplan", "alternative-today", MUL_PLACEMENT_KIND_PRO, ids[1]);
  say (edit, "service-arealplan", "alternative-today", MUL_PLACEMENT_KIND_NEUTRAL, ids[2]);
  say (edit, "service-arealplan", "alternative-merger", MUL_PLACEMENT_KIND_NEUTRAL, ids[2]);
  say (edit, "service-arealplan", "alternative-merger", MUL_PLACEMENT_KIND_NEUTRAL, ids[2]);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  table = mul_comparison_tables_themes (document);

  cell = find_theme_cell (table, names[0], 1);
  g_assert_cmpstr (cell->service_id, ==, "service-arealplan");
  g_assert_cmpstr (cell->view, ==, "assessment");
  g_assert_cmpstr (cell->title, ==, "1 challenge");
  cell = find_theme_cell (table, names[1], 1);
  g_assert_cmpstr (cell->service_id, ==, "service-landbruk");
  g_assert_cmpstr (cell->view, ==, "description");

  cell = find_theme_cell (table, names[2], 1);
  g_assert_cmpstr (cell->view, ==, "assessment");
  g_assert_nonnull (cell->chips);
  g_assert_cmpstr (((MulComparisonChip *) g_ptr_array_index (cell->chips, 0))->text, ==, "1 other point");
  cell = find_theme_cell (table, names[2], 2);
  g_assert_nonnull (cell->chips);
  g_assert_cmpstr (((MulComparisonChip *) g_ptr_array_index (cell->chips, 0))->text, ==, "2 other points");
  mul_document_discard (document);
}

/* Without questions the table would be a list of services that says nothing. */
static void
test_no_questions (void)
{
  MulWindow *window = mul_test_comparison_open ();
  MulDocument *document = mul_window_get_document (window);
  MulComparisonPage *page = MUL_COMPARISON_PAGE (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_PAGE));
  g_autoptr (GListModel) questions = mul_document_list (document, MUL_ENTITY_QUESTION, 0);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Questions");
  const guint n_questions = g_list_model_get_n_items (questions);
  GtkWidget *status;

  g_assert_cmpuint (n_questions, >, 0);
  for (guint i = 0; i < n_questions; i++)
    {
      g_autoptr (MulRecord) question = g_list_model_get_item (questions, i);

      mul_edit_delete (edit, MUL_ENTITY_QUESTION, mul_record_get_id (question));
    }
  g_assert_true (mul_edit_commit (edit, NULL));
  g_assert_true (mul_comparison_grid_focus_cell (MUL_COMPARISON_GRID (mul_test_find_mapped (page, MUL_TYPE_COMPARISON_GRID)), 0, 1));
  mul_test_press (GDK_KEY_2, GDK_CONTROL_MASK);
  g_assert_null (mul_test_find_mapped (page, MUL_TYPE_COMPARISON_GRID));
  /* The way on has the focus, and keys go on to work. */
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) ==
                 adw_status_page_get_child (ADW_STATUS_PAGE (mul_test_find_mapped (page, ADW_TYPE_STATUS_PAGE))));
  mul_test_press (GDK_KEY_3, GDK_CONTROL_MASK);
  g_assert_cmpstr (mul_comparison_page_get_view (page), ==, "themes");
  mul_test_press (GDK_KEY_2, GDK_CONTROL_MASK);
  status = mul_test_find_mapped (page, ADW_TYPE_STATUS_PAGE);
  g_assert_nonnull (status);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (adw_status_page_get_child (ADW_STATUS_PAGE (status)))), ==,
                   "win.show-overview");

  g_assert_true (mul_document_undo (document, NULL));
  mul_test_settle ();
  g_assert_nonnull (mul_test_find_mapped (page, MUL_TYPE_COMPARISON_GRID));
  mul_test_program_close (window);
}

static void
add_stance (MulDocument *document, const char *argument_id, const char *municipality_id, const char *holder, MulStancePosition position)
{
  g_autoptr (MulRecord) stance = mul_record_new (MUL_ENTITY_STANCE);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Add");

  mul_record_set_text (stance, MUL_STANCE_argument_id, argument_id);
  mul_record_set_text (stance, MUL_STANCE_municipality_id, municipality_id);
  mul_record_set_text (stance, MUL_STANCE_holder, holder);
  mul_record_set_code (stance, MUL_STANCE_position, (int) position);
  mul_edit_insert (edit, stance);
  g_assert_true (mul_edit_commit (edit, NULL));
}

/* Where some agree and others do not, the cell says who does not: each municipality once in short, all of them in full. */
static void
test_disagreement (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autofree char *placement_id = mul_test_add_argument (document, "service-lonn", "alternative-merger", "Lengre vei", 1);
  g_autoptr (MulRecord) placement = mul_document_get_record (document, MUL_ENTITY_PLACEMENT, placement_id);
  const char *argument_id = mul_record_get_text (placement, MUL_PLACEMENT_argument_id);
  g_autoptr (MulComparisonTable) one_sided = NULL;
  g_autoptr (MulComparisonTable) disputed = NULL;
  const MulComparisonCell *cell;
  g_autofree char *label = NULL;

  add_stance (document, argument_id, "municipality-gjovik", "", MUL_STANCE_POSITION_DISAGREE);
  one_sided = mul_comparison_tables_alternatives (document);
  g_assert_null (mul_comparison_table_get_cell (one_sided, 2, MUL_TEST_MERGER)->whole);
  add_stance (document, argument_id, "municipality-ostre-toten", "", MUL_STANCE_POSITION_AGREE);
  add_stance (document, argument_id, "municipality-vestre-toten", "tillitsvalgt", MUL_STANCE_POSITION_DISAGREE);
  disputed = mul_comparison_tables_alternatives (document);
  cell = mul_comparison_table_get_cell (disputed, 2, MUL_TEST_MERGER);
  g_assert_cmpstr (((MulComparisonChip *) g_ptr_array_index (cell->chips, 1))->text, ==, "Disagreement about 1: VTK, GK");
  g_assert_cmpstr (cell->whole, ==, "Disagreement about 1: Vestre Toten (tillitsvalgt), Gjøvik");
  label = mul_comparison_table_print_label (disputed, 2, MUL_TEST_MERGER);
  g_assert_nonnull (strstr (label, "Disagreement about 1: VTK, GK"));
  g_assert_cmpuint (mul_comparison_table_get_marks (disputed) & MUL_COMPARISON_MARK_DISAGREEMENT, !=, 0);
  /* Said of this alternative, it is not said of the other. */
  g_assert_null (mul_comparison_table_get_cell (disputed, 2, MUL_TEST_COOPERATION)->whole);
  mul_document_discard (document);
}

static void
test_follows (void)
{
  MulWindow *window = mul_test_comparison_open ();
  MulDocument *document = mul_window_get_document (window);
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_GRID));

  g_free (mul_test_add_argument (document, "service-lonn", "alternative-merger", "Et argument til", 0));
  mul_test_settle ();
  g_assert_cmpuint (mul_comparison_table_get_cell (mul_comparison_grid_get_table (grid), 2, MUL_TEST_MERGER)->pros, ==, 8);
  g_assert_true (mul_document_undo (document, NULL));
  mul_test_settle ();
  g_assert_cmpuint (mul_comparison_table_get_cell (mul_comparison_grid_get_table (grid), 2, MUL_TEST_MERGER)->pros, ==, 7);
  mul_test_program_close (window);
}

/* Services can be looked for by what is missing or disputed in them; what is copied is what is shown. */
static void
test_filter (void)
{
  MulWindow *window = mul_test_comparison_open ();
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_GRID));
  GtkDropDown *filter = GTK_DROP_DOWN (mul_test_find_mapped (window, GTK_TYPE_DROP_DOWN));
  MulComparisonTable *table;

  gtk_drop_down_set_selected (filter, 1);
  mul_test_settle ();
  table = mul_comparison_grid_get_table (grid);
  g_assert_cmpuint (mul_comparison_table_get_n_rows (table), ==, 3);
  g_assert_cmpstr (mul_comparison_table_get_title (table), ==, "Services and alternatives: Only One Side");
  gtk_drop_down_set_selected (filter, 3);
  mul_test_settle ();
  table = mul_comparison_grid_get_table (grid);
  g_assert_cmpuint (mul_comparison_table_get_n_rows (table), ==, 1);
  g_assert_cmpstr (mul_comparison_table_get_cell (table, 0, 0)->title, ==, "Landbruk");
  gtk_drop_down_set_selected (filter, 0);
  mul_test_settle ();
  g_assert_cmpuint (mul_comparison_table_get_n_rows (mul_comparison_grid_get_table (grid)), ==, 5);
  mul_test_program_close (window);
}

int
main (int argc, char *argv[])
{
  mul_test_program_init (&argc, &argv);
  g_test_add_func ("/comparison/tables", test_tables);
  g_test_add_func ("/comparison/leaders", test_leaders);
  g_test_add_func ("/comparison/left-out", test_left_out);
  g_test_add_func ("/comparison/themes-today", test_themes_today);
  g_test_add_func ("/comparison/themes-lead", test_themes_lead);
  g_test_add_func ("/comparison/no-questions", test_no_questions);
  g_test_add_func ("/comparison/disagreement", test_disagreement);
  g_test_add_func ("/comparison/follows", test_follows);
  g_test_add_func ("/comparison/filter", test_filter);
  return mul_test_program_run ();
}
