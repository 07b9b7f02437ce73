/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "drawing/mul-chart-paint.h"
#include "drawing/mul-chart-svg.h"

G_BEGIN_DECLS

/**
 * MulBarPalette:
 * @ink: "#rrggbb" of names and values
 * @dim: of what steps back
 * @line: of the axis and of hollow bars
 * @bar: of the present value
 * @earlier: of the earlier value
 * @paper: what the chart lies on
 * @dark: whether that is dark
 *
 * The colours of a chart. The report has its own; a window takes them from its style.
 */
typedef struct
{
  const char *ink;
  const char *dim;
  const char *line;
  const char *bar;
  const char *earlier;
  const char *paper;
  gboolean dark;
} MulBarPalette;

/**
 * MulBar:
 * @rank: "1", or "–"
 * @name: whose it is
 * @badge: (nullable): its abbreviation
 * @colour: (nullable): the badge's, by its name in the domain's palette; the bar itself has none of its own
 * @has_value: whether there is a value to draw; where there is none, @value says why, and no bar is drawn
 * @value_e4: the value, at least 0
 * @value: the value in words
 * @remark: (nullable): small, behind the value
 * @hollow: stated by others: an outline
 * @has_earlier: whether there is an earlier value to draw
 * @earlier_e4: the earlier value
 * @earlier: (nullable): it in words, with what it counted and its rank
 * @spoken: what a reader who does not see the chart is told
 *
 * One line of a chart. Strings are copied.
 */
typedef struct
{
  const char *rank;
  const char *name;
  const char *badge;
  const char *colour;
  gboolean has_value;
  gint64 value_e4;
  const char *value;
  const char *remark;
  gboolean hollow;
  gboolean has_earlier;
  gint64 earlier_e4;
  const char *earlier;
  const char *spoken;
} MulBar;

typedef struct _MulBarChart MulBarChart;

MulBarChart *mul_bar_chart_new (void);
void mul_bar_chart_free (MulBarChart *self);

void mul_bar_chart_set_title (MulBarChart *self, const char *title);
void mul_bar_chart_set_palette (MulBarChart *self, const MulBarPalette *palette);
void mul_bar_chart_set_width (MulBarChart *self, double width);
void mul_bar_chart_add_bar (MulBarChart *self, const MulBar *bar);
void mul_bar_chart_add_heading (MulBarChart *self, const char *words);

guint mul_bar_chart_get_n_bars (const MulBarChart *self);
const MulChartSize *mul_bar_chart_get_size (MulBarChart *self);
const GPtrArray *mul_bar_chart_get_marks (MulBarChart *self);
void mul_bar_chart_paint (MulBarChart *self, cairo_t *cr);
char *mul_bar_chart_describe (const MulBarChart *self);
char *mul_bar_chart_svg_fragment (MulBarChart *self, const char *id_prefix);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulBarChart, mul_bar_chart_free)

G_END_DECLS
