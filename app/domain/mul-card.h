/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-staffing.h"

G_BEGIN_DECLS

/**
 * MulCardUnit:
 * @parent: the parent's place in the array, or -1
 * @names_leader: the unit names a leader, though perhaps no position is one
 * @stated_fte_e4: a stated total in årsverk, or %MUL_NOT_STATED
 * @stated_persons: a stated total in persons, or %MUL_NOT_STATED
 * @stated_positions: a stated count of positions, or %MUL_NOT_STATED
 *
 * One unit of the chart.
 */
typedef struct
{
  int parent;
  gboolean names_leader;
  gint64 stated_fte_e4;
  gint64 stated_persons;
  gint64 stated_positions;
} MulCardUnit;

/**
 * MulCardMeasure:
 * @computed: the sum of the positions, or %MUL_NOT_STATED
 * @stated: the stated total, or %MUL_NOT_STATED
 * @shown: what the card shows: the larger of the two, or the one there is
 * @rest: what the stated total holds beyond the listed positions ("the rest, derived"), or %MUL_NOT_STATED
 * @differs: both exist and are not the same, which Checks tells
 *
 * A computed and a stated number, compared and never merged. Årsverk in e4, persons and positions in ones.
 */
typedef struct
{
  gint64 computed;
  gint64 stated;
  gint64 shown;
  gint64 rest;
  gboolean differs;
} MulCardMeasure;

/**
 * MulCardSpan:
 * @has_leader: the unit has a leader: one of its positions is, or it names one
 * @has_position: one of its positions is
 * @under: all that lies under the leader: the unit and the units below it, without the leader
 * @own_others: the unit's own positions beside the leader
 * @child_leaders: child units that have a leader, who reports to this one
 * @through_leaderless: positions in child units without a leader of their own (and in theirs), who have nobody nearer
 *   to report to
 * @leaders_through_leaderless: leaders further down whose units hang under such a leaderless unit
 *
 * A leader's span. Direct reports are @own_others and @child_leaders; the leaderless are told beside them.
 */
typedef struct
{
  gboolean has_leader;
  gboolean has_position;
  MulStaffingAmount under;
  MulStaffingAmount own_others;
  guint child_leaders;
  MulStaffingAmount through_leaderless;
  guint leaders_through_leaderless;
} MulCardSpan;

/**
 * MulCard:
 * @own: the unit's own positions
 * @all: its own and those of the units below it
 * @fte: årsverk, computed and stated
 * @persons: persons, computed and stated
 * @positions: positions, computed and stated
 * @vacant: vacant positions in the unit itself
 * @vacant_leader: its leader's position is vacant
 * @one_person: one counted position in all below it, held by one person who is not a leader
 * @span: its leader's span
 *
 * What a card shows.
 */
typedef struct
{
  MulStaffingAmount own;
  MulStaffingAmount all;
  MulCardMeasure fte;
  MulCardMeasure persons;
  MulCardMeasure positions;
  guint vacant;
  gboolean vacant_leader;
  gboolean one_person;
  MulCardSpan span;
} MulCard;

MulCard *mul_cards_new (const MulCardUnit         *units,
                        guint                      n_units,
                        guint                      n_columns,
                        const gboolean            *column_is_leader,
                        const MulStaffingPosition *positions,
                        guint                      n_positions);

G_END_DECLS
