/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-checks-table.h"

#include <glib/gi18n-lib.h>

#include "pages/comparison/mul-check-words.h"

/**
 * mul_checks_name_service:
 * @document: the project
 * @finding: a finding
 *
 * Returns: (transfer full): the service it is about, or that it is about the project
 */
char *
mul_checks_name_service (MulDocument *document, const MulFinding *finding)
{
  g_autoptr (MulRecord) service =
      finding->service_id != NULL ? mul_document_get_record (document, MUL_ENTITY_SERVICE, finding->service_id) : NULL;

  return g_strdup (service != NULL ? mul_record_get_text (service, MUL_SERVICE_name) : C_ ("check", "The project"));
}

static void
add_finding (MulComparisonTable *table, MulDocument *document, const MulFinding *finding, const char *reason)
{
  guint row = mul_comparison_table_add_row (table, FALSE);
  MulComparisonCell *cell = mul_comparison_table_get_cell (table, row, 0);

  cell->title = mul_checks_name_service (document, finding);
  cell = mul_comparison_table_get_cell (table, row, 1);
  cell->detail = g_strdup (mul_check_words_get_heading (finding->check));
  cell = mul_comparison_table_get_cell (table, row, 2);
  cell->detail = mul_check_words_print (finding);
  cell = mul_comparison_table_get_cell (table, row, 3);
  cell->detail = g_strdup (reason != NULL ? C_ ("check", "Accepted") : C_ ("check", "Open"));
  cell = mul_comparison_table_get_cell (table, row, 4);
  cell->detail = g_strdup (reason);
}

/**
 * mul_checks_table_new:
 * @document: the project
 * @list: what is to be verified in it
 * @service_id: (nullable): the service whose findings are wanted, or NULL for all
 *
 * Returns: (transfer full): a row for each finding, the accepted ones last: its service, what it is, the sentence, whether it was
 *   accepted, and why
 */
MulComparisonTable *
mul_checks_table_new (MulDocument *document, const MulCheckList *list, const char *service_id)
{
  MulComparisonTable *table = mul_comparison_table_new (
      C_ ("comparison", "Checks"), C_ ("check", "What a careful reader would verify. It need not be wrong."));

  mul_comparison_table_add_column (table, C_ ("check", "Service"), 120, 1);
  mul_comparison_table_add_column (table, C_ ("check", "Kind"), 130, 1);
  mul_comparison_table_add_column (table, C_ ("check", "Finding"), 300, 4);
  mul_comparison_table_add_column (table, C_ ("check", "State"), 96, 0);
  mul_comparison_table_add_column (table, C_ ("check", "Reason"), 130, 2);
  for (guint i = 0; i < list->open->len; i++)
    {
      const MulFinding *finding = g_ptr_array_index (list->open, i);

      if (service_id == NULL || g_strcmp0 (finding->service_id, service_id) == 0)
        add_finding (table, document, finding, NULL);
    }
  for (guint i = 0; i < list->accepted->len; i++)
    {
      const MulFinding *finding = g_ptr_array_index (list->accepted, i);

      if (service_id == NULL || g_strcmp0 (finding->service_id, service_id) == 0)
        add_finding (table, document, finding,
                     mul_record_get_text (g_ptr_array_index (list->records, i), MUL_ACCEPTED_CHECK_reason));
    }
  return table;
}
