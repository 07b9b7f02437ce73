/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-database.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

MulStatement *mul_query_prepare_organisation (MulDocument *document, const char *sql, const char *service_id,
                                              const char *alternative_id);

G_END_DECLS
