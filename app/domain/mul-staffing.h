/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-codes.h"
#include "domain/mul-number.h"

G_BEGIN_DECLS

/**
 * MUL_STAFFING_NO_COLUMN:
 *
 * The column of a position whose role is not stated: it stands in the chart, not in the table.
 */
#define MUL_STAFFING_NO_COLUMN (-1)

/**
 * MulStaffingPosition:
 * @row: the municipality's place in the table
 * @column: the role's place in the table, or %MUL_STAFFING_NO_COLUMN
 * @unit: the unit's place in an array of units (see mul-card.h), or -1 where no cards are asked for
 * @arrangement: decides whether the position counts
 * @fte_e4: årsverk, or %MUL_NOT_STATED
 * @headcount: persons, or %MUL_NOT_STATED
 * @vacant: nobody holds it: it counts as årsverk, not as person
 * @text: (nullable): what a cell of text prints, and what stands beside a value
 *
 * One position. Those that have ended are not passed.
 */
typedef struct
{
  int row;
  int column;
  int unit;
  MulArrangement arrangement;
  gint64 fte_e4;
  gint64 headcount;
  gboolean vacant;
  const char *text;
} MulStaffingPosition;

/**
 * MulStaffingAmount:
 * @fte_e4: årsverk in all, or %MUL_NOT_STATED where no position states any
 * @persons: persons in all, or %MUL_NOT_STATED where no position states any; a vacant one does not
 * @fte_missing: positions that count but state no årsverk, left out of the sum
 * @persons_missing: positions that count but state no persons, left out of the sum
 *
 * A sum that says what it left out. Årsverk and persons stand side by side and are never added.
 */
typedef struct
{
  gint64 fte_e4;
  gint64 persons;
  guint fte_missing;
  guint persons_missing;
} MulStaffingAmount;

/**
 * MulStaffingSum:
 * @including: own positions and those placed elsewhere: the number used in comparison, ratio and ledger
 * @excluding: own positions only
 * @own: how many positions of its own
 * @same_person: how many were left out as the same person as in another role
 * @covered_by: how many were left out because another role does the work
 * @elsewhere: how many are placed elsewhere
 * @text: how many are words only
 * @vacant: how many of those that count are vacant
 * @vacant_e4: the årsverk of those, a part of the sum including elsewhere, or %MUL_NOT_STATED where none states any
 *
 * What a cell, a row, a column or the table comes to, and what was left out and why.
 */
typedef struct
{
  MulStaffingAmount including;
  MulStaffingAmount excluding;
  guint own;
  guint same_person;
  guint covered_by;
  guint elsewhere;
  guint text;
  guint vacant;
  gint64 vacant_e4;
} MulStaffingSum;

/**
 * MulStaffingContent:
 * @MUL_STAFFING_EMPTY: no position: prints "–"
 * @MUL_STAFFING_VALUE: prints its value, or "–" where none is stated
 * @MUL_STAFFING_MARK: prints nothing but its note's mark
 * @MUL_STAFFING_TEXT: prints its text
 */
typedef enum
{
  MUL_STAFFING_EMPTY,
  MUL_STAFFING_VALUE,
  MUL_STAFFING_MARK,
  MUL_STAFFING_TEXT,
} MulStaffingContent;

/**
 * MulStaffingGap:
 * @MUL_STAFFING_GAP_NONE: every counted position states its årsverk
 * @MUL_STAFFING_GAP_PARTLY: some state their årsverk, others do not
 * @MUL_STAFFING_GAP_NOT_STATED: there are positions, none states its årsverk
 * @MUL_STAFFING_GAP_OTHER_ROLE: counted in another role
 * @MUL_STAFFING_GAP_TEXT: words only
 * @MUL_STAFFING_GAP_NO_POSITION: no position
 *
 * What a sum or ratio lacks in a cell, for the sentence that names what is missing.
 */
typedef enum
{
  MUL_STAFFING_GAP_NONE,
  MUL_STAFFING_GAP_PARTLY,
  MUL_STAFFING_GAP_NOT_STATED,
  MUL_STAFFING_GAP_OTHER_ROLE,
  MUL_STAFFING_GAP_TEXT,
  MUL_STAFFING_GAP_NO_POSITION,
} MulStaffingGap;

/**
 * MulStaffingCell:
 * @sum: what the cell comes to
 * @content: what it prints
 * @one_person: a role held by one person alone, who is not a leader
 * @text: (nullable): the positions' texts, in order, separated by "; "
 *
 * One cell of the table.
 */
typedef struct
{
  MulStaffingSum sum;
  MulStaffingContent content;
  gboolean one_person;
  char *text;
} MulStaffingCell;

/**
 * MUL_STAFFING_ALL:
 *
 * In place of a row or column: all of them.
 */
#define MUL_STAFFING_ALL (-1)

/**
 * MulStaffingLeftOut:
 * @row: the municipality
 * @column: the role
 * @why: why: not stated (in all or in part), counted in another role, or words
 * @n: how many of the cell's positions
 *
 * What a sum does not hold.
 */
typedef struct
{
  guint row;
  guint column;
  MulStaffingGap why;
  guint n;
} MulStaffingLeftOut;

typedef struct _MulStaffingTable MulStaffingTable;

MulStaffingTable      *mul_staffing_table_new        (guint                      n_rows,
                                                      guint                      n_columns,
                                                      const gboolean            *column_is_leader,
                                                      const MulStaffingPosition *positions,
                                                      guint                      n_positions);
void                   mul_staffing_table_free       (MulStaffingTable          *self);
guint                  mul_staffing_table_get_n_rows (const MulStaffingTable    *self);
guint                  mul_staffing_table_get_n_columns (const MulStaffingTable *self);
const MulStaffingCell *mul_staffing_table_get_cell   (const MulStaffingTable    *self,
                                                      guint                      row,
                                                      guint                      column);
const MulStaffingSum  *mul_staffing_table_get_row    (const MulStaffingTable    *self,
                                                      guint                      row);
const MulStaffingSum  *mul_staffing_table_get_column (const MulStaffingTable    *self,
                                                      guint                      column);
const MulStaffingSum  *mul_staffing_table_get_total  (const MulStaffingTable    *self);
const MulStaffingSum  *mul_staffing_table_get_chart_only (const MulStaffingTable *self,
                                                          guint                   row);
GArray                *mul_staffing_table_list_left_out (const MulStaffingTable *self,
                                                         int                     row,
                                                         int                     column,
                                                         MulNumberUnit           unit);
guint                  mul_staffing_sum_get_counted  (const MulStaffingSum      *sum);

char                  *mul_staffing_cell_print       (const MulStaffingCell     *cell,
                                                      MulNumberUnit              unit,
                                                      const MulLocaleNumbers    *locale);
MulStaffingGap         mul_staffing_cell_get_gap     (const MulStaffingCell     *cell);
char                  *mul_staffing_amount_print     (const MulStaffingAmount   *amount,
                                                      MulNumberUnit              unit,
                                                      const MulLocaleNumbers    *locale);
guint                  mul_staffing_amount_get_missing (const MulStaffingAmount *amount,
                                                        MulNumberUnit            unit);
gboolean               mul_staffing_sum_differs      (const MulStaffingSum      *sum,
                                                      MulNumberUnit              unit);

void                   mul_staffing_amount_init      (MulStaffingAmount         *amount);
void                   mul_staffing_amount_add       (MulStaffingAmount         *amount,
                                                      const MulStaffingPosition *position);
void                   mul_staffing_amount_merge     (MulStaffingAmount         *amount,
                                                      const MulStaffingAmount   *other);
gboolean               mul_staffing_position_counts  (const MulStaffingPosition *position);
gboolean               mul_staffing_position_is_one_person (const MulStaffingPosition *position);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulStaffingTable, mul_staffing_table_free)

G_END_DECLS
