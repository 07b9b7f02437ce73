/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-rank.h"

#include <string.h>

/*
 * A key is a whole number and, behind it, a fraction, both in base 62 and compared byte by byte. The first letter tells
 * how long the whole number is: 'a' has one digit, 'b' two and so on; 'Z' has one, 'Y' two and so on for numbers below.
 * So "a0" < "a1" < … < "az" < "b00", and before "a0" comes "Zz". Between two numbers stands a fraction: "a0V".
 * Appending counts upwards, so that keys stay short however many there are.
 */

#define BASE 62
#define FIRST "a0"

static const char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

static int
digit_value (char c)
{
  if (c >= '0' && c <= '9')
    return c - '0';
  if (c >= 'A' && c <= 'Z')
    return c - 'A' + 10;
  if (c >= 'a' && c <= 'z')
    return c - 'a' + 36;

  return -1;
}

/* How long the whole number of a key is, its first letter included; 0 where that is no letter. */
static gsize
integer_length (char head)
{
  if (head >= 'a' && head <= 'z')
    return (gsize) (head - 'a') + 2;
  if (head >= 'A' && head <= 'Z')
    return (gsize) ('Z' - head) + 2;

  return 0;
}

/* The whole number one above (or below) another, or NULL at the end of all numbers. */
static char *
step_integer (const char *key,
              gboolean    up)
{
  g_autofree char *integer = g_strndup (key, integer_length (key[0]));
  char rim = up ? 'z' : '0';
  char fill = up ? '0' : 'z';
  char head;
  gsize i;

  for (i = strlen (integer) - 1; i >= 1; i--)
    {
      if (integer[i] != rim)
        {
          integer[i] = digits[digit_value (integer[i]) + (up ? 1 : -1)];
          return g_steal_pointer (&integer);
        }
      integer[i] = fill;
    }

  if (key[0] == (up ? 'z' : 'A'))
    return NULL;

  if (up)
    head = key[0] == 'Z' ? 'a' : (char) (key[0] + 1);
  else
    head = key[0] == 'a' ? 'Z' : (char) (key[0] - 1);

  g_free (integer);
  integer = g_strnfill (integer_length (head), fill);
  integer[0] = head;
  return g_steal_pointer (&integer);
}

/* Appends to @key a fraction between two others; @upper is NULL for no limit. Returns whether one lies between. */
static gboolean
append_between (GString    *key,
                const char *lower,
                const char *upper)
{
  while (TRUE)
    {
      int low = *lower != '\0' ? digit_value (*lower) : 0;
      int high = BASE;

      if (upper != NULL)
        {
          /* The upper one ends where the lower one may go on: nothing is smaller than nothing. */
          if (*upper == '\0')
            return FALSE;
          high = digit_value (*upper);
        }

      if (high < low)
        return FALSE;

      if (high - low > 1)
        {
          g_string_append_c (key, digits[(low + high) / 2]);
          return TRUE;
        }

      if (high > low && upper != NULL && upper[1] != '\0')
        {
          g_string_append_c (key, digits[high]);
          return TRUE;
        }

      g_string_append_c (key, digits[low]);
      if (*lower != '\0')
        lower++;
      if (upper != NULL)
        upper = high == low ? upper + 1 : NULL;
    }
}

/**
 * mul_rank_is_valid:
 * @key: a key from a file
 *
 * Returns: whether the other functions can work with @key
 */
gboolean
mul_rank_is_valid (const char *key)
{
  gsize length = integer_length (key[0]);
  gsize i;

  for (i = 0; key[i] != '\0'; i++)
    if (digit_value (key[i]) < 0)
      return FALSE;

  return length > 0 && i >= length;
}

/**
 * mul_rank_first:
 *
 * Returns: (transfer full): the key of the only one in a list
 */
char *
mul_rank_first (void)
{
  return g_strdup (FIRST);
}

/**
 * mul_rank_after:
 * @key: (nullable): the last key of a list, or %NULL where the list is empty
 *
 * Returns: (transfer full) (nullable): a key after it, or %NULL where @key is not valid
 */
char *
mul_rank_after (const char *key)
{
  g_autofree char *next = NULL;
  g_autoptr (GString) longer = NULL;

  if (key == NULL)
    return mul_rank_first ();
  if (!mul_rank_is_valid (key))
    return NULL;

  next = step_integer (key, TRUE);
  if (next != NULL)
    return g_steal_pointer (&next);

  /* The last of all whole numbers; only a file made elsewhere gets here. */
  longer = g_string_new_len (key, (gssize) integer_length (key[0]));
  append_between (longer, key + integer_length (key[0]), NULL);
  return g_string_free_and_steal (g_steal_pointer (&longer));
}

/**
 * mul_rank_before:
 * @key: (nullable): the first key of a list, or %NULL where the list is empty
 *
 * Returns: (transfer full) (nullable): a key before it, or %NULL where @key is not valid or nothing lies before it
 */
char *
mul_rank_before (const char *key)
{
  if (key == NULL)
    return mul_rank_first ();
  if (!mul_rank_is_valid (key))
    return NULL;

  if (key[integer_length (key[0])] != '\0')
    return g_strndup (key, integer_length (key[0]));

  return step_integer (key, FALSE);
}

/**
 * mul_rank_between:
 * @lower: (nullable): the key before, or %NULL for the beginning of the list
 * @upper: (nullable): the key after, or %NULL for the end of the list
 *
 * Returns: (transfer full) (nullable): a key between the two, or %NULL where none lies between (they are equal, in the
 *   wrong order or not valid), so that the neighbours must be ranked anew with mul_rank_spread()
 */
char *
mul_rank_between (const char *lower,
                  const char *upper)
{
  g_autofree char *next = NULL;
  g_autoptr (GString) key = NULL;
  gsize length;
  gboolean same_integer;

  if (upper == NULL)
    return mul_rank_after (lower);
  if (lower == NULL)
    return mul_rank_before (upper);
  if (!mul_rank_is_valid (lower) || !mul_rank_is_valid (upper) || strcmp (lower, upper) >= 0)
    return NULL;

  length = integer_length (lower[0]);
  same_integer = strncmp (lower, upper, length) == 0;

  if (!same_integer)
    {
      next = step_integer (lower, TRUE);
      if (next != NULL && strcmp (next, upper) < 0)
        return g_steal_pointer (&next);
    }

  key = g_string_new_len (lower, (gssize) length);
  if (!append_between (key, lower + length, same_integer ? upper + length : NULL))
    return NULL;

  return g_string_free_and_steal (g_steal_pointer (&key));
}

/**
 * mul_rank_spread:
 * @n: how many
 *
 * Returns: (transfer full): @n keys in order, evenly placed and short, for ranking a list anew
 */
GStrv
mul_rank_spread (guint n)
{
  GStrv keys = g_new0 (char *, (gsize) n + 1);
  guint i;

  for (i = 0; i < n; i++)
    keys[i] = i == 0 ? mul_rank_first () : step_integer (keys[i - 1], TRUE);

  return keys;
}
