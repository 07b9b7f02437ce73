/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/mul-queries-organisation-joint.h"

G_BEGIN_DECLS

/* The whole ledger of a joint organisation: what no longer agrees, by municipality and role, leaders and their spans, and
 * who is to work elsewhere. */
#define MUL_TYPE_JOINT_DETAILS (mul_joint_details_get_type ())
G_DECLARE_FINAL_TYPE (MulJointDetails, mul_joint_details, MUL, JOINT_DETAILS, AdwDialog)

MulJointDetails *mul_joint_details_new (MulDocument *document);
void mul_joint_details_show (MulJointDetails *self, const MulJoint *joint);
void mul_joint_details_begin (MulJointDetails *self);

G_END_DECLS
