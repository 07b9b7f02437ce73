/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-canvas-private.h"
#include "widgets/mul-chart-drag.h"

/* A unit is dragged by its card, onto another card or between two. */

/* So near the edge of what is seen it scrolls, and at most so much a frame; in pixels. */
#define SCROLL_EDGE 40
#define SCROLL_MOST 16

static void
show_landing (MulChartCanvas *self, const MulChartLanding *landing)
{
  graphene_rect_t line = GRAPHENE_RECT_INIT (0, 0, 0, 0);

  if (landing != NULL && landing->onto < 0)
    line = mul_chart_geometry_to_canvas (self->geometry, &landing->line);
  mul_chart_canvas_show_drop (self, landing != NULL && landing->onto >= 0
                                        ? mul_chart_model_get_unit (self->model, (guint) landing->onto)->id
                                        : NULL);
  if (!graphene_rect_equal (&line, &self->drop_line))
    gtk_widget_queue_draw (GTK_WIDGET (self));
  self->drop_line = line;
}

/* On the card that many share nothing lands, nor beside it. */
static gboolean
find_landing (MulChartCanvas *self, const char *id, MulChartLanding *landing)
{
  int unit = mul_chart_model_find (self->model, id);
  graphene_point_t at = mul_chart_canvas_to_chart (self, self->drag_x, self->drag_y);

  if (unit < 0 || self->geometry == NULL ||
      !mul_chart_geometry_find_landing (self->geometry, (guint) unit, &at, landing))
    return FALSE;
  return landing->parent < 0 ||
         !mul_chart_is_shared_card (mul_chart_model_get_unit (self->model, (guint) landing->parent)->id);
}

static double
get_scroll_step (double at, double length)
{
  if (at < SCROLL_EDGE)
    return -SCROLL_MOST * (1 - MAX (at, 0) / SCROLL_EDGE);
  if (at > length - SCROLL_EDGE)
    return SCROLL_MOST * (1 - MAX (length - at, 0) / SCROLL_EDGE);
  return 0;
}

static void
update_landing (MulChartCanvas *self)
{
  MulChartLanding landing;
  gboolean lands = find_landing (self, self->dragged, &landing);

  show_landing (self, lands ? &landing : NULL);
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  double dx = get_scroll_step (self->drag_x, gtk_widget_get_width (widget));
  double dy = get_scroll_step (self->drag_y, gtk_widget_get_height (widget));

  if (dx != 0 || dy != 0)
    {
      mul_chart_canvas_pan (self, dx, dy);
      update_landing (self);
    }
  return G_SOURCE_CONTINUE;
}

static void
stop_scrolling (MulChartCanvas *self)
{
  if (self->drag_scroller != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->drag_scroller);
  self->drag_scroller = 0;
}

static GdkContentProvider *
prepare_cb (MulChartCanvas *self, double x, double y)
{
  int unit = mul_chart_canvas_find_at (self, x, y);
  const char *id = unit >= 0 ? mul_chart_model_get_unit (self->model, (guint) unit)->id : NULL;
  MulUnitCard *card = mul_chart_canvas_find_card (self, id);
  g_autoptr (MulChartDrag) drag = NULL;

  if (card == NULL || mul_chart_is_shared_card (id) || mul_unit_card_is_renaming (card))
    return NULL;
  drag = mul_chart_drag_new (id);
  return gdk_content_provider_new_typed (MUL_TYPE_CHART_DRAG, drag);
}

static void
drag_begin_cb (MulChartCanvas *self, GdkDrag *drag)
{
  g_auto (GValue) value = G_VALUE_INIT;
  MulChartDrag *unit;
  int number;

  g_value_init (&value, MUL_TYPE_CHART_DRAG);
  if (!gdk_content_provider_get_value (gdk_drag_get_content (drag), &value, NULL))
    return;
  unit = g_value_get_boxed (&value);
  number = mul_chart_model_find (self->model, unit->id);
  if (number >= 0)
    mul_chart_drag_show (drag, mul_chart_model_get_unit (self->model, (guint) number)->card.name);
  g_set_str (&self->dragged, unit->id);
  mul_chart_canvas_show_cards (self, FALSE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
drag_end_cb (MulChartCanvas *self)
{
  mul_chart_canvas_end_drag (self);
}

static GdkDragAction
motion_cb (MulChartCanvas *self, double x, double y)
{
  MulChartLanding landing;

  self->drag_x = x;
  self->drag_y = y;
  if (self->drag_scroller == 0)
    self->drag_scroller = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
  if (!find_landing (self, self->dragged, &landing))
    {
      show_landing (self, NULL);
      return 0;
    }
  show_landing (self, &landing);
  return GDK_ACTION_MOVE;
}

static void
leave_cb (MulChartCanvas *self)
{
  stop_scrolling (self);
  show_landing (self, NULL);
}

static gboolean
drop_cb (MulChartCanvas *self, const GValue *value, double x, double y)
{
  const MulChartDrag *drag = g_value_get_boxed (value);
  g_autofree char *id = g_strdup (drag->id);
  g_autofree char *parent = NULL;
  g_autofree char *before = NULL;
  MulChartLanding landing;
  gboolean lands;

  self->drag_x = x;
  self->drag_y = y;
  lands = self->dragged != NULL && find_landing (self, id, &landing);
  show_landing (self, NULL);
  if (!lands)
    return FALSE;
  if (landing.parent >= 0)
    parent = g_strdup (mul_chart_model_get_unit (self->model, (guint) landing.parent)->id);
  if (landing.before >= 0 &&
      !mul_chart_is_shared_card (mul_chart_model_get_unit (self->model, (guint) landing.before)->id))
    before = g_strdup (mul_chart_model_get_unit (self->model, (guint) landing.before)->id);
  mul_chart_canvas_end_drag (self);
  g_signal_emit (self, mul_chart_canvas_signals[MUL_CHART_CANVAS_MOVED], 0, id, parent, before, landing.column);
  return TRUE;
}

void
mul_chart_canvas_end_drag (MulChartCanvas *self)
{
  stop_scrolling (self);
  if (self->dragged == NULL)
    return;
  g_clear_pointer (&self->dragged, g_free);
  if (self->geometry == NULL)
    return;
  show_landing (self, NULL);
  mul_chart_canvas_show_cards (self, FALSE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* Not every window system lets Escape end a drag by itself. */
void
mul_chart_canvas_cancel_drag (MulChartCanvas *self)
{
  mul_chart_canvas_end_drag (self);
  gtk_drag_source_drag_cancel (self->drag_source);
}

void
mul_chart_canvas_add_drag (MulChartCanvas *self)
{
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (MUL_TYPE_CHART_DRAG, GDK_ACTION_MOVE);

  self->drag_source = source;
  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (source));
  g_signal_connect_object (target, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
