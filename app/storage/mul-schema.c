/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-database.h"

#include <gio/gio.h>

#include "mulighetsrom-storage.h"

/* The migrations, migrations/0001.sql and on, each run once in its own transaction. A fresh file is made by running
 * them all, so that there is one way to every schema. */

static gboolean
run_migration (MulDatabase *database, int version, GError **error)
{
  g_autofree char *path = g_strdup_printf (RESOURCE_PREFIX "/migrations/%04d.sql", version);
  g_autofree char *pragmas = g_strdup_printf ("PRAGMA application_id = %d; PRAGMA user_version = %d;",
                                              MUL_APPLICATION_ID, version);
  g_autoptr (GBytes) sql = g_resource_lookup_data (mulighetsrom_storage_get_resource (), path,
                                                   G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  if (sql == NULL || !mul_database_execute (database, "BEGIN IMMEDIATE", error))
    return FALSE;
  if (mul_database_execute (database, g_bytes_get_data (sql, NULL), error)
      && mul_database_execute (database, pragmas, error) && mul_database_execute (database, "COMMIT", error))
    return TRUE;
  mul_database_execute (database, "ROLLBACK", NULL);
  return FALSE;
}

/**
 * mul_schema_migrate:
 * @database: a project of any version up to ours, or an empty database
 * @error: return location for an error
 *
 * Brings the tables to our version, MUL_SCHEMA_VERSION.
 *
 * Returns: whether the database is at our version
 */
gboolean
mul_schema_migrate (MulDatabase *database, GError **error)
{
  for (int version = (int) mul_database_get_number (database, "PRAGMA user_version") + 1;
       version <= MUL_SCHEMA_VERSION; version++)
    if (!run_migration (database, version, error))
      return FALSE;
  return TRUE;
}

/* In hexadecimal, since a NUL byte would hide what comes after it. The statistics that ANALYZE leaves are no tables of
 * ours, but do no harm. */
static char *
describe_schema (MulDatabase *database)
{
  return mul_database_get_text (
      database,
      "SELECT group_concat (hex (type) || ' ' || hex (name) || ' ' || hex (tbl_name) || ' ' || hex (coalesce (sql, '')), "
      "char (10) ORDER BY type, name) FROM sqlite_schema "
      "WHERE hex (type || ' ' || name || ' ' || coalesce (sql, '')) NOT IN ("
      "hex ('table sqlite_stat1 CREATE TABLE sqlite_stat1(tbl,idx,stat)'), "
      "hex ('table sqlite_stat4 CREATE TABLE sqlite_stat4(tbl,idx,neq,nlt,ndlt,sample)'))");
}

/**
 * mul_schema_matches:
 * @database: a project of our version
 * @foreign_objects: (out): whether it holds triggers, views or tables that are not ours
 *
 * Compares the schema with that of a fresh project, word for word.
 *
 * Returns: whether they are the same
 */
gboolean
mul_schema_matches (MulDatabase *database, gboolean *foreign_objects)
{
  g_autoptr (MulDatabase) fresh = mul_database_open (":memory:", NULL);
  g_autoptr (MulStatement) objects = NULL;
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autofree char *expected = NULL;
  g_autofree char *found = NULL;

  *foreign_objects = FALSE;
  if (fresh == NULL || !mul_schema_migrate (fresh, NULL))
    return FALSE;
  expected = describe_schema (fresh);
  found = describe_schema (database);
  if (g_strcmp0 (expected, found) == 0)
    return TRUE;

  objects = mul_database_prepare (fresh, "SELECT type || ' ' || name FROM sqlite_schema", NULL);
  while (objects != NULL && sqlite3_step (objects) == SQLITE_ROW)
    g_hash_table_add (known, g_strdup (mul_statement_get_text (objects, 0)));
  g_clear_pointer (&objects, mul_statement_free);
  objects = mul_database_prepare (database, "SELECT type || ' ' || name FROM sqlite_schema", NULL);
  while (objects != NULL && sqlite3_step (objects) == SQLITE_ROW)
    {
      const char *object = mul_statement_get_text (objects, 0);

      if (object == NULL || (!g_hash_table_contains (known, object) && !g_str_has_prefix (object, "table sqlite_stat")))
        *foreign_objects = TRUE;
    }
  return FALSE;
}
