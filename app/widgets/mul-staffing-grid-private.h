/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-staffing-geometry.h"
#include "widgets/mul-staffing-grid-cell.h"
#include "widgets/mul-staffing-grid-row.h"
#include "widgets/mul-staffing-grid.h"

G_BEGIN_DECLS

struct _MulStaffingGrid
{
  GtkWidget parent_instance;

  guint active_row;
  guint active_column;
  gboolean compact;
  gboolean editing;
  gboolean committing;
  int heads_y; /* how far the row of heads is moved down to stay in sight */

  /* Owned */
  MulStaffingMatrix *matrix;
  GPtrArray *rows;
  MulStaffingGeometryColumn *columns;
  int *row_ys; /* one more than there are rows */
  GtkAdjustment *adjustment;
  GtkWidget *scrollbar;
  GtkWidget *editor;
  GtkWidget *menu;
  GMenuModel *cell_menu;
  GMenuModel *role_menu;
  GMenuModel *task_menu;

  /* Borrowed */
  GtkAdjustment *page; /* the page's, while the grid is in it */
};

/* The table. */
guint mul_staffing_grid_count_rows (MulStaffingGrid *self);
guint mul_staffing_grid_count_columns (MulStaffingGrid *self);
MulStaffingGridCell *mul_staffing_grid_get_cell_widget (MulStaffingGrid *self, guint row, guint column);

/* Places. */
GtkSizeRequestMode mul_staffing_grid_get_request_mode (GtkWidget *widget);
void mul_staffing_grid_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                                int *natural, int *minimum_baseline, int *natural_baseline);
void mul_staffing_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline);
void mul_staffing_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);
GdkRectangle mul_staffing_grid_find_area (MulStaffingGrid *self, guint row, guint column);
gboolean mul_staffing_grid_find_cell_at (MulStaffingGrid *self, double x, double y, guint *row, guint *column);
void mul_staffing_grid_bring_into_sight (MulStaffingGrid *self, guint column);
void mul_staffing_grid_adjustment_changed_cb (MulStaffingGrid *self);

/* The active cell. */
void mul_staffing_grid_show_active (MulStaffingGrid *self, gboolean active);
gboolean mul_staffing_grid_has_focus_inside (MulStaffingGrid *self);
gboolean mul_staffing_grid_focus_active (MulStaffingGrid *self);
gboolean mul_staffing_grid_move_in_direction (MulStaffingGrid *self, GtkDirectionType direction, gboolean far);

/* Typing. */
void mul_staffing_grid_add_editor (MulStaffingGrid *self);
void mul_staffing_grid_install_editing (GtkWidgetClass *widget_class);
void mul_staffing_grid_drop_editing (MulStaffingGrid *self);

/* Keys and pointer. */
void mul_staffing_grid_add_controllers (MulStaffingGrid *self);
void mul_staffing_grid_add_shortcuts (GtkWidgetClass *widget_class);

G_END_DECLS
