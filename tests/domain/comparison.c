/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-comparison-table.h"
#include "domain/mul-comparison.h"
#include "domain/mul-leaders.h"

#define NS MUL_NOT_STATED

static void
test_states (void)
{
  static const struct
  {
    MulComparisonCounts counts;
    gint64 suitability;
    const char *conclusion;
    const char *reason;
    MulComparisonState state;
    MulComparisonGap gap;
  } cases[] = {
    { { 0 }, NS, NULL, NULL, MUL_COMPARISON_EMPTY, MUL_COMPARISON_GAP_NONE },
    { { 0 }, NS, " \n", "", MUL_COMPARISON_EMPTY, MUL_COMPARISON_GAP_NONE },
    { { .pros = 8 }, NS, "", "", MUL_COMPARISON_NOT_CONCLUDED, MUL_COMPARISON_GAP_CONS },
    { { .cons = 2 }, NS, "", "", MUL_COMPARISON_NOT_CONCLUDED, MUL_COMPARISON_GAP_PROS },
    { { .pros = 8, .cons = 1 }, NS, "Enige", "", MUL_COMPARISON_WORDS, MUL_COMPARISON_GAP_NONE },
    { { .neutral = 1 }, NS, "", "", MUL_COMPARISON_NOT_CONCLUDED, MUL_COMPARISON_GAP_NONE },
    { { .conditions = 1 }, NS, "", "", MUL_COMPARISON_NOT_CONCLUDED, MUL_COMPARISON_GAP_NONE },
    { { .pros = 5, .cons = 2 }, NS, "Lite drøftet", "Ikke tid", MUL_COMPARISON_NOT_DISCUSSED, MUL_COMPARISON_GAP_NONE },
    { { .pros = 2 }, NS, "", "Ikke tid", MUL_COMPARISON_NOT_DISCUSSED, MUL_COMPARISON_GAP_NONE },
    { { 0 }, NS, "", "Ikke tid", MUL_COMPARISON_NOT_DISCUSSED, MUL_COMPARISON_GAP_NONE },
    { { 0 }, 0, "", "", MUL_COMPARISON_CONCLUDED, MUL_COMPARISON_GAP_NONE },
    { { .pros = 1, .cons = 1 }, -2, "", "Ikke tid", MUL_COMPARISON_CONCLUDED, MUL_COMPARISON_GAP_NONE },
    { { 0 }, 3, "", "", MUL_COMPARISON_EMPTY, MUL_COMPARISON_GAP_NONE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (mul_comparison_get_state (&cases[i].counts, cases[i].suitability, cases[i].conclusion, cases[i].reason),
                       ==, cases[i].state);
      g_assert_cmpint (mul_comparison_get_gap (&cases[i].counts, cases[i].reason), ==, cases[i].gap);
    }
}

static void
test_counts (void)
{
  MulComparisonCounts counts = { 0 };

  for (guint kind = 0; mul_codes_PLACEMENT_KIND[kind] != NULL; kind++)
    mul_comparison_counts_add (&counts, (MulPlacementKind) kind, kind + 1);
  g_assert_cmpuint (counts.pros, ==, MUL_PLACEMENT_KIND_PRO + 1);
  g_assert_cmpuint (counts.cons, ==, MUL_PLACEMENT_KIND_CON + 1);
  g_assert_cmpuint (counts.conditions, ==, MUL_PLACEMENT_KIND_CONDITION + 1);
  g_assert_cmpuint (counts.neutral, ==, MUL_PLACEMENT_KIND_NEUTRAL + 1);
}

/* Challenges are today's; what speaks for and against today is placed there like anywhere else. */
static void
test_stands_under (void)
{
  static const struct
  {
    MulPlacementKind kind;
    const char *placed_at;
    const char *alternative_id;
    gboolean today;
    gboolean under;
  } cases[] = {
    { MUL_PLACEMENT_KIND_CHALLENGE, NULL, "today", TRUE, TRUE },
    { MUL_PLACEMENT_KIND_CHALLENGE, NULL, "merger", FALSE, FALSE },
    { MUL_PLACEMENT_KIND_PRO, "today", "today", TRUE, TRUE },
    { MUL_PLACEMENT_KIND_CON, "today", "today", TRUE, TRUE },
    { MUL_PLACEMENT_KIND_CONDITION, "today", "today", TRUE, TRUE },
    { MUL_PLACEMENT_KIND_PRO, "merger", "today", TRUE, FALSE },
    { MUL_PLACEMENT_KIND_PRO, "today", "merger", FALSE, FALSE },
    { MUL_PLACEMENT_KIND_CON, "merger", "merger", FALSE, TRUE },
    { MUL_PLACEMENT_KIND_PRO, NULL, "today", TRUE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (
        mul_comparison_stands_under (cases[i].kind, cases[i].placed_at, cases[i].alternative_id, cases[i].today), ==,
        cases[i].under);
}

/* A unit with a leader and two below, one of them with a leader of its own; a unit around the service has one too, and one names a
 * leader without a position. */
static void
test_leaders (void)
{
  static const gboolean leads[] = { FALSE, TRUE };
  const MulCardUnit units[] = {
    { -1, FALSE, NS, NS, NS }, { 0, FALSE, NS, NS, NS }, { 0, FALSE, NS, NS, NS }, { -1, TRUE, NS, NS, NS },
    { -1, TRUE, NS, NS, NS }
  };
  const MulStaffingPosition positions[] = {
    { .column = 1, .unit = 0, .fte_e4 = 10000, .headcount = 1 }, { .column = 0, .unit = 0, .fte_e4 = 5000, .headcount = 1 },
    { .column = 0, .unit = 1, .fte_e4 = 25000, .headcount = 3 }, { .column = 1, .unit = 2, .fte_e4 = 10000, .headcount = 1, .vacant = TRUE },
    { .column = 0, .unit = 2, .fte_e4 = 20000, .headcount = 2 }, { .column = 0, .unit = 3, .fte_e4 = 900000, .headcount = 90 },
    { .column = MUL_STAFFING_NO_COLUMN, .unit = 1, .fte_e4 = 30000, .headcount = 3 },
  };
  const gboolean in_service[] = { TRUE, TRUE, TRUE, FALSE, TRUE };
  g_autofree MulCard *cards =
      mul_cards_new (units, G_N_ELEMENTS (units), 2, leads, positions, G_N_ELEMENTS (positions));
  g_autoptr (GArray) leaders = mul_leaders_list (cards, in_service, G_N_ELEMENTS (units));
  g_autoptr (GArray) none = mul_leaders_list (cards, in_service, 0);
  const MulLeader *widest = &g_array_index (leaders, MulLeader, 0);

  g_assert_cmpuint (leaders->len, ==, 2);
  g_assert_cmpuint (widest->unit, ==, 0);
  /* What stands in the chart only lies under the leader as well. */
  g_assert_cmpint (widest->under.fte_e4, ==, 90000);
  g_assert_false (widest->vacant);
  g_assert_true (g_array_index (leaders, MulLeader, 1).vacant);
  g_assert_cmpuint (none->len, ==, 0);
  g_assert_cmpuint (mul_leaders_count_named (cards, in_service, G_N_ELEMENTS (units)), ==, 1);
}

static MulComparisonTable *
new_table (void)
{
  MulComparisonTable *table = mul_comparison_table_new ("Tjenester <og> alternativer", "En setning.");
  MulComparisonCell *cell;

  mul_comparison_table_add_column (table, "Tjeneste", 100, 1);
  mul_comparison_table_add_column (table, "Sammenslåing", 100, 1);
  mul_comparison_table_add_row (table, FALSE);
  cell = mul_comparison_table_get_cell (table, 0, 0);
  cell->title = g_strdup ("Lønn & regnskap");
  cell->detail = g_strdup ("3 kommuner");
  cell = mul_comparison_table_get_cell (table, 0, 1);
  cell->title = g_strdup ("Egnet");
  cell->has_bar = TRUE;
  cell->cons = 2;
  cell->pros = 7;
  cell->counts = g_strdup ("7 fordeler, 2 ulemper");
  mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_OUTLINED, g_strdup ("Uenighet\tom 1"));
  mul_comparison_table_add_row (table, TRUE);
  cell = mul_comparison_table_get_cell (table, 1, 0);
  cell->title = g_strdup ("Til sammen");
  cell = mul_comparison_table_get_cell (table, 1, 1);
  cell->title = g_strdup ("13,5");
  cell->tail = g_strdup ("årsverk");
  cell->plain = g_strdup ("13,5");
  return table;
}

static void
test_table_prints (void)
{
  g_autoptr (MulComparisonTable) table = new_table ();
  g_autofree char *tsv = mul_comparison_table_to_tsv (table);
  g_autofree char *html = mul_comparison_table_to_html (table);
  g_autofree char *label = mul_comparison_table_print_label (table, 0, 1);
  g_autofree char *head = mul_comparison_table_print_label (table, 0, 0);

  g_assert_cmpstr (tsv, ==,
                   "Tjeneste\tSammenslåing\nLønn & regnskap\tEgnet; 7 fordeler, 2 ulemper; Uenighet om 1\nTil sammen\t13,5\n");
  g_assert_cmpstr (label, ==, "Lønn & regnskap, Sammenslåing: Egnet; 7 fordeler, 2 ulemper; Uenighet om 1");
  g_assert_cmpstr (head, ==, "Lønn & regnskap, 3 kommuner");
  g_assert_nonnull (strstr (html, "<caption>Tjenester &lt;og&gt; alternativer</caption>"));
  g_assert_nonnull (strstr (html, "<th scope=\"row\">Lønn &amp; regnskap</th>"));
  g_assert_cmpuint (mul_comparison_table_get_scale (table), ==, 7);
  g_assert_true (mul_comparison_table_is_sum (table, 1));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/comparison/states", test_states);
  g_test_add_func ("/comparison/counts", test_counts);
  g_test_add_func ("/comparison/stands-under", test_stands_under);
  g_test_add_func ("/comparison/leaders", test_leaders);
  g_test_add_func ("/comparison/table", test_table_prints);
  return g_test_run ();
}
