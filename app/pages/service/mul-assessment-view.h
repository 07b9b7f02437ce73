/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-service-view.h"

G_BEGIN_DECLS

/* What speaks for and against each alternative of a service, and what the group concludes.
 *
 * Properties: "document", "service-id" (construct only), "alternative-id" (the one shown), "narrow".
 * Actions: "assessment.add-pro", "assessment.add-con", "assessment.add-condition", "assessment.add-neutral",
 * "assessment.edit-conclusion", "assessment.filter", "assessment.clear-filter", "assessment.add-alternative", "assessment.show-alternative" (s, id). */
#define MUL_TYPE_ASSESSMENT_VIEW (mul_assessment_view_get_type ())
G_DECLARE_FINAL_TYPE (MulAssessmentView, mul_assessment_view, MUL, ASSESSMENT_VIEW, MulServiceView)

GtkWidget *mul_assessment_view_new (MulDocument *document, const char *service_id);
const char *mul_assessment_view_get_alternative (MulAssessmentView *self);
void mul_assessment_view_set_alternative (MulAssessmentView *self, const char *alternative_id);
gboolean mul_assessment_view_show_placement (MulAssessmentView *self, const char *placement_id);
gboolean mul_assessment_view_show_without_source (MulAssessmentView *self);

G_END_DECLS
