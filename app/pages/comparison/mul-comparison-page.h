/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The whole at a glance: alternatives, questions, themes and staffing across the services, and what is to be verified. Properties:
 * "narrow", "view" (the name of the view shown). Action: "comparison.show-view" (s). */
#define MUL_TYPE_COMPARISON_PAGE (mul_comparison_page_get_type ())
G_DECLARE_FINAL_TYPE (MulComparisonPage, mul_comparison_page, MUL, COMPARISON_PAGE, AdwNavigationPage)

GtkWidget *mul_comparison_page_new (MulDocument *document);

void mul_comparison_page_show_view (MulComparisonPage *self, const char *view);
const char *mul_comparison_page_get_view (MulComparisonPage *self);
gboolean mul_comparison_page_return_focus (MulComparisonPage *self);

G_END_DECLS
