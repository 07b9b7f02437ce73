/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The names at the heads of pasted tables, which people write in many ways. */
char *mul_staffing_names_fold (const char *name);
char *mul_staffing_names_tidy (const char *name);
gboolean mul_staffing_names_is_sum (const char *name);
gboolean mul_staffing_names_is_municipality (const char *written, const char *name, const char *short_name,
                                             const char *number);

G_END_DECLS
