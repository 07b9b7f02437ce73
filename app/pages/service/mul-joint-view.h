/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-organisation-view.h"

G_BEGIN_DECLS

/* What the organisation view shows more of in a joint alternative: the ledger above, the tray beside, and their actions. */
void mul_joint_view_set_up (MulOrganisationView *self);
void mul_joint_view_refresh (MulOrganisationView *self);
void mul_joint_view_set_narrow (MulOrganisationView *self, gboolean narrow);
void mul_joint_view_install_actions (GtkWidgetClass *widget_class);
void mul_joint_view_update_actions (MulOrganisationView *self);

G_END_DECLS
