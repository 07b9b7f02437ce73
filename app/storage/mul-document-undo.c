/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-document-private.h"

#include <glib/gi18n-lib.h>

/* Undo and redo: the changesets of the history, inverted or not, applied as one transaction. */

static char *
read_key_value (sqlite3_changeset_iter *iter, const MulEntity *entity, int operation)
{
  char *parts[2] = { NULL, NULL };
  char *key;

  for (guint i = 0; i < entity->n_keys; i++)
    {
      sqlite3_value *value = NULL;

      if (operation == SQLITE_INSERT)
        sqlite3changeset_new (iter, (int) i, &value);
      else
        sqlite3changeset_old (iter, (int) i, &value);
      parts[i] = g_strdup (value != NULL ? (const char *) sqlite3_value_text (value) : "");
    }
  key = mul_record_key_from_pair (parts[0], parts[1]);
  g_free (parts[0]);
  g_free (parts[1]);
  return key;
}

/**
 * mul_document_read_changes:
 * @changeset: a changeset of SQLite's session extension
 * @length: its length in bytes
 *
 * Returns: (transfer full): which rows it changes
 */
MulChanges *
mul_document_read_changes (gconstpointer changeset, gsize length)
{
  MulChanges *changes = mul_changes_new ();
  sqlite3_changeset_iter *iter = NULL;

  if (sqlite3changeset_start (&iter, (int) length, (void *) changeset) != SQLITE_OK)
    return changes;
  while (sqlite3changeset_next (iter) == SQLITE_ROW)
    {
      const char *table;
      const MulEntity *entity;
      int n_columns;
      int operation;
      g_autofree char *key = NULL;

      sqlite3changeset_op (iter, &table, &n_columns, &operation, NULL);
      entity = mul_entity_get_by_table (table);
      if (entity == NULL)
        continue;
      key = read_key_value (iter, entity, operation);
      mul_changes_add (changes, entity->id,
                       operation == SQLITE_INSERT   ? MUL_CHANGE_INSERT
                       : operation == SQLITE_DELETE ? MUL_CHANGE_DELETE
                                                    : MUL_CHANGE_UPDATE,
                       key);
    }
  sqlite3changeset_finalize (iter);
  return changes;
}

static int
abort_on_conflict (void *data, int conflict, sqlite3_changeset_iter *iter)
{
  return SQLITE_CHANGESET_ABORT;
}

/* Applies a changeset as one transaction. Without FKNOACTION, redoing a delete that cascades would delete the children
 * a second time and abort. */
static gboolean
apply (MulDocument *self, gconstpointer data, gsize length, GError **error)
{
  if (!mul_database_execute (self->database, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (sqlite3changeset_apply_v2 (self->database, (int) length, (void *) data, NULL, abort_on_conflict, NULL, NULL,
                                 NULL, SQLITE_CHANGESETAPPLY_FKNOACTION) == SQLITE_OK)
    return mul_document_commit (self, error);
  mul_database_set_error (self->database, error);
  mul_database_execute (self->database, "ROLLBACK", NULL);
  return FALSE;
}

/* What the step would apply: the changeset, or its inverse. */
static GBytes *
get_step (MulDocument *self, gboolean redo, GError **error)
{
  g_autoptr (GBytes) changeset = mul_history_get_changeset (self->history, redo);
  GBytes *bytes;
  gconstpointer data;
  gsize length = 0;
  void *inverted = NULL;
  int inverted_length = 0;

  if (changeset == NULL)
    {
      g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNREADABLE,
                           C_ ("storage", "This step cannot be undone or redone, since the temporary folder cannot be read. "
                                          "Nothing else is lost."));
      return NULL;
    }
  if (redo)
    return g_steal_pointer (&changeset);
  data = g_bytes_get_data (changeset, &length);
  if (sqlite3changeset_invert ((int) length, data, &inverted_length, &inverted) != SQLITE_OK)
    {
      mul_database_set_error (self->database, error);
      return NULL;
    }
  bytes = g_bytes_new (inverted, (gsize) inverted_length);
  sqlite3_free (inverted);
  return bytes;
}

static gboolean
step (MulDocument *self, gboolean redo, GError **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (MulChanges) changes = NULL;
  gconstpointer data;
  gsize length = 0;

  g_return_val_if_fail (MUL_IS_DOCUMENT (self) && self->edit == NULL, FALSE);
  if (mul_history_get_label (self->history, redo) == NULL)
    return TRUE;
  bytes = get_step (self, redo, error);
  if (bytes == NULL)
    return FALSE;
  data = g_bytes_get_data (bytes, &length);
  if (!apply (self, data, length, error))
    return FALSE;
  changes = mul_document_read_changes (data, length);
  mul_history_step (self->history, redo);
  mul_document_committed (self, changes);
  g_signal_emit_by_name (self, "stepped", changes);
  return TRUE;
}

/**
 * mul_document_read_step:
 * @self: a document
 * @redo: whether to ask for what would be redone rather than undone
 *
 * Returns: (transfer full) (nullable): what undo or redo would change, as it would change it, or NULL where there is nothing or it
 * cannot be read
 */
MulChanges *
mul_document_read_step (MulDocument *self, gboolean redo)
{
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  if (self->database == NULL || mul_history_get_label (self->history, redo) == NULL)
    return NULL;
  bytes = get_step (self, redo, NULL);
  return bytes != NULL ? mul_document_read_changes (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;
}

/**
 * mul_document_undo:
 * @self: a document
 * @error: return location for an error
 *
 * Takes the last step back, whichever page it was made on. With nothing to undo it does nothing.
 *
 * Returns: whether it could; where not, nothing has changed
 */
gboolean
mul_document_undo (MulDocument *self, GError **error)
{
  return step (self, FALSE, error);
}

/**
 * mul_document_redo:
 * @self: a document
 * @error: return location for an error
 *
 * Makes the step last undone again. With nothing to redo it does nothing.
 *
 * Returns: whether it could; where not, nothing has changed
 */
gboolean
mul_document_redo (MulDocument *self, GError **error)
{
  return step (self, TRUE, error);
}

/**
 * mul_document_get_undo_label:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): what would be undone
 */
const char *
mul_document_get_undo_label (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  return mul_history_get_label (self->history, FALSE);
}

/**
 * mul_document_get_redo_label:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): what would be redone
 */
const char *
mul_document_get_redo_label (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  return mul_history_get_label (self->history, TRUE);
}

/**
 * mul_document_is_typing:
 * @self: a document
 * @what: names a text, as to mul_document_begin_typing()
 *
 * Returns: whether an edit of that text would join the last undo step
 */
gboolean
mul_document_is_typing (MulDocument *self, const char *what)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), FALSE);
  return g_strcmp0 (mul_history_get_typing (self->history), what) == 0;
}

/**
 * mul_document_end_typing:
 * @self: a document
 *
 * Says that the text being typed has lost the focus: what is typed next is an undo step of its own.
 */
void
mul_document_end_typing (MulDocument *self)
{
  g_return_if_fail (MUL_IS_DOCUMENT (self));
  mul_history_end_typing (self->history);
}
