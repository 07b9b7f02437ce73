/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdio.h>

#include "domain/mul-twins.h"

/* Prints how long it takes to index 50 000 arguments, and to find twins at each key of one that is typed. */

#define ARGUMENTS 50000

static double
now (void)
{
  return (double) g_get_monotonic_time () / 1000;
}

static char *
make_sentence (GRand *random)
{
  static const char *const words[] = {
    "fagmiljø", "kompetanse", "avstand", "sårbarhet", "rekruttering", "kommunen", "tjenesten", "ansatte", "brukerne", "kvalitet",
    "ledelse", "kostnader", "likebehandling", "lokalkunnskap", "saksbehandling", "kapasitet", "utvikling", "samarbeid", "styring",
    "større", "mindre", "bedre", "dårligere", "lengre", "nærhet", "innbyggere", "planlegging", "digitalisering", "vakt", "beredskap",
  };
  GString *sentence = g_string_new (NULL);

  for (int i = g_rand_int_range (random, 5, 12); i > 0; i--)
    g_string_append_printf (sentence, "%s%d ", words[g_rand_int_range (random, 0, (int) G_N_ELEMENTS (words))],
                            g_rand_int_range (random, 0, 40));
  return g_string_free_and_steal (sentence);
}

int
main (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (1);
  g_autoptr (MulTwins) twins = mul_twins_new ();
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);
  const char *typed = "Større fagmiljø og bedre kompetanse gir mindre sårbarhet";
  double began;
  double longest = 0;
  guint keys = 0;
  double all = 0;

  for (guint i = 0; i < ARGUMENTS; i++)
    g_ptr_array_add (sentences, make_sentence (random));
  began = now ();
  for (guint i = 0; i < ARGUMENTS; i++)
    {
      g_autofree char *id = g_strdup_printf ("argument-%u", i);

      mul_twins_add (twins, id, g_ptr_array_index (sentences, i));
    }
  printf ("# %-52s %8.2f ms\n", "index 50 000 arguments", now () - began);
  for (const char *end = g_utf8_next_char (typed); *end != '\0'; end = g_utf8_next_char (end), keys++)
    {
      g_autofree char *part = g_strndup (typed, (gsize) (end - typed));
      g_autoptr (GPtrArray) found = NULL;

      began = now ();
      found = mul_twins_find (twins, part, NULL, 3);
      all += now () - began;
      longest = MAX (longest, now () - began);
    }
  printf ("# %-52s %8.2f ms\n", "find twins at a key, on average", all / keys);
  printf ("# %-52s %8.2f ms\n", "find twins at a key, at most", longest);
  return 0;
}
