/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/mul-queries-organisation-joint.h"

G_BEGIN_DECLS

/* The positions of a unit, in its pane: each opens what edits it, the last row adds one. In a joint unit each has its
 * municipality's badge and can be dragged, cut and taken back, and a sentence says what gathering them means. */
#define MUL_TYPE_ORGANISATION_POSITIONS (mul_organisation_positions_get_type ())
G_DECLARE_FINAL_TYPE (MulOrganisationPositions, mul_organisation_positions, MUL, ORGANISATION_POSITIONS, GtkWidget)

void mul_organisation_positions_set_document (MulOrganisationPositions *self, MulDocument *document);
void mul_organisation_positions_show (MulOrganisationPositions *self, const char *unit_id, const MulJoint *joint);

G_END_DECLS
