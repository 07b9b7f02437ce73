/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* Units on the clipboard under this type, beside an indented list as plain text. */
#define MUL_ORGANISATION_MIME "application/x-mulighetsrom-units"

GBytes *mul_organisation_clip_new (MulDocument *document, const char *unit_id, gboolean cut);
char *mul_organisation_clip_text (MulDocument *document, const char *unit_id);
char *mul_organisation_clip_get_cut (MulDocument *document, GBytes *clip);
guint mul_organisation_clip_get_n_units (GBytes *clip);

char *mul_organisation_paste (MulDocument *document, GBytes *clip, const char *service_id, const char *alternative_id,
                              const char *municipality_id, const char *parent_id, GError **error);

G_END_DECLS
