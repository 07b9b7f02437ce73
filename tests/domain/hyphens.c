/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-hyphens.h"

static const struct
{
  const char *word;
  const char *broken;
} cases[] = {
  { "", "" },
  { "GIS", "GIS" },
  { "Byggesak", "Byg-gesak" },
  { "Saksbehandlere", "Saks-behand-lere" },
  { "Landbruk", "Land-bruk" },
  { "Eiendomsforvaltning", "Eien-doms-for-valt-ning" },
  { "Kommunalteknikk", "Kom-munal-tek-nikk" },
  { "Miljøvern", "Mil-jøvern" },
  { "Barnekoordinatorer", "Bar-nekoor-dina-torer" },
  { "Skogbruk/vilt", "Skog-bruk/vilt" },
  { "ÅRSVERK", "ÅRS-VERK" },
  { "Næringsutvikling", "Nærings-utvik-ling" },
  { "Menneskerettighetsorganisasjon", "Men-nes-keret-tig-hets-orga-nisa-sjon" },
  { "Kommunesammenslåing", "Kom-mune-sam-men-slåing" },
  { "kommunesamanslåinga", "kom-mune-saman-slåinga" },
  { "sammenslåtte", "sam-men-slåtte" },
  { "Pleie- og", "Pleie- og" },
  { "12345678", "12345678" },
};

static void
test_add (void)
{
  guint i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *added = mul_hyphens_add (cases[i].word);
      g_auto (GStrv) parts = g_strsplit (added, MUL_SOFT_HYPHEN, -1);
      g_autofree char *shown = g_strjoinv ("-", parts);

      g_assert_cmpstr (shown, ==, cases[i].broken);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/hyphens/add", test_add);

  return g_test_run ();
}
