/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "widgets/mul-chart-folding.h"
#include "widgets/mul-chart-model.h"

G_BEGIN_DECLS

/* The organisation chart itself: headings, lines, and a card for each unit in view. It scrolls itself (GtkScrollable).
 * Properties: "selected" (a unit's key or NULL), "zoom" (1 is real size), "menu" (GMenuModel for a card), "search" (what
 * is being typed to find, or NULL). Signals: "rename" (const char *id, const char *name), "name-kept" (const char *id),
 * "add-root" (guint column), "moved" (const char *id, const char *parent, const char *before, guint column): a unit was
 * dragged under @parent (NULL: a root of @column) to stand before @before (NULL: last). Keys and what sits on the
 * selected card's edge activate the actions organisation.*.
 *
 * What others may drop on it: mul_chart_canvas_set_drop_types(), then the signals "drop-asked" and "dropped", both
 * (const char *id, const GValue *value) → gboolean, where id is the unit under the pointer or NULL beside the cards. The
 * first says whether it may land there (nobody connected: no); the second does it.
 *
 * The accessibility tree holds the cards in view and the selected one, each with its level and its place among all its
 * siblings; the outline offers the whole tree. */
#define MUL_TYPE_CHART_CANVAS (mul_chart_canvas_get_type ())
G_DECLARE_FINAL_TYPE (MulChartCanvas, mul_chart_canvas, MUL, CHART_CANVAS, GtkWidget)

#define MUL_CHART_ZOOM_MIN 0.25
#define MUL_CHART_ZOOM_MAX 3.0

void mul_chart_canvas_set_model (MulChartCanvas *self, MulChartModel *model);
MulChartModel *mul_chart_canvas_get_model (MulChartCanvas *self);
MulChartModel *mul_chart_canvas_get_shown (MulChartCanvas *self);
void mul_chart_canvas_set_folding (MulChartCanvas *self, MulChartFolding *folding);

const char *mul_chart_canvas_get_selected (MulChartCanvas *self);
const char *mul_chart_canvas_get_selected_card (MulChartCanvas *self);
void mul_chart_canvas_set_selected (MulChartCanvas *self, const char *id);
void mul_chart_canvas_focus_selected (MulChartCanvas *self);
void mul_chart_canvas_start_rename (MulChartCanvas *self);
void mul_chart_canvas_set_cut (MulChartCanvas *self, const char *id);

double mul_chart_canvas_get_zoom (MulChartCanvas *self);
void mul_chart_canvas_set_zoom (MulChartCanvas *self, double zoom);
void mul_chart_canvas_zoom_around (MulChartCanvas *self, double zoom, double x, double y);
graphene_size_t mul_chart_canvas_get_natural_size (MulChartCanvas *self);
void mul_chart_canvas_set_bottom_padding (MulChartCanvas *self, int padding);
void mul_chart_canvas_set_menu (MulChartCanvas *self, GMenuModel *menu);
void mul_chart_canvas_set_drop_types (MulChartCanvas *self, const GType *types, gsize n_types);

void mul_chart_canvas_keep_in_view (MulChartCanvas *self);
void mul_chart_canvas_show_start (MulChartCanvas *self);

const char *mul_chart_canvas_get_search (MulChartCanvas *self);
GtkWidget *mul_chart_canvas_get_card (MulChartCanvas *self, const char *id);
gboolean mul_chart_canvas_get_place (MulChartCanvas *self, const char *id, graphene_rect_t *rect);

G_END_DECLS
