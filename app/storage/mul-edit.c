/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-edit.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-rank.h"
#include "storage/mul-document-private.h"

struct _MulEdit
{
  /* Owned */
  MulDocument *document;
  sqlite3_session *session;
  char *label;
  char *what;
  GError *error;
};

static void
close_session (MulEdit *self)
{
  if (self->session != NULL)
    sqlite3session_delete (self->session);
  self->session = NULL;
}

/* One step of the history, whether it stands alone or joins what was typed before it. */
static void
record_step (MulEdit *self, GBytes *changeset)
{
  MulHistory *history = self->document->history;
  const char *typing = mul_history_get_typing (history);
  g_autoptr (GBytes) before = NULL;
  sqlite3_changegroup *group = NULL;
  void *joined = NULL;
  int length = 0;

  if (self->what == NULL || g_strcmp0 (typing, self->what) != 0
      || (before = mul_history_get_changeset (history, FALSE)) == NULL
      || sqlite3changegroup_new (&group) != SQLITE_OK)
    {
      mul_history_push (history, self->label, self->what, changeset);
      return;
    }
  if (sqlite3changegroup_add (group, (int) g_bytes_get_size (before), (void *) g_bytes_get_data (before, NULL)) == SQLITE_OK
      && sqlite3changegroup_add (group, (int) g_bytes_get_size (changeset),
                                 (void *) g_bytes_get_data (changeset, NULL)) == SQLITE_OK
      && sqlite3changegroup_output (group, &length, &joined) == SQLITE_OK)
    {
      g_autoptr (GBytes) bytes = g_bytes_new (joined, (gsize) length);

      if (length > 0)
        mul_history_replace_last (history, bytes);
      else
        mul_history_drop_last (history);
    }
  else
    mul_history_push (history, self->label, self->what, changeset);
  sqlite3_free (joined);
  sqlite3changegroup_delete (group);
}

/**
 * mul_document_begin_edit:
 * @self: a document with no other edit under way
 * @label: what is being done, translated, as it follows "Undo: "
 *
 * Begins a transaction with a session attached to every table.
 *
 * Returns: (transfer full): the edit; where it could not begin, its commit says why
 */
MulEdit *
mul_document_begin_edit (MulDocument *self, const char *label)
{
  return mul_document_begin_typing (self, label, NULL);
}

/**
 * mul_document_begin_typing:
 * @self: a document with no other edit under way
 * @label: what is being done, translated, as it follows "Undo: "
 * @what: (nullable): names the text being typed, such as "argument-text:ID"
 *
 * Like mul_document_begin_edit(), but successive edits of the same @what are one undo step, until
 * mul_document_end_typing() or another edit.
 *
 * Returns: (transfer full): the edit
 */
MulEdit *
mul_document_begin_typing (MulDocument *self, const char *label, const char *what)
{
  MulEdit *edit = g_new0 (MulEdit, 1);

  edit->document = g_object_ref (self);
  edit->label = g_strdup (label);
  edit->what = g_strdup (what);
  /* A text that loses the focus because its window closes may come too late; that must not end in a crash. */
  if (self->database == NULL || self->edit != NULL)
    {
      g_set_error_literal (&edit->error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED,
                           self->database == NULL
                               ? C_ ("storage", "The project is closed, and the change was not made. "
                                                "Open it again first.")
                               : C_ ("storage", "Another change is under way, and this one was not made. Try again."));
      return edit;
    }
  self->edit = edit;
  if (!mul_database_execute (self->database, "BEGIN IMMEDIATE", &edit->error))
    return edit;
  if (sqlite3session_create (self->database, "main", &edit->session) != SQLITE_OK
      || sqlite3session_attach (edit->session, NULL) != SQLITE_OK)
    mul_database_set_error (self->database, &edit->error);
  return edit;
}

/**
 * mul_edit_free:
 * @self: (transfer full): an edit; without a commit it is rolled back
 */
void
mul_edit_free (MulEdit *self)
{
  if (self == NULL)
    return;
  close_session (self);
  if (self->document != NULL && self->document->edit == self)
    {
      self->document->edit = NULL;
      if (self->document->database != NULL && !sqlite3_get_autocommit (self->document->database))
        mul_database_execute (self->document->database, "ROLLBACK", NULL);
    }
  g_clear_error (&self->error);
  g_clear_object (&self->document);
  g_free (self->label);
  g_free (self->what);
  g_free (self);
}

/**
 * mul_edit_commit:
 * @self: an edit
 * @error: return location for an error, with a sentence that can be shown
 *
 * Commits, makes the undo step and brings everything shown up to date. An edit that changed nothing leaves no step.
 * The changeset is taken before the commit, which ends the session's transaction.
 *
 * Returns: whether it was committed; where not, nothing has changed
 */
gboolean
mul_edit_commit (MulEdit *self, GError **error)
{
  MulDocument *document = self->document;
  g_autoptr (GBytes) changeset = NULL;
  g_autoptr (MulChanges) changes = NULL;
  void *data = NULL;
  int length = 0;

  if (document->edit != self)
    {
      g_return_val_if_fail (self->error != NULL, FALSE);
      g_propagate_error (error, g_steal_pointer (&self->error));
      return FALSE;
    }
  if (self->error == NULL && sqlite3session_changeset (self->session, &length, &data) != SQLITE_OK)
    mul_database_set_error (document->database, &self->error);
  close_session (self);
  if (self->error == NULL && length > 0)
    mul_document_commit (document, &self->error);
  document->edit = NULL;
  if (self->error != NULL)
    {
      sqlite3_free (data);
      if (!sqlite3_get_autocommit (document->database))
        mul_database_execute (document->database, "ROLLBACK", NULL);
      g_propagate_error (error, g_steal_pointer (&self->error));
      return FALSE;
    }
  if (length == 0)
    {
      sqlite3_free (data);
      return mul_database_execute (document->database, "ROLLBACK", error);
    }
  changeset = g_bytes_new (data, (gsize) length);
  sqlite3_free (data);
  changes = mul_document_read_changes (g_bytes_get_data (changeset, NULL), (gsize) length);
  record_step (self, changeset);
  mul_document_committed (document, changes);
  return TRUE;
}

/**
 * mul_edit_insert:
 * @self: an edit
 * @record: the values; where its id is empty it gets one
 *
 * Returns: (transfer none): the row's id, which is @record's
 */
const char *
mul_edit_insert (MulEdit *self, MulRecord *record)
{
  const MulEntity *entity = mul_record_get_entity (record);

  if (entity->n_keys == 1 && *mul_record_get_id (record) == '\0')
    {
      g_autofree char *id = g_uuid_string_random ();

      mul_record_set_text (record, (guint) entity->id << 8, id);
    }
  if (self->error == NULL)
    mul_rows_insert (self->document->rows, record, &self->error);
  return mul_record_get_id (record);
}

/**
 * mul_edit_set_text:
 * @self: an edit
 * @column: a text, code, reference or rank column
 * @key: the row's whole key
 * @value: (nullable): the new value; NULL is "not stated" where the column may be that and "" where it may not
 */
void
mul_edit_set_text (MulEdit *self, guint column, const char *key, const char *value)
{
  const MulColumn *info = mul_entity_get_column (column);

  if (value == NULL && !info->nullable)
    value = info->kind == MUL_COLUMN_CODE ? info->codes[0] : "";
  if (self->error == NULL)
    mul_rows_update (self->document->rows, column, key, value, 0, &self->error);
}

/**
 * mul_edit_set_integer:
 * @self: an edit
 * @column: a number or flag column
 * @key: the row's whole key
 * @value: the new value in the column's unit, or MUL_NOT_STATED
 */
void
mul_edit_set_integer (MulEdit *self, guint column, const char *key, gint64 value)
{
  if (self->error == NULL)
    mul_rows_update (self->document->rows, column, key, NULL, value, &self->error);
}

/**
 * mul_edit_set_code:
 * @self: an edit
 * @column: a code column
 * @key: the row's whole key
 * @code: the enumeration value, or -1 for not stated
 */
void
mul_edit_set_code (MulEdit *self, guint column, const char *key, int code)
{
  const MulColumn *info = mul_entity_get_column (column);

  g_return_if_fail (info->codes != NULL);
  mul_edit_set_text (self, column, key, code < 0 ? NULL : info->codes[code]);
}

/**
 * mul_edit_delete:
 * @self: an edit
 * @entity: the row's entity
 * @key: its whole key
 *
 * Deletes a row and all that it owns. One that is gone already is no error.
 */
void
mul_edit_delete (MulEdit *self, MulEntityId entity, const char *key)
{
  if (self->error == NULL)
    mul_rows_delete (self->document->rows, entity, key, &self->error);
}

static const char *
get_rank (MulRecord *record)
{
  const MulEntity *entity = mul_record_get_entity (record);

  return mul_record_get_text (record, ((guint) entity->id << 8) | (guint) entity->rank);
}

/* Gives every sibling a rank anew, with room for @n at @position, where too few keys lie between. */
static char **
spread (MulEdit *self, GPtrArray *siblings, guint position, guint n)
{
  g_auto (GStrv) ranks = mul_rank_spread (siblings->len + n);
  char **slots = g_new0 (char *, n + 1);

  for (guint i = 0; i < siblings->len; i++)
    {
      MulRecord *sibling = g_ptr_array_index (siblings, i);
      const MulEntity *entity = mul_record_get_entity (sibling);
      g_autofree char *key = mul_record_dup_key (sibling);

      mul_edit_set_text (self, ((guint) entity->id << 8) | (guint) entity->rank, key, ranks[i < position ? i : i + n]);
    }
  for (guint i = 0; i < n; i++)
    slots[i] = g_strdup (ranks[position + i]);
  return slots;
}

/**
 * mul_edit_ranks_at:
 * @self: an edit
 * @others: (element-type MulRecord): the records among which the rows are to stand, in order, without the rows themselves
 * @position: before which of them, from 0; G_MAXUINT for last
 * @n: how many rows
 *
 * Finds ranks for rows that are to stand together. Where too few keys lie between the neighbours, or they share one, the
 * others are ranked anew within the same edit.
 *
 * Returns: (transfer full): the ranks, in order
 */
char **
mul_edit_ranks_at (MulEdit *self, GPtrArray *others, guint position, guint n)
{
  g_autoptr (GStrvBuilder) ranks = g_strv_builder_new ();
  const guint at = MIN (position, others->len);
  const char *after = at < others->len ? get_rank (g_ptr_array_index (others, at)) : NULL;
  g_autofree char *before = at > 0 ? g_strdup (get_rank (g_ptr_array_index (others, at - 1))) : NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *rank = mul_rank_between (before, after);

      if (rank == NULL)
        return spread (self, others, at, n);
      g_strv_builder_add (ranks, rank);
      g_free (before);
      before = g_steal_pointer (&rank);
    }
  return g_strv_builder_end (ranks);
}

/**
 * mul_edit_rank_at:
 * @self: an edit
 * @siblings: the records among which a row is to stand, in order
 * @moving_key: (nullable): the whole key of the row that is to stand there, if it is one of @siblings already
 * @position: where it is to stand among the others, from 0; G_MAXUINT for last
 *
 * Finds the rank for a place between two neighbours. Where no key lies between them, or they share one, the siblings are
 * ranked anew within the same edit.
 *
 * Returns: (transfer full): the rank to give the row
 */
char *
mul_edit_rank_at (MulEdit *self, GListModel *siblings, const char *moving_key, guint position)
{
  g_autoptr (GPtrArray) others = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GStrv) ranks = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (siblings); i++)
    {
      g_autoptr (MulRecord) sibling = g_list_model_get_item (siblings, i);
      g_autofree char *key = mul_record_dup_key (sibling);

      if (g_strcmp0 (key, moving_key) != 0)
        g_ptr_array_add (others, g_steal_pointer (&sibling));
    }
  ranks = mul_edit_ranks_at (self, others, position, 1);
  return g_steal_pointer (&ranks[0]);
}
