/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-chart-outline.h"
#include "widgets/mul-outline-row.h"

G_BEGIN_DECLS

/* What the outline and its dragging share. */

struct _MulChartOutline
{
  GtkWidget parent_instance;

  /* Owned */
  MulChartModel *model;
  MulChartFolding *folding;
  GPtrArray *lists;
  GHashTable *rows; /* of the unit's key */
  char *selected;
  GMenuModel *menu;
  GtkWidget *popover; /* the menu while it is open */
  GString *search; /* what is being typed to find a unit */
  int *parents;   /* of all units, for dragging */
  guint *places;  /* how many rows of each column stand already */

  /* Borrowed */
  MulOutlineRow *drop_row; /* the one that shows where something would land */
  GtkDragSource *drag_source; /* of the row that is being dragged */

  /* Template */
  GtkScrolledWindow *scroller;
  GtkBox *groups;

  guint n_filled; /* this many units have their rows */
  guint filler;
  guint scroll_tick;
  guint search_timeout;
};

typedef enum
{
  MUL_CHART_OUTLINE_ADD_ROOT,
  MUL_CHART_OUTLINE_RENAME,
  MUL_CHART_OUTLINE_NAME_KEPT,
  MUL_CHART_OUTLINE_MOVED,
  MUL_CHART_OUTLINE_N_SIGNALS,
} MulChartOutlineSignal;

extern guint mul_chart_outline_signals[MUL_CHART_OUTLINE_N_SIGNALS];

void mul_chart_outline_add_drag (GtkWidget *row);
void mul_chart_outline_add_drop (MulChartOutline *self, GtkWidget *list);
void mul_chart_outline_end_drop (MulChartOutline *self);
void mul_chart_outline_install_input (GtkWidgetClass *widget_class);
void mul_chart_outline_add_input (MulChartOutline *self);
void mul_chart_outline_close_menu (MulChartOutline *self);
void mul_chart_outline_add_escape (MulChartOutline *self);

G_END_DECLS
