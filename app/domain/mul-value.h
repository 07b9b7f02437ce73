/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MUL_NOT_STATED:
 *
 * The value of a number that nobody has stated. It is never 0: 0 says "none".
 */
#define MUL_NOT_STATED G_MININT64

/**
 * MUL_E4:
 *
 * One whole in the fixed-point numbers called e4: årsverk, key figures and ratios hold four decimals.
 */
#define MUL_E4 G_GINT64_CONSTANT (10000)

/**
 * mul_value_is_stated:
 * @value: a number or %MUL_NOT_STATED
 *
 * Returns: whether somebody has stated the number
 */
static inline gboolean
mul_value_is_stated (gint64 value)
{
  return value != MUL_NOT_STATED;
}

gint64 mul_value_add      (gint64 a,
                           gint64 b);
gint64 mul_value_subtract (gint64 a,
                           gint64 b);
gint64 mul_value_scale    (gint64 value,
                           gint64 factor,
                           gint64 divisor);
gint64 mul_value_round    (gint64 value_e4,
                           guint  decimals);

G_END_DECLS
