/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef double (*MulLetterWidth) (gunichar letter, gpointer data);

guint mul_text_count_lines (const char *text, double width, MulLetterWidth letter_width, gpointer data);

G_END_DECLS
