/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-scene.h"
#include "storage/mul-queries-organisation-joint.h"

G_BEGIN_DECLS

/* Where the people of each joint unit come from: årsverk by municipality, of the unit and those below it. */
typedef struct _MulJointOrigins MulJointOrigins;

MulJointOrigins *mul_joint_origins_new (MulDocument *document, const char *service_id, const char *alternative_id);
void mul_joint_origins_free (MulJointOrigins *self);
char *mul_joint_origins_dup_leader (MulJointOrigins *self, const char *unit_id);
gboolean mul_joint_origins_disagree (MulJointOrigins *self, const char *unit_id);
const MulChartOrigin *mul_joint_origins_get (MulJointOrigins *self, const char *unit_id, guint *n_origins);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulJointOrigins, mul_joint_origins_free)

G_END_DECLS
