/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-checks.h"

G_BEGIN_DECLS

/* How findings are told, in the language of the interface: each says what to verify, never that somebody erred. Knows no toolkit,
 * so that the command line can say the same. */
const char *mul_check_words_get_heading (MulCheck check);
char *mul_check_words_print (const MulFinding *finding);
char *mul_check_words_say (const MulFinding *finding, const char *where);

G_END_DECLS
