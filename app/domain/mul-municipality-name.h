/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

char *mul_municipality_propose_short_name (const char *name, const char *const *taken);

G_END_DECLS
