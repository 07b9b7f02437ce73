/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-database.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (mul-storage-error-quark, mul_storage_error)

/**
 * mul_database_close:
 * @database: (transfer full): a connection
 */
void
mul_database_close (MulDatabase *database)
{
  sqlite3_close_v2 (database);
}

/**
 * mul_statement_free:
 * @statement: (transfer full): a statement
 */
void
mul_statement_free (MulStatement *statement)
{
  sqlite3_finalize (statement);
}

/**
 * mul_database_set_error:
 * @database: the connection on which a call failed
 * @error: where to say so
 *
 * Turns SQLite's result into one of our few codes and a sentence; SQLite's own words follow in brackets, since they
 * help whoever is asked.
 */
void
mul_database_set_error (MulDatabase *database, GError **error)
{
  const char *detail = sqlite3_errmsg (database);

  switch (sqlite3_errcode (database))
    {
    case SQLITE_ERROR:
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED, C_ ("storage", "The project could not be changed. (%s)"),
                   detail);
      break;
    case SQLITE_CONSTRAINT:
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED,
                   C_ ("storage", "The change does not fit with the rest of the project, and was not made. (%s)"), detail);
      break;
    case SQLITE_FULL:
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                   C_ ("storage", "The disk is full. Free some space and try again; what was entered before is kept. (%s)"),
                   detail);
      break;
    case SQLITE_IOERR:
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                   C_ ("storage", "The disk of this computer could not be used. If it is full, free some space, and try again; "
                                  "what was entered before is kept. (%s)"),
                   detail);
      break;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_DAMAGED,
                   C_ ("storage", "The project is damaged. Open a backup copy of it. (%s)"), detail);
      break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_BUSY,
                   C_ ("storage", "The project is in use by another program. Close it there and try again. (%s)"), detail);
      break;
    default:
      g_set_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                   C_ ("storage", "The project could not be changed. (%s)"), detail);
      break;
    }
}

/**
 * mul_database_open:
 * @path: a local file, made when it is missing
 * @error: return location for an error
 *
 * Opens a connection the way every project is opened: nothing in the file may run code or write around the rules.
 * Foreign keys are switched on outside any transaction and read back, since the pragma is silent where it fails. What is
 * deleted is overwritten, since projects are sent to others.
 *
 * Returns: (transfer full) (nullable): the connection
 */
MulDatabase *
mul_database_open (const char *path, GError **error)
{
  g_autoptr (MulDatabase) database = NULL;

  if (sqlite3_open_v2 (path, &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW, NULL)
      != SQLITE_OK)
    {
      mul_database_set_error (database, error);
      return NULL;
    }
  sqlite3_extended_result_codes (database, 0);
  sqlite3_db_config (database, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_ENABLE_VIEW, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
  sqlite3_db_config (database, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
  if (!mul_database_execute (database, "PRAGMA cell_size_check = ON; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;", error))
    return NULL;
  if (mul_database_get_number (database, "PRAGMA foreign_keys") != 1)
    {
      g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE,
                           C_ ("storage", "This SQLite cannot guard references between rows."));
      return NULL;
    }
  return g_steal_pointer (&database);
}

/**
 * mul_database_execute:
 * @database: a connection
 * @sql: one or more statements
 * @error: return location for an error
 *
 * Returns: whether all of them ran
 */
gboolean
mul_database_execute (MulDatabase *database, const char *sql, GError **error)
{
  if (sqlite3_exec (database, sql, NULL, NULL, NULL) == SQLITE_OK)
    return TRUE;
  mul_database_set_error (database, error);
  return FALSE;
}

/**
 * mul_database_prepare:
 * @database: a connection
 * @sql: one statement
 * @error: (nullable): return location for an error
 *
 * Returns: (transfer full) (nullable): the statement
 */
MulStatement *
mul_database_prepare (MulDatabase *database, const char *sql, GError **error)
{
  MulStatement *statement = NULL;

  if (sqlite3_prepare_v2 (database, sql, -1, &statement, NULL) != SQLITE_OK)
    mul_database_set_error (database, error);
  return statement;
}

/**
 * mul_database_get_number:
 * @database: a connection
 * @sql: a query for one number
 *
 * Returns: the number, or -1 when the query failed or gave no row
 */
gint64
mul_database_get_number (MulDatabase *database, const char *sql)
{
  g_autoptr (MulStatement) statement = mul_database_prepare (database, sql, NULL);

  return statement != NULL && sqlite3_step (statement) == SQLITE_ROW ? sqlite3_column_int64 (statement, 0) : -1;
}

/**
 * mul_database_get_text:
 * @database: a connection
 * @sql: a query for one text
 *
 * Returns: (transfer full) (nullable): the text
 */
char *
mul_database_get_text (MulDatabase *database, const char *sql)
{
  g_autoptr (MulStatement) statement = mul_database_prepare (database, sql, NULL);

  return statement != NULL && sqlite3_step (statement) == SQLITE_ROW
             ? g_strdup (mul_statement_get_text (statement, 0))
             : NULL;
}

/**
 * mul_statement_bind_text:
 * @statement: a statement
 * @index: the parameter, from 1
 * @text: (nullable): its value; NULL binds NULL
 */
void
mul_statement_bind_text (MulStatement *statement, int index, const char *text)
{
  if (text != NULL)
    sqlite3_bind_text (statement, index, text, -1, SQLITE_TRANSIENT);
  else
    sqlite3_bind_null (statement, index);
}

/**
 * mul_statement_bind_integer:
 * @statement: a statement
 * @index: the parameter, from 1
 * @value: its value; MUL_NOT_STATED binds NULL
 */
void
mul_statement_bind_integer (MulStatement *statement, int index, gint64 value)
{
  if (value != MUL_NOT_STATED)
    sqlite3_bind_int64 (statement, index, value);
  else
    sqlite3_bind_null (statement, index);
}

/**
 * mul_statement_get_text:
 * @statement: a statement that stands on a row
 * @index: the column, from 0
 *
 * Returns: (transfer none) (nullable): its text until the next step, NULL where the column is NULL
 */
const char *
mul_statement_get_text (MulStatement *statement, int index)
{
  return (const char *) sqlite3_column_text (statement, index);
}

/**
 * mul_statement_get_integer:
 * @statement: a statement that stands on a row
 * @index: the column, from 0
 *
 * Returns: its number, or MUL_NOT_STATED where the column is NULL
 */
gint64
mul_statement_get_integer (MulStatement *statement, int index)
{
  return sqlite3_column_type (statement, index) == SQLITE_NULL ? MUL_NOT_STATED
                                                               : sqlite3_column_int64 (statement, index);
}
