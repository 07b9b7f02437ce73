/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pages/service/mul-staffing-paste-places.h"

#include "domain/mul-number.h"
#include "pages/service/mul-staffing-names.h"

/* Where each row and column of a pasted table comes: by its heads, if it has them, else from the active cell on. */

static gboolean
is_number (const char *text)
{
  g_auto (MulNumber) number = { 0 };

  return mul_number_parse (text, &number) == MUL_NUMBER_OK;
}

static gboolean
is_words (const char *text)
{
  g_auto (MulNumber) number = { 0 };

  return mul_number_parse (text, &number) == MUL_NUMBER_UNREADABLE;
}

/* The matrix' row of a municipality, or MUL_STAFFING_NOWHERE. */
static guint
find_municipality (MulStaffingMatrix *matrix, const char *written)
{
  for (guint row = 1; row < mul_staffing_matrix_get_n_rows (matrix); row++)
    {
      MulRecord *municipality = mul_staffing_matrix_get_municipality (matrix, row);

      if (municipality != NULL &&
          mul_staffing_names_is_municipality (written, mul_record_get_text (municipality, MUL_MUNICIPALITY_name),
                                              mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name),
                                              mul_record_get_text (municipality, MUL_MUNICIPALITY_number)))
        return row;
    }
  return MUL_STAFFING_NOWHERE;
}

static gboolean
is_named (MulStaffingMatrix *matrix, guint column)
{
  MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (matrix, column);

  return kind == MUL_STAFFING_COLUMN_ROLE || kind == MUL_STAFFING_COLUMN_TASK;
}

/* The matrix' column of a role or a task, or MUL_STAFFING_NOWHERE. */
static guint
find_column (MulStaffingMatrix *matrix, const char *written)
{
  g_autofree char *key = mul_staffing_names_fold (written);

  for (guint column = 1; column < mul_staffing_matrix_get_n_columns (matrix) && *key != '\0'; column++)
    {
      g_autofree char *other = NULL;

      if (!is_named (matrix, column))
        continue;
      other = mul_staffing_names_fold (mul_staffing_matrix_get_item (matrix, 0, column)->text);
      if (g_str_equal (key, other))
        return column;
    }
  return MUL_STAFFING_NOWHERE;
}

/* ---- Heads ------------------------------------------------------------------------------------------ */

/* The first row that a municipality of the table stands at the head of. */
static guint
find_first_municipality (MulStaffingMatrix *matrix, const MulTable *table)
{
  for (guint row = 0; row < mul_table_get_n_rows (table); row++)
    if (find_municipality (matrix, mul_table_get_text (table, row, 0)) != MUL_STAFFING_NOWHERE)
      return row;
  return MUL_STAFFING_NOWHERE;
}

/* Whether a row looks like the names of columns: words and no number. */
static gboolean
is_row_of_names (const MulTable *table, guint row)
{
  gboolean words = FALSE;

  for (guint column = 1; column < mul_table_get_n_columns (table); column++)
    {
      const char *text = mul_table_get_text (table, row, column);

      if (is_number (text))
        return FALSE;
      words = words || is_words (text);
    }
  return words;
}

/* Without a municipality to go by, names above and words before every number make a table. */
static gboolean
looks_like_table (const MulTable *table)
{
  if (mul_table_get_n_rows (table) < 2 || mul_table_get_n_columns (table) < 2 || !is_row_of_names (table, 0))
    return FALSE;
  for (guint row = 1; row < mul_table_get_n_rows (table); row++)
    if (!is_words (mul_table_get_text (table, row, 0)))
      return FALSE;
  return TRUE;
}

/* Names of columns stand in the row right above the first municipality: what stands above that are heads of heads. */
static gboolean
find_heads (MulStaffingPastePlaces *self, MulStaffingMatrix *matrix, MulStaffingPasteFlags flags)
{
  guint first = find_first_municipality (matrix, self->table);

  if (mul_table_get_n_columns (self->table) < 2)
    return FALSE;
  if (first == MUL_STAFFING_NOWHERE)
    first = (flags & MUL_STAFFING_PASTE_TABLE) != 0 && looks_like_table (self->table) ? 1 : 0;
  if (first == 0 || !is_row_of_names (self->table, first - 1))
    return FALSE;
  self->first_row = first;
  self->first_column = 1;
  return TRUE;
}

static gboolean
is_empty_row (const MulTable *table, guint row)
{
  for (guint column = 0; column < mul_table_get_n_columns (table); column++)
    if (*mul_table_get_text (table, row, column) != '\0')
      return FALSE;
  return TRUE;
}

static void
place_rows_by_heads (MulStaffingPastePlaces *self, MulStaffingPaste *paste, MulStaffingMatrix *matrix)
{
  for (guint row = self->first_row; row < mul_table_get_n_rows (self->table); row++)
    {
      const char *head = mul_table_get_text (self->table, row, 0);
      guint found = find_municipality (matrix, head);

      /* A municipality that stands there twice is taken once. */
      for (guint i = self->first_row; i < row && found != MUL_STAFFING_NOWHERE; i++)
        if (self->rows[i] == found)
          found = MUL_STAFFING_NOWHERE;
      self->rows[row] = found;
      if (found == MUL_STAFFING_NOWHERE && !mul_staffing_names_is_sum (head) && !is_empty_row (self->table, row))
        g_ptr_array_add (paste->left_rows, mul_staffing_names_tidy (head));
    }
}

/* A number alone, or with its unit and words beside it: "100% tjenesteuavh. koord." is staffing. */
static gboolean
is_value (const char *text)
{
  g_auto (MulStaffingTyping) typing = { 0 };

  mul_staffing_typing_read_cell (&typing, text, MUL_NUMBER_UNIT_PERCENT, FALSE);
  return typing.result == MUL_STAFFING_TYPING_VALUE || is_number (text);
}

/* A column that holds words and no number is a task; any other is a role. */
static gboolean
is_task_column (const MulStaffingPastePlaces *self, guint column)
{
  gboolean words = FALSE;

  for (guint row = self->first_row; row < mul_table_get_n_rows (self->table); row++)
    {
      const char *text = mul_table_get_text (self->table, row, column);

      if (is_value (text))
        return FALSE;
      words = words || is_words (text);
    }
  return words;
}

static gboolean
is_empty_column (const MulStaffingPastePlaces *self, guint column)
{
  for (guint row = self->first_row; row < mul_table_get_n_rows (self->table); row++)
    if (*mul_table_get_text (self->table, row, column) != '\0')
      return FALSE;
  return TRUE;
}

static void
place_columns_by_heads (MulStaffingPastePlaces *self, MulStaffingPaste *paste, MulStaffingMatrix *matrix)
{
  for (guint column = 1; column < mul_table_get_n_columns (self->table); column++)
    {
      const char *head = mul_table_get_text (self->table, self->first_row - 1, column);
      guint found = find_column (matrix, head);

      for (guint i = 1; i < column && found != MUL_STAFFING_NOWHERE; i++)
        if (self->columns[i] == found)
          found = MUL_STAFFING_NOWHERE;
      if (found == MUL_STAFFING_NOWHERE && *head != '\0' && !mul_staffing_names_is_sum (head))
        {
          MulStaffingPasteColumn *made = g_new0 (MulStaffingPasteColumn, 1);

          made->name = mul_staffing_names_tidy (head);
          made->task = is_task_column (self, column);
          found = mul_staffing_matrix_get_n_columns (matrix) + paste->columns->len;
          g_ptr_array_add (paste->columns, made);
        }
      else if (found == MUL_STAFFING_NOWHERE && *head == '\0' && !is_empty_column (self, column))
        paste->n_columns_beyond++;
      self->columns[column] = found;
    }
}

/* ---- Without heads ---------------------------------------------------------------------------------- */

static void
place_from_cell (MulStaffingPastePlaces *self, MulStaffingPaste *paste, MulStaffingMatrix *matrix,
                 const MulStaffingArea *into)
{
  guint n_rows = mul_staffing_matrix_get_n_rows (matrix), n_columns = mul_staffing_matrix_get_n_columns (matrix);

  for (guint row = 0; row < mul_table_get_n_rows (self->table); row++)
    {
      self->rows[row] = into->row + row < n_rows ? into->row + row : MUL_STAFFING_NOWHERE;
      paste->n_rows_beyond += self->rows[row] == MUL_STAFFING_NOWHERE ? 1 : 0;
    }
  for (guint column = 0; column < mul_table_get_n_columns (self->table); column++)
    {
      self->columns[column] = into->column + column < n_columns ? into->column + column : MUL_STAFFING_NOWHERE;
      paste->n_columns_beyond += self->columns[column] == MUL_STAFFING_NOWHERE ? 1 : 0;
    }
}

/* ---- Together --------------------------------------------------------------------------------------- */

/* Finds the places of @table's rows and columns, and notes in @paste what comes nowhere and what must be made. */
void
mul_staffing_paste_places_find (MulStaffingPastePlaces *self, MulStaffingPaste *paste, MulStaffingModel *model,
                                const MulTable *table, const MulStaffingArea *into, MulStaffingPasteFlags flags)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (model);

  *self = (MulStaffingPastePlaces){ .table = table };
  self->rows = g_new (guint, mul_table_get_n_rows (table));
  self->columns = g_new (guint, mul_table_get_n_columns (table));
  for (guint i = 0; i < mul_table_get_n_rows (table); i++)
    self->rows[i] = MUL_STAFFING_NOWHERE;
  for (guint i = 0; i < mul_table_get_n_columns (table); i++)
    self->columns[i] = MUL_STAFFING_NOWHERE;
  self->heads = find_heads (self, matrix, flags);
  if (self->heads)
    {
      place_rows_by_heads (self, paste, matrix);
      place_columns_by_heads (self, paste, matrix);
    }
  else
    place_from_cell (self, paste, matrix, into);
}

void
mul_staffing_paste_places_clear (MulStaffingPastePlaces *self)
{
  g_clear_pointer (&self->rows, g_free);
  g_clear_pointer (&self->columns, g_free);
}
