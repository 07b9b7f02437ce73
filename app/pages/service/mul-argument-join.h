/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-argument-edits.h"

G_BEGIN_DECLS

gboolean mul_argument_join (MulDocument *document, const char *kept_id, const char *other_id, char **said, GError **error);
gboolean mul_argument_place_instead (const MulArgumentPlace *place, guint position, const char *argument_id,
                                     const char *instead_of, GError **error);
gboolean mul_argument_join_written (const MulArgumentPlace *place, guint position, const char *argument_id, const char *text,
                                    char **said, GError **error);

G_END_DECLS
