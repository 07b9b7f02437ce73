/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-staffing-paste.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

/**
 * MulStaffingCopy:
 * @kind: what its column was; %MUL_STAFFING_COLUMN_HEADS and %MUL_STAFFING_COLUMN_SUM hold nothing
 * @municipality_id: (nullable): its row
 * @column_id: (nullable): its role or task
 * @positions: (element-type MulRecord): its positions, as they were
 * @units: (element-type MulRecord): the unit of each
 * @text: what stood there of a task
 * @notes: texts of its footnotes
 *
 * A cell of the table with all that is known there.
 */
struct _MulStaffingCopy
{
  MulStaffingColumnKind kind;
  char *municipality_id;
  char *column_id;
  GPtrArray *positions;
  GPtrArray *units;
  char *text;
  GStrv notes;
};

/* A rectangle of the table, copied whole: for the clipboard within the program, where text would lose what a cell does not
 * show and marks are counted anew in between. Immutable. */
#define MUL_TYPE_STAFFING_CELLS (mul_staffing_cells_get_type ())
typedef struct _MulStaffingCells MulStaffingCells;

GType mul_staffing_cells_get_type (void);
MulStaffingCells *mul_staffing_cells_new (MulDocument *document, MulStaffingModel *model, const MulStaffingArea *area);
MulStaffingCells *mul_staffing_cells_ref (MulStaffingCells *self);
void mul_staffing_cells_unref (MulStaffingCells *self);
MulStaffingPaste *mul_staffing_cells_plan (MulStaffingCells *self, MulDocument *document, MulStaffingModel *model,
                                           const MulStaffingArea *into);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulStaffingCells, mul_staffing_cells_unref)

G_END_DECLS
