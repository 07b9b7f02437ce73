/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "exchange/mul-table-csv.h"

#include <csv.h>
#include <string.h>

static void
append_field (GString *text, const char *field)
{
  gsize length = field != NULL ? strlen (field) : 0;
  /* Every quote doubled, and one at each end. */
  gsize room = 2 * length + 2;
  g_autofree char *quoted = g_malloc (room);
  gsize written = csv_write (quoted, room, field != NULL ? field : "", length);

  g_string_append_len (text, quoted, (gssize) written);
}

/**
 * mul_table_csv_print:
 * @shown: a comparison
 *
 * Semicolons between the fields and a mark for UTF-8 at the beginning, as a Norwegian Excel wants them; numbers are as the
 * locale writes them.
 *
 * Returns: (transfer full): it as CSV
 */
char *
mul_table_csv_print (MulComparisonTable *shown)
{
  MulComparisonTable *table = mul_comparison_table_get_plain (shown);
  GString *text = g_string_new ("\357\273\277");
  guint n_columns = mul_comparison_table_get_n_columns (table);

  for (guint column = 0; column < n_columns; column++)
    {
      g_string_append (text, column > 0 ? ";" : "");
      append_field (text, mul_comparison_table_get_column (table, column)->title);
    }
  g_string_append (text, "\r\n");
  for (guint row = 0; row < mul_comparison_table_get_n_rows (table); row++)
    {
      for (guint column = 0; column < n_columns; column++)
        {
          g_autofree char *cell = mul_comparison_table_print_plain (table, row, column);

          g_string_append (text, column > 0 ? ";" : "");
          append_field (text, cell);
        }
      g_string_append (text, "\r\n");
    }
  return g_string_free (text, FALSE);
}
