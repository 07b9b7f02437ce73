/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-edit.h"

G_BEGIN_DECLS

/* What is done to the project's alternatives as a whole, whichever page asks for it. Each edit is one undo step. */

gboolean mul_alternative_is_kept (GListModel *alternatives, MulRecord *alternative);
char *mul_alternative_dup_contents (MulDocument *document, const char *id);
gboolean mul_alternative_concerns (MulDocument *document, const char *service_id, MulRecord *alternative);
gboolean mul_alternative_set_concerns (MulDocument *document, const char *service_id, const char *id, gboolean concerns,
                                       GError **error);
gboolean mul_alternative_remove (MulDocument *document, const char *id, GError **error);

G_END_DECLS
