#include "domain/mul-rank.h"
char *mul_rank_between (const char *a, const char *b) { return NULL; }
GStrv mul_rank_spread (guint n) { GStrv r = g_new0 (char *, n + 1); for (guint i = 0; i < n; i++) r[i] = g_strdup_printf ("a%04u", i); return r; }
