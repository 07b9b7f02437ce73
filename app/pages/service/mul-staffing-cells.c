/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pages/service/mul-staffing-cells.h"

/* Cells on the clipboard as they are, with all their positions and footnotes, and where they go when they are pasted. */

struct _MulStaffingCells
{
  gatomicrefcount refs;
  char *project_id;
  guint row; /* where they were copied; 0 is the row and the column of heads */
  guint column;
  guint n_rows;
  guint n_columns;
  MulStaffingCopy *copies; /* row by row */
};

G_DEFINE_BOXED_TYPE (MulStaffingCells, mul_staffing_cells, mul_staffing_cells_ref, mul_staffing_cells_unref)

static const MulStaffingCopy *
get_copy (MulStaffingCells *self, guint row, guint column)
{
  return &self->copies[row * self->n_columns + column];
}

/* ---- Copying ---------------------------------------------------------------------------------------- */

static GStrv
copy_notes (MulStaffingModel *model, guint row, guint column)
{
  GPtrArray *notes = mul_staffing_model_get_notes (model);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (guint i = 0; i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);

      if (mul_staffing_model_has_note (model, row, column, note->id))
        g_strv_builder_add (texts, note->text);
    }
  return g_strv_builder_end (texts);
}

static void
copy_positions (MulStaffingCopy *copy, MulDocument *document, MulStaffingModel *model, guint row, guint column)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (model, row, column);

  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *position = g_ptr_array_index (positions, i);
      g_autoptr (MulRecord) record = mul_document_get_record (document, MUL_ENTITY_POSITION, position->id);
      g_autoptr (MulRecord) unit = mul_document_get_record (document, MUL_ENTITY_UNIT, position->unit_id);

      if (record == NULL || unit == NULL)
        continue;
      g_ptr_array_add (copy->positions, mul_record_copy (record));
      g_ptr_array_add (copy->units, mul_record_copy (unit));
    }
}

static void
copy_cell (MulStaffingCopy *copy, MulDocument *document, MulStaffingModel *model, guint row, guint column)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (model);

  copy->kind = mul_staffing_matrix_get_column_kind (matrix, column);
  copy->municipality_id = g_strdup (mul_staffing_matrix_get_municipality_id (matrix, row));
  copy->column_id = g_strdup (mul_staffing_matrix_get_column_id (matrix, column));
  copy->positions = g_ptr_array_new_with_free_func (g_object_unref);
  copy->units = g_ptr_array_new_with_free_func (g_object_unref);
  if (row == 0)
    copy->kind = MUL_STAFFING_COLUMN_HEADS;
  else if (copy->municipality_id == NULL && copy->kind != MUL_STAFFING_COLUMN_HEADS)
    copy->kind = MUL_STAFFING_COLUMN_SUM;
  if (copy->kind == MUL_STAFFING_COLUMN_ROLE)
    copy_positions (copy, document, model, row, column);
  else if (copy->kind == MUL_STAFFING_COLUMN_TASK)
    {
      const MulStaffingItem *item = mul_staffing_matrix_get_item (matrix, row, column);

      copy->text = g_strdup (g_strcmp0 (item->text, "–") != 0 && item->text != NULL ? item->text : "");
    }
  copy->notes = copy_notes (model, row, column);
}

/* ---- Where they go ---------------------------------------------------------------------------------- */

static gboolean
is_empty (const MulStaffingCopy *copy)
{
  return copy->positions->len == 0 && (copy->text == NULL || *copy->text == '\0') && copy->notes[0] == NULL;
}

static gboolean
same_positions (const MulStaffingCopy *a, const MulStaffingCopy *b)
{
  static const guint columns[] = {
    MUL_POSITION_unit_id,   MUL_POSITION_title,         MUL_POSITION_arrangement, MUL_POSITION_fte_e4,
    MUL_POSITION_headcount, MUL_POSITION_qualifier,     MUL_POSITION_basis,       MUL_POSITION_vacant,
    MUL_POSITION_as_of,     MUL_POSITION_other_role_id, MUL_POSITION_text,
  };

  if (a->positions->len != b->positions->len)
    return FALSE;
  for (guint i = 0; i < a->positions->len; i++)
    for (guint c = 0; c < G_N_ELEMENTS (columns); c++)
      {
        MulRecord *first = g_ptr_array_index (a->positions, i), *second = g_ptr_array_index (b->positions, i);
        const MulColumn *column = mul_entity_get_column (columns[c]);

        if (column->kind == MUL_COLUMN_TEXT || column->kind == MUL_COLUMN_REFERENCE
                ? g_strcmp0 (mul_record_get_text (first, columns[c]), mul_record_get_text (second, columns[c])) != 0
            : column->kind == MUL_COLUMN_CODE
                ? mul_record_get_code (first, columns[c]) != mul_record_get_code (second, columns[c])
                : mul_record_get_integer (first, columns[c]) != mul_record_get_integer (second, columns[c]))
          return FALSE;
      }
  return TRUE;
}

static void
clear_copy (MulStaffingCopy *copy)
{
  g_free (copy->municipality_id);
  g_free (copy->column_id);
  g_clear_pointer (&copy->positions, g_ptr_array_unref);
  g_clear_pointer (&copy->units, g_ptr_array_unref);
  g_free (copy->text);
  g_strfreev (copy->notes);
}

/* Whether the same stands there already. */
static gboolean
stands_there (const MulStaffingCopy *copy, MulDocument *document, MulStaffingModel *model, guint row, guint column)
{
  MulStaffingCopy there = { 0 };
  gboolean same;

  copy_cell (&there, document, model, row, column);
  same = same_positions (copy, &there) && g_strcmp0 (copy->text, there.text) == 0 &&
         g_strv_equal ((const char *const *) copy->notes, (const char *const *) there.notes);
  clear_copy (&there);
  return same;
}

/* A cell can take what was copied from one of its kind; anything else is pasted as the text that is shown. */
static gboolean
plan_copy (MulStaffingPaste *paste, const MulStaffingCopy *copy, MulDocument *document, MulStaffingModel *model,
           guint row, guint column)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (model);
  gboolean taken = copy->kind == MUL_STAFFING_COLUMN_ROLE || copy->kind == MUL_STAFFING_COLUMN_TASK;
  MulStaffingPasteCell *cell;

  if (row == 0 || mul_staffing_matrix_get_item (matrix, row, column)->editing == MUL_STAFFING_EDITING_NONE)
    {
      paste->n_on_sums += taken && !is_empty (copy) ? 1 : 0;
      return TRUE;
    }
  if (mul_staffing_matrix_get_column_kind (matrix, column) != copy->kind)
    return FALSE;
  paste->n_values += is_empty (copy) ? 0 : 1;
  if (stands_there (copy, document, model, row, column))
    return TRUE;
  cell = g_new0 (MulStaffingPasteCell, 1);
  cell->row = row;
  cell->column = column;
  cell->copy = copy;
  g_ptr_array_add (paste->cells, cell);
  return TRUE;
}

/* With heads on both sides the cells know where they belong. */
static gboolean
plan_by_heads (MulStaffingCells *self, MulStaffingPaste *paste, MulDocument *document, MulStaffingModel *model)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (model);

  for (guint i = 0; i < self->n_rows * self->n_columns; i++)
    {
      const MulStaffingCopy *copy = &self->copies[i];
      guint row, column;

      if (copy->kind != MUL_STAFFING_COLUMN_ROLE && copy->kind != MUL_STAFFING_COLUMN_TASK)
        continue;
      if (!mul_staffing_matrix_find_row (matrix, copy->municipality_id, &row) ||
          !mul_staffing_matrix_find_column (matrix, copy->column_id, &column) ||
          !plan_copy (paste, copy, document, model, row, column))
        return FALSE;
    }
  return TRUE;
}

/* From the first selected cell on; a single cell fills what is selected. */
static gboolean
plan_from (MulStaffingCells *self, MulStaffingPaste *paste, MulDocument *document, MulStaffingModel *model,
           const MulStaffingArea *into)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (model);
  gboolean filling = self->n_rows == 1 && self->n_columns == 1;
  guint n_rows = filling ? into->n_rows : self->n_rows, n_columns = filling ? into->n_columns : self->n_columns;
  guint most_rows = mul_staffing_matrix_get_n_rows (matrix) - into->row;
  guint most_columns = mul_staffing_matrix_get_n_columns (matrix) - into->column;

  paste->n_rows_beyond = n_rows > most_rows ? n_rows - most_rows : 0;
  paste->n_columns_beyond = n_columns > most_columns ? n_columns - most_columns : 0;
  paste->area = (MulStaffingArea){ into->row, into->column, MIN (n_rows, most_rows), MIN (n_columns, most_columns) };
  for (guint row = 0; row < paste->area.n_rows; row++)
    for (guint column = 0; column < paste->area.n_columns; column++)
      if (!plan_copy (paste, filling ? self->copies : get_copy (self, row, column), document, model, into->row + row,
                      into->column + column))
        return FALSE;
  return TRUE;
}

/* ---- Public ----------------------------------------------------------------------------------------- */

MulStaffingCells *
mul_staffing_cells_ref (MulStaffingCells *self)
{
  g_atomic_ref_count_inc (&self->refs);
  return self;
}

void
mul_staffing_cells_unref (MulStaffingCells *self)
{
  if (!g_atomic_ref_count_dec (&self->refs))
    return;
  for (guint i = 0; i < self->n_rows * self->n_columns; i++)
    clear_copy (&self->copies[i]);
  g_free (self->copies);
  g_free (self->project_id);
  g_free (self);
}

/**
 * mul_staffing_cells_new:
 * @document: the document
 * @model: what is shown of it
 * @area: a rectangle
 *
 * Returns: (transfer full): the cells as they are now
 */
MulStaffingCells *
mul_staffing_cells_new (MulDocument *document, MulStaffingModel *model, const MulStaffingArea *area)
{
  MulStaffingCells *self = g_new0 (MulStaffingCells, 1);

  g_atomic_ref_count_init (&self->refs);
  self->project_id = g_strdup (mul_record_get_id (mul_document_get_project (document)));
  self->row = area->row;
  self->column = area->column;
  self->n_rows = area->n_rows;
  self->n_columns = area->n_columns;
  self->copies = g_new0 (MulStaffingCopy, area->n_rows * area->n_columns);
  for (guint row = 0; row < area->n_rows; row++)
    for (guint column = 0; column < area->n_columns; column++)
      copy_cell (&self->copies[row * area->n_columns + column], document, model, area->row + row,
                 area->column + column);
  return self;
}

/**
 * mul_staffing_cells_plan:
 * @self: what was copied
 * @document: the document to paste it into
 * @model: what is shown of it
 * @into: what is selected
 *
 * Works out what pasting comes to. The plan borrows the cells of @self, which must outlive it.
 *
 * Returns: (transfer full) (nullable): the plan, or %NULL where the cells cannot be pasted whole: they are of another
 * project, or figures would fall on words
 */
MulStaffingPaste *
mul_staffing_cells_plan (MulStaffingCells *self, MulDocument *document, MulStaffingModel *model,
                         const MulStaffingArea *into)
{
  g_autoptr (MulStaffingPaste) paste = NULL;
  gboolean heads = self->row == 0 && self->column == 0;

  if (g_strcmp0 (self->project_id, mul_record_get_id (mul_document_get_project (document))) != 0 ||
      (!heads && (self->row == 0 || self->column == 0)))
    return NULL;
  paste = mul_staffing_paste_new ();
  paste->area = *into;
  if (heads ? !plan_by_heads (self, paste, document, model) : !plan_from (self, paste, document, model, into))
    return NULL;
  return g_steal_pointer (&paste);
}
