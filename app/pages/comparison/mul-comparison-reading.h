/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-comparison-table.h"
#include "domain/mul-comparison.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/* What the tables of services and of themes share: the project's arguments, counted once. */

/* What is counted in a service and an alternative. */
typedef struct
{
  MulComparisonCounts counts;
  guint challenges;
  GPtrArray *themes; /* of the challenges: borrowed keys, most first */
  GString *disagree[2];       /* who disagrees: in short, and in full */
  GString *dissent[2];
} MulComparisonSaid;

typedef struct
{
  MulDocument *document;
  GPtrArray *services;
  GPtrArray *alternatives;
  GPtrArray *rows;  /* MulArgumentCount */
  GHashTable *said;        /* "service alternative" → MulComparisonSaid */
  GHashTable *conclusions; /* "service alternative" → MulRecord */
  GHashTable *parts;       /* service → how many municipalities */
  gboolean opportunities;
} MulComparisonReading;

MulComparisonSaid *mul_comparison_said_new (void);
void mul_comparison_reading_begin (MulComparisonReading *self, MulDocument *document);
void mul_comparison_reading_end (MulComparisonReading *self);
void mul_comparison_reading_count (MulComparisonReading *self);
void mul_comparison_reading_set_bar (MulComparisonReading *self, MulComparisonCell *cell, guint pros, guint cons);
void mul_comparison_reading_set_bar_words (MulComparisonReading *self, MulComparisonTable *table);
char *mul_comparison_count_challenges (guint n);
char *mul_comparison_count_pros (MulComparisonReading *self, guint n);
char *mul_comparison_count_cons (MulComparisonReading *self, guint n);
char *mul_comparison_count_conditions (guint n);
gboolean mul_comparison_is_today (MulRecord *alternative);

G_END_DECLS
