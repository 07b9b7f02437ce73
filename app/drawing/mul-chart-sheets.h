/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-scene.h"

#include <cairo.h>

G_BEGIN_DECLS

/**
 * MulChartSheetWords:
 * @detail: (nullable): below the chart's title: the project, the date
 * @page: (nullable): what a page's number is set into: "Side %1$s av %2$s"
 * @subject: (nullable): what the file is about, for who looks for it
 *
 * What stands on sheets of paper beside the chart, in the language of the chart.
 */
typedef struct
{
  const char *detail;
  const char *page;
  const char *subject;
} MulChartSheetWords;

/* Sizes of lying sheets, in points. */
#define MUL_CHART_SHEET_A4_WIDTH 841.89
#define MUL_CHART_SHEET_A4_HEIGHT 595.28
#define MUL_CHART_SHEET_A3_WIDTH 1190.55
#define MUL_CHART_SHEET_A3_HEIGHT 841.89

/* A chart on paper. */
typedef struct _MulChartSheets MulChartSheets;

MulChartSheets *mul_chart_sheets_new (MulChartScene *scene, const MulChartSheetWords *words, double width,
                                      double height);
void mul_chart_sheets_free (MulChartSheets *self);

guint mul_chart_sheets_get_n_pages (const MulChartSheets *self);
double mul_chart_sheets_get_scale (const MulChartSheets *self);
void mul_chart_sheets_draw (MulChartSheets *self, cairo_t *cr, guint page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChartSheets, mul_chart_sheets_free)

G_END_DECLS
