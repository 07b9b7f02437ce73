/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-ratio.h"
#include "domain/mul-staffing-words.h"
#include "domain/mul-staffing.h"

#define NS MUL_NOT_STATED
#define OWN MUL_ARRANGEMENT_OWN
#define SAME MUL_ARRANGEMENT_SAME_PERSON
#define COVERED MUL_ARRANGEMENT_COVERED_BY
#define ELSEWHERE MUL_ARRANGEMENT_ELSEWHERE
#define TEXT MUL_ARRANGEMENT_TEXT
#define PERCENT MUL_NUMBER_UNIT_PERCENT
#define FTE MUL_NUMBER_UNIT_FTE
#define PERSONS MUL_NUMBER_UNIT_PERSONS
#define NBSP "\302\240"

/* Allocation and co-ordination, as in the report. */
enum { OSTRE, VESTRE, GJOVIK, N_ROWS };
enum { LEADER, HANDLERS, CANCER, DEMENTIA, CHILD, HABILITATION, OTHER, CLERICAL, N_COLUMNS };

static const gboolean leaders[N_COLUMNS] = { TRUE };

static const MulStaffingPosition allocation[] = {
  { OSTRE, LEADER, -1, OWN, 10000, NS },
  { OSTRE, HANDLERS, -1, OWN, 27500, NS, .text = "Team 1" },
  { OSTRE, HANDLERS, -1, OWN, 37500, NS, .text = "Team 2" },
  { OSTRE, CANCER, -1, OWN, 10000, NS },
  { OSTRE, DEMENTIA, -1, OWN, 10000, NS },
  { OSTRE, CHILD, -1, OWN, 10000, NS },
  { OSTRE, HABILITATION, -1, SAME, NS, NS },
  { OSTRE, OTHER, -1, OWN, 10000, NS, .text = "uavhengig koord." },
  { OSTRE, CLERICAL, -1, OWN, 10000, NS },
  { OSTRE, MUL_STAFFING_NO_COLUMN, -1, OWN, 25000, NS },
  { OSTRE, MUL_STAFFING_NO_COLUMN, -1, OWN, 5000, NS },
  { VESTRE, LEADER, -1, OWN, 10000, NS },
  { VESTRE, HANDLERS, -1, OWN, 55000, NS },
  { VESTRE, CANCER, -1, OWN, 10000, NS },
  { VESTRE, DEMENTIA, -1, OWN, 10000, NS },
  { VESTRE, CHILD, -1, OWN, 5000, NS },
  { VESTRE, HABILITATION, -1, COVERED, NS, NS },
  { VESTRE, CLERICAL, -1, TEXT, NS, NS, .text = "Ressurs lønn" },
  { GJOVIK, LEADER, -1, OWN, 10000, NS },
  { GJOVIK, HANDLERS, -1, OWN, 87000, 9 },
  { GJOVIK, CANCER, -1, OWN, 10000, NS },
  { GJOVIK, DEMENTIA, -1, OWN, 10000, NS },
  { GJOVIK, CHILD, -1, ELSEWHERE, 10000, NS },
  { GJOVIK, HABILITATION, -1, OWN, 10000, NS },
  { GJOVIK, CLERICAL, -1, OWN, 12000, NS },
};

/* Agriculture, as in the pictures: leader, agriculture, forestry, clerical. */
enum { HEAD, FARMING, FORESTRY, OFFICE, N_AGRICULTURE };

static const MulStaffingPosition agriculture[] = {
  { OSTRE, FARMING, -1, OWN, 30000, NS },
  { OSTRE, FORESTRY, -1, OWN, 10000, NS },
  { VESTRE, FARMING, -1, OWN, 20000, NS },
  { VESTRE, FORESTRY, -1, OWN, 10000, NS },
  { GJOVIK, HEAD, -1, OWN, 10000, 1 },
  { GJOVIK, FARMING, -1, OWN, 30000, NS },
  { GJOVIK, FORESTRY, -1, OWN, 20000, NS },
  { GJOVIK, OFFICE, -1, OWN, 5000, NS },
};

static MulStaffingTable *
new_allocation (void)
{
  return mul_staffing_table_new (N_ROWS, N_COLUMNS, leaders, allocation, G_N_ELEMENTS (allocation));
}

static void
assert_sum (const MulStaffingSum *sum,
            const char           *including,
            const char           *excluding)
{
  g_autofree char *with = mul_staffing_amount_print (&sum->including, PERCENT, mul_locale_numbers_nb ());
  g_autofree char *without = mul_staffing_amount_print (&sum->excluding, PERCENT, mul_locale_numbers_nb ());

  g_assert_cmpstr (with, ==, including);
  g_assert_cmpstr (without, ==, excluding);
  g_assert_cmpint (mul_staffing_sum_differs (sum, PERCENT), ==, g_strcmp0 (including, excluding) != 0);
}

static void
test_allocation_sums (void)
{
  static const struct { const char *including, *excluding; } rows[] = {
    { "1250" NBSP "%", "1250" NBSP "%" },
    { "900" NBSP "%", "900" NBSP "%" },
    { "1490" NBSP "%", "1390" NBSP "%" },
  }, columns[] = {
    { "300" NBSP "%", "300" NBSP "%" },
    { "2070" NBSP "%", "2070" NBSP "%" },
    { "300" NBSP "%", "300" NBSP "%" },
    { "300" NBSP "%", "300" NBSP "%" },
    { "250" NBSP "%", "150" NBSP "%" },
    { "100" NBSP "%", "100" NBSP "%" },
    { "100" NBSP "%", "100" NBSP "%" },
    { "220" NBSP "%", "220" NBSP "%" },
  };
  g_autoptr (MulStaffingTable) table = new_allocation ();
  const MulStaffingSum *total = mul_staffing_table_get_total (table);
  g_autofree char *joint = mul_staffing_amount_print (&total->including, FTE, mul_locale_numbers_nb ());
  g_autofree char *joint_own = mul_staffing_amount_print (&total->excluding, FTE, mul_locale_numbers_nb ());
  guint i;

  for (i = 0; i < N_ROWS; i++)
    assert_sum (mul_staffing_table_get_row (table, i), rows[i].including, rows[i].excluding);
  for (i = 0; i < N_COLUMNS; i++)
    assert_sum (mul_staffing_table_get_column (table, i), columns[i].including, columns[i].excluding);
  assert_sum (total, "3640" NBSP "%", "3540" NBSP "%");
  g_assert_cmpstr (joint, ==, "36,4");
  g_assert_cmpstr (joint_own, ==, "35,4");

  /* What was left out, for the sentence that says so. */
  g_assert_cmpuint (total->same_person, ==, 1);
  g_assert_cmpuint (total->covered_by, ==, 1);
  g_assert_cmpuint (total->text, ==, 1);
  g_assert_cmpuint (total->elsewhere, ==, 1);
  g_assert_cmpuint (total->own, ==, 19);
  g_assert_cmpuint (mul_staffing_amount_get_missing (&total->including, PERCENT), ==, 0);
  g_assert_cmpuint (mul_staffing_amount_get_missing (&total->including, PERSONS), ==, 19);
  g_assert_cmpint (total->including.persons, ==, 9);

  /* The housing team stands in the chart, not in the table. */
  assert_sum (mul_staffing_table_get_chart_only (table, OSTRE), "300" NBSP "%", "300" NBSP "%");
  assert_sum (mul_staffing_table_get_chart_only (table, GJOVIK), "–", "–");
}

static void
test_allocation_cells (void)
{
  static const struct {
    guint row, column;
    MulStaffingContent content;
    const char *percent, *fte, *persons, *text;
    MulStaffingGap gap;
  } cases[] = {
    { OSTRE, HANDLERS, MUL_STAFFING_VALUE, "650" NBSP "%", "6,5", "–", "Team 1; Team 2", MUL_STAFFING_GAP_NONE },
    { OSTRE, HABILITATION, MUL_STAFFING_MARK, "", "", "", NULL, MUL_STAFFING_GAP_OTHER_ROLE },
    { OSTRE, OTHER, MUL_STAFFING_VALUE, "100" NBSP "%", "1,0", "–", "uavhengig koord.", MUL_STAFFING_GAP_NONE },
    { VESTRE, HABILITATION, MUL_STAFFING_MARK, "", "", "", NULL, MUL_STAFFING_GAP_OTHER_ROLE },
    { VESTRE, OTHER, MUL_STAFFING_EMPTY, "–", "–", "–", NULL, MUL_STAFFING_GAP_NO_POSITION },
    { VESTRE, CLERICAL, MUL_STAFFING_TEXT, "Ressurs lønn", "Ressurs lønn", "Ressurs lønn", "Ressurs lønn",
      MUL_STAFFING_GAP_TEXT },
    { GJOVIK, HANDLERS, MUL_STAFFING_VALUE, "870" NBSP "%", "8,7", "9", NULL, MUL_STAFFING_GAP_NONE },
    { GJOVIK, CHILD, MUL_STAFFING_VALUE, "100" NBSP "%", "1,0", "–", NULL, MUL_STAFFING_GAP_NONE },
  };
  g_autoptr (MulStaffingTable) table = new_allocation ();
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const MulStaffingCell *cell = mul_staffing_table_get_cell (table, cases[i].row, cases[i].column);
      g_autofree char *percent = mul_staffing_cell_print (cell, PERCENT, mul_locale_numbers_nb ());
      g_autofree char *fte = mul_staffing_cell_print (cell, FTE, mul_locale_numbers_nb ());
      g_autofree char *persons = mul_staffing_cell_print (cell, PERSONS, mul_locale_numbers_nb ());

      g_assert_cmpint (cell->content, ==, cases[i].content);
      g_assert_cmpstr (percent, ==, cases[i].percent);
      g_assert_cmpstr (fte, ==, cases[i].fte);
      g_assert_cmpstr (persons, ==, cases[i].persons);
      g_assert_cmpstr (cell->text, ==, cases[i].text);
      g_assert_cmpint (mul_staffing_cell_get_gap (cell), ==, cases[i].gap);
    }
}

/* Four co-ordinators in Østre Toten, three in Vestre Toten and four in Gjøvik, and one clerk. */
static void
test_allocation_one_person (void)
{
  g_autoptr (MulStaffingTable) table = new_allocation ();
  guint row, column, coordinators = 0, all = 0;

  for (row = 0; row < N_ROWS; row++)
    for (column = 0; column < N_COLUMNS; column++)
      {
        if (!mul_staffing_table_get_cell (table, row, column)->one_person)
          continue;
        all++;
        if (column >= CANCER && column <= OTHER)
          coordinators++;
      }

  g_assert_cmpuint (coordinators, ==, 11);
  g_assert_cmpuint (all, ==, 12);
}

static void
test_one_person_rule (void)
{
  static const struct {
    MulStaffingPosition positions[2];
    guint n_positions;
    gboolean is_leader;
    gboolean one_person;
  } cases[] = {
    { { { 0, 0, -1, OWN, 10000, 1 } }, 1, FALSE, TRUE },
    { { { 0, 0, -1, OWN, 10000, 1 } }, 1, TRUE, FALSE },
    { { { 0, 0, -1, OWN, 10000, NS } }, 1, FALSE, TRUE },
    { { { 0, 0, -1, OWN, 10001, NS } }, 1, FALSE, FALSE },
    { { { 0, 0, -1, OWN, 12000, 1 } }, 1, FALSE, TRUE },
    { { { 0, 0, -1, OWN, 10000, 2 } }, 1, FALSE, FALSE },
    { { { 0, 0, -1, OWN, NS, 1 } }, 1, FALSE, TRUE },
    { { { 0, 0, -1, OWN, NS, NS } }, 1, FALSE, FALSE },
    { { { 0, 0, -1, OWN, 0, NS } }, 1, FALSE, FALSE },
    { { { 0, 0, -1, OWN, 10000, 1, TRUE } }, 1, FALSE, FALSE },
    { { { 0, 0, -1, ELSEWHERE, 10000, NS } }, 1, FALSE, TRUE },
    { { { 0, 0, -1, SAME, NS, NS } }, 1, FALSE, FALSE },
    { { { 0, 0, -1, TEXT, NS, NS } }, 1, FALSE, FALSE },
    { { { 0, 0, -1, OWN, 5000, 1 }, { 0, 0, -1, OWN, 5000, 1 } }, 2, FALSE, FALSE },
    { { { 0, 0, -1, OWN, 5000, 1 }, { 0, 0, -1, COVERED, NS, NS } }, 2, FALSE, TRUE },
    { { { 0, 0, -1, TEXT, NS, NS }, { 0, 0, -1, OWN, 5000, 1 } }, 2, FALSE, TRUE },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulStaffingTable) table = mul_staffing_table_new (1, 1, &cases[i].is_leader, cases[i].positions,
                                                                   cases[i].n_positions);

      g_test_message ("case %u", (guint) i);
      g_assert_cmpint (mul_staffing_table_get_cell (table, 0, 0)->one_person, ==, cases[i].one_person);
    }
}

/* A sum skips what is not stated and says so; over nothing but that it is not stated, and 0 is 0. */
static void
test_skipping (void)
{
  static const struct {
    MulStaffingPosition positions[3];
    guint n_positions;
    gint64 fte_e4, persons;
    guint fte_missing, persons_missing, vacant;
    MulStaffingGap gap;
    gint64 vacant_e4;
  } cases[] = {
    { { { 0 } }, 0, NS, NS, 0, 0, 0, MUL_STAFFING_GAP_NO_POSITION },
    { { { 0, 0, -1, OWN, NS, NS } }, 1, NS, NS, 1, 1, 0, MUL_STAFFING_GAP_NOT_STATED },
    { { { 0, 0, -1, OWN, NS, 3 } }, 1, NS, 3, 1, 0, 0, MUL_STAFFING_GAP_NOT_STATED },
    { { { 0, 0, -1, OWN, 0, 0 } }, 1, 0, 0, 0, 0, 0, MUL_STAFFING_GAP_NONE },
    { { { 0, 0, -1, OWN, 20000, 2 }, { 0, 0, -1, OWN, NS, NS } }, 2, 20000, 2, 1, 1, 0, MUL_STAFFING_GAP_PARTLY },
    { { { 0, 0, -1, OWN, 20000, 2 }, { 0, 0, -1, OWN, 10000, 1, TRUE } }, 2, 30000, 2, 0, 0, 1, MUL_STAFFING_GAP_NONE,
      10000 },
    { { { 0, 0, -1, OWN, 10000, NS, TRUE } }, 1, 10000, NS, 0, 0, 1, MUL_STAFFING_GAP_NONE, 10000 },
    /* Nothing but a vacant position and an unknown one: how many persons is unknown, not 0. */
    { { { 0, 0, -1, OWN, 10000, NS, TRUE }, { 0, 0, -1, OWN, 20000, NS } }, 2, 30000, NS, 0, 1, 1, MUL_STAFFING_GAP_NONE,
      10000 },
    { { { 0, 0, -1, OWN, NS, NS, TRUE }, { 0, 0, -1, ELSEWHERE, 5000, NS, TRUE } }, 2, 5000, NS, 1, 0, 2,
      MUL_STAFFING_GAP_PARTLY, 5000 },
    { { { 0, 0, -1, OWN, 20000, 2 }, { 0, 0, -1, SAME, 10000, 1 }, { 0, 0, -1, TEXT, 10000, 1 } }, 3, 20000, 2, 0, 0, 0,
      MUL_STAFFING_GAP_NONE },
    { { { 0, 0, -1, OWN, G_MAXINT64, 1 }, { 0, 0, -1, OWN, G_MAXINT64, 1 } }, 2, G_MAXINT64, 2, 0, 0, 0,
      MUL_STAFFING_GAP_NONE },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulStaffingTable) table = mul_staffing_table_new (1, 1, NULL, cases[i].positions,
                                                                   cases[i].n_positions);
      const MulStaffingSum *row = mul_staffing_table_get_row (table, 0);

      g_test_message ("case %u", (guint) i);
      g_assert_cmpint (row->including.fte_e4, ==, cases[i].fte_e4);
      g_assert_cmpint (row->including.persons, ==, cases[i].persons);
      g_assert_cmpuint (row->including.fte_missing, ==, cases[i].fte_missing);
      g_assert_cmpuint (row->including.persons_missing, ==, cases[i].persons_missing);
      g_assert_cmpuint (row->vacant, ==, cases[i].vacant);
      g_assert_cmpint (row->vacant_e4, ==, cases[i].vacant > 0 ? cases[i].vacant_e4 : NS);
      g_assert_cmpint (mul_staffing_cell_get_gap (mul_staffing_table_get_cell (table, 0, 0)), ==, cases[i].gap);
    }
}

static void
test_outside (void)
{
  static const MulStaffingPosition positions[] = {
    { -1, 0, -1, OWN, 10000, 1, .text = "a" },
    { 2, 0, -1, OWN, 10000, 1, .text = "b" },
    { 0, 5, -1, OWN, 10000, 1, .text = "c" },
    { 1, 1, -1, OWN, 10000, 1 },
  };
  g_autoptr (MulStaffingTable) table = mul_staffing_table_new (2, 2, NULL, positions, G_N_ELEMENTS (positions));
  g_autoptr (MulStaffingTable) empty = mul_staffing_table_new (0, 0, NULL, NULL, 0);

  g_assert_cmpint (mul_staffing_table_get_total (table)->including.fte_e4, ==, 10000);
  g_assert_cmpint (mul_staffing_table_get_total (empty)->including.fte_e4, ==, NS);
}

static void
assert_ratio (const MulRatio *ratio,
              guint           decimals,
              const char     *text,
              guint           rank)
{
  g_autofree char *printed = mul_number_format (ratio->ratio_e4, decimals, TRUE, mul_locale_numbers_nb ());

  g_assert_cmpstr (printed, ==, text);
  g_assert_cmpuint (ratio->rank, ==, rank);
}

static void
test_agriculture (void)
{
  static const gint64 farms[] = { 301 * MUL_E4, 182 * MUL_E4, 255 * MUL_E4 };
  static const gboolean chosen[N_AGRICULTURE] = { TRUE, TRUE };
  static const gboolean office[N_AGRICULTURE] = { FALSE, FALSE, FALSE, TRUE };
  g_autoptr (MulStaffingTable) table = mul_staffing_table_new (N_ROWS, N_AGRICULTURE, NULL, agriculture,
                                                               G_N_ELEMENTS (agriculture));
  MulRatio ratios[N_ROWS + 2];
  MulRatio joint;
  guint row;

  for (row = 0; row < N_ROWS; row++)
    ratios[row] = mul_ratio_compute (table, row, farms[row], NULL);
  ratios[N_ROWS] = mul_ratio_stated (633000);
  ratios[N_ROWS + 1] = mul_ratio_stated (684000);
  mul_ratio_rank (ratios, G_N_ELEMENTS (ratios), mul_ratio_all_roles (NULL, N_AGRICULTURE));
  assert_ratio (&ratios[OSTRE], 1, "75,3", 5);
  assert_ratio (&ratios[VESTRE], 1, "60,7", 2);
  assert_ratio (&ratios[GJOVIK], 1, "39,2", 1);
  assert_ratio (&ratios[N_ROWS], 1, "63,3", 3);
  assert_ratio (&ratios[N_ROWS + 1], 1, "68,4", 4);
  g_assert_cmpint (ratios[GJOVIK].fte_e4, ==, 65000);
  g_assert_cmpint (ratios[VESTRE].fte_e4, ==, 30000);
  g_assert_cmpint (ratios[OSTRE].fte_e4, ==, 40000);

  for (row = 0; row < N_ROWS; row++)
    ratios[row] = mul_ratio_compute (table, row, farms[row], chosen);
  g_assert_false (mul_ratio_all_roles (chosen, N_AGRICULTURE));
  mul_ratio_rank (ratios, G_N_ELEMENTS (ratios), FALSE);
  assert_ratio (&ratios[OSTRE], 0, "100", 3);
  assert_ratio (&ratios[VESTRE], 0, "91", 2);
  assert_ratio (&ratios[GJOVIK], 0, "64", 1);
  assert_ratio (&ratios[N_ROWS], 1, "63,3", 0);
  g_assert_cmpuint (ratios[GJOVIK].roles_missing, ==, 0);
  g_assert_cmpuint (ratios[VESTRE].roles_missing, ==, 1);

  /* "1,6 ganger" so many per årsverk. */
  {
    gint64 times_e4 = mul_value_scale (ratios[OSTRE].ratio_e4, MUL_E4, ratios[GJOVIK].ratio_e4);
    g_autofree char *times = mul_number_format (times_e4, 1, FALSE, mul_locale_numbers_nb ());

    g_assert_cmpstr (times, ==, "1,6");
  }

  joint = mul_ratio_compute_joint (table, 738 * MUL_E4, NULL);
  g_assert_cmpint (joint.fte_e4, ==, 135000);
  assert_ratio (&joint, 1, "54,7", 0);
  g_assert_cmpint (mul_value_add (mul_value_add (farms[0], farms[1]), farms[2]), ==, 738 * MUL_E4);

  ratios[0] = mul_ratio_compute (table, VESTRE, farms[VESTRE], office);
  g_assert_cmpint (ratios[0].state, ==, MUL_RATIO_NO_STAFFING);
  g_assert_cmpint (ratios[0].ratio_e4, ==, NS);
  g_assert_cmpuint (ratios[0].roles_missing, ==, 1);
  ratios[0] = mul_ratio_compute (table, VESTRE, NS, NULL);
  g_assert_cmpint (ratios[0].state, ==, MUL_RATIO_NO_FIGURE);
}

/* Decisions per case handler's årsverk; Østre Toten states none. */
static void
test_decisions (void)
{
  static const gint64 decisions[] = { NS, 2100 * MUL_E4, 6500 * MUL_E4 };
  static const gboolean handlers[N_COLUMNS] = { [HANDLERS] = TRUE };
  g_autoptr (MulStaffingTable) table = new_allocation ();
  MulRatio ratios[N_ROWS];
  guint row;

  for (row = 0; row < N_ROWS; row++)
    ratios[row] = mul_ratio_compute (table, row, decisions[row], handlers);
  mul_ratio_rank (ratios, N_ROWS, FALSE);

  assert_ratio (&ratios[OSTRE], 0, "–", 0);
  assert_ratio (&ratios[VESTRE], 0, "382", 1);
  assert_ratio (&ratios[GJOVIK], 0, "747", 2);
}

static void
test_ranks (void)
{
  static const struct { gint64 ratio_e4; guint rank; } cases[] = {
    { 300, 4 }, { 100, 1 }, { NS, 0 }, { 200, 2 }, { 200, 2 },
  };
  MulRatio ratios[5];
  gboolean zero_staffing = FALSE;
  MulStaffingPosition none = { 0, 0, -1, OWN, 0, NS };
  g_autoptr (MulStaffingTable) table = mul_staffing_table_new (1, 1, &zero_staffing, &none, 1);
  guint i;

  for (i = 0; i < G_N_ELEMENTS (ratios); i++)
    ratios[i] = mul_ratio_stated (cases[i].ratio_e4);
  mul_ratio_rank (ratios, G_N_ELEMENTS (ratios), TRUE);
  for (i = 0; i < G_N_ELEMENTS (ratios); i++)
    g_assert_cmpuint (ratios[i].rank, ==, cases[i].rank);

  ratios[0] = mul_ratio_compute (table, 0, MUL_E4, NULL);
  g_assert_cmpint (ratios[0].state, ==, MUL_RATIO_NO_FTE);
  g_assert_cmpint (ratios[0].ratio_e4, ==, NS);
}

/* Payroll elsewhere: from 43 to 34 positions. */
static void
test_payroll (void)
{
  g_autofree char *change = mul_number_format (mul_value_scale (34 - 43, 100 * MUL_E4, 43), 1, FALSE,
                                               mul_locale_numbers_nb ());

  g_assert_cmpstr (change, ==, "−20,9");
}

/* A large table is computed in time that follows its size. */
static void
test_large (void)
{
  guint n = 60000, i;
  g_autofree MulStaffingPosition *positions = g_new0 (MulStaffingPosition, n);
  g_autoptr (MulStaffingTable) table = NULL;
  gint64 expected = 0;

  for (i = 0; i < n; i++)
    {
      positions[i] = (MulStaffingPosition) { (int) (i % 20), (int) (i % 40), -1, OWN, (gint64) (i % 7) * 2500, 1,
                                             .text = i % 2 == 0 ? "x" : NULL };
      expected += positions[i].fte_e4;
    }

  table = mul_staffing_table_new (20, 40, NULL, positions, n);
  g_assert_cmpint (mul_staffing_table_get_total (table)->including.fte_e4, ==, expected);
  g_assert_cmpint (mul_staffing_table_get_total (table)->including.persons, ==, n);
}

/* Each position that a sum does not hold is told once, with its reason; an empty cell is nobody's. */
static void
test_left_out (void)
{
  static const MulStaffingPosition positions[] = {
    { 0, 0, -1, OWN, 10000, 1, .text = NULL },
    { 0, 0, -1, OWN, MUL_NOT_STATED, MUL_NOT_STATED, .text = NULL },
    { 0, 1, -1, MUL_ARRANGEMENT_SAME_PERSON, MUL_NOT_STATED, MUL_NOT_STATED, .text = NULL },
    { 1, 0, -1, OWN, MUL_NOT_STATED, 2, .text = NULL },
    { 1, 1, -1, MUL_ARRANGEMENT_TEXT, MUL_NOT_STATED, MUL_NOT_STATED, .text = "x" },
    { 1, 2, -1, OWN, 5000, MUL_NOT_STATED, .vacant = TRUE, .text = NULL },
  };
  static const struct
  {
    int row;
    int column;
    MulNumberUnit unit;
    const char *expected;
  } cases[] = {
    { MUL_STAFFING_ALL, MUL_STAFFING_ALL, MUL_NUMBER_UNIT_PERCENT, "0,0:1x1 0,1:3x1 1,0:2x1 1,1:4x1 " },
    { 0, MUL_STAFFING_ALL, MUL_NUMBER_UNIT_PERCENT, "0,0:1x1 0,1:3x1 " },
    { MUL_STAFFING_ALL, 0, MUL_NUMBER_UNIT_PERCENT, "0,0:1x1 1,0:2x1 " },
    { MUL_STAFFING_ALL, 0, MUL_NUMBER_UNIT_PERSONS, "0,0:1x1 " },
    /* A vacant position is no person, which is a number. */
    { MUL_STAFFING_ALL, 2, MUL_NUMBER_UNIT_PERSONS, "" },
  };
  g_autoptr (MulStaffingTable) table = mul_staffing_table_new (2, 3, NULL, positions, G_N_ELEMENTS (positions));
  guint i, j;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GArray) list =
          mul_staffing_table_list_left_out (table, cases[i].row, cases[i].column, cases[i].unit);
      g_autoptr (GString) said = g_string_new (NULL);

      for (j = 0; j < list->len; j++)
        {
          const MulStaffingLeftOut *left_out = &g_array_index (list, MulStaffingLeftOut, j);

          g_string_append_printf (said, "%u,%u:%dx%u ", left_out->row, left_out->column, (int) left_out->why,
                                  left_out->n);
        }
      g_assert_cmpstr (said->str, ==, cases[i].expected);
    }
}

static void
test_words (void)
{
  static const char *const cases[][4] = {
    { "saksbehandlere", "Saksbehandlere", "saksbehandlere", "saksbehandlerne" },
    { "Saksbehandlarar", "Saksbehandlarar", "saksbehandlarar", "Saksbehandlarane" },
    { "Barnekoordinator", "Barnekoordinator", "barnekoordinator", "Barnekoordinator" },
    { "Merkantile medarbeidere", "Merkantile medarbeidere", "merkantile medarbeidere", "Merkantile medarbeidere" },
    { "IKT-rådgiver", "IKT-rådgiver", "IKT-rådgiver", "IKT-rådgiver" },
    { "økonom", "Økonom", "økonom", "økonom" },
    { "", "", "", "" },
  };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *begin = mul_staffing_words_begin (cases[i][0]);
      g_autofree char *within = mul_staffing_words_within (cases[i][0]);
      g_autofree char *defined = mul_staffing_words_define (cases[i][0]);

      g_assert_cmpstr (begin, ==, cases[i][1]);
      g_assert_cmpstr (within, ==, cases[i][2]);
      g_assert_cmpstr (defined, ==, cases[i][3]);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/staffing/allocation/sums", test_allocation_sums);
  g_test_add_func ("/staffing/allocation/cells", test_allocation_cells);
  g_test_add_func ("/staffing/allocation/one-person", test_allocation_one_person);
  g_test_add_func ("/staffing/one-person-rule", test_one_person_rule);
  g_test_add_func ("/staffing/skipping", test_skipping);
  g_test_add_func ("/staffing/outside", test_outside);
  g_test_add_func ("/staffing/left-out", test_left_out);
  g_test_add_func ("/staffing/words", test_words);
  g_test_add_func ("/staffing/large", test_large);
  g_test_add_func ("/ratio/agriculture", test_agriculture);
  g_test_add_func ("/ratio/decisions", test_decisions);
  g_test_add_func ("/ratio/ranks", test_ranks);
  g_test_add_func ("/ratio/payroll", test_payroll);

  return g_test_run ();
}
