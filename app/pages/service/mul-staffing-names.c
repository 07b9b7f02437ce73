/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pages/service/mul-staffing-names.h"

#include <string.h>

#include "domain/mul-number.h"

#define SOFT_HYPHEN 0x00ad

static gboolean
is_hyphen (gunichar c)
{
  return c == '-' || c == SOFT_HYPHEN || c == 0x2010 || c == 0x2011;
}

/* "og" and "eller" follow a hyphen that stands for a part of a word: "barne- og ungdomskoordinator". */
static gboolean
continues_word (const char *rest)
{
  static const char *const words[] = { "og ", "eller ", "samt ", NULL };

  for (guint i = 0; words[i] != NULL; i++)
    if (g_str_has_prefix (rest, words[i]))
      return FALSE;
  return g_unichar_islower (g_utf8_get_char (rest));
}

static const char *
skip_spaces (const char *at)
{
  while (*at != '\0' && (g_unichar_isspace (g_utf8_get_char (at)) || g_utf8_get_char (at) == 0x00a0))
    at = g_utf8_next_char (at);
  return at;
}

/**
 * mul_staffing_names_fold:
 * @name: a name
 *
 * Returns: (transfer full): its letters and digits alone, so that case, hyphens and how it is broken into lines do not
 *   matter; marks of footnotes are left out
 */
char *
mul_staffing_names_fold (const char *name)
{
  g_autofree char *marks = NULL;
  g_autofree char *bare = mul_number_split_marks (name, &marks);
  g_autofree char *folded = g_utf8_casefold (bare, -1);
  g_autofree char *composed = g_utf8_normalize (folded, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *key = g_string_new (NULL);

  for (const char *at = composed; at != NULL && *at != '\0'; at = g_utf8_next_char (at))
    if (g_unichar_isalnum (g_utf8_get_char (at)))
      g_string_append_unichar (key, g_utf8_get_char (at));
  return g_string_free_and_steal (key);
}

/**
 * mul_staffing_names_tidy:
 * @name: a name as it stood at the head of a table
 *
 * Returns: (transfer full): the same on one line, with words put together that only the line broke, without the marks
 *   of footnotes
 */
char *
mul_staffing_names_tidy (const char *name)
{
  g_autofree char *marks = NULL;
  g_autofree char *bare = mul_number_split_marks (name, &marks);
  g_autofree char *composed = g_utf8_normalize (bare, -1, G_NORMALIZE_DEFAULT_COMPOSE);
  GString *tidy = g_string_new (NULL);

  for (const char *at = composed != NULL ? composed : bare; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);
      const char *rest = skip_spaces (g_utf8_next_char (at));

      if (is_hyphen (c) && rest > g_utf8_next_char (at) && continues_word (rest))
        at = g_utf8_prev_char (rest);
      else if (g_unichar_isspace (c) || c == 0x00a0)
        {
          if (tidy->len > 0 && tidy->str[tidy->len - 1] != ' ')
            g_string_append_c (tidy, ' ');
        }
      else if (c != SOFT_HYPHEN)
        g_string_append_unichar (tidy, c);
    }
  g_strstrip (tidy->str);
  return g_string_free_and_steal (tidy);
}

/**
 * mul_staffing_names_is_sum:
 * @name: a name at the head of a row or a column
 *
 * Returns: whether it says that sums stand there, in a language that projects are written in
 */
gboolean
mul_staffing_names_is_sum (const char *name)
{
  static const char *const words[] = { "sum",       "sumtotalt", "totalt",      "total",      "totaltsum", "ialt",
                                       "tilsammen", "tilsaman",  "sumstillinger", "sumstillingar", "samlet",    "samla",
                                       "sumårsverk", NULL };
  g_autofree char *key = mul_staffing_names_fold (name);

  return g_strv_contains (words, key);
}

/**
 * mul_staffing_names_is_municipality:
 * @written: what stands at the head of a row
 * @name: a municipality's name
 * @short_name: its abbreviation, or ""
 * @number: its number, or ""
 *
 * Returns: whether it is meant: by name, abbreviation or number, with or without "kommune"
 */
gboolean
mul_staffing_names_is_municipality (const char *written, const char *name, const char *short_name, const char *number)
{
  static const char *const suffixes[] = { "kommune", "herad" };
  const char *const names[] = { name, short_name, number };
  g_autofree char *key = mul_staffing_names_fold (written);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *folded = mul_staffing_names_fold (names[i]);

      if (*folded == '\0' || *key == '\0')
        continue;
      if (g_str_equal (key, folded))
        return TRUE;
      for (guint j = 0; j < G_N_ELEMENTS (suffixes); j++)
        {
          g_autofree char *longer = g_strconcat (folded, suffixes[j], NULL);

          if (g_str_equal (key, longer))
            return TRUE;
        }
      /* "3443 Vestre Toten" */
      if (i == 2 && g_str_has_prefix (key, folded))
        {
          g_autofree char *name_key = mul_staffing_names_fold (name);

          if (g_str_has_prefix (key + strlen (folded), name_key))
            return TRUE;
        }
    }
  return FALSE;
}
