/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/mul-queries-organisation-joint.h"

G_BEGIN_DECLS

/* The side pane of Organisation: edits the selected unit in boxed rows, and lists what counts for it. */
#define MUL_TYPE_ORGANISATION_PANE (mul_organisation_pane_get_type ())
G_DECLARE_FINAL_TYPE (MulOrganisationPane, mul_organisation_pane, MUL, ORGANISATION_PANE, AdwBin)

void mul_organisation_pane_set_document (MulOrganisationPane *self, MulDocument *document);
void mul_organisation_pane_set_joint (MulOrganisationPane *self, const MulJoint *joint);
void mul_organisation_pane_set_unit (MulOrganisationPane *self, const char *unit_id);
void mul_organisation_pane_refresh (MulOrganisationPane *self);
void mul_organisation_pane_focus_name (MulOrganisationPane *self);

G_END_DECLS
