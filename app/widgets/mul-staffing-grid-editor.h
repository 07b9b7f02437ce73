/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The one text field of the staffing grid, put over the cell that is typed in.
 *
 * Signals: "done" (GtkDirectionType): what is typed is to be taken, and the active cell to move that way
 * (GTK_DIR_TAB_FORWARD and so on; GTK_DIR_UP without a move is never sent); "left": focus went elsewhere;
 * "cancelled": what was typed is to be forgotten; "chosen" (text): one of the answers to a question was chosen. */
#define MUL_TYPE_STAFFING_GRID_EDITOR (mul_staffing_grid_editor_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingGridEditor, mul_staffing_grid_editor, MUL, STAFFING_GRID_EDITOR, GtkWidget)

GtkWidget *mul_staffing_grid_editor_new (void);
void mul_staffing_grid_editor_begin (MulStaffingGridEditor *self, const char *text, const char *label, gboolean typed,
                                     float alignment);
void mul_staffing_grid_editor_set_edge (MulStaffingGridEditor *self, int edge);
const char *mul_staffing_grid_editor_get_text (MulStaffingGridEditor *self);
int mul_staffing_grid_editor_get_direction (MulStaffingGridEditor *self);
void mul_staffing_grid_editor_select (MulStaffingGridEditor *self);
void mul_staffing_grid_editor_show_problem (MulStaffingGridEditor *self, const char *sentence,
                                            const char *const *labels, const char *const *texts);
void mul_staffing_grid_editor_hide_problem (MulStaffingGridEditor *self);
const char *mul_staffing_grid_editor_get_problem (MulStaffingGridEditor *self);

G_END_DECLS
