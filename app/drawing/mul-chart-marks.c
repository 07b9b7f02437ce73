/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-marks.h"

#include "domain/mul-colour.h"

#include <math.h>

#define BADGE_PADDING 7
#define BADGE_RADIUS 6
#define BADGE_GREY "#5c5c5c"
#define BADGE_GREY_DARK "#bdbdbd"

#define M(a, b) { 'M', { a }, { b } }
#define L(a, b) { 'L', { a }, { b } }
#define C(a, b, c, d, e, f) { 'C', { a, c, e }, { b, d, f } }
#define Z { 'Z', { 0 }, { 0 } }

static const MulChartStroke place_outline[] = {
  M (6, 11.5), C (6, 11.5, 2, 7.3, 2, 4.5), C (2, 2.3, 3.8, 0.5, 6, 0.5),
  C (8.2, 0.5, 10, 2.3, 10, 4.5), C (10, 7.3, 6, 11.5, 6, 11.5), Z,
  M (6, 3), C (5.2, 3, 4.5, 3.7, 4.5, 4.5), C (4.5, 5.3, 5.2, 6, 6, 6),
  C (6.8, 6, 7.5, 5.3, 7.5, 4.5), C (7.5, 3.7, 6.8, 3, 6, 3), Z,
};

static const MulChartStroke warning_outline[] = {
  M (6, 0.8), C (6.4, 0.8, 6.8, 1, 7, 1.4), L (11.7, 9.8), C (12, 10.5, 11.5, 11.3, 10.7, 11.3),
  L (1.3, 11.3), C (0.5, 11.3, 0, 10.5, 0.3, 9.8), L (5, 1.4), C (5.2, 1, 5.6, 0.8, 6, 0.8), Z,
  M (5.25, 4), L (6.75, 4), L (6.55, 7.6), L (5.45, 7.6), Z,
  M (5.25, 8.5), L (6.75, 8.5), L (6.75, 10), L (5.25, 10), Z,
};

static const MulChartStroke more_outline[] = {
  M (2.5, 4), L (9.5, 4), L (6, 8.5), Z,
};

#undef M
#undef L
#undef C
#undef Z

static void
free_mark (gpointer data)
{
  MulChartMark *mark = data;

  g_free (mark->points);
  g_strfreev (mark->lines);
  g_free (mark->widths);
  g_free (mark);
}

static MulChartMark *
add_mark (GPtrArray        *marks,
          MulChartMarkKind  kind,
          int               card,
          MulChartRect      box)
{
  MulChartMark *mark = g_new0 (MulChartMark, 1);

  mark->kind = kind;
  mark->card = card;
  mark->box = box;
  g_ptr_array_add (marks, mark);
  return mark;
}

/**
 * mul_chart_marks_new:
 *
 * Returns: (transfer full) (element-type MulChartMark): an empty list, which owns its marks
 */
GPtrArray *
mul_chart_marks_new (void)
{
  return g_ptr_array_new_with_free_func (free_mark);
}

MulChartMark *
mul_chart_marks_add_rect (GPtrArray    *marks,
                          int           card,
                          MulChartRect  box,
                          double        radius)
{
  MulChartMark *mark = add_mark (marks, MUL_CHART_MARK_RECT, card, box);

  mark->radius = radius;
  return mark;
}

/**
 * mul_chart_marks_add_line:
 * @marks: a list
 * @points: (array length=n_points): copied
 * @n_points: at least 2
 * @radius: of the corners
 *
 * Returns: (transfer none): the mark, to be given a stroke
 */
MulChartMark *
mul_chart_marks_add_line (GPtrArray           *marks,
                          const MulChartPoint *points,
                          guint                n_points,
                          double               radius)
{
  MulChartRect box = { points[0].x, points[0].y, 0, 0 };
  MulChartMark *mark;
  guint i;

  for (i = 1; i < n_points; i++)
    {
      double right = MAX (box.x + box.width, points[i].x);
      double bottom = MAX (box.y + box.height, points[i].y);

      box.x = MIN (box.x, points[i].x);
      box.y = MIN (box.y, points[i].y);
      box.width = right - box.x;
      box.height = bottom - box.y;
    }

  mark = add_mark (marks, MUL_CHART_MARK_LINE, -1, box);
  mark->radius = radius;
  mark->points = g_memdup2 (points, n_points * sizeof (MulChartPoint));
  mark->n_points = n_points;
  return mark;
}

MulChartMark *
mul_chart_marks_add_icon (GPtrArray    *marks,
                          int           card,
                          MulChartIcon  icon,
                          double        x,
                          double        y,
                          const char   *fill)
{
  MulChartMark *mark = add_mark (marks, MUL_CHART_MARK_ICON, card,
                                 (MulChartRect) { x, y, MUL_CHART_ICON_SIZE, MUL_CHART_ICON_SIZE });

  mark->icon = icon;
  mark->fill = fill;
  return mark;
}

/**
 * mul_chart_marks_add_text:
 * @marks: a list
 * @ruler: what measures it
 * @card: the card it belongs to, or -1
 * @font: its font
 * @lines: its lines; copied
 * @x: left edge
 * @y: top of the first line
 * @fill: its colour
 *
 * Returns: (transfer none): the mark
 */
MulChartMark *
mul_chart_marks_add_text (GPtrArray      *marks,
                          MulChartRuler  *ruler,
                          int             card,
                          MulChartFont    font,
                          char          **lines,
                          double          x,
                          double          y,
                          const char     *fill)
{
  double line_height = mul_chart_ruler_get_line_height (ruler, font);
  MulChartRect box = { x, y, mul_chart_ruler_get_lines_width (ruler, font, lines),
                       line_height * g_strv_length (lines) };
  MulChartMark *mark = add_mark (marks, MUL_CHART_MARK_TEXT, card, box);
  guint i;

  mark->font = font;
  mark->lines = g_strdupv (lines);
  mark->widths = g_new0 (double, g_strv_length (lines) + 1);
  for (i = 0; lines[i] != NULL; i++)
    mark->widths[i] = mul_chart_ruler_get_width (ruler, font, lines[i]) / mul_chart_ruler_get_slack (ruler);
  mark->baseline = y + mul_chart_ruler_get_ascent (ruler, font);
  mark->line_height = line_height;
  mark->fill = fill;
  return mark;
}

/* A badge's tint, laid on what the chart lies on. */
static const char *
get_tint (const char *colour,
          const char *paper,
          gboolean    dark)
{
  g_autofree char *tint = NULL;
  guint32 rgb = 0;
  guint32 under = 0;

  mul_colour_parse (colour, &rgb);
  mul_colour_parse (paper, &under);
  tint = g_strdup_printf ("#%06x", mul_colour_mix (rgb, under, dark ? MUL_COLOUR_TINT_DARK : MUL_COLOUR_TINT_LIGHT));
  return g_intern_string (tint);
}

double
mul_chart_badge_get_width (MulChartRuler *ruler,
                           const char    *badge)
{
  return ceil (mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_CHIP, badge)) + 2 * BADGE_PADDING;
}

/**
 * mul_chart_marks_add_badge:
 * @marks: a list
 * @ruler: what measures it
 * @badge: a municipality's abbreviation
 * @colour: (nullable): its colour's name in the domain's palette; grey where there is none
 * @x: left edge
 * @middle: its middle from above
 * @paper: "#rrggbb" of what it lies on
 * @dark: whether that is dark
 *
 * Returns: its width
 */
double
mul_chart_marks_add_badge (GPtrArray     *marks,
                           MulChartRuler *ruler,
                           const char    *badge,
                           const char    *colour,
                           double         x,
                           double         middle,
                           const char    *paper,
                           gboolean       dark)
{
  const MulColour *found = mul_colour_find (colour);
  const char *text = found == NULL ? (dark ? BADGE_GREY_DARK : BADGE_GREY) : dark ? found->dark : found->light;
  char *lines[] = { (char *) badge, NULL };
  const double width = mul_chart_badge_get_width (ruler, badge);
  const MulChartRect box = { x, middle - MUL_CHART_BADGE_HEIGHT / 2.0, width, MUL_CHART_BADGE_HEIGHT };

  mul_chart_marks_add_rect (marks, -1, box, BADGE_RADIUS)->fill = get_tint (text, paper, dark);
  mul_chart_marks_add_text (marks, ruler, -1, MUL_CHART_FONT_CHIP, lines, x + BADGE_PADDING,
                            middle - mul_chart_ruler_get_line_height (ruler, MUL_CHART_FONT_CHIP) / 2, text);
  return width;
}

/**
 * mul_chart_icon_get_outline:
 * @icon: which
 * @n_strokes: (out): how many steps
 *
 * Returns: (transfer none): the steps of its outline
 */
const MulChartStroke *
mul_chart_icon_get_outline (MulChartIcon  icon,
                            guint        *n_strokes)
{
  switch (icon)
    {
    case MUL_CHART_ICON_WARNING:
      *n_strokes = G_N_ELEMENTS (warning_outline);
      return warning_outline;
    case MUL_CHART_ICON_MORE:
      *n_strokes = G_N_ELEMENTS (more_outline);
      return more_outline;
    case MUL_CHART_ICON_PLACE:
    default:
      *n_strokes = G_N_ELEMENTS (place_outline);
      return place_outline;
    }
}

/**
 * mul_chart_marks_get_tint:
 * @colour: "#rrggbb"
 *
 * Returns: the tint behind text of that colour, as the light style has it, laid on paper; the program's own
 */
const char *
mul_chart_marks_get_tint (const char *colour)
{
  g_autofree char *tint = NULL;
  guint32 rgb = 0;

  mul_colour_parse (colour, &rgb);
  tint = g_strdup_printf ("#%06x", mul_colour_mix (rgb, 0xffffff, MUL_COLOUR_TINT_LIGHT));
  return g_intern_string (tint);
}

static MulChartPoint
step_from (const MulChartPoint *from,
           const MulChartPoint *to,
           double               distance)
{
  double length = hypot (to->x - from->x, to->y - from->y);
  double share = length > 0 ? distance / length : 0;

  return (MulChartPoint) { from->x + (to->x - from->x) * share, from->y + (to->y - from->y) * share };
}

/**
 * mul_chart_corner:
 * @points: (array length=n_points): a right-angled way
 * @n_points: how many
 * @point: which of them
 * @radius: of the corners, in pixels; less where a stretch is too short for it
 *
 * Returns: how the way goes round that point; its ends have no corner
 */
MulChartCorner
mul_chart_corner (const MulChartPoint *points,
                  guint                n_points,
                  guint                point,
                  double               radius)
{
  const MulChartPoint *at = &points[point];
  double before;
  double after;
  double r;

  if (point == 0 || point + 1 >= n_points)
    return (MulChartCorner) { *at, *at };

  before = hypot (at->x - points[point - 1].x, at->y - points[point - 1].y);
  after = hypot (points[point + 1].x - at->x, points[point + 1].y - at->y);
  /* Two corners share a stretch, but a stretch that ends there is all one corner's. */
  r = MIN (radius, MIN (point > 1 ? before / 2 : before, point + 2 < n_points ? after / 2 : after));
  if (r <= 0)
    return (MulChartCorner) { *at, *at };
  return (MulChartCorner) { step_from (at, &points[point - 1], r), step_from (at, &points[point + 1], r) };
}
