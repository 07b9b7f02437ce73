/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

char *mul_description_add_section (MulDocument *document, const char *service_id, const char *kind, GError **error);
gboolean mul_description_delete_section (MulDocument *document, const char *section_id, GError **error);
gboolean mul_description_move_section (MulDocument *document, const char *section_id, int step, GError **error);
gboolean mul_description_place_section (MulDocument *document, const char *section_id, guint position, GError **error);
gboolean mul_description_type (MulDocument *document, const char *section_id, guint column, const char *text,
                               GError **error);
gboolean mul_description_set_internal (MulDocument *document, const char *section_id, gboolean internal,
                                       GError **error);
gboolean mul_description_set_kind (MulDocument *document, const char *section_id, const char *kind, GError **error);
gboolean mul_description_set_municipality (MulDocument *document, const char *section_id, const char *municipality_id,
                                           GError **error);

gboolean mul_description_set_answer_status (MulDocument *document, const char *question_id, const char *service_id,
                                            int status, GError **error);
gboolean mul_description_type_answer (MulDocument *document, const char *question_id, const char *service_id,
                                      guint column, const char *text, gboolean by_typing, GError **error);

G_END_DECLS
