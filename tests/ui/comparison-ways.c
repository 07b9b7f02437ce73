/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The comparison by keys: the way to a place and back, what comes into sight, wide and narrow, and what is worked out in parts. */
#include "config.h"

#include <adwaita.h>

#include "mul-test-comparison.h"
#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/comparison/mul-checks-view.h"
#include "pages/comparison/mul-comparison-page.h"
#include "pages/comparison/mul-comparison-view.h"
#include "pages/service/mul-assessment-view.h"
#include "pages/service/mul-description-answer.h"
#include "pages/service/mul-service-page.h"
#include "widgets/mul-chart-outline.h"
#include "widgets/mul-comparison-grid.h"
#include "widgets/mul-comparison-row.h"
#include "widgets/mul-outline-row.h"

/* There by Enter, back by Alt+Left, and the focus is where it was. */
static void
test_there_and_back (void)
{
  MulWindow *window = mul_test_comparison_open ();
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_GRID));
  GtkWidget *page = mul_test_find_mapped (window, MUL_TYPE_COMPARISON_PAGE);
  guint row;
  guint column;

  g_assert_true (mul_comparison_grid_focus_cell (grid, 0, 0));
  for (guint i = 0; i < MUL_TEST_ALLOCATION; i++)
    mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Right, 0);
  mul_test_press (GDK_KEY_End, 0);
  mul_comparison_grid_get_active (grid, &row, &column);
  g_assert_cmpuint (row, ==, MUL_TEST_ALLOCATION);
  g_assert_cmpuint (column, ==, MUL_TEST_COOPERATION);
  mul_test_press (GDK_KEY_Right, 0);
  mul_test_press (GDK_KEY_Left, 0);
  mul_test_press (GDK_KEY_Return, 0);
  {
    GtkWidget *service = mul_test_find_mapped (window, MUL_TYPE_SERVICE_PAGE);
    GtkWidget *view = mul_test_find_mapped (window, MUL_TYPE_ASSESSMENT_VIEW);

    g_assert_cmpstr (mul_service_page_get_service_id (MUL_SERVICE_PAGE (service)), ==, "service-tildeling");
    g_assert_cmpstr (mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (view)), ==, "alternative-merger");
  }
  /* What is not seen takes no keys. */
  mul_test_press (GDK_KEY_4, GDK_CONTROL_MASK);
  mul_test_press (GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_true (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_PAGE) == page);
  g_assert_cmpstr (mul_comparison_page_get_view (MUL_COMPARISON_PAGE (page)), ==, "alternatives");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == mul_comparison_grid_get_cell (grid, MUL_TEST_ALLOCATION, MUL_TEST_MERGER));
  /* Whoever goes elsewhere from the sidebar does not come back. */
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-service", "s", "service-lonn"));
  mul_test_settle ();
  mul_test_press (GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_null (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_PAGE));
  mul_test_program_close (window);
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
  MulWindow *window = mul_test_comparison_open ();
  MulComparisonGrid *grid;
  GtkWidget *row;
  GtkWidget *focus;

  mul_test_press (GDK_KEY_2, GDK_CONTROL_MASK);
  grid = MUL_COMPARISON_GRID (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_GRID));
  g_assert_true (mul_comparison_grid_focus_cell (grid, MUL_TEST_ALLOCATION, 5));
  mul_test_press (GDK_KEY_Return, 0);
  focus = gtk_root_get_focus (GTK_ROOT (window));
  row = gtk_widget_get_ancestor (focus, MUL_TYPE_DESCRIPTION_ANSWER);
  g_assert_nonnull (row);
  g_assert_cmpint (gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)), ==, 4);
  g_assert_true (comes_into_sight (row));
  mul_test_press (GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == mul_comparison_grid_get_cell (grid, MUL_TEST_ALLOCATION, 5));
  mul_test_program_close (window);
}

/* The outline scrolls to the unit that a cell led to. */
static void
test_outline (void)
{
  MulWindow *window = mul_test_program_open_example (360, 400);
  MulChartOutline *outline;
  GtkWidget *row = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", "service-tildeling", "organisation",
                                             "", "unit-tildeling-gjovik-yngre"));
  mul_test_settle ();
  outline = MUL_CHART_OUTLINE (mul_test_find_mapped (window, MUL_TYPE_CHART_OUTLINE));
  g_assert_nonnull (outline);
  g_assert_cmpstr (mul_chart_outline_get_selected (outline), ==, "unit-tildeling-gjovik-yngre");
  row = gtk_root_get_focus (GTK_ROOT (window));
  row = row != NULL ? gtk_widget_get_ancestor (row, MUL_TYPE_OUTLINE_ROW) : NULL;
  g_assert_nonnull (row);
  g_assert_cmpstr (mul_outline_row_get_id (MUL_OUTLINE_ROW (row)), ==, "unit-tildeling-gjovik-yngre");
  g_assert_true (comes_into_sight (row));
  mul_test_program_close (window);
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
  MulWindow *window = mul_test_comparison_open ();
  MulDocument *document = mul_window_get_document (window);
  MulComparisonGrid *grid = MUL_COMPARISON_GRID (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_GRID));
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
  mul_test_program_close (window);
}

/* The narrow table of so many columns, once it is there: what was seen before it is seen until it has faded, and while the
 * page takes another form it takes no keys. */
static MulComparisonGrid *
await_narrow (MulWindow *window, guint n_columns)
{
  for (guint i = 0; i < 400; i++)
    {
      GtkWidget *grid = mul_test_find_mapped (window, MUL_TYPE_COMPARISON_GRID);
      gboolean narrow = FALSE;

      if (grid != NULL)
        g_object_get (grid, "narrow", &narrow, NULL);
      if (narrow && mul_comparison_table_get_n_columns (mul_comparison_grid_get_table (MUL_COMPARISON_GRID (grid))) == n_columns)
        return MUL_COMPARISON_GRID (grid);
      mul_test_settle ();
    }
  g_assert_not_reached ();
}

/* Where the cells stand under each other, keys bring each into sight as well. */
static void
test_narrow (void)
{
  MulWindow *window = mul_test_comparison_open ();
  MulComparisonGrid *grid;
  GtkWidget *cell;

  gtk_window_set_default_size (GTK_WINDOW (window), 360, 600);
  await_narrow (window, 4);
  mul_test_press (GDK_KEY_4, GDK_CONTROL_MASK);
  grid = await_narrow (window, 9);
  g_assert_true (mul_comparison_grid_focus_cell (grid, 5, 8));
  cell = mul_comparison_grid_get_cell (grid, 5, 8);
  g_assert_true (comes_into_sight (cell));
  mul_test_program_close (window);
}

/* The first column lies over those that scroll beneath it. */
static void
test_first_column (void)
{
  MulWindow *window = mul_test_comparison_open ();
  MulComparisonGrid *grid;
  GtkWidget *first;
  GtkWidget *last;
  GtkWidget *page;
  graphene_rect_t bounds;

  gtk_window_set_default_size (GTK_WINDOW (window), 900, 700);
  mul_test_settle ();
  mul_test_press (GDK_KEY_4, GDK_CONTROL_MASK);
  grid = MUL_COMPARISON_GRID (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_GRID));
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
  mul_test_program_close (window);
}

static void
test_views (void)
{
  static const char *const views[] = { "alternatives", "questions", "themes", "staffing", "checks" };
  MulWindow *window = mul_test_comparison_open ();
  MulComparisonPage *page = MUL_COMPARISON_PAGE (mul_test_find_mapped (window, MUL_TYPE_COMPARISON_PAGE));

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
  mul_test_program_close (window);
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
  return gtk_stack_get_visible_child_name (GTK_STACK (mul_test_find_mapped (view, GTK_TYPE_STACK)));
}

/* What takes long keeps nobody waiting: the page is there, the focus comes to the table when that is there, and who copies gets all
 * of it. What takes no time is there at once. */
static void
test_parts (void)
{
  MulWindow *window = mul_test_comparison_open ();
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
  mul_test_program_close (window);
}

int
main (int argc, char *argv[])
{
  mul_test_program_init (&argc, &argv);
  g_test_add_func ("/comparison/there-and-back", test_there_and_back);
  g_test_add_func ("/comparison/answer", test_answer);
  g_test_add_func ("/comparison/outline", test_outline);
  g_test_add_func ("/comparison/many", test_many);
  g_test_add_func ("/comparison/narrow", test_narrow);
  g_test_add_func ("/comparison/first-column", test_first_column);
  g_test_add_func ("/comparison/views", test_views);
  g_test_add_func ("/comparison/parts", test_parts);
  return mul_test_program_run ();
}
