/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-chart-layout.h"
#include "domain/mul-chart-tree.h"

G_BEGIN_DECLS

/**
 * MulChartBlock:
 * @card_width: the card's own, made finite
 * @card_height: the card's own, made finite
 * @width: with all that hangs under it; not for nodes with a row under them
 * @height: with all that hangs under it, or with the band of staff units beside its line
 * @left: from the anchor to the left edge, staff units included
 * @right: from the anchor to the right edge, staff units included
 * @dx: from the parent's left edge; in a stack beside a row, from the spine
 * @dy: from the parent's top; in a stack beside a row, from the row's top
 * @stack_width: of the stack that stands in the row under it, 0 when there is none
 * @stack_height: likewise
 * @anchor: the middle of the card, where lines meet it
 * @spine: the x of the stack's spine
 * @row_top: the top of the row under it
 * @has_row: whether there is a row under it
 * @apart: whether it belongs to the band below the charts
 */
typedef struct
{
  double card_width;
  double card_height;
  double width;
  double height;
  double left;
  double right;
  double dx;
  double dy;
  double stack_width;
  double stack_height;
  double anchor;
  double spine;
  double row_top;
  gboolean has_row;
  gboolean apart;
} MulChartBlock;

typedef struct
{
  int parent;
  int child;
  gboolean dashed;
  guint first_point;
  guint n_points;
} MulChartEdgeSpan;

struct _MulChartLayout
{
  /* Owned */
  MulChartTree *tree;
  MulChartPlacement *placements;
  MulChartBlock *blocks;
  MulChartRect *rects;
  MulChartRect *columns;
  GArray *edges;
  GArray *points;

  MulChartSpacing spacing;
  guint n_nodes;
  guint n_columns;
  double width;
  double height;
};

/* The children of a node that are seen: none when it is collapsed. */
static inline guint
mul_chart_layout_get_children (const MulChartLayout  *self,
                               const MulChartNode    *nodes,
                               guint                  node,
                               const guint          **children)
{
  *children = &self->tree->order[self->tree->first_child[node]];
  return nodes[node].collapsed ? 0 : self->tree->n_children[node];
}

void mul_chart_layout_measure_blocks (MulChartLayout *self, const MulChartNode *nodes);
void mul_chart_layout_place_blocks (MulChartLayout *self, const MulChartNode *nodes);
void mul_chart_layout_draw_edges (MulChartLayout *self, const MulChartNode *nodes);

G_END_DECLS
