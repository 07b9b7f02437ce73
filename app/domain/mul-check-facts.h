/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-staffing.h"

G_BEGIN_DECLS

/* What the checks look at: the project's rows as plain values, without what is entered for alternatives that do not concern a service, each kind in the order in which the project shows it, placements by
 * key. Strings belong to the facts; a reference that is not there is NULL, a text never. Numbers may be MUL_NOT_STATED. */

typedef struct
{
  const char *id;
  const char *name;
  gboolean findings;
} MulCheckService;

typedef struct
{
  const char *id;
  const char *name;
  gboolean participant;
  gint64 population;
} MulCheckMunicipality;

/* A service's answer to a question: every service to every question, open where nothing is stored. */
typedef struct
{
  const char *service_id;
  const char *question_id;
  const char *letter;
  const char *text;
  MulAnswerStatus status;
  const char *reason;
} MulCheckAnswer;

/* What a service says of an alternative: every service of every alternative. */
typedef struct
{
  const char *service_id;
  const char *alternative_id;
  const char *alternative_name;
  gboolean today;
  gboolean concluded; /* a level or words */
  const char *not_discussed_reason;
} MulCheckAlternative;

typedef struct
{
  const char *id;
  const char *argument_id;
  const char *service_id;
  const char *alternative_id; /* NULL: a challenge */
  MulPlacementKind kind;
  const char *text;
  gboolean has_source;
} MulCheckPlacement;

typedef struct
{
  const char *id;
  const char *name;
  const char *service_id;
  const char *alternative_id;
  const char *municipality_id; /* NULL: joint */
  const char *same_as;
  const char *parent_id;
  gboolean in_service;
  gboolean today;
  gboolean names_leader;
} MulCheckUnit;

typedef struct
{
  const char *id;
  const char *unit_id;
  MulMeasure measure;
  gint64 value_e4;
  const char *as_of;
  gboolean has_source;
} MulCheckTotal;

typedef struct
{
  const char *id;
  const char *unit_id;
  const char *role_id; /* NULL: in the chart, not in the table */
  const char *role_name;
  const char *title;
  gboolean is_leader;
  MulArrangement arrangement;
  gint64 fte_e4;
  gint64 headcount;
  gboolean vacant;
  const char *as_of;
} MulCheckPosition;

/* A key figure of a figure, or a ratio as a comparator states it. */
typedef struct
{
  const char *id;
  const char *service_id;      /* NULL: the project's */
  const char *figure_id;       /* the figure's, or the ratio's */
  const char *name;            /* the figure's, or the ratio's */
  const char *own_unit;        /* as stated here */
  const char *unit;            /* the figure's, or the ratio's */
  gboolean is_ratio;
  const char *municipality_id; /* NULL: of all, or of somebody that about names */
  const char *about;
  gint64 value_e4;
  const char *period;
  gboolean has_source;
} MulCheckFigure;

typedef struct
{
  const char *id;
  const char *service_id; /* NULL: the project's */
  const char *title;
  gboolean blank;
} MulCheckSection;

/* A municipality's part in a service. */
typedef struct
{
  const char *service_id;
  const char *municipality_id;
} MulCheckPart;

/* A date that says when something was or was done, and so lies in the past. */
typedef struct
{
  const char *id;
  const char *service_id; /* NULL: the project's */
  const char *what;       /* what it dates, as the project names it */
  const char *date;
} MulCheckDate;

/**
 * MulCheckFacts:
 * @today: the day of the check: "2026-11-25"
 *
 * Everything that the checks look at.
 */
typedef struct
{
  GStringChunk *strings;
  const char *today;
  GArray *services;
  GArray *municipalities;
  GArray *answers;
  GArray *alternatives;
  GArray *placements;
  GArray *units;
  GArray *totals;
  GArray *positions;
  GArray *figures;
  GArray *sections;
  GArray *parts;
  GArray *dates;
} MulCheckFacts;

MulCheckFacts *mul_check_facts_new (const char *today);
void mul_check_facts_free (MulCheckFacts *self);
const char *mul_check_facts_keep (MulCheckFacts *self, const char *text);
const char *mul_check_facts_keep_own (MulCheckFacts *self, const char *text);

/* The rows of one kind, as an array: MUL_CHECK_ROWS (facts->units, MulCheckUnit). */
#define MUL_CHECK_ROWS(array, Type) ((const Type *) (gpointer) (array)->data)

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulCheckFacts, mul_check_facts_free)

G_END_DECLS
