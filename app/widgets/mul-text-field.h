/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Text that is edited where it stands: it looks like text, wraps, and takes the focus. Properties: "text" (what the project
 * holds), "placeholder", "label" (its accessible name), "multiline" (whether Enter makes a paragraph; else it ends the typing).
 *
 * Signal "committed" (const char *text): what was typed is to be kept; given while somebody types (see MulTyping), on leaving, on
 * Enter, on Escape and on the action editing.commit, and only where it differs from "text". Signal "left" (): the typing ended.
 *
 * In a field of one line: signal "entered" (): Enter was pressed and the text committed; signal "pasted" (const char *text):
 * something is to come in from the clipboard. Both are TRUE where they were taken care of; else Enter goes on to the next
 * field, and what is pasted becomes one line. */
#define MUL_TYPE_TEXT_FIELD (mul_text_field_get_type ())
G_DECLARE_FINAL_TYPE (MulTextField, mul_text_field, MUL, TEXT_FIELD, GtkWidget)

GtkWidget *mul_text_field_new (const char *label, gboolean multiline);

const char *mul_text_field_get_text (MulTextField *self);
void mul_text_field_set_text (MulTextField *self, const char *text);
void mul_text_field_set_label (MulTextField *self, const char *label);
void mul_text_field_set_placeholder (MulTextField *self, const char *placeholder);
void mul_text_field_insert (MulTextField *self, const char *text);
void mul_text_field_select_all (MulTextField *self);
void mul_text_field_commit (MulTextField *self);

G_END_DECLS
