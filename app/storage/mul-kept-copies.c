/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-kept-copies.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <utime.h>

#define EXTENSION ".mulighetsrom"

typedef struct
{
  char *path;
  gint64 time;
} Kept;

static void
free_kept (gpointer data)
{
  Kept *kept = data;

  g_free (kept->path);
  g_free (kept);
}

static int
compare_kept (gconstpointer a, gconstpointer b)
{
  const Kept *first = *(const Kept *const *) a;
  const Kept *second = *(const Kept *const *) b;

  if (first->time != second->time)
    return first->time > second->time ? -1 : 1;
  return strcmp (first->path, second->path);
}

/* The newest stay. The one at @own stays whatever its time says: clocks are set back. */
static void
prune (const char *folder, const char *own)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (free_kept);
  const gint64 oldest = g_get_real_time () / G_USEC_PER_SEC - (gint64) MUL_KEPT_COPIES_DAYS * 24 * 60 * 60;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);
      GStatBuf status;
      Kept *kept;

      if (!g_str_has_suffix (name, EXTENSION) || g_str_equal (path, own) || g_stat (path, &status) != 0)
        continue;
      kept = g_new0 (Kept, 1);
      kept->path = g_steal_pointer (&path);
      kept->time = (gint64) status.st_mtime;
      g_ptr_array_add (all, kept);
    }
  g_ptr_array_sort (all, compare_kept);
  for (guint i = 0; i < all->len; i++)
    {
      const Kept *kept = g_ptr_array_index (all, i);

      if (i + 1 >= MUL_KEPT_COPIES_MOST || kept->time < oldest)
        g_unlink (kept->path);
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
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "mulighetsrom", "kept", NULL);
  g_autofree char *stem = g_str_has_suffix (name, EXTENSION) ? g_strndup (name, strlen (name) - strlen (EXTENSION))
                                                              : g_strdup (name);
  g_autofree char *kept_name = g_strdup_printf ("%s (%s) %.8s" EXTENSION, stem, what, checksum);
  g_autofree char *kept_path = g_build_filename (folder, kept_name, NULL);
  g_autoptr (GFile) from = g_file_new_for_path (path);
  g_autoptr (GFile) to = g_file_new_for_path (kept_path);

  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error_literal (error, G_IO_ERROR, g_io_error_from_errno (errno), g_strerror (errno));
      return NULL;
    }
  *is_new = !g_file_test (kept_path, G_FILE_TEST_EXISTS);
  if (!g_file_copy (from, to, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, error))
    return NULL;
  /* What was kept again is needed as long as what is new. */
  utime (kept_path, NULL);
  prune (folder, kept_path);
  return g_steal_pointer (&to);
}
