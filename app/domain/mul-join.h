/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What of two arguments cannot stand side by side in one. Where both have it and they differ, one gives way. */
typedef enum
{
  MUL_JOIN_NOTHING = 0,
  MUL_JOIN_THEME = 1 << 0,      /* the second's theme */
  MUL_JOIN_IMPORTANCE = 1 << 1, /* the lesser importance */
  MUL_JOIN_LANGUAGE = 1 << 2,   /* the second's language, though its words are in the joined text */
} MulJoinLost;

/**
 * MulJoinSide:
 * @text: the sentence
 * @theme_id: (nullable): the theme, or %NULL
 * @language: its language, said outright
 * @importance: 1 to 3, or %MUL_NOT_STATED
 *
 * One of two arguments that become one. Strings are the caller's.
 */
typedef struct
{
  const char *text;
  const char *theme_id;
  const char *language;
  gint64 importance;
} MulJoinSide;

MulJoinLost mul_join_decide (const MulJoinSide *first, const MulJoinSide *second, MulJoinSide *joined);

G_END_DECLS
