/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-hyphens.h"

#include <string.h>

/* Fewer letters than this stand alone on neither line. */
#define LEAST 3

/* The linking s of compounds comes after these: what follows is a word of its own. */
static const char *const first_parts[] = { "ings", "hets", "tets", "sjons", "skaps", "doms" };

/* Words that compounds end in, and that begin with an s which is none that links. */
static const char *const last_parts[] = { "slåing", "slått" };

static gboolean
is_vowel (gunichar c)
{
  return g_utf8_strchr ("aeiouyæøåéèêóòôäöü", -1, c) != NULL;
}

/* Consonants that begin a Norwegian syllable together. */
static gboolean
begin_together (gunichar first,
                gunichar second)
{
  switch (second)
    {
    case 'r':
      return first < 0x80 && strchr ("bdfgkptv", (int) first) != NULL;
    case 'l':
      return first < 0x80 && strchr ("bfp", (int) first) != NULL;
    case 'j':
      return first < 0x80 && strchr ("bfghkst", (int) first) != NULL;
    case 'v':
      return first == 'k' || first == 'h';
    default:
      return FALSE;
    }
}

static gboolean
ends_first_part (const gunichar *letters,
                 glong           end)
{
  guint i;

  for (i = 0; i < G_N_ELEMENTS (first_parts); i++)
    {
      glong length = (glong) strlen (first_parts[i]);
      glong j = 0;

      while (j < length && end > length && letters[end - length + j] == (guchar) first_parts[i][j])
        j++;
      if (j == length)
        return TRUE;
    }
  return FALSE;
}

static gboolean
begins_last_part (const gunichar *letters,
                  glong           n_letters,
                  glong           at)
{
  guint i;

  for (i = 0; i < G_N_ELEMENTS (last_parts); i++)
    {
      const char *part = last_parts[i];
      glong j = at;

      while (*part != '\0' && j < n_letters && letters[j] == g_utf8_get_char (part))
        {
          part = g_utf8_next_char (part);
          j++;
        }
      if (*part == '\0')
        return TRUE;
    }
  return FALSE;
}

/* Whether a syllable begins at this letter: at the last consonants before a vowel, when a vowel stands further left. */
static gboolean
begins_syllable (const gunichar *letters,
                 glong           n_letters,
                 glong           at)
{
  glong vowel = at;
  glong i;

  while (vowel < n_letters && !is_vowel (letters[vowel]))
    vowel++;
  if (ends_first_part (letters, at) || begins_last_part (letters, n_letters, at))
    return TRUE;
  if (at > 0 && begins_last_part (letters, n_letters, at - 1))
    return FALSE;
  if (vowel == n_letters || vowel == at || vowel - at > 2 || ends_first_part (letters, at + 1))
    return FALSE;
  if (vowel - at == 2 && !begin_together (letters[at], letters[at + 1]))
    return FALSE;
  if (vowel - at == 1 && at > 0 && begin_together (letters[at - 1], letters[at]))
    return FALSE;
  for (i = 0; i < at; i++)
    if (is_vowel (letters[i]))
      return TRUE;
  return FALSE;
}

/**
 * mul_hyphens_add:
 * @word: UTF-8
 *
 * Adds soft hyphens where a Norwegian word may be broken: before the consonant that begins a syllable and after the
 * linking s of common compounds, with three letters at least on either side. It has no dictionary, so use it only for
 * a word that is too long for its line.
 *
 * Returns: (transfer full): the word with %MUL_SOFT_HYPHEN in it
 */
char *
mul_hyphens_add (const char *word)
{
  g_autofree gunichar *letters = NULL;
  g_autofree gunichar *lower = NULL;
  GString *result;
  glong n_letters;
  glong since = 0;
  glong i;

  g_return_val_if_fail (word != NULL, NULL);

  letters = g_utf8_to_ucs4_fast (word, -1, &n_letters);
  lower = g_new (gunichar, n_letters + 1);
  for (i = 0; i < n_letters; i++)
    lower[i] = g_unichar_tolower (letters[i]);

  result = g_string_new (NULL);
  for (i = 0; i < n_letters; i++, since++)
    {
      gboolean whole = i + LEAST <= n_letters && since >= LEAST;
      glong j;

      for (j = i - 1; whole && j < i + LEAST; j++)
        whole = g_unichar_isalpha (letters[j]);
      if (whole && begins_syllable (lower, n_letters, i))
        {
          g_string_append (result, MUL_SOFT_HYPHEN);
          since = 0;
        }
      g_string_append_unichar (result, letters[i]);
    }
  return g_string_free (result, FALSE);
}
