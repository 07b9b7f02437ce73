/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-matrix.h"

typedef struct
{
  MulStaffingRowKind kind;
  MulRecord *municipality;
} Row;

typedef struct
{
  MulStaffingColumnKind kind;
  char *id;
} Column;

struct _MulStaffingMatrix
{
  guint n_rows;
  guint n_columns;

  /* Owned */
  Row *rows;
  Column *columns;
  MulStaffingItem *items;
};

G_DEFINE_BOXED_TYPE (MulStaffingMatrix, mul_staffing_matrix, mul_staffing_matrix_ref, mul_staffing_matrix_unref)

static void
clear_item (MulStaffingItem *item)
{
  g_free (item->text);
  g_free (item->marks);
  g_free (item->second);
  g_free (item->edit_text);
  g_free (item->description);
  g_free (item->tooltip);
}

static void
finalize (gpointer data)
{
  MulStaffingMatrix *self = data;

  for (guint i = 0; i < self->n_rows; i++)
    g_clear_object (&self->rows[i].municipality);
  for (guint i = 0; i < self->n_columns; i++)
    g_free (self->columns[i].id);
  for (guint i = 0; i < self->n_rows * self->n_columns; i++)
    clear_item (&self->items[i]);
  g_free (self->rows);
  g_free (self->columns);
  g_free (self->items);
}

/**
 * mul_staffing_matrix_new:
 * @n_rows: rows, with the heads and the sums
 * @n_columns: columns, with the heads and the sums
 *
 * Returns: (transfer full): a table whose items show nothing yet
 */
MulStaffingMatrix *
mul_staffing_matrix_new (guint n_rows, guint n_columns)
{
  MulStaffingMatrix *self = g_rc_box_new0 (MulStaffingMatrix);

  self->n_rows = n_rows;
  self->n_columns = n_columns;
  self->rows = g_new0 (Row, n_rows);
  self->columns = g_new0 (Column, n_columns);
  self->items = g_new0 (MulStaffingItem, (gsize) n_rows * n_columns);
  return self;
}

MulStaffingMatrix *
mul_staffing_matrix_ref (MulStaffingMatrix *self)
{
  return g_rc_box_acquire (self);
}

void
mul_staffing_matrix_unref (MulStaffingMatrix *self)
{
  g_rc_box_release_full (self, finalize);
}

/**
 * mul_staffing_matrix_set_row:
 * @self: a table
 * @row: which row
 * @kind: what it is
 * @municipality: (nullable): whose it is
 *
 * Says what a row is.
 */
void
mul_staffing_matrix_set_row (MulStaffingMatrix *self, guint row, MulStaffingRowKind kind, MulRecord *municipality)
{
  g_return_if_fail (row < self->n_rows);
  self->rows[row].kind = kind;
  g_set_object (&self->rows[row].municipality, municipality);
}

/**
 * mul_staffing_matrix_set_column:
 * @self: a table
 * @column: which column
 * @kind: what it is
 * @id: (nullable): the role's or task's id
 *
 * Says what a column is.
 */
void
mul_staffing_matrix_set_column (MulStaffingMatrix *self, guint column, MulStaffingColumnKind kind, const char *id)
{
  g_return_if_fail (column < self->n_columns);
  self->columns[column].kind = kind;
  g_set_str (&self->columns[column].id, id);
}

guint
mul_staffing_matrix_get_n_rows (MulStaffingMatrix *self)
{
  return self->n_rows;
}

guint
mul_staffing_matrix_get_n_columns (MulStaffingMatrix *self)
{
  return self->n_columns;
}

/**
 * mul_staffing_matrix_get_item:
 * @self: a table
 * @row: which row
 * @column: which column
 *
 * Returns: (transfer none): the item; whoever makes the table fills it in, with strings that the table frees
 */
MulStaffingItem *
mul_staffing_matrix_get_item (MulStaffingMatrix *self, guint row, guint column)
{
  g_return_val_if_fail (row < self->n_rows && column < self->n_columns, NULL);
  return &self->items[row * self->n_columns + column];
}

/**
 * mul_staffing_matrix_shows_same:
 * @self: a table
 * @other: another of the same size
 * @row: which row
 * @column: which column
 *
 * Returns: whether both show the same there, so that nothing needs to be drawn anew
 */
gboolean
mul_staffing_matrix_shows_same (MulStaffingMatrix *self, MulStaffingMatrix *other, guint row, guint column)
{
  const MulStaffingItem *a = mul_staffing_matrix_get_item (self, row, column);
  const MulStaffingItem *b = mul_staffing_matrix_get_item (other, row, column);

  return a->words == b->words && self->columns[column].kind == other->columns[column].kind &&
         self->rows[row].municipality == other->rows[row].municipality && g_strcmp0 (a->text, b->text) == 0 &&
         g_strcmp0 (a->marks, b->marks) == 0 && g_strcmp0 (a->second, b->second) == 0 &&
         g_strcmp0 (a->description, b->description) == 0 && g_strcmp0 (a->tooltip, b->tooltip) == 0;
}

MulStaffingRowKind
mul_staffing_matrix_get_row_kind (MulStaffingMatrix *self, guint row)
{
  g_return_val_if_fail (row < self->n_rows, MUL_STAFFING_ROW_HEADS);
  return self->rows[row].kind;
}

MulStaffingColumnKind
mul_staffing_matrix_get_column_kind (MulStaffingMatrix *self, guint column)
{
  g_return_val_if_fail (column < self->n_columns, MUL_STAFFING_COLUMN_HEADS);
  return self->columns[column].kind;
}

/**
 * mul_staffing_matrix_get_municipality:
 * @self: a table
 * @row: which row
 *
 * Returns: (transfer none) (nullable): the municipality of the row; the heads and the sums have none
 */
MulRecord *
mul_staffing_matrix_get_municipality (MulStaffingMatrix *self, guint row)
{
  g_return_val_if_fail (row < self->n_rows, NULL);
  return self->rows[row].municipality;
}

const char *
mul_staffing_matrix_get_municipality_id (MulStaffingMatrix *self, guint row)
{
  MulRecord *municipality = mul_staffing_matrix_get_municipality (self, row);

  return municipality != NULL ? mul_record_get_id (municipality) : NULL;
}

/**
 * mul_staffing_matrix_get_column_id:
 * @self: a table
 * @column: which column
 *
 * Returns: (transfer none) (nullable): the id of the column's role or task
 */
const char *
mul_staffing_matrix_get_column_id (MulStaffingMatrix *self, guint column)
{
  g_return_val_if_fail (column < self->n_columns, NULL);
  return self->columns[column].id;
}

/**
 * mul_staffing_matrix_find_row:
 * @self: a table
 * @municipality_id: (nullable): a municipality
 * @row: (out): its row
 *
 * Returns: whether it stands in the table
 */
gboolean
mul_staffing_matrix_find_row (MulStaffingMatrix *self, const char *municipality_id, guint *row)
{
  for (guint i = 0; municipality_id != NULL && i < self->n_rows; i++)
    if (g_strcmp0 (mul_staffing_matrix_get_municipality_id (self, i), municipality_id) == 0)
      {
        *row = i;
        return TRUE;
      }
  return FALSE;
}

/**
 * mul_staffing_matrix_find_column:
 * @self: a table
 * @id: (nullable): a role or task
 * @column: (out): its column
 *
 * Returns: whether it stands in the table
 */
gboolean
mul_staffing_matrix_find_column (MulStaffingMatrix *self, const char *id, guint *column)
{
  for (guint i = 0; id != NULL && i < self->n_columns; i++)
    if (g_strcmp0 (self->columns[i].id, id) == 0)
      {
        *column = i;
        return TRUE;
      }
  return FALSE;
}
