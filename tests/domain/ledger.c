/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-ledger.h"

#define NS MUL_NOT_STATED
#define NEW MUL_LEDGER_NEW
#define GONE MUL_LEDGER_GONE

/* One origin, and up to three positions that come from it. */
typedef struct
{
  const char *name;
  gint64 fte, persons;
  gboolean vacant;
  MulLedgerPosition positions[3];
  guint n_positions;
  MulLedgerMeasure expected_fte;
  MulLedgerMeasure expected_persons;
  gboolean waits;
  gboolean changed;
} Case;

#define PLACED(fte, persons, was) { 0, TRUE, FALSE, fte, persons, FALSE, FALSE, was }
#define ENDED(fte, persons, was) { 0, TRUE, FALSE, fte, persons, FALSE, TRUE, was }

/* in, placed, ended, left, unclear, beyond; and of the not stated: in, placed, ended, left */
static const Case cases[] = {
  { "waits", 87000, 9, FALSE, { { 0 } }, 0, { 87000, 0, 0, 87000 }, { 9, 0, 0, 9 }, TRUE, FALSE },
  { "placed", 87000, 9, FALSE, { PLACED (87000, 9, 87000) }, 1, { 87000, 87000 }, { 9, 9 }, FALSE, FALSE },
  { "ends", 10000, 1, FALSE, { ENDED (10000, 1, 10000) }, 1, { 10000, 0, 10000 }, { 1, 0, 1 }, FALSE, FALSE },
  { "part placed", 87000, 9, FALSE, { PLACED (50000, 5, 87000) }, 1, { 87000, 50000, 0, 37000 }, { 9, 5, 0, 4 }, TRUE,
    FALSE },
  { "two parts", 87000, 9, FALSE, { PLACED (50000, 5, 87000), PLACED (37000, 4, 87000) }, 2, { 87000, 87000 }, { 9, 9 },
    FALSE, FALSE },
  { "part placed, part ends", 87000, 9, FALSE, { PLACED (50000, 5, 87000), ENDED (37000, 4, 87000) }, 2,
    { 87000, 50000, 37000 }, { 9, 5, 4 }, FALSE, FALSE },
  { "persons of a part not stated", 87000, 9, FALSE, { PLACED (50000, 5, 87000), PLACED (37000, NS, 87000) }, 2,
    { 87000, 87000 }, { 9, 5, 0, 0, 4 }, FALSE, FALSE },
  { "årsverk emptied in the draft", 87000, 9, FALSE, { PLACED (NS, 9, 87000) }, 1, { 87000, 0, 0, 0, 87000 }, { 9, 9 },
    FALSE, FALSE },
  { "more than today", 10000, 1, FALSE, { PLACED (15000, 2, 10000) }, 1, { 10000, 10000, 0, 0, 0, 5000 },
    { 1, 1, 0, 0, 0, 1 }, FALSE, FALSE },
  { "more than today, and an end", 10000, 1, FALSE, { PLACED (15000, 1, 10000), ENDED (10000, 1, 10000) }, 2,
    { 10000, 10000, 0, 0, 0, 5000 }, { 1, 1 }, FALSE, FALSE },
  { "today lowered", 82000, 9, FALSE, { PLACED (87000, 9, 87000) }, 1, { 82000, 82000, 0, 0, 0, 5000 }, { 9, 9 }, FALSE,
    TRUE },
  { "today raised", 90000, 9, FALSE, { PLACED (87000, 9, 87000) }, 1, { 90000, 87000, 0, 3000 }, { 9, 9 }, TRUE, TRUE },
  { "today emptied", NS, 9, FALSE, { PLACED (87000, 9, 87000) }, 1,
    { .beyond = 87000, .in_missing = 1, .placed_missing = 1 }, { 9, 9 }, FALSE, TRUE },
  { "not stated, waits", NS, NS, FALSE, { { 0 } }, 0, { .in_missing = 1, .left_missing = 1 },
    { .in_missing = 1, .left_missing = 1 }, TRUE, FALSE },
  { "not stated, placed", NS, NS, FALSE, { PLACED (NS, NS, NS) }, 1, { .in_missing = 1, .placed_missing = 1 },
    { .in_missing = 1, .placed_missing = 1 }, FALSE, FALSE },
  { "not stated, ends", NS, NS, FALSE, { ENDED (NS, NS, NS) }, 1, { .in_missing = 1, .ended_missing = 1 },
    { .in_missing = 1, .ended_missing = 1 }, FALSE, FALSE },
  { "vacant is no person", 10000, 1, TRUE, { { 0 } }, 0, { 10000, 0, 0, 10000 }, { 0 }, TRUE, FALSE },
  { "none is not nothing", 0, 0, FALSE, { { 0 } }, 0, { 0 }, { 0 }, TRUE, FALSE },
};

static void
assert_measure (const char *name, const MulLedgerMeasure *got, const MulLedgerMeasure *expected)
{
  g_test_message ("%s: in %" G_GINT64_FORMAT " placed %" G_GINT64_FORMAT " left %" G_GINT64_FORMAT, name, got->in,
                  got->placed, got->left);
  g_assert_cmpmem (got, sizeof *got, expected, sizeof *expected);
  g_assert_cmpint (got->in, ==, got->placed + got->ended + got->left + got->unclear);
  g_assert_cmpuint (got->in_missing, ==, got->placed_missing + got->ended_missing + got->left_missing);
}

static void
test_shares (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const Case *c = &cases[i];
      MulLedgerOrigin origin = { 0, 0, FALSE, c->fte, c->persons, c->vacant };
      g_autoptr (MulLedger) ledger = mul_ledger_new (&origin, 1, c->positions, c->n_positions, 1, 1);

      assert_measure (c->name, &ledger->shares[0].sum.fte, &c->expected_fte);
      assert_measure (c->name, &ledger->shares[0].sum.persons, &c->expected_persons);
      g_assert_cmpuint (ledger->shares[0].sum.waiting, ==, c->waits);
      g_assert_cmpint (ledger->shares[0].changed, ==, c->changed);
      g_assert_cmpuint (ledger->n_changed, ==, c->changed);
      g_assert_cmpmem (&ledger->total, sizeof ledger->total, &ledger->municipalities[0], sizeof ledger->total);
      g_assert_cmpmem (&ledger->total, sizeof ledger->total, &ledger->roles[0], sizeof ledger->total);
    }
}

/* Three municipalities with a leader each, as in picture 02: one of the leaders is placed. */
static const MulLedgerOrigin origins[] = {
  { 0, 0, TRUE, 10000, 1, FALSE },  { 0, 1, FALSE, 65000, NS, FALSE }, { 1, 0, TRUE, 10000, 1, FALSE },
  { 1, 1, FALSE, 55000, NS, FALSE }, { 2, 0, TRUE, 10000, 1, FALSE },  { 2, 1, FALSE, 87000, 9, FALSE },
  { 0, -1, FALSE, 30000, NS, FALSE },
};

static void
test_leaders_and_new (void)
{
  const MulLedgerPosition positions[] = {
    { 4, TRUE, TRUE, 10000, 1, FALSE, FALSE, 10000 },     { 1, TRUE, FALSE, 65000, NS, FALSE, FALSE, 65000 },
    { 0, TRUE, TRUE, 10000, 1, FALSE, TRUE, 10000 },      { NEW, TRUE, FALSE, 5000, 1, FALSE, FALSE, NS },
    { NEW, FALSE, FALSE, 10000, 1, FALSE, FALSE, NS },    { GONE, TRUE, FALSE, 20000, 2, FALSE, FALSE, 20000 },
    { 6, FALSE, FALSE, 30000, NS, FALSE, FALSE, 30000 },  { GONE, TRUE, FALSE, 10000, 1, FALSE, TRUE, 10000 },
  };
  g_autoptr (MulLedger) ledger =
      mul_ledger_new (origins, G_N_ELEMENTS (origins), positions, G_N_ELEMENTS (positions), 3, 2);

  g_assert_cmpint (ledger->total.fte.in, ==, 237000);
  g_assert_cmpint (ledger->total.fte.placed, ==, 75000);
  g_assert_cmpint (ledger->total.fte.ended, ==, 10000);
  g_assert_cmpint (ledger->total.fte.left, ==, 152000);
  g_assert_cmpuint (ledger->total.waiting, ==, 3);
  g_assert_cmpint (ledger->outside.fte.placed, ==, 30000);
  g_assert_cmpint (ledger->municipalities[2].fte.left, ==, 87000);
  g_assert_cmpint (ledger->roles[1].fte.in, ==, 207000);
  g_assert_cmpuint (ledger->leaders_before, ==, 3);
  g_assert_cmpuint (ledger->leaders_after, ==, 1);
  g_assert_cmpuint (ledger->leaders_waiting, ==, 1);
  g_assert_cmpint (mul_ledger_get_freed_fte (ledger), ==, 10000);
  g_assert_cmpuint (ledger->n_added, ==, 1);
  g_assert_cmpint (ledger->added.fte_e4, ==, 5000);
  g_assert_cmpuint (ledger->n_added_outside, ==, 1);
  g_assert_cmpuint (ledger->n_gone, ==, 1);
  g_assert_cmpint (ledger->gone.fte_e4, ==, 20000);
  g_assert_cmpuint (mul_ledger_count_faults (ledger), ==, 1);
}

/* Three leaders of 100 %: one waits until it is settled, and only what ends or leads no more is freed. */
static void
test_leaders_settled (void)
{
#define LEADS(origin, fte) { origin, TRUE, TRUE, fte, 1, FALSE, FALSE, 10000 }
#define ORDINARY(origin) { origin, TRUE, FALSE, 10000, 1, FALSE, FALSE, 10000 }
#define ENDS(origin) { origin, TRUE, TRUE, 10000, 1, FALSE, TRUE, 10000 }
  static const struct
  {
    MulLedgerPosition positions[4];
    guint n, after, waiting;
    gint64 freed;
  } rows[] = {
    { { { 0 } }, 0, 0, 3, 0 },
    { { LEADS (0, 10000) }, 1, 1, 2, 0 },
    { { LEADS (0, 10000), ENDS (2) }, 2, 1, 1, 10000 },
    { { LEADS (0, 10000), ORDINARY (2) }, 2, 1, 1, 10000 },
    { { LEADS (0, 10000), ENDS (2), ORDINARY (4) }, 3, 1, 0, 20000 },
    { { LEADS (0, 10000), LEADS (2, 10000), LEADS (4, 10000) }, 3, 3, 0, 0 },
    { { LEADS (0, 4000) }, 1, 1, 3, 0 },
    { { LEADS (0, NS) }, 1, 1, 2, 0 },
    { { LEADS (0, 10000), ENDS (2), ENDS (4), LEADS (NEW, 5000) }, 4, 2, 0, 15000 },
    { { LEADS (0, 10000), LEADS (2, 10000), LEADS (4, 10000), LEADS (NEW, 5000) }, 4, 4, 0, -5000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (MulLedger) ledger =
          mul_ledger_new (origins, G_N_ELEMENTS (origins), rows[i].positions, rows[i].n, 3, 2);

      g_test_message ("row %u", i);
      g_assert_cmpuint (ledger->leaders_before, ==, 3);
      g_assert_cmpuint (ledger->leaders_after, ==, rows[i].after);
      g_assert_cmpuint (ledger->leaders_waiting, ==, rows[i].waiting);
      g_assert_cmpint (mul_ledger_get_freed_fte (ledger), ==, rows[i].freed);
    }
}

/* Whatever is typed, the ledger adds up: of each measure, by municipality and by role. */
static void
test_always_adds_up (void)
{
  enum { N_ORIGINS = 40, N_POSITIONS = 90 };
  MulLedgerOrigin many[N_ORIGINS];
  MulLedgerPosition positions[N_POSITIONS];

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (MulLedger) ledger = NULL;
      MulLedgerSum by_municipality = { 0 };
      gint64 all = 0;
      gint64 after = 0;

      for (guint i = 0; i < N_ORIGINS; i++)
        many[i] = (MulLedgerOrigin) { g_test_rand_int_range (-1, 4), g_test_rand_int_range (0, 5), FALSE,
                                      g_test_rand_int_range (0, 4) == 0 ? NS : g_test_rand_int_range (0, 90000),
                                      g_test_rand_int_range (0, 3) == 0 ? NS : g_test_rand_int_range (0, 9),
                                      g_test_rand_int_range (0, 5) == 0 };
      for (guint i = 0; i < N_POSITIONS; i++)
        {
          positions[i] = (MulLedgerPosition) { g_test_rand_int_range (-2, N_ORIGINS), TRUE, FALSE,
                                               g_test_rand_int_range (0, 4) == 0 ? NS
                                                                                 : g_test_rand_int_range (0, 60000),
                                               g_test_rand_int_range (0, 3) == 0 ? NS : g_test_rand_int_range (0, 9),
                                               FALSE, g_test_rand_int_range (0, 5) == 0,
                                               g_test_rand_int_range (0, 90000) };
          if (!positions[i].ended && positions[i].fte_e4 != NS)
            all += positions[i].fte_e4;
        }
      ledger = mul_ledger_new (many, N_ORIGINS, positions, N_POSITIONS, 4, 5);
      g_assert_cmpint (ledger->total.fte.in, ==, ledger->total.fte.placed + ledger->total.fte.ended +
                                                     ledger->total.fte.left + ledger->total.fte.unclear);
      g_assert_cmpint (ledger->total.persons.in, ==, ledger->total.persons.placed + ledger->total.persons.ended +
                                                         ledger->total.persons.left + ledger->total.persons.unclear);
      for (guint i = 0; i <= 4; i++)
        {
          by_municipality.fte.in += ledger->municipalities[i].fte.in;
          by_municipality.fte.left += ledger->municipalities[i].fte.left;
          by_municipality.persons.placed += ledger->municipalities[i].persons.placed;
        }
      g_assert_cmpint (by_municipality.fte.in, ==, ledger->total.fte.in);
      g_assert_cmpint (by_municipality.fte.left, ==, ledger->total.fte.left);
      g_assert_cmpint (by_municipality.persons.placed, ==, ledger->total.persons.placed);
      /* And the other way: what the draft holds is what was placed, what is beyond today, what is new and what is gone. */
      after = ledger->total.fte.placed + ledger->total.fte.beyond +
              (ledger->added.fte_e4 != NS ? ledger->added.fte_e4 : 0) +
              (ledger->gone.fte_e4 != NS ? ledger->gone.fte_e4 : 0);
      g_assert_cmpint (after, ==, all);
    }
}

static void
test_not_stated (void)
{
  MulLedgerMeasure none = { .in_missing = 2, .left_missing = 2 };
  MulLedgerMeasure some = { .in = 5, .left = 5, .in_missing = 1, .placed_missing = 1 };

  g_assert_cmpint (mul_ledger_measure_shown (&none, none.in, none.in_missing), ==, NS);
  g_assert_cmpint (mul_ledger_measure_shown (&none, none.placed, none.placed_missing), ==, 0);
  g_assert_cmpint (mul_ledger_measure_shown (&some, some.in, some.in_missing), ==, 5);
  g_assert_cmpint (mul_ledger_measure_shown (&some, some.placed, some.placed_missing), ==, NS);
}

static void
test_team (void)
{
  static const MulLedgerOrigin people[] = {
    { 0, 0, FALSE, 10000, 1, FALSE }, { 1, 0, FALSE, 10000, NS, FALSE }, { 1, 0, FALSE, 5000, 1, FALSE },
    { 2, 0, FALSE, 87000, 9, FALSE }, { 2, 0, TRUE, 10000, 1, FALSE },   { 2, 0, FALSE, 10000, 1, TRUE },
  };
  static const struct
  {
    int origins[3];
    guint n;
    gboolean team;
  } teams[] = {
    { { 0, 1 }, 2, TRUE },     { { 0 }, 1, FALSE },       { { 0, 1, 2 }, 3, FALSE }, { { 0, 3 }, 2, FALSE },
    { { 0, 4 }, 2, FALSE },    { { 0, 5 }, 2, FALSE },    { { 0, NEW }, 2, FALSE },  { { 0, GONE }, 2, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (teams); i++)
    {
      MulLedgerPosition positions[3] = { { 0 } };

      for (guint j = 0; j < teams[i].n; j++)
        positions[j] = (MulLedgerPosition) { teams[i].origins[j], TRUE, FALSE, 10000, 1, FALSE, FALSE, 10000 };
      g_assert_cmpint (mul_ledger_is_team (people, positions, teams[i].n), ==, teams[i].team);
    }
}

static void
test_places (void)
{
  static const struct
  {
    const char *before, *after;
    gboolean changes;
  } places[] = {
    { "Lena", "Gjøvik", TRUE },          { "Lena", "LENA", FALSE },  { "Lena", "Lena, Raufoss og Gjøvik", FALSE },
    { "Lena rådhus", "Lena", FALSE },    { NULL, "Gjøvik", FALSE },  { "Lena", "", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    g_assert_cmpint (mul_ledger_place_changes (places[i].before, places[i].after), ==, places[i].changes);
}

static void
test_spans (void)
{
  MulLedgerSpans spans;
  MulCardSpan span = { .has_leader = TRUE, .under = { 80000, 8, 0, 0 } };

  mul_ledger_spans_init (&spans);
  g_assert_false (mul_ledger_span_is_wide (&span, &spans));
  mul_ledger_spans_add (&spans, &span);
  span.under.fte_e4 = 145000;
  span.under.persons = NS;
  mul_ledger_spans_add (&spans, &span);
  g_assert_cmpuint (spans.leaders, ==, 2);
  g_assert_cmpint (spans.least_fte_e4, ==, 80000);
  g_assert_cmpint (spans.most_fte_e4, ==, 145000);
  g_assert_cmpint (spans.most_persons, ==, 8);
  g_assert_false (mul_ledger_span_is_wide (&span, &spans));
  span.under.fte_e4 = 314000;
  g_assert_true (mul_ledger_span_is_wide (&span, &spans));
  span.under = (MulStaffingAmount) { NS, 12, 0, 0 };
  g_assert_true (mul_ledger_span_is_wide (&span, &spans));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/ledger/shares", test_shares);
  g_test_add_func ("/ledger/leaders-and-new", test_leaders_and_new);
  g_test_add_func ("/ledger/leaders-settled", test_leaders_settled);
  g_test_add_func ("/ledger/always-adds-up", test_always_adds_up);
  g_test_add_func ("/ledger/not-stated", test_not_stated);
  g_test_add_func ("/ledger/team", test_team);
  g_test_add_func ("/ledger/places", test_places);
  g_test_add_func ("/ledger/spans", test_spans);
  return g_test_run ();
}
