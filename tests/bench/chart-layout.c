/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prints how long layout takes; the time grows with the number of units, and 10 000 are to take less than 20 ms. */

#include "domain/mul-chart-layout.h"

static MulChartNode *
make_nodes (guint n_nodes)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  MulChartNode *nodes = g_new (MulChartNode, n_nodes);
  guint i;

  for (i = 0; i < n_nodes; i++)
    nodes[i] = (MulChartNode) {
      .parent = i % 500 == 0 ? -1 : g_rand_int_range (rand, (int) MAX (i - i % 500, i - MIN (i, 60)), (int) i),
      .width = g_rand_int_range (rand, 120, 210),
      .height = g_rand_int_range (rand, 30, 112),
      .kind = i % 500 != 0 && i % 11 == 0 ? MUL_UNIT_KIND_STAFF : MUL_UNIT_KIND_UNIT,
      .in_service = g_rand_int_range (rand, 0, 3) == 0,
      .column = i / 500,
    };
  return nodes;
}

int
main (void)
{
  const guint sizes[] = { 60, 1000, 2500, 5000, 10000, 20000, 40000 };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autofree MulChartNode *nodes = make_nodes (sizes[i]);
      gint64 best = G_MAXINT64;
      guint round;

      for (round = 0; round < 5; round++)
        {
          gint64 start = g_get_monotonic_time ();
          g_autoptr (MulChartLayout) layout = mul_chart_layout_new (nodes, sizes[i], NULL);

          best = MIN (best, g_get_monotonic_time () - start);
        }
      g_print ("chart layout, %5u units: %8.3f ms, %.0f ns each\n", sizes[i], (double) best / 1000,
               1000.0 * (double) best / sizes[i]);
    }
  return 0;
}
