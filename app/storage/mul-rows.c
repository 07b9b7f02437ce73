/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/mul-rows.h"

#include <glib/gi18n-lib.h>
#include <string.h>

struct _MulRows
{
  /* Borrowed */
  MulDatabase *database;

  /* Owned */
  GHashTable *records[MUL_N_ENTITIES]; /* key → Entry */
  MulStatement *select[MUL_N_ENTITIES];
  MulStatement *insert[MUL_N_ENTITIES];
};

/* A record that somebody outside holds. The map does not hold it. */
typedef struct
{
  MulRows *rows;
  MulEntityId entity;
  char *key;
  MulRecord *record;
} Entry;

static void
record_finalized_cb (gpointer data, GObject *record)
{
  Entry *entry = data;

  entry->record = NULL;
  g_hash_table_remove (entry->rows->records[entry->entity], entry->key);
}

static void
free_entry (gpointer data)
{
  Entry *entry = data;

  if (entry->record != NULL)
    g_object_weak_unref (G_OBJECT (entry->record), record_finalized_cb, entry);
  g_free (entry->key);
  g_free (entry);
}

static void
remember (MulRows *self, MulEntityId entity, const char *key, MulRecord *record)
{
  Entry *entry = g_new0 (Entry, 1);

  entry->rows = self;
  entry->entity = entity;
  entry->key = g_strdup (key);
  entry->record = record;
  g_object_weak_ref (G_OBJECT (record), record_finalized_cb, entry);
  g_hash_table_replace (self->records[entity], entry->key, entry);
}

static char *
build_where (const MulEntity *entity)
{
  return entity->n_keys > 1
             ? g_strdup_printf ("%s = ? AND %s = ?", entity->columns[0].name, entity->columns[1].name)
             : g_strdup_printf ("%s = ?", entity->columns[0].name);
}

/* Fills a record from a row whose columns are the entity's, in order. */
static void
fill (MulRecord *record, const MulEntity *entity, MulStatement *statement)
{
  for (guint i = 0; i < entity->n_columns; i++)
    {
      const guint column = ((guint) entity->id << 8) | i;
      const MulColumnKind kind = entity->columns[i].kind;

      if (kind == MUL_COLUMN_INTEGER || kind == MUL_COLUMN_FLAG)
        mul_record_set_integer (record, column, mul_statement_get_integer (statement, (int) i));
      else
        mul_record_set_text (record, column, mul_statement_get_text (statement, (int) i));
    }
}

static MulStatement *
get_select (MulRows *self, const MulEntity *entity)
{
  MulStatement **statement = &self->select[entity->id];

  if (*statement == NULL)
    {
      g_autofree char *columns = mul_rows_list_columns (entity->id);
      g_autofree char *where = build_where (entity);
      g_autofree char *sql = g_strdup_printf ("SELECT %s FROM %s WHERE %s", columns, entity->table, where);

      *statement = mul_database_prepare (self->database, sql, NULL);
    }
  return *statement;
}

static gboolean
run (MulRows *self, MulStatement *statement, GError **error)
{
  const int result = sqlite3_step (statement);

  sqlite3_reset (statement);
  if (result == SQLITE_DONE)
    return TRUE;
  mul_database_set_error (self->database, error);
  return FALSE;
}

/**
 * mul_rows_new:
 * @database: a connection that outlives the rows
 *
 * Returns: (transfer full): no records yet
 */
MulRows *
mul_rows_new (MulDatabase *database)
{
  MulRows *self = g_new0 (MulRows, 1);

  self->database = database;
  for (int entity = 1; entity < MUL_N_ENTITIES; entity++)
    self->records[entity] = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, free_entry);
  return self;
}

/**
 * mul_rows_free:
 * @self: (transfer full): rows; their records live on with whoever holds them, and stand still
 */
void
mul_rows_free (MulRows *self)
{
  mul_rows_set_database (self, NULL);
  for (int entity = 1; entity < MUL_N_ENTITIES; entity++)
    g_hash_table_unref (self->records[entity]);
  g_free (self);
}

/**
 * mul_rows_set_database:
 * @self: rows
 * @database: (nullable): the same database on another connection, or NULL while there is none
 *
 * Lets go of everything prepared on the connection so far; the records stay.
 */
void
mul_rows_set_database (MulRows *self, MulDatabase *database)
{
  for (int entity = 1; entity < MUL_N_ENTITIES; entity++)
    {
      g_clear_pointer (&self->select[entity], mul_statement_free);
      g_clear_pointer (&self->insert[entity], mul_statement_free);
    }
  self->database = database;
}

/**
 * mul_rows_list_columns:
 * @entity: an entity
 *
 * Returns: (transfer full): its columns in order, with commas between, for a SELECT that mul_rows_read() is to read
 */
char *
mul_rows_list_columns (MulEntityId entity)
{
  const MulEntity *info = mul_entity_get (entity);
  GString *columns = g_string_new (NULL);

  for (guint i = 0; i < info->n_columns; i++)
    g_string_append_printf (columns, "%s%s", i > 0 ? ", " : "", info->columns[i].name);
  return g_string_free_and_steal (columns);
}

/**
 * mul_rows_bind_key:
 * @statement: a statement
 * @first: the parameter of the key's first part
 * @entity: the entity
 * @key: the whole key
 */
void
mul_rows_bind_key (MulStatement *statement, int first, const MulEntity *entity, const char *key)
{
  const char *separator = entity->n_keys > 1 ? strchr (key, '\n') : NULL;

  if (separator == NULL)
    {
      mul_statement_bind_text (statement, first, key);
      return;
    }
  sqlite3_bind_text (statement, first, key, (int) (separator - key), SQLITE_TRANSIENT);
  mul_statement_bind_text (statement, first + 1, separator + 1);
}

/**
 * mul_rows_read:
 * @self: rows
 * @entity: the entity
 * @statement: stands on a row whose columns are mul_rows_list_columns()
 *
 * Returns: (transfer full): the row's record, filled anew
 */
MulRecord *
mul_rows_read (MulRows *self, MulEntityId entity, MulStatement *statement)
{
  const MulEntity *info = mul_entity_get (entity);
  g_autofree char *key = mul_record_key_from_pair (mul_statement_get_text (statement, 0),
                                                   info->n_keys > 1 ? mul_statement_get_text (statement, 1) : NULL);
  const Entry *entry = g_hash_table_lookup (self->records[entity], key);
  MulRecord *record;

  if (entry != NULL)
    return g_object_ref (entry->record);
  record = mul_record_new (entity);
  fill (record, info, statement);
  remember (self, entity, key, record);
  return record;
}

/**
 * mul_rows_get:
 * @self: rows
 * @entity: the entity
 * @key: the whole key
 *
 * Returns: (transfer full) (nullable): the row's record, or NULL when there is no such row
 */
MulRecord *
mul_rows_get (MulRows *self, MulEntityId entity, const char *key)
{
  const MulEntity *info = mul_entity_get (entity);
  const Entry *entry = g_hash_table_lookup (self->records[entity], key);
  MulStatement *statement;
  MulRecord *record = NULL;

  if (entry != NULL)
    return g_object_ref (entry->record);
  statement = get_select (self, info);
  if (statement == NULL)
    return NULL;
  mul_rows_bind_key (statement, 1, info, key);
  if (sqlite3_step (statement) == SQLITE_ROW)
    record = mul_rows_read (self, entity, statement);
  sqlite3_reset (statement);
  return record;
}

/**
 * mul_rows_refresh:
 * @self: rows
 * @changes: what has changed in the database
 *
 * Reads the changed rows that somebody shows anew. Their notifications are held back until the caller thaws them,
 * after the lists have followed; a changeset of an UPDATE holds only what changed, hence the reading.
 *
 * Returns: (transfer full): the records, each frozen once
 */
GPtrArray *
mul_rows_refresh (MulRows *self, MulChanges *changes)
{
  GPtrArray *touched = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < mul_changes_get_length (changes); i++)
    {
      const MulChange *change = mul_changes_get (changes, i);
      const MulEntity *info = mul_entity_get (change->entity);
      const Entry *entry = g_hash_table_lookup (self->records[change->entity], change->key);
      MulStatement *statement;

      if (entry == NULL)
        continue;
      if (change->kind == MUL_CHANGE_DELETE)
        {
          g_hash_table_remove (self->records[change->entity], change->key);
          continue;
        }
      statement = get_select (self, info);
      mul_rows_bind_key (statement, 1, info, change->key);
      if (sqlite3_step (statement) == SQLITE_ROW)
        {
          g_object_freeze_notify (G_OBJECT (entry->record));
          g_ptr_array_add (touched, g_object_ref (entry->record));
          fill (entry->record, info, statement);
        }
      sqlite3_reset (statement);
    }
  return touched;
}

/**
 * mul_rows_insert:
 * @self: rows
 * @record: the values
 * @error: return location for an error
 *
 * Returns: whether the row was inserted
 */
gboolean
mul_rows_insert (MulRows *self, MulRecord *record, GError **error)
{
  const MulEntity *entity = mul_record_get_entity (record);
  MulStatement **statement = &self->insert[entity->id];

  if (*statement == NULL)
    {
      g_autofree char *columns = mul_rows_list_columns (entity->id);
      GString *sql = g_string_new (NULL);
      g_autofree char *text = NULL;

      g_string_append_printf (sql, "INSERT INTO %s (%s) VALUES (?", entity->table, columns);
      for (guint i = 1; i < entity->n_columns; i++)
        g_string_append (sql, ", ?");
      g_string_append_c (sql, ')');
      text = g_string_free_and_steal (sql);
      *statement = mul_database_prepare (self->database, text, error);
      if (*statement == NULL)
        return FALSE;
    }
  for (guint i = 0; i < entity->n_columns; i++)
    {
      const guint column = ((guint) entity->id << 8) | i;
      const MulColumnKind kind = entity->columns[i].kind;

      if (kind == MUL_COLUMN_INTEGER || kind == MUL_COLUMN_FLAG)
        mul_statement_bind_integer (*statement, (int) i + 1, mul_record_get_integer (record, column));
      else
        mul_statement_bind_text (*statement, (int) i + 1, mul_record_get_text (record, column));
    }
  return run (self, *statement, error);
}

/**
 * mul_rows_update:
 * @self: rows
 * @column: the column to set
 * @key: the row
 * @text: (nullable): the value, where the column holds text
 * @number: the value, where it holds a number
 * @error: return location for an error
 *
 * Returns: whether the row is there and was set
 */
gboolean
mul_rows_update (MulRows *self, guint column, const char *key, const char *text, gint64 number, GError **error)
{
  const MulEntity *entity = mul_entity_get (MUL_COLUMN_ENTITY (column));
  const MulColumn *info = mul_entity_get_column (column);
  g_autofree char *where = build_where (entity);
  g_autofree char *sql = g_strdup_printf ("UPDATE %s SET %s = ? WHERE %s", entity->table, info->name, where);
  g_autoptr (MulStatement) statement = mul_database_prepare (self->database, sql, error);

  if (statement == NULL)
    return FALSE;
  if (info->kind == MUL_COLUMN_INTEGER || info->kind == MUL_COLUMN_FLAG)
    mul_statement_bind_integer (statement, 1, number);
  else
    mul_statement_bind_text (statement, 1, text);
  mul_rows_bind_key (statement, 2, entity, key);
  if (!run (self, statement, error))
    return FALSE;
  if (sqlite3_changes (self->database) == 1)
    return TRUE;
  g_set_error_literal (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED,
                       C_ ("storage", "What was to be changed is no longer there."));
  return FALSE;
}

/**
 * mul_rows_delete:
 * @self: rows
 * @entity: the entity
 * @key: the row
 * @error: return location for an error
 *
 * Deletes a row, and by the file's references what it owns. A row that is gone already is no error.
 *
 * Returns: whether it is gone
 */
gboolean
mul_rows_delete (MulRows *self, MulEntityId entity, const char *key, GError **error)
{
  const MulEntity *info = mul_entity_get (entity);
  g_autofree char *where = build_where (info);
  g_autofree char *sql = g_strdup_printf ("DELETE FROM %s WHERE %s", info->table, where);
  g_autoptr (MulStatement) statement = mul_database_prepare (self->database, sql, error);

  if (statement == NULL)
    return FALSE;
  mul_rows_bind_key (statement, 1, info, key);
  return run (self, statement, error);
}
