/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-comparison-table.h"

G_BEGIN_DECLS

/* Taking a comparison elsewhere: the clipboard, a file, a printer. @widget is where it was asked for: what went wrong, and that it
 * is done, are told to its window. */

void mul_comparison_export_copy (GtkWidget *widget, MulComparisonTable *table);
void mul_comparison_export_ask (GtkWidget *widget, MulComparisonTable *table, const char *format);
gboolean mul_comparison_export_write (MulComparisonTable *table, const char *format, GFile *file, GError **error);
void mul_comparison_export_print (GtkWidget *widget, MulComparisonTable *table);
int mul_comparison_export_print_to (MulComparisonTable *table, GtkPrintOperationAction action, GtkWindow *parent,
                                    const char *path, GError **error);

G_END_DECLS
