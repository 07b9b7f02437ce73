/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <math.h>

#include "widgets/mul-chart-canvas-private.h"

/* Around a card that is scrolled to, in pixels. */
#define AROUND 24

enum
{
  SCROLL_HADJUSTMENT,
  SCROLL_VADJUSTMENT,
  SCROLL_HPOLICY,
  SCROLL_VPOLICY,
};

static void
value_changed_cb (MulChartCanvas *self)
{
  if (self->configuring)
    return;
  mul_chart_canvas_show_cards (self, FALSE);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_adjustment (MulChartCanvas *self, GtkOrientation orientation, GtkAdjustment *adjustment)
{
  g_autoptr (GtkAdjustment) old = g_steal_pointer (&self->adjustments[orientation]);

  if (old != NULL)
    g_signal_handlers_disconnect_by_func (old, value_changed_cb, self);
  if (adjustment == NULL)
    adjustment = gtk_adjustment_new (0, 0, 0, 0, 0, 0);
  self->adjustments[orientation] = g_object_ref_sink (adjustment);
  g_signal_connect_object (adjustment, "value-changed", G_CALLBACK (value_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
mul_chart_canvas_install_scrolling (GObjectClass *object_class, guint first_property)
{
  g_object_class_override_property (object_class, first_property + SCROLL_HADJUSTMENT, "hadjustment");
  g_object_class_override_property (object_class, first_property + SCROLL_VADJUSTMENT, "vadjustment");
  g_object_class_override_property (object_class, first_property + SCROLL_HPOLICY, "hscroll-policy");
  g_object_class_override_property (object_class, first_property + SCROLL_VPOLICY, "vscroll-policy");
}

gboolean
mul_chart_canvas_get_scroll_property (MulChartCanvas *self, guint which, GValue *value)
{
  if (which == SCROLL_HADJUSTMENT || which == SCROLL_VADJUSTMENT)
    g_value_set_object (value, self->adjustments[which - SCROLL_HADJUSTMENT]);
  else
    g_value_set_enum (value, (int) self->policies[which - SCROLL_HPOLICY]);
  return TRUE;
}

void
mul_chart_canvas_set_scroll_property (MulChartCanvas *self, guint which, const GValue *value)
{
  if (which == SCROLL_HADJUSTMENT || which == SCROLL_VADJUSTMENT)
    set_adjustment (self, (GtkOrientation) (which - SCROLL_HADJUSTMENT), g_value_get_object (value));
  else
    self->policies[which - SCROLL_HPOLICY] = (guint) g_value_get_enum (value);
}

static double
get_extent (MulChartCanvas *self, GtkOrientation orientation)
{
  graphene_size_t size = mul_chart_geometry_get_size (self->geometry);
  double scale = mul_chart_canvas_get_scale (self);

  return orientation == GTK_ORIENTATION_HORIZONTAL ? ceil (size.width * scale)
                                                   : ceil (size.height * scale) + self->bottom_padding;
}

static double
get_page (MulChartCanvas *self, GtkOrientation orientation)
{
  return orientation == GTK_ORIENTATION_HORIZONTAL ? gtk_widget_get_width (GTK_WIDGET (self))
                                                   : gtk_widget_get_height (GTK_WIDGET (self));
}

/* Tells the scrollbars how much there is. */
void
mul_chart_canvas_configure (MulChartCanvas *self)
{
  self->configuring = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (self->adjustments); i++)
    {
      GtkAdjustment *adjustment = self->adjustments[i];
      double page = get_page (self, (GtkOrientation) i);
      double upper = MAX (get_extent (self, (GtkOrientation) i), page);

      if (adjustment != NULL)
        gtk_adjustment_configure (adjustment, CLAMP (gtk_adjustment_get_value (adjustment), 0, upper - page), 0, upper,
                                  page * 0.1, page * 0.9, page);
    }
  self->configuring = FALSE;
}

static void
move_to (MulChartCanvas *self, GtkOrientation orientation, double value)
{
  GtkAdjustment *adjustment = self->adjustments[orientation];
  double upper = MAX (get_extent (self, orientation), get_page (self, orientation));

  if (adjustment == NULL)
    return;
  gtk_adjustment_set_upper (adjustment, upper);
  gtk_adjustment_set_value (adjustment, value);
}

static double
scroll_by_need (double value, double page, double start, double end, double before, double after)
{
  if (end > value + page - after)
    value = end - page + after;
  if (start < value + before)
    value = start - before;
  return value;
}

/* Brings a unit's card into view, clear of what floats over the canvas. */
void
mul_chart_canvas_scroll_to (MulChartCanvas *self, int unit)
{
  double scale = mul_chart_canvas_get_scale (self);
  graphene_rect_t card;

  if (unit < 0 || self->geometry == NULL || self->adjustments[0] == NULL || self->adjustments[1] == NULL ||
      gtk_widget_get_width (GTK_WIDGET (self)) <= 0)
    return;
  card = mul_chart_geometry_get_card (self->geometry, (guint) unit);
  graphene_rect_scale (&card, (float) scale, (float) scale, &card);
  move_to (self, GTK_ORIENTATION_HORIZONTAL,
           scroll_by_need (gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_HORIZONTAL]),
                           get_page (self, GTK_ORIENTATION_HORIZONTAL), card.origin.x, card.origin.x + card.size.width,
                           AROUND, AROUND));
  move_to (self, GTK_ORIENTATION_VERTICAL,
           scroll_by_need (gtk_adjustment_get_value (self->adjustments[GTK_ORIENTATION_VERTICAL]),
                           get_page (self, GTK_ORIENTATION_VERTICAL), card.origin.y, card.origin.y + card.size.height,
                           mul_chart_geometry_get_heading_bottom (self->geometry) * scale,
                           AROUND + self->bottom_padding));
}

/* Moves what is seen, in the widget's pixels. */
void
mul_chart_canvas_pan (MulChartCanvas *self, double dx, double dy)
{
  double moves[] = { dx, dy };

  for (guint i = 0; i < G_N_ELEMENTS (moves); i++)
    if (self->adjustments[i] != NULL)
      gtk_adjustment_set_value (self->adjustments[i], gtk_adjustment_get_value (self->adjustments[i]) + moves[i]);
}

/**
 * mul_chart_canvas_zoom_around:
 * @self: a canvas
 * @zoom: 1 is real size; kept within the limits
 * @x: a point of the widget
 * @y: likewise
 *
 * Zooms so that what is at the point stays there.
 */
void
mul_chart_canvas_zoom_around (MulChartCanvas *self, double zoom, double x, double y)
{
  graphene_point_t at;
  double scale;

  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  at = mul_chart_canvas_to_chart (self, x, y);
  mul_chart_canvas_set_zoom (self, zoom);
  if (self->geometry == NULL)
    return;
  mul_chart_canvas_update_geometry (self);
  scale = mul_chart_canvas_get_scale (self);
  move_to (self, GTK_ORIENTATION_HORIZONTAL, at.x * scale - x);
  move_to (self, GTK_ORIENTATION_VERTICAL, at.y * scale - y);
}

/**
 * mul_chart_canvas_set_bottom_padding:
 * @self: a canvas
 * @padding: in pixels
 *
 * Leaves room below the chart for what floats over the canvas, so that it covers no card for good.
 */
void
mul_chart_canvas_set_bottom_padding (MulChartCanvas *self, int padding)
{
  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  if (self->bottom_padding == padding)
    return;
  self->bottom_padding = padding;
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/**
 * mul_chart_canvas_keep_in_view:
 * @self: a canvas
 *
 * Scrolls to the selected unit, if there is one.
 */
void
mul_chart_canvas_keep_in_view (MulChartCanvas *self)
{
  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  mul_chart_canvas_scroll_to (self, mul_chart_model_find (self->model, self->selected));
}

/**
 * mul_chart_canvas_show_start:
 * @self: a canvas
 *
 * Begins where there is something to see: in a chart wider than the canvas, the first unit comes to its middle.
 */
void
mul_chart_canvas_show_start (MulChartCanvas *self)
{
  GtkAdjustment *adjustment = self->adjustments[GTK_ORIENTATION_HORIZONTAL];
  double scale = mul_chart_canvas_get_scale (self);
  double page = get_page (self, GTK_ORIENTATION_HORIZONTAL);
  graphene_rect_t card;

  if (self->geometry == NULL || adjustment == NULL || mul_chart_model_get_n_units (self->model) == 0)
    return;
  card = mul_chart_geometry_get_card (self->geometry, 0);
  if ((card.origin.x + card.size.width) * scale + AROUND > page)
    move_to (self, GTK_ORIENTATION_HORIZONTAL, (card.origin.x + card.size.width / 2) * scale - page / 2);
  else
    move_to (self, GTK_ORIENTATION_HORIZONTAL, 0);
  move_to (self, GTK_ORIENTATION_VERTICAL, 0);
}
