/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-comparison-table.h"

G_BEGIN_DECLS

char *mul_table_csv_print (MulComparisonTable *table);

G_END_DECLS
