/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-comparison.h"

static gboolean
is_blank (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;
  return TRUE;
}

/**
 * mul_comparison_counts_add:
 * @counts: counts
 * @kind: a kind of argument; challenges belong to no alternative and are not counted
 * @n: how many
 */
void
mul_comparison_counts_add (MulComparisonCounts *counts, MulPlacementKind kind, guint n)
{
  switch (kind)
    {
    case MUL_PLACEMENT_KIND_PRO:
      counts->pros += n;
      break;
    case MUL_PLACEMENT_KIND_CON:
      counts->cons += n;
      break;
    case MUL_PLACEMENT_KIND_CONDITION:
      counts->conditions += n;
      break;
    case MUL_PLACEMENT_KIND_NEUTRAL:
      counts->neutral += n;
      break;
    case MUL_PLACEMENT_KIND_CHALLENGE:
    default:
      break;
    }
}

/**
 * mul_comparison_get_state:
 * @counts: what is said
 * @suitability: -2…2, or %MUL_NOT_STATED
 * @conclusion: (nullable): the conclusion in words
 * @not_discussed_reason: (nullable): why it was not discussed
 *
 * A level is a conclusion even where the reason for not discussing stands beside it. Arguments that were written down in
 * spite of it show, and then the reason stands beneath them.
 *
 * Returns: how far the service has come with the alternative
 */
MulComparisonState
mul_comparison_get_state (const MulComparisonCounts *counts, gint64 suitability, const char *conclusion,
                          const char *not_discussed_reason)
{
  gboolean counted = counts->pros + counts->cons + counts->conditions + counts->neutral > 0;

  if (suitability >= -2 && suitability <= 2)
    return MUL_COMPARISON_CONCLUDED;
  if (!is_blank (not_discussed_reason))
    return MUL_COMPARISON_NOT_DISCUSSED;
  if (!is_blank (conclusion))
    return MUL_COMPARISON_WORDS;
  return counted ? MUL_COMPARISON_NOT_CONCLUDED : MUL_COMPARISON_EMPTY;
}

/**
 * mul_comparison_get_gap:
 * @counts: what is said
 * @not_discussed_reason: (nullable): why it was not discussed
 *
 * Returns: the side that has nothing though the other has something; none where the reason has said why
 */
MulComparisonGap
mul_comparison_get_gap (const MulComparisonCounts *counts, const char *not_discussed_reason)
{
  if (!is_blank (not_discussed_reason))
    return MUL_COMPARISON_GAP_NONE;
  if (counts->pros > 0 && counts->cons == 0)
    return MUL_COMPARISON_GAP_CONS;
  if (counts->cons > 0 && counts->pros == 0)
    return MUL_COMPARISON_GAP_PROS;
  return MUL_COMPARISON_GAP_NONE;
}

/**
 * mul_comparison_stands_under:
 * @kind: the kind of an argument
 * @placed_at: (nullable): the alternative it is placed in; a challenge is placed in none
 * @alternative_id: an alternative
 * @today: whether that is today's organisation
 *
 * Returns: whether the argument is counted under the alternative: where it is placed, and a challenge under today
 */
gboolean
mul_comparison_stands_under (MulPlacementKind kind, const char *placed_at, const char *alternative_id, gboolean today)
{
  if (placed_at == NULL)
    return today && kind == MUL_PLACEMENT_KIND_CHALLENGE;
  return g_strcmp0 (placed_at, alternative_id) == 0;
}
