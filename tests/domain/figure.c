/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-figure.h"

#define NS MUL_NOT_STATED
#define NBSP "\302\240"

static void
test_read (void)
{
  static const struct
  {
    const char *text;
    MulNumberResult result;
    gint64 value_e4;
    gint64 max_e4;
    int qualifier;
  } cases[] = {
    { "255", MUL_NUMBER_OK, 255 * MUL_E4, NS, MUL_QUALIFIER_EXACT },
    { "0", MUL_NUMBER_OK, 0, NS, MUL_QUALIFIER_EXACT },
    { "ca. 2 100", MUL_NUMBER_OK, 2100 * MUL_E4, NS, MUL_QUALIFIER_APPROX },
    { "ca." NBSP "2" NBSP "100", MUL_NUMBER_OK, 2100 * MUL_E4, NS, MUL_QUALIFIER_APPROX },
    { "minst 40", MUL_NUMBER_OK, 40 * MUL_E4, NS, MUL_QUALIFIER_LEAST },
    { "inntil 12", MUL_NUMBER_OK, 12 * MUL_E4, NS, MUL_QUALIFIER_MOST },
    { "301 (utregnet)", MUL_NUMBER_OK, 301 * MUL_E4, NS, MUL_QUALIFIER_DERIVED },
    { "301" NBSP "(Utrekna)", MUL_NUMBER_OK, 301 * MUL_E4, NS, MUL_QUALIFIER_DERIVED },
    { "301 (derived)", MUL_NUMBER_OK, 301 * MUL_E4, NS, MUL_QUALIFIER_DERIVED },
    { "1–3", MUL_NUMBER_OK, 1 * MUL_E4, 3 * MUL_E4, MUL_QUALIFIER_EXACT },
    { "39,2", MUL_NUMBER_OK, 392000, NS, MUL_QUALIFIER_EXACT },
    { "39.2", MUL_NUMBER_OK, 392000, NS, MUL_QUALIFIER_EXACT },
    { "12 %", MUL_NUMBER_OK, 12 * MUL_E4, NS, MUL_QUALIFIER_EXACT },
    { "ca. 340 mill. kr", MUL_NUMBER_OK, 340 * MUL_E4, NS, MUL_QUALIFIER_APPROX },
    { "", MUL_NUMBER_EMPTY, NS, NS, MUL_QUALIFIER_EXACT },
    { "–", MUL_NUMBER_EMPTY, NS, NS, MUL_QUALIFIER_EXACT },
    { "mange", MUL_NUMBER_UNREADABLE, NS, NS, MUL_QUALIFIER_EXACT },
    { "255 gårder", MUL_NUMBER_UNREADABLE, NS, NS, MUL_QUALIFIER_EXACT },
    { "870 % (9)", MUL_NUMBER_UNREADABLE, NS, NS, MUL_QUALIFIER_EXACT },
    { "255*", MUL_NUMBER_UNREADABLE, NS, NS, MUL_QUALIFIER_EXACT },
    { "(utregnet)", MUL_NUMBER_UNREADABLE, NS, NS, MUL_QUALIFIER_EXACT },
    { "3–1", MUL_NUMBER_UNREADABLE, NS, NS, MUL_QUALIFIER_EXACT },
    { "\377", MUL_NUMBER_UNREADABLE, NS, NS, MUL_QUALIFIER_EXACT },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulFigureReading reading = mul_figure_read (cases[i].text, "mill. kr");

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (reading.result, ==, cases[i].result);
      g_assert_cmpint (reading.value_e4, ==, cases[i].value_e4);
      g_assert_cmpint (reading.max_e4, ==, cases[i].max_e4);
      g_assert_cmpint (reading.qualifier, ==, cases[i].qualifier);
    }
}

/* A sum is said only where all are stated; the stated total stands beside it. */
static void
test_sum (void)
{
  static const struct { gint64 values[3]; guint n; gint64 stated; gint64 sum; gint64 difference; } cases[] = {
    { { 301, 182, 255 }, 3, 738, 738, 0 },
    { { 301, 182, 255 }, 3, 740, 738, 2 },
    { { 301, 182, 255 }, 3, NS, 738, NS },
    { { 301, NS, 255 }, 3, 738, NS, NS },
    { { 0, 0 }, 2, NS, 0, NS },
    { { 301 }, 1, NS, NS, NS },
    { { 0 }, 0, 5, NS, NS },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulFigureSum sum = mul_figure_sum (cases[i].values, cases[i].n, cases[i].stated);

      g_assert_cmpint (sum.sum_e4, ==, cases[i].sum);
      g_assert_cmpint (sum.stated_e4, ==, cases[i].stated);
      g_assert_cmpint (sum.difference_e4, ==, cases[i].difference);
    }
}

static void
test_can_sum (void)
{
  static const struct { const char *unit; gboolean can; } cases[] = {
    { "driftsenheter", TRUE }, { "mill. kr", TRUE }, { "", TRUE }, { "%", FALSE }, { "vedtak per årsverk", FALSE },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (mul_figure_can_sum (cases[i].unit), ==, cases[i].can);
}

static void
test_period (void)
{
  static const char *const mixed[] = { "2025", "2024", "2024", "" };
  static const char *const even[] = { "2025", "2024" };
  static const char *const none[] = { "", "" };

  g_assert_cmpstr (mul_figure_find_period (mixed, G_N_ELEMENTS (mixed)), ==, "2024");
  g_assert_cmpstr (mul_figure_find_period (even, G_N_ELEMENTS (even)), ==, "2025");
  g_assert_null (mul_figure_find_period (none, G_N_ELEMENTS (none)));
  g_assert_null (mul_figure_find_period (NULL, 0));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/figure/read", test_read);
  g_test_add_func ("/figure/sum", test_sum);
  g_test_add_func ("/figure/can-sum", test_can_sum);
  g_test_add_func ("/figure/period", test_period);

  return g_test_run ();
}
