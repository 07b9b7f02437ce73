/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-example.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "storage/mul-database.h"
#include "storage/mul-document-private.h"
#include "storage/mul-untrusted.h"

#define EXAMPLE_PATH RESOURCE_PREFIX "/example/example.mulighetsrom"

/**
 * mul_example_write:
 * @file: where; nothing may lie there yet
 * @error: return location for an error
 *
 * Writes a copy of the example project.
 *
 * Returns: whether it was written
 */
gboolean
mul_example_write (GFile *file, GError **error)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (EXAMPLE_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (GFileOutputStream) stream = NULL;
  g_autoptr (GError) reason = NULL;
  g_autofree char *name = g_file_get_parse_name (file);

  if (bytes == NULL)
    return FALSE;
  stream = g_file_create (file, G_FILE_CREATE_NONE, NULL, &reason);
  if (stream != NULL
      && g_output_stream_write_all (G_OUTPUT_STREAM (stream), g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                                    NULL, NULL, &reason)
      && g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, &reason))
    return TRUE;
  if (stream != NULL)
    g_file_delete (file, NULL, NULL);
  if (g_error_matches (reason, G_IO_ERROR, G_IO_ERROR_EXISTS))
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                 C_ ("storage", "“%s” is there already. Choose another name."), name);
  else
    g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                 C_ ("storage", "“%s” could not be written: %s. Choose another place, or free some space."), name,
                 reason->message);
  return FALSE;
}

/**
 * mul_example_open:
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): a copy of the example project that has no file yet
 */
MulDocument *
mul_example_open (GError **error)
{
  g_autoptr (GBytes) bytes = g_resources_lookup_data (EXAMPLE_PATH, G_RESOURCE_LOOKUP_FLAGS_NONE, error);
  g_autoptr (MulWorkingCopy) copy = bytes != NULL ? mul_working_copy_new (NULL, error) : NULL;
  g_autofree char *path = copy != NULL ? mul_working_copy_get_path (copy, "working.db") : NULL;

  if (copy == NULL)
    return NULL;
  if (!g_file_set_contents (path, g_bytes_get_data (bytes, NULL), (gssize) g_bytes_get_size (bytes), error)
      || !mul_untrusted_check (path, "example.mulighetsrom", error))
    {
      mul_working_copy_remove (g_steal_pointer (&copy));
      return NULL;
    }
  return mul_document_new_for_copy (g_steal_pointer (&copy), MUL_SAVE_STATE_UNTITLED, error);
}

/**
 * mul_example_build:
 * @path: a local file to be made; what lies there goes
 * @sql_files: (array zero-terminated=1): files of INSERT statements, run in order
 * @error: return location for an error
 *
 * Makes a project file from readable SQL, at build time.
 *
 * Returns: whether it was made, with every reference in its place
 */
gboolean
mul_example_build (const char *path, const char *const *sql_files, GError **error)
{
  g_autoptr (MulDatabase) database = NULL;
  g_autofree char *dangling = NULL;

  g_unlink (path);
  database = mul_database_open (path, error);
  if (database == NULL || !mul_schema_migrate (database, error)
      || !mul_database_execute (database, "PRAGMA journal_mode = MEMORY; PRAGMA foreign_keys = OFF; BEGIN", error))
    return FALSE;
  for (guint i = 0; sql_files[i] != NULL; i++)
    {
      g_autofree char *sql = NULL;

      if (!g_file_get_contents (sql_files[i], &sql, NULL, error))
        return FALSE;
      if (!mul_database_execute (database, sql, error))
        {
          g_prefix_error (error, "%s: ", sql_files[i]);
          return FALSE;
        }
    }
  dangling = mul_database_get_text (database, "SELECT \"table\" || ' refers to a missing ' || parent "
                                              "FROM pragma_foreign_key_check LIMIT 1");
  if (dangling != NULL)
    {
      g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED, dangling);
      return FALSE;
    }
  return mul_database_execute (database, "COMMIT; PRAGMA journal_mode = DELETE; VACUUM", error);
}
