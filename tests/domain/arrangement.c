/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-arrangement.h"

static void
test_read (void)
{
  static const char *const roles[] = { "Leder", "Saksbehandlere", "Barnekoordinator", "Merkantil ressurs", "Merkantil leder", NULL };
  static const struct
  {
    const char *words;
    int arrangement; /* -1: words */
    guint role;
  } cases[] = {
    { "dekkes av saksbehandlerne", MUL_ARRANGEMENT_COVERED_BY, 1 },
    { "Dekkes  av Saksbehandlere.", MUL_ARRANGEMENT_COVERED_BY, 1 },
    { "blir dekt av saksbehandlarane", -1, 0 },
    { "ivaretas av saksbehandler", MUL_ARRANGEMENT_COVERED_BY, 1 },
    { "vareteken av Leder", MUL_ARRANGEMENT_COVERED_BY, 0 },
    { "samme person som barnekoordinatoren", MUL_ARRANGEMENT_SAME_PERSON, 2 },
    { "same person as Barnekoordinator", MUL_ARRANGEMENT_SAME_PERSON, 2 },
    { "dekkes av merkantil ressurs", MUL_ARRANGEMENT_COVERED_BY, 3 },
    /* Which of two is not said; and nobody of the table is. */
    { "dekkes av merkantil", -1, 0 },
    { "dekkes av vertskommunen", -1, 0 },
    { "dekkes av saksbehandlerne i NAV", -1, 0 },
    { "dekkes av", -1, 0 },
    { "saksbehandlerne", -1, 0 },
    { "", -1, 0 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulArrangement arrangement = MUL_ARRANGEMENT_OWN;
      guint role = 0;
      gboolean read = mul_arrangement_read (cases[i].words, roles, &arrangement, &role);

      g_test_message ("%s", cases[i].words);
      g_assert_cmpint (read, ==, cases[i].arrangement >= 0);
      if (!read)
        continue;
      g_assert_cmpint ((int) arrangement, ==, cases[i].arrangement);
      g_assert_cmpuint (role, ==, cases[i].role);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/arrangement/read", test_read);
  return g_test_run ();
}
