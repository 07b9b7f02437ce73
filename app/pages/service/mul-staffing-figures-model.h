/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-staffing-model.h"
#include "report/mul-ratio-story.h"

G_BEGIN_DECLS

/**
 * MulFigureValue:
 * @record: (nullable): the value; %NULL for a municipality of the table that has none yet
 * @municipality: (nullable): whom it is about; %NULL for several together
 *
 * One value of a key figure, or of a ratio as stated.
 */
typedef struct
{
  MulRecord *record;
  MulRecord *municipality;
} MulFigureValue;

/**
 * MulFigureItem:
 * @municipality: (nullable): whose badge or name stands before it
 * @name: what stands there in words
 * @value: the value, or that it is not stated
 * @period: (nullable): where it must be told beside the value
 * @tooltip: (nullable): what is said of it besides
 * @stated: whether there is a value
 * @warns: whether it is of another period than the others
 * @strong: whether it is a total
 *
 * One value as its row shows it.
 */
typedef struct
{
  MulRecord *municipality;
  char *name;
  char *value;
  char *period;
  char *tooltip;
  gboolean stated;
  gboolean warns;
  gboolean strong;
} MulFigureItem;

/**
 * MulFigureSummary:
 * @items: (element-type MulFigureItem): the values, and the total
 * @caption: period, source, and what to look at
 * @warns: whether there is something to look at
 *
 * A key figure as its row shows it.
 */
typedef struct
{
  GPtrArray *items;
  char *caption;
  gboolean warns;
} MulFigureSummary;

/**
 * MulFigureRatio:
 * @story: the ratio and what was counted
 *
 * A ratio with what its view shows. Only @story is for others.
 */
typedef struct
{
  MulRatioStory story;

  /* Owned */
  MulRatioComparison *comparison;
  MulRatioSubject *subjects;
  GPtrArray *records; /* that the names belong to */
  GPtrArray *role_names;
  gboolean *chosen;
} MulFigureRatio;

GPtrArray *mul_figure_list_values (MulDocument *document, MulRecord *owner, GPtrArray *municipalities);
char *mul_figure_print_value (MulRecord *value);

MulFigureSummary *mul_figure_summary_new (MulDocument *document, MulRecord *figure, MulStaffingModel *model);
void mul_figure_summary_free (MulFigureSummary *self);

MulFigureRatio *mul_figure_ratio_new (MulDocument *document, MulRecord *ratio, MulStaffingModel *model);
void mul_figure_ratio_free (MulFigureRatio *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulFigureSummary, mul_figure_summary_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulFigureRatio, mul_figure_ratio_free)

G_END_DECLS
