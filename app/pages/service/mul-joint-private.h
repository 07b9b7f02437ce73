/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-joint-view.h"
#include "pages/service/mul-organisation-private.h"

G_BEGIN_DECLS

/* What the joint part of the organisation view and its actions share. */

/* Before the key of a unit of today whose positions outside the table stand in the tray as one. */
#define MUL_JOINT_UNIT_PREFIX "unit:"

void mul_joint_view_forget_cut (MulOrganisationView *self);

G_END_DECLS
