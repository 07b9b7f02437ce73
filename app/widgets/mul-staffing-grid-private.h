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
  gboolean drawing; /* the button is down, on a cell */
  int heads_y; /* how far the row of heads is moved down to stay in sight */
  int placed_width;  /* the width that columns and rows were placed for, or 0 */
  int placed_offset; /* and how far it was scrolled */

  /* The corners of the rectangle that is selected, the first of them where it began. */
  guint from_row;
  guint from_column;
  guint far_row;
  guint far_column;

  /* What of it the cells show already. */
  MulStaffingArea shown;
  guint shown_row;
  guint shown_column;

  /* A column that is being dragged, or 0, and the one it would stand before. */
  guint dragged;
  guint drop_at;

  /* Owned */
  MulStaffingMatrix *matrix;
  GPtrArray *rows;
  MulStaffingGeometryColumn *columns;
  int *row_ys; /* one more than there are rows */
  GtkAdjustment *adjustment;
  GtkWidget *scrollbar;
  GtkWidget *editor;
  GtkWidget *area;      /* the ring around the rectangle */
  GtkWidget *drop_line; /* where a dragged column would come */
  GHashTable *marks;    /* "municipality column" → sentence */
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
void mul_staffing_grid_bring_into_sight (MulStaffingGrid *self, guint row, guint column);
void mul_staffing_grid_adjustment_changed_cb (MulStaffingGrid *self);

/* The active cell and the rectangle. */
void mul_staffing_grid_show_selection (MulStaffingGrid *self);
void mul_staffing_grid_forget_selection (MulStaffingGrid *self);
void mul_staffing_grid_collapse (MulStaffingGrid *self);
void mul_staffing_grid_extend_to (MulStaffingGrid *self, guint row, guint column);
void mul_staffing_grid_extend_in_direction (MulStaffingGrid *self, GtkDirectionType direction, gboolean far);
gboolean mul_staffing_grid_walk (MulStaffingGrid *self, GtkDirectionType direction);
void mul_staffing_grid_move_inside (MulStaffingGrid *self, guint row, guint column);
gboolean mul_staffing_grid_has_focus_inside (MulStaffingGrid *self);
gboolean mul_staffing_grid_focus_active (MulStaffingGrid *self);
gboolean mul_staffing_grid_move_in_direction (MulStaffingGrid *self, GtkDirectionType direction, gboolean far);

/* Typing. */
void mul_staffing_grid_add_editor (MulStaffingGrid *self);
void mul_staffing_grid_install_editing (GtkWidgetClass *widget_class);
void mul_staffing_grid_drop_editing (MulStaffingGrid *self);

/* Marks. */
void mul_staffing_grid_show_marks (MulStaffingGrid *self);

/* Keys and pointer. */
void mul_staffing_grid_add_controllers (MulStaffingGrid *self);
void mul_staffing_grid_add_pointer (MulStaffingGrid *self);
void mul_staffing_grid_stop_dragging (MulStaffingGrid *self);
void mul_staffing_grid_pop_up_menu (MulStaffingGrid *self, const GdkRectangle *area);
void mul_staffing_grid_add_shortcuts (GtkWidgetClass *widget_class);

G_END_DECLS
