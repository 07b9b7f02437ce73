/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-chart-canvas.h"

G_BEGIN_DECLS

/* An organisation chart to look around in: the canvas scrolled, panned and zoomed, with legend and zoom floating over
 * it. Property: "legend" (whether the legend is shown). */
#define MUL_TYPE_CHART_VIEW (mul_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (MulChartView, mul_chart_view, MUL, CHART_VIEW, GtkWidget)

MulChartCanvas *mul_chart_view_get_canvas (MulChartView *self);
void mul_chart_view_set_model (MulChartView *self, MulChartModel *model);

void mul_chart_view_zoom_by (MulChartView *self, double factor);
void mul_chart_view_zoom_to (MulChartView *self, double zoom);
void mul_chart_view_zoom_fit (MulChartView *self);

G_END_DECLS
