/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-ledger.h"

#include <string.h>

/* A span half again as wide as today's widest is worth a remark. */
#define WIDE_NUMERATOR 3
#define WIDE_DENOMINATOR 2

/* What the positions that come from one origin state of one measure. */
typedef struct
{
  gint64 placed;
  gint64 ended;
  guint n_placed;
  guint n_ended;
  guint n_silent; /* state nothing */
} Stated;

typedef struct
{
  Stated fte;
  Stated persons;
} Claims;

static gint64
get_persons (gint64 headcount, gboolean vacant)
{
  return vacant ? 0 : headcount;
}

static void
claim (Stated *stated, gint64 value, gboolean ended)
{
  if (ended)
    stated->n_ended++;
  else
    stated->n_placed++;
  if (value == MUL_NOT_STATED)
    stated->n_silent++;
  else if (ended)
    stated->ended += value;
  else
    stated->placed += value;
}

/* What comes in is shared out: first what is placed, then what ends. More than comes in is beyond it, and takes nothing
 * from anybody else; that is why the ledger adds up whatever the positions say. */
static void
share_out (MulLedgerMeasure *measure, gint64 in, const Stated *stated)
{
  gint64 rest;

  if (in == MUL_NOT_STATED)
    {
      measure->in_missing = 1;
      if (stated->n_placed > 0)
        measure->placed_missing = 1;
      else if (stated->n_ended > 0)
        measure->ended_missing = 1;
      else
        measure->left_missing = 1;
      measure->beyond = stated->placed;
      return;
    }
  measure->in = in;
  measure->placed = MIN (in, stated->placed);
  measure->beyond = stated->placed - measure->placed;
  measure->ended = MIN (in - measure->placed, stated->ended);
  rest = in - measure->placed - measure->ended;
  if (stated->n_silent > 0)
    measure->unclear = rest;
  else
    measure->left = rest;
}

static void
merge_measure (MulLedgerMeasure *sum, const MulLedgerMeasure *other)
{
  sum->in += other->in;
  sum->placed += other->placed;
  sum->ended += other->ended;
  sum->left += other->left;
  sum->unclear += other->unclear;
  sum->beyond += other->beyond;
  sum->in_missing += other->in_missing;
  sum->placed_missing += other->placed_missing;
  sum->ended_missing += other->ended_missing;
  sum->left_missing += other->left_missing;
}

static void
merge_sum (MulLedgerSum *sum, const MulLedgerSum *other)
{
  merge_measure (&sum->fte, &other->fte);
  merge_measure (&sum->persons, &other->persons);
  sum->positions += other->positions;
  sum->waiting += other->waiting;
}

/* "200 % (2)" is two leaders; a vacant leader's position is one all the same. */
static guint
count_leaders (gint64 headcount, gboolean vacant)
{
  return !vacant && headcount != MUL_NOT_STATED && headcount > 1 ? (guint) headcount : 1;
}

static gint64
or_none (gint64 value)
{
  return value != MUL_NOT_STATED ? value : 0;
}

static void
add_amount (MulStaffingAmount *amount, const MulLedgerPosition *position)
{
  MulStaffingPosition value = { .fte_e4 = position->fte_e4,
                                .headcount = position->headcount,
                                .vacant = position->vacant };

  mul_staffing_amount_add (amount, &value);
}

static void
read_position (MulLedger *self, const MulLedgerOrigin *origins, Claims *claims, const MulLedgerPosition *position)
{
  gboolean known = position->origin >= 0 && (guint) position->origin < self->n_shares;
  gboolean counts = known ? origins[position->origin].role >= 0 : position->counts || position->origin == MUL_LEDGER_GONE;

  if (known)
    {
      MulLedgerShare *share = &self->shares[position->origin];

      claim (&claims[position->origin].fte, position->fte_e4, position->ended);
      claim (&claims[position->origin].persons, get_persons (position->headcount, position->vacant), position->ended);
      share->placed += position->ended ? 0 : 1;
      if (position->origin_fte_e4 != origins[position->origin].fte_e4)
        {
          share->changed = TRUE;
          share->was_fte_e4 = position->origin_fte_e4;
        }
    }
  else if (position->ended)
    return;
  else if (position->origin == MUL_LEDGER_GONE)
    {
      self->n_gone++;
      add_amount (&self->gone, position);
    }
  else if (counts)
    {
      self->n_added++;
      add_amount (&self->added, position);
    }
  else
    self->n_added_outside++;
  if (position->leads && counts && !position->ended)
    {
      self->leaders_after += count_leaders (position->headcount, position->vacant);
      self->leader_fte_after += or_none (position->fte_e4);
    }
}

static void
add_share (MulLedger *self, const MulLedgerOrigin *origin, MulLedgerShare *share, const Claims *claims)
{
  MulLedgerSum *sum = &share->sum;
  guint municipality = origin->municipality >= 0 && (guint) origin->municipality < self->n_municipalities
                           ? (guint) origin->municipality
                           : self->n_municipalities;

  share_out (&sum->fte, origin->fte_e4, &claims->fte);
  share_out (&sum->persons, get_persons (origin->headcount, origin->vacant), &claims->persons);
  sum->positions = 1;
  /* Who waits is told by the årsverk; by the persons where no årsverk is stated, and by that nobody has placed it. */
  sum->waiting = claims->fte.n_placed + claims->fte.n_ended == 0 || sum->fte.left > 0 || sum->persons.left > 0;
  if (origin->role < 0)
    {
      merge_sum (&self->outside, sum);
      return;
    }
  merge_sum (&self->total, sum);
  merge_sum (&self->municipalities[municipality], sum);
  if ((guint) origin->role < self->n_roles)
    merge_sum (&self->roles[origin->role], sum);
  if (share->changed)
    self->n_changed++;
  if (!origin->leads)
    return;
  self->leaders_before += count_leaders (origin->headcount, origin->vacant);
  self->leader_fte_before += or_none (origin->fte_e4);
  self->leader_fte_waiting += sum->fte.left + sum->fte.unclear;
  if (sum->waiting)
    self->leaders_waiting += count_leaders (origin->headcount, origin->vacant);
}

/**
 * mul_ledger_new:
 * @origins: (array length=n_origins): today's positions that count, and those outside the table
 * @n_origins: how many
 * @positions: (array length=n_positions): the joint organisation's positions
 * @n_positions: how many
 * @n_municipalities: municipalities that origins may belong to
 * @n_roles: roles that they may have
 *
 * Says what came in from today, where it went and what is left. An origin may be placed in parts. Takes time in proportion
 * to what it is given.
 *
 * Returns: (transfer full): the ledger
 */
MulLedger *
mul_ledger_new (const MulLedgerOrigin *origins, guint n_origins, const MulLedgerPosition *positions, guint n_positions,
                guint n_municipalities, guint n_roles)
{
  MulLedger *self = g_new0 (MulLedger, 1);
  g_autofree Claims *claims = g_new0 (Claims, MAX (n_origins, 1));

  self->n_municipalities = n_municipalities;
  self->municipalities = g_new0 (MulLedgerSum, n_municipalities + 1);
  self->n_roles = n_roles;
  self->roles = g_new0 (MulLedgerSum, MAX (n_roles, 1));
  self->n_shares = n_origins;
  self->shares = g_new0 (MulLedgerShare, MAX (n_origins, 1));
  mul_staffing_amount_init (&self->added);
  mul_staffing_amount_init (&self->gone);
  for (guint i = 0; i < n_positions; i++)
    read_position (self, origins, claims, &positions[i]);
  for (guint i = 0; i < n_origins; i++)
    add_share (self, &origins[i], &self->shares[i], &claims[i]);
  return self;
}

void
mul_ledger_free (MulLedger *self)
{
  g_free (self->municipalities);
  g_free (self->roles);
  g_free (self->shares);
  g_free (self);
}

/**
 * mul_ledger_get_freed_fte:
 * @self: a ledger
 *
 * What waits to be settled is not freed: a leader's årsverk is so only when the position ends, or becomes an ordinary one.
 *
 * Returns: the årsverk freed from leading, in e4; less than 0 where the draft has more of it
 */
gint64
mul_ledger_get_freed_fte (const MulLedger *self)
{
  return self->leader_fte_before - self->leader_fte_after - self->leader_fte_waiting;
}

/**
 * mul_ledger_count_faults:
 * @self: a ledger
 *
 * Returns: in how many places draft and today no longer agree
 */
guint
mul_ledger_count_faults (const MulLedger *self)
{
  return self->n_changed + self->n_gone;
}

/**
 * mul_ledger_measure_shown:
 * @measure: a measure
 * @part: one of its numbers
 * @missing: how many positions of that part do not state it
 *
 * Returns: @part, or %MUL_NOT_STATED where all that there is of it is not stated: empty is never 0
 */
gint64
mul_ledger_measure_shown (const MulLedgerMeasure *measure, gint64 part, guint missing)
{
  return part == 0 && missing > 0 ? MUL_NOT_STATED : part;
}

/**
 * mul_ledger_is_team:
 * @origins: the origins that @positions refer to
 * @positions: (array length=n_positions): the positions of one unit of the draft
 * @n_positions: how many
 *
 * Whether the unit gathers people who are alone today: each of its positions is one person's, who comes from one person's
 * position, each from another municipality, and they are two or more.
 *
 * Returns: whether nobody is alone any longer
 */
gboolean
mul_ledger_is_team (const MulLedgerOrigin *origins, const MulLedgerPosition *positions, guint n_positions)
{
  guint n = 0;

  for (guint i = 0; i < n_positions; i++)
    {
      const MulLedgerOrigin *origin;
      MulStaffingPosition before;
      MulStaffingPosition after;

      if (positions[i].ended)
        continue;
      if (positions[i].origin < 0)
        return FALSE;
      origin = &origins[positions[i].origin];
      before = (MulStaffingPosition) { .fte_e4 = origin->fte_e4,
                                       .headcount = origin->headcount,
                                       .vacant = origin->vacant };
      after = (MulStaffingPosition) { .fte_e4 = positions[i].fte_e4,
                                      .headcount = positions[i].headcount,
                                      .vacant = positions[i].vacant };
      if (origin->leads || !mul_staffing_position_is_one_person (&before) ||
          !mul_staffing_position_is_one_person (&after))
        return FALSE;
      for (guint j = 0; j < i; j++)
        if (!positions[j].ended && origins[positions[j].origin].municipality == origin->municipality)
          return FALSE;
      n++;
    }
  return n > 1;
}

/**
 * mul_ledger_place_changes:
 * @before: (nullable): the place of work today
 * @after: (nullable): in the draft
 *
 * Returns: whether who worked at @before is to work elsewhere; what is not stated is no change, and neither is a list of
 *   places that has the old one in it
 */
gboolean
mul_ledger_place_changes (const char *before, const char *after)
{
  g_autofree char *old_place = NULL;
  g_autofree char *new_place = NULL;

  if (before == NULL || after == NULL || *before == '\0' || *after == '\0')
    return FALSE;
  old_place = g_utf8_casefold (before, -1);
  new_place = g_utf8_casefold (after, -1);
  return strstr (new_place, old_place) == NULL && strstr (old_place, new_place) == NULL;
}

/**
 * mul_ledger_spans_init:
 * @self: (out caller-allocates): the spans of no leader
 */
void
mul_ledger_spans_init (MulLedgerSpans *self)
{
  *self = (MulLedgerSpans) { MUL_NOT_STATED, MUL_NOT_STATED, MUL_NOT_STATED, MUL_NOT_STATED, 0 };
}

static void
widen (gint64 *least, gint64 *most, gint64 value)
{
  if (value == MUL_NOT_STATED)
    return;
  *least = *least == MUL_NOT_STATED ? value : MIN (*least, value);
  *most = *most == MUL_NOT_STATED ? value : MAX (*most, value);
}

/**
 * mul_ledger_spans_add:
 * @self: spans
 * @span: a leader's span
 */
void
mul_ledger_spans_add (MulLedgerSpans *self, const MulCardSpan *span)
{
  self->leaders++;
  widen (&self->least_fte_e4, &self->most_fte_e4, span->under.fte_e4);
  widen (&self->least_persons, &self->most_persons, span->under.persons);
}

/**
 * mul_ledger_span_is_wide:
 * @span: a leader's span in the draft
 * @today: the spans today
 *
 * Returns: whether it is half again as wide as the widest today, in årsverk or, where none are stated, in persons
 */
gboolean
mul_ledger_span_is_wide (const MulCardSpan *span, const MulLedgerSpans *today)
{
  gint64 now = span->under.fte_e4;
  gint64 before = today->most_fte_e4;

  if (now == MUL_NOT_STATED || before == MUL_NOT_STATED)
    {
      now = span->under.persons;
      before = today->most_persons;
    }
  return now != MUL_NOT_STATED && before != MUL_NOT_STATED && before > 0 &&
         now * WIDE_DENOMINATOR >= before * WIDE_NUMERATOR;
}
