/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-queries-assessment.h"

#include "storage/mul-database.h"

/* The arguments of one list, or one of them; every query below is about these. They are looked up by the service, which has few: an
 * alternative has those of all services. */
#define SHOWN "WITH shown AS (SELECT id, argument_id FROM placement WHERE service_id = ?1 AND +alternative_id IS ?2 AND kind = ?3) "
#define SHOWN_ONE \
  "WITH shown AS (SELECT id, argument_id FROM placement WHERE argument_id = ?4 AND +service_id = ?1 AND +alternative_id IS ?2 " \
  "AND kind = ?3) "

static void
free_stance (gpointer data)
{
  MulStanceRow *row = data;

  g_free (row->id);
  g_free (row->municipality_id);
  g_free (row->holder);
  g_free (row->comment);
  g_free (row);
}

static void
free_source (gpointer data)
{
  MulSourceRow *row = data;

  g_free (row->id);
  g_free (row->title);
  g_free (row->locator);
  g_free (row);
}

static void
free_details (gpointer data)
{
  MulArgumentDetails *details = data;

  g_free (details->argument_id);
  g_ptr_array_unref (details->places);
  g_ptr_array_unref (details->municipalities);
  g_ptr_array_unref (details->stances);
  g_ptr_array_unref (details->sources);
  g_free (details);
}

static void
read_shown (GHashTable *table, MulStatement *statement)
{
  MulArgumentDetails *details = g_new0 (MulArgumentDetails, 1);

  details->argument_id = g_strdup (mul_statement_get_text (statement, 1));
  details->places = g_ptr_array_new_with_free_func ((GDestroyNotify) mul_place_free);
  details->municipalities = g_ptr_array_new_with_free_func (g_free);
  details->stances = g_ptr_array_new_with_free_func (free_stance);
  details->sources = g_ptr_array_new_with_free_func (free_source);
  g_hash_table_insert (table, g_strdup (mul_statement_get_text (statement, 0)), details);
}

static void
read_place (MulArgumentDetails *details, MulStatement *statement)
{
  MulPlace *place = g_new0 (MulPlace, 1);

  place->placement_id = g_strdup (mul_statement_get_text (statement, 1));
  place->service_id = g_strdup (mul_statement_get_text (statement, 2));
  place->service_name = g_strdup (mul_statement_get_text (statement, 3));
  place->alternative_id = g_strdup (mul_statement_get_text (statement, 4));
  place->alternative_name = g_strdup (mul_statement_get_text (statement, 5));
  place->kind = MAX (mul_code_index (mul_codes_PLACEMENT_KIND, mul_statement_get_text (statement, 6)), 0);
  g_ptr_array_add (details->places, place);
}

static void
read_municipality (MulArgumentDetails *details, MulStatement *statement)
{
  g_ptr_array_add (details->municipalities, g_strdup (mul_statement_get_text (statement, 1)));
}

static void
read_stance (MulArgumentDetails *details, MulStatement *statement)
{
  MulStanceRow *row = g_new0 (MulStanceRow, 1);

  row->municipality_id = g_strdup (mul_statement_get_text (statement, 1));
  row->holder = g_strdup (mul_statement_get_text (statement, 2));
  row->position = MAX (mul_code_index (mul_codes_STANCE_POSITION, mul_statement_get_text (statement, 3)), 0);
  row->comment = g_strdup (mul_statement_get_text (statement, 4));
  row->id = g_strdup (mul_statement_get_text (statement, 5));
  g_ptr_array_add (details->stances, row);
}

static void
read_source (MulArgumentDetails *details, MulStatement *statement)
{
  MulSourceRow *row = g_new0 (MulSourceRow, 1);

  row->id = g_strdup (mul_statement_get_text (statement, 3));
  row->title = g_strdup (mul_statement_get_text (statement, 1));
  row->locator = g_strdup (mul_statement_get_text (statement, 2));
  g_ptr_array_add (details->sources, row);
}

/* Runs a query whose first column is a shown placement's id. */
static void
collect (MulDocument *document, GHashTable *table, const char *query, const char *service_id, const char *alternative_id,
         int kind, const char *argument_id, void (*read) (MulArgumentDetails *details, MulStatement *statement))
{
  g_autofree char *sql = g_strconcat (argument_id != NULL ? SHOWN_ONE : SHOWN, query, NULL);
  g_autoptr (MulStatement) statement = mul_database_prepare (mul_document_get_database (document), sql, NULL);

  g_return_if_fail (statement != NULL);
  if (argument_id != NULL)
    mul_statement_bind_text (statement, 4, argument_id);
  mul_statement_bind_text (statement, 1, service_id);
  mul_statement_bind_text (statement, 2, alternative_id);
  mul_statement_bind_text (statement, 3, mul_codes_PLACEMENT_KIND[kind]);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      if (read == NULL)
        read_shown (table, statement);
      else
        read (g_hash_table_lookup (table, mul_statement_get_text (statement, 0)), statement);
    }
}

/**
 * mul_query_argument_details:
 * @document: a document
 * @service_id: a service
 * @alternative_id: (nullable): an alternative, or NULL for the service's challenges
 * @kind: a #MulPlacementKind
 * @argument_id: (nullable): only this argument; NULL for all of the list
 *
 * Reads what a list of arguments shows besides the arguments' own columns, all at once.
 *
 * Returns: (transfer full) (element-type utf8 MulArgumentDetails): by the placement's id
 */
GHashTable *
mul_query_argument_details (MulDocument *document, const char *service_id, const char *alternative_id, int kind,
                            const char *argument_id)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_details);

  collect (document, table, "SELECT id, argument_id FROM shown", service_id, alternative_id, kind, argument_id, NULL);
  collect (document, table,
           "SELECT shown.id, p.id, s.id, s.name, a.id, a.name, p.kind FROM shown "
                 "JOIN placement p ON p.argument_id = shown.argument_id AND p.id <> shown.id "
                 "JOIN service s ON s.id = p.service_id LEFT JOIN alternative a ON a.id = p.alternative_id "
                 "ORDER BY s.rank, s.id, a.rank, a.id, p.id",
           service_id, alternative_id, kind, argument_id, read_place);
  collect (document, table,
           "SELECT shown.id, m.id FROM shown JOIN placement_municipality pm ON pm.placement_id = shown.id "
                 "JOIN municipality m ON m.id = pm.municipality_id ORDER BY m.rank, m.id",
           service_id, alternative_id, kind, argument_id, read_municipality);
  collect (document, table,
           "SELECT shown.id, t.municipality_id, t.holder, t.position, t.comment, t.id FROM shown "
                 "JOIN stance t ON t.argument_id = shown.argument_id AND coalesce (t.service_id, ?1) = ?1 "
                 "AND coalesce (t.alternative_id, ?2) IS ?2 "
                 "LEFT JOIN municipality m ON m.id = t.municipality_id "
                 "ORDER BY m.id IS NULL, m.rank, m.id, t.holder, t.id",
           service_id, alternative_id, kind, argument_id, read_stance);
  collect (document, table,
           "SELECT shown.id, o.title, c.locator, c.id FROM shown "
                 "JOIN citation c ON c.argument_id = shown.argument_id JOIN source o ON o.id = c.source_id "
                 "ORDER BY o.title, c.locator, c.id",
           service_id, alternative_id, kind, argument_id, read_source);
  return table;
}

/**
 * mul_query_has_arguments:
 * @document: a document
 * @service_id: a service
 * @alternative_id: (nullable): an alternative, or NULL for the service's challenges
 *
 * Returns: whether there is an argument
 */
gboolean
mul_query_has_arguments (MulDocument *document, const char *service_id, const char *alternative_id)
{
  g_autoptr (MulStatement) statement =
      mul_database_prepare (mul_document_get_database (document),
                            "SELECT 1 FROM placement WHERE service_id = ?1 AND +alternative_id IS ?2 LIMIT 1", NULL);

  g_return_val_if_fail (statement != NULL, FALSE);
  mul_statement_bind_text (statement, 1, service_id);
  mul_statement_bind_text (statement, 2, alternative_id);
  return sqlite3_step (statement) == SQLITE_ROW;
}

static void
free_sentence (gpointer data)
{
  MulSentence *sentence = data;

  g_free (sentence->id);
  g_free (sentence->text);
  g_free (sentence);
}

/**
 * mul_query_sentences:
 * @document: a document
 * @after_id: (nullable): the last one had so far, or NULL to begin
 * @limit: at most so many
 *
 * Reads the sentences of the project's arguments, some at a time.
 *
 * Returns: (transfer full) (element-type MulSentence): by their ids; fewer than @limit are the last
 */
GPtrArray *
mul_query_sentences (MulDocument *document, const char *after_id, guint limit)
{
  GPtrArray *sentences = g_ptr_array_new_with_free_func (free_sentence);
  g_autoptr (MulStatement) statement =
      mul_database_prepare (mul_document_get_database (document),
                            "SELECT id, text FROM argument WHERE id > ?1 ORDER BY id LIMIT ?2", NULL);

  g_return_val_if_fail (statement != NULL, sentences);
  mul_statement_bind_text (statement, 1, after_id != NULL ? after_id : "");
  sqlite3_bind_int64 (statement, 2, limit);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      MulSentence *sentence = g_new0 (MulSentence, 1);

      sentence->id = g_strdup (mul_statement_get_text (statement, 0));
      sentence->text = g_strdup (mul_statement_get_text (statement, 1));
      g_ptr_array_add (sentences, sentence);
    }
  return sentences;
}
