/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-staffing.h"

G_BEGIN_DECLS

/**
 * MulRatioState:
 * @MUL_RATIO_COMPUTED: figure ÷ årsverk
 * @MUL_RATIO_STATED: as the source states it; a comparator's
 * @MUL_RATIO_NO_FIGURE: the key figure is not stated
 * @MUL_RATIO_NO_STAFFING: no chosen role states any årsverk
 * @MUL_RATIO_NO_FTE: the chosen roles come to 0 årsverk
 */
typedef enum
{
  MUL_RATIO_COMPUTED,
  MUL_RATIO_STATED,
  MUL_RATIO_NO_FIGURE,
  MUL_RATIO_NO_STAFFING,
  MUL_RATIO_NO_FTE,
} MulRatioState;

/**
 * MulRatio:
 * @state: where the number comes from, or why there is none
 * @ratio_e4: the ratio, or %MUL_NOT_STATED
 * @figure_e4: the key figure, or %MUL_NOT_STATED
 * @fte_e4: the årsverk it was divided by, those placed elsewhere included, or %MUL_NOT_STATED
 * @roles_missing: chosen roles without a whole value; mul_staffing_cell_get_gap() names why
 * @rank: 1 is the lowest; 0 is not ranked
 *
 * A ratio of one municipality or comparator.
 */
typedef struct
{
  MulRatioState state;
  gint64 ratio_e4;
  gint64 figure_e4;
  gint64 fte_e4;
  guint roles_missing;
  guint rank;
} MulRatio;

MulRatio mul_ratio_compute        (const MulStaffingTable *table,
                                   guint                   row,
                                   gint64                  figure_e4,
                                   const gboolean         *chosen);
MulRatio mul_ratio_compute_joint  (const MulStaffingTable *table,
                                   gint64                  figure_e4,
                                   const gboolean         *chosen);
MulRatio mul_ratio_stated         (gint64                  ratio_e4);
gboolean mul_ratio_all_roles      (const gboolean         *chosen,
                                   guint                   n_columns);
void     mul_ratio_rank           (MulRatio               *ratios,
                                   guint                   n_ratios,
                                   gboolean                all_roles);

G_END_DECLS
