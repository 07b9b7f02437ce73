/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Where two versions of a text differ, in characters: what stood from @start to @before_end was replaced by what stands from
 * @start to @after_end. */
typedef struct
{
  int start;
  int before_end;
  int after_end;
} MulTextChange;

MulTextChange mul_text_change_find (const char *before, const char *after);

G_END_DECLS
