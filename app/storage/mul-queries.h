/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-coverage.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/* Questions to the file that join or sum. Each reads what it needs at the call; ask again when the document says "changed". */

/**
 * MulServiceCounts:
 * @arguments: arguments placed in the service, each once, without challenges, as the comparison counts them
 * @sources: sources cited from its sections, arguments and figures, each once
 * @challenges: challenges placed in it, each once
 * @coverage: how far it has come with the questions of the mandate
 * @units: organisation units, of all alternatives
 * @positions: positions in them
 */
typedef struct
{
  guint arguments;
  guint challenges;
  guint sources;
  MulCoverage coverage;
  guint units;
  guint positions;
} MulServiceCounts;

/* A position with what the staffing table needs of its unit. Strings are owned by the row. */
typedef struct
{
  char *id;
  char *unit_id;
  char *unit_name;
  char *municipality_id; /* NULL: joint */
  char *role_id;         /* NULL: in the chart, not a column */
  char *other_role_id;
  char *title;
  char *text;
  int arrangement; /* MulArrangement */
  int qualifier;   /* MulQualifier */
  gint64 fte_e4;
  gint64 headcount;
  gboolean vacant;
  gboolean in_service; /* its unit's */
  int basis;           /* MulBasis; -1: not stated */
  char *as_of;         /* "": not stated */
} MulStaffingRow;

/* Where an argument stands, for "also in …". */
typedef struct
{
  char *placement_id;
  char *service_id;
  char *service_name;
  char *alternative_id; /* NULL for a challenge */
  char *alternative_name;
  int kind; /* MulPlacementKind */
} MulPlace;

void mul_place_free (MulPlace *place);

void mul_query_service_counts (MulDocument *document, const char *service_id, MulServiceCounts *counts);
GPtrArray *mul_query_staffing (MulDocument *document, const char *service_id, const char *alternative_id);
GPtrArray *mul_query_places (MulDocument *document, const char *argument_id);
char *mul_query_today (MulDocument *document);
GHashTable *mul_query_left_out (MulDocument *document);
gboolean mul_query_is_left_out (GHashTable *left_out, const char *service_id, const char *alternative_id);

G_END_DECLS
