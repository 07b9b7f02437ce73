/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "drawing/mul-palette.h"

/* libadwaita's accents in the order in which municipalities take them; blue is the application's own and red means
 * an error. The texts are its standalone colours for the light style. */
static const MulPaletteColour colours[] = {
  { "orange", "#b62200", "#fce5d9", "#ed5b00" },
  { "teal", "#007184", "#deeff1", "#2190a4" },
  { "purple", "#8939a4", "#efe3f5", "#9141ac" },
  { "green", "#15772e", "#e1efe4", "#3a944a" },
  { "pink", "#a2326c", "#f9e6f0", "#d56199" },
  { "slate", "#526678", "#e9edef", "#6f8396" },
  { "yellow", "#905300", "#f7edd9", "#c88800" },
};

guint
mul_palette_get_n_colours (void)
{
  return G_N_ELEMENTS (colours);
}

/**
 * mul_palette_get_colour:
 * @position: which in the fixed order; begins anew after the last
 *
 * Returns: (transfer none): the colour
 */
const MulPaletteColour *
mul_palette_get_colour (guint position)
{
  return &colours[position % G_N_ELEMENTS (colours)];
}

/**
 * mul_palette_find_colour:
 * @key: (nullable): a stored code
 *
 * Returns: (transfer none): its colour; slate for what this version does not know
 */
const MulPaletteColour *
mul_palette_find_colour (const char *key)
{
  guint i;

  for (i = 0; i < G_N_ELEMENTS (colours); i++)
    if (g_strcmp0 (colours[i].key, key) == 0)
      return &colours[i];
  return mul_palette_find_colour ("slate");
}
