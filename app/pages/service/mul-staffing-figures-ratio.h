/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-model.h"

G_BEGIN_DECLS

/* A ratio with a denominator that can be questioned: the roles that count to tick, and beside them the bars, or the same as a
 * table, with what it was with all roles. Actions: ratio.edit, ratio.delete, ratio.all-roles. */
#define MUL_TYPE_FIGURE_RATIO_VIEW (mul_figure_ratio_view_get_type ())
G_DECLARE_FINAL_TYPE (MulFigureRatioView, mul_figure_ratio_view, MUL, FIGURE_RATIO_VIEW, GtkBox)

GtkWidget *mul_figure_ratio_view_new (MulDocument *document, MulRecord *ratio);
void mul_figure_ratio_view_show (MulFigureRatioView *self, MulStaffingModel *model);
void mul_figure_ratio_view_set_narrow (MulFigureRatioView *self, gboolean narrow);
const char *mul_figure_ratio_view_get_id (MulFigureRatioView *self);
void mul_figure_ratio_view_open (MulFigureRatioView *self);

G_END_DECLS
