/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A unit on its way: what chart and outline give along when one is dragged. */
typedef struct
{
  char *id;
} MulChartDrag;

#define MUL_TYPE_CHART_DRAG (mul_chart_drag_get_type ())
GType mul_chart_drag_get_type (void);

MulChartDrag *mul_chart_drag_new (const char *id);
MulChartDrag *mul_chart_drag_copy (const MulChartDrag *self);
void mul_chart_drag_free (MulChartDrag *self);

void mul_chart_drag_show (GdkDrag *drag, const char *name);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChartDrag, mul_chart_drag_free)

G_END_DECLS
