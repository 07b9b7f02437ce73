/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-record.h"

G_BEGIN_DECLS

/**
 * MulStaffingRowKind:
 * @MUL_STAFFING_ROW_HEADS: the row of column heads
 * @MUL_STAFFING_ROW_MUNICIPALITY: a municipality
 * @MUL_STAFFING_ROW_SUM: the column sums
 *
 * What a row of a staffing table is.
 */
typedef enum
{
  MUL_STAFFING_ROW_HEADS,
  MUL_STAFFING_ROW_MUNICIPALITY,
  MUL_STAFFING_ROW_SUM,
} MulStaffingRowKind;

/**
 * MulStaffingColumnKind:
 * @MUL_STAFFING_COLUMN_HEADS: the column of row heads
 * @MUL_STAFFING_COLUMN_ROLE: a role: figures
 * @MUL_STAFFING_COLUMN_SUM: the row sums
 * @MUL_STAFFING_COLUMN_TASK: a task: words
 *
 * What a column of a staffing table is.
 */
typedef enum
{
  MUL_STAFFING_COLUMN_HEADS,
  MUL_STAFFING_COLUMN_ROLE,
  MUL_STAFFING_COLUMN_SUM,
  MUL_STAFFING_COLUMN_TASK,
} MulStaffingColumnKind;

/**
 * MulStaffingEditing:
 * @MUL_STAFFING_EDITING_NONE: it can only be read
 * @MUL_STAFFING_EDITING_TYPED: typed in place
 * @MUL_STAFFING_EDITING_SEVERAL: a sum of several positions, edited one by one
 *
 * How an item of the table is edited.
 */
typedef enum
{
  MUL_STAFFING_EDITING_NONE,
  MUL_STAFFING_EDITING_TYPED,
  MUL_STAFFING_EDITING_SEVERAL,
} MulStaffingEditing;

/**
 * MulStaffingItem:
 * @text: what it shows
 * @marks: (nullable): marks of footnotes
 * @second: (nullable): a smaller line below
 * @edit_text: (nullable): what an editor begins with; %NULL is the same as @text
 * @description: what a screen reader says
 * @tooltip: (nullable): more than there is room for
 * @editing: how it is edited
 * @words: it shows words, not a figure
 *
 * A cell, head or sum of a staffing table, ready to be shown.
 */
typedef struct
{
  char *text;
  char *marks;
  char *second;
  char *edit_text;
  char *description;
  char *tooltip;
  MulStaffingEditing editing;
  gboolean words;
} MulStaffingItem;

/* A staffing table as it is shown: heads, cells and sums, each in its row and column. Filled by who makes it, and
 * not changed after it is shown. */
#define MUL_TYPE_STAFFING_MATRIX (mul_staffing_matrix_get_type ())
typedef struct _MulStaffingMatrix MulStaffingMatrix;

GType mul_staffing_matrix_get_type (void);
MulStaffingMatrix *mul_staffing_matrix_new (guint n_rows, guint n_columns);
MulStaffingMatrix *mul_staffing_matrix_ref (MulStaffingMatrix *self);
void mul_staffing_matrix_unref (MulStaffingMatrix *self);

void mul_staffing_matrix_set_row (MulStaffingMatrix *self, guint row, MulStaffingRowKind kind, MulRecord *municipality);
void mul_staffing_matrix_set_column (MulStaffingMatrix *self, guint column, MulStaffingColumnKind kind, const char *id);

guint mul_staffing_matrix_get_n_rows (MulStaffingMatrix *self);
guint mul_staffing_matrix_get_n_columns (MulStaffingMatrix *self);
MulStaffingItem *mul_staffing_matrix_get_item (MulStaffingMatrix *self, guint row, guint column);
gboolean mul_staffing_matrix_shows_same (MulStaffingMatrix *self, MulStaffingMatrix *other, guint row, guint column);
MulStaffingRowKind mul_staffing_matrix_get_row_kind (MulStaffingMatrix *self, guint row);
MulStaffingColumnKind mul_staffing_matrix_get_column_kind (MulStaffingMatrix *self, guint column);
MulRecord *mul_staffing_matrix_get_municipality (MulStaffingMatrix *self, guint row);
const char *mul_staffing_matrix_get_municipality_id (MulStaffingMatrix *self, guint row);
const char *mul_staffing_matrix_get_column_id (MulStaffingMatrix *self, guint column);
gboolean mul_staffing_matrix_find_row (MulStaffingMatrix *self, const char *municipality_id, guint *row);
gboolean mul_staffing_matrix_find_column (MulStaffingMatrix *self, const char *id, guint *column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulStaffingMatrix, mul_staffing_matrix_unref)

G_END_DECLS
