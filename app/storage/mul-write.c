/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-write.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "storage/mul-database.h"
#include "storage/mul-untrusted.h"

/**
 * mul_write_new:
 * @file: what is to be written
 * @copy: whose snapshot it is
 *
 * Returns: (transfer full): a write that has not begun; the snapshot's path is chosen, the snapshot not yet made
 */
MulWrite *
mul_write_new (GFile *file, MulWorkingCopy *copy)
{
  MulWrite *write = g_new0 (MulWrite, 1);

  write->file = g_object_ref (file);
  write->snapshot = mul_working_copy_get_path (copy, "outgoing.db");
  g_mutex_init (&write->mutex);
  g_cond_init (&write->cond);
  return write;
}

/**
 * mul_write_free:
 * @data: (transfer full): a write
 */
void
mul_write_free (gpointer data)
{
  MulWrite *write = data;

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
  g_free (write->etag);
  g_free (write);
}

/* The last part of what the system says, which is why: before it stands the file's path, which is told once already. */
static const char *
find_cause (const char *reason, GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *path = folder != NULL ? g_file_get_parse_name (folder) : NULL;
  g_autofree char *name = g_file_get_basename (file);
  const char *end = g_strrstr (reason, ": ");
  gboolean names_file = (path != NULL && strstr (reason, path) != NULL) || strstr (reason, name) != NULL;

  return names_file && end != NULL && end[2] != '\0' ? end + 2 : reason;
}

/**
 * mul_write_say_unwritable:
 * @file: what could not be written
 * @reason: why; of what the system says of the file, only the cause is told
 * @error: where to say so
 */
void
mul_write_say_unwritable (GFile *file, const char *reason, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);

  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
               C_ ("storage", "“%s” could not be written: %s. Nothing is lost: your edits are kept on this computer. "
                              "Try again, or save to another place."), name, find_cause (reason, file));
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

/* Deleted text is overwritten when it goes, but what SQLite moved about between pages may have left a trace of it; and a file
 * from elsewhere may hold more. So every page is made anew, which takes about half as long as checking them. */
static gboolean
clean_snapshot (MulWrite *write, GError **error)
{
  g_autoptr (MulDatabase) database = mul_database_open (write->snapshot, error);

  return database != NULL
         && mul_database_execute (database, "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; VACUUM; "
                                            "PRAGMA journal_mode = DELETE", error);
}

/* GIO writes in place where links or owners forbid a rename, and such a write may end half-way. The beginning of what
 * we were writing is nobody else's work. */
static void
note_broken (MulWrite *write, GFile *file, const char *content, gsize length)
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
replace (MulWrite *write, GFile *file, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *content = NULL;
  g_autofree char *written = NULL;
  g_autofree char *read_back = NULL;
  g_autofree char *etag = NULL;
  gsize length = 0;

  if (!g_file_get_contents (write->snapshot, &content, &length, &reason))
    {
      mul_write_say_unwritable (file, reason->message, error);
      return FALSE;
    }
  written = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) content, length);
  if (write->intent != NULL)
    g_file_set_contents (write->intent, written, -1, NULL);
  if (!g_file_replace_contents (file, content, length, NULL, FALSE, G_FILE_CREATE_NONE, &etag, cancellable, &reason)
      || (read_back = mul_untrusted_checksum (file, cancellable, &reason)) == NULL)
    {
      mul_write_say_unwritable (file, reason->message, error);
      note_broken (write, file, content, length);
      return FALSE;
    }
  if (!g_str_equal (written, read_back))
    {
      mul_write_say_unwritable (file, C_ ("storage", "what was read back differs from what was written"), error);
      return FALSE;
    }
  g_set_str (&write->checksum, written);
  g_set_str (&write->etag, etag);
  return TRUE;
}

/* Whether the file holds what we last read or wrote, or what we were writing when a crash kept us from noting it. */
static gboolean
is_ours (MulWrite *write, const char *found)
{
  g_autofree char *intended = NULL;

  return g_str_equal (found, write->expected)
         || (g_file_get_contents (write->intent, &intended, NULL, NULL) && g_str_equal (found, intended));
}

/**
 * mul_write_run:
 * @write: a write whose snapshot is made
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * The whole job but the backup: for the thread, and for those who cannot wait. A file that somebody else has changed is
 * left alone, and the snapshot goes beside it.
 *
 * Returns: whether the file holds the snapshot, read back
 */
gboolean
mul_write_run (MulWrite *write, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autofree char *found = NULL;

  /* Where there is no room for it, saving comes first, unless the copy is for others. */
  if (!clean_snapshot (write, &reason) && write->clean)
    {
      g_propagate_error (error, g_steal_pointer (&reason));
      return FALSE;
    }
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

/**
 * mul_write_run_in_thread:
 * @task: returns what the write comes to
 * @source: unused
 * @data: the write
 * @cancellable: (nullable): to stop
 */
void
mul_write_run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  MulWrite *write = data;
  GError *error;

  if (write->error == NULL)
    mul_write_run (write, cancellable, &write->error);
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

/**
 * mul_write_wait:
 * @write: a write that runs in a thread
 *
 * Waits for its end without running the main loop.
 */
void
mul_write_wait (MulWrite *write)
{
  g_mutex_lock (&write->mutex);
  while (!write->done)
    g_cond_wait (&write->cond, &write->mutex);
  g_mutex_unlock (&write->mutex);
}
