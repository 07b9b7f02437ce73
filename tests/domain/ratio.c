/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-ratio-comparison.h"

#define NS MUL_NOT_STATED
#define OWN MUL_ARRANGEMENT_OWN

/* The agriculture of the report: 4, 3 and 6.5 årsverk. */
enum { OSTRE, VESTRE, GJOVIK, N_ROWS };
enum { HEAD, FARMING, FORESTRY, OFFICE, N_COLUMNS };

static const MulStaffingPosition agriculture[] = {
  { OSTRE, FARMING, -1, OWN, 30000, NS },  { OSTRE, FORESTRY, -1, OWN, 10000, NS },
  { VESTRE, FARMING, -1, OWN, 20000, NS }, { VESTRE, FORESTRY, -1, OWN, 10000, NS },
  { GJOVIK, HEAD, -1, OWN, 10000, 1 },     { GJOVIK, FARMING, -1, OWN, 30000, NS },
  { GJOVIK, FORESTRY, -1, OWN, 20000, NS }, { GJOVIK, OFFICE, -1, OWN, 5000, NS },
};

static const gint64 farms[] = { 301 * MUL_E4, 182 * MUL_E4, 255 * MUL_E4 };
static const gint64 stated[] = { 684000, 633000 };

static MulStaffingTable *
new_table (void)
{
  return mul_staffing_table_new (N_ROWS, N_COLUMNS, NULL, agriculture, G_N_ELEMENTS (agriculture));
}

static void
assert_line (const MulRatioComparison *comparison,
             guint                     place,
             guint                     line,
             guint                     rank,
             const char               *now,
             guint                     earlier_rank,
             const char               *earlier)
{
  const MulRatioLine *found = &comparison->lines[comparison->order[place]];
  g_autofree char *now_text = mul_number_format (found->now.ratio_e4, comparison->decimals, TRUE,
                                                 mul_locale_numbers_nb ());
  g_autofree char *all_text = mul_number_format (found->all.ratio_e4, comparison->decimals_all, TRUE,
                                                 mul_locale_numbers_nb ());

  g_assert_cmpuint (comparison->order[place], ==, line);
  g_assert_cmpuint (found->now.rank, ==, rank);
  g_assert_cmpuint (found->all.rank, ==, earlier_rank);
  if (found->now.state == MUL_RATIO_COMPUTED)
    g_assert_cmpstr (now_text, ==, now);
  g_assert_cmpstr (all_text, ==, earlier);
}

static void
assert_factor (gint64      factor_e4,
               const char *text)
{
  g_autofree char *printed = mul_number_format (factor_e4, 1, FALSE, mul_locale_numbers_nb ());

  g_assert_cmpstr (printed, ==, text);
}

/* With all positions the comparators are ranked among the municipalities. */
static void
test_all_roles (void)
{
  g_autoptr (MulStaffingTable) table = new_table ();
  g_autoptr (MulRatioComparison) all = mul_ratio_compare (table, farms, stated, G_N_ELEMENTS (stated), NULL);

  g_assert_true (all->all_roles);
  g_assert_cmpuint (all->n_ranked, ==, 5);
  g_assert_cmpuint (all->n_computable, ==, 5);
  assert_line (all, 0, GJOVIK, 1, "39,2", 1, "39,2");
  assert_line (all, 1, VESTRE, 2, "60,7", 2, "60,7");
  assert_line (all, 2, N_ROWS + 1, 3, "63,3", 3, "63,3");
  assert_line (all, 3, N_ROWS, 4, "68,4", 4, "68,4");
  assert_line (all, 4, OSTRE, 5, "75,3", 5, "75,3");
  g_assert_cmpint (all->counted_e4, ==, 135000);
  g_assert_cmpint (all->total_e4, ==, 135000);
  assert_factor (all->factor_e4, "1,9");
}

/* With the agriculture positions alone the municipalities keep their order, and the comparators have no rank. */
static void
test_some_roles (void)
{
  static const gboolean chosen[N_COLUMNS] = { [HEAD] = TRUE, [FARMING] = TRUE };
  g_autoptr (MulStaffingTable) table = new_table ();
  g_autoptr (MulRatioComparison) some = mul_ratio_compare (table, farms, stated, G_N_ELEMENTS (stated), chosen);

  g_assert_false (some->all_roles);
  g_assert_cmpuint (some->n_ranked, ==, 3);
  g_assert_cmpuint (some->n_computable, ==, 3);
  g_assert_cmpuint (some->decimals, ==, 0);
  assert_line (some, 0, GJOVIK, 1, "64", 1, "39,2");
  assert_line (some, 1, VESTRE, 2, "91", 2, "60,7");
  assert_line (some, 2, OSTRE, 3, "100", 5, "75,3");
  assert_line (some, 3, N_ROWS + 1, 0, NULL, 3, "63,3");
  assert_line (some, 4, N_ROWS, 0, NULL, 4, "68,4");
  g_assert_cmpint (some->counted_e4, ==, 90000);
  g_assert_cmpint (some->total_e4, ==, 135000);
  g_assert_cmpint (some->low, ==, GJOVIK);
  g_assert_cmpint (some->high, ==, OSTRE);
  assert_factor (some->factor_e4, "1,6");
  assert_factor (some->factor_all_e4, "1,9");
}

/* What is not stated, and what would be divided by nothing, stands below the ranked and is compared with none. */
static void
test_gaps (void)
{
  static const struct
  {
    gint64 figures[N_ROWS];
    gboolean chosen[N_COLUMNS];
    guint n_ranked;
    MulRatioState states[N_ROWS];
    gboolean compared;
  } cases[] = {
    { { NS, 2 * MUL_E4, 4 * MUL_E4 }, { TRUE, TRUE, TRUE, TRUE }, 2,
      { MUL_RATIO_NO_FIGURE, MUL_RATIO_COMPUTED, MUL_RATIO_COMPUTED }, TRUE },
    { { NS, NS, 4 * MUL_E4 }, { TRUE, TRUE, TRUE, TRUE }, 1,
      { MUL_RATIO_NO_FIGURE, MUL_RATIO_NO_FIGURE, MUL_RATIO_COMPUTED }, FALSE },
    { { 1 * MUL_E4, 2 * MUL_E4, 4 * MUL_E4 }, { FALSE, FALSE, FALSE, TRUE }, 1,
      { MUL_RATIO_NO_STAFFING, MUL_RATIO_NO_STAFFING, MUL_RATIO_COMPUTED }, FALSE },
    { { NS, NS, NS }, { TRUE, TRUE, TRUE, TRUE }, 0,
      { MUL_RATIO_NO_FIGURE, MUL_RATIO_NO_FIGURE, MUL_RATIO_NO_FIGURE }, FALSE },
    /* 0 is stated, and has a rank, but no multiple. */
    { { 0, 2 * MUL_E4, NS }, { TRUE, TRUE, TRUE, TRUE }, 2,
      { MUL_RATIO_COMPUTED, MUL_RATIO_COMPUTED, MUL_RATIO_NO_FIGURE }, FALSE },
  };
  g_autoptr (MulStaffingTable) table = new_table ();
  gsize i;
  guint row;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulRatioComparison) comparison = mul_ratio_compare (table, cases[i].figures, NULL, 0,
                                                                     cases[i].chosen);

      g_assert_cmpuint (comparison->n_ranked, ==, cases[i].n_ranked);
      g_assert_cmpuint (comparison->n_computable, ==, N_ROWS);
      for (row = 0; row < N_ROWS; row++)
        g_assert_cmpint (comparison->lines[row].now.state, ==, cases[i].states[row]);
      g_assert_cmpint (comparison->high >= 0, ==, cases[i].compared);
      g_assert_cmpint (mul_value_is_stated (comparison->factor_e4), ==, cases[i].compared);
    }
}

/* A position of 0 årsverk divides nothing. */
static void
test_no_fte (void)
{
  static const MulStaffingPosition none = { 0, 0, -1, OWN, 0, NS };
  static const gint64 figure = MUL_E4;
  g_autoptr (MulStaffingTable) table = mul_staffing_table_new (1, 1, NULL, &none, 1);
  g_autoptr (MulRatioComparison) comparison = mul_ratio_compare (table, &figure, NULL, 0, NULL);

  g_assert_cmpint (comparison->lines[0].now.state, ==, MUL_RATIO_NO_FTE);
  g_assert_cmpuint (comparison->n_ranked, ==, 0);
  g_assert_cmpint (comparison->counted_e4, ==, 0);
  g_assert_cmpint (mul_ratio_get_only_row (table, 0), ==, -1);
}

static void
test_decimals (void)
{
  static const struct { gint64 low; gint64 high; guint decimals; } cases[] = {
    { 637500, 1003333, 0 }, { 392308, 752500, 1 }, { 3818182, 7471264, 0 }, { 15000, 95000, 2 },
    { 4000, 1500000, 2 },   { 12, 1500000, 4 },    { NS, NS, 1 },           { 100000, 100000, 1 },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (mul_ratio_choose_decimals (cases[i].low, cases[i].high), ==, cases[i].decimals);
}

static void
test_roles (void)
{
  static const struct { gint64 fte_e4; int only; } roles[N_COLUMNS] = {
    { 10000, GJOVIK }, { 80000, -1 }, { 40000, -1 }, { 5000, GJOVIK },
  };
  g_autoptr (MulStaffingTable) table = new_table ();
  guint column;

  for (column = 0; column < N_COLUMNS; column++)
    {
      g_assert_cmpint (mul_ratio_get_role_fte (table, column), ==, roles[column].fte_e4);
      g_assert_cmpint (mul_ratio_get_only_row (table, column), ==, roles[column].only);
    }
}

static void
test_toggle (void)
{
  gboolean chosen[3] = { TRUE, TRUE, FALSE };

  g_assert_true (mul_ratio_toggle (chosen, 3, 0));
  g_assert_false (chosen[0]);
  g_assert_false (mul_ratio_toggle (chosen, 3, 1));
  g_assert_true (chosen[1]);
  g_assert_true (mul_ratio_toggle (chosen, 3, 2));
  g_assert_true (mul_ratio_toggle (chosen, 3, 1));
  g_assert_false (chosen[1]);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/ratio/compare/all-roles", test_all_roles);
  g_test_add_func ("/ratio/compare/some-roles", test_some_roles);
  g_test_add_func ("/ratio/compare/gaps", test_gaps);
  g_test_add_func ("/ratio/compare/no-fte", test_no_fte);
  g_test_add_func ("/ratio/decimals", test_decimals);
  g_test_add_func ("/ratio/roles", test_roles);
  g_test_add_func ("/ratio/toggle", test_toggle);

  return g_test_run ();
}
