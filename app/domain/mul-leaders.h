/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-card.h"

G_BEGIN_DECLS

/**
 * MulLeader:
 * @unit: the unit that is led, as its place among the cards
 * @vacant: the leader's position is vacant
 * @under: what lies under the leader's unit, without the leader
 *
 * Somebody who holds a leader's position in the service.
 */
typedef struct
{
  guint unit;
  gboolean vacant;
  MulStaffingAmount under;
} MulLeader;

GArray *mul_leaders_list (const MulCard *cards, const gboolean *in_service, guint n_cards);
guint mul_leaders_count_named (const MulCard *cards, const gboolean *in_service, guint n_cards);

G_END_DECLS
