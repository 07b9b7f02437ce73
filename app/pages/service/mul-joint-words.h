/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-queries-organisation-joint.h"

G_BEGIN_DECLS

/* How a joint organisation is put into words and numbers, the same in tray, ledger, pane and details. */
char *mul_joint_print_fte (gint64 fte_e4);
char *mul_joint_print_fte_words (gint64 fte_e4);
char *mul_joint_print_count (gint64 count);
char *mul_joint_print_persons (gint64 persons);
char *mul_joint_print_span (gint64 least_e4, gint64 most_e4);
char *mul_joint_name_origin (const MulJoint *joint, guint origin);
char *mul_joint_name_position (const MulJoint *joint, guint position);
MulRecord *mul_joint_dup_municipality (const MulJoint *joint, int municipality);
char *mul_joint_print_change (const MulJoint *joint, guint origin);

G_END_DECLS
