/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-chart-layout.h"

G_BEGIN_DECLS

/* This many leaves outside the service under one unit make one card for all. */
#define MUL_CHART_FOLD_LEAVES 7

/**
 * MulChartFoldNode:
 * @parent: index of the parent, which stands before it, or -1
 * @kind: what it is
 * @in_service: whether it is part of the service
 * @collapsed: whether what is under it is hidden
 * @unfolded: whether the many leaves under it are all to be shown
 */
typedef struct
{
  int parent;
  MulUnitKind kind;
  gboolean in_service;
  gboolean collapsed;
  gboolean unfolded;
} MulChartFoldNode;

/**
 * MulChartFoldState:
 * @MUL_CHART_FOLD_SHOWN: it has a card of its own
 * @MUL_CHART_FOLD_HIDDEN: it is under a collapsed unit
 * @MUL_CHART_FOLD_FOLDED: it is one of the many that share a card under their parent
 */
typedef enum
{
  MUL_CHART_FOLD_SHOWN,
  MUL_CHART_FOLD_HIDDEN,
  MUL_CHART_FOLD_FOLDED,
} MulChartFoldState;

/**
 * MulChartFold:
 * @state: how it is shown
 * @shown_by: itself, or the collapsed unit that it is under, or the parent whose shared card it is on
 * @n_below: how many are under it in all
 * @n_foldable: how many leaves under it would share a card; 0 where they are too few
 */
typedef struct
{
  MulChartFoldState state;
  int shown_by;
  guint n_below;
  guint n_foldable;
} MulChartFold;

void mul_chart_fold (const MulChartFoldNode *nodes, guint n_nodes, MulChartFold *folds);

G_END_DECLS
