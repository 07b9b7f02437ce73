/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-chart-folding.h"
#include "widgets/mul-chart-model.h"

G_BEGIN_DECLS

/* The same tree as the chart, as an outline: a boxed list for each column. Property "selected" (a unit's key or NULL).
 * Signals as those of the canvas: "add-root", "rename", "name-kept", "moved". Keys activate the actions organisation.*. */
#define MUL_TYPE_CHART_OUTLINE (mul_chart_outline_get_type ())
G_DECLARE_FINAL_TYPE (MulChartOutline, mul_chart_outline, MUL, CHART_OUTLINE, GtkWidget)

void mul_chart_outline_set_model (MulChartOutline *self, MulChartModel *model);
const char *mul_chart_outline_get_selected (MulChartOutline *self);
void mul_chart_outline_set_selected (MulChartOutline *self, const char *id);
void mul_chart_outline_set_folding (MulChartOutline *self, MulChartFolding *folding);
void mul_chart_outline_set_menu (MulChartOutline *self, GMenuModel *menu);
void mul_chart_outline_focus_selected (MulChartOutline *self);
void mul_chart_outline_start_rename (MulChartOutline *self);

G_END_DECLS
