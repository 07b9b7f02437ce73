/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-paste-tree.h"

#define NBSP "\302\240"
#define WORD_BULLET "\357\202\267"

/* What is pasted, and the tree: units parted by "|", each with a dot for every level, and in brackets what was read of
 * leader, place and totals; faults behind "!". */
static const struct { const char *name, *pasted, *tree; } cases[] = {
  { "nothing", " \n\t\n", "" },
  { "one", "Arealplan", "Arealplan" },
  { "bare lines", "Arealplan\nByggesak\nLandbruk\n", "Arealplan|Byggesak|Landbruk" },
  { "tabs", "Samfunn\n\tPlan\n\t\tArealplan\n\t\tByggesak\n\tNæring\nHelse",
    "Samfunn|.Plan|..Arealplan|..Byggesak|.Næring|Helse" },
  { "spaces", "Samfunn\n  Plan\n    Arealplan\n  Næring", "Samfunn|.Plan|..Arealplan|.Næring" },
  { "spaces and tabs", "Samfunn\n\tPlan\n    Næring", "Samfunn|.Plan|.Næring" },
  { "uneven", "Samfunn\n      Plan\n   Næring\nHelse", "Samfunn|.Plan|.Næring|Helse" },
  { "all indented", "  Samfunn\n    Plan\n  Helse", "Samfunn|.Plan|Helse" },
  { "windows", "Samfunn\r\n\tPlan\r\n\r\n\tNæring\r\n", "Samfunn|.Plan|.Næring" },
  { "bullets below a line", "Planavdelingen:\n• Arealplan\n• Byggesak\nHelse\n• Tildeling",
    "Planavdelingen|.Arealplan|.Byggesak|Helse|.Tildeling" },
  { "bullets of two kinds", "• Samfunn\n– Plan\n– Næring\n• Helse", "Samfunn|.Plan|.Næring|Helse" },
  { "dashes and stars", "- Samfunn\n* Plan\n- Helse", "Samfunn|.Plan|Helse" },
  { "indented bullets", "- Samfunn\n  - Plan\n    - Arealplan\n- Helse", "Samfunn|.Plan|..Arealplan|Helse" },
  { "word", WORD_BULLET "\tSamfunn\r\no\tPlan\r\n§\tArealplan\r\no\tNæring\r\n" WORD_BULLET "\tHelse",
    "Samfunn|.Plan|..Arealplan|.Næring|Helse" },
  { "word from the middle", "o\tPlan\n§\tArealplan\n•\tHelse\no\tTildeling", "Plan|.Arealplan|Helse|.Tildeling" },
  { "word with no-break spaces", "·" NBSP NBSP NBSP "Samfunn\no" NBSP NBSP "Plan", "Samfunn|.Plan" },
  { "numbers", "1. Samfunn\n2. Helse\n3. Oppvekst", "Samfunn|Helse|Oppvekst" },
  { "numbers of depth", "1 Samfunn\n1.1 Plan\n1.1.1 Arealplan\n1.2 Næring\n2 Helse",
    "Samfunn|.Plan|..Arealplan|.Næring|Helse" },
  { "numbers with points", "1. Samfunn\n1.1. Plan\n1.1.1. Arealplan\n2. Helse", "Samfunn|.Plan|..Arealplan|Helse" },
  { "numbers and bullets", "1. Samfunn\n1.1 Plan\n• Arealplan\n• Byggesak\n2. Helse",
    "Samfunn|.Plan|..Arealplan|..Byggesak|Helse" },
  { "numbers and letters", "1. Samfunn\na) Plan\nb) Næring\n2. Helse", "Samfunn|.Plan|.Næring|Helse" },
  { "names that count", "Team 1\nTeam 2\nSone 3 nord", "Team 1|Team 2|Sone 3 nord" },

  { "persons", "Arealplan 3 personer\nByggesak: 4 personar\nGIS – 1 person",
    "Arealplan (P3)|Byggesak (P4)|GIS (P1)" },
  { "several figures", "Planavdelingen (15 årsverk, 17 personer)\nPlan 4,5 årsverk 5 personer",
    "Planavdelingen (F15 P17)|Plan (F4.5 P5)" },
  { "percent with persons", "Saksbehandlere 870 % (9)\nMerkantil 50 %", "Saksbehandlere (F8.7 P9)|Merkantil (F0.5)" },
  { "about and positions", "Næring ca. 3 personer\nSamfunnsutvikling, 92 stillinger",
    "Næring (~P3)|Samfunnsutvikling (S92)" },
  { "figures on their own line", "Arealplan\n3 personer\nByggesak\n  2,5 årsverk", "Arealplan (P3)|Byggesak (F2.5)" },
  { "not twice", "Arealplan 3 personer\n4 personer", "Arealplan (P3)|4 personer" },
  { "half a person", "Arealplan 2,5 personer", "Arealplan 2,5 personer" },
  { "figures first of all", "3 personer\nArealplan", "3 personer|Arealplan" },

  { "leader", "Planavdelingen – Leder: plansjef\nHelse, leiar: helsesjef\nPlan\nLeder: arealplanleder",
    "Planavdelingen (L plansjef)|Helse (L helsesjef)|Plan (L arealplanleder)" },
  { "title", "Kommuneledelsen – kommunedirektør\nSamfunn (kommunalsjef)\nPlan (plansjef, 17 personer)",
    "Kommuneledelsen (L kommunedirektør)|Samfunn (L kommunalsjef)|Plan (P17 L plansjef)" },
  { "no title", "Plan – og bygg\nHelse (nord)\nGjøvik-Toten\nDrift – vei og park",
    "Plan – og bygg|Helse (nord)|Gjøvik-Toten|Drift – vei og park" },
  { "place", "Arealplan – Sted: Raufoss\nByggesak (sted: Lena, 4 personer)",
    "Arealplan (@ Raufoss)|Byggesak (P4 @ Lena)" },
  { "everything", "• Planavdelingen (15 årsverk, 17 personer) – Leder: plansjef\n  • Arealplan 3 personer",
    "Planavdelingen (F15 P17 L plansjef)|.Arealplan (P3)" },

  { "table", "Enhet\tOverordnet\tLeder\tSted\tÅrsverk\tPersoner\n"
             "Samfunn\t\tKommunalsjef\t\t\t\nPlan\tSamfunn\tPlansjef\tRaufoss\t15\t17\nArealplan\tPlan\t\t\t2,5\t3\n",
    "Samfunn (L Kommunalsjef)|.Plan (F15 P17 L Plansjef @ Raufoss)|..Arealplan (F2.5 P3)" },
  { "table in nynorsk", "Namn\tOverordna eining\tLeiar\tTilsette\nPlan\tSamfunn\t\t3\nSamfunn\t\tKommunalsjef\t\n",
    "Samfunn (L Kommunalsjef)|.Plan (P3)" },
  { "table in english", "Unit\tReports to\tFTE\tPositions\r\nPlan\tPLAN\t650 %\t7\r\n", "Plan (F6.5 S7)" },
  { "other order", "Overordnet:\tEnhet:\n\tSamfunn\nSamfunn\tPlan\n", "Samfunn|.Plan" },
  { "quoted", "Enhet\tOverordnet\n\"Plan og\nbygg\"\t\nAreal\t\"Plan og\nbygg\"", "Plan og bygg|.Areal" },
  { "parent without a row", "Enhet\tOverordnet\nPlan\tSamfunn\nNæring\tsamfunn\n", "Samfunn|.Plan|.Næring!parent Samfunn" },
  { "cycle", "Enhet\tOverordnet\nA\tB\nB\tC\nC\tA\nD\tC\n", "A|.C|..B|..D!cycle A" },
  { "same name", "Enhet\tOverordnet\nPlan\t\nPlan\t\nAreal\tPlan\n", "Plan|.Areal|Plan!duplicate Plan" },
  { "no number", "Enhet\tÅrsverk\tPersoner\nPlan\tmange\t2,5\nAreal\t–\t0\n", "Plan|Areal (P0)!number mange Plan!number 2,5 Plan" },
  { "unknown column", "Enhet\tOverordnet\tTelefon\tTom\nPlan\t\t61 18 95 00\t\n", "Plan!column Telefon" },
  { "row without a name", "Enhet\tLeder\n\tPlansjef\n\t\n", "Plansjef (L Plansjef)" },
  { "levels by column", "Samfunn\t\t\n\tPlan\t\n\t\tArealplan\n\tNæring\t", "Samfunn|.Plan|..Arealplan|.Næring" },
  { "cells without headings", "Arealplan\t3 personer\nByggesak\t4 personer", "Arealplan (P3)|Byggesak (P4)" },
};

static void
append_figure (GString              *out,
               const char           *sign,
               const MulPasteFigure *figure)
{
  if (figure->value_e4 == MUL_NOT_STATED)
    return;
  g_string_append_printf (out, "%s%s%s%g", out->len > 0 ? " " : "",
                          figure->qualifier == MUL_NUMBER_QUALIFIER_APPROX ? "~" : "", sign,
                          (double) figure->value_e4 / MUL_E4);
}

static char *
print_tree (const MulPasteTree *tree)
{
  static const char *const faults[] = { "parent", "cycle", "duplicate", "number", "column" };
  g_autoptr (GString) out = g_string_new (NULL);
  guint i;

  for (i = 0; i < tree->units->len; i++)
    {
      const MulPasteUnit *unit = g_ptr_array_index (tree->units, i);
      g_autoptr (GString) more = g_string_new (NULL);
      int parent;

      g_assert_cmpint (unit->parent, <, (int) i);
      g_assert_cmpstr (unit->name, !=, "");
      if (i > 0)
        g_string_append_c (out, '|');
      for (parent = unit->parent; parent >= 0;
           parent = ((const MulPasteUnit *) g_ptr_array_index (tree->units, parent))->parent)
        g_string_append_c (out, '.');
      g_string_append (out, unit->name);
      append_figure (more, "F", &unit->figures[MUL_MEASURE_FTE]);
      append_figure (more, "P", &unit->figures[MUL_MEASURE_PERSONS]);
      append_figure (more, "S", &unit->figures[MUL_MEASURE_POSITIONS]);
      if (unit->leader != NULL)
        g_string_append_printf (more, "%sL %s", more->len > 0 ? " " : "", unit->leader);
      if (unit->place != NULL)
        g_string_append_printf (more, "%s@ %s", more->len > 0 ? " " : "", unit->place);
      if (more->len > 0)
        g_string_append_printf (out, " (%s)", more->str);
    }
  for (i = 0; i < tree->faults->len; i++)
    {
      const MulPasteFault *fault = g_ptr_array_index (tree->faults, i);

      g_string_append_printf (out, "!%s %s%s%s", faults[fault->kind], fault->text, fault->unit != NULL ? " " : "",
                              fault->unit != NULL ? fault->unit : "");
    }
  return g_string_free_and_steal (g_steal_pointer (&out));
}

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (MulPasteTree) tree = mul_paste_tree_read (cases[i].pasted);
  g_autofree char *printed = print_tree (tree);

  g_assert_cmpstr (printed, ==, cases[i].tree);
}

/* Any text makes a tree, and quickly. */
static void
test_any (void)
{
  static const char *const pieces[] = { "\t", " ", "\n", "•", "o\t", "1.1 ", "(", ")", "–", "Leder: ", "3 personer", "\"",
                                        "Enhet", "Overordnet", "\377", "Plan", "870 % (9)" };
  guint i;

  g_random_set_seed (7);
  for (i = 0; i < 2000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (MulPasteTree) tree = NULL;
      g_autofree char *printed = NULL;
      int n = g_random_int_range (0, 60);

      while (n-- > 0)
        g_string_append (text, pieces[g_random_int_range (0, G_N_ELEMENTS (pieces))]);
      tree = mul_paste_tree_read (text->str);
      printed = print_tree (tree);
    }
}

int
main (int argc, char **argv)
{
  guint i;

  g_test_init (&argc, &argv, NULL);
  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/paste-tree/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/paste-tree/any", test_any);
  return g_test_run ();
}
