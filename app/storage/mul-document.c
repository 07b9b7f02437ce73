/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-document-private.h"

#include <glib/gi18n-lib.h>

#include "storage/mul-live-list.h"

enum
{
  PROP_FILE = 1,
  PROP_TITLE,
  PROP_CAN_UNDO,
  PROP_CAN_REDO,
  PROP_UNDO_LABEL,
  PROP_REDO_LABEL,
  PROP_SAVE_STATE,
  PROP_SAVE_MESSAGE,
  PROP_FILE_STATE,
  N_PROPS,
};

enum
{
  SIGNAL_CHANGED,
  SIGNAL_STEPPED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulDocument, mul_document, G_TYPE_OBJECT)

static void
notify_history (MulDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_UNDO]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CAN_REDO]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_UNDO_LABEL]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_REDO_LABEL]);
}

static void
free_weak_ref (gpointer data)
{
  g_weak_ref_clear (data);
  g_free (data);
}

/* Lets the records and lists follow what the database now holds: first all values, then the lists, then the
 * notifications, so that nobody sees half of it. */
static void
follow (MulDocument *self, MulChanges *changes)
{
  g_autoptr (GPtrArray) touched = mul_rows_refresh (self->rows, changes);
  g_autoptr (GPtrArray) lists = g_ptr_array_new_with_free_func (g_object_unref);

  /* Whoever listens may make lists, let go of them, and edit; so none is told before all are held. */
  for (guint i = 0; i < self->lists->len;)
    {
      MulLiveList *list = g_weak_ref_get (g_ptr_array_index (self->lists, i));

      if (list == NULL)
        g_ptr_array_remove_index_fast (self->lists, i);
      else
        {
          g_ptr_array_add (lists, list);
          i++;
        }
    }
  for (guint i = 0; i < lists->len; i++)
    mul_live_list_follow (g_ptr_array_index (lists, i), self->rows, changes);
  for (guint i = 0; i < touched->len; i++)
    g_object_thaw_notify (g_ptr_array_index (touched, i));
}

static void
project_notify_title_cb (MulDocument *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_TITLE]);
}

static void
mul_document_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulDocument *self = MUL_DOCUMENT (object);

  switch (property_id)
    {
    case PROP_FILE:
      g_value_set_object (value, mul_document_get_file (self));
      break;
    case PROP_TITLE:
      g_value_set_string (value, mul_document_get_title (self));
      break;
    case PROP_CAN_UNDO:
      g_value_set_boolean (value, mul_document_get_undo_label (self) != NULL);
      break;
    case PROP_CAN_REDO:
      g_value_set_boolean (value, mul_document_get_redo_label (self) != NULL);
      break;
    case PROP_UNDO_LABEL:
      g_value_set_string (value, mul_document_get_undo_label (self));
      break;
    case PROP_REDO_LABEL:
      g_value_set_string (value, mul_document_get_redo_label (self));
      break;
    case PROP_SAVE_STATE:
      g_value_set_int (value, (int) self->save_state);
      break;
    case PROP_SAVE_MESSAGE:
      g_value_set_string (value, self->save_message);
      break;
    case PROP_FILE_STATE:
      g_value_set_int (value, (int) self->file_state);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
      break;
    }
}

static void
mul_document_dispose (GObject *object)
{
  mul_document_close (MUL_DOCUMENT (object));
  G_OBJECT_CLASS (mul_document_parent_class)->dispose (object);
}

static void
mul_document_finalize (GObject *object)
{
  MulDocument *self = MUL_DOCUMENT (object);

  mul_document_close_database (self);
  g_clear_object (&self->project);
  g_clear_pointer (&self->rows, mul_rows_free);
  g_ptr_array_unref (self->lists);
  mul_history_free (self->history);
  g_free (self->save_message);
  g_clear_object (&self->kept_copy);
  g_clear_object (&self->theirs);
  g_clear_pointer (&self->file_time, g_date_time_unref);
  G_OBJECT_CLASS (mul_document_parent_class)->finalize (object);
}

static void
mul_document_class_init (MulDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = mul_document_dispose;
  object_class->finalize = mul_document_finalize;
  object_class->get_property = mul_document_get_property;

  props[PROP_FILE] = g_param_spec_object ("file", NULL, NULL, G_TYPE_FILE, flags);
  props[PROP_TITLE] = g_param_spec_string ("title", NULL, NULL, "", flags);
  props[PROP_CAN_UNDO] = g_param_spec_boolean ("can-undo", NULL, NULL, FALSE, flags);
  props[PROP_CAN_REDO] = g_param_spec_boolean ("can-redo", NULL, NULL, FALSE, flags);
  props[PROP_UNDO_LABEL] = g_param_spec_string ("undo-label", NULL, NULL, NULL, flags);
  props[PROP_REDO_LABEL] = g_param_spec_string ("redo-label", NULL, NULL, NULL, flags);
  props[PROP_SAVE_STATE] = g_param_spec_int ("save-state", NULL, NULL, 0, MUL_SAVE_STATE_UNTITLED, 0, flags);
  props[PROP_SAVE_MESSAGE] = g_param_spec_string ("save-message", NULL, NULL, NULL, flags);
  props[PROP_FILE_STATE] = g_param_spec_int ("file-state", NULL, NULL, 0, MUL_FILE_STATE_GONE, 0, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[SIGNAL_CHANGED] = g_signal_new ("changed", MUL_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, MUL_TYPE_CHANGES);
  /* After "changed", where that was undo or redo. */
  signals[SIGNAL_STEPPED] = g_signal_new ("stepped", MUL_TYPE_DOCUMENT, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 1, MUL_TYPE_CHANGES);
}

static void
mul_document_init (MulDocument *self)
{
  self->lists = g_ptr_array_new_with_free_func (free_weak_ref);
  self->history = mul_history_new (MUL_HISTORY_MEMORY);
}

/**
 * mul_document_open_database:
 * @self: a document whose database is closed
 * @error: return location for an error
 *
 * Opens the working database on the one connection that it ever has.
 *
 * Returns: whether it is open
 */
gboolean
mul_document_open_database (MulDocument *self, GError **error)
{
  g_autofree char *path = mul_working_copy_get_path (self->copy, "working.db");

  /* SQLite would make an empty one, which must never be taken for the project. */
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                           C_ ("storage", "The folder that the program works in has been removed. "
                                          "Close the project and open it again."));
      return FALSE;
    }
  self->database = mul_database_open (path, error);
  if (self->database == NULL)
    return FALSE;
  /* The pages of a large project are read at random; 32 MB of them in memory spare a call of the system for each. */
  if (!mul_database_execute (self->database, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000;",
                             error))
    {
      g_clear_pointer (&self->database, mul_database_close);
      return FALSE;
    }
  if (self->rows == NULL)
    self->rows = mul_rows_new (self->database);
  else
    mul_rows_set_database (self->rows, self->database);
  return TRUE;
}

/**
 * mul_document_close_database:
 * @self: a document
 *
 * Lets go of the connection. Records and lists stay as they are until it is opened again.
 */
void
mul_document_close_database (MulDocument *self)
{
  if (self->rows != NULL)
    mul_rows_set_database (self->rows, NULL);
  g_clear_pointer (&self->database, mul_database_close);
}

/**
 * mul_document_new_for_copy:
 * @copy: (transfer full): a working copy whose database is there and has been checked
 * @state: how it stands to its file
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the document
 */
MulDocument *
mul_document_new_for_copy (MulWorkingCopy *copy, MulSaveState state, GError **error)
{
  g_autoptr (MulDocument) self = g_object_new (MUL_TYPE_DOCUMENT, NULL);
  g_autofree char *project = NULL;

  self->copy = copy;
  self->save_state = state;
  if (!mul_document_open_database (self, error))
    return NULL;
  project = mul_database_get_text (self->database, "SELECT id FROM project ORDER BY id LIMIT 1");
  self->project = project != NULL ? mul_rows_get (self->rows, MUL_ENTITY_PROJECT, project) : NULL;
  if (self->project == NULL)
    {
      g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_DAMAGED,
                           C_ ("storage", "The file holds no project. Open a backup copy of it."));
      return NULL;
    }
  g_signal_connect_object (self->project, "notify::title", G_CALLBACK (project_notify_title_cb), self,
                           G_CONNECT_SWAPPED);
  self->writer = mul_writer_new (self);
  self->watch = mul_watch_new (self);
  return g_steal_pointer (&self);
}

/**
 * mul_document_get_database:
 * @self: a document
 *
 * Returns: (transfer none): its connection
 */
MulDatabase *
mul_document_get_database (MulDocument *self)
{
  return self->database;
}

/**
 * mul_document_get_file:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): the file it is saved in, or NULL when there is none yet
 */
GFile *
mul_document_get_file (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  return self->copy != NULL ? mul_working_copy_get_file (self->copy) : NULL;
}

/**
 * mul_document_get_engine_version:
 *
 * Returns: (transfer none): the version of SQLite, for who helps another over the telephone
 */
const char *
mul_document_get_engine_version (void)
{
  return sqlite3_libversion ();
}

/**
 * mul_document_get_title:
 * @self: a document
 *
 * Returns: (transfer none): the project's title
 */
const char *
mul_document_get_title (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), "");
  return self->project != NULL ? mul_record_get_text (self->project, MUL_PROJECT_title) : "";
}

/**
 * mul_document_get_project:
 * @self: a document
 *
 * Returns: (transfer none): the project's record
 */
MulRecord *
mul_document_get_project (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  return self->project;
}

/**
 * mul_document_get_record:
 * @self: a document
 * @entity: which entity
 * @key: (nullable): the row's whole key
 *
 * Returns: (transfer full) (nullable): the row, kept current as long as somebody holds it; NULL when there is none
 */
MulRecord *
mul_document_get_record (MulDocument *self, MulEntityId entity, const char *key)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self) && self->rows != NULL, NULL);
  return key != NULL ? mul_rows_get (self->rows, entity, key) : NULL;
}

/**
 * mul_document_get_record_by_pair:
 * @self: a document
 * @entity: an entity whose key has two parts
 * @first: the first part
 * @second: the second part
 *
 * Returns: (transfer full) (nullable): the row, as mul_document_get_record() gives it
 */
MulRecord *
mul_document_get_record_by_pair (MulDocument *self, MulEntityId entity, const char *first, const char *second)
{
  g_autofree char *key = mul_record_key_from_pair (first, second);

  return mul_document_get_record (self, entity, key);
}

/**
 * mul_document_list:
 * @self: a document
 * @entity: which entity
 * @...: pairs of a column (such as MUL_UNIT_service_id) and the text it must hold, or NULL for "not stated"; then 0
 *
 * Lists the rows that have these values, by rank and key. The list says exactly what comes, goes and moves, also at
 * undo, for as long as somebody holds it.
 *
 * Returns: (transfer full): a list of #MulRecord
 */
GListModel *
mul_document_list (MulDocument *self, MulEntityId entity, ...)
{
  MulLiveListFilter filters[MUL_LIVE_LIST_FILTERS];
  guint n_filters = 0;
  GWeakRef *weak;
  MulLiveList *list;
  va_list arguments;

  g_return_val_if_fail (MUL_IS_DOCUMENT (self) && self->database != NULL, NULL);
  va_start (arguments, entity);
  for (int column = va_arg (arguments, int); column != 0; column = va_arg (arguments, int))
    {
      g_assert (n_filters < MUL_LIVE_LIST_FILTERS && MUL_COLUMN_ENTITY ((guint) column) == entity);
      filters[n_filters].column = (guint) column;
      filters[n_filters++].value = va_arg (arguments, char *);
    }
  va_end (arguments);
  list = mul_live_list_new (self->database, self->rows, entity, filters, n_filters);
  weak = g_new0 (GWeakRef, 1);
  g_weak_ref_init (weak, list);
  g_ptr_array_add (self->lists, weak);
  return G_LIST_MODEL (list);
}

/**
 * mul_document_commit:
 * @self: a document with a transaction under way
 * @error: return location for an error
 *
 * Commits, having noted first that the file is to lack what was done. Where it cannot, it rolls back.
 *
 * Returns: whether it was committed
 */
gboolean
mul_document_commit (MulDocument *self, GError **error)
{
  const gboolean unsaved = mul_working_copy_is_unsaved (self->copy);
  const gboolean marked = mul_working_copy_mark_unsaved (self->copy, error);

  if (marked && mul_database_execute (self->database, "COMMIT", error))
    return TRUE;
  if (!sqlite3_get_autocommit (self->database))
    mul_database_execute (self->database, "ROLLBACK", NULL);
  if (marked && !unsaved)
    mul_working_copy_set_state (self->copy, NULL, FALSE, NULL);
  return FALSE;
}

/**
 * mul_document_committed:
 * @self: a document
 * @changes: what a transaction has just changed
 *
 * Brings everything that shows the document up to date, and sees to it that the file follows.
 */
void
mul_document_committed (MulDocument *self, MulChanges *changes)
{
  self->generation++;
  follow (self, changes);
  mul_working_copy_set_state (self->copy, mul_document_get_title (self), TRUE, NULL);
  if (self->save_state == MUL_SAVE_STATE_SAVED)
    mul_document_set_save_state (self, MUL_SAVE_STATE_UNSAVED, NULL);
  mul_writer_schedule (self->writer);
  notify_history (self);
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0, changes);
}

/**
 * mul_document_notify_file:
 * @self: a document that has another file now
 */
void
mul_document_notify_file (MulDocument *self)
{
  g_clear_pointer (&self->watch, mul_watch_free);
  self->watch = mul_watch_new (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FILE]);
}

/**
 * mul_document_adopt_file:
 * @self: a document
 * @file: the file it belongs to from now on, whatever that holds
 * @error: return location for an error
 *
 * Returns: whether it does
 */
gboolean
mul_document_adopt_file (MulDocument *self, GFile *file, GError **error)
{
  gboolean moved;

  mul_document_close_database (self);
  moved = mul_working_copy_set_file (self->copy, file, error);
  return mul_document_open_database (self, moved ? error : NULL) && moved;
}

/**
 * mul_document_set_file_state:
 * @self: a document
 * @state: what has become of its file
 * @time: (nullable): when somebody else changed it
 */
void
mul_document_set_file_state (MulDocument *self, MulFileState state, GDateTime *time)
{
  const MulFileState before = self->file_state;
  const gboolean later = state == MUL_FILE_STATE_CHANGED && time != NULL
                         && (self->file_time == NULL || !g_date_time_equal (time, self->file_time));

  g_clear_pointer (&self->file_time, g_date_time_unref);
  self->file_time = state == MUL_FILE_STATE_CHANGED && time != NULL ? g_date_time_ref (time) : NULL;
  if (before == state && !later)
    return;
  self->file_state = state;
  /* What waited while the file was away is written now. */
  if (before == MUL_FILE_STATE_GONE && self->save_state != MUL_SAVE_STATE_SAVED && self->writer != NULL)
    mul_writer_schedule (self->writer);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FILE_STATE]);
}

/**
 * mul_document_set_save_state:
 * @self: a document
 * @state: how it stands to its file
 * @message: (nullable): a sentence that says more
 */
void
mul_document_set_save_state (MulDocument *self, MulSaveState state, const char *message)
{
  if (g_set_str (&self->save_message, message))
    g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SAVE_MESSAGE]);
  if (self->save_state == state)
    return;
  self->save_state = state;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SAVE_STATE]);
}

/**
 * mul_document_is_open:
 * @self: a document
 *
 * Returns: whether there is still something to read; not so once it has been closed or thrown away
 */
gboolean
mul_document_is_open (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), FALSE);
  return self->database != NULL;
}

/**
 * mul_document_get_save_state:
 * @self: a document
 *
 * Returns: how it stands to its file
 */
MulSaveState
mul_document_get_save_state (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), MUL_SAVE_STATE_SAVED);
  return self->save_state;
}

/**
 * mul_document_get_save_message:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): a sentence that says what went wrong with saving and what to do
 */
const char *
mul_document_get_save_message (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  return self->save_message;
}

/**
 * mul_document_get_file_state:
 * @self: a document
 *
 * Returns: what has become of its file, as far as we have looked
 */
MulFileState
mul_document_get_file_state (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), MUL_FILE_STATE_KNOWN);
  return self->file_state;
}

/**
 * mul_document_get_file_time:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): when somebody else changed the file, for MUL_FILE_STATE_CHANGED, where that is known
 */
GDateTime *
mul_document_get_file_time (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  return self->file_time;
}

/**
 * mul_document_get_theirs:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): the file that somebody else had changed, when ours was written beside it
 */
GFile *
mul_document_get_theirs (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  return self->theirs;
}

/**
 * mul_document_get_kept_copy:
 * @self: a document
 *
 * Returns: (transfer none) (nullable): a copy that opening made of what was there before: of a file of an older version, or of
 * what was written here before the file was loaded anew
 */
GFile *
mul_document_get_kept_copy (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), NULL);
  return self->kept_copy;
}

/**
 * mul_document_look_at_file:
 * @self: a document
 *
 * Looks in a thread at what has become of the file; property "file-state" tells. The file is watched besides, but not every
 * file system tells of its changes.
 */
void
mul_document_look_at_file (MulDocument *self)
{
  g_return_if_fail (MUL_IS_DOCUMENT (self));
  if (self->watch != NULL)
    mul_watch_look (self->watch);
}

/**
 * mul_document_is_replaced:
 * @self: a document
 *
 * Returns: whether all that was written here was saved, and somebody else has put something else in the place of it
 */
gboolean
mul_document_is_replaced (MulDocument *self)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (self), FALSE);
  return self->generation > 0 && self->save_state == MUL_SAVE_STATE_SAVED && self->file_state == MUL_FILE_STATE_CHANGED;
}

/**
 * mul_document_keep_unsaved:
 * @self: a document whose file is gone or replaced
 *
 * Sees to it that closing leaves what was written here to mul_recovery_list(), though all of it was saved once.
 */
void
mul_document_keep_unsaved (MulDocument *self)
{
  g_return_if_fail (MUL_IS_DOCUMENT (self));
  if (self->copy != NULL)
    mul_working_copy_set_state (self->copy, mul_document_get_title (self), TRUE, NULL);
}
