/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-staffing-geometry.h"
#include "widgets/mul-staffing-grid-cell.h"

G_BEGIN_DECLS

/* A row of the staffing grid: its cells, of which the head stays in sight while the others pass beneath it. */
#define MUL_TYPE_STAFFING_GRID_ROW (mul_staffing_grid_row_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingGridRow, mul_staffing_grid_row, MUL, STAFFING_GRID_ROW, GtkWidget)

GtkWidget *mul_staffing_grid_row_new (MulStaffingRowKind kind, guint n_cells);
MulStaffingGridCell *mul_staffing_grid_row_get_cell (MulStaffingGridRow *self, guint column);
int mul_staffing_grid_row_get_height (MulStaffingGridRow *self, const MulStaffingGeometryColumn *columns);
void mul_staffing_grid_row_set_places (MulStaffingGridRow *self, const MulStaffingGeometryColumn *columns, int offset);

G_END_DECLS
