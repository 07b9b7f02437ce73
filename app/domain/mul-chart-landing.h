/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-chart-layout.h"

G_BEGIN_DECLS

/**
 * MulChartLanding:
 * @parent: the node it would stand under, or -1: a root
 * @before: the sibling it would stand before, or -1: the last
 * @column: the column it would stand in
 * @onto: the card to frame, or -1 where a line is drawn instead
 * @line: where the line between two siblings is drawn
 *
 * Where a unit lands when it is let go.
 */
typedef struct
{
  int parent;
  int before;
  guint column;
  int onto;
  MulChartRect line;
} MulChartLanding;

/**
 * MulChartRowSide:
 * @MUL_CHART_ROW_BEFORE: the upper edge of a row
 * @MUL_CHART_ROW_ONTO: its middle
 * @MUL_CHART_ROW_AFTER: the lower edge
 */
typedef enum
{
  MUL_CHART_ROW_BEFORE,
  MUL_CHART_ROW_ONTO,
  MUL_CHART_ROW_AFTER,
} MulChartRowSide;

gboolean mul_chart_may_move (const MulChartLayout *layout, guint node, int parent);
gboolean mul_chart_find_landing (const MulChartLayout *layout, guint dragged, double x, double y, MulChartLanding *landing);
gboolean mul_chart_find_row_landing (const int *parents, guint n_rows, guint dragged, guint row, MulChartRowSide side,
                                     gboolean expanded, MulChartLanding *landing);

G_END_DECLS
