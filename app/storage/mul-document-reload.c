/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-document-private.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "storage/mul-kept-copies.h"
#include "storage/mul-untrusted.h"

/* Loading the file anew after somebody else has changed it: what they wrote is read and checked beside what is open, and takes
 * its place only when it is whole. */

typedef struct
{
  MulWorkingCopy *copy; /* borrowed: the document's when this began */
  GFile *file;
  char *incoming;
  guint64 generation;
  MulArrival arrival;
} Reloading;

static void
free_reloading (gpointer data)
{
  Reloading *reloading = data;

  g_object_unref (reloading->file);
  g_free (reloading->incoming);
  mul_arrival_clear (&reloading->arrival);
  g_free (reloading);
}

static void
reload_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Reloading *reloading = data;
  GError *error = NULL;

  if (mul_document_fetch (reloading->file, reloading->incoming, cancellable, &reloading->arrival, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * mul_document_keep_ours:
 * @self: a document with a file, and everything saved
 * @what: what the copy is, for its name; %s stands for the date and time
 * @error: return location for an error of the system's
 *
 * Keeps a copy of what was written here: it was in the file once, but what somebody else put in its place may lack it. Same
 * content is kept once; see mul_kept_copies_list().
 *
 * Returns: (transfer full) (nullable): the copy
 */
GFile *
mul_document_keep_ours (MulDocument *self, const char *what, GError **error)
{
  g_autofree char *path = mul_working_copy_get_path (self->copy, "working.db");
  g_autoptr (GFile) working = g_file_new_for_path (path);
  g_autofree char *name = g_file_get_basename (mul_document_get_file (self));
  g_autofree char *checksum = mul_untrusted_checksum (working, NULL, error);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *time = g_date_time_format (now, "%Y-%m-%d %H.%M");
  g_autoptr (GString) described = g_string_new (what);
  gboolean is_new = FALSE;

  if (checksum == NULL)
    return NULL;
  g_string_replace (described, "%s", time, 1);
  return mul_kept_copies_keep (path, name, described->str, checksum, &is_new, error);
}

/* Before what is there now takes the place of ours. */
static GFile *
keep_before_reload (MulDocument *self, GError **error)
{
  g_autoptr (GError) reason = NULL;
  /* Translators: stands in the name of a file, in brackets; %s is a date and a time */
  GFile *kept = mul_document_keep_ours (self, C_ ("kept copy", "before it was loaded anew %s"), &reason);

  if (kept == NULL)
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                 C_ ("storage", "What you have written could not be kept, so the file was not loaded anew. Free some space and "
                                "try again, or save to another place. (%s)"), reason->message);
  return kept;
}

/**
 * mul_document_reload_async:
 * @self: a document with a file, and everything saved
 * @cancellable: (nullable): to stop reading
 * @callback: called when the file is read and checked
 * @user_data: for @callback
 *
 * Reads the file as it is now. The document stays as it is until mul_document_reload_finish().
 */
void
mul_document_reload_async (MulDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  Reloading *reloading;

  g_return_if_fail (MUL_IS_DOCUMENT (self) && mul_document_get_file (self) != NULL);
  reloading = g_new0 (Reloading, 1);
  reloading->copy = self->copy;
  reloading->file = g_object_ref (mul_document_get_file (self));
  reloading->incoming = mul_working_copy_get_path (self->copy, "incoming.db");
  reloading->generation = self->generation;
  g_task_set_source_tag (task, mul_document_reload_async);
  g_task_set_task_data (task, reloading, free_reloading);
  g_task_run_in_thread (task, reload_in_thread);
}

/**
 * mul_document_reload_finish:
 * @self: the document
 * @result: what the callback was given
 * @error: return location for an error, with a sentence that can be shown
 *
 * Ends @self and gives the file as it is now in its place. Where something was edited here, a copy of what it was is kept:
 * see mul_document_get_kept_copy().
 *
 * Returns: (transfer full) (nullable): the new document; NULL where @self goes on
 */
MulDocument *
mul_document_reload_finish (MulDocument *self, GAsyncResult *result, GError **error)
{
  Reloading *reloading = g_task_get_task_data (G_TASK (result));
  g_autoptr (GFile) kept = NULL;
  MulDocument *document;

  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  if (!g_task_propagate_boolean (G_TASK (result), error))
    return NULL;
  /* Closed or moved meanwhile, or edited: then what was edited comes first. */
  if (self->copy == NULL || self->copy != reloading->copy || self->edit != NULL
      || self->generation != reloading->generation || self->save_state != MUL_SAVE_STATE_SAVED
      || !g_file_equal (reloading->file, mul_document_get_file (self)))
    {
      g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_BUSY,
                           C_ ("storage", "You have changed the project meanwhile, so the file was not loaded anew. Save your "
                                          "version first."));
      return NULL;
    }
  if (self->generation > 0 && (kept = keep_before_reload (self, error)) == NULL)
    return NULL;
  mul_document_close_database (self);
  if (!mul_document_settle_in (self->copy, error))
    {
      mul_document_open_database (self, NULL);
      return NULL;
    }
  g_clear_pointer (&self->watch, mul_watch_free);
  g_clear_pointer (&self->writer, mul_writer_free);
  document = mul_document_new_for_arrival (g_steal_pointer (&self->copy), &reloading->arrival, error);
  if (document != NULL && kept != NULL)
    g_set_object (&document->kept_copy, kept);
  return document;
}
