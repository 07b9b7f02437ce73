/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-chart-model.h"

G_BEGIN_DECLS

/* The organisation chart itself: a card for each unit, headings, lines. Properties: "selected" (a unit's key or NULL),
 * "zoom" (1 is real size), "menu" (GMenuModel for a card). Signals: "rename" (const char *id, const char *name), "add-root"
 * (guint column). Keys and the + beside the selected card activate the actions organisation.*.
 *
 * What others may drop on it: mul_chart_canvas_set_drop_types(), then the signals "drop-asked" and "dropped", both
 * (const char *id, const GValue *value) → gboolean, where id is the unit under the pointer or NULL beside the cards. The
 * first says whether it may land there (nobody connected: no); the second does it. */
#define MUL_TYPE_CHART_CANVAS (mul_chart_canvas_get_type ())
G_DECLARE_FINAL_TYPE (MulChartCanvas, mul_chart_canvas, MUL, CHART_CANVAS, GtkWidget)

#define MUL_CHART_ZOOM_MIN 0.25
#define MUL_CHART_ZOOM_MAX 3.0

void mul_chart_canvas_set_model (MulChartCanvas *self, MulChartModel *model);
MulChartModel *mul_chart_canvas_get_model (MulChartCanvas *self);

const char *mul_chart_canvas_get_selected (MulChartCanvas *self);
void mul_chart_canvas_set_selected (MulChartCanvas *self, const char *id);
void mul_chart_canvas_focus_selected (MulChartCanvas *self);
void mul_chart_canvas_start_rename (MulChartCanvas *self);

double mul_chart_canvas_get_zoom (MulChartCanvas *self);
void mul_chart_canvas_set_zoom (MulChartCanvas *self, double zoom);
graphene_size_t mul_chart_canvas_get_natural_size (MulChartCanvas *self);
void mul_chart_canvas_set_menu (MulChartCanvas *self, GMenuModel *menu);

void mul_chart_canvas_set_drop_types (MulChartCanvas *self, const GType *types, gsize n_types);

GtkWidget *mul_chart_canvas_get_card (MulChartCanvas *self, const char *id);

G_END_DECLS
