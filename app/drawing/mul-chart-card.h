/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-marks.h"
#include "drawing/mul-chart-scene.h"

G_BEGIN_DECLS

/* Cards are between these widths, in pixels; one in the band below the charts may be wider. */
#define MUL_CHART_CARD_MIN_WIDTH 120
#define MUL_CHART_CARD_MAX_WIDTH 210
#define MUL_CHART_CARD_APART_WIDTH 340

MulChartSize mul_chart_card_measure (MulChartRuler *ruler, const MulChartCard *card, gboolean one_line);
double mul_chart_card_measure_height (MulChartRuler *ruler, const MulChartCard *card, gboolean one_line, double width);
void mul_chart_card_compose (MulChartRuler      *ruler,
                             const MulChartCard *card,
                             gboolean            one_line,
                             int                 number,
                             const MulChartRect *rect,
                             GPtrArray          *marks);
void mul_chart_card_style_box (MulChartMark *mark, gboolean in_service);

G_END_DECLS
