/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/mul-record-popover.h"
#include "widgets/mul-reorder-row.h"

G_BEGIN_DECLS

/* A row of the overview that stands for a record: a name, something said below it, something before it and after it. Its
 * values are edited in a popover (F2, or the row's menu). Signals as #MulReorderRow's, of which it answers "renamed" itself. */
#define MUL_TYPE_OVERVIEW_ROW (mul_overview_row_get_type ())
G_DECLARE_FINAL_TYPE (MulOverviewRow, mul_overview_row, MUL, OVERVIEW_ROW, MulReorderRow)

GtkWidget *mul_overview_row_new (MulDocument *document, MulRecord *record, const MulRecordField *fields, guint n_fields,
                                 const char *remove_label);

MulRecord *mul_overview_row_get_record (MulOverviewRow *self);
void mul_overview_row_show (MulOverviewRow *self, const char *title, const char *left, const char *rest, const char *spoken);
void mul_overview_row_set_prefix (MulOverviewRow *self, GtkWidget *prefix);
void mul_overview_row_set_suffix (MulOverviewRow *self, GtkWidget *suffix);
void mul_overview_row_set_kept (MulOverviewRow *self, const char *reason);
void mul_overview_row_edit (MulOverviewRow *self);
void mul_overview_row_focus_near (GtkListBox *list, int position);

G_END_DECLS
