/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-question-letter.h"

/**
 * mul_question_letter:
 * @label: (nullable): the label that is stored with the question, if any
 * @position: the question's place among those of the mandate, from 0
 *
 * The letter by which a question is known wherever it is shown or printed. It is not stored: questions that are moved
 * change theirs.
 *
 * Returns: (transfer full): the label, or the letter of its place: a … z, then its number
 */
char *
mul_question_letter (const char *label,
                     guint       position)
{
  if (label != NULL && *label != '\0')
    return g_strdup (label);

  return position < 26 ? g_strdup_printf ("%c", 'a' + (int) position) : g_strdup_printf ("%u", position + 1);
}
