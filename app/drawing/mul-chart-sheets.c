/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-sheets.h"

#include "domain/mul-page-fit.h"
#include "drawing/mul-chart-paint.h"
#include "drawing/mul-chart-scene-private.h"

#include <math.h>

/* In points: around everything, and from the sheet's heading to the chart. */
#define EDGE 34
#define HEADING 46
/* The sheet's title stands over those of the municipalities. */
#define TITLE_SCALE 1.3
#define HEADING_GAP 12

/* What can still be read on paper, in points. */
#define LEAST_TEXT 7
/* The screen's own size is 0.75 points per pixel. A small chart may be somewhat larger on paper, as it would be drawn. */
#define MOST_SCALE 0.825
#define POINTS_PER_PIXEL 0.75

/* How far a caption may stand out into the paper's margin, in points. */
#define OVERHANG 16

/* How far lines may stand out from the chart's own edges, in pixels. */
#define BLEED 4

/* Greys, as in the chart: of the title, of what is secondary, of the line below them. */
#define INK (0x1f / 255.0)
#define INK_DIM (0x5c / 255.0)
#define RULE (0xc4 / 255.0)

struct _MulChartSheets
{
  /* Owned */
  MulChartRuler *ruler;
  MulPageFit *fit;
  GPtrArray *legend; /* at the bottom of every sheet, in pixels from its upper left corner */
  char *detail;
  char *page;

  /* Borrowed */
  MulChartScene *scene;

  double width;
  double height;
  double legend_height; /* in points */
};

static double
get_head (MulChartScene *scene)
{
  return MUL_CHART_SCENE_MARGIN + mul_chart_scene_get_heading_height (scene);
}

static double
get_smallest_text (const GPtrArray *marks)
{
  double smallest = mul_chart_font_get_size (MUL_CHART_FONT_TITLE);
  guint i;

  for (i = 0; i < marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);

      if (mark->kind == MUL_CHART_MARK_TEXT)
        smallest = MIN (smallest, mul_chart_font_get_size (mark->font));
    }
  return smallest;
}

/* The paper has margins of its own, so that those of the picture are left out. */
static void
fit (MulChartSheets *self)
{
  const GPtrArray *marks = mul_chart_scene_get_marks (self->scene);
  const MulChartLayout *layout = mul_chart_scene_get_layout (self->scene);
  guint n_columns = mul_chart_layout_get_n_columns (layout);
  g_autofree MulChartRect *columns = g_new0 (MulChartRect, n_columns + 1);
  g_autoptr (GArray) blocks = g_array_new (FALSE, FALSE, sizeof (MulChartRect));
  MulPageFitPicture picture = {
    .width = self->scene->size.width - 2 * MUL_CHART_SCENE_MARGIN,
    .height = self->scene->size.height - self->scene->foot - 2 * MUL_CHART_SCENE_MARGIN,
    .head = get_head (self->scene) - MUL_CHART_SCENE_MARGIN,
    .text = get_smallest_text (marks),
    .columns = columns,
    .n_columns = n_columns,
  };
  MulPageFitRoom room = { self->width - 2 * EDGE, self->height - 2 * EDGE - HEADING - HEADING_GAP, LEAST_TEXT,
                          MOST_SCALE };
  guint i;

  self->legend_height = POINTS_PER_PIXEL * mul_chart_scene_compose_legend (self->scene, self->legend, 0, 0,
                                                                           room.width / POINTS_PER_PIXEL);
  room.height -= self->legend_height > 0 ? self->legend_height + HEADING_GAP : 0;

  for (i = 0; i < n_columns; i++)
    columns[i] = *mul_chart_layout_get_column (layout, i);
  for (i = 0; i < self->scene->cards->len; i++)
    if (!mul_chart_layout_get_placement (layout, i)->hidden)
      {
        MulChartRect rect = *mul_chart_layout_get_rect (layout, i);

        rect.y += picture.head;
        g_array_append_val (blocks, rect);
      }
  picture.blocks = (const MulChartRect *) blocks->data;
  picture.n_blocks = blocks->len;
  self->fit = mul_page_fit_new (&picture, &room);
}

/**
 * mul_chart_sheets_new:
 * @scene: a chart; must live as long as the sheets, and not change
 * @words: what else stands there; copied
 * @width: of a sheet, in points
 * @height: of a sheet, in points
 *
 * Fits a chart to sheets of paper: one, or several where its text would be too small to read.
 *
 * Returns: (transfer full): the sheets
 */
MulChartSheets *
mul_chart_sheets_new (MulChartScene            *scene,
                      const MulChartSheetWords *words,
                      double                    width,
                      double                    height)
{
  MulChartSheets *self;

  g_return_val_if_fail (scene != NULL && words != NULL, NULL);

  self = g_new0 (MulChartSheets, 1);
  self->scene = scene;
  self->ruler = mul_chart_ruler_new ();
  self->legend = mul_chart_marks_new ();
  self->detail = g_strdup (words->detail);
  self->page = g_strdup (words->page);
  self->width = width;
  self->height = height;
  fit (self);
  return self;
}

void
mul_chart_sheets_free (MulChartSheets *self)
{
  if (self == NULL)
    return;

  mul_chart_ruler_free (self->ruler);
  mul_page_fit_free (self->fit);
  g_ptr_array_unref (self->legend);
  g_free (self->detail);
  g_free (self->page);
  g_free (self);
}

/**
 * mul_chart_sheets_get_n_pages:
 * @self: sheets
 *
 * Returns: how many sheets there are, at least 1
 */
guint
mul_chart_sheets_get_n_pages (const MulChartSheets *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->fit->n_pages;
}

/**
 * mul_chart_sheets_get_scale:
 * @self: sheets
 *
 * Returns: points per pixel of the chart
 */
double
mul_chart_sheets_get_scale (const MulChartSheets *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->fit->scale;
}

/* "Side 1 av 3". */
static char *
number_page (const MulChartSheets *self,
             guint                 page)
{
  g_autofree char *first = g_strdup_printf ("%u", page + 1);
  g_autofree char *all = g_strdup_printf ("%u", self->fit->n_pages);
  g_autoptr (GString) text = g_string_new (self->page);

  g_string_replace (text, "%1$s", first, 1);
  g_string_replace (text, "%2$s", all, 1);
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* Where a chart goes over several pages, each says which municipalities it shows. */
static char *
describe_page (const MulChartSheets *self,
               guint                 page)
{
  const MulPageFitPage *part = &self->fit->pages[page];
  g_autoptr (GString) text = g_string_new (NULL);
  guint i;

  for (i = part->first_column; i < part->first_column + part->n_columns && i < self->scene->columns->len; i++)
    {
      const char *title = mul_chart_scene_peek_column (self->scene, i)->title;

      if (title != NULL && *title != '\0')
        g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", title);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/* What is longer than the line is set smaller, so that nothing of it is cut. */
static void
write_line (MulChartSheets *self,
            cairo_t        *cr,
            MulChartFont    font,
            double          scale,
            const char     *text,
            double          x,
            double          y,
            double          room)
{
  scale = MIN (scale, room / MAX (mul_chart_ruler_get_width (self->ruler, font, text), 1));

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, scale, scale);
  mul_chart_ruler_draw (self->ruler, cr, font, text, 0, mul_chart_ruler_get_ascent (self->ruler, font));
  cairo_restore (cr);
}

static void
draw_heading (MulChartSheets *self,
              cairo_t        *cr,
              guint           page)
{
  const char *title = mul_chart_scene_get_title (self->scene);
  double room = self->width - 2 * EDGE;
  double line = EDGE + 24;
  gboolean several = self->fit->n_pages > 1;
  g_autofree char *part = several ? describe_page (self, page) : NULL;
  g_autofree char *number = several && self->page != NULL ? number_page (self, page) : NULL;
  g_autofree char *detail = g_strjoin (part != NULL && *part != '\0' && self->detail != NULL ? " · " : "",
                                       part != NULL ? part : "", self->detail != NULL ? self->detail : "", NULL);

  cairo_tag_begin (cr, "H1", NULL);
  cairo_set_source_rgb (cr, INK, INK, INK);
  if (title != NULL)
    write_line (self, cr, MUL_CHART_FONT_TITLE, TITLE_SCALE * POINTS_PER_PIXEL, title, EDGE, EDGE, room);
  cairo_tag_end (cr, "H1");

  cairo_tag_begin (cr, "P", NULL);
  cairo_set_source_rgb (cr, INK_DIM, INK_DIM, INK_DIM);
  if (number != NULL)
    {
      double width = mul_chart_ruler_get_width (self->ruler, MUL_CHART_FONT_BODY, number) * POINTS_PER_PIXEL;

      write_line (self, cr, MUL_CHART_FONT_BODY, POINTS_PER_PIXEL, number, EDGE + room - width, line, width);
      room -= width + HEADING_GAP;
    }
  write_line (self, cr, MUL_CHART_FONT_BODY, POINTS_PER_PIXEL, detail, EDGE, line, room);
  cairo_tag_end (cr, "P");

  cairo_set_source_rgb (cr, RULE, RULE, RULE);
  cairo_set_line_width (cr, 0.5);
  cairo_set_dash (cr, NULL, 0, 0);
  cairo_move_to (cr, EDGE, EDGE + HEADING - 4);
  cairo_line_to (cr, self->width - EDGE, EDGE + HEADING - 4);
  cairo_stroke (cr);
}

static void
draw_legend (MulChartSheets *self,
             cairo_t        *cr)
{
  cairo_save (cr);
  cairo_translate (cr, EDGE, self->height - EDGE - self->legend_height);
  cairo_scale (cr, POINTS_PER_PIXEL, POINTS_PER_PIXEL);
  cairo_tag_begin (cr, "P", NULL);
  mul_chart_paint_marks (cr, self->ruler, self->legend);
  cairo_tag_end (cr, "P");
  cairo_restore (cr);
}

static gboolean
is_within (const MulChartRect *inner,
           const MulChartRect *outer)
{
  return inner->x >= outer->x - BLEED && inner->x + inner->width <= outer->x + outer->width + BLEED &&
         inner->y >= outer->y - BLEED && inner->y + inner->height <= outer->y + outer->height + BLEED;
}

static gboolean
touches (const MulChartRect *box,
         const MulChartRect *part)
{
  return box->x <= part->x + part->width + BLEED && box->x + box->width >= part->x - BLEED &&
         box->y <= part->y + part->height + BLEED && box->y + box->height >= part->y - BLEED;
}

/* A text that stands on no card belongs to the page that its middle is on, also when that is between two columns. It may
 * stand out over the edge of the chart, but not over that of the paper, from which it is moved in. */
static gboolean
find_shift (MulChartSheets     *self,
            const MulChartMark *mark,
            const MulChartRect *part,
            double             *shift)
{
  double x = mark->box.x + mark->box.width / 2;
  double y = mark->box.y + mark->box.height / 2;
  double aside = mul_chart_spacing_default ().column / 2;
  double left = part->x - OVERHANG / self->fit->scale;
  double right = part->x + (self->width - 2 * EDGE + OVERHANG) / self->fit->scale;

  if (x < part->x - aside || x >= part->x + part->width + aside || y < part->y || y >= part->y + part->height)
    return FALSE;
  *shift = CLAMP (mark->box.x, left, MAX (left, right - mark->box.width)) - mark->box.x;
  return TRUE;
}

/* A card is painted where it is whole, and is a paragraph of its own for who has the file read aloud. */
static void
draw_card (MulChartSheets *self,
           cairo_t        *cr,
           guint           first,
           guint           end)
{
  const GPtrArray *marks = mul_chart_scene_get_marks (self->scene);
  guint i;

  cairo_tag_begin (cr, "P", NULL);
  for (i = first; i < end; i++)
    mul_chart_paint_mark (cr, self->ruler, g_ptr_array_index (marks, i));
  cairo_tag_end (cr, "P");
}

/* Headings and captions. A text moves with the box behind it. */
static void
draw_loose_text (MulChartSheets     *self,
                 cairo_t            *cr,
                 guint               number,
                 const MulChartRect *part)
{
  const GPtrArray *marks = mul_chart_scene_get_marks (self->scene);
  const MulChartMark *mark = g_ptr_array_index (marks, number);
  const MulChartMark *before = number > 0 ? g_ptr_array_index (marks, number - 1) : NULL;
  gboolean text = mark->kind == MUL_CHART_MARK_TEXT;
  gboolean boxed = text && before != NULL && before->kind == MUL_CHART_MARK_RECT && before->card < 0;
  double shift = 0;

  if (!find_shift (self, boxed ? before : mark, part, &shift))
    return;
  cairo_save (cr);
  cairo_translate (cr, shift, 0);
  if (text)
    cairo_tag_begin (cr, "P", NULL);
  mul_chart_paint_mark (cr, self->ruler, mark);
  if (text)
    cairo_tag_end (cr, "P");
  cairo_restore (cr);
}

static gboolean
is_loose_text (const MulChartMark *mark)
{
  return mark->card < 0 && (mark->kind == MUL_CHART_MARK_TEXT || mark->kind == MUL_CHART_MARK_RECT);
}

/* A part of the scene, at the place where the page begins. Lines end at its edges, where the next page goes on. */
static void
draw_part (MulChartSheets     *self,
           cairo_t            *cr,
           const MulChartRect *part)
{
  const GPtrArray *marks = mul_chart_scene_get_marks (self->scene);
  guint i;

  cairo_save (cr);
  cairo_rectangle (cr, part->x - BLEED, part->y - BLEED, part->width + 2 * BLEED, part->height + 2 * BLEED);
  cairo_clip (cr);
  for (i = 0; i < marks->len;)
    {
      const MulChartMark *mark = g_ptr_array_index (marks, i);
      guint end = i + 1;

      while (mark->card >= 0 && end < marks->len &&
             ((const MulChartMark *) g_ptr_array_index (marks, end))->card == mark->card)
        end++;
      if (mark->card >= 0 && is_within (&mark->box, part))
        draw_card (self, cr, i, end);
      else if (mark->card < 0 && !is_loose_text (mark) && touches (&mark->box, part))
        mul_chart_paint_mark (cr, self->ruler, mark);
      i = end;
    }
  cairo_restore (cr);
  for (i = 0; i < marks->len; i++)
    if (is_loose_text (g_ptr_array_index (marks, i)))
      draw_loose_text (self, cr, i, part);
}

/**
 * mul_chart_sheets_draw:
 * @self: sheets
 * @cr: where to draw, in points from the sheet's upper left corner
 * @page: which sheet, from 0
 *
 * Draws a sheet: its heading, and the chart in lines and real text.
 */
void
mul_chart_sheets_draw (MulChartSheets *self,
                       cairo_t        *cr,
                       guint           page)
{
  const MulPageFitPage *fitted;
  double head;
  MulChartRect band;
  MulChartRect part;

  g_return_if_fail (self != NULL && cr != NULL && page < self->fit->n_pages);

  fitted = &self->fit->pages[page];
  head = get_head (self->scene);
  part = fitted->part;
  part.x += MUL_CHART_SCENE_MARGIN;
  part.y += MUL_CHART_SCENE_MARGIN;
  /* The bleed of the band and of what is below it must not show the same twice. */
  band = (MulChartRect) { part.x, MUL_CHART_SCENE_MARGIN, part.width, head - MUL_CHART_SCENE_MARGIN - 2 * BLEED };

  cairo_save (cr);
  draw_heading (self, cr, page);
  cairo_translate (cr, EDGE, EDGE + HEADING + HEADING_GAP);
  cairo_scale (cr, self->fit->scale, self->fit->scale);
  cairo_translate (cr, -part.x, -MUL_CHART_SCENE_MARGIN);
  if (band.height > 0)
    draw_part (self, cr, &band);
  cairo_translate (cr, 0, head - part.y);
  draw_part (self, cr, &part);
  cairo_restore (cr);
  if (self->legend->len > 0)
    draw_legend (self, cr);
}
