/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-edits.h"

G_BEGIN_DECLS

/* One of the positions in a cell: what it is called and where it stands, its value, and, unfolded, all else there is to
 * say of it. What is typed is kept on Enter and on leaving; what is refused stays, with the reason under it.
 *
 * Signals: "next": Enter was pressed where its value is typed. */
#define MUL_TYPE_STAFFING_POSITION_ROW (mul_staffing_position_row_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingPositionRow, mul_staffing_position_row, MUL, STAFFING_POSITION_ROW, GtkListBoxRow)

GtkWidget *mul_staffing_position_row_new (void);
void mul_staffing_position_row_show (MulStaffingPositionRow *self, const MulStaffingPlace *place, guint index);
const char *mul_staffing_position_row_get_id (MulStaffingPositionRow *self);
gboolean mul_staffing_position_row_commit (MulStaffingPositionRow *self);
void mul_staffing_position_row_revert (MulStaffingPositionRow *self);
void mul_staffing_position_row_set_unfolded (MulStaffingPositionRow *self, gboolean unfolded);
gboolean mul_staffing_position_row_is_unfolded (MulStaffingPositionRow *self);
GtkWidget *mul_staffing_position_row_get_value (MulStaffingPositionRow *self);

G_END_DECLS
