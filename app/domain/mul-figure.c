/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-figure.h"

#include <string.h>

/* What is written behind a value that somebody worked out. */
static const char *const derived_words[] = {
  "(utregnet)", "(utrekna)", "(beregnet)", "(berekna)", "(derived)", "(calculated)",
};

/* Cuts @word and the blanks before it from the end of @text; whether it stood there. */
static gboolean
cut_word (char       *text,
          const char *word)
{
  const glong n_letters = g_utf8_strlen (text, -1);
  const glong n_word = g_utf8_strlen (word, -1);
  g_autofree char *end = NULL;
  g_autofree char *wanted = NULL;
  char *at;

  if (n_word == 0 || n_letters < n_word)
    return FALSE;
  at = g_utf8_offset_to_pointer (text, n_letters - n_word);
  end = g_utf8_casefold (at, -1);
  wanted = g_utf8_casefold (word, -1);
  if (!g_str_equal (end, wanted))
    return FALSE;

  *at = '\0';
  while (at > text && g_unichar_isspace (g_utf8_get_char (g_utf8_prev_char (at))))
    {
      at = g_utf8_prev_char (at);
      *at = '\0';
    }
  return TRUE;
}

/**
 * mul_figure_get_qualifier:
 * @number: a number that was read
 *
 * Returns: the reservation it was written with, as the file has it: a #MulQualifier
 */
int
mul_figure_get_qualifier (const MulNumber *number)
{
  switch (number->qualifier)
    {
    case MUL_NUMBER_QUALIFIER_APPROX:
      return MUL_QUALIFIER_APPROX;
    case MUL_NUMBER_QUALIFIER_LEAST:
      return MUL_QUALIFIER_LEAST;
    case MUL_NUMBER_QUALIFIER_MOST:
      return MUL_QUALIFIER_MOST;
    case MUL_NUMBER_QUALIFIER_EXACT:
    default:
      return MUL_QUALIFIER_EXACT;
    }
}

/**
 * mul_figure_read:
 * @text: what was typed: "ca. 2 100", "minst 40", "301 (utregnet)", "1–3", "340 mill. kr"
 * @unit: (nullable): the figure's unit, which may stand behind the number
 *
 * Reads the value of a key figure, by the parser that reads all numbers.
 *
 * Returns: what was read
 */
MulFigureReading
mul_figure_read (const char *text,
                 const char *unit)
{
  MulFigureReading reading = { MUL_NUMBER_EMPTY, MUL_NUMBER_FAULT_NONE, MUL_NOT_STATED, MUL_NOT_STATED,
                               MUL_QUALIFIER_EXACT };
  g_autofree char *value = NULL;
  g_auto (MulNumber) number = { 0 };
  gboolean derived = FALSE;
  guint i;

  if (!g_utf8_validate (text, -1, NULL))
    {
      reading.result = MUL_NUMBER_UNREADABLE;
      reading.fault = MUL_NUMBER_FAULT_ENCODING;
      return reading;
    }
  value = g_strstrip (g_strdup (text));
  for (i = 0; i < G_N_ELEMENTS (derived_words) && !derived; i++)
    derived = cut_word (value, derived_words[i]);
  if (unit != NULL)
    cut_word (value, unit);

  reading.result = mul_number_parse (value, &number);
  reading.fault = number.fault;
  /* A second number, or a footnote's mark, has no place here: better nothing than half of it. */
  if (reading.result == MUL_NUMBER_OK && (number.persons != MUL_NOT_STATED || number.marks != NULL))
    {
      reading.result = MUL_NUMBER_UNREADABLE;
      reading.fault = MUL_NUMBER_FAULT_TEXT;
    }
  /* So has a word without a number. */
  if (reading.result == MUL_NUMBER_EMPTY && (derived || number.marks != NULL))
    {
      reading.result = MUL_NUMBER_UNREADABLE;
      reading.fault = MUL_NUMBER_FAULT_TEXT;
    }
  if (reading.result != MUL_NUMBER_OK)
    return reading;

  reading.value_e4 = number.value_e4;
  reading.max_e4 = number.max_e4;
  reading.qualifier = mul_figure_get_qualifier (&number);
  if (derived && reading.qualifier == MUL_QUALIFIER_EXACT)
    reading.qualifier = MUL_QUALIFIER_DERIVED;
  return reading;
}

/**
 * mul_figure_sum:
 * @values_e4: (array length=n_values): the municipalities' values, or %MUL_NOT_STATED
 * @n_values: how many
 * @stated_e4: the total as stated, or %MUL_NOT_STATED
 *
 * Sums a key figure where all municipalities state it, and there are at least two.
 *
 * Returns: the sum, and how the stated total differs from it
 */
MulFigureSum
mul_figure_sum (const gint64 *values_e4,
                guint         n_values,
                gint64        stated_e4)
{
  MulFigureSum sum = { MUL_NOT_STATED, stated_e4, MUL_NOT_STATED };
  guint i;

  if (n_values < 2)
    return sum;
  for (i = 0; i < n_values; i++)
    if (values_e4[i] == MUL_NOT_STATED)
      return sum;

  for (i = 0; i < n_values; i++)
    sum.sum_e4 = mul_value_add (sum.sum_e4, values_e4[i]);
  if (stated_e4 != MUL_NOT_STATED)
    sum.difference_e4 = mul_value_subtract (stated_e4, sum.sum_e4);
  return sum;
}

/**
 * mul_figure_can_sum:
 * @unit: a key figure's unit
 *
 * Returns: whether values of it can be added up: shares and ratios cannot
 */
gboolean
mul_figure_can_sum (const char *unit)
{
  static const char *const shares[] = { "%", "prosent", "percent", " per ", " pr. ", "/", "av ti", "ganger", "gonger" };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (shares); i++)
    if (strstr (unit, shares[i]) != NULL)
      return FALSE;
  return TRUE;
}

/**
 * mul_figure_find_period:
 * @periods: (array length=n_periods): the periods of the values, "" where none is stated
 * @n_periods: how many
 *
 * Finds the period that most values have; among equals the one that comes first. A value of another period cannot be
 * compared with them without a word.
 *
 * Returns: (transfer none) (nullable): the period, or %NULL where no value states one
 */
const char *
mul_figure_find_period (const char *const *periods,
                        guint              n_periods)
{
  const char *found = NULL;
  guint n_found = 0;
  guint i;
  guint j;

  for (i = 0; i < n_periods; i++)
    {
      guint n_same = 0;

      for (j = 0; j < n_periods; j++)
        n_same += g_str_equal (periods[i], periods[j]) ? 1 : 0;
      if (*periods[i] != '\0' && n_same > n_found)
        {
          found = periods[i];
          n_found = n_same;
        }
    }
  return found;
}
