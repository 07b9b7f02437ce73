/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-paint.h"

#include "domain/mul-colour.h"

#include <math.h>

/* Paints with cairo what mul-chart-svg writes: the two must look the same. */

static void
set_colour (cairo_t    *cr,
            const char *colour)
{
  guint32 rgb = 0;

  mul_colour_parse (colour, &rgb);
  cairo_set_source_rgb (cr, (rgb >> 16 & 0xff) / 255.0, (rgb >> 8 & 0xff) / 255.0, (rgb & 0xff) / 255.0);
}

static void
stroke (cairo_t            *cr,
        const MulChartMark *mark)
{
  static const double dashed[] = { 5, 4 };
  static const double dotted[] = { 0, 4 };

  set_colour (cr, mark->stroke);
  cairo_set_line_width (cr, mark->stroke_width);
  cairo_set_line_cap (cr, mark->dash == MUL_CHART_DASH_DOTTED ? CAIRO_LINE_CAP_ROUND : CAIRO_LINE_CAP_BUTT);
  if (mark->dash == MUL_CHART_DASH_DASHED)
    cairo_set_dash (cr, dashed, G_N_ELEMENTS (dashed), 0);
  else if (mark->dash == MUL_CHART_DASH_DOTTED)
    cairo_set_dash (cr, dotted, G_N_ELEMENTS (dotted), 0);
  else
    cairo_set_dash (cr, NULL, 0, 0);
  cairo_stroke (cr);
}

static void
trace_rect (cairo_t            *cr,
            const MulChartMark *mark)
{
  double inset = mark->stroke != NULL ? mark->stroke_width / 2 : 0;
  double left = mark->box.x + inset;
  double top = mark->box.y + inset;
  double right = mark->box.x + mark->box.width - inset;
  double bottom = mark->box.y + mark->box.height - inset;
  double radius = MAX (0, MIN (mark->radius - inset, MIN (right - left, bottom - top) / 2));

  cairo_new_path (cr);
  cairo_arc (cr, right - radius, top + radius, radius, -G_PI / 2, 0);
  cairo_arc (cr, right - radius, bottom - radius, radius, 0, G_PI / 2);
  cairo_arc (cr, left + radius, bottom - radius, radius, G_PI / 2, G_PI);
  cairo_arc (cr, left + radius, top + radius, radius, G_PI, 3 * G_PI / 2);
  cairo_close_path (cr);
}

static void
paint_rect (cairo_t            *cr,
            const MulChartMark *mark)
{
  trace_rect (cr, mark);
  if (mark->fill != NULL)
    {
      set_colour (cr, mark->fill);
      cairo_fill_preserve (cr);
    }
  if (mark->stroke != NULL)
    stroke (cr, mark);
  cairo_new_path (cr);
}

static void
paint_line (cairo_t            *cr,
            const MulChartMark *mark)
{
  guint i;

  cairo_new_path (cr);
  cairo_move_to (cr, mark->points[0].x, mark->points[0].y);
  for (i = 1; i + 1 < mark->n_points; i++)
    {
      MulChartCorner corner = mul_chart_corner (mark->points, mark->n_points, i, mark->radius);
      const MulChartPoint *at = &mark->points[i];

      cairo_line_to (cr, corner.start.x, corner.start.y);
      /* SVG's quadratic curve, as cairo's cubic one. */
      cairo_curve_to (cr, corner.start.x + (at->x - corner.start.x) * 2 / 3,
                      corner.start.y + (at->y - corner.start.y) * 2 / 3, corner.end.x + (at->x - corner.end.x) * 2 / 3,
                      corner.end.y + (at->y - corner.end.y) * 2 / 3, corner.end.x, corner.end.y);
    }
  cairo_line_to (cr, mark->points[mark->n_points - 1].x, mark->points[mark->n_points - 1].y);
  stroke (cr, mark);
}

static void
paint_icon (cairo_t            *cr,
            const MulChartMark *mark)
{
  guint n_strokes;
  const MulChartStroke *strokes = mul_chart_icon_get_outline (mark->icon, &n_strokes);
  guint i;

  cairo_new_path (cr);
  for (i = 0; i < n_strokes; i++)
    {
      const MulChartStroke *step = &strokes[i];
      double x = mark->box.x;
      double y = mark->box.y;

      if (step->operation == 'M')
        cairo_move_to (cr, x + step->x[0], y + step->y[0]);
      else if (step->operation == 'L')
        cairo_line_to (cr, x + step->x[0], y + step->y[0]);
      else if (step->operation == 'C')
        cairo_curve_to (cr, x + step->x[0], y + step->y[0], x + step->x[1], y + step->y[1], x + step->x[2],
                        y + step->y[2]);
      else
        cairo_close_path (cr);
    }
  set_colour (cr, mark->fill);
  cairo_set_fill_rule (cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_fill (cr);
}

static void
paint_text (cairo_t            *cr,
            MulChartRuler      *ruler,
            const MulChartMark *mark)
{
  guint i;

  set_colour (cr, mark->fill);
  for (i = 0; mark->lines[i] != NULL; i++)
    {
      double x = mark->box.x;

      if (mark->at_end)
        x += mark->box.width - mul_chart_ruler_get_width (ruler, mark->font, mark->lines[i]);
      mul_chart_ruler_draw (ruler, cr, mark->font, mark->lines[i], x, mark->baseline + i * mark->line_height);
    }
}

/**
 * mul_chart_paint_mark:
 * @cr: where to paint; a unit is a pixel of the chart
 * @ruler: sets the text
 * @mark: a mark
 */
void
mul_chart_paint_mark (cairo_t            *cr,
                      MulChartRuler      *ruler,
                      const MulChartMark *mark)
{
  g_return_if_fail (cr != NULL && ruler != NULL && mark != NULL);

  switch (mark->kind)
    {
    case MUL_CHART_MARK_RECT:
      paint_rect (cr, mark);
      break;
    case MUL_CHART_MARK_LINE:
      paint_line (cr, mark);
      break;
    case MUL_CHART_MARK_ICON:
      paint_icon (cr, mark);
      break;
    case MUL_CHART_MARK_TEXT:
    default:
      paint_text (cr, ruler, mark);
      break;
    }
}

/**
 * mul_chart_paint_marks:
 * @cr: where to paint; a unit is a pixel of the chart
 * @ruler: sets the text
 * @marks: (element-type MulChartMark): what to paint, from back to front
 */
void
mul_chart_paint_marks (cairo_t         *cr,
                       MulChartRuler   *ruler,
                       const GPtrArray *marks)
{
  guint i;

  g_return_if_fail (marks != NULL);

  for (i = 0; i < marks->len; i++)
    mul_chart_paint_mark (cr, ruler, g_ptr_array_index (marks, i));
}
