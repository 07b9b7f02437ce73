/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-document-private.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "storage/mul-untrusted.h"

/* Watches what others do to the document's file. What the monitor says only gives cause to look: what counts is the content,
 * since a synchronising service writes the same again, and so do we. */

/* A program that replaces a file does it in several steps. */
#define DELAY_MS 400

struct _MulWatch
{
  /* Borrowed */
  MulDocument *document;

  /* Owned */
  GFileMonitor *monitor;
  GCancellable *cancellable;
  GFile *renamed; /* the name that our file seems to have got */
  char *etag;     /* of the file when its content was last found to be ours */

  guint timeout;
  gboolean looking;
  gboolean again;
};

/* One look, which a thread takes. */
typedef struct
{
  GFile *file;
  GFile *renamed;
  char *expected;
  char *intent;
  char *etag;

  /* Found */
  MulFileState state;
  GDateTime *time;
  gboolean is_renamed;
} Look;

static void
free_look (gpointer data)
{
  Look *look = data;

  g_object_unref (look->file);
  g_clear_object (&look->renamed);
  g_free (look->expected);
  g_free (look->intent);
  g_free (look->etag);
  g_clear_pointer (&look->time, g_date_time_unref);
  g_free (look);
}

static gboolean
holds (GFile *file, const char *expected, const char *intent, GCancellable *cancellable, GError **error)
{
  g_autofree char *found = mul_untrusted_checksum (file, cancellable, error);
  g_autofree char *intended = NULL;

  return found != NULL
         && (g_strcmp0 (found, expected) == 0
             || (g_file_get_contents (intent, &intended, NULL, NULL) && g_str_equal (found, intended)));
}

/* By what this process may do, as writing will find it. A file that has gone since it was looked at is not read-only: that it is
 * gone is told by what follows. */
static gboolean
may_write (GFile *file, GFileInfo *info)
{
  const char *path = g_file_peek_path (file);

  if (path != NULL)
    return faccessat (AT_FDCWD, path, W_OK, AT_EACCESS) == 0 || errno == ENOENT;
  return !g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE)
         || g_file_info_get_attribute_boolean (info, G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE);
}

static void
look_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Look *look = data;
  GError *error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info (
      look->file,
      G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_TIME_MODIFIED "," G_FILE_ATTRIBUTE_ACCESS_CAN_WRITE,
      G_FILE_QUERY_INFO_NONE, cancellable, &error);
  const char *etag = info != NULL ? g_file_info_get_etag (info) : NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_clear_error (&error);
      look->is_renamed =
          look->renamed != NULL && holds (look->renamed, look->expected, look->intent, cancellable, NULL);
      look->state = look->is_renamed ? MUL_FILE_STATE_KNOWN : MUL_FILE_STATE_GONE;
    }
  else if (info != NULL)
    {
      const gboolean known = etag != NULL && g_strcmp0 (etag, look->etag) == 0;

      if (known || holds (look->file, look->expected, look->intent, cancellable, &error))
        {
          g_set_str (&look->etag, etag);
          look->state = may_write (look->file, info) ? MUL_FILE_STATE_KNOWN : MUL_FILE_STATE_READ_ONLY;
        }
      else
        {
          g_autoptr (GDateTime) time = g_file_info_get_modification_date_time (info);

          g_clear_pointer (&look->etag, g_free);
          look->state = MUL_FILE_STATE_CHANGED;
          look->time = time != NULL ? g_date_time_to_local (time) : NULL;
        }
    }
  /* A share that does not answer tells nothing of the file. */
  if (error != NULL)
    g_task_return_error (task, error);
  else
    g_task_return_boolean (task, TRUE);
}

static void
conclude (MulWatch *self, Look *look)
{
  MulDocument *document = self->document;

  if (look->is_renamed)
    {
      g_clear_object (&self->renamed);
      if (mul_document_adopt_file (document, look->renamed, NULL))
        {
          mul_working_copy_set_state (document->copy, NULL, document->save_state != MUL_SAVE_STATE_SAVED, look->expected);
          mul_document_set_file_state (document, MUL_FILE_STATE_KNOWN, NULL);
          /* A new watch takes the place of this one. */
          mul_document_notify_file (document);
          return;
        }
      look->state = MUL_FILE_STATE_GONE;
    }
  g_set_str (&self->etag, look->etag);
  mul_document_set_file_state (document, look->state, look->time);
}

static void
looked_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulDocument) document = MUL_DOCUMENT (g_object_ref (source));
  MulWatch *self = document->watch;
  Look *look = g_task_get_task_data (G_TASK (result));
  gboolean looked = g_task_propagate_boolean (G_TASK (result), NULL);

  /* Of a watch that is gone, nobody wants to know. */
  if (self == NULL || g_task_get_cancellable (G_TASK (result)) != self->cancellable)
    return;
  self->looking = FALSE;
  /* What was written or edited meanwhile makes it old. */
  if (mul_writer_is_busy (document->writer) || document->edit != NULL
      || g_strcmp0 (look->expected, mul_working_copy_get_checksum (document->copy)) != 0)
    self->again = TRUE;
  else if (looked)
    {
      const gboolean again = self->again;

      self->again = FALSE;
      if (again)
        mul_watch_look (self);
      else
        conclude (self, look);
      return;
    }
  if (self->again)
    mul_watch_look (self);
}

static gboolean
timeout_cb (gpointer data)
{
  MulWatch *self = data;
  MulDocument *document = self->document;
  g_autoptr (GTask) task = NULL;
  Look *look;

  if (mul_writer_is_busy (document->writer) || document->edit != NULL)
    return G_SOURCE_CONTINUE;
  self->timeout = 0;
  if (self->looking)
    {
      self->again = TRUE;
      return G_SOURCE_REMOVE;
    }
  look = g_new0 (Look, 1);
  look->file = g_object_ref (mul_document_get_file (document));
  look->renamed = self->renamed != NULL ? g_object_ref (self->renamed) : NULL;
  look->expected = g_strdup (mul_working_copy_get_checksum (document->copy));
  look->intent = mul_working_copy_get_path (document->copy, "intent");
  look->etag = g_strdup (self->etag);
  task = g_task_new (document, self->cancellable, looked_cb, NULL);
  g_task_set_source_tag (task, timeout_cb);
  g_task_set_task_data (task, look, free_look);
  self->looking = TRUE;
  self->again = FALSE;
  g_task_run_in_thread (task, look_in_thread);
  return G_SOURCE_REMOVE;
}

static gboolean
has_our_extension (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL && g_str_has_suffix (name, ".mulighetsrom");
}

static void
monitor_changed_cb (MulWatch *self, GFile *file, GFile *other, GFileMonitorEvent event)
{
  /* A program that makes a backup gives our file another name too; so it counts only where ours is not there afterwards. */
  if (event == G_FILE_MONITOR_EVENT_RENAMED && other != NULL && g_file_equal (file, mul_document_get_file (self->document))
      && has_our_extension (other))
    g_set_object (&self->renamed, other);
  mul_watch_look (self);
}

/**
 * mul_watch_new:
 * @document: the document, which outlives it
 *
 * Returns: (transfer full) (nullable): a watch over the document's file; NULL where there is none
 */
MulWatch *
mul_watch_new (MulDocument *document)
{
  GFile *file = mul_document_get_file (document);
  MulWatch *self;

  if (file == NULL)
    return NULL;
  self = g_new0 (MulWatch, 1);
  self->document = document;
  self->cancellable = g_cancellable_new ();
  self->monitor = g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_swapped (self->monitor, "changed", G_CALLBACK (monitor_changed_cb), self);
  return self;
}

/**
 * mul_watch_free:
 * @self: (transfer full): a watch; a look under way comes to nothing
 */
void
mul_watch_free (MulWatch *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_cancellable_cancel (self->cancellable);
  g_object_unref (self->cancellable);
  if (self->monitor != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->monitor, self);
      g_file_monitor_cancel (self->monitor);
      g_object_unref (self->monitor);
    }
  g_clear_object (&self->renamed);
  g_free (self->etag);
  g_free (self);
}

/**
 * mul_watch_note_written:
 * @self: a watch
 * @etag: (nullable): of the file as we have just written it
 *
 * Spares reading what was read back already.
 */
void
mul_watch_note_written (MulWatch *self, const char *etag)
{
  g_clear_object (&self->renamed);
  g_set_str (&self->etag, etag);
}

/**
 * mul_watch_look:
 * @self: a watch
 *
 * Looks in a moment, when whoever is at it has ended.
 */
void
mul_watch_look (MulWatch *self)
{
  if (self->timeout == 0)
    self->timeout = g_timeout_add (DELAY_MS, timeout_cb, self);
}
