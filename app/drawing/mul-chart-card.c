/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-card.h"

#include "domain/mul-colour.h"

#include <math.h>

#define PADDING_X 11
#define PADDING_Y 8
#define RADIUS 10
#define ONE_LINE_HEIGHT 30
#define ONE_LINE_RADIUS 8
#define ONE_LINE_GAP 12
#define CHIP_HEIGHT 19
#define CHIP_PADDING 6
#define CHIP_RADIUS 5
#define CHIP_GAP 6
#define ICON_GAP 4
#define FIGURE_GAP 11
#define WORD_GAP 4
#define FOOT_GAP 8
#define ORIGIN_HEIGHT 19
#define ORIGIN_PADDING 5
#define ORIGIN_RADIUS 5
#define ORIGIN_WORD_GAP 4
#define ORIGIN_GAP 8
#define NOT_STATED "–"

#define INK MUL_CHART_CARD_INK
#define INK_DIM MUL_CHART_CARD_INK_DIM
#define PAPER MUL_CHART_CARD_PAPER
#define CARD_AROUND "#f6f6f6"
#define BORDER_IN "#3d3d3d"
#define BORDER_AROUND "#b8b8b8"
#define CHIP_PLAIN MUL_CHART_CARD_CHIP_PLAIN
#define CHIP_BORDER MUL_CHART_CARD_CHIP_BORDER
#define CHIP_WARNING MUL_CHART_CARD_CHIP_WARNING
#define INK_WARNING MUL_CHART_CARD_INK_WARNING

/* Where the next part of a card goes. Without marks it only measures. */
typedef struct
{
  MulChartRuler *ruler;
  GPtrArray *marks;
  int number;
  double left;
  double width;
  double y;
} Pen;

static gboolean
has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static void
write_wrapped (Pen          *pen,
               MulChartFont  font,
               const char   *text,
               double        indent,
               const char   *fill)
{
  g_auto (GStrv) lines = mul_chart_ruler_wrap (pen->ruler, font, text, pen->width - indent);

  if (pen->marks != NULL)
    mul_chart_marks_add_text (pen->marks, pen->ruler, pen->number, font, lines, pen->left + indent, pen->y, fill);
  pen->y += mul_chart_ruler_get_line_height (pen->ruler, font) * g_strv_length (lines);
}

static void
write_line (Pen          *pen,
            MulChartFont  font,
            const char   *text,
            double        x,
            double        y,
            const char   *fill)
{
  char *lines[] = { (char *) text, NULL };

  if (pen->marks != NULL)
    mul_chart_marks_add_text (pen->marks, pen->ruler, pen->number, font, lines, x, y, fill);
}

static double
get_icon_width (const MulChartChip *chip)
{
  return chip->style == MUL_CHART_CHIP_WARNING ? MUL_CHART_ICON_SIZE + ICON_GAP : 0;
}

static double
get_chip_width (MulChartRuler      *ruler,
                const MulChartChip *chip)
{
  return 2 * CHIP_PADDING + get_icon_width (chip) +
         mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_CHIP, chip->text);
}

/* A chip too long for the card has more lines: its words are not cut either. */
static double
draw_chip (Pen                *pen,
           const MulChartChip *chip,
           double              x,
           double              y,
           double              width)
{
  double icon = get_icon_width (chip);
  double line_height = mul_chart_ruler_get_line_height (pen->ruler, MUL_CHART_FONT_CHIP);
  gboolean warning = chip->style == MUL_CHART_CHIP_WARNING;
  g_auto (GStrv) lines = mul_chart_ruler_wrap (pen->ruler, MUL_CHART_FONT_CHIP, chip->text,
                                               ceil (width) - 2 * CHIP_PADDING - icon);
  double height = CHIP_HEIGHT + ceil ((g_strv_length (lines) - 1) * line_height);
  MulChartMark *mark;

  if (pen->marks == NULL)
    return height;

  mark = mul_chart_marks_add_rect (pen->marks, pen->number, (MulChartRect) { x, y, width, height }, CHIP_RADIUS);
  mark->fill = warning ? CHIP_WARNING : chip->style == MUL_CHART_CHIP_PLAIN ? CHIP_PLAIN : PAPER;
  if (chip->style == MUL_CHART_CHIP_OUTLINED)
    {
      mark->stroke = CHIP_BORDER;
      mark->stroke_width = 1;
    }
  if (warning)
    mul_chart_marks_add_icon (pen->marks, pen->number, MUL_CHART_ICON_WARNING, x + CHIP_PADDING,
                              y + (CHIP_HEIGHT - MUL_CHART_ICON_SIZE) / 2.0, INK_WARNING);
  mul_chart_marks_add_text (pen->marks, pen->ruler, pen->number, MUL_CHART_FONT_CHIP, lines,
                            x + CHIP_PADDING + icon, y + (CHIP_HEIGHT - line_height) / 2,
                            warning ? INK_WARNING : INK);
  return height;
}

static void
draw_chips (Pen                *pen,
            const MulChartCard *card)
{
  double x = 0;
  double line = 0;
  guint i;

  if (card->n_chips == 0)
    return;

  pen->y += 3;
  for (i = 0; i < card->n_chips; i++)
    {
      double width = MIN (get_chip_width (pen->ruler, &card->chips[i]), pen->width);
      double height;

      if (x > 0 && x + width > pen->width)
        {
          pen->y += line + 4;
          x = 0;
          line = 0;
        }
      height = draw_chip (pen, &card->chips[i], pen->left + x, pen->y, width);
      line = MAX (line, height);
      x += width + CHIP_GAP;
    }
  pen->y += line + 2;
}

static void
draw_place (Pen        *pen,
            const char *place)
{
  double line_height = mul_chart_ruler_get_line_height (pen->ruler, MUL_CHART_FONT_BODY);

  pen->y += 2;
  if (pen->marks != NULL)
    mul_chart_marks_add_icon (pen->marks, pen->number, MUL_CHART_ICON_PLACE, pen->left - 1,
                              pen->y + (line_height - MUL_CHART_ICON_SIZE) / 2, INK_DIM);
  write_wrapped (pen, MUL_CHART_FONT_BODY, place, MUL_CHART_ICON_SIZE + 2, INK_DIM);
}

static double
get_figure_width (MulChartRuler        *ruler,
                  const MulChartFigure *figure)
{
  double width = mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_FIGURE, figure->value);

  if (has_text (figure->word))
    width += WORD_GAP + mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_BODY, figure->word);
  return width;
}

static double
get_figures_width (MulChartRuler      *ruler,
                   const MulChartCard *card)
{
  double width = 0;
  guint i;

  for (i = 0; i < card->n_figures; i++)
    width += get_figure_width (ruler, &card->figures[i]) + (i > 0 ? FIGURE_GAP : 0);
  return width;
}

static void
draw_figure (Pen                  *pen,
             const MulChartFigure *figure,
             double                x,
             double                y)
{
  double drop = mul_chart_ruler_get_ascent (pen->ruler, MUL_CHART_FONT_FIGURE) -
                mul_chart_ruler_get_ascent (pen->ruler, MUL_CHART_FONT_BODY);

  write_line (pen, MUL_CHART_FONT_FIGURE, figure->value, x, y, INK);
  if (has_text (figure->word))
    write_line (pen, MUL_CHART_FONT_BODY, figure->word,
                x + WORD_GAP + mul_chart_ruler_get_width (pen->ruler, MUL_CHART_FONT_FIGURE, figure->value),
                y + drop, INK_DIM);
}

static double
get_badge_width (MulChartRuler        *ruler,
                 const MulChartOrigin *origin)
{
  return 2 * ORIGIN_PADDING + ceil (mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_CHIP, origin->badge));
}

static double
get_origin_width (MulChartRuler        *ruler,
                  const MulChartOrigin *origin)
{
  return get_badge_width (ruler, origin) + ORIGIN_WORD_GAP +
         mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_BODY, origin->value);
}

static void
draw_origin (Pen                  *pen,
             const MulChartOrigin *origin,
             double                x)
{
  const MulColour *colour = mul_colour_find (origin->colour);
  const char *ink = colour != NULL ? colour->light : INK_DIM;
  double badge = get_badge_width (pen->ruler, origin);
  double middle = pen->y + ORIGIN_HEIGHT / 2.0;

  if (pen->marks == NULL)
    return;
  mul_chart_marks_add_rect (pen->marks, pen->number, (MulChartRect) { x, pen->y, badge, ORIGIN_HEIGHT },
                            ORIGIN_RADIUS)->fill = mul_chart_marks_get_tint (ink);
  write_line (pen, MUL_CHART_FONT_CHIP, origin->badge, x + ORIGIN_PADDING,
              middle - mul_chart_ruler_get_line_height (pen->ruler, MUL_CHART_FONT_CHIP) / 2, ink);
  write_line (pen, MUL_CHART_FONT_BODY, origin->value, x + badge + ORIGIN_WORD_GAP,
              middle - mul_chart_ruler_get_line_height (pen->ruler, MUL_CHART_FONT_BODY) / 2, INK);
}

/* Badges stand side by side, on as many lines as they need. */
static void
draw_origins (Pen                *pen,
              const MulChartCard *card)
{
  double x = 0;
  guint i;

  if (card->n_origins == 0)
    return;
  pen->y += card->n_figures > 0 ? 4 : 0;
  for (i = 0; i < card->n_origins; i++)
    {
      double width = get_origin_width (pen->ruler, &card->origins[i]);

      if (x > 0 && x + width > pen->width + 0.5)
        {
          pen->y += ORIGIN_HEIGHT + 4;
          x = 0;
        }
      draw_origin (pen, &card->origins[i], pen->left + x);
      x += width + ORIGIN_GAP;
    }
  pen->y += ORIGIN_HEIGHT;
}

static double
get_origins_width (MulChartRuler      *ruler,
                   const MulChartCard *card)
{
  double width = 0;
  guint i;

  for (i = 0; i < card->n_origins; i++)
    width += get_origin_width (ruler, &card->origins[i]) + (i > 0 ? ORIGIN_GAP : 0);
  return width;
}

static void
draw_foot (Pen                *pen,
           const MulChartCard *card)
{
  double line_height = mul_chart_ruler_get_line_height (pen->ruler, MUL_CHART_FONT_FIGURE);
  double x = 0;
  guint i;

  for (i = 0; i < card->n_figures; i++)
    {
      double width = get_figure_width (pen->ruler, &card->figures[i]);

      if (x > 0 && x + width > pen->width + 0.5)
        {
          pen->y += line_height;
          x = 0;
        }
      draw_figure (pen, &card->figures[i], pen->left + x, pen->y);
      x += width + FIGURE_GAP;
    }
  if (card->n_figures > 0)
    pen->y += line_height;
  draw_origins (pen, card);

  if (has_text (card->more))
    {
      double height = mul_chart_ruler_get_line_height (pen->ruler, MUL_CHART_FONT_BODY);

      if (pen->marks != NULL)
        mul_chart_marks_add_icon (pen->marks, pen->number, MUL_CHART_ICON_MORE, pen->left - 2,
                                  pen->y + (height - MUL_CHART_ICON_SIZE) / 2, INK_DIM);
      write_wrapped (pen, MUL_CHART_FONT_BODY, card->more, MUL_CHART_ICON_SIZE + 1, INK_DIM);
    }
}

static void
draw_head (Pen                *pen,
           const MulChartCard *card)
{
  pen->y += PADDING_Y;
  write_wrapped (pen, MUL_CHART_FONT_NAME, card->name, 0, INK);
  if (has_text (card->leader))
    write_wrapped (pen, MUL_CHART_FONT_BODY, card->leader, 0, INK_DIM);
  draw_chips (pen, card);
  if (has_text (card->place))
    draw_place (pen, card->place);
}

static double
get_foot_height (Pen                *pen,
                 const MulChartCard *card)
{
  Pen foot = *pen;

  foot.marks = NULL;
  foot.y = 0;
  draw_foot (&foot, card);
  return foot.y;
}

/* The last that is stated; where none is, that it is not. */
static const MulChartFigure *
get_tail_figure (const MulChartCard *card)
{
  static const MulChartFigure nothing = { NOT_STATED, NULL };
  guint i;

  if (card->n_chips > 0)
    return NULL;
  if (card->n_figures == 0)
    return &nothing;
  for (i = card->n_figures; i > 0; i--)
    if (!g_str_equal (card->figures[i - 1].value, NOT_STATED))
      return &card->figures[i - 1];
  return &card->figures[card->n_figures - 1];
}

static char *
make_tail_text (const MulChartFigure *figure)
{
  return has_text (figure->word) && !g_str_equal (figure->value, NOT_STATED) ? g_strjoin (" ", figure->value, figure->word, NULL) : g_strdup (figure->value);
}

static double
get_tail_width (MulChartRuler      *ruler,
                const MulChartCard *card)
{
  const MulChartFigure *figure = get_tail_figure (card);

  if (card->n_chips > 0)
    return MIN (get_chip_width (ruler, &card->chips[0]), MUL_CHART_CARD_MAX_WIDTH / 2.0);
  if (figure != NULL)
    {
      g_autofree char *tail = make_tail_text (figure);

      return mul_chart_ruler_get_width (ruler, MUL_CHART_FONT_BODY, tail);
    }
  return 0;
}

static void
draw_one_line (Pen                *pen,
               const MulChartCard *card)
{
  double line_height = mul_chart_ruler_get_line_height (pen->ruler, MUL_CHART_FONT_LINE);
  double tail = get_tail_width (pen->ruler, card);
  const MulChartFigure *figure = get_tail_figure (card);
  double right = pen->left + pen->width;
  double middle = pen->y + ONE_LINE_HEIGHT / 2.0;
  double bottom = pen->y;
  Pen name = *pen;

  if (card->n_chips > 0)
    bottom += (ONE_LINE_HEIGHT - CHIP_HEIGHT) / 2.0 + PADDING_Y / 2.0 +
              draw_chip (pen, &card->chips[0], right - tail, middle - CHIP_HEIGHT / 2.0, tail);
  else if (figure != NULL && pen->marks != NULL)
    {
      g_autofree char *text = make_tail_text (figure);
      char *lines[] = { text, NULL };
      double height = mul_chart_ruler_get_line_height (pen->ruler, MUL_CHART_FONT_BODY);

      mul_chart_marks_add_text (pen->marks, pen->ruler, pen->number, MUL_CHART_FONT_BODY, lines,
                                right - tail, middle - height / 2, INK_DIM)->at_end = TRUE;
    }

  name.width -= tail > 0 ? tail + ONE_LINE_GAP : 0;
  name.y = middle - line_height / 2;
  write_wrapped (&name, MUL_CHART_FONT_LINE, card->name, 0, INK);
  pen->y = MAX (bottom, name.y + (ONE_LINE_HEIGHT - line_height) / 2);
}

static double
get_max_width (MulChartRuler      *ruler,
               const MulChartCard *card)
{
  double width = card->kind == MUL_UNIT_KIND_EXTERNAL && card->parent < 0 ? MUL_CHART_CARD_APART_WIDTH
                                                                           : MUL_CHART_CARD_MAX_WIDTH;

  /* Where text gets more room than it needs, no more of it is broken. */
  return width * mul_chart_ruler_get_slack (ruler);
}

static double
get_natural_width (MulChartRuler      *ruler,
                   const MulChartCard *card,
                   gboolean            one_line)
{
  double most = get_max_width (ruler, card) - 2 * PADDING_X;
  double width;
  guint i;

  if (one_line)
    {
      double tail = get_tail_width (ruler, card);

      tail += tail > 0 ? ONE_LINE_GAP : 0;
      return tail + mul_chart_ruler_balance (ruler, MUL_CHART_FONT_LINE, card->name, most - tail);
    }

  width = mul_chart_ruler_balance (ruler, MUL_CHART_FONT_NAME, card->name, most);
  if (has_text (card->leader))
    width = MAX (width, mul_chart_ruler_balance (ruler, MUL_CHART_FONT_BODY, card->leader, most));
  if (has_text (card->place))
    width = MAX (width, MUL_CHART_ICON_SIZE + 2 +
                        mul_chart_ruler_balance (ruler, MUL_CHART_FONT_BODY, card->place,
                                                 most - MUL_CHART_ICON_SIZE - 2));
  for (i = 0; i < card->n_chips; i++)
    width = MAX (width, get_chip_width (ruler, &card->chips[i]));
  width = MAX (width, get_figures_width (ruler, card));
  width = MAX (width, MIN (get_origins_width (ruler, card), most));
  return width;
}

/**
 * mul_chart_card_measure_height:
 * @ruler: measures the text
 * @card: a card
 * @one_line: whether it has the form of a stack's card
 * @width: its width, in pixels
 *
 * Returns: the least height at which all its text shows, in whole pixels
 */
double
mul_chart_card_measure_height (MulChartRuler      *ruler,
                               const MulChartCard *card,
                               gboolean            one_line,
                               double              width)
{
  Pen pen = { ruler, NULL, -1, 0, width - 2 * PADDING_X, 0 };
  double foot;

  if (one_line)
    {
      draw_one_line (&pen, card);
      return ceil (pen.y - 0.01);
    }

  draw_head (&pen, card);
  foot = get_foot_height (&pen, card);
  return ceil (pen.y + (foot > 0 ? foot + FOOT_GAP : 0) + PADDING_Y);
}

/**
 * mul_chart_card_measure:
 * @ruler: measures the text
 * @card: a card
 * @one_line: whether it has the form of a stack's card
 *
 * Returns: the size the card wants: as wide as its text within the limits, an even number of pixels, so that its
 *   middle is a whole one
 */
MulChartSize
mul_chart_card_measure (MulChartRuler      *ruler,
                        const MulChartCard *card,
                        gboolean            one_line)
{
  double width = get_natural_width (ruler, card, one_line) + 2 * PADDING_X;
  MulChartSize size;

  size.width = 2 * ceil (CLAMP (width, MUL_CHART_CARD_MIN_WIDTH, get_max_width (ruler, card)) / 2);
  size.height = mul_chart_card_measure_height (ruler, card, one_line, size.width);
  return size;
}

/**
 * mul_chart_card_compose:
 * @ruler: measures the text
 * @card: a card
 * @one_line: whether it has the form of a stack's card
 * @number: the card's number in the scene
 * @rect: where it stands
 * @marks: the list to add to
 *
 * Adds what paints the card: its box, and its text from the top, with the figures at the foot.
 */
void
mul_chart_card_compose (MulChartRuler      *ruler,
                        const MulChartCard *card,
                        gboolean            one_line,
                        int                 number,
                        const MulChartRect *rect,
                        GPtrArray          *marks)
{
  Pen pen = { ruler, marks, number, rect->x + PADDING_X, rect->width - 2 * PADDING_X, rect->y };
  MulChartMark *box = mul_chart_marks_add_rect (marks, number, *rect, one_line ? ONE_LINE_RADIUS : RADIUS);

  mul_chart_card_style_box (box, card->in_service);
  box->dash = card->kind == MUL_UNIT_KIND_EXTERNAL ? MUL_CHART_DASH_DASHED : MUL_CHART_DASH_SOLID;

  if (one_line)
    {
      draw_one_line (&pen, card);
      return;
    }

  draw_head (&pen, card);
  pen.y = rect->y + rect->height - PADDING_Y - get_foot_height (&pen, card);
  draw_foot (&pen, card);
}

/**
 * mul_chart_card_style_box:
 * @mark: a card's box
 * @in_service: whether it is part of the service, or only shown around it
 *
 * Gives the box its colours.
 */
void
mul_chart_card_style_box (MulChartMark *mark,
                          gboolean      in_service)
{
  mark->fill = in_service ? PAPER : CARD_AROUND;
  mark->stroke = in_service ? BORDER_IN : BORDER_AROUND;
  mark->stroke_width = in_service ? 1.5 : 1;
}
