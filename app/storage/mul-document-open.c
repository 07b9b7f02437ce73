/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-document-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "storage/mul-kept-copies.h"
#include "storage/mul-recovery.h"
#include "storage/mul-template.h"
#include "storage/mul-untrusted.h"

/* How a document comes to be: new, from a file, or from what a crash left; and how it ends. */

/* The user's own file will be of our version from the next edit on, and an older program no longer opens it. */
static gboolean
keep_older (const char *path, const char *name, MulArrival *arrival, GError **error)
{
  const guint version = mul_untrusted_get_older_version (path);
  /* Translators: stands in the name of a file, in brackets */
  g_autofree char *what = g_strdup_printf (C_ ("kept copy", "version %u"), version);
  g_autoptr (GFile) kept = NULL;
  g_autoptr (GError) reason = NULL;
  gboolean is_new = FALSE;

  if (version == 0)
    return TRUE;
  kept = mul_kept_copies_keep (path, name, what, arrival->checksum, &is_new, &reason);
  if (kept != NULL)
    {
      if (is_new)
        arrival->kept = g_steal_pointer (&kept);
      return TRUE;
    }
  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
               C_ ("storage", "“%s” is from an older version of Mulighetsrom, and could not be kept as it was before it is "
                              "brought up to date. Free some space and try again. (%s)"),
               name, reason->message);
  return FALSE;
}

/**
 * mul_document_fetch:
 * @file: the user's file, which is only read
 * @incoming: path of the working copy's "incoming.db"
 * @cancellable: (nullable): to stop
 * @arrival: (out caller-allocates): what is known of it; empty before
 * @error: return location for an error
 *
 * Copies the user's file to @incoming and checks it there. Runs in a thread or not.
 *
 * Returns: whether it may take the place of the working database
 */
gboolean
mul_document_fetch (GFile *file, const char *incoming, GCancellable *cancellable, MulArrival *arrival, GError **error)
{
  g_autofree char *name = g_file_get_basename (file);

  if (mul_untrusted_copy (file, incoming, &arrival->checksum, cancellable, error)
      && keep_older (incoming, name, arrival, error) && mul_untrusted_check (incoming, name, error))
    return TRUE;
  g_unlink (incoming);
  return FALSE;
}

/**
 * mul_document_settle_in:
 * @copy: a working copy with an "incoming.db" that has been checked; nobody has its database open
 * @error: return location for an error
 *
 * Returns: whether that is the working database now
 */
gboolean
mul_document_settle_in (MulWorkingCopy *copy, GError **error)
{
  g_autofree char *incoming = mul_working_copy_get_path (copy, "incoming.db");
  g_autofree char *working = mul_working_copy_get_path (copy, "working.db");
  g_autofree char *journal = mul_working_copy_get_path (copy, "working.db-journal");
  g_autofree char *intent = mul_working_copy_get_path (copy, "intent");

  g_unlink (journal);
  g_unlink (intent);
  if (g_rename (incoming, working) == 0)
    return TRUE;
  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
               C_ ("storage", "There is no room to work on the project. Free some space and try again. (%s)"),
               g_strerror (errno));
  return FALSE;
}

/* Runs in a thread or not. */
static gboolean
bring_in (MulWorkingCopy *copy, GFile *file, GCancellable *cancellable, MulArrival *arrival, GError **error)
{
  g_autofree char *incoming = mul_working_copy_get_path (copy, "incoming.db");

  if (!mul_document_fetch (file, incoming, cancellable, arrival, error))
    return FALSE;
  if (mul_working_copy_is_unsaved (copy) && !mul_working_copy_set_aside (copy, error))
    {
      g_unlink (incoming);
      return FALSE;
    }
  return mul_document_settle_in (copy, error);
}

/**
 * mul_arrival_clear:
 * @arrival: what is no longer needed
 */
void
mul_arrival_clear (MulArrival *arrival)
{
  g_clear_pointer (&arrival->checksum, g_free);
  g_clear_object (&arrival->kept);
}

/**
 * mul_document_new_for_arrival:
 * @copy: (transfer full): a working copy that its file was brought into
 * @arrival: what is known of the file
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the document
 */
MulDocument *
mul_document_new_for_arrival (MulWorkingCopy *copy, MulArrival *arrival, GError **error)
{
  MulDocument *document = mul_document_new_for_copy (copy, MUL_SAVE_STATE_SAVED, error);

  if (document == NULL)
    return NULL;
  mul_working_copy_set_state (document->copy, mul_document_get_title (document), FALSE, arrival->checksum);
  document->kept_copy = g_steal_pointer (&arrival->kept);
  return document;
}

/**
 * mul_document_new:
 * @title: the project's title
 * @language: "nb" or "nn", the language of the project and of what it begins with
 * @error: return location for an error
 *
 * Makes a project that has no file yet: it lives in its working copy until it is saved as one. It begins with today's
 * organisation, a merger and a formal co-operation as alternatives, and with common themes.
 *
 * Returns: (transfer full) (nullable): the document
 */
MulDocument *
mul_document_new (const char *title, const char *language, GError **error)
{
  g_autoptr (MulWorkingCopy) copy = mul_working_copy_new (NULL, error);
  g_autofree char *path = NULL;

  if (copy == NULL)
    return NULL;
  path = mul_working_copy_get_path (copy, "working.db");
  if (!mul_template_write (path, title, language, error))
    {
      mul_working_copy_remove (g_steal_pointer (&copy));
      return NULL;
    }
  return mul_document_new_for_copy (g_steal_pointer (&copy), MUL_SAVE_STATE_UNTITLED, error);
}

/**
 * mul_document_open:
 * @file: a project file, which is only read
 * @error: return location for an error, with a sentence that can be shown
 *
 * Opens a copy of the file by the rules for files from elsewhere. Edits that a crash kept from the file are set aside
 * first, for mul_recovery_list().
 *
 * Returns: (transfer full) (nullable): the document
 */
MulDocument *
mul_document_open (GFile *file, GError **error)
{
  g_autoptr (MulWorkingCopy) copy = mul_working_copy_new (file, error);
  g_auto (MulArrival) arrival = { 0 };

  if (copy == NULL)
    return NULL;
  if (!bring_in (copy, file, NULL, &arrival, error))
    {
      if (!mul_working_copy_is_unsaved (copy))
        mul_working_copy_remove (g_steal_pointer (&copy));
      return NULL;
    }
  return mul_document_new_for_arrival (g_steal_pointer (&copy), &arrival, error);
}

/**
 * mul_document_open_copy:
 * @file: a project file, which is only read
 * @error: return location for an error, with a sentence that can be shown
 *
 * Opens a copy that belongs to no file, by the same rules, for those who only want to read: the file may be open in a
 * window meanwhile, and edits that a crash kept from it stay where they are. Let go of it with mul_document_discard().
 *
 * Returns: (transfer full) (nullable): the document
 */
MulDocument *
mul_document_open_copy (GFile *file, GError **error)
{
  g_autoptr (MulWorkingCopy) copy = mul_working_copy_new (NULL, error);
  g_auto (MulArrival) arrival = { 0 };

  if (copy == NULL)
    return NULL;
  if (bring_in (copy, file, NULL, &arrival, error))
    return mul_document_new_for_copy (g_steal_pointer (&copy), MUL_SAVE_STATE_UNTITLED, error);
  mul_working_copy_remove (g_steal_pointer (&copy));
  return NULL;
}

typedef struct
{
  GFile *file;
  MulWorkingCopy *copy;
  MulArrival arrival;
} Opening;

static void
free_opening (gpointer data)
{
  Opening *opening = data;

  g_object_unref (opening->file);
  /* Cancelled between the thread's end and the finish. */
  if (opening->copy != NULL && !mul_working_copy_is_unsaved (opening->copy))
    mul_working_copy_remove (g_steal_pointer (&opening->copy));
  g_clear_pointer (&opening->copy, mul_working_copy_free);
  mul_arrival_clear (&opening->arrival);
  g_free (opening);
}

static void
open_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Opening *opening = data;
  GError *error = NULL;

  if (bring_in (opening->copy, opening->file, cancellable, &opening->arrival, &error))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  if (!mul_working_copy_is_unsaved (opening->copy))
    mul_working_copy_remove (g_steal_pointer (&opening->copy));
  g_task_return_error (task, error);
}

/**
 * mul_document_open_async:
 * @file: a project file
 * @cancellable: (nullable): to stop reading
 * @callback: called when it is read and checked
 * @user_data: for @callback
 *
 * Like mul_document_open(), with the reading and checking in a thread. End with mul_document_open_finish().
 */
void
mul_document_open_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  GError *error = NULL;
  MulWorkingCopy *copy = mul_working_copy_new (file, &error);
  Opening *opening;

  g_task_set_source_tag (task, mul_document_open_async);
  if (copy == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  opening = g_new0 (Opening, 1);
  opening->file = g_object_ref (file);
  opening->copy = copy;
  g_task_set_task_data (task, opening, free_opening);
  g_task_run_in_thread (task, open_in_thread);
}

/**
 * mul_document_open_finish:
 * @result: what the callback was given
 * @error: return location for an error, with a sentence that can be shown
 *
 * Returns: (transfer full) (nullable): the document
 */
MulDocument *
mul_document_open_finish (GAsyncResult *result, GError **error)
{
  Opening *opening = g_task_get_task_data (G_TASK (result));

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  return mul_document_new_for_arrival (g_steal_pointer (&opening->copy), &opening->arrival, error);
}

/**
 * mul_document_looks_like_project:
 * @file: any file
 *
 * Returns: whether it is worth opening: by its name, or where it has another, by its first bytes
 */
gboolean
mul_document_looks_like_project (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = name != NULL ? g_ascii_strdown (name, -1) : NULL;
  const char *path = g_file_is_native (file) ? g_file_peek_path (file) : NULL;

  return (folded != NULL && g_str_has_suffix (folded, ".mulighetsrom"))
         || (path != NULL && mul_untrusted_has_header (path));
}

/**
 * mul_document_recover:
 * @id: of a #MulRecoverable
 * @error: return location for an error
 *
 * Opens what a crash left, as the document of the file it belongs to; that file must not be open. It counts as unsaved,
 * and is written in a moment where the file is still the one it was edited from; else beside it.
 *
 * Returns: (transfer full) (nullable): the document
 */
MulDocument *
mul_document_recover (const char *id, GError **error)
{
  g_autoptr (MulWorkingCopy) copy = mul_working_copy_reopen (id, error);
  g_autofree char *path = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GFile) file = NULL;
  MulDocument *document;

  if (copy == NULL)
    return NULL;
  path = mul_working_copy_get_path (copy, "working.db");
  file = mul_working_copy_get_file (copy) != NULL ? g_object_ref (mul_working_copy_get_file (copy)) : NULL;
  name = file != NULL ? g_file_get_basename (file) : g_strdup (C_ ("storage", "the unsaved project"));
  /* Before it is rolled back, what the crash interrupted looks like damage. */
  mul_working_copy_settle_journal (copy);
  if (!mul_untrusted_check (path, name, error)
      || (file != NULL && !mul_working_copy_set_file (copy, file, error)))
    return NULL;
  document = mul_document_new_for_copy (g_steal_pointer (&copy),
                                        file != NULL ? MUL_SAVE_STATE_UNSAVED : MUL_SAVE_STATE_UNTITLED, error);
  if (document != NULL)
    mul_writer_schedule (document->writer);
  return document;
}

/**
 * mul_document_close:
 * @self: a document
 *
 * Writes what is unsaved, and lets go of the file and its lock. What could not be written, what belongs to a file that is
 * gone, and a project never saved that holds edits, stays for mul_recovery_list(). Of what was written here and somebody else
 * has put something else in the place of, a copy is kept: see mul_kept_copies_list(). The document can be used no more.
 */
void
mul_document_close (MulDocument *self)
{
  g_return_if_fail (MUL_IS_DOCUMENT (self));
  if (self->copy == NULL)
    return;
  /* In a conflict the file is the one beside, or there is none that may be written and the write says so again. */
  if (self->writer != NULL && mul_document_get_file (self) != NULL && self->save_state != MUL_SAVE_STATE_SAVED
      && self->file_state != MUL_FILE_STATE_GONE && (self->save_state != MUL_SAVE_STATE_CONFLICT || mul_working_copy_is_unsaved (self->copy)))
    {
      g_autoptr (GError) error = NULL;

      if (!mul_document_save_now (self, &error))
        g_info ("Not saved at close: %s", error->message);
    }
  if (mul_document_is_replaced (self))
    {
      g_autoptr (GError) error = NULL;
      /* Translators: stands in the name of a file, in brackets; %s is a date and a time */
      g_autoptr (GFile) kept = mul_document_keep_ours (self, C_ ("kept copy", "as it was when it was closed %s"), &error);

      /* Then it is at least offered at the next start. */
      if (kept == NULL)
        mul_document_keep_unsaved (self);
    }
  g_clear_pointer (&self->watch, mul_watch_free);
  g_clear_pointer (&self->writer, mul_writer_free);
  mul_document_close_database (self);
  if (mul_working_copy_is_unsaved (self->copy))
    g_clear_pointer (&self->copy, mul_working_copy_free);
  else
    g_clear_pointer (&self->copy, mul_working_copy_remove);
}

/**
 * mul_document_discard:
 * @self: a document
 *
 * Lets go without writing, and throws away what the file does not have. Only the user may ask for this.
 */
void
mul_document_discard (MulDocument *self)
{
  g_return_if_fail (MUL_IS_DOCUMENT (self));
  if (self->copy == NULL)
    return;
  g_clear_pointer (&self->watch, mul_watch_free);
  g_clear_pointer (&self->writer, mul_writer_free);
  mul_document_close_database (self);
  g_clear_pointer (&self->copy, mul_working_copy_remove);
}
