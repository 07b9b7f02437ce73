/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-ratio.h"

G_BEGIN_DECLS

/**
 * MulRatioLine:
 * @now: with the roles that were chosen
 * @all: the earlier answer: with all roles
 * @row: the municipality's place in the table, or -1 for a stated ratio
 *
 * One municipality or comparator in a comparison.
 */
typedef struct
{
  MulRatio now;
  MulRatio all;
  int row;
} MulRatioLine;

/**
 * MulRatioComparison:
 * @lines: (array length=n_lines): the municipalities in the table's order, then the stated ratios in theirs
 * @n_lines: how many
 * @order: (array length=n_lines): the lines as they are listed: by rank, then those without a ratio, and last the
 *   stated ratios where they cannot be ranked
 * @n_ranked: how many of @order have a rank
 * @n_computable: how many of @order are the municipalities' or have a rank; those after it are stated, and not ranked
 * @all_roles: all roles count
 * @counted_e4: the årsverk of the chosen roles together, or %MUL_NOT_STATED
 * @total_e4: the årsverk of all roles together, or %MUL_NOT_STATED
 * @low: the computed line with the lowest ratio above 0, or -1 where fewer than two can be compared
 * @high: the computed line with the highest ratio, or -1
 * @factor_e4: how many times the lowest the highest is, or %MUL_NOT_STATED
 * @factor_all_e4: the same two with all roles, or %MUL_NOT_STATED
 * @decimals: how many decimals the present ratios are printed with
 * @decimals_all: how many the earlier ones are printed with
 *
 * A ratio questioned: what it comes to with the chosen roles beside what it came to with all.
 */
typedef struct
{
  MulRatioLine *lines;
  guint n_lines;
  guint *order;
  guint n_ranked;
  guint n_computable;
  gboolean all_roles;
  gint64 counted_e4;
  gint64 total_e4;
  int low;
  int high;
  gint64 factor_e4;
  gint64 factor_all_e4;
  guint decimals;
  guint decimals_all;
} MulRatioComparison;

MulRatioComparison *mul_ratio_compare             (const MulStaffingTable *table,
                                                   const gint64           *figures_e4,
                                                   const gint64           *stated_e4,
                                                   guint                   n_stated,
                                                   const gboolean         *chosen);
void                mul_ratio_comparison_free     (MulRatioComparison     *self);

guint               mul_ratio_choose_decimals     (gint64                  lowest_e4,
                                                   gint64                  highest_e4);
gint64              mul_ratio_get_role_fte        (const MulStaffingTable *table,
                                                   guint                   column);
int                 mul_ratio_get_only_row        (const MulStaffingTable *table,
                                                   guint                   column);
gboolean            mul_ratio_toggle              (gboolean               *chosen,
                                                   guint                   n_columns,
                                                   guint                   column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulRatioComparison, mul_ratio_comparison_free)

G_END_DECLS
