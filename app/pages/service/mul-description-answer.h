/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* A question of the mandate and what the service answers: how far it is answered, in words, and why not where it is not. */
#define MUL_TYPE_DESCRIPTION_ANSWER (mul_description_answer_get_type ())
G_DECLARE_FINAL_TYPE (MulDescriptionAnswer, mul_description_answer, MUL, DESCRIPTION_ANSWER, GtkListBoxRow)

GtkWidget *mul_description_answer_new (MulDocument *document, MulRecord *question, const char *service_id);
void mul_description_answer_set_letter (MulDescriptionAnswer *self, const char *letter);
void mul_description_answer_refresh (MulDescriptionAnswer *self);
void mul_description_answer_focus (MulDescriptionAnswer *self);
const char *mul_description_answer_get_question_id (MulDescriptionAnswer *self);

G_END_DECLS
