/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-edits-private.h"

/* Footnotes, and what they are bound to. */

static gboolean
same_reference (const char *a, const char *b)
{
  return g_strcmp0 (a, b) == 0;
}

/* The reference that binds a note to the place, and how many there are of the note in all. */
static char *
find_ref (const MulStaffingPlace *place, const char *note_id, guint *n_refs)
{
  g_autoptr (GListModel) refs =
      mul_document_list (place->document, MUL_ENTITY_NOTE_REF, MUL_NOTE_REF_note_id, note_id, 0);
  gboolean task = mul_staffing_place_get_column_kind (place) == MUL_STAFFING_COLUMN_TASK;
  const char *role_id = task ? NULL : mul_staffing_place_get_column_id (place);
  const char *task_id = task ? mul_staffing_place_get_column_id (place) : NULL;
  char *found = NULL;

  *n_refs = g_list_model_get_n_items (refs);
  for (guint i = 0; i < *n_refs && found == NULL; i++)
    {
      g_autoptr (MulRecord) ref = g_list_model_get_item (refs, i);

      if (same_reference (mul_record_get_text (ref, MUL_NOTE_REF_role_id), role_id) &&
          same_reference (mul_record_get_text (ref, MUL_NOTE_REF_task_id), task_id) &&
          same_reference (mul_record_get_text (ref, MUL_NOTE_REF_municipality_id),
                          mul_staffing_place_get_municipality_id (place)) &&
          mul_record_get_text (ref, MUL_NOTE_REF_unit_id) == NULL)
        found = g_strdup (mul_record_get_id (ref));
    }
  return found;
}

static void
insert_ref (const MulStaffingPlace *place, MulEdit *edit, const char *note_id)
{
  g_autoptr (MulRecord) ref = mul_record_new (MUL_ENTITY_NOTE_REF);

  mul_record_set_text (ref, MUL_NOTE_REF_note_id, note_id);
  mul_record_set_text (ref, MUL_NOTE_REF_municipality_id, mul_staffing_place_get_municipality_id (place));
  if (mul_staffing_place_get_column_kind (place) == MUL_STAFFING_COLUMN_TASK)
    mul_record_set_text (ref, MUL_NOTE_REF_task_id, mul_staffing_place_get_column_id (place));
  else
    mul_record_set_text (ref, MUL_NOTE_REF_role_id, mul_staffing_place_get_column_id (place));
  mul_edit_insert (edit, ref);
}

/* How many references of each note an edit has taken away already, which no list shows before it is done. */
GHashTable *
mul_staffing_edits_new_taken (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

/* A note that is bound to nothing more goes too: it would be printed nowhere. One that is about to be bound elsewhere
 * stays. */
static void
remove_ref (const MulStaffingPlace *place, MulEdit *edit, const char *note_id, gboolean keep_note, GHashTable *taken)
{
  guint n_refs, n_taken;
  g_autofree char *ref = find_ref (place, note_id, &n_refs);

  if (ref == NULL)
    return;
  n_taken = GPOINTER_TO_UINT (g_hash_table_lookup (taken, note_id)) + 1;
  g_hash_table_insert (taken, g_strdup (note_id), GUINT_TO_POINTER (n_taken));
  if (n_refs == n_taken && !keep_note)
    mul_edit_delete (edit, MUL_ENTITY_NOTE, note_id);
  else
    mul_edit_delete (edit, MUL_ENTITY_NOTE_REF, ref);
}

/* Takes from the place the notes that are not among @own; the notes themselves stay where they are among @kept. Both are
 * ids. */
void
mul_staffing_edits_remove_refs (const MulStaffingPlace *place, MulEdit *edit, const char *const *own,
                                const char *const *kept, GHashTable *taken)
{
  GPtrArray *notes = mul_staffing_model_get_notes (place->model);

  for (guint i = 0; i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);

      if (mul_staffing_model_has_note (place->model, place->row, place->column, note->id) &&
          (own == NULL || !g_strv_contains (own, note->id)))
        remove_ref (place, edit, note->id, kept != NULL && g_strv_contains (kept, note->id), taken);
    }
}

/* A mark that was typed with a value binds the note that has that mark. */
void
mul_staffing_edits_bind_marked (const MulStaffingPlace *place, MulEdit *edit, const char *marks)
{
  GPtrArray *notes = mul_staffing_model_get_notes (place->model);

  for (guint i = 0; marks != NULL && i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);

      if (g_str_equal (note->mark, marks) &&
          !mul_staffing_model_has_note (place->model, place->row, place->column, note->id))
        insert_ref (place, edit, note->id);
    }
}

/* ---- Footnotes -------------------------------------------------------------------------------------- */

/* A note of the service that says the same already, also one that is bound to a unit of the chart. */
static char *
find_note (const MulStaffingPlace *place, const char *text)
{
  g_autoptr (GListModel) notes =
      mul_document_list (place->document, MUL_ENTITY_NOTE, MUL_NOTE_service_id, place->service_id, 0);

  for (guint i = 0; i < g_list_model_get_n_items (notes); i++)
    {
      g_autoptr (MulRecord) note = g_list_model_get_item (notes, i);

      if (g_strcmp0 (mul_record_get_text (note, MUL_NOTE_text), text) == 0)
        return g_strdup (mul_record_get_id (note));
    }
  return NULL;
}

/* Binds the note that says @text; @note_id is the one that does if it has just been made. Returns the note's id. */
char *
mul_staffing_edits_bind_text (const MulStaffingPlace *place, MulEdit *edit, const char *text, const char *note_id)
{
  g_autofree char *found = note_id != NULL ? g_strdup (note_id) : find_note (place, text);

  if (found == NULL)
    {
      g_autoptr (MulRecord) note = mul_record_new (MUL_ENTITY_NOTE);

      mul_record_set_text (note, MUL_NOTE_service_id, place->service_id);
      mul_record_set_text (note, MUL_NOTE_text, text);
      found = g_strdup (mul_edit_insert (edit, note));
      insert_ref (place, edit, found);
    }
  else if (!mul_staffing_model_has_note (place->model, place->row, place->column, found))
    insert_ref (place, edit, found);
  return g_steal_pointer (&found);
}

/**
 * mul_staffing_edits_add_note:
 * @place: a cell, the head of a column or the head of a row
 * @text: the note
 * @error: return location for an error
 *
 * Binds a footnote to what stands there: the one that says the same already, or else a new one.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_add_note (const MulStaffingPlace *place, const char *text, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Add Footnote"));

  g_free (mul_staffing_edits_bind_text (place, edit, text, NULL));
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_replace_note:
 * @place: a cell, the head of a column or the head of a row
 * @note_id: a note that is bound to it
 * @text: what is to be bound to it in its place
 * @error: return location for an error
 *
 * Puts one footnote in another's place. Where the other is bound to more than this, it stays there.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_replace_note (const MulStaffingPlace *place, const char *note_id, const char *text, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Replace Footnote"));
  g_autoptr (GHashTable) taken = mul_staffing_edits_new_taken ();
  g_autofree char *id = NULL;

  remove_ref (place, edit, note_id, FALSE, taken);
  id = mul_staffing_edits_bind_text (place, edit, text, NULL);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_bind_note:
 * @place: a cell, the head of a column or the head of a row
 * @note_id: a note
 * @bind: whether it is to be bound to what stands there
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_bind_note (const MulStaffingPlace *place, const char *note_id, gboolean bind, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      place->document, bind ? C_("undo", "Add Footnote") : C_("undo", "Remove Footnote"));
  g_autoptr (GHashTable) taken = mul_staffing_edits_new_taken ();

  if (!bind)
    remove_ref (place, edit, note_id, FALSE, taken);
  else if (!mul_staffing_model_has_note (place->model, place->row, place->column, note_id))
    insert_ref (place, edit, note_id);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_set_note_text (MulDocument *document, const char *note_id, const char *text, GError **error)
{
  g_autofree char *step = g_strconcat ("note:", note_id, NULL);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_("undo", "Edit Footnote"), step);

  mul_edit_set_text (edit, MUL_NOTE_text, note_id, text);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_delete_note (MulDocument *document, const char *note_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Delete Footnote"));

  mul_edit_delete (edit, MUL_ENTITY_NOTE, note_id);
  return mul_edit_commit (edit, error);
}
