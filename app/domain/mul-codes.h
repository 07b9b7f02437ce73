/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MulArrangement:
 * @MUL_ARRANGEMENT_OWN: a position of its own, which counts
 * @MUL_ARRANGEMENT_SAME_PERSON: the same person as in another role, counted there
 * @MUL_ARRANGEMENT_COVERED_BY: another role does the work, counted there
 * @MUL_ARRANGEMENT_ELSEWHERE: placed in another part of the organisation
 * @MUL_ARRANGEMENT_TEXT: said in words, not counted
 *
 * How a role is staffed in a unit.
 */
typedef enum
{
  MUL_ARRANGEMENT_OWN,
  MUL_ARRANGEMENT_SAME_PERSON,
  MUL_ARRANGEMENT_COVERED_BY,
  MUL_ARRANGEMENT_ELSEWHERE,
  MUL_ARRANGEMENT_TEXT,
} MulArrangement;

/**
 * MulAnswerStatus:
 * @MUL_ANSWER_STATUS_OPEN: nobody has answered
 * @MUL_ANSWER_STATUS_ANSWERED: answered
 * @MUL_ANSWER_STATUS_PARTLY: answered in part
 * @MUL_ANSWER_STATUS_NOT_DISCUSSED: not discussed, with a reason
 *
 * How far a service has answered a question of the mandate.
 */
typedef enum
{
  MUL_ANSWER_STATUS_OPEN,
  MUL_ANSWER_STATUS_ANSWERED,
  MUL_ANSWER_STATUS_PARTLY,
  MUL_ANSWER_STATUS_NOT_DISCUSSED,
} MulAnswerStatus;

G_END_DECLS
