/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The one way to change anything. An edit is one transaction and one undo step:
 *
 *   g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Delete Argument"));
 *
 *   mul_edit_delete (edit, MUL_ENTITY_ARGUMENT, id);
 *   if (!mul_edit_commit (edit, &error))
 *     …error->message is a sentence for a toast; nothing has changed…
 *
 * An operation that fails makes the rest of the edit do nothing and the commit say why, so that only the commit needs a
 * check. An edit let go of without a commit is rolled back. One edit at a time; no main loop runs within one.
 * Live lists and records become current at the commit. */

MulEdit *mul_document_begin_edit (MulDocument *self, const char *label);
MulEdit *mul_document_begin_typing (MulDocument *self, const char *label, const char *what);
gboolean mul_edit_commit (MulEdit *self, GError **error);
void mul_edit_free (MulEdit *self);

const char *mul_edit_insert (MulEdit *self, MulRecord *record);
void mul_edit_set_text (MulEdit *self, guint column, const char *key, const char *value);
void mul_edit_set_integer (MulEdit *self, guint column, const char *key, gint64 value);
void mul_edit_set_code (MulEdit *self, guint column, const char *key, int code);
void mul_edit_delete (MulEdit *self, MulEntityId entity, const char *key);
char *mul_edit_rank_at (MulEdit *self, GListModel *siblings, const char *moving_key, guint position);
char **mul_edit_ranks_at (MulEdit *self, GPtrArray *others, guint position, guint n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulEdit, mul_edit_free)

G_END_DECLS
