/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-marks.h"

G_BEGIN_DECLS

void mul_chart_paint_mark (cairo_t *cr, MulChartRuler *ruler, const MulChartMark *mark);
void mul_chart_paint_marks (cairo_t *cr, MulChartRuler *ruler, const GPtrArray *marks);

G_END_DECLS
