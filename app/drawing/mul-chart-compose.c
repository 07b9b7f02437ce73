/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-colour.h"
#include "drawing/mul-chart-card.h"
#include "drawing/mul-chart-scene-private.h"

#include <math.h>

#define MARGIN MUL_CHART_SCENE_MARGIN
#define HEADING_HEIGHT 42
#define HEADING_GAP 9
#define LINK_RADIUS 8
#define CAPTION_PADDING 4
#define CAPTION_GAP 3
#define CAPTION_STEP 4
#define CAPTION_MAX_LINES 3
#define CAPTION_MIN_WIDTH 48

#define INK "#1f1f1f"
#define INK_DIM "#5c5c5c"
#define PAPER "#ffffff"
#define LINE MUL_COLOUR_MARK_PAPER
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
  return has_text (column->badge) ? mul_chart_badge_get_width (self->ruler, column->badge) : 0;
}

static void
compose_heading (MulChartScene *self,
                 guint          number)
{
  const MulChartColumn *column = mul_chart_scene_peek_column (self, number);
  MulChartRuler *ruler = self->ruler;
  double x = MARGIN + mul_chart_layout_get_column (self->layout, number)->x;
  double middle = MARGIN + MUL_CHART_BADGE_HEIGHT / 2.0;
  double badge = get_badge_width (self, column);
  double title_height = mul_chart_ruler_get_line_height (ruler, MUL_CHART_FONT_TITLE);
  double baseline = middle - title_height / 2 + mul_chart_ruler_get_ascent (ruler, MUL_CHART_FONT_TITLE);

  if (badge > 0)
    x += mul_chart_marks_add_badge (self->marks, ruler, column->badge, column->colour, x, middle, PAPER, FALSE) +
         HEADING_GAP;
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
      MulChartPoint points[] = { { x, MARGIN }, { x, self->size.height - self->foot - MARGIN } };
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

      mul_chart_scene_style_line (mark, edge.dashed ? MUL_CHART_DASH_DASHED : MUL_CHART_DASH_SOLID);
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
      mul_chart_scene_style_line (mark, MUL_CHART_DASH_DOTTED);
    }
}

/* Whether two boxes lie over each other or too near. */
static gboolean
overlaps (const MulChartRect *a,
          const MulChartRect *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height + CAPTION_GAP &&
         b->y < a->y + a->height + CAPTION_GAP;
}

/* Whether nothing is hidden by a caption there: no card, and no caption that has its place already. */
static gboolean
is_free (MulChartScene      *self,
         const MulChartRect *box,
         guint               first_caption)
{
  guint i;

  if (box->x < 0 || box->x + box->width > self->size.width)
    return FALSE;
  for (i = 0; i < self->marks->len; i++)
    {
      const MulChartMark *mark = g_ptr_array_index (self->marks, i);

      if (mark->kind == MUL_CHART_MARK_RECT && (mark->card >= 0 || i >= first_caption) && overlaps (&mark->box, box))
        return FALSE;
    }
  return TRUE;
}

/* The free place on a stretch that is nearest to its middle. */
static gboolean
find_place (MulChartScene       *self,
            const MulChartPoint *from,
            const MulChartPoint *to,
            guint                first_caption,
            MulChartRect        *box)
{
  double length = fabs (to->x - from->x) + fabs (to->y - from->y);
  double aside;

  for (aside = 0; aside <= length / 2; aside += CAPTION_STEP)
    {
      int side;

      for (side = 1; side >= -1; side -= 2)
        {
          double share = length > 0 ? 0.5 + side * aside / length : 0.5;

          box->x = MARGIN + from->x + (to->x - from->x) * share - box->width / 2;
          box->y = MARGIN + mul_chart_scene_get_heading_height (self) + from->y + (to->y - from->y) * share -
                   box->height / 2;
          if (is_free (self, box, first_caption))
            return TRUE;
        }
    }
  return FALSE;
}

/* The stretches of a way in the order of their length, the longest first. */
static void
order_stretches (const MulChartPoint *points,
                 guint                n_points,
                 guint               *order)
{
  double lengths[MUL_CHART_ROUTE_MAX] = { 0 };
  guint i;
  guint j;

  for (i = 0; i + 1 < n_points; i++)
    {
      lengths[i] = fabs (points[i + 1].x - points[i].x) + fabs (points[i + 1].y - points[i].y);
      for (j = i; j > 0 && lengths[order[j - 1]] < lengths[i]; j--)
        order[j] = order[j - 1];
      order[j] = i;
    }
}

/* A caption stands on its line where it hides nothing, on the longest stretch that has room for it: on one line, or on
 * several short ones. Where there is no room at all it is left out, and read from the description. */
static void
compose_caption (MulChartScene      *self,
                 const MulChartLink *link,
                 guint               first_caption)
{
  MulChartRuler *ruler = self->ruler;
  double natural = ceil (mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_BODY, link->caption));
  double line_height = mul_chart_ruler_get_line_height (ruler, MUL_CHART_FONT_BODY);
  MulChartPoint points[MUL_CHART_ROUTE_MAX];
  guint order[MUL_CHART_ROUTE_MAX];
  guint n_points = mul_chart_layout_route (self->layout, link->from, link->to, points);
  guint n_lines;

  order_stretches (points, n_points, order);
  for (n_lines = 1; n_points > 0 && n_lines <= CAPTION_MAX_LINES; n_lines++)
    {
      double width = mul_chart_ruler_balance (ruler, MUL_CHART_FONT_BODY, link->caption,
                                              n_lines == 1 ? natural : MAX (natural / n_lines + 12, CAPTION_MIN_WIDTH));
      g_auto (GStrv) lines = mul_chart_ruler_wrap (ruler, MUL_CHART_FONT_BODY, link->caption, width);
      MulChartRect box = { 0, 0, ceil (mul_chart_ruler_get_lines_width (ruler, MUL_CHART_FONT_BODY, lines)) +
                                 2 * CAPTION_PADDING,
                           line_height * g_strv_length (lines) };
      guint i;

      for (i = 0; i + 1 < n_points; i++)
        if (find_place (self, &points[order[i]], &points[order[i] + 1], first_caption, &box))
          {
            mul_chart_marks_add_rect (self->marks, -1, box, CAPTION_PADDING)->fill = PAPER;
            mul_chart_marks_add_text (self->marks, ruler, -1, MUL_CHART_FONT_BODY, lines, box.x + CAPTION_PADDING,
                                      box.y, INK_DIM);
            return;
          }
    }
}

/*< private >
 * mul_chart_scene_style_line:
 * @mark: a line
 * @dash: solid to an ordinary unit, dashed to a staff unit, dotted to one that is tied otherwise
 */
void
mul_chart_scene_style_line (MulChartMark *mark,
                            MulChartDash  dash)
{
  mark->stroke = dash == MUL_CHART_DASH_DOTTED ? LINE_LINK : LINE;
  mark->stroke_width = 1.5;
  mark->dash = dash;
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
  guint first_caption;
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
  first_caption = self->marks->len;
  for (i = 0; i < self->links->len; i++)
    if (has_text (mul_chart_scene_peek_link (self, i)->caption))
      compose_caption (self, mul_chart_scene_peek_link (self, i), first_caption);
  mul_chart_scene_compose_legend (self, self->marks, MARGIN,
                                  self->size.height - MARGIN - self->foot + MUL_CHART_SCENE_LEGEND_GAP,
                                  self->size.width - 2 * MARGIN);
}
