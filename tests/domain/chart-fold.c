/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-chart-fold.h"

#include <glib.h>
#include <string.h>

#define UNIT MUL_UNIT_KIND_UNIT
#define MAX_NODES 24

/* One letter for each node: S shown, H hidden, F on a shared card. */
static char *
write_states (const MulChartFold *folds,
              guint               n_nodes)
{
  GString *text = g_string_new (NULL);
  guint i;

  for (i = 0; i < n_nodes; i++)
    g_string_append_c (text, "SHF"[folds[i].state]);
  return g_string_free_and_steal (text);
}

/* A root and @n_leaves outside the service under it. */
static guint
make_leaves (MulChartFoldNode *nodes,
             guint             n_leaves)
{
  guint i;

  nodes[0] = (MulChartFoldNode) { -1, UNIT, FALSE, FALSE, FALSE };
  for (i = 1; i <= n_leaves; i++)
    nodes[i] = (MulChartFoldNode) { 0, UNIT, FALSE, FALSE, FALSE };
  return n_leaves + 1;
}

static void
test_many_leaves (void)
{
  static const struct
  {
    guint n_leaves;
    const char *expected;
  } cases[] = {
    { 1, "SS" }, { 6, "SSSSSSS" }, { 7, "SFFFFFFF" }, { 9, "SFFFFFFFFF" },
  };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulChartFoldNode nodes[MAX_NODES];
      MulChartFold folds[MAX_NODES];
      guint n_nodes = make_leaves (nodes, cases[i].n_leaves);
      g_autofree char *states = NULL;
      g_autofree char *unfolded = NULL;

      mul_chart_fold (nodes, n_nodes, folds);
      states = write_states (folds, n_nodes);
      g_assert_cmpstr (states, ==, cases[i].expected);
      g_assert_cmpuint (folds[0].n_foldable, ==, cases[i].n_leaves < MUL_CHART_FOLD_LEAVES ? 0 : cases[i].n_leaves);

      /* Who wants to see them all does, and may go back. */
      nodes[0].unfolded = TRUE;
      mul_chart_fold (nodes, n_nodes, folds);
      unfolded = write_states (folds, n_nodes);
      g_assert_null (strchr (unfolded, 'F'));
      g_assert_cmpuint (folds[0].n_foldable, ==, cases[i].n_leaves < MUL_CHART_FOLD_LEAVES ? 0 : cases[i].n_leaves);
    }
}

/* What is of the service, has others under it, or hangs beside the line, keeps its card. */
static void
test_keep_their_card (void)
{
  MulChartFoldNode nodes[MAX_NODES];
  MulChartFold folds[MAX_NODES];
  guint n_nodes = make_leaves (nodes, 10);
  g_autofree char *states = NULL;

  nodes[1].in_service = TRUE;
  nodes[2].kind = MUL_UNIT_KIND_STAFF;
  nodes[3].kind = MUL_UNIT_KIND_TEAM;
  nodes[n_nodes] = (MulChartFoldNode) { 10, UNIT, FALSE, FALSE, FALSE };
  mul_chart_fold (nodes, n_nodes + 1, folds);
  states = write_states (folds, n_nodes + 1);
  g_assert_cmpstr (states, ==, "SSSFFFFFFFSS");
  g_assert_cmpint (folds[3].shown_by, ==, 0);
  g_assert_cmpint (folds[10].shown_by, ==, 10);
}

/* 0 ── 1 ── 2 ── 3, and 4 beside 1. */
static void
test_collapsed (void)
{
  static const struct
  {
    gboolean collapsed[5];
    const char *expected;
    int shown_by_of_3;
  } cases[] = {
    { { FALSE, FALSE, FALSE, FALSE, FALSE }, "SSSSS", 3 },
    { { FALSE, TRUE, FALSE, FALSE, FALSE }, "SSHHS", 1 },
    { { FALSE, FALSE, TRUE, FALSE, FALSE }, "SSSHS", 2 },
    { { TRUE, FALSE, TRUE, FALSE, FALSE }, "SHHHH", 0 },
    { { FALSE, FALSE, FALSE, TRUE, TRUE }, "SSSSS", 3 },
  };
  guint i;
  guint j;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulChartFoldNode nodes[5] = {
        { -1, UNIT, TRUE, FALSE, FALSE }, { 0, UNIT, TRUE, FALSE, FALSE }, { 1, UNIT, TRUE, FALSE, FALSE },
        { 2, UNIT, TRUE, FALSE, FALSE },  { 0, UNIT, TRUE, FALSE, FALSE },
      };
      MulChartFold folds[5];
      g_autofree char *states = NULL;

      for (j = 0; j < G_N_ELEMENTS (nodes); j++)
        nodes[j].collapsed = cases[i].collapsed[j];
      mul_chart_fold (nodes, G_N_ELEMENTS (nodes), folds);
      states = write_states (folds, G_N_ELEMENTS (nodes));
      g_assert_cmpstr (states, ==, cases[i].expected);
      g_assert_cmpint (folds[3].shown_by, ==, cases[i].shown_by_of_3);
      g_assert_cmpuint (folds[0].n_below, ==, 4);
      g_assert_cmpuint (folds[1].n_below, ==, 2);
    }
}

/* Whatever stands for a unit is shown itself, and is the unit or above it. */
static void
test_random (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);
  guint round;

  for (round = 0; round < 300; round++)
    {
      MulChartFoldNode nodes[MAX_NODES];
      MulChartFold folds[MAX_NODES];
      guint i;

      for (i = 0; i < MAX_NODES; i++)
        nodes[i] = (MulChartFoldNode) {
          .parent = i == 0 ? -1 : g_rand_int_range (rand, -1, (int) MIN (i, 4)),
          .kind = (MulUnitKind) g_rand_int_range (rand, 0, MUL_UNIT_KIND_EXTERNAL + 1),
          .in_service = g_rand_int_range (rand, 0, 5) == 0,
          .collapsed = g_rand_int_range (rand, 0, 6) == 0,
          .unfolded = g_rand_int_range (rand, 0, 6) == 0,
        };
      mul_chart_fold (nodes, MAX_NODES, folds);
      for (i = 0; i < MAX_NODES; i++)
        {
          int above = (int) i;

          g_assert_cmpint (folds[folds[i].shown_by].state, ==, MUL_CHART_FOLD_SHOWN);
          while (above >= 0 && above != folds[i].shown_by)
            above = nodes[above].parent;
          g_assert_cmpint (above, ==, folds[i].shown_by);
          g_assert_true ((folds[i].state == MUL_CHART_FOLD_SHOWN) == (folds[i].shown_by == (int) i));
          if (folds[i].state == MUL_CHART_FOLD_FOLDED)
            g_assert_false (nodes[i].in_service);
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/chart-fold/many-leaves", test_many_leaves);
  g_test_add_func ("/chart-fold/keep-their-card", test_keep_their_card);
  g_test_add_func ("/chart-fold/collapsed", test_collapsed);
  g_test_add_func ("/chart-fold/random", test_random);
  return g_test_run ();
}
