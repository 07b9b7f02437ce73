/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * The rules of the checks: what each finds, what it leaves alone, and when an accepted finding comes back. */

#include "domain/mul-argument-filter.h"
#include "domain/mul-checks.h"

#define NS MUL_NOT_STATED
#define OWN MUL_ARRANGEMENT_OWN
#define ADD(array, ...) G_STMT_START { typeof (__VA_ARGS__) value_ = __VA_ARGS__; g_array_append_val (array, value_); } G_STMT_END

static MulCheckFacts *
new_facts (void)
{
  MulCheckFacts *facts = mul_check_facts_new ("2026-11-25");

  ADD (facts->services, (MulCheckService) { "a", "Landbruk", FALSE });
  ADD (facts->services, (MulCheckService) { "b", "Arealplan", FALSE });
  ADD (facts->municipalities, (MulCheckMunicipality) { "v", "Vestre Toten", TRUE, 13000 });
  ADD (facts->municipalities, (MulCheckMunicipality) { "g", "Gjøvik", TRUE, 30000 });
  ADD (facts->municipalities, (MulCheckMunicipality) { "h", "Hedmarken", FALSE, NS });
  return facts;
}

static MulFinding *
find (GPtrArray *findings, MulCheck check)
{
  MulFinding *found = NULL;

  for (guint i = 0; i < findings->len; i++)
    {
      MulFinding *finding = g_ptr_array_index (findings, i);

      if (finding->check != check)
        continue;
      g_assert_null (found);
      found = finding;
    }
  return found;
}

static void
add_unit (MulCheckFacts *facts, const char *id, const char *service_id, const char *same_as)
{
  ADD (facts->units, (MulCheckUnit) { id, "Landbruk", service_id, "today", "v", same_as, NULL, TRUE, TRUE });
}

static void
add_total (MulCheckFacts *facts, const char *unit_id, MulMeasure measure, gint64 value_e4)
{
  ADD (facts->totals, (MulCheckTotal) { unit_id, unit_id, measure, value_e4, "2024", TRUE });
}

static void
add_position (MulCheckFacts *facts, const char *id, const char *unit_id, const char *role_id, gint64 fte_e4, gint64 headcount)
{
  ADD (facts->positions,
       (MulCheckPosition) { id, unit_id, role_id, role_id, "", FALSE, OWN, fte_e4, headcount, FALSE, "" });
}

/* Three årsverk here, four and one persons there. */
static void
test_same_unit (void)
{
  static const struct
  {
    gint64 fte_e4, persons_e4, more_e4;
    gboolean found;
    const char *second, *sum, *parts;
  } cases[] = {
    { 30000, 40000, 10000, TRUE, "4 + 1", "5", "Landbruk + Skogbruk" },
    { 30000, 30000, NS, FALSE, NULL, NULL, NULL },
    { 65000, 70000, NS, FALSE, NULL, NULL, NULL },
    { 30000, 40000, NS, TRUE, "4", "4", "" },
    { 30000, NS, NS, FALSE, NULL, NULL, NULL },
    { NS, 40000, NS, FALSE, NULL, NULL, NULL },
  };
  g_autofree char *fingerprint = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulCheckFacts) facts = new_facts ();
      g_autoptr (GPtrArray) findings = NULL;
      MulFinding *finding;

      add_unit (facts, "u1", "a", NULL);
      add_unit (facts, "u2", "b", "u1");
      ADD (facts->units, (MulCheckUnit) { "u3", "Skogbruk", "b", "today", "v", "u1", NULL, TRUE, TRUE });
      add_total (facts, "u1", MUL_MEASURE_FTE, cases[i].fte_e4);
      add_total (facts, "u2", MUL_MEASURE_PERSONS, cases[i].persons_e4);
      add_total (facts, "u3", MUL_MEASURE_PERSONS, cases[i].more_e4);
      findings = mul_checks_run (facts);
      finding = find (findings, MUL_CHECK_SAME_UNIT);
      g_assert_cmpint (finding != NULL, ==, cases[i].found);
      if (finding == NULL)
        continue;
      g_assert_cmpstr (finding->words[4], ==, cases[i].second);
      g_assert_cmpstr (finding->words[7], ==, "3");
      g_assert_cmpstr (finding->words[8], ==, "");
      g_assert_cmpstr (finding->words[9], ==, cases[i].sum);
      g_assert_cmpstr (finding->words[10], ==, cases[i].parts);
      g_assert_cmpstr (finding->subject, ==, "u1 u2");
      g_assert_cmpstr (finding->service_id, ==, "a");
      g_assert_cmpstr (finding->view, ==, "organisation");
      g_assert_cmpstr (finding->item_id, ==, "u1");
      /* The same subject with other facts is another finding. */
      g_assert_cmpstr (finding->fingerprint, !=, fingerprint);
      g_set_str (&fingerprint, finding->fingerprint);
    }
}

/* Units that are the same as each other in a ring, which only a damaged file holds, end. */
static void
test_same_unit_ring (void)
{
  g_autoptr (MulCheckFacts) facts = new_facts ();
  g_autoptr (GPtrArray) findings = NULL;

  add_unit (facts, "u1", "a", "u2");
  add_unit (facts, "u2", "b", "u1");
  add_total (facts, "u1", MUL_MEASURE_FTE, 10000);
  add_total (facts, "u2", MUL_MEASURE_FTE, 30000);
  findings = mul_checks_run (facts);
  g_assert_nonnull (findings);
}

static void
test_totals (void)
{
  static const struct
  {
    gint64 stated_e4, fte_e4, headcount;
    gboolean vacant, found;
    MulMeasure measure;
  } cases[] = {
    { 30000, 30000, NS, FALSE, FALSE, MUL_MEASURE_FTE },   { 40000, 30000, NS, FALSE, TRUE, MUL_MEASURE_FTE },
    { 40000, NS, 3, FALSE, FALSE, MUL_MEASURE_FTE },       { 40000, 30000, 3, FALSE, TRUE, MUL_MEASURE_PERSONS },
    { 40000, 30000, 4, FALSE, FALSE, MUL_MEASURE_PERSONS }, { 40000, 30000, 4, TRUE, TRUE, MUL_MEASURE_PERSONS },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulCheckFacts) facts = new_facts ();
      g_autoptr (GPtrArray) findings = NULL;

      add_unit (facts, "u1", "a", NULL);
      add_total (facts, "u1", cases[i].measure, cases[i].stated_e4);
      add_position (facts, "p1", "u1", "r", cases[i].fte_e4, cases[i].headcount);
      if (cases[i].vacant)
        {
          MulCheckPosition *position = &g_array_index (facts->positions, MulCheckPosition, 0);

          position->vacant = TRUE;
          add_position (facts, "p2", "u1", "r", 10000, 1);
        }
      findings = mul_checks_run (facts);
      g_assert_cmpint (find (findings, MUL_CHECK_TOTAL) != NULL, ==, cases[i].found);
    }
}

static void
test_positions (void)
{
  g_autoptr (MulCheckFacts) facts = new_facts ();
  g_autoptr (GPtrArray) findings = NULL;
  MulCheckPosition *leader;
  MulFinding *finding;

  ADD (facts->parts, (MulCheckPart) { "a", "v" });
  ADD (facts->parts, (MulCheckPart) { "a", "g" });
  add_unit (facts, "u1", "a", NULL);
  add_position (facts, "p1", "u1", "coordinator", 10000, 1);
  add_position (facts, "p2", "u1", "handlers", 55000, NS);
  add_position (facts, "p3", "u1", "nothing", NS, NS);
  add_position (facts, "p4", "u1", "persons", NS, 3);
  add_position (facts, "p5", "u1", "leader", 10000, 1);
  leader = &g_array_index (facts->positions, MulCheckPosition, 4);
  leader->is_leader = TRUE;
  leader->vacant = TRUE;
  findings = mul_checks_run (facts);
  finding = find (findings, MUL_CHECK_ONE_PERSON);
  g_assert_cmpuint (finding->n, ==, 1);
  g_assert_cmpstr (finding->words[0], ==, "coordinator Vestre Toten");
  g_assert_cmpstr (find (findings, MUL_CHECK_NO_VALUE)->subject, ==, "p3");
  g_assert_cmpuint (find (findings, MUL_CHECK_NO_FTE)->n, ==, 1);
  g_assert_cmpstr (find (findings, MUL_CHECK_VACANT_LEADER)->words[0], ==, "Landbruk (Vestre Toten)");
  g_assert_cmpstr (find (findings, MUL_CHECK_NO_STAFFING)->words[0], ==, "Gjøvik");
}

static void
add_figure (MulCheckFacts *facts, const char *id, const char *municipality_id, gint64 value_e4, const char *period)
{
  ADD (facts->figures, (MulCheckFigure) { id, "a", "f", "Driftsenheter", "driftsenheter", "driftsenheter", FALSE,
                                          municipality_id, "I alt", value_e4, period, TRUE });
}

static void
test_figures (void)
{
  static const struct
  {
    const char *second_period;
    const char *second_municipality;
    gint64 total_e4;
    gboolean periods, sum;
  } cases[] = {
    { "2025", "g", 30000, TRUE, FALSE },  { "2024", "g", 30000, FALSE, FALSE }, { "2024", "g", 40000, FALSE, TRUE },
    { "2025", "v", 30000, FALSE, FALSE }, { "", "g", 30000, FALSE, FALSE },     { "2025", "g", NS, TRUE, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulCheckFacts) facts = new_facts ();
      g_autoptr (GPtrArray) findings = NULL;
      MulFinding *finding;

      add_figure (facts, "k1", "v", 10000, "2024");
      add_figure (facts, "k2", cases[i].second_municipality, 20000, cases[i].second_period);
      add_figure (facts, "k3", NULL, cases[i].total_e4, "2024");
      findings = mul_checks_run (facts);
      finding = find (findings, MUL_CHECK_FIGURE_PERIODS);
      g_assert_cmpint (finding != NULL, ==, cases[i].periods);
      if (finding != NULL)
        {
          g_assert_cmpstr (finding->words[1], ==, "2024: Vestre Toten; 2025: Gjøvik");
          g_assert_cmpstr (finding->words[2], ==, "2024");
        }
      g_assert_cmpint (find (findings, MUL_CHECK_FIGURE_SUM) != NULL, ==, cases[i].sum);
      g_assert_cmpint (find (findings, MUL_CHECK_NUMBER_DATE) != NULL, ==, *cases[i].second_period == '\0');
    }
}

static void
test_units_of_figures (void)
{
  g_autoptr (MulCheckFacts) facts = new_facts ();
  g_autoptr (GPtrArray) findings = NULL;
  MulFinding *finding;

  ADD (facts->figures, (MulCheckFigure) { "k1", "a", "r", "Per årsverk", "saker per årsverk", "driftsenheter per årsverk",
                                          TRUE, "h", "", 633000, "2024", FALSE });
  findings = mul_checks_run (facts);
  finding = find (findings, MUL_CHECK_RATIO_UNITS);
  g_assert_cmpstr (finding->words[1], ==, "Hedmarken");
  g_assert_cmpstr (finding->words[2], ==, "saker per årsverk");
  g_assert_nonnull (find (findings, MUL_CHECK_NUMBER_SOURCE));
  g_assert_null (find (findings, MUL_CHECK_FIGURE_UNITS));
  g_assert_null (find (findings, MUL_CHECK_POPULATION));
}

static void
test_answers (void)
{
  static const struct
  {
    MulAnswerStatus status;
    const char *reason;
    int check;
  } cases[] = {
    { MUL_ANSWER_STATUS_OPEN, "", MUL_CHECK_ANSWER_OPEN },
    { MUL_ANSWER_STATUS_ANSWERED, "", -1 },
    { MUL_ANSWER_STATUS_PARTLY, "Halvveis", MUL_CHECK_ANSWER_PARTLY },
    { MUL_ANSWER_STATUS_NOT_DISCUSSED, " \n", MUL_CHECK_NO_REASON },
    { MUL_ANSWER_STATUS_NOT_DISCUSSED, "Ikke tid", MUL_CHECK_NOT_DISCUSSED },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulCheckFacts) facts = new_facts ();
      g_autoptr (GPtrArray) findings = NULL;

      ADD (facts->answers, (MulCheckAnswer) { "a", "q", "e", "Hva gir samarbeid?", cases[i].status, cases[i].reason });
      findings = mul_checks_run (facts);
      g_assert_cmpuint (findings->len, ==, cases[i].check >= 0 ? 1 : 0);
      if (cases[i].check >= 0)
        g_assert_nonnull (find (findings, (MulCheck) cases[i].check));
    }
}

static void
add_argument (MulCheckFacts *facts, const char *id, const char *argument_id, MulPlacementKind kind, const char *text)
{
  ADD (facts->placements, (MulCheckPlacement) { id, argument_id, "a", "merger", kind, text, TRUE });
}

static void
test_arguments (void)
{
  g_autoptr (MulCheckFacts) facts = new_facts ();
  g_autoptr (GPtrArray) findings = NULL;
  g_autoptr (GPtrArray) later = NULL;
  g_autofree char *before = NULL;
  MulFinding *finding;

  ADD (facts->alternatives, (MulCheckAlternative) { "a", "merger", "Sammenslåing", FALSE, FALSE, "" });
  add_argument (facts, "p1", "x", MUL_PLACEMENT_KIND_PRO, "Større fagmiljø");
  add_argument (facts, "p2", "y", MUL_PLACEMENT_KIND_PRO, "større  fagmiljø.");
  add_argument (facts, "p3", "x", MUL_PLACEMENT_KIND_NEUTRAL, "Større fagmiljø");
  add_argument (facts, "p4", "z", MUL_PLACEMENT_KIND_PRO, "…");
  findings = mul_checks_run (facts);
  finding = find (findings, MUL_CHECK_TWICE);
  g_assert_cmpuint (finding->n, ==, 2);
  g_assert_cmpuint (find (findings, MUL_CHECK_NO_CONS)->n, ==, 3);
  g_assert_nonnull (find (findings, MUL_CHECK_NO_CONCLUSION));
  g_assert_null (find (findings, MUL_CHECK_BOTH_SIDES));
  before = g_strdup (find (findings, MUL_CHECK_NO_CONS)->fingerprint);

  /* One more for: the finding that may have been accepted rests on other facts. */
  ADD (facts->placements, (MulCheckPlacement) { "p5", "w", "a", "merger", MUL_PLACEMENT_KIND_PRO, "Ny", FALSE });
  later = mul_checks_run (facts);
  g_assert_cmpstr (find (later, MUL_CHECK_NO_CONS)->fingerprint, !=, before);
  g_assert_cmpuint (find (later, MUL_CHECK_ARGUMENT_SOURCE)->n, ==, 1);
  g_assert_cmpstr (find (later, MUL_CHECK_ARGUMENT_SOURCE)->item_id, ==, MUL_ARGUMENT_FILTER_WITHOUT_SOURCE);
}

static void
test_both_sides (void)
{
  g_autoptr (MulCheckFacts) facts = new_facts ();
  g_autoptr (GPtrArray) findings = NULL;

  add_argument (facts, "p1", "x", MUL_PLACEMENT_KIND_PRO, "Avstand");
  add_argument (facts, "p2", "x", MUL_PLACEMENT_KIND_CON, "Avstand");
  findings = mul_checks_run (facts);
  g_assert_nonnull (find (findings, MUL_CHECK_BOTH_SIDES));
  g_assert_null (find (findings, MUL_CHECK_TWICE));
}

static void
test_dates (void)
{
  static const struct
  {
    const char *date;
    gboolean found;
  } cases[] = {
    { "2026-11-25", FALSE }, { "2026-11-26", TRUE }, { "2026", FALSE }, { "2027", TRUE }, { "2026-12", TRUE },
    { "fra 2030", FALSE },   { "", FALSE },          { "9", FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulCheckFacts) facts = new_facts ();
      g_autoptr (GPtrArray) findings = NULL;

      ADD (facts->dates, (MulCheckDate) { "d", NULL, "Møte", cases[i].date });
      findings = mul_checks_run (facts);
      g_assert_cmpint (find (findings, MUL_CHECK_DATE_FUTURE) != NULL, ==, cases[i].found);
    }
}

/* Codes are stored: they are unique, and none is missing. */
static void
test_codes (void)
{
  g_autoptr (GHashTable) codes = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < MUL_N_CHECKS; i++)
    g_assert_true (g_hash_table_add (codes, (gpointer) mul_check_codes[i]));
  g_assert_null (mul_check_codes[MUL_N_CHECKS]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/checks/same-unit", test_same_unit);
  g_test_add_func ("/checks/same-unit-ring", test_same_unit_ring);
  g_test_add_func ("/checks/totals", test_totals);
  g_test_add_func ("/checks/positions", test_positions);
  g_test_add_func ("/checks/figures", test_figures);
  g_test_add_func ("/checks/units", test_units_of_figures);
  g_test_add_func ("/checks/answers", test_answers);
  g_test_add_func ("/checks/arguments", test_arguments);
  g_test_add_func ("/checks/both-sides", test_both_sides);
  g_test_add_func ("/checks/dates", test_dates);
  g_test_add_func ("/checks/codes", test_codes);
  return g_test_run ();
}
