/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The comparison: what its tables say of the example, the way to a place and back by keys, copying and exporting; and the checks:
 * what they find in the example, and that accepting one is one edit with its undo. */
#include "config.h"

#include <adwaita.h>
#include <locale.h>
#include <string.h>

#include "drawing/mul-table-scene.h"
#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "pages/comparison/mul-check-list.h"
#include "pages/comparison/mul-check-row.h"
#include "pages/comparison/mul-check-words.h"
#include "pages/comparison/mul-checks-table.h"
#include "pages/comparison/mul-checks-view.h"
#include "pages/comparison/mul-comparison-export.h"
#include "pages/comparison/mul-comparison-page.h"
#include "pages/comparison/mul-comparison-tables.h"
#include "pages/comparison/mul-comparison-view.h"
#include "pages/service/mul-assessment-filter.h"
#include "pages/service/mul-assessment-view.h"
#include "pages/service/mul-description-answer.h"
#include "pages/service/mul-service-page.h"
#include "shell/mul-application.h"
#include "storage/mul-edit.h"
#include "widgets/mul-argument-row.h"
#include "widgets/mul-chart-outline.h"
#include "widgets/mul-comparison-grid.h"
#include "widgets/mul-comparison-row.h"
#include "widgets/mul-outline-row.h"
#include "widgets/mul-staffing-grid.h"

/* Rows and columns of the example's tables. */
#define ALLOCATION 3
#define LAND_USE 4
#define MERGER 2
#define COOPERATION 3

static MulApplication *application;

static GtkWidget *
find (gpointer root, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (root, type) && gtk_widget_get_mapped (root))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static MulWindow *
open_example (void)
{
  MulWindow *window = mul_window_new (GTK_APPLICATION (application));
  g_autoptr (MulDocument) document = mul_test_open_example ();

  gtk_window_set_default_size (GTK_WINDOW (window), 1366, 768);
  mul_window_set_document (window, document, FALSE);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-comparison", "s", ""));
  mul_test_settle ();
  return window;
}

static void
close_example (MulWindow *window)
{
  gpointer watched = window;

  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  mul_document_discard (mul_window_get_document (window));
  mul_window_set_document (window, NULL, FALSE);
  mul_test_settle ();
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
  g_assert_null (watched);
}

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
  const MulComparisonCell *cell = mul_comparison_table_get_cell (alternatives, ALLOCATION, COOPERATION);
  guint sum = mul_comparison_table_get_n_rows (staffing) - 1;

  g_assert_cmpuint (mul_comparison_table_get_n_rows (alternatives), ==, 5);
  g_assert_cmpint (cell->tone, ==, MUL_COMPARISON_TONE_CALM);
  g_assert_cmpstr (cell->alternative_id, ==, "alternative-cooperation");
  cell = mul_comparison_table_get_cell (alternatives, LAND_USE, COOPERATION);
  g_assert_cmpint (cell->level, ==, -1);
  g_assert_cmpuint (cell->cons, ==, 20);
  g_assert_cmpuint (cell->pros, ==, 15);
  assert_cell (alternatives, 1, MERGER, "Not concluded; 18 pros, 0 cons; No cons entered");
  /* Who dissents: in short, and in full. */
  cell = mul_comparison_table_get_cell (alternatives, 0, COOPERATION);
  g_assert_cmpstr (((MulComparisonChip *) g_ptr_array_index (cell->chips, 0))->text, ==, "1 dissent: GK");
  g_assert_cmpstr (cell->whole, ==, "1 dissent: Gjøvik (Representantene for Gjøvik)");
  assert_cell (questions, ALLOCATION, 1, "Answered");
  g_assert_cmpint (mul_comparison_table_get_cell (questions, ALLOCATION, 5)->tone, ==, MUL_COMPARISON_TONE_CALM);
  g_assert_cmpuint (mul_comparison_table_get_n_rows (themes), >, 10);
  /* Årsverk per municipality, those placed elsewhere included; persons beside them; what is not stated is no zero. */
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, ALLOCATION, 1)->title, ==, "12.5");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, ALLOCATION, 2)->title, ==, "9.0");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, ALLOCATION, 3)->title, ==, "14.9");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, ALLOCATION, 4)->title, ==, "36.4");
  /* Where the chart shows another number it is said why. */
  assert_cell (staffing, ALLOCATION, 1, "12.5 FTE; 5+ persons; 15.5 FTE in the chart: Boligteam stands in the chart only");
  assert_cell (staffing, ALLOCATION, 3, "14.9 FTE; 14+ persons; 13.9 FTE in the unit: the rest is placed elsewhere (Oppvekst)");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, 1, 1)->title, ==, "–");
  assert_cell (staffing, LAND_USE, 4, "15 persons; FTE not stated");
  assert_cell (staffing, ALLOCATION, 5, "not drafted");
  g_assert_cmpstr (mul_comparison_table_get_cell (staffing, ALLOCATION, 7)->title, ==, "12");
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
  const MulComparisonCell *cell = mul_comparison_table_get_cell (before, ALLOCATION, 8);
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
  assert_cell (after, ALLOCATION, 5, "22.7 FTE; 2+ persons; 1 role with one person; 21.7 FTE, 1+ persons: Tildeling");
  g_assert_cmpstr (mul_comparison_table_get_cell (after, ALLOCATION, 5)->alternative_id, ==, "alternative-merger");
  assert_cell (after, ALLOCATION, 6, "not drafted");
  assert_cell (after, sum, 5, "22.7 FTE; 2+ persons; 4 services are not drafted");
  /* What is copied has a column for each number, and numbers only in it. */
  plain = mul_comparison_table_get_plain (after);
  g_assert_cmpstr (mul_comparison_table_get_column (plain, 2)->title, ==, "Østre Toten: persons");
  one = mul_comparison_table_print_plain (plain, ALLOCATION, 2);
  g_assert_cmpstr (one, ==, "5");
  remarks = mul_comparison_table_print_plain (plain, sum, mul_comparison_table_get_n_columns (plain) - 1);
  g_assert_nonnull (strstr (remarks, "Today, together: 3 services state no FTE"));
  mul_document_discard (document);
}

/* There by Enter, back by Alt+Left, and the focus is where it was. */
static void
test_there_and_back (void)
{
  MulWindow *window = open_example ();
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (find (window, MUL_TYPE_COMPARISON_GRID));
  GtkWidget *page = find (window, MUL_TYPE_COMPARISON_PAGE);
  guint row;
  guint column;

  g_assert_true (mul_comparison_grid_focus_cell (grid, 0, 0));
  for (guint i = 0; i < ALLOCATION; i++)
    mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Right, 0);
  mul_test_press (GDK_KEY_End, 0);
  mul_comparison_grid_get_active (grid, &row, &column);
  g_assert_cmpuint (row, ==, ALLOCATION);
  g_assert_cmpuint (column, ==, COOPERATION);
  mul_test_press (GDK_KEY_Right, 0);
  mul_test_press (GDK_KEY_Left, 0);
  mul_test_press (GDK_KEY_Return, 0);
  {
    GtkWidget *service = find (window, MUL_TYPE_SERVICE_PAGE);
    GtkWidget *view = find (window, MUL_TYPE_ASSESSMENT_VIEW);

    g_assert_cmpstr (mul_service_page_get_service_id (MUL_SERVICE_PAGE (service)), ==, "service-tildeling");
    g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (view)), ==, "alternative-merger");
  }
  mul_test_press (GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_true (find (window, MUL_TYPE_COMPARISON_PAGE) == page);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == mul_comparison_grid_get_cell (grid, ALLOCATION, MERGER));
  /* Whoever goes elsewhere from the sidebar does not come back. */
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-service", "s", "service-lonn"));
  mul_test_settle ();
  mul_test_press (GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_null (find (window, MUL_TYPE_COMPARISON_PAGE));
  close_example (window);
}

static gboolean
is_in_sight (GtkWidget *widget)
{
  GtkWidget *page = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (widget, page, &bounds));
  return bounds.origin.y >= 0 && bounds.origin.y + MIN (bounds.size.height, 40) <= (float) gtk_widget_get_height (page);
}

/* Scrolling waits for a frame, and a frame for its turn. */
static gboolean
comes_into_sight (GtkWidget *widget)
{
  for (guint i = 0; i < 50 && !is_in_sight (widget); i++)
    mul_test_settle ();
  return is_in_sight (widget);
}

/* A question's cell leads to the very answer. */
static void
test_answer (void)
{
  MulWindow *window = open_example ();
  MulComparisonGrid *grid;
  GtkWidget *row;
  GtkWidget *focus;

  mul_test_press (GDK_KEY_2, GDK_CONTROL_MASK);
  grid = MUL_COMPARISON_GRID (find (window, MUL_TYPE_COMPARISON_GRID));
  g_assert_true (mul_comparison_grid_focus_cell (grid, ALLOCATION, 5));
  mul_test_press (GDK_KEY_Return, 0);
  focus = gtk_root_get_focus (GTK_ROOT (window));
  row = gtk_widget_get_ancestor (focus, MUL_TYPE_DESCRIPTION_ANSWER);
  g_assert_nonnull (row);
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)), ==, 4);
  g_assert_true (comes_into_sight (row));
  mul_test_press (GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == mul_comparison_grid_get_cell (grid, ALLOCATION, 5));
  close_example (window);
}

/* The outline scrolls to the unit that a cell led to. */
static void
test_outline (void)
{
  MulWindow *window = mul_window_new (GTK_APPLICATION (application));
  g_autoptr (MulDocument) document = mul_test_open_example ();
  MulChartOutline *outline;
  GtkWidget *row = NULL;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 400);
  mul_window_set_document (window, document, FALSE);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_settle ();
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", "service-tildeling", "organisation",
                                             "", "unit-tildeling-gjovik-yngre"));
  mul_test_settle ();
  outline = MUL_CHART_OUTLINE (find (window, MUL_TYPE_CHART_OUTLINE));
  g_assert_nonnull (outline);
  g_assert_cmpstr (mul_chart_outline_get_selected (outline), ==, "unit-tildeling-gjovik-yngre");
  row = gtk_root_get_focus (GTK_ROOT (window));
  row = row != NULL ? gtk_widget_get_ancestor (row, MUL_TYPE_OUTLINE_ROW) : NULL;
  g_assert_nonnull (row);
  g_assert_cmpstr (mul_outline_row_get_id (MUL_OUTLINE_ROW (row)), ==, "unit-tildeling-gjovik-yngre");
  g_assert_true (comes_into_sight (row));
  close_example (window);
}

static guint
count_made (MulComparisonGrid *grid)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (grid)); child != NULL; child = gtk_widget_get_next_sibling (child))
    n += MUL_IS_COMPARISON_ROW (child) ? 1 : 0;
  return n;
}

/* With many services only the rows near what is in sight are made; the heads stay in sight, and so does the first column, and every
 * cell can be reached by keys. */
static void
test_many (void)
{
  MulWindow *window = open_example ();
  MulDocument *document = mul_window_get_document (window);
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (find (window, MUL_TYPE_COMPARISON_GRID));
  GtkWidget *heads = gtk_widget_get_first_child (GTK_WIDGET (grid));
  GtkWidget *cell;
  guint n;
  guint row;
  guint column;

  for (guint i = 0; i < 60; i++)
    {
      g_autofree char *name = g_strdup_printf ("Tjeneste %u", i);

      g_free (mul_test_add_service (document, name));
    }
  mul_test_settle ();
  n = mul_comparison_table_get_n_rows (mul_comparison_grid_get_table (grid));
  g_assert_cmpuint (n, ==, 65);
  g_assert_cmpuint (count_made (grid), <, 40);
  heads = gtk_widget_get_first_child (GTK_WIDGET (grid));
  g_assert_true (comes_into_sight (heads));
  g_assert_true (mul_comparison_grid_focus_cell (grid, 0, 0));
  mul_test_press (GDK_KEY_End, GDK_CONTROL_MASK);
  mul_comparison_grid_get_active (grid, &row, &column);
  g_assert_cmpuint (row, ==, n - 1);
  cell = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (cell == mul_comparison_grid_get_cell (grid, n - 1, column));
  g_assert_true (comes_into_sight (cell));
  g_assert_true (comes_into_sight (heads));
  g_assert_cmpuint (count_made (grid), <, 60);
  for (guint i = 0; i < 12; i++)
    mul_test_press (GDK_KEY_Up, 0);
  cell = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (cell == mul_comparison_grid_get_cell (grid, n - 13, column));
  g_assert_true (comes_into_sight (cell));
  {
    graphene_rect_t bounds;
    graphene_rect_t above;

    /* Not beneath the heads. */
    g_assert_true (gtk_widget_compute_bounds (cell, GTK_WIDGET (grid), &bounds));
    g_assert_true (gtk_widget_compute_bounds (heads, GTK_WIDGET (grid), &above));
    g_assert_cmpfloat (bounds.origin.y, >=, above.origin.y + above.size.height - 1);
  }
  mul_test_press (GDK_KEY_Page_Up, 0);
  mul_comparison_grid_get_active (grid, &row, &column);
  g_assert_cmpuint (row, <, n - 15);
  mul_test_press (GDK_KEY_Home, GDK_CONTROL_MASK);
  g_assert_true (comes_into_sight (gtk_root_get_focus (GTK_ROOT (window))));
  close_example (window);
}

/* Where the cells stand under each other, keys bring each into sight as well. */
static void
test_narrow (void)
{
  MulWindow *window = open_example ();
  MulComparisonGrid *grid = NULL;
  GtkWidget *cell;
  gboolean narrow = FALSE;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 600);
  mul_test_settle ();
  mul_test_press (GDK_KEY_4, GDK_CONTROL_MASK);
  /* The view before is seen until it has faded. */
  for (guint i = 0; i < 400 && !narrow; i++)
    {
      mul_test_settle ();
      grid = MUL_COMPARISON_GRID (find (window, MUL_TYPE_COMPARISON_GRID));
      g_object_get (grid, "narrow", &narrow, NULL);
      narrow = narrow && mul_comparison_table_get_n_columns (mul_comparison_grid_get_table (grid)) == 9;
    }
  g_assert_true (narrow);
  g_assert_true (mul_comparison_grid_focus_cell (grid, 5, 8));
  cell = mul_comparison_grid_get_cell (grid, 5, 8);
  g_assert_true (comes_into_sight (cell));
  close_example (window);
}

/* The first column lies over those that scroll beneath it. */
static void
test_first_column (void)
{
  MulWindow *window = open_example ();
  MulComparisonGrid *grid;
  GtkWidget *first;
  GtkWidget *last;
  GtkWidget *page;
  graphene_rect_t bounds;

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  mul_test_settle ();
  mul_test_press (GDK_KEY_4, GDK_CONTROL_MASK);
  grid = MUL_COMPARISON_GRID (find (window, MUL_TYPE_COMPARISON_GRID));
  g_assert_true (mul_comparison_grid_focus_cell (grid, 1, 0));
  mul_test_press (GDK_KEY_End, 0);
  first = mul_comparison_grid_get_cell (grid, 1, 0);
  last = gtk_root_get_focus (GTK_ROOT (window));
  page = gtk_widget_get_ancestor (last, GTK_TYPE_VIEWPORT);
  for (guint i = 0; i < 50; i++)
    {
      g_assert_true (gtk_widget_compute_bounds (last, page, &bounds));
      if (bounds.origin.x + bounds.size.width <= (float) gtk_widget_get_width (page) + 1)
        break;
      mul_test_settle ();
    }
  g_assert_cmpfloat (bounds.origin.x + bounds.size.width, <=, (float) gtk_widget_get_width (page) + 1);
  g_assert_true (gtk_widget_compute_bounds (first, page, &bounds));
  g_assert_cmpfloat (bounds.origin.x, >=, 0);
  g_assert_cmpfloat (bounds.origin.x, <, 30);
  close_example (window);
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
    const MulComparisonCell *cell = mul_comparison_table_get_cell (alternatives, LAND_USE, COOPERATION);

    assert_cell (alternatives, LAND_USE, COOPERATION, "Does not concern the service");
    g_assert_cmpint (cell->tone, ==, MUL_COMPARISON_TONE_DIM);
    g_assert_false (mul_comparison_cell_leads (cell));
    for (guint i = 0; i < mul_comparison_table_get_n_rows (before); i++)
      pros[0] += mul_comparison_table_get_cell (before, i, COOPERATION)->pros;
    for (guint i = 0; i < mul_comparison_table_get_n_rows (after); i++)
      pros[1] += mul_comparison_table_get_cell (after, i, COOPERATION)->pros;
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

/* What speaks for leaving it as it is counts among its themes too; themes that nobody uses are named, not shown as empty rows. */
static void
test_themes_today (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Say");
  g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);
  g_autoptr (MulRecord) theme = mul_record_new (MUL_ENTITY_THEME);
  g_autoptr (MulRecord) unused = mul_record_new (MUL_ENTITY_THEME);
  g_autoptr (MulComparisonTable) themes = NULL;
  g_autoptr (GError) error = NULL;
  guint row;
  gboolean found = FALSE;

  mul_record_set_text (theme, MUL_THEME_name, "Nearness");
  mul_record_set_text (unused, MUL_THEME_name, "Weather");
  mul_record_set_text (argument, MUL_ARGUMENT_text, "It is near.");
  mul_record_set_text (argument, MUL_ARGUMENT_theme_id, mul_edit_insert (edit, theme));
  mul_edit_insert (edit, unused);
  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, mul_edit_insert (edit, argument));
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, "service-arealplan");
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, "alternative-today");
  mul_record_set_code (placement, MUL_PLACEMENT_kind, MUL_PLACEMENT_KIND_CON);
  mul_edit_insert (edit, placement);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
  themes = mul_comparison_tables_themes (document);
  for (row = 0; row < mul_comparison_table_get_n_rows (themes) && !found; row++)
    {
      g_assert_cmpstr (mul_comparison_table_get_cell (themes, row, 0)->title, !=, "Weather");
      if (g_strcmp0 (mul_comparison_table_get_cell (themes, row, 0)->title, "Nearness") == 0)
        {
          const MulComparisonCell *cell = mul_comparison_table_get_cell (themes, row, 1);

          found = TRUE;
          g_assert_nonnull (cell->chips);
          g_assert_cmpuint (cell->chips->len, ==, 1);
          g_assert_cmpstr (((MulComparisonChip *) g_ptr_array_index (cell->chips, 0))->text, ==, "1 con");
          g_assert_true (mul_comparison_cell_leads (cell));
        }
    }
  g_assert_true (found);
  g_assert_true (g_str_has_suffix (mul_comparison_table_get_note (themes), " Themes not in use: Weather."));
  mul_document_discard (document);
}

static void
test_views (void)
{
  static const char *const views[] = { "alternatives", "questions", "themes", "staffing", "checks" };
  MulWindow *window = open_example ();
  MulComparisonPage *page = MUL_COMPARISON_PAGE (find (window, MUL_TYPE_COMPARISON_PAGE));

  for (guint i = G_N_ELEMENTS (views); i > 0; i--)
    {
      GtkWidget *focus;

      mul_test_press (GDK_KEY_0 + i, GDK_CONTROL_MASK);
      g_assert_cmpstr (mul_comparison_page_get_view (page), ==, views[i - 1]);
      focus = gtk_root_get_focus (GTK_ROOT (window));
      g_assert_true (gtk_widget_get_ancestor (focus, MUL_TYPE_COMPARISON_GRID) != NULL ||
                     gtk_widget_get_ancestor (focus, MUL_TYPE_CHECKS_VIEW) != NULL);
    }
  mul_comparison_page_show_view (page, "nonsense");
  g_assert_cmpstr (mul_comparison_page_get_view (page), ==, "alternatives");
  close_example (window);
}

/* Without questions the table would be a list of services that says nothing. */
static void
test_no_questions (void)
{
  MulWindow *window = open_example ();
  MulDocument *document = mul_window_get_document (window);
  MulComparisonPage *page = MUL_COMPARISON_PAGE (find (window, MUL_TYPE_COMPARISON_PAGE));
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
  g_assert_true (mul_comparison_grid_focus_cell (MUL_COMPARISON_GRID (find (page, MUL_TYPE_COMPARISON_GRID)), 0, 1));
  mul_test_press (GDK_KEY_2, GDK_CONTROL_MASK);
  g_assert_null (find (page, MUL_TYPE_COMPARISON_GRID));
  /* The way on has the focus, and keys go on to work. */
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) ==
                 adw_status_page_get_child (ADW_STATUS_PAGE (find (page, ADW_TYPE_STATUS_PAGE))));
  mul_test_press (GDK_KEY_3, GDK_CONTROL_MASK);
  g_assert_cmpstr (mul_comparison_page_get_view (page), ==, "themes");
  mul_test_press (GDK_KEY_2, GDK_CONTROL_MASK);
  status = find (page, ADW_TYPE_STATUS_PAGE);
  g_assert_nonnull (status);
  g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (adw_status_page_get_child (ADW_STATUS_PAGE (status)))), ==,
                   "win.show-overview");

  g_assert_true (mul_document_undo (document, NULL));
  mul_test_settle ();
  g_assert_nonnull (find (page, MUL_TYPE_COMPARISON_GRID));
  close_example (window);
}

/* A table that is worked out in four parts, the first of which takes as long as it is told. */
static guint slowness;

static gpointer
begin_parts (MulDocument *document)
{
  return g_new0 (guint, 1);
}

static MulComparisonTable *
advance_parts (gpointer work)
{
  guint *n = work;
  MulComparisonTable *table;

  if ((*n)++ == 0)
    g_usleep (slowness);
  if (*n < 4)
    return NULL;
  table = mul_comparison_table_new ("Whole", "Whole");
  mul_comparison_table_add_column (table, "Service", 100, 1);
  mul_comparison_table_add_row (table, FALSE);
  mul_comparison_table_get_cell (table, 0, 0)->title = g_strdup ("Brann");
  return table;
}

static const MulComparisonParts parts = { begin_parts, advance_parts, g_free };

static const char *
get_page_name (GtkWidget *view)
{
  return gtk_stack_get_visible_child_name (GTK_STACK (find (view, GTK_TYPE_STACK)));
}

/* What takes long keeps nobody waiting: the page is there, the focus comes to the table when that is there, and who copies gets all
 * of it. What takes no time is there at once. */
static void
test_parts (void)
{
  MulWindow *window = open_example ();
  MulDocument *document = mul_window_get_document (window);
  GtkWidget *other = gtk_window_new ();
  GtkWidget *view;

  slowness = 0;
  view = mul_comparison_view_new_in_parts (document, &parts);
  g_assert_nonnull (mul_comparison_view_get_table (MUL_COMPARISON_VIEW (view)));
  gtk_window_set_child (GTK_WINDOW (other), view);
  slowness = 100000;
  view = mul_comparison_view_new_in_parts (document, &parts);
  g_assert_null (mul_comparison_view_get_table (MUL_COMPARISON_VIEW (view)));
  gtk_window_set_child (GTK_WINDOW (other), view);
  gtk_window_present (GTK_WINDOW (other));
  g_assert_cmpstr (get_page_name (view), ==, "work");
  gtk_widget_grab_focus (view);
  mul_test_settle ();
  g_assert_nonnull (mul_comparison_view_get_table (MUL_COMPARISON_VIEW (view)));
  g_assert_cmpstr (get_page_name (view), ==, "table");
  g_assert_nonnull (gtk_root_get_focus (GTK_ROOT (other)));
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (other)), MUL_TYPE_COMPARISON_GRID));
  view = mul_comparison_view_new_in_parts (document, &parts);
  gtk_window_set_child (GTK_WINDOW (other), view);
  g_assert_null (mul_comparison_view_get_table (MUL_COMPARISON_VIEW (view)));
  g_assert_true (gtk_widget_activate_action (view, "comparison.copy", NULL));
  g_assert_nonnull (mul_comparison_view_get_table (MUL_COMPARISON_VIEW (view)));
  /* One that is taken away at work ends. */
  gtk_window_set_child (GTK_WINDOW (other), mul_comparison_view_new_in_parts (document, &parts));
  gtk_window_destroy (GTK_WINDOW (other));
  mul_test_settle ();
  close_example (window);
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
  g_assert_null (mul_comparison_table_get_cell (one_sided, 2, MERGER)->whole);
  add_stance (document, argument_id, "municipality-ostre-toten", "", MUL_STANCE_POSITION_AGREE);
  add_stance (document, argument_id, "municipality-vestre-toten", "tillitsvalgt", MUL_STANCE_POSITION_DISAGREE);
  disputed = mul_comparison_tables_alternatives (document);
  cell = mul_comparison_table_get_cell (disputed, 2, MERGER);
  g_assert_cmpstr (((MulComparisonChip *) g_ptr_array_index (cell->chips, 1))->text, ==, "Disagreement about 1: VTK, GK");
  g_assert_cmpstr (cell->whole, ==, "Disagreement about 1: Vestre Toten (tillitsvalgt), Gjøvik");
  label = mul_comparison_table_print_label (disputed, 2, MERGER);
  g_assert_nonnull (strstr (label, "Disagreement about 1: VTK, GK"));
  g_assert_cmpuint (mul_comparison_table_get_marks (disputed) & MUL_COMPARISON_MARK_DISAGREEMENT, !=, 0);
  /* Said of this alternative, it is not said of the other. */
  g_assert_null (mul_comparison_table_get_cell (disputed, 2, COOPERATION)->whole);
  mul_document_discard (document);
}

static void
test_follows (void)
{
  MulWindow *window = open_example ();
  MulDocument *document = mul_window_get_document (window);
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (find (window, MUL_TYPE_COMPARISON_GRID));

  g_free (mul_test_add_argument (document, "service-lonn", "alternative-merger", "Et argument til", 0));
  mul_test_settle ();
  g_assert_cmpuint (mul_comparison_table_get_cell (mul_comparison_grid_get_table (grid), 2, MERGER)->pros, ==, 8);
  g_assert_true (mul_document_undo (document, NULL));
  mul_test_settle ();
  g_assert_cmpuint (mul_comparison_table_get_cell (mul_comparison_grid_get_table (grid), 2, MERGER)->pros, ==, 7);
  close_example (window);
}

/* Services can be looked for by what is missing or disputed in them; what is copied is what is shown. */
static void
test_filter (void)
{
  MulWindow *window = open_example ();
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (find (window, MUL_TYPE_COMPARISON_GRID));
  GtkDropDown *filter = GTK_DROP_DOWN (find (window, GTK_TYPE_DROP_DOWN));
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
  close_example (window);
}

static void
text_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  *(char **) data = gdk_clipboard_read_text_finish (GDK_CLIPBOARD (source), result, NULL);
}

static void
test_copy (void)
{
  MulWindow *window = open_example ();
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (find (window, MUL_TYPE_COMPARISON_GRID));
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (mul_comparison_grid_focus_cell (grid, 0, 1));
  mul_test_press (GDK_KEY_c, GDK_CONTROL_MASK);
  g_assert_true (gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard), "text/html"));
  gdk_clipboard_read_text_async (clipboard, NULL, text_cb, &text);
  mul_test_settle ();
  g_assert_nonnull (text);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpstr (lines[0], ==, "Service\tI dag\tKommunesammenslåing\tFormelt samarbeid");
  g_assert_true (g_str_has_prefix (lines[LAND_USE + 1], "Arealplan\t12 challenges"));
  close_example (window);
}

static char *
export (MulComparisonTable *table, const char *format, gsize *length)
{
  g_autofree char *name = g_strconcat ("table.", format, NULL);
  g_autoptr (GFile) file = mul_test_get_file (name);
  g_autoptr (GError) error = NULL;
  char *content;

  mul_comparison_export_write (table, format, file, &error);
  g_assert_no_error (error);
  g_assert_true (g_file_load_contents (file, NULL, &content, length, NULL, NULL));
  return content;
}

static void
test_export (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulComparisonTable) table = mul_comparison_tables_staffing (document);
  gsize length;
  g_autofree char *csv = export (table, "csv", &length);
  g_autofree char *svg = export (table, "svg", &length);
  g_autofree char *png = export (table, "png", &length);

  g_assert_true (g_str_has_prefix (csv, "\357\273\277\"Service\";\"Østre Toten: FTE\""));
  g_assert_nonnull (strstr (csv, "\r\n\"Tildeling og koordinering\";\"12.5\";\"5\";\"9.0\";\"4\";\"14.9\";\"14\";\"36.4\";\"23\""));
  g_assert_nonnull (strstr (svg, ">Landbruk</text>"));
  g_assert_cmpmem (png, 4, "\211PNG", 4);
  g_assert_cmpuint (length, >, 10000);
  mul_document_discard (document);
}

/* The decimal comma is what a Norwegian spreadsheet reads as a number; in another language the point is. Who writes what needs
 * quotes gets it back. */
static void
test_csv_in_norwegian (void)
{
  g_autofree char *before = g_strdup (setlocale (LC_ALL, NULL));
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (MulComparisonTable) table = NULL;
  g_autofree char *csv = NULL;
  gsize length;

  if (setlocale (LC_ALL, "nb_NO.UTF-8") == NULL)
    {
      g_test_skip ("The Norwegian locale is not installed");
      return;
    }
  document = mul_test_open_example ();
  g_free (mul_test_add_service (document, "Plan; \"bygg\"\nog kart"));
  table = mul_comparison_tables_staffing (document);
  csv = export (table, "csv", &length);
  setlocale (LC_ALL, before);
  g_assert_nonnull (strstr (csv, "\r\n\"Tildeling og koordinering\";\"12,5\";\"5\";\"9,0\";\"4\";\"14,9\";\"14\";\"36,4\";\"23\";"));
  g_assert_nonnull (strstr (csv, "\r\n\"Plan; \"\"bygg\"\"\nog kart\";"));
  mul_document_discard (document);
}

/* On paper a long table goes over several pages. */
static void
test_print (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  int pages[2];

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (MulComparisonTable) table = NULL;
      g_autofree char *name = g_strdup_printf ("table-%u.pdf", i);
      g_autoptr (GFile) file = mul_test_get_file (name);
      g_autofree char *path = g_file_get_path (file);
      g_autoptr (GError) error = NULL;

      for (guint j = 0; i == 1 && j < 60; j++)
        {
          g_autofree char *service = g_strdup_printf ("Tjeneste %u", j);

          g_free (mul_test_add_service (document, service));
        }
      table = mul_comparison_tables_alternatives (document);
      pages[i] = mul_comparison_export_print_to (table, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, path, "Prosjekt", &error);
      g_assert_no_error (error);
      g_assert_true (g_file_query_exists (file, NULL));
    }
  g_assert_cmpint (pages[0], ==, 1);
  g_assert_cmpint (pages[1], >, 3);
  mul_document_discard (document);
}

/* What is too long for a page at the head of a column makes it wider; a row that is too long for one goes on on the next, and no line
 * of it is cut through. */
static void
test_long (void)
{
  g_autoptr (MulComparisonTable) table = mul_comparison_table_new ("Spørsmål", NULL);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GPtrArray) scenes = NULL;
  g_autoptr (GFile) file = mul_test_get_file ("long.pdf");
  g_autofree char *path = g_file_get_path (file);
  g_autoptr (GError) error = NULL;
  const MulTableScene *scene;
  const GPtrArray *marks;

  for (guint i = 0; i < 40; i++)
    g_string_append_printf (words, "%sArbeidsgruppen", i > 0 ? " " : "");
  mul_comparison_table_add_column (table, "Tjeneste", 180, 1);
  for (guint i = 0; i < 8; i++)
    mul_comparison_table_add_column (table, words->str, 150, 2);
  for (guint i = 0; i < 960; i++)
    g_string_append (words, " Arbeidsgruppen");
  mul_comparison_table_add_row (table, FALSE);
  mul_comparison_table_get_cell (table, 0, 0)->title = g_strdup ("Brann");
  mul_comparison_table_get_cell (table, 0, 1)->detail = g_strdup (words->str);
  scenes = mul_table_scene_new_for_pages (table, 1100, 96);
  g_assert_cmpuint (scenes->len, >, 1);
  scene = g_ptr_array_index (scenes, 0);
  g_assert_cmpfloat (mul_table_scene_get_break (scene, 0) - mul_table_scene_get_heads_top (scene), <, 1100 / G_SQRT2 / 2);
  g_assert_cmpfloat (mul_table_scene_get_height (scene), >, 3000);
  marks = mul_table_scene_get_marks (scene);
  for (double to = 1000; to < 1060; to += 1)
    {
      double cut = mul_table_scene_find_cut (scene, 500, to);

      g_assert_cmpfloat (cut, <=, to);
      g_assert_cmpfloat (cut, >, to - 60);
      for (guint i = 0; i < marks->len; i++)
        {
          const MulTableMark *mark = g_ptr_array_index (marks, i);

          /* The line stands on its y, and is some ten pixels high above it. */
          if (mark->text != NULL)
            g_assert_false (mark->y > cut && mark->y - 6 < cut);
        }
    }
  g_assert_cmpint (mul_comparison_export_print_to (table, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, path, "Prosjekt", &error), >,
                   (int) scenes->len + 3);
  g_assert_no_error (error);
}

/* A table too wide for a page goes over several, the first column on each; its letters never get smaller for that. What its bars
 * count stands below, and an SVG gives its texts more room. */
static void
test_scene (void)
{
  g_autoptr (MulComparisonTable) table = mul_comparison_table_new ("Bemanning", NULL);
  g_autoptr (GPtrArray) scenes = NULL;
  g_autoptr (MulTableScene) scene = NULL;
  g_autoptr (MulTableScene) wide = NULL;
  g_autofree char *svg = NULL;
  MulComparisonCell *cell;
  guint n_last = 0;

  mul_comparison_table_add_column (table, "Tjeneste", 100, 1);
  for (guint i = 0; i < 25; i++)
    {
      g_autofree char *title = g_strdup_printf ("Kommune %02u", i);

      mul_comparison_table_add_column (table, title, 120, 1);
    }
  mul_comparison_table_add_row (table, FALSE);
  cell = mul_comparison_table_get_cell (table, 0, 0);
  cell->title = g_strdup ("Brann");
  cell = mul_comparison_table_get_cell (table, 0, 25);
  cell->has_bar = TRUE;
  cell->pros = 3;
  mul_comparison_table_set_bar_words (table, "ulemper", "fordeler");
  scenes = mul_table_scene_new_for_pages (table, 1100, 96);
  g_assert_cmpuint (scenes->len, ==, 3);
  for (guint i = 0; i < scenes->len; i++)
    {
      g_autofree char *part = mul_table_scene_to_svg (g_ptr_array_index (scenes, i));

      g_assert_cmpfloat (mul_table_scene_get_width (g_ptr_array_index (scenes, i)), <=, 1100);
      g_assert_nonnull (strstr (part, ">Brann</text>"));
      n_last += strstr (part, ">Kommune 24</text>") != NULL ? 1 : 0;
    }
  g_assert_cmpuint (n_last, ==, 1);
  scene = mul_table_scene_new (table, 1100);
  wide = mul_table_scene_new_for_svg (table, 1100);
  svg = mul_table_scene_to_svg (scene);
  g_assert_nonnull (strstr (svg, ">ulemper</text>"));
  /* Each text is drawn once. */
  g_assert_null (strstr (strstr (svg, ">Kommune 03</text>") + 1, ">Kommune 03</text>"));
  g_assert_null (strstr (strstr (svg, ">Brann</text>") + 1, ">Brann</text>"));
  g_assert_nonnull (strstr (svg, ">fordeler</text>"));
  g_assert_cmpfloat (mul_table_scene_get_height (wide), >=, mul_table_scene_get_height (scene));
}

/* ---- Checks ------------------------------------------------------------------------------------------ */

static MulFinding *
find_finding (MulCheckList *list, MulCheck check, const char *service_id)
{
  for (guint i = 0; i < list->open->len; i++)
    {
      MulFinding *finding = g_ptr_array_index (list->open, i);

      if (finding->check == check && g_strcmp0 (finding->service_id, service_id) == 0)
        return finding;
    }
  return NULL;
}

static void
assert_said (MulCheckList *list, MulCheck check, const char *service_id, const char *expected)
{
  const MulFinding *finding = find_finding (list, check, service_id);
  g_autofree char *sentence = finding != NULL ? mul_check_words_print (finding) : NULL;

  g_assert_nonnull (sentence);
  if (strstr (sentence, expected) == NULL)
    g_test_fail_printf ("“%s” does not say “%s”", sentence, expected);
}

/* All that is found, as a spreadsheet opens it: a line each, with what is quoted in it, and the reasons of those accepted. */
static void
test_checks_csv (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulCheckList) list = mul_check_list_new (document);
  g_autoptr (MulCheckList) after = NULL;
  g_autoptr (MulComparisonTable) table = NULL;
  g_autoptr (GError) error = NULL;
  gsize length;
  g_autofree char *csv = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (mul_check_list_accept (document, find_finding (list, MUL_CHECK_NO_CONS, "service-lonn"), "Ingen \"store\"; sett på",
                                        &error));
  after = mul_check_list_new (document);
  table = mul_checks_table_new (document, after, NULL);
  csv = export (table, "csv", &length);
  lines = g_strsplit (csv, "\r\n", -1);
  g_assert_cmpuint (g_strv_length (lines), ==, list->open->len + 2);
  g_assert_cmpstr (lines[0], ==, "\357\273\277\"Service\";\"Kind\";\"Finding\";\"State\";\"Reason\"");
  g_assert_cmpstr (lines[1], ==,
                   "\"Landbruk\";\"The same unit, different numbers\";\"Landbruk (Vestre Toten): 3 FTE in Landbruk, but 5 persons in "
                   "Arealplan (4\302\240+\302\2401: Landbruk + Skogbruk/vilt). Verify which holds.\";\"Open\";\"\"");
  g_assert_true (g_str_has_prefix (lines[list->open->len], "\"Lønn\";\"Nothing against\";"));
  g_assert_true (g_str_has_suffix (lines[list->open->len], ";\"Accepted\";\"Ingen \"\"store\"\"; sett på\""));
  g_assert_cmpstr (lines[list->open->len + 1], ==, "");
  mul_document_discard (document);
}

static void
test_findings (void)
{
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (MulCheckList) list = mul_check_list_new (document);

  assert_said (list, MUL_CHECK_SAME_UNIT, "service-landbruk",
               "Landbruk (Vestre Toten): 3 FTE in Landbruk, but 5 persons in Arealplan (4\302\240+\302\2401: Landbruk + Skogbruk/vilt).");
  assert_said (list, MUL_CHECK_FIGURE_PERIODS, "service-landbruk", "2025: Gjøvik");
  assert_said (list, MUL_CHECK_FIGURE_PERIODS, "service-landbruk", "a sum stated for 2024");
  assert_said (list, MUL_CHECK_RATIO_UNITS, "service-landbruk", "“saker per årsverk”");
  assert_said (list, MUL_CHECK_NOT_DISCUSSED, "service-tildeling", "“e. ");
  assert_said (list, MUL_CHECK_ONE_PERSON, "service-tildeling", "12 roles have only one person: Kreftkoordinator Østre Toten");
  assert_said (list, MUL_CHECK_NO_CONS, "service-brann", "none against");
  assert_said (list, MUL_CHECK_VACANT_LEADER, "service-arealplan", "Arealplan (Gjøvik)");
  assert_said (list, MUL_CHECK_NO_STAFFING, "service-lonn", "Østre Toten, Vestre Toten, Gjøvik");
  g_assert_null (find_finding (list, MUL_CHECK_TOTAL, "service-landbruk"));
  g_assert_null (find_finding (list, MUL_CHECK_NO_STAFFING, "service-landbruk"));
  g_assert_null (find_finding (list, MUL_CHECK_FIGURE_SUM, "service-landbruk"));
  mul_document_discard (document);
}

/* Accepted, undone, accepted, and open again when the facts have changed. */
static void
test_accept (void)
{
  MulWindow *window = open_example ();
  MulDocument *document = mul_window_get_document (window);
  g_autofree char *before = mul_test_dump (document);
  g_autofree char *after = NULL;
  GtkWidget *view;
  guint n;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  view = find (window, MUL_TYPE_CHECKS_VIEW);
  {
    g_autoptr (MulCheckList) list = mul_check_list_new (document);
    const MulFinding *finding = find_finding (list, MUL_CHECK_NO_CONS, "service-lonn");

    n = list->open->len;
    g_assert_true (gtk_widget_activate_action (view, "checks.accept", "(sss)", "no-cons", finding->subject, "Ingen fantes"));
  }
  mul_test_settle ();
  {
    g_autoptr (MulCheckList) list = mul_check_list_new (document);

    g_assert_cmpuint (list->open->len, ==, n - 1);
    g_assert_cmpuint (list->accepted->len, ==, 1);
  }
  g_assert_true (mul_document_undo (document, NULL));
  after = mul_test_dump (document);
  g_assert_true (g_str_equal (before, after));
  g_assert_true (mul_document_redo (document, NULL));
  g_free (mul_test_add_argument (document, "service-lonn", "alternative-merger", "Nok et argument", 0));
  {
    g_autoptr (MulCheckList) list = mul_check_list_new (document);

    g_assert_cmpuint (list->accepted->len, ==, 0);
    g_assert_nonnull (find_finding (list, MUL_CHECK_NO_CONS, "service-lonn"));
  }
  mul_test_settle ();
  close_example (window);
}

/* Whoever accepts a finding goes on with the next, wherever the focus was when it was done. */
static void
test_goes_on (void)
{
  MulWindow *window = open_example ();
  GtkWidget *first;
  GtkWidget *second;
  GtkWidget *view;
  g_autofree char *code = NULL;
  g_autofree char *subject = NULL;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  view = find (window, MUL_TYPE_CHECKS_VIEW);
  first = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (MUL_IS_CHECK_ROW (first));
  {
    g_autoptr (MulCheckList) list = mul_check_list_new (mul_window_get_document (window));
    const MulFinding *next = g_ptr_array_index (list->open, 1);

    code = g_strdup (mul_check_codes[next->check]);
    subject = g_strdup (next->subject);
  }
  gtk_root_set_focus (GTK_ROOT (window), NULL);
  g_assert_true (gtk_widget_activate_action (view, "checks.accept", "(sss)", mul_check_row_get_code (MUL_CHECK_ROW (first)),
                                             mul_check_row_get_subject (MUL_CHECK_ROW (first)), "Avklart"));
  mul_test_settle ();
  second = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_nonnull (second);
  second = gtk_widget_get_ancestor (second, MUL_TYPE_CHECK_ROW);
  g_assert_nonnull (second);
  g_assert_cmpstr (mul_check_row_get_code (MUL_CHECK_ROW (second)), ==, code);
  g_assert_cmpstr (mul_check_row_get_subject (MUL_CHECK_ROW (second)), ==, subject);
  close_example (window);
}

/* Copied, the findings are a table, those accepted with the reason. */
static void
test_checks_table (void)
{
  MulWindow *window = open_example ();
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (window));
  g_autoptr (MulCheckList) list = mul_check_list_new (mul_window_get_document (window));
  const MulFinding *finding = find_finding (list, MUL_CHECK_NO_CONS, "service-lonn");
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GtkWidget *view;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  view = find (window, MUL_TYPE_CHECKS_VIEW);
  g_assert_true (gtk_widget_activate_action (view, "checks.accept", "(sss)", "no-cons", finding->subject, "Ingen fantes"));
  mul_test_settle ();
  mul_test_press (GDK_KEY_c, GDK_CONTROL_MASK);
  gdk_clipboard_read_text_async (clipboard, NULL, text_cb, &text);
  mul_test_settle ();
  g_assert_nonnull (text);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpstr (lines[0], ==, "Service\tKind\tFinding\tState\tReason");
  g_assert_true (g_str_has_prefix (lines[1], "Landbruk\tThe same unit, different numbers\tLandbruk (Vestre Toten): 3 FTE"));
  g_assert_cmpuint (g_strv_length (lines), ==, list->open->len + 2);
  g_assert_true (g_str_has_prefix (lines[list->open->len], "Lønn\tNothing against"));
  g_assert_true (g_str_has_suffix (lines[list->open->len], "\tAccepted\tIngen fantes"));
  close_example (window);
}

/* What is about roles with one person leads to the first of them. */
static void
test_one_person (void)
{
  MulWindow *window = open_example ();
  g_autoptr (MulCheckList) list = mul_check_list_new (mul_window_get_document (window));
  const MulFinding *finding = find_finding (list, MUL_CHECK_ONE_PERSON, "service-arealplan");
  GtkWidget *grid;
  MulStaffingMatrix *matrix;
  g_autoptr (MulRecord) role = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", finding->service_id, finding->view, "",
                                             finding->item_id));
  mul_test_settle ();
  grid = find (window, MUL_TYPE_STAFFING_GRID);
  matrix = mul_staffing_grid_get_matrix (MUL_STAFFING_GRID (grid));
  g_assert_cmpstr (mul_staffing_matrix_get_municipality_id (matrix, mul_staffing_grid_get_active_row (MUL_STAFFING_GRID (grid))),
                   ==, "municipality-gjovik");
  role = mul_document_get_record (mul_window_get_document (window), MUL_ENTITY_ROLE,
                                  mul_staffing_matrix_get_column_id (
                                      matrix, mul_staffing_grid_get_active_column (MUL_STAFFING_GRID (grid))));
  g_assert_cmpstr (mul_record_get_text (role, MUL_ROLE_name), ==, "Andre stillinger");
  close_example (window);
}

/* By keys alone: the first finding is chosen, followed to its place, and the focus comes back to it. */
static void
test_go_there (void)
{
  MulWindow *window = open_example ();
  GtkWidget *row;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  row = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (MUL_IS_CHECK_ROW (row));
  g_assert_cmpstr (mul_check_row_get_code (MUL_CHECK_ROW (row)), ==, "same-unit");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (mul_service_page_get_view (MUL_SERVICE_PAGE (find (window, MUL_TYPE_SERVICE_PAGE))), ==, "organisation");
  mul_test_press (GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == row);
  close_example (window);
}

static void
place_today (MulDocument *document)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Place");
  g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);
  g_autoptr (GError) error = NULL;

  mul_record_set_text (argument, MUL_ARGUMENT_text, "Korte veier");
  mul_edit_insert (edit, argument);
  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, mul_record_get_id (argument));
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, "service-lonn");
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, "alternative-today");
  mul_record_set_code (placement, MUL_PLACEMENT_kind, MUL_PLACEMENT_KIND_CON);
  mul_record_set_text (placement, MUL_PLACEMENT_rank, "m");
  mul_edit_insert (edit, placement);
  mul_edit_commit (edit, &error);
  g_assert_no_error (error);
}

/* What is said of arguments without a source leads to those, and to no others. */
static void
test_go_to_without_source (void)
{
  MulWindow *window = open_example ();
  MulCheckList *list;
  const MulFinding *finding = NULL;
  GtkWidget *filter;
  GtkWidget *focus;

  place_today (mul_window_get_document (window));
  list = mul_check_list_new (mul_window_get_document (window));
  for (guint i = 0; i < list->open->len && finding == NULL; i++)
    {
      const MulFinding *each = g_ptr_array_index (list->open, i);

      if (each->check == MUL_CHECK_ARGUMENT_SOURCE && g_strcmp0 (each->alternative_id, "alternative-today") == 0)
        finding = each;
    }
  g_assert_nonnull (finding);
  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  g_assert_true (gtk_widget_activate_action (find (window, MUL_TYPE_CHECKS_VIEW), "checks.open", "(ss)",
                                             mul_check_codes[finding->check], finding->subject));
  mul_test_settle ();
  filter = find (window, MUL_TYPE_ASSESSMENT_FILTER);
  g_assert_nonnull (filter);
  g_assert_true (mul_assessment_filter_get (MUL_ASSESSMENT_FILTER (filter))->without_source);
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, MUL_TYPE_ARGUMENT_ROW));
  mul_check_list_free (list);
  close_example (window);
}

int
main (int argc, char *argv[])
{
  int status;

  mul_test_storage_init (&argc, &argv);
  application = mul_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));

  g_test_add_func ("/comparison/tables", test_tables);
  g_test_add_func ("/comparison/leaders", test_leaders);
  g_test_add_func ("/comparison/there-and-back", test_there_and_back);
  g_test_add_func ("/comparison/answer", test_answer);
  g_test_add_func ("/comparison/outline", test_outline);
  g_test_add_func ("/comparison/many", test_many);
  g_test_add_func ("/comparison/narrow", test_narrow);
  g_test_add_func ("/comparison/first-column", test_first_column);
  g_test_add_func ("/comparison/left-out", test_left_out);
  g_test_add_func ("/comparison/themes-today", test_themes_today);
  g_test_add_func ("/comparison/views", test_views);
  g_test_add_func ("/comparison/no-questions", test_no_questions);
  g_test_add_func ("/comparison/parts", test_parts);
  g_test_add_func ("/comparison/disagreement", test_disagreement);
  g_test_add_func ("/comparison/follows", test_follows);
  g_test_add_func ("/comparison/filter", test_filter);
  g_test_add_func ("/comparison/copy", test_copy);
  g_test_add_func ("/comparison/export", test_export);
  g_test_add_func ("/comparison/csv-in-norwegian", test_csv_in_norwegian);
  g_test_add_func ("/comparison/print", test_print);
  g_test_add_func ("/comparison/scene", test_scene);
  g_test_add_func ("/comparison/long", test_long);
  g_test_add_func ("/checks/findings", test_findings);
  g_test_add_func ("/checks/accept", test_accept);
  g_test_add_func ("/checks/goes-on", test_goes_on);
  g_test_add_func ("/checks/table", test_checks_table);
  g_test_add_func ("/checks/csv", test_checks_csv);
  g_test_add_func ("/checks/one-person", test_one_person);
  g_test_add_func ("/checks/go-there", test_go_there);
  g_test_add_func ("/checks/without-source", test_go_to_without_source);
  status = g_test_run ();
  g_object_unref (application);
  return status;
}
