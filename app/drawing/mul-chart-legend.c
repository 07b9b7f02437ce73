/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-card.h"
#include "drawing/mul-chart-scene-private.h"

#include <math.h>

/* What the signs of a chart mean, in a line below it that is broken where it must be. */

#define LINE_HEIGHT 22
#define SWATCH_WIDTH 24
#define SWATCH_HEIGHT 14
#define SWATCH_RADIUS 4
#define SWATCH_GAP 7
#define ITEM_GAP 20

#define INK "#1f1f1f"
#define INK_DIM "#5c5c5c"

static gboolean
has_sign (const MulChartCard *card,
          gboolean            partly)
{
  guint i;

  for (i = 0; i < card->n_figures; i++)
    if (partly ? g_str_has_suffix (card->figures[i].value, "+") : g_str_equal (card->figures[i].value, "–"))
      return TRUE;
  return FALSE;
}

/* Only what occurs in the picture is explained. */
static gboolean
occurs (MulChartScene  *self,
        MulChartLegend  sign)
{
  guint i;

  if (sign == MUL_CHART_LEGEND_LINK)
    return self->links->len > 0;
  for (i = 0; i < self->cards->len; i++)
    {
      const MulChartCard *card = mul_chart_scene_peek_card (self, i);
      const MulChartPlacement *placement = mul_chart_layout_get_placement (self->layout, i);

      if (placement->hidden)
        continue;
      if ((sign == MUL_CHART_LEGEND_IN_SERVICE && card->in_service) ||
          (sign == MUL_CHART_LEGEND_AROUND && !card->in_service) ||
          (sign == MUL_CHART_LEGEND_STAFF && placement->place == MUL_CHART_PLACE_STAFF) ||
          (sign == MUL_CHART_LEGEND_NOT_STATED && has_sign (card, FALSE)) ||
          (sign == MUL_CHART_LEGEND_PARTLY && has_sign (card, TRUE)))
        return TRUE;
    }
  return FALSE;
}

static const char *
get_letter (MulChartLegend sign)
{
  return sign == MUL_CHART_LEGEND_NOT_STATED ? "–" : sign == MUL_CHART_LEGEND_PARTLY ? "+" : NULL;
}

static double
get_sign_width (MulChartScene  *self,
                MulChartLegend  sign)
{
  const char *letter = get_letter (sign);

  return letter != NULL ? mul_chart_ruler_get_width (self->ruler, MUL_CHART_FONT_FIGURE, letter) : SWATCH_WIDTH;
}

static double
get_item_width (MulChartScene  *self,
                MulChartLegend  sign)
{
  return ceil (get_sign_width (self, sign) + SWATCH_GAP +
               mul_chart_ruler_get_width (self->ruler, MUL_CHART_FONT_BODY, self->legend[sign]));
}

static void
add_text (MulChartScene *self,
          GPtrArray     *marks,
          MulChartFont   font,
          const char    *text,
          double         x,
          double         middle,
          const char    *fill)
{
  char *lines[] = { (char *) text, NULL };

  mul_chart_marks_add_text (marks, self->ruler, -1, font, lines, x,
                            middle - mul_chart_ruler_get_line_height (self->ruler, font) / 2, fill);
}

static void
add_sign (MulChartScene  *self,
          GPtrArray      *marks,
          MulChartLegend  sign,
          double          x,
          double          middle)
{
  MulChartPoint points[] = { { x, middle }, { x + SWATCH_WIDTH, middle } };
  MulChartRect box = { x, middle - SWATCH_HEIGHT / 2.0, SWATCH_WIDTH, SWATCH_HEIGHT };
  MulChartMark *mark;

  if (get_letter (sign) != NULL)
    {
      add_text (self, marks, MUL_CHART_FONT_FIGURE, get_letter (sign), x, middle, INK);
      return;
    }
  if (sign == MUL_CHART_LEGEND_STAFF || sign == MUL_CHART_LEGEND_LINK)
    {
      mark = mul_chart_marks_add_line (marks, points, G_N_ELEMENTS (points), 0);
      mul_chart_scene_style_line (mark, sign == MUL_CHART_LEGEND_STAFF ? MUL_CHART_DASH_DASHED : MUL_CHART_DASH_DOTTED);
      return;
    }
  mark = mul_chart_marks_add_rect (marks, -1, box, SWATCH_RADIUS);
  mul_chart_card_style_box (mark, sign == MUL_CHART_LEGEND_IN_SERVICE);
}

/*< private >
 * mul_chart_scene_get_legend_width:
 * @self: a scene with a layout
 *
 * Returns: the narrowest room the legend can have, in pixels
 */
double
mul_chart_scene_get_legend_width (MulChartScene *self)
{
  double width = 0;
  guint sign;

  for (sign = 0; sign < MUL_CHART_N_LEGENDS; sign++)
    if (self->legend[sign] != NULL && occurs (self, sign))
      width = MAX (width, get_item_width (self, sign));
  return width;
}

/*< private >
 * mul_chart_scene_compose_legend:
 * @self: a scene with a layout
 * @marks: (nullable): the list to add to; %NULL only measures
 * @left: where it begins
 * @top: its upper edge
 * @width: the room it has, in pixels
 *
 * Returns: its height, 0 where there is nothing to explain
 */
double
mul_chart_scene_compose_legend (MulChartScene *self,
                                GPtrArray     *marks,
                                double         left,
                                double         top,
                                double         width)
{
  double x = 0;
  double y = 0;
  guint sign;

  for (sign = 0; sign < MUL_CHART_N_LEGENDS; sign++)
    {
      double item;

      if (self->legend[sign] == NULL || !occurs (self, sign))
        continue;
      item = get_item_width (self, sign);
      if (x > 0 && x + item > width)
        {
          x = 0;
          y += LINE_HEIGHT;
        }
      if (marks != NULL)
        {
          double middle = top + y + LINE_HEIGHT / 2.0;

          add_sign (self, marks, sign, left + x, middle);
          add_text (self, marks, MUL_CHART_FONT_BODY, self->legend[sign],
                    left + x + get_sign_width (self, sign) + SWATCH_GAP, middle, INK_DIM);
        }
      x += item + ITEM_GAP;
    }
  return x > 0 ? y + LINE_HEIGHT : 0;
}
