/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-chart-model.h"

G_BEGIN_DECLS

/* A unit in the outline of an organisation. Signals "toggled": its arrow was pressed; "renamed" (const char *name): a new
 * name was typed in place; "kept": none was. */
#define MUL_TYPE_OUTLINE_ROW (mul_outline_row_get_type ())
G_DECLARE_FINAL_TYPE (MulOutlineRow, mul_outline_row, MUL, OUTLINE_ROW, GtkListBoxRow)

GtkWidget *mul_outline_row_new (const char *id);
void mul_outline_row_set_unit (MulOutlineRow *self, const MulChartModelUnit *unit, const char *label, guint n_siblings);
const char *mul_outline_row_get_id (MulOutlineRow *self);
const char *mul_outline_row_get_name (MulOutlineRow *self);
void mul_outline_row_set_expanded (MulOutlineRow *self, gboolean expanded);
gboolean mul_outline_row_is_renaming (MulOutlineRow *self);
void mul_outline_row_start_rename (MulOutlineRow *self);

G_END_DECLS
