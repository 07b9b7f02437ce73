/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-edits.h"

G_BEGIN_DECLS

/* The positions in one cell of the staffing table, in a popover: each with its unit and its value, which is typed there. */
#define MUL_TYPE_STAFFING_POSITIONS (mul_staffing_positions_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingPositions, mul_staffing_positions, MUL, STAFFING_POSITIONS, GtkPopover)

GtkWidget *mul_staffing_positions_new (void);
void mul_staffing_positions_show (MulStaffingPositions *self, const MulStaffingPlace *place);
void mul_staffing_positions_commit (MulStaffingPositions *self);

G_END_DECLS
