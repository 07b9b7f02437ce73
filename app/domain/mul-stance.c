/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-stance.h"

#include <string.h>

/* What the municipalities think of an argument: one key goes round the positions, and disagreement is never smoothed out. */

/**
 * mul_stance_next:
 * @position: a #MulStancePosition, or %MUL_STANCE_NONE
 * @has_comment: whether it has a comment, which would be lost with the stance
 *
 * Returns: the position after it: none, agree, partly, disagree, and round; a stance with a comment does not become none
 */
int
mul_stance_next (int position, gboolean has_comment)
{
  switch (position)
    {
    case MUL_STANCE_POSITION_AGREE:
      return MUL_STANCE_POSITION_PARTLY;
    case MUL_STANCE_POSITION_PARTLY:
      return MUL_STANCE_POSITION_DISAGREE;
    case MUL_STANCE_POSITION_DISAGREE:
      return has_comment ? MUL_STANCE_POSITION_AGREE : MUL_STANCE_NONE;
    default:
      return MUL_STANCE_POSITION_AGREE;
    }
}

/**
 * mul_stance_is_disputed:
 * @positions: (array length=n): the positions taken, %MUL_STANCE_NONE among them
 * @n: how many
 *
 * Returns: whether some agree and some disagree. Who agrees in part is at odds with nobody.
 */
gboolean
mul_stance_is_disputed (const int *positions, guint n)
{
  gboolean agrees = FALSE;
  gboolean disagrees = FALSE;

  for (guint i = 0; i < n; i++)
    {
      agrees = agrees || positions[i] == MUL_STANCE_POSITION_AGREE;
      disagrees = disagrees || positions[i] == MUL_STANCE_POSITION_DISAGREE;
    }
  return agrees && disagrees;
}

/**
 * mul_stance_join_comments:
 * @first: the position that stays
 * @first_comment: what is said with it, or ""
 * @second: the position of the same holder that joins it
 * @second_comment: what is said with that, or ""
 * @second_words: @second in words
 *
 * Two stances of one holder become one when their arguments do. The first one's position stays; another position of the second is
 * said in the comment, so that it stays in sight, and no comment is lost.
 *
 * Returns: (transfer full): the comment of both
 */
char *
mul_stance_join_comments (int first, const char *first_comment, int second, const char *second_comment,
                          const char *second_words)
{
  g_autofree char *said = NULL;

  if (first != second && *second_comment != '\0')
    said = g_strdup_printf ("%s: %s", second_words, second_comment);
  else
    said = g_strdup (first != second ? second_words : second_comment);
  if (*said == '\0' || strstr (first_comment, said) != NULL)
    return g_strdup (first_comment);
  return *first_comment != '\0' ? g_strdup_printf ("%s · %s", first_comment, said) : g_steal_pointer (&said);
}
