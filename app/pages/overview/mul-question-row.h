/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"
#include "widgets/mul-reorder-row.h"

G_BEGIN_DECLS

/* A question of the mandate while the mandate is edited. */
#define MUL_TYPE_QUESTION_ROW (mul_question_row_get_type ())
G_DECLARE_FINAL_TYPE (MulQuestionRow, mul_question_row, MUL, QUESTION_ROW, MulReorderRow)

GtkWidget *mul_question_row_new (MulDocument *document, MulRecord *question);

MulRecord *mul_question_row_get_question (MulQuestionRow *self);
void mul_question_row_set_letter (MulQuestionRow *self, const char *letter);
void mul_question_row_edit (MulQuestionRow *self);

G_END_DECLS
