/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-argument-edits.h"

G_BEGIN_DECLS

gboolean mul_argument_set_detail (MulDocument *document, guint column, const char *argument_id, const char *value,
                                  GError **error);
gboolean mul_argument_set_importance (MulDocument *document, const char *argument_id, gint64 importance, GError **error);
gboolean mul_argument_set_holds_for (MulDocument *document, const char *placement_id, const char *municipality_id, gboolean holds,
                                     GError **error);
gboolean mul_argument_cite (MulDocument *document, const char *argument_id, const char *source_id, const char *new_title,
                            GError **error);
gboolean mul_argument_set_locator (MulDocument *document, const char *citation_id, const char *locator, GError **error);
gboolean mul_argument_remove_citation (MulDocument *document, const char *citation_id, GError **error);
char *mul_argument_toggle_word (const char *words, const char *word);

G_END_DECLS
