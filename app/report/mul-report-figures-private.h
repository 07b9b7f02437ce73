/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/mul-report-staffing.h"

G_BEGIN_DECLS

/* Key figures and ratios. Private to the builder's files. */
#define MUL_REPORT_FIGURE_DECIMALS 4

GPtrArray *mul_report_sort_key_figures (MulReportBuilder *self, guint column, const char *id);
void mul_report_build_ratio (MulReportStaffing *staffing, MulRecord *figure, MulRecord *ratio);

G_END_DECLS
