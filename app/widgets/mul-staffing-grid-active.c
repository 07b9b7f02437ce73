/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-private.h"

/* The cell with the ring: where it is, and how it moves. */

gboolean
mul_staffing_grid_has_focus_inside (MulStaffingGrid *self)
{
  GtkWidget *focus = gtk_widget_get_root (GTK_WIDGET (self)) != NULL
                         ? gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)))
                         : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

gboolean
mul_staffing_grid_focus_active (MulStaffingGrid *self)
{
  MulStaffingGridCell *cell = mul_staffing_grid_get_cell_widget (self, self->active_row, self->active_column);

  return cell != NULL && gtk_widget_grab_focus (GTK_WIDGET (cell));
}

/* Moves the ring and leaves the rectangle as it is. */
void
mul_staffing_grid_move_inside (MulStaffingGrid *self, guint row, guint column)
{
  gboolean row_moves = row != self->active_row, column_moves = column != self->active_column;

  self->active_row = row;
  self->active_column = column;
  mul_staffing_grid_show_selection (self);
  if (!row_moves && !column_moves)
    return;
  if (row_moves)
    g_object_notify (G_OBJECT (self), "active-row");
  if (column_moves)
    g_object_notify (G_OBJECT (self), "active-column");
  g_signal_emit_by_name (self, "selection-changed");
}

static void
move_active (MulStaffingGrid *self, guint row, guint column)
{
  gboolean collapses = mul_staffing_grid_has_area (self);

  if (row == self->active_row && column == self->active_column && !collapses)
    return;
  self->from_row = self->far_row = row;
  self->from_column = self->far_column = column;
  mul_staffing_grid_move_inside (self, row, column);
}

/* The next cell in reading order that can be edited, or FALSE where the table ends. */
static gboolean
find_next_editable (MulStaffingGrid *self, int step, guint *row, guint *column)
{
  int n = (int) (mul_staffing_grid_count_rows (self) * mul_staffing_grid_count_columns (self));
  int index = (int) (*row * mul_staffing_grid_count_columns (self) + *column);
  /* Who names columns goes on from head to head; who enters values does not come there. */
  guint first_row = *row == 0 ? 0 : 1;

  for (index += step; index >= 0 && index < n; index += step)
    {
      guint r = (guint) index / mul_staffing_grid_count_columns (self);
      guint c = (guint) index % mul_staffing_grid_count_columns (self);

      if (r >= first_row && mul_staffing_matrix_get_item (self->matrix, r, c)->editing != MUL_STAFFING_EDITING_NONE)
        {
          *row = r;
          *column = c;
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
mul_staffing_grid_move_in_direction (MulStaffingGrid *self, GtkDirectionType direction, gboolean far)
{
  guint row = self->active_row, column = self->active_column;
  gboolean moved = TRUE;

  if (self->matrix == NULL)
    return FALSE;
  switch (direction)
    {
    case GTK_DIR_TAB_FORWARD:
      moved = find_next_editable (self, 1, &row, &column);
      break;
    case GTK_DIR_TAB_BACKWARD:
      moved = find_next_editable (self, -1, &row, &column);
      break;
    case GTK_DIR_UP:
      row = far ? 1 : row > 0 ? row - 1 : 0;
      break;
    case GTK_DIR_DOWN:
      row = far ? mul_staffing_grid_count_rows (self) - 1 : MIN (row + 1, mul_staffing_grid_count_rows (self) - 1);
      break;
    case GTK_DIR_LEFT:
      column = far ? 1 : column > 0 ? column - 1 : 0;
      break;
    case GTK_DIR_RIGHT:
    default:
      column = far ? mul_staffing_grid_count_columns (self) - 1
                   : MIN (column + 1, mul_staffing_grid_count_columns (self) - 1);
      break;
    }
  if (!moved)
    return FALSE;
  /* There is nothing in the corner. */
  if (row != 0 || column != 0)
    move_active (self, row, column);
  mul_staffing_grid_focus_active (self);
  mul_staffing_grid_bring_into_sight (self, self->active_row, self->active_column);
  return TRUE;
}

guint
mul_staffing_grid_get_active_row (MulStaffingGrid *self)
{
  return self->active_row;
}

guint
mul_staffing_grid_get_active_column (MulStaffingGrid *self)
{
  return self->active_column;
}

/**
 * mul_staffing_grid_set_active:
 * @self: a grid
 * @row: which row
 * @column: which column
 *
 * Moves the ring; nothing but its cell is selected then. What is being typed is taken first.
 *
 * Returns: whether it moved: not while what is typed is refused
 */
gboolean
mul_staffing_grid_set_active (MulStaffingGrid *self, guint row, guint column)
{
  if (row >= mul_staffing_grid_count_rows (self) || column >= mul_staffing_grid_count_columns (self))
    return FALSE;
  if (!mul_staffing_grid_finish_editing (self))
    {
      gtk_widget_grab_focus (self->editor);
      return FALSE;
    }
  move_active (self, row, column);
  if (mul_staffing_grid_has_focus_inside (self))
    mul_staffing_grid_focus_active (self);
  mul_staffing_grid_bring_into_sight (self, row, column);
  return TRUE;
}
