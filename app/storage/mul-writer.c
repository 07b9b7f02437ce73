/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-document-private.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>

#include "storage/mul-untrusted.h"

/* Writes the document to its file: SQLite's backup, stepped from idle on the document's own connection, gives a copy
 * that no later edit touches; a thread checks it, replaces the file and reads it back. The working copy counts as unsaved until the
 * read-back agrees. */

#define DELAY_MS 1500
#define REST 10 /* at most one tenth of the time is spent on writing */
#define PAGES_PER_STEP 256

/* One write: what the thread needs, and what it found. */
typedef struct
{
  GFile *file;
  char *snapshot;        /* path of the copy to write */
  char *expected;        /* SHA-256 the file should have now; NULL: it may be anything */
  char *intent;          /* path of a note of what is about to be written; a crash may leave it */
  char *checksum;        /* SHA-256 of what was written */
  GFile *written_beside; /* where it went instead, when somebody else had changed the file */
  char *broken;          /* SHA-256 of what a write in place that failed half-way has made of the file */

  /* The main thread may have to wait for the end, without running the main loop. */
  GMutex mutex;
  GCond cond;
  gboolean done;
  GError *error;
} Write;

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
  guint idle;
  guint64 generation; /* what the write under way holds */
  gint64 began;
  gint64 last_duration;
  gint64 last_end;
};

static void start (MulWriter *self);

static Write *
new_write (GFile *file, MulWorkingCopy *copy)
{
  Write *write = g_new0 (Write, 1);

  write->file = g_object_ref (file);
  write->snapshot = mul_working_copy_get_path (copy, "outgoing.db");
  g_mutex_init (&write->mutex);
  g_cond_init (&write->cond);
  return write;
}

static void
free_write (gpointer data)
{
  Write *write = data;

  g_mutex_clear (&write->mutex);
  g_cond_clear (&write->cond);
  g_clear_error (&write->error);
  g_free (write->broken);
  g_clear_object (&write->file);
  g_clear_object (&write->written_beside);
  g_free (write->snapshot);
  g_free (write->expected);
  g_free (write->intent);
  g_free (write->checksum);
  g_free (write);
}

static void
say_unwritable (GFile *file, const char *reason, GError **error)
{
  g_autofree char *name = g_file_get_parse_name (file);

  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
               C_ ("storage", "“%s” could not be written: %s. Nothing is lost: your edits are kept on this computer. "
                              "Try again, or save to another place."), name, reason);
}

/* "Review (Kari 2026-11-23 14.05).mulighetsrom", beside the file that somebody else has changed. */
static GFile *
name_beside (GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *name = g_file_get_basename (file);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%Y-%m-%d %H.%M.%S");
  g_autofree char *beside = NULL;

  if (folder == NULL)
    return NULL;
  if (g_str_has_suffix (name, ".mulighetsrom"))
    name[strlen (name) - strlen (".mulighetsrom")] = '\0';
  beside = g_strdup_printf ("%s (%s %s).mulighetsrom", name, g_get_user_name (), time);
  return g_file_get_child (folder, beside);
}

static gboolean
check_snapshot (const char *path, GError **error)
{
  g_autoptr (MulDatabase) database = mul_database_open (path, error);
  g_autofree char *result = NULL;

  if (database == NULL)
    return FALSE;
  result = mul_database_get_text (database, "PRAGMA integrity_check (1)");
  /* What the quick check at opening did not find can only be indexes, and they follow from their tables. */
  if (g_strcmp0 (result, "ok") != 0 && mul_database_execute (database, "REINDEX", NULL))
    {
      g_free (result);
      result = mul_database_get_text (database, "PRAGMA integrity_check (1)");
    }
  /* An empty database is in order, but it must never take the place of a project. */
  if (g_strcmp0 (result, "ok") == 0 && mul_database_get_number (database, "SELECT count(*) FROM project") > 0)
    return TRUE;
  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_DAMAGED,
               C_ ("storage", "The copy to be saved is damaged (%s). The file is left as it was; your edits are kept "
                              "on this computer. Close the project, open it again and choose to bring them back."),
               result != NULL ? result : "");
  return FALSE;
}

/* GIO writes in place where links or owners forbid a rename, and such a write may end half-way. The beginning of what
 * we were writing is nobody else's work. */
static void
note_broken (Write *write, GFile *file, const char *content, gsize length)
{
  g_autofree char *found = NULL;
  gsize found_length = 0;

  if (file == write->file && g_file_load_contents (file, NULL, &found, &found_length, NULL, NULL)
      && found_length < length && memcmp (found, content, found_length) == 0)
    {
      g_free (write->broken);
      write->broken = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) found, found_length);
    }
}

/* Replaces @file with the snapshot and reads it back. */
static gboolean
replace (Write *write, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *content = NULL;
  g_autofree char *written = NULL;
  g_autofree char *read_back = NULL;
  gsize length = 0;

  if (!g_file_get_contents (write->snapshot, &content, &length, &reason))
    {
      say_unwritable (file, reason->message, error);
      return FALSE;
    }
  written = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) content, length);
  if (write->intent != NULL)
    g_file_set_contents (write->intent, written, -1, NULL);
  if (!g_file_replace_contents (file, content, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, cancellable, &reason)
      || (read_back = mul_untrusted_checksum (file, cancellable, &reason)) == NULL)
    {
      say_unwritable (file, reason->message, error);
      note_broken (write, file, content, length);
      return FALSE;
    }
  if (!g_str_equal (written, read_back))
    {
      say_unwritable (file, C_ ("storage", "what was read back differs from what was written"), error);
      return FALSE;
    }
  g_set_str (&write->checksum, written);
  return TRUE;
}

/* Whether the file holds what we last read or wrote, or what we were writing when a crash kept us from noting it. */
static gboolean
is_ours (Write *write, const char *found)
{
  g_autofree char *intended = NULL;

  return g_str_equal (found, write->expected)
         || (g_file_get_contents (write->intent, &intended, NULL, NULL) && g_str_equal (found, intended));
}

/* The whole job but the backup: for the thread, and for those who cannot wait. */
static gboolean
carry_out (Write *write, GCancellable *cancellable, GError **error)
{
  g_autofree char *found = NULL;

  if (!check_snapshot (write->snapshot, error))
    return FALSE;
  /* A file that is gone is written anew; one whose content is not what we know is left alone. */
  if (write->expected != NULL && g_file_query_exists (write->file, cancellable)
      && (found = mul_untrusted_checksum (write->file, cancellable, error)) == NULL)
    return FALSE;
  if (found != NULL && !is_ours (write, found))
    {
      g_autoptr (GFile) beside = name_beside (write->file);
      g_autofree char *name = beside != NULL ? g_file_get_basename (beside) : NULL;

      if (beside == NULL || !replace (write, beside, cancellable, NULL))
        {
          g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_CHANGED,
                               C_ ("storage", "Somebody else has changed the file since you opened it, and it was left alone. "
                                              "Use Save As to keep your version."));
          return FALSE;
        }
      write->written_beside = g_steal_pointer (&beside);
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_CHANGED,
                   C_ ("storage", "Somebody else has changed the file since you opened it, and it was left alone. "
                                  "Your version was saved beside it as “%s”."), name);
      return FALSE;
    }
  return replace (write, write->file, cancellable, error);
}

static void
carry_out_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Write *write = data;
  GError *error;

  if (write->error == NULL)
    carry_out (write, cancellable, &write->error);
  error = write->error != NULL ? g_error_copy (write->error) : NULL;
  g_mutex_lock (&write->mutex);
  write->done = TRUE;
  g_cond_signal (&write->cond);
  g_mutex_unlock (&write->mutex);
  if (error == NULL)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
wait_until_done (Write *write)
{
  g_mutex_lock (&write->mutex);
  while (!write->done)
    g_cond_wait (&write->cond, &write->mutex);
  g_mutex_unlock (&write->mutex);
}

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
settle (MulWriter *self, Write *write, const GError *error)
{
  MulDocument *document = self->document;
  const gboolean current = self->generation == document->generation;

  g_unlink (write->snapshot);
  self->last_end = g_get_monotonic_time ();
  self->last_duration = self->last_end - self->began;
  if (error == NULL)
    {
      mul_working_copy_set_state (document->copy, mul_document_get_title (document), !current, write->checksum);
      if (!current)
        mul_writer_schedule (self);
      mul_document_set_save_state (document, current ? MUL_SAVE_STATE_SAVED : MUL_SAVE_STATE_UNSAVED, NULL);
      return;
    }
  if (write->broken != NULL)
    mul_working_copy_set_state (document->copy, NULL, TRUE, write->broken);
  if (write->written_beside != NULL && mul_document_get_file (document) != NULL)
    {
      mul_document_close_database (document);
      if (mul_working_copy_set_file (document->copy, write->written_beside, NULL))
        mul_working_copy_set_state (document->copy, NULL, !current, write->checksum);
      mul_document_open_database (document, NULL);
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

/* Returns SQLITE_DONE when the copy is whole, SQLITE_OK when there is more, else an error. An edit between two steps
 * goes into the copy too, since it is made on the same connection. */
static int
step_backup (MulWriter *self, int pages, GError **error)
{
  const int result = sqlite3_backup_step (self->backup, pages);

  if (result != SQLITE_DONE && result != SQLITE_OK)
    {
      g_autofree char *detail = g_strdup (sqlite3_errstr (result));

      say_unwritable (mul_document_get_file (self->document), detail, error);
    }
  return result;
}

static gboolean
backup_idle_cb (gpointer data)
{
  MulWriter *self = data;
  Write *write = g_task_get_task_data (self->task);

  if (step_backup (self, PAGES_PER_STEP, &write->error) == SQLITE_OK)
    return G_SOURCE_CONTINUE;
  self->idle = 0;
  self->generation = self->document->generation;
  end_backup (self);
  g_task_run_in_thread (self->task, carry_out_in_thread);
  return G_SOURCE_REMOVE;
}

/* Ends the write under way. The main loop does not run meanwhile: it might close the document from under the caller. */
static void
finish (MulWriter *self)
{
  g_autoptr (GTask) task = NULL;
  Write *write;

  if (self->task == NULL)
    return;
  task = g_steal_pointer (&self->task);
  write = g_task_get_task_data (task);
  if (self->backup != NULL)
    {
      step_backup (self, -1, &write->error);
      self->generation = self->document->generation;
      end_backup (self);
      g_task_run_in_thread (task, carry_out_in_thread);
    }
  wait_until_done (write);
  settle (self, write, write->error);
}

static Write *
make_write (MulWriter *self)
{
  Write *write = new_write (mul_document_get_file (self->document), self->document->copy);

  write->expected = g_strdup (mul_working_copy_get_checksum (self->document->copy));
  write->intent = mul_working_copy_get_path (self->document->copy, "intent");
  return write;
}

static void
start (MulWriter *self)
{
  MulDocument *document = self->document;
  GPtrArray *wishes = g_steal_pointer (&self->wishes);
  Write *write = make_write (self);

  g_clear_handle_id (&self->timeout, g_source_remove);
  self->wishes = g_ptr_array_new_with_free_func (g_object_unref);
  self->began = g_get_monotonic_time ();
  self->task = g_task_new (document, NULL, write_done_cb, wishes);
  g_task_set_source_tag (self->task, start);
  g_task_set_task_data (self->task, write, free_write);
  if (begin_backup (self, write->snapshot, &write->error))
    self->idle = g_idle_add (backup_idle_cb, self);
  else
    g_task_run_in_thread (self->task, carry_out_in_thread);
  mul_document_set_save_state (document, MUL_SAVE_STATE_WRITING, NULL);
}

static gboolean
timeout_cb (gpointer data)
{
  MulWriter *self = data;

  self->timeout = 0;
  /* What was saved meanwhile in another way need not be written again. */
  if (self->task == NULL && self->document->save_state != MUL_SAVE_STATE_SAVED)
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
    wait_until_done (g_task_get_task_data (task));
  answer_wishes (wishes, error);
}

/**
 * mul_writer_schedule:
 * @self: a writer
 *
 * Sees to it that the file is written in a moment: soon after the last edit, and never more often than ten times what
 * the last write took. A document without a file, or in conflict with it, waits for the user.
 */
void
mul_writer_schedule (MulWriter *self)
{
  const gint64 rest = self->last_end + REST * self->last_duration - g_get_monotonic_time ();

  if (mul_document_get_file (self->document) == NULL || self->document->save_state == MUL_SAVE_STATE_CONFLICT)
    return;
  g_clear_handle_id (&self->timeout, g_source_remove);
  self->timeout = g_timeout_add ((guint) MAX (DELAY_MS, rest / 1000), timeout_cb, self);
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
  if (self->save_state == MUL_SAVE_STATE_SAVED)
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
  Write *write;

  g_return_val_if_fail (mul_document_get_file (self) != NULL, FALSE);
  finish (writer);
  g_clear_handle_id (&writer->timeout, g_source_remove);
  /* Whoever waits for the next write gets this one. */
  wishes = g_steal_pointer (&writer->wishes);
  writer->wishes = g_ptr_array_new_with_free_func (g_object_unref);
  if (self->save_state == MUL_SAVE_STATE_SAVED)
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
      carry_out (write, NULL, &reason);
    }
  end_backup (writer);
  settle (writer, write, reason);
  free_write (write);
  answer_wishes (wishes, reason);
  if (reason == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

/* Writes the project to @file, whatever that holds; @checksum is that of what was written. */
static gboolean
write_to (MulDocument *self, GFile *file, char **checksum, GError **error)
{
  MulWriter *writer = self->writer;
  g_autoptr (GError) reason = NULL;
  Write *write;

  finish (writer);
  write = new_write (file, self->copy);
  if (begin_backup (writer, write->snapshot, &reason))
    {
      const int result = sqlite3_backup_step (writer->backup, -1);

      end_backup (writer);
      if (result != SQLITE_DONE)
        say_unwritable (file, sqlite3_errstr (result), &reason);
      else
        carry_out (write, NULL, &reason);
    }
  g_unlink (write->snapshot);
  if (checksum != NULL)
    *checksum = g_strdup (write->checksum);
  free_write (write);
  if (reason == NULL)
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&reason));
  return FALSE;
}

/**
 * mul_document_write_copy:
 * @self: a document
 * @file: where to
 * @error: return location for an error
 *
 * Writes the project as it is now to another file, and stays with its own.
 *
 * Returns: whether it was written
 */
gboolean
mul_document_write_copy (MulDocument *self, GFile *file, GError **error)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self) && self->writer != NULL, FALSE);
  return write_to (self, file, NULL, error);
}

/* Moves the document to @file, whatever that holds. */
static gboolean
adopt (MulDocument *self, GFile *file, GError **error)
{
  gboolean moved;

  mul_document_close_database (self);
  moved = mul_working_copy_set_file (self->copy, file, error);
  return mul_document_open_database (self, moved ? error : NULL) && moved;
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
  g_autoptr (GFile) own = mul_document_get_file (self) != NULL ? g_object_ref (mul_document_get_file (self)) : NULL;
  g_autoptr (MulWorkingCopy) probe = NULL;
  g_autofree char *checksum = NULL;

  g_return_val_if_fail (MUL_IS_DOCUMENT (self) && self->edit == NULL, FALSE);
  if (own != NULL && g_file_equal (own, file))
    {
      self->save_state = MUL_SAVE_STATE_UNSAVED;
      return mul_document_save_now (self, error);
    }
  /* The other place must be free before anything is written there. */
  probe = mul_working_copy_new (file, error);
  if (probe == NULL)
    return FALSE;
  g_clear_pointer (&probe, mul_working_copy_free);
  if (!write_to (self, file, &checksum, error) || !adopt (self, file, error))
    return FALSE;
  mul_working_copy_set_state (self->copy, mul_document_get_title (self), FALSE, checksum);
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
