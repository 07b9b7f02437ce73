/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MUL_NOTES_HEAD:
 *
 * In place of a row: the row of column heads. In place of a column: the head of the row.
 */
#define MUL_NOTES_HEAD (-1)

/**
 * MulNotesStyle:
 * @MUL_NOTES_STARS: *, **, ***
 * @MUL_NOTES_NUMBERS: 1, 2, 3
 */
typedef enum
{
  MUL_NOTES_STARS,
  MUL_NOTES_NUMBERS,
} MulNotesStyle;

/**
 * MulNotesRef:
 * @row: the row as printed, or %MUL_NOTES_HEAD
 * @column: the column as printed (roles, then tasks), or %MUL_NOTES_HEAD
 * @note: the note's id
 *
 * A note bound to a cell (row and column), a column (head row) or a row (head column).
 */
typedef struct
{
  int row;
  int column;
  const char *note;
} MulNotesRef;

typedef struct _MulNotes MulNotes;

MulNotes   *mul_notes_new            (const MulNotesRef *refs,
                                      guint              n_refs);
void        mul_notes_free           (MulNotes          *self);
guint       mul_notes_get_n          (const MulNotes    *self);
const char *mul_notes_get_note       (const MulNotes    *self,
                                      guint              number);
guint       mul_notes_get_number     (const MulNotes    *self,
                                      const char        *note);
char       *mul_notes_get_mark       (guint              number,
                                      MulNotesStyle      style);
char       *mul_notes_get_cell_marks (const MulNotes    *self,
                                      int                row,
                                      int                column,
                                      MulNotesStyle      style);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulNotes, mul_notes_free)

G_END_DECLS
