/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A footnote of the staffing table: its mark, its text (edited in place), the cells it is bound to and what they do to
 * the sums.
 *
 * Signals: "chosen": the row was entered; "edited" (text), also while it is typed; "left"; "delete-requested". */
#define MUL_TYPE_STAFFING_NOTE_ROW (mul_staffing_note_row_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingNoteRow, mul_staffing_note_row, MUL, STAFFING_NOTE_ROW, GtkListBoxRow)

GtkWidget *mul_staffing_note_row_new (void);
void mul_staffing_note_row_show (MulStaffingNoteRow *self, const char *id, guint number, const char *mark, const char *text,
                                 const char *where, const char *effect);
void mul_staffing_note_row_set_columns (MulStaffingNoteRow *self, GtkSizeGroup *where, GtkSizeGroup *effect);
void mul_staffing_note_row_set_narrow (MulStaffingNoteRow *self, gboolean narrow);
const char *mul_staffing_note_row_get_id (MulStaffingNoteRow *self);
void mul_staffing_note_row_edit (MulStaffingNoteRow *self);
void mul_staffing_note_row_commit (MulStaffingNoteRow *self);

G_END_DECLS
