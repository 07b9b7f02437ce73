/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-ratio.h"

static MulRatio
divide (gint64 figure_e4,
        gint64 fte_e4,
        guint  roles_missing)
{
  MulRatio ratio = {
    .state = MUL_RATIO_COMPUTED,
    .ratio_e4 = MUL_NOT_STATED,
    .figure_e4 = figure_e4,
    .fte_e4 = fte_e4,
    .roles_missing = roles_missing,
  };

  if (figure_e4 == MUL_NOT_STATED)
    ratio.state = MUL_RATIO_NO_FIGURE;
  else if (fte_e4 == MUL_NOT_STATED)
    ratio.state = MUL_RATIO_NO_STAFFING;
  else if (fte_e4 <= 0)
    ratio.state = MUL_RATIO_NO_FTE;
  else
    ratio.ratio_e4 = mul_value_scale (figure_e4, MUL_E4, fte_e4);

  return ratio;
}

static int
compare_ratios_cb (gconstpointer a,
                   gconstpointer b)
{
  const MulRatio *left = *(const MulRatio *const *) a;
  const MulRatio *right = *(const MulRatio *const *) b;

  return (left->ratio_e4 > right->ratio_e4) - (left->ratio_e4 < right->ratio_e4);
}

/**
 * mul_ratio_compute:
 * @table: the staffing table
 * @row: the municipality
 * @figure_e4: its key figure, or %MUL_NOT_STATED
 * @chosen: (nullable): for each role whether it counts; %NULL is all
 *
 * Divides a key figure by the årsverk of the chosen roles, those placed elsewhere included. Positions without a role
 * never count. One chosen role with a value is enough; the others are told as missing.
 *
 * Returns: the ratio, or why there is none; not yet ranked
 */
MulRatio
mul_ratio_compute (const MulStaffingTable *table,
                   guint                   row,
                   gint64                  figure_e4,
                   const gboolean         *chosen)
{
  guint n_columns = mul_staffing_table_get_n_columns (table);
  gint64 fte_e4 = MUL_NOT_STATED;
  guint missing = 0;
  guint column;

  for (column = 0; column < n_columns; column++)
    {
      const MulStaffingCell *cell;

      if (chosen != NULL && !chosen[column])
        continue;

      cell = mul_staffing_table_get_cell (table, row, column);
      fte_e4 = mul_value_add (fte_e4, cell->sum.including.fte_e4);
      if (mul_staffing_cell_get_gap (cell) != MUL_STAFFING_GAP_NONE)
        missing++;
    }

  return divide (figure_e4, fte_e4, missing);
}

/**
 * mul_ratio_compute_joint:
 * @table: the staffing table
 * @figure_e4: the key figure of all municipalities together, or %MUL_NOT_STATED
 * @chosen: (nullable): for each role whether it counts; %NULL is all
 *
 * The same for all municipalities together. A role is missing where no municipality states it.
 *
 * Returns: the ratio, or why there is none
 */
MulRatio
mul_ratio_compute_joint (const MulStaffingTable *table,
                         gint64                  figure_e4,
                         const gboolean         *chosen)
{
  guint n_columns = mul_staffing_table_get_n_columns (table);
  gint64 fte_e4 = MUL_NOT_STATED;
  guint missing = 0;
  guint column;

  for (column = 0; column < n_columns; column++)
    {
      const MulStaffingSum *sum;

      if (chosen != NULL && !chosen[column])
        continue;

      sum = mul_staffing_table_get_column (table, column);
      fte_e4 = mul_value_add (fte_e4, sum->including.fte_e4);
      if (sum->including.fte_e4 == MUL_NOT_STATED || sum->including.fte_missing > 0)
        missing++;
    }

  return divide (figure_e4, fte_e4, missing);
}

/**
 * mul_ratio_stated:
 * @ratio_e4: a comparator's ratio as its source states it, or %MUL_NOT_STATED
 *
 * Returns: the ratio
 */
MulRatio
mul_ratio_stated (gint64 ratio_e4)
{
  return (MulRatio) {
    .state = ratio_e4 == MUL_NOT_STATED ? MUL_RATIO_NO_FIGURE : MUL_RATIO_STATED,
    .ratio_e4 = ratio_e4,
    .figure_e4 = MUL_NOT_STATED,
    .fte_e4 = MUL_NOT_STATED,
  };
}

/**
 * mul_ratio_all_roles:
 * @chosen: (nullable): for each role whether it counts
 * @n_columns: how many roles there are
 *
 * Returns: whether all roles count
 */
gboolean
mul_ratio_all_roles (const gboolean *chosen,
                     guint           n_columns)
{
  guint column;

  for (column = 0; chosen != NULL && column < n_columns; column++)
    if (!chosen[column])
      return FALSE;

  return TRUE;
}

/**
 * mul_ratio_rank:
 * @ratios: (inout) (array length=n_ratios): ratios of municipalities and comparators
 * @n_ratios: how many
 * @all_roles: whether all roles count
 *
 * Ranks the ratios; 1 is the lowest, and equal ones share a rank. A stated ratio was worked out with all positions, so
 * it is ranked only while all roles count. What has no ratio is not ranked.
 */
void
mul_ratio_rank (MulRatio *ratios,
                guint     n_ratios,
                gboolean  all_roles)
{
  g_autoptr (GPtrArray) ranked = g_ptr_array_sized_new (n_ratios);
  guint i;

  for (i = 0; i < n_ratios; i++)
    {
      ratios[i].rank = 0;
      if (ratios[i].ratio_e4 != MUL_NOT_STATED && (all_roles || ratios[i].state != MUL_RATIO_STATED))
        g_ptr_array_add (ranked, &ratios[i]);
    }

  g_ptr_array_sort (ranked, compare_ratios_cb);

  for (i = 0; i < ranked->len; i++)
    {
      MulRatio *ratio = g_ptr_array_index (ranked, i);
      const MulRatio *before = i > 0 ? g_ptr_array_index (ranked, i - 1) : NULL;

      ratio->rank = before != NULL && before->ratio_e4 == ratio->ratio_e4 ? before->rank : i + 1;
    }
}
