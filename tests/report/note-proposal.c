/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/mul-note-proposal.h"

#define SAME MUL_ARRANGEMENT_SAME_PERSON
#define COVERED MUL_ARRANGEMENT_COVERED_BY
#define ELSEWHERE MUL_ARRANGEMENT_ELSEWHERE

static const struct
{
  const char *language;
  MulArrangement arrangement;
  const char *role;
  const char *other_role;
  const char *place;
  const char *text;
} cases[] = {
  { "nb", SAME, "Habiliteringskoordinator", "Barnekoordinator", "Tildeling",
    "Barnekoordinator er også habiliteringskoordinator." },
  { "nn", SAME, "Habiliteringskoordinator", "Barnekoordinator", NULL,
    "Barnekoordinator er òg habiliteringskoordinator." },
  { "nb", SAME, "IKT-rådgiver", "leder", NULL, "Leder er også IKT-rådgiver." },
  { "nb", SAME, "Leder", NULL, NULL, "Samme person som i en annen stillingstype." },
  { "nb", COVERED, "Habiliteringskoordinator", "Saksbehandlere", NULL, "Saksbehandlerne ivaretar rollen." },
  { "nn", COVERED, "Habiliteringskoordinator", "Saksbehandlarar", NULL, "Saksbehandlarane tek hand om rolla." },
  { "nb", COVERED, "Leder", "Merkantil ressurs", NULL, "Merkantil ressurs ivaretar rollen." },
  { "nb", ELSEWHERE, "Barnekoordinator", NULL, "Oppvekst", "Plassert i Oppvekst." },
  { "nb", ELSEWHERE, "Barnekoordinator", NULL, "", NULL },
  /* What is counted where it stands, or is words already, needs no note. */
  { "nb", MUL_ARRANGEMENT_OWN, "Leder", NULL, "Tildeling", NULL },
  { "nn", MUL_ARRANGEMENT_TEXT, "Leder", NULL, "Tildeling", NULL },
};

static void
test_say (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulCatalog) catalog = mul_catalog_new (cases[i].language);
      g_autofree char *text = mul_note_proposal_say (catalog, cases[i].arrangement, cases[i].role, cases[i].other_role,
                                                     cases[i].place);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/note-proposal/say", test_say);
  return g_test_run ();
}
