/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-value.h"

static void
test_add (void)
{
  static const struct { gint64 a, b, sum; } cases[] = {
    { 1, 2, 3 },
    { MUL_NOT_STATED, 0, 0 },
    { 0, MUL_NOT_STATED, 0 },
    { MUL_NOT_STATED, MUL_NOT_STATED, MUL_NOT_STATED },
    { G_MAXINT64, 1, G_MAXINT64 },
    { -G_MAXINT64, -1, -G_MAXINT64 },
    { -G_MAXINT64, -2, -G_MAXINT64 },
    { G_MAXINT64, -G_MAXINT64, 0 },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (mul_value_add (cases[i].a, cases[i].b), ==, cases[i].sum);

  g_assert_cmpint (mul_value_subtract (3, 5), ==, -2);
  g_assert_cmpint (mul_value_subtract (MUL_NOT_STATED, 5), ==, MUL_NOT_STATED);
  g_assert_cmpint (mul_value_subtract (5, MUL_NOT_STATED), ==, MUL_NOT_STATED);
  g_assert_true (mul_value_is_stated (0));
  g_assert_false (mul_value_is_stated (MUL_NOT_STATED));
}

static void
test_scale (void)
{
  static const struct { gint64 value, factor, divisor, result; } cases[] = {
    { 2550000, 10000, 65000, 392308 },
    { 1820000, 10000, 30000, 606667 },
    { 3010000, 10000, 40000, 752500 },
    { 1, 1, 2, 1 },
    { -1, 1, 2, -1 },
    { 1, 1, 3, 0 },
    { 2, 1, 3, 1 },
    { 1, 1, -2, -1 },
    { -3, 1, -2, 2 },
    { 0, 5, 7, 0 },
    { 5, 1, 0, MUL_NOT_STATED },
    { MUL_NOT_STATED, 1, 1, MUL_NOT_STATED },
    { 1, MUL_NOT_STATED, 1, MUL_NOT_STATED },
    { 1, 1, MUL_NOT_STATED, MUL_NOT_STATED },
    { G_MAXINT64, G_MAXINT64, G_MAXINT64, G_MAXINT64 },
    { -G_MAXINT64, G_MAXINT64, G_MAXINT64, -G_MAXINT64 },
    { G_MAXINT64, 10000, 1, G_MAXINT64 },
    { G_MAXINT64, -10000, 1, -G_MAXINT64 },
    { 1, G_MAXINT64, 1, G_MAXINT64 },
    { 3, G_MAXINT64, 1, G_MAXINT64 },
    { 1, 1, G_MAXINT64, 0 },
    { G_GINT64_CONSTANT (4000000000000000000), 3, 12, G_GINT64_CONSTANT (1000000000000000000) },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (mul_value_scale (cases[i].value, cases[i].factor, cases[i].divisor), ==, cases[i].result);
}

/* Small numbers can be checked against plain arithmetic. */
static void
test_scale_plain (void)
{
  int i;

  for (i = 0; i < 100000; i++)
    {
      gint64 a = g_test_rand_int_range (-1000000, 1000000);
      gint64 b = g_test_rand_int_range (-1000000, 1000000);
      gint64 c = g_test_rand_int_range (1, 1000000);
      gint64 product = a * b;
      gint64 expected = (ABS (product) * 2 + c) / (2 * c);

      g_assert_cmpint (mul_value_scale (a, b, c), ==, product < 0 ? -expected : expected);
    }
}

static void
test_round (void)
{
  static const struct { gint64 value; guint decimals; gint64 result; } cases[] = {
    { 752500, 1, 753000 },
    { -752500, 1, -753000 },
    { 752499, 1, 752000 },
    { 637500, 0, 640000 },
    { 4999, 0, 0 },
    { 5000, 0, 10000 },
    { -4999, 0, 0 },
    { 12345, 4, 12345 },
    { 12345, 3, 12350 },
    { 12345, 9, 12345 },
    { MUL_NOT_STATED, 0, MUL_NOT_STATED },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (mul_value_round (cases[i].value, cases[i].decimals), ==, cases[i].result);

  g_assert_cmpint (mul_value_round (G_MAXINT64, 0), >, 0);
  g_assert_cmpint (mul_value_round (-G_MAXINT64, 0), <, 0);
  g_assert_cmpint (mul_value_round (-G_MAXINT64, 0), !=, MUL_NOT_STATED);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/value/add", test_add);
  g_test_add_func ("/value/scale", test_scale);
  g_test_add_func ("/value/scale-plain", test_scale_plain);
  g_test_add_func ("/value/round", test_round);

  return g_test_run ();
}
