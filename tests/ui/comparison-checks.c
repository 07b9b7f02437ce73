/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The checks: what they find in the example, the way to what is found, and that accepting one is one edit with its undo. */
#include "config.h"

#include <adwaita.h>
#include <string.h>

#include "mul-test-comparison.h"
#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/comparison/mul-check-list.h"
#include "pages/comparison/mul-check-row.h"
#include "pages/comparison/mul-check-words.h"
#include "pages/comparison/mul-checks-table.h"
#include "pages/comparison/mul-checks-view.h"
#include "pages/service/mul-assessment-filter.h"
#include "pages/service/mul-service-page.h"
#include "pages/service/mul-staffing-figures-row.h"
#include "storage/mul-edit.h"
#include "widgets/mul-argument-row.h"
#include "widgets/mul-staffing-grid.h"

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
  MulWindow *window = mul_test_comparison_open ();
  MulDocument *document = mul_window_get_document (window);
  g_autofree char *before = mul_test_dump (document);
  g_autofree char *after = NULL;
  GtkWidget *view;
  guint n;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  view = mul_test_find_mapped (window, MUL_TYPE_CHECKS_VIEW);
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
  mul_test_program_close (window);
}

/* Whoever accepts a finding goes on with the next, wherever the focus was when it was done. */
static void
test_goes_on (void)
{
  MulWindow *window = mul_test_comparison_open ();
  GtkWidget *first;
  GtkWidget *second;
  GtkWidget *view;
  g_autofree char *code = NULL;
  g_autofree char *subject = NULL;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  view = mul_test_find_mapped (window, MUL_TYPE_CHECKS_VIEW);
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
  mul_test_program_close (window);
}

/* Copied, the findings are a table, those accepted with the reason. */
static void
test_checks_table (void)
{
  MulWindow *window = mul_test_comparison_open ();
  g_autoptr (MulCheckList) list = mul_check_list_new (mul_window_get_document (window));
  const MulFinding *finding = find_finding (list, MUL_CHECK_NO_CONS, "service-lonn");
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  GtkWidget *view;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  view = mul_test_find_mapped (window, MUL_TYPE_CHECKS_VIEW);
  g_assert_true (gtk_widget_activate_action (view, "checks.accept", "(sss)", "no-cons", finding->subject, "Ingen fantes"));
  mul_test_settle ();
  mul_test_press (GDK_KEY_c, GDK_CONTROL_MASK);
  text = mul_test_read_clipboard (window);
  lines = g_strsplit (text, "\n", -1);
  g_assert_cmpstr (lines[0], ==, "Service\tKind\tFinding\tState\tReason");
  g_assert_true (g_str_has_prefix (lines[1], "Landbruk\tThe same unit, different numbers\tLandbruk (Vestre Toten): 3 FTE"));
  g_assert_cmpuint (g_strv_length (lines), ==, list->open->len + 2);
  g_assert_true (g_str_has_prefix (lines[list->open->len], "Lønn\tNothing against"));
  g_assert_true (g_str_has_suffix (lines[list->open->len], "\tAccepted\tIngen fantes"));
  mul_test_program_close (window);
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
  csv = mul_test_comparison_export (table, "csv", &length);
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

/* A finding says its service, unless it begins with that name; another word that begins with it is another word. */
static void
test_where (void)
{
  static const struct
  {
    const char *where;
    const char *unit;
    const char *said;
  } cases[] = {
    { "Landbruk", "Landbrukskontoret", "Landbruk: Landbrukskontoret in Gjøvik states neither FTE nor persons." },
    { "Landbruk", "Landbruk- og miljøkontoret", "Landbruk: Landbruk- og miljøkontoret in Gjøvik states neither FTE nor persons." },
    { "Sone", "Soneøst", "Sone: Soneøst in Gjøvik states neither FTE nor persons." },
    { "Sone", "Sone2", "Sone: Sone2 in Gjøvik states neither FTE nor persons." },
    { "Landbruk", "Landbruk", "Landbruk in Gjøvik states neither FTE nor persons." },
    { "Landbruk", "Landbruk, skog", "Landbruk, skog in Gjøvik states neither FTE nor persons." },
    { "Brann", "Landbruk", "Brann: Landbruk in Gjøvik states neither FTE nor persons." },
    { "", "Landbruk", "Landbruk in Gjøvik states neither FTE nor persons." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char *words[] = { (char *) cases[i].unit, (char *) "Gjøvik", NULL };
      const MulFinding finding = { .check = MUL_CHECK_NO_VALUE, .words = words };
      g_autofree char *said = mul_check_words_say (&finding, cases[i].where);

      g_assert_cmpstr (said, ==, cases[i].said);
    }
}

/* What is about roles with one person leads to the first of them. */
static void
test_one_person (void)
{
  MulWindow *window = mul_test_comparison_open ();
  g_autoptr (MulCheckList) list = mul_check_list_new (mul_window_get_document (window));
  const MulFinding *finding = find_finding (list, MUL_CHECK_ONE_PERSON, "service-arealplan");
  GtkWidget *grid;
  MulStaffingMatrix *matrix;
  g_autoptr (MulRecord) role = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", finding->service_id, finding->view, "",
                                             finding->item_id));
  mul_test_settle ();
  grid = mul_test_find_mapped (window, MUL_TYPE_STAFFING_GRID);
  matrix = mul_staffing_grid_get_matrix (MUL_STAFFING_GRID (grid));
  g_assert_cmpstr (mul_staffing_matrix_get_municipality_id (matrix, mul_staffing_grid_get_active_row (MUL_STAFFING_GRID (grid))),
                   ==, "municipality-gjovik");
  role = mul_document_get_record (mul_window_get_document (window), MUL_ENTITY_ROLE,
                                  mul_staffing_matrix_get_column_id (
                                      matrix, mul_staffing_grid_get_active_column (MUL_STAFFING_GRID (grid))));
  g_assert_cmpstr (mul_record_get_text (role, MUL_ROLE_name), ==, "Andre stillinger");
  mul_test_program_close (window);
}

/* By keys alone: the first finding is chosen, followed to its place, and the focus comes back to it. */
static void
test_go_there (void)
{
  MulWindow *window = mul_test_comparison_open ();
  GtkWidget *row;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  row = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (MUL_IS_CHECK_ROW (row));
  g_assert_cmpstr (mul_check_row_get_code (MUL_CHECK_ROW (row)), ==, "same-unit");
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpstr (mul_service_page_get_view (MUL_SERVICE_PAGE (mul_test_find_mapped (window, MUL_TYPE_SERVICE_PAGE))), ==, "organisation");
  mul_test_press (GDK_KEY_Left, GDK_ALT_MASK);
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == row);
  mul_test_program_close (window);
}

/* What is about a key figure leads to it, below the table. */
static void
test_go_to_figure (void)
{
  MulWindow *window = mul_test_comparison_open ();
  g_autoptr (MulCheckList) list = mul_check_list_new (mul_window_get_document (window));
  const MulFinding *finding = find_finding (list, MUL_CHECK_FIGURE_PERIODS, "service-landbruk");
  GtkWidget *row;

  mul_test_press (GDK_KEY_5, GDK_CONTROL_MASK);
  g_assert_true (gtk_widget_activate_action (mul_test_find_mapped (window, MUL_TYPE_CHECKS_VIEW), "checks.open", "(ss)",
                                             mul_check_codes[finding->check], finding->subject));
  mul_test_settle ();
  row = gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (window)), MUL_TYPE_FIGURE_ROW);
  g_assert_nonnull (row);
  g_assert_cmpstr (mul_figure_row_get_id (MUL_FIGURE_ROW (row)), ==, finding->item_id);
  mul_test_program_close (window);
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
  MulWindow *window = mul_test_comparison_open ();
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
  g_assert_true (gtk_widget_activate_action (mul_test_find_mapped (window, MUL_TYPE_CHECKS_VIEW), "checks.open", "(ss)",
                                             mul_check_codes[finding->check], finding->subject));
  mul_test_settle ();
  filter = mul_test_find_mapped (window, MUL_TYPE_ASSESSMENT_FILTER);
  g_assert_nonnull (filter);
  g_assert_true (mul_assessment_filter_get (MUL_ASSESSMENT_FILTER (filter))->without_source);
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_nonnull (gtk_widget_get_ancestor (focus, MUL_TYPE_ARGUMENT_ROW));
  mul_check_list_free (list);
  mul_test_program_close (window);
}

int
main (int argc, char *argv[])
{
  mul_test_program_init (&argc, &argv);
  g_test_add_func ("/checks/findings", test_findings);
  g_test_add_func ("/checks/accept", test_accept);
  g_test_add_func ("/checks/goes-on", test_goes_on);
  g_test_add_func ("/checks/table", test_checks_table);
  g_test_add_func ("/checks/csv", test_checks_csv);
  g_test_add_func ("/checks/where", test_where);
  g_test_add_func ("/checks/one-person", test_one_person);
  g_test_add_func ("/checks/go-there", test_go_there);
  g_test_add_func ("/checks/go-to-figure", test_go_to_figure);
  g_test_add_func ("/checks/without-source", test_go_to_without_source);
  return mul_test_program_run ();
}
