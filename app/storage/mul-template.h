/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a new project begins with. Private to storage. */
gboolean mul_template_write (const char *path, const char *title, const char *language, GError **error);

G_END_DECLS
