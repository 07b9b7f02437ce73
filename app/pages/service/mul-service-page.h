/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* A service's page: Description, Organisation, Staffing and Assessment under one header. Properties: "document",
 * "service-id" (construct only), "narrow" (whether there is little room), "view" (the name of the view shown). */
#define MUL_TYPE_SERVICE_PAGE (mul_service_page_get_type ())
G_DECLARE_FINAL_TYPE (MulServicePage, mul_service_page, MUL, SERVICE_PAGE, AdwNavigationPage)

GtkWidget *mul_service_page_new (MulDocument *document, const char *service_id);

const char *mul_service_page_get_service_id (MulServicePage *self);
void mul_service_page_show_view (MulServicePage *self, const char *view);
const char *mul_service_page_get_view (MulServicePage *self);
gboolean mul_service_page_has_views (MulServicePage *self);
const char *mul_service_page_get_alternative (MulServicePage *self);
void mul_service_page_show_place (MulServicePage *self, const char *alternative_id, const char *item_id);
void mul_service_page_set_can_go_back (MulServicePage *self, gboolean can_go_back);

G_END_DECLS
