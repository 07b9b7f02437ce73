/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-paste.h"

#define NBSP "\302\240"
#define SHY "\302\255"
#define WORD_BULLET "\357\202\267"

/* What is pasted, and the items after joining, parted by "|". */
static const struct { const char *name, *pasted, *items; } cases[] = {
  { "plain", "Større fagmiljø\nBedre rekruttering\n", "Større fagmiljø|Bedre rekruttering" },
  { "one line", "Større fagmiljø", "Større fagmiljø" },
  { "nothing", "", "" },
  { "white", " \n\t\n" NBSP "\n", "" },
  { "windows", "Større fagmiljø\r\n\r\nBedre rekruttering\r\n", "Større fagmiljø|Bedre rekruttering" },
  { "old mac", "Større fagmiljø\rBedre rekruttering", "Større fagmiljø|Bedre rekruttering" },
  { "word bullets", "•\tStørre fagmiljø\r\n•\tBedre rekruttering\r\n", "Større fagmiljø|Bedre rekruttering" },
  { "word symbol font", WORD_BULLET "\tStørre fagmiljø\n" WORD_BULLET NBSP NBSP "Bedre rekruttering",
    "Større fagmiljø|Bedre rekruttering" },
  { "word without the font", "·         Større fagmiljø\no   Færre sårbare\n§  Mindre reise\nØ  Pil",
    "Større fagmiljø|Færre sårbare|Mindre reise|Pil" },
  { "marks", "- Ett\n– To\n* Tre\n+ Fire\n‣ Fem\n▪ Seks\n\342\227\217 Sju", "Ett|To|Tre|Fire|Fem|Seks|Sju" },
  { "in haste", "-Ett\n-To\n–Tre", "Ett|To|Tre" },
  { "numbers", "1. Ett\n2. To\n3) Tre\n(4) Fire", "Ett|To|Tre|Fire" },
  { "small numbers", "1. ett\n2. to\n3. tre", "ett|to|tre" },
  { "letters",
    "a) Beskrive tjenestene.\nb) Utføres tjenestene likt?\nii) Romertall",
    "Beskrive tjenestene.|Utføres tjenestene likt?|Romertall" },
  { "letters with points", "a. Utrede samarbeid.\nb. Utrede kulturskole.", "Utrede samarbeid.|Utrede kulturskole." },
  { "no numbers", "3. etasje må bygges om\nØkt reisetid", "3. etasje må bygges om|Økt reisetid" },
  { "dates", "17. mai er fridag\n18. mai er ikke", "17. mai er fridag|18. mai er ikke" },
  { "no marks",
    "-5 % i budsjettet\n*Barnekoordinator er også habiliteringskoordinator\n"
    "2,5 årsverk\n§ 5 gjelder.\nf. eks. lønn",
    "-5 % i budsjettet|*Barnekoordinator er også habiliteringskoordinator|2,5 årsverk|§ 5 gjelder.|f. eks. lønn" },
  { "year", "2024 var et godt år\n2025. Neste", "2024 var et godt år|2025. Neste" },
  { "tabs and no-break spaces", "Større\tfagmiljø" NBSP "og  mer", "Større fagmiljø og mer" },
  { "byte order mark", "\357\273\277• Ett\n\342\200\213• To", "Ett|To" },
  { "bullet alone", "•\nStørre fagmiljø\n•\nBedre rekruttering", "Større fagmiljø|Bedre rekruttering" },
  { "heading and list", "Fordeler:\n• Nærhet\n• Fleksibilitet", "Fordeler:|Nærhet|Fleksibilitet" },
  { "two lists", "Fordeler er følgende:\n• Nærhet.\n• Fleksibilitet.\n\nUlemper er følgende:\n• Sårbarhet.",
    "Fordeler er følgende:|Nærhet.|Fleksibilitet.|Ulemper er følgende:|Sårbarhet." },
  { "pdf wraps in a list",
    "• Undersøkte kommuner rapporterer om styrket tjenestetilbud, men det framgår at det er \n"
    "vanskelig å skille effekten av sammenslåingen fra andre faktorer.  \n"
    "• Et viktig funn er at kompetansebasen og fagmiljøene har blitt styrket. \n",
    "Undersøkte kommuner rapporterer om styrket tjenestetilbud, men det framgår at det er vanskelig å skille effekten "
    "av sammenslåingen fra andre faktorer.|Et viktig funn er at kompetansebasen og fagmiljøene har blitt styrket." },
  { "pdf with a blank after every line",
    " • Et sentralt trekk ved et utvalg kommunesammenslåinger var at førstelinjetjenester som skoler, \n\n"
    "barnehager og sykehjem i stor grad ble videreført lokalt. \n\n"
    "• En utfordring har vært spenningen mellom desentralisering og effektivisering. Mens lokalisering \n\n"
    "av tjenester flere steder har ivaretatt tilgjengeligheten, har det samtidig gjort det vanskeligere. \n\n",
    "Et sentralt trekk ved et utvalg kommunesammenslåinger var at førstelinjetjenester som skoler, barnehager og "
    "sykehjem i stor grad ble videreført lokalt.|En utfordring har vært spenningen mellom desentralisering og "
    "effektivisering. Mens lokalisering av tjenester flere steder har ivaretatt tilgjengeligheten, har det samtidig "
    "gjort det vanskeligere." },
  { "pdf prose",
    "Kommunen får flere, større og mer krevende enkeltsaker som både er ressurskrevende og som krever\n"
    "konkret fagkompetanse.\n"
    "Lovverket innen landbruk er «utdatert».\n"
    "Det henger etter utviklingen.",
    "Kommunen får flere, større og mer krevende enkeltsaker som både er ressurskrevende og som krever konkret "
    "fagkompetanse.|Lovverket innen landbruk er «utdatert».|Det henger etter utviklingen." },
  { "a name after an open word", "Mulig samarbeid mellom\nSel og Vågå", "Mulig samarbeid mellom Sel og Vågå" },
  { "divided word",
    "mer juridisk kompetanse inn i landbruks-\nforvaltningen.",
    "mer juridisk kompetanse inn i landbruksforvaltningen." },
  { "soft hyphen", "Økt kompe" SHY "\ntanse i kom" SHY "munen", "Økt kompetanse i kommunen" },
  { "kept hyphen",
    "Kommunal politisk-\neller administrativ ledelse",
    "Kommunal politisk- eller administrativ ledelse" },
  { "name with a hyphen", "Utredet for Gjøvik-\nToten", "Utredet for Gjøvik-Toten" },
  { "stroke", "Stordriftsfordeler/-\nulemper", "Stordriftsfordeler/-ulemper" },
  { "all small",
    "større fagmiljø\nbedre rekruttering\nmindre sårbarhet",
    "større fagmiljø|bedre rekruttering|mindre sårbarhet" },
  { "small and long", "større fagmiljø og\nbedre rekruttering", "større fagmiljø og bedre rekruttering" },
  { "word line break", "Større fagmiljø\vog flere hender", "Større fagmiljø og flere hender" },
  { "paragraphs",
    "Første avsnitt er langt.\n\nAndre avsnitt.\n\nTredje.",
    "Første avsnitt er langt.|Andre avsnitt.|Tredje." },
  { "blank ends",
    "• Større fagmiljø\n• Flere hender\n\n\nmed liten bokstav\nog mer",
    "Større fagmiljø|Flere hender|med liten bokstav og mer" },
  { "quoted end", "Han sa «nei.»\nså gikk han", "Han sa «nei.»|så gikk han" },
  { "broken utf-8", "St\370rre fagmilj\370\nTo", "St\357\277\275rre fagmilj\357\277\275|To" },
};

static void
test_items (void)
{
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) lines = mul_paste_split (cases[i].pasted);
      g_auto (GStrv) items = mul_paste_join (lines, TRUE);
      g_auto (GStrv) apart = mul_paste_join (lines, FALSE);
      g_autofree char *joined = g_strjoinv ("|", items);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (joined, ==, cases[i].items);
      g_assert_cmpuint (g_strv_length (apart), ==, lines->len);
    }
}

static void
test_flags (void)
{
  static const struct { const char *text; guint level; MulPasteFlags flags; } expected[] = {
    { "Utfordringer:", 0, MUL_PASTE_NONE },
    { "Mange kommuner", 0, MUL_PASTE_BULLET | MUL_PASTE_AFTER_BLANK },
    { "og stor spredning", 0, MUL_PASTE_CONTINUES },
    { "Under", 1, MUL_PASTE_BULLET },
    { "Lenger inne", 2, MUL_PASTE_BULLET },
    { "Slutt", 0, MUL_PASTE_AFTER_BLANK },
  };
  g_autoptr (GPtrArray) lines = mul_paste_split ("Utfordringer:\n\n• Mange kommuner\nog stor spredning\n"
                                                 "o Under\n\t\t- Lenger inne\n\nSlutt");
  guint i;

  g_assert_cmpuint (lines->len, ==, G_N_ELEMENTS (expected));
  for (i = 0; i < lines->len; i++)
    {
      const MulPasteLine *line = g_ptr_array_index (lines, i);

      g_assert_cmpstr (line->text, ==, expected[i].text);
      g_assert_cmpuint (line->level, ==, expected[i].level);
      g_assert_cmpint (line->flags, ==, expected[i].flags);
    }
}

static void
test_questions (void)
{
  static const struct { const char *pasted, *items; } rows[] = {
    { "Hvordan er tjenesten organisert i\nkommunene i dag?", "Hvordan er tjenesten organisert i kommunene i dag?" },
    { "Hvilke utfordringer ser\nkommunene i dag?\nHva er fordelene?",
      "Hvilke utfordringer ser kommunene i dag?|Hva er fordelene?" },
    /* A name begins the line. */
    { "Hvordan er samarbeidet med\nNAV i dag?\nKva hindrar\nGjøvik?", "Hvordan er samarbeidet med NAV i dag?|Kva hindrar Gjøvik?" },
    { "a) Hvordan brukes\nStatens midler\ni dag?\nb) Hvem eier", "Hvordan brukes Statens midler i dag?|Hvem eier" },
    { "Hvordan er\nsamar-\nbeidet?", "Hvordan er samarbeidet?" },
    /* What is ended has ended, small letters or not. */
    { "Hva er målet?\nog hvem gjør det?", "Hva er målet?|og hvem gjør det?" },
    /* Headings are no questions, and one without its mark takes nothing from the next. */
    { "Hvilke fordeler\nHvilke ulemper\nAndre forhold", "Hvilke fordeler|Hvilke ulemper|Andre forhold" },
    { "Beskriv dagens organisering\nUtføres oppgavene ulikt?", "Beskriv dagens organisering|Utføres oppgavene ulikt?" },
    { "Hvilke fordeler\nAndre forhold.\nEr det nok?", "Hvilke fordeler|Andre forhold.|Er det nok?" },
    /* A question may begin with its verb, in a capital letter. */
    { "Hvordan er tjenesten organisert i dag\nEr det utfordringer med rekruttering?",
      "Hvordan er tjenesten organisert i dag|Er det utfordringer med rekruttering?" },
    { "Hva er målet\nFinst det andre løysingar?\nBør vi vente?", "Hva er målet|Finst det andre løysingar?|Bør vi vente?" },
    { "What is done\nShould it be done?", "What is done|Should it be done?" },
    { "Hvilke oppgaver\nkan løses\nsammen?", "Hvilke oppgaver kan løses sammen?" },
    { "Hva er mulig\n\nEr det nok?\nJa?", "Hva er mulig|Er det nok?|Ja?" },
    { "", "" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (GPtrArray) lines = mul_paste_split (rows[i].pasted);
      g_auto (GStrv) items = mul_paste_join_questions (lines);
      g_autofree char *all = g_strjoinv ("|", items);

      g_assert_cmpstr (all, ==, rows[i].items);
    }
}

/* The user may overrule the guess: the same lines, other flags. */
static void
test_overrule (void)
{
  g_autoptr (GPtrArray) lines = mul_paste_split ("Større fagmiljø\nBedre rekruttering");
  g_auto (GStrv) items = NULL;

  ((MulPasteLine *) g_ptr_array_index (lines, 0))->flags |= MUL_PASTE_CONTINUES;
  ((MulPasteLine *) g_ptr_array_index (lines, 1))->flags |= MUL_PASTE_CONTINUES;
  items = mul_paste_join (lines, TRUE);
  g_assert_cmpuint (g_strv_length (items), ==, 1);
  g_assert_cmpstr (items[0], ==, "Større fagmiljø Bedre rekruttering");
}

/* No letter is lost, whatever is pasted. */
static void
test_noise (void)
{
  static const char *const pieces[] = {
    "\n", "\n", "\r\n", " ", "\t", "•", "- ", "-", "1. ", "a) ", "o ", "zz", "Å", "og", "100 %",
    SHY, NBSP, "(", ".", "\370", "\v",
  };
  int i;

  for (i = 0; i < 20000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GPtrArray) lines = NULL;
      g_auto (GStrv) items = NULL;
      g_autofree char *all = NULL;
      guint wanted = 0, found = 0, j;
      int n = g_test_rand_int_range (0, 20);

      while (n-- > 0)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

      lines = mul_paste_split (text->str);
      items = mul_paste_join (lines, TRUE);
      all = g_strjoinv ("\n", items);
      for (j = 0; items[j] != NULL; j++)
        {
          g_assert_true (g_utf8_validate (items[j], -1, NULL));
          g_assert_cmpstr (items[j], !=, "");
        }

      for (j = 0; text->str[j] != '\0'; j++)
        wanted += text->str[j] == 'z';
      for (j = 0; all[j] != '\0'; j++)
        found += all[j] == 'z';
      g_assert_cmpuint (found, ==, wanted);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/paste/items", test_items);
  g_test_add_func ("/paste/flags", test_flags);
  g_test_add_func ("/paste/questions", test_questions);
  g_test_add_func ("/paste/overrule", test_overrule);
  g_test_add_func ("/paste/noise", test_noise);

  return g_test_run ();
}
