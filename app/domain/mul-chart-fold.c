/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-fold.h"

static int
get_parent (const MulChartFoldNode *nodes,
            guint                   node)
{
  return nodes[node].parent >= 0 && nodes[node].parent < (int) node ? nodes[node].parent : -1;
}

static gboolean
is_foldable (const MulChartFoldNode *nodes,
             const MulChartFold     *folds,
             guint                   node)
{
  return folds[node].n_below == 0 && !nodes[node].in_service && get_parent (nodes, node) >= 0 &&
         (nodes[node].kind == MUL_UNIT_KIND_UNIT || nodes[node].kind == MUL_UNIT_KIND_TEAM);
}

/**
 * mul_chart_fold:
 * @nodes: (array length=n_nodes): units in the order of the tree, each after its parent
 * @n_nodes: how many
 * @folds: (out caller-allocates): one for each
 *
 * Says which units of a chart are seen. What is under a collapsed unit is not; and where a unit has many leaves outside
 * the service, they share one card, unless somebody wanted to see them all. Linear.
 */
void
mul_chart_fold (const MulChartFoldNode *nodes,
                guint                   n_nodes,
                MulChartFold           *folds)
{
  guint i;

  for (i = 0; i < n_nodes; i++)
    folds[i] = (MulChartFold) { MUL_CHART_FOLD_SHOWN, (int) i, 0, 0 };
  for (i = n_nodes; i-- > 0;)
    if (get_parent (nodes, i) >= 0)
      folds[get_parent (nodes, i)].n_below += folds[i].n_below + 1;
  for (i = 0; i < n_nodes; i++)
    if (is_foldable (nodes, folds, i))
      folds[get_parent (nodes, i)].n_foldable++;
  for (i = 0; i < n_nodes; i++)
    if (folds[i].n_foldable < MUL_CHART_FOLD_LEAVES)
      folds[i].n_foldable = 0;

  for (i = 0; i < n_nodes; i++)
    {
      int parent = get_parent (nodes, i);

      if (parent < 0)
        continue;
      if (folds[parent].state != MUL_CHART_FOLD_SHOWN || nodes[parent].collapsed)
        {
          folds[i].state = MUL_CHART_FOLD_HIDDEN;
          folds[i].shown_by = folds[parent].state == MUL_CHART_FOLD_SHOWN ? parent : folds[parent].shown_by;
        }
      else if (folds[parent].n_foldable > 0 && !nodes[parent].unfolded && is_foldable (nodes, folds, i))
        {
          folds[i].state = MUL_CHART_FOLD_FOLDED;
          folds[i].shown_by = parent;
        }
    }
}
