/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-argument-edits.h"

G_BEGIN_DECLS

/**
 * MulStanceValue:
 * @municipality_id: (nullable): who, or NULL for a part of the group that is in no municipality
 * @holder: who in it, or ""
 * @position: a #MulStancePosition, or %MUL_STANCE_NONE to take it back
 * @comment: what they say, or ""
 *
 * A stance to be stored. The strings are borrowed.
 */
typedef struct
{
  const char *municipality_id;
  const char *holder;
  int position;
  const char *comment;
} MulStanceValue;

MulRecord *mul_argument_find_stance (const MulArgumentPlace *place, const char *argument_id, const char *municipality_id,
                                     const char *holder);
gboolean mul_argument_set_stance (const MulArgumentPlace *place, const char *argument_id, const char *stance_id,
                                  const MulStanceValue *value, GError **error);
gboolean mul_argument_cycle_stances (const MulArgumentPlace *place, const char *const *argument_ids, const char *municipality_id,
                                     int *position, GError **error);
void mul_argument_carry_stances (MulEdit *edit, MulDocument *document, MulRecord *placement, const char *const *going,
                                 const MulArgumentPlace *to);
GPtrArray *mul_argument_list_takers (MulDocument *document, const char *service_id, GListModel *municipalities);

G_END_DECLS
