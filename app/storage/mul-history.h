/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* The undo and redo steps of one document: changesets with labels. Beyond MUL_HISTORY_MEMORY they lie in an unnamed
 * temporary file. Private to storage. */
#define MUL_HISTORY_MEMORY (64 * 1024 * 1024)

typedef struct _MulHistory MulHistory;

MulHistory *mul_history_new (gsize memory);
void mul_history_free (MulHistory *self);
void mul_history_push (MulHistory *self, const char *label, const char *what, GBytes *changeset);
void mul_history_end_typing (MulHistory *self);
const char *mul_history_get_typing (MulHistory *self);
void mul_history_replace_last (MulHistory *self, GBytes *changeset);
void mul_history_drop_last (MulHistory *self);

const char *mul_history_get_label (MulHistory *self, gboolean redo);
GBytes *mul_history_get_changeset (MulHistory *self, gboolean redo);
void mul_history_step (MulHistory *self, gboolean redo);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulHistory, mul_history_free)

G_END_DECLS
