/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-number.h"

G_BEGIN_DECLS

/**
 * MulStaffingTypingResult:
 * @MUL_STAFFING_TYPING_VALUE: a value
 * @MUL_STAFFING_TYPING_EMPTY: nothing: the cell becomes empty
 * @MUL_STAFFING_TYPING_TEXT: words that are to stand there as words
 * @MUL_STAFFING_TYPING_REFUSED: it cannot be taken as it is; a sentence says why
 */
typedef enum
{
  MUL_STAFFING_TYPING_VALUE,
  MUL_STAFFING_TYPING_EMPTY,
  MUL_STAFFING_TYPING_TEXT,
  MUL_STAFFING_TYPING_REFUSED,
} MulStaffingTypingResult;

/**
 * MulStaffingTyping:
 * @result: what came of it
 * @fte_e4: årsverk × 10 000, or %MUL_NOT_STATED where nothing is said of them
 * @headcount: persons, or %MUL_NOT_STATED where nothing is said of them
 * @qualifier: the reservation (MulQualifier)
 * @text: (nullable): the words; those beside it where there is a value
 * @marks: (nullable): the marks of footnotes that were written with it
 * @sentence: (nullable): why it is refused
 * @labels: answers to choose from, ended by %NULL
 * @texts: the text that each answer stands for, to be read in its turn
 *
 * What was typed into a cell of the staffing table, or pasted.
 */
typedef struct
{
  MulStaffingTypingResult result;
  gint64 fte_e4;
  gint64 headcount;
  int qualifier;
  char *text;
  char *marks;
  char *sentence;
  char *labels[3];
  char *texts[3];
} MulStaffingTyping;

void mul_staffing_typing_read (MulStaffingTyping *self, const char *typed, MulNumberUnit unit, gboolean words);
void mul_staffing_typing_read_cell (MulStaffingTyping *self, const char *typed, MulNumberUnit unit, gboolean words);
void mul_staffing_typing_clear (MulStaffingTyping *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MulStaffingTyping, mul_staffing_typing_clear)

G_END_DECLS
