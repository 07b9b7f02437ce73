/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-join.h"

#include "domain/mul-record.h"

/* What becomes of that which two arguments that are joined cannot have both, and what is said of it. */
static void
test_decide (void)
{
  static const struct
  {
    MulJoinSide first;
    MulJoinSide second;
    const char *theme_id;
    const char *language;
    gint64 importance;
    MulJoinLost lost;
  } cases[] = {
    /* The same. */
    { { "A", "t", "nb", 2 }, { "B", "t", "nb", 2 }, "t", "nb", 2, MUL_JOIN_NOTHING },
    /* What only one has is kept. */
    { { "A", NULL, "nb", MUL_NOT_STATED }, { "B", "t", "nb", 1 }, "t", "nb", 1, MUL_JOIN_NOTHING },
    { { "A", "t", "nb", 1 }, { "B", NULL, "nb", MUL_NOT_STATED }, "t", "nb", 1, MUL_JOIN_NOTHING },
    { { "A", NULL, "nb", MUL_NOT_STATED }, { "B", NULL, "nb", MUL_NOT_STATED }, NULL, "nb", MUL_NOT_STATED, MUL_JOIN_NOTHING },
    /* What both have, the first's theme and the greater importance. */
    { { "A", "t", "nb", 1 }, { "B", "u", "nb", 3 }, "t", "nb", 3, MUL_JOIN_THEME | MUL_JOIN_IMPORTANCE },
    { { "A", "t", "nb", 3 }, { "B", "t", "nb", 1 }, "t", "nb", 3, MUL_JOIN_IMPORTANCE },
    { { "A", "t", "nb", 3 }, { "B", "u", "nb", 3 }, "t", "nb", 3, MUL_JOIN_THEME },
    /* The words of both in one text: it has two languages, of which it can say one. */
    { { "Betre", "t", "nn", 1 }, { "Raskere", "t", "nb", 1 }, "t", "nn", 1, MUL_JOIN_LANGUAGE },
    /* Where one text holds the other, the language is that of the words that remain. */
    { { "Bra kvalitet i alt", "t", "nb", 1 }, { "Bra kvalitet", "t", "nn", 1 }, "t", "nb", 1, MUL_JOIN_NOTHING },
    { { "Bra kvalitet", "t", "nb", 1 }, { "Bra kvalitet i alt", "t", "nn", 1 }, "t", "nn", 1, MUL_JOIN_NOTHING },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulJoinSide joined;

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpint (mul_join_decide (&cases[i].first, &cases[i].second, &joined), ==, cases[i].lost);
      g_assert_null (joined.text);
      g_assert_cmpstr (joined.theme_id, ==, cases[i].theme_id);
      g_assert_cmpstr (joined.language, ==, cases[i].language);
      g_assert_cmpint (joined.importance, ==, cases[i].importance);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/join/decide", test_decide);
  return g_test_run ();
}
