/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The folder in which one open project lives while it is edited: the working database, what is known of the file it
 * belongs to, and a lock that ends with the process. Private to storage; see mul-recovery.h for what others may ask. */
typedef struct _MulWorkingCopy MulWorkingCopy;

MulWorkingCopy *mul_working_copy_new (GFile *file, GError **error);
MulWorkingCopy *mul_working_copy_reopen (const char *id, GError **error);
void mul_working_copy_free (MulWorkingCopy *self);
void mul_working_copy_remove (MulWorkingCopy *self);
void mul_working_copy_settle_journal (MulWorkingCopy *self);
gboolean mul_working_copy_set_aside (MulWorkingCopy *self, GError **error);

char *mul_working_copy_get_path (MulWorkingCopy *self, const char *name);
const char *mul_working_copy_get_id (MulWorkingCopy *self);
GFile *mul_working_copy_get_file (MulWorkingCopy *self);
gboolean mul_working_copy_is_unsaved (MulWorkingCopy *self);
const char *mul_working_copy_get_checksum (MulWorkingCopy *self);

gboolean mul_working_copy_set_file (MulWorkingCopy *self, GFile *file, GError **error);
gboolean mul_working_copy_mark_unsaved (MulWorkingCopy *self, GError **error);
void mul_working_copy_set_state (MulWorkingCopy *self, const char *title, gboolean unsaved, const char *checksum);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulWorkingCopy, mul_working_copy_free)

G_END_DECLS
