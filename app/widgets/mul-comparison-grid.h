/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-comparison-table.h"

G_BEGIN_DECLS

/* A table for reading, whose cells lead to their places. Arrows move between cells, Enter and a click open one; for the Tab key it
 * is one stop. Where there is little room each row is a list.
 *
 * Properties: "narrow". Signal: "opened" (row, column): the cell was chosen. */
#define MUL_TYPE_COMPARISON_GRID (mul_comparison_grid_get_type ())
G_DECLARE_FINAL_TYPE (MulComparisonGrid, mul_comparison_grid, MUL, COMPARISON_GRID, GtkWidget)

GtkWidget *mul_comparison_grid_new (void);

void mul_comparison_grid_set_table (MulComparisonGrid *self, MulComparisonTable *table);
MulComparisonTable *mul_comparison_grid_get_table (MulComparisonGrid *self);
void mul_comparison_grid_get_active (MulComparisonGrid *self, guint *row, guint *column);
gboolean mul_comparison_grid_focus_cell (MulComparisonGrid *self, guint row, guint column);
GtkWidget *mul_comparison_grid_get_cell (MulComparisonGrid *self, guint row, guint column);

G_END_DECLS
