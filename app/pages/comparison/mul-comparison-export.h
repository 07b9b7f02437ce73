/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-comparison-table.h"

G_BEGIN_DECLS

/* Taking a comparison elsewhere: the clipboard, a file, a printer. @widget is where it was asked for: what went wrong, and that it
 * is done, are told to its window. */

/* Returns: (transfer full) (nullable): what the view shows; @project takes the project's title. */
typedef MulComparisonTable *(*MulComparisonDupTable) (GtkWidget *widget, const char **project);

void mul_comparison_export_install (GtkWidgetClass *widget_class, MulComparisonDupTable get);
void mul_comparison_toolbar_set_narrow (GtkOrientable *toolbar, GtkWidget *view, gboolean narrow);
void mul_comparison_export_copy (GtkWidget *widget, MulComparisonTable *table);
gboolean mul_comparison_export_write (MulComparisonTable *table, const char *format, GFile *file, GError **error);
int mul_comparison_export_print_to (MulComparisonTable *table, GtkPrintOperationAction action, GtkWindow *parent,
                                    const char *path, const char *project, GError **error);

G_END_DECLS
