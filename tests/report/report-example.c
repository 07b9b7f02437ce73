/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report-support.h"

#include <locale.h>
#include <string.h>

typedef struct
{
  MulDocument *document;
  TestReport *report;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer language)
{
  fixture->document = mul_test_open_example ();
  fixture->report = test_report_export (fixture->document, language, FALSE);
}

static void
tear_down (Fixture *fixture, gconstpointer language)
{
  test_report_free (fixture->report);
  mul_document_discard (fixture->document);
  g_clear_object (&fixture->document);
}

static guint
assert_says_all (Fixture *fixture, guint column)
{
  g_autoptr (GListModel) list = mul_document_list (fixture->document, MUL_COLUMN_ENTITY (column), 0);
  guint n_rows = g_list_model_get_n_items (list);

  for (guint i = 0; i < n_rows; i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);

      test_report_assert_says (fixture->report, mul_record_get_text (record, column));
    }
  return n_rows;
}

/* Nothing that somebody entered is missing. */
static void
test_whole (Fixture *fixture, gconstpointer language)
{
  const guint columns[] = {
    MUL_SERVICE_name, MUL_SERVICE_summary, MUL_ARGUMENT_text, MUL_NOTE_text, MUL_ROLE_name,
    MUL_TASK_name, MUL_TASK_ASSIGNMENT_text, MUL_QUESTION_text, MUL_ANSWER_text, MUL_ANSWER_reason, MUL_FIGURE_name,
    MUL_FIGURE_definition, MUL_KEY_FIGURE_about, MUL_RATIO_name, MUL_SOURCE_title, MUL_SOURCE_url, MUL_INQUIRY_title,
    MUL_INQUIRY_outcome, MUL_INQUIRY_MUNICIPALITY_text, MUL_COUNCIL_CASE_title, MUL_DECISION_text, MUL_COOPERATION_name,
    MUL_COOPERATION_text, MUL_STANCE_comment, MUL_SERVICE_ALTERNATIVE_conclusion,
    MUL_SERVICE_ALTERNATIVE_not_discussed_reason, MUL_PERSON_position, MUL_MEETING_agenda, MUL_OPEN_POINT_text,
    MUL_ALTERNATIVE_description,
  };
  guint n_rows = 0;

  for (guint i = 0; i < G_N_ELEMENTS (columns); i++)
    n_rows += assert_says_all (fixture, columns[i]);
  g_assert_cmpuint (n_rows, >, 800);
  test_report_assert_sound (fixture->report);
}

/* Sections' titles are headings or stand in one; every word of their prose is there. */
static void
test_sections (Fixture *fixture, gconstpointer language)
{
  g_autoptr (GListModel) list = mul_document_list (fixture->document, MUL_ENTITY_SECTION, 0);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) section = g_list_model_get_item (list, i);
      g_auto (GStrv) words = g_strsplit_set (mul_record_get_text (section, MUL_SECTION_body), " \n", -1);

      test_report_assert_says (fixture->report, mul_record_get_text (section, MUL_SECTION_title));
      for (guint j = 0; words[j] != NULL; j++)
        if (strstr (words[j], "[[cite") == NULL && !g_str_equal (words[j], "-") && !g_str_equal (words[j], ">")
            && !g_str_equal (words[j], "(nn)"))
          test_report_assert_says (fixture->report, words[j]);
    }
  test_report_assert_silent (fixture->report, "[[cite");
}

/* Every unit is in a chart and in the list beside it. */
static void
test_charts (Fixture *fixture, gconstpointer language)
{
  g_autoptr (GPtrArray) outlines = test_report_find (fixture->report, "//h:figure/h:details/h:ul");
  g_autoptr (GPtrArray) items = test_report_find (
      fixture->report, "//h:figure[not(contains(h:figcaption, 'per årsverk'))]/h:details//h:li");
  g_autoptr (GListModel) units = mul_document_list (fixture->document, MUL_ENTITY_UNIT, 0);

  g_assert_cmpuint (outlines->len, >=, 15);
  g_assert_cmpuint (items->len, ==, g_list_model_get_n_items (units));
  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (MulRecord) unit = g_list_model_get_item (units, i);
      gboolean found = FALSE;

      for (guint j = 0; j < outlines->len && !found; j++)
        found = strstr (g_ptr_array_index (outlines, j), mul_record_get_text (unit, MUL_UNIT_name)) != NULL;
      g_assert_true (found);
    }
}

static void
assert_row (Fixture *fixture, const char *caption, const char *head, const char *cells)
{
  g_autofree char *xpath = g_strdup_printf (
      "//h:table[contains(h:caption, '%s')]//h:tr[starts-with(normalize-space(h:th), '%s')]/h:td", caption, head);
  g_autoptr (GPtrArray) found = test_report_find (fixture->report, xpath);
  g_autofree char *row = NULL;
  g_autofree char *clean = test_report_clean (cells);

  g_ptr_array_add (found, NULL);
  row = g_strjoinv (" | ", (char **) found->pdata);
  g_assert_cmpstr (row, ==, clean);
}

/* The numbers that must come out, as they are printed. */
static void
test_numbers (Fixture *fixture, gconstpointer language)
{
  const char *allocation = "i tildeling og koordinering, prosent";
  const char *ratio = "Driftsenheter per årsverk";

  assert_row (fixture, allocation, "Østre Toten", "100 % | 650 % | 100 % | 100 % | 100 % | * | 100 % | 100 % | 1250 %");
  assert_row (fixture, allocation, "Vestre Toten",
              "100 % | 550 % | 100 % | 100 % | 50 % | ** | – | Ressurs lønn*** | 900 %");
  assert_row (fixture, allocation, "Gjøvik",
              "100 %**** | 870 % | 100 % | 100 % | 100 %***** | 100 % | – | 120 % | 1490 %1390 % i enheten");
  assert_row (fixture, allocation, "Sum",
              "300 % | 2070 % | 300 % | 300 % | 250 %150 % i enheten | 100 % | 100 % | 220 % | 3640 %3540 % i enheten");
  test_report_assert_says (fixture->report, "36,4 årsverk");
  test_report_assert_says (fixture->report, "35,4 årsverk");
  test_report_assert_says (fixture->report, "Stillinger i organisasjonskartet som ikke er med i tabellen: "
                                            "Boligteam i Østre Toten (250 % + 50 %)");
  /* What the table on the screen marks, the report says. */
  test_report_assert_says (fixture->report,
                           "Stillingstyper med bare én person: Kreftkoordinator (Østre Toten, Vestre Toten, Gjøvik); "
                           "Demenskoordinator (Østre Toten, Vestre Toten, Gjøvik); "
                           "Barnekoordinator (Østre Toten, Vestre Toten, Gjøvik); Habiliteringskoordinator (Gjøvik); "
                           "Annet (Østre Toten); Merkantil ressurs (Østre Toten).");
  test_report_assert_says (fixture->report, "***** Plassert i sektor Oppvekst.");

  assert_row (fixture, "i landbruk, prosent", "Gjøvik", "100 % | 300 % | 200 % | 50 % | 650 %");
  assert_row (fixture, ratio, "Østre Toten", "301 (2024) | 4,0 | 75,3 | 5");
  assert_row (fixture, ratio, "Vestre Toten", "182 (2024) | 3,0 | 60,7 | 2");
  assert_row (fixture, ratio, "Gjøvik", "255 (2025) | 6,5 | 39,2 | 1");
  assert_row (fixture, ratio, "Hedmarken", "– | – | 63,3 (oppgitt)6 | 3");
  assert_row (fixture, ratio, "Lillehammer", "– | – | 68,4 (oppgitt)6 | 4");
  assert_row (fixture, ratio, "Til sammen", "738 (2024) | 13,5 | 54,7 | –");
  test_report_assert_says (fixture->report, "Regnet på alle 13,5 årsverk. Østre Toten har 1,9 ganger så mange per årsverk "
                                            "som Gjøvik.");
  assert_row (fixture, "Vedtak per årsverk til saksbehandling", "Østre Toten", "– | 6,5 | – | – | – | –");
  assert_row (fixture, "Vedtak per årsverk til saksbehandling", "Vestre Toten", "2 100 (2024) | 5,5 | 382 | 1 | 233 | 1");
  assert_row (fixture, "Vedtak per årsverk til saksbehandling", "Gjøvik", "6 500 (2024) | 8,7 | 747 | 2 | 436 | 2");
  test_report_assert_says (fixture->report, "Gjøvik har 2,0 ganger så mange per årsverk som Vestre Toten, mot 1,9 ganger med "
                                            "alle stillinger.");
  test_report_assert_says (fixture->report,
                           "Alle stillingstypene i tabellen er regnet med: leder, jordbruk, skogbruk og "
                                            "utmark og merkantil.");

  /* Land-use planning is counted in persons, and a vacancy is not a person. */
  assert_row (fixture, "i arealplan, personer", "Østre Toten", "Leder SU* | 3 | – | 3 | Ansvar | Ansvar | – | –");
  assert_row (fixture, "i arealplan, personer", "Vestre Toten",
              "Plansjef** | 4*** | – | 4 | Ansvar | Ansvar | Alle | –");
  assert_row (fixture, "i arealplan, personer", "Gjøvik",
              "–1 ledig | 7 | 1 | 8 | Ansvar | Ansvar | Kun store | Oppfølging av konsesjonssaker etter energiloven");
}

static void
test_assessment (Fixture *fixture, gconstpointer language)
{
  g_autoptr (GPtrArray) beside = test_report_find (fixture->report, "//h:div[@class='arguments beside']");
  g_autoptr (GPtrArray) arguments = test_report_find (fixture->report,
                                                      "//h:div[starts-with(@class, 'arguments')]//h:li");
  g_autoptr (GListModel) placements = mul_document_list (fixture->document, MUL_ENTITY_PLACEMENT, 0);

  g_assert_cmpuint (arguments->len, ==, g_list_model_get_n_items (placements));
  g_assert_cmpuint (beside->len, >=, 8);
  test_report_assert_says (fixture->report, "Ikke drøftet: Arbeidsgruppen fikk i liten grad drøftet formelt samarbeid");
  test_report_assert_says (fixture->report, "Gruppens konklusjon: lite egnet.");
  test_report_assert_says (fixture->report, "Uenig: Gjøvik (Representantene for Gjøvik). Negative til et sammenslått");
}

static void
test_citations (Fixture *fixture, gconstpointer language)
{
  g_autoptr (GPtrArray) sources = test_report_find (fixture->report, "//h:ol[@class='sources']/h:li");
  g_autoptr (GPtrArray) raised = test_report_find (fixture->report, "//h:sup[@class='cite']/h:a");
  g_autoptr (GListModel) all = mul_document_list (fixture->document, MUL_ENTITY_SOURCE, 0);

  g_assert_cmpuint (sources->len, ==, g_list_model_get_n_items (all));
  g_assert_cmpuint (raised->len, >=, 80);
  g_assert_cmpstr (g_ptr_array_index (raised, 0), ==, "1, kap. 2");
  test_report_assert_says (fixture->report, "(hentet 24. september 2025)");
}

/* The report's own words, in either language. */
static void
test_words (Fixture *fixture, gconstpointer language)
{
  const char *const english[] = { " the ", " of ", " with ", " and ", " is ", "Sources", "Figure ", "Table ", NULL };
  gboolean nynorsk = g_strcmp0 (language, "nn") == 0;

  for (guint i = 0; english[i] != NULL; i++)
    test_report_assert_silent (fixture->report, english[i]);
  test_report_assert_says (fixture->report, nynorsk ? "Tenester" : "Tjenester");
  test_report_assert_says (fixture->report, nynorsk ? "Kjelder" : "Kilder");
  test_report_assert_says (fixture->report, nynorsk ? "Nykeltal" : "Nøkkeltall");
  test_report_assert_says (fixture->report, nynorsk ? "Fordelar" : "Fordeler");
  test_report_assert_says (fixture->report, nynorsk ? "Konklusjonen til gruppa: lite eigna."
                           : "Gruppens konklusjon: lite egnet.");
  test_report_assert_says (fixture->report, nynorsk ? "Leiarstilling ledig" : "Lederstilling ledig");
  test_report_assert_sound (fixture->report);
}

/* What is written in the project's language says so in a report in the other. */
static void
test_foreign (Fixture *fixture, gconstpointer language)
{
  g_autoptr (GPtrArray) root = test_report_find (fixture->report, "/h:html/@lang");
  g_autoptr (GPtrArray) foreign = test_report_find (fixture->report, "//h:main//h:p[@lang='nb']");

  g_assert_cmpstr (g_ptr_array_index (root, 0), ==, "nn");
  g_assert_cmpuint (foreign->len, >, 300);
}

/* The locale changes no number, word or order of the report, and the project's language is the one that is not
 * named. */
static void
test_locale (void)
{
  const char *const locales[] = { "C", "C.UTF-8", "en_GB.UTF-8", "nn_NO.UTF-8" };
  g_autoptr (MulDocument) document = mul_test_open_example ();
  g_autoptr (TestReport) first = test_report_export (document, NULL, FALSE);

  for (guint i = 0; i < G_N_ELEMENTS (locales); i++)
    {
      g_autoptr (TestReport) again = NULL;

      /* One that is not installed leaves the locale as it is. */
      setlocale (LC_ALL, locales[i]);
      again = test_report_export (document, "nb", FALSE);
      g_assert_cmpstr (first->html, ==, again->html);
    }
  mul_document_discard (document);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
#define ADD(name, test, language) g_test_add ("/report/example/" name, Fixture, language, set_up, test, tear_down)
  ADD ("whole", test_whole, NULL);
  ADD ("sections", test_sections, NULL);
  ADD ("charts", test_charts, NULL);
  ADD ("numbers", test_numbers, NULL);
  ADD ("assessment", test_assessment, NULL);
  ADD ("citations", test_citations, NULL);
  ADD ("words-nb", test_words, "nb");
  ADD ("words-nn", test_words, "nn");
  ADD ("whole-nn", test_whole, "nn");
  ADD ("foreign", test_foreign, "nn");
  g_test_add_func ("/report/example/locale", test_locale);
  return g_test_run ();
}
