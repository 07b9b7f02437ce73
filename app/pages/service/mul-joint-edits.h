/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-queries-organisation-joint.h"

G_BEGIN_DECLS

/* What can be done to a joint organisation. Each function is one edit and one step to undo; where it fails, nothing has
 * changed and the error holds a sentence. The reading must be of the document as it is. */

char *mul_joint_edits_draft (MulDocument *document, const char *service_id, const char *alternative_id, GError **error);
int mul_joint_edits_find_role (const MulJoint *joint, const char *unit_id, guint origin);
gboolean mul_joint_edits_place (MulDocument *document, const MulJoint *joint, const char *unit_id,
                                const char *const *origin_ids, GError **error);
gboolean mul_joint_edits_place_part (MulDocument *document, const MulJoint *joint, const char *unit_id,
                                     const char *origin_id, gint64 fte_e4, gint64 headcount, GError **error);
gboolean mul_joint_edits_end (MulDocument *document, const MulJoint *joint, const char *const *origin_ids,
                              GError **error);
gboolean mul_joint_edits_move (MulDocument *document, const char *unit_id, const char *const *position_ids,
                               GError **error);
gboolean mul_joint_edits_take_back (MulDocument *document, const char *const *position_ids, GError **error);
gboolean mul_joint_edits_use_today (MulDocument *document, const MulJoint *joint, const char *origin_id,
                                    GError **error);
gboolean mul_joint_edits_keep (MulDocument *document, const MulJoint *joint, const char *origin_id, GError **error);
gboolean mul_joint_edits_keep_gone (MulDocument *document, const char *position_id, GError **error);

G_END_DECLS
