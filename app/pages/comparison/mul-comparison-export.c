/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-export.h"

#include <glib/gi18n-lib.h>

/**
 * mul_comparison_export_copy:
 * @widget: where it was asked for
 * @table: a table
 *
 * Puts the table on the clipboard: as HTML for a word processor, as lines with tabs for a spreadsheet.
 */
void
mul_comparison_export_copy (GtkWidget *widget, MulComparisonTable *table)
{
  g_autofree char *tsv = mul_comparison_table_to_tsv (table);
  char *html = mul_comparison_table_to_html (table);
  g_autoptr (GBytes) bytes = g_bytes_new_take (html, strlen (html));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes ("text/html", bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, tsv),
  };
  g_autoptr (GdkContentProvider) both = gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));

  gdk_clipboard_set_content (gtk_widget_get_clipboard (widget), both);
}
