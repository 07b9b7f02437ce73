/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-arrangement.h"

#include <string.h>

/* Letters: so many a word may have after what it shares with another of which it is a form, as in "saksbehandler-e" and
 * "saksbehandler-ne"; and so many they share at least. */
#define ENDING 3
#define STEM 4

/* What people write in such a cell, folded, in both languages and on screen. */
static const struct
{
  const char *words;
  MulArrangement arrangement;
} beginnings[] = {
  { "dekkes av ", MUL_ARRANGEMENT_COVERED_BY },    { "dekket av ", MUL_ARRANGEMENT_COVERED_BY },
  { "dekka av ", MUL_ARRANGEMENT_COVERED_BY },     { "dekt av ", MUL_ARRANGEMENT_COVERED_BY },
  { "dekkjast av ", MUL_ARRANGEMENT_COVERED_BY },  { "blir dekt av ", MUL_ARRANGEMENT_COVERED_BY },
  { "ivaretas av ", MUL_ARRANGEMENT_COVERED_BY },  { "ivaretatt av ", MUL_ARRANGEMENT_COVERED_BY },
  { "vareteken av ", MUL_ARRANGEMENT_COVERED_BY }, { "teke vare på av ", MUL_ARRANGEMENT_COVERED_BY },
  { "covered by ", MUL_ARRANGEMENT_COVERED_BY },   { "samme person som ", MUL_ARRANGEMENT_SAME_PERSON },
  { "same person som ", MUL_ARRANGEMENT_SAME_PERSON }, { "same person as ", MUL_ARRANGEMENT_SAME_PERSON },
};

/* Lower case, with one space between words, and without a point at the end. */
static char *
fold (const char *text)
{
  g_autofree char *folded = g_utf8_casefold (text, -1);
  g_auto (GStrv) words = g_strsplit_set (folded, " \t\n", -1);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; words[i] != NULL; i++)
    if (*words[i] != '\0')
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? " " : "", words[i]);
  if (joined->len > 0 && joined->str[joined->len - 1] == '.')
    g_string_truncate (joined, joined->len - 1);
  return g_string_free (joined, FALSE);
}

/* Whether both are forms of the same word: a definite one, or one of many. */
static gboolean
are_forms (const char *first, const char *second)
{
  glong shared = 0;
  glong longest = MAX (g_utf8_strlen (first, -1), g_utf8_strlen (second, -1));

  while (*first != '\0' && g_utf8_get_char (first) == g_utf8_get_char (second))
    {
      first = g_utf8_next_char (first);
      second = g_utf8_next_char (second);
      shared++;
    }
  /* One word of two is no form of both. */
  return shared == longest || (shared >= STEM && longest - shared <= ENDING && strchr (first, ' ') == NULL &&
                               strchr (second, ' ') == NULL);
}

static gboolean
find_role (const char *name, const char *const *roles, guint *role)
{
  guint n = 0;

  for (guint i = 0; roles[i] != NULL; i++)
    {
      g_autofree char *folded = fold (roles[i]);

      if (g_str_equal (folded, name))
        {
          *role = i;
          return TRUE;
        }
      if (!are_forms (folded, name))
        continue;
      *role = i;
      n++;
    }
  return n == 1;
}

/**
 * mul_arrangement_read:
 * @words: what was typed in place of a number
 * @roles: (array zero-terminated=1): the names of the roles that the person or the work may be counted in
 * @arrangement: (out): how the role is staffed
 * @role: (out): in which of @roles that is counted
 *
 * Reads "dekkes av saksbehandlerne" as what it says. A role may be named in another form than its own, if no other could be
 * meant; what says more, or something else, stays words.
 *
 * Returns: whether it is an arrangement
 */
gboolean
mul_arrangement_read (const char *words, const char *const *roles, MulArrangement *arrangement, guint *role)
{
  g_autofree char *folded = fold (words);

  for (gsize i = 0; i < G_N_ELEMENTS (beginnings); i++)
    if (g_str_has_prefix (folded, beginnings[i].words))
      {
        *arrangement = beginnings[i].arrangement;
        return find_role (folded + strlen (beginnings[i].words), roles, role);
      }
  return FALSE;
}
