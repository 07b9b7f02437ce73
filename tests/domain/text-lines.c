/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-text-lines.h"

/* Every letter is one wide, and an M two. */
static double
measure_letter (gunichar letter, gpointer data)
{
  return letter == 'M' ? 2 : 1;
}

static void
test_count (void)
{
  static const struct
  {
    const char *text;
    double width;
    guint lines;
  } cases[] = {
    { "", 10, 1 },
    { "one two", 10, 1 },
    { "one two", 7, 1 },
    { "one two", 6, 2 },
    { "one two three", 7, 2 },
    { "one two three", 3, 4 },
    { "two one ", 7, 1 },
    { "MMM MMM", 10, 2 },
    { "\xc3\xb8\xc3\xb8\xc3\xb8 \xc3\xa5\xc3\xa5", 6, 1 },
    { "a\nb", 10, 2 },
    { "saksbehandlere", 5, 3 },
    { "a saksbehandlere b", 5, 5 },
    { "word", 0, 4 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (mul_text_count_lines (cases[i].text, cases[i].width, measure_letter, NULL), ==, cases[i].lines);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-lines/count", test_count);
  return g_test_run ();
}
