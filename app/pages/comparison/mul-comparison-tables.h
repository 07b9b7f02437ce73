/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-comparison-table.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The whole project at a glance, as tables: each is read anew at the call. A project without services gives a table without
 * rows. */
MulComparisonTable *mul_comparison_tables_alternatives (MulDocument *document);
MulComparisonTable *mul_comparison_tables_questions (MulDocument *document);
MulComparisonTable *mul_comparison_tables_themes (MulDocument *document);
MulComparisonTable *mul_comparison_tables_staffing (MulDocument *document);

/* The one of staffing, which rests on every position, in parts, so that a large project keeps nobody waiting. */
typedef struct _MulComparisonStaffing MulComparisonStaffing;

MulComparisonStaffing *mul_comparison_staffing_new (MulDocument *document);
void mul_comparison_staffing_free (MulComparisonStaffing *self);
MulComparisonTable *mul_comparison_staffing_advance (MulComparisonStaffing *self);

/* Shared by the tables. */
GPtrArray *mul_comparison_collect_services (MulDocument *document);
GPtrArray *mul_comparison_collect (MulDocument *document, MulEntityId entity);
GPtrArray *mul_comparison_collect_participants (MulDocument *document);
const char *mul_comparison_short_name (MulRecord *municipality);
const char *mul_comparison_name_of (MulRecord *record, guint column, const char *unnamed);
void mul_comparison_fill_left_out (MulComparisonCell *cell);

G_END_DECLS
