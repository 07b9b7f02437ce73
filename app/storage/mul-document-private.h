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
typedef struct _MulWatch MulWatch;

/* What is known of a file that was brought in. */
typedef struct
{
  char *checksum; /* SHA-256 */
  GFile *kept;    /* the copy that was made of it as it was, or NULL */
} MulArrival;

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
  MulWatch *watch;
  char *save_message;
  GFile *kept_copy;
  GFile *theirs;
  GDateTime *file_time;

  /* Borrowed */
  MulEdit *edit;

  MulSaveState save_state;
  MulFileState file_state;
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

void mul_document_set_file_state (MulDocument *self, MulFileState state, GDateTime *time);
gboolean mul_document_adopt_file (MulDocument *self, GFile *file, GError **error);

GFile *mul_document_keep_ours (MulDocument *self, const char *what, GError **error);
gboolean mul_document_fetch (GFile *file, const char *incoming, GCancellable *cancellable, MulArrival *arrival, GError **error);
gboolean mul_document_settle_in (MulWorkingCopy *copy, GError **error);
MulDocument *mul_document_new_for_arrival (MulWorkingCopy *copy, MulArrival *arrival, GError **error);
void mul_arrival_clear (MulArrival *arrival);
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MulArrival, mul_arrival_clear)

MulWriter *mul_writer_new (MulDocument *document);
void mul_writer_free (MulWriter *self);
void mul_writer_schedule (MulWriter *self);
gboolean mul_writer_is_busy (MulWriter *self);

MulWatch *mul_watch_new (MulDocument *document);
void mul_watch_free (MulWatch *self);
void mul_watch_note_written (MulWatch *self, const char *etag);
void mul_watch_look (MulWatch *self);

G_END_DECLS
