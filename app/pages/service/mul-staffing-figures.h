/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-model.h"

G_BEGIN_DECLS

/* The key figures of a service, a row each, and below them its ratios with the denominators that can be questioned. Actions:
 * figures.add, figures.add-ratio (the key figure's id; "" where there is but one). */
#define MUL_TYPE_STAFFING_FIGURES (mul_staffing_figures_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingFigures, mul_staffing_figures, MUL, STAFFING_FIGURES, GtkBox)

void mul_staffing_figures_show (MulStaffingFigures *self, MulDocument *document, const char *service_id,
                                MulStaffingModel *model);
void mul_staffing_figures_set_narrow (MulStaffingFigures *self, gboolean narrow);
gboolean mul_staffing_figures_go_to (MulStaffingFigures *self, const char *id);

G_END_DECLS
