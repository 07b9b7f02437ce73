/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-rank.h"
#include "pages/service/mul-staffing-cells.h"
#include "pages/service/mul-staffing-edits-private.h"
#include "pages/service/mul-staffing-paste.h"

/* Many cells in one edit and one step to undo. */

/* What has been made in this edit already, which no list shows before it is done. */
typedef struct
{
  GHashTable *units;     /* municipality id → its unit of the service */
  GHashTable *elsewhere; /* municipality id and name → its unit around the service */
  GHashTable *ranks;     /* unit id → the rank of its last position */
  GHashTable *notes;     /* text → the note that says it */
  GHashTable *placed;    /* ids of the copied positions that have been put back where they were */
  GHashTable *taken;     /* note id → how many of its references have been taken away */
} Made;

static void
init_made (Made *made)
{
  made->units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  made->elsewhere = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  made->ranks = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  made->notes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  made->placed = g_hash_table_new (g_str_hash, g_str_equal);
  made->taken = mul_staffing_edits_new_taken ();
}

static void
clear_made (Made *made)
{
  g_hash_table_unref (made->units);
  g_hash_table_unref (made->elsewhere);
  g_hash_table_unref (made->ranks);
  g_hash_table_unref (made->notes);
  g_hash_table_unref (made->placed);
  g_hash_table_unref (made->taken);
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

/* The ids of the notes under the table that have one of these marks, or one of these texts. */
static GStrv
list_notes (MulStaffingModel *model, GStrv given, gboolean texts)
{
  GPtrArray *notes = mul_staffing_model_get_notes (model);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();

  for (guint i = 0; given != NULL && i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);

      if (g_strv_contains ((const char *const *) given, texts ? note->text : note->mark))
        g_strv_builder_add (ids, note->id);
    }
  return g_strv_builder_end (ids);
}

/* ---- Whole cells ------------------------------------------------------------------------------------ */

/* Where a copied position comes to stand: where it stood, if that is in this table's row; else in the unit around the
 * service that has the same name, or in the municipality's own. */
static const char *
find_unit_of_copy (Made *made, const MulStaffingPlace *place, MulEdit *edit, MulRecord *unit)
{
  const char *municipality = mul_staffing_place_get_municipality_id (place);
  g_autoptr (MulRecord) here = mul_document_get_record (place->document, MUL_ENTITY_UNIT, mul_record_get_id (unit));
  g_autofree char *key = NULL;
  char *id;

  if (here != NULL && g_strcmp0 (mul_record_get_text (here, MUL_UNIT_municipality_id), municipality) == 0 &&
      g_strcmp0 (mul_record_get_text (here, MUL_UNIT_service_id), place->service_id) == 0)
    return mul_record_get_id (unit);
  if (mul_record_get_flag (unit, MUL_UNIT_in_service))
    return find_unit (made, place, edit);
  key = g_strconcat (municipality, " ", mul_record_get_text (unit, MUL_UNIT_name), NULL);
  id = g_hash_table_lookup (made->elsewhere, key);
  if (id == NULL)
    {
      id = mul_staffing_edits_find_unit_elsewhere (place, edit, mul_record_get_text (unit, MUL_UNIT_name));
      g_hash_table_insert (made->elsewhere, g_steal_pointer (&key), id);
    }
  return id;
}

/* The other role, where it is one of this table's and not the one of the cell. */
static const char *
find_other_role (const MulStaffingPlace *place, MulRecord *position)
{
  const char *id = mul_record_get_text (position, MUL_POSITION_other_role_id);
  guint column;

  if (id == NULL || g_strcmp0 (id, mul_staffing_place_get_column_id (place)) == 0 ||
      !mul_staffing_matrix_find_column (mul_staffing_model_get_matrix (place->model), id, &column))
    return NULL;
  return id;
}

static void
overwrite_position (Made *made, const MulStaffingPlace *place, MulEdit *edit, const MulStaffingRow *position,
                    MulRecord *copy, const char *unit)
{
  static const guint texts[] = { MUL_POSITION_title, MUL_POSITION_as_of, MUL_POSITION_text };
  static const guint integers[] = { MUL_POSITION_fte_e4, MUL_POSITION_headcount, MUL_POSITION_vacant };
  static const guint codes[] = { MUL_POSITION_arrangement, MUL_POSITION_qualifier, MUL_POSITION_basis };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    mul_edit_set_text (edit, texts[i], position->id, mul_record_get_text (copy, texts[i]));
  for (guint i = 0; i < G_N_ELEMENTS (integers); i++)
    mul_edit_set_integer (edit, integers[i], position->id, mul_record_get_integer (copy, integers[i]));
  for (guint i = 0; i < G_N_ELEMENTS (codes); i++)
    mul_edit_set_code (edit, codes[i], position->id, mul_record_get_code (copy, codes[i]));
  mul_edit_set_text (edit, MUL_POSITION_other_role_id, position->id, find_other_role (place, copy));
  if (g_strcmp0 (unit, position->unit_id) != 0)
    {
      mul_edit_set_text (edit, MUL_POSITION_unit_id, position->id, unit);
      mul_edit_set_text (edit, MUL_POSITION_rank, position->id, take_rank (made, place, edit, unit));
    }
}

/* What was cut comes back to its place among the unit's positions; a copy comes after them. */
static void
insert_copy (Made *made, const MulStaffingPlace *place, MulEdit *edit, MulRecord *copy, const char *unit)
{
  g_autoptr (MulRecord) there =
      mul_document_get_record (place->document, MUL_ENTITY_POSITION, mul_record_get_id (copy));
  g_autoptr (MulRecord) position = mul_record_copy (copy);
  gboolean back = there == NULL && g_strcmp0 (mul_record_get_text (copy, MUL_POSITION_unit_id), unit) == 0 &&
                  g_hash_table_add (made->placed, (gpointer) mul_record_get_id (copy));

  mul_record_set_text (position, MUL_POSITION_id, "");
  mul_record_set_text (position, MUL_POSITION_unit_id, unit);
  mul_record_set_text (position, MUL_POSITION_role_id, mul_staffing_place_get_column_id (place));
  mul_record_set_text (position, MUL_POSITION_other_role_id, find_other_role (place, copy));
  if (!back)
    mul_record_set_text (position, MUL_POSITION_rank, take_rank (made, place, edit, unit));
  mul_edit_insert (edit, position);
}

static void
bind_notes (Made *made, const MulStaffingPlace *place, MulEdit *edit, GStrv texts)
{
  for (guint i = 0; texts[i] != NULL; i++)
    g_hash_table_insert (made->notes, g_strdup (texts[i]),
                         mul_staffing_edits_bind_text (place, edit, texts[i],
                                                       g_hash_table_lookup (made->notes, texts[i])));
}

/* Puts a copied cell in place of all that stands there. Positions that are there become what was copied, so that what
 * refers to them still does. */
static void
write_copy (Made *made, const MulStaffingPlace *place, MulEdit *edit, const MulStaffingCopy *copy,
            const char *const *kept)
{
  g_autoptr (GPtrArray) there = mul_staffing_model_list_positions (place->model, place->row, place->column);
  g_auto (GStrv) own = list_notes (place->model, copy->notes, TRUE);

  if (copy->kind == MUL_STAFFING_COLUMN_TASK)
    mul_staffing_edits_write_task_text (place, edit, copy->text);
  for (guint i = 0; i < copy->positions->len; i++)
    {
      MulRecord *position = g_ptr_array_index (copy->positions, i);
      const char *unit = find_unit_of_copy (made, place, edit, g_ptr_array_index (copy->units, i));

      if (i < there->len)
        overwrite_position (made, place, edit, g_ptr_array_index (there, i), position, unit);
      else
        insert_copy (made, place, edit, position, unit);
    }
  for (guint i = copy->positions->len; i < there->len; i++)
    mul_edit_delete (edit, MUL_ENTITY_POSITION, ((const MulStaffingRow *) g_ptr_array_index (there, i))->id);
  mul_staffing_edits_remove_refs (place, edit, (const char *const *) own, kept, made->taken);
  bind_notes (made, place, edit, copy->notes);
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

  if (cell->copy != NULL)
    {
      write_copy (made, place, edit, cell->copy, kept);
      return;
    }
  if (mul_staffing_place_get_column_kind (place) == MUL_STAFFING_COLUMN_TASK)
    mul_staffing_edits_write_task_text (place, edit,
                                        cell->typing.text != NULL ? cell->typing.text : "");
  else if (cell->typing.result == MUL_STAFFING_TYPING_EMPTY)
    {
      g_auto (GStrv) own = list_notes (place->model, cell->marks, FALSE);

      mul_staffing_edits_write_empty (place, edit);
      mul_staffing_edits_remove_refs (place, edit, (const char *const *) own, kept, made->taken);
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

/* The notes that something is bound to, which must not go with the cell they stand at now. */
static GStrv
list_kept (MulStaffingModel *model, const MulStaffingPaste *paste)
{
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();

  for (guint i = 0; i < paste->cells->len; i++)
    {
      const MulStaffingPasteCell *cell = g_ptr_array_index (paste->cells, i);
      g_auto (GStrv) ids = cell->copy != NULL ? list_notes (model, cell->copy->notes, TRUE)
                                              : list_notes (model, cell->marks, FALSE);

      g_strv_builder_addv (kept, (const char **) ids);
    }
  return g_strv_builder_end (kept);
}

/* A cell that shows a dash may have a position of which the figure is not stated, or a footnote. */
static gboolean
is_empty (MulStaffingModel *model, guint row, guint column)
{
  const MulStaffingItem *item = mul_staffing_matrix_get_item (mul_staffing_model_get_matrix (model), row, column);
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (model, row, column);

  return positions->len == 0 && item->marks == NULL && g_strcmp0 (item->text, "–") == 0;
}

/* Makes the columns and writes the cells, within an edit. */
static void
write_paste (const MulStaffingPlace *place, MulEdit *edit, const MulStaffingPaste *paste)
{
  guint n_columns = mul_staffing_matrix_get_n_columns (mul_staffing_model_get_matrix (place->model));
  g_auto (GStrv) kept = list_kept (place->model, paste);
  Made made;

  init_made (&made);
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

  write_paste (place, edit, paste);
  return mul_edit_commit (edit, error);
}

/* A cell of a task as it stands, to be read as staffing; what is no number stands there in words as before. */
static MulStaffingPasteCell *
read_task_cell (const MulStaffingPlace *at, guint new_column)
{
  g_autofree char *key = mul_record_key_from_pair (mul_staffing_place_get_column_id (at),
                                                   mul_staffing_place_get_municipality_id (at));
  g_autoptr (MulRecord) assignment = mul_document_get_record (at->document, MUL_ENTITY_TASK_ASSIGNMENT, key);
  const char *text = assignment != NULL ? mul_record_get_text (assignment, MUL_TASK_ASSIGNMENT_text) : "";
  MulStaffingPasteCell *cell = g_new0 (MulStaffingPasteCell, 1);

  cell->row = at->row;
  cell->column = new_column;
  mul_staffing_typing_read_cell (&cell->typing, text, MUL_NUMBER_UNIT_PERCENT, TRUE);
  if (cell->typing.result == MUL_STAFFING_TYPING_REFUSED)
    {
      mul_staffing_typing_clear (&cell->typing);
      cell->typing = (MulStaffingTyping){ .result = MUL_STAFFING_TYPING_TEXT,
                                          .fte_e4 = MUL_NOT_STATED,
                                          .headcount = MUL_NOT_STATED,
                                          .text = g_strdup (text) };
    }
  return cell;
}

/**
 * mul_staffing_edits_make_role:
 * @place: any cell of a task
 * @error: return location for an error
 *
 * Makes the task a role, the last one, as one edit: numbers in its cells become staffing, with the words beside them, and
 * other words stand there as words. Footnotes go along.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_make_role (const MulStaffingPlace *place, GError **error)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (place->model);
  const char *task = mul_staffing_place_get_column_id (place);
  g_autoptr (GListModel) refs = mul_document_list (place->document, MUL_ENTITY_NOTE_REF, MUL_NOTE_REF_task_id, task, 0);
  g_autoptr (MulStaffingPaste) paste = mul_staffing_paste_new ();
  MulStaffingPasteColumn *role = g_new0 (MulStaffingPasteColumn, 1);
  g_autoptr (MulEdit) edit = NULL;

  role->name = g_strdup (mul_staffing_matrix_get_item (matrix, 0, place->column)->text);
  g_ptr_array_add (paste->columns, role);
  for (guint row = 1; row < mul_staffing_matrix_get_n_rows (matrix); row++)
    {
      MulStaffingPlace at = *place;

      at.row = row;
      if (mul_staffing_matrix_get_municipality (matrix, row) != NULL)
        g_ptr_array_add (paste->cells, read_task_cell (&at, mul_staffing_matrix_get_n_columns (matrix)));
    }
  edit = mul_document_begin_edit (place->document, C_("undo", "Turn Task into Role"));
  write_paste (place, edit, paste);
  for (guint i = 0; i < g_list_model_get_n_items (refs); i++)
    {
      g_autoptr (MulRecord) ref = g_list_model_get_item (refs, i);

      mul_edit_set_text (edit, MUL_NOTE_REF_role_id, mul_record_get_id (ref), role->id);
      mul_edit_set_text (edit, MUL_NOTE_REF_task_id, mul_record_get_id (ref), NULL);
    }
  mul_edit_delete (edit, MUL_ENTITY_TASK, task);
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
  g_autoptr (GHashTable) taken = mul_staffing_edits_new_taken ();
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (place->model);

  *n_cells = 0;
  for (guint row = MAX (area->row, 1); row < area->row + area->n_rows; row++)
    for (guint column = MAX (area->column, 1); column < area->column + area->n_columns; column++)
      {
        const MulStaffingItem *item = mul_staffing_matrix_get_item (matrix, row, column);
        MulStaffingPlace at = *place;

        if (item->editing == MUL_STAFFING_EDITING_NONE || is_empty (place->model, row, column))
          continue;
        at.row = row;
        at.column = column;
        if (mul_staffing_place_get_column_kind (&at) == MUL_STAFFING_COLUMN_TASK)
          mul_staffing_edits_write_task_text (&at, edit, "");
        else
          mul_staffing_edits_write_empty (&at, edit);
        mul_staffing_edits_remove_refs (&at, edit, NULL, NULL, taken);
        (*n_cells)++;
      }
  return mul_edit_commit (edit, error);
}
