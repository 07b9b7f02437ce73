/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-card.h"

#define NS MUL_NOT_STATED
#define OWN MUL_ARRANGEMENT_OWN

static const gboolean leaders[] = { TRUE, FALSE };

/* A unit with a leader, two teams (the second has its own), a housing team without a role, and a group below a team. */
enum { ENTITY, TEAM_ONE, TEAM_TWO, HOUSING, GROUP, N_UNITS };

static const MulCardUnit units[N_UNITS] = {
  { -1, FALSE, NS, NS, NS },
  { ENTITY, FALSE, NS, NS, NS },
  { ENTITY, FALSE, NS, NS, NS },
  { ENTITY, FALSE, NS, NS, NS },
  { TEAM_ONE, FALSE, NS, NS, NS },
};

static const MulStaffingPosition positions[] = {
  { 0, 0, ENTITY, OWN, 10000, 1 },
  { 0, 1, ENTITY, OWN, 5000, 1 },
  { 0, 1, TEAM_ONE, OWN, 27500, 3 },
  { 0, 0, TEAM_TWO, OWN, 10000, 1, TRUE },
  { 0, 1, TEAM_TWO, OWN, 37500, 4 },
  { 0, -1, HOUSING, OWN, 25000, NS },
  { 0, -1, HOUSING, OWN, 5000, NS },
  { 0, 0, GROUP, OWN, 10000, 1 },
  { 0, 1, GROUP, MUL_ARRANGEMENT_COVERED_BY, NS, NS },
};

static void
test_sums (void)
{
  g_autofree MulCard *cards = mul_cards_new (units, N_UNITS, 2, leaders, positions, G_N_ELEMENTS (positions));

  g_assert_cmpint (cards[ENTITY].own.fte_e4, ==, 15000);
  g_assert_cmpint (cards[ENTITY].all.fte_e4, ==, 130000);
  g_assert_cmpint (cards[ENTITY].all.persons, ==, 10);
  g_assert_cmpuint (cards[ENTITY].all.persons_missing, ==, 2);
  g_assert_cmpint (cards[TEAM_ONE].all.fte_e4, ==, 37500);
  g_assert_cmpint (cards[TEAM_TWO].all.fte_e4, ==, 47500);
  g_assert_cmpint (cards[TEAM_TWO].all.persons, ==, 4);
  g_assert_cmpint (cards[HOUSING].all.fte_e4, ==, 30000);
  g_assert_cmpint (cards[HOUSING].all.persons, ==, NS);
  g_assert_true (cards[TEAM_TWO].vacant_leader);
  g_assert_cmpuint (cards[TEAM_TWO].vacant, ==, 1);
  g_assert_false (cards[ENTITY].vacant_leader);
}

static void
test_span (void)
{
  g_autofree MulCard *cards = mul_cards_new (units, N_UNITS, 2, leaders, positions, G_N_ELEMENTS (positions));
  const MulCardSpan *span = &cards[ENTITY].span;

  g_assert_true (span->has_leader);
  g_assert_cmpint (span->under.fte_e4, ==, 120000);
  g_assert_cmpint (span->under.persons, ==, 9);
  g_assert_cmpint (span->own_others.fte_e4, ==, 5000);
  g_assert_cmpint (span->own_others.persons, ==, 1);
  g_assert_cmpuint (span->child_leaders, ==, 1);
  g_assert_cmpint (span->through_leaderless.fte_e4, ==, 57500);
  g_assert_cmpint (span->through_leaderless.persons, ==, 3);
  g_assert_cmpuint (span->leaders_through_leaderless, ==, 1);

  g_assert_false (cards[TEAM_ONE].span.has_leader);
  g_assert_cmpuint (cards[TEAM_ONE].span.child_leaders, ==, 1);
  g_assert_cmpint (cards[TEAM_TWO].span.under.fte_e4, ==, 37500);
  g_assert_cmpint (cards[GROUP].span.under.fte_e4, ==, NS);
}

static void
test_stated (void)
{
  static const struct {
    gint64 stated_fte, position_fte, shown, rest;
    gboolean differs;
  } cases[] = {
    { 763800, NS, 763800, NS, FALSE },
    { NS, 65000, 65000, NS, FALSE },
    { 763800, 65000, 763800, 698800, TRUE },
    { 60000, 65000, 65000, NS, TRUE },
    { 65000, 65000, 65000, NS, FALSE },
    { NS, NS, NS, NS, FALSE },
    { 0, NS, 0, NS, FALSE },
    { 10000, 0, 10000, 10000, TRUE },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      MulCardUnit unit = { -1, FALSE, cases[i].stated_fte, NS, 92 };
      MulStaffingPosition position = { 0, 1, 0, OWN, cases[i].position_fte, 7 };
      g_autofree MulCard *cards = mul_cards_new (&unit, 1, 2, leaders, &position, 1);

      g_test_message ("case %u", (guint) i);
      g_assert_cmpint (cards[0].fte.shown, ==, cases[i].shown);
      g_assert_cmpint (cards[0].fte.rest, ==, cases[i].rest);
      g_assert_cmpint (cards[0].fte.differs, ==, cases[i].differs);
      g_assert_cmpint (cards[0].positions.computed, ==, 7);
      g_assert_cmpint (cards[0].positions.rest, ==, 85);
      g_assert_cmpint (cards[0].persons.shown, ==, 7);
    }
}

static void
test_one_person (void)
{
  static const MulCardUnit chain[] = { { -1, FALSE, NS, NS, NS }, { 0, FALSE, NS, NS, NS } };
  static const MulStaffingPosition alone = { 0, 1, 1, OWN, 10000, NS };
  static const MulStaffingPosition leader = { 0, 0, 1, OWN, 10000, 1 };
  static const MulStaffingPosition two[] = { { 0, 1, 0, OWN, 10000, 1 }, { 0, 1, 1, OWN, 10000, 1 } };
  g_autofree MulCard *one = mul_cards_new (chain, 2, 2, leaders, &alone, 1);
  g_autofree MulCard *led = mul_cards_new (chain, 2, 2, leaders, &leader, 1);
  g_autofree MulCard *both = mul_cards_new (chain, 2, 2, leaders, two, 2);

  g_assert_true (one[1].one_person);
  g_assert_true (one[0].one_person);
  g_assert_false (led[1].one_person);
  g_assert_true (both[1].one_person);
  g_assert_false (both[0].one_person);
}

/* A damaged file may hold units that are their own ancestors, and parents that do not exist. */
static void
test_damaged (void)
{
  static const MulCardUnit ring[] = {
    { 1, FALSE, NS, NS, NS }, { 0, FALSE, NS, NS, NS }, { 2, FALSE, NS, NS, NS }, { 99, FALSE, NS, NS, NS },
    { 0, FALSE, NS, NS, NS },
  };
  static const MulStaffingPosition some[] = {
    { 0, 1, 0, OWN, 10000, 1 }, { 0, 1, 1, OWN, 20000, 1 }, { 0, 1, 2, OWN, 30000, 1 }, { 0, 9, 3, OWN, 40000, 1 },
    { 0, 1, 7, OWN, 50000, 1 }, { 0, 1, -1, OWN, 50000, 1 }, { 0, 1, 4, OWN, 60000, 1 },
  };
  g_autofree MulCard *cards = mul_cards_new (ring, G_N_ELEMENTS (ring), 2, leaders, some, G_N_ELEMENTS (some));
  g_autofree MulCard *none = mul_cards_new (NULL, 0, 0, NULL, NULL, 0);

  g_assert_cmpint (cards[0].all.fte_e4, ==, 70000);
  g_assert_cmpint (cards[1].all.fte_e4, ==, 20000);
  g_assert_cmpint (cards[1].fte.shown, ==, 20000);
  g_assert_cmpint (cards[2].all.fte_e4, ==, 30000);
  g_assert_cmpint (cards[3].all.fte_e4, ==, 40000);
  g_assert_null (none);
}

/* A chain of ten thousand units neither recurses nor takes the square of its length. */
static void
test_deep (void)
{
  guint n = 10000, i;
  g_autofree MulCardUnit *chain = g_new0 (MulCardUnit, n);
  g_autofree MulStaffingPosition *some = g_new0 (MulStaffingPosition, n);
  g_autofree MulCard *cards = NULL;

  for (i = 0; i < n; i++)
    {
      chain[i] = (MulCardUnit) { (int) i - 1, FALSE, NS, NS, NS };
      some[i] = (MulStaffingPosition) { 0, 1, (int) i, OWN, 10000, 1 };
    }

  cards = mul_cards_new (chain, n, 2, leaders, some, n);
  g_assert_cmpint (cards[0].all.persons, ==, n);
  g_assert_cmpint (cards[n - 1].all.persons, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/card/sums", test_sums);
  g_test_add_func ("/card/span", test_span);
  g_test_add_func ("/card/stated", test_stated);
  g_test_add_func ("/card/one-person", test_one_person);
  g_test_add_func ("/card/damaged", test_damaged);
  g_test_add_func ("/card/deep", test_deep);

  return g_test_run ();
}
