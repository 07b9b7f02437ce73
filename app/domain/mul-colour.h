/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MUL_COLOUR_TINT_LIGHT:
 *
 * How much of a colour shows in the tint behind text of the same colour, in light style. On the window and on cards the
 * text keeps a contrast of 4.5; on the light sidebar it would not, so there it stands without a tint.
 */
#define MUL_COLOUR_TINT_LIGHT 0.12

/**
 * MUL_COLOUR_TINT_DARK:
 *
 * The same in dark style, where the cards of a chart, lighter than all else, leave room for no more.
 */
#define MUL_COLOUR_TINT_DARK 0.1

/**
 * MUL_COLOUR_MARK:
 *
 * How much of the text's colour shows in a mark that must be seen for the picture to be read (a connector, a bar, a border):
 * it holds the contrast of 3 on all that the program paints on, in both styles. The style sheet writes it as 0.56.
 */
#define MUL_COLOUR_MARK 0.56

/**
 * MUL_COLOUR_MARK_PAPER:
 *
 * The same on paper, as a colour of its own.
 */
#define MUL_COLOUR_MARK_PAPER "#8c8c8c"

/**
 * MulColour:
 * @name: the name stored in municipality.colour
 * @light: hexadecimal, standalone on a light background
 * @dark: hexadecimal, standalone on a dark background
 *
 * One of the colours that tell municipalities apart, never without their short name.
 */
typedef struct
{
  const char *name;
  const char *light;
  const char *dark;
} MulColour;

guint            mul_colour_get_n        (void);
const MulColour *mul_colour_get          (guint       index);
const MulColour *mul_colour_find         (const char *name);
gboolean         mul_colour_parse        (const char *hex,
                                          guint32    *rgb);
double           mul_colour_luminance    (guint32     rgb);
double           mul_colour_contrast     (guint32     a,
                                          guint32     b);
guint32          mul_colour_mix          (guint32     over,
                                          guint32     under,
                                          double      alpha);

G_END_DECLS
