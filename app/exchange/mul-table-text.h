/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A table of text as it passes through the clipboard: to and from spreadsheets, word processors and plain text. It knows
 * nothing of what its cells mean. A cell may carry the number that its text shows, so that a spreadsheet can count on. */
typedef struct _MulTable MulTable;

MulTable *mul_table_new (guint n_rows, guint n_columns);
void mul_table_free (MulTable *self);

MulTable *mul_table_read_html (const char *html, gssize length);
MulTable *mul_table_read_text (const char *text);

guint mul_table_get_n_rows (const MulTable *self);
guint mul_table_get_n_columns (const MulTable *self);
const char *mul_table_get_text (const MulTable *self, guint row, guint column);
gboolean mul_table_is_head (const MulTable *self, guint row, guint column);

void mul_table_set_text (MulTable *self, guint row, guint column, const char *text);
void mul_table_set_number (MulTable *self, guint row, guint column, const char *text, gint64 value_e4,
                           gboolean percent);
void mul_table_set_head (MulTable *self, guint row, guint column);

char *mul_table_write_html (const MulTable *self);
char *mul_table_write_text (const MulTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulTable, mul_table_free)

G_END_DECLS
