/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-staffing-words.h"

#include <string.h>

static char *
with_first (const char *name,
            gunichar  (*change) (gunichar))
{
  char letter[7] = { 0 };

  if (*name == '\0')
    return g_strdup ("");

  g_unichar_to_utf8 (change (g_utf8_get_char (name)), letter);

  return g_strconcat (letter, g_utf8_next_char (name), NULL);
}

/**
 * mul_staffing_words_begin:
 * @name: a role's name
 *
 * Returns: (transfer full): the name as a sentence begins with it
 */
char *
mul_staffing_words_begin (const char *name)
{
  return with_first (name, g_unichar_toupper);
}

/**
 * mul_staffing_words_within:
 * @name: a role's name
 *
 * Returns: (transfer full): the name within a sentence; one that is written in capitals, such as "IKT", stays so
 */
char *
mul_staffing_words_within (const char *name)
{
  const char *second = *name != '\0' ? g_utf8_next_char (name) : name;

  return g_unichar_isupper (g_utf8_get_char (second)) ? g_strdup (name) : with_first (name, g_unichar_tolower);
}

/**
 * mul_staffing_words_define:
 * @name: a role's name
 *
 * The people who hold a role, where its name is a plural that tells how it is made: "Saksbehandlere" are
 * "Saksbehandlerne", and "Saksbehandlarar" are "Saksbehandlarane". Other names stay as they are.
 *
 * Returns: (transfer full): the name, in the definite form where that is certain
 */
char *
mul_staffing_words_define (const char *name)
{
  static const struct
  {
    const char *plural;
    const char *definite;
  } endings[] = {
    { "ere", "erne" },
    { "arar", "arane" },
    { "orar", "orane" },
    { "orer", "orene" },
  };
  guint i;

  for (i = 0; i < G_N_ELEMENTS (endings); i++)
    if (g_str_has_suffix (name, endings[i].plural) && strchr (name, ' ') == NULL)
      {
        g_autofree char *stem = g_strndup (name, strlen (name) - strlen (endings[i].plural));

        return g_strconcat (stem, endings[i].definite, NULL);
      }

  return g_strdup (name);
}
