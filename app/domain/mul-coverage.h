/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-codes.h"

G_BEGIN_DECLS

/**
 * MulCoverage:
 * @questions: the mandate's questions
 * @answered: answered in full
 * @partly: answered in part
 * @not_discussed: not discussed, and the reason is given: a legitimate answer, which is printed
 * @unexplained: not discussed, and no reason is given
 * @open: nothing yet, also where no answer is stored
 *
 * How far a service has come with the mandate's questions.
 */
typedef struct
{
  guint questions;
  guint answered;
  guint partly;
  guint not_discussed;
  guint unexplained;
  guint open;
} MulCoverage;

void     mul_coverage_init     (MulCoverage       *coverage,
                                guint              n_questions);
void     mul_coverage_add      (MulCoverage       *coverage,
                                MulAnswerStatus    status,
                                const char        *reason);
guint    mul_coverage_get_done (const MulCoverage *coverage);
guint    mul_coverage_get_left (const MulCoverage *coverage);
char    *mul_coverage_print    (const MulCoverage *coverage);

MulAnswerStatus mul_coverage_status_after_typing (MulAnswerStatus status,
                                                  const char     *text,
                                                  gboolean        by_typing);

G_END_DECLS
