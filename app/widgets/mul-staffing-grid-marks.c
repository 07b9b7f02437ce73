/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-private.h"

/* Cells to look at: what was to come into them could not be taken as it was, and a sentence says why. A mark stays with its
 * municipality and its column, and knows no more than that. */

/* NULL where a mark cannot stand: heads and sums have nothing to be taken. */
static char *
make_key (MulStaffingMatrix *matrix, guint row, guint column)
{
  const char *municipality = mul_staffing_matrix_get_municipality_id (matrix, row);
  const char *id = mul_staffing_matrix_get_column_id (matrix, column);

  return municipality != NULL && id != NULL ? g_strconcat (municipality, " ", id, NULL) : NULL;
}

/* Goes through the marked cells in reading order, from the one after the active cell. */
static gboolean
find_next (MulStaffingGrid *self, guint *row, guint *column)
{
  guint n_columns = mul_staffing_grid_count_columns (self), n = mul_staffing_grid_count_rows (self) * n_columns;
  guint from = self->active_row * n_columns + self->active_column;

  for (guint i = 1; i <= n; i++)
    {
      guint index = (from + i) % n;

      if (mul_staffing_grid_get_mark (self, index / n_columns, index % n_columns) != NULL)
        {
          *row = index / n_columns;
          *column = index % n_columns;
          return TRUE;
        }
    }
  return FALSE;
}

void
mul_staffing_grid_show_marks (MulStaffingGrid *self)
{
  for (guint row = 1; row < mul_staffing_grid_count_rows (self); row++)
    for (guint column = 1; column < mul_staffing_grid_count_columns (self); column++)
      mul_staffing_grid_cell_set_warning (mul_staffing_grid_get_cell_widget (self, row, column),
                                          mul_staffing_grid_get_mark (self, row, column));
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_grid_mark:
 * @self: a grid
 * @row: which row
 * @column: which column
 * @sentence: (nullable): what could not be taken and why; %NULL takes the mark away
 *
 * Marks a cell of a municipality as one to look at.
 */
void
mul_staffing_grid_mark (MulStaffingGrid *self, guint row, guint column, const char *sentence)
{
  g_autofree char *key = make_key (self->matrix, row, column);

  if (key == NULL)
    return;
  if (sentence != NULL)
    g_hash_table_insert (self->marks, g_steal_pointer (&key), g_strdup (sentence));
  else
    g_hash_table_remove (self->marks, key);
  mul_staffing_grid_cell_set_warning (mul_staffing_grid_get_cell_widget (self, row, column), sentence);
}

/**
 * mul_staffing_grid_get_mark:
 * @self: a grid
 * @row: which row
 * @column: which column
 *
 * Returns: (nullable): why the cell is marked
 */
const char *
mul_staffing_grid_get_mark (MulStaffingGrid *self, guint row, guint column)
{
  g_autofree char *key = NULL;

  if (g_hash_table_size (self->marks) == 0)
    return NULL;
  key = make_key (self->matrix, row, column);
  return key != NULL ? g_hash_table_lookup (self->marks, key) : NULL;
}

guint
mul_staffing_grid_count_marks (MulStaffingGrid *self)
{
  return g_hash_table_size (self->marks);
}

void
mul_staffing_grid_clear_marks (MulStaffingGrid *self)
{
  if (g_hash_table_size (self->marks) == 0)
    return;
  g_hash_table_remove_all (self->marks);
  mul_staffing_grid_show_marks (self);
}

/**
 * mul_staffing_grid_clear_changed_marks:
 * @self: a grid
 * @before: what was shown when the marks were made
 *
 * Takes the marks from cells that have become others since: somebody has looked at them.
 */
void
mul_staffing_grid_clear_changed_marks (MulStaffingGrid *self, MulStaffingMatrix *before)
{
  for (guint row = 1; row < mul_staffing_matrix_get_n_rows (before); row++)
    for (guint column = 1; column < mul_staffing_matrix_get_n_columns (before); column++)
      {
        g_autofree char *key = NULL;
        const MulStaffingItem *old, *now;
        guint now_row, now_column;

        if (g_hash_table_size (self->marks) == 0)
          return;
        key = make_key (before, row, column);
        if (key == NULL || !g_hash_table_contains (self->marks, key))
          continue;
        if (!mul_staffing_matrix_find_row (self->matrix, mul_staffing_matrix_get_municipality_id (before, row),
                                           &now_row) ||
            !mul_staffing_matrix_find_column (self->matrix, mul_staffing_matrix_get_column_id (before, column),
                                              &now_column))
          {
            g_hash_table_remove (self->marks, key);
            continue;
          }
        old = mul_staffing_matrix_get_item (before, row, column);
        now = mul_staffing_matrix_get_item (self->matrix, now_row, now_column);
        if (g_strcmp0 (old->text, now->text) != 0 || g_strcmp0 (old->edit_text, now->edit_text) != 0)
          mul_staffing_grid_mark (self, now_row, now_column, NULL);
      }
}

/**
 * mul_staffing_grid_show_next_mark:
 * @self: a grid
 *
 * Moves the ring to the next marked cell, in reading order, and from the last to the first.
 *
 * Returns: whether there is one
 */
gboolean
mul_staffing_grid_show_next_mark (MulStaffingGrid *self)
{
  guint row, column;

  if (self->matrix == NULL || !find_next (self, &row, &column) || !mul_staffing_grid_set_active (self, row, column))
    return FALSE;
  mul_staffing_grid_focus_active (self);
  return TRUE;
}
