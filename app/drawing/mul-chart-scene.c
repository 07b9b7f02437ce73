/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-scene.h"

#include "drawing/mul-chart-card.h"
#include "drawing/mul-chart-scene-private.h"

#include <math.h>

static void
clear_column (gpointer data)
{
  MulChartColumn *column = data;

  g_free ((char *) column->title);
  g_free ((char *) column->badge);
  g_free ((char *) column->colour);
  g_free ((char *) column->subtitle);
}

static void
clear_card (gpointer data)
{
  MulChartCard *card = data;
  guint i;

  for (i = 0; i < card->n_figures; i++)
    {
      g_free ((char *) card->figures[i].value);
      g_free ((char *) card->figures[i].word);
    }
  for (i = 0; i < card->n_chips; i++)
    g_free ((char *) card->chips[i].text);
  for (i = 0; i < card->n_origins; i++)
    {
      g_free ((char *) card->origins[i].badge);
      g_free ((char *) card->origins[i].colour);
      g_free ((char *) card->origins[i].name);
      g_free ((char *) card->origins[i].value);
    }
  g_free ((MulChartOrigin *) card->origins);
  g_free ((MulChartFigure *) card->figures);
  g_free ((MulChartChip *) card->chips);
  g_free ((char *) card->name);
  g_free ((char *) card->leader);
  g_free ((char *) card->place);
  g_free ((char *) card->more);
}

static void
clear_link (gpointer data)
{
  MulChartLink *link = data;

  g_free (link->caption);
}

static void
forget_layout (MulChartScene *self)
{
  g_clear_pointer (&self->layout, mul_chart_layout_free);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
}

static void
measure_cards (MulChartScene *self,
               MulChartNode  *nodes)
{
  g_autofree MulChartPlacement *placements = g_new0 (MulChartPlacement, self->cards->len);
  guint i;

  mul_chart_nodes_place (nodes, self->cards->len, NULL, placements);
  for (i = 0; i < self->cards->len; i++)
    {
      const MulChartCard *card = mul_chart_scene_peek_card (self, i);
      gboolean one_line = placements[i].place == MUL_CHART_PLACE_STACK && !card->in_service;
      MulChartSize size = { 0, 0 };

      if (!placements[i].hidden)
        size = mul_chart_card_measure (self->ruler, card, one_line);
      nodes[i].width = size.width;
      nodes[i].height = size.height;
    }
  mul_chart_nodes_even_out (nodes, self->cards->len, placements);
}

/**
 * mul_chart_scene_new:
 *
 * Makes an empty chart: municipalities side by side, each with its units, as plain values.
 *
 * Returns: (transfer full): the scene
 */
MulChartScene *
mul_chart_scene_new (void)
{
  MulChartScene *self = g_new0 (MulChartScene, 1);

  self->ruler = mul_chart_ruler_new ();
  self->columns = g_array_new (FALSE, FALSE, sizeof (MulChartColumn));
  self->cards = g_array_new (FALSE, FALSE, sizeof (MulChartCard));
  self->links = g_array_new (FALSE, FALSE, sizeof (MulChartLink));
  g_array_set_clear_func (self->columns, clear_column);
  g_array_set_clear_func (self->cards, clear_card);
  g_array_set_clear_func (self->links, clear_link);
  return self;
}

void
mul_chart_scene_free (MulChartScene *self)
{
  guint i;

  if (self == NULL)
    return;

  forget_layout (self);
  g_free (self->title);
  for (i = 0; i < MUL_CHART_N_LEGENDS; i++)
    g_free (self->legend[i]);
  g_array_unref (self->columns);
  g_array_unref (self->cards);
  g_array_unref (self->links);
  mul_chart_ruler_free (self->ruler);
  g_free (self);
}

/**
 * mul_chart_scene_set_title:
 * @self: a scene
 * @title: (nullable): what the whole chart is called, for who cannot see it
 */
void
mul_chart_scene_set_title (MulChartScene *self,
                           const char    *title)
{
  g_return_if_fail (self != NULL);

  g_free (self->title);
  self->title = mul_chart_text_clean (title);
}

/**
 * mul_chart_scene_set_slack:
 * @self: a scene
 * @slack: 1 at first
 *
 * Gives text so many times its width, for a file whose fonts whoever opens it may not have.
 */
void
mul_chart_scene_set_slack (MulChartScene *self,
                           double         slack)
{
  g_return_if_fail (self != NULL && slack >= 1);

  mul_chart_ruler_set_slack (self->ruler, slack);
  forget_layout (self);
}

/**
 * mul_chart_scene_set_legend:
 * @self: a scene
 * @sign: a sign
 * @text: (nullable): what it means; %NULL leaves it unexplained
 *
 * Explains a sign below the picture, where it occurs there. A new scene explains none.
 */
void
mul_chart_scene_set_legend (MulChartScene  *self,
                            MulChartLegend  sign,
                            const char     *text)
{
  g_return_if_fail (self != NULL && sign < MUL_CHART_N_LEGENDS);

  g_free (self->legend[sign]);
  self->legend[sign] = mul_chart_text_clean (text);
  forget_layout (self);
}

/**
 * mul_chart_scene_add_column:
 * @self: a scene
 * @column: its values; copied
 *
 * Adds a municipality at the right. A chart of one organisation has one column without title.
 *
 * Returns: the column's number
 */
guint
mul_chart_scene_add_column (MulChartScene        *self,
                            const MulChartColumn *column)
{
  MulChartColumn copy;

  g_return_val_if_fail (self != NULL && column != NULL, 0);

  copy.title = mul_chart_text_clean (column->title);
  copy.badge = mul_chart_text_clean (column->badge);
  copy.colour = mul_chart_text_clean (column->colour);
  copy.subtitle = mul_chart_text_clean (column->subtitle);
  g_array_append_val (self->columns, copy);
  forget_layout (self);
  return self->columns->len - 1;
}

/**
 * mul_chart_scene_add_card:
 * @self: a scene
 * @card: its values; copied
 *
 * Adds a unit after its siblings.
 *
 * Returns: the card's number
 */
guint
mul_chart_scene_add_card (MulChartScene      *self,
                          const MulChartCard *card)
{
  MulChartCard copy;
  MulChartFigure *figures;
  MulChartChip *chips;
  MulChartOrigin *origins;
  guint i;

  g_return_val_if_fail (self != NULL && card != NULL && card->name != NULL, 0);

  copy = *card;
  copy.name = mul_chart_text_clean (card->name);
  copy.leader = mul_chart_text_clean (card->leader);
  copy.place = mul_chart_text_clean (card->place);
  copy.more = mul_chart_text_clean (card->more);
  copy.figures = figures = g_new0 (MulChartFigure, card->n_figures);
  for (i = 0; i < card->n_figures; i++)
    {
      figures[i].value = mul_chart_text_clean (card->figures[i].value != NULL ? card->figures[i].value : "");
      figures[i].word = mul_chart_text_clean (card->figures[i].word);
    }
  copy.chips = chips = g_new0 (MulChartChip, card->n_chips);
  for (i = 0; i < card->n_chips; i++)
    {
      chips[i].text = mul_chart_text_clean (card->chips[i].text != NULL ? card->chips[i].text : "");
      chips[i].style = card->chips[i].style;
    }
  copy.origins = origins = g_new0 (MulChartOrigin, card->n_origins);
  for (i = 0; i < card->n_origins; i++)
    {
      origins[i].badge = mul_chart_text_clean (card->origins[i].badge);
      origins[i].colour = mul_chart_text_clean (card->origins[i].colour);
      origins[i].name = mul_chart_text_clean (card->origins[i].name);
      origins[i].value = mul_chart_text_clean (card->origins[i].value);
    }
  g_array_append_val (self->cards, copy);
  forget_layout (self);
  return self->cards->len - 1;
}

/**
 * mul_chart_scene_add_link:
 * @self: a scene
 * @from: a card's number
 * @to: another's
 * @caption: (nullable): what the dotted line says
 */
void
mul_chart_scene_add_link (MulChartScene *self,
                          guint          from,
                          guint          to,
                          const char    *caption)
{
  MulChartLink link = { from, to, NULL };

  g_return_if_fail (self != NULL && from < self->cards->len && to < self->cards->len);

  link.caption = mul_chart_text_clean (caption);
  g_array_append_val (self->links, link);
  g_clear_pointer (&self->marks, g_ptr_array_unref);
}

/**
 * mul_chart_scene_get_title:
 * @self: a scene
 *
 * Returns: (nullable): what the whole chart is called
 */
const char *
mul_chart_scene_get_title (const MulChartScene *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return self->title;
}

guint
mul_chart_scene_get_n_columns (const MulChartScene *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->columns->len;
}

const MulChartColumn *
mul_chart_scene_get_column (const MulChartScene *self,
                            guint                column)
{
  g_return_val_if_fail (self != NULL && column < self->columns->len, NULL);

  return mul_chart_scene_peek_column (self, column);
}

guint
mul_chart_scene_get_n_cards (const MulChartScene *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return self->cards->len;
}

const MulChartCard *
mul_chart_scene_get_card (const MulChartScene *self,
                          guint                card)
{
  g_return_val_if_fail (self != NULL && card < self->cards->len, NULL);

  return mul_chart_scene_peek_card (self, card);
}

/**
 * mul_chart_scene_layout:
 * @self: a scene
 * @sizes: (nullable): each card's measure in pixels; %NULL measures the text as it is drawn
 *
 * Lays out all columns at one scale. Measured here, cards of one row are equally high and those of one stack equally
 * wide; sizes that are given are taken as they are.
 */
void
mul_chart_scene_layout (MulChartScene      *self,
                        const MulChartSize *sizes)
{
  MulChartSpacing spacing = mul_chart_spacing_default ();
  g_autofree MulChartNode *nodes = NULL;
  g_autofree double *widths = NULL;
  double width;
  guint i;

  g_return_if_fail (self != NULL);

  forget_layout (self);
  nodes = g_new0 (MulChartNode, self->cards->len);
  for (i = 0; i < self->cards->len; i++)
    {
      const MulChartCard *card = mul_chart_scene_peek_card (self, i);

      nodes[i] = (MulChartNode) {
        .parent = card->parent,
        .kind = card->kind,
        .collapsed = card->collapsed,
        .in_service = card->in_service,
        .column = card->column,
        .width = sizes != NULL ? sizes[i].width : 0,
        .height = sizes != NULL ? sizes[i].height : 0,
      };
    }
  if (sizes == NULL)
    measure_cards (self, nodes);

  widths = g_new0 (double, self->columns->len);
  for (i = 0; i < self->columns->len; i++)
    widths[i] = mul_chart_scene_get_heading_width (self, i);
  spacing.n_columns = self->columns->len;
  spacing.column_min_widths = widths;

  self->layout = mul_chart_layout_new (nodes, self->cards->len, &spacing);
  width = MAX (ceil (mul_chart_layout_get_width (self->layout)), mul_chart_scene_get_legend_width (self));
  self->foot = mul_chart_scene_compose_legend (self, NULL, 0, 0, width);
  self->foot += self->foot > 0 ? MUL_CHART_SCENE_LEGEND_GAP : 0;
  self->size.width = width + 2 * MUL_CHART_SCENE_MARGIN;
  self->size.height = ceil (mul_chart_layout_get_height (self->layout)) + mul_chart_scene_get_heading_height (self) +
                      self->foot + 2 * MUL_CHART_SCENE_MARGIN;
}

/**
 * mul_chart_scene_get_layout:
 * @self: a scene
 *
 * Returns: (transfer none): the layout, made now where there is none; its nodes are the cards, and its origin is where
 *   the first row begins, below the headings
 */
const MulChartLayout *
mul_chart_scene_get_layout (MulChartScene *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  if (self->layout == NULL)
    mul_chart_scene_layout (self, NULL);
  return self->layout;
}

/**
 * mul_chart_scene_is_one_line:
 * @self: a scene
 * @card: a card's number
 *
 * Returns: whether the card stands in a stack and shows its name and one figure only
 */
gboolean
mul_chart_scene_is_one_line (MulChartScene *self,
                             guint          card)
{
  g_return_val_if_fail (self != NULL && card < self->cards->len, FALSE);

  return mul_chart_layout_get_placement (mul_chart_scene_get_layout (self), card)->place == MUL_CHART_PLACE_STACK &&
         !mul_chart_scene_peek_card (self, card)->in_service;
}

/**
 * mul_chart_scene_get_size:
 * @self: a scene
 *
 * Returns: (transfer none): the whole picture's size in pixels, margins and headings included
 */
const MulChartSize *
mul_chart_scene_get_size (MulChartScene *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  mul_chart_scene_get_layout (self);
  return &self->size;
}

/**
 * mul_chart_scene_get_marks:
 * @self: a scene
 *
 * Returns: (transfer none) (element-type MulChartMark): what to paint, from back to front; the same for every painter
 */
const GPtrArray *
mul_chart_scene_get_marks (MulChartScene *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  mul_chart_scene_get_layout (self);
  if (self->marks == NULL)
    mul_chart_scene_compose (self);
  return self->marks;
}
