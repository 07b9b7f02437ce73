/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-staffing-matrix.h"

G_BEGIN_DECLS

/**
 * MulStaffingGridAlign:
 * @MUL_STAFFING_GRID_ALIGN_START: at the start: the head of a row
 * @MUL_STAFFING_GRID_ALIGN_CENTRE: in the middle: the head of a column
 * @MUL_STAFFING_GRID_ALIGN_FIGURE: its right edge at the column's edge of digits
 * @MUL_STAFFING_GRID_ALIGN_END: at the end: the sums of the rows
 * @MUL_STAFFING_GRID_ALIGN_WORDS: words, in lines
 *
 * Where a cell puts what it shows.
 */
typedef enum
{
  MUL_STAFFING_GRID_ALIGN_START,
  MUL_STAFFING_GRID_ALIGN_CENTRE,
  MUL_STAFFING_GRID_ALIGN_FIGURE,
  MUL_STAFFING_GRID_ALIGN_END,
  MUL_STAFFING_GRID_ALIGN_WORDS,
} MulStaffingGridAlign;

/* One cell, head or sum of the staffing grid. The grid decides its place, and where its column's digits end. */
#define MUL_TYPE_STAFFING_GRID_CELL (mul_staffing_grid_cell_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingGridCell, mul_staffing_grid_cell, MUL, STAFFING_GRID_CELL, GtkWidget)

#define MUL_STAFFING_GRID_PADDING 12
#define MUL_STAFFING_GRID_HEAD_PADDING 7

GtkWidget *mul_staffing_grid_cell_new (GtkAccessibleRole role);
void mul_staffing_grid_cell_show (MulStaffingGridCell *self, const MulStaffingItem *item, MulStaffingGridAlign align,
                                  MulRecord *municipality);
void mul_staffing_grid_cell_set_warning (MulStaffingGridCell *self, const char *sentence);
void mul_staffing_grid_cell_set_compact (MulStaffingGridCell *self, gboolean compact);
void mul_staffing_grid_cell_set_edge (MulStaffingGridCell *self, int edge);
MulStaffingGridAlign mul_staffing_grid_cell_get_align (MulStaffingGridCell *self);
void mul_staffing_grid_cell_get_widths (MulStaffingGridCell *self, int *value, int *marks, int *second,
                                        int *least_second);
int mul_staffing_grid_cell_get_wrapped_width (MulStaffingGridCell *self);

G_END_DECLS
