/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean mul_rank_is_valid (const char *key);
char    *mul_rank_first    (void);
char    *mul_rank_after    (const char *key);
char    *mul_rank_before   (const char *key);
char    *mul_rank_between  (const char *lower,
                            const char *upper);
GStrv    mul_rank_spread   (guint       n);

G_END_DECLS
