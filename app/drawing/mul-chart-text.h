/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * MulChartFont:
 * @MUL_CHART_FONT_TITLE: a municipality's name, 13 pt bold
 * @MUL_CHART_FONT_NAME: a unit's name, 11 pt bold
 * @MUL_CHART_FONT_LINE: a unit's name where the card has one line, 10 pt
 * @MUL_CHART_FONT_BODY: secondary text, 9.5 pt
 * @MUL_CHART_FONT_FIGURE: a figure's value, 10 pt bold
 * @MUL_CHART_FONT_CHIP: chips and badges, 9 pt bold
 */
typedef enum
{
  MUL_CHART_FONT_TITLE,
  MUL_CHART_FONT_NAME,
  MUL_CHART_FONT_LINE,
  MUL_CHART_FONT_BODY,
  MUL_CHART_FONT_FIGURE,
  MUL_CHART_FONT_CHIP,
  MUL_CHART_N_FONTS,
} MulChartFont;

/* The families a chart is measured and drawn with, best first, as in CSS. */
#define MUL_CHART_FONT_FAMILIES "Adwaita Sans, Inter, Cantarell, Segoe UI, Noto Sans, Arial, sans-serif"

typedef struct _MulChartRuler MulChartRuler;

MulChartRuler *mul_chart_ruler_new (void);
void mul_chart_ruler_free (MulChartRuler *self);
void mul_chart_ruler_set_slack (MulChartRuler *self, double slack);
double mul_chart_ruler_get_slack (MulChartRuler *self);

double mul_chart_font_get_size (MulChartFont font);
gboolean mul_chart_font_is_bold (MulChartFont font);

double mul_chart_ruler_get_ascent (MulChartRuler *self, MulChartFont font);
double mul_chart_ruler_get_line_height (MulChartRuler *self, MulChartFont font);
double mul_chart_ruler_get_width (MulChartRuler *self, MulChartFont font, const char *text);
double mul_chart_ruler_get_lines_width (MulChartRuler *self, MulChartFont font, char **lines);
char **mul_chart_ruler_wrap (MulChartRuler *self, MulChartFont font, const char *text, double width);
PangoLayout *mul_chart_ruler_set_line (MulChartRuler *self, MulChartFont font, const char *line);
double mul_chart_ruler_balance (MulChartRuler *self, MulChartFont font, const char *text, double width);
void mul_chart_ruler_draw (MulChartRuler *self, cairo_t *cr, MulChartFont font, const char *text, double x,
                           double baseline);

char *mul_chart_text_clean (const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChartRuler, mul_chart_ruler_free)

G_END_DECLS
