/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-edits-private.h"

/* Roles and tasks: the columns of the table. */

/* Whether a role is called a leader's, in a language that projects are written in: by its first word. */
static gboolean
is_leader_name (const char *name)
{
  static const char *const words[] = { "leder", "lederen", "leiar", "leiaren", "leader", "ledelse", "leiing", NULL };
  g_autofree char *folded = g_utf8_casefold (name, -1);
  char *end = folded;

  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  *end = '\0';
  return g_strv_contains (words, folded);
}

/* Makes a role within an edit. One that is called a leader's is the leader's role. */
char *
mul_staffing_edits_insert_role (MulEdit *edit, const char *service_id, const char *name, const char *rank)
{
  g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);

  mul_record_set_text (role, MUL_ROLE_service_id, service_id);
  mul_record_set_text (role, MUL_ROLE_name, name);
  mul_record_set_integer (role, MUL_ROLE_is_leader, is_leader_name (name));
  mul_record_set_text (role, MUL_ROLE_rank, rank);
  return g_strdup (mul_edit_insert (edit, role));
}

char *
mul_staffing_edits_insert_task (MulEdit *edit, const char *service_id, const char *name, const char *rank)
{
  g_autoptr (MulRecord) task = mul_record_new (MUL_ENTITY_TASK);

  mul_record_set_text (task, MUL_TASK_service_id, service_id);
  mul_record_set_text (task, MUL_TASK_name, name);
  mul_record_set_text (task, MUL_TASK_rank, rank);
  return g_strdup (mul_edit_insert (edit, task));
}

/**
 * mul_staffing_edits_add_role:
 * @document: a document
 * @service_id: a service
 * @name: what it is called
 * @error: return location for an error
 *
 * Adds a role after the others.
 *
 * Returns: (transfer full) (nullable): its id
 */
char *
mul_staffing_edits_add_role (MulDocument *document, const char *service_id, const char *name, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Add Role"));
  g_autofree char *rank =
      mul_staffing_edits_append_rank (edit, document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id);
  g_autofree char *id = mul_staffing_edits_insert_role (edit, service_id, name, rank);

  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

char *
mul_staffing_edits_add_task (MulDocument *document, const char *service_id, const char *name, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Add Task"));
  g_autofree char *rank =
      mul_staffing_edits_append_rank (edit, document, MUL_ENTITY_TASK, MUL_TASK_service_id, service_id);
  g_autofree char *id = mul_staffing_edits_insert_task (edit, service_id, name, rank);

  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

/**
 * mul_staffing_edits_rename_column:
 * @place: any cell of a role or task
 * @name: what it is to be called
 * @error: return location for an error
 *
 * Renames a role or a task. A role that comes to be called a leader's becomes the leader's role in the same step; one that
 * was called so before has been decided on already.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_rename_column (const MulStaffingPlace *place, const char *name, GError **error)
{
  gboolean task = mul_staffing_place_get_column_kind (place) == MUL_STAFFING_COLUMN_TASK;
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      place->document, task ? C_("undo", "Rename Task") : C_("undo", "Rename Role"));

  if (!task && is_leader_name (name))
    {
      g_autoptr (MulRecord) role =
          mul_document_get_record (place->document, MUL_ENTITY_ROLE, mul_staffing_place_get_column_id (place));

      if (role != NULL && !is_leader_name (mul_record_get_text (role, MUL_ROLE_name)))
        mul_edit_set_integer (edit, MUL_ROLE_is_leader, mul_record_get_id (role), 1);
    }
  mul_edit_set_text (edit, task ? MUL_TASK_name : MUL_ROLE_name, mul_staffing_place_get_column_id (place), name);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_delete_column:
 * @place: any cell of a role or task
 * @error: return location for an error
 *
 * Deletes a role with its positions, or a task, and the notes that were bound to nothing else.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_delete_column (const MulStaffingPlace *place, GError **error)
{
  gboolean task = mul_staffing_place_get_column_kind (place) == MUL_STAFFING_COLUMN_TASK;
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      place->document, task ? C_("undo", "Delete Task") : C_("undo", "Delete Role"));
  GPtrArray *notes = mul_staffing_model_get_notes (place->model);
  const guint column = task ? MUL_NOTE_REF_task_id : MUL_NOTE_REF_role_id;

  for (guint i = 0; i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);
      g_autoptr (GListModel) refs =
          mul_document_list (place->document, MUL_ENTITY_NOTE_REF, MUL_NOTE_REF_note_id, note->id, 0);
      gboolean only_here = TRUE;

      for (guint j = 0; j < g_list_model_get_n_items (refs); j++)
        {
          g_autoptr (MulRecord) ref = g_list_model_get_item (refs, j);

          only_here = only_here && g_strcmp0 (mul_record_get_text (ref, column),
                                              mul_staffing_place_get_column_id (place)) == 0;
        }
      if (only_here)
        mul_edit_delete (edit, MUL_ENTITY_NOTE, note->id);
    }
  mul_edit_delete (edit, task ? MUL_ENTITY_TASK : MUL_ENTITY_ROLE, mul_staffing_place_get_column_id (place));
  return mul_edit_commit (edit, error);
}

/* Puts the column before @next of @all, or after @last where there is none. */
static gboolean
move_column (const MulStaffingPlace *place, const char *next, const char *last, GError **error)
{
  gboolean task = mul_staffing_place_get_column_kind (place) == MUL_STAFFING_COLUMN_TASK;
  g_autoptr (GListModel) all =
      task ? mul_document_list (place->document, MUL_ENTITY_TASK, MUL_TASK_service_id, place->service_id, 0)
           : mul_document_list (place->document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, place->service_id, 0);
  const char *id = mul_staffing_place_get_column_id (place);
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *rank = NULL;
  guint position = 0;

  /* The place is counted among all but the one that moves. */
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (all, i);

      if (g_strcmp0 (mul_record_get_id (record), next) == 0)
        break;
      if (g_strcmp0 (mul_record_get_id (record), id) != 0)
        position++;
      if (g_strcmp0 (mul_record_get_id (record), last) == 0)
        break;
    }
  edit = mul_document_begin_edit (place->document, task ? C_("undo", "Move Task") : C_("undo", "Move Role"));
  rank = mul_edit_rank_at (edit, all, id, position);
  mul_edit_set_text (edit, task ? MUL_TASK_rank : MUL_ROLE_rank, id, rank);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_move_column:
 * @place: any cell of a role or task
 * @step: -1 towards the start, 1 towards the end
 * @error: return location for an error
 *
 * Moves a role among the roles, or a task among the tasks that stand in the table.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_move_column (const MulStaffingPlace *place, int step, GError **error)
{
  if (step < 0)
    return place->column < 2 || mul_staffing_edits_move_column_before (place, place->column - 1, error);
  return mul_staffing_edits_move_column_before (place, place->column + 2, error);
}

/**
 * mul_staffing_edits_move_column_before:
 * @place: any cell of a role or task
 * @before: the column of the matrix that it is to stand before; the one after the last of its kind for the end
 * @error: return location for an error
 *
 * Moves a role among the roles, or a task among the tasks that stand in the table. Where that is no place for it, it stays.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_move_column_before (const MulStaffingPlace *place, guint before, GError **error)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (place->model);
  MulStaffingColumnKind kind = mul_staffing_place_get_column_kind (place);
  guint n_columns = mul_staffing_matrix_get_n_columns (matrix);
  gboolean before_own = before < n_columns && mul_staffing_matrix_get_column_kind (matrix, before) == kind;
  gboolean after_own =
      before > 0 && before <= n_columns && mul_staffing_matrix_get_column_kind (matrix, before - 1) == kind;

  if (before == place->column || before == place->column + 1 || (!before_own && !after_own))
    return TRUE;
  return move_column (place, before_own ? mul_staffing_matrix_get_column_id (matrix, before) : NULL,
                      before_own ? NULL : mul_staffing_matrix_get_column_id (matrix, before - 1), error);
}

gboolean
mul_staffing_edits_set_leader (const MulStaffingPlace *place, gboolean leader, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Leader Role"));

  mul_edit_set_integer (edit, MUL_ROLE_is_leader, mul_staffing_place_get_column_id (place), leader ? 1 : 0);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_set_task_kind (const MulStaffingPlace *place, MulTaskKind kind, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Kind of Task"));

  mul_edit_set_code (edit, MUL_TASK_kind, mul_staffing_place_get_column_id (place), (int) kind);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_set_statutory (const MulStaffingPlace *place, gboolean statutory, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Statutory Task"));

  mul_edit_set_integer (edit, MUL_TASK_statutory, mul_staffing_place_get_column_id (place), statutory ? 1 : 0);
  return mul_edit_commit (edit, error);
}
