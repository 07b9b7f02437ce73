/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-date.h"

#include <string.h>

static gboolean
is_number (const char *text, gsize length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isdigit (text[i]))
      return FALSE;
  return TRUE;
}

/**
 * mul_date_print:
 * @date: a date as the file holds it: "2025-10-17", or anything that somebody has written
 *
 * Returns: (transfer full): the date as Norwegians write it in figures, "17.10.2025"; what is no whole date stays as it is
 */
char *
mul_date_print (const char *date)
{
  if (strlen (date) != 10 || date[4] != '-' || date[7] != '-' || !is_number (date, 4) || !is_number (date + 5, 2)
      || !is_number (date + 8, 2))
    return g_strdup (date);
  return g_strdup_printf ("%.2s.%.2s.%.4s", date + 8, date + 5, date);
}

/* The number at @text, of at most @most digits; -1 where there is none. */
static int
read_number (const char **text, int most)
{
  int number = 0, n_digits = 0;

  for (; n_digits < most && g_ascii_isdigit (**text); n_digits++, (*text)++)
    number = number * 10 + (**text - '0');
  return n_digits > 0 ? number : -1;
}

/**
 * mul_date_read:
 * @typed: what somebody typed: "3.10.2025", "03.10.2025" or "2025-10-03"
 *
 * Returns: (transfer full) (nullable): the date as the file holds it, "2025-10-03", "" where nothing is typed, or %NULL
 *   where it is no day of the calendar
 */
char *
mul_date_read (const char *typed)
{
  g_autofree char *stripped = g_strstrip (g_strdup (typed));
  const char *at = stripped;
  int first, second, third;
  char mark;
  gboolean year_first;

  if (*stripped == '\0')
    return g_strdup ("");
  first = read_number (&at, 4);
  mark = *at;
  if (first < 0 || (mark != '.' && mark != '-'))
    return NULL;
  at++;
  second = read_number (&at, 2);
  if (second < 0 || *at++ != mark)
    return NULL;
  third = read_number (&at, 4);
  year_first = mark == '-';
  if (*at != '\0' || (year_first ? first : third) < 1000 ||
      !g_date_valid_dmy ((GDateDay) (year_first ? third : first), (GDateMonth) second,
                         (GDateYear) (year_first ? first : third)))
    return NULL;
  return year_first ? g_strdup_printf ("%04d-%02d-%02d", first, second, third)
                    : g_strdup_printf ("%04d-%02d-%02d", third, second, first);
}
