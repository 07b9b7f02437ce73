/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-untrusted.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#define BUFFER_SIZE (256 * 1024)

static void
say_unreadable (GFile *file, const GError *reason, GError **error)
{
  g_autofree char *name = g_file_get_parse_name (file);

  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNREADABLE,
                 C_ ("storage", "There is no file “%s”. It may have been moved or renamed."), name);
  else if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED))
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNREADABLE,
                 C_ ("storage", "You do not have permission to read “%s”. Ask its owner for access."), name);
  else if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY))
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNREADABLE,
                 C_ ("storage", "“%s” is a folder. Choose a project file in it."), name);
  else
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNREADABLE,
                 C_ ("storage", "“%s” cannot be read: %s"), name, reason->message);
}

/* Reads the file through once, into @fd where that is not -1, and returns its SHA-256. */
static char *
read_through (GFile *file, int fd, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guint8 *buffer = g_malloc (BUFFER_SIZE);

  if (g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable) == G_FILE_TYPE_DIRECTORY)
    {
      reason = g_error_new_literal (G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, "");
      say_unreadable (file, reason, error);
      return NULL;
    }
  stream = g_file_read (file, cancellable, &reason);
  while (stream != NULL)
    {
      const gssize length = g_input_stream_read (G_INPUT_STREAM (stream), buffer, BUFFER_SIZE, cancellable, &reason);
      gssize written = 0;

      if (length == 0)
        return g_strdup (g_checksum_get_string (sum));
      if (length < 0)
        break;
      g_checksum_update (sum, buffer, length);
      while (fd >= 0 && written < length)
        {
          const gssize part = write (fd, buffer + written, (gsize) (length - written));

          if (part < 0)
            {
              g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                           C_ ("storage", "There is no room to work on the project. Free some space and try again. (%s)"),
                           g_strerror (errno));
              return NULL;
            }
          written += part;
        }
    }
  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    say_unreadable (file, reason, error);
  return NULL;
}

/**
 * mul_untrusted_checksum:
 * @file: a file
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the SHA-256 of its content
 */
char *
mul_untrusted_checksum (GFile *file, GCancellable *cancellable, GError **error)
{
  return read_through (file, -1, cancellable, error);
}

/**
 * mul_untrusted_copy:
 * @file: the user's file, which is only ever read
 * @path: where the copy goes
 * @checksum: (out) (transfer full): the SHA-256 of what was read
 * @cancellable: (nullable): to stop
 * @error: return location for an error
 *
 * Returns: whether the whole file was copied
 */
gboolean
mul_untrusted_copy (GFile *file, const char *path, char **checksum, GCancellable *cancellable, GError **error)
{
  const int fd = g_open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);

  *checksum = NULL;
  if (fd < 0)
    {
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                   C_ ("storage", "There is no room to work on the project. Free some space and try again. (%s)"),
                   g_strerror (errno));
      return FALSE;
    }
  *checksum = read_through (file, fd, cancellable, error);
  close (fd);
  return *checksum != NULL;
}

static guint32
read_number (const guint8 *bytes)
{
  return ((guint32) bytes[0] << 24) | ((guint32) bytes[1] << 16) | ((guint32) bytes[2] << 8) | bytes[3];
}

static void
say_damaged (const char *name, const char *detail, GError **error)
{
  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_DAMAGED,
               C_ ("storage", "“%s” is damaged and cannot be used safely. Open a backup copy of it. (%s)"), name, detail);
}

/* What the first 100 bytes say, before SQLite is let near the file. Offsets: the SQLite file format, section 1.3. */
static gboolean
check_header (const char *path, const char *name, GError **error)
{
  const guint8 *header;
  GStatBuf status;
  guint8 bytes[100] = { 0 };
  const int fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  const gssize length = fd >= 0 ? read (fd, bytes, sizeof bytes) : -1;
  guint32 page_size;
  guint32 pages;
  guint32 version;

  if (fd >= 0)
    close (fd);
  header = bytes;
  if (length == 0)
    {
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_NOT_PROJECT,
                   C_ ("storage", "“%s” is empty. There is no project in it."), name);
      return FALSE;
    }
  if (length < (gssize) sizeof bytes || memcmp (header, "SQLite format 3", 16) != 0)
    {
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_NOT_PROJECT,
                   C_ ("storage", "“%s” is not a Mulighetsrom project."), name);
      return FALSE;
    }
  if (read_number (header + 68) != MUL_APPLICATION_ID)
    {
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_NOT_PROJECT,
                   C_ ("storage", "“%s” is a database of another program, not a Mulighetsrom project."), name);
      return FALSE;
    }
  version = read_number (header + 60);
  if (version > MUL_SCHEMA_VERSION && version < 0x80000000u)
    {
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_NEWER,
                   C_ ("storage", "“%s” was saved by a newer version of Mulighetsrom. Update the program to open it."), name);
      return FALSE;
    }
  page_size = ((guint32) header[16] << 8) | header[17];
  page_size = page_size == 1 ? 65536 : page_size;
  pages = read_number (header + 28);
  if (version == 0 || version >= 0x80000000u || page_size < 512 || g_stat (path, &status) != 0
      || (guint64) status.st_size < (guint64) pages * page_size)
    {
      say_damaged (name, C_ ("storage", "part of the file is missing"), error);
      return FALSE;
    }
  return TRUE;
}

static gboolean
check_content (MulDatabase *database, const char *name, GError **error)
{
  g_autofree char *result = mul_database_get_text (database, "PRAGMA quick_check (1)");
  g_autofree char *dangling = NULL;
  gboolean foreign_objects = FALSE;

  if (g_strcmp0 (result, "ok") != 0)
    {
      say_damaged (name, result != NULL ? result : sqlite3_errmsg (database), error);
      return FALSE;
    }
  if (mul_database_get_number (database, "SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view') "
                                         "OR sql LIKE 'CREATE VIRTUAL%'") != 0)
    foreign_objects = TRUE;
  else if (mul_schema_migrate (database, NULL) && mul_schema_matches (database, &foreign_objects))
    {
      dangling = mul_database_get_text (database, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
      if (dangling == NULL)
        return TRUE;
    }
  if (foreign_objects)
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNSAFE,
                 C_ ("storage", "“%s” holds tables, triggers or views that do not belong in a project, and is not opened. "
                                "Ask whoever sent it for a clean copy."), name);
  else if (dangling != NULL)
    say_damaged (name, dangling, error);
  else
    say_damaged (name, C_ ("storage", "its tables are not those of a project"), error);
  return FALSE;
}

/**
 * mul_untrusted_check:
 * @path: a copy of the user's file that nobody has open
 * @name: the file's name, for the sentence
 * @error: return location for an error
 *
 * Checks the copy from its first bytes to its references, migrates it to our version, and leaves it closed with a
 * rollback journal. Nothing of the user's own file is touched.
 *
 * Returns: whether the copy may become a working copy
 */
gboolean
mul_untrusted_check (const char *path, const char *name, GError **error)
{
  g_autoptr (MulDatabase) database = NULL;
  g_autoptr (GError) reason = NULL;

  if (!check_header (path, name, error))
    return FALSE;
  database = mul_database_open (path, &reason);
  if (database == NULL || !mul_database_execute (database, "PRAGMA journal_mode = DELETE", &reason))
    {
      say_damaged (name, reason->message, error);
      return FALSE;
    }
  return check_content (database, name, error);
}
