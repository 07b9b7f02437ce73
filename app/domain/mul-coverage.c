/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-coverage.h"

static gboolean
is_blank (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;

  return TRUE;
}

/**
 * mul_coverage_init:
 * @coverage: (out caller-allocates): a coverage
 * @n_questions: the mandate's questions
 *
 * Begins with every question open, since a service may have no answer stored at all.
 */
void
mul_coverage_init (MulCoverage *coverage,
                   guint        n_questions)
{
  *coverage = (MulCoverage) { .questions = n_questions, .open = n_questions };
}

/**
 * mul_coverage_add:
 * @coverage: a coverage
 * @status: the status of a stored answer
 * @reason: (nullable): why it was not discussed
 *
 * Adds a service's answer to one of the questions; each question once.
 */
void
mul_coverage_add (MulCoverage     *coverage,
                  MulAnswerStatus  status,
                  const char      *reason)
{
  g_return_if_fail (coverage->open > 0);

  switch (status)
    {
    case MUL_ANSWER_STATUS_ANSWERED:
      coverage->answered++;
      break;
    case MUL_ANSWER_STATUS_PARTLY:
      coverage->partly++;
      break;
    case MUL_ANSWER_STATUS_NOT_DISCUSSED:
      if (is_blank (reason))
        coverage->unexplained++;
      else
        coverage->not_discussed++;
      break;
    case MUL_ANSWER_STATUS_OPEN:
    default:
      return;
    }

  coverage->open--;
}

/**
 * mul_coverage_get_done:
 * @coverage: a coverage
 *
 * The first number of "4/5": what is answered in full, and what was not discussed for a stated reason, which the report
 * prints as the answer it is.
 *
 * Returns: how many questions are done with
 */
guint
mul_coverage_get_done (const MulCoverage *coverage)
{
  return coverage->answered + coverage->not_discussed;
}

/**
 * mul_coverage_get_left:
 * @coverage: a coverage
 *
 * What the working group still has to do: open questions, half answers, and questions put aside without a reason.
 *
 * Returns: how many questions are left
 */
guint
mul_coverage_get_left (const MulCoverage *coverage)
{
  return coverage->open + coverage->partly + coverage->unexplained;
}

/**
 * mul_coverage_print:
 * @coverage: a coverage
 *
 * Returns: (transfer full) (nullable): the questions done with of all, such as "4/5", or %NULL where the mandate asks
 *   nothing
 */
char *
mul_coverage_print (const MulCoverage *coverage)
{
  return coverage->questions == 0 ? NULL
                                  : g_strdup_printf ("%u/%u", mul_coverage_get_done (coverage), coverage->questions);
}

/**
 * mul_coverage_status_after_typing:
 * @status: the answer's status before
 * @text: (nullable): what stands in the answer now
 * @by_typing: whether it was what is being typed that made it answered
 *
 * An open question whose answer is written is answered. A status that somebody chose is left alone: only what the same
 * typing made answered is open again when the text is gone.
 *
 * Returns: the status after
 */
MulAnswerStatus
mul_coverage_status_after_typing (MulAnswerStatus  status,
                                  const char      *text,
                                  gboolean         by_typing)
{
  if (status == MUL_ANSWER_STATUS_OPEN && !is_blank (text))
    return MUL_ANSWER_STATUS_ANSWERED;
  if (status == MUL_ANSWER_STATUS_ANSWERED && by_typing && is_blank (text))
    return MUL_ANSWER_STATUS_OPEN;

  return status;
}
