/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Says of all figures of a staffing table at once what they are and of when.
 *
 * Signals: "chosen" (int basis, text as_of): the button was pressed; basis is a MulBasis or -1, the date as the file holds
 * it. */
#define MUL_TYPE_STAFFING_BASIS (mul_staffing_basis_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingBasis, mul_staffing_basis, MUL, STAFFING_BASIS, GtkPopover)

void mul_staffing_basis_show (MulStaffingBasis *self, int basis, const char *as_of, guint n_positions);

G_END_DECLS
