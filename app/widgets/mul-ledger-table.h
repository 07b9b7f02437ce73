/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A small table to be read: words in the first column, numbers in the others. A screen reader meets it as a table. */
#define MUL_TYPE_LEDGER_TABLE (mul_ledger_table_get_type ())
G_DECLARE_FINAL_TYPE (MulLedgerTable, mul_ledger_table, MUL, LEDGER_TABLE, GtkWidget)

GtkWidget *mul_ledger_table_new (const char *title, const char *const *headers);
void mul_ledger_table_add_row (MulLedgerTable *self, const char *const *cells, gboolean is_sum);

G_END_DECLS
