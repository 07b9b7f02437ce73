/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-chart-text.h"

#include "domain/mul-hyphens.h"

#include <math.h>
#include <pango/pangocairo.h>
#include <string.h>

/* Points at 96 dots per inch, as in CSS. */
#define PIXELS_PER_POINT (96.0 / 72.0)
/* So many widths are remembered, of each font. */
#define MAX_WIDTHS 20000

struct _MulChartRuler
{
  /* Owned */
  PangoContext *context;
  PangoLayout *layouts[MUL_CHART_N_FONTS];
  GHashTable *widths[MUL_CHART_N_FONTS]; /* of text on one line, which charts repeat over and over */

  double slack; /* text is given so many times its width */
  double ascents[MUL_CHART_N_FONTS];
  double heights[MUL_CHART_N_FONTS];
};

static const struct
{
  double points;
  gboolean bold;
} fonts[MUL_CHART_N_FONTS] = {
  [MUL_CHART_FONT_TITLE] = { 13, TRUE },
  [MUL_CHART_FONT_NAME] = { 11, TRUE },
  [MUL_CHART_FONT_LINE] = { 10, FALSE },
  [MUL_CHART_FONT_BODY] = { 9.5, FALSE },
  [MUL_CHART_FONT_FIGURE] = { 10, TRUE },
  [MUL_CHART_FONT_CHIP] = { 9, TRUE },
};

/* What XML cannot hold, and what would break a line. */
static gboolean
is_drawable (gunichar c)
{
  return c >= 0x20 && (c < 0x7f || c > 0x9f) && (c & 0xfffe) != 0xfffe && c != 0x2028 && c != 0x2029;
}

/* Positions without hinting, so that a chart is measured alike for paper and for every screen. */
static void
set_unhinted (PangoContext *context)
{
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 96);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
}

static void
add_font (MulChartRuler *self,
          MulChartFont   font)
{
  PangoFontDescription *description = pango_font_description_new ();
  PangoFontMetrics *metrics;

  pango_font_description_set_family_static (description, MUL_CHART_FONT_FAMILIES);
  pango_font_description_set_absolute_size (description, mul_chart_font_get_size (font) * PANGO_SCALE);
  pango_font_description_set_weight (description, fonts[font].bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);

  self->layouts[font] = pango_layout_new (self->context);
  pango_layout_set_font_description (self->layouts[font], description);
  pango_layout_set_wrap (self->layouts[font], PANGO_WRAP_WORD_CHAR);
  pango_layout_set_single_paragraph_mode (self->layouts[font], TRUE);

  self->widths[font] = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  metrics = pango_context_get_metrics (self->context, description, NULL);
  self->ascents[font] = (double) pango_font_metrics_get_ascent (metrics) / PANGO_SCALE;
  self->heights[font] = self->ascents[font] + (double) pango_font_metrics_get_descent (metrics) / PANGO_SCALE;
  pango_font_metrics_unref (metrics);
  pango_font_description_free (description);
}

static double
measure (MulChartRuler *self,
         MulChartFont   font,
         const char    *text,
         double         width)
{
  PangoRectangle extents;

  /* One unit more, so that a text fits in the width it was measured to have. */
  pango_layout_set_width (self->layouts[font], width < 0 ? -1 : (int) ceil (width / self->slack * PANGO_SCALE) + 1);
  pango_layout_set_text (self->layouts[font], text, -1);
  pango_layout_get_extents (self->layouts[font], NULL, &extents);
  return (double) extents.width / PANGO_SCALE * self->slack;
}

/* The width on one line. */
static double
measure_line (MulChartRuler *self,
              MulChartFont   font,
              const char    *text)
{
  double *known = g_hash_table_lookup (self->widths[font], text);
  double width;

  if (known != NULL)
    return *known;

  width = measure (self, font, text, -1);
  if (g_hash_table_size (self->widths[font]) >= MAX_WIDTHS)
    g_hash_table_remove_all (self->widths[font]);
  g_hash_table_insert (self->widths[font], g_strdup (text), g_memdup2 (&width, sizeof width));
  return width;
}

/* The break before byte at goes through a word. */
static gboolean
is_inside_word (const char *text,
                int         at)
{
  gunichar before = g_utf8_get_char (g_utf8_prev_char (text + at));
  gunichar after = g_utf8_get_char (text + at);

  return g_unichar_isalnum (before) && g_unichar_isalnum (after);
}

/* Words that are wider than a line get soft hyphens. */
static char *
hyphenate (MulChartRuler *self,
           MulChartFont   font,
           const char    *text,
           double         width)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);
  guint i;

  for (i = 0; words[i] != NULL; i++)
    if (measure_line (self, font, words[i]) > width)
      {
        g_autofree char *word = g_steal_pointer (&words[i]);

        words[i] = mul_hyphens_add (word);
      }
  return g_strjoinv (" ", words);
}

/* A line as it is drawn: soft hyphens show where they are used, and only there. */
static char *
cut_line (const char *text,
          int         start,
          int         end)
{
  g_autofree char *piece = g_strndup (text + start, (gsize) (end - start));
  gboolean broken = text[end] != '\0' && (g_str_has_suffix (piece, MUL_SOFT_HYPHEN) || is_inside_word (text, end));
  g_auto (GStrv) parts = g_strsplit (piece, MUL_SOFT_HYPHEN, -1);
  g_autofree char *line = g_strjoinv ("", parts);

  return g_strconcat (line, broken ? "-" : "", NULL);
}

/**
 * mul_chart_ruler_new:
 *
 * Makes what measures a chart's text. It needs no display, and belongs to the thread that made it.
 *
 * Returns: (transfer full): the ruler
 */
MulChartRuler *
mul_chart_ruler_new (void)
{
  MulChartRuler *self = g_new0 (MulChartRuler, 1);
  guint i;

  self->slack = 1;
  self->context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  set_unhinted (self->context);
  for (i = 0; i < MUL_CHART_N_FONTS; i++)
    add_font (self, (MulChartFont) i);
  return self;
}

void
mul_chart_ruler_free (MulChartRuler *self)
{
  guint i;

  if (self == NULL)
    return;

  for (i = 0; i < MUL_CHART_N_FONTS; i++)
    {
      g_object_unref (self->layouts[i]);
      g_hash_table_unref (self->widths[i]);
    }
  g_object_unref (self->context);
  g_free (self);
}

/**
 * mul_chart_ruler_set_slack:
 * @self: a ruler
 * @slack: 1 at first
 *
 * Gives text so many times the width it has, for a picture that may be drawn with wider fonts elsewhere.
 */
void
mul_chart_ruler_set_slack (MulChartRuler *self,
                           double         slack)
{
  guint i;

  g_return_if_fail (self != NULL && slack >= 1);

  self->slack = slack;
  for (i = 0; i < MUL_CHART_N_FONTS; i++)
    g_hash_table_remove_all (self->widths[i]);
}

double
mul_chart_ruler_get_slack (MulChartRuler *self)
{
  g_return_val_if_fail (self != NULL, 1);

  return self->slack;
}

/**
 * mul_chart_font_get_size:
 * @font: a font
 *
 * Returns: its size in pixels
 */
double
mul_chart_font_get_size (MulChartFont font)
{
  g_return_val_if_fail (font < MUL_CHART_N_FONTS, 0);

  return fonts[font].points * PIXELS_PER_POINT;
}

gboolean
mul_chart_font_is_bold (MulChartFont font)
{
  g_return_val_if_fail (font < MUL_CHART_N_FONTS, FALSE);

  return fonts[font].bold;
}

/**
 * mul_chart_ruler_get_ascent:
 * @self: a ruler
 * @font: a font
 *
 * Returns: from the top of a line to its baseline, in pixels
 */
double
mul_chart_ruler_get_ascent (MulChartRuler *self,
                            MulChartFont   font)
{
  g_return_val_if_fail (self != NULL && font < MUL_CHART_N_FONTS, 0);

  return self->ascents[font];
}

/**
 * mul_chart_ruler_get_line_height:
 * @self: a ruler
 * @font: a font
 *
 * Returns: from one line to the next, in pixels
 */
double
mul_chart_ruler_get_line_height (MulChartRuler *self,
                                 MulChartFont   font)
{
  g_return_val_if_fail (self != NULL && font < MUL_CHART_N_FONTS, 0);

  return self->heights[font];
}

/**
 * mul_chart_ruler_get_width:
 * @self: a ruler
 * @font: a font
 * @text: UTF-8
 *
 * Returns: the width of @text on one line, in pixels
 */
double
mul_chart_ruler_get_width (MulChartRuler *self,
                           MulChartFont   font,
                           const char    *text)
{
  g_return_val_if_fail (self != NULL && font < MUL_CHART_N_FONTS && text != NULL, 0);

  return measure_line (self, font, text);
}

/**
 * mul_chart_ruler_get_lines_width:
 * @self: a ruler
 * @font: a font
 * @lines: what mul_chart_ruler_wrap() gave
 *
 * Returns: the width of the longest line without the space at its end, in pixels
 */
double
mul_chart_ruler_get_lines_width (MulChartRuler  *self,
                                 MulChartFont    font,
                                 char          **lines)
{
  double width = 0;
  guint i;

  g_return_val_if_fail (self != NULL && font < MUL_CHART_N_FONTS && lines != NULL, 0);

  for (i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strchomp (g_strdup (lines[i]));

      width = MAX (width, measure_line (self, font, line));
    }
  return width;
}

/**
 * mul_chart_ruler_wrap:
 * @self: a ruler
 * @font: a font
 * @text: UTF-8
 * @width: in pixels
 *
 * Breaks a text into lines, at words, and through a word, with a hyphen, only where it alone is wider than @width.
 * The lines joined make the text again, but for those hyphens: a line keeps the space it was broken at.
 *
 * Returns: (transfer full): at least one line
 */
char **
mul_chart_ruler_wrap (MulChartRuler *self,
                      MulChartFont   font,
                      const char    *text,
                      double         width)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *hyphenated = NULL;
  PangoLayout *layout;
  int n_lines;
  int i;

  g_return_val_if_fail (self != NULL && font < MUL_CHART_N_FONTS && text != NULL, NULL);

  /* Most texts fit, and then nothing is to be broken. */
  if (strchr (text, '\302') == NULL && measure_line (self, font, text) <= width)
    return g_strdupv ((char *[]) { (char *) text, NULL });

  layout = self->layouts[font];
  hyphenated = hyphenate (self, font, text, width);
  measure (self, font, hyphenated, width);
  n_lines = pango_layout_get_line_count (layout);
  for (i = 0; i < n_lines; i++)
    {
      PangoLayoutLine *line = pango_layout_get_line_readonly (layout, i);
      int start = pango_layout_line_get_start_index (line);

      g_strv_builder_take (builder, cut_line (hyphenated, start, start + pango_layout_line_get_length (line)));
    }
  return g_strv_builder_end (builder);
}

/**
 * mul_chart_ruler_set_line:
 * @self: a ruler
 * @font: a font
 * @line: a line that mul_chart_ruler_wrap() gave
 *
 * Returns: (transfer none): the layout that measured it, set to that line, to be drawn at once
 */
PangoLayout *
mul_chart_ruler_set_line (MulChartRuler *self,
                          MulChartFont   font,
                          const char    *line)
{
  g_return_val_if_fail (self != NULL && font < MUL_CHART_N_FONTS && line != NULL, NULL);

  pango_layout_set_width (self->layouts[font], -1);
  pango_layout_set_text (self->layouts[font], line, -1);
  return self->layouts[font];
}

/**
 * mul_chart_ruler_balance:
 * @self: a ruler
 * @font: a font
 * @text: UTF-8
 * @width: the most there is, in pixels
 *
 * Finds how narrow a text can be set without more lines than at @width, so that its lines are about equally long.
 *
 * Returns: that width, in whole pixels, at most @width
 */
double
mul_chart_ruler_balance (MulChartRuler *self,
                         MulChartFont   font,
                         const char    *text,
                         double         width)
{
  double low = 0;
  double high = width;
  int n_lines;

  g_return_val_if_fail (self != NULL && font < MUL_CHART_N_FONTS && text != NULL, 0);

  low = measure_line (self, font, text);
  if (low <= width)
    return ceil (low);

  measure (self, font, text, width);
  n_lines = pango_layout_get_line_count (self->layouts[font]);
  low = 0;
  while (high - low > 1)
    {
      double middle = (low + high) / 2;
      gboolean fits;
      int i;

      measure (self, font, text, middle);
      fits = pango_layout_get_line_count (self->layouts[font]) == n_lines;
      for (i = 1; fits && i < n_lines; i++)
        {
          PangoLayoutLine *line = pango_layout_get_line_readonly (self->layouts[font], i);

          fits = !is_inside_word (text, pango_layout_line_get_start_index (line));
        }
      if (fits)
        high = middle;
      else
        low = middle;
    }
  return MIN (ceil (high), width);
}

/**
 * mul_chart_text_clean:
 * @text: (nullable): any bytes
 *
 * Takes out what is not allowed in XML.
 *
 * Returns: (transfer full) (nullable): the text in UTF-8
 */
char *
mul_chart_text_clean (const char *text)
{
  g_autofree char *valid = NULL;
  GString *cleaned;
  const char *p;

  if (text == NULL)
    return NULL;

  valid = g_utf8_make_valid (text, -1);
  cleaned = g_string_sized_new (strlen (valid));
  for (p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_drawable (c))
        g_string_append_unichar (cleaned, c);
      else if (g_unichar_isspace (c))
        g_string_append_c (cleaned, ' ');
    }
  return g_string_free (cleaned, FALSE);
}

/**
 * mul_chart_ruler_draw:
 * @self: a ruler
 * @cr: where to draw, in the colour it has; a unit is a pixel of the chart
 * @font: a font
 * @text: UTF-8
 * @x: where it begins
 * @baseline: y of its baseline
 *
 * Draws one line of text exactly as wide as it is measured, whatever the scale. On a vector surface it stays text.
 */
void
mul_chart_ruler_draw (MulChartRuler *self,
                      cairo_t       *cr,
                      MulChartFont   font,
                      const char    *text,
                      double         x,
                      double         baseline)
{
  g_return_if_fail (self != NULL && cr != NULL && font < MUL_CHART_N_FONTS && text != NULL);

  measure (self, font, text, -1);
  cairo_move_to (cr, x, baseline);
  pango_cairo_show_layout_line (cr, pango_layout_get_line_readonly (self->layouts[font], 0));
}
