/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-chart-layout.h"
#include "drawing/mul-chart-text.h"

G_BEGIN_DECLS

typedef enum
{
  MUL_CHART_MARK_RECT,
  MUL_CHART_MARK_LINE,
  MUL_CHART_MARK_TEXT,
  MUL_CHART_MARK_ICON,
} MulChartMarkKind;

typedef enum
{
  MUL_CHART_DASH_SOLID,
  MUL_CHART_DASH_DASHED,
  MUL_CHART_DASH_DOTTED,
} MulChartDash;

typedef enum
{
  MUL_CHART_ICON_PLACE,
  MUL_CHART_ICON_WARNING,
  MUL_CHART_ICON_MORE,
} MulChartIcon;

/**
 * MulChartStroke:
 * @operation: 'M', 'L', 'C' or 'Z', as in SVG
 * @x: up to three points' x
 * @y: up to three points' y
 *
 * One step of an icon's outline, in a box of %MUL_CHART_ICON_SIZE pixels, filled by the even-odd rule.
 */
typedef struct
{
  char operation;
  double x[3];
  double y[3];
} MulChartStroke;

#define MUL_CHART_ICON_SIZE 12

/**
 * MulChartMark:
 * @kind: what to paint
 * @card: the number of the card it belongs to, or -1; a card's marks follow one another
 * @box: where it is; a text's by its line height and measured width
 * @radius: of the corners of a rect or line
 * @fill: (nullable): "#rrggbb" of a rect's inside, a text or an icon
 * @stroke: (nullable): "#rrggbb" of a rect's border or a line
 * @stroke_width: in pixels
 * @dash: of the stroke
 * @points: the line's points
 * @n_points: length of @points
 * @lines: the text's lines
 * @widths: how wide each line was measured
 * @font: the text's font
 * @baseline: y of the first line's baseline
 * @line_height: from one baseline to the next
 * @at_end: whether the text ends at its box's right edge, instead of beginning at the left
 * @icon: which icon
 *
 * One thing to paint, in order from back to front; the same list serves every painter. Colours belong to the program.
 */
typedef struct
{
  MulChartMarkKind kind;
  int card;
  MulChartRect box;
  double radius;
  const char *fill;
  const char *stroke;
  double stroke_width;
  MulChartDash dash;
  MulChartPoint *points;
  guint n_points;
  char **lines;
  double *widths;
  MulChartFont font;
  double baseline;
  double line_height;
  gboolean at_end;
  MulChartIcon icon;
} MulChartMark;

/**
 * MulChartCorner:
 * @start: where the curve begins, before the corner
 * @end: where it ends; the same point where the way has no corner
 */
typedef struct
{
  MulChartPoint start;
  MulChartPoint end;
} MulChartCorner;

GPtrArray *mul_chart_marks_new (void);

MulChartMark *mul_chart_marks_add_rect (GPtrArray *marks, int card, MulChartRect box, double radius);
MulChartMark *mul_chart_marks_add_line (GPtrArray *marks, const MulChartPoint *points, guint n_points, double radius);
MulChartMark *mul_chart_marks_add_icon (GPtrArray *marks, int card, MulChartIcon icon, double x, double y,
                                        const char *fill);
MulChartMark *mul_chart_marks_add_text (GPtrArray *marks, MulChartRuler *ruler, int card, MulChartFont font,
                                        char **lines, double x, double y, const char *fill);

const MulChartStroke *mul_chart_icon_get_outline (MulChartIcon icon, guint *n_strokes);
MulChartCorner mul_chart_corner (const MulChartPoint *points, guint n_points, guint point, double radius);

G_END_DECLS
