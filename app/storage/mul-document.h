/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "domain/mul-record.h"
#include "storage/mul-changes.h"
#include "storage/mul-storage-error.h"

G_BEGIN_DECLS

/**
 * MulSaveState:
 * @MUL_SAVE_STATE_SAVED: the file holds everything
 * @MUL_SAVE_STATE_UNSAVED: edits are in the working copy and will be written in a moment
 * @MUL_SAVE_STATE_WRITING: the file is being written
 * @MUL_SAVE_STATE_FAILED: the file could not be written; the edits are safe in the working copy
 * @MUL_SAVE_STATE_CONFLICT: somebody else changed the file; ours lies beside it
 * @MUL_SAVE_STATE_UNTITLED: there is no file yet
 */
typedef enum
{
  MUL_SAVE_STATE_SAVED,
  MUL_SAVE_STATE_UNSAVED,
  MUL_SAVE_STATE_WRITING,
  MUL_SAVE_STATE_FAILED,
  MUL_SAVE_STATE_CONFLICT,
  MUL_SAVE_STATE_UNTITLED,
} MulSaveState;

/**
 * MulFileState:
 * @MUL_FILE_STATE_KNOWN: the file is as we last read or wrote it, or there is none
 * @MUL_FILE_STATE_READ_ONLY: as we know it, but it may not be written
 * @MUL_FILE_STATE_CHANGED: somebody else has changed it since; what is written next goes beside it
 * @MUL_FILE_STATE_GONE: it is no longer there; nothing is written before the user asks for it
 *
 * What has become of the file on disk, as far as we have looked.
 */
typedef enum
{
  MUL_FILE_STATE_KNOWN,
  MUL_FILE_STATE_READ_ONLY,
  MUL_FILE_STATE_CHANGED,
  MUL_FILE_STATE_GONE,
} MulFileState;

/* A project. Properties: "file" (GFile, or NULL), "title" (the project's), "can-undo", "can-redo", "undo-label",
 * "redo-label" (what would be undone or redone, or NULL), "save-state" (int, MulSaveState), "save-message" (a sentence for FAILED and
 * CONFLICT, or NULL), "file-state" (int, MulFileState). Signal "changed" (MulChanges *): after every edit, undo and redo, when records and lists are current. */
#define MUL_TYPE_DOCUMENT (mul_document_get_type ())
G_DECLARE_FINAL_TYPE (MulDocument, mul_document, MUL, DOCUMENT, GObject)

/* An edit under way: see mul-edit.h. */
typedef struct _MulEdit MulEdit;

MulDocument *mul_document_new (const char *title, const char *language, GError **error);
MulDocument *mul_document_open (GFile *file, GError **error);
MulDocument *mul_document_open_copy (GFile *file, GError **error);
void mul_document_open_async (GFile *file, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer user_data);
MulDocument *mul_document_open_finish (GAsyncResult *result, GError **error);
gboolean mul_document_looks_like_project (GFile *file);

GFile *mul_document_get_file (MulDocument *self);
const char *mul_document_get_title (MulDocument *self);
const char *mul_document_get_engine_version (void);
MulRecord *mul_document_get_project (MulDocument *self);

MulRecord *mul_document_get_record (MulDocument *self, MulEntityId entity, const char *key);
MulRecord *mul_document_get_record_by_pair (MulDocument *self, MulEntityId entity, const char *first, const char *second);
GListModel *mul_document_list (MulDocument *self, MulEntityId entity, ...);

MulChanges *mul_document_read_step (MulDocument *self, gboolean redo);
gboolean mul_document_undo (MulDocument *self, GError **error);
gboolean mul_document_redo (MulDocument *self, GError **error);
const char *mul_document_get_undo_label (MulDocument *self);
const char *mul_document_get_redo_label (MulDocument *self);
gboolean mul_document_is_typing (MulDocument *self, const char *what);
void mul_document_end_typing (MulDocument *self);

gboolean mul_document_is_open (MulDocument *self);
MulSaveState mul_document_get_save_state (MulDocument *self);
const char *mul_document_get_save_message (MulDocument *self);
void mul_document_save_async (MulDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                              gpointer user_data);
void mul_document_save_as_async (MulDocument *self, GFile *file, GCancellable *cancellable,
                                 GAsyncReadyCallback callback, gpointer user_data);
gboolean mul_document_save_finish (MulDocument *self, GAsyncResult *result, GError **error);
gboolean mul_document_save_now (MulDocument *self, GError **error);
gboolean mul_document_save_as_now (MulDocument *self, GFile *file, GError **error);
gboolean mul_document_write_copy (MulDocument *self, GFile *file, GError **error);

MulFileState mul_document_get_file_state (MulDocument *self);
GDateTime *mul_document_get_file_time (MulDocument *self);
GFile *mul_document_get_theirs (MulDocument *self);
GFile *mul_document_get_kept_copy (MulDocument *self);
void mul_document_look_at_file (MulDocument *self);
void mul_document_reload_async (MulDocument *self, GCancellable *cancellable, GAsyncReadyCallback callback,
                                gpointer user_data);
MulDocument *mul_document_reload_finish (MulDocument *self, GAsyncResult *result, GError **error);
gboolean mul_document_is_replaced (MulDocument *self);
void mul_document_keep_unsaved (MulDocument *self);
void mul_document_close (MulDocument *self);
void mul_document_discard (MulDocument *self);

G_END_DECLS
