/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-staffing-grid-private.h"

/* The rectangle of cells that is selected. It always holds the active cell, and is that cell alone until it is extended. */

static gboolean
holds (const MulStaffingArea *area, guint row, guint column)
{
  return row >= area->row && row - area->row < area->n_rows && column >= area->column &&
         column - area->column < area->n_columns;
}

static gboolean
is_many (const MulStaffingArea *area)
{
  return area->n_rows * area->n_columns > 1;
}

static void
set_css_class (MulStaffingGridCell *cell, const char *name, gboolean set)
{
  if (set)
    gtk_widget_add_css_class (GTK_WIDGET (cell), name);
  else
    gtk_widget_remove_css_class (GTK_WIDGET (cell), name);
}

/* ---- How it is shown -------------------------------------------------------------------------------- */

/* Touches only what has become another: a large rectangle grows by one row or column at a time. */
static void
show_cells (MulStaffingGrid *self, const MulStaffingArea *before, const MulStaffingArea *now)
{
  guint first_row = before->n_rows > 0 ? MIN (before->row, now->row) : now->row;
  guint first_column = before->n_rows > 0 ? MIN (before->column, now->column) : now->column;
  guint last_row = MAX (before->row + before->n_rows, now->row + now->n_rows);
  guint last_column = MAX (before->column + before->n_columns, now->column + now->n_columns);

  for (guint row = first_row; row < last_row; row++)
    for (guint column = first_column; column < last_column; column++)
      {
        MulStaffingGridCell *cell = mul_staffing_grid_get_cell_widget (self, row, column);
        gboolean was = holds (before, row, column), is = holds (now, row, column);

        if (cell == NULL)
          continue;
        if ((was && is_many (before)) != (is && is_many (now)))
          set_css_class (cell, "selected", is && is_many (now));
        if (was != is)
          gtk_accessible_update_state (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_SELECTED, is, -1);
      }
}

/* The heads of the rows and columns that are selected are tinted, so that the eye finds them. */
static void
show_heads (MulStaffingGrid *self, const MulStaffingArea *area)
{
  gboolean cells = is_many (area) || (self->active_row > 0 && self->active_column > 0);

  for (guint column = 1; column < mul_staffing_grid_count_columns (self); column++)
    set_css_class (mul_staffing_grid_get_cell_widget (self, 0, column), "in-line",
                   cells && column >= area->column && column - area->column < area->n_columns);
  for (guint row = 1; row < mul_staffing_grid_count_rows (self); row++)
    set_css_class (mul_staffing_grid_get_cell_widget (self, row, 0), "in-line",
                   cells && row >= area->row && row - area->row < area->n_rows);
}

void
mul_staffing_grid_show_selection (MulStaffingGrid *self)
{
  MulStaffingArea now = mul_staffing_grid_get_area (self);
  MulStaffingGridCell *old = mul_staffing_grid_get_cell_widget (self, self->shown_row, self->shown_column);
  MulStaffingGridCell *cell = mul_staffing_grid_get_cell_widget (self, self->active_row, self->active_column);
  gboolean changes;

  if (cell == NULL)
    return;
  show_cells (self, &self->shown, &now);
  if (self->shown.n_rows > 0 && old != NULL && old != cell)
    set_css_class (old, "active", FALSE);
  set_css_class (cell, "active", TRUE);
  show_heads (self, &now);
  gtk_widget_set_visible (self->area, is_many (&now));
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  changes = is_many (&self->shown) != is_many (&now);
  self->shown = now;
  self->shown_row = self->active_row;
  self->shown_column = self->active_column;
  if (changes)
    g_object_notify (G_OBJECT (self), "has-area");
}

/* Nothing is shown in cells that have just been made. */
void
mul_staffing_grid_forget_selection (MulStaffingGrid *self)
{
  self->shown = (MulStaffingArea){ 0 };
  mul_staffing_grid_collapse (self);
}

/* ---- Its size --------------------------------------------------------------------------------------- */

void
mul_staffing_grid_collapse (MulStaffingGrid *self)
{
  self->from_row = self->far_row = self->active_row;
  self->from_column = self->far_column = self->active_column;
}

static char *
name_place (MulStaffingGrid *self, guint row, guint column)
{
  const char *municipality = mul_staffing_matrix_get_item (self->matrix, row, 0)->text;
  const char *head = mul_staffing_matrix_get_item (self->matrix, 0, column)->text;

  if (row == 0 && column == 0)
    return g_strdup (C_("staffing", "the heads"));
  if (row == 0 || column == 0)
    return g_strdup (row == 0 ? head : municipality);
  return g_strdup_printf ("%s %s", municipality, head);
}

static void
announce (MulStaffingGrid *self)
{
  MulStaffingArea area = mul_staffing_grid_get_area (self);
  g_autofree char *first = name_place (self, area.row, area.column);
  g_autofree char *last = name_place (self, area.row + area.n_rows - 1, area.column + area.n_columns - 1);
  g_autofree char *message = NULL;

  if (!is_many (&area))
    message = g_strdup (first);
  else
    /* Translators: rows × columns, and the first and the last cell: "3 × 2 cells, Østre Toten Leder to Gjøvik Annet" */
    message = g_strdup_printf (C_("staffing", "%u × %u cells, %s to %s"), area.n_rows, area.n_columns, first, last);
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), message, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* The rectangle from the active cell to another one. */
void
mul_staffing_grid_extend_to (MulStaffingGrid *self, guint row, guint column)
{
  if (row >= mul_staffing_grid_count_rows (self) || column >= mul_staffing_grid_count_columns (self))
    return;
  if (row == self->far_row && column == self->far_column && self->from_row == self->active_row &&
      self->from_column == self->active_column)
    return;
  self->from_row = self->active_row;
  self->from_column = self->active_column;
  self->far_row = row;
  self->far_column = column;
  mul_staffing_grid_show_selection (self);
  g_signal_emit_by_name (self, "selection-changed");
  mul_staffing_grid_bring_into_sight (self, row, column);
  announce (self);
}

void
mul_staffing_grid_extend_in_direction (MulStaffingGrid *self, GtkDirectionType direction, gboolean far)
{
  /* Where the ring walked away from the corner, the rectangle begins anew from the ring. */
  gboolean anew = self->from_row != self->active_row || self->from_column != self->active_column;
  guint row = anew ? self->active_row : self->far_row;
  guint column = anew ? self->active_column : self->far_column;

  /* The heads are one step beyond the edge. */
  if (direction == GTK_DIR_UP && row > 0)
    row = far && row > 1 ? 1 : row - 1;
  else if (direction == GTK_DIR_LEFT && column > 0)
    column = far && column > 1 ? 1 : column - 1;
  else if (direction == GTK_DIR_DOWN)
    row = far ? mul_staffing_grid_count_rows (self) - 1 : MIN (row + 1, mul_staffing_grid_count_rows (self) - 1);
  else if (direction == GTK_DIR_RIGHT)
    column = far ? mul_staffing_grid_count_columns (self) - 1
                 : MIN (column + 1, mul_staffing_grid_count_columns (self) - 1);
  mul_staffing_grid_extend_to (self, row, column);
}

/* The next cell of the rectangle that can be edited, along its rows or down its columns, and from its end to its
 * beginning again. */
static gboolean
find_next_inside (MulStaffingGrid *self, gboolean down, int step, guint *row, guint *column)
{
  MulStaffingArea area = mul_staffing_grid_get_area (self);
  int n = (int) (area.n_rows * area.n_columns);
  int r = (int) (*row - area.row), c = (int) (*column - area.column);
  int index = down ? c * (int) area.n_rows + r : r * (int) area.n_columns + c;

  for (int i = 0; i < n; i++)
    {
      guint at_row, at_column;

      index = (index + step + n) % n;
      at_row = area.row + (guint) (down ? index % (int) area.n_rows : index / (int) area.n_columns);
      at_column = area.column + (guint) (down ? index / (int) area.n_rows : index % (int) area.n_columns);
      if (at_row > 0 &&
          mul_staffing_matrix_get_item (self->matrix, at_row, at_column)->editing != MUL_STAFFING_EDITING_NONE)
        {
          *row = at_row;
          *column = at_column;
          return TRUE;
        }
    }
  return FALSE;
}

/* Where Tab and Enter lead: within the rectangle, if there is one. */
gboolean
mul_staffing_grid_walk (MulStaffingGrid *self, GtkDirectionType direction)
{
  gboolean down = direction == GTK_DIR_DOWN || direction == GTK_DIR_UP;
  int step = direction == GTK_DIR_UP || direction == GTK_DIR_TAB_BACKWARD ? -1 : 1;
  guint row = self->active_row, column = self->active_column;

  if (!mul_staffing_grid_has_area (self))
    return mul_staffing_grid_move_in_direction (self, direction, FALSE);
  if (find_next_inside (self, down, step, &row, &column))
    mul_staffing_grid_move_inside (self, row, column);
  mul_staffing_grid_focus_active (self);
  return TRUE;
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_grid_get_area:
 * @self: a grid
 *
 * Returns: the rectangle of cells that is selected; the active cell alone where nothing more is
 */
MulStaffingArea
mul_staffing_grid_get_area (MulStaffingGrid *self)
{
  guint row = MIN (self->from_row, self->far_row), column = MIN (self->from_column, self->far_column);

  return (MulStaffingArea){
    .row = row,
    .column = column,
    .n_rows = MAX (self->from_row, self->far_row) - row + 1,
    .n_columns = MAX (self->from_column, self->far_column) - column + 1,
  };
}

gboolean
mul_staffing_grid_has_area (MulStaffingGrid *self)
{
  return self->from_row != self->far_row || self->from_column != self->far_column;
}

/**
 * mul_staffing_grid_select_area:
 * @self: a grid
 * @area: a rectangle; what of it is outside the table is left out
 *
 * Selects a rectangle of cells, with the ring in its first. What is being typed is taken first.
 *
 * Returns: whether it was done: not while what is typed is refused
 */
gboolean
mul_staffing_grid_select_area (MulStaffingGrid *self, const MulStaffingArea *area)
{
  guint n_rows = mul_staffing_grid_count_rows (self), n_columns = mul_staffing_grid_count_columns (self);

  g_return_val_if_fail (area->n_rows > 0 && area->n_columns > 0, FALSE);
  if (!mul_staffing_grid_set_active (self, area->row, area->column))
    return FALSE;
  if (is_many (area))
    mul_staffing_grid_extend_to (self, MIN (area->row + area->n_rows, n_rows) - 1,
                                 MIN (area->column + area->n_columns, n_columns) - 1);
  return TRUE;
}

/**
 * mul_staffing_grid_select_all:
 * @self: a grid
 *
 * Selects the whole table with its heads. The ring stays where it is.
 */
void
mul_staffing_grid_select_all (MulStaffingGrid *self)
{
  if (self->matrix == NULL || !mul_staffing_grid_finish_editing (self))
    return;
  self->from_row = 0;
  self->from_column = 0;
  self->far_row = mul_staffing_grid_count_rows (self) - 1;
  self->far_column = mul_staffing_grid_count_columns (self) - 1;
  mul_staffing_grid_show_selection (self);
  g_signal_emit_by_name (self, "selection-changed");
  announce (self);
}
