/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "domain/mul-codes.h"

G_BEGIN_DECLS

/**
 * MulChartPlace:
 * @MUL_CHART_PLACE_ROW: in a row under its parent (roots too): a whole card
 * @MUL_CHART_PLACE_STACK: in a column of many siblings with a spine at its left: a one-line card
 * @MUL_CHART_PLACE_STAFF: beside its parent's line, dashed
 * @MUL_CHART_PLACE_HANG: indented under its parent, as everything below a staff unit is
 * @MUL_CHART_PLACE_APART: an external root, in the band below the charts
 */
typedef enum
{
  MUL_CHART_PLACE_ROW,
  MUL_CHART_PLACE_STACK,
  MUL_CHART_PLACE_STAFF,
  MUL_CHART_PLACE_HANG,
  MUL_CHART_PLACE_APART,
} MulChartPlace;

/**
 * MulChartNode:
 * @parent: index of the parent in the same array, or -1 for a root
 * @width: in pixels
 * @height: in pixels
 * @kind: what it is: teams without any under them are stacked when they are many, a staff unit hangs beside its parent's line, an
 *   external root is drawn apart, below its column
 * @collapsed: whether what is under it is hidden
 * @in_service: whether it is part of the service, or only shown around it
 * @column: for roots, the column (municipality) it stands in; others stand where their root does
 *
 * Siblings stand in the order of the array.
 */
typedef struct
{
  int parent;
  double width;
  double height;
  MulUnitKind kind;
  gboolean collapsed;
  gboolean in_service;
  guint column;
} MulChartNode;

/**
 * MulChartSpacing:
 * @sibling: between two siblings in a row
 * @subtree: between two cards in a row that have different parents
 * @level: between a card and the row under it
 * @bar: from the horizontal line down to the row under it
 * @stack: between the cards of a stack
 * @stack_first: from a card to the first card that hangs under it, where there is no row
 * @indent: from the spine to the cards at its right
 * @inset: from a card's left edge to the spine that hangs under it
 * @column: between two columns; the hairline goes in its middle
 * @radius: of the lines' corners; where a line branches off, the next stretch begins this much before
 * @stack_leaves: this many leaves outside the service are stacked; 0 never stacks
 * @stack_teams: this many leaf teams are stacked; 0 never stacks
 * @align_levels: whether rows of the same depth have the same top in all trees
 * @n_columns: how many columns there are at least, also where a column has no unit
 * @column_min_widths: (nullable): @n_columns smallest widths, for the headings; read during the call only
 *
 * Distances in pixels. Start from mul_chart_spacing_default().
 */
typedef struct
{
  double sibling;
  double subtree;
  double level;
  double bar;
  double stack;
  double stack_first;
  double indent;
  double inset;
  double column;
  double radius;
  guint stack_leaves;
  guint stack_teams;
  gboolean align_levels;
  guint n_columns;
  const double *column_min_widths;
} MulChartSpacing;

typedef struct
{
  double x;
  double y;
} MulChartPoint;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} MulChartRect;

/**
 * MulChartPlacement:
 * @place: how the node stands to its parent
 * @level: 0 for a root, and so on down
 * @hidden: whether it is under a collapsed node
 * @n_below: how many nodes are below it in all; the number hidden when it is collapsed
 */
typedef struct
{
  MulChartPlace place;
  guint level;
  gboolean hidden;
  guint n_below;
} MulChartPlacement;

/**
 * MulChartEdge:
 * @parent: index of the node it comes from
 * @child: index of the node it leads to, or -1 for the trunk that several share
 * @dashed: whether it leads to a staff unit
 * @points: right-angled way; round its corners when drawing
 * @n_points: at least 2
 *
 * No two edges cover the same stretch, so that dashes and translucent lines look right. A line is whole only when the
 * corners are rounded by the spacing's radius, or not at all.
 */
typedef struct
{
  int parent;
  int child;
  gboolean dashed;
  const MulChartPoint *points;
  guint n_points;
} MulChartEdge;

/* The most points mul_chart_layout_route() writes. */
#define MUL_CHART_ROUTE_MAX 4

typedef struct _MulChartLayout MulChartLayout;

MulChartSpacing mul_chart_spacing_default (void);

void mul_chart_nodes_place (const MulChartNode    *nodes,
                            guint                  n_nodes,
                            const MulChartSpacing *spacing,
                            MulChartPlacement     *placements);

void mul_chart_nodes_even_out (MulChartNode            *nodes,
                               guint                    n_nodes,
                               const MulChartPlacement *placements);

MulChartLayout *mul_chart_layout_new (const MulChartNode    *nodes,
                                      guint                  n_nodes,
                                      const MulChartSpacing *spacing);
void mul_chart_layout_free (MulChartLayout *self);

guint mul_chart_layout_get_n_nodes (const MulChartLayout *self);
const MulChartRect *mul_chart_layout_get_rect (const MulChartLayout *self, guint node);
const MulChartPlacement *mul_chart_layout_get_placement (const MulChartLayout *self, guint node);
int mul_chart_layout_get_parent (const MulChartLayout *self, guint node);

double mul_chart_layout_get_width (const MulChartLayout *self);
double mul_chart_layout_get_height (const MulChartLayout *self);

guint mul_chart_layout_get_n_columns (const MulChartLayout *self);
const MulChartRect *mul_chart_layout_get_column (const MulChartLayout *self, guint column);

guint mul_chart_layout_get_n_edges (const MulChartLayout *self);
MulChartEdge mul_chart_layout_get_edge (const MulChartLayout *self, guint edge);

guint mul_chart_layout_route (const MulChartLayout *self, guint from, guint to, MulChartPoint *points);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChartLayout, mul_chart_layout_free)

G_END_DECLS
