/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-working-copy.h"

G_BEGIN_DECLS

/* One write of a snapshot to a file: what the thread needs, and what it found. Private to storage. */
typedef struct
{
  GFile *file;
  char *snapshot;        /* path of the copy to write */
  char *expected;        /* SHA-256 the file should have now; NULL: it may be anything */
  char *intent;          /* path of a note of what is about to be written; a crash may leave it */
  gboolean clean;        /* better not written than with something left of what was deleted */
  char *checksum;        /* SHA-256 of what was written */
  char *etag;            /* of the file then */
  GFile *written_beside; /* where it went instead, when somebody else had changed the file */
  char *broken;          /* SHA-256 of what a write in place that failed half-way has made of the file */

  /* The main thread may have to wait for the end, without running the main loop. */
  GMutex mutex;
  GCond cond;
  gboolean done;
  GError *error;
} MulWrite;

MulWrite *mul_write_new (GFile *file, MulWorkingCopy *copy);
void mul_write_free (gpointer data);
void mul_write_say_unwritable (GFile *file, const char *reason, GError **error);
gboolean mul_write_run (MulWrite *write, GCancellable *cancellable, GError **error);
void mul_write_run_in_thread (GTask *task, gpointer source, gpointer data, GCancellable *cancellable);
void mul_write_wait (MulWrite *write);

G_END_DECLS
