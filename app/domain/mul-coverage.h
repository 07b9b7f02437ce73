/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-codes.h"

G_BEGIN_DECLS

/**
 * MulCoverage:
 * @questions: the mandate's questions
 * @answered: answered in full: the first number of "4/5"
 * @partly: answered in part
 * @not_discussed: not discussed, and the reason is given: a legitimate answer, but not an answered question
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
guint    mul_coverage_get_left (const MulCoverage *coverage);
char    *mul_coverage_print    (const MulCoverage *coverage);

G_END_DECLS
