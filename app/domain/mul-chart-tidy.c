/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The extended Reingold–Tilford algorithm for nodes of any size: A. van der Ploeg, "Drawing non-layered tidy trees in
 * linear time", Software: Practice and Experience 44 (2014). A fault of the published listing is mended: a subtree that
 * starts too far to the right is also drawn nearer. */

#include "domain/mul-chart-tidy.h"

#define NONE (-1)

/* What the walk keeps of a node. An x relative to its parent is mod + prelim; mod moves the whole subtree. */
typedef struct
{
  double prelim;
  double mod;
  double shift;
  double change;
  int left_thread;
  int right_thread;
  int left_extreme;
  int right_extreme;
  double left_extreme_mods;
  double right_extreme_mods;
} Work;

/* How far down the siblings so far reach: the sibling that is the rightmost one down to bottom. */
typedef struct
{
  double bottom;
  guint sibling;
} Low;

typedef struct
{
  const MulTidyNode *nodes;
  double sibling;
  double subtree;
  Work *works;
  Low *lows;
} Walk;

static guint
get_child (const Walk *walk,
           guint       node,
           guint       position)
{
  return walk->nodes[node].first_child + position;
}

static double
get_gap (const Walk *walk,
         guint       a,
         guint       b)
{
  return walk->nodes[a].parent == walk->nodes[b].parent ? walk->sibling : walk->subtree;
}

static int
get_next_left (const Walk *walk,
               int         node)
{
  if (walk->nodes[node].n_children > 0)
    return (int) get_child (walk, (guint) node, 0);
  return walk->works[node].left_thread;
}

static int
get_next_right (const Walk *walk,
                int         node)
{
  if (walk->nodes[node].n_children > 0)
    return (int) get_child (walk, (guint) node, walk->nodes[node].n_children - 1);
  return walk->works[node].right_thread;
}

static void
move_subtree (Walk  *walk,
              guint  parent,
              guint  position,
              guint  left_sibling,
              double distance)
{
  Work *work = &walk->works[get_child (walk, parent, position)];
  guint steps = position - left_sibling;

  work->mod += distance;
  work->left_extreme_mods += distance;
  work->right_extreme_mods += distance;

  /* The siblings between the two that met take their share of the distance, added up in share_out(). */
  if (steps > 1)
    {
      double share = distance / steps;

      walk->works[get_child (walk, parent, left_sibling + 1)].shift += share;
      work->shift -= share;
      work->change -= distance - share;
    }
}

/* When the new subtree reaches deeper than those before it, their left contour goes on in the new one; the extreme's
 * mod is set so that the sum is right after the jump, and its prelim so that it stays where it is. */
static void
thread_left (Walk  *walk,
             guint  parent,
             guint  position,
             int    contour,
             double mods)
{
  Work *first = &walk->works[get_child (walk, parent, 0)];
  Work *current = &walk->works[get_child (walk, parent, position)];
  Work *extreme = &walk->works[first->left_extreme];
  double difference = mods - walk->works[contour].mod - first->left_extreme_mods;

  extreme->left_thread = contour;
  extreme->mod += difference;
  extreme->prelim -= difference;
  first->left_extreme = current->left_extreme;
  first->left_extreme_mods = current->left_extreme_mods;
}

static void
thread_right (Walk  *walk,
              guint  parent,
              guint  position,
              int    contour,
              double mods)
{
  Work *previous = &walk->works[get_child (walk, parent, position - 1)];
  Work *current = &walk->works[get_child (walk, parent, position)];
  Work *extreme = &walk->works[current->right_extreme];
  double difference = mods - walk->works[contour].mod - current->right_extreme_mods;

  extreme->right_thread = contour;
  extreme->mod += difference;
  extreme->prelim -= difference;
  current->right_extreme = previous->right_extreme;
  current->right_extreme_mods = previous->right_extreme_mods;
}

/* Moves a child's subtree until its left contour clears the right contour of the siblings before it. */
static void
separate (Walk  *walk,
          guint  parent,
          guint  position,
          guint  n_lows)
{
  int right = (int) get_child (walk, parent, position - 1);
  int left = (int) get_child (walk, parent, position);
  double right_mods = walk->works[right].mod;
  double left_mods = walk->works[left].mod;
  guint low = n_lows - 1;
  gboolean first = TRUE;

  while (right != NONE && left != NONE)
    {
      double right_bottom = walk->nodes[right].bottom;
      double left_bottom = walk->nodes[left].bottom;
      double distance;

      while (low > 0 && right_bottom > walk->lows[low].bottom)
        low--;

      distance = right_mods + walk->works[right].prelim + walk->nodes[right].right +
                 get_gap (walk, (guint) right, (guint) left) -
                 (left_mods + walk->works[left].prelim - walk->nodes[left].left);
      if (distance > 0 || (first && distance < 0))
        {
          left_mods += distance;
          move_subtree (walk, parent, position, walk->lows[low].sibling, distance);
        }
      first = FALSE;

      if (right_bottom <= left_bottom)
        {
          right = get_next_right (walk, right);
          if (right != NONE)
            right_mods += walk->works[right].mod;
        }
      if (right_bottom >= left_bottom)
        {
          left = get_next_left (walk, left);
          if (left != NONE)
            left_mods += walk->works[left].mod;
        }
    }

  if (right == NONE && left != NONE)
    thread_left (walk, parent, position, left, left_mods);
  else if (right != NONE && left == NONE)
    thread_right (walk, parent, position, right, right_mods);
}

static void
share_out (Walk  *walk,
           guint  parent)
{
  double shifts = 0;
  double changes = 0;
  guint i;

  for (i = 0; i < walk->nodes[parent].n_children; i++)
    {
      Work *work = &walk->works[get_child (walk, parent, i)];

      shifts += work->shift;
      changes += shifts + work->change;
      work->mod += changes;
    }
}

static void
place_parent (Walk  *walk,
              guint  parent)
{
  const MulTidyNode *node = &walk->nodes[parent];
  guint first_child = get_child (walk, parent, 0);
  guint last_child = get_child (walk, parent, node->n_children - 1);
  const Work *first = &walk->works[first_child];
  const Work *last = &walk->works[last_child];
  double first_x = first->mod + first->prelim;
  double last_x = last->mod + last->prelim;
  Work *work = &walk->works[parent];

  switch (node->centre)
    {
    case MUL_TIDY_CENTRE_EDGES:
      work->prelim = (first_x - walk->nodes[first_child].left + last_x + walk->nodes[last_child].right) / 2;
      break;
    case MUL_TIDY_CENTRE_FIRST:
      work->prelim = first_x;
      break;
    case MUL_TIDY_CENTRE_LAST:
      work->prelim = last_x;
      break;
    case MUL_TIDY_CENTRE_ANCHORS:
    default:
      work->prelim = (first_x + last_x) / 2;
      break;
    }

  work->left_extreme = first->left_extreme;
  work->left_extreme_mods = first->left_extreme_mods;
  work->right_extreme = last->right_extreme;
  work->right_extreme_mods = last->right_extreme_mods;
}

static void
place_children (Walk  *walk,
                guint  parent)
{
  guint n_lows = 0;
  guint i;

  for (i = 0; i < walk->nodes[parent].n_children; i++)
    {
      const Work *child = &walk->works[get_child (walk, parent, i)];
      double bottom = walk->nodes[i == 0 ? child->left_extreme : child->right_extreme].bottom;

      if (i > 0)
        separate (walk, parent, i, n_lows);
      while (n_lows > 0 && bottom >= walk->lows[n_lows - 1].bottom)
        n_lows--;
      walk->lows[n_lows].bottom = bottom;
      walk->lows[n_lows].sibling = i;
      n_lows++;
    }

  share_out (walk, parent);
  place_parent (walk, parent);
}

/**
 * mul_chart_tidy:
 * @nodes: level by level; node 0 is the root of all
 * @n_nodes: length of @nodes
 * @sibling: least distance between siblings
 * @subtree: least distance between nodes that have different parents
 * @x: (out caller-allocates): @n_nodes anchors, the root's at 0
 *
 * Places the nodes as near one another as the distances allow, every parent over its children, the room that one
 * subtree forces between two siblings shared by those between them. A mirrored tree gets the mirrored drawing. Time
 * and memory are linear; depth costs no stack.
 */
void
mul_chart_tidy (const MulTidyNode *nodes,
                guint              n_nodes,
                double             sibling,
                double             subtree,
                double            *x)
{
  g_autofree Work *works = NULL;
  g_autofree Low *lows = NULL;
  g_autofree double *mods = NULL;
  Walk walk = { nodes, sibling, subtree, NULL, NULL };
  guint i;

  g_return_if_fail (n_nodes == 0 || (nodes != NULL && x != NULL));

  if (n_nodes == 0)
    return;

  walk.works = works = g_new0 (Work, n_nodes);
  walk.lows = lows = g_new (Low, n_nodes);
  mods = g_new (double, n_nodes);

  for (i = n_nodes; i-- > 0;)
    {
      works[i].left_thread = NONE;
      works[i].right_thread = NONE;
      works[i].left_extreme = (int) i;
      works[i].right_extreme = (int) i;
      if (nodes[i].n_children > 0)
        place_children (&walk, i);
    }

  for (i = 0; i < n_nodes; i++)
    {
      mods[i] = works[i].mod + (nodes[i].parent == NONE ? 0 : mods[nodes[i].parent]);
      x[i] = mods[i] + works[i].prelim - works[0].mod - works[0].prelim;
    }
}
