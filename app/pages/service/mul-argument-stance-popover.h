/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-argument-stance-edits.h"

G_BEGIN_DECLS

/**
 * MulStanceDone:
 * @MUL_STANCE_TYPED: it is being written, and is to be stored without a word
 * @MUL_STANCE_DONE: it is to be stored
 * @MUL_STANCE_SAID: it is stored already, and only to be said
 */
typedef enum
{
  MUL_STANCE_TYPED,
  MUL_STANCE_DONE,
  MUL_STANCE_SAID,
} MulStanceDone;

/* What one holder thinks: position, which part of them it is, comment. It changes nothing by itself; while its comment is written
 * and when it closes with something else than it was shown with, it says so.
 *
 * Signal: "done" (MulStanceDone how, const char *stance_id, const char *municipality_id, const char *holder, int position, const char *comment). */
#define MUL_TYPE_ARGUMENT_STANCE_POPOVER (mul_argument_stance_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentStancePopover, mul_argument_stance_popover, MUL, ARGUMENT_STANCE_POPOVER, GtkPopover)

MulArgumentStancePopover *mul_argument_stance_popover_new (void);
void mul_argument_stance_popover_set_dissent (MulArgumentStancePopover *self, gboolean dissent);
void mul_argument_stance_popover_set_value (MulArgumentStancePopover *self, const char *stance_id, const MulStanceValue *value);
void mul_argument_stance_popover_set_id (MulArgumentStancePopover *self, const char *stance_id);
void mul_argument_stance_popover_open (MulArgumentStancePopover *self, const char *title, GPtrArray *takers,
                                       const char *stance_id, const MulStanceValue *value);
void mul_argument_stance_popover_comment (MulArgumentStancePopover *self);

G_END_DECLS
