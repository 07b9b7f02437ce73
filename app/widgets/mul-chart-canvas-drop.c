/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-canvas-private.h"

/* What others drop on the chart: positions and units of the tray, or whatever a page says its canvas takes. The canvas
 * shows where it would land, and says where it did. */

static gboolean
asks (MulChartCanvas *self, int unit, const GValue *value)
{
  gboolean taken = FALSE;

  g_signal_emit (self, mul_chart_canvas_signals[MUL_CHART_CANVAS_DROP_ASKED], 0,
                 unit >= 0 ? mul_chart_model_get_unit (self->model, unit)->id : NULL, value, &taken);
  return taken;
}

static GdkDragAction
motion_cb (MulChartCanvas *self, double x, double y, GtkDropTarget *target)
{
  int unit = mul_chart_canvas_find_at (self, x, y);
  const GValue *value = gtk_drop_target_get_value (target);

  if (value != NULL && !asks (self, unit, value))
    {
      mul_chart_canvas_show_drop (self, NULL);
      return 0;
    }
  mul_chart_canvas_show_drop (self, unit >= 0 ? mul_chart_model_get_unit (self->model, unit)->id : NULL);
  return gdk_drop_get_actions (gtk_drop_target_get_current_drop (target)) & GDK_ACTION_MOVE ? GDK_ACTION_MOVE
                                                                                           : GDK_ACTION_COPY;
}

static void
leave_cb (MulChartCanvas *self)
{
  mul_chart_canvas_show_drop (self, NULL);
}

static gboolean
drop_cb (MulChartCanvas *self, const GValue *value, double x, double y)
{
  int unit = mul_chart_canvas_find_at (self, x, y);
  g_autofree char *id = unit >= 0 ? g_strdup (mul_chart_model_get_unit (self->model, unit)->id) : NULL;
  gboolean done = FALSE;

  mul_chart_canvas_show_drop (self, NULL);
  if (!asks (self, unit, value))
    return FALSE;
  g_signal_emit (self, mul_chart_canvas_signals[MUL_CHART_CANVAS_DROPPED], 0, id, value, &done);
  return done;
}

/* The unit whose card is to show that something lands there. */
void
mul_chart_canvas_show_drop (MulChartCanvas *self, const char *id)
{
  MulUnitCard *card;

  if (g_strcmp0 (self->drop_on, id) == 0)
    return;
  card = mul_chart_canvas_find_card (self, self->drop_on);
  if (card != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (card), "drop-target");
  g_set_str (&self->drop_on, id);
  card = mul_chart_canvas_find_card (self, self->drop_on);
  if (card != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (card), "drop-target");
}

/**
 * mul_chart_canvas_set_drop_types:
 * @self: a canvas
 * @types: (array length=n_types): the types of value that may be dropped on it
 * @n_types: how many
 *
 * Lets values from elsewhere be dropped on cards and beside them. While one is dragged over the chart the signal
 * "drop-asked" says whether it may land there, and the card is framed; "dropped" says that it was let go.
 */
void
mul_chart_canvas_set_drop_types (MulChartCanvas *self, const GType *types, gsize n_types)
{
  g_return_if_fail (MUL_IS_CHART_CANVAS (self));
  if (self->drop_target == NULL)
    {
      self->drop_target = gtk_drop_target_new (G_TYPE_INVALID, GDK_ACTION_COPY | GDK_ACTION_MOVE);
      gtk_drop_target_set_preload (self->drop_target, TRUE);
      g_signal_connect_object (self->drop_target, "enter", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->drop_target, "motion", G_CALLBACK (motion_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->drop_target, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (self->drop_target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
      gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (self->drop_target));
    }
  gtk_drop_target_set_gtypes (self->drop_target, (GType *) types, n_types);
}
