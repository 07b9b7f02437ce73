/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-ratio-comparison.h"

#define MOST_DECIMALS 4

/* ---- Lines ------------------------------------------------------------------------------------------ */

static void
rank_lines (MulRatioComparison *self)
{
  g_autofree MulRatio *now = g_new (MulRatio, self->n_lines + 1);
  g_autofree MulRatio *all = g_new (MulRatio, self->n_lines + 1);
  guint i;

  for (i = 0; i < self->n_lines; i++)
    {
      now[i] = self->lines[i].now;
      all[i] = self->lines[i].all;
    }
  mul_ratio_rank (now, self->n_lines, self->all_roles);
  mul_ratio_rank (all, self->n_lines, TRUE);
  for (i = 0; i < self->n_lines; i++)
    {
      self->lines[i].now = now[i];
      self->lines[i].all = all[i];
    }
}

/* Those that have a rank come first, a municipality without a ratio next, and last what cannot be worked out anew. */
static guint
get_group (const MulRatioLine *line)
{
  if (line->now.rank > 0)
    return 0;
  return line->row >= 0 ? 1 : 2;
}

static int
compare_places_cb (gconstpointer a,
                   gconstpointer b,
                   gpointer      user_data)
{
  const MulRatioComparison *self = user_data;
  const guint left_place = *(const guint *) a;
  const guint right_place = *(const guint *) b;
  const MulRatioLine *left = &self->lines[left_place];
  const MulRatioLine *right = &self->lines[right_place];

  if (get_group (left) != get_group (right))
    return get_group (left) < get_group (right) ? -1 : 1;
  if (left->now.rank != right->now.rank)
    return left->now.rank < right->now.rank ? -1 : 1;
  if (get_group (left) == 2 && left->all.rank != right->all.rank)
    return left->all.rank < right->all.rank ? -1 : 1;
  return left_place < right_place ? -1 : left_place > right_place;
}

static void
order_lines (MulRatioComparison *self)
{
  guint i;

  self->order = g_new (guint, self->n_lines + 1);
  for (i = 0; i < self->n_lines; i++)
    {
      self->order[i] = i;
      self->n_ranked += get_group (&self->lines[i]) == 0;
      self->n_computable += get_group (&self->lines[i]) < 2;
    }
  g_sort_array (self->order, self->n_lines, sizeof (guint), compare_places_cb, self);
}

static void
choose_decimals (MulRatioComparison *self)
{
  gint64 low = MUL_NOT_STATED, high = MUL_NOT_STATED;
  gint64 low_all = MUL_NOT_STATED, high_all = MUL_NOT_STATED;
  guint i;

  for (i = 0; i < self->n_lines; i++)
    {
      const gint64 now = self->lines[i].now.state == MUL_RATIO_COMPUTED ? self->lines[i].now.ratio_e4 : MUL_NOT_STATED;
      const gint64 all = self->lines[i].all.ratio_e4;

      if (now > 0)
        {
          low = low == MUL_NOT_STATED ? now : MIN (low, now);
          high = MAX (high, now);
        }
      if (all > 0)
        {
          low_all = low_all == MUL_NOT_STATED ? all : MIN (low_all, all);
          high_all = MAX (high_all, all);
        }
    }
  self->decimals_all = mul_ratio_choose_decimals (low_all, high_all);
  self->decimals = self->all_roles ? self->decimals_all : mul_ratio_choose_decimals (low, high);
}

/* A ratio of 0 has no multiple. */
static gint64
divide_ratios (const MulRatio *high,
               const MulRatio *low)
{
  if (high->state != MUL_RATIO_COMPUTED || low->state != MUL_RATIO_COMPUTED || low->ratio_e4 <= 0)
    return MUL_NOT_STATED;
  return mul_value_scale (high->ratio_e4, MUL_E4, low->ratio_e4);
}

static void
compare_ends (MulRatioComparison *self)
{
  guint i;

  self->low = self->high = -1;
  self->factor_e4 = self->factor_all_e4 = MUL_NOT_STATED;
  for (i = 0; i < self->n_lines; i++)
    {
      const MulRatio *now = &self->lines[i].now;

      if (now->state != MUL_RATIO_COMPUTED || now->ratio_e4 <= 0)
        continue;
      if (self->low < 0 || now->ratio_e4 < self->lines[self->low].now.ratio_e4)
        self->low = (int) i;
      if (self->high < 0 || now->ratio_e4 >= self->lines[self->high].now.ratio_e4)
        self->high = (int) i;
    }
  if (self->low == self->high)
    {
      self->low = self->high = -1;
      return;
    }
  self->factor_e4 = divide_ratios (&self->lines[self->high].now, &self->lines[self->low].now);
  self->factor_all_e4 = divide_ratios (&self->lines[self->high].all, &self->lines[self->low].all);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_ratio_compare:
 * @table: the staffing table
 * @figures_e4: (array): a key figure for each row of the table, or %MUL_NOT_STATED
 * @stated_e4: (nullable) (array length=n_stated): ratios of comparators as stated, or %MUL_NOT_STATED
 * @n_stated: how many
 * @chosen: (nullable): for each role whether it counts; %NULL is all
 *
 * Works out a ratio with the chosen roles and with all, ranks both, and compares the highest with the lowest. What is
 * stated was worked out with all positions: with fewer it cannot be worked out anew, and has no rank.
 *
 * Returns: (transfer full): the comparison
 */
MulRatioComparison *
mul_ratio_compare (const MulStaffingTable *table,
                   const gint64           *figures_e4,
                   const gint64           *stated_e4,
                   guint                   n_stated,
                   const gboolean         *chosen)
{
  MulRatioComparison *self = g_new0 (MulRatioComparison, 1);
  const guint n_rows = mul_staffing_table_get_n_rows (table);
  guint i;

  self->n_lines = n_rows + n_stated;
  self->lines = g_new0 (MulRatioLine, self->n_lines + 1);
  self->all_roles = mul_ratio_all_roles (chosen, mul_staffing_table_get_n_columns (table));
  for (i = 0; i < n_rows; i++)
    self->lines[i] = (MulRatioLine) { mul_ratio_compute (table, i, figures_e4[i], chosen),
                                      mul_ratio_compute (table, i, figures_e4[i], NULL), (int) i };
  for (i = 0; i < n_stated; i++)
    self->lines[n_rows + i] = (MulRatioLine) { mul_ratio_stated (stated_e4[i]), mul_ratio_stated (stated_e4[i]), -1 };
  self->counted_e4 = mul_ratio_compute_joint (table, MUL_NOT_STATED, chosen).fte_e4;
  self->total_e4 = mul_ratio_compute_joint (table, MUL_NOT_STATED, NULL).fte_e4;
  rank_lines (self);
  order_lines (self);
  choose_decimals (self);
  compare_ends (self);
  return self;
}

void
mul_ratio_comparison_free (MulRatioComparison *self)
{
  if (self == NULL)
    return;

  g_free (self->lines);
  g_free (self->order);
  g_free (self);
}

/**
 * mul_ratio_choose_decimals:
 * @lowest_e4: the lowest ratio above 0, or %MUL_NOT_STATED where there is none
 * @highest_e4: the highest, or %MUL_NOT_STATED
 *
 * Chooses how ratios that stand together are printed: three figures of the highest and two of the lowest, so that
 * nothing above 0 is printed as 0.
 *
 * Returns: the number of decimals, at most 4
 */
guint
mul_ratio_choose_decimals (gint64 lowest_e4,
                           gint64 highest_e4)
{
  gint64 least = 10 * MUL_E4;
  guint decimals;
  guint i;

  if (highest_e4 == MUL_NOT_STATED || lowest_e4 == MUL_NOT_STATED)
    return 1;

  decimals = highest_e4 >= 100 * MUL_E4 ? 0 : highest_e4 >= 10 * MUL_E4 ? 1 : 2;
  /* What has two figures with this many decimals. */
  for (i = 0; i < decimals; i++)
    least /= 10;
  for (; decimals < MOST_DECIMALS && lowest_e4 < least; least /= 10)
    decimals++;
  return decimals;
}

/**
 * mul_ratio_get_role_fte:
 * @table: the staffing table
 * @column: a role
 *
 * Returns: the role's årsverk in all municipalities, those placed elsewhere included, or %MUL_NOT_STATED
 */
gint64
mul_ratio_get_role_fte (const MulStaffingTable *table,
                        guint                   column)
{
  return mul_staffing_table_get_column (table, column)->including.fte_e4;
}

/**
 * mul_ratio_get_only_row:
 * @table: the staffing table
 * @column: a role
 *
 * Returns: the one municipality among several that states any årsverk of the role, or -1
 */
int
mul_ratio_get_only_row (const MulStaffingTable *table,
                        guint                   column)
{
  const guint n_rows = mul_staffing_table_get_n_rows (table);
  int only = -1;
  guint row;

  for (row = 0; row < n_rows; row++)
    {
      const gint64 fte_e4 = mul_staffing_table_get_cell (table, row, column)->sum.including.fte_e4;

      if (fte_e4 == MUL_NOT_STATED || fte_e4 == 0)
        continue;
      if (only >= 0)
        return -1;
      only = (int) row;
    }
  return n_rows > 1 ? only : -1;
}

/**
 * mul_ratio_toggle:
 * @chosen: (inout): for each role whether it counts
 * @n_columns: how many roles there are
 * @column: the role to take in or leave out
 *
 * Takes a role in, or leaves it out. Something must be divided by: the last role stays.
 *
 * Returns: whether it was done
 */
gboolean
mul_ratio_toggle (gboolean *chosen,
                  guint     n_columns,
                  guint     column)
{
  guint n_chosen = 0;
  guint i;

  for (i = 0; i < n_columns; i++)
    n_chosen += chosen[i] ? 1 : 0;
  if (chosen[column] && n_chosen < 2)
    return FALSE;

  chosen[column] = !chosen[column];
  return TRUE;
}
