/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-card.h"

/* What is gathered for a unit before its card can be told. */
typedef struct
{
  MulStaffingAmount own_others;
  gint64 own_positions;
  gint64 all_positions;
  guint n_counted;
  gboolean one_person;
  guint n_waiting;
  gboolean done;
} Gathered;

static int
get_parent (const MulCardUnit *units,
            guint              n_units,
            guint              unit)
{
  int parent = units[unit].parent;

  return parent < 0 || (guint) parent >= n_units || (guint) parent == unit ? -1 : parent;
}

/* How many positions a line stands for: "870 % (9)" is nine. */
static gint64
count_positions (const MulStaffingPosition *position)
{
  if (position->headcount != MUL_NOT_STATED)
    return position->headcount;

  return position->fte_e4 != MUL_NOT_STATED && position->fte_e4 > 0 && position->fte_e4 <= MUL_E4 ? 1 : MUL_NOT_STATED;
}

static MulCardMeasure
compare_measure (gint64 computed,
                 gint64 stated)
{
  MulCardMeasure measure = { .computed = computed, .stated = stated, .rest = MUL_NOT_STATED };

  if (computed == MUL_NOT_STATED || stated == MUL_NOT_STATED)
    {
      measure.shown = computed == MUL_NOT_STATED ? stated : computed;
      return measure;
    }

  measure.shown = MAX (computed, stated);
  measure.differs = computed != stated;
  if (stated > computed)
    measure.rest = mul_value_subtract (stated, computed);

  return measure;
}

static void
add_position (MulCard                   *card,
              Gathered                  *gathered,
              const MulStaffingPosition *position,
              gboolean                   is_leader)
{
  gboolean counts = mul_staffing_position_counts (position);

  /* Whoever leads here is also somebody else, but still leads; a role that others cover has nobody of its own. */
  if (is_leader && (counts || position->arrangement == MUL_ARRANGEMENT_SAME_PERSON))
    card->span.has_leader = card->span.has_position = TRUE;

  if (!counts)
    return;

  mul_staffing_amount_add (&card->own, position);
  gathered->own_positions = mul_value_add (gathered->own_positions, count_positions (position));
  gathered->n_counted++;
  gathered->one_person = !is_leader && mul_staffing_position_is_one_person (position);

  if (position->vacant)
    card->vacant++;
  if (!is_leader)
    mul_staffing_amount_add (&gathered->own_others, position);
  else if (position->vacant)
    card->vacant_leader = TRUE;
}

static void
add_child (MulCard        *card,
           Gathered       *gathered,
           const MulCard  *child,
           const Gathered *gathered_child)
{
  mul_staffing_amount_merge (&card->all, &child->all);
  mul_staffing_amount_merge (&card->span.under, &child->all);
  gathered->all_positions = mul_value_add (gathered->all_positions, gathered_child->all_positions);
  gathered->n_counted += gathered_child->n_counted;
  gathered->one_person = gathered->one_person || gathered_child->one_person;

  if (child->span.has_leader)
    {
      card->span.child_leaders++;
      return;
    }

  mul_staffing_amount_merge (&card->span.through_leaderless, &child->own);
  mul_staffing_amount_merge (&card->span.through_leaderless, &child->span.through_leaderless);
  card->span.leaders_through_leaderless += child->span.child_leaders + child->span.leaders_through_leaderless;
}

/* Before the children are added, a card holds what is the unit's own. */
static void
begin_card (MulCard  *card,
            Gathered *gathered)
{
  card->all = card->own;
  card->span.under = gathered->own_others;
  card->span.own_others = gathered->own_others;
  gathered->all_positions = gathered->own_positions;
}

static void
finish_card (MulCard           *card,
             Gathered          *gathered,
             const MulCardUnit *unit)
{
  card->fte = compare_measure (card->all.fte_e4, unit->stated_fte_e4);
  card->persons = compare_measure (card->all.persons, unit->stated_persons);
  card->positions = compare_measure (gathered->all_positions, unit->stated_positions);
  card->one_person = gathered->n_counted == 1 && gathered->one_person;
  gathered->done = TRUE;
}

/**
 * mul_cards_new:
 * @units: (array length=n_units): a service's units, in any order
 * @n_units: how many
 * @n_columns: roles
 * @column_is_leader: (nullable) (array length=n_columns): which roles lead
 * @positions: (array length=n_positions): the positions; those without a role count here as any other
 * @n_positions: how many
 *
 * Computes what each unit's card shows: the sums of its own positions and of those in the units below it, compared with
 * its stated totals, and its leader's span. Stated totals of units below are not added to anything: stated and computed
 * numbers are compared, never merged. Takes time in proportion to units and positions. Units that are their own
 * ancestors, which a damaged file may hold, keep what is their own.
 *
 * Returns: (transfer full) (array length=n_units): the cards; free with g_free()
 */
MulCard *
mul_cards_new (const MulCardUnit         *units,
               guint                      n_units,
               guint                      n_columns,
               const gboolean            *column_is_leader,
               const MulStaffingPosition *positions,
               guint                      n_positions)
{
  MulCard *cards = g_new0 (MulCard, n_units);
  g_autofree Gathered *gathered = g_new0 (Gathered, n_units);
  g_autofree guint *ready = g_new (guint, n_units);
  guint n_ready = 0;
  guint i;

  for (i = 0; i < n_units; i++)
    {
      int parent = get_parent (units, n_units, i);

      mul_staffing_amount_init (&cards[i].own);
      mul_staffing_amount_init (&cards[i].span.through_leaderless);
      mul_staffing_amount_init (&gathered[i].own_others);
      gathered[i].own_positions = MUL_NOT_STATED;
      cards[i].span.has_leader = units[i].names_leader;
      if (parent >= 0)
        gathered[parent].n_waiting++;
    }

  for (i = 0; i < n_positions; i++)
    {
      int unit = positions[i].unit;
      int column = positions[i].column;

      gboolean is_leader = column_is_leader != NULL && column >= 0 && (guint) column < n_columns &&
                           column_is_leader[column];

      if (unit >= 0 && (guint) unit < n_units)
        add_position (&cards[unit], &gathered[unit], &positions[i], is_leader);
    }

  for (i = 0; i < n_units; i++)
    {
      begin_card (&cards[i], &gathered[i]);
      if (gathered[i].n_waiting == 0)
        ready[n_ready++] = i;
    }

  /* A unit is finished when all below it are, so that each is added to its parent once. */
  for (i = 0; i < n_ready; i++)
    {
      guint unit = ready[i];
      int parent = get_parent (units, n_units, unit);

      finish_card (&cards[unit], &gathered[unit], &units[unit]);
      if (parent < 0)
        continue;

      add_child (&cards[parent], &gathered[parent], &cards[unit], &gathered[unit]);
      if (--gathered[parent].n_waiting == 0)
        ready[n_ready++] = (guint) parent;
    }

  for (i = 0; i < n_units; i++)
    if (!gathered[i].done)
      finish_card (&cards[i], &gathered[i], &units[i]);

  return cards;
}
