/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-landing.h"

#include "domain/mul-chart-layout-private.h"

/* So near its edge a card means the place beside it, and not itself; at most a quarter of it. */
#define EDGE 18.0
/* So far beside a card still means the place beside it. */
#define REACH 10.0
/* The line between two siblings. */
#define LINE_WIDTH 3.0

/* Siblings stand beside each other in a row, below each other everywhere else. */
static gboolean
is_sideways (const MulChartLayout *layout,
             guint                 node)
{
  return mul_chart_layout_get_placement (layout, node)->place == MUL_CHART_PLACE_ROW;
}

static const guint *
get_siblings (const MulChartLayout *layout,
              int                   parent,
              guint                *n_siblings)
{
  if (parent < 0)
    {
      *n_siblings = layout->tree->n_roots;
      return layout->tree->order;
    }
  *n_siblings = layout->tree->n_children[parent];
  return &layout->tree->order[layout->tree->first_child[parent]];
}

/* The sibling @step places on, without the dragged one; roots have siblings in their own column only. */
static int
find_sibling (const MulChartLayout *layout,
              guint                 node,
              int                   step,
              guint                 dragged)
{
  guint n_siblings;
  const guint *siblings = get_siblings (layout, mul_chart_layout_get_parent (layout, node), &n_siblings);
  int at = 0;

  while (siblings[at] != node)
    at++;
  for (at += step; at >= 0 && at < (int) n_siblings; at += step)
    if (layout->tree->columns[siblings[at]] != layout->tree->columns[node])
      return -1;
    else if (siblings[at] != dragged)
      return (int) siblings[at];
  return -1;
}

/* The first child but the dragged one, counted from the end. */
static gboolean
is_last_of (const MulChartLayout *layout,
            guint                 dragged,
            int                   parent)
{
  return mul_chart_layout_get_parent (layout, dragged) == parent && find_sibling (layout, dragged, 1, dragged) < 0;
}

static MulChartRect
get_line (const MulChartRect *rect,
          gboolean            sideways,
          gboolean            after)
{
  if (sideways)
    return (MulChartRect) { (after ? rect->x + rect->width + REACH / 2 : rect->x - REACH / 2) - LINE_WIDTH / 2 + 0.5,
                            rect->y, LINE_WIDTH, rect->height };
  return (MulChartRect) { rect->x, (after ? rect->y + rect->height + REACH / 2 : rect->y - REACH / 2) - LINE_WIDTH / 2,
                          rect->width, LINE_WIDTH };
}

/**
 * mul_chart_may_move:
 * @layout: a chart
 * @node: a unit
 * @parent: another, or -1
 *
 * Returns: whether the unit may come under the other: not under itself, nor under what is below it
 */
gboolean
mul_chart_may_move (const MulChartLayout *layout,
                    guint                 node,
                    int                   parent)
{
  g_return_val_if_fail (layout != NULL && node < mul_chart_layout_get_n_nodes (layout), FALSE);

  for (; parent >= 0; parent = mul_chart_layout_get_parent (layout, (guint) parent))
    if (parent == (int) node)
      return FALSE;
  return TRUE;
}

/* What a point on or beside a card means: -1 before it, 1 after it, 0 onto it, 2 nothing. */
static int
get_side (const MulChartRect *rect,
          gboolean            sideways,
          double              x,
          double              y)
{
  double along = sideways ? x - rect->x : y - rect->y;
  double across = sideways ? y - rect->y : x - rect->x;
  double length = sideways ? rect->width : rect->height;
  double breadth = sideways ? rect->height : rect->width;
  double edge = MIN (EDGE, length / 4);

  if (across < 0 || across > breadth || along < -REACH || along > length + REACH)
    return 2;
  return along < edge ? -1 : along > length - edge ? 1 : 0;
}

/**
 * mul_chart_find_landing:
 * @layout: a chart
 * @dragged: the unit that is being dragged
 * @x: the pointer, in the layout's pixels
 * @y: likewise
 * @landing: (out caller-allocates): where it would land
 *
 * A card's middle means under it, as its last; its edge, and the gap beside it, mean beside it. Where it stands already,
 * and what would make a loop, is not offered.
 *
 * Returns: whether it would land anywhere
 */
gboolean
mul_chart_find_landing (const MulChartLayout *layout,
                        guint                 dragged,
                        double                x,
                        double                y,
                        MulChartLanding      *landing)
{
  guint i;

  g_return_val_if_fail (layout != NULL && landing != NULL, FALSE);
  g_return_val_if_fail (dragged < mul_chart_layout_get_n_nodes (layout), FALSE);

  for (i = 0; i < mul_chart_layout_get_n_nodes (layout); i++)
    {
      const MulChartRect *rect = mul_chart_layout_get_rect (layout, i);
      gboolean sideways = is_sideways (layout, i);
      int side;

      if (mul_chart_layout_get_placement (layout, i)->hidden)
        continue;
      side = get_side (rect, sideways, x, y);
      if (side == 2 || !mul_chart_may_move (layout, dragged, (int) i))
        continue;

      landing->column = layout->tree->columns[i];
      if (side == 0)
        {
          landing->parent = (int) i;
          landing->before = -1;
          landing->onto = (int) i;
          landing->line = (MulChartRect) { 0, 0, 0, 0 };
          return !is_last_of (layout, dragged, (int) i);
        }

      landing->parent = mul_chart_layout_get_parent (layout, i);
      landing->before = side < 0 ? (int) i : find_sibling (layout, i, 1, dragged);
      landing->onto = -1;
      landing->line = get_line (rect, sideways, side > 0);
      /* Between it and its own neighbour it stands already. */
      return !(mul_chart_layout_get_parent (layout, dragged) == landing->parent &&
               layout->tree->columns[dragged] == landing->column &&
               find_sibling (layout, dragged, 1, dragged) == landing->before);
    }
  return FALSE;
}

/* The next in the list with the same parent, but the dragged one. */
static int
find_next (const int *parents,
           guint      n_rows,
           guint      row,
           int        parent,
           guint      dragged)
{
  guint i;

  for (i = row; i < n_rows; i++)
    if (parents[i] == parent && i != dragged)
      return (int) i;
  return -1;
}

/**
 * mul_chart_find_row_landing:
 * @parents: (array length=n_rows): the parents of one outline's rows, in the order of the tree
 * @n_rows: how many
 * @dragged: the row that is being dragged
 * @row: the row under the pointer
 * @side: where on it
 * @expanded: whether what is under @row is shown
 * @landing: (out caller-allocates): where it would land; its column and line are not set
 *
 * The same for an outline: the middle of a row means under it, an edge beside it; the lower edge of one that is expanded
 * is the place before its first child.
 *
 * Returns: whether it would land anywhere
 */
gboolean
mul_chart_find_row_landing (const int       *parents,
                            guint            n_rows,
                            guint            dragged,
                            guint            row,
                            MulChartRowSide  side,
                            gboolean         expanded,
                            MulChartLanding *landing)
{
  int first = row + 1 < n_rows && parents[row + 1] == (int) row ? (int) row + 1 : -1;
  int above;

  g_return_val_if_fail (parents != NULL && landing != NULL && row < n_rows && dragged < n_rows, FALSE);

  for (above = (int) row; above >= 0; above = parents[above])
    if (above == (int) dragged)
      return FALSE;

  landing->onto = -1;
  if (side == MUL_CHART_ROW_ONTO)
    {
      landing->parent = landing->onto = (int) row;
      landing->before = -1;
    }
  else if (side == MUL_CHART_ROW_AFTER && first >= 0 && expanded)
    {
      landing->parent = (int) row;
      landing->before = find_next (parents, n_rows, (guint) first, (int) row, dragged);
    }
  else
    {
      landing->parent = parents[row];
      landing->before = side == MUL_CHART_ROW_BEFORE ? (int) row
                                                     : find_next (parents, n_rows, row + 1, parents[row], dragged);
    }
  return !(parents[dragged] == landing->parent &&
           find_next (parents, n_rows, dragged + 1, landing->parent, dragged) == landing->before);
}
