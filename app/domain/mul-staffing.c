/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-staffing.h"

struct _MulStaffingTable
{
  /* Owned */
  MulStaffingCell *cells;
  MulStaffingSum *rows;
  MulStaffingSum *columns;
  MulStaffingSum *chart_only;
  MulStaffingSum total;

  guint n_rows;
  guint n_columns;
};

static void
init_sum (MulStaffingSum *sum)
{
  *sum = (MulStaffingSum) { .vacant_e4 = MUL_NOT_STATED };
  mul_staffing_amount_init (&sum->including);
  mul_staffing_amount_init (&sum->excluding);
}

static MulStaffingSum *
new_sums (guint n_sums)
{
  MulStaffingSum *sums = g_new (MulStaffingSum, n_sums);
  guint i;

  for (i = 0; i < n_sums; i++)
    init_sum (&sums[i]);

  return sums;
}

static void
add_position (MulStaffingSum            *sum,
              const MulStaffingPosition *position)
{
  switch (position->arrangement)
    {
    case MUL_ARRANGEMENT_OWN:
      sum->own++;
      mul_staffing_amount_add (&sum->including, position);
      mul_staffing_amount_add (&sum->excluding, position);
      break;
    case MUL_ARRANGEMENT_ELSEWHERE:
      sum->elsewhere++;
      mul_staffing_amount_add (&sum->including, position);
      break;
    case MUL_ARRANGEMENT_SAME_PERSON:
      sum->same_person++;
      break;
    case MUL_ARRANGEMENT_COVERED_BY:
      sum->covered_by++;
      break;
    case MUL_ARRANGEMENT_TEXT:
    default:
      sum->text++;
      break;
    }

  if (position->vacant && mul_staffing_position_counts (position))
    {
      sum->vacant++;
      sum->vacant_e4 = mul_value_add (sum->vacant_e4, position->fte_e4);
    }
}

static void
merge_sum (MulStaffingSum       *sum,
           const MulStaffingSum *other)
{
  mul_staffing_amount_merge (&sum->including, &other->including);
  mul_staffing_amount_merge (&sum->excluding, &other->excluding);
  sum->own += other->own;
  sum->same_person += other->same_person;
  sum->covered_by += other->covered_by;
  sum->elsewhere += other->elsewhere;
  sum->text += other->text;
  sum->vacant += other->vacant;
  sum->vacant_e4 = mul_value_add (sum->vacant_e4, other->vacant_e4);
}

static MulStaffingContent
decide_content (const MulStaffingSum *sum)
{
  if (sum->own + sum->elsewhere > 0)
    return MUL_STAFFING_VALUE;
  if (sum->text > 0)
    return MUL_STAFFING_TEXT;
  if (sum->same_person + sum->covered_by > 0)
    return MUL_STAFFING_MARK;

  return MUL_STAFFING_EMPTY;
}

static MulStaffingCell *
cell_at (const MulStaffingTable *self,
         guint                   row,
         guint                   column)
{
  return &self->cells[(gsize) row * self->n_columns + column];
}

/* The texts of a cell are gathered in string buffers, so that a cell of many positions stays linear. */
static void
gather_texts (MulStaffingTable          *self,
              const MulStaffingPosition *positions,
              guint                      n_positions)
{
  g_autoptr (GHashTable) texts = g_hash_table_new (NULL, NULL);
  GHashTableIter iter;
  gpointer key, value;
  guint i;

  for (i = 0; i < n_positions; i++)
    {
      const MulStaffingPosition *position = &positions[i];
      MulStaffingCell *cell;
      GString *text;

      if (position->text == NULL || position->text[0] == '\0' || position->row < 0 || position->column < 0 ||
          (guint) position->row >= self->n_rows || (guint) position->column >= self->n_columns)
        continue;

      cell = cell_at (self, (guint) position->row, (guint) position->column);
      text = g_hash_table_lookup (texts, cell);
      if (text == NULL)
        g_hash_table_insert (texts, cell, g_string_new (position->text));
      else
        g_string_append_printf (text, "; %s", position->text);
    }

  g_hash_table_iter_init (&iter, texts);
  while (g_hash_table_iter_next (&iter, &key, &value))
    ((MulStaffingCell *) key)->text = g_string_free_and_steal (value);
}

/**
 * mul_staffing_table_new:
 * @n_rows: municipalities
 * @n_columns: roles
 * @column_is_leader: (nullable) (array length=n_columns): which roles lead
 * @positions: (array length=n_positions): the positions, those without a role among them
 * @n_positions: how many
 *
 * Computes a service's staffing table: every cell, the sums of rows and columns and the joint sum. Positions without a
 * role are kept apart; those outside the table's rows and columns are left out. Takes time in proportion to cells and
 * positions.
 *
 * Returns: (transfer full): the table, which keeps nothing of what was passed
 */
MulStaffingTable *
mul_staffing_table_new (guint                      n_rows,
                        guint                      n_columns,
                        const gboolean            *column_is_leader,
                        const MulStaffingPosition *positions,
                        guint                      n_positions)
{
  MulStaffingTable *self = g_new0 (MulStaffingTable, 1);
  guint row, column, i;

  self->n_rows = n_rows;
  self->n_columns = n_columns;
  self->cells = g_new0 (MulStaffingCell, (gsize) n_rows * n_columns);
  self->rows = new_sums (n_rows);
  self->columns = new_sums (n_columns);
  self->chart_only = new_sums (n_rows);
  init_sum (&self->total);

  for (row = 0; row < n_rows; row++)
    for (column = 0; column < n_columns; column++)
      init_sum (&cell_at (self, row, column)->sum);

  for (i = 0; i < n_positions; i++)
    {
      const MulStaffingPosition *position = &positions[i];
      MulStaffingCell *cell;

      if (position->row < 0 || (guint) position->row >= n_rows || position->column >= (int) n_columns)
        continue;

      if (position->column < 0)
        {
          add_position (&self->chart_only[position->row], position);
          continue;
        }

      cell = cell_at (self, (guint) position->row, (guint) position->column);
      add_position (&cell->sum, position);

      /* One counted position makes a one-person role; a second one unmakes it. */
      if (mul_staffing_position_counts (position))
        cell->one_person = cell->sum.own + cell->sum.elsewhere == 1 &&
                           !(column_is_leader != NULL && column_is_leader[position->column]) &&
                           mul_staffing_position_is_one_person (position);
    }

  gather_texts (self, positions, n_positions);

  for (row = 0; row < n_rows; row++)
    {
      for (column = 0; column < n_columns; column++)
        {
          MulStaffingCell *cell = cell_at (self, row, column);

          cell->content = decide_content (&cell->sum);
          merge_sum (&self->rows[row], &cell->sum);
          merge_sum (&self->columns[column], &cell->sum);
        }

      merge_sum (&self->total, &self->rows[row]);
    }

  return self;
}

/**
 * mul_staffing_table_free:
 * @self: (transfer full): a table
 *
 * Frees the table and its cells.
 */
void
mul_staffing_table_free (MulStaffingTable *self)
{
  gsize i;

  for (i = 0; i < (gsize) self->n_rows * self->n_columns; i++)
    g_free (self->cells[i].text);

  g_free (self->cells);
  g_free (self->rows);
  g_free (self->columns);
  g_free (self->chart_only);
  g_free (self);
}

/**
 * mul_staffing_table_get_n_rows:
 * @self: a table
 *
 * Returns: how many municipalities it has
 */
guint
mul_staffing_table_get_n_rows (const MulStaffingTable *self)
{
  return self->n_rows;
}

/**
 * mul_staffing_table_get_n_columns:
 * @self: a table
 *
 * Returns: how many roles it has
 */
guint
mul_staffing_table_get_n_columns (const MulStaffingTable *self)
{
  return self->n_columns;
}

/**
 * mul_staffing_table_get_cell:
 * @self: a table
 * @row: a municipality
 * @column: a role
 *
 * Returns: (transfer none): the cell
 */
const MulStaffingCell *
mul_staffing_table_get_cell (const MulStaffingTable *self,
                             guint                   row,
                             guint                   column)
{
  g_return_val_if_fail (row < self->n_rows && column < self->n_columns, NULL);

  return cell_at (self, row, column);
}

/**
 * mul_staffing_table_get_row:
 * @self: a table
 * @row: a municipality
 *
 * Returns: (transfer none): the municipality's sum
 */
const MulStaffingSum *
mul_staffing_table_get_row (const MulStaffingTable *self,
                            guint                   row)
{
  g_return_val_if_fail (row < self->n_rows, NULL);

  return &self->rows[row];
}

/**
 * mul_staffing_table_get_column:
 * @self: a table
 * @column: a role
 *
 * Returns: (transfer none): the role's sum
 */
const MulStaffingSum *
mul_staffing_table_get_column (const MulStaffingTable *self,
                               guint                   column)
{
  g_return_val_if_fail (column < self->n_columns, NULL);

  return &self->columns[column];
}

/**
 * mul_staffing_table_get_total:
 * @self: a table
 *
 * Returns: (transfer none): the joint sum
 */
const MulStaffingSum *
mul_staffing_table_get_total (const MulStaffingTable *self)
{
  return &self->total;
}

/**
 * mul_staffing_table_get_chart_only:
 * @self: a table
 * @row: a municipality
 *
 * What stands in the municipality's chart without a role, such as a housing team: no part of any sum of the table, but
 * a sentence beneath it tells of it.
 *
 * Returns: (transfer none): the sum of those positions
 */
const MulStaffingSum *
mul_staffing_table_get_chart_only (const MulStaffingTable *self,
                                   guint                   row)
{
  g_return_val_if_fail (row < self->n_rows, NULL);

  return &self->chart_only[row];
}
