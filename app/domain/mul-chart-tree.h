/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-chart-layout.h"

G_BEGIN_DECLS

/**
 * MulChartTree:
 * @n_nodes: how many there are
 * @n_roots: how many of them are roots
 * @order: the nodes level by level, roots first, by column and in the order of the array
 * @parents: the parents, where a loop has been cut
 * @columns: the column of every node
 * @first_child: where in @order a node's children begin
 * @n_children: how many it has
 *
 * The flat array as a tree. Inside the floor; others use MulChartLayout.
 */
typedef struct
{
  guint n_nodes;
  guint n_roots;
  guint n_columns;
  guint *order;
  int *parents;
  guint *columns;
  guint *first_child;
  guint *n_children;
} MulChartTree;

MulChartTree *mul_chart_tree_new (const MulChartNode *nodes, guint n_nodes);
void mul_chart_tree_free (MulChartTree *self);

void mul_chart_tree_place (const MulChartTree    *self,
                           const MulChartNode    *nodes,
                           const MulChartSpacing *spacing,
                           MulChartPlacement     *placements);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChartTree, mul_chart_tree_free)

G_END_DECLS
