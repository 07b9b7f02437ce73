/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-file-place.h"

#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <sys/xattr.h>

/* What the document portal tells of the file that it hands out under another name. */
#define PORTAL_ATTRIBUTE "user.document-portal.host-path"

/* Whether the document portal made the path. Elsewhere anybody may have set the attribute. */
static gboolean
is_portal_path (const char *path)
{
  g_autofree char *own = g_build_filename (g_get_user_runtime_dir (), "doc", "", NULL);

  return g_str_has_prefix (path, own) || g_str_has_prefix (path, "/run/flatpak/doc/");
}

static char *
get_portal_target (const char *path)
{
  char target[PATH_MAX + 1];
  const gssize length = is_portal_path (path) ? getxattr (path, PORTAL_ATTRIBUTE, target, PATH_MAX) : -1;

  if (length <= 0)
    return NULL;
  target[length] = '\0';
  return g_path_is_absolute (target) ? g_strdup (target) : NULL;
}

/* A file that is not there yet is resolved as far as its folder. */
static char *
resolve (const char *path)
{
  char *real = realpath (path, NULL);
  g_autofree char *folder = NULL;
  g_autofree char *name = NULL;
  char *whole;

  if (real == NULL && errno == ENOENT)
    {
      folder = g_path_get_dirname (path);
      name = g_path_get_basename (path);
      real = realpath (folder, NULL);
    }
  whole = real == NULL ? g_strdup (path) : name != NULL ? g_build_filename (real, name, NULL) : g_strdup (real);
  free (real);
  return whole;
}

/**
 * mul_file_place_get_shown:
 * @file: a file
 *
 * Returns: (transfer full): the file under the name that the user knows, where the document portal gave it another
 */
GFile *
mul_file_place_get_shown (GFile *file)
{
  const char *path = g_file_peek_path (file);
  g_autofree char *target = path != NULL ? get_portal_target (path) : NULL;

  return target != NULL ? g_file_new_for_path (target) : g_object_ref (file);
}

/**
 * mul_file_place_get_identity:
 * @file: a file, which need not be there
 *
 * Returns: (transfer full): a URI that is the same by whatever name the file is reached
 */
char *
mul_file_place_get_identity (GFile *file)
{
  g_autoptr (GFile) shown = mul_file_place_get_shown (file);
  const char *path = g_file_peek_path (shown);
  g_autofree char *real = path != NULL ? resolve (path) : NULL;
  g_autoptr (GFile) resolved = real != NULL ? g_file_new_for_path (real) : g_object_ref (shown);

  return g_file_get_uri (resolved);
}

/**
 * mul_file_place_is_same:
 * @first: a file
 * @second: a file
 *
 * Returns: whether both names lead to the same file
 */
gboolean
mul_file_place_is_same (GFile *first, GFile *second)
{
  g_autofree char *one = NULL;
  g_autofree char *other = NULL;

  if (g_file_equal (first, second))
    return TRUE;
  one = mul_file_place_get_identity (first);
  other = mul_file_place_get_identity (second);
  return g_str_equal (one, other);
}
