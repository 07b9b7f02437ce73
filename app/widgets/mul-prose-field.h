/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-prose-view.h"

G_BEGIN_DECLS

/* A text that is read, and edited where it stands: a click, Enter or F2 turns it into a text field; Escape and leaving it turn it
 * back. Properties: "single-line" (Enter ends it), "placeholder" (shown where there is no text), "editing" (read-only). Signals:
 * "typed" (const char *text) → whether it was stored: about once a second while somebody types, see MulTyping, and at the end;
 * what was not stays in the text field. "ended" () when it is left. Action: editing.commit. */
#define MUL_TYPE_PROSE_FIELD (mul_prose_field_get_type ())
G_DECLARE_FINAL_TYPE (MulProseField, mul_prose_field, MUL, PROSE_FIELD, GtkWidget)

GtkWidget *mul_prose_field_new (const char *label, const char *placeholder, gboolean single_line);

void mul_prose_field_set_label (MulProseField *self, const char *label);
void mul_prose_field_set_text (MulProseField *self, const char *text, GHashTable *citations);
gboolean mul_prose_field_is_editing (MulProseField *self);
void mul_prose_field_begin (MulProseField *self);
void mul_prose_field_commit (MulProseField *self);
char *mul_prose_field_dup_text (MulProseField *self);
GtkTextBuffer *mul_prose_field_get_buffer (MulProseField *self);

G_END_DECLS
