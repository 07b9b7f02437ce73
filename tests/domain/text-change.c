/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-text-change.h"

static void
test_find (void)
{
  static const struct
  {
    const char *before;
    const char *after;
    MulTextChange change;
  } cases[] = {
    { "", "", { 0, 0, 0 } },
    { "same", "same", { 4, 4, 4 } },
    { "", "all new", { 0, 0, 7 } },
    { "all gone", "", { 0, 8, 0 } },
    { "Fewer posts", "Fewer posts are lost", { 11, 11, 20 } },
    { "Fewer posts are lost", "Fewer posts", { 11, 20, 11 } },
    { "one two three", "one three", { 5, 9, 5 } },
    { "one three", "one two three", { 5, 5, 9 } },
    { "one two three", "one four three", { 4, 7, 8 } },
    { "aaa", "aa", { 2, 3, 2 } },
    { "aa", "aaa", { 2, 2, 3 } },
    /* Letters that share their first byte are no halves of each other. */
    { "bl\xc3\xa5", "bl\xc3\xb8", { 2, 3, 3 } },
    { "\xc3\xa6\xc3\xb8", "\xc3\xa6\xc3\xa5\xc3\xb8", { 1, 1, 2 } },
    { "first\n\nsecond", "first\n\nnew\n\nsecond", { 7, 7, 12 } },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const MulTextChange change = mul_text_change_find (cases[i].before, cases[i].after);

      g_assert_cmpint (change.start, ==, cases[i].change.start);
      g_assert_cmpint (change.before_end, ==, cases[i].change.before_end);
      g_assert_cmpint (change.after_end, ==, cases[i].change.after_end);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-change/find", test_find);
  return g_test_run ();
}
