/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-chart-model.h"

G_BEGIN_DECLS

/* What of a chart is folded away: how somebody looks at it, and nothing of the file. Chart and outline share one. Signal
 * "changed". */
#define MUL_TYPE_CHART_FOLDING (mul_chart_folding_get_type ())
G_DECLARE_FINAL_TYPE (MulChartFolding, mul_chart_folding, MUL, CHART_FOLDING, GObject)

MulChartFolding *mul_chart_folding_new (void);

gboolean mul_chart_folding_is_collapsed (MulChartFolding *self, const char *id);
gboolean mul_chart_folding_set_collapsed (MulChartFolding *self, MulChartModel *model, const char *id, gboolean collapsed);
gboolean mul_chart_folding_can_collapse (MulChartFolding *self, MulChartModel *model, const char *id);
gboolean mul_chart_folding_can_expand (MulChartFolding *self, MulChartModel *model, const char *id);
void mul_chart_folding_expand_all (MulChartFolding *self, MulChartModel *model);
gboolean mul_chart_folding_reveal (MulChartFolding *self, MulChartModel *model, const char *id, gboolean shares);

MulChartModel *mul_chart_folding_apply (MulChartFolding *self, MulChartModel *model);
char *mul_chart_folding_find_shown (MulChartFolding *self, MulChartModel *model, const char *id);
gboolean mul_chart_is_shared_card (const char *id);

G_END_DECLS
