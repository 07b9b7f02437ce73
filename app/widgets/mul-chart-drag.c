/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-drag.h"

#include <glib/gi18n-lib.h>

G_DEFINE_BOXED_TYPE (MulChartDrag, mul_chart_drag, mul_chart_drag_copy, mul_chart_drag_free)

/**
 * mul_chart_drag_new:
 * @id: a unit's key
 *
 * Returns: (transfer full): the unit, to be dragged
 */
MulChartDrag *
mul_chart_drag_new (const char *id)
{
  MulChartDrag *self = g_new0 (MulChartDrag, 1);

  self->id = g_strdup (id);
  return self;
}

MulChartDrag *
mul_chart_drag_copy (const MulChartDrag *self)
{
  return mul_chart_drag_new (self->id);
}

void
mul_chart_drag_free (MulChartDrag *self)
{
  g_free (self->id);
  g_free (self);
}

/**
 * mul_chart_drag_show:
 * @drag: a drag that has begun
 * @name: the name of the unit
 *
 * Shows at the pointer what is being dragged.
 */
void
mul_chart_drag_show (GdkDrag *drag, const char *name)
{
  GtkWidget *label = gtk_label_new (*name != '\0' ? name : C_ ("organisation", "Unnamed unit"));

  gtk_widget_add_css_class (label, "chart-dragged");
  gtk_drag_icon_set_child (GTK_DRAG_ICON (gtk_drag_icon_get_for_drag (drag)), label);
  gdk_drag_set_hotspot (drag, -12, -12);
}
