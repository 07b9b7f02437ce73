/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-number.h"

#include <locale.h>
#include <string.h>

#define NS MUL_NOT_STATED
#define PERCENT MUL_NUMBER_UNIT_PERCENT
#define FTE MUL_NUMBER_UNIT_FTE
#define PERSONS MUL_NUMBER_UNIT_PERSONS
#define POSITIONS MUL_NUMBER_UNIT_POSITIONS
#define NONE MUL_NUMBER_UNIT_NONE
#define NBSP "\302\240"
#define NNBSP "\342\200\257"
#define MINUS "\342\210\222"
#define E4 10000

typedef struct
{
  const char *text;
  gint64 value_e4;
  MulNumberUnit unit;
  gint64 max_e4;
  gint64 persons;
  const char *marks;
  MulNumberQualifier qualifier;
  gboolean rounded;
} Read;

static const Read reads[] = {
  { "650%", 650 * E4, PERCENT, NS, NS },
  { "650 %", 650 * E4, PERCENT, NS, NS },
  { "650" NBSP "%", 650 * E4, PERCENT, NS, NS },
  { "650" NNBSP "%", 650 * E4, PERCENT, NS, NS },
  { "  650 %\t\n", 650 * E4, PERCENT, NS, NS },
  { "\357\273\277650 %", 650 * E4, PERCENT, NS, NS },
  { "650 prosent", 650 * E4, PERCENT, NS, NS },
  { "50 pst.", 50 * E4, PERCENT, NS, NS },
  { "100% stilling", 100 * E4, PERCENT, NS, NS },
  { "120% ressurs", 120 * E4, PERCENT, NS, NS },
  { "37,5 %", 375000, PERCENT, NS, NS },
  { "37.5%", 375000, PERCENT, NS, NS },
  { "6,5 årsverk", 65000, FTE, NS, NS },
  { "6,5 ÅRSVERK", 65000, FTE, NS, NS },
  { "6,5 årsv.", 65000, FTE, NS, NS },
  { "6.5", 65000, NONE, NS, NS },
  { "6,5", 65000, NONE, NS, NS },
  { "6,0", 60000, NONE, NS, NS },
  { ",5", 5000, NONE, NS, NS },
  { ".5", 5000, NONE, NS, NS },
  { "0,5", 5000, NONE, NS, NS },
  { "½", 5000, NONE, NS, NS },
  { "6½ årsverk", 65000, FTE, NS, NS },
  { "0", 0, NONE, NS, NS },
  { "0 %", 0, PERCENT, NS, NS },
  { "000", 0, NONE, NS, NS },
  { "007", 70000, NONE, NS, NS },
  { "870 % (9)", 870 * E4, PERCENT, NS, 9 },
  { "870% (9 personer)", 870 * E4, PERCENT, NS, 9 },
  { "870 % ( 9 pers. )", 870 * E4, PERCENT, NS, 9 },
  { "870 % (9) *", 870 * E4, PERCENT, NS, 9, "*" },
  { "870 % * (9)", 870 * E4, PERCENT, NS, 9, "*" },
  { "100% ***", 100 * E4, PERCENT, NS, NS, "***" },
  { "100%****", 100 * E4, PERCENT, NS, NS, "****" },
  { "4***", 4 * E4, NONE, NS, NS, "***" },
  { "4¹", 4 * E4, NONE, NS, NS, "¹" },
  { "9 personer", 9 * E4, PERSONS, NS, NS },
  { "1 person", 1 * E4, PERSONS, NS, NS },
  { "4 tilsette", 4 * E4, PERSONS, NS, NS },
  { "92 stillinger", 92 * E4, POSITIONS, NS, NS },
  { "7 stillingar", 7 * E4, POSITIONS, NS, NS },
  { "2 100", 2100 * E4, NONE, NS, NS },
  { "2" NBSP "100", 2100 * E4, NONE, NS, NS },
  { "2" NNBSP "100", 2100 * E4, NONE, NS, NS },
  { "6 500", 6500 * E4, NONE, NS, NS },
  { "1 234 567,5", G_GINT64_CONSTANT (12345675000), NONE, NS, NS },
  { "1.234.567", G_GINT64_CONSTANT (12345670000), NONE, NS, NS },
  { "1,234,567", G_GINT64_CONSTANT (12345670000), NONE, NS, NS },
  { "1.234,5", 12345000, NONE, NS, NS },
  { "1,234.5", 12345000, NONE, NS, NS },
  { "1,234.567", 12345670, NONE, NS, NS },
  { "1 234.567", 12345670, NONE, NS, NS },
  { "1.234.567,89", G_GINT64_CONSTANT (12345678900), NONE, NS, NS },
  { "2,100", 21000, NONE, NS, NS },
  { "0.125", 1250, NONE, NS, NS },
  { "1234.567", 12345670, NONE, NS, NS },
  { "76,38", 763800, NONE, NS, NS },
  { "76,38 årsverk", 763800, FTE, NS, NS },
  { "ca 6 500", 6500 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_APPROX },
  { "ca. 2 100", 2100 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_APPROX },
  { "Ca.2 100", 2100 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_APPROX },
  { "ca.50", 50 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_APPROX },
  { "om lag 340", 340 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_APPROX },
  { "~3", 3 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_APPROX },
  { "minst 3", 3 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_LEAST },
  { "≥ 3", 3 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_LEAST },
  { "inntil 3", 3 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_MOST },
  { "opp  til 3", 3 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_MOST },
  { "<= 3", 3 * E4, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_MOST },
  { "1–3", 1 * E4, NONE, 3 * E4, NS },
  { "1 - 3", 1 * E4, NONE, 3 * E4, NS },
  { "1-3", 1 * E4, NONE, 3 * E4, NS },
  { "1 til 3 årsverk", 1 * E4, FTE, 3 * E4, NS },
  { "fra 50% til 100%", 50 * E4, PERCENT, 100 * E4, NS },
  { "fra 50% til 100% ressurs", 50 * E4, PERCENT, 100 * E4, NS },
  { "50–100 %", 50 * E4, PERCENT, 100 * E4, NS },
  { "50 %–50 %", 50 * E4, PERCENT, NS, NS },
  { "ca. 1–3 *", 1 * E4, NONE, 3 * E4, NS, "*", MUL_NUMBER_QUALIFIER_APPROX },
  { MINUS "20,9 %", -209000, PERCENT, NS, NS },
  { "-20,9%", -209000, PERCENT, NS, NS },
  { "–20,9 %", -209000, PERCENT, NS, NS },
  { "+5", 5 * E4, NONE, NS, NS },
  { "1,23456", 12346, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_EXACT, TRUE },
  { "-1,23455", -12346, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_EXACT, TRUE },
  { "1,23454", 12345, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_EXACT, TRUE },
  { "1,23450000", 12345, NONE, NS, NS },
  { "0,99999", 10000, NONE, NS, NS, NULL, MUL_NUMBER_QUALIFIER_EXACT, TRUE },
  { "99999999999999", G_GINT64_CONSTANT (999999999999990000), NONE, NS, NS },
};

static void
test_read (void)
{
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (reads); i++)
    {
      g_auto (MulNumber) number = { 0 };
      MulNumberResult result = mul_number_parse (reads[i].text, &number);

      g_test_message ("“%s”", reads[i].text);
      g_assert_cmpint (result, ==, MUL_NUMBER_OK);
      g_assert_cmpint (number.value_e4, ==, reads[i].value_e4);
      g_assert_cmpint (number.max_e4, ==, reads[i].max_e4);
      g_assert_cmpint (number.unit, ==, reads[i].unit);
      g_assert_cmpint (number.persons, ==, reads[i].persons);
      g_assert_cmpint (number.qualifier, ==, reads[i].qualifier);
      g_assert_cmpint (number.rounded, ==, reads[i].rounded);
      g_assert_cmpstr (number.marks, ==, reads[i].marks);
      g_assert_null (number.unread);
      g_assert_cmpint (number.fault, ==, MUL_NUMBER_FAULT_NONE);
    }
}

static void
test_empty (void)
{
  static const struct { const char *text, *marks; } cases[] = {
    { NULL, NULL },
    { "", NULL },
    { "  " NBSP "\t", NULL },
    { "-", NULL },
    { "–", NULL },
    { "—", NULL },
    { MINUS, NULL },
    { "--", NULL },
    { " – ", NULL },
    { "*", "*" },
    { "** ", "**" },
    { "– *", "*" },
    { "ikke oppgitt", NULL },
    { "Ikkje oppgitt", NULL },
    { "not stated", NULL },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (MulNumber) number = { 0 };

      g_test_message ("“%s”", cases[i].text);
      g_assert_cmpint (mul_number_parse (cases[i].text, &number), ==, MUL_NUMBER_EMPTY);
      g_assert_cmpint (number.value_e4, ==, NS);
      g_assert_cmpint (number.persons, ==, NS);
      g_assert_cmpstr (number.marks, ==, cases[i].marks);
    }
}

static void
test_unreadable (void)
{
  static const struct { const char *text, *unread; guint at; MulNumberFault fault; } cases[] = {
    { "abc", "abc", 0, MUL_NUMBER_FAULT_TEXT },
    { "  abc ", "abc", 2, MUL_NUMBER_FAULT_TEXT },
    { "Ressurs lønn*****", "Ressurs lønn*****", 0, MUL_NUMBER_FAULT_TEXT },
    { "650 abc", "abc", 4, MUL_NUMBER_FAULT_TEXT },
    { "650abc", "abc", 3, MUL_NUMBER_FAULT_TEXT },
    { "650 % %", "%", 6, MUL_NUMBER_FAULT_TEXT },
    { "650 % årsverk", "årsverk", 6, MUL_NUMBER_FAULT_TEXT },
    { "100% 100%", "100%", 5, MUL_NUMBER_FAULT_TEXT },
    { "100% / 50%", "/ 50%", 5, MUL_NUMBER_FAULT_TEXT },
    { "ca", "ca", 0, MUL_NUMBER_FAULT_TEXT },
    { "6,", ",", 1, MUL_NUMBER_FAULT_TEXT },
    { "6,5,5", ",5,5", 1, MUL_NUMBER_FAULT_TEXT },
    { "1e5", "e5", 1, MUL_NUMBER_FAULT_TEXT },
    { "0x10", "x10", 1, MUL_NUMBER_FAULT_TEXT },
    { "- 5", "- 5", 0, MUL_NUMBER_FAULT_TEXT },
    { "--5", "--5", 0, MUL_NUMBER_FAULT_TEXT },
    { "15.01 2025", "2025", 6, MUL_NUMBER_FAULT_TEXT },
    { "04.06.2024", ".06.2024", 2, MUL_NUMBER_FAULT_TEXT },
    { "1,23.456,7", ",23.456,7", 1, MUL_NUMBER_FAULT_TEXT },
    { "2 10", "10", 2, MUL_NUMBER_FAULT_TEXT },
    { "1000 000", "000", 5, MUL_NUMBER_FAULT_TEXT },
    { "2.100", "2.100", 0, MUL_NUMBER_FAULT_AMBIGUOUS },
    { "ca. 6.500", "6.500", 4, MUL_NUMBER_FAULT_AMBIGUOUS },
    { "-6.500 %", "-6.500", 0, MUL_NUMBER_FAULT_AMBIGUOUS },
    { "100000000000000", "100000000000000", 0, MUL_NUMBER_FAULT_TOO_LARGE },
    { "3–1", "3–1", 0, MUL_NUMBER_FAULT_REVERSED },
    { "1–", "–", 1, MUL_NUMBER_FAULT_TEXT },
    { "870 % (9", "(9", 6, MUL_NUMBER_FAULT_TEXT },
    { "870 % (9,5)", "(9,5)", 6, MUL_NUMBER_FAULT_TEXT },
    { "870 % (ni)", "(ni)", 6, MUL_NUMBER_FAULT_TEXT },
    { "870 % (9) (8)", "(8)", 10, MUL_NUMBER_FAULT_TEXT },
    { "9 (870 %)", "(870 %)", 2, MUL_NUMBER_FAULT_TEXT },
    { "\377\376", NULL, 0, MUL_NUMBER_FAULT_ENCODING },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (MulNumber) number = { 0 };

      g_test_message ("case %u", (guint) i);
      g_assert_cmpint (mul_number_parse (cases[i].text, &number), ==, MUL_NUMBER_UNREADABLE);
      g_assert_cmpint (number.value_e4, ==, NS);
      g_assert_cmpint (number.max_e4, ==, NS);
      g_assert_cmpint (number.persons, ==, NS);
      g_assert_cmpint (number.fault, ==, cases[i].fault);
      g_assert_cmpuint (number.unread_at, ==, cases[i].at);
      g_assert_nonnull (number.unread);
      if (cases[i].unread != NULL)
        g_assert_cmpstr (number.unread, ==, cases[i].unread);
    }
}

/* Whatever comes in, nothing crashes, and what is not a number is never one. */
static void
test_noise (void)
{
  static const char *const pieces[] = {
    "1", "23", "100", "0", ",", ".", " ", NBSP, "-", "–", MINUS, "%", "(", ")", "*", "ca.", "til", "årsverk", "½", "\n",
    "abc", "\303", "personer", "999999999999",
  };
  int i;

  for (i = 0; i < 50000; i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_auto (MulNumber) number = { 0 };
      MulNumberResult result;
      int n = g_test_rand_int_range (0, 8);

      while (n-- > 0)
        g_string_append (text, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);

      result = mul_number_parse (text->str, &number);
      if (strpbrk (text->str, "0123456789") == NULL && strstr (text->str, "½") == NULL)
        g_assert_cmpint (result, !=, MUL_NUMBER_OK);
      g_assert_cmpint (result == MUL_NUMBER_OK, ==, number.value_e4 != NS);
      g_assert_cmpint (result == MUL_NUMBER_UNREADABLE, ==, number.unread != NULL);
    }
}

static void
test_split_marks (void)
{
  static const struct { const char *text, *bare, *marks; } cases[] = {
    { "Ressurs lønn*****", "Ressurs lønn", "*****" },
    { " Ressurs " NBSP " lønn ** ", "Ressurs " NBSP " lønn", "**" },
    { "Ansvar", "Ansvar", NULL },
    { "*", "", "*" },
    { "", "", NULL },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *marks = NULL;
      g_autofree char *bare = mul_number_split_marks (cases[i].text, &marks);

      g_assert_cmpstr (bare, ==, cases[i].bare);
      g_assert_cmpstr (marks, ==, cases[i].marks);
    }
}

static void
test_to_fte (void)
{
  static const struct { const char *text; MulNumberUnit bare_unit; gint64 fte_e4; gboolean rounded; } cases[] = {
    { "650%", FTE, 65000, FALSE },
    { "37,5 %", FTE, 3750, FALSE },
    { "6,5 årsverk", PERCENT, 65000, FALSE },
    { "650", PERCENT, 65000, FALSE },
    { "6,5", FTE, 65000, FALSE },
    { "33,333 %", PERCENT, 3333, TRUE },
    { "33,335 %", PERCENT, 3334, TRUE },
    { "1,23456", FTE, 12346, TRUE },
    { "0 %", PERCENT, 0, FALSE },
    { "9 personer", PERCENT, NS, FALSE },
    { "92 stillinger", PERCENT, NS, FALSE },
    { "–", PERCENT, NS, FALSE },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (MulNumber) number = { 0 };
      gboolean rounded = FALSE;

      g_test_message ("“%s”", cases[i].text);
      mul_number_parse (cases[i].text, &number);
      g_assert_cmpint (mul_number_to_fte (&number, cases[i].bare_unit, &rounded), ==, cases[i].fte_e4);
      g_assert_cmpint (rounded, ==, cases[i].rounded);
    }
}

static void
test_decide (void)
{
  static const struct {
    const char *text;
    MulNumberUnit unit;
    MulNumberDecision decision;
    gint64 fte_e4;
    gint64 headcount;
  } cases[] = {
    { "650", PERCENT, MUL_NUMBER_DECISION_ACCEPT, 65000, NS },
    { "650 %", FTE, MUL_NUMBER_DECISION_ACCEPT, 65000, NS },
    { "6,5", FTE, MUL_NUMBER_DECISION_ACCEPT, 65000, NS },
    { "6,5", PERCENT, MUL_NUMBER_DECISION_ASK_FTE, 65000, NS },
    { "6.0", PERCENT, MUL_NUMBER_DECISION_ASK_FTE, 60000, NS },
    { "6,5 (7)", PERCENT, MUL_NUMBER_DECISION_ASK_FTE, 65000, 7 },
    { "6", PERCENT, MUL_NUMBER_DECISION_ACCEPT, 600, NS },
    { "6,5 %", PERCENT, MUL_NUMBER_DECISION_ACCEPT, 650, NS },
    { "10,5", PERCENT, MUL_NUMBER_DECISION_ACCEPT, 1050, NS },
    { "37,5", PERCENT, MUL_NUMBER_DECISION_ACCEPT, 3750, NS },
    { "0", PERCENT, MUL_NUMBER_DECISION_ACCEPT, 0, NS },
    { "6,5 årsverk", PERCENT, MUL_NUMBER_DECISION_ACCEPT, 65000, NS },
    { "9", PERSONS, MUL_NUMBER_DECISION_ACCEPT, NS, 9 },
    { "9 personer", PERCENT, MUL_NUMBER_DECISION_ACCEPT, NS, 9 },
    { "6,5", PERSONS, MUL_NUMBER_DECISION_ASK_FTE, 65000, NS },
    { "12,5", PERSONS, MUL_NUMBER_DECISION_REFUSE_PART_PERSON, NS, NS },
    { "870 % (9)", PERCENT, MUL_NUMBER_DECISION_ACCEPT, 87000, 9 },
    { "870 % (9)", PERSONS, MUL_NUMBER_DECISION_ACCEPT, 87000, 9 },
    { "", PERCENT, MUL_NUMBER_DECISION_EMPTY, NS, NS },
    { "–", PERSONS, MUL_NUMBER_DECISION_EMPTY, NS, NS },
    { "-5", PERCENT, MUL_NUMBER_DECISION_REFUSE_NEGATIVE, NS, NS },
    { "50–100 %", PERCENT, MUL_NUMBER_DECISION_REFUSE_RANGE, NS, NS },
    { "7 stillinger", PERCENT, MUL_NUMBER_DECISION_REFUSE_POSITIONS, NS, NS },
    { "abc", PERCENT, MUL_NUMBER_DECISION_REFUSE_UNREADABLE, NS, NS },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (MulNumber) number = { 0 };
      gint64 fte_e4 = 0, headcount = 0;

      g_test_message ("“%s”", cases[i].text);
      mul_number_parse (cases[i].text, &number);
      g_assert_cmpint (mul_number_decide (&number, cases[i].unit, &fte_e4, &headcount), ==, cases[i].decision);
      g_assert_cmpint (fte_e4, ==, cases[i].fte_e4);
      g_assert_cmpint (headcount, ==, cases[i].headcount);
    }
}

static void
test_format (void)
{
  static const struct { gint64 value_e4; guint min, max; gboolean grouped; const char *nb, *en; } cases[] = {
    { 2100 * E4, 0, 0, TRUE, "2" NBSP "100", "2" NBSP "100" },
    { 1234567 * (gint64) E4 + 5000, 0, 1, TRUE, "1" NBSP "234" NBSP "567,5", "1" NBSP "234" NBSP "567.5" },
    { 999 * E4, 0, 0, TRUE, "999", "999" },
    { 2100 * E4, 0, 0, FALSE, "2100", "2100" },
    { 392308, 0, 1, TRUE, "39,2", "39.2" },
    { 752500, 0, 1, TRUE, "75,3", "75.3" },
    { 606667, 0, 1, TRUE, "60,7", "60.7" },
    { 637500, 0, 0, TRUE, "64", "64" },
    { 30000, 1, 4, TRUE, "3,0", "3.0" },
    { 30000, 0, 4, TRUE, "3", "3" },
    { 3750, 1, 4, TRUE, "0,375", "0.375" },
    { 11250, 1, 4, TRUE, "1,125", "1.1250" },
    { -209302, 0, 1, TRUE, MINUS "20,9", MINUS "20.9" },
    { -4, 0, 1, TRUE, "0", "0" },
    { 0, 0, 0, TRUE, "0", "0" },
    { NS, 0, 0, TRUE, "–", "–" },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *nb = mul_number_format_full (cases[i].value_e4, cases[i].min, cases[i].max, cases[i].grouped,
                                                    mul_locale_numbers_nb ());
      g_autofree char *en = mul_number_format_full (cases[i].value_e4, cases[i].min, cases[i].max, cases[i].grouped,
                                                    mul_locale_numbers_en ());

      g_assert_cmpstr (nb, ==, cases[i].nb);
      g_assert_cmpstr (en, ==, cases[i].en);
    }
}

static void
test_format_fte (void)
{
  static const struct { gint64 fte_e4; MulNumberUnit unit; MulNumberStyle style; const char *text; } cases[] = {
    { 65000, PERCENT, MUL_NUMBER_STYLE_TABLE, "650" NBSP "%" },
    { 125000, PERCENT, MUL_NUMBER_STYLE_TABLE, "1250" NBSP "%" },
    { 3750, PERCENT, MUL_NUMBER_STYLE_TABLE, "37,5" NBSP "%" },
    { 3333, PERCENT, MUL_NUMBER_STYLE_TABLE, "33,33" NBSP "%" },
    { 0, PERCENT, MUL_NUMBER_STYLE_TABLE, "0" NBSP "%" },
    { 65000, FTE, MUL_NUMBER_STYLE_TABLE, "6,5" },
    { 30000, FTE, MUL_NUMBER_STYLE_TABLE, "3,0" },
    { 30000, FTE, MUL_NUMBER_STYLE_TEXT, "3" },
    { 763800, FTE, MUL_NUMBER_STYLE_TABLE, "76,38" },
    { 364000, FTE, MUL_NUMBER_STYLE_TEXT, "36,4" },
    { NS, PERCENT, MUL_NUMBER_STYLE_TABLE, "–" },
    { NS, FTE, MUL_NUMBER_STYLE_TEXT, "–" },
  };
  g_autofree char *nine = mul_number_format_count (9, mul_locale_numbers_nb ());
  g_autofree char *many = mul_number_format_count (12345, mul_locale_numbers_nb ());
  g_autofree char *none = mul_number_format_count (NS, mul_locale_numbers_nb ());
  g_autofree char *range = mul_number_format_range (1 * E4, 3 * E4, 1, mul_locale_numbers_nb ());
  g_autofree char *single = mul_number_format_range (2100 * E4, NS, 1, mul_locale_numbers_nb ());
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = mul_number_format_fte (cases[i].fte_e4, cases[i].unit, cases[i].style,
                                                     mul_locale_numbers_nb ());

      g_assert_cmpstr (text, ==, cases[i].text);
    }

  g_assert_cmpstr (nine, ==, "9");
  g_assert_cmpstr (many, ==, "12" NBSP "345");
  g_assert_cmpstr (none, ==, "–");
  g_assert_cmpstr (range, ==, "1–3");
  g_assert_cmpstr (single, ==, "2" NBSP "100");
}

/* What the program writes it reads back, whatever the language. */
static void
test_round_trip (void)
{
  const MulLocaleNumbers *locales[] = { mul_locale_numbers_nb (), mul_locale_numbers_en () };
  int i;

  for (i = 0; i < 20000; i++)
    {
      gint64 value_e4 = (gint64) g_test_rand_int () * g_test_rand_int_range (1, 100000) /
                        g_test_rand_int_range (1, 10000);
      const MulLocaleNumbers *locale = locales[i % 2];
      g_auto (MulNumber) plain = { 0 };
      g_auto (MulNumber) percent = { 0 };
      g_autofree char *text = mul_number_format (value_e4, 4, i % 3 != 0, locale);
      g_autofree char *fte = mul_number_format_fte (value_e4, PERCENT, MUL_NUMBER_STYLE_TABLE, locale);

      g_assert_cmpint (mul_number_parse (text, &plain), ==, MUL_NUMBER_OK);
      g_assert_cmpint (plain.value_e4, ==, value_e4);
      g_assert_cmpint (mul_number_parse (fte, &percent), ==, MUL_NUMBER_OK);
      g_assert_cmpint (mul_number_to_fte (&percent, NONE, NULL), ==, value_e4);
    }
}

/* What is written follows the locale; what is read does not. */
static void
test_locale (void)
{
  static const char *const names[] = { "nb_NO.UTF-8", "nn_NO.UTF-8", "C" };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (names); i++)
    {
      if (setlocale (LC_ALL, names[i]) == NULL)
        {
          g_test_message ("%s is not installed", names[i]);
          continue;
        }

      g_assert_cmpstr (mul_locale_numbers_current ()->decimal, ==, names[i][0] == 'n' ? "," : ".");
      test_read ();
      test_format ();
    }

  setlocale (LC_ALL, "C");
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/number/read", test_read);
  g_test_add_func ("/number/empty", test_empty);
  g_test_add_func ("/number/unreadable", test_unreadable);
  g_test_add_func ("/number/noise", test_noise);
  g_test_add_func ("/number/split-marks", test_split_marks);
  g_test_add_func ("/number/to-fte", test_to_fte);
  g_test_add_func ("/number/decide", test_decide);
  g_test_add_func ("/number/format", test_format);
  g_test_add_func ("/number/format-fte", test_format_fte);
  g_test_add_func ("/number/round-trip", test_round_trip);
  g_test_add_func ("/number/locale", test_locale);

  return g_test_run ();
}
