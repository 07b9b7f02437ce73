/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-stance.h"

#define NONE MUL_STANCE_NONE
#define AGREE MUL_STANCE_POSITION_AGREE
#define PARTLY MUL_STANCE_POSITION_PARTLY
#define DISAGREE MUL_STANCE_POSITION_DISAGREE

static void
test_next (void)
{
  static const struct
  {
    int position;
    gboolean has_comment;
    int next;
  } cases[] = {
    { NONE, FALSE, AGREE },      { AGREE, FALSE, PARTLY },   { PARTLY, FALSE, DISAGREE }, { DISAGREE, FALSE, NONE },
    { DISAGREE, TRUE, AGREE },   { AGREE, TRUE, PARTLY },    { NONE, TRUE, AGREE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (mul_stance_next (cases[i].position, cases[i].has_comment), ==, cases[i].next);
}

static void
test_disputed (void)
{
  static const struct
  {
    int positions[4];
    guint n;
    gboolean disputed;
  } cases[] = {
    { { 0 }, 0, FALSE },
    { { AGREE, AGREE, AGREE }, 3, FALSE },
    { { AGREE, PARTLY, NONE }, 3, FALSE },
    { { PARTLY, DISAGREE, DISAGREE }, 3, FALSE },
    { { DISAGREE, NONE, NONE }, 3, FALSE },
    { { AGREE, AGREE, DISAGREE }, 3, TRUE },
    { { DISAGREE, NONE, PARTLY, AGREE }, 4, TRUE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (mul_stance_is_disputed (cases[i].positions, cases[i].n), ==, cases[i].disputed);
}

static void
test_join (void)
{
  static const struct
  {
    int first;
    const char *first_comment;
    int second;
    const char *second_comment;
    const char *comment;
  } cases[] = {
    { AGREE, "", AGREE, "", "" },
    { AGREE, "Ja", AGREE, "", "Ja" },
    { AGREE, "", AGREE, "Ja", "Ja" },
    { AGREE, "Ja", AGREE, "Ja", "Ja" },
    { AGREE, "Ja", AGREE, "På sikt", "Ja · På sikt" },
    { AGREE, "", DISAGREE, "", "uenig" },
    { AGREE, "Ja", DISAGREE, "", "Ja · uenig" },
    { AGREE, "Ja", DISAGREE, "For dyrt", "Ja · uenig: For dyrt" },
    { AGREE, "", DISAGREE, "For dyrt", "uenig: For dyrt" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *comment = mul_stance_join_comments (cases[i].first, cases[i].first_comment, cases[i].second,
                                                           cases[i].second_comment, "uenig");

      g_assert_cmpstr (comment, ==, cases[i].comment);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/stance/next", test_next);
  g_test_add_func ("/stance/disputed", test_disputed);
  g_test_add_func ("/stance/join", test_join);
  return g_test_run ();
}
