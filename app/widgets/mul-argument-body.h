/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-argument-item.h"

G_BEGIN_DECLS

/* What there is to see in an argument's row: its sentence and its second line, or an editor in their place, and over them a handle
 * and a menu button. Rows that are not near what is seen do without it. */
#define MUL_TYPE_ARGUMENT_BODY (mul_argument_body_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentBody, mul_argument_body, MUL, ARGUMENT_BODY, GtkWidget)

GtkWidget *mul_argument_body_new (void);
void mul_argument_body_show (MulArgumentBody *self, const MulArgumentContent *content, gboolean narrow);
void mul_argument_body_set_editor (MulArgumentBody *self, GtkWidget *editor);
gboolean mul_argument_body_equip (MulArgumentBody *self);
GtkMenuButton *mul_argument_body_get_menu_button (MulArgumentBody *self);
GtkLabel *mul_argument_body_get_label (MulArgumentBody *self);
GtkWidget *mul_argument_body_get_summary (MulArgumentBody *self);

G_END_DECLS
