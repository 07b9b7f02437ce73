/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The heading of a conclusion: who holds another view, a chip each, and a button for one more.
 *
 * Property: "names" (string, read-only): who they are, "" for nobody. Action: "dissent.add". */
#define MUL_TYPE_ASSESSMENT_DISSENTS (mul_assessment_dissents_get_type ())
G_DECLARE_FINAL_TYPE (MulAssessmentDissents, mul_assessment_dissents, MUL, ASSESSMENT_DISSENTS, GtkWidget)

void mul_assessment_dissents_set_place (MulAssessmentDissents *self, MulDocument *document, const char *service_id,
                                        const char *alternative_id);
const char *mul_assessment_dissents_get_names (MulAssessmentDissents *self);

G_END_DECLS
