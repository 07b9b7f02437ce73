/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-paste-text.h"

#include <string.h>

#define BYTE_ORDER_MARK "\357\273\277"

/* What Word writes into plain text for what plain text has no letter for. */
enum
{
  LINE_BREAK = 0x0b,
  PAGE_BREAK = 0x0c,
  FIXED_HYPHEN = 0x1e,
  SOFT_HYPHEN = 0x1f,
};

/**
 * mul_paste_text_read:
 * @bytes: what another program hands over as text
 * @length: how many
 *
 * A picture or another file may be handed over as text too; no letter of it is taken then.
 *
 * Returns: (transfer full) (nullable): the text, or NULL where it is none: not UTF-8, or with control characters that no
 * text has. Line and page breaks of a word processor are line breaks.
 */
char *
mul_paste_text_read (const char *bytes, gsize length)
{
  g_autoptr (GString) text = NULL;

  g_return_val_if_fail (bytes != NULL || length == 0, NULL);
  /* Some programs count the byte that ends a text in C. */
  while (length > 0 && bytes[length - 1] == '\0')
    length--;
  if (length == 0)
    return g_strdup ("");
  if (!g_utf8_validate_len (bytes, length, NULL))
    return NULL;
  text = g_string_sized_new (length);
  if (length >= strlen (BYTE_ORDER_MARK) && memcmp (bytes, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    {
      bytes += strlen (BYTE_ORDER_MARK);
      length -= strlen (BYTE_ORDER_MARK);
    }
  for (gsize i = 0; i < length; i++)
    switch (bytes[i])
      {
      case LINE_BREAK:
      case PAGE_BREAK:
        g_string_append_c (text, '\n');
        break;
      case FIXED_HYPHEN:
        g_string_append_c (text, '-');
        break;
      case SOFT_HYPHEN:
        break;
      default:
        if (g_ascii_iscntrl (bytes[i]) && !g_ascii_isspace (bytes[i]))
          return NULL;
        g_string_append_c (text, bytes[i]);
      }
  return g_string_free_and_steal (g_steal_pointer (&text));
}
