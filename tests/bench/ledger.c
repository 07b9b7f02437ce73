/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Prints how long the ledger takes; the time grows with the number of positions. */

#include "domain/mul-ledger.h"

#define N_MUNICIPALITIES 20
#define N_ROLES 12

int
main (void)
{
  const guint sizes[] = { 100, 1000, 10000, 60000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (3);
      g_autofree MulLedgerOrigin *origins = g_new0 (MulLedgerOrigin, sizes[i]);
      g_autofree MulLedgerPosition *positions = g_new0 (MulLedgerPosition, sizes[i]);
      gint64 best = G_MAXINT64;

      for (guint j = 0; j < sizes[i]; j++)
        {
          origins[j] = (MulLedgerOrigin) { g_rand_int_range (rand, 0, N_MUNICIPALITIES),
                                           g_rand_int_range (rand, 0, N_ROLES), j % 20 == 0,
                                           g_rand_int_range (rand, 1, 90000), g_rand_int_range (rand, 1, 9), FALSE };
          positions[j] = (MulLedgerPosition) { (int) j, TRUE, j % 60 == 0, origins[j].fte_e4, origins[j].headcount,
                                               FALSE, FALSE, origins[j].fte_e4 };
        }
      for (guint round = 0; round < 5; round++)
        {
          gint64 start = g_get_monotonic_time ();
          g_autoptr (MulLedger) ledger =
              mul_ledger_new (origins, sizes[i], positions, sizes[i], N_MUNICIPALITIES, N_ROLES);

          best = MIN (best, g_get_monotonic_time () - start);
        }
      g_print ("ledger, %5u positions: %8.3f ms\n", sizes[i], (double) best / 1000);
    }
  return 0;
}
