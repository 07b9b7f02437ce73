/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-argument-filter.h"

static void
test_match (void)
{
  static const char *const ask[] = { "ask" };
  static const char *const bjerk[] = { "bjerk" };
  static const MulArgumentFacts plain = { 0 };
  static const MulArgumentFacts distance = { .theme_id = "distance", .has_source = TRUE };
  static const MulArgumentFacts for_ask = { .municipality_ids = ask, .n_municipalities = 1 };
  static const MulArgumentFacts disputed = { .municipality_ids = ask, .n_municipalities = 1, .stance_ids = bjerk, .n_stances = 1,
                                             .disputed = TRUE };
  static const struct
  {
    MulArgumentFilter filter;
    const MulArgumentFacts *facts;
    gboolean shown;
  } cases[] = {
    { { 0 }, &plain, TRUE },
    { { .theme_id = (char *) "distance" }, &plain, FALSE },
    { { .theme_id = (char *) "distance" }, &distance, TRUE },
    { { .theme_id = (char *) "" }, &distance, FALSE },
    { { .theme_id = (char *) "" }, &plain, TRUE },
    { { .municipality_id = (char *) "bjerk" }, &plain, TRUE },
    { { .municipality_id = (char *) "ask" }, &for_ask, TRUE },
    { { .municipality_id = (char *) "bjerk" }, &for_ask, FALSE },
    { { .municipality_id = (char *) "bjerk" }, &disputed, TRUE },
    { { .only_disputed = TRUE }, &disputed, TRUE },
    { { .only_disputed = TRUE }, &plain, FALSE },
    { { .without_source = TRUE }, &plain, TRUE },
    { { .without_source = TRUE }, &distance, FALSE },
    { { .without_source = TRUE, .only_disputed = TRUE }, &plain, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_cmpint (mul_argument_filter_match (&cases[i].filter, cases[i].facts), ==, cases[i].shown);
      g_assert_cmpint (mul_argument_filter_is_empty (&cases[i].filter), ==, i == 0);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/argument-filter/match", test_match);
  return g_test_run ();
}
