/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-comparison-table.h"

G_BEGIN_DECLS

/* One cell of a comparison. */
#define MUL_TYPE_COMPARISON_GRID_CELL (mul_comparison_grid_cell_get_type ())
G_DECLARE_FINAL_TYPE (MulComparisonGridCell, mul_comparison_grid_cell, MUL, COMPARISON_GRID_CELL, GtkWidget)

GtkWidget *mul_comparison_grid_cell_new (MulComparisonTable *table, guint row, guint column, guint scale);
GtkWidget *mul_comparison_grid_cell_new_head (const char *title);

guint mul_comparison_grid_cell_get_row (MulComparisonGridCell *self);
guint mul_comparison_grid_cell_get_column (MulComparisonGridCell *self);
void mul_comparison_grid_cell_set_narrow (MulComparisonGridCell *self, gboolean narrow);

G_END_DECLS
