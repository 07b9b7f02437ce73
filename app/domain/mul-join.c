/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-join.h"

#include "domain/mul-record.h"
#include "domain/mul-twins.h"

/**
 * mul_join_decide:
 * @first: the argument that stays
 * @second: the one that becomes part of it
 * @joined: (out caller-allocates): what the joined one has; its text is %NULL, since mul_twins_join_texts() makes it
 *
 * Settles what two arguments cannot have both. The first's theme stays where it has one, the greater importance counts, and
 * the language is that of the words that remain.
 *
 * Returns: what gave way, which is to be said
 */
MulJoinLost
mul_join_decide (const MulJoinSide *first, const MulJoinSide *second, MulJoinSide *joined)
{
  g_autofree char *text = mul_twins_join_texts (first->text, second->text);
  const gboolean both_themes = first->theme_id != NULL && second->theme_id != NULL;
  const gboolean both_important = first->importance != MUL_NOT_STATED && second->importance != MUL_NOT_STATED;
  MulJoinLost lost = MUL_JOIN_NOTHING;

  *joined = *first;
  joined->text = NULL;
  if (first->theme_id == NULL)
    joined->theme_id = second->theme_id;
  if (both_themes && g_strcmp0 (first->theme_id, second->theme_id) != 0)
    lost |= MUL_JOIN_THEME;
  if (first->importance == MUL_NOT_STATED || (both_important && second->importance > first->importance))
    joined->importance = second->importance;
  if (both_important && first->importance != second->importance)
    lost |= MUL_JOIN_IMPORTANCE;
  if (g_strcmp0 (first->language, second->language) == 0 || g_str_equal (text, first->text))
    return lost;
  if (g_str_equal (text, second->text))
    joined->language = second->language;
  else
    lost |= MUL_JOIN_LANGUAGE;
  return lost;
}
