/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-staffing-matrix.h"

G_BEGIN_DECLS

/**
 * MulStaffingArea:
 * @row: its first row
 * @column: its first column
 * @n_rows: how many rows it has
 * @n_columns: how many columns it has
 *
 * A rectangle of a staffing table, heads and sums counted.
 */
typedef struct
{
  guint row;
  guint column;
  guint n_rows;
  guint n_columns;
} MulStaffingArea;

/* A staffing table that is read and typed in like a spreadsheet: arrows and Tab move, typing replaces, Enter and F2
 * edit; Shift, the pointer and Ctrl+A select a rectangle, within which Tab and Enter then walk. It shows the values it is
 * given and changes none: it says what was typed.
 *
 * Properties: "matrix" (what it shows), "active-row", "active-column" (the cell with the ring), "compact" (badges
 * instead of names at the head of the rows), "has-area" (whether more than the active cell is selected).
 * Signals: "commit" (guint row, guint column, const char *text) → gboolean: whether what was typed is taken; a handler
 * that refuses calls mul_staffing_grid_show_problem(). "open" (guint row, guint column): a cell that is a sum of several
 * is to be edited. "selection-changed": another cell or rectangle is selected, or what is selected shows something else.
 * Actions it activates, for who holds the grid: "staffing.empty", "staffing.copy", "staffing.cut", "staffing.paste",
 * "staffing.show-strip", "staffing.move-left", "staffing.move-right", "staffing.move-column" (uu: a column, and the one it
 * is to stand before). */
#define MUL_TYPE_STAFFING_GRID (mul_staffing_grid_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingGrid, mul_staffing_grid, MUL, STAFFING_GRID, GtkWidget)

GtkWidget *mul_staffing_grid_new (void);
void mul_staffing_grid_set_matrix (MulStaffingGrid *self, MulStaffingMatrix *matrix);
MulStaffingMatrix *mul_staffing_grid_get_matrix (MulStaffingGrid *self);
void mul_staffing_grid_set_compact (MulStaffingGrid *self, gboolean compact);
void mul_staffing_grid_set_menus (MulStaffingGrid *self, GMenuModel *cell, GMenuModel *role, GMenuModel *task);

guint mul_staffing_grid_get_active_row (MulStaffingGrid *self);
guint mul_staffing_grid_get_active_column (MulStaffingGrid *self);
gboolean mul_staffing_grid_set_active (MulStaffingGrid *self, guint row, guint column);
gboolean mul_staffing_grid_get_cell_area (MulStaffingGrid *self, guint row, guint column, GdkRectangle *area);
GtkWidget *mul_staffing_grid_get_cell (MulStaffingGrid *self, guint row, guint column);

MulStaffingArea mul_staffing_grid_get_area (MulStaffingGrid *self);
gboolean mul_staffing_grid_has_area (MulStaffingGrid *self);
gboolean mul_staffing_grid_select_area (MulStaffingGrid *self, const MulStaffingArea *area);
void mul_staffing_grid_select_all (MulStaffingGrid *self);

void mul_staffing_grid_mark (MulStaffingGrid *self, guint row, guint column, const char *sentence);
const char *mul_staffing_grid_get_mark (MulStaffingGrid *self, guint row, guint column);
guint mul_staffing_grid_count_marks (MulStaffingGrid *self);
void mul_staffing_grid_clear_marks (MulStaffingGrid *self);
void mul_staffing_grid_clear_changed_marks (MulStaffingGrid *self, MulStaffingMatrix *before);
gboolean mul_staffing_grid_show_next_mark (MulStaffingGrid *self);

gboolean mul_staffing_grid_edit (MulStaffingGrid *self, const char *typed);
gboolean mul_staffing_grid_is_editing (MulStaffingGrid *self);
gboolean mul_staffing_grid_finish_editing (MulStaffingGrid *self);
void mul_staffing_grid_show_problem (MulStaffingGrid *self, const char *sentence, const char *const *labels,
                                     const char *const *texts);
const char *mul_staffing_grid_get_problem (MulStaffingGrid *self);

G_END_DECLS
