/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A list row that can be moved among its like, renamed and deleted: by drag, by keys (Alt+Up, Alt+Down, F2, Delete) and from
 * a context menu. It only says what is wanted; its list does it.
 *
 * Signals: "moved" (guint): the row is to stand at this position among its like; "renamed" (): its name is to be edited;
 * "removed" (): it is to go. Actions: row.move-up, row.move-down, row.rename, row.remove. */
#define MUL_TYPE_REORDER_ROW (mul_reorder_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (MulReorderRow, mul_reorder_row, MUL, REORDER_ROW, GtkListBoxRow)

struct _MulReorderRowClass
{
  GtkListBoxRowClass parent_class;
};

int mul_reorder_row_get_position (MulReorderRow *self);
void mul_reorder_row_popup_menu (MulReorderRow *self, double x, double y);

G_END_DECLS
