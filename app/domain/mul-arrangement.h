/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-codes.h"

G_BEGIN_DECLS

gboolean mul_arrangement_read (const char *words, const char *const *roles, MulArrangement *arrangement, guint *role);

G_END_DECLS
