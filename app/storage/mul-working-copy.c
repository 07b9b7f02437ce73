/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-working-copy.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "storage/mul-database.h"
#include "storage/mul-file-place.h"
#include "storage/mul-recovery.h"
#include "storage/mul-storage-error.h"

#define STATE_GROUP "Project"

struct _MulWorkingCopy
{
  char *id;
  char *folder;
  GFile *file; /* NULL: never saved */
  GKeyFile *state;
  char *checksum;
  int lock;
};

static char *
get_root (void)
{
  return g_build_filename (g_get_user_state_dir (), "mulighetsrom", "working", NULL);
}

static char *
id_of_file (GFile *file)
{
  g_autofree char *identity = mul_file_place_get_identity (file);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, identity, -1);

  sum[32] = '\0';
  return g_steal_pointer (&sum);
}

static gboolean
is_id (const char *id)
{
  return *id != '\0' && strspn (id, "0123456789abcdef-") == strlen (id);
}

static gboolean
write_state (MulWorkingCopy *self)
{
  g_autofree char *path = mul_working_copy_get_path (self, "state");
  g_autoptr (GError) error = NULL;

  if (g_key_file_save_to_file (self->state, path, &error))
    return TRUE;
  g_info ("Could not note the state of the working copy: %s", error->message);
  return FALSE;
}

/* SQLite is told not to follow links, and minds them in every part of a path; homes are reached through links on many
 * machines. */
static void
resolve_links (char **folder)
{
  char *real = realpath (*folder, NULL);

  if (real != NULL)
    g_set_str (folder, real);
  free (real);
}

static void
say_nowhere (const char *folder, GError **error)
{
  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
               C_ ("storage", "There is nowhere to work: the folder “%s” cannot be written. Free some space, or see to "
                              "it that you may write there, and try again. (%s)"), folder, g_strerror (errno));
}

/* Another process may have removed the file between our opening and our locking it; such a lock keeps nobody out. */
static gboolean
is_still_there (int fd, const char *path)
{
  struct stat ours;
  struct stat there;

  return fstat (fd, &ours) == 0 && stat (path, &there) == 0 && ours.st_dev == there.st_dev
         && ours.st_ino == there.st_ino;
}

/* Takes the folder and its lock. The lock goes with the process, so that a crash leaves none behind. */
static MulWorkingCopy *
take (char *id, GError **error)
{
  g_autofree char *root = get_root ();
  g_autoptr (MulWorkingCopy) self = g_new0 (MulWorkingCopy, 1);
  g_autofree char *lock_path = NULL;
  g_autofree char *state_path = NULL;
  g_autofree char *uri = NULL;

  self->id = id;
  self->lock = -1;
  self->folder = g_build_filename (root, id, NULL);
  self->state = g_key_file_new ();
  lock_path = mul_working_copy_get_path (self, "lock");
  state_path = mul_working_copy_get_path (self, "state");
  do
    {
      if (self->lock >= 0)
        close (self->lock);
      if (g_mkdir_with_parents (self->folder, 0700) != 0
          || (self->lock = g_open (lock_path, O_RDWR | O_CREAT | O_CLOEXEC, 0600)) < 0)
        {
          say_nowhere (self->folder, error);
          return NULL;
        }
      if (flock (self->lock, LOCK_EX | LOCK_NB) != 0)
        {
          g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_BUSY,
                               C_ ("storage", "This project is already open in another window or program. "
                                              "Use that one, or close it first."));
          return NULL;
        }
    }
  while (!is_still_there (self->lock, lock_path));
  resolve_links (&self->folder);
  g_key_file_load_from_file (self->state, state_path, G_KEY_FILE_NONE, NULL);
  uri = g_key_file_get_string (self->state, STATE_GROUP, "Uri", NULL);
  if (uri != NULL && *uri != '\0')
    self->file = g_file_new_for_uri (uri);
  self->checksum = g_key_file_get_string (self->state, STATE_GROUP, "Checksum", NULL);
  return g_steal_pointer (&self);
}

/**
 * mul_working_copy_new:
 * @file: (nullable): the file to be edited, or NULL for a project without one
 * @error: return location for an error
 *
 * Makes, or finds, the folder for a file and locks it. MUL_STORAGE_ERROR_BUSY says that it is open elsewhere.
 *
 * Returns: (transfer full) (nullable): the working copy; its database may be missing, or left by a crash
 */
MulWorkingCopy *
mul_working_copy_new (GFile *file, GError **error)
{
  MulWorkingCopy *self = take (file != NULL ? id_of_file (file) : g_uuid_string_random (), error);

  if (self != NULL && file != NULL)
    mul_working_copy_set_file (self, file, NULL);
  return self;
}

/**
 * mul_working_copy_reopen:
 * @id: of a working copy that is there
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): that working copy, locked
 */
MulWorkingCopy *
mul_working_copy_reopen (const char *id, GError **error)
{
  g_return_val_if_fail (is_id (id), NULL);
  return take (g_strdup (id), error);
}

/**
 * mul_working_copy_free:
 * @self: (transfer full): a working copy; its folder stays and is unlocked
 */
void
mul_working_copy_free (MulWorkingCopy *self)
{
  if (self->lock >= 0)
    close (self->lock);
  g_clear_object (&self->file);
  g_key_file_unref (self->state);
  g_free (self->checksum);
  g_free (self->folder);
  g_free (self->id);
  g_free (self);
}

/* The lock goes last: whoever waits for it may begin with a folder of their own from then on. */
static void
remove_folder (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autofree char *lock = g_build_filename (folder, "lock", NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (!g_str_equal (path, lock))
        g_unlink (path);
    }
  g_unlink (lock);
  g_rmdir (folder);
}

/**
 * mul_working_copy_remove:
 * @self: (transfer full): a working copy that is needed no more; its folder goes
 */
void
mul_working_copy_remove (MulWorkingCopy *self)
{
  remove_folder (self->folder);
  mul_working_copy_free (self);
}

/**
 * mul_working_copy_settle_journal:
 * @self: a working copy whose database nobody has open
 *
 * Lets SQLite roll back what a crash interrupted, so that the database is whole without its journal.
 */
void
mul_working_copy_settle_journal (MulWorkingCopy *self)
{
  g_autofree char *path = mul_working_copy_get_path (self, "working.db");
  g_autoptr (MulDatabase) database = mul_database_open (path, NULL);

  if (database != NULL)
    mul_database_get_number (database, "SELECT count(*) FROM sqlite_schema");
}

/* Whether the file lies in @folder now, or never was. */
static gboolean
move_aside (MulWorkingCopy *self, const char *folder, const char *name)
{
  g_autofree char *from = g_build_filename (self->folder, name, NULL);
  g_autofree char *to = g_build_filename (folder, name, NULL);

  return g_rename (from, to) == 0 || errno == ENOENT;
}

/**
 * mul_working_copy_set_aside:
 * @self: a working copy whose database holds edits that never reached the file
 * @error: return location for an error
 *
 * Moves the database to a folder of its own, from where mul_document_recover() can open it, so that the file can be
 * opened as it is.
 *
 * Returns: whether it was moved; where not, it must not be written over
 */
gboolean
mul_working_copy_set_aside (MulWorkingCopy *self, GError **error)
{
  g_autofree char *root = get_root ();
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *folder = g_build_filename (root, id, NULL);
  g_autofree char *state = g_build_filename (folder, "state", NULL);

  mul_working_copy_settle_journal (self);
  /* The database moves last: until then everything is where it was, and from then on it is found where it is. */
  if (g_mkdir_with_parents (folder, 0700) == 0 && g_key_file_save_to_file (self->state, state, NULL)
      && move_aside (self, folder, "intent") && move_aside (self, folder, "working.db-journal")
      && move_aside (self, folder, "working.db"))
    {
      g_key_file_set_boolean (self->state, STATE_GROUP, "Unsaved", FALSE);
      write_state (self);
      return TRUE;
    }
  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
               C_ ("storage", "Edits that were not saved last time could not be put aside, so the file was not opened. "
                              "Free some space and try again. (%s)"), g_strerror (errno));
  g_unlink (state);
  g_rmdir (folder);
  return FALSE;
}

/**
 * mul_working_copy_get_path:
 * @self: a working copy
 * @name: a file's name in its folder
 *
 * Returns: (transfer full): the path
 */
char *
mul_working_copy_get_path (MulWorkingCopy *self, const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

/**
 * mul_working_copy_get_id:
 * @self: a working copy
 *
 * Returns: (transfer none): its name among the others
 */
const char *
mul_working_copy_get_id (MulWorkingCopy *self)
{
  return self->id;
}

/**
 * mul_working_copy_get_file:
 * @self: a working copy
 *
 * Returns: (transfer none) (nullable): the file it belongs to
 */
GFile *
mul_working_copy_get_file (MulWorkingCopy *self)
{
  return self->file;
}

/**
 * mul_working_copy_is_unsaved:
 * @self: a working copy
 *
 * Returns: whether it holds edits that the file may lack
 */
gboolean
mul_working_copy_is_unsaved (MulWorkingCopy *self)
{
  g_autofree char *database = mul_working_copy_get_path (self, "working.db");

  return g_key_file_get_boolean (self->state, STATE_GROUP, "Unsaved", NULL)
         && g_file_test (database, G_FILE_TEST_EXISTS);
}

/**
 * mul_working_copy_get_checksum:
 * @self: a working copy
 *
 * Returns: (transfer none) (nullable): the SHA-256 of the file as we last read or wrote it
 */
const char *
mul_working_copy_get_checksum (MulWorkingCopy *self)
{
  return self->checksum;
}

/**
 * mul_working_copy_set_file:
 * @self: a working copy
 * @file: the file it belongs to from now on
 * @error: return location for an error
 *
 * Moves the folder to where that file's working copy is looked for. An open database goes along with it: SQLite names its journal
 * by the path it was opened with, so the caller closes the connection before and opens it again after.
 *
 * Returns: whether it could; MUL_STORAGE_ERROR_BUSY when that file is open already
 */
gboolean
mul_working_copy_set_file (MulWorkingCopy *self, GFile *file, GError **error)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *id = id_of_file (file);

  if (!g_str_equal (id, self->id))
    {
      g_autoptr (MulWorkingCopy) other = take (g_strdup (id), error);

      if (other == NULL)
        return FALSE;
      if (mul_working_copy_is_unsaved (other) && !mul_working_copy_set_aside (other, error))
        return FALSE;
      remove_folder (other->folder);
      if (g_rename (self->folder, other->folder) != 0)
        {
          say_nowhere (other->folder, error);
          return FALSE;
        }
      g_set_str (&self->id, id);
      g_set_str (&self->folder, other->folder);
    }
  g_set_object (&self->file, file);
  g_key_file_set_string (self->state, STATE_GROUP, "Uri", uri);
  return TRUE;
}

/**
 * mul_working_copy_mark_unsaved:
 * @self: a working copy
 * @error: return location for an error
 *
 * Notes that the file is about to lack edits. An edit committed without this would be written over by the next opening
 * after a crash.
 *
 * Returns: whether it is noted
 */
gboolean
mul_working_copy_mark_unsaved (MulWorkingCopy *self, GError **error)
{
  if (mul_working_copy_is_unsaved (self))
    return TRUE;
  g_key_file_set_boolean (self->state, STATE_GROUP, "Unsaved", TRUE);
  if (write_state (self))
    return TRUE;
  g_key_file_set_boolean (self->state, STATE_GROUP, "Unsaved", FALSE);
  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
               C_ ("storage", "The change was not made, since the folder “%s” cannot be written. Free some space and try "
                              "again; what was entered before is kept."), self->folder);
  return FALSE;
}

/**
 * mul_working_copy_set_state:
 * @self: a working copy
 * @title: (nullable): the project's title, or NULL to leave it
 * @unsaved: whether the file lacks edits
 * @checksum: (nullable): the SHA-256 of the file as it is now known, or NULL to leave it
 *
 * Notes what the next start needs to know.
 */
void
mul_working_copy_set_state (MulWorkingCopy *self, const char *title, gboolean unsaved, const char *checksum)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *time = g_date_time_format_iso8601 (now);

  /* Most edits change nothing here, and should not cost a write. */
  if (unsaved && checksum == NULL && mul_working_copy_is_unsaved (self))
    {
      g_autofree char *known = g_key_file_get_string (self->state, STATE_GROUP, "Title", NULL);

      if (title == NULL || g_strcmp0 (title, known) == 0)
        return;
    }
  if (title != NULL)
    g_key_file_set_string (self->state, STATE_GROUP, "Title", title);
  g_key_file_set_boolean (self->state, STATE_GROUP, "Unsaved", unsaved);
  if (checksum != NULL)
    {
      g_set_str (&self->checksum, checksum);
      g_key_file_set_string (self->state, STATE_GROUP, "Checksum", checksum);
    }
  g_key_file_set_string (self->state, STATE_GROUP, "Time", time);
  write_state (self);
}

static void
free_recoverable (gpointer data)
{
  MulRecoverable *recoverable = data;

  g_free (recoverable->id);
  g_free (recoverable->title);
  g_clear_object (&recoverable->file);
  g_clear_pointer (&recoverable->time, g_date_time_unref);
  g_free (recoverable);
}

/**
 * mul_recovery_list:
 *
 * Finds the projects whose last edits did not reach a file and that no running program has open.
 *
 * Returns: (transfer full) (element-type MulRecoverable): them
 */
GPtrArray *
mul_recovery_list (void)
{
  g_autofree char *root = get_root ();
  g_autoptr (GDir) dir = g_dir_open (root, 0, NULL);
  GPtrArray *found = g_ptr_array_new_with_free_func (free_recoverable);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autoptr (MulWorkingCopy) copy = is_id (name) ? take (g_strdup (name), NULL) : NULL;
      g_autofree char *time = NULL;
      MulRecoverable *recoverable;

      if (copy == NULL || !mul_working_copy_is_unsaved (copy))
        continue;
      recoverable = g_new0 (MulRecoverable, 1);
      time = g_key_file_get_string (copy->state, STATE_GROUP, "Time", NULL);
      recoverable->id = g_strdup (name);
      recoverable->title = g_key_file_get_string (copy->state, STATE_GROUP, "Title", NULL);
      recoverable->file = copy->file != NULL ? g_object_ref (copy->file) : NULL;
      recoverable->time = time != NULL ? g_date_time_new_from_iso8601 (time, NULL) : NULL;
      g_ptr_array_add (found, recoverable);
    }
  return found;
}

/**
 * mul_recovery_find:
 * @file: a project file
 *
 * Returns: (transfer full) (nullable): the id of what was last edited of that file and did not reach it
 */
char *
mul_recovery_find (GFile *file)
{
  g_autoptr (GPtrArray) all = mul_recovery_list ();
  const MulRecoverable *last = NULL;

  for (guint i = 0; i < all->len; i++)
    {
      const MulRecoverable *one = g_ptr_array_index (all, i);

      if (one->file == NULL || !mul_file_place_is_same (one->file, file))
        continue;
      if (last == NULL || last->time == NULL
          || (one->time != NULL && g_date_time_compare (one->time, last->time) > 0))
        last = one;
    }
  return last != NULL ? g_strdup (last->id) : NULL;
}

/**
 * mul_recovery_discard:
 * @id: of a #MulRecoverable that is not wanted
 *
 * Throws the edits away for good.
 */
void
mul_recovery_discard (const char *id)
{
  MulWorkingCopy *copy = is_id (id) ? take (g_strdup (id), NULL) : NULL;

  if (copy != NULL)
    mul_working_copy_remove (copy);
}
