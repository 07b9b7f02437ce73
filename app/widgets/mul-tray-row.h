/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-tray.h"

G_BEGIN_DECLS

/* A row of the tray. Dragging it drags all that is selected, if it is. */
#define MUL_TYPE_TRAY_ROW (mul_tray_row_get_type ())
G_DECLARE_FINAL_TYPE (MulTrayRow, mul_tray_row, MUL, TRAY_ROW, GtkListBoxRow)

MulTrayRow *mul_tray_row_new (void);
void mul_tray_row_set_item (MulTrayRow *self, const MulTrayItem *item);
void mul_tray_row_set_lifted (MulTrayRow *self, gboolean lifted);
const char *mul_tray_row_get_id (MulTrayRow *self);
const char *mul_tray_row_get_heading (MulTrayRow *self);
gboolean mul_tray_row_get_ended (MulTrayRow *self);
GtkWidget *mul_tray_row_create_heading (MulTrayRow *self);

G_END_DECLS
