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
