/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-codes.h"

G_BEGIN_DECLS

/* Where no stance is taken; the others are #MulStancePosition. */
#define MUL_STANCE_NONE (-1)

int mul_stance_next (int position, gboolean has_comment);
gboolean mul_stance_is_disputed (const int *positions, guint n);
char *mul_stance_join_comments (int first, const char *first_comment, int second, const char *second_comment,
                                const char *second_words);

G_END_DECLS
