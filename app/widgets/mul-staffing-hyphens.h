/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *mul_staffing_hyphens_insert (const char *text);

G_END_DECLS
