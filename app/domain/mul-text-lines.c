/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-text-lines.h"

/* How much room a text takes, without laying it out. */

/* Puts a word on the line, or on as many as it takes. Returns where the line ends then. */
static double
put_word (const char *word, const char *end, double at, double width, MulLetterWidth letter_width, gpointer data,
          guint *lines)
{
  double length = 0;

  for (const char *p = word; p < end; p = g_utf8_next_char (p))
    length += letter_width (g_utf8_get_char (p), data);
  if (at > 0 && at + length > width)
    {
      (*lines)++;
      at = 0;
    }
  if (length <= width)
    return at + length;
  /* Longer than a line: it is broken where it must. */
  for (const char *p = word; p < end; p = g_utf8_next_char (p))
    {
      const double letter = letter_width (g_utf8_get_char (p), data);

      if (at > 0 && at + letter > width)
        {
          (*lines)++;
          at = 0;
        }
      at += letter;
    }
  return at;
}

/**
 * mul_text_count_lines:
 * @text: a text
 * @width: how wide a line is
 * @letter_width: (scope call): how wide a letter is, in the same measure
 * @data: for @letter_width
 *
 * Breaks a text into lines between words, and within those that are longer than a line. What letters do to each other (kerning,
 * ligatures) is left out, so that the answer may be one line off now and then.
 *
 * Returns: how many lines it takes; at least one
 */
guint
mul_text_count_lines (const char *text, double width, MulLetterWidth letter_width, gpointer data)
{
  guint lines = 1;
  double at = 0;

  for (const char *p = text; *p != '\0';)
    {
      const char *end = p;

      while (*end != '\0' && *end != ' ' && *end != '\n')
        end++;
      at = put_word (p, end, at, width, letter_width, data, &lines);
      if (*end == ' ')
        at += letter_width (' ', data);
      if (*end == '\n')
        {
          lines++;
          at = 0;
        }
      p = *end != '\0' ? end + 1 : end;
    }
  return lines;
}
