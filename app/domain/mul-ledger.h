/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-card.h"

G_BEGIN_DECLS

/* The ledger of a joint organisation: what comes in from today, where it went, and what is left. For årsverk and for
 * persons apart, it holds that in = placed + ended + left + unclear, whatever is changed later today or in the draft. */

#define MUL_LEDGER_NEW (-1)  /* nobody's position today */
#define MUL_LEDGER_GONE (-2) /* was somebody's, who is no longer there or no longer counts */

/**
 * MulLedgerOrigin:
 * @municipality: the municipality's place in an array, or -1 for what is joint already today
 * @role: the role's place in an array, or %MUL_STAFFING_NO_COLUMN: outside the table, which is not counted
 * @leads: its role leads
 * @fte_e4: årsverk today, or %MUL_NOT_STATED
 * @headcount: persons today, or %MUL_NOT_STATED
 * @vacant: nobody holds it
 *
 * A position of today that counts.
 */
typedef struct
{
  int municipality;
  int role;
  gboolean leads;
  gint64 fte_e4;
  gint64 headcount;
  gboolean vacant;
} MulLedgerOrigin;

/**
 * MulLedgerPosition:
 * @origin: the origin's place in an array, %MUL_LEDGER_NEW or %MUL_LEDGER_GONE
 * @counts: it has a role, so that it counts where it is new
 * @leads: its role leads
 * @fte_e4: årsverk in the draft, or %MUL_NOT_STATED
 * @headcount: persons in the draft, or %MUL_NOT_STATED
 * @vacant: nobody holds it
 * @ended: it is not a position but says that the origin, or this part of it, ends
 * @origin_fte_e4: what the origin's årsverk was when it was placed, or %MUL_NOT_STATED
 *
 * A position in the joint organisation.
 */
typedef struct
{
  int origin;
  gboolean counts;
  gboolean leads;
  gint64 fte_e4;
  gint64 headcount;
  gboolean vacant;
  gboolean ended;
  gint64 origin_fte_e4;
} MulLedgerPosition;

/**
 * MulLedgerMeasure:
 * @in: in from today
 * @placed: of that, placed
 * @ended: of that, ended
 * @left: of that, not placed yet
 * @unclear: of that, in a position that does not state how much of it it has
 * @beyond: what the positions placed state beyond what there is today
 * @in_missing: positions of today that do not state it, and are counted apart
 * @placed_missing: of them, placed
 * @ended_missing: of them, ended
 * @left_missing: of them, not placed yet
 *
 * Årsverk in e4, or persons in ones.
 */
typedef struct
{
  gint64 in;
  gint64 placed;
  gint64 ended;
  gint64 left;
  gint64 unclear;
  gint64 beyond;
  guint in_missing;
  guint placed_missing;
  guint ended_missing;
  guint left_missing;
} MulLedgerMeasure;

/**
 * MulLedgerSum:
 * @fte: årsverk
 * @persons: persons
 * @positions: positions of today
 * @waiting: of them, those not placed yet, or not wholly
 */
typedef struct
{
  MulLedgerMeasure fte;
  MulLedgerMeasure persons;
  guint positions;
  guint waiting;
} MulLedgerSum;

/**
 * MulLedgerShare:
 * @sum: where the origin went
 * @placed: how many positions come from it
 * @changed: its årsverk is another than when it was placed
 * @was_fte_e4: what it was then, where @changed
 */
typedef struct
{
  MulLedgerSum sum;
  guint placed;
  gboolean changed;
  gint64 was_fte_e4;
} MulLedgerShare;

/**
 * MulLedger:
 * @total: of all that counts
 * @outside: of what is outside the staffing table: told, and in no other sum
 * @municipalities: for each municipality, and last for what is joint already today
 * @n_municipalities: how many, without the last
 * @roles: for each role
 * @n_roles: how many
 * @shares: for each origin
 * @n_shares: how many
 * @added: new positions
 * @n_added: how many
 * @n_added_outside: new positions without a role, which are not counted
 * @gone: positions whose origin is gone
 * @n_gone: how many
 * @n_changed: origins whose årsverk is another than when they were placed
 * @leaders_before: leader positions today
 * @leaders_after: in the draft
 * @leaders_waiting: of today's, those not settled
 * @leader_fte_before: their årsverk today
 * @leader_fte_after: in the draft
 * @leader_fte_waiting: of today's, what is neither placed nor ended
 */
typedef struct
{
  MulLedgerSum total;
  MulLedgerSum outside;
  MulLedgerSum *municipalities;
  guint n_municipalities;
  MulLedgerSum *roles;
  guint n_roles;
  MulLedgerShare *shares;
  guint n_shares;
  MulStaffingAmount added;
  guint n_added;
  guint n_added_outside;
  MulStaffingAmount gone;
  guint n_gone;
  guint n_changed;
  guint leaders_before;
  guint leaders_after;
  guint leaders_waiting;
  gint64 leader_fte_before;
  gint64 leader_fte_after;
  gint64 leader_fte_waiting;
} MulLedger;

/**
 * MulLedgerSpans:
 * @least_fte_e4: the least årsverk under one leader, or %MUL_NOT_STATED
 * @most_fte_e4: the most
 * @least_persons: the fewest persons under one leader, or %MUL_NOT_STATED
 * @most_persons: the most
 * @leaders: how many leaders
 */
typedef struct
{
  gint64 least_fte_e4;
  gint64 most_fte_e4;
  gint64 least_persons;
  gint64 most_persons;
  guint leaders;
} MulLedgerSpans;

MulLedger *mul_ledger_new (const MulLedgerOrigin *origins, guint n_origins, const MulLedgerPosition *positions,
                           guint n_positions, guint n_municipalities, guint n_roles);
void mul_ledger_free (MulLedger *self);

gint64 mul_ledger_get_freed_fte (const MulLedger *self);
guint mul_ledger_count_faults (const MulLedger *self);
gint64 mul_ledger_measure_shown (const MulLedgerMeasure *measure, gint64 part, guint missing);
gboolean mul_ledger_is_team (const MulLedgerOrigin *origins, const MulLedgerPosition *positions, guint n_positions);
gboolean mul_ledger_place_changes (const char *before, const char *after);

void mul_ledger_spans_init (MulLedgerSpans *self);
void mul_ledger_spans_add (MulLedgerSpans *self, const MulCardSpan *span);
gboolean mul_ledger_span_is_wide (const MulCardSpan *span, const MulLedgerSpans *today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulLedger, mul_ledger_free)

G_END_DECLS
