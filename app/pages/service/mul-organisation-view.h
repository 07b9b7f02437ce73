/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "pages/service/mul-service-view.h"

G_BEGIN_DECLS

/* How a service is organised, under each alternative: the municipalities' charts on one canvas, or the same tree as an
 * outline. Properties: "document", "service-id" (construct only), "narrow", "selected" (a unit's key or NULL). */
#define MUL_TYPE_ORGANISATION_VIEW (mul_organisation_view_get_type ())
G_DECLARE_FINAL_TYPE (MulOrganisationView, mul_organisation_view, MUL, ORGANISATION_VIEW, MulServiceView)

GtkWidget *mul_organisation_view_new (MulDocument *document, const char *service_id);

const char *mul_organisation_view_get_selected (MulOrganisationView *self);
void mul_organisation_view_set_selected (MulOrganisationView *self, const char *unit_id);
const char *mul_organisation_view_get_alternative (MulOrganisationView *self);
void mul_organisation_view_show_alternative (MulOrganisationView *self, const char *alternative_id);

G_END_DECLS
