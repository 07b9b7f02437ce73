/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-kept-copies.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <utime.h>

#define EXTENSION ".mulighetsrom"

static int
compare_kept (gconstpointer a, gconstpointer b)
{
  const MulKeptCopy *first = *(const MulKeptCopy *const *) a;
  const MulKeptCopy *second = *(const MulKeptCopy *const *) b;
  const int order = g_date_time_compare (second->time, first->time);

  return order != 0 ? order : strcmp (first->name, second->name);
}

static char *
get_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "mulighetsrom", "kept", NULL);
}

/* Without the checksum, which tells nobody anything. */
static char *
get_readable_name (const char *name)
{
  const gsize length = strlen (name) - strlen (EXTENSION);
  const gsize checksum = strlen (" 1a2b3c4d");

  return g_strndup (name, length > checksum && name[length - checksum] == ' ' ? length - checksum : length);
}

/* The newest stay. The one at @own stays whatever its time says: clocks are set back. */
static void
prune (const char *own)
{
  g_autoptr (GPtrArray) all = mul_kept_copies_list ();
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) oldest = g_date_time_add_days (now, -MUL_KEPT_COPIES_DAYS);
  guint n_kept = 1;

  for (guint i = 0; i < all->len; i++)
    {
      const MulKeptCopy *kept = g_ptr_array_index (all, i);

      if (g_str_equal (g_file_peek_path (kept->file), own))
        continue;
      if (n_kept++ >= MUL_KEPT_COPIES_MOST || g_date_time_compare (kept->time, oldest) < 0)
        g_unlink (g_file_peek_path (kept->file));
    }
}

/**
 * mul_kept_copies_keep:
 * @path: what is to be kept
 * @name: the name of the user's file
 * @what: what the copy is, for its name, such as "version 1"
 * @checksum: of its content; the same content is kept once
 * @is_new: (out): whether it was not kept before
 * @error: return location for an error of the system's
 *
 * Keeps a copy, named such as "Review (version 1) 1a2b3c4d.mulighetsrom". The oldest go where there are more than
 * MUL_KEPT_COPIES_MOST, and those older than MUL_KEPT_COPIES_DAYS.
 *
 * Returns: (transfer full) (nullable): the copy
 */
GFile *
mul_kept_copies_keep (const char *path, const char *name, const char *what, const char *checksum, gboolean *is_new,
                      GError **error)
{
  g_autofree char *folder = get_folder ();
  g_autofree char *stem = g_str_has_suffix (name, EXTENSION) ? g_strndup (name, strlen (name) - strlen (EXTENSION))
                                                              : g_strdup (name);
  g_autofree char *kept_name = g_strdup_printf ("%s (%s) %.8s" EXTENSION, stem, what, checksum);
  g_autofree char *kept_path = g_build_filename (folder, kept_name, NULL);
  g_autofree char *part_path = g_strconcat (kept_path, ".part", NULL);
  g_autoptr (GFile) from = g_file_new_for_path (path);
  g_autoptr (GFile) part = g_file_new_for_path (part_path);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      return NULL;
    }
  *is_new = !g_file_test (kept_path, G_FILE_TEST_EXISTS);
  /* A full disk may cut it off: only what is whole gets its name. */
  if (!g_file_copy (from, part, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, error))
    {
      g_unlink (part_path);
      return NULL;
    }
  if (g_rename (part_path, kept_path) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      g_unlink (part_path);
      return NULL;
    }
  /* What was kept again is needed as long as what is new. */
  utime (kept_path, NULL);
  prune (kept_path);
  return g_file_new_for_path (kept_path);
}

static void
free_kept (gpointer data)
{
  MulKeptCopy *kept = data;

  g_object_unref (kept->file);
  g_free (kept->name);
  g_date_time_unref (kept->time);
  g_free (kept);
}

/**
 * mul_kept_copies_list:
 *
 * Returns: (transfer full) (element-type MulKeptCopy): what is kept, the newest first
 */
GPtrArray *
mul_kept_copies_list (void)
{
  g_autofree char *folder = get_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  GPtrArray *all = g_ptr_array_new_with_free_func (free_kept);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      GStatBuf status;
      MulKeptCopy *kept;

      if (!g_str_has_suffix (name, EXTENSION) || g_stat (path, &status) != 0)
        continue;
      kept = g_new0 (MulKeptCopy, 1);
      kept->file = g_file_new_for_path (path);
      kept->name = get_readable_name (name);
      kept->time = g_date_time_new_from_unix_local ((gint64) status.st_mtime);
      g_ptr_array_add (all, kept);
    }
  g_ptr_array_sort (all, compare_kept);
  return all;
}
