/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "exchange/mul-table-text.h"
#include "pages/service/mul-staffing-model.h"
#include "pages/service/mul-staffing-typing.h"
#include "widgets/mul-staffing-grid.h"

G_BEGIN_DECLS

typedef struct _MulStaffingCopy MulStaffingCopy;

/**
 * MulStaffingPasteFlags:
 * @MUL_STAFFING_PASTE_NONE: as it comes
 * @MUL_STAFFING_PASTE_TABLE: a table with heads is expected, and heads without a match make columns
 * @MUL_STAFFING_PASTE_FTE: small decimals without a unit are årsverk
 * @MUL_STAFFING_PASTE_PERCENT: small decimals without a unit are percent
 */
typedef enum
{
  MUL_STAFFING_PASTE_NONE = 0,
  MUL_STAFFING_PASTE_TABLE = 1 << 0,
  MUL_STAFFING_PASTE_FTE = 1 << 1,
  MUL_STAFFING_PASTE_PERCENT = 1 << 2,
} MulStaffingPasteFlags;

/**
 * MulStaffingPasteCell:
 * @row: its row in the matrix
 * @column: its column in the matrix; the columns to be made come after those that are there
 * @typing: what is to be written
 * @marks: (nullable): marks of footnotes that are here, to be bound to it
 * @copy: (nullable): a whole cell, which then comes in place of all that stood there; nothing else is given with it
 */
typedef struct
{
  guint row;
  guint column;
  MulStaffingTyping typing;
  GStrv marks;
  const MulStaffingCopy *copy;
} MulStaffingPasteCell;

/**
 * MulStaffingPasteMark:
 * @row: its row in the matrix
 * @column: its column in the matrix
 * @sentence: what stood in the clipboard, and why it was not taken
 */
typedef struct
{
  guint row;
  guint column;
  char *sentence;
} MulStaffingPasteMark;

/**
 * MulStaffingPasteColumn:
 * @name: its name
 * @task: a task, not a role
 * @id: (nullable): its id, once it has been made
 */
typedef struct
{
  char *name;
  gboolean task;
  char *id;
} MulStaffingPasteColumn;

/**
 * MulStaffingPaste:
 * @cells: (element-type MulStaffingPasteCell): what is to be written
 * @marks: (element-type MulStaffingPasteMark): what is to be looked at
 * @columns: (element-type MulStaffingPasteColumn): what is to be made first
 * @left_rows: (element-type utf8): heads of rows that no municipality has
 * @n_rows_beyond: rows for which the table has no room
 * @n_columns_beyond: columns for which the table has no room
 * @n_on_sums: values that fell on sums
 * @n_values: values that are pasted, those that stood there already counted
 * @n_refused: values that could not be taken
 * @asks_fte: whether it must be asked first if årsverk was meant; nothing else is filled in then
 * @example: (nullable): the number that raises the question
 * @area: what was pasted into
 *
 * What comes of pasting a table, before anything is done.
 */
typedef struct
{
  GPtrArray *cells;
  GPtrArray *marks;
  GPtrArray *columns;
  GPtrArray *left_rows;
  guint n_rows_beyond;
  guint n_columns_beyond;
  guint n_on_sums;
  guint n_values;
  guint n_refused;
  gboolean asks_fte;
  char *example;
  MulStaffingArea area;
} MulStaffingPaste;

MulStaffingPaste *mul_staffing_paste_new (void);
MulStaffingPaste *mul_staffing_paste_plan (MulStaffingModel *model, const MulTable *table, const MulStaffingArea *into,
                                           MulStaffingPasteFlags flags);
char *mul_staffing_paste_print_marks (const char *marks);
gboolean mul_staffing_paste_is_words (const char *text);
void mul_staffing_paste_free (MulStaffingPaste *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulStaffingPaste, mul_staffing_paste_free)

G_END_DECLS
