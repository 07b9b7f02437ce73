/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-number.h"

#include <locale.h>
#include <string.h>

#define NBSP "\302\240"
#define MINUS "\342\210\222"
#define NOT_STATED_DASH "\342\200\223"

/* Groups are parted by a no-break space in every language: a reader of any language understands it, and the parser
 * reads it back without guessing, which "2,100" and "2.100" would ask of it. */
static const MulLocaleNumbers numbers_nb = { ",", NBSP };
static const MulLocaleNumbers numbers_en = { ".", NBSP };

/**
 * mul_locale_numbers_nb:
 *
 * Returns: (transfer none): numbers as in Bokmål and Nynorsk, also where no such locale is installed
 */
const MulLocaleNumbers *
mul_locale_numbers_nb (void)
{
  return &numbers_nb;
}

/**
 * mul_locale_numbers_en:
 *
 * Returns: (transfer none): numbers with a decimal point
 */
const MulLocaleNumbers *
mul_locale_numbers_en (void)
{
  return &numbers_en;
}

/**
 * mul_locale_numbers_current:
 *
 * Reads the decimal mark of the program's locale. To be called on the main thread; the report asks for its own
 * language.
 *
 * Returns: (transfer none): how numbers are written on screen
 */
const MulLocaleNumbers *
mul_locale_numbers_current (void)
{
  return strcmp (localeconv ()->decimal_point, ",") == 0 ? &numbers_nb : &numbers_en;
}

/**
 * mul_number_format_full:
 * @value_e4: an e4 number or %MUL_NOT_STATED
 * @min_decimals: decimals that are shown though they are 0
 * @max_decimals: decimals that are shown at most; rounds half away from zero
 * @grouped: whether thousands are parted
 * @locale: the marks to use
 *
 * Returns: (transfer full): the number as text, "–" where it is not stated
 */
char *
mul_number_format_full (gint64                  value_e4,
                        guint                   min_decimals,
                        guint                   max_decimals,
                        gboolean                grouped,
                        const MulLocaleNumbers *locale)
{
  g_autoptr (GString) text = g_string_new (NULL);
  char digits[32], decimals[8];
  gint64 value;
  gsize n_digits, n_decimals = 4, i;

  if (value_e4 == MUL_NOT_STATED)
    return g_strdup (NOT_STATED_DASH);

  value = mul_value_round (value_e4, max_decimals);
  if (value < 0)
    {
      g_string_append (text, MINUS);
      value = -value;
    }

  g_snprintf (digits, sizeof digits, "%" G_GINT64_FORMAT, value / MUL_E4);
  g_snprintf (decimals, sizeof decimals, "%04d", (int) (value % MUL_E4));
  n_digits = strlen (digits);
  while (n_decimals > min_decimals && decimals[n_decimals - 1] == '0')
    n_decimals--;

  /* "1.125" is ambiguous to the parser, "1.1250" is not. */
  if (n_decimals == 3 && max_decimals > 3 && n_digits <= 3 && digits[0] != '0' && strcmp (locale->decimal, ".") == 0)
    n_decimals = 4;

  for (i = 0; i < n_digits; i++)
    {
      if (grouped && i > 0 && (n_digits - i) % 3 == 0)
        g_string_append (text, locale->group);
      g_string_append_c (text, digits[i]);
    }

  if (n_decimals > 0)
    {
      g_string_append (text, locale->decimal);
      g_string_append_len (text, decimals, (gssize) n_decimals);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * mul_number_format:
 * @value_e4: an e4 number or %MUL_NOT_STATED
 * @max_decimals: decimals that are shown at most; needless ones are not
 * @grouped: whether thousands are parted, as in key figures ("2 100")
 * @locale: the marks to use
 *
 * Returns: (transfer full): the number as text, "–" where it is not stated
 */
char *
mul_number_format (gint64                  value_e4,
                   guint                   max_decimals,
                   gboolean                grouped,
                   const MulLocaleNumbers *locale)
{
  return mul_number_format_full (value_e4, 0, max_decimals, grouped, locale);
}

/**
 * mul_number_format_range:
 * @value_e4: an e4 number or %MUL_NOT_STATED
 * @max_e4: the end of the range, or %MUL_NOT_STATED
 * @max_decimals: decimals that are shown at most
 * @locale: the marks to use
 *
 * Returns: (transfer full): a key figure or a range of it, such as "1–3"
 */
char *
mul_number_format_range (gint64                  value_e4,
                         gint64                  max_e4,
                         guint                   max_decimals,
                         const MulLocaleNumbers *locale)
{
  g_autofree char *value = mul_number_format (value_e4, max_decimals, TRUE, locale);
  g_autofree char *max = NULL;

  if (value_e4 == MUL_NOT_STATED || max_e4 == MUL_NOT_STATED)
    return g_steal_pointer (&value);

  max = mul_number_format (max_e4, max_decimals, TRUE, locale);
  return g_strconcat (value, NOT_STATED_DASH, max, NULL);
}

/**
 * mul_number_format_fte:
 * @fte_e4: årsverk × 10 000, or %MUL_NOT_STATED
 * @unit: %MUL_NUMBER_UNIT_PERCENT ("650 %") or %MUL_NUMBER_UNIT_FTE ("6,5")
 * @style: where the number stands
 * @locale: the marks to use
 *
 * Årsverk are shown as exactly as they are stored. Percentages of staffing are not grouped ("1250 %").
 *
 * Returns: (transfer full): the number as text, "–" where it is not stated
 */
char *
mul_number_format_fte (gint64                  fte_e4,
                       MulNumberUnit           unit,
                       MulNumberStyle          style,
                       const MulLocaleNumbers *locale)
{
  g_autofree char *percent = NULL;

  if (fte_e4 == MUL_NOT_STATED)
    return g_strdup (NOT_STATED_DASH);

  if (unit != MUL_NUMBER_UNIT_PERCENT)
    return mul_number_format_full (fte_e4, style == MUL_NUMBER_STYLE_TABLE ? 1 : 0, 4, TRUE, locale);

  percent = mul_number_format_full (mul_value_scale (fte_e4, 100, 1), 0, 2, FALSE, locale);
  return g_strconcat (percent, NBSP "%", NULL);
}

/**
 * mul_number_format_count:
 * @count: persons or positions in ones, or %MUL_NOT_STATED
 * @locale: the marks to use
 *
 * Returns: (transfer full): the number as text, "–" where it is not stated
 */
char *
mul_number_format_count (gint64                  count,
                         const MulLocaleNumbers *locale)
{
  g_autofree char *digits = NULL;
  g_autoptr (GString) text = NULL;
  gsize n_digits, i;

  if (count == MUL_NOT_STATED)
    return g_strdup (NOT_STATED_DASH);

  text = g_string_new (count < 0 ? MINUS : "");
  digits = g_strdup_printf ("%" G_GINT64_FORMAT, count < 0 ? -count : count);
  n_digits = strlen (digits);
  for (i = 0; i < n_digits; i++)
    {
      if (i > 0 && (n_digits - i) % 3 == 0)
        g_string_append (text, locale->group);
      g_string_append_c (text, digits[i]);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}
