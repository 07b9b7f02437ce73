/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* A stated total of a unit. */
typedef struct
{
  char *unit_id;
  int measure; /* MulMeasure */
  gint64 value_e4;
} MulStatedTotal;

/* A line between two units of a chart. */
typedef struct
{
  char *unit_id;
  char *other_unit_id;
  char *caption;
} MulUnitTie;

GPtrArray *mul_query_stated_totals (MulDocument *document, const char *service_id, const char *alternative_id);
GPtrArray *mul_query_unit_ties (MulDocument *document, const char *service_id, const char *alternative_id);

G_END_DECLS
