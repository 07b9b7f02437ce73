/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* From this likeness on, two sentences say nearly the same. */
#define MUL_TWINS_NEAR 0.6

/**
 * MulTwin:
 * @id: an argument
 * @likeness: how like it is, from %MUL_TWINS_NEAR to 1
 */
typedef struct
{
  char *id;
  double likeness;
} MulTwin;

/* An index of sentences that finds those that say nearly the same. */
typedef struct _MulTwins MulTwins;

MulTwins *mul_twins_new (void);
void mul_twins_free (MulTwins *self);
void mul_twins_add (MulTwins *self, const char *id, const char *text);
void mul_twins_remove (MulTwins *self, const char *id);
guint mul_twins_get_length (MulTwins *self);
GPtrArray *mul_twins_find (MulTwins *self, const char *text, const char *except_id, guint max);

double mul_twins_compare (const char *first, const char *second);
char *mul_twins_join_texts (const char *first, const char *second);
char *mul_twins_join_words (const char *first, const char *second);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulTwins, mul_twins_free)

G_END_DECLS
