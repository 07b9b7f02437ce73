/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-coverage.h"
#include "storage/mul-document.h"
#include "widgets/mul-reorder-row.h"

G_BEGIN_DECLS

/* A service in the sidebar, with how many of the mandate's questions it has answered. Its name is edited in place. Property
 * "narrow": the sidebar is a page of its own. Signal "named" (const char *name): the name that was typed. */
#define MUL_TYPE_SERVICE_ROW (mul_service_row_get_type ())
G_DECLARE_FINAL_TYPE (MulServiceRow, mul_service_row, MUL, SERVICE_ROW, MulReorderRow)

GtkWidget *mul_service_row_new (MulRecord *service);

MulRecord *mul_service_row_get_service (MulServiceRow *self);
void mul_service_row_set_coverage (MulServiceRow *self, const MulCoverage *coverage);
void mul_service_row_edit_name (MulServiceRow *self);

G_END_DECLS
