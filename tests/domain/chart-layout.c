/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-layout.h"
#include "domain/mul-chart-tidy.h"

#include <glib.h>
#include <math.h>

/* Positions are whole pixels, so what is centred may be half a pixel off, on either side. */
#define PIXEL 1.01

static MulChartNode
make_node (GRand    *rand,
           int       parent,
           gboolean  plain)
{
  return (MulChartNode) {
    .parent = parent,
    .width = 2 * g_rand_int_range (rand, 20, 100),
    .height = g_rand_int_range (rand, 20, 120),
    .kind = plain || parent < 0 ? MUL_UNIT_KIND_UNIT
                                : (MulUnitKind) g_rand_int_range (rand, 0, MUL_UNIT_KIND_EXTERNAL + 1),
    .collapsed = !plain && g_rand_int_range (rand, 0, 10) == 0,
    .in_service = plain || g_rand_boolean (rand),
    .column = plain ? 0 : (guint) g_rand_int_range (rand, 0, 4),
  };
}

/* A parent is one of the last few nodes: a small reach makes deep trees, a large one wide trees. */
static MulChartNode *
make_nodes (GRand    *rand,
            guint     n_nodes,
            int       reach,
            gboolean  plain)
{
  MulChartNode *nodes = g_new (MulChartNode, n_nodes);
  guint i;

  for (i = 0; i < n_nodes; i++)
    {
      gboolean root = i == 0 || (!plain && g_rand_int_range (rand, 0, 12) == 0);

      nodes[i] = make_node (rand, root ? -1 : g_rand_int_range (rand, MAX (0, (int) i - reach), (int) i), plain);
      if (!plain && root && g_rand_int_range (rand, 0, 4) == 0)
        nodes[i].kind = MUL_UNIT_KIND_EXTERNAL;
    }
  return nodes;
}

static gboolean
overlap (const MulChartRect *a,
         const MulChartRect *b,
         double              margin)
{
  return a->x < b->x + b->width + margin && b->x < a->x + a->width + margin &&
         a->y < b->y + b->height + margin && b->y < a->y + a->height + margin;
}

static void
assert_no_overlap (const MulChartLayout *layout,
                   double                margin)
{
  guint n_nodes = mul_chart_layout_get_n_nodes (layout);
  guint i;
  guint j;

  for (i = 0; i < n_nodes; i++)
    for (j = 0; j < i; j++)
      if (!mul_chart_layout_get_placement (layout, i)->hidden && !mul_chart_layout_get_placement (layout, j)->hidden)
        g_assert_false (overlap (mul_chart_layout_get_rect (layout, i), mul_chart_layout_get_rect (layout, j), margin));
}

/* No line runs over a card, only up to its border. */
static void
assert_lines_clear (const MulChartLayout *layout)
{
  guint i;
  guint j;
  guint k;

  for (i = 0; i < mul_chart_layout_get_n_edges (layout); i++)
    {
      MulChartEdge edge = mul_chart_layout_get_edge (layout, i);

      for (j = 1; j < edge.n_points; j++)
        {
          MulChartRect line = {
            .x = MIN (edge.points[j - 1].x, edge.points[j].x),
            .y = MIN (edge.points[j - 1].y, edge.points[j].y),
            .width = fabs (edge.points[j].x - edge.points[j - 1].x),
            .height = fabs (edge.points[j].y - edge.points[j - 1].y),
          };

          for (k = 0; k < mul_chart_layout_get_n_nodes (layout); k++)
            if (!mul_chart_layout_get_placement (layout, k)->hidden)
              g_assert_false (overlap (&line, mul_chart_layout_get_rect (layout, k), -PIXEL));
        }
    }
}

static void
assert_inside (const MulChartLayout *layout)
{
  double width = mul_chart_layout_get_width (layout);
  double height = mul_chart_layout_get_height (layout);
  guint i;
  guint j;

  for (i = 0; i < mul_chart_layout_get_n_nodes (layout); i++)
    {
      const MulChartRect *rect = mul_chart_layout_get_rect (layout, i);

      g_assert_true (isfinite (rect->x) && isfinite (rect->y));
      g_assert_cmpfloat (rect->x, >=, -PIXEL);
      g_assert_cmpfloat (rect->y, >=, 0);
      g_assert_cmpfloat (rect->x + rect->width, <=, width + PIXEL);
      g_assert_cmpfloat (rect->y + rect->height, <=, height);
      g_assert_true (rect->x == floor (rect->x));
    }
  for (i = 0; i < mul_chart_layout_get_n_edges (layout); i++)
    {
      MulChartEdge edge = mul_chart_layout_get_edge (layout, i);

      g_assert_cmpuint (edge.n_points, >=, 2);
      for (j = 0; j < edge.n_points; j++)
        {
          g_assert_true (edge.points[j].x >= -PIXEL && edge.points[j].x <= width + PIXEL);
          g_assert_true (edge.points[j].y >= 0 && edge.points[j].y <= height);
          if (j > 0)
            g_assert_true (edge.points[j].x == edge.points[j - 1].x || edge.points[j].y == edge.points[j - 1].y);
        }
    }
}

/* Every visible child is reached by exactly one line, which ends at its border and begins at or below its parent. */
static void
assert_connected (const MulChartLayout *layout,
                  const MulChartNode   *nodes)
{
  guint n_nodes = mul_chart_layout_get_n_nodes (layout);
  g_autofree guint *n_lines = g_new0 (guint, n_nodes);
  guint i;

  for (i = 0; i < mul_chart_layout_get_n_edges (layout); i++)
    {
      MulChartEdge edge = mul_chart_layout_get_edge (layout, i);
      const MulChartPoint *end = &edge.points[edge.n_points - 1];
      const MulChartRect *rect;

      if (edge.child < 0)
        continue;
      rect = mul_chart_layout_get_rect (layout, (guint) edge.child);
      g_assert_cmpint (nodes[edge.child].parent, ==, edge.parent);
      g_assert_cmpint (edge.dashed, ==, nodes[edge.child].kind == MUL_UNIT_KIND_STAFF);
      g_assert_true (end->x >= rect->x && end->x <= rect->x + rect->width);
      g_assert_true (end->y >= rect->y && end->y <= rect->y + rect->height);
      n_lines[edge.child]++;
    }
  for (i = 0; i < n_nodes; i++)
    g_assert_cmpuint (n_lines[i], ==,
                      nodes[i].parent >= 0 && !mul_chart_layout_get_placement (layout, i)->hidden ? 1 : 0);
}

static double
get_middle (const MulChartLayout *layout,
            guint                 node)
{
  const MulChartRect *rect = mul_chart_layout_get_rect (layout, node);

  return rect->x + rect->width / 2;
}

static void
test_oracle (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "chart-layout", "oracle.tsv", NULL);
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;
  g_autoptr (GError) error = NULL;
  guint n_trees = 0;
  guint at = 0;

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);

  while (lines[at] != NULL && g_str_has_prefix (lines[at], "tree\t"))
    {
      g_auto (GStrv) head = g_strsplit (lines[at++], "\t", -1);
      guint n_nodes = (guint) g_ascii_strtoull (head[1], NULL, 10);
      g_autofree MulTidyNode *nodes = g_new0 (MulTidyNode, n_nodes);
      g_autofree double *expected = g_new (double, n_nodes);
      g_autofree double *x = g_new (double, n_nodes);
      guint i;

      for (i = 0; i < n_nodes; i++)
        {
          g_auto (GStrv) cells = g_strsplit (lines[at++], "\t", -1);
          MulTidyNode *node = &nodes[i];

          node->parent = (int) g_ascii_strtoll (cells[0], NULL, 10);
          node->left = g_ascii_strtod (cells[1], NULL) / 2;
          node->right = node->left;
          node->top = node->parent < 0 ? 0 : nodes[node->parent].bottom;
          node->bottom = node->top + g_ascii_strtod (cells[2], NULL);
          node->centre = MUL_TIDY_CENTRE_EDGES;
          expected[i] = g_ascii_strtod (cells[3], NULL);
          if (node->parent >= 0 && nodes[node->parent].n_children++ == 0)
            nodes[node->parent].first_child = i;
        }

      mul_chart_tidy (nodes, n_nodes, g_ascii_strtod (head[2], NULL), g_ascii_strtod (head[3], NULL), x);
      for (i = 0; i < n_nodes; i++)
        g_assert_cmpfloat_with_epsilon (x[i], expected[i], 0.001);
      n_trees++;
    }
  g_assert_cmpuint (n_trees, ==, 114);
}

static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  guint round;

  for (round = 0; round < 400; round++)
    {
      guint n_nodes = (guint) g_rand_int_range (rand, 0, round % 20 == 0 ? 300 : 60);
      g_autofree MulChartNode *nodes = make_nodes (rand, n_nodes, round % 3 == 0 ? 100 : 12, FALSE);
      MulChartSpacing spacing = mul_chart_spacing_default ();
      g_autoptr (MulChartLayout) layout = NULL;
      g_autoptr (MulChartLayout) again = NULL;
      guint i;

      spacing.align_levels = round % 2 == 0;
      layout = mul_chart_layout_new (nodes, n_nodes, &spacing);
      again = mul_chart_layout_new (nodes, n_nodes, &spacing);
      assert_no_overlap (layout, spacing.stack - PIXEL);
      assert_inside (layout);
      assert_connected (layout, nodes);
      assert_lines_clear (layout);
      for (i = 0; i < n_nodes; i++)
        g_assert_cmpmem (mul_chart_layout_get_rect (layout, i), sizeof (MulChartRect),
                         mul_chart_layout_get_rect (again, i), sizeof (MulChartRect));
    }
}

/* The parent of a row stands over the middle of its first and last child; levels have one top when aligned. */
static void
test_centred (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  guint round;

  for (round = 0; round < 100; round++)
    {
      guint n_nodes = (guint) g_rand_int_range (rand, 1, 80);
      g_autofree MulChartNode *nodes = make_nodes (rand, n_nodes, round % 3 == 0 ? 100 : 12, TRUE);
      g_autoptr (MulChartLayout) layout = mul_chart_layout_new (nodes, n_nodes, NULL);
      g_autofree double *tops = g_new0 (double, n_nodes);
      guint i;
      guint j;

      for (i = 0; i < n_nodes; i++)
        {
          guint level = mul_chart_layout_get_placement (layout, i)->level;
          int first = -1;
          int last = -1;

          g_assert_cmpint (mul_chart_layout_get_placement (layout, i)->place, ==, MUL_CHART_PLACE_ROW);
          for (j = 0; j < n_nodes; j++)
            if (nodes[j].parent == (int) i)
              {
                first = first < 0 ? (int) j : first;
                last = (int) j;
              }
          if (first >= 0)
            {
              double middle = (get_middle (layout, (guint) first) + get_middle (layout, (guint) last)) / 2;

              g_assert_cmpfloat_with_epsilon (get_middle (layout, i), middle, PIXEL);
            }
          if (tops[level] > 0)
            g_assert_cmpfloat (mul_chart_layout_get_rect (layout, i)->y, ==, tops[level]);
          tops[level] = mul_chart_layout_get_rect (layout, i)->y;
        }
    }
}

static void
test_mirrored (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (13);
  guint round;

  for (round = 0; round < 100; round++)
    {
      guint n_nodes = (guint) g_rand_int_range (rand, 1, 150);
      g_autofree MulChartNode *nodes = make_nodes (rand, n_nodes, round % 3 == 0 ? 100 : 12, TRUE);
      g_autofree MulChartNode *mirrored = g_new (MulChartNode, n_nodes);
      g_autoptr (MulChartLayout) layout = NULL;
      g_autoptr (MulChartLayout) other = NULL;
      guint i;

      for (i = 0; i < n_nodes; i++)
        {
          mirrored[n_nodes - 1 - i] = nodes[i];
          if (nodes[i].parent >= 0)
            mirrored[n_nodes - 1 - i].parent = (int) n_nodes - 1 - nodes[i].parent;
        }
      layout = mul_chart_layout_new (nodes, n_nodes, NULL);
      other = mul_chart_layout_new (mirrored, n_nodes, NULL);
      g_assert_cmpfloat (mul_chart_layout_get_width (layout), ==, mul_chart_layout_get_width (other));
      for (i = 0; i < n_nodes; i++)
        {
          g_assert_cmpfloat_with_epsilon (get_middle (layout, i),
                                          mul_chart_layout_get_width (layout) - get_middle (other, n_nodes - 1 - i),
                                          2 * PIXEL);
          g_assert_cmpfloat (mul_chart_layout_get_rect (layout, i)->y, ==,
                             mul_chart_layout_get_rect (other, n_nodes - 1 - i)->y);
        }
    }
}

/* Land-use planning in Vestre Toten: one unit of the service, six around it, and a staff unit. */
static void
test_department (void)
{
  const MulChartNode nodes[] = {
    { -1, 200, 80, MUL_UNIT_KIND_UNIT, FALSE, FALSE, 0 },
    { 0, 146, 112, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 0, 172, 54, MUL_UNIT_KIND_STAFF, FALSE, TRUE, 0 },
    { 0, 176, 30, MUL_UNIT_KIND_UNIT, FALSE, FALSE, 0 },
    { 0, 176, 30, MUL_UNIT_KIND_UNIT, FALSE, FALSE, 0 },
    { 0, 176, 30, MUL_UNIT_KIND_UNIT, FALSE, FALSE, 0 },
  };
  g_autoptr (MulChartLayout) layout = mul_chart_layout_new (nodes, G_N_ELEMENTS (nodes), NULL);
  MulChartSpacing spacing = mul_chart_spacing_default ();
  const MulChartRect *parent = mul_chart_layout_get_rect (layout, 0);
  const MulChartRect *row = mul_chart_layout_get_rect (layout, 1);
  const MulChartRect *staff = mul_chart_layout_get_rect (layout, 2);
  guint i;

  g_assert_cmpint (mul_chart_layout_get_placement (layout, 1)->place, ==, MUL_CHART_PLACE_ROW);
  g_assert_cmpint (mul_chart_layout_get_placement (layout, 2)->place, ==, MUL_CHART_PLACE_STAFF);
  g_assert_cmpfloat (staff->x, ==, parent->x + parent->width / 2 + spacing.indent);
  g_assert_cmpfloat (staff->y, ==, parent->y + parent->height + spacing.stack_first);
  g_assert_cmpfloat (row->y, ==, staff->y + staff->height + spacing.level);
  for (i = 3; i < G_N_ELEMENTS (nodes); i++)
    {
      const MulChartRect *rect = mul_chart_layout_get_rect (layout, i);

      g_assert_cmpint (mul_chart_layout_get_placement (layout, i)->place, ==, MUL_CHART_PLACE_STACK);
      g_assert_cmpfloat (rect->y, ==, row->y + (i - 3) * (30 + spacing.stack));
      /* The line from the department goes straight down as the stack's spine. */
      g_assert_cmpfloat (rect->x, ==, parent->x + parent->width / 2 + spacing.indent);
    }
}

static void
test_staff (void)
{
  const MulChartNode nodes[] = {
    { -1, 160, 60, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 0, 120, 40, MUL_UNIT_KIND_STAFF, FALSE, TRUE, 0 },
    { 0, 120, 40, MUL_UNIT_KIND_STAFF, FALSE, TRUE, 0 },
    { 0, 120, 40, MUL_UNIT_KIND_STAFF, FALSE, TRUE, 0 },
    { 0, 160, 60, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 1, 120, 40, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 4, 120, 40, MUL_UNIT_KIND_STAFF, FALSE, TRUE, 0 },
  };
  g_autoptr (MulChartLayout) layout = mul_chart_layout_new (nodes, G_N_ELEMENTS (nodes), NULL);
  const MulChartRect *rects[G_N_ELEMENTS (nodes)];
  double line = get_middle (layout, 0);
  guint i;

  for (i = 0; i < G_N_ELEMENTS (nodes); i++)
    rects[i] = mul_chart_layout_get_rect (layout, i);

  g_assert_cmpfloat (rects[1]->x, >, line);
  g_assert_cmpfloat (rects[2]->x + rects[2]->width, <, line);
  g_assert_cmpfloat (rects[2]->y, ==, rects[1]->y);
  g_assert_cmpfloat (rects[3]->x, >, line);
  g_assert_cmpfloat (rects[3]->y, >, rects[5]->y + rects[5]->height);
  g_assert_cmpfloat (rects[4]->y, >, rects[3]->y + rects[3]->height);
  g_assert_cmpfloat (rects[5]->x, >, rects[1]->x);
  g_assert_cmpfloat (rects[6]->y, >, rects[4]->y + rects[4]->height);
  g_assert_cmpfloat (rects[6]->x, >, rects[4]->x);
  assert_connected (layout, nodes);
}

static void
test_stacks (void)
{
  MulChartNode nodes[7] = { { -1, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 } };
  MulChartPlacement placements[G_N_ELEMENTS (nodes)];
  guint n_teams;
  guint i;

  for (n_teams = 1; n_teams < G_N_ELEMENTS (nodes); n_teams++)
    {
      for (i = 1; i <= n_teams; i++)
        nodes[i] = (MulChartNode) { 0, 100, 50, MUL_UNIT_KIND_TEAM, FALSE, TRUE, 0 };
      mul_chart_nodes_place (nodes, n_teams + 1, NULL, placements);
      for (i = 1; i <= n_teams; i++)
        g_assert_cmpint (placements[i].place, ==, n_teams > 4 ? MUL_CHART_PLACE_STACK : MUL_CHART_PLACE_ROW);
    }

  /* Outside the service three are many; a unit with others under it stays in the row. */
  for (i = 1; i < 5; i++)
    nodes[i] = (MulChartNode) { 0, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, FALSE, 0 };
  nodes[5] = (MulChartNode) { 4, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, FALSE, 0 };
  mul_chart_nodes_place (nodes, 6, NULL, placements);
  g_assert_cmpint (placements[1].place, ==, MUL_CHART_PLACE_STACK);
  g_assert_cmpint (placements[3].place, ==, MUL_CHART_PLACE_STACK);
  g_assert_cmpint (placements[4].place, ==, MUL_CHART_PLACE_ROW);
  nodes[4].collapsed = TRUE;
  mul_chart_nodes_place (nodes, 6, NULL, placements);
  g_assert_cmpint (placements[4].place, ==, MUL_CHART_PLACE_ROW);
  g_assert_cmpuint (placements[4].n_below, ==, 1);
  g_assert_true (placements[5].hidden);
  g_assert_cmpuint (placements[0].n_below, ==, 5);
}

/* A card whose children are hidden, and not even among the nodes, is still no leaf. */
static void
test_folded_away (void)
{
  MulChartNode nodes[6];
  MulChartPlacement placements[6];
  guint i;

  nodes[0] = (MulChartNode) { -1, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, FALSE, 0 };
  for (i = 1; i < G_N_ELEMENTS (nodes); i++)
    nodes[i] = (MulChartNode) { 0, 100, 50, MUL_UNIT_KIND_UNIT, i == 2, FALSE, 0 };
  mul_chart_nodes_place (nodes, G_N_ELEMENTS (nodes), NULL, placements);
  for (i = 1; i < G_N_ELEMENTS (nodes); i++)
    g_assert_cmpint (placements[i].place, ==, i == 2 ? MUL_CHART_PLACE_ROW : MUL_CHART_PLACE_STACK);
}

/* A row is as high as its highest card, and a stack as wide as its widest, in whatever size they come; and still nothing
 * overlaps. */
static void
test_even_out (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (23);
  guint round;

  for (round = 0; round < 200; round++)
    {
      guint n_nodes = (guint) g_rand_int_range (rand, 1, 40);
      g_autofree MulChartNode *nodes = make_nodes (rand, n_nodes, 8, FALSE);
      g_autofree MulChartNode *before = g_memdup2 (nodes, n_nodes * sizeof *nodes);
      g_autofree MulChartPlacement *placements = g_new0 (MulChartPlacement, n_nodes);
      g_autoptr (MulChartLayout) layout = NULL;
      guint i;
      guint j;

      mul_chart_nodes_place (nodes, n_nodes, NULL, placements);
      mul_chart_nodes_even_out (nodes, n_nodes, placements);
      for (i = 0; i < n_nodes; i++)
        {
          /* No card loses the room its text needs, nor gets more than a little for the sake of others. */
          g_assert_cmpfloat (nodes[i].width, >=, before[i].width);
          g_assert_cmpfloat (nodes[i].height, >=, before[i].height);
          g_assert_cmpfloat (nodes[i].height, <=, before[i].height + 48);
          for (j = 0; j < i; j++)
            if (placements[i].place == MUL_CHART_PLACE_STACK && placements[j].place == MUL_CHART_PLACE_STACK &&
                nodes[i].parent == nodes[j].parent && !placements[i].hidden && !placements[j].hidden)
              g_assert_cmpfloat (nodes[i].width, ==, nodes[j].width);
        }
      layout = mul_chart_layout_new (nodes, n_nodes, NULL);
      assert_no_overlap (layout, 0);
    }
}

static void
test_columns (void)
{
  const MulChartNode nodes[] = {
    { -1, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 2 },
    { -1, 100, 90, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 0, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 1, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { -1, 300, 40, MUL_UNIT_KIND_EXTERNAL, FALSE, FALSE, 2 },
  };
  const double widths[] = { 40, 70, 120, 60 };
  MulChartSpacing spacing = mul_chart_spacing_default ();
  g_autoptr (MulChartLayout) layout = NULL;
  MulChartPoint points[MUL_CHART_ROUTE_MAX];

  spacing.n_columns = G_N_ELEMENTS (widths);
  spacing.column_min_widths = widths;
  layout = mul_chart_layout_new (nodes, G_N_ELEMENTS (nodes), &spacing);

  g_assert_cmpuint (mul_chart_layout_get_n_columns (layout), ==, 4);
  g_assert_cmpfloat (mul_chart_layout_get_column (layout, 0)->width, ==, 100);
  g_assert_cmpfloat (mul_chart_layout_get_column (layout, 1)->x, ==, 100 + spacing.column);
  g_assert_cmpfloat (mul_chart_layout_get_column (layout, 1)->width, ==, 70);
  g_assert_cmpfloat (mul_chart_layout_get_column (layout, 2)->width, ==, 300);
  g_assert_cmpfloat (mul_chart_layout_get_width (layout), ==, 100 + 70 + 300 + 60 + 3 * spacing.column);
  g_assert_cmpfloat (mul_chart_layout_get_rect (layout, 2)->y, ==, 90 + spacing.level);
  g_assert_cmpfloat (mul_chart_layout_get_rect (layout, 2)->y, ==, mul_chart_layout_get_rect (layout, 3)->y);
  g_assert_cmpint (mul_chart_layout_get_placement (layout, 4)->place, ==, MUL_CHART_PLACE_APART);
  g_assert_cmpfloat (mul_chart_layout_get_rect (layout, 4)->y, ==, 90 + 50 + 2 * spacing.level);

  /* Straight down to what stands under it, and from the other column down and to the side. */
  g_assert_cmpuint (mul_chart_layout_route (layout, 2, 4, points), ==, 2);
  g_assert_cmpfloat (points[0].x, ==, points[1].x);
  g_assert_cmpuint (mul_chart_layout_route (layout, 3, 4, points), ==, 3);
  g_assert_cmpfloat (points[2].x, ==, mul_chart_layout_get_rect (layout, 4)->x);
  g_assert_cmpuint (mul_chart_layout_route (layout, 3, 3, points), ==, 0);
}

/* From within a stack to the band below, and back: the dotted line goes past the cards that are in the way. */
static void
test_route (void)
{
  MulChartNode nodes[12];
  g_autoptr (MulChartLayout) layout = NULL;
  guint node;

  nodes[0] = (MulChartNode) { -1, 120, 50, MUL_UNIT_KIND_UNIT, FALSE, FALSE, 0 };
  for (node = 1; node < 10; node++)
    nodes[node] = (MulChartNode) { 0, 140, 30, MUL_UNIT_KIND_UNIT, FALSE, node == 1, 0 };
  nodes[10] = (MulChartNode) { -1, 300, 60, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 1 };
  nodes[11] = (MulChartNode) { -1, 300, 40, MUL_UNIT_KIND_EXTERNAL, FALSE, FALSE, 1 };
  layout = mul_chart_layout_new (nodes, G_N_ELEMENTS (nodes), NULL);

  for (node = 1; node < 11; node++)
    {
      MulChartPoint there[MUL_CHART_ROUTE_MAX];
      MulChartPoint back[MUL_CHART_ROUTE_MAX];
      guint n_points = mul_chart_layout_route (layout, node, 11, there);
      guint i;
      guint j;

      g_assert_cmpuint (n_points, >=, 2);
      g_assert_cmpuint (mul_chart_layout_route (layout, 11, node, back), ==, n_points);
      for (i = 0; i < n_points; i++)
        {
          g_assert_cmpfloat (there[i].x, ==, back[n_points - 1 - i].x);
          g_assert_cmpfloat (there[i].y, ==, back[n_points - 1 - i].y);
        }
      for (i = 1; i < n_points; i++)
        for (j = 0; j < G_N_ELEMENTS (nodes); j++)
          {
            const MulChartRect *rect = mul_chart_layout_get_rect (layout, j);
            double x = (there[i - 1].x + there[i].x) / 2;
            double y = (there[i - 1].y + there[i].y) / 2;

            g_assert_true (there[i - 1].x == there[i].x || there[i - 1].y == there[i].y);
            g_assert_false (x > rect->x && x < rect->x + rect->width && y > rect->y && y < rect->y + rect->height);
          }
    }
}

static void
test_hidden (void)
{
  const MulChartNode nodes[] = {
    { -1, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 0, 100, 50, MUL_UNIT_KIND_UNIT, TRUE, TRUE, 0 },
    { 1, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 2, 900, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
  };
  g_autoptr (MulChartLayout) layout = mul_chart_layout_new (nodes, G_N_ELEMENTS (nodes), NULL);

  g_assert_true (mul_chart_layout_get_placement (layout, 3)->hidden);
  g_assert_cmpuint (mul_chart_layout_get_placement (layout, 1)->n_below, ==, 2);
  g_assert_cmpmem (mul_chart_layout_get_rect (layout, 3), sizeof (MulChartRect),
                   mul_chart_layout_get_rect (layout, 1), sizeof (MulChartRect));
  g_assert_cmpfloat (mul_chart_layout_get_width (layout), ==, 100);
  assert_connected (layout, nodes);
}

/* Input that no editor makes, but a file may hold. */
static void
test_hostile (void)
{
  MulChartNode nodes[] = {
    { 1, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 2, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 0, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 },
    { 3, -5, NAN, MUL_UNIT_KIND_STAFF, FALSE, TRUE, G_MAXUINT },
    { 77, INFINITY, -INFINITY, MUL_UNIT_KIND_TEAM, FALSE, TRUE, 1 },
    { -9, 1e300, 1e300, MUL_UNIT_KIND_EXTERNAL, FALSE, TRUE, 3 },
  };
  g_autoptr (MulChartLayout) layout = mul_chart_layout_new (nodes, G_N_ELEMENTS (nodes), NULL);
  g_autoptr (MulChartLayout) empty = mul_chart_layout_new (NULL, 0, NULL);
  guint i;

  assert_inside (layout);
  for (i = 0; i < G_N_ELEMENTS (nodes); i++)
    g_assert_false (mul_chart_layout_get_placement (layout, i)->hidden);
  g_assert_cmpfloat (mul_chart_layout_get_width (empty), ==, 0);
  g_assert_cmpfloat (mul_chart_layout_get_height (empty), ==, 0);
  g_assert_cmpuint (mul_chart_layout_get_n_columns (empty), ==, 0);
}

static void
test_deep (void)
{
  guint n_nodes = 10000;
  g_autofree MulChartNode *nodes = g_new (MulChartNode, n_nodes);
  guint kind;
  guint i;

  /* As a row, and hanging under a staff unit. */
  for (kind = 0; kind < 2; kind++)
    {
      g_autoptr (MulChartLayout) layout = NULL;

      for (i = 0; i < n_nodes; i++)
        nodes[i] = (MulChartNode) { (int) i - 1, 100, 50, MUL_UNIT_KIND_UNIT, FALSE, TRUE, 0 };
      if (kind == 1)
        nodes[1].kind = MUL_UNIT_KIND_STAFF;
      layout = mul_chart_layout_new (nodes, n_nodes, NULL);
      g_assert_cmpuint (mul_chart_layout_get_placement (layout, n_nodes - 1)->level, ==, n_nodes - 1);
      assert_inside (layout);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-layout/oracle", test_oracle);
  g_test_add_func ("/chart-layout/random", test_random);
  g_test_add_func ("/chart-layout/centred", test_centred);
  g_test_add_func ("/chart-layout/mirrored", test_mirrored);
  g_test_add_func ("/chart-layout/department", test_department);
  g_test_add_func ("/chart-layout/staff", test_staff);
  g_test_add_func ("/chart-layout/stacks", test_stacks);
  g_test_add_func ("/chart-layout/folded-away", test_folded_away);
  g_test_add_func ("/chart-layout/even-out", test_even_out);
  g_test_add_func ("/chart-layout/columns", test_columns);
  g_test_add_func ("/chart-layout/route", test_route);
  g_test_add_func ("/chart-layout/hidden", test_hidden);
  g_test_add_func ("/chart-layout/hostile", test_hostile);
  g_test_add_func ("/chart-layout/deep", test_deep);

  return g_test_run ();
}
