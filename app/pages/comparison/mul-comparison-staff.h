/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-card.h"
#include "domain/mul-check-facts.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/* Who works where in the whole project. Units and positions are read at once: asking for those of each service would be hundreds of
 * questions to the file. */
typedef struct
{
  GPtrArray *municipalities; /* borrowed */
  MulCheckFacts *facts;
  GHashTable *units;      /* "service alternative" → its units */
  GHashTable *positions;  /* service → the number of its first position, from 1 */
  GHashTable *ends;       /* service → the number of its last */
  GHashTable *rows;       /* municipality → its row, from 1 */
  GHashTable *apart;      /* "service municipality" of those that take no part in it */
} MulComparisonFacts;

/**
 * MulComparisonStaff:
 * @units: (array length=n_units): its units
 * @n_units: how many
 * @in_service: which of them are part of the service
 * @roles: (element-type utf8): the names of the roles that have positions, in the order of the table
 * @positions: (element-type MulStaffingPosition): its positions
 * @ids: (element-type utf8): their keys
 * @table: municipalities × roles; of a joint alternative, one row × roles
 * @leaders: (element-type MulLeader): who leads, the widest span first
 * @n_named: units that name a leader for whom no position is entered
 *
 * A service's staffing in one alternative. Strings belong to the facts.
 */
typedef struct
{
  const MulCheckUnit *units;
  guint n_units;
  gboolean *in_service;
  GPtrArray *roles;
  GArray *is_leader;
  GArray *positions;
  GPtrArray *ids;
  MulStaffingTable *table;
  GArray *leaders;
  guint n_named;
} MulComparisonStaff;

void mul_comparison_facts_begin (MulComparisonFacts *self, MulDocument *document, GPtrArray *municipalities);
void mul_comparison_facts_end (MulComparisonFacts *self);

void mul_comparison_staff_read (MulComparisonStaff *self, const MulComparisonFacts *facts, const char *service_id,
                                const char *alternative_id, gboolean joint);
void mul_comparison_staff_clear (MulComparisonStaff *self);
char *mul_comparison_staff_list_units (const MulComparisonStaff *self, guint row, gboolean elsewhere);
const char *mul_comparison_staff_find_position (const MulComparisonStaff *self, guint row, guint column);

G_END_DECLS
