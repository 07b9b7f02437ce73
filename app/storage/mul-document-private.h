/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-database.h"
#include "storage/mul-edit.h"
#include "storage/mul-history.h"
#include "storage/mul-rows.h"
#include "storage/mul-working-copy.h"

G_BEGIN_DECLS

/* What the files that together make a document share. Private to storage. */

typedef struct _MulWriter MulWriter;

struct _MulDocument
{
  GObject parent_instance;

  /* Owned */
  MulWorkingCopy *copy;
  MulDatabase *database;
  MulRows *rows;
  MulHistory *history;
  MulRecord *project;
  GPtrArray *lists; /* of GWeakRef to MulLiveList */
  MulWriter *writer;
  char *save_message;

  /* Borrowed */
  MulEdit *edit;

  MulSaveState save_state;
  guint64 generation; /* counts what was committed */
};

MulDocument *mul_document_new_for_copy (MulWorkingCopy *copy, MulSaveState state, GError **error);
gboolean mul_document_open_database (MulDocument *self, GError **error);
void mul_document_close_database (MulDocument *self);
gboolean mul_document_commit (MulDocument *self, GError **error);
void mul_document_committed (MulDocument *self, MulChanges *changes);
MulChanges *mul_document_read_changes (gconstpointer changeset, gsize length);
void mul_document_notify_file (MulDocument *self);
void mul_document_set_save_state (MulDocument *self, MulSaveState state, const char *message);

MulWriter *mul_writer_new (MulDocument *document);
void mul_writer_free (MulWriter *self);
void mul_writer_schedule (MulWriter *self);

G_END_DECLS
