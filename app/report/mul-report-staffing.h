/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-staffing.h"
#include "report/mul-report-builder-private.h"
#include "storage/mul-queries.h"

G_BEGIN_DECLS

/* A service's staffing today, for its table, the sentences beneath it and the ratios. Private to the builder's
 * files. */
typedef struct
{
  /* Owned */
  GPtrArray *positions;      /* of MulStaffingRow */
  GPtrArray *municipalities; /* of MulRecord, by row; NULL is what is joint */
  GHashTable *rows;          /* municipality id → its row, plus one */
  GHashTable *columns;       /* role id → its column, plus one */
  gboolean *leaders;
  MulStaffingTable *table;

  /* Borrowed */
  MulReportBuilder *builder;
  const GPtrArray *roles;

  guint n_rows;
  MulNumberUnit unit; /* percent, or persons where no årsverk are stated */
} MulReportStaffing;

MulReportStaffing *mul_report_staffing_new (MulReportBuilder *builder, const char *service_id);
void mul_report_staffing_free (MulReportStaffing *self);
int mul_report_staffing_get_row (MulReportStaffing *self, const char *municipality_id);
int mul_report_staffing_get_column (MulReportStaffing *self, const char *role_id);
const char *mul_report_staffing_get_row_name (MulReportStaffing *self, guint row);

void mul_report_staffing_say_sums (MulReportStaffing *self);
void mul_report_staffing_say_one_person (MulReportStaffing *self);
void mul_report_staffing_say_rest (MulReportStaffing *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulReportStaffing, mul_report_staffing_free)

G_END_DECLS
