/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "drawing/mul-bar-chart.h"

G_BEGIN_DECLS

/* Paints a bar chart in the colours of the window, as wide as it is given room. A screen reader hears the bars as a text, in
 * order. */
#define MUL_TYPE_BAR_CHART_VIEW (mul_bar_chart_view_get_type ())
G_DECLARE_FINAL_TYPE (MulBarChartView, mul_bar_chart_view, MUL, BAR_CHART_VIEW, GtkWidget)

GtkWidget *mul_bar_chart_view_new (void);
void mul_bar_chart_view_set_chart (MulBarChartView *self, MulBarChart *chart, const char *title);

G_END_DECLS
