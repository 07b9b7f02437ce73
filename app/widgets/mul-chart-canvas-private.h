/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-chart-canvas.h"
#include "widgets/mul-chart-geometry.h"
#include "widgets/mul-unit-card.h"

G_BEGIN_DECLS

/* What the canvas's files share: its parts are looked after in -content, keys and pointer in -input, what is
 * dropped in -drop, and the rest, with what is drawn, in the canvas itself. */

struct _MulChartCanvas
{
  GtkWidget parent_instance;

  /* Owned */
  MulChartModel *model;
  GHashTable *cards; /* of the unit's key */
  GPtrArray *headings;
  GPtrArray *starters; /* the button of a column without units, or NULL */
  GPtrArray *captions;
  GtkWidget *add_child;
  GtkWidget *add_sibling;
  MulChartPlace *places;
  MulChartGeometry *geometry;
  char *selected;
  char *drop_on; /* the unit that something is held over */
  GMenuModel *menu;
  GtkWidget *popover;

  /* Borrowed */
  GtkDropTarget *drop_target;

  double zoom;
};

typedef enum
{
  MUL_CHART_CANVAS_RENAME,
  MUL_CHART_CANVAS_NAME_KEPT,
  MUL_CHART_CANVAS_ADD_ROOT,
  MUL_CHART_CANVAS_DROP_ASKED,
  MUL_CHART_CANVAS_DROPPED,
  MUL_CHART_CANVAS_N_SIGNALS,
} MulChartCanvasSignal;

extern guint mul_chart_canvas_signals[MUL_CHART_CANVAS_N_SIGNALS];

MulUnitCard *mul_chart_canvas_find_card (MulChartCanvas *self, const char *id);
MulUnitCard *mul_chart_canvas_nth_card (MulChartCanvas *self, guint unit);
const char *mul_chart_canvas_find_id (MulChartCanvas *self, MulUnitCard *card);
GtkWidget *mul_chart_canvas_create_adder (MulChartCanvas *self, const char *action, const char *tooltip);
void mul_chart_canvas_show_columns (MulChartCanvas *self);
void mul_chart_canvas_show_cards (MulChartCanvas *self, MulChartModel *old);
void mul_chart_canvas_drop_cards (MulChartCanvas *self);
void mul_chart_canvas_clear (GPtrArray *widgets);

int mul_chart_canvas_find_at (MulChartCanvas *self, double x, double y);
void mul_chart_canvas_show_drop (MulChartCanvas *self, const char *id);

void mul_chart_canvas_install_input (GtkWidgetClass *widget_class);
void mul_chart_canvas_add_gestures (MulChartCanvas *self);
void mul_chart_canvas_select_and_focus (MulChartCanvas *self, int unit);
void mul_chart_canvas_close_menu (MulChartCanvas *self);

G_END_DECLS
