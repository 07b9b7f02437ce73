/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-folding.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "domain/mul-chart-fold.h"
#include "domain/mul-number.h"

/* The key of the card that many leaves share: this and their parent's key. */
#define SHARED "shared-card:"

struct _MulChartFolding
{
  GObject parent_instance;

  /* Owned */
  GHashTable *collapsed; /* keys of units whose children are hidden */
  GHashTable *unfolded;  /* keys of units whose many leaves are all shown */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulChartFolding, mul_chart_folding, G_TYPE_OBJECT)

static MulChartFold *
fold (MulChartFolding *self, MulChartModel *model)
{
  guint n_units = mul_chart_model_get_n_units (model);
  g_autofree MulChartFoldNode *nodes = g_new0 (MulChartFoldNode, n_units + 1);
  MulChartFold *folds = g_new0 (MulChartFold, n_units + 1);

  for (guint i = 0; i < n_units; i++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (model, i);

      nodes[i] = (MulChartFoldNode) {
        .parent = unit->card.parent,
        .kind = unit->card.kind,
        .in_service = unit->card.in_service,
        .collapsed = g_hash_table_contains (self->collapsed, unit->id),
        .unfolded = g_hash_table_contains (self->unfolded, unit->id),
      };
    }
  mul_chart_fold (nodes, n_units, folds);
  return folds;
}

static gboolean
set_contains (GHashTable *set, const char *id, gboolean contains)
{
  return contains ? g_hash_table_add (set, g_strdup (id)) : g_hash_table_remove (set, id);
}

/* Whether a unit is one of the many that may share a card. */
static gboolean
may_share (MulChartModel *model, const MulChartFold *folds, guint unit)
{
  const MulChartModelUnit *info = mul_chart_model_get_unit (model, unit);

  return info->card.parent >= 0 && folds[info->card.parent].n_foldable > 0 && folds[unit].n_below == 0 &&
         !info->card.in_service && info->card.kind != MUL_UNIT_KIND_STAFF;
}

/* The persons of those that share a card, where any are known; + says that not all are. */
static void
add_shared_card (MulChartModel *shown, MulChartModel *model, const MulChartFold *folds, guint first, int parent)
{
  const MulChartModelUnit *above = mul_chart_model_get_unit (model, mul_chart_model_get_parent (model, first));
  g_autofree char *id = g_strconcat (SHARED, above->id, NULL);
  g_autofree char *name = NULL;
  g_autofree char *value = NULL;
  gint64 persons = MUL_NOT_STATED;
  gboolean missing = FALSE;
  MulChartFigure figure = { 0 };
  MulChartCard card = { .parent = parent, .kind = MUL_UNIT_KIND_UNIT, .collapsed = TRUE };
  guint n = 0;

  for (guint i = first; i < mul_chart_model_get_n_units (model) &&
                        mul_chart_model_get_unit (model, i)->level > above->level; i++)
    if (folds[i].state == MUL_CHART_FOLD_FOLDED && folds[i].shown_by == mul_chart_model_get_parent (model, first))
      {
        gint64 own = mul_chart_model_get_unit (model, i)->persons;

        n++;
        persons = mul_value_add (persons, own);
        missing = missing || own == MUL_NOT_STATED;
      }
  /* Translators: units outside the service that share one card. */
  name = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u other service", "%u other services", n), n);
  card.name = name;
  card.more = C_ ("organisation", "Show all");
  if (persons != MUL_NOT_STATED)
    {
      g_autofree char *number = mul_number_format_count (persons, mul_locale_numbers_current ());

      value = g_strconcat (number, missing ? "+" : NULL, NULL);
      figure = (MulChartFigure) { value, g_dngettext (GETTEXT_PACKAGE, "person", "persons", (gulong) persons) };
      card.figures = &figure;
      card.n_figures = 1;
    }
  mul_chart_model_add_unit (shown, id, &card);
}

static void
copy_links (MulChartModel *shown, MulChartModel *model, const int *numbers)
{
  g_autoptr (GHashTable) pairs = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < mul_chart_model_get_n_links (model); i++)
    {
      const MulChartModelLink *link = mul_chart_model_get_link (model, i);
      int from = numbers[link->from];
      int to = numbers[link->to];
      gint64 pair = ((gint64) MIN (from, to) << 32) | (gint64) MAX (from, to);

      if (from >= 0 && to >= 0 && from != to && g_hash_table_add (pairs, g_memdup2 (&pair, sizeof pair)))
        mul_chart_model_add_link (shown, (guint) from, (guint) to, link->caption);
    }
}

static void
mul_chart_folding_finalize (GObject *object)
{
  MulChartFolding *self = MUL_CHART_FOLDING (object);

  g_hash_table_unref (self->collapsed);
  g_hash_table_unref (self->unfolded);
  G_OBJECT_CLASS (mul_chart_folding_parent_class)->finalize (object);
}

static void
mul_chart_folding_class_init (MulChartFoldingClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mul_chart_folding_finalize;
  signals[CHANGED] =
      g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
mul_chart_folding_init (MulChartFolding *self)
{
  self->collapsed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->unfolded = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/**
 * mul_chart_folding_new:
 *
 * Returns: (transfer full): nothing collapsed, and the many leaves outside a service on shared cards
 */
MulChartFolding *
mul_chart_folding_new (void)
{
  return g_object_new (MUL_TYPE_CHART_FOLDING, NULL);
}

/**
 * mul_chart_is_shared_card:
 * @id: (nullable): a key in a chart that mul_chart_folding_apply() made
 *
 * Returns: whether it is no unit, but the card that many share
 */
gboolean
mul_chart_is_shared_card (const char *id)
{
  return id != NULL && g_str_has_prefix (id, SHARED);
}

/**
 * mul_chart_folding_is_collapsed:
 * @self: a folding
 * @id: a unit's key
 *
 * Returns: whether what is under it is hidden
 */
gboolean
mul_chart_folding_is_collapsed (MulChartFolding *self, const char *id)
{
  return g_hash_table_contains (self->collapsed, id);
}

/**
 * mul_chart_folding_can_collapse:
 * @self: a folding
 * @model: the whole chart
 * @id: (nullable): a unit's key
 *
 * Returns: whether it has something under it to hide, or could share a card with its likes
 */
gboolean
mul_chart_folding_can_collapse (MulChartFolding *self, MulChartModel *model, const char *id)
{
  int unit = mul_chart_model_find (model, id);
  g_autofree MulChartFold *folds = NULL;

  if (unit < 0)
    return FALSE;
  if (mul_chart_model_get_unit (model, unit)->n_children > 0)
    return !mul_chart_folding_is_collapsed (self, id);
  folds = fold (self, model);
  return may_share (model, folds, unit) && folds[unit].state == MUL_CHART_FOLD_SHOWN;
}

/**
 * mul_chart_folding_can_expand:
 * @self: a folding
 * @model: the whole chart
 * @id: (nullable): a unit's key, or a shared card's
 *
 * Returns: whether something is hidden by it
 */
gboolean
mul_chart_folding_can_expand (MulChartFolding *self, MulChartModel *model, const char *id)
{
  return mul_chart_is_shared_card (id) ||
         (mul_chart_model_find (model, id) >= 0 && mul_chart_folding_is_collapsed (self, id));
}

/**
 * mul_chart_folding_set_collapsed:
 * @self: a folding
 * @model: the whole chart
 * @id: a unit's key, or a shared card's
 * @collapsed: whether to hide
 *
 * Hides or shows what is under a unit. For one of the many leaves outside the service, hiding puts them on a shared card;
 * for that card, showing gives each its own.
 *
 * Returns: whether anything changed
 */
gboolean
mul_chart_folding_set_collapsed (MulChartFolding *self, MulChartModel *model, const char *id, gboolean collapsed)
{
  int unit = mul_chart_model_find (model, id);
  gboolean changed = FALSE;

  g_return_val_if_fail (MUL_IS_CHART_FOLDING (self), FALSE);
  if (mul_chart_is_shared_card (id))
    changed = !collapsed && set_contains (self->unfolded, id + strlen (SHARED), TRUE);
  else if (unit >= 0 && mul_chart_model_get_unit (model, unit)->n_children > 0)
    changed = set_contains (self->collapsed, id, collapsed);
  else if (collapsed && mul_chart_folding_can_collapse (self, model, id))
    changed = set_contains (self->unfolded,
                            mul_chart_model_get_unit (model, mul_chart_model_get_parent (model, unit))->id, FALSE);
  if (changed)
    g_signal_emit (self, signals[CHANGED], 0);
  return changed;
}

/**
 * mul_chart_folding_expand_all:
 * @self: a folding
 * @model: the whole chart
 *
 * Shows every unit with a card of its own.
 */
void
mul_chart_folding_expand_all (MulChartFolding *self, MulChartModel *model)
{
  g_autofree MulChartFold *folds = NULL;

  g_return_if_fail (MUL_IS_CHART_FOLDING (self));
  folds = fold (self, model);
  g_hash_table_remove_all (self->collapsed);
  for (guint i = 0; i < mul_chart_model_get_n_units (model); i++)
    if (folds[i].n_foldable > 0)
      set_contains (self->unfolded, mul_chart_model_get_unit (model, i)->id, TRUE);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * mul_chart_folding_reveal:
 * @self: a folding
 * @model: the whole chart
 * @id: (nullable): a unit's key
 * @shares: whether it may stay on a shared card
 *
 * Shows a unit: nothing above it stays collapsed.
 *
 * Returns: whether anything changed
 */
gboolean
mul_chart_folding_reveal (MulChartFolding *self, MulChartModel *model, const char *id, gboolean shares)
{
  int unit = mul_chart_model_find (model, id);
  gboolean changed = FALSE;

  g_return_val_if_fail (MUL_IS_CHART_FOLDING (self), FALSE);
  if (unit < 0)
    return FALSE;
  for (int above = mul_chart_model_get_parent (model, unit); above >= 0;
       above = mul_chart_model_get_parent (model, (guint) above))
    changed = set_contains (self->collapsed, mul_chart_model_get_unit (model, (guint) above)->id, FALSE) || changed;
  if (!shares)
    {
      g_autofree MulChartFold *folds = fold (self, model);

      if (folds[unit].state == MUL_CHART_FOLD_FOLDED)
        changed = set_contains (self->unfolded, mul_chart_model_get_unit (model, folds[unit].shown_by)->id, TRUE) ||
                  changed;
    }
  if (changed)
    g_signal_emit (self, signals[CHANGED], 0);
  return changed;
}

/**
 * mul_chart_folding_find_shown:
 * @self: a folding
 * @model: the whole chart
 * @id: a unit's key, or a shared card's
 *
 * Returns: (transfer full) (nullable): the key of the card that stands for the unit: its own, that of the collapsed unit
 *   above it, or of the shared card; for a shared card that is there no longer, that of the first that was on it
 */
char *
mul_chart_folding_find_shown (MulChartFolding *self, MulChartModel *model, const char *id)
{
  int unit = mul_chart_model_find (model, id);
  g_autofree MulChartFold *folds = NULL;
  const char *shown;

  if (mul_chart_is_shared_card (id))
    {
      int parent = mul_chart_model_find (model, id + strlen (SHARED));

      folds = fold (self, model);
      unit = parent;
      for (guint i = 0; parent >= 0 && unit == parent && i < mul_chart_model_get_n_units (model); i++)
        if (mul_chart_model_get_parent (model, i) == parent && may_share (model, folds, i))
          unit = (int) i;
    }
  else
    folds = fold (self, model);
  if (unit < 0)
    return NULL;
  shown = mul_chart_model_get_unit (model, folds[unit].shown_by)->id;
  return folds[unit].state == MUL_CHART_FOLD_FOLDED ? g_strconcat (SHARED, shown, NULL) : g_strdup (shown);
}

/**
 * mul_chart_folding_apply:
 * @self: a folding
 * @model: the whole chart
 *
 * Returns: (transfer full): the chart as it is shown; collapsed cards say how many they hide
 */
MulChartModel *
mul_chart_folding_apply (MulChartFolding *self, MulChartModel *model)
{
  guint n_units = mul_chart_model_get_n_units (model);
  g_autofree MulChartFold *folds = NULL;
  g_autofree int *numbers = g_new (int, n_units + 1);
  g_autofree int *shared = g_new (int, n_units + 1);
  MulChartModel *shown = mul_chart_model_new ();

  g_return_val_if_fail (MUL_IS_CHART_FOLDING (self), shown);
  folds = fold (self, model);
  for (guint i = 0; i < mul_chart_model_get_n_columns (model); i++)
    {
      const MulChartModelColumn *column = mul_chart_model_get_column (model, i);

      mul_chart_model_add_column (shown, column->municipality, column->title, column->subtitle);
    }
  for (guint i = 0; i < n_units; i++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (model, i);
      MulChartCard card = unit->card;

      shared[i] = -1;
      if (folds[i].state == MUL_CHART_FOLD_HIDDEN)
        {
          numbers[i] = numbers[folds[i].shown_by];
          continue;
        }
      if (folds[i].state == MUL_CHART_FOLD_FOLDED)
        {
          int *number = &shared[folds[i].shown_by];

          if (*number < 0)
            {
              *number = (int) mul_chart_model_get_n_units (shown);
              add_shared_card (shown, model, folds, i, numbers[folds[i].shown_by]);
            }
          numbers[i] = *number;
          continue;
        }
      if (card.parent >= 0)
        card.parent = numbers[card.parent];
      card.collapsed = unit->n_children > 0 && mul_chart_folding_is_collapsed (self, unit->id);
      if (card.collapsed)
        {
          /* Translators: at the foot of a card: how many units it hides. */
          g_autofree char *more = g_strdup_printf (
              g_dngettext (GETTEXT_PACKAGE, "%u below", "%u below", folds[i].n_below), folds[i].n_below);

          card.more = more;
          numbers[i] = (int) mul_chart_model_add_unit (shown, unit->id, &card);
        }
      else
        numbers[i] = (int) mul_chart_model_add_unit (shown, unit->id, &card);
      mul_chart_model_set_persons (shown, (guint) numbers[i], unit->persons);
    }
  copy_links (shown, model, numbers);
  return shown;
}
