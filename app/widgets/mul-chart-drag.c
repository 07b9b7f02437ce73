/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-drag.h"

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
