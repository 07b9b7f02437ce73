/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-staffing.h"

G_BEGIN_DECLS

/**
 * MulComparisonCounts:
 * @pros: arguments for
 * @cons: arguments against
 * @conditions: conditions
 * @neutral: neutral points
 * @disputed: arguments that some agree and some disagree with
 * @dissents: views kept apart from the conclusion
 *
 * What a service says of an alternative, counted.
 */
typedef struct
{
  guint pros;
  guint cons;
  guint conditions;
  guint neutral;
  guint disputed;
  guint dissents;
} MulComparisonCounts;

/**
 * MulComparisonState:
 * @MUL_COMPARISON_EMPTY: nothing is said
 * @MUL_COMPARISON_NOT_DISCUSSED: it was not discussed, for a stated reason, and nothing is counted
 * @MUL_COMPARISON_NOT_CONCLUDED: arguments, but no conclusion
 * @MUL_COMPARISON_WORDS: a conclusion in words, without a level
 * @MUL_COMPARISON_CONCLUDED: a level
 *
 * How far a service has come with an alternative.
 */
typedef enum
{
  MUL_COMPARISON_EMPTY,
  MUL_COMPARISON_NOT_DISCUSSED,
  MUL_COMPARISON_NOT_CONCLUDED,
  MUL_COMPARISON_WORDS,
  MUL_COMPARISON_CONCLUDED,
} MulComparisonState;

/**
 * MulComparisonGap:
 * @MUL_COMPARISON_GAP_NONE: both sides have arguments, or neither has
 * @MUL_COMPARISON_GAP_CONS: nothing speaks against
 * @MUL_COMPARISON_GAP_PROS: nothing speaks for
 *
 * A side that nobody has looked at.
 */
typedef enum
{
  MUL_COMPARISON_GAP_NONE,
  MUL_COMPARISON_GAP_CONS,
  MUL_COMPARISON_GAP_PROS,
} MulComparisonGap;

void mul_comparison_counts_add (MulComparisonCounts *counts, MulPlacementKind kind, guint n);
MulComparisonState mul_comparison_get_state (const MulComparisonCounts *counts, gint64 suitability, const char *conclusion,
                                             const char *not_discussed_reason);
MulComparisonGap mul_comparison_get_gap (const MulComparisonCounts *counts, const char *not_discussed_reason);
gboolean mul_comparison_stands_under (MulPlacementKind kind, const char *placed_at, const char *alternative_id, gboolean today);

G_END_DECLS
