/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

char *mul_organisation_add_root (MulDocument *document, const char *service_id, const char *alternative_id,
                                 const char *municipality_id, GError **error);
char *mul_organisation_add_child (MulDocument *document, const char *unit_id, GError **error);
char *mul_organisation_add_sibling (MulDocument *document, const char *unit_id, GError **error);
gboolean mul_organisation_delete (MulDocument *document, const char *unit_id, GError **error);
gboolean mul_organisation_move (MulDocument *document, const char *unit_id, int step, GError **error);
gboolean mul_organisation_rename (MulDocument *document, const char *unit_id, const char *name, GError **error);
gboolean mul_organisation_type (MulDocument *document, const char *unit_id, guint column, const char *text,
                                GError **error);
gboolean mul_organisation_set_kind (MulDocument *document, const char *unit_id, int kind, GError **error);
gboolean mul_organisation_set_in_service (MulDocument *document, const char *unit_id, gboolean in_service,
                                          GError **error);

G_END_DECLS
