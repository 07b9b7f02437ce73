/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-scene.h"

G_BEGIN_DECLS

char *mul_chart_svg_document (MulChartScene *scene);
char *mul_chart_svg_fragment (MulChartScene *scene, const char *id_prefix);

char *mul_chart_svg_path (const MulChartPoint *points, guint n_points, double radius);

G_END_DECLS
