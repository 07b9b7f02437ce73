/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-municipality-name.h"

static void
test_short_name (void)
{
  const char *const none[] = { NULL };
  const char *const gk[] = { "GK", "ØTK", NULL };
  const char *const more[] = { "GK", "GRK", NULL };
  const struct
  {
    const char *name;
    const char *const *taken;
    const char *short_name;
  } cases[] = {
    { "Østre Toten", NULL, "ØTK" },      { "Gjøvik", none, "GK" },        { "Gran", gk, "GRK" },
    { "Gran", more, "GRAK" },            { "Sør-Odal", NULL, "SOK" },     { "Trondheim - Tråante", NULL, "TK" },
    { "Østre Toten", gk, "ØSTK" },       { "", NULL, "" },                { "  ", NULL, "" },
    { "midtre gauldal", NULL, "MGK" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *short_name = mul_municipality_propose_short_name (cases[i].name, cases[i].taken);

      g_assert_cmpstr (short_name, ==, cases[i].short_name);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/municipality-name/short-name", test_short_name);
  return g_test_run ();
}
