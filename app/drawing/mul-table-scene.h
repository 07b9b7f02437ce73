/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "domain/mul-comparison-table.h"
#include "drawing/mul-chart-text.h"

G_BEGIN_DECLS

/* A comparison as it is drawn on paper: laid out once, then painted with cairo or written as SVG. Pixels at 96 dots per inch, on
 * white. */
typedef struct _MulTableScene MulTableScene;

/**
 * MulTableShade:
 * @MUL_TABLE_SHADE_TEXT: text
 * @MUL_TABLE_SHADE_DIM: text of less weight
 * @MUL_TABLE_SHADE_GREY: the bar's left side
 * @MUL_TABLE_SHADE_ACCENT: the bar's right side
 * @MUL_TABLE_SHADE_WARNING: what to look at
 * @MUL_TABLE_SHADE_LINE: lines between cells
 * @MUL_TABLE_SHADE_FILL: the ground of heads, sums and chips
 *
 * What something is painted with.
 */
typedef enum
{
  MUL_TABLE_SHADE_TEXT,
  MUL_TABLE_SHADE_DIM,
  MUL_TABLE_SHADE_GREY,
  MUL_TABLE_SHADE_ACCENT,
  MUL_TABLE_SHADE_WARNING,
  MUL_TABLE_SHADE_LINE,
  MUL_TABLE_SHADE_FILL,
  MUL_TABLE_N_SHADES,
} MulTableShade;

/**
 * MulTableMark:
 * @text: (nullable): one line of text, or NULL for a box
 * @font: the text's font
 * @shade: its colour
 * @x: left side
 * @y: the text's baseline, or the box's upper side
 * @width: the box's
 * @height: the box's
 * @radius: of the box's corners
 * @outlined: whether only the box's border is drawn
 *
 * One thing to paint.
 */
typedef struct
{
  char *text;
  MulChartFont font;
  MulTableShade shade;
  double x;
  double y;
  double width;
  double height;
  double radius;
  gboolean outlined;
} MulTableMark;

MulTableScene *mul_table_scene_new (MulComparisonTable *table, double width);
MulTableScene *mul_table_scene_new_for_svg (MulComparisonTable *table, double width);
double mul_table_scene_find_cut (const MulTableScene *self, double from, double to);
GPtrArray *mul_table_scene_new_for_pages (MulComparisonTable *table, double width, double least);
void mul_table_scene_free (MulTableScene *self);

const char *mul_table_scene_get_title (const MulTableScene *self);
double mul_table_scene_get_width (const MulTableScene *self);
double mul_table_scene_get_height (const MulTableScene *self);
double mul_table_scene_get_heads_top (const MulTableScene *self);
guint mul_table_scene_get_n_breaks (const MulTableScene *self);
double mul_table_scene_get_break (const MulTableScene *self, guint index);
const GPtrArray *mul_table_scene_get_marks (const MulTableScene *self);
const char *mul_table_shade_get_colour (MulTableShade shade);

void mul_table_scene_paint (const MulTableScene *self, cairo_t *cr);
GBytes *mul_table_scene_to_png (const MulTableScene *self, double scale);
char *mul_table_scene_to_svg (const MulTableScene *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulTableScene, mul_table_scene_free)

G_END_DECLS
