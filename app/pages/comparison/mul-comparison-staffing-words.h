/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-comparison-table.h"
#include "domain/mul-staffing.h"

G_BEGIN_DECLS

/* What the comparison of staffing says of numbers, in words. Text that is returned is owned by the caller. */
char *mul_comparison_print_fte (gint64 fte_e4);
char *mul_comparison_print_amount (const MulStaffingAmount *amount);
char *mul_comparison_count_services_silent (guint n);
char *mul_comparison_count_services_undrafted (guint n);
char *mul_comparison_count_one_person (guint n);
char *mul_comparison_count_vacant_leaders (guint n);
char *mul_comparison_count_named (guint n);
char *mul_comparison_count_more (guint n);
char *mul_comparison_say_chart (gint64 fte_e4, const char *units);
char *mul_comparison_say_unit (gint64 fte_e4, const char *units);

void mul_comparison_list_gaps (const MulStaffingAmount *amount, gboolean persons, GPtrArray *lines);
void mul_comparison_fill_amount (MulComparisonCell *cell, const MulStaffingAmount *amount);
void mul_comparison_cell_add_line (MulComparisonCell *cell, const char *line);

G_END_DECLS
