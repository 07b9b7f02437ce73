/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-chart-canvas.h"
#include "widgets/mul-chart-geometry.h"
#include "widgets/mul-unit-card.h"

G_BEGIN_DECLS

/* What the canvas's files share: measuring and placing in -layout, the widgets in view in -content, scrolling and zoom in
 * -scroll, keys and pointer in -input, typing to find in -search, dragging units in -drag, what others drop in -drop, and
 * the rest, with what is drawn, in the canvas itself.
 *
 * Places are kept in the chart's own pixels, before zoom. The scale between them and the widget's is the zoom times that of
 * the text, so that a chart keeps its shape at any size of text. */

struct _MulChartCanvas
{
  GtkWidget parent_instance;

  /* Owned */
  MulChartModel *whole; /* as it was given */
  MulChartModel *model; /* what is shown of it */
  MulChartFolding *folding;
  MulChartRuler *ruler;
  GHashTable *cards; /* of the unit's key: those in view, the selected one, and those in use */
  GPtrArray *spare;  /* cards that show nothing now */
  GPtrArray *headings;
  GPtrArray *starters; /* the button of a column without units, or NULL */
  GPtrArray *captions;
  GtkWidget *add_child;
  GtkWidget *add_sibling;
  GtkWidget *folder; /* hides what is under the selected card */
  graphene_size_t *sizes;
  MulChartPlace *places;
  MulChartGeometry *geometry;
  GtkAdjustment *adjustments[2]; /* of GtkOrientation */
  char *selected;
  char *drop_on; /* the unit that something is held over */
  char *dragged; /* the unit that is being dragged */
  char *cut;     /* the unit that waits to be pasted elsewhere */
  GString *search;
  GMenuModel *menu;
  GtkWidget *popover;

  /* Borrowed */
  GtkDropTarget *drop_target;
  GtkDragSource *drag_source;

  graphene_size_t natural; /* before the columns share what is left of the width */
  double geometry_width;   /* the width @geometry fills */
  graphene_rect_t drop_line; /* where a unit would land among its siblings; empty when it would not */
  double drag_x, drag_y;   /* the pointer while a unit is dragged */
  guint drag_scroller;
  guint search_timeout;
  double zoom;
  double text_scale;
  int bottom_padding;
  guint policies[2];
  gboolean configuring;
};

typedef enum
{
  MUL_CHART_CANVAS_RENAME,
  MUL_CHART_CANVAS_NAME_KEPT,
  MUL_CHART_CANVAS_ADD_ROOT,
  MUL_CHART_CANVAS_DROP_ASKED,
  MUL_CHART_CANVAS_DROPPED,
  MUL_CHART_CANVAS_MOVED,
  MUL_CHART_CANVAS_N_SIGNALS,
} MulChartCanvasSignal;

extern guint mul_chart_canvas_signals[MUL_CHART_CANVAS_N_SIGNALS];

/* -layout */
gboolean mul_chart_canvas_is_one_line (MulChartCanvas *self, guint unit);
void mul_chart_canvas_measure_units (MulChartCanvas *self, MulChartModel *old, const graphene_size_t *old_sizes,
                                     const MulChartPlace *old_places);
void mul_chart_canvas_update_geometry (MulChartCanvas *self);
double mul_chart_canvas_get_scale (MulChartCanvas *self);
graphene_rect_t mul_chart_canvas_get_view (MulChartCanvas *self);
graphene_point_t mul_chart_canvas_to_chart (MulChartCanvas *self, double x, double y);
int mul_chart_canvas_find_at (MulChartCanvas *self, double x, double y);
void mul_chart_canvas_allocate_parts (MulChartCanvas *self);

/* -content */
MulUnitCard *mul_chart_canvas_find_card (MulChartCanvas *self, const char *id);
const char *mul_chart_canvas_find_id (MulChartCanvas *self, MulUnitCard *card);
GtkWidget *mul_chart_canvas_create_adder (MulChartCanvas *self, const char *action, const char *icon, const char *tooltip);
void mul_chart_canvas_show_columns (MulChartCanvas *self);
void mul_chart_canvas_show_cards (MulChartCanvas *self, gboolean anew);
void mul_chart_canvas_drop_widgets (MulChartCanvas *self);

/* -scroll */
void mul_chart_canvas_install_scrolling (GObjectClass *object_class, guint first_property);
gboolean mul_chart_canvas_get_scroll_property (MulChartCanvas *self, guint which, GValue *value);
void mul_chart_canvas_set_scroll_property (MulChartCanvas *self, guint which, const GValue *value);
void mul_chart_canvas_configure (MulChartCanvas *self);
void mul_chart_canvas_scroll_to (MulChartCanvas *self, int unit);
void mul_chart_canvas_pan (MulChartCanvas *self, double dx, double dy);

/* -input */
void mul_chart_canvas_install_input (GtkWidgetClass *widget_class);
void mul_chart_canvas_add_gestures (MulChartCanvas *self);
void mul_chart_canvas_select_and_focus (MulChartCanvas *self, int unit);
void mul_chart_canvas_select_shown (MulChartCanvas *self, const char *id);
void mul_chart_canvas_close_menu (MulChartCanvas *self);

/* -search */
void mul_chart_canvas_add_search (MulChartCanvas *self);
void mul_chart_canvas_end_search (MulChartCanvas *self);

/* -drag */
void mul_chart_canvas_add_drag (MulChartCanvas *self);
void mul_chart_canvas_end_drag (MulChartCanvas *self);
void mul_chart_canvas_cancel_drag (MulChartCanvas *self);

/* -drop */
void mul_chart_canvas_show_drop (MulChartCanvas *self, const char *id);

void mul_chart_canvas_notify_search (MulChartCanvas *self);

G_END_DECLS
