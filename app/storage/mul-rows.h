/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-database.h"

G_BEGIN_DECLS

/* Rows as records, and records as rows, all by the declaration of their entity. Each row is one record at a time, shared by
 * whoever shows it. Private to storage. */
typedef struct _MulRows MulRows;

MulRows *mul_rows_new (MulDatabase *database);
void mul_rows_free (MulRows *self);
void mul_rows_set_database (MulRows *self, MulDatabase *database);

MulRecord *mul_rows_get (MulRows *self, MulEntityId entity, const char *key);
MulRecord *mul_rows_read (MulRows *self, MulEntityId entity, MulStatement *statement);
GPtrArray *mul_rows_refresh (MulRows *self, MulChanges *changes);

gboolean mul_rows_insert (MulRows *self, MulRecord *record, GError **error);
gboolean mul_rows_update (MulRows *self, guint column, const char *key, const char *text, gint64 number,
                          GError **error);
gboolean mul_rows_delete (MulRows *self, MulEntityId entity, const char *key, GError **error);

char *mul_rows_list_columns (MulEntityId entity);
void mul_rows_bind_key (MulStatement *statement, int first, const MulEntity *entity, const char *key);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulRows, mul_rows_free)

G_END_DECLS
