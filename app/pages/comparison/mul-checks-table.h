/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-comparison-table.h"
#include "pages/comparison/mul-check-list.h"

G_BEGIN_DECLS

MulComparisonTable *mul_checks_table_new (MulDocument *document, const MulCheckList *list, const char *service_id);
char *mul_checks_name_service (MulDocument *document, const MulFinding *finding);

G_END_DECLS
