/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-argument-stance-edits.h"

G_BEGIN_DECLS

/* What one holder thinks: position, which part of them it is, comment. It is stored while its comment is written and when the card
 * closes, follows undo and redo, and stays open with what could not be stored. One stance is one row from beginning to end:
 * nothing in it touches another's.
 *
 * Signal: "done" (const char *municipality_id, const char *holder, int position, const char *comment): something else than before was
 * chosen, and is stored; or, with MUL_STANCE_NONE, what was there has been taken back. */
#define MUL_TYPE_ARGUMENT_STANCE_POPOVER (mul_argument_stance_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentStancePopover, mul_argument_stance_popover, MUL, ARGUMENT_STANCE_POPOVER, GtkPopover)

MulArgumentStancePopover *mul_argument_stance_popover_new (MulDocument *document);
void mul_argument_stance_popover_open (MulArgumentStancePopover *self, const char *title, GPtrArray *takers,
                                       const MulArgumentPlace *place, const char *argument_id, const char *stance_id,
                                       const char *municipality_id);
void mul_argument_stance_popover_comment (MulArgumentStancePopover *self);

G_END_DECLS
