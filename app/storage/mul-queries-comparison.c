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

/* @key is written anew for each: most placements are counted with one before, and need no key of their own. */
static void
add_placement (GHashTable *table, GHashTable *themes, MulStatement *statement, GString *key)
{
  const char *service_id = mul_statement_get_text (statement, 0);
  const char *alternative_id = mul_statement_get_text (statement, 1);
  const char *kind = mul_statement_get_text (statement, 2);
  const char *theme_id =
      g_hash_table_size (themes) > 0 ? g_hash_table_lookup (themes, mul_statement_get_text (statement, 3)) : NULL;
  MulArgumentCount *count;

  g_string_assign (key, service_id);
  g_string_append_c (key, '\n');
  g_string_append (key, alternative_id != NULL ? alternative_id : "");
  g_string_append_c (key, '\n');
  g_string_append (key, kind);
  g_string_append_c (key, '\n');
  g_string_append (key, theme_id != NULL ? theme_id : "");
  count = g_hash_table_lookup (table, key->str);
  if (count == NULL)
    {
      count = g_new0 (MulArgumentCount, 1);
      count->service_id = g_strdup (service_id);
      count->alternative_id = g_strdup (alternative_id);
      count->theme_id = g_strdup (theme_id);
      count->kind = MAX (mul_code_index (mul_codes_PLACEMENT_KIND, kind), 0);
      g_hash_table_insert (table, g_strdup (key->str), count);
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
  /* The comparison, and not a question for what is not NULL, is what the index of themes answers by itself. */
  g_autoptr (GHashTable) themes = read_pairs (database, "SELECT id, theme_id FROM argument WHERE theme_id > ''");
  g_autoptr (GHashTable) order = read_pairs (database, "SELECT id, rank FROM theme");
  g_autoptr (GHashTable) left_out = mul_query_left_out (document);
  g_autoptr (GString) key = g_string_new (NULL);
  g_autoptr (MulStatement) statement =
      mul_database_prepare (database, "SELECT service_id, alternative_id, kind, argument_id FROM placement", NULL);
  GHashTableIter iter;
  gpointer count;

  g_return_val_if_fail (statement != NULL, counts);
  while (sqlite3_step (statement) == SQLITE_ROW)
    if (!mul_query_is_left_out (left_out, mul_statement_get_text (statement, 0), mul_statement_get_text (statement, 1)))
      add_placement (table, themes, statement, key);
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

static void
free_dissenter (gpointer data)
{
  MulDissenter *dissenter = data;

  g_free (dissenter->service_id);
  g_free (dissenter->alternative_id);
  g_free (dissenter->short_name);
  g_free (dissenter->name);
  g_free (dissenter);
}

static char *
name_dissenter (const char *municipality, const char *holder)
{
  if (municipality == NULL)
    return g_strdup (holder);
  return holder != NULL && *holder != '\0' ? g_strdup_printf ("%s (%s)", municipality, holder) : g_strdup (municipality);
}

static void
read_dissenters (MulDocument *document, GPtrArray *rows, const char *sql, gboolean dissent)
{
  g_autoptr (MulStatement) statement = mul_database_prepare (mul_document_get_database (document), sql, NULL);

  g_return_if_fail (statement != NULL);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      const char *municipality = mul_statement_get_text (statement, 3);
      const char *short_name = mul_statement_get_text (statement, 2);
      const char *holder = mul_statement_get_text (statement, 4);
      MulDissenter *row = g_new0 (MulDissenter, 1);

      row->service_id = g_strdup (mul_statement_get_text (statement, 0));
      row->alternative_id = g_strdup (mul_statement_get_text (statement, 1));
      row->short_name = g_strdup (short_name != NULL && *short_name != '\0' ? short_name
                                  : municipality != NULL                    ? municipality
                                                                            : holder);
      row->name = name_dissenter (municipality, holder);
      row->dissent = dissent;
      g_ptr_array_add (rows, row);
    }
}

/**
 * mul_query_dissenters:
 * @document: a document
 *
 * Returns: (transfer full) (element-type MulDissenter): who is counted in mul_query_dispute_counts(): those that disagree with
 *   what others agree with, then those with a view apart, each once, municipalities in their order and then holders
 */
GPtrArray *
mul_query_dissenters (MulDocument *document)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_dissenter);

  read_dissenters (document, rows,
                   "WITH disputed AS (SELECT p.id, p.argument_id, p.service_id, p.alternative_id FROM stance t "
                   "JOIN placement p ON p.argument_id = t.argument_id "
                   "WHERE coalesce (t.service_id, p.service_id) = p.service_id "
                   "AND (t.alternative_id IS NULL OR t.alternative_id = p.alternative_id) "
                   "GROUP BY p.id HAVING max(t.position = 'agree') AND max(t.position = 'disagree')) "
                   "SELECT d.service_id, d.alternative_id, m.short_name, m.name, t.holder FROM disputed d "
                   "JOIN stance t ON t.argument_id = d.argument_id AND t.position = 'disagree' "
                   "AND coalesce (t.service_id, d.service_id) = d.service_id "
                   "AND (t.alternative_id IS NULL OR t.alternative_id = d.alternative_id) "
                   "LEFT JOIN municipality m ON m.id = t.municipality_id "
                   "GROUP BY 1, 2, m.id, t.holder ORDER BY 1, 2, m.id IS NULL, m.rank, m.id, t.holder",
                   FALSE);
  read_dissenters (document, rows,
                   "SELECT t.service_id, t.alternative_id, m.short_name, m.name, t.holder FROM stance t "
                   "LEFT JOIN municipality m ON m.id = t.municipality_id WHERE t.argument_id IS NULL "
                   "AND t.service_id IS NOT NULL GROUP BY 1, 2, m.id, t.holder "
                   "ORDER BY 1, 2, m.id IS NULL, m.rank, m.id, t.holder",
                   TRUE);
  return rows;
}

/**
 * mul_query_apart:
 * @document: a document
 *
 * As in a service's staffing table: where somebody has said who takes part in it, the others do not.
 *
 * Returns: (transfer full) (element-type utf8 utf8): "service municipality" of each participant of the project that takes no part
 *   in the service
 */
GHashTable *
mul_query_apart (MulDocument *document)
{
  GHashTable *apart = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (MulStatement) statement = mul_database_prepare (
      mul_document_get_database (document),
      "SELECT s.id || ' ' || m.id FROM (SELECT DISTINCT service_id AS id FROM service_municipality) s "
      "JOIN municipality m ON m.part = 'participant' LEFT JOIN service_municipality p "
      "ON p.service_id = s.id AND p.municipality_id = m.id WHERE coalesce (p.part, 'withdrew') = 'withdrew'",
      NULL);

  g_return_val_if_fail (statement != NULL, apart);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_hash_table_add (apart, g_strdup (mul_statement_get_text (statement, 0)));
  return apart;
}
