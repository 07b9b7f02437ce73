/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-tree.h"

#define NONE (-1)

/* A column number beyond this is a mistake, not a municipality. */
#define MAX_COLUMNS 4096

enum
{
  UNSEEN,
  ON_THE_WAY,
  DONE,
};

/* Merged files could hold a loop; it is cut where the walk upwards meets itself, so that every unit is still shown. */
static void
cut_loops (MulChartTree *self)
{
  g_autofree guint8 *states = g_new0 (guint8, self->n_nodes);
  guint i;

  for (i = 0; i < self->n_nodes; i++)
    {
      int node = (int) i;
      int below = NONE;

      while (node != NONE && states[node] == UNSEEN)
        {
          states[node] = ON_THE_WAY;
          below = node;
          node = self->parents[node];
        }
      if (node != NONE && states[node] == ON_THE_WAY)
        self->parents[below] = NONE;

      for (node = (int) i; node != NONE && states[node] == ON_THE_WAY; node = self->parents[node])
        states[node] = DONE;
    }
}

/* Roots by column, and within one in the order given: a counting sort. */
static void
order_roots (MulChartTree       *self,
             const MulChartNode *nodes)
{
  g_autofree guint *starts = NULL;
  guint position = 0;
  guint i;

  for (i = 0; i < self->n_nodes; i++)
    if (self->parents[i] == NONE)
      {
        self->columns[i] = MIN (nodes[i].column, MAX_COLUMNS - 1);
        self->n_columns = MAX (self->n_columns, self->columns[i] + 1);
        self->n_roots++;
      }

  starts = g_new0 (guint, self->n_columns + 1);
  for (i = 0; i < self->n_nodes; i++)
    if (self->parents[i] == NONE)
      starts[self->columns[i] + 1]++;
  for (i = 0; i < self->n_columns; i++)
    {
      position += starts[i];
      starts[i] = position;
    }
  for (i = 0; i < self->n_nodes; i++)
    if (self->parents[i] == NONE)
      self->order[starts[self->columns[i]]++] = i;
}

static void
order_children (MulChartTree *self)
{
  g_autofree guint *starts = g_new0 (guint, self->n_nodes + 1);
  g_autofree guint *children = g_new (guint, self->n_nodes);
  guint end = self->n_roots;
  guint position = 0;
  guint i;

  for (i = 0; i < self->n_nodes; i++)
    if (self->parents[i] != NONE)
      self->n_children[self->parents[i]]++;
  for (i = 0; i < self->n_nodes; i++)
    {
      starts[i] = position;
      position += self->n_children[i];
    }
  for (i = 0; i < self->n_nodes; i++)
    if (self->parents[i] != NONE)
      children[starts[self->parents[i]]++] = i;

  /* starts now points behind each node's children. */
  for (i = 0; i < self->n_nodes; i++)
    {
      guint node = self->order[i];
      guint j;

      self->first_child[node] = end;
      for (j = starts[node] - self->n_children[node]; j < starts[node]; j++)
        {
          self->order[end++] = children[j];
          self->columns[children[j]] = self->columns[node];
        }
    }
}

static gboolean
is_stackable (const MulChartTree *self,
              const MulChartNode *nodes,
              guint               node,
              gboolean            around,
              gboolean            teams)
{
  if (self->n_children[node] > 0 || nodes[node].collapsed || nodes[node].kind == MUL_UNIT_KIND_STAFF)
    return FALSE;
  return (around && !nodes[node].in_service) || (teams && nodes[node].kind == MUL_UNIT_KIND_TEAM);
}

static void
place_children (const MulChartTree    *self,
                const MulChartNode    *nodes,
                const MulChartSpacing *spacing,
                guint                  parent,
                MulChartPlacement     *placements)
{
  const guint *children = &self->order[self->first_child[parent]];
  const MulChartPlacement *above = &placements[parent];
  gboolean hang = above->place != MUL_CHART_PLACE_ROW;
  guint n_around = 0;
  guint n_teams = 0;
  guint i;

  for (i = 0; i < self->n_children[parent]; i++)
    {
      n_around += is_stackable (self, nodes, children[i], TRUE, FALSE) ? 1 : 0;
      n_teams += is_stackable (self, nodes, children[i], FALSE, TRUE) ? 1 : 0;
    }

  for (i = 0; i < self->n_children[parent]; i++)
    {
      MulChartPlacement *placement = &placements[children[i]];

      placement->level = above->level + 1;
      placement->hidden = above->hidden || nodes[parent].collapsed;
      if (nodes[children[i]].kind == MUL_UNIT_KIND_STAFF)
        placement->place = MUL_CHART_PLACE_STAFF;
      else if (is_stackable (self, nodes, children[i],
                             spacing->stack_leaves > 0 && n_around >= spacing->stack_leaves,
                             spacing->stack_teams > 0 && n_teams >= spacing->stack_teams))
        placement->place = MUL_CHART_PLACE_STACK;
      else
        placement->place = hang ? MUL_CHART_PLACE_HANG : MUL_CHART_PLACE_ROW;
    }
}

/*< private >
 * mul_chart_tree_new:
 * @nodes: the chart's units
 * @n_nodes: length of @nodes
 *
 * Orders the nodes. A parent that is no node makes a root; a loop is cut. Linear, without recursion.
 *
 * Returns: (transfer full): the tree
 */
MulChartTree *
mul_chart_tree_new (const MulChartNode *nodes,
                    guint               n_nodes)
{
  MulChartTree *self = g_new0 (MulChartTree, 1);
  guint i;

  self->n_nodes = n_nodes;
  self->order = g_new (guint, n_nodes);
  self->parents = g_new (int, n_nodes);
  self->columns = g_new0 (guint, n_nodes);
  self->first_child = g_new0 (guint, n_nodes);
  self->n_children = g_new0 (guint, n_nodes);

  for (i = 0; i < n_nodes; i++)
    self->parents[i] = nodes[i].parent >= 0 && (guint) nodes[i].parent < n_nodes ? nodes[i].parent : NONE;
  cut_loops (self);
  order_roots (self, nodes);
  order_children (self);

  return self;
}

void
mul_chart_tree_free (MulChartTree *self)
{
  if (self == NULL)
    return;

  g_free (self->order);
  g_free (self->parents);
  g_free (self->columns);
  g_free (self->first_child);
  g_free (self->n_children);
  g_free (self);
}

/*< private >
 * mul_chart_tree_place:
 * @self: the tree of @nodes
 * @nodes: the chart's units
 * @spacing: says how many make a stack
 * @placements: (out caller-allocates): one for each node
 *
 * Decides how each node stands to its parent. Whether a node is a leaf does not depend on what is collapsed, also where
 * what is hidden is not among the nodes, so that collapsing moves nothing from row to stack.
 */
void
mul_chart_tree_place (const MulChartTree    *self,
                      const MulChartNode    *nodes,
                      const MulChartSpacing *spacing,
                      MulChartPlacement     *placements)
{
  guint i;

  for (i = 0; i < self->n_nodes; i++)
    {
      guint node = self->order[i];

      placements[node].n_below = 0;
      if (i < self->n_roots)
        {
          placements[node].place = nodes[node].kind == MUL_UNIT_KIND_EXTERNAL ? MUL_CHART_PLACE_APART
                                                                               : MUL_CHART_PLACE_ROW;
          placements[node].level = 0;
          placements[node].hidden = FALSE;
        }
      place_children (self, nodes, spacing, node, placements);
    }

  for (i = self->n_nodes; i-- > 0;)
    {
      guint node = self->order[i];

      if (self->parents[node] != NONE)
        placements[self->parents[node]].n_below += placements[node].n_below + 1;
    }
}
