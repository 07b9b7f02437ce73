/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-chart-landing.h"
#include "widgets/mul-chart-model.h"

G_BEGIN_DECLS

typedef enum
{
  MUL_CHART_LINE_SOLID,
  MUL_CHART_LINE_DASHED, /* to staff units */
  MUL_CHART_LINE_DOTTED, /* links across the tree */
  MUL_CHART_LINE_HAIR,   /* between the columns */
} MulChartLineKind;

/* Where everything in a chart stands, and the lines between; before zoom, in pixels from the canvas's corner. */
typedef struct _MulChartGeometry MulChartGeometry;

void mul_chart_geometry_get_places (MulChartModel *model, MulChartPlace *places);

MulChartGeometry *mul_chart_geometry_new (MulChartModel *model, const graphene_size_t *cards,
                                          const graphene_size_t *headings, const graphene_size_t *captions,
                                          double fill_width);
void mul_chart_geometry_free (MulChartGeometry *self);

graphene_size_t mul_chart_geometry_get_size (const MulChartGeometry *self);
graphene_rect_t mul_chart_geometry_get_card (const MulChartGeometry *self, guint unit);
graphene_rect_t mul_chart_geometry_get_column (const MulChartGeometry *self, guint column);
gboolean mul_chart_geometry_get_caption (const MulChartGeometry *self, guint link, graphene_rect_t *rect);

MulChartPlace mul_chart_geometry_get_place (const MulChartGeometry *self, guint unit);
double mul_chart_geometry_get_heading_bottom (const MulChartGeometry *self);
gboolean mul_chart_geometry_find_landing (const MulChartGeometry *self, guint dragged, const graphene_point_t *at,
                                          MulChartLanding *landing);
graphene_rect_t mul_chart_geometry_to_canvas (const MulChartGeometry *self, const MulChartRect *rect);
GskPath *mul_chart_geometry_draw_lines (const MulChartGeometry *self, MulChartLineKind kind, const graphene_rect_t *view);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChartGeometry, mul_chart_geometry_free)

G_END_DECLS
