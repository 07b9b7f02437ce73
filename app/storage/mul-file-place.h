/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Which file a name leads to: one file may have many, by links, by “..” and through the document portal. */
char *mul_file_place_get_identity (GFile *file);
gboolean mul_file_place_is_same (GFile *first, GFile *second);
GFile *mul_file_place_get_shown (GFile *file);

G_END_DECLS
