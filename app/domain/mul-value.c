/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-value.h"

static guint64
magnitude (gint64 value)
{
  /* G_MININT64 has no positive counterpart, so it is negated as an unsigned number. */
  return value < 0 ? (guint64) 0 - (guint64) value : (guint64) value;
}

static gint64
saturate (guint64  size,
          gboolean negative)
{
  gint64 value = size > G_MAXINT64 ? G_MAXINT64 : (gint64) size;

  return negative ? -value : value;
}

/**
 * mul_value_add:
 * @a: a number or %MUL_NOT_STATED
 * @b: a number or %MUL_NOT_STATED
 *
 * Adds two numbers of the same unit. What is not stated adds nothing, so that a sum over nothing but unstated numbers
 * stays unstated. A sum too large to hold stops at the largest number instead of wrapping round.
 *
 * Returns: the sum, or %MUL_NOT_STATED where neither is stated
 */
gint64
mul_value_add (gint64 a,
               gint64 b)
{
  gint64 sum;

  if (a == MUL_NOT_STATED)
    return b;
  if (b == MUL_NOT_STATED)
    return a;
  if (__builtin_add_overflow (a, b, &sum))
    return a > 0 ? G_MAXINT64 : -G_MAXINT64;

  /* The one sum that would read as "not stated". */
  return sum == MUL_NOT_STATED ? -G_MAXINT64 : sum;
}

/**
 * mul_value_subtract:
 * @a: a number or %MUL_NOT_STATED
 * @b: a number or %MUL_NOT_STATED
 *
 * Returns: @a − @b, or %MUL_NOT_STATED unless both are stated: a difference from something unknown is unknown
 */
gint64
mul_value_subtract (gint64 a,
                    gint64 b)
{
  if (a == MUL_NOT_STATED || b == MUL_NOT_STATED)
    return MUL_NOT_STATED;

  return mul_value_add (a, -b);
}

/**
 * mul_value_scale:
 * @value: a number or %MUL_NOT_STATED
 * @factor: a number
 * @divisor: a number
 *
 * Computes @value × @factor ÷ @divisor in whole numbers, without losing the middle result to overflow, and rounds half
 * away from zero.
 *
 * Returns: the quotient, or %MUL_NOT_STATED where something is not stated or @divisor is 0
 */
gint64
mul_value_scale (gint64 value,
                 gint64 factor,
                 gint64 divisor)
{
  guint64 a, b, c, quotient = 0, remainder = 0;
  gboolean negative;
  int bit;

  if (value == MUL_NOT_STATED || factor == MUL_NOT_STATED || divisor == MUL_NOT_STATED || divisor == 0)
    return MUL_NOT_STATED;

  a = magnitude (value);
  b = magnitude (factor);
  c = magnitude (divisor);
  negative = (value < 0) != (factor < 0);
  negative = negative != (divisor < 0);

  /* Long division of a × b by c, a bit of a at a time. The remainder stays below c, which is below 2⁶³. */
  for (bit = 63; bit >= 0; bit--)
    {
      if (quotient > G_MAXINT64 / 2)
        return saturate (G_MAXUINT64, negative);

      quotient *= 2;
      remainder *= 2;
      if (remainder >= c)
        {
          remainder -= c;
          quotient++;
        }

      if (a >> bit & 1)
        {
          if (__builtin_add_overflow (quotient, b / c, &quotient))
            return saturate (G_MAXUINT64, negative);

          remainder += b % c;
          if (remainder >= c)
            {
              remainder -= c;
              quotient++;
            }
        }
    }

  if (remainder >= c - remainder && quotient < G_MAXINT64)
    quotient++;

  return saturate (quotient, negative);
}

/**
 * mul_value_round:
 * @value_e4: an e4 number or %MUL_NOT_STATED
 * @decimals: how many of the four decimals are kept
 *
 * Rounds half away from zero, as people do by hand.
 *
 * Returns: the rounded number, still e4
 */
gint64
mul_value_round (gint64 value_e4,
                 guint  decimals)
{
  static const gint64 steps[] = { 10000, 1000, 100, 10 };
  gint64 step, rest;

  if (value_e4 == MUL_NOT_STATED || decimals >= G_N_ELEMENTS (steps))
    return value_e4;

  step = steps[decimals];
  rest = value_e4 % step;
  value_e4 -= rest;

  if (rest >= step / 2)
    return mul_value_add (value_e4, step);
  if (rest <= -step / 2)
    return mul_value_add (value_e4, -step);

  return value_e4;
}
