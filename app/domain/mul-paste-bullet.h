/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Private to mul-paste: the mark that a line of a list begins with. */

/**
 * MulPasteBullet:
 * @length: bytes to strip, the spaces behind the mark included; 0 where the line has no mark
 * @level: how deep Word puts such a mark, 0 outermost
 * @ordinal: the number of "3. Arealplan", which is also how dates and storeys begin ("3. etasje"), or 0
 */
typedef struct
{
  gsize length;
  guint level;
  guint ordinal;
} MulPasteBullet;

MulPasteBullet mul_paste_find_bullet (const char *line);

G_END_DECLS
