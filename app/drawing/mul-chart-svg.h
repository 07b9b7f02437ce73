/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-scene.h"

G_BEGIN_DECLS

/**
 * MulChartPicture:
 * @size: its size, in pixels
 * @title: (nullable): what it shows
 * @description: the same in words
 * @marks: (element-type MulChartMark): what is painted
 *
 * What is written as SVG, whatever kind of chart it is.
 */
typedef struct
{
  MulChartSize size;
  const char *title;
  const char *description;
  const GPtrArray *marks;
} MulChartPicture;

char *mul_chart_svg_picture (const MulChartPicture *picture, const char *id_prefix);
char *mul_chart_svg_document (MulChartScene *scene);
char *mul_chart_svg_fragment (MulChartScene *scene, const char *id_prefix);

char *mul_chart_svg_path (const MulChartPoint *points, guint n_points, double radius);

G_END_DECLS
