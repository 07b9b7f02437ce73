/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-queries-organisation.h"

#include "storage/mul-database.h"
#include "storage/mul-queries-organisation-private.h"

static void
free_total (gpointer data)
{
  MulStatedTotal *total = data;

  g_free (total->unit_id);
  g_free (total);
}

static void
free_tie (gpointer data)
{
  MulUnitTie *tie = data;

  g_free (tie->unit_id);
  g_free (tie->other_unit_id);
  g_free (tie->caption);
  g_free (tie);
}

/* A statement whose first two parameters are a service and an alternative, or NULL. */
MulStatement *
mul_query_prepare_organisation (MulDocument *document, const char *sql, const char *service_id,
                                const char *alternative_id)
{
  MulStatement *statement = mul_database_prepare (mul_document_get_database (document), sql, NULL);

  if (statement == NULL)
    return NULL;
  mul_statement_bind_text (statement, 1, service_id);
  mul_statement_bind_text (statement, 2, alternative_id);
  return statement;
}

/**
 * mul_query_stated_totals:
 * @document: a document
 * @service_id: a service
 * @alternative_id: an alternative
 *
 * Returns: (transfer full) (element-type MulStatedTotal): the stated totals of its units, in no particular order but the same each time
 */
GPtrArray *
mul_query_stated_totals (MulDocument *document, const char *service_id, const char *alternative_id)
{
  GPtrArray *totals = g_ptr_array_new_with_free_func (free_total);
  g_autoptr (MulStatement) statement =
      mul_query_prepare_organisation (document,
                                      "SELECT t.unit_id, t.measure, t.value_e4 FROM unit_total t JOIN unit u ON u.id = t.unit_id "
                                      "WHERE u.service_id = ?1 AND u.alternative_id = ?2 ORDER BY t.id",
                                      service_id, alternative_id);

  g_return_val_if_fail (statement != NULL, totals);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      MulStatedTotal *total = g_new0 (MulStatedTotal, 1);

      total->unit_id = g_strdup (mul_statement_get_text (statement, 0));
      total->measure = MAX (mul_code_index (mul_codes_MEASURE, mul_statement_get_text (statement, 1)), 0);
      total->value_e4 = mul_statement_get_integer (statement, 2);
      g_ptr_array_add (totals, total);
    }
  return totals;
}

/**
 * mul_query_unit_ties:
 * @document: a document
 * @service_id: a service
 * @alternative_id: an alternative
 *
 * Returns: (transfer full) (element-type MulUnitTie): the links from its units to others, which may stand in another service
 */
GPtrArray *
mul_query_unit_ties (MulDocument *document, const char *service_id, const char *alternative_id)
{
  GPtrArray *ties = g_ptr_array_new_with_free_func (free_tie);
  g_autoptr (MulStatement) statement =
      mul_query_prepare_organisation (document,
                                      "SELECT l.unit_id, l.other_unit_id, l.caption FROM unit_link l JOIN unit u ON u.id = l.unit_id "
                                      "WHERE u.service_id = ?1 AND u.alternative_id = ?2 ORDER BY l.id",
                                      service_id, alternative_id);

  g_return_val_if_fail (statement != NULL, ties);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      MulUnitTie *tie = g_new0 (MulUnitTie, 1);

      tie->unit_id = g_strdup (mul_statement_get_text (statement, 0));
      tie->other_unit_id = g_strdup (mul_statement_get_text (statement, 1));
      tie->caption = g_strdup (mul_statement_get_text (statement, 2));
      g_ptr_array_add (ties, tie);
    }
  return ties;
}
