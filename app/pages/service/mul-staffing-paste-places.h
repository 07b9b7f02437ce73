/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-staffing-paste.h"

G_BEGIN_DECLS

/* A row or column of a pasted table that comes nowhere. */
#define MUL_STAFFING_NOWHERE G_MAXUINT

/**
 * MulStaffingPastePlaces:
 * @table: the pasted table
 * @heads: whether it has heads
 * @first_row: the first of its rows that holds values
 * @first_column: the first of its columns that holds values
 * @rows: the matrix' row for each of its rows, or %MUL_STAFFING_NOWHERE
 * @columns: the matrix' column for each of its columns, or %MUL_STAFFING_NOWHERE
 *
 * Where each row and column of a pasted table comes.
 */
typedef struct
{
  const MulTable *table;
  gboolean heads;
  guint first_row;
  guint first_column;
  guint *rows;
  guint *columns;
} MulStaffingPastePlaces;

void mul_staffing_paste_places_find (MulStaffingPastePlaces *self, MulStaffingPaste *paste, MulStaffingModel *model,
                                     const MulTable *table, const MulStaffingArea *into, MulStaffingPasteFlags flags);
void mul_staffing_paste_places_clear (MulStaffingPastePlaces *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (MulStaffingPastePlaces, mul_staffing_paste_places_clear)

G_END_DECLS
