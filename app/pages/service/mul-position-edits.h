/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* What can be done to one position of a unit. Each function is one edit and one step to undo. */
char *mul_position_edits_add (MulDocument *document, const char *unit_id, GError **error);
gboolean mul_position_edits_type_title (MulDocument *document, const char *position_id, const char *title,
                                        GError **error);
gboolean mul_position_edits_set_role (MulDocument *document, const char *position_id, const char *role_id,
                                      GError **error);
gboolean mul_position_edits_set_vacant (MulDocument *document, const char *position_id, gboolean vacant,
                                        GError **error);

G_END_DECLS
