/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

#include "domain/mul-record.h"
#include "storage/mul-document.h"
#include "storage/mul-storage-error.h"

G_BEGIN_DECLS

/* SQLite as the rest of storage uses it: every failure a GError, every statement freed by itself. Private to storage. */

#define MUL_APPLICATION_ID 0x4D756C72
#define MUL_SCHEMA_VERSION 2

typedef sqlite3 MulDatabase;
typedef sqlite3_stmt MulStatement;

void mul_database_close (MulDatabase *database);
void mul_statement_free (MulStatement *statement);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulDatabase, mul_database_close)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulStatement, mul_statement_free)

MulDatabase *mul_database_open (const char *path, GError **error);
gboolean mul_database_execute (MulDatabase *database, const char *sql, GError **error);
gint64 mul_database_get_number (MulDatabase *database, const char *sql);
char *mul_database_get_text (MulDatabase *database, const char *sql);
MulStatement *mul_database_prepare (MulDatabase *database, const char *sql, GError **error);
void mul_database_set_error (MulDatabase *database, GError **error);

void mul_statement_bind_text (MulStatement *statement, int index, const char *text);
void mul_statement_bind_integer (MulStatement *statement, int index, gint64 value);
const char *mul_statement_get_text (MulStatement *statement, int index);
gint64 mul_statement_get_integer (MulStatement *statement, int index);

gboolean mul_schema_migrate (MulDatabase *database, GError **error);
gboolean mul_schema_matches (MulDatabase *database, gboolean *foreign_objects);

/* The document's connection, for edits, lists and queries. */
MulDatabase *mul_document_get_database (MulDocument *self);

G_END_DECLS
