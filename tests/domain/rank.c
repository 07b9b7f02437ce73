/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-rank.h"

#include <string.h>

static void
test_table (void)
{
  static const struct { const char *lower, *upper, *between; } cases[] = {
    { NULL, NULL, "a0" },
    { "a0", NULL, "a1" },
    { "a9", NULL, "aA" },
    { "az", NULL, "b00" },
    { "bzz", NULL, "c000" },
    { "a0V", NULL, "a1" },
    { "Zz", NULL, "a0" },
    { NULL, "a0", "Zz" },
    { NULL, "a1", "a0" },
    { NULL, "Z0", "Yzz" },
    { NULL, "a5V", "a5" },
    { NULL, "b00", "az" },
    { "a0", "a1", "a0V" },
    { "a0", "a2", "a1" },
    { "a0", "a0V", "a0F" },
    { "a0V", "a1", "a0k" },
    { "a0", "a01", "a00V" },
    { "a01", "a02", "a01V" },
    { "a01", "a02V", "a02" },
    { "a0z", "a1", "a0zV" },
    { "az", "b00", "azV" },
    { "az", "b01", "b00" },
    { "Zz", "a0", "ZzV" },
    { "a0", "a0", NULL },
    { "a1", "a0", NULL },
    { "a0", "a00", NULL },
    { "a0V", "a0V0", NULL },
    { "", "a0", NULL },
    { "a", NULL, NULL },
    { "5", NULL, NULL },
    { "a0", "a!", NULL },
    { NULL, "høy", NULL },
    { "b0", NULL, NULL },
  };
  gsize i;

  for (i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *key = mul_rank_between (cases[i].lower, cases[i].upper);

      g_test_message ("%s and %s", cases[i].lower, cases[i].upper);
      g_assert_cmpstr (key, ==, cases[i].between);
    }
}

/* Wherever one inserts, the list stays in order, bytewise as SQLite sorts it, and no key is there twice. */
static void
test_random (void)
{
  g_autoptr (GPtrArray) keys = g_ptr_array_new_with_free_func (g_free);
  gsize longest = 0;
  guint i;

  for (i = 0; i < 20000; i++)
    {
      int at = g_test_rand_int_range (0, (int) keys->len + 1);
      const char *lower = at > 0 ? g_ptr_array_index (keys, at - 1) : NULL;
      const char *upper = (guint) at < keys->len ? g_ptr_array_index (keys, at) : NULL;
      char *key = mul_rank_between (lower, upper);

      g_assert_nonnull (key);
      g_assert_true (mul_rank_is_valid (key));
      g_assert_true (lower == NULL || strcmp (lower, key) < 0);
      g_assert_true (upper == NULL || strcmp (key, upper) < 0);
      longest = MAX (longest, strlen (key));
      g_ptr_array_insert (keys, at, key);
    }

  g_test_message ("longest of 20 000 at random: %u", (guint) longest);
  g_assert_cmpuint (longest, <=, 24);
}

static void
test_append (void)
{
  g_autofree char *key = mul_rank_first ();
  guint i;

  for (i = 0; i < 100000; i++)
    {
      char *next = mul_rank_after (key);

      g_assert_cmpint (strcmp (key, next), <, 0);
      g_free (key);
      key = next;
    }
  g_assert_cmpuint (strlen (key), <=, 4);

  for (i = 0; i < 200000; i++)
    {
      char *next = mul_rank_before (key);

      g_assert_cmpint (strcmp (key, next), >, 0);
      g_free (key);
      key = next;
    }
  g_assert_cmpuint (strlen (key), <=, 4);
}

/* The worst there is, always into the same gap, costs a letter in five or six insertions. */
static void
test_same_gap (void)
{
  g_autofree char *low = g_strdup ("a0");
  g_autofree char *high = g_strdup ("a1");
  guint i;

  for (i = 0; i < 600; i++)
    {
      char *key = mul_rank_between (low, high);
      char **end = i % 3 == 0 ? &low : &high;

      g_assert_cmpint (strcmp (low, key), <, 0);
      g_assert_cmpint (strcmp (key, high), <, 0);
      g_free (*end);
      *end = key;
    }

  g_assert_cmpuint (strlen (low), <=, 140);
}

/* Keys that were not made here: either one lies between, or there is none and the answer says so. */
static void
test_foreign (void)
{
  static const char alphabet[] = "0019AVaz";
  int i;

  for (i = 0; i < 50000; i++)
    {
      char a[7] = "a", b[7] = "a";
      g_autofree char *key = NULL;
      int j, n = g_test_rand_int_range (1, 6), m = g_test_rand_int_range (1, 6);

      for (j = 1; j <= n; j++)
        a[j] = alphabet[g_test_rand_int_range (0, 8)];
      for (j = 1; j <= m; j++)
        b[j] = alphabet[g_test_rand_int_range (0, 8)];

      key = mul_rank_between (a, b);
      if (strcmp (a, b) >= 0)
        {
          g_assert_null (key);
        }
      else if (key != NULL)
        {
          g_assert_cmpint (strcmp (a, key), <, 0);
          g_assert_cmpint (strcmp (key, b), <, 0);
        }
      else
        {
          /* Only zeros may part them. */
          g_assert_true (g_str_has_prefix (b, a));
          g_assert_cmpuint (strspn (b + strlen (a), "0"), ==, strlen (b) - strlen (a));
        }
    }
}

static void
test_spread (void)
{
  static const guint sizes[] = { 0, 1, 2, 62, 63, 5000 };
  gsize i;
  guint j;

  for (i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_auto (GStrv) keys = mul_rank_spread (sizes[i]);

      g_assert_cmpuint (g_strv_length (keys), ==, sizes[i]);
      for (j = 1; j < sizes[i]; j++)
        {
          g_autofree char *between = mul_rank_between (keys[j - 1], keys[j]);

          g_assert_cmpint (strcmp (keys[j - 1], keys[j]), <, 0);
          g_assert_nonnull (between);
          g_assert_cmpuint (strlen (keys[j]), <=, 4);
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/rank/table", test_table);
  g_test_add_func ("/rank/random", test_random);
  g_test_add_func ("/rank/append", test_append);
  g_test_add_func ("/rank/same-gap", test_same_gap);
  g_test_add_func ("/rank/foreign", test_foreign);
  g_test_add_func ("/rank/spread", test_spread);

  return g_test_run ();
}
