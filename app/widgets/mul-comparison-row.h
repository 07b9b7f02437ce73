/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-comparison-cell.h"

G_BEGIN_DECLS

/* One row of a comparison: its cells side by side, or under each other where there is little room. */
#define MUL_TYPE_COMPARISON_ROW (mul_comparison_row_get_type ())
G_DECLARE_FINAL_TYPE (MulComparisonRow, mul_comparison_row, MUL, COMPARISON_ROW, GtkWidget)

GtkWidget *mul_comparison_row_new (MulComparisonTable *table);
void mul_comparison_row_add (MulComparisonRow *self, GtkWidget *cell);
GtkWidget *mul_comparison_row_get_cell (MulComparisonRow *self, guint column);
void mul_comparison_row_set_offset (MulComparisonRow *self, int offset);
int mul_comparison_row_get_width (MulComparisonRow *self, guint column, int width);
int mul_comparison_row_get_x (MulComparisonRow *self, guint column, int width);
gboolean mul_comparison_row_find_cell (MulComparisonRow *self, double x, double y, guint *column);
void mul_comparison_row_set_narrow (MulComparisonRow *self, gboolean narrow);

G_END_DECLS
