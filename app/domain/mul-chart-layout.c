/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-layout-private.h"

#include <math.h>

/* How far beside a card a dotted line goes down past those below it. */
#define ROUTE_ASIDE 9

static MulChartPoint
get_side (const MulChartRect *rect,
          double              x,
          double              y)
{
  return (MulChartPoint) { rect->x + rect->width * x, rect->y + rect->height * y };
}

/**
 * mul_chart_spacing_default:
 *
 * Returns: the distances of the interface's 6 px grid, with aligned levels, leaves outside the service stacked from
 *   three on and leaf teams from five on
 */
MulChartSpacing
mul_chart_spacing_default (void)
{
  return (MulChartSpacing) {
    .sibling = 16,
    .subtree = 24,
    .level = 32,
    .bar = 16,
    .stack = 8,
    .stack_first = 14,
    .indent = 20,
    .inset = 16,
    .column = 36,
    .radius = 8,
    .stack_leaves = 3,
    .stack_teams = 5,
    .align_levels = TRUE,
  };
}

/**
 * mul_chart_nodes_place:
 * @nodes: (array length=n_nodes): the chart's units; their sizes are not looked at
 * @n_nodes: length of @nodes
 * @spacing: (nullable): how many make a stack
 * @placements: (out caller-allocates): @n_nodes places
 *
 * Says how each unit will stand to its parent, so that a card that goes into a stack can be made with one line
 * before it is measured. mul_chart_layout_new() decides alike.
 */
void
mul_chart_nodes_place (const MulChartNode    *nodes,
                       guint                  n_nodes,
                       const MulChartSpacing *spacing,
                       MulChartPlacement     *placements)
{
  g_autoptr (MulChartTree) tree = NULL;
  MulChartSpacing fallback = mul_chart_spacing_default ();

  g_return_if_fail (n_nodes == 0 || (nodes != NULL && placements != NULL));

  tree = mul_chart_tree_new (nodes, n_nodes);
  mul_chart_tree_place (tree, nodes, spacing != NULL ? spacing : &fallback, placements);
}

/**
 * mul_chart_layout_new:
 * @nodes: (array length=n_nodes): the chart's units; read during the call only
 * @n_nodes: length of @nodes
 * @spacing: (nullable): the distances
 *
 * Lays out one or several charts: units in the service and those with others under them in a tidy row, many leaves in
 * a stack, staff units beside their parent's line, external roots in a band below, municipalities in columns side by
 * side. The same input always gives the same output; time and memory are linear, and depth costs no stack. Sizes that
 * are negative or not finite count as 0, parents that do not exist make roots, and loops are cut.
 *
 * Returns: (transfer full): the positions and lines
 */
MulChartLayout *
mul_chart_layout_new (const MulChartNode    *nodes,
                      guint                  n_nodes,
                      const MulChartSpacing *spacing)
{
  MulChartLayout *self;

  g_return_val_if_fail (n_nodes == 0 || nodes != NULL, NULL);

  self = g_new0 (MulChartLayout, 1);
  self->spacing = spacing != NULL ? *spacing : mul_chart_spacing_default ();
  self->n_nodes = n_nodes;
  self->tree = mul_chart_tree_new (nodes, n_nodes);
  self->n_columns = MAX (self->tree->n_columns, self->spacing.n_columns);
  self->placements = g_new0 (MulChartPlacement, n_nodes);
  self->blocks = g_new0 (MulChartBlock, n_nodes);
  self->rects = g_new0 (MulChartRect, n_nodes);
  self->columns = g_new0 (MulChartRect, self->n_columns);
  self->edges = g_array_new (FALSE, FALSE, sizeof (MulChartEdgeSpan));
  self->points = g_array_new (FALSE, FALSE, sizeof (MulChartPoint));

  mul_chart_tree_place (self->tree, nodes, &self->spacing, self->placements);
  mul_chart_layout_measure_blocks (self, nodes);
  mul_chart_layout_place_blocks (self, nodes);
  mul_chart_layout_draw_edges (self, nodes);
  self->spacing.column_min_widths = NULL;

  return self;
}

/**
 * mul_chart_layout_free:
 * @self: (nullable) (transfer full): a layout
 */
void
mul_chart_layout_free (MulChartLayout *self)
{
  if (self == NULL)
    return;

  mul_chart_tree_free (self->tree);
  g_free (self->placements);
  g_free (self->blocks);
  g_free (self->rects);
  g_free (self->columns);
  g_array_unref (self->edges);
  g_array_unref (self->points);
  g_free (self);
}

guint
mul_chart_layout_get_n_nodes (const MulChartLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_nodes;
}

/**
 * mul_chart_layout_get_rect:
 * @self: a layout
 * @node: index into the nodes that were given
 *
 * Returns: (transfer none): where the card stands, its corner on whole pixels; for a hidden node, where the collapsed
 *   card it is under stands
 */
const MulChartRect *
mul_chart_layout_get_rect (const MulChartLayout *self,
                           guint                 node)
{
  g_return_val_if_fail (self != NULL && node < self->n_nodes, NULL);

  return &self->rects[node];
}

/**
 * mul_chart_layout_get_placement:
 * @self: a layout
 * @node: index into the nodes that were given
 *
 * Returns: (transfer none): how it stands to its parent
 */
const MulChartPlacement *
mul_chart_layout_get_placement (const MulChartLayout *self,
                                guint                 node)
{
  g_return_val_if_fail (self != NULL && node < self->n_nodes, NULL);

  return &self->placements[node];
}

/**
 * mul_chart_layout_get_parent:
 * @self: a layout
 * @node: index into the nodes that were given
 *
 * Returns: the parent's index, or -1; as given, but that loops are cut
 */
int
mul_chart_layout_get_parent (const MulChartLayout *self,
                             guint                 node)
{
  g_return_val_if_fail (self != NULL && node < self->n_nodes, -1);

  return self->tree->parents[node];
}

/**
 * mul_chart_layout_get_width:
 * @self: a layout
 *
 * Returns: the width of all columns, in pixels
 */
double
mul_chart_layout_get_width (const MulChartLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->width;
}

/**
 * mul_chart_layout_get_height:
 * @self: a layout
 *
 * Returns: the height of the highest column, in pixels
 */
double
mul_chart_layout_get_height (const MulChartLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->height;
}

guint
mul_chart_layout_get_n_columns (const MulChartLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->n_columns;
}

/**
 * mul_chart_layout_get_column:
 * @self: a layout
 * @column: the column's number
 *
 * Returns: (transfer none): the column's box; all are equally high
 */
const MulChartRect *
mul_chart_layout_get_column (const MulChartLayout *self,
                             guint                 column)
{
  g_return_val_if_fail (self != NULL && column < self->n_columns, NULL);

  return &self->columns[column];
}

guint
mul_chart_layout_get_n_edges (const MulChartLayout *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->edges->len;
}

/**
 * mul_chart_layout_get_edge:
 * @self: a layout
 * @edge: number of the edge
 *
 * Returns: the edge; its points belong to @self
 */
MulChartEdge
mul_chart_layout_get_edge (const MulChartLayout *self,
                           guint                 edge)
{
  const MulChartEdgeSpan *span;

  g_return_val_if_fail (self != NULL && edge < self->edges->len, ((MulChartEdge) { -1, -1, FALSE, NULL, 0 }));

  span = &g_array_index (self->edges, MulChartEdgeSpan, edge);
  return (MulChartEdge) {
    .parent = span->parent,
    .child = span->child,
    .dashed = span->dashed,
    .points = &g_array_index (self->points, MulChartPoint, span->first_point),
    .n_points = span->n_points,
  };
}

/* Whether a way keeps within the chart, and passes no card but those it ties. */
static gboolean
is_free (const MulChartLayout *self,
         guint                 from,
         guint                 to,
         const MulChartPoint  *points,
         guint                 n_points)
{
  guint node;
  guint i;

  for (i = 0; i < n_points; i++)
    if (points[i].x < 0 || points[i].x > self->width)
      return FALSE;
  for (node = 0; node < self->n_nodes; node++)
    for (i = 1; i < n_points && node != from && node != to && !self->placements[node].hidden; i++)
      {
        const MulChartRect *rect = &self->rects[node];

        if (MAX (points[i - 1].x, points[i].x) > rect->x && MIN (points[i - 1].x, points[i].x) < rect->x + rect->width &&
            MAX (points[i - 1].y, points[i].y) > rect->y && MIN (points[i - 1].y, points[i].y) < rect->y + rect->height)
          return FALSE;
      }
  return TRUE;
}

/* Down from a point beside or below a card, and on to one in the band. */
static guint
go_down (const MulChartRect *b,
         MulChartPoint       start,
         double              x,
         MulChartPoint      *points)
{
  guint n_points = 0;

  points[n_points++] = start;
  if (x != start.x)
    points[n_points++] = (MulChartPoint) { x, start.y };
  if (x >= b->x && x <= b->x + b->width)
    {
      points[n_points++] = (MulChartPoint) { x, b->y };
      return n_points;
    }
  points[n_points + 1] = get_side (b, x < b->x ? 0 : 1, 0.5);
  points[n_points] = (MulChartPoint) { x, points[n_points + 1].y };
  return n_points + 2;
}

/* A card in the band below is met from the side, or from above by what stands over it. Where cards are in the way, the
 * line leaves at a side and goes down past them. */
static guint
route_to_band (const MulChartLayout *self,
               guint                 from,
               guint                 to,
               MulChartPoint        *points)
{
  const MulChartRect *a = &self->rects[from];
  const MulChartRect *b = &self->rects[to];
  MulChartPoint below = get_side (a, 0.5, 1);
  MulChartPoint right = get_side (a, 1, 0.5);
  MulChartPoint left = get_side (a, 0, 0.5);
  guint n_points = go_down (b, below, below.x, points);

  if (is_free (self, from, to, points, n_points))
    return n_points;
  n_points = go_down (b, right, right.x + ROUTE_ASIDE, points);
  if (is_free (self, from, to, points, n_points))
    return n_points;
  n_points = go_down (b, left, left.x - ROUTE_ASIDE, points);
  if (is_free (self, from, to, points, n_points))
    return n_points;
  return go_down (b, below, below.x, points);
}

/**
 * mul_chart_layout_route:
 * @self: a layout
 * @from: index of a node
 * @to: index of another
 * @points: (out caller-allocates): room for %MUL_CHART_ROUTE_MAX points
 *
 * Finds a right-angled way for a dotted link between two cards, at most two steps to the side. It may pass behind other
 * cards where there is no other, so paint it first.
 *
 * Returns: how many points were written; 0 when both ends are in the same place, as under one collapsed card
 */
guint
mul_chart_layout_route (const MulChartLayout *self,
                        guint                 from,
                        guint                 to,
                        MulChartPoint        *points)
{
  const MulChartRect *a;
  const MulChartRect *b;
  gboolean below;
  gboolean right;
  MulChartPoint end;

  g_return_val_if_fail (self != NULL && from < self->n_nodes && to < self->n_nodes && points != NULL, 0);

  a = &self->rects[from];
  b = &self->rects[to];
  if (a->x == b->x && a->y == b->y)
    return 0;

  right = b->x >= a->x + a->width;
  below = b->y >= a->y + a->height;

  if (below && self->placements[to].place == MUL_CHART_PLACE_APART)
    return route_to_band (self, from, to, points);
  if (self->placements[from].place == MUL_CHART_PLACE_APART && a->y >= b->y + b->height)
    {
      guint n_points = route_to_band (self, to, from, points);
      guint i;

      for (i = 0; i < n_points / 2; i++)
        {
          MulChartPoint point = points[i];

          points[i] = points[n_points - 1 - i];
          points[n_points - 1 - i] = point;
        }
      return n_points;
    }

  if (right || b->x + b->width <= a->x)
    {
      double middle;

      points[0] = get_side (a, right ? 1 : 0, 0.5);
      end = get_side (b, right ? 0 : 1, 0.5);
      if (fabs (points[0].y - end.y) < 0.5)
        {
          points[1] = (MulChartPoint) { end.x, points[0].y };
          return 2;
        }
      middle = floor ((points[0].x + end.x) / 2 + 0.5);
      points[1] = (MulChartPoint) { middle, points[0].y };
      points[2] = (MulChartPoint) { middle, end.y };
      points[3] = end;
      return 4;
    }

  points[0] = get_side (a, 0.5, below ? 1 : 0);
  end = get_side (b, 0.5, below ? 0 : 1);
  if (fabs (points[0].x - end.x) < 0.5)
    {
      points[1] = end;
      return 2;
    }
  points[1] = (MulChartPoint) { points[0].x, floor ((points[0].y + end.y) / 2 + 0.5) };
  points[2] = (MulChartPoint) { end.x, points[1].y };
  points[3] = end;
  return 4;
}
