/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-twins.h"

#include <string.h>

static void
test_pairs (void)
{
  static const struct
  {
    const char *first;
    const char *second;
    gboolean near;
  } cases[] = {
    /* The same in other words, forms and spellings. */
    { "Fagmiljøet blir større og sterkere.", "Større og sterkere fagmiljø", TRUE },
    { "Større avstander å dekke", "Avstandene å dekke blir større", TRUE },
    { "Lokalkunnskapen går tapt", "Lokalkunnskap går tapt i en overgang", TRUE },
    { "Mindre sårbarhet ved sykdom og ferie", "Sårbarheten blir mindre ved ferie og sykdom.", TRUE },
    { "BEDRE KVALITET I SAKSBEHANDLINGEN", "bedre kvalitet på saksbehandling", TRUE },
    { "Enklere å rekruttere fagfolk", "Det blir enklere å rekruttere fagfolkene", TRUE },
    /* Nynorsk, and from one language to the other. */
    { "Fagmiljøet vert større og sterkare", "Større og sterkare fagmiljø", TRUE },
    { "Tenesta blir betre for brukarane", "Tjenesten blir bedre for brukerne", TRUE },
    { "Meir sårbar teneste", "Mer sårbare tjenester", TRUE },
    { "Lengre veg til leiinga", "Lengre vei til ledelsen", TRUE },
    { "Innbyggjarane får lik handsaming", "Innbyggjarane får ei lik handsaming", TRUE },
    /* Not the same, though they share words. */
    { "Fagmiljøet blir større og sterkere.", "Fagmiljøet blir mer attraktivt.", FALSE },
    { "Større avstander å dekke", "Større fagmiljø å søke råd i", FALSE },
    { "Brukerne får bedre tjenester.", "Bøndene får dårligere oppfølging", FALSE },
    { "Lavere kostnader", "Høyere lønn", FALSE },
    { "Tenesta blir dyrare", "Tenesta blir meir lik for alle innbyggjarar", FALSE },
    { "Kontorplasser beholdes i alle tre kommuner", "Statlige tilskudd forvaltes likt uansett struktur", FALSE },
    { "", "Noe", FALSE },
    { "og i på", "og i på", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const double likeness = mul_twins_compare (cases[i].first, cases[i].second);

      g_test_message ("%.2f: %s | %s", likeness, cases[i].first, cases[i].second);
      g_assert_cmpint (likeness >= MUL_TWINS_NEAR, ==, cases[i].near);
      g_assert_cmpfloat (likeness, ==, mul_twins_compare (cases[i].second, cases[i].first));
    }
}

static void
test_index (void)
{
  g_autoptr (MulTwins) twins = mul_twins_new ();
  g_autoptr (GPtrArray) found = NULL;

  mul_twins_add (twins, "a", "Fagmiljøet blir større og sterkere.");
  mul_twins_add (twins, "b", "Større og sterkere fagmiljø");
  mul_twins_add (twins, "c", "Lavere kostnader");
  g_assert_cmpuint (mul_twins_get_length (twins), ==, 3);
  found = mul_twins_find (twins, "Et større og sterkere fagmiljø", NULL, 5);
  g_assert_cmpuint (found->len, ==, 2);
  g_clear_pointer (&found, g_ptr_array_unref);
  found = mul_twins_find (twins, "Et større og sterkere fagmiljø", "a", 5);
  g_assert_cmpuint (found->len, ==, 1);
  g_assert_cmpstr (((MulTwin *) g_ptr_array_index (found, 0))->id, ==, "b");
  g_clear_pointer (&found, g_ptr_array_unref);
  mul_twins_add (twins, "b", "Noe ganske annet");
  mul_twins_remove (twins, "a");
  mul_twins_remove (twins, "nothing");
  found = mul_twins_find (twins, "Et større og sterkere fagmiljø", NULL, 5);
  g_assert_cmpuint (found->len, ==, 0);
  g_assert_cmpuint (mul_twins_get_length (twins), ==, 2);
}

static void
test_join (void)
{
  static const struct
  {
    const char *first;
    const char *second;
    const char *joined;
  } cases[] = {
    { "Bedre kvalitet", "Bedre kvalitet", "Bedre kvalitet" },
    { "Bedre kvalitet", "bedre kvalitet.", "Bedre kvalitet" },
    { "Bedre kvalitet", "Bedre kvalitet i krevende saker", "Bedre kvalitet i krevende saker" },
    { "Bedre kvalitet.", "Kvaliteten øker", "Bedre kvalitet. Kvaliteten øker" },
    { "Bedre kvalitet", "Kvaliteten øker", "Bedre kvalitet. Kvaliteten øker" },
    /* The signs between the words make no other sentence. */
    { "Større, sterkere – og bedre", "større sterkere og  bedre", "Større, sterkere – og bedre" },
    { "«Bedre» kvalitet", "Bedre kvalitet!", "«Bedre» kvalitet" },
    { "Fagmiljøet blir større", "Bra: fagmiljøet blir større; det varer", "Bra: fagmiljøet blir større; det varer" },
    /* A part of a word is another word, and a sign may say something. */
    { "Bedre kart", "Bedre kartlegging", "Bedre kart. Bedre kartlegging" },
    { "Blir det dyrere?", "Blir det dyrere", "Blir det dyrere? Blir det dyrere" },
    { "Endres -3", "Endres 3", "Endres -3. Endres 3" },
    { "10 % mer", "10 mer", "10 % mer. 10 mer" },
    { "5 årsverk mangler.", "12,5 årsverk mangler.", "5 årsverk mangler. 12,5 årsverk mangler." },
    { "Reiseveien blir 12", "Reiseveien blir 12,5 mil", "Reiseveien blir 12. Reiseveien blir 12,5 mil" },
    { "Møtet er klokka 9", "Møtet er klokka 9.30", "Møtet er klokka 9. Møtet er klokka 9.30" },
    { "Delt 1", "Delt 1:3", "Delt 1. Delt 1:3" },
    { "000 kroner", "1 000 kroner", "000 kroner. 1 000 kroner" },
    { "Koster 1", "Koster 1\302\240000 kroner", "Koster 1. Koster 1\302\240000 kroner" },
    { "5 timer", "2–5 timer", "5 timer. 2–5 timer" },
    { "Endres \342\210\2223", "Endres 3", "Endres \342\210\2223. Endres 3" },
    { "Endres –3", "Endres 3", "Endres –3. Endres 3" },
    { "Koster 1 000", "Koster 1\302\240000", "Koster 1 000" },
    { "I 2024, 2025 og 2026", "i 2024 2025 og 2026.", "I 2024, 2025 og 2026" },
  };
  static const struct
  {
    const char *first;
    const char *second;
    const char *joined;
  } words[] = {
    { "", "", "" },
    { "Ansatte", "", "Ansatte" },
    { "", "Ansatte", "Ansatte" },
    { "Ansatte", "Innbyggere", "Ansatte, Innbyggere" },
    { "Ansatte, Innbyggere", "Innbyggere", "Ansatte, Innbyggere" },
    { "Ansatte", "innbyggere, ansatte", "Ansatte, innbyggere" },
    { "Innbyggere i Gjøvik", "Innbyggere", "Innbyggere i Gjøvik, Innbyggere" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *joined = mul_twins_join_texts (cases[i].first, cases[i].second);

      g_assert_cmpstr (joined, ==, cases[i].joined);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *joined = mul_twins_join_words (words[i].first, words[i].second);

      g_assert_cmpstr (joined, ==, words[i].joined);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/twins/pairs", test_pairs);
  g_test_add_func ("/twins/index", test_index);
  g_test_add_func ("/twins/join", test_join);
  return g_test_run ();
}
