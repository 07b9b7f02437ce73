/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-landing.h"

#include <glib.h>

#define UNIT MUL_UNIT_KIND_UNIT
#define NOWHERE (-2)

/* Two columns. In the first, 0 with 1, 2 and 3 in a row, and 4 under 3; in the second, 5, and 6 beside it. */
static MulChartLayout *
make_chart (void)
{
  static const MulChartNode nodes[] = {
    { -1, 100, 50, UNIT, FALSE, TRUE, 0 }, { 0, 100, 50, UNIT, FALSE, TRUE, 0 }, { 0, 100, 50, UNIT, FALSE, TRUE, 0 },
    { 0, 100, 50, UNIT, FALSE, TRUE, 0 },  { 3, 100, 50, UNIT, FALSE, TRUE, 0 }, { -1, 100, 50, UNIT, FALSE, TRUE, 1 },
    { -1, 100, 50, UNIT, FALSE, TRUE, 1 },
  };

  return mul_chart_layout_new (nodes, G_N_ELEMENTS (nodes), NULL);
}

typedef enum
{
  LEFT_OF,
  LEFT,
  MIDDLE,
  RIGHT,
  RIGHT_OF,
} Where;

static MulChartPoint
get_point (const MulChartLayout *layout,
           guint                 node,
           Where                 where)
{
  const MulChartRect *rect = mul_chart_layout_get_rect (layout, node);
  const double along[] = { -4, 3, rect->width / 2, rect->width - 3, rect->width + 4 };

  return (MulChartPoint) { rect->x + along[where], rect->y + rect->height / 2 };
}

static void
test_chart (void)
{
  static const struct
  {
    guint dragged;
    guint over;
    Where where;
    int parent; /* or NOWHERE */
    int before;
  } cases[] = {
    { 1, 3, MIDDLE, 3, -1 },      /* onto a card: its last child */
    { 1, 5, MIDDLE, 5, -1 },      /* also another municipality's */
    { 4, 0, MIDDLE, 0, -1 },      /* up to its grandparent */
    { 3, 0, MIDDLE, NOWHERE, 0 }, /* it is the last there already */
    { 1, 0, MIDDLE, 0, -1 },      /* to the end of its own row */
    { 1, 3, LEFT, 0, 3 },         /* between two */
    { 1, 3, LEFT_OF, 0, 3 },
    { 1, 3, RIGHT, 0, -1 },
    { 1, 3, RIGHT_OF, 0, -1 },
    { 3, 1, LEFT, 0, 1 },
    { 1, 2, LEFT, NOWHERE, 0 },   /* where it stands */
    { 3, 2, RIGHT, NOWHERE, 0 },
    { 2, 2, MIDDLE, NOWHERE, 0 }, /* itself */
    { 0, 4, MIDDLE, NOWHERE, 0 }, /* would make a loop */
    { 3, 4, MIDDLE, NOWHERE, 0 },
    { 3, 4, LEFT, NOWHERE, 0 },
    { 2, 5, RIGHT, -1, 6 },       /* a root of another column */
    { 2, 6, RIGHT, -1, -1 },
    { 5, 6, RIGHT, -1, -1 },
    { 5, 6, LEFT, NOWHERE, 0 },
    { 0, 5, LEFT, -1, 5 },
  };
  g_autoptr (MulChartLayout) layout = make_chart ();
  guint i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulChartPoint at = get_point (layout, cases[i].over, cases[i].where);
      MulChartLanding landing;
      gboolean lands = mul_chart_find_landing (layout, cases[i].dragged, at.x, at.y, &landing);

      g_test_message ("case %u", i);
      g_assert_cmpint (lands, ==, cases[i].parent != NOWHERE);
      if (!lands)
        continue;
      g_assert_cmpint (landing.parent, ==, cases[i].parent);
      g_assert_cmpint (landing.before, ==, cases[i].before);
      g_assert_cmpuint (landing.column, ==, cases[i].over >= 5 ? 1 : 0);
      g_assert_cmpint (landing.onto, ==, cases[i].where == MIDDLE ? (int) cases[i].over : -1);
      g_assert_true ((landing.line.width > 0) == (landing.onto < 0));
    }
}

/* In a stack the edges are above and below. */
static void
test_stack (void)
{
  const MulChartNode nodes[] = {
    { -1, 100, 50, UNIT, FALSE, FALSE, 0 }, { 0, 100, 30, UNIT, FALSE, FALSE, 0 }, { 0, 100, 30, UNIT, FALSE, FALSE, 0 },
    { 0, 100, 30, UNIT, FALSE, FALSE, 0 },
  };
  g_autoptr (MulChartLayout) layout = mul_chart_layout_new (nodes, G_N_ELEMENTS (nodes), NULL);
  const MulChartRect *rect = mul_chart_layout_get_rect (layout, 3);
  MulChartLanding landing;

  g_assert_cmpint (mul_chart_layout_get_placement (layout, 3)->place, ==, MUL_CHART_PLACE_STACK);
  g_assert_true (mul_chart_find_landing (layout, 1, rect->x + 5, rect->y + 2, &landing));
  g_assert_cmpint (landing.before, ==, 3);
  g_assert_cmpfloat (landing.line.width, ==, rect->width);
  g_assert_true (mul_chart_find_landing (layout, 1, rect->x + 5, rect->y + rect->height - 2, &landing));
  g_assert_cmpint (landing.before, ==, -1);
  g_assert_false (mul_chart_find_landing (layout, 1, rect->x + 5, rect->y + 400, &landing));
}

/* 0 ┬ 1 ┬ 2
 *   │   └ 3
 *   └ 4
 * 5 */
static void
test_rows (void)
{
  static const int parents[] = { -1, 0, 1, 1, 0, -1 };
  static const struct
  {
    guint dragged;
    guint row;
    MulChartRowSide side;
    gboolean expanded;
    int parent;
    int before;
  } cases[] = {
    { 5, 1, MUL_CHART_ROW_ONTO, TRUE, 1, -1 },
    { 5, 1, MUL_CHART_ROW_BEFORE, TRUE, 0, 1 },
    { 5, 1, MUL_CHART_ROW_AFTER, TRUE, 1, 2 },
    { 5, 1, MUL_CHART_ROW_AFTER, FALSE, 0, 4 },
    { 5, 3, MUL_CHART_ROW_AFTER, TRUE, 1, -1 },
    { 2, 1, MUL_CHART_ROW_AFTER, TRUE, NOWHERE, 0 },
    { 3, 1, MUL_CHART_ROW_AFTER, TRUE, 1, 2 },
    { 3, 2, MUL_CHART_ROW_BEFORE, TRUE, 1, 2 },
    { 2, 3, MUL_CHART_ROW_AFTER, TRUE, 1, -1 },
    { 2, 3, MUL_CHART_ROW_BEFORE, TRUE, NOWHERE, 0 },
    { 1, 3, MUL_CHART_ROW_ONTO, TRUE, NOWHERE, 0 },
    { 0, 4, MUL_CHART_ROW_BEFORE, TRUE, NOWHERE, 0 },
    { 4, 0, MUL_CHART_ROW_ONTO, TRUE, NOWHERE, 0 },
    { 1, 0, MUL_CHART_ROW_ONTO, TRUE, 0, -1 },
    { 4, 5, MUL_CHART_ROW_BEFORE, TRUE, -1, 5 },
    { 0, 5, MUL_CHART_ROW_AFTER, TRUE, -1, -1 },
  };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulChartLanding landing;
      gboolean lands = mul_chart_find_row_landing (parents, G_N_ELEMENTS (parents), cases[i].dragged, cases[i].row,
                                                   cases[i].side, cases[i].expanded, &landing);

      g_test_message ("case %u", i);
      g_assert_cmpint (lands, ==, cases[i].parent != NOWHERE);
      if (!lands)
        continue;
      g_assert_cmpint (landing.parent, ==, cases[i].parent);
      g_assert_cmpint (landing.before, ==, cases[i].before);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-landing/chart", test_chart);
  g_test_add_func ("/chart-landing/stack", test_stack);
  g_test_add_func ("/chart-landing/rows", test_rows);
  return g_test_run ();
}
