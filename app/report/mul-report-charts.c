/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "domain/mul-card.h"
#include "report/mul-report-builder-private.h"
#include "storage/mul-queries-organisation-joint.h"
#include "storage/mul-queries.h"

#define NO_PARENT (-1)
#define LONGEST_CAPTION 24

struct _MulReportCharts
{
  /* Owned */
  GPtrArray *units;     /* of MulRecord: parents before children, otherwise by rank */
  GHashTable *places;   /* unit id → its place in @units, plus one */
  MulCardUnit *card_units;
  MulCard *cards;
  GHashTable *drawn;    /* municipality ids */
  char *service_id;
  MulJoint *joint;      /* where it is not today's, or NULL */

  /* Borrowed */
  MulReportBuilder *builder;
};

typedef struct
{
  GHashTable *children; /* parent id → GPtrArray of MulRecord */
  GHashTable *seen;
} Walk;

static const char *
get_parent_id (MulRecord *unit)
{
  const char *parent = mul_record_get_text (unit, MUL_UNIT_parent_id);

  return parent != NULL ? parent : "";
}

static const char *
get_municipality_id (MulRecord *unit)
{
  const char *municipality = mul_record_get_text (unit, MUL_UNIT_municipality_id);

  return municipality != NULL ? municipality : "";
}

static GHashTable *
sort_by_parent (const GPtrArray *units)
{
  GHashTable *children = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < units->len; i++)
    {
      MulRecord *unit = g_ptr_array_index (units, i);
      GPtrArray *siblings = g_hash_table_lookup (children, get_parent_id (unit));

      if (siblings == NULL)
        {
          siblings = g_ptr_array_new ();
          g_hash_table_insert (children, (gpointer) get_parent_id (unit), siblings);
        }
      g_ptr_array_add (siblings, unit);
    }
  return children;
}

/* Adds a unit and all below it, parents first, without recursion: a chart may be deeper than the stack. */
static void
add_tree (MulReportCharts *self, Walk *walk, MulRecord *root)
{
  g_autoptr (GPtrArray) waiting = g_ptr_array_new ();

  g_ptr_array_add (waiting, root);
  while (waiting->len > 0)
    {
      MulRecord *unit = g_ptr_array_steal_index (waiting, waiting->len - 1);
      const GPtrArray *children;

      if (!g_hash_table_add (walk->seen, unit))
        continue;
      g_ptr_array_add (self->units, unit);
      g_hash_table_insert (self->places, (gpointer) mul_record_get_id (unit), GUINT_TO_POINTER (self->units->len));
      children = g_hash_table_lookup (walk->children, mul_record_get_id (unit));
      for (guint i = children != NULL ? children->len : 0; i-- > 0;)
        g_ptr_array_add (waiting, g_ptr_array_index (children, i));
    }
}

/* Where a parent is missing, or units are their own ancestors, the first of them in rank is a root. */
static void
order_units (MulReportCharts *self, const GPtrArray *units)
{
  g_autoptr (GHashTable) children = sort_by_parent (units);
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  Walk walk = { children, seen };

  for (guint i = 0; i < units->len; i++)
    g_hash_table_add (ids, (gpointer) mul_record_get_id (g_ptr_array_index (units, i)));
  for (guint i = 0; i < units->len; i++)
    if (!g_hash_table_contains (ids, get_parent_id (g_ptr_array_index (units, i))))
      add_tree (self, &walk, g_ptr_array_index (units, i));
  for (guint i = 0; i < units->len; i++)
    add_tree (self, &walk, g_ptr_array_index (units, i));
}

static int
get_place (MulReportCharts *self, const char *unit_id)
{
  return unit_id != NULL ? GPOINTER_TO_INT (g_hash_table_lookup (self->places, unit_id)) - 1 : NO_PARENT;
}

/* The parent in the chart: before the unit, and of the same municipality. */
static int
get_parent (MulReportCharts *self, guint unit)
{
  MulRecord *record = g_ptr_array_index (self->units, unit);
  int parent = get_place (self, mul_record_get_text (record, MUL_UNIT_parent_id));

  if (parent < 0 || parent >= (int) unit
      || !g_str_equal (get_municipality_id (record), get_municipality_id (g_ptr_array_index (self->units, parent))))
    return NO_PARENT;
  return parent;
}

static void
read_totals (MulReportCharts *self, guint unit)
{
  MulCardUnit *card_unit = &self->card_units[unit];
  const GPtrArray *totals = mul_report_get_rows (self->builder, MUL_UNIT_TOTAL_unit_id,
                                                 mul_record_get_id (g_ptr_array_index (self->units, unit)));

  for (guint i = 0; i < totals->len; i++)
    {
      MulRecord *total = g_ptr_array_index (totals, i);
      gint64 value = mul_record_get_integer (total, MUL_UNIT_TOTAL_value_e4);
      int measure = mul_record_get_code (total, MUL_UNIT_TOTAL_measure);

      if (value == MUL_NOT_STATED)
        continue;
      if (measure == MUL_MEASURE_PERSONS)
        card_unit->stated_persons = value / MUL_E4;
      else if (measure == MUL_MEASURE_POSITIONS)
        card_unit->stated_positions = value / MUL_E4;
      else
        card_unit->stated_fte_e4 = value;
    }
}

static void
compute_cards (MulReportCharts *self, const char *alternative_id)
{
  const GPtrArray *roles = mul_report_get_rows (self->builder, MUL_ROLE_service_id, self->service_id);
  g_autoptr (GPtrArray) rows = mul_report_get_positions (self->builder, self->service_id, alternative_id);
  g_autofree MulStaffingPosition *positions = g_new0 (MulStaffingPosition, rows->len + 1);
  g_autofree gboolean *leaders = g_new0 (gboolean, roles->len + 1);
  g_autoptr (GHashTable) columns = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < roles->len; i++)
    {
      leaders[i] = mul_record_get_flag (g_ptr_array_index (roles, i), MUL_ROLE_is_leader);
      g_hash_table_insert (columns, (gpointer) mul_record_get_id (g_ptr_array_index (roles, i)),
                           GUINT_TO_POINTER (i + 1));
    }
  for (guint i = 0; i < rows->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (rows, i);
      gpointer column = row->role_id != NULL ? g_hash_table_lookup (columns, row->role_id) : NULL;

      positions[i] = (MulStaffingPosition) {
        .row = -1,
        .column = GPOINTER_TO_INT (column) - 1,
        .unit = get_place (self, row->unit_id),
        .arrangement = (MulArrangement) row->arrangement,
        .fte_e4 = row->fte_e4,
        .headcount = row->headcount,
        .vacant = row->vacant,
      };
    }
  self->card_units = g_new0 (MulCardUnit, self->units->len + 1);
  for (guint i = 0; i < self->units->len; i++)
    {
      self->card_units[i] = (MulCardUnit) {
        .parent = get_parent (self, i),
        .names_leader = *mul_record_get_text (g_ptr_array_index (self->units, i), MUL_UNIT_leader) != '\0',
        .stated_fte_e4 = MUL_NOT_STATED,
        .stated_persons = MUL_NOT_STATED,
        .stated_positions = MUL_NOT_STATED,
      };
      read_totals (self, i);
    }
  self->cards = mul_cards_new (self->card_units, self->units->len, roles->len, leaders, positions, rows->len);
}

/**
 * mul_report_charts_new:
 * @builder: a builder
 * @service_id: a service
 * @alternative_id: (nullable): an alternative
 *
 * Returns: (transfer full): the service's organisation in that alternative, ready to be drawn
 */
MulReportCharts *
mul_report_charts_new (MulReportBuilder *builder, const char *service_id, const char *alternative_id)
{
  MulReportCharts *self = g_new0 (MulReportCharts, 1);
  const GPtrArray *all = mul_report_get_rows (builder, MUL_UNIT_service_id, service_id);
  g_autoptr (GPtrArray) units = g_ptr_array_new ();
  g_autofree char *today = mul_query_today (builder->document);

  self->builder = builder;
  if (alternative_id != NULL && g_strcmp0 (alternative_id, today) != 0)
    self->joint = mul_query_joint (builder->document, service_id, alternative_id);
  self->service_id = g_strdup (service_id);
  self->units = g_ptr_array_new ();
  self->places = g_hash_table_new (g_str_hash, g_str_equal);
  self->drawn = g_hash_table_new (g_str_hash, g_str_equal);
  for (guint i = 0; i < all->len; i++)
    if (g_strcmp0 (mul_record_get_text (g_ptr_array_index (all, i), MUL_UNIT_alternative_id), alternative_id) == 0)
      g_ptr_array_add (units, g_ptr_array_index (all, i));
  order_units (self, units);
  if (self->units->len > 0)
    compute_cards (self, alternative_id);
  return self;
}

/**
 * mul_report_charts_free:
 * @self: (transfer full): charts
 */
void
mul_report_charts_free (MulReportCharts *self)
{
  g_ptr_array_unref (self->units);
  g_hash_table_unref (self->places);
  g_hash_table_unref (self->drawn);
  g_free (self->card_units);
  g_free (self->cards);
  g_free (self->service_id);
  g_clear_pointer (&self->joint, mul_joint_free);
  g_free (self);
}

/**
 * mul_report_charts_is_empty:
 * @self: charts
 *
 * Returns: whether there is no unit
 */
gboolean
mul_report_charts_is_empty (MulReportCharts *self)
{
  return self->units->len == 0;
}

static const char *
count_word (MulReportBuilder *self, const char *context, const char *singular, const char *plural, gint64 count)
{
  return mul_catalog_get_plural (self->catalog, context, singular, plural, count == 1 ? 1 : 2);
}

/* What some positions do not state is told by a +: the sum is at least this. */
static char *
mark_missing (char *number, gboolean missing)
{
  g_autofree char *owned = number;

  return missing ? g_strconcat (owned, "+", NULL) : g_steal_pointer (&owned);
}

/* The persons to show. What a stated total has beyond the positions is often just the vacant ones, who are nobody. */
static gint64
get_persons (const MulCard *card)
{
  if (card->persons.differs && card->persons.rest != MUL_NOT_STATED && card->persons.rest <= card->vacant)
    return card->persons.computed;
  return card->persons.shown;
}

/* What stands at the foot of the card. A unit around the service shows what is stated of it and what it has itself,
 * not the sum of the few of its people that this service happens to list. What nobody has stated is left out. */
static guint
list_figures (MulReportCharts *self, guint place, MulChartFigure *figures, GPtrArray *strings)
{
  MulReportBuilder *builder = self->builder;
  const MulCard *card = &self->cards[place];
  const MulCardUnit *stated = &self->card_units[place];
  gboolean in_service = mul_record_get_flag (g_ptr_array_index (self->units, place), MUL_UNIT_in_service);
  const MulStaffingAmount *amount = in_service ? &card->all : &card->own;
  gint64 fte = in_service ? card->fte.shown : MAX (stated->stated_fte_e4, card->own.fte_e4);
  gint64 persons = in_service ? get_persons (card) : MAX (stated->stated_persons, card->own.persons);
  gint64 positions = stated->stated_persons == MUL_NOT_STATED ? stated->stated_positions : MUL_NOT_STATED;
  guint n_figures = 0;

  if (fte != MUL_NOT_STATED)
    {
      char *value = mark_missing (mul_number_format_fte (fte, MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TEXT,
                                                         builder->locale),
                                  amount->fte_missing > 0 && fte == amount->fte_e4);

      g_ptr_array_add (strings, value);
      figures[n_figures++] = (MulChartFigure) { value, mul_report_say (builder, NC_ ("report", "FTE")) };
    }
  if (positions != MUL_NOT_STATED && positions >= persons)
    {
      char *value = mul_number_format_count (positions, builder->locale);

      g_ptr_array_add (strings, value);
      figures[n_figures++] = (MulChartFigure) {
        value, count_word (builder, MUL_REPORT_PLURAL ("report", "position", "positions"), positions)
      };
    }
  else if (persons != MUL_NOT_STATED)
    {
      char *value = mark_missing (mul_number_format_count (persons, builder->locale),
                                  amount->persons_missing > 0 && persons == amount->persons);

      g_ptr_array_add (strings, value);
      figures[n_figures++] = (MulChartFigure) {
        value, count_word (builder, MUL_REPORT_PLURAL ("report", "person", "persons"), persons)
      };
    }
  return n_figures;
}

static guint
list_chips (MulReportCharts *self, const MulCard *card, MulChartChip *chips)
{
  guint n_chips = 0;

  if (card->vacant_leader)
    chips[n_chips++] = (MulChartChip) { mul_report_say (self->builder, NC_ ("report", "Leader position vacant")),
                                        MUL_CHART_CHIP_WARNING };
  if (card->one_person)
    chips[n_chips++] = (MulChartChip) { mul_report_say (self->builder, NC_ ("report", "One person")),
                                        MUL_CHART_CHIP_OUTLINED };
  return n_chips;
}

static void
add_part (MulReportText *text, const char *part)
{
  if (part == NULL || *part == '\0')
    return;
  mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ", ");
  mul_report_text_add (text, MUL_REPORT_RUN_TEXT, part);
}

/* The same as the card, in words. */
static MulReportText *
describe_card (MulReportCharts *self, MulRecord *unit, const MulChartCard *card)
{
  MulReportText *text = mul_report_text_new (NULL);
  const GPtrArray *links = mul_report_get_rows (self->builder, MUL_UNIT_LINK_unit_id, mul_record_get_id (unit));

  mul_report_text_add (text, card->in_service ? MUL_REPORT_RUN_STRONG : MUL_REPORT_RUN_TEXT, card->name);
  add_part (text, card->leader);
  add_part (text, card->place);
  for (guint i = 0; i < card->n_figures; i++)
    {
      g_autofree char *figure = g_strdup_printf ("%s\302\240%s", card->figures[i].value, card->figures[i].word);

      add_part (text, figure);
    }
  for (guint i = 0; i < card->n_chips; i++)
    add_part (text, card->chips[i].text);
  if (!card->in_service)
    add_part (text, mul_report_say (self->builder, NC_ ("report", "outside the service")));
  for (guint i = 0; i < links->len; i++)
    {
      MulRecord *link = g_ptr_array_index (links, i);
      const char *other_id = mul_record_get_text (link, MUL_UNIT_LINK_other_unit_id);
      const char *other = mul_report_get_name (self->builder, MUL_UNIT_id, MUL_UNIT_name, other_id);
      const char *caption = mul_record_get_text (link, MUL_UNIT_LINK_caption);
      g_autofree char *tie = NULL;

      if (*other == '\0')
        continue;
      tie = mul_catalog_fill (mul_report_say (self->builder, NC_ ("report", "tied to %s")), other, NULL);
      add_part (text, tie);
      if (*caption != '\0')
        {
          g_autofree char *bracketed = g_strdup_printf (" (%s)", caption);

          mul_report_text_add (text, MUL_REPORT_RUN_TEXT, bracketed);
        }
    }
  return text;
}

static const char *
null_if_empty (const char *text)
{
  return text != NULL && *text != '\0' ? text : NULL;
}

/* A long caption would lie over the cards; the list beside the figure says it whole. */
static const char *
get_short_caption (MulRecord *link)
{
  const char *caption = mul_record_get_text (link, MUL_UNIT_LINK_caption);

  return g_utf8_strlen (caption, -1) <= LONGEST_CAPTION ? null_if_empty (caption) : NULL;
}

/* Who leads by a position placed in the unit, where the unit itself names nobody. */
static char *
dup_placed_leader (MulReportCharts *self, MulRecord *unit)
{
  int place = self->joint != NULL ? mul_joint_find_unit (self->joint, mul_record_get_id (unit)) : -1;

  return place >= 0 ? mul_joint_dup_leader (self->joint, (guint) place) : NULL;
}

/* Units of one municipality: a scene of cards, and the outline that says the same. */
static void
add_cards (MulReportCharts *self, const GArray *places, MulChartScene *scene, MulReportFigure *figure)
{
  g_autofree int *cards = g_new (int, self->units->len);
  g_autofree guint *levels = g_new0 (guint, self->units->len);

  for (guint i = 0; i < places->len; i++)
    {
      guint place = g_array_index (places, guint, i);
      MulRecord *unit = g_ptr_array_index (self->units, place);
      int parent = self->card_units[place].parent;
      g_autoptr (GPtrArray) strings = g_ptr_array_new_with_free_func (g_free);
      MulChartFigure figures[2];
      MulChartChip chips[2];
      g_autofree char *leader = dup_placed_leader (self, unit);
      MulChartCard card = {
        .parent = parent >= 0 ? cards[parent] : NO_PARENT,
        .kind = (MulUnitKind) mul_record_get_code (unit, MUL_UNIT_kind),
        .in_service = mul_record_get_flag (unit, MUL_UNIT_in_service),
        .name = mul_record_get_text (unit, MUL_UNIT_name),
        .leader = leader != NULL ? leader : null_if_empty (mul_record_get_text (unit, MUL_UNIT_leader)),
        .place = null_if_empty (mul_record_get_text (unit, MUL_UNIT_place)),
        .figures = figures,
        .n_figures = list_figures (self, place, figures, strings),
        .chips = chips,
        .n_chips = list_chips (self, &self->cards[place], chips),
      };

      levels[place] = parent >= 0 ? levels[parent] + 1 : 0;
      cards[place] = (int) mul_chart_scene_add_card (scene, &card);
      mul_report_figure_add_item (figure, levels[place], describe_card (self, unit, &card));
    }
  for (guint i = 0; i < places->len; i++)
    {
      guint place = g_array_index (places, guint, i);
      MulRecord *unit = g_ptr_array_index (self->units, place);
      const GPtrArray *links = mul_report_get_rows (self->builder, MUL_UNIT_LINK_unit_id, mul_record_get_id (unit));

      for (guint j = 0; j < links->len; j++)
        {
          MulRecord *link = g_ptr_array_index (links, j);
          int other = get_place (self, mul_record_get_text (link, MUL_UNIT_LINK_other_unit_id));

          if (other >= 0 && g_str_equal (get_municipality_id (unit),
                                         get_municipality_id (g_ptr_array_index (self->units, other))))
            mul_chart_scene_add_link (scene, (guint) cards[place], (guint) cards[other],
                                      get_short_caption (link));
        }
    }
}

/**
 * mul_report_charts_add:
 * @self: charts
 * @municipality_id: a municipality, or "" for what is joint
 *
 * Adds the municipality's chart to the report, once.
 */
void
mul_report_charts_add (MulReportCharts *self, const char *municipality_id)
{
  MulReportBuilder *builder = self->builder;
  const char *name = mul_report_get_municipality (builder, municipality_id);
  g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint));
  g_autofree char *caption = NULL;
  MulChartScene *scene;
  MulReportFigure *figure;

  for (guint i = 0; i < self->units->len; i++)
    if (g_str_equal (get_municipality_id (g_ptr_array_index (self->units, i)), municipality_id))
      g_array_append_val (places, i);
  if (places->len == 0 || !g_hash_table_add (self->drawn, (gpointer) municipality_id))
    return;
  caption = *name != '\0' ? mul_catalog_fill (mul_report_say (builder, NC_ ("report", "Organisation in %s")), name,
                                              NULL)
                          : g_strdup (mul_report_say (builder, NC_ ("report", "Joint organisation")));
  scene = mul_chart_scene_new ();
  mul_chart_scene_set_title (scene, caption);
  figure = mul_report_add_figure (builder->report, caption, scene);
  add_cards (self, places, scene, figure);
}

/**
 * mul_report_charts_add_rest:
 * @self: charts
 *
 * Adds the charts that are not in the report yet, by municipality, and last what is joint.
 */
void
mul_report_charts_add_rest (MulReportCharts *self)
{
  const GPtrArray *municipalities = mul_report_get_all (self->builder, MUL_MUNICIPALITY_id);

  for (guint i = 0; i < municipalities->len && self->units->len > 0; i++)
    mul_report_charts_add (self, mul_record_get_id (g_ptr_array_index (municipalities, i)));
  mul_report_charts_add (self, "");
}
