/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MulTidyCentre:
 * @MUL_TIDY_CENTRE_ANCHORS: between the anchors of the first and the last child
 * @MUL_TIDY_CENTRE_EDGES: between the outer edges of the first and the last child
 * @MUL_TIDY_CENTRE_FIRST: on the first child's anchor
 * @MUL_TIDY_CENTRE_LAST: on the last child's anchor
 *
 * Where a parent stands over its children.
 */
typedef enum
{
  MUL_TIDY_CENTRE_ANCHORS,
  MUL_TIDY_CENTRE_EDGES,
  MUL_TIDY_CENTRE_FIRST,
  MUL_TIDY_CENTRE_LAST,
} MulTidyCentre;

/**
 * MulTidyNode:
 * @first_child: index of the first child; the others follow it in order
 * @n_children: how many there are
 * @parent: index of the parent, lower than the node's own; -1 for the root, which is node 0
 * @left: from the anchor to the left edge
 * @right: from the anchor to the right edge
 * @top: upper end
 * @bottom: lower end, margin included; where there are children, their top
 * @centre: where it stands over its children
 *
 * Nodes come level by level, so that no step needs recursion.
 */
typedef struct
{
  guint first_child;
  guint n_children;
  int parent;
  double left;
  double right;
  double top;
  double bottom;
  MulTidyCentre centre;
} MulTidyNode;

void mul_chart_tidy (const MulTidyNode *nodes, guint n_nodes, double sibling, double subtree, double *x);

G_END_DECLS
