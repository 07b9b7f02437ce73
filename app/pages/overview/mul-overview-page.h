/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The project at a glance: title, mandate, services with what is left, municipalities and alternatives. Action
 * overview.ask-service. */
#define MUL_TYPE_OVERVIEW_PAGE (mul_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (MulOverviewPage, mul_overview_page, MUL, OVERVIEW_PAGE, AdwNavigationPage)

GtkWidget *mul_overview_page_new (MulDocument *document);

void mul_overview_page_edit_title (MulOverviewPage *self);

G_END_DECLS
