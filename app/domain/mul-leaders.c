/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-leaders.h"

/* By årsverk, and by persons where they are equal or not stated; what states nothing comes last. */
static int
compare_leaders (gconstpointer a, gconstpointer b)
{
  const MulLeader *first = a;
  const MulLeader *second = b;

  if (first->under.fte_e4 != second->under.fte_e4)
    return first->under.fte_e4 > second->under.fte_e4 ? -1 : 1;
  if (first->under.persons != second->under.persons)
    return first->under.persons > second->under.persons ? -1 : 1;
  return first->unit < second->unit ? -1 : 1;
}

/**
 * mul_leaders_list:
 * @cards: (array length=n_cards): the cards of a service's units
 * @in_service: (array length=n_cards): which of them are part of the service
 * @n_cards: how many
 *
 * The one rule for who leads a service: whoever holds a leader's position in a unit that is part of it. A unit that only names
 * somebody has no such leader, since that person stands among those whom the span would count. The spans hold what stands in the
 * chart only, too.
 *
 * Returns: (transfer full) (element-type MulLeader): the leaders, the widest span first
 */
GArray *
mul_leaders_list (const MulCard *cards, const gboolean *in_service, guint n_cards)
{
  GArray *leaders = g_array_new (FALSE, FALSE, sizeof (MulLeader));

  for (guint i = 0; i < n_cards; i++)
    if (in_service[i] && cards[i].span.has_position)
      {
        MulLeader leader = { i, cards[i].vacant_leader, cards[i].span.under };

        g_array_append_val (leaders, leader);
      }
  g_array_sort (leaders, compare_leaders);
  return leaders;
}

/**
 * mul_leaders_count_named:
 * @cards: (array length=n_cards): the cards of a service's units
 * @in_service: (array length=n_cards): which of them are part of the service
 * @n_cards: how many
 *
 * Returns: how many of the service's units name a leader, for whom no leader's position is entered
 */
guint
mul_leaders_count_named (const MulCard *cards, const gboolean *in_service, guint n_cards)
{
  guint n = 0;

  for (guint i = 0; i < n_cards; i++)
    n += in_service[i] && cards[i].span.has_leader && !cards[i].span.has_position ? 1 : 0;
  return n;
}
