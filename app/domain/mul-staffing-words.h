/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A role's name within a sentence. */

char *mul_staffing_words_begin  (const char *name);
char *mul_staffing_words_within (const char *name);
char *mul_staffing_words_define (const char *name);

G_END_DECLS
