/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-paste.h"

#include <string.h>

/* Words that a question begins with, in either Norwegian and in English. */
static const char *const asking_words[] = {
  "hva", "hvem", "hvilke", "hvilken", "hvilket", "hvor", "hvordan", "hvorfor", "hvorvidt", "kva", "kven", "kor", "korleis",
  "kvifor", "korvidt", "what", "who", "which", "where", "how", "why", "whether",
};

/* Verbs that a question begins with; a line that goes on may have them too, in small letters. */
static const char *const asking_verbs[] = {
  "er", "har", "kan", "bør", "skal", "vil", "må", "får", "blir", "vert", "finnes", "fins", "finst", "is", "are", "do", "does",
  "did", "has", "have", "can", "could", "will", "would", "should", "must", "may",
};

static gboolean
holds_word (const char *const *words, gsize n, const char *word)
{
  for (gsize i = 0; i < n; i++)
    if (strcmp (word, words[i]) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
begins_question (const char *text)
{
  g_autofree char *word = g_strndup (text, strcspn (text, " "));
  g_autofree char *lower = g_utf8_strdown (word, -1);

  return holds_word (asking_words, G_N_ELEMENTS (asking_words), lower)
         || (g_unichar_isupper (g_utf8_get_char (text)) && holds_word (asking_verbs, G_N_ELEMENTS (asking_verbs), lower));
}

static gboolean
ends_question (const char *text)
{
  return g_str_has_suffix (text, "?");
}

static gboolean
ends_sentence (const char *text)
{
  return ends_question (text) || g_str_has_suffix (text, ".") || g_str_has_suffix (text, "!") ||
         g_str_has_suffix (text, ":") || g_str_has_suffix (text, ";");
}

/* Whether a line stands for itself: behind a bullet, a blank line, or with words that ask. */
static gboolean
stands_alone (const MulPasteLine *line)
{
  return (line->flags & (MUL_PASTE_BULLET | MUL_PASTE_AFTER_BLANK)) != 0 || begins_question (line->text);
}

/* Whether the lines from here on come to a question's end before something else begins. */
static gboolean
comes_to_end (GPtrArray *lines, guint from)
{
  for (guint i = from; i < lines->len; i++)
    {
      const MulPasteLine *line = g_ptr_array_index (lines, i);

      if ((line->flags & MUL_PASTE_CONTINUES) == 0 && stands_alone (line))
        return FALSE;
      if (ends_question (line->text))
        return TRUE;
      if (ends_sentence (line->text))
        return FALSE;
    }
  return FALSE;
}

/**
 * mul_paste_join_questions:
 * @lines: (element-type MulPasteLine): what mul_paste_split() returned
 *
 * Joins lines as mul_paste_join() does, and moreover by what is known of questions: one that is begun goes on till its question
 * mark, whatever letter its next line begins with, and one that has its question mark has ended.
 *
 * Returns: (transfer full): the questions
 */
GStrv
mul_paste_join_questions (GPtrArray *lines)
{
  gboolean open = FALSE; /* a question has begun, and has no end yet */

  for (guint i = 0; i < lines->len; i++)
    {
      MulPasteLine *line = g_ptr_array_index (lines, i);

      if (open && !stands_alone (line) && comes_to_end (lines, i))
        line->flags |= MUL_PASTE_CONTINUES;
      if ((line->flags & MUL_PASTE_CONTINUES) == 0)
        open = begins_question (line->text);
      open = open && !ends_sentence (line->text);
    }
  return mul_paste_join (lines, TRUE);
}
