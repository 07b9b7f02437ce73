/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-check-facts.h"

G_BEGIN_DECLS

/* The kinds of findings, in the order in which they are shown: what contradicts itself, what is missing, what to notice. The
 * codes are stored with accepted findings and never change. */
#define MUL_CHECK_KINDS(X) \
  X (SAME_UNIT, "same-unit") \
  X (TOTAL, "total") \
  X (FIGURE_PERIODS, "figure-periods") \
  X (FIGURE_SUM, "figure-sum") \
  X (FIGURE_UNITS, "figure-units") \
  X (RATIO_UNITS, "ratio-units") \
  X (BOTH_SIDES, "both-sides") \
  X (TWICE, "argument-twice") \
  X (DATE_FUTURE, "date-future") \
  X (ANSWER_OPEN, "answer-open") \
  X (NO_REASON, "no-reason") \
  X (NO_CONCLUSION, "no-conclusion") \
  X (NO_CONS, "no-cons") \
  X (NO_PROS, "no-pros") \
  X (NO_STAFFING, "no-staffing") \
  X (NO_VALUE, "position-no-value") \
  X (NO_FTE, "position-no-fte") \
  X (ARGUMENT_SOURCE, "argument-no-source") \
  X (NUMBER_SOURCE, "number-no-source") \
  X (NUMBER_DATE, "number-no-date") \
  X (SECTION_EMPTY, "section-empty") \
  X (POPULATION, "population") \
  X (ANSWER_PARTLY, "answer-partly") \
  X (NOT_DISCUSSED, "not-discussed") \
  X (VACANT_LEADER, "vacant-leader") \
  X (ONE_PERSON, "one-person")

#define MUL_CHECK_ENUMERATOR_(NAME, code) MUL_CHECK_##NAME,
typedef enum
{
  MUL_CHECK_KINDS (MUL_CHECK_ENUMERATOR_)
  MUL_N_CHECKS,
} MulCheck;

/**
 * MulFinding:
 * @check: what kind of finding
 * @subject: what it is about, by its keys: with the code it says which finding this is
 * @fingerprint: the facts it rests on: an accepted finding comes back when they are others
 * @service_id: (nullable): the service it is about, or NULL for the project
 * @view: (nullable): the view of the service it leads to
 * @alternative_id: (nullable): the alternative there
 * @item_id: (nullable): what to go to there, or %MUL_ARGUMENT_FILTER_WITHOUT_SOURCE where it is several
 * @n: how many of what the sentence counts
 * @words: (array zero-terminated=1): what the sentence names, in its order
 *
 * Something to verify. It has no sentence of its own: that is a matter of language.
 */
typedef struct
{
  MulCheck check;
  char *subject;
  char *fingerprint;
  char *service_id;
  char *view;
  char *alternative_id;
  char *item_id;
  guint n;
  char **words;
} MulFinding;

extern const char *const mul_check_codes[];

void mul_finding_free (gpointer finding);
GPtrArray *mul_checks_run (const MulCheckFacts *facts);
gboolean mul_check_is_contradiction (MulCheck check);

G_END_DECLS
