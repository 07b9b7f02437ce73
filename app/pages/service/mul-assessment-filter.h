/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"
#include "widgets/mul-argument-list.h"

G_BEGIN_DECLS

/* Which arguments of an assessment are shown, and how they are gathered; at the end, what the stances' signs mean. It belongs to the
 * view and is not stored.
 *
 * Signal: "changed". */
#define MUL_TYPE_ASSESSMENT_FILTER (mul_assessment_filter_get_type ())
G_DECLARE_FINAL_TYPE (MulAssessmentFilter, mul_assessment_filter, MUL, ASSESSMENT_FILTER, GtkWidget)

void mul_assessment_filter_set_service (MulAssessmentFilter *self, MulDocument *document, const char *service_id);
const MulArgumentFilter *mul_assessment_filter_get (MulAssessmentFilter *self);
MulArgumentGrouping mul_assessment_filter_get_grouping (MulAssessmentFilter *self);
void mul_assessment_filter_set_counts (MulAssessmentFilter *self, guint disputed, guint without_source);
void mul_assessment_filter_set_legend_visible (MulAssessmentFilter *self, gboolean visible);
void mul_assessment_filter_clear (MulAssessmentFilter *self);
void mul_assessment_filter_show_without_source (MulAssessmentFilter *self);

G_END_DECLS
