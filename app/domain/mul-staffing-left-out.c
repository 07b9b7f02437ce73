/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-staffing.h"

static void
append (GArray             *list,
        guint               row,
        guint               column,
        MulStaffingGap      why,
        guint               n)
{
  MulStaffingLeftOut left_out = { row, column, why, n };

  if (n > 0)
    g_array_append_val (list, left_out);
}

/* What a cell has that its sum does not. One without a position has nothing, and is not named. */
static void
append_cell (GArray                *list,
             const MulStaffingCell *cell,
             guint                  row,
             guint                  column,
             MulNumberUnit          unit)
{
  guint missing = mul_staffing_amount_get_missing (&cell->sum.including, unit);
  gboolean none = missing == mul_staffing_sum_get_counted (&cell->sum);

  append (list, row, column, none ? MUL_STAFFING_GAP_NOT_STATED : MUL_STAFFING_GAP_PARTLY, missing);
  append (list, row, column, MUL_STAFFING_GAP_OTHER_ROLE, cell->sum.same_person + cell->sum.covered_by);
  append (list, row, column, MUL_STAFFING_GAP_TEXT, cell->sum.text);
}

/**
 * mul_staffing_sum_get_counted:
 * @sum: a sum
 *
 * Returns: how many positions count in it, whether or not they state a number
 */
guint
mul_staffing_sum_get_counted (const MulStaffingSum *sum)
{
  return sum->own + sum->elsewhere;
}

/**
 * mul_staffing_table_list_left_out:
 * @self: a table
 * @row: a municipality, or %MUL_STAFFING_ALL
 * @column: a role, or %MUL_STAFFING_ALL
 * @unit: percent, årsverk or persons
 *
 * Lists what a sum was asked to hold and does not: the sum of a row, of a column, or of all.
 *
 * Returns: (transfer full) (element-type MulStaffingLeftOut): the cells, in reading order, each with its reasons
 */
GArray *
mul_staffing_table_list_left_out (const MulStaffingTable *self,
                                  int                     row,
                                  int                     column,
                                  MulNumberUnit           unit)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (MulStaffingLeftOut));
  guint r, c;

  for (r = 0; r < mul_staffing_table_get_n_rows (self); r++)
    for (c = 0; c < mul_staffing_table_get_n_columns (self); c++)
      if ((row == MUL_STAFFING_ALL || (guint) row == r) && (column == MUL_STAFFING_ALL || (guint) column == c))
        append_cell (list, mul_staffing_table_get_cell (self, r, c), r, c, unit);

  return list;
}
