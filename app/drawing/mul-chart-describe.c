/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-scene-private.h"

static gboolean
has_text (const char *text)
{
  return text != NULL && *text != '\0';
}

static void
describe_part (GString    *text,
               const char *separator,
               const char *part)
{
  if (has_text (part))
    g_string_append_printf (text, "%s%s", separator, part);
}

static void
describe_card (const MulChartScene *self,
               guint                number,
               GString             *text)
{
  const MulChartCard *card = mul_chart_scene_peek_card (self, number);
  guint i;

  for (i = 0; i < mul_chart_layout_get_placement (self->layout, number)->level; i++)
    g_string_append (text, "  ");
  g_string_append (text, "- ");
  g_string_append (text, card->name);
  describe_part (text, ", ", card->leader);
  describe_part (text, ", ", card->place);
  for (i = 0; i < card->n_figures; i++)
    {
      describe_part (text, ", ", card->figures[i].value);
      describe_part (text, " ", card->figures[i].word);
    }
  for (i = 0; i < card->n_origins; i++)
    {
      describe_part (text, ", ", card->origins[i].name);
      describe_part (text, " ", card->origins[i].value);
    }
  for (i = 0; i < card->n_chips; i++)
    describe_part (text, ", ", card->chips[i].text);
  describe_part (text, ", ", card->more);
  for (i = 0; i < self->links->len; i++)
    {
      const MulChartLink *link = mul_chart_scene_peek_link (self, i);

      if (link->from != number)
        continue;
      describe_part (text, ", ", link->caption);
      describe_part (text, has_text (link->caption) ? ": " : ", → ",
                     mul_chart_scene_peek_card (self, link->to)->name);
    }
  g_string_append_c (text, '\n');
}

/* Every visible card once, parents before their children, siblings in order. */
static void
describe_cards (const MulChartScene *self,
                guint                column,
                GString             *text)
{
  guint n_cards = self->cards->len;
  g_autofree int *first = g_new (int, n_cards + 1);
  g_autofree int *next = g_new (int, n_cards + 1);
  int node;
  guint i;

  for (i = 0; i <= n_cards; i++)
    first[i] = -1;
  for (i = n_cards; i-- > 0;)
    {
      int parent = mul_chart_layout_get_parent (self->layout, i);

      if (mul_chart_layout_get_placement (self->layout, i)->hidden ||
          (parent < 0 && mul_chart_scene_peek_card (self, i)->column != column))
        continue;
      next[i] = first[parent < 0 ? (int) n_cards : parent];
      first[parent < 0 ? (int) n_cards : parent] = (int) i;
    }

  node = first[n_cards];
  while (node >= 0)
    {
      describe_card (self, (guint) node, text);
      if (first[node] >= 0)
        {
          node = first[node];
          continue;
        }
      while (node >= 0 && next[node] < 0)
        node = mul_chart_layout_get_parent (self->layout, (guint) node);
      node = node >= 0 ? next[node] : -1;
    }
}

/**
 * mul_chart_scene_describe:
 * @self: a scene
 *
 * Says in lines of text what the picture shows, indented as the units are: for who cannot see it.
 *
 * Returns: (transfer full): the text
 */
char *
mul_chart_scene_describe (MulChartScene *self)
{
  GString *text = g_string_new (NULL);
  guint n_columns;
  guint i;

  g_return_val_if_fail (self != NULL, NULL);

  n_columns = mul_chart_layout_get_n_columns (mul_chart_scene_get_layout (self));
  for (i = 0; i < n_columns; i++)
    {
      if (i < self->columns->len && has_text (mul_chart_scene_peek_column (self, i)->title))
        {
          g_string_append (text, mul_chart_scene_peek_column (self, i)->title);
          describe_part (text, ", ", mul_chart_scene_peek_column (self, i)->subtitle);
          g_string_append_c (text, '\n');
        }
      describe_cards (self, i, text);
    }
  return g_string_free (text, FALSE);
}
