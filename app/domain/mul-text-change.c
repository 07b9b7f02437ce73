/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-text-change.h"

#include <string.h>

/**
 * mul_text_change_find:
 * @before: a text
 * @after: the text that takes its place
 *
 * Finds the one stretch outside which both are the same; it is empty in both where they are equal.
 *
 * Returns: where it is
 */
MulTextChange
mul_text_change_find (const char *before, const char *after)
{
  const char *before_end = before + strlen (before);
  const char *after_end = after + strlen (after);
  MulTextChange change = { 0 };

  while (*before != '\0' && *after != '\0' && g_utf8_get_char (before) == g_utf8_get_char (after))
    {
      before = g_utf8_next_char (before);
      after = g_utf8_next_char (after);
      change.start++;
    }
  while (before_end > before && after_end > after)
    {
      const char *before_last = g_utf8_prev_char (before_end);
      const char *after_last = g_utf8_prev_char (after_end);

      if (g_utf8_get_char (before_last) != g_utf8_get_char (after_last))
        break;
      before_end = before_last;
      after_end = after_last;
    }
  change.before_end = change.start + (int) g_utf8_strlen (before, before_end - before);
  change.after_end = change.start + (int) g_utf8_strlen (after, after_end - after);
  return change;
}
