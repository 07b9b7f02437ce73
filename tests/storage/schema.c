/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <sqlite3.h>
#include <string.h>

#include "mul-test-storage.h"

/* Holds the declaration of every entity against the tables of a fresh file. */

static sqlite3 *fresh;

static int
count (const char *sql)
{
  sqlite3_stmt *statement = NULL;
  int number;

  g_assert_cmpint (sqlite3_prepare_v2 (fresh, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  number = sqlite3_column_int (statement, 0);
  sqlite3_finalize (statement);
  return number;
}

static void
test_tables (void)
{
  g_assert_cmpint (count ("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"), ==, MUL_N_ENTITIES - 1);
  g_assert_cmpint (count ("SELECT count(*) FROM sqlite_schema WHERE type IN ('trigger', 'view')"), ==, 0);
  g_assert_cmpint (count ("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                          "AND name NOT LIKE 'sqlite%' AND (wr = 0 OR strict = 0)"), ==, 0);
  g_assert_cmpint (count ("PRAGMA application_id"), ==, 0x4D756C72);
  g_assert_cmpint (count ("PRAGMA user_version"), ==, 2);
}

static const char *
get_target (const char *table, const char *column, char **action)
{
  static char target[64];
  sqlite3_stmt *statement = NULL;

  *target = '\0';
  g_assert_cmpint (sqlite3_prepare_v2 (fresh, "SELECT \"table\", on_delete FROM pragma_foreign_key_list (?1) WHERE \"from\" = ?2",
                                       -1, &statement, NULL), ==, SQLITE_OK);
  sqlite3_bind_text (statement, 1, table, -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, column, -1, SQLITE_STATIC);
  if (sqlite3_step (statement) == SQLITE_ROW)
    {
      g_strlcpy (target, (const char *) sqlite3_column_text (statement, 0), sizeof target);
      *action = g_strdup ((const char *) sqlite3_column_text (statement, 1));
    }
  sqlite3_finalize (statement);
  return *target != '\0' ? target : NULL;
}

static void
check_column (const MulEntity *entity, guint index, sqlite3_stmt *row)
{
  const MulColumn *column = &entity->columns[index];
  const char *name = (const char *) sqlite3_column_text (row, 0);
  const gboolean number = column->kind == MUL_COLUMN_INTEGER || column->kind == MUL_COLUMN_FLAG;
  const char *initial = (const char *) sqlite3_column_text (row, 3);
  g_autofree char *action = NULL;
  const char *target;

  g_test_message ("%s.%s", entity->table, column->name);
  g_assert_cmpstr (name, ==, column->name);
  g_assert_cmpstr ((const char *) sqlite3_column_text (row, 1), ==, number ? "INTEGER" : "TEXT");
  g_assert_cmpint (sqlite3_column_int (row, 2), ==, !column->nullable);
  g_assert_cmpint (sqlite3_column_int (row, 4), ==, column->in_key ? (int) index + 1 : 0);
  if (column->kind == MUL_COLUMN_CODE && !column->nullable)
    {
      g_autofree char *quoted = g_strdup_printf ("'%s'", column->codes[0]);

      g_assert_cmpstr (initial, ==, quoted);
    }
  if (column->kind == MUL_COLUMN_FLAG)
    g_assert_cmpint (atoi (initial), ==, column->initial);
  target = get_target (entity->table, column->name, &action);
  g_assert_cmpstr (target, ==, column->target != MUL_ENTITY_NONE ? mul_entity_get (column->target)->table : NULL);
  if (target != NULL)
    g_assert_cmpstr (action, ==, column->action == MUL_REFERENCE_WEAK ? "SET NULL" : "CASCADE");
}

static void
test_columns (void)
{
  for (int id = 1; id < MUL_N_ENTITIES; id++)
    {
      const MulEntity *entity = mul_entity_get ((MulEntityId) id);
      sqlite3_stmt *statement = NULL;
      guint i = 0;

      g_assert_cmpint (sqlite3_prepare_v2 (fresh, "SELECT name, type, \"notnull\", dflt_value, pk FROM pragma_table_info (?1)",
                                           -1, &statement, NULL), ==, SQLITE_OK);
      sqlite3_bind_text (statement, 1, entity->table, -1, SQLITE_STATIC);
      while (sqlite3_step (statement) == SQLITE_ROW)
        {
          g_assert_cmpuint (i, <, entity->n_columns);
          check_column (entity, i++, statement);
        }
      sqlite3_finalize (statement);
      g_assert_cmpuint (i, ==, entity->n_columns);
    }
}

/* Every reference has an index, so that deleting what it refers to does not read the whole table. */
static void
test_indexes (void)
{
  for (int id = 1; id < MUL_N_ENTITIES; id++)
    {
      const MulEntity *entity = mul_entity_get ((MulEntityId) id);

      for (guint i = 1; i < entity->n_columns; i++)
        if (entity->columns[i].target != MUL_ENTITY_NONE)
          {
            g_autofree char *sql = g_strdup_printf ("SELECT count(*) FROM sqlite_schema WHERE type = 'index' AND tbl_name = '%s' "
                                                    "AND sql LIKE '%%(%s)'", entity->table, entity->columns[i].name);

            g_test_message ("%s.%s", entity->table, entity->columns[i].name);
            g_assert_cmpint (count (sql), ==, 1);
          }
    }
}

static void
test_records (void)
{
  for (int id = 1; id < MUL_N_ENTITIES; id++)
    {
      const MulEntity *entity = mul_entity_get ((MulEntityId) id);
      g_autoptr (MulRecord) record = mul_record_new ((MulEntityId) id);

      g_assert_cmpstr (G_OBJECT_TYPE_NAME (record), ==, entity->type_name);
      for (guint i = 0; i < entity->n_columns; i++)
        g_assert_nonnull (g_object_class_find_property (G_OBJECT_GET_CLASS (record), entity->columns[i].property));
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (GFile) file = NULL;
  int result;

  mul_test_storage_init (&argc, &argv);
  document = mul_document_new ("Review", "nn", &error);
  file = mul_test_get_file ("fresh.mulighetsrom");
  mul_document_write_copy (document, file, &error);
  g_assert_no_error (error);
  g_assert_cmpint (sqlite3_open (g_file_peek_path (file), &fresh), ==, SQLITE_OK);
  g_test_add_func ("/schema/tables", test_tables);
  g_test_add_func ("/schema/columns", test_columns);
  g_test_add_func ("/schema/indexes", test_indexes);
  g_test_add_func ("/schema/records", test_records);
  result = g_test_run ();
  sqlite3_close (fresh);
  mul_document_discard (document);
  return result;
}
