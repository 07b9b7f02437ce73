/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* What the group concludes about an alternative, apart from any count: text, suitability in words, or that it was not discussed and
 * why; and who dissents.
 *
 * Properties: "caption" and "summary" (strings): the same in two short lines, for a bar; "orientation". */
#define MUL_TYPE_ASSESSMENT_CONCLUSION (mul_assessment_conclusion_get_type ())
G_DECLARE_FINAL_TYPE (MulAssessmentConclusion, mul_assessment_conclusion, MUL, ASSESSMENT_CONCLUSION, GtkWidget)

void mul_assessment_conclusion_set_service (MulAssessmentConclusion *self, MulDocument *document, const char *service_id);
void mul_assessment_conclusion_set_alternative (MulAssessmentConclusion *self, const char *alternative_id);
void mul_assessment_conclusion_set_vertical (MulAssessmentConclusion *self, gboolean vertical);
const char *mul_assessment_conclusion_get_not_discussed_reason (MulAssessmentConclusion *self);
void mul_assessment_conclusion_begin_editing (MulAssessmentConclusion *self);
void mul_assessment_conclusion_add_dissent (MulAssessmentConclusion *self);
void mul_assessment_conclusion_commit (MulAssessmentConclusion *self);

G_END_DECLS
