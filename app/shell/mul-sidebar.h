/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The way through a project: its overview, its services with what each has left, and their comparison. Property "narrow": it is a page of its
 * own. Signal "chosen" (const char *page, const char *service_id): a place was chosen: "overview", "comparison", or "service" with
 * its key. Action services.add (s). */
#define MUL_TYPE_SIDEBAR (mul_sidebar_get_type ())
G_DECLARE_FINAL_TYPE (MulSidebar, mul_sidebar, MUL, SIDEBAR, AdwNavigationPage)

void mul_sidebar_set_document (MulSidebar *self, MulDocument *document);
void mul_sidebar_select (MulSidebar *self, const char *page, const char *service_id);
void mul_sidebar_focus (MulSidebar *self);
void mul_sidebar_show_menu (MulSidebar *self);
void mul_sidebar_set_status (MulSidebar *self, const char *status, const char *tooltip);

G_END_DECLS
