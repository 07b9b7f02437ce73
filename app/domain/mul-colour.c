/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-colour.h"

#include <math.h>

/* The accent palette of libadwaita 1.7 as standalone colours, in the order in which municipalities take them. Blue is
 * the program's own accent and red means an error, so neither is a municipality's. Teal is a little darker than the
 * toolkit's, which keeps 4.4 on its tint in a row that is pointed at. The style sheets repeat all of them. */
static const MulColour colours[] = {
  { "orange", "#b62200", "#ff9c5b" },
  { "teal", "#006e81", "#7bdff4" },
  { "purple", "#8939a4", "#fba7ff" },
  { "green", "#15772e", "#8de698" },
  { "pink", "#a2326c", "#ffa0d8" },
  { "slate", "#526678", "#bbd1e5" },
  { "yellow", "#905300", "#ffc057" },
};

static double
linear_channel (guint32 channel)
{
  double value = channel / 255.0;

  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

/**
 * mul_colour_get_n:
 *
 * Returns: how many colours there are before they begin anew
 */
guint
mul_colour_get_n (void)
{
  return G_N_ELEMENTS (colours);
}

/**
 * mul_colour_get:
 * @index: the municipality's place in the list
 *
 * Returns: (transfer none): its colour; after the last the first comes again
 */
const MulColour *
mul_colour_get (guint index)
{
  return &colours[index % G_N_ELEMENTS (colours)];
}

/**
 * mul_colour_find:
 * @name: (nullable): a stored colour's name
 *
 * Returns: (transfer none) (nullable): the colour, or %NULL where the name is empty or not known
 */
const MulColour *
mul_colour_find (const char *name)
{
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (colours); i++)
    if (g_strcmp0 (colours[i].name, name) == 0)
      return &colours[i];

  return NULL;
}

/**
 * mul_colour_parse:
 * @hex: a colour such as "#8939a4"
 * @rgb: (out): the colour as 0xRRGGBB
 *
 * Returns: whether @hex is a colour
 */
gboolean
mul_colour_parse (const char *hex,
                  guint32    *rgb)
{
  guint32 value = 0;
  int i;

  if (hex[0] != '#')
    return FALSE;

  for (i = 1; i <= 6; i++)
    {
      if (!g_ascii_isxdigit (hex[i]))
        return FALSE;
      value = value << 4 | (guint32) g_ascii_xdigit_value (hex[i]);
    }

  if (hex[7] != '\0')
    return FALSE;

  *rgb = value;
  return TRUE;
}

/**
 * mul_colour_luminance:
 * @rgb: a colour as 0xRRGGBB
 *
 * Returns: its relative luminance as WCAG 2.1 defines it, 0 (black) to 1 (white)
 */
double
mul_colour_luminance (guint32 rgb)
{
  return 0.2126 * linear_channel (rgb >> 16 & 0xff) + 0.7152 * linear_channel (rgb >> 8 & 0xff) +
         0.0722 * linear_channel (rgb & 0xff);
}

/**
 * mul_colour_contrast:
 * @a: a colour as 0xRRGGBB
 * @b: a colour as 0xRRGGBB
 *
 * Returns: the contrast ratio of WCAG 2.1, 1 (none) to 21; text needs 4.5, large text and marks 3
 */
double
mul_colour_contrast (guint32 a,
                     guint32 b)
{
  double first = mul_colour_luminance (a);
  double second = mul_colour_luminance (b);

  return (MAX (first, second) + 0.05) / (MIN (first, second) + 0.05);
}

/**
 * mul_colour_mix:
 * @over: a colour as 0xRRGGBB
 * @under: the colour beneath
 * @alpha: how much of @over shows, 0 to 1
 *
 * Returns: the tint that comes out, for backgrounds that must be opaque and for measuring contrast
 */
guint32
mul_colour_mix (guint32 over,
                guint32 under,
                double  alpha)
{
  guint32 mixed = 0;
  int shift;

  for (shift = 16; shift >= 0; shift -= 8)
    {
      double value = (over >> shift & 0xff) * alpha + (under >> shift & 0xff) * (1 - alpha);

      mixed |= (guint32) (value + 0.5) << shift;
    }

  return mixed;
}
