/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-untrusted.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "storage/mul-rows.h"

#define BUFFER_SIZE (256 * 1024)

/* The quick check does not compare indexes with their tables, and an index that disagrees hides rows. The whole check
 * takes several times as long, which above this size would be felt. */
#define LARGE_PAGES 4096

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
  else if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE))
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNREADABLE,
                 C_ ("storage", "“%s” is a device or a pipe. Choose a project file."), name);
  else
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNREADABLE,
                 C_ ("storage", "“%s” cannot be read: %s. Try again, or copy it to this computer first."), name,
                 reason->message);
}

static guint32
read_number (const guint8 *bytes)
{
  return ((guint32) bytes[0] << 24) | ((guint32) bytes[1] << 16) | ((guint32) bytes[2] << 8) | bytes[3];
}

/* A film chosen by mistake is not copied to its end before its first bytes are found wrong. */
static gboolean
is_worth_copying (const guint8 *bytes, gssize length)
{
  return length >= 100 && memcmp (bytes, "SQLite format 3", 16) == 0 && read_number (bytes + 68) == MUL_APPLICATION_ID;
}

/* Reads the file through once, into @fd where that is not -1, and returns its SHA-256. Of what is no project, @fd gets
 * the first bytes only. */
static char *
read_through (GFile *file, int fd, GCancellable *cancellable, GError **error)
{
  g_autoptr (GError) reason = NULL;
  g_autoptr (GFileInputStream) stream = NULL;
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
  g_autofree guint8 *buffer = g_malloc (BUFFER_SIZE);
  const GFileType type = g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, cancellable);
  gboolean begun = FALSE;

  /* Opening a pipe waits for its other end, and a device may have none. */
  if (type == G_FILE_TYPE_DIRECTORY || type == G_FILE_TYPE_SPECIAL)
    {
      const GIOErrorEnum code = type == G_FILE_TYPE_DIRECTORY ? G_IO_ERROR_IS_DIRECTORY : G_IO_ERROR_NOT_REGULAR_FILE;

      reason = g_error_new_literal (G_IO_ERROR, code, "");
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
      if (fd >= 0 && !begun && !is_worth_copying (buffer, length))
        return g_strdup (g_checksum_get_string (sum));
      begun = TRUE;
    }
  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    g_propagate_error (error, g_steal_pointer (&reason));
  else
    say_unreadable (file, reason, error);
  return NULL;
}

/**
 * mul_untrusted_has_header:
 * @path: a file
 *
 * Returns: whether it begins as a project does
 */
gboolean
mul_untrusted_has_header (const char *path)
{
  guint8 header[100];
  /* Opening a pipe waits for its other end. */
  FILE *file = g_file_test (path, G_FILE_TEST_IS_REGULAR) ? g_fopen (path, "rb") : NULL;
  const gsize n_read = file != NULL ? fread (header, 1, sizeof header, file) : 0;

  if (file != NULL)
    fclose (file);
  return is_worth_copying (header, (gssize) n_read);
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
  const char *const leftovers[] = { "-journal", "-wal", "-shm" };
  int fd;

  /* SQLite would play the journal that a crash left of an earlier copy into this one. */
  for (guint i = 0; i < G_N_ELEMENTS (leftovers); i++)
    {
      g_autofree char *leftover = g_strconcat (path, leftovers[i], NULL);

      g_unlink (leftover);
    }
  fd = g_open (path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
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

static void
say_damaged (const char *name, const char *detail, GError **error)
{
  g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_DAMAGED,
               C_ ("storage", "“%s” is damaged and cannot be opened safely (%s). Open a backup copy of it, or ask whoever sent it "
                              "to send it again."), name, detail);
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
is_clean (MulStatement *statement, guint column)
{
  const char *text = (const char *) sqlite3_column_text (statement, (int) column);

  return text == NULL || g_utf8_validate_len (text, (gsize) sqlite3_column_bytes (statement, (int) column), NULL);
}

/* Puts U+FFFD in the place of what is not UTF-8, and of NUL bytes, in one row of the copy. */
static gboolean
mend_row (MulRows *rows, const MulEntity *entity, MulStatement *statement, GError **error)
{
  g_autofree char *key = mul_record_key_from_pair (mul_statement_get_text (statement, 0),
                                                   entity->n_keys > 1 ? mul_statement_get_text (statement, 1) : NULL);

  for (guint i = entity->n_keys; i < entity->n_columns; i++)
    if (!is_clean (statement, i))
      {
        g_autofree char *text = g_utf8_make_valid (mul_statement_get_text (statement, (int) i),
                                                   sqlite3_column_bytes (statement, (int) i));

        if (!mul_rows_update (rows, ((guint) entity->id << 8) | i, key, text, 0, error))
          return FALSE;
      }
  return TRUE;
}

/* Everything above storage, and the toolkit, takes texts to be UTF-8. SQLite does not care. */
static gboolean
mend_texts (MulDatabase *database, const char *name, GError **error)
{
  g_autoptr (MulRows) rows = mul_rows_new (database);

  if (!mul_database_execute (database, "BEGIN", error))
    return FALSE;
  for (int id = 1; id < MUL_N_ENTITIES; id++)
    {
      const MulEntity *entity = mul_entity_get ((MulEntityId) id);
      g_autofree char *columns = mul_rows_list_columns (entity->id);
      g_autofree char *sql = g_strdup_printf ("SELECT %s FROM %s", columns, entity->table);
      g_autoptr (MulStatement) statement = mul_database_prepare (database, sql, error);

      if (statement == NULL)
        return FALSE;
      while (sqlite3_step (statement) == SQLITE_ROW)
        {
          for (guint i = 0; i < entity->n_keys; i++)
            if (!is_clean (statement, i) || strchr (mul_statement_get_text (statement, (int) i), '\n') != NULL)
              {
                say_damaged (name, entity->table, error);
                return FALSE;
              }
          if (!mend_row (rows, entity, statement, error))
            return FALSE;
        }
    }
  return mul_database_execute (database, "COMMIT", error);
}

static gboolean
check_content (MulDatabase *database, const char *name, GError **error)
{
  const gboolean large = mul_database_get_number (database, "PRAGMA page_count") > LARGE_PAGES;
  g_autofree char *result = mul_database_get_text (database, large ? "PRAGMA quick_check (1)"
                                                                   : "PRAGMA integrity_check (1)");
  g_autofree char *dangling = NULL;
  g_autoptr (GError) reason = NULL;
  gboolean foreign_objects = FALSE;

  if (g_strcmp0 (result, "ok") != 0)
    {
      say_damaged (name, result != NULL ? result : sqlite3_errmsg (database), error);
      return FALSE;
    }
  if (mul_database_get_number (database, "SELECT count(*) FROM sqlite_schema WHERE lower (type) IN ('trigger', 'view') "
                                         "OR sql LIKE 'CREATE VIRTUAL%'") != 0)
    foreign_objects = TRUE;
  else if (!mul_schema_migrate (database, &reason))
    {
      /* That there is no room for it on this computer is no fault of the file. */
      if (g_error_matches (reason, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE))
        {
          g_propagate_error (error, g_steal_pointer (&reason));
          return FALSE;
        }
    }
  else if (mul_schema_matches (database, &foreign_objects))
    {
      dangling = mul_database_get_text (database, "SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
      if (dangling == NULL)
        return mend_texts (database, name, error);
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
 * mul_untrusted_get_older_version:
 * @path: a copy of the user's file
 *
 * Returns: the version of a project older than ours, which mul_untrusted_check() would bring to ours; else 0
 */
guint
mul_untrusted_get_older_version (const char *path)
{
  guchar header[72];
  FILE *file = g_fopen (path, "rb");
  gsize n_read = file != NULL ? fread (header, 1, sizeof header, file) : 0;

  if (file != NULL)
    fclose (file);
  return n_read == sizeof header && read_number (header + 68) == MUL_APPLICATION_ID
                 && read_number (header + 60) < MUL_SCHEMA_VERSION
             ? read_number (header + 60)
             : 0;
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
