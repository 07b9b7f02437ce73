/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-record.h"
#include "drawing/mul-chart-scene.h"

G_BEGIN_DECLS

/**
 * MulChartModelColumn:
 * @municipality: (nullable): the municipality's record, or NULL for what is joint
 * @title: its name
 * @subtitle: beside the name: "3 in the service"; may be empty
 * @n_units: how many units stand in it
 * @n_roots: how many of them are under no other
 */
typedef struct
{
  MulRecord *municipality;
  char *title;
  char *subtitle;
  guint n_units;
  guint n_roots;
} MulChartModelColumn;

/**
 * MulChartModelUnit:
 * @id: the unit's key
 * @card: what its card shows; the strings are the model's own
 * @column: the column it stands in, also where it is no root
 * @level: 1 for a root, and so on down
 * @position: its place among its siblings, from 1
 * @n_children: units directly under it
 * @persons: how many work there, as far as its card knows, or MUL_NOT_STATED
 */
typedef struct
{
  char *id;
  MulChartCard card;
  guint column;
  guint level;
  guint position;
  guint n_children;
  gint64 persons;
} MulChartModelUnit;

/**
 * MulChartModelLink:
 * @from: a unit's number
 * @to: another's
 * @caption: what the relation is; may be empty
 */
typedef struct
{
  guint from;
  guint to;
  char *caption;
} MulChartModelLink;

/* What an organisation chart shows: values, in the order of the tree (each unit before those under it). Built once and
 * then only read; when the data change, a new one is built. */
#define MUL_TYPE_CHART_MODEL (mul_chart_model_get_type ())
G_DECLARE_FINAL_TYPE (MulChartModel, mul_chart_model, MUL, CHART_MODEL, GObject)

MulChartModel *mul_chart_model_new (void);
guint mul_chart_model_add_column (MulChartModel *self, MulRecord *municipality, const char *title, const char *subtitle);
guint mul_chart_model_add_unit (MulChartModel *self, const char *id, const MulChartCard *card);
void mul_chart_model_set_persons (MulChartModel *self, guint unit, gint64 persons);
void mul_chart_model_add_link (MulChartModel *self, guint from, guint to, const char *caption);

guint mul_chart_model_get_n_columns (MulChartModel *self);
const MulChartModelColumn *mul_chart_model_get_column (MulChartModel *self, guint column);
guint mul_chart_model_get_n_units (MulChartModel *self);
const MulChartModelUnit *mul_chart_model_get_unit (MulChartModel *self, guint unit);
guint mul_chart_model_get_n_links (MulChartModel *self);
const MulChartModelLink *mul_chart_model_get_link (MulChartModel *self, guint link);

int mul_chart_model_find (MulChartModel *self, const char *id);
int mul_chart_model_get_parent (MulChartModel *self, guint unit);
int mul_chart_model_get_first_child (MulChartModel *self, guint unit);
guint mul_chart_model_get_n_siblings (MulChartModel *self, guint unit);
int mul_chart_model_get_neighbour (MulChartModel *self, guint unit, int step);

int mul_chart_model_search (MulChartModel *self, const char *text, int from, int step);
char *mul_chart_model_describe (MulChartModel *self, guint unit);
const MulChartFigure *mul_chart_card_get_figure (const MulChartCard *card);
gboolean mul_chart_card_equal (const MulChartCard *a, const MulChartCard *b);

G_END_DECLS
