/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Tells which words of the program are in the wrong language, by its own translations. */
typedef struct _MulTestWords MulTestWords;

MulTestWords *mul_test_words_new (const char *folder, const char *language);
void mul_test_words_free (MulTestWords *self);

/* What the project says is in its own language, whatever the program's. */
void mul_test_words_add_content (MulTestWords *self, const char *content);

/* Returns the language that @text is in by mistake, "en" or "nb", or NULL. */
const char *mul_test_words_judge (MulTestWords *self, const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulTestWords, mul_test_words_free)

G_END_DECLS
