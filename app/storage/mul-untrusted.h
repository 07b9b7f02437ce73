/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-database.h"

G_BEGIN_DECLS

/* What a file from elsewhere must pass before it becomes a working copy. Private to storage. */
gboolean mul_untrusted_copy (GFile *file, const char *path, char **checksum, GCancellable *cancellable, GError **error);
guint mul_untrusted_get_older_version (const char *path);
gboolean mul_untrusted_check (const char *path, const char *name, GError **error);

gboolean mul_untrusted_has_header (const char *path);
char *mul_untrusted_checksum (GFile *file, GCancellable *cancellable, GError **error);

G_END_DECLS
