/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-document-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "storage/mul-file-place.h"
#include "storage/mul-write.h"

/* Writes the document to its file: SQLite's backup, stepped from idle on the document's own connection, gives a copy
 * that no later edit touches; a thread checks it, replaces the file and reads it back. The working copy counts as unsaved until the
 * read-back agrees. */

#define DELAY_MS 1500
#define MOST_MS 6000 /* so long a row of edits may put it off */
#define REST 10 /* at most one tenth of the time is spent on writing */
#define PAGES_PER_STEP 256

struct _MulWriter
{
  /* Borrowed */
  MulDocument *document;

  /* Owned */
  GTask *task;      /* the write under way */
  GPtrArray *wishes; /* tasks that wait for a write of what is there now */
  MulDatabase *target;
  sqlite3_backup *backup;

  guint timeout;
  gint64 scheduled; /* when the timeout was first set, while it is */
  guint idle;
  guint64 generation; /* what the write under way holds */
  gint64 began;
  gint64 last_duration;
  gint64 last_end;
};

static void start (MulWriter *self);

static void
answer_wishes (GPtrArray *wishes, const GError *error)
{
  for (guint i = 0; i < wishes->len; i++)
    if (error != NULL)
      g_task_return_error (g_ptr_array_index (wishes, i), g_error_copy (error));
    else
      g_task_return_boolean (g_ptr_array_index (wishes, i), TRUE);
}

/* What a write that has ended means for the document. Ours may have gone beside the file: then the document goes on
 * there. The state is told last, since whoever listens may close the document. */
static void
settle (MulWriter *self, MulWrite *write, const GError *error)
{
  MulDocument *document = self->document;
  const gboolean current = self->generation == document->generation;

  g_unlink (write->snapshot);
  self->last_end = g_get_monotonic_time ();
  self->last_duration = self->last_end - self->began;
  if (error == NULL)
    {
      mul_working_copy_set_state (document->copy, mul_document_get_title (document), !current, write->checksum);
      mul_watch_note_written (document->watch, write->etag);
      mul_document_set_file_state (document, MUL_FILE_STATE_KNOWN, NULL);
      if (!current)
        mul_writer_schedule (self);
      mul_document_set_save_state (document, current ? MUL_SAVE_STATE_SAVED : MUL_SAVE_STATE_UNSAVED, NULL);
      return;
    }
  if (write->broken != NULL)
    mul_working_copy_set_state (document->copy, NULL, TRUE, write->broken);
  if (write->written_beside != NULL && mul_document_get_file (document) != NULL)
    {
      g_set_object (&document->theirs, mul_document_get_file (document));
      if (mul_document_adopt_file (document, write->written_beside, NULL))
        mul_working_copy_set_state (document->copy, NULL, !current, write->checksum);
      mul_document_set_file_state (document, MUL_FILE_STATE_KNOWN, NULL);
      mul_document_notify_file (document);
    }
  mul_document_set_save_state (document,
                               g_error_matches (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_CHANGED)
                                   ? MUL_SAVE_STATE_CONFLICT
                                   : MUL_SAVE_STATE_FAILED,
                               error->message);
}

static void
write_done_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulDocument) document = MUL_DOCUMENT (g_object_ref (source));
  MulWriter *self = document->writer;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) wishes = data;

  g_task_propagate_boolean (G_TASK (result), &error);
  if (self != NULL && self->task == G_TASK (result))
    {
      g_clear_object (&self->task);
      settle (self, g_task_get_task_data (G_TASK (result)), error);
      self = document->writer;
    }
  if (self != NULL && self->task == NULL && self->wishes->len > 0)
    start (self);
  answer_wishes (wishes, error);
}

static void
end_backup (MulWriter *self)
{
  g_clear_handle_id (&self->idle, g_source_remove);
  if (self->backup != NULL)
    sqlite3_backup_finish (self->backup);
  self->backup = NULL;
  g_clear_pointer (&self->target, mul_database_close);
}

/* Somebody has removed the working folder: what the connection still reads is all there is, and is put back. */
static gboolean
restore_working (MulDocument *document, GError **error)
{
  g_autofree char *path = mul_working_copy_get_path (document->copy, "working.db");
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (MulDatabase) target = NULL;
  sqlite3_backup *backup = NULL;

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    return TRUE;
  g_mkdir_with_parents (folder, 0700);
  target = mul_database_open (path, error);
  if (target == NULL)
    return FALSE;
  backup = sqlite3_backup_init (target, "main", document->database, "main");
  if (backup != NULL)
    sqlite3_backup_step (backup, -1);
  if (backup == NULL || sqlite3_backup_finish (backup) != SQLITE_OK)
    {
      mul_database_set_error (target, error);
      g_unlink (path);
      return FALSE;
    }
  g_clear_pointer (&target, mul_database_close);
  mul_document_close_database (document);
  return mul_document_open_database (document, error);
}

static gboolean
begin_backup (MulWriter *self, const char *path, GError **error)
{
  if (self->document->database == NULL)
    {
      g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                           C_ ("storage", "The project's data on this computer cannot be reached, and it was not saved. "
                                          "Close it and open it again."));
      return FALSE;
    }
  if (!restore_working (self->document, error))
    return FALSE;
  g_unlink (path);
  self->target = mul_database_open (path, error);
  if (self->target == NULL)
    return FALSE;
  mul_database_execute (self->target, "PRAGMA synchronous = OFF", NULL);
  self->backup = sqlite3_backup_init (self->target, "main", self->document->database, "main");
  if (self->backup != NULL)
    return TRUE;
  mul_database_set_error (self->target, error);
  end_backup (self);
  return FALSE;
}

/* Ends a copy of which a step failed, and says why: in the user's language where the system knows, else in SQLite's words. What the
 * system says is known to the connection only when the copying is finished. */
static const char *
end_failed_backup (MulWriter *self, int result)
{
  int reason;

  sqlite3_backup_finish (g_steal_pointer (&self->backup));
  reason = result == SQLITE_FULL ? ENOSPC : sqlite3_system_errno (self->target);
  return reason != 0 ? g_strerror (reason) : sqlite3_errstr (result);
}

/* Returns SQLITE_DONE when the copy is whole, SQLITE_OK when there is more, else an error. An edit between two steps
 * goes into the copy too, since it is made on the same connection. */
static int
step_backup (MulWriter *self, int pages, GError **error)
{
  const int result = sqlite3_backup_step (self->backup, pages);

  if (result != SQLITE_DONE && result != SQLITE_OK)
    mul_write_say_unwritable (mul_document_get_file (self->document), end_failed_backup (self, result), error);
  return result;
}

static gboolean
backup_idle_cb (gpointer data)
{
  MulWriter *self = data;
  MulWrite *write = g_task_get_task_data (self->task);

  if (step_backup (self, PAGES_PER_STEP, &write->error) == SQLITE_OK)
    return G_SOURCE_CONTINUE;
  self->idle = 0;
  self->generation = self->document->generation;
  end_backup (self);
  g_task_run_in_thread (self->task, mul_write_run_in_thread);
  return G_SOURCE_REMOVE;
}

/* Ends the write under way. The main loop does not run meanwhile: it might close the document from under the caller. */
static void
finish (MulWriter *self)
{
  g_autoptr (GTask) task = NULL;
  MulWrite *write;

  if (self->task == NULL)
    return;
  task = g_steal_pointer (&self->task);
  write = g_task_get_task_data (task);
  if (self->backup != NULL)
    {
      step_backup (self, -1, &write->error);
      self->generation = self->document->generation;
      end_backup (self);
      g_task_run_in_thread (task, mul_write_run_in_thread);
    }
  mul_write_wait (write);
  settle (self, write, write->error);
}

static MulWrite *
make_write (MulWriter *self)
{
  MulWrite *write = mul_write_new (mul_document_get_file (self->document), self->document->copy);

  write->expected = g_strdup (mul_working_copy_get_checksum (self->document->copy));
  write->intent = mul_working_copy_get_path (self->document->copy, "intent");
  return write;
}

static void
start (MulWriter *self)
{
  MulDocument *document = self->document;
  GPtrArray *wishes = g_steal_pointer (&self->wishes);
  MulWrite *write = make_write (self);

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->wishes = g_ptr_array_new_with_free_func (g_object_unref);
  self->began = g_get_monotonic_time ();
  self->task = g_task_new (document, NULL, write_done_cb, wishes);
  g_task_set_source_tag (self->task, start);
  g_task_set_task_data (self->task, write, mul_write_free);
  if (begin_backup (self, write->snapshot, &write->error))
    self->idle = g_idle_add (backup_idle_cb, self);
  else
    g_task_run_in_thread (self->task, mul_write_run_in_thread);
  mul_document_set_save_state (document, MUL_SAVE_STATE_WRITING, NULL);
}

static gboolean
timeout_cb (gpointer data)
{
  MulWriter *self = data;

  self->timeout = 0;
  /* What was saved meanwhile in another way need not be written again. */
  if (self->task == NULL && self->document->save_state != MUL_SAVE_STATE_SAVED
      && self->document->file_state != MUL_FILE_STATE_GONE)
    start (self);
  return G_SOURCE_REMOVE;
}

/**
 * mul_writer_new:
 * @document: the document, which outlives it
 *
 * Returns: (transfer full): a writer with nothing to do
 */
MulWriter *
mul_writer_new (MulDocument *document)
{
  MulWriter *self = g_new0 (MulWriter, 1);

  self->document = document;
  self->wishes = g_ptr_array_new_with_free_func (g_object_unref);
  return self;
}

/**
 * mul_writer_free:
 * @self: (transfer full): a writer; a write that has reached its thread is waited for, and whoever else waits is told
 */
void
mul_writer_free (MulWriter *self)
{
  g_autoptr (GTask) task = g_steal_pointer (&self->task);
  g_autoptr (GPtrArray) wishes = g_steal_pointer (&self->wishes);
  g_autoptr (GError) error = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_CANCELLED,
                                                  C_ ("storage", "The project was closed before it was saved."));
  const gboolean stepping = self->backup != NULL;

  g_clear_handle_id (&self->timeout, g_source_remove);
  end_backup (self);
  g_free (self);
  if (task != NULL && stepping)
    g_task_return_error (task, g_error_copy (error));
  else if (task != NULL)
    mul_write_wait (g_task_get_task_data (task));
  answer_wishes (wishes, error);
}

/**
 * mul_writer_schedule:
 * @self: a writer
 *
 * Sees to it that the file is written in a moment: soon after the last edit, also while somebody types without end, and never
 * more often than ten times what the last write took. A document without a file, in conflict with it, or whose file is gone, waits
 * for the user: a file that was moved must not appear again where it was.
 */
void
mul_writer_schedule (MulWriter *self)
{
  const gint64 now = g_get_monotonic_time ();
  const gint64 rest = self->last_end + REST * self->last_duration - now;

  if (mul_document_get_file (self->document) == NULL || self->document->save_state == MUL_SAVE_STATE_CONFLICT
      || self->document->file_state == MUL_FILE_STATE_GONE)
    return;
  if (self->timeout == 0)
    self->scheduled = now;
  else if (now - self->scheduled > MOST_MS * 1000)
    return;
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add ((guint) MAX (DELAY_MS, rest / 1000), timeout_cb, self);
}

/**
 * mul_writer_is_busy:
 * @self: a writer
 *
 * Returns: whether a write is under way
 */
gboolean
mul_writer_is_busy (MulWriter *self)
{
  return self->task != NULL;
}

/* Whether there is nothing to write. Who saves a file that is gone wants it back, and who saves one that somebody else has
 * changed wants ours beside it. */
static gboolean
is_saved (MulDocument *document)
{
  return document->save_state == MUL_SAVE_STATE_SAVED && document->file_state != MUL_FILE_STATE_GONE
         && document->file_state != MUL_FILE_STATE_CHANGED;
}

/**
 * mul_document_save_async:
 * @self: a document with a file
 * @cancellable: (nullable): unused; a write is never left half done
 * @callback: called when the file holds everything that was edited until now
 * @user_data: for @callback
 *
 * Writes now. End with mul_document_save_finish().
 */
void
mul_document_save_async (MulDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                         gpointer user_data)
{
  GTask *task = g_task_new (self, cancellable, callback, user_data);

  g_return_if_fail (MUL_IS_DOCUMENT (self) && mul_document_get_file (self) != NULL);
  g_task_set_source_tag (task, mul_document_save_async);
  if (is_saved (self))
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
      return;
    }
  g_ptr_array_add (self->writer->wishes, task);
  if (self->writer->task == NULL)
    start (self->writer);
}

/**
 * mul_document_save_finish:
 * @self: a document
 * @result: what the callback was given
 * @error: return location for an error
 *
 * Returns: whether the file holds everything
 */
gboolean
mul_document_save_finish (MulDocument *self, GAsyncResult *result, GError **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * mul_document_save_now:
 * @self: a document with a file
 * @error: return location for an error
 *
 * Writes the file before it returns, for closing and for the command line. A write under way is waited for.
 *
 * Returns: whether the file holds everything
 */
gboolean
mul_document_save_now (MulDocument *self, GError **error)
{
  MulWriter *writer = self->writer;
  g_autoptr (GPtrArray) wishes = NULL;
  g_autoptr (GError) reason = NULL;
  MulWrite *write;

  g_return_val_if_fail (mul_document_get_file (self) != NULL, FALSE);
  finish (writer);
  g_clear_handle_id (&writer->timeout, g_source_remove);
  /* Whoever waits for the next write gets this one. */
  wishes = g_steal_pointer (&writer->wishes);
  writer->wishes = g_ptr_array_new_with_free_func (g_object_unref);
  if (is_saved (self))
    {
      answer_wishes (wishes, NULL);
      return TRUE;
    }
  write = make_write (writer);
  writer->began = g_get_monotonic_time ();
  if (begin_backup (writer, write->snapshot, &reason) && step_backup (writer, -1, &reason) == SQLITE_DONE)
    {
      writer->generation = self->generation;
      end_backup (writer);
      mul_write_run (write, NULL, &reason);
    }
  end_backup (writer);
  settle (writer, write, reason);
  mul_write_free (write);
  answer_wishes (wishes, reason);
  if (reason == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

/* Writes the project to @file, whatever that holds; @checksum is that of what was written. */
static gboolean
write_to (MulDocument *self, GFile *file, gboolean clean, char **checksum, GError **error)
{
  MulWriter *writer = self->writer;
  g_autoptr (GError) reason = NULL;
  MulWrite *write;

  finish (writer);
  write = mul_write_new (file, self->copy);
  write->clean = clean;
  if (begin_backup (writer, write->snapshot, &reason))
    {
      const int result = sqlite3_backup_step (writer->backup, -1);

      if (result != SQLITE_DONE)
        mul_write_say_unwritable (file, end_failed_backup (writer, result), &reason);
      end_backup (writer);
      if (result == SQLITE_DONE)
        mul_write_run (write, NULL, &reason);
    }
  g_unlink (write->snapshot);
  if (checksum != NULL)
    *checksum = g_strdup (write->checksum);
  mul_write_free (write);
  if (reason == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

/* A file that is open in another window or program must not change under it. */
static gboolean
is_free (GFile *file, GError **error)
{
  g_autoptr (MulWorkingCopy) probe = mul_working_copy_new (file, error);

  return probe != NULL;
}

/**
 * mul_document_write_copy:
 * @self: a document
 * @file: where to; what lies there is replaced
 * @error: return location for an error
 *
 * Writes the project as it is now to another file, and stays with its own. Nothing in the copy is left of what was deleted.
 *
 * Returns: whether it was written
 */
gboolean
mul_document_write_copy (MulDocument *self, GFile *file, GError **error)
{
  GFile *own;

  g_return_val_if_fail (MUL_IS_DOCUMENT (self) && self->writer != NULL, FALSE);
  own = mul_document_get_file (self);
  if (own != NULL && mul_file_place_is_same (own, file))
    {
      g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED,
                           C_ ("storage", "That is the file that you are working in. Give the copy another name."));
      return FALSE;
    }
  return is_free (file, error) && write_to (self, file, TRUE, NULL, error);
}

/**
 * mul_document_save_as_now:
 * @self: a document
 * @file: where it is to be saved from now on; what lies there is replaced
 * @error: return location for an error
 *
 * Returns: whether the file holds the project. Where not, the document is where it was.
 */
gboolean
mul_document_save_as_now (MulDocument *self, GFile *file, GError **error)
{
  GFile *own = mul_document_get_file (self);
  g_autofree char *checksum = NULL;

  g_return_val_if_fail (MUL_IS_DOCUMENT (self) && self->edit == NULL, FALSE);
  if (own != NULL && mul_file_place_is_same (own, file))
    {
      self->save_state = MUL_SAVE_STATE_UNSAVED;
      return mul_document_save_now (self, error);
    }
  /* The other place must be free before anything is written there. */
  if (!is_free (file, error) || !write_to (self, file, FALSE, &checksum, error)
      || !mul_document_adopt_file (self, file, error))
    return FALSE;
  mul_working_copy_set_state (self->copy, mul_document_get_title (self), FALSE, checksum);
  mul_document_set_file_state (self, MUL_FILE_STATE_KNOWN, NULL);
  mul_document_notify_file (self);
  mul_document_set_save_state (self, MUL_SAVE_STATE_SAVED, NULL);
  return TRUE;
}

/**
 * mul_document_save_as_async:
 * @self: a document
 * @file: where it is to be saved from now on
 * @cancellable: (nullable): unused
 * @callback: called when it is written
 * @user_data: for @callback
 *
 * See mul_document_save_as_now(). End with mul_document_save_finish().
 */
void
mul_document_save_as_async (MulDocument *self, GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback,
                            gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  GError *error = NULL;

  g_task_set_source_tag (task, mul_document_save_as_async);
  if (mul_document_save_as_now (self, file, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}
