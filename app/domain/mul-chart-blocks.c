/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-layout-private.h"
#include "domain/mul-chart-tidy.h"

#include <math.h>

/* Nothing on a chart is longer; with it sums stay finite. */
#define LONGEST 1e6

/* A box of the tidy row: a node, the stack beside its siblings (of the parent @node), or the root of all. */
typedef enum
{
  BOX_ROOT,
  BOX_NODE,
  BOX_STACK,
} BoxKind;

typedef struct
{
  BoxKind kind;
  guint node;
} Box;

static double
get_length (double length)
{
  return isfinite (length) && length > 0 ? MIN (length, LONGEST) : 0;
}

/* Two halves that differ only by the last bit of a sum must come to the same pixel. */
static double
get_whole (double length)
{
  return floor (length + 0.5 + 1e-6);
}

/* Cards without a row hang what they have under them from their left edge, staff units first. */
static void
measure_hanging (MulChartLayout *self,
                 guint           node,
                 const guint    *children,
                 guint           n_children)
{
  const MulChartSpacing *spacing = &self->spacing;
  MulChartBlock *block = &self->blocks[node];
  double indent = spacing->inset + spacing->indent;
  const MulChartPlacement *above = NULL;
  int staff;
  guint i;

  for (staff = 1; staff >= 0; staff--)
    for (i = 0; i < n_children; i++)
      {
        const MulChartPlacement *placement = &self->placements[children[i]];
        MulChartBlock *child = &self->blocks[children[i]];

        if ((placement->place == MUL_CHART_PLACE_STAFF) != (staff == 1))
          continue;
        block->height += above != NULL && above->place == MUL_CHART_PLACE_STACK &&
                         placement->place == MUL_CHART_PLACE_STACK ? spacing->stack : spacing->stack_first;
        child->dx = indent;
        child->dy = block->height;
        block->height += child->height;
        block->width = MAX (block->width, indent + child->width);
        above = placement;
      }

  block->left = block->card_width / 2;
  block->right = block->width - block->left;
}

/* Staff units stand in pairs beside the line between a card and the row under it, the first to the right. */
static void
measure_staff_band (MulChartLayout *self,
                    guint           node,
                    const guint    *children,
                    guint           n_children)
{
  const MulChartSpacing *spacing = &self->spacing;
  MulChartBlock *block = &self->blocks[node];
  double middle = block->card_width / 2;
  double pair_height = 0;
  guint n_staff = 0;
  guint i;

  block->left = middle;
  block->right = middle;
  for (i = 0; i < n_children; i++)
    {
      MulChartBlock *child = &self->blocks[children[i]];

      if (self->placements[children[i]].place != MUL_CHART_PLACE_STAFF)
        continue;

      if (n_staff % 2 == 0)
        {
          block->height += pair_height + spacing->stack_first;
          pair_height = 0;
          child->dx = middle + spacing->indent;
          block->right = MAX (block->right, spacing->indent + child->width);
        }
      else
        {
          child->dx = middle - spacing->indent - child->width;
          block->left = MAX (block->left, spacing->indent + child->width);
        }
      child->dy = block->height;
      pair_height = MAX (pair_height, child->height);
      n_staff++;
    }
  block->height += pair_height;
}

static void
measure_stack (MulChartLayout *self,
               guint           node,
               const guint    *children,
               guint           n_children)
{
  MulChartBlock *block = &self->blocks[node];
  guint i;

  for (i = 0; i < n_children; i++)
    {
      MulChartBlock *child = &self->blocks[children[i]];

      if (self->placements[children[i]].place != MUL_CHART_PLACE_STACK)
        continue;

      if (block->stack_height > 0)
        block->stack_height += self->spacing.stack;
      child->dx = self->spacing.indent;
      child->dy = block->stack_height;
      block->stack_height += child->height;
      block->stack_width = MAX (block->stack_width, self->spacing.indent + child->width);
    }
}

/* One stack beside one card is the commonest chart of a department; there the line goes straight down as the spine. */
static gboolean
is_spine_below (const MulChartLayout *self,
                const MulChartNode   *nodes,
                guint                 node)
{
  const guint *children;
  guint n_children = mul_chart_layout_get_children (self, nodes, node, &children);
  guint n_rows = 0;
  guint i;

  if (self->blocks[node].stack_width <= 0)
    return FALSE;
  for (i = 0; i < n_children; i++)
    if (self->placements[children[i]].place == MUL_CHART_PLACE_ROW)
      {
        if (self->blocks[children[i]].has_row)
          return FALSE;
        n_rows++;
      }
  return n_rows == 1;
}

/* Returns the tops of the levels when they are aligned, otherwise NULL. */
static double *
measure_levels (const MulChartLayout *self)
{
  guint n_levels = 2;
  double *tops;
  guint i;

  if (!self->spacing.align_levels)
    return NULL;

  for (i = 0; i < self->n_nodes; i++)
    n_levels = MAX (n_levels, self->placements[i].level + 2);

  tops = g_new0 (double, n_levels);
  for (i = 0; i < self->n_nodes; i++)
    {
      const MulChartPlacement *placement = &self->placements[i];
      const MulChartBlock *block = &self->blocks[i];

      if (placement->place == MUL_CHART_PLACE_ROW && !placement->hidden)
        tops[placement->level + 1] = MAX (tops[placement->level + 1],
                                          block->has_row ? block->height : block->card_height);
    }
  for (i = 1; i < n_levels; i++)
    tops[i] = get_whole (tops[i] + tops[i - 1] + self->spacing.level);
  return tops;
}

static void
add_box (GArray  *boxes,
         GArray  *tidies,
         int      parent,
         BoxKind  kind,
         guint    node)
{
  Box box = { kind, node };
  MulTidyNode tidy = { .parent = parent };

  g_array_append_val (boxes, box);
  g_array_append_val (tidies, tidy);
}

static void
add_boxes_below (const MulChartLayout *self,
                 const MulChartNode   *nodes,
                 guint                 position,
                 GArray               *boxes,
                 GArray               *tidies)
{
  Box box = g_array_index (boxes, Box, position);
  const guint *children;
  guint n_children = mul_chart_layout_get_children (self, nodes, box.node, &children);
  guint i;

  for (i = 0; i < n_children; i++)
    if (self->placements[children[i]].place == MUL_CHART_PLACE_ROW)
      add_box (boxes, tidies, (int) position, BOX_NODE, children[i]);
  if (self->blocks[box.node].stack_width > 0)
    add_box (boxes, tidies, (int) position, BOX_STACK, box.node);
}

static void
measure_box (MulChartLayout     *self,
             const MulChartNode *nodes,
             const double       *tops,
             Box                 box,
             MulTidyNode        *tidy)
{
  MulChartBlock *block = &self->blocks[box.node];

  if (box.kind == BOX_STACK)
    {
      tidy->left = self->spacing.radius;
      tidy->right = block->stack_width;
      tidy->bottom = tidy->top + block->stack_height + self->spacing.level;
      return;
    }

  tidy->left = block->left;
  tidy->right = block->right;
  self->rects[box.node].y = tidy->top;
  if (!block->has_row)
    {
      tidy->bottom = tidy->top + block->height + self->spacing.level;
      return;
    }

  block->row_top = tops != NULL ? tops[self->placements[box.node].level + 1]
                                : get_whole (tidy->top + block->height + self->spacing.level);
  tidy->bottom = block->row_top;
  tidy->centre = is_spine_below (self, nodes, box.node) ? MUL_TIDY_CENTRE_LAST : MUL_TIDY_CENTRE_ANCHORS;
}

/* Lays out a column's rows from x on and returns their width. */
static double
place_rows (MulChartLayout     *self,
            const MulChartNode *nodes,
            const double       *tops,
            guint               column,
            guint              *root,
            double              x)
{
  g_autoptr (GArray) boxes = g_array_new (FALSE, FALSE, sizeof (Box));
  g_autoptr (GArray) tidies = g_array_new (FALSE, FALSE, sizeof (MulTidyNode));
  g_autofree double *anchors = NULL;
  double leftmost = 0;
  double rightmost = 0;
  guint i;

  add_box (boxes, tidies, -1, BOX_ROOT, 0);
  for (; *root < self->tree->n_roots && self->tree->columns[self->tree->order[*root]] == column; (*root)++)
    if (self->placements[self->tree->order[*root]].place == MUL_CHART_PLACE_ROW)
      add_box (boxes, tidies, 0, BOX_NODE, self->tree->order[*root]);
  if (boxes->len == 1)
    return 0;
  g_array_index (tidies, MulTidyNode, 0).first_child = 1;
  g_array_index (tidies, MulTidyNode, 0).n_children = boxes->len - 1;

  for (i = 1; i < boxes->len; i++)
    {
      Box box = g_array_index (boxes, Box, i);
      MulTidyNode *tidy = &g_array_index (tidies, MulTidyNode, i);
      guint first_child = boxes->len;

      tidy->top = g_array_index (tidies, MulTidyNode, tidy->parent).bottom;
      measure_box (self, nodes, tops, box, tidy);
      if (box.kind == BOX_NODE && self->blocks[box.node].has_row)
        add_boxes_below (self, nodes, i, boxes, tidies);

      tidy = &g_array_index (tidies, MulTidyNode, i);
      tidy->first_child = first_child;
      tidy->n_children = boxes->len - first_child;
    }

  anchors = g_new (double, boxes->len);
  mul_chart_tidy ((const MulTidyNode *) (gconstpointer) tidies->data, tidies->len,
                  self->spacing.sibling, self->spacing.subtree, anchors);

  for (i = 1; i < boxes->len; i++)
    leftmost = MIN (leftmost, anchors[i] - g_array_index (tidies, MulTidyNode, i).left);
  for (i = 1; i < boxes->len; i++)
    {
      Box box = g_array_index (boxes, Box, i);
      MulChartBlock *block = &self->blocks[box.node];
      double anchor = get_whole (x + anchors[i] - leftmost);

      rightmost = MAX (rightmost, anchors[i] + g_array_index (tidies, MulTidyNode, i).right);
      if (box.kind == BOX_STACK)
        {
          block->spine = anchor;
          continue;
        }
      block->anchor = anchor;
      self->rects[box.node].x = get_whole (anchor - block->card_width / 2);
    }
  return ceil (rightmost - leftmost);
}

static void
place_hanging (MulChartLayout *self,
               guint           node)
{
  const MulChartBlock *parent = &self->blocks[self->tree->parents[node]];
  const MulChartRect *above = &self->rects[self->tree->parents[node]];
  MulChartBlock *block = &self->blocks[node];
  MulChartRect *rect = &self->rects[node];

  if (self->placements[node].place == MUL_CHART_PLACE_STACK && parent->has_row)
    {
      rect->x = get_whole (parent->spine + block->dx);
      rect->y = get_whole (parent->row_top + block->dy);
    }
  else
    {
      rect->x = get_whole (above->x + block->dx);
      rect->y = get_whole (above->y + block->dy);
    }
  block->anchor = get_whole (rect->x + block->card_width / 2);
}

/* Places what hangs, down the tree, and says how far down it all reaches. What stands in the band apart comes in a
 * second round, when the height of the rest is known. */
static double
place_rest (MulChartLayout *self,
            gboolean        apart)
{
  double bottom = 0;
  guint i;

  for (i = 0; i < self->n_nodes; i++)
    {
      guint node = self->tree->order[i];
      int parent = self->tree->parents[node];
      MulChartBlock *block = &self->blocks[node];
      MulChartRect *rect = &self->rects[node];

      if (block->apart != apart)
        continue;
      if (self->placements[node].hidden)
        {
          *rect = self->rects[parent];
          block->anchor = self->blocks[parent].anchor;
          continue;
        }

      if (parent >= 0 && self->placements[node].place != MUL_CHART_PLACE_ROW)
        place_hanging (self, node);
      rect->width = block->card_width;
      rect->height = block->card_height;
      bottom = MAX (bottom, rect->y + rect->height);
    }
  return bottom;
}

static void
place_band (MulChartLayout *self,
            double          top)
{
  guint column = 0;
  double y = top;
  guint i;

  for (i = 0; i < self->tree->n_roots; i++)
    {
      guint node = self->tree->order[i];
      MulChartBlock *block = &self->blocks[node];

      if (!block->apart)
        continue;

      if (self->tree->columns[node] != column)
        y = top;
      column = self->tree->columns[node];
      self->rects[node].x = self->columns[column].x;
      self->rects[node].y = y;
      block->anchor = get_whole (self->rects[node].x + block->card_width / 2);
      y = get_whole (y + block->height + self->spacing.stack_first);
    }
}

/* A column is as wide as its rows, its band and its heading need. */
static double *
measure_columns (const MulChartLayout *self)
{
  double *widths = g_new0 (double, self->n_columns);
  guint i;

  for (i = 0; i < self->n_columns && i < self->spacing.n_columns && self->spacing.column_min_widths != NULL; i++)
    widths[i] = ceil (get_length (self->spacing.column_min_widths[i]));
  for (i = 0; i < self->tree->n_roots; i++)
    {
      guint node = self->tree->order[i];
      double *width = &widths[self->tree->columns[node]];

      if (self->blocks[node].apart)
        *width = MAX (*width, ceil (self->blocks[node].width));
    }
  return widths;
}

/*< private >
 * mul_chart_layout_measure_blocks:
 * @self: a layout whose places are decided
 * @nodes: the units
 *
 * Measures, from the leaves up, what each card takes with all that hangs under it or stands beside its line.
 */
void
mul_chart_layout_measure_blocks (MulChartLayout     *self,
                                 const MulChartNode *nodes)
{
  guint i;

  for (i = 0; i < self->n_nodes; i++)
    {
      guint node = self->tree->order[i];
      int parent = self->tree->parents[node];

      self->blocks[node].apart = parent >= 0 ? self->blocks[parent].apart
                                             : self->placements[node].place == MUL_CHART_PLACE_APART;
    }

  for (i = self->n_nodes; i-- > 0;)
    {
      guint node = self->tree->order[i];
      MulChartBlock *block = &self->blocks[node];
      const guint *children;
      guint n_children = mul_chart_layout_get_children (self, nodes, node, &children);
      guint j;

      block->card_width = get_length (nodes[node].width);
      block->card_height = get_length (nodes[node].height);
      block->width = block->card_width;
      block->height = block->card_height;
      for (j = 0; j < n_children; j++)
        block->has_row = block->has_row || self->placements[children[j]].place == MUL_CHART_PLACE_ROW;

      if (block->has_row)
        {
          measure_staff_band (self, node, children, n_children);
          measure_stack (self, node, children, n_children);
        }
      else
        measure_hanging (self, node, children, n_children);
    }
}

/*< private >
 * mul_chart_layout_place_blocks:
 * @self: a layout whose blocks are measured
 * @nodes: the units
 *
 * Gives every node its place, column by column.
 */
void
mul_chart_layout_place_blocks (MulChartLayout     *self,
                               const MulChartNode *nodes)
{
  g_autofree double *tops = measure_levels (self);
  g_autofree double *widths = measure_columns (self);
  gboolean has_band = FALSE;
  guint root = 0;
  double x = 0;
  guint i;

  for (i = 0; i < self->n_columns; i++)
    {
      double width = place_rows (self, nodes, tops, i, &root, x);

      self->columns[i].x = x;
      self->columns[i].width = MAX (width, widths[i]);
      self->width = x + self->columns[i].width;
      x = self->width + self->spacing.column;
    }

  for (i = 0; i < self->tree->n_roots; i++)
    has_band = has_band || self->blocks[self->tree->order[i]].apart;
  self->height = place_rest (self, FALSE);
  if (has_band)
    {
      place_band (self, self->height > 0 ? get_whole (self->height + self->spacing.level) : 0);
      self->height = MAX (self->height, place_rest (self, TRUE));
    }
  for (i = 0; i < self->n_columns; i++)
    self->columns[i].height = self->height;
}
