/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-edits.h"

G_BEGIN_DECLS

/* The positions in one cell of the staffing table, edited one by one. Who shows it puts it in a popover or, where there is
 * little room, in a dialog.
 *
 * Signals: "ended": Enter was pressed in the last, and it is done with; "add": another is wanted; "note": a footnote is
 * wanted; "delete" (text: which). */
#define MUL_TYPE_STAFFING_POSITIONS (mul_staffing_positions_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingPositions, mul_staffing_positions, MUL, STAFFING_POSITIONS, GtkBox)

GtkWidget *mul_staffing_positions_new (void);
void mul_staffing_positions_show (MulStaffingPositions *self, const MulStaffingPlace *place);
GtkWidget *mul_staffing_positions_find_value (MulStaffingPositions *self, const char *position_id);
void mul_staffing_positions_commit (MulStaffingPositions *self);

G_END_DECLS
