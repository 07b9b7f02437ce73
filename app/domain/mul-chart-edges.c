/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-layout-private.h"

#include <math.h>

static void
add_edge (MulChartLayout      *self,
          int                  parent,
          int                  child,
          gboolean             dashed,
          const MulChartPoint *points,
          guint                n_points)
{
  MulChartEdgeSpan span = { parent, child, dashed, self->points->len, n_points };

  g_array_append_val (self->edges, span);
  g_array_append_vals (self->points, points, n_points);
}

static double
get_middle (const MulChartLayout *self,
            guint                 node)
{
  return floor (self->rects[node].y + self->rects[node].height / 2 + 0.5);
}

/* Draws one stub from a spine, with the stretch of the spine that leads to it, and returns where the next begins. */
static double
add_stub (MulChartLayout *self,
          guint           parent,
          guint           child,
          double          spine,
          double          start,
          gboolean        dashed)
{
  const MulChartRect *rect = &self->rects[child];
  double middle = get_middle (self, child);
  MulChartPoint points[] = { { spine, start }, { spine, middle }, { rect->x, middle } };

  add_edge (self, (int) parent, (int) child, dashed, points, G_N_ELEMENTS (points));
  return MAX (start, middle - self->spacing.radius);
}

/* A dashed stub from a line that others draw, at the given y. */
static void
add_side_stub (MulChartLayout *self,
               guint           parent,
               guint           child,
               double          line,
               double          y)
{
  const MulChartRect *rect = &self->rects[child];
  MulChartPoint points[] = { { line, y }, { rect->x > line ? rect->x : rect->x + rect->width, y } };

  add_edge (self, (int) parent, (int) child, TRUE, points, G_N_ELEMENTS (points));
}

/* The two of a pair meet the line in one point, though one be higher than the other. */
static void
draw_staff_band (MulChartLayout *self,
                 guint           node,
                 const guint    *children,
                 guint           n_children)
{
  double line = self->blocks[node].anchor;
  int pending = -1;
  guint i;

  for (i = 0; i < n_children; i++)
    if (self->placements[children[i]].place == MUL_CHART_PLACE_STAFF)
      {
        double y;

        if (pending < 0)
          {
            pending = (int) children[i];
            continue;
          }
        y = MIN (get_middle (self, (guint) pending), get_middle (self, children[i]));
        add_side_stub (self, node, (guint) pending, line, y);
        add_side_stub (self, node, children[i], line, y);
        pending = -1;
      }
  if (pending >= 0)
    add_side_stub (self, node, (guint) pending, line, get_middle (self, (guint) pending));
}

static void
draw_hanging (MulChartLayout *self,
              guint           node,
              const guint    *children,
              guint           n_children)
{
  const MulChartRect *rect = &self->rects[node];
  double spine = rect->x + self->spacing.inset;
  double start = rect->y + rect->height;
  gboolean only_staff = TRUE;
  guint i;

  for (i = 0; i < n_children; i++)
    only_staff = only_staff && self->placements[children[i]].place == MUL_CHART_PLACE_STAFF;

  for (i = 0; i < n_children; i++)
    if (self->placements[children[i]].place == MUL_CHART_PLACE_STAFF && !only_staff)
      add_side_stub (self, node, children[i], spine, get_middle (self, children[i]));
    else
      start = add_stub (self, node, children[i], spine, start, only_staff);
}

/* One branch of the bar over a row, from where the one before it turned off. */
static void
draw_branch (MulChartLayout *self,
             guint           node,
             guint           child,
             double          start,
             double          bar)
{
  const MulChartBlock *block = &self->blocks[child];
  MulChartPoint points[] = { { start, bar }, { block->anchor, bar }, { block->anchor, self->rects[child].y } };

  add_edge (self, (int) node, (int) child, FALSE, points, G_N_ELEMENTS (points));
}

static void
draw_row_stack (MulChartLayout *self,
                guint           node,
                const guint    *children,
                guint           n_children,
                double          start,
                double          bar)
{
  double spine = self->blocks[node].spine;
  double y = bar;
  gboolean first = TRUE;
  guint i;

  for (i = 0; i < n_children; i++)
    {
      const MulChartRect *rect = &self->rects[children[i]];
      double middle = get_middle (self, children[i]);
      MulChartPoint points[] = { { start, bar }, { spine, bar }, { spine, middle }, { rect->x, middle } };

      if (self->placements[children[i]].place != MUL_CHART_PLACE_STACK)
        continue;
      if (first && fabs (start - spine) > 0.5)
        {
          add_edge (self, (int) node, (int) children[i], FALSE, points, G_N_ELEMENTS (points));
          y = middle - self->spacing.radius;
        }
      else
        y = add_stub (self, node, children[i], spine, y, FALSE);
      first = FALSE;
    }
}

/* A single child under the middle is reached by one stroke. Returns whether it was. */
static gboolean
draw_only_child (MulChartLayout *self,
                 guint           node,
                 const guint    *children,
                 guint           n_children,
                 double          bottom)
{
  const MulChartBlock *block = &self->blocks[node];
  int only = -1;
  guint i;

  for (i = 0; i < n_children; i++)
    if (self->placements[children[i]].place == MUL_CHART_PLACE_ROW)
      {
        if (only >= 0)
          return FALSE;
        only = (int) children[i];
      }

  if (block->stack_width <= 0 && fabs (self->blocks[only].anchor - block->anchor) < 0.5)
    {
      MulChartPoint points[] = { { block->anchor, bottom }, { block->anchor, self->rects[only].y } };

      add_edge (self, (int) node, only, FALSE, points, G_N_ELEMENTS (points));
      return TRUE;
    }
  return FALSE;
}

/* The bar grows from the line outwards, so that no stretch of it is drawn twice: where a branch turns down, the next
 * goes on from the beginning of its round corner. */
static void
draw_row (MulChartLayout *self,
          guint           node,
          const guint    *children,
          guint           n_children)
{
  const MulChartBlock *block = &self->blocks[node];
  double radius = self->spacing.radius;
  double bottom = self->rects[node].y + self->rects[node].height;
  double bar = block->row_top - self->spacing.bar;
  double line = block->anchor;
  double start = line;
  MulChartPoint trunk[] = { { line, bottom }, { line, bar } };
  guint n_left = 0;
  guint i;

  draw_staff_band (self, node, children, n_children);
  if (draw_only_child (self, node, children, n_children, bottom))
    return;
  add_edge (self, (int) node, -1, FALSE, trunk, G_N_ELEMENTS (trunk));

  for (i = 0; i < n_children; i++)
    {
      const MulChartBlock *child = &self->blocks[children[i]];
      MulChartPoint drop[] = { { line, bar }, { line, self->rects[children[i]].y } };

      if (self->placements[children[i]].place != MUL_CHART_PLACE_ROW)
        continue;
      if (child->anchor < line - 0.5)
        n_left = i + 1;
      else if (child->anchor <= line + 0.5)
        add_edge (self, (int) node, (int) children[i], FALSE, drop, G_N_ELEMENTS (drop));
    }

  for (i = n_left; i-- > 0;)
    if (self->placements[children[i]].place == MUL_CHART_PLACE_ROW)
      {
        draw_branch (self, node, children[i], start, bar);
        start = MIN (line, self->blocks[children[i]].anchor + radius);
      }

  start = line;
  for (i = n_left; i < n_children; i++)
    if (self->placements[children[i]].place == MUL_CHART_PLACE_ROW && self->blocks[children[i]].anchor > line + 0.5)
      {
        draw_branch (self, node, children[i], start, bar);
        start = MAX (line, self->blocks[children[i]].anchor - radius);
      }

  if (block->stack_width > 0)
    draw_row_stack (self, node, children, n_children, start, bar);
}

/*< private >
 * mul_chart_layout_draw_edges:
 * @self: a layout whose nodes are placed
 * @nodes: the units
 *
 * Draws the lines from each card to those under it.
 */
void
mul_chart_layout_draw_edges (MulChartLayout     *self,
                             const MulChartNode *nodes)
{
  guint i;

  for (i = 0; i < self->n_nodes; i++)
    {
      guint node = self->tree->order[i];
      const guint *children;
      guint n_children = mul_chart_layout_get_children (self, nodes, node, &children);

      if (self->placements[node].hidden || n_children == 0)
        continue;
      if (self->blocks[node].has_row)
        draw_row (self, node, children, n_children);
      else
        draw_hanging (self, node, children, n_children);
    }
}
