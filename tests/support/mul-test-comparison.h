/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-comparison-table.h"
#include "mul-test-program.h"

G_BEGIN_DECLS

/* Rows and columns of the example's tables. */
#define MUL_TEST_ALLOCATION 3
#define MUL_TEST_LAND_USE 4
#define MUL_TEST_MERGER 2
#define MUL_TEST_COOPERATION 3

/* The example in a window that shows the comparison. */
MulWindow *mul_test_comparison_open (void);

/* (transfer full): what a table becomes as a file of that format. */
char *mul_test_comparison_export (MulComparisonTable *table, const char *format, gsize *length);

G_END_DECLS
