/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* U+00AD: seen only where a line breaks at it. */
#define MUL_SOFT_HYPHEN "\302\255"

char *mul_hyphens_add (const char *word);

G_END_DECLS
