/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-paste-bullet.h"

#include <string.h>

/* Bullets that cannot be anything else. */
static const gunichar bullets[] = {
  0x2022, 0x2023, 0x2043, 0x2219, 0x25a0, 0x25a1, 0x25aa, 0x25ab, 0x25b6, 0x25b8, 0x25ba, 0x25cb, 0x25cf, 0x25e6,
  0x2610, 0x2611, 0x2612, 0x2713, 0x2714, 0x2756, 0x27a2, 0x27a4, 0x00b7,
};

/* What Wingdings bullets become when Word's text is copied without its font; the wide space behind gives them away. */
static const gunichar wide_bullets[] = { 0x00a7, 0x00d8, 0x00fc, 'v', 'q' };

static gboolean
is_one_of (gunichar        c,
           const gunichar *set,
           gsize           n)
{
  gsize i;

  for (i = 0; i < n; i++)
    if (set[i] == c)
      return TRUE;

  return FALSE;
}

static gboolean
is_dash (gunichar c)
{
  return c == '-' || (c >= 0x2010 && c <= 0x2015) || c == 0x2212;
}

static const char *
skip_spaces (const char *text)
{
  while (g_unichar_isspace (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);

  return text;
}

/* Whether a tab or several spaces stand here, as Word puts behind a bullet. */
static gboolean
is_wide_space (const char *text)
{
  return *text == '\t' || (g_unichar_isspace (g_utf8_get_char (text)) &&
                           g_unichar_isspace (g_utf8_get_char (g_utf8_next_char (text))));
}

static gboolean
is_space_or_end (const char *text)
{
  return *text == '\0' || g_unichar_isspace (g_utf8_get_char (text));
}

static gboolean
match_sign (const char     *line,
            MulPasteBullet *bullet)
{
  gunichar c = g_utf8_get_char (line);
  const char *behind = g_utf8_next_char (line);
  gboolean matches = FALSE;

  /* The private-use characters of the symbol fonts; F0B7 is the commonest of all bullets. */
  if (is_one_of (c, bullets, G_N_ELEMENTS (bullets)) || (c >= 0xf000 && c <= 0xf0ff))
    {
      matches = TRUE;
      bullet->level = c == 0x25aa || c == 0xf0a7 ? 2 : c == 0x25cb || c == 0x25e6 ? 1 : 0;
    }
  else if (is_dash (c))
    {
      /* "-Større fagmiljø" is a bullet typed in haste; "-5 %" is a number and "-ulemper" the second half of a word. */
      matches = is_space_or_end (behind) || g_unichar_isupper (g_utf8_get_char (behind));
    }
  else if (c == '*' || c == '+')
    {
      /* "*Barnekoordinator" is a footnote. */
      matches = is_space_or_end (behind);
    }
  else if (c == 'o')
    {
      matches = g_unichar_isspace (g_utf8_get_char (behind));
      bullet->level = 1;
    }
  else if (is_one_of (c, wide_bullets, G_N_ELEMENTS (wide_bullets)))
    {
      matches = is_wide_space (behind);
      bullet->level = c == 0x00a7 ? 2 : 0;
    }

  if (matches)
    bullet->length = (gsize) (skip_spaces (behind) - line);

  return matches;
}

static gboolean
match_count (const char     *line,
             MulPasteBullet *bullet)
{
  gboolean paren = *line == '(';
  const char *start = line + (paren ? 1 : 0);
  const char *at = start;
  guint64 number = 0;
  gboolean digits;

  digits = g_ascii_isdigit (*at);
  if (digits)
    {
      while (g_ascii_isdigit (*at) && at - start < 3)
        number = number * 10 + (guint64) g_ascii_digit_value (*at++);
    }
  else if (strspn (start, "ivx") > 0 && strspn (start, "ivx") <= 4)
    {
      at += strspn (start, "ivx");
    }
  else if (g_ascii_isalpha (*at) && (paren || g_ascii_islower (*at) || at[1] == ')'))
    {
      at++;
    }
  else
    {
      return FALSE;
    }

  if (*at != ')' && (paren || *at != '.'))
    return FALSE;
  if (!is_space_or_end (at + 1))
    return FALSE;

  /* "f. eks." and "s. 5" are no items of a list. */
  if (!digits && *at == '.' && at[1] != '\0' && !g_unichar_isupper (g_utf8_get_char (skip_spaces (at + 1))))
    return FALSE;

  if (digits && *at == '.')
    bullet->ordinal = (guint) number;
  else if (!digits)
    bullet->level = 1;
  bullet->length = (gsize) (skip_spaces (at + 1) - line);
  return TRUE;
}

/* Finds the mark of a line without leading spaces. */
MulPasteBullet
mul_paste_find_bullet (const char *line)
{
  MulPasteBullet bullet = { 0 };

  if (!match_sign (line, &bullet) && !match_count (line, &bullet))
    bullet = (MulPasteBullet) { 0 };

  return bullet;
}
