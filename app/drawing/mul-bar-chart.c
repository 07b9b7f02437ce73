/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-bar-chart.h"

#include "domain/mul-colour.h"

#include <math.h>

#define MARGIN 18
#define MARGIN_NARROW 12
#define GAP 10
#define NAME_GAP 8
#define BAR_HEIGHT 20
#define HOLLOW_HEIGHT 18
#define EARLIER_HEIGHT 6
#define EARLIER_GAP 4
#define ROW_SPACE 18
#define AXIS_LEAD 6
#define RADIUS 5

/* Whoever reads the report may have another font, and a wider one. */
#define SLACK 1.1

/* As wide as the text of the report's page. */
#define PAPER_WIDTH 720

/* Below this the names stand above their bars. */
#define WIDE 480

/* The most of the width that names take beside their bars. */
#define NAME_SHARE 0.4

/* The least of the width that the longest bar must get beside its words. */
#define BAR_SHARE 0.2

static const MulBarPalette paper_palette = { "#1f1f1f", "#5c5c5c", "#7d7d7d", "#1c71d8", MUL_COLOUR_MARK_PAPER, "#ffffff", FALSE };

/* A heading is a line with nothing but a name. */
typedef struct
{
  MulBar bar;
  gboolean is_heading;
} Line;

struct _MulBarChart
{
  MulBarPalette palette;
  double width;

  /* Owned */
  char *title;
  GArray *lines;
  MulChartRuler *ruler;
  GPtrArray *marks;

  MulChartSize size;
};

/* What a chart is laid out by. */
typedef struct
{
  MulBarChart *chart;
  gboolean wide;
  double margin;
  double name_x;
  double name_width;
  double axis_x;
  double end_x;
  double scale; /* pixels for one e4 */
  double y;
} Pen;

static void
clear_line (gpointer data)
{
  Line *line = data;
  const char **texts[] = { &line->bar.rank,  &line->bar.name,   &line->bar.badge,   &line->bar.colour,
                           &line->bar.value, &line->bar.remark, &line->bar.earlier, &line->bar.spoken };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    g_free ((char *) *texts[i]);
}

static const Line *
get_line (const MulBarChart *self,
          guint              index)
{
  return &g_array_index (self->lines, Line, index);
}

static gboolean
has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

/* The room for a text. */
static double
measure (MulBarChart  *self,
         MulChartFont  font,
         const char   *text)
{
  return has_text (text) ? mul_chart_ruler_get_width (self->ruler, font, text) * SLACK : 0;
}

/* Text whose middle lies at @middle; returns its right edge. */
static double
add_text (MulBarChart  *self,
          MulChartFont  font,
          const char   *text,
          double        x,
          double        middle,
          const char   *fill)
{
  char *lines[] = { (char *) text, NULL };
  double top = middle - mul_chart_ruler_get_line_height (self->ruler, font) / 2;

  return x + mul_chart_marks_add_text (self->marks, self->ruler, -1, font, lines, x, top, fill)->box.width;
}

/* Text that wraps within @width; returns its height. */
static double
add_lines (MulBarChart  *self,
           MulChartFont  font,
           const char   *text,
           double        x,
           double        top,
           double        width,
           const char   *fill)
{
  g_auto (GStrv) lines = mul_chart_ruler_wrap (self->ruler, font, text, MAX (width, 1));

  return mul_chart_marks_add_text (self->marks, self->ruler, -1, font, lines, x, top, fill)->box.height;
}

/* ---- Measures --------------------------------------------------------------------------------------- */

static MulChartFont
get_name_font (const MulBar *bar)
{
  return bar->hollow ? MUL_CHART_FONT_LINE : MUL_CHART_FONT_NAME;
}

static MulChartFont
get_value_font (const MulBar *bar)
{
  return bar->has_value && !bar->hollow ? MUL_CHART_FONT_TITLE : MUL_CHART_FONT_LINE;
}

static double
get_rank_width (MulBarChart *self)
{
  double width = 0;

  for (guint i = 0; i < self->lines->len; i++)
    width = MAX (width, measure (self, MUL_CHART_FONT_NAME, get_line (self, i)->bar.rank));
  return width;
}

static double
get_badge_width (MulBarChart  *self,
                 const MulBar *bar)
{
  return has_text (bar->badge) ? mul_chart_badge_get_width (self->ruler, bar->badge) + NAME_GAP : 0;
}

static double
get_value_width (MulBarChart  *self,
                 const MulBar *bar)
{
  double width = measure (self, get_value_font (bar), bar->value);

  return has_text (bar->remark) ? width + NAME_GAP + measure (self, MUL_CHART_FONT_BODY, bar->remark) : width;
}

/* The largest scale at which each bar leaves room for the words behind it. */
static double
find_scale (MulBarChart *self,
            double       room,
            gboolean     earlier_beside)
{
  double scale = G_MAXDOUBLE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const MulBar *bar = &get_line (self, i)->bar;
      double earlier_words = earlier_beside ? GAP + measure (self, MUL_CHART_FONT_BODY, bar->earlier) : 0;

      if (bar->has_value && bar->value_e4 > 0)
        scale = MIN (scale, (room - GAP - get_value_width (self, bar)) / (double) bar->value_e4);
      if (bar->has_earlier && bar->earlier_e4 > 0)
        scale = MIN (scale, (room - earlier_words) / (double) bar->earlier_e4);
    }
  return scale == G_MAXDOUBLE ? 0 : MAX (scale, 0);
}

static gint64
find_highest (MulBarChart *self)
{
  gint64 highest = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const MulBar *bar = &get_line (self, i)->bar;

      highest = MAX (highest, bar->has_value ? bar->value_e4 : 0);
      highest = MAX (highest, bar->has_earlier ? bar->earlier_e4 : 0);
    }
  return highest;
}

static void
start_pen (Pen         *pen,
           MulBarChart *self)
{
  double rank = get_rank_width (self);
  double names = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = get_line (self, i);

      if (!line->is_heading)
        names = MAX (names, ceil (get_badge_width (self, &line->bar) +
                                  measure (self, get_name_font (&line->bar), line->bar.name)));
    }
  *pen = (Pen) { .chart = self, .wide = self->width >= WIDE };
  if (pen->wide)
    {
      pen->margin = MARGIN;
      pen->name_x = MARGIN + rank + GAP;
      pen->name_width = MIN (names, self->width * NAME_SHARE - pen->name_x);
      pen->axis_x = ceil (pen->name_x + pen->name_width + GAP);
      pen->end_x = self->width - MARGIN;
      pen->scale = find_scale (self, pen->end_x - pen->axis_x, TRUE);
      pen->wide = pen->scale * (double) find_highest (self) >= self->width * BAR_SHARE || find_highest (self) == 0;
    }
  if (!pen->wide)
    {
      pen->margin = MARGIN_NARROW;
      pen->name_x = MARGIN_NARROW + rank + NAME_GAP;
      pen->name_width = self->width - MARGIN_NARROW - pen->name_x;
      pen->axis_x = MARGIN_NARROW;
      pen->end_x = self->width - MARGIN_NARROW;
      pen->scale = find_scale (self, pen->end_x - pen->axis_x, FALSE);
    }
}

/* ---- Marks ------------------------------------------------------------------------------------------ */

/* A bar grows from the axis, so that only its end is round. */
static MulChartMark *
add_bar_mark (Pen    *pen,
              gint64  value_e4,
              double  y,
              double  height)
{
  double width = MAX (round ((double) value_e4 * pen->scale), 1);
  const MulChartPoint points[] = {
    { pen->axis_x, y }, { pen->axis_x + width, y }, { pen->axis_x + width, y + height }, { pen->axis_x, y + height },
  };

  return mul_chart_marks_add_line (pen->chart->marks, points, G_N_ELEMENTS (points), MIN (RADIUS, height / 2));
}

static void
add_axis (Pen    *pen,
          double  top,
          double  bottom)
{
  const MulChartPoint points[] = { { pen->axis_x - 0.5, top }, { pen->axis_x - 0.5, bottom } };
  MulChartMark *mark = mul_chart_marks_add_line (pen->chart->marks, points, G_N_ELEMENTS (points), 0);

  mark->stroke = pen->chart->palette.line;
  mark->stroke_width = 1;
}

static void
add_value (Pen          *pen,
           const MulBar *bar,
           double        y,
           double        height)
{
  MulBarChart *self = pen->chart;
  const char *fill = bar->has_value && !bar->hollow ? self->palette.ink : self->palette.dim;
  double middle = y + height / 2;
  double x = pen->axis_x + GAP;

  if (bar->has_value)
    {
      /* A value of 0 is stated, and has no bar. */
      if (bar->value_e4 > 0)
        {
          MulChartMark *mark = add_bar_mark (pen, bar->value_e4, y + (bar->hollow ? 0.5 : 0), height);

          x = mark->points[1].x + GAP;
          mark->fill = bar->hollow ? self->palette.paper : self->palette.bar;
          mark->stroke = bar->hollow ? self->palette.line : NULL;
          mark->stroke_width = 1;
        }
    }
  x = add_text (self, get_value_font (bar), bar->value, x, middle, fill);
  if (has_text (bar->remark))
    add_text (self, MUL_CHART_FONT_BODY, bar->remark, x + NAME_GAP, middle, self->palette.dim);
}

/* Returns where it ends below. */
static double
add_earlier (Pen          *pen,
             const MulBar *bar,
             double        y)
{
  MulBarChart *self = pen->chart;
  double line = mul_chart_ruler_get_line_height (self->ruler, MUL_CHART_FONT_BODY);
  double x = pen->axis_x;

  if (bar->earlier_e4 > 0)
    {
      MulChartMark *mark = add_bar_mark (pen, bar->earlier_e4, y, EARLIER_HEIGHT);

      mark->fill = self->palette.earlier;
      x = mark->points[1].x;
    }
  if (pen->wide)
    {
      add_text (self, MUL_CHART_FONT_BODY, bar->earlier, x + GAP, y + EARLIER_HEIGHT / 2.0 + 1, self->palette.dim);
      return y + EARLIER_HEIGHT / 2.0 + line / 2;
    }
  return y + EARLIER_HEIGHT + EARLIER_GAP +
         add_lines (self, MUL_CHART_FONT_BODY, bar->earlier, pen->axis_x, y + EARLIER_HEIGHT + EARLIER_GAP,
                    pen->end_x - pen->axis_x, self->palette.dim);
}

/* Rank, badge and name, the first line's middle at @middle; returns where they end below. */
static double
add_name (Pen          *pen,
          const MulBar *bar,
          double        middle)
{
  MulBarChart *self = pen->chart;
  const MulChartFont font = get_name_font (bar);
  const char *fill = bar->hollow ? self->palette.dim : self->palette.ink;
  double badge = get_badge_width (self, bar);
  double top = middle - mul_chart_ruler_get_line_height (self->ruler, font) / 2;

  add_text (self, font, bar->rank, pen->margin, middle, fill);
  if (badge > 0)
    mul_chart_marks_add_badge (self->marks, self->ruler, bar->badge, bar->colour, pen->name_x, middle,
                               self->palette.paper, self->palette.dark);
  return top + add_lines (self, font, bar->name, pen->name_x + badge, top, pen->name_width - badge, fill);
}

static void
add_row (Pen          *pen,
         const MulBar *bar)
{
  const double height = bar->hollow ? HOLLOW_HEIGHT : BAR_HEIGHT;
  const double top = pen->y;
  double bar_y = top;
  double bottom;

  if (pen->wide)
    {
      double middle = top + (bar->has_earlier ? height + EARLIER_GAP + EARLIER_HEIGHT : height) / 2;

      bottom = add_name (pen, bar, middle);
    }
  else
    {
      bottom = add_name (pen, bar, top + MUL_CHART_BADGE_HEIGHT / 2.0);
      bar_y = MAX (bottom, top + MUL_CHART_BADGE_HEIGHT) + EARLIER_GAP;
    }
  add_value (pen, bar, bar_y, height);
  bottom = MAX (bottom, bar_y + height);
  if (bar->has_earlier)
    {
      double end = add_earlier (pen, bar, bar_y + height + EARLIER_GAP);

      bottom = MAX (bottom, end);
    }
  if (!pen->wide)
    add_axis (pen, bar_y - 2, bar_y + height + (bar->has_earlier ? EARLIER_GAP + EARLIER_HEIGHT : 0) + 2);
  pen->y = ceil (bottom) + ROW_SPACE;
}

static void
compose (MulBarChart *self)
{
  Pen pen;
  double axis_top = -1;

  if (self->marks != NULL)
    return;
  self->marks = mul_chart_marks_new ();
  start_pen (&pen, self);
  pen.y = MARGIN;
  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = get_line (self, i);

      if (line->is_heading)
        {
          if (axis_top >= 0 && pen.wide)
            add_axis (&pen, axis_top, pen.y - ROW_SPACE / 2.0);
          axis_top = -1;
          pen.y += ceil (add_lines (self, MUL_CHART_FONT_BODY, line->bar.name, pen.wide ? pen.name_x : pen.margin, pen.y,
                                    pen.end_x - (pen.wide ? pen.name_x : pen.margin), self->palette.dim)) +
                   ROW_SPACE / 2.0;
          continue;
        }
      if (axis_top < 0)
        axis_top = pen.y - AXIS_LEAD;
      add_row (&pen, &line->bar);
    }
  if (axis_top >= 0 && pen.wide)
    add_axis (&pen, axis_top, pen.y - ROW_SPACE / 2.0);
  self->size = (MulChartSize) { self->width, MAX (pen.y, MARGIN) };
}

static void
forget_marks (MulBarChart *self)
{
  g_clear_pointer (&self->marks, g_ptr_array_unref);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_bar_chart_new:
 *
 * Makes a chart of lying bars, in the colours of paper and as wide as a page. Window and report paint the same marks.
 *
 * Returns: (transfer full): an empty chart
 */
MulBarChart *
mul_bar_chart_new (void)
{
  MulBarChart *self = g_new0 (MulBarChart, 1);

  self->palette = paper_palette;
  self->width = PAPER_WIDTH;
  self->lines = g_array_new (FALSE, TRUE, sizeof (Line));
  g_array_set_clear_func (self->lines, clear_line);
  self->ruler = mul_chart_ruler_new ();
  return self;
}

void
mul_bar_chart_free (MulBarChart *self)
{
  if (self == NULL)
    return;

  g_free (self->title);
  g_array_unref (self->lines);
  mul_chart_ruler_free (self->ruler);
  forget_marks (self);
  g_free (self);
}

void
mul_bar_chart_set_title (MulBarChart *self,
                         const char  *title)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  self->title = mul_chart_text_clean (title);
}

/**
 * mul_bar_chart_set_palette:
 * @self: a chart
 * @palette: its colours; copied, and the texts in it kept for good
 */
void
mul_bar_chart_set_palette (MulBarChart         *self,
                           const MulBarPalette *palette)
{
  g_return_if_fail (self != NULL && palette != NULL);

  self->palette = (MulBarPalette) {
    g_intern_string (palette->ink),     g_intern_string (palette->dim),   g_intern_string (palette->line),
    g_intern_string (palette->bar),     g_intern_string (palette->earlier), g_intern_string (palette->paper),
    palette->dark,
  };
  forget_marks (self);
}

/**
 * mul_bar_chart_set_width:
 * @self: a chart
 * @width: how wide it is to be, in pixels; in a narrow one the names stand above their bars
 */
void
mul_bar_chart_set_width (MulBarChart *self,
                         double       width)
{
  g_return_if_fail (self != NULL);

  if (self->width == width)
    return;
  self->width = width;
  forget_marks (self);
}

/**
 * mul_bar_chart_add_bar:
 * @self: a chart
 * @bar: a line; copied
 */
void
mul_bar_chart_add_bar (MulBarChart  *self,
                       const MulBar *bar)
{
  Line line = { *bar, FALSE };
  const char **texts[] = { &line.bar.rank,  &line.bar.name,   &line.bar.badge,   &line.bar.colour,
                           &line.bar.value, &line.bar.remark, &line.bar.earlier, &line.bar.spoken };

  g_return_if_fail (self != NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    *texts[i] = mul_chart_text_clean (*texts[i]);
  g_array_append_val (self->lines, line);
  forget_marks (self);
}

/**
 * mul_bar_chart_add_heading:
 * @self: a chart
 * @words: what is said of the bars that follow
 */
void
mul_bar_chart_add_heading (MulBarChart *self,
                           const char  *words)
{
  Line line = { { .name = mul_chart_text_clean (words) }, TRUE };

  g_return_if_fail (self != NULL);

  g_array_append_val (self->lines, line);
  forget_marks (self);
}

guint
mul_bar_chart_get_n_bars (const MulBarChart *self)
{
  guint n_bars = 0;

  g_return_val_if_fail (self != NULL, 0);

  for (guint i = 0; i < self->lines->len; i++)
    n_bars += get_line (self, i)->is_heading ? 0 : 1;
  return n_bars;
}

/**
 * mul_bar_chart_get_size:
 * @self: a chart
 *
 * Returns: (transfer none): its size at the width it was given
 */
const MulChartSize *
mul_bar_chart_get_size (MulBarChart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  compose (self);
  return &self->size;
}

/**
 * mul_bar_chart_get_marks:
 * @self: a chart
 *
 * Returns: (transfer none) (element-type MulChartMark): what to paint, from back to front
 */
const GPtrArray *
mul_bar_chart_get_marks (MulBarChart *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  compose (self);
  return self->marks;
}

/**
 * mul_bar_chart_paint:
 * @self: a chart
 * @cr: where to paint; a unit is a pixel of the chart
 */
void
mul_bar_chart_paint (MulBarChart *self,
                     cairo_t     *cr)
{
  g_return_if_fail (self != NULL && cr != NULL);

  compose (self);
  mul_chart_paint_marks (cr, self->ruler, self->marks);
}

/**
 * mul_bar_chart_describe:
 * @self: a chart
 *
 * Returns: (transfer full): the same in words, a line for each bar, in order
 */
char *
mul_bar_chart_describe (const MulBarChart *self)
{
  GString *words = g_string_new (NULL);

  g_return_val_if_fail (self != NULL, NULL);

  for (guint i = 0; i < self->lines->len; i++)
    {
      const Line *line = get_line (self, i);

      if (i > 0)
        g_string_append_c (words, '\n');
      g_string_append (words, line->is_heading ? line->bar.name : line->bar.spoken);
    }
  return g_string_free (words, FALSE);
}

/**
 * mul_bar_chart_svg_fragment:
 * @self: a chart
 * @id_prefix: begins the ids of title and description; an XML name, unlike that of other charts on the page
 *
 * Returns: (transfer full): the chart as an element to stand in an HTML page
 */
char *
mul_bar_chart_svg_fragment (MulBarChart *self,
                            const char  *id_prefix)
{
  g_autofree char *description = mul_bar_chart_describe (self);
  const MulChartPicture picture = { *mul_bar_chart_get_size (self), self->title, description,
                                    mul_bar_chart_get_marks (self) };

  return mul_chart_svg_picture (&picture, id_prefix);
}
