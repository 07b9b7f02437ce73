/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-ledger.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/**
 * MulJointUnit:
 * @id: its key
 * @name: its name; may be empty
 * @leader: its leader; may be empty
 * @place: its place of work or, where it has none, that of the unit above; may be empty
 * @municipality_id: (nullable): whose it is
 * @parent: the parent's place in the array, or -1
 * @in_service: whether it is part of the service
 * @takes_part: today, whether its municipality takes part in the service
 * @origin_unit_id: (nullable): the unit of today that it was made from
 * @leads: it is part of the service, and a leader's position stands in it
 * @card: its sums and its leader's span
 *
 * A unit of today, or of the joint organisation.
 */
typedef struct
{
  char *id;
  char *name;
  char *leader;
  char *place;
  char *municipality_id;
  int parent;
  gboolean in_service;
  gboolean takes_part;
  char *origin_unit_id;
  gboolean leads;
  MulCard card;
} MulJointUnit;

/**
 * MulJointPosition:
 * @id: its key
 * @unit: its unit's place in the array
 * @title: its title; may be empty
 * @role: its role's place in the list, or %MUL_STAFFING_NO_COLUMN
 * @arrangement: a #MulArrangement
 * @fte_e4: årsverk, or %MUL_NOT_STATED
 * @headcount: persons, or %MUL_NOT_STATED
 * @vacant: nobody holds it
 * @ended: it only says that the origin ends
 * @origin: in the joint organisation, the origin's place in the array of origins, or %MUL_LEDGER_NEW or %MUL_LEDGER_GONE
 * @origin_fte_e4: what the origin's årsverk was when it was placed
 * @municipality: whose it is today, as a place in the list of municipalities, or -1
 *
 * A position of today that counts, or one of the joint organisation.
 */
typedef struct
{
  char *id;
  int unit;
  char *title;
  int role;
  int arrangement;
  gint64 fte_e4;
  gint64 headcount;
  gboolean vacant;
  gboolean ended;
  int origin;
  gint64 origin_fte_e4;
  int municipality;
} MulJointPosition;

/**
 * MulJoint:
 * @municipalities: the project's municipalities, by rank
 * @roles: the service's roles, by rank
 * @today: (element-type MulJointUnit): today's units
 * @origins: (element-type MulJointPosition): today's positions that count, and those outside the table in the service's own
 *   units; by municipality, unit and rank
 * @units: (element-type MulJointUnit): the joint units, by rank
 * @positions: (element-type MulJointPosition): the joint positions, by unit and rank
 * @ledger: the ledger
 * @spans_today: the spans of those who lead the service today
 * @spans: the spans in the joint organisation
 *
 * A service's joint organisation beside today's, as it is at the call.
 */
typedef struct
{
  GListModel *municipalities;
  GListModel *roles;
  GPtrArray *today;
  GPtrArray *origins;
  GPtrArray *units;
  GPtrArray *positions;
  MulLedgerOrigin *ledger_origins;
  MulLedgerPosition *ledger_positions;
  MulLedger *ledger;
  MulLedgerSpans spans_today;
  MulLedgerSpans spans;
} MulJoint;

MulJoint *mul_query_joint (MulDocument *document, const char *service_id, const char *alternative_id);
void mul_joint_free (MulJoint *self);

MulJointUnit *mul_joint_get_unit (const MulJoint *self, guint unit);
MulJointUnit *mul_joint_get_today (const MulJoint *self, guint unit);
MulJointPosition *mul_joint_get_origin (const MulJoint *self, guint origin);
MulJointPosition *mul_joint_get_position (const MulJoint *self, guint position);
int mul_joint_find_unit (const MulJoint *self, const char *id);
int mul_joint_find_origin (const MulJoint *self, const char *id);
int mul_joint_find_position (const MulJoint *self, const char *id);
gboolean mul_joint_is_moved (const MulJoint *self, guint position);
gboolean mul_joint_is_team (const MulJoint *self, guint unit);
gboolean mul_joint_disagrees (const MulJoint *self, guint unit);
char *mul_joint_dup_leader (const MulJoint *self, guint unit);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulJoint, mul_joint_free)

G_END_DECLS
