/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

gboolean mul_organisation_is_within (MulDocument *document, const char *unit_id, const char *above_id);
gboolean mul_organisation_move_to (MulDocument *document, const char *unit_id, const char *parent_id,
                                   const char *municipality_id, const char *before_id, GError **error);
char *mul_organisation_add_parent (MulDocument *document, const char *unit_id, GError **error);

G_END_DECLS
