/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

gboolean mul_example_write (GFile *file, GError **error);
MulDocument *mul_example_open (GError **error);
gboolean mul_example_build (const char *path, const char *const *sql_files, GError **error);

G_END_DECLS
