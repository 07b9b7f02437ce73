/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-service-view.h"

G_BEGIN_DECLS

/* A service's chapter in words: its sections, the challenges, and its answers to the mandate's questions. Properties:
 * "document", "service-id" (construct only), "narrow". Action: description.add-section (kind). */
#define MUL_TYPE_DESCRIPTION_VIEW (mul_description_view_get_type ())
G_DECLARE_FINAL_TYPE (MulDescriptionView, mul_description_view, MUL, DESCRIPTION_VIEW, MulServiceView)

GtkWidget *mul_description_view_new (MulDocument *document, const char *service_id);
gboolean mul_description_view_show_section (MulDescriptionView *self, const char *section_id);
gboolean mul_description_view_show_answer (MulDescriptionView *self, const char *question_id);

G_END_DECLS
