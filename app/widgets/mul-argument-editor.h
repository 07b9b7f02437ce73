/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-argument-item.h"
#include "widgets/mul-argument-text.h"

G_BEGIN_DECLS

/* What stands in an argument's row while it is written: the sentence, a line with its theme, its stances and what the keys do, and
 * below it what says nearly the same.
 *
 * Signals: "finished" (int, MulArgumentFinish); "lines-pasted" (const char *text); "theme-chosen" (const char *id, const char
 * *new_name); "typed" (the text changed, and perhaps the height); "store" (what is being typed is to be stored, see MulTyping);
 * "twin-chosen" (const char *argument_id): what is typed is there already, in that argument. */
#define MUL_TYPE_ARGUMENT_EDITOR (mul_argument_editor_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentEditor, mul_argument_editor, MUL, ARGUMENT_EDITOR, GtkWidget)

GtkWidget *mul_argument_editor_new (const char *label, const char *hint, GListModel *themes, gboolean narrow);
gboolean mul_argument_editor_enter (MulArgumentEditor *self);
void mul_argument_editor_show_stances (MulArgumentEditor *self, const MulArgumentContent *content);
void mul_argument_editor_choose_theme (MulArgumentEditor *self);
void mul_argument_editor_set_theme (MulArgumentEditor *self, const char *name);
char *mul_argument_editor_dup_text (MulArgumentEditor *self);
void mul_argument_editor_set_text (MulArgumentEditor *self, const char *text);
void mul_argument_editor_append_text (MulArgumentEditor *self, const char *text);
void mul_argument_editor_offer_twins (MulArgumentEditor *self, GPtrArray *offers, const char *question);

G_END_DECLS
