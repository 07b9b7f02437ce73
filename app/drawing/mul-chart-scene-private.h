/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-marks.h"
#include "drawing/mul-chart-scene.h"

G_BEGIN_DECLS

/* Around the whole picture, in pixels. */
#define MUL_CHART_SCENE_MARGIN 18
/* From the picture to what explains its signs. */
#define MUL_CHART_SCENE_LEGEND_GAP 18

typedef struct
{
  guint from;
  guint to;
  char *caption;
} MulChartLink;

struct _MulChartScene
{
  /* Owned */
  char *title;
  char *legend[MUL_CHART_N_LEGENDS];
  GArray *columns;
  GArray *cards;
  GArray *links;
  MulChartRuler *ruler;
  MulChartLayout *layout;
  GPtrArray *marks;

  MulChartSize size;
  double foot; /* the height of the legend with the gap above it */
};

static inline const MulChartColumn *
mul_chart_scene_peek_column (const MulChartScene *self,
                             guint                column)
{
  return &g_array_index (self->columns, MulChartColumn, column);
}

static inline const MulChartCard *
mul_chart_scene_peek_card (const MulChartScene *self,
                           guint                card)
{
  return &g_array_index (self->cards, MulChartCard, card);
}

static inline const MulChartLink *
mul_chart_scene_peek_link (const MulChartScene *self,
                           guint                link)
{
  return &g_array_index (self->links, MulChartLink, link);
}

double mul_chart_scene_get_heading_height (const MulChartScene *self);
double mul_chart_scene_get_heading_width (MulChartScene *self, guint column);
void mul_chart_scene_compose (MulChartScene *self);
void mul_chart_scene_style_line (MulChartMark *mark, MulChartDash dash);
double mul_chart_scene_get_legend_width (MulChartScene *self);
double mul_chart_scene_compose_legend (MulChartScene *self, GPtrArray *marks, double left, double top, double width);

G_END_DECLS
