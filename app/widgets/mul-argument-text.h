/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MulArgumentFinish:
 * @MUL_ARGUMENT_FINISH_NEXT: Enter: this one is written, the next follows
 * @MUL_ARGUMENT_FINISH_ACROSS: Ctrl+Enter: this one is written, the next is on the other side
 * @MUL_ARGUMENT_FINISH_END: Esc: no more
 */
typedef enum
{
  MUL_ARGUMENT_FINISH_NEXT,
  MUL_ARGUMENT_FINISH_ACROSS,
  MUL_ARGUMENT_FINISH_END,
} MulArgumentFinish;

/* The text of an argument under the hand: one paragraph that wraps.
 *
 * Signals: "finished" (int, MulArgumentFinish); "lines-pasted" (const char *text): several lines were pasted or dropped. */
#define MUL_TYPE_ARGUMENT_TEXT (mul_argument_text_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentText, mul_argument_text, MUL, ARGUMENT_TEXT, GtkTextView)

char *mul_argument_text_dup (MulArgumentText *self);
void mul_argument_text_set (MulArgumentText *self, const char *text);
void mul_argument_text_append (MulArgumentText *self, const char *text);
gboolean mul_argument_text_is_on_last_line (MulArgumentText *self);

G_END_DECLS
