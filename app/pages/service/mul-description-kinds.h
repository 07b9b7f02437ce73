/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a section can be about. The file holds the code; kinds it does not list are shown as "other". */
guint mul_description_kinds_get_n (void);
const char *mul_description_kinds_get_code (guint kind);
const char *mul_description_kinds_get_name (guint kind);
const char *mul_description_kinds_find_name (const char *code);

G_END_DECLS
