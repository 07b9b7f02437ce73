/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-model.h"

G_BEGIN_DECLS

/* A key figure: its name, period and source, the values and the total; opened, it is edited where it stands. Actions:
 * figure.edit, figure.move-up, figure.move-down, figure.delete, and figures.add-ratio of what holds it. */
#define MUL_TYPE_FIGURE_ROW (mul_figure_row_get_type ())
G_DECLARE_FINAL_TYPE (MulFigureRow, mul_figure_row, MUL, FIGURE_ROW, GtkListBoxRow)

GtkWidget *mul_figure_row_new (MulDocument *document, MulRecord *figure);
void mul_figure_row_show (MulFigureRow *self, MulStaffingModel *model, gboolean is_first, gboolean is_last);
void mul_figure_row_set_narrow (MulFigureRow *self, gboolean narrow);
const char *mul_figure_row_get_id (MulFigureRow *self);
void mul_figure_row_open (MulFigureRow *self, gboolean on_name);

G_END_DECLS
