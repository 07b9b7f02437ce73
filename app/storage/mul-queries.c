/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-queries.h"

#include "storage/mul-database.h"

static guint
count (MulDatabase *database, const char *sql, const char *service_id)
{
  g_autoptr (MulStatement) statement = mul_database_prepare (database, sql, NULL);

  g_return_val_if_fail (statement != NULL, 0);
  mul_statement_bind_text (statement, 1, service_id);
  return sqlite3_step (statement) == SQLITE_ROW ? (guint) sqlite3_column_int (statement, 0) : 0;
}

static void
read_coverage (MulDatabase *database, const char *service_id, MulCoverage *coverage)
{
  g_autoptr (MulStatement) statement =
      mul_database_prepare (database, "SELECT status, coalesce (reason, '') FROM answer WHERE service_id = ?1", NULL);

  mul_coverage_init (coverage, (guint) MAX (mul_database_get_number (database, "SELECT count(*) FROM question"), 0));
  g_return_if_fail (statement != NULL);
  mul_statement_bind_text (statement, 1, service_id);
  while (sqlite3_step (statement) == SQLITE_ROW)
    mul_coverage_add (coverage,
                      (MulAnswerStatus) MAX (mul_code_index (mul_codes_ANSWER_STATUS, mul_statement_get_text (statement, 0)), 0),
                      mul_statement_get_text (statement, 1));
}

/* Of placements p: what an alternative holds that does not concern the service is not counted. */
#define CONCERNS \
  "AND NOT EXISTS (SELECT 1 FROM service_alternative x JOIN alternative a ON a.id = x.alternative_id " \
  "WHERE x.service_id = p.service_id AND x.alternative_id = p.alternative_id AND x.concerns = 0 AND a.form <> 'today') "

/**
 * mul_query_service_counts:
 * @document: a document
 * @service_id: a service
 * @counts: (out): how much is entered for it
 */
void
mul_query_service_counts (MulDocument *document, const char *service_id, MulServiceCounts *counts)
{
  MulDatabase *database = mul_document_get_database (document);

  counts->arguments = count (database,
                             "SELECT count(DISTINCT argument_id) FROM placement p "
                             "WHERE service_id = ?1 AND kind <> 'challenge' " CONCERNS,
                             service_id);
  counts->challenges = count (database,
                              "SELECT count(DISTINCT argument_id) FROM placement p "
                              "WHERE service_id = ?1 AND kind = 'challenge' " CONCERNS,
                              service_id);
  counts->sources = count (database,
                           "SELECT count(*) FROM ("
                           "SELECT source_id FROM citation WHERE section_id IN (SELECT id FROM section WHERE service_id = ?1) "
                           "OR argument_id IN (SELECT argument_id FROM placement p WHERE service_id = ?1 " CONCERNS ") "
                           "OR decision_id IN (SELECT d.id FROM decision d JOIN council_case c ON c.id = d.case_id "
                           "WHERE c.service_id = ?1) "
                           "UNION SELECT k.source_id FROM key_figure k LEFT JOIN ratio r ON r.id = k.ratio_id "
                           "JOIN figure f ON f.id = coalesce (k.figure_id, r.figure_id) "
                           "WHERE f.service_id = ?1 AND k.source_id IS NOT NULL "
                           "UNION SELECT t.source_id FROM unit_total t JOIN unit u ON u.id = t.unit_id "
                           "WHERE u.service_id = ?1 AND t.source_id IS NOT NULL "
                           "UNION SELECT source_id FROM inquiry WHERE service_id = ?1 AND source_id IS NOT NULL)",
                           service_id);
  read_coverage (database, service_id, &counts->coverage);
  counts->units = count (database, "SELECT count(*) FROM unit WHERE service_id = ?1", service_id);
  counts->positions = count (database, "SELECT count(*) FROM position p JOIN unit u ON u.id = p.unit_id "
                                       "WHERE u.service_id = ?1", service_id);
}

static void
free_staffing_row (gpointer data)
{
  MulStaffingRow *row = data;

  g_free (row->id);
  g_free (row->unit_id);
  g_free (row->unit_name);
  g_free (row->municipality_id);
  g_free (row->role_id);
  g_free (row->other_role_id);
  g_free (row->title);
  g_free (row->text);
  g_free (row->as_of);
  g_free (row);
}

/**
 * mul_query_staffing:
 * @document: a document
 * @service_id: a service
 * @alternative_id: (nullable): an alternative, or NULL for today's
 *
 * Returns: (transfer full) (element-type MulStaffingRow): its positions, by unit and rank
 */
GPtrArray *
mul_query_staffing (MulDocument *document, const char *service_id, const char *alternative_id)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func (free_staffing_row);
  g_autofree char *today = alternative_id == NULL ? mul_query_today (document) : NULL;
  /* The + keeps SQLite from walking all of an alternative's units, which are the whole review's, for one service's. */
  g_autoptr (MulStatement) statement = mul_database_prepare (
      mul_document_get_database (document),
      "SELECT p.id, p.unit_id, u.name, u.municipality_id, p.role_id, p.other_role_id, p.title, p.text, p.arrangement, "
      "p.qualifier, p.fte_e4, p.headcount, p.vacant, u.in_service, p.basis, p.as_of FROM position p JOIN unit u ON u.id = p.unit_id "
      "WHERE u.service_id = ?1 AND +u.alternative_id = ?2 AND p.ended = 0 ORDER BY u.rank, u.id, p.rank, p.id", NULL);

  g_return_val_if_fail (statement != NULL, rows);
  mul_statement_bind_text (statement, 1, service_id);
  mul_statement_bind_text (statement, 2, alternative_id != NULL ? alternative_id : today);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      MulStaffingRow *row = g_new0 (MulStaffingRow, 1);

      row->id = g_strdup (mul_statement_get_text (statement, 0));
      row->unit_id = g_strdup (mul_statement_get_text (statement, 1));
      row->unit_name = g_strdup (mul_statement_get_text (statement, 2));
      row->municipality_id = g_strdup (mul_statement_get_text (statement, 3));
      row->role_id = g_strdup (mul_statement_get_text (statement, 4));
      row->other_role_id = g_strdup (mul_statement_get_text (statement, 5));
      row->title = g_strdup (mul_statement_get_text (statement, 6));
      row->text = g_strdup (mul_statement_get_text (statement, 7));
      row->arrangement = MAX (mul_code_index (mul_codes_ARRANGEMENT, mul_statement_get_text (statement, 8)), 0);
      row->qualifier = MAX (mul_code_index (mul_codes_QUALIFIER, mul_statement_get_text (statement, 9)), 0);
      row->fte_e4 = mul_statement_get_integer (statement, 10);
      row->headcount = mul_statement_get_integer (statement, 11);
      row->vacant = mul_statement_get_integer (statement, 12) == 1;
      row->in_service = mul_statement_get_integer (statement, 13) == 1;
      row->basis = mul_code_index (mul_codes_BASIS, mul_statement_get_text (statement, 14));
      row->as_of = g_strdup (mul_statement_get_text (statement, 15));
      g_ptr_array_add (rows, row);
    }
  return rows;
}

/**
 * mul_place_free:
 * @place: a place of a position
 */
void
mul_place_free (MulPlace *place)
{
  g_free (place->placement_id);
  g_free (place->service_id);
  g_free (place->service_name);
  g_free (place->alternative_id);
  g_free (place->alternative_name);
  g_free (place);
}

/**
 * mul_query_places:
 * @document: a document
 * @argument_id: an argument
 *
 * Returns: (transfer full) (element-type MulPlace): where it stands, by service and alternative
 */
GPtrArray *
mul_query_places (MulDocument *document, const char *argument_id)
{
  GPtrArray *places = g_ptr_array_new_with_free_func ((GDestroyNotify) mul_place_free);
  g_autoptr (MulStatement) statement = mul_database_prepare (
      mul_document_get_database (document),
      "SELECT p.id, s.id, s.name, a.id, a.name, p.kind FROM placement p JOIN service s ON s.id = p.service_id "
      "LEFT JOIN alternative a ON a.id = p.alternative_id WHERE p.argument_id = ?1 "
      "ORDER BY s.rank, s.id, a.rank, a.id, p.id", NULL);

  g_return_val_if_fail (statement != NULL, places);
  mul_statement_bind_text (statement, 1, argument_id);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      MulPlace *place = g_new0 (MulPlace, 1);

      place->placement_id = g_strdup (mul_statement_get_text (statement, 0));
      place->service_id = g_strdup (mul_statement_get_text (statement, 1));
      place->service_name = g_strdup (mul_statement_get_text (statement, 2));
      place->alternative_id = g_strdup (mul_statement_get_text (statement, 3));
      place->alternative_name = g_strdup (mul_statement_get_text (statement, 4));
      place->kind = MAX (mul_code_index (mul_codes_PLACEMENT_KIND, mul_statement_get_text (statement, 5)), 0);
      g_ptr_array_add (places, place);
    }
  return places;
}

/**
 * mul_query_today:
 * @document: a document
 *
 * Returns: (transfer full) (nullable): the first alternative of the form "today", where today's units stand
 */
char *
mul_query_today (MulDocument *document)
{
  return mul_database_get_text (mul_document_get_database (document),
                                "SELECT id FROM alternative WHERE form = 'today' ORDER BY rank, id LIMIT 1");
}

/**
 * mul_query_left_out:
 * @document: a document
 *
 * Returns: (transfer full): the alternatives that do not concern a service, for mul_query_is_left_out(); today's concerns all
 */
GHashTable *
mul_query_left_out (MulDocument *document)
{
  GHashTable *left_out = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (MulStatement) statement = mul_database_prepare (
      mul_document_get_database (document),
      "SELECT x.service_id || ' ' || x.alternative_id FROM service_alternative x JOIN alternative a ON a.id = x.alternative_id "
      "WHERE x.concerns = 0 AND a.form <> 'today'",
      NULL);

  g_return_val_if_fail (statement != NULL, left_out);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_hash_table_add (left_out, g_strdup (mul_statement_get_text (statement, 0)));
  return left_out;
}

/**
 * mul_query_is_left_out:
 * @left_out: what mul_query_left_out() returned
 * @service_id: (nullable): a service
 * @alternative_id: (nullable): an alternative, or NULL for none
 *
 * Returns: whether the alternative does not concern the service, and what is entered there is neither counted nor printed
 */
gboolean
mul_query_is_left_out (GHashTable *left_out, const char *service_id, const char *alternative_id)
{
  g_autofree char *key = NULL;

  if (service_id == NULL || alternative_id == NULL || g_hash_table_size (left_out) == 0)
    return FALSE;
  key = g_strconcat (service_id, " ", alternative_id, NULL);
  return g_hash_table_contains (left_out, key);
}
