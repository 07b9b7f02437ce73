/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-model.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-card.h"
#include "pages/service/mul-joint-origins.h"
#include "storage/mul-queries-organisation.h"
#include "storage/mul-queries.h"

/* Reads what a service's organisation holds and makes a chart of values of it: units in the order of the tree, with the sums
 * of their positions. */

#define MAX_FIGURES 2
#define MAX_CHIPS 3

typedef struct
{
  MulDocument *document;
  MulCatalog *catalog; /* words of a language of its own, or NULL for the interface's */
  MulChartModel *model;
  GPtrArray *units;     /* MulRecord, by rank */
  GHashTable *numbers;  /* unit's key → number + 1 */
  GHashTable *children; /* parent's key → GPtrArray of numbers; "" for roots */
  GHashTable *columns;  /* municipality's key → number + 1 */
  gboolean *visited;
  MulCardUnit *stated;
  MulCard *cards;
  int *chart_numbers;
  int joint_column;
  MulJointOrigins *origins; /* of a joint organisation */
} Builder;

/* A word of the interface's language, or of the catalogue's. */
static G_GNUC_FORMAT (2) const char *
say (Builder *self, const char *text)
{
  return self->catalog != NULL ? mul_catalog_get (self->catalog, "organisation", text)
                               : g_dpgettext2 (GETTEXT_PACKAGE, "organisation", text);
}

static const char *
say_persons (Builder *self, guint n)
{
  return self->catalog != NULL
             ? mul_catalog_get_plural (self->catalog, MUL_REPORT_PLURAL ("report", "person", "persons"), n)
             : g_dngettext (GETTEXT_PACKAGE, "person", "persons", n);
}

static const char *
say_positions (Builder *self, guint n)
{
  return self->catalog != NULL
             ? mul_catalog_get_plural (self->catalog, MUL_REPORT_PLURAL ("report", "position", "positions"), n)
             : g_dngettext (GETTEXT_PACKAGE, "position", "positions", n);
}

static const MulLocaleNumbers *
get_numbers (Builder *self)
{
  return self->catalog != NULL ? mul_locale_numbers_nb () : mul_locale_numbers_current ();
}

static MulRecord *
nth_unit (Builder *self, guint unit)
{
  return g_ptr_array_index (self->units, unit);
}

static MulUnitKind
get_kind (Builder *self, guint unit)
{
  return (MulUnitKind) mul_record_get_code (nth_unit (self, unit), MUL_UNIT_kind);
}

static const char *
unit_text (Builder *self, guint unit, guint column)
{
  const char *text = mul_record_get_text (nth_unit (self, unit), column);

  return text != NULL ? text : "";
}

static int
find_number (Builder *self, const char *id)
{
  return id != NULL ? (int) GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, id)) - 1 : -1;
}

static void
read_totals (Builder *self, const char *service_id, const char *alternative_id)
{
  g_autoptr (GPtrArray) totals = mul_query_stated_totals (self->document, service_id, alternative_id);

  for (guint i = 0; i < self->units->len; i++)
    self->stated[i] = (MulCardUnit) { find_number (self, mul_record_get_text (nth_unit (self, i), MUL_UNIT_parent_id)),
                                      *unit_text (self, i, MUL_UNIT_leader) != '\0', MUL_NOT_STATED, MUL_NOT_STATED,
                                      MUL_NOT_STATED };
  for (guint i = 0; i < totals->len; i++)
    {
      const MulStatedTotal *total = g_ptr_array_index (totals, i);
      MulCardUnit *stated = &self->stated[find_number (self, total->unit_id)];
      gint64 count = total->value_e4 != MUL_NOT_STATED ? total->value_e4 / MUL_E4 : MUL_NOT_STATED;

      switch ((MulMeasure) total->measure)
        {
        case MUL_MEASURE_FTE:
          stated->stated_fte_e4 = total->value_e4;
          break;
        case MUL_MEASURE_PERSONS:
          stated->stated_persons = count;
          break;
        case MUL_MEASURE_POSITIONS:
          stated->stated_positions = count;
          break;
        default:
          break;
        }
    }
}

static void
compute_cards (Builder *self, const char *service_id, const char *alternative_id)
{
  g_autoptr (GListModel) roles =
      mul_document_list (self->document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id, 0);
  g_autoptr (GPtrArray) rows = mul_query_staffing (self->document, service_id, alternative_id);
  g_autoptr (GHashTable) role_numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  guint n_roles = g_list_model_get_n_items (roles);
  g_autofree gboolean *is_leader = g_new0 (gboolean, MAX (n_roles, 1));
  g_autofree MulStaffingPosition *positions = g_new0 (MulStaffingPosition, MAX (rows->len, 1));

  for (guint i = 0; i < n_roles; i++)
    {
      g_autoptr (MulRecord) role = g_list_model_get_item (roles, i);

      is_leader[i] = mul_record_get_flag (role, MUL_ROLE_is_leader);
      g_hash_table_insert (role_numbers, g_strdup (mul_record_get_id (role)), GUINT_TO_POINTER (i + 1));
    }
  for (guint i = 0; i < rows->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (rows, i);

      positions[i] = (MulStaffingPosition) {
        .column = row->role_id != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (role_numbers, row->role_id)) - 1
                                       : MUL_STAFFING_NO_COLUMN,
        .unit = find_number (self, row->unit_id),
        .arrangement = row->arrangement,
        .fte_e4 = row->fte_e4,
        .headcount = row->headcount,
        .vacant = row->vacant,
        .text = row->text,
      };
    }
  self->cards = mul_cards_new (self->stated, self->units->len, n_roles, is_leader, positions, rows->len);
}

/* The persons to show. What a stated total has beyond the positions is often just the vacant ones, who are nobody. */
static gint64
get_persons (Builder *self, guint unit)
{
  const MulCard *card = &self->cards[unit];

  if (card->persons.differs && card->persons.rest != MUL_NOT_STATED && card->persons.rest <= card->vacant)
    return card->persons.computed;
  return card->persons.shown;
}

static char *
print_fte (Builder *self, gint64 fte_e4)
{
  return mul_number_format_fte (fte_e4, MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TEXT, get_numbers (self));
}

static char *
print_count (Builder *self, gint64 count)
{
  return count != MUL_NOT_STATED ? mul_number_format_count (count, get_numbers (self)) : g_strdup ("–");
}

static guint
get_plural (gint64 count)
{
  return count != MUL_NOT_STATED ? (guint) count : 2;
}

/* What some positions do not state is told by a +: the sum is at least this. */
static char *
mark_missing (char *text, gboolean missing)
{
  g_autofree char *owned = text;

  return missing && !g_str_equal (owned, "–") ? g_strconcat (owned, "+", NULL) : g_steal_pointer (&owned);
}

/* Årsverk and persons stand side by side. A unit around the service shows what is stated of it and what it has itself, not
 * the sum of the few of its people that this service happens to list. */
static guint
fill_figures (Builder *self, guint unit, gboolean one_person, MulChartFigure *figures)
{
  const MulCard *card = &self->cards[unit];
  const MulCardUnit *stated = &self->stated[unit];
  gboolean in_service = mul_record_get_flag (nth_unit (self, unit), MUL_UNIT_in_service);
  gboolean external = get_kind (self, unit) == MUL_UNIT_KIND_EXTERNAL;
  gint64 fte = in_service ? card->fte.shown : MAX (stated->stated_fte_e4, card->own.fte_e4);
  gint64 persons = in_service ? get_persons (self, unit) : MAX (stated->stated_persons, card->own.persons);
  const MulStaffingAmount *amount = in_service ? &card->all : &card->own;
  gboolean fte_missing = amount->fte_missing > 0 && fte == amount->fte_e4;
  gboolean persons_missing = amount->persons_missing > 0 && persons == amount->persons;
  gint64 positions = stated->stated_persons == MUL_NOT_STATED ? stated->stated_positions : MUL_NOT_STATED;
  guint n = 0;

  if (!in_service && fte == MUL_NOT_STATED && persons == MUL_NOT_STATED && positions == MUL_NOT_STATED)
    return 0;
  if (one_person && fte == MUL_NOT_STATED)
    return 0;
  if (fte != MUL_NOT_STATED || !external)
    figures[n++] = (MulChartFigure) { mark_missing (print_fte (self, fte), fte_missing),
                                      g_strdup (say (self, NC_ ("organisation", "FTE"))) };
  if (one_person)
    return n;
  if (positions != MUL_NOT_STATED && positions >= persons)
    figures[n++] = (MulChartFigure) {
      print_count (self, positions),
      g_strdup (say_positions (self, get_plural (positions))),
    };
  else if (persons != MUL_NOT_STATED || !external)
    figures[n++] = (MulChartFigure) {
      mark_missing (print_count (self, persons), persons_missing),
      g_strdup (say_persons (self, get_plural (persons))),
    };
  return n;
}

static guint
add_unit (Builder *self, guint unit, int parent, guint column)
{
  const MulCard *card = &self->cards[unit];
  gboolean in_service = mul_record_get_flag (nth_unit (self, unit), MUL_UNIT_in_service);
  MulUnitKind kind = get_kind (self, unit);
  gint64 persons = MAX (self->stated[unit].stated_persons, card->own.persons);
  gboolean one_person =
      kind != MUL_UNIT_KIND_EXTERNAL && (card->one_person || (!in_service && persons == 1));
  const char *leader = unit_text (self, unit, MUL_UNIT_leader);
  const char *place = unit_text (self, unit, MUL_UNIT_place);
  g_autofree char *placed_leader =
      self->origins != NULL ? mul_joint_origins_dup_leader (self->origins, mul_record_get_id (nth_unit (self, unit)))
                            : NULL;
  MulChartFigure figures[MAX_FIGURES] = { 0 };
  MulChartChip chips[MAX_CHIPS] = { 0 };
  MulChartCard info = {
    .parent = parent,
    .column = column,
    .kind = kind,
    .in_service = in_service,
    .name = unit_text (self, unit, MUL_UNIT_name),
    .leader = *leader != '\0' ? leader : placed_leader,
    .place = *place != '\0' ? place : NULL,
    .figures = figures,
    .chips = chips,
  };
  guint number;

  if (card->vacant_leader)
    {
      info.leader = NULL;
      chips[info.n_chips++] =
          (MulChartChip) { say (self, NC_ ("organisation", "Leader position vacant")), MUL_CHART_CHIP_WARNING };
    }
  else if (info.leader == NULL && in_service && !one_person && !card->span.has_leader && kind != MUL_UNIT_KIND_STAFF)
    info.leader = say (self, NC_ ("organisation", "No leader of its own"));
  if (one_person)
    chips[info.n_chips++] = (MulChartChip) { say (self, NC_ ("organisation", "One person")), MUL_CHART_CHIP_OUTLINED };
  if (self->origins != NULL && mul_joint_origins_disagree (self->origins, mul_record_get_id (nth_unit (self, unit))))
    chips[info.n_chips++] =
        (MulChartChip) { say (self, NC_ ("organisation", "No longer agrees")), MUL_CHART_CHIP_WARNING };
  info.n_figures = fill_figures (self, unit, one_person, figures);
  if (self->origins != NULL)
    info.origins = mul_joint_origins_get (self->origins, mul_record_get_id (nth_unit (self, unit)), &info.n_origins);
  number = mul_chart_model_add_unit (self->model, mul_record_get_id (nth_unit (self, unit)), &info);
  for (guint i = 0; i < info.n_figures; i++)
    {
      g_free ((char *) figures[i].value);
      g_free ((char *) figures[i].word);
    }
  mul_chart_model_set_persons (self->model, number, persons);
  self->chart_numbers[unit] = (int) number;
  return number;
}

static GPtrArray *
get_children (Builder *self, const char *parent_id)
{
  return g_hash_table_lookup (self->children, parent_id);
}

/* In a damaged file a unit may be its own ancestor; each is shown once all the same. */
static void
add_tree (Builder *self, guint unit, int parent, guint column)
{
  GPtrArray *children = get_children (self, mul_record_get_id (nth_unit (self, unit)));
  guint number;

  if (self->visited[unit])
    return;
  self->visited[unit] = TRUE;
  number = add_unit (self, unit, parent, column);
  for (guint i = 0; children != NULL && i < children->len; i++)
    add_tree (self, GPOINTER_TO_UINT (g_ptr_array_index (children, i)), (int) number, column);
}

static void
index_units (Builder *self)
{
  for (guint i = 0; i < self->units->len; i++)
    g_hash_table_insert (self->numbers, (gpointer) mul_record_get_id (nth_unit (self, i)), GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < self->units->len; i++)
    {
      const char *parent = mul_record_get_text (nth_unit (self, i), MUL_UNIT_parent_id);
      const char *key = find_number (self, parent) >= 0 ? parent : "";
      GPtrArray *siblings = get_children (self, key);

      if (siblings == NULL)
        {
          siblings = g_ptr_array_new ();
          g_hash_table_insert (self->children, (gpointer) key, siblings);
        }
      g_ptr_array_add (siblings, GUINT_TO_POINTER (i));
    }
}

static gboolean
is_in_service (Builder *self, guint unit)
{
  return mul_record_get_flag (nth_unit (self, unit), MUL_UNIT_in_service);
}

/* Whether some unit above is part of the service too, whose card already holds this one's people. */
static gboolean
is_counted_above (Builder *self, guint unit)
{
  int parent = self->stated[unit].parent;

  for (guint i = 0; parent >= 0 && i < self->units->len; i++)
    {
      if (is_in_service (self, parent))
        return TRUE;
      parent = self->stated[parent].parent;
    }
  return FALSE;
}

/* Of what there are so many is said, as of årsverk. */
static char *
print_people (Builder *self, gint64 persons, const char *number)
{
  /* Translators: how many persons work in the service. */
  if (self->catalog == NULL)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s person in the service", "%s persons in the service",
                                         get_plural (persons)),
                            number);
  /* Translators: how many persons work in the service. */
  return mul_catalog_fill (mul_catalog_get_plural (self->catalog,
                                                   MUL_REPORT_PLURAL ("report", "%s person in the service",
                                                                      "%s persons in the service"),
                                                   get_plural (persons)),
                           number, NULL);
}

/* "3 persons in the service", "8 persons in the service, 1 vacant", or in årsverk where not all positions state their persons. */
static char *
describe_column (Builder *self, const char *municipality_id)
{
  gint64 persons = MUL_NOT_STATED;
  gint64 fte = MUL_NOT_STATED;
  gboolean persons_missing = FALSE;
  guint vacant = 0;
  g_autofree char *number = NULL;
  g_autofree char *people = NULL;
  g_autofree char *vacant_number = NULL;

  for (guint i = 0; i < self->units->len; i++)
    {
      if (!is_in_service (self, i) ||
          g_strcmp0 (mul_record_get_text (nth_unit (self, i), MUL_UNIT_municipality_id), municipality_id) != 0)
        continue;
      vacant += self->cards[i].vacant;
      if (is_counted_above (self, i))
        continue;
      persons = mul_value_add (persons, get_persons (self, i));
      persons_missing = persons_missing || self->cards[i].all.persons_missing > 0;
      fte = mul_value_add (fte, self->cards[i].fte.shown);
    }
  if (persons == MUL_NOT_STATED && fte == MUL_NOT_STATED)
    return g_strdup ("");
  if (persons != MUL_NOT_STATED && (!persons_missing || fte == MUL_NOT_STATED))
    {
      number = print_count (self, persons);
      people = print_people (self, persons, number);
    }
  else
    {
      number = print_fte (self, fte);
      /* Translators: how many full-time equivalents work in the service. */
      people = g_strdup_printf (say (self, NC_ ("organisation", "%s FTE in the service")), number);
    }
  if (vacant == 0)
    return g_steal_pointer (&people);
  /* Translators: "8 persons in the service, 1 vacant". */
  if (self->catalog == NULL)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s, %u vacant", "%s, %u vacant", vacant), people, vacant);
  vacant_number = print_count (self, vacant);
  /* Translators: "8 persons in the service, 1 vacant". */
  return mul_catalog_fill (
      mul_catalog_get_plural (self->catalog, MUL_REPORT_PLURAL ("report", "%s, %s vacant", "%s, %s vacant"), vacant),
      people, vacant_number, NULL);
}

static gboolean
has_units (Builder *self, const char *municipality_id)
{
  GPtrArray *roots = get_children (self, "");

  for (guint i = 0; roots != NULL && i < roots->len; i++)
    if (g_strcmp0 (mul_record_get_text (nth_unit (self, GPOINTER_TO_UINT (g_ptr_array_index (roots, i))),
                                        MUL_UNIT_municipality_id),
                   municipality_id) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
takes_part (Builder *self, MulRecord *municipality, const char *service_id)
{
  g_autoptr (MulRecord) part = mul_document_get_record_by_pair (self->document, MUL_ENTITY_SERVICE_MUNICIPALITY,
                                                                service_id, mul_record_get_id (municipality));

  return mul_record_get_code (municipality, MUL_MUNICIPALITY_part) == MUL_MUNICIPALITY_PART_PARTICIPANT &&
         (part == NULL || mul_record_get_code (part, MUL_SERVICE_MUNICIPALITY_part) == MUL_SERVICE_PART_FULL);
}

/* Units of no municipality are joint. Those outside all of them stand below the last column instead of making one. */
static gboolean
needs_joint_column (Builder *self)
{
  GPtrArray *roots = get_children (self, "");

  if (mul_chart_model_get_n_columns (self->model) == 0)
    return TRUE;
  for (guint i = 0; roots != NULL && i < roots->len; i++)
    {
      guint unit = GPOINTER_TO_UINT (g_ptr_array_index (roots, i));

      if (mul_record_get_text (nth_unit (self, unit), MUL_UNIT_municipality_id) == NULL &&
          get_kind (self, unit) != MUL_UNIT_KIND_EXTERNAL)
        return TRUE;
    }
  return FALSE;
}

static void
add_columns (Builder *self, const char *service_id, gboolean today)
{
  g_autoptr (GListModel) municipalities = mul_document_list (self->document, MUL_ENTITY_MUNICIPALITY, 0);

  for (guint i = 0; i < g_list_model_get_n_items (municipalities); i++)
    {
      g_autoptr (MulRecord) municipality = g_list_model_get_item (municipalities, i);
      const char *id = mul_record_get_id (municipality);
      g_autofree char *subtitle = NULL;
      guint column;

      if (!has_units (self, id) && !(today && takes_part (self, municipality, service_id)))
        continue;
      subtitle = describe_column (self, id);
      column = mul_chart_model_add_column (self->model, municipality,
                                           mul_record_get_text (municipality, MUL_MUNICIPALITY_name), subtitle);
      g_hash_table_insert (self->columns, g_strdup (id), GUINT_TO_POINTER (column + 1));
    }
  if (needs_joint_column (self))
    {
      gboolean alone = mul_chart_model_get_n_columns (self->model) == 0;
      g_autofree char *subtitle = describe_column (self, NULL);

      self->joint_column = (int) mul_chart_model_add_column (
          self->model, NULL, alone ? "" : say (self, NC_ ("organisation", "Joint")), alone ? "" : subtitle);
    }
}

static guint
find_column (Builder *self, guint unit)
{
  const char *municipality = mul_record_get_text (nth_unit (self, unit), MUL_UNIT_municipality_id);
  guint column = municipality != NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->columns, municipality)) : 0;

  if (column > 0)
    return column - 1;
  if (self->joint_column >= 0)
    return (guint) self->joint_column;
  return mul_chart_model_get_n_columns (self->model) - 1;
}

/* The chart's order is column by column, so that walking the tree never jumps back. */
static void
add_units (Builder *self)
{
  for (guint column = 0; column < mul_chart_model_get_n_columns (self->model); column++)
    {
      GPtrArray *roots = get_children (self, "");

      for (guint i = 0; roots != NULL && i < roots->len; i++)
        {
          guint unit = GPOINTER_TO_UINT (g_ptr_array_index (roots, i));

          if (find_column (self, unit) == column)
            add_tree (self, unit, -1, column);
        }
    }
  for (guint i = 0; i < self->units->len; i++)
    add_tree (self, i, -1, find_column (self, i));
}

static void
add_links (Builder *self, const char *service_id, const char *alternative_id)
{
  g_autoptr (GPtrArray) ties = mul_query_unit_ties (self->document, service_id, alternative_id);

  for (guint i = 0; i < ties->len; i++)
    {
      const MulUnitTie *tie = g_ptr_array_index (ties, i);
      int from = find_number (self, tie->unit_id);
      int to = find_number (self, tie->other_unit_id);

      /* A link into another service has nothing to point at here. */
      if (from >= 0 && to >= 0)
        mul_chart_model_add_link (self->model, (guint) self->chart_numbers[from], (guint) self->chart_numbers[to],
                                  tie->caption);
    }
}

static void
builder_clear (Builder *self)
{
  g_ptr_array_unref (self->units);
  g_hash_table_unref (self->numbers);
  g_hash_table_unref (self->children);
  g_hash_table_unref (self->columns);
  g_free (self->visited);
  g_free (self->stated);
  g_free (self->cards);
  g_free (self->chart_numbers);
  g_clear_pointer (&self->origins, mul_joint_origins_free);
}

/**
 * mul_organisation_model_new:
 * @document: the project
 * @service_id: a service
 * @alternative_id: an alternative
 *
 * Reads the organisation as it is now.
 *
 * Returns: (transfer full): the chart: a column for each municipality that takes part or has units
 */
MulChartModel *
mul_organisation_model_new (MulDocument *document, const char *service_id, const char *alternative_id)
{
  return mul_organisation_model_new_in (document, service_id, alternative_id, NULL);
}

/**
 * mul_organisation_model_new_in:
 * @document: the project
 * @service_id: a service
 * @alternative_id: an alternative
 * @catalog: (nullable): the words of the language it is to speak; NULL for the interface's
 *
 * Returns: (transfer full): the same chart as mul_organisation_model_new() makes, in a language of its own
 */
MulChartModel *
mul_organisation_model_new_in (MulDocument *document, const char *service_id, const char *alternative_id,
                               MulCatalog *catalog)
{
  g_autoptr (GListModel) list = mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, service_id,
                                                   MUL_UNIT_alternative_id, alternative_id, 0);
  g_autoptr (MulRecord) alternative = mul_document_get_record (document, MUL_ENTITY_ALTERNATIVE, alternative_id);
  gboolean today = alternative != NULL && mul_record_get_code (alternative, MUL_ALTERNATIVE_form) ==
                                              MUL_ALTERNATIVE_FORM_TODAY;
  Builder builder = {
    .document = document,
    .catalog = catalog,
    .model = mul_chart_model_new (),
    .units = mul_record_collect (list),
    .numbers = g_hash_table_new (g_str_hash, g_str_equal),
    .children = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref),
    .columns = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .joint_column = -1,
    .origins = today ? NULL : mul_joint_origins_new (document, service_id, alternative_id),
  };
  guint n_units = MAX (builder.units->len, 1);

  builder.visited = g_new0 (gboolean, n_units);
  builder.stated = g_new0 (MulCardUnit, n_units);
  builder.chart_numbers = g_new (int, n_units);
  for (guint i = 0; i < n_units; i++)
    builder.chart_numbers[i] = -1;
  index_units (&builder);
  read_totals (&builder, service_id, alternative_id);
  compute_cards (&builder, service_id, alternative_id);
  add_columns (&builder, service_id, today);
  add_units (&builder);
  add_links (&builder, service_id, alternative_id);
  builder_clear (&builder);
  return builder.model;
}

/**
 * mul_organisation_model_is_touched:
 * @changes: what an edit changed
 *
 * Returns: whether a chart must be read anew after it
 */
gboolean
mul_organisation_model_is_touched (MulChanges *changes)
{
  static const MulEntityId entities[] = { MUL_ENTITY_UNIT,         MUL_ENTITY_POSITION,
                                          MUL_ENTITY_UNIT_TOTAL,   MUL_ENTITY_UNIT_LINK,
                                          MUL_ENTITY_ROLE,         MUL_ENTITY_MUNICIPALITY,
                                          MUL_ENTITY_ALTERNATIVE,  MUL_ENTITY_SERVICE_MUNICIPALITY };

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (mul_changes_touch (changes, entities[i]))
      return TRUE;
  return FALSE;
}
