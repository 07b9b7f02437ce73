/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-colour.h"
#include "drawing/mul-chart-card.h"
#include "drawing/mul-chart-scene-private.h"

#include <math.h>

#define MARGIN MUL_CHART_SCENE_MARGIN
#define HEADING_HEIGHT 42
#define BADGE_HEIGHT 22
#define BADGE_PADDING 7
#define BADGE_RADIUS 6
#define HEADING_GAP 9
#define LINK_RADIUS 8
#define CAPTION_PADDING 4

#define INK "#1f1f1f"
#define INK_DIM "#5c5c5c"
#define PAPER "#ffffff"
#define LINE "#a3a3a3"
#define LINE_LINK "#7d7d7d"
#define HAIRLINE "#dadada"

static gboolean
has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static double
get_badge_width (MulChartScene        *self,
                 const MulChartColumn *column)
{
  if (!has_text (column->badge))
    return 0;
  return ceil (mul_chart_ruler_get_width (self->ruler, MUL_CHART_FONT_CHIP, column->badge)) + 2 * BADGE_PADDING;
}

static void
compose_heading (MulChartScene *self,
                 guint          number)
{
  const MulChartColumn *column = mul_chart_scene_peek_column (self, number);
  MulChartRuler *ruler = self->ruler;
  double x = MARGIN + mul_chart_layout_get_column (self->layout, number)->x;
  double middle = MARGIN + BADGE_HEIGHT / 2.0;
  double badge = get_badge_width (self, column);
  double title_height = mul_chart_ruler_get_line_height (ruler, MUL_CHART_FONT_TITLE);
  double baseline = middle - title_height / 2 + mul_chart_ruler_get_ascent (ruler, MUL_CHART_FONT_TITLE);

  if (badge > 0)
    {
      const MulColour *colour = mul_colour_find (column->colour);
      const char *text = colour != NULL ? colour->light : INK_DIM;
      char *lines[] = { (char *) column->badge, NULL };
      double height = mul_chart_ruler_get_line_height (ruler, MUL_CHART_FONT_CHIP);
      MulChartRect box = { x, middle - BADGE_HEIGHT / 2.0, badge, BADGE_HEIGHT };

      mul_chart_marks_add_rect (self->marks, -1, box, BADGE_RADIUS)->fill = mul_chart_marks_get_tint (text);
      mul_chart_marks_add_text (self->marks, ruler, -1, MUL_CHART_FONT_CHIP, lines, x + BADGE_PADDING,
                                middle - height / 2, text);
      x += badge + HEADING_GAP;
    }
  if (has_text (column->title))
    {
      char *lines[] = { (char *) column->title, NULL };

      x += mul_chart_marks_add_text (self->marks, ruler, -1, MUL_CHART_FONT_TITLE, lines, x,
                                     middle - title_height / 2, INK)->box.width + HEADING_GAP;
    }
  if (has_text (column->subtitle))
    {
      char *lines[] = { (char *) column->subtitle, NULL };

      mul_chart_marks_add_text (self->marks, ruler, -1, MUL_CHART_FONT_BODY, lines, x,
                                baseline - mul_chart_ruler_get_ascent (ruler, MUL_CHART_FONT_BODY), INK_DIM);
    }
}

static void
compose_hairlines (MulChartScene *self)
{
  guint i;

  for (i = 1; i < mul_chart_layout_get_n_columns (self->layout); i++)
    {
      const MulChartRect *left = mul_chart_layout_get_column (self->layout, i - 1);
      const MulChartRect *right = mul_chart_layout_get_column (self->layout, i);
      double x = MARGIN + floor ((left->x + left->width + right->x) / 2) + 0.5;
      MulChartPoint points[] = { { x, MARGIN }, { x, self->size.height - MARGIN } };
      MulChartMark *mark = mul_chart_marks_add_line (self->marks, points, G_N_ELEMENTS (points), 0);

      mark->stroke = HAIRLINE;
      mark->stroke_width = 1;
    }
}

static MulChartMark *
compose_line (MulChartScene       *self,
              const MulChartPoint *points,
              guint                n_points,
              double               radius)
{
  MulChartMark *mark = mul_chart_marks_add_line (self->marks, points, n_points, radius);
  double top = MARGIN + mul_chart_scene_get_heading_height (self);
  guint i;

  for (i = 0; i < n_points; i++)
    {
      mark->points[i].x += MARGIN;
      mark->points[i].y += top;
    }
  mark->box.x += MARGIN;
  mark->box.y += top;
  return mark;
}

static void
compose_edges (MulChartScene *self)
{
  guint i;

  for (i = 0; i < mul_chart_layout_get_n_edges (self->layout); i++)
    {
      MulChartEdge edge = mul_chart_layout_get_edge (self->layout, i);
      MulChartMark *mark = compose_line (self, edge.points, edge.n_points, mul_chart_spacing_default ().radius);

      mark->stroke = LINE;
      mark->stroke_width = 1.5;
      mark->dash = edge.dashed ? MUL_CHART_DASH_DASHED : MUL_CHART_DASH_SOLID;
    }
}

static void
compose_links (MulChartScene *self)
{
  guint i;

  for (i = 0; i < self->links->len; i++)
    {
      const MulChartLink *link = mul_chart_scene_peek_link (self, i);
      MulChartPoint points[MUL_CHART_ROUTE_MAX];
      guint n_points = mul_chart_layout_route (self->layout, link->from, link->to, points);
      MulChartMark *mark;

      if (n_points == 0)
        continue;
      mark = compose_line (self, points, n_points, LINK_RADIUS);
      mark->stroke = LINE_LINK;
      mark->stroke_width = 1.5;
      mark->dash = MUL_CHART_DASH_DOTTED;
    }
}

/* A caption stands on the longest stretch of its line, within the picture. */
static void
compose_caption (MulChartScene *self,
                 const MulChartLink *link)
{
  MulChartRuler *ruler = self->ruler;
  char *lines[] = { link->caption, NULL };
  double width = ceil (mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_BODY, link->caption));
  double height = mul_chart_ruler_get_line_height (ruler, MUL_CHART_FONT_BODY);
  MulChartPoint points[MUL_CHART_ROUTE_MAX];
  guint n_points = mul_chart_layout_route (self->layout, link->from, link->to, points);
  double longest = -1;
  MulChartRect box = { 0, 0, width + 2 * CAPTION_PADDING, height };
  guint i;

  if (n_points == 0)
    return;

  for (i = 1; i < n_points; i++)
    {
      double length = fabs (points[i].x - points[i - 1].x) + fabs (points[i].y - points[i - 1].y);

      if (length > longest)
        {
          longest = length;
          box.x = MARGIN + (points[i].x + points[i - 1].x - box.width) / 2;
          box.y = MARGIN + mul_chart_scene_get_heading_height (self) + (points[i].y + points[i - 1].y - height) / 2;
        }
    }
  box.x = MAX (0, MIN (box.x, self->size.width - box.width));
  mul_chart_marks_add_rect (self->marks, -1, box, CAPTION_PADDING)->fill = PAPER;
  mul_chart_marks_add_text (self->marks, ruler, -1, MUL_CHART_FONT_BODY, lines, box.x + CAPTION_PADDING, box.y,
                            INK_DIM);
}

/*< private >
 * mul_chart_scene_get_heading_height:
 * @self: a scene
 *
 * Returns: the height of the headings, 0 when no column has one
 */
double
mul_chart_scene_get_heading_height (const MulChartScene *self)
{
  guint i;

  for (i = 0; i < self->columns->len; i++)
    if (has_text (mul_chart_scene_peek_column (self, i)->title))
      return HEADING_HEIGHT;
  return 0;
}

/*< private >
 * mul_chart_scene_get_heading_width:
 * @self: a scene
 * @number: a column's number
 *
 * Returns: the width of badge, title and subtitle, in whole pixels
 */
double
mul_chart_scene_get_heading_width (MulChartScene *self,
                                   guint          number)
{
  const MulChartColumn *column = mul_chart_scene_peek_column (self, number);
  MulChartRuler *ruler = self->ruler;
  double badge = get_badge_width (self, column);
  double width = badge > 0 ? badge + HEADING_GAP : 0;

  if (has_text (column->title))
    width += mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_TITLE, column->title);
  if (has_text (column->subtitle))
    width += HEADING_GAP + mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_BODY, column->subtitle);
  return ceil (width);
}

/*< private >
 * mul_chart_scene_compose:
 * @self: a scene with a layout
 *
 * Lists what to paint from back to front: lines, cards, and the captions last, so that nothing hides them.
 */
void
mul_chart_scene_compose (MulChartScene *self)
{
  double top = MARGIN + mul_chart_scene_get_heading_height (self);
  guint i;

  self->marks = mul_chart_marks_new ();
  compose_hairlines (self);
  for (i = 0; i < self->columns->len; i++)
    compose_heading (self, i);
  compose_links (self);
  compose_edges (self);
  for (i = 0; i < self->cards->len; i++)
    if (!mul_chart_layout_get_placement (self->layout, i)->hidden)
      {
        MulChartRect rect = *mul_chart_layout_get_rect (self->layout, i);

        rect.x += MARGIN;
        rect.y += top;
        mul_chart_card_compose (self->ruler, mul_chart_scene_peek_card (self, i),
                                mul_chart_scene_is_one_line (self, i), (int) i, &rect, self->marks);
      }
  for (i = 0; i < self->links->len; i++)
    if (has_text (mul_chart_scene_peek_link (self, i)->caption))
      compose_caption (self, mul_chart_scene_peek_link (self, i));
}
