/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-model.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _MulChartModel
{
  GObject parent_instance;

  /* Owned */
  GPtrArray *columns;
  GPtrArray *units;
  GPtrArray *links;
  GHashTable *numbers;
};

G_DEFINE_FINAL_TYPE (MulChartModel, mul_chart_model, G_TYPE_OBJECT)

static void
column_free (gpointer data)
{
  MulChartModelColumn *column = data;

  g_clear_object (&column->municipality);
  g_free (column->title);
  g_free (column->subtitle);
  g_free (column);
}

static void
unit_free (gpointer data)
{
  MulChartModelUnit *unit = data;

  for (guint i = 0; i < unit->card.n_figures; i++)
    {
      g_free ((char *) unit->card.figures[i].value);
      g_free ((char *) unit->card.figures[i].word);
    }
  for (guint i = 0; i < unit->card.n_chips; i++)
    g_free ((char *) unit->card.chips[i].text);
  for (guint i = 0; i < unit->card.n_origins; i++)
    {
      g_free ((char *) unit->card.origins[i].badge);
      g_free ((char *) unit->card.origins[i].colour);
      g_free ((char *) unit->card.origins[i].name);
      g_free ((char *) unit->card.origins[i].value);
    }
  g_free ((gpointer) unit->card.origins);
  g_free ((gpointer) unit->card.figures);
  g_free ((gpointer) unit->card.chips);
  g_free ((char *) unit->card.name);
  g_free ((char *) unit->card.leader);
  g_free ((char *) unit->card.place);
  g_free ((char *) unit->card.more);
  g_free (unit->id);
  g_free (unit);
}

static void
link_free (gpointer data)
{
  MulChartModelLink *link = data;

  g_free (link->caption);
  g_free (link);
}

/* The card with strings of its own, so that the model outlives what it was built from. */
static MulChartCard
copy_card (const MulChartCard *card)
{
  MulChartCard copy = *card;
  MulChartFigure *figures = g_new0 (MulChartFigure, card->n_figures);
  MulChartChip *chips = g_new0 (MulChartChip, card->n_chips);
  MulChartOrigin *origins = g_new0 (MulChartOrigin, card->n_origins);

  for (guint i = 0; i < card->n_figures; i++)
    figures[i] = (MulChartFigure) { g_strdup (card->figures[i].value), g_strdup (card->figures[i].word) };
  for (guint i = 0; i < card->n_chips; i++)
    chips[i] = (MulChartChip) { g_strdup (card->chips[i].text), card->chips[i].style };
  for (guint i = 0; i < card->n_origins; i++)
    origins[i] = (MulChartOrigin) { g_strdup (card->origins[i].badge), g_strdup (card->origins[i].colour),
                                    g_strdup (card->origins[i].name), g_strdup (card->origins[i].value) };
  copy.origins = origins;
  copy.figures = figures;
  copy.chips = chips;
  copy.name = g_strdup (card->name);
  copy.leader = g_strdup (card->leader);
  copy.place = g_strdup (card->place);
  copy.more = g_strdup (card->more);
  return copy;
}

static MulChartModelUnit *
nth_unit (MulChartModel *self, guint unit)
{
  return g_ptr_array_index (self->units, unit);
}

static void
mul_chart_model_finalize (GObject *object)
{
  MulChartModel *self = MUL_CHART_MODEL (object);

  g_hash_table_unref (self->numbers);
  g_ptr_array_unref (self->links);
  g_ptr_array_unref (self->units);
  g_ptr_array_unref (self->columns);
  G_OBJECT_CLASS (mul_chart_model_parent_class)->finalize (object);
}

static void
mul_chart_model_class_init (MulChartModelClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mul_chart_model_finalize;
}

static void
mul_chart_model_init (MulChartModel *self)
{
  self->columns = g_ptr_array_new_with_free_func (column_free);
  self->units = g_ptr_array_new_with_free_func (unit_free);
  self->links = g_ptr_array_new_with_free_func (link_free);
  self->numbers = g_hash_table_new (g_str_hash, g_str_equal);
}

/**
 * mul_chart_model_new:
 *
 * Returns: (transfer full): an empty chart
 */
MulChartModel *
mul_chart_model_new (void)
{
  return g_object_new (MUL_TYPE_CHART_MODEL, NULL);
}

/**
 * mul_chart_model_add_column:
 * @self: a chart being built
 * @municipality: (nullable): whose charts stand in the column
 * @title: its name
 * @subtitle: (nullable): what stands beside the name
 *
 * Returns: the column's number
 */
guint
mul_chart_model_add_column (MulChartModel *self, MulRecord *municipality, const char *title, const char *subtitle)
{
  MulChartModelColumn *column = g_new0 (MulChartModelColumn, 1);

  g_return_val_if_fail (MUL_IS_CHART_MODEL (self), 0);
  column->municipality = municipality != NULL ? g_object_ref (municipality) : NULL;
  column->title = g_strdup (title);
  column->subtitle = g_strdup (subtitle != NULL ? subtitle : "");
  g_ptr_array_add (self->columns, column);
  return self->columns->len - 1;
}

/**
 * mul_chart_model_add_unit:
 * @self: a chart being built
 * @id: the unit's key
 * @card: what its card shows, copied; its parent must have been added
 *
 * Adds a unit as the last of its siblings.
 *
 * Returns: the unit's number
 */
guint
mul_chart_model_add_unit (MulChartModel *self, const char *id, const MulChartCard *card)
{
  MulChartModelUnit *unit = g_new0 (MulChartModelUnit, 1);
  MulChartModelColumn *column;

  g_return_val_if_fail (MUL_IS_CHART_MODEL (self), 0);
  g_return_val_if_fail (card->parent < (int) self->units->len, 0);
  g_return_val_if_fail (card->parent >= 0 || card->column < self->columns->len, 0);
  unit->id = g_strdup (id);
  unit->persons = MUL_NOT_STATED;
  unit->card = copy_card (card);
  if (card->parent >= 0)
    {
      MulChartModelUnit *parent = nth_unit (self, card->parent);

      unit->card.column = parent->column;
      unit->level = parent->level + 1;
      unit->position = ++parent->n_children;
    }
  unit->column = unit->card.column;
  column = g_ptr_array_index (self->columns, unit->column);
  column->n_units++;
  if (card->parent < 0)
    {
      unit->level = 1;
      unit->position = ++column->n_roots;
    }
  g_ptr_array_add (self->units, unit);
  g_hash_table_insert (self->numbers, unit->id, GUINT_TO_POINTER (self->units->len));
  return self->units->len - 1;
}

/**
 * mul_chart_model_set_persons:
 * @self: a chart being built
 * @unit: a unit's number
 * @persons: how many work there, or MUL_NOT_STATED
 *
 * Says a number that can be added up, where the card has only words.
 */
void
mul_chart_model_set_persons (MulChartModel *self, guint unit, gint64 persons)
{
  g_return_if_fail (unit < self->units->len);
  nth_unit (self, unit)->persons = persons;
}

/**
 * mul_chart_model_add_link:
 * @self: a chart being built
 * @from: a unit's number
 * @to: another unit's number
 * @caption: (nullable): what the relation is
 *
 * Ties two units by a dotted line.
 */
void
mul_chart_model_add_link (MulChartModel *self, guint from, guint to, const char *caption)
{
  MulChartModelLink *link = g_new0 (MulChartModelLink, 1);

  g_return_if_fail (MUL_IS_CHART_MODEL (self));
  *link = (MulChartModelLink) { from, to, g_strdup (caption != NULL ? caption : "") };
  g_ptr_array_add (self->links, link);
}

/**
 * mul_chart_model_get_n_columns:
 * @self: a chart
 *
 * Returns: how many columns it has
 */
guint
mul_chart_model_get_n_columns (MulChartModel *self)
{
  return self->columns->len;
}

/**
 * mul_chart_model_get_column:
 * @self: a chart
 * @column: a column's number
 *
 * Returns: (transfer none): the column
 */
const MulChartModelColumn *
mul_chart_model_get_column (MulChartModel *self, guint column)
{
  g_return_val_if_fail (column < self->columns->len, NULL);
  return g_ptr_array_index (self->columns, column);
}

/**
 * mul_chart_model_get_n_units:
 * @self: a chart
 *
 * Returns: how many units it has
 */
guint
mul_chart_model_get_n_units (MulChartModel *self)
{
  return self->units->len;
}

/**
 * mul_chart_model_get_unit:
 * @self: a chart
 * @unit: a unit's number
 *
 * Returns: (transfer none): the unit
 */
const MulChartModelUnit *
mul_chart_model_get_unit (MulChartModel *self, guint unit)
{
  g_return_val_if_fail (unit < self->units->len, NULL);
  return nth_unit (self, unit);
}

/**
 * mul_chart_model_get_n_links:
 * @self: a chart
 *
 * Returns: how many dotted lines it has
 */
guint
mul_chart_model_get_n_links (MulChartModel *self)
{
  return self->links->len;
}

/**
 * mul_chart_model_get_link:
 * @self: a chart
 * @link: a link's number
 *
 * Returns: (transfer none): the link
 */
const MulChartModelLink *
mul_chart_model_get_link (MulChartModel *self, guint link)
{
  g_return_val_if_fail (link < self->links->len, NULL);
  return g_ptr_array_index (self->links, link);
}

/**
 * mul_chart_model_find:
 * @self: (nullable): a chart
 * @id: (nullable): a unit's key
 *
 * Returns: the unit's number, or -1
 */
int
mul_chart_model_find (MulChartModel *self, const char *id)
{
  if (self == NULL || id == NULL)
    return -1;
  return (int) GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, id)) - 1;
}

/**
 * mul_chart_model_get_parent:
 * @self: a chart
 * @unit: a unit's number
 *
 * Returns: the number of the unit above it, or -1
 */
int
mul_chart_model_get_parent (MulChartModel *self, guint unit)
{
  return nth_unit (self, unit)->card.parent;
}

/**
 * mul_chart_model_get_first_child:
 * @self: a chart
 * @unit: a unit's number
 *
 * Returns: the number of the first unit under it, or -1
 */
int
mul_chart_model_get_first_child (MulChartModel *self, guint unit)
{
  return nth_unit (self, unit)->n_children > 0 ? (int) unit + 1 : -1;
}

/**
 * mul_chart_model_get_n_siblings:
 * @self: a chart
 * @unit: a unit's number
 *
 * Returns: how many siblings there are, itself included
 */
guint
mul_chart_model_get_n_siblings (MulChartModel *self, guint unit)
{
  const MulChartModelUnit *info = nth_unit (self, unit);

  if (info->card.parent >= 0)
    return nth_unit (self, info->card.parent)->n_children;
  return mul_chart_model_get_column (self, info->column)->n_roots;
}

/**
 * mul_chart_model_get_neighbour:
 * @self: a chart
 * @unit: a unit's number
 * @step: -1 for the one before, 1 for the one after
 *
 * The next on the same level: the next sibling, or else the nearest unit on that level further along, also in the next
 * municipality; where that one has no unit on the level, its deepest above it.
 *
 * Returns: its number, or -1 at the end
 */
int
mul_chart_model_get_neighbour (MulChartModel *self, guint unit, int step)
{
  const MulChartModelUnit *from = nth_unit (self, unit);
  int best = -1;

  for (int i = (int) unit + step; i >= 0 && i < (int) self->units->len; i += step)
    {
      const MulChartModelUnit *other = nth_unit (self, i);

      if (other->level == from->level)
        return i;
      if (best >= 0 && other->column != nth_unit (self, best)->column)
        return best;
      if (other->column != from->column && other->level < from->level &&
          (best < 0 || other->level > nth_unit (self, best)->level))
        best = i;
    }
  return best;
}

/* A name is found by the beginning of any of its words. */
static gboolean
has_word (const char *name, const char *folded)
{
  g_autofree char *text = g_utf8_casefold (name, -1);

  for (const char *word = text; word != NULL; word = strpbrk (word, " -/("))
    {
      word += strspn (word, " -/(");
      if (g_str_has_prefix (word, folded))
        return TRUE;
    }
  return FALSE;
}

/**
 * mul_chart_model_search:
 * @self: a chart
 * @text: what a word of the name begins with; letters large or small
 * @from: a unit's number, or -1
 * @step: 1 the next after @from, -1 the one before, 0 the first from @from on
 *
 * Goes on from the other end when it comes to one.
 *
 * Returns: the number of the unit found, or -1
 */
int
mul_chart_model_search (MulChartModel *self, const char *text, int from, int step)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  int n_units = (int) self->units->len;
  int direction = step < 0 ? -1 : 1;
  int at = MAX (from, 0) + step;

  for (int i = 0; i < n_units; i++, at += direction)
    {
      int unit = (at % n_units + n_units) % n_units;

      if (has_word (nth_unit (self, (guint) unit)->card.name, folded))
        return unit;
    }
  return -1;
}

/**
 * mul_chart_model_describe:
 * @self: a chart
 * @unit: a unit's number
 *
 * Returns: (transfer full): all that the unit's card shows as one line for a screen reader
 */
char *
mul_chart_model_describe (MulChartModel *self, guint unit)
{
  const MulChartModelUnit *info = nth_unit (self, unit);
  const MulChartModelColumn *column = mul_chart_model_get_column (self, info->column);
  GString *text = g_string_new (*info->card.name != '\0' ? info->card.name : C_ ("organisation", "Unnamed unit"));

  if (self->columns->len > 1 && column->municipality != NULL)
    g_string_append_printf (text, ", %s", column->title);
  if (info->card.kind == MUL_UNIT_KIND_STAFF)
    g_string_append_printf (text, ", %s", C_ ("organisation", "staff"));
  if (info->card.leader != NULL)
    g_string_append_printf (text, ", %s", info->card.leader);
  if (info->card.place != NULL)
    g_string_append_printf (text, ", %s", info->card.place);
  for (guint i = 0; i < info->card.n_figures; i++)
    {
      const MulChartFigure *figure = &info->card.figures[i];

      g_string_append (text, ", ");
      if (g_str_has_suffix (figure->value, "+"))
        {
          g_autofree char *number = g_strndup (figure->value, strlen (figure->value) - 1);

          /* Translators: a number and its word: "at least 5 persons". */
          g_string_append_printf (text, C_ ("organisation", "at least %1$s %2$s"), number, figure->word);
        }
      else if (g_strcmp0 (figure->value, "–") == 0)
        g_string_append_printf (text, "%s %s", figure->word, C_ ("organisation", "not stated"));
      else
        g_string_append_printf (text, "%s %s", figure->value, figure->word);
    }
  for (guint i = 0; i < info->card.n_origins; i++)
    {
      g_string_append (text, ", ");
      /* Translators: full-time equivalents that come from a municipality, in a joint unit: "6.5 from Østre Toten". */
      g_string_append_printf (text, C_ ("organisation", "%1$s from %2$s"), info->card.origins[i].value,
                              info->card.origins[i].name);
    }
  for (guint i = 0; i < info->card.n_chips; i++)
    g_string_append_printf (text, ", %s", info->card.chips[i].text);
  for (guint i = 0; i < self->links->len; i++)
    {
      const MulChartModelLink *link = g_ptr_array_index (self->links, i);
      const MulChartModelUnit *other;

      if (link->from != unit && link->to != unit)
        continue;
      other = nth_unit (self, link->from == unit ? link->to : link->from);
      g_string_append (text, ", ");
      /* Translators: a dotted line in the chart, to the unit named. */
      g_string_append_printf (text, C_ ("organisation", "linked to %s"), other->card.name);
      if (*link->caption != '\0')
        g_string_append_printf (text, " (%s)", link->caption);
    }
  g_string_append_printf (text, ", %s",
                          info->card.in_service ? C_ ("organisation", "part of the service")
                                                : C_ ("organisation", "outside the service"));
  return g_string_free_and_steal (text);
}

/**
 * mul_chart_card_get_figure:
 * @card: a card
 *
 * Returns: (nullable): the one figure to show where there is room for one: the last that is stated, or else the last
 */
const MulChartFigure *
mul_chart_card_get_figure (const MulChartCard *card)
{
  for (guint i = card->n_figures; i > 0; i--)
    if (!g_str_equal (card->figures[i - 1].value, "–"))
      return &card->figures[i - 1];
  return card->n_figures > 0 ? &card->figures[card->n_figures - 1] : NULL;
}

/**
 * mul_chart_card_equal:
 * @a: a card
 * @b: another
 *
 * Returns: whether the two show the same; where they stand is not compared
 */
gboolean
mul_chart_card_equal (const MulChartCard *a, const MulChartCard *b)
{
  if (a->kind != b->kind || a->in_service != b->in_service || a->collapsed != b->collapsed ||
      g_strcmp0 (a->name, b->name) != 0 || g_strcmp0 (a->leader, b->leader) != 0 ||
      g_strcmp0 (a->place, b->place) != 0 || g_strcmp0 (a->more, b->more) != 0 || a->n_figures != b->n_figures ||
      a->n_chips != b->n_chips || a->n_origins != b->n_origins)
    return FALSE;
  for (guint i = 0; i < a->n_origins; i++)
    if (g_strcmp0 (a->origins[i].badge, b->origins[i].badge) != 0 ||
        g_strcmp0 (a->origins[i].colour, b->origins[i].colour) != 0 ||
        g_strcmp0 (a->origins[i].name, b->origins[i].name) != 0 ||
        g_strcmp0 (a->origins[i].value, b->origins[i].value) != 0)
      return FALSE;
  for (guint i = 0; i < a->n_figures; i++)
    if (g_strcmp0 (a->figures[i].value, b->figures[i].value) != 0 ||
        g_strcmp0 (a->figures[i].word, b->figures[i].word) != 0)
      return FALSE;
  for (guint i = 0; i < a->n_chips; i++)
    if (a->chips[i].style != b->chips[i].style || g_strcmp0 (a->chips[i].text, b->chips[i].text) != 0)
      return FALSE;
  return TRUE;
}
