/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-argument-item.h"
#include "widgets/mul-argument-text.h"

G_BEGIN_DECLS

/* One argument in a list: its sentence and its second line, or, while it is written, the same row with an editor in it. Without an
 * item it is the one being added.
 *
 * Its actions ("argument.edit", "argument.delete", "argument.move-up" …) all become the signal "command" (const char *name,
 * GVariant *parameter). Further signals: "finished" (int, MulArgumentFinish), "lines-pasted" (const char *text), "theme-chosen" (const
 * char *id, const char *new_name), "left" (gboolean focus_moves): what is written shall be stored, since the focus goes elsewhere, or
 * since something else is about to happen to the project; "typed" (the text changed, and perhaps the row's height);
 * "twin-chosen" (const char *argument_id): what is typed is there already, in that argument; "filled" (there is something in it for
 * the first time). */
#define MUL_TYPE_ARGUMENT_ROW (mul_argument_row_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentRow, mul_argument_row, MUL, ARGUMENT_ROW, GtkListBoxRow)

MulArgumentRow *mul_argument_row_new (MulArgumentItem *item);
void mul_argument_row_adopt (MulArgumentRow *self, MulArgumentItem *item);
void mul_argument_row_set_item (MulArgumentRow *self, MulArgumentItem *item);
MulArgumentItem *mul_argument_row_get_item (MulArgumentRow *self);
const char *mul_argument_row_get_original (MulArgumentRow *self);
const char *mul_argument_row_get_id (MulArgumentRow *self);

void mul_argument_row_fill (MulArgumentRow *self);
void mul_argument_row_empty (MulArgumentRow *self);
gboolean mul_argument_row_is_filled (MulArgumentRow *self);
void mul_argument_row_set_room (MulArgumentRow *self, int height);
int mul_argument_row_get_room (MulArgumentRow *self);
gboolean mul_argument_row_get_parts (MulArgumentRow *self, GtkLabel **label, GtkWidget **summary);

gboolean mul_argument_row_set_place (MulArgumentRow *self, const char *place);
void mul_argument_row_set_narrow (MulArgumentRow *self, gboolean narrow);
void mul_argument_row_set_menus (MulArgumentRow *self, GMenuModel *menu, GMenuModel *menu_elsewhere);

void mul_argument_row_set_kept (MulArgumentRow *self, gboolean kept);
gboolean mul_argument_row_is_kept (MulArgumentRow *self);
void mul_argument_row_set_order (MulArgumentRow *self, int order);
int mul_argument_row_get_order (MulArgumentRow *self);

gboolean mul_argument_row_is_editing (MulArgumentRow *self);
void mul_argument_row_begin_editing (MulArgumentRow *self, const char *label, GListModel *themes, const char *hint);
void mul_argument_row_end_editing (MulArgumentRow *self);
char *mul_argument_row_dup_text (MulArgumentRow *self);
void mul_argument_row_set_text (MulArgumentRow *self, const char *text);
void mul_argument_row_append_text (MulArgumentRow *self, const char *text);
void mul_argument_row_offer_twins (MulArgumentRow *self, GPtrArray *offers, const char *question);
void mul_argument_row_set_theme (MulArgumentRow *self, const char *name);

G_END_DECLS
