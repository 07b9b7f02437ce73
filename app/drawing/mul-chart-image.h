/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-sheets.h"

G_BEGIN_DECLS

GBytes *mul_chart_png_image (MulChartScene *scene, double scale);
GBytes *mul_chart_pdf_document (MulChartScene *scene, const MulChartSheetWords *words, double width, double height);

G_END_DECLS
