/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *mul_paste_text_read (const char *bytes, gsize length);

G_END_DECLS
