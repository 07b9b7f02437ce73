/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MulPasteFlags:
 * @MUL_PASTE_NONE: a line of its own
 * @MUL_PASTE_BULLET: a bullet mark or number was stripped from it
 * @MUL_PASTE_CONTINUES: it looks as if it only continues the line before
 * @MUL_PASTE_HYPHENATED: the line before ends in a hyphen that only divides a word
 * @MUL_PASTE_AFTER_BLANK: a blank line stands before it
 */
typedef enum
{
  MUL_PASTE_NONE        = 0,
  MUL_PASTE_BULLET      = 1 << 0,
  MUL_PASTE_CONTINUES   = 1 << 1,
  MUL_PASTE_HYPHENATED  = 1 << 2,
  MUL_PASTE_AFTER_BLANK = 1 << 3,
} MulPasteFlags;

/**
 * MulPasteLine:
 * @text: the line, without bullet mark, with ordinary spaces
 * @level: how deep a bullet was indented, 0 outermost
 * @indent: the columns of white space before it; a tab goes to the next multiple of four
 * @mark: the bullet mark that was stripped; '1' for numbers, 'a' for letters; 0 where there was none
 * @flags: what was seen
 */
typedef struct
{
  char *text;
  guint level;
  guint indent;
  gunichar mark;
  MulPasteFlags flags;
} MulPasteLine;

GPtrArray *mul_paste_split      (const char         *text);
GStrv      mul_paste_join       (GPtrArray          *lines,
                                 gboolean            join_continuations);
GStrv      mul_paste_join_questions (GPtrArray      *lines);
char      *mul_paste_join_pair  (const char         *before,
                                 const MulPasteLine *line);
void       mul_paste_line_free  (MulPasteLine       *line);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulPasteLine, mul_paste_line_free)

G_END_DECLS
