/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-twins.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The sentences of a project's arguments, indexed from when the first is looked for, and kept current. */
#define MUL_TYPE_ARGUMENT_TWINS (mul_argument_twins_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentTwins, mul_argument_twins, MUL, ARGUMENT_TWINS, GObject)

MulArgumentTwins *mul_argument_twins_new (MulDocument *document);
GPtrArray *mul_argument_twins_find (MulArgumentTwins *self, const char *text, const char *except_id, guint max);

G_END_DECLS
