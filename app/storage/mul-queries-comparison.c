/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-queries-comparison.h"

#include "storage/mul-database.h"
#include "storage/mul-queries.h"

static void
free_count (gpointer data)
{
  MulArgumentCount *count = data;

  g_free (count->service_id);
  g_free (count->alternative_id);
  g_free (count->theme_id);
  g_free (count);
}

static void
free_dispute (gpointer data)
{
  MulDisputeCount *count = data;

  g_free (count->service_id);
  g_free (count->alternative_id);
  g_free (count);
}

/* Reads pairs of keys; looking each up by itself would cost more than the counting. */
static GHashTable *
read_pairs (MulDatabase *database, const char *sql)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (MulStatement) statement = mul_database_prepare (database, sql, NULL);

  g_return_val_if_fail (statement != NULL, table);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_hash_table_insert (table, g_strdup (mul_statement_get_text (statement, 0)),
                         g_strdup (mul_statement_get_text (statement, 1)));
  return table;
}

static void
add_placement (GHashTable *table, GHashTable *themes, MulStatement *statement)
{
  const char *service_id = mul_statement_get_text (statement, 0);
  const char *alternative_id = mul_statement_get_text (statement, 1);
  const char *kind = mul_statement_get_text (statement, 2);
  const char *theme_id = g_hash_table_lookup (themes, mul_statement_get_text (statement, 3));
  g_autofree char *key = g_strjoin ("\n", service_id, alternative_id != NULL ? alternative_id : "", kind,
                                    theme_id != NULL ? theme_id : "", NULL);
  MulArgumentCount *count = g_hash_table_lookup (table, key);

  if (count == NULL)
    {
      count = g_new0 (MulArgumentCount, 1);
      count->service_id = g_strdup (service_id);
      count->alternative_id = g_strdup (alternative_id);
      count->theme_id = g_strdup (theme_id);
      count->kind = MAX (mul_code_index (mul_codes_PLACEMENT_KIND, kind), 0);
      g_hash_table_insert (table, g_steal_pointer (&key), count);
    }
  count->count++;
}

/* By service, alternative and kind; of one kind the largest first, and equal ones in the order of the themes. */
static int
compare_counts (gconstpointer a, gconstpointer b, gpointer data)
{
  const MulArgumentCount *first = *(const MulArgumentCount *const *) a;
  const MulArgumentCount *second = *(const MulArgumentCount *const *) b;
  GHashTable *order = data;
  int result = g_strcmp0 (first->service_id, second->service_id);

  if (result == 0)
    result = g_strcmp0 (first->alternative_id, second->alternative_id);
  if (result == 0)
    result = first->kind - second->kind;
  if (result == 0)
    result = (int) second->count - (int) first->count;
  if (result == 0 && first->theme_id != NULL && second->theme_id != NULL)
    result = g_strcmp0 (g_hash_table_lookup (order, first->theme_id), g_hash_table_lookup (order, second->theme_id));
  return result != 0 ? result : g_strcmp0 (first->theme_id, second->theme_id);
}

/**
 * mul_query_argument_counts:
 * @document: a document
 *
 * Returns: (transfer full) (element-type MulArgumentCount): all placed arguments of the project, counted, without those in
 *   alternatives that do not concern the service; the themes of one service, alternative and kind stand in the order of their number, most first
 */
GPtrArray *
mul_query_argument_counts (MulDocument *document)
{
  MulDatabase *database = mul_document_get_database (document);
  GPtrArray *counts = g_ptr_array_new_with_free_func (free_count);
  g_autoptr (GHashTable) table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) themes = read_pairs (database, "SELECT id, theme_id FROM argument WHERE theme_id IS NOT NULL");
  g_autoptr (GHashTable) order = read_pairs (database, "SELECT id, rank FROM theme");
  g_autoptr (GHashTable) left_out = mul_query_left_out (document);
  g_autoptr (MulStatement) statement =
      mul_database_prepare (database, "SELECT service_id, alternative_id, kind, argument_id FROM placement", NULL);
  GHashTableIter iter;
  gpointer count;

  g_return_val_if_fail (statement != NULL, counts);
  while (sqlite3_step (statement) == SQLITE_ROW)
    if (!mul_query_is_left_out (left_out, mul_statement_get_text (statement, 0), mul_statement_get_text (statement, 1)))
      add_placement (table, themes, statement);
  g_hash_table_iter_init (&iter, table);
  while (g_hash_table_iter_next (&iter, NULL, &count))
    g_ptr_array_add (counts, count);
  g_ptr_array_sort_with_data (counts, compare_counts, order);
  return counts;
}

static void
read_disputes (MulDocument *document, GPtrArray *counts, const char *sql, gboolean dissents)
{
  g_autoptr (GHashTable) left_out = mul_query_left_out (document);
  g_autoptr (MulStatement) statement = mul_database_prepare (mul_document_get_database (document), sql, NULL);

  g_return_if_fail (statement != NULL);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      guint n = (guint) mul_statement_get_integer (statement, 2);
      MulDisputeCount *count;

      if (mul_query_is_left_out (left_out, mul_statement_get_text (statement, 0), mul_statement_get_text (statement, 1)))
        continue;
      count = g_new0 (MulDisputeCount, 1);
      count->service_id = g_strdup (mul_statement_get_text (statement, 0));
      count->alternative_id = g_strdup (mul_statement_get_text (statement, 1));
      if (dissents)
        count->dissents = n;
      else
        count->disputed = n;
      g_ptr_array_add (counts, count);
    }
}

/**
 * mul_query_dispute_counts:
 * @document: a document
 *
 * An argument is disputed where some agree and some disagree with it; a stance that names no service or alternative holds
 * wherever the argument stands.
 *
 * Returns: (transfer full) (element-type MulDisputeCount): the disputed arguments, then the dissents, of each service and
 *   alternative that has any and concerns the service
 */
GPtrArray *
mul_query_dispute_counts (MulDocument *document)
{
  GPtrArray *counts = g_ptr_array_new_with_free_func (free_dispute);

  read_disputes (document, counts,
                 "SELECT service_id, alternative_id, count(*) FROM (SELECT p.service_id, p.alternative_id FROM stance t "
                 "JOIN placement p ON p.argument_id = t.argument_id "
                 "WHERE coalesce (t.service_id, p.service_id) = p.service_id "
                 "AND (t.alternative_id IS NULL OR t.alternative_id = p.alternative_id) "
                 "GROUP BY p.id HAVING max(t.position = 'agree') AND max(t.position = 'disagree')) GROUP BY 1, 2",
                 FALSE);
  read_disputes (document, counts,
                 "SELECT service_id, alternative_id, count(*) FROM stance WHERE argument_id IS NULL "
                 "AND service_id IS NOT NULL GROUP BY 1, 2",
                 TRUE);
  return counts;
}

/**
 * mul_query_alternatives_with_units:
 * @document: a document
 * @service_id: (nullable): a service, or NULL for any
 *
 * Returns: (transfer full) (element-type utf8): the keys of the alternatives that have an organisation, in their order
 */
GPtrArray *
mul_query_alternatives_with_units (MulDocument *document, const char *service_id)
{
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (MulStatement) statement = mul_database_prepare (
      mul_document_get_database (document),
      "SELECT a.id FROM alternative a WHERE EXISTS (SELECT 1 FROM unit u WHERE u.alternative_id = a.id "
      "AND (?1 IS NULL OR u.service_id = ?1)) ORDER BY a.rank, a.id", NULL);

  g_return_val_if_fail (statement != NULL, ids);
  mul_statement_bind_text (statement, 1, service_id);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_ptr_array_add (ids, g_strdup (mul_statement_get_text (statement, 0)));
  return ids;
}
