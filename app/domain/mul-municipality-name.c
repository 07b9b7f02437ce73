/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-municipality-name.h"

#include <string.h>

/* The first @n_first letters of the first word, and the first letter of each word after it, in capitals, then "K". */
static char *
make_initials (const char *name, guint n_first)
{
  g_autoptr (GString) initials = g_string_new (NULL);
  guint in_word = 0;
  guint words = 0;

  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (!g_unichar_isalpha (letter))
        {
          in_word = 0;
          continue;
        }
      words += in_word == 0 ? 1 : 0;
      if (in_word < (words == 1 ? n_first : 1))
        g_string_append_unichar (initials, g_unichar_toupper (letter));
      in_word++;
    }
  if (initials->len == 0)
    return NULL;
  g_string_append_c (initials, 'K');
  return g_string_free (g_steal_pointer (&initials), FALSE);
}

/**
 * mul_municipality_propose_short_name:
 * @name: a municipality's name; where it has several, parted by " - ", the first counts
 * @taken: (nullable) (array zero-terminated=1): short names in use
 *
 * Proposes a short name as municipalities use them: "ØTK" for Østre Toten, "GK" for Gjøvik; "GRK" for Gran where GK is
 * taken.
 *
 * Returns: (transfer full): the proposal; "" where nothing can be made of the name
 */
char *
mul_municipality_propose_short_name (const char *name, const char *const *taken)
{
  const char *end;
  g_autofree char *first = NULL;
  char *proposal = NULL;

  g_return_val_if_fail (name != NULL, NULL);
  end = strstr (name, " - ");
  first = end != NULL ? g_strndup (name, (gsize) (end - name)) : g_strdup (name);
  for (guint n = 1; n <= 4; n++)
    {
      g_free (proposal);
      proposal = make_initials (first, n);
      if (proposal == NULL || taken == NULL || !g_strv_contains (taken, proposal))
        break;
    }
  return proposal != NULL ? proposal : g_strdup ("");
}
