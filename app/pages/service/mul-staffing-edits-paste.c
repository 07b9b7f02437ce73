/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-rank.h"
#include "pages/service/mul-staffing-edits-private.h"
#include "pages/service/mul-staffing-paste.h"

/* Many cells in one edit and one step to undo. */

/* What has been made in this edit already, which no list shows before it is done. */
typedef struct
{
  GHashTable *units;  /* municipality id → its unit of the service */
  GHashTable *ranks;  /* unit id → the rank of its last position */
} Made;

static void
clear_made (Made *made)
{
  g_hash_table_unref (made->units);
  g_hash_table_unref (made->ranks);
}

static const char *
find_unit (Made *made, const MulStaffingPlace *place, MulEdit *edit)
{
  const char *municipality = mul_staffing_place_get_municipality_id (place);
  char *unit = g_hash_table_lookup (made->units, municipality);

  if (unit != NULL)
    return unit;
  unit = mul_staffing_edits_find_main_unit (place, edit);
  g_hash_table_insert (made->units, g_strdup (municipality), unit);
  return unit;
}

/* The rank after the unit's last position, those of this edit counted. */
static const char *
take_rank (Made *made, const MulStaffingPlace *place, MulEdit *edit, const char *unit)
{
  const char *last = g_hash_table_lookup (made->ranks, unit);
  char *rank = last != NULL ? mul_rank_after (last)
                            : mul_staffing_edits_append_rank (edit, place->document, MUL_ENTITY_POSITION,
                                                              MUL_POSITION_unit_id, unit);

  g_hash_table_insert (made->ranks, g_strdup (unit), rank);
  return rank;
}

static char *
insert_position (Made *made, const MulStaffingPlace *place, MulEdit *edit, const char *role)
{
  g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
  const char *unit = find_unit (made, place, edit);

  mul_record_set_text (position, MUL_POSITION_unit_id, unit);
  mul_record_set_text (position, MUL_POSITION_role_id, role);
  mul_record_set_text (position, MUL_POSITION_rank, take_rank (made, place, edit, unit));
  return g_strdup (mul_edit_insert (edit, position));
}

/* ---- Columns ---------------------------------------------------------------------------------------- */

static void
make_columns (const MulStaffingPlace *place, MulEdit *edit, GPtrArray *columns)
{
  g_autofree char *role_rank = NULL;
  g_autofree char *task_rank = NULL;

  for (guint i = 0; i < columns->len; i++)
    {
      MulStaffingPasteColumn *column = g_ptr_array_index (columns, i);
      char **rank = column->task ? &task_rank : &role_rank;
      char *next = *rank != NULL ? mul_rank_after (*rank)
                                 : mul_staffing_edits_append_rank (
                                       edit, place->document, column->task ? MUL_ENTITY_TASK : MUL_ENTITY_ROLE,
                                       column->task ? MUL_TASK_service_id : MUL_ROLE_service_id, place->service_id);

      g_free (*rank);
      *rank = next;
      g_free (column->id);
      column->id = column->task ? mul_staffing_edits_insert_task (edit, place->service_id, column->name, next)
                                : mul_staffing_edits_insert_role (edit, place->service_id, column->name, next);
    }
}

/* ---- Cells ------------------------------------------------------------------------------------------ */

static void
write_new_cell (Made *made, const MulStaffingPlace *place, MulEdit *edit, const MulStaffingPasteCell *cell,
                const MulStaffingPasteColumn *column)
{
  g_autofree char *id = NULL;

  if (cell->typing.result == MUL_STAFFING_TYPING_EMPTY)
    return;
  if (column->task)
    {
      mul_staffing_edits_insert_assignment (edit, column->id, mul_staffing_place_get_municipality_id (place),
                                            cell->typing.text);
      return;
    }
  id = insert_position (made, place, edit, column->id);
  mul_staffing_edits_write_typing (edit, id, NULL, &cell->typing);
}

static void
write_cell (Made *made, const MulStaffingPlace *place, MulEdit *edit, const MulStaffingPasteCell *cell,
            const char *const *kept)
{
  g_autoptr (GPtrArray) positions = NULL;
  g_autofree char *id = NULL;

  if (mul_staffing_place_get_column_kind (place) == MUL_STAFFING_COLUMN_TASK)
    mul_staffing_edits_write_task_text (place, edit,
                                        cell->typing.text != NULL ? cell->typing.text : "");
  else if (cell->typing.result == MUL_STAFFING_TYPING_EMPTY)
    {
      if (mul_staffing_edits_write_empty (place, edit))
        mul_staffing_edits_remove_refs (place, edit, (const char *const *) cell->marks, kept);
    }
  else
    {
      const MulStaffingRow *position;

      positions = mul_staffing_model_list_positions (place->model, place->row, place->column);
      position = positions->len > 0 ? g_ptr_array_index (positions, 0) : NULL;
      id = position != NULL ? g_strdup (position->id)
                            : insert_position (made, place, edit, mul_staffing_place_get_column_id (place));
      mul_staffing_edits_write_typing (edit, id, position, &cell->typing);
    }
  for (guint i = 0; cell->marks != NULL && cell->marks[i] != NULL; i++)
    mul_staffing_edits_bind_marked (place, edit, cell->marks[i]);
}

/* The marks of the notes that something is bound to, which must not go with the cell they stand at now. */
static GStrv
list_marks (const MulStaffingPaste *paste)
{
  g_autoptr (GStrvBuilder) marks = g_strv_builder_new ();

  for (guint i = 0; i < paste->cells->len; i++)
    {
      const MulStaffingPasteCell *cell = g_ptr_array_index (paste->cells, i);

      if (cell->marks != NULL)
        g_strv_builder_addv (marks, (const char **) cell->marks);
    }
  return g_strv_builder_end (marks);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_edits_paste:
 * @place: the document, the service and what is shown
 * @paste: what is to be done; its columns get their ids
 * @error: return location for an error
 *
 * Does all of it as one edit: makes the columns, and writes the cells.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_paste (const MulStaffingPlace *place, const MulStaffingPaste *paste, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Paste"));
  guint n_columns = mul_staffing_matrix_get_n_columns (mul_staffing_model_get_matrix (place->model));
  Made made = {
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free),
  };

  g_auto (GStrv) kept = list_marks (paste);

  make_columns (place, edit, paste->columns);
  for (guint i = 0; i < paste->cells->len; i++)
    {
      const MulStaffingPasteCell *cell = g_ptr_array_index (paste->cells, i);
      MulStaffingPlace at = *place;

      at.row = cell->row;
      at.column = cell->column;
      if (cell->column < n_columns)
        {
          write_cell (&made, &at, edit, cell, (const char *const *) kept);
          continue;
        }
      at.column = 0;
      write_new_cell (&made, &at, edit, cell, g_ptr_array_index (paste->columns, cell->column - n_columns));
    }
  clear_made (&made);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_empty_area:
 * @place: the document, the service and what is shown
 * @area: a rectangle; heads and sums in it are left alone
 * @n_cells: (out): how many cells were emptied
 * @error: return location for an error
 *
 * Empties every cell of a rectangle as one edit.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_empty_area (const MulStaffingPlace *place, const MulStaffingArea *area, guint *n_cells,
                               GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Empty Cells"));
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (place->model);

  *n_cells = 0;
  for (guint row = MAX (area->row, 1); row < area->row + area->n_rows; row++)
    for (guint column = MAX (area->column, 1); column < area->column + area->n_columns; column++)
      {
        const MulStaffingItem *item = mul_staffing_matrix_get_item (matrix, row, column);
        MulStaffingPlace at = *place;

        if (item->editing == MUL_STAFFING_EDITING_NONE || g_strcmp0 (item->text, "–") == 0)
          continue;
        at.row = row;
        at.column = column;
        if (mul_staffing_place_get_column_kind (&at) == MUL_STAFFING_COLUMN_TASK)
          mul_staffing_edits_write_task_text (&at, edit, "");
        else if (mul_staffing_edits_write_empty (&at, edit))
          mul_staffing_edits_remove_all_refs (&at, edit);
        (*n_cells)++;
      }
  return mul_edit_commit (edit, error);
}
