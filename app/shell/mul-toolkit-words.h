/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

gboolean mul_toolkit_words_bind (const char *folder);

G_END_DECLS
