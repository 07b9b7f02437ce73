/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MulPaletteColour:
 * @key: the stored code: "orange", "teal", "purple", "green", "pink", "slate" or "yellow"
 * @text: "#rrggbb" for text on white and on @tint, at least 4.5 to 1
 * @tint: "#rrggbb" behind it, the accent at 15 % on white
 * @accent: "#rrggbb" of the accent itself, for surfaces that carry no text
 */
typedef struct
{
  const char *key;
  const char *text;
  const char *tint;
  const char *accent;
} MulPaletteColour;

guint mul_palette_get_n_colours (void);
const MulPaletteColour *mul_palette_get_colour (guint position);
const MulPaletteColour *mul_palette_find_colour (const char *key);

G_END_DECLS
