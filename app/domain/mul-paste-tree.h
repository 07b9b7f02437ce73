/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-codes.h"
#include "domain/mul-number.h"

G_BEGIN_DECLS

/**
 * MulPasteFigure:
 * @value_e4: the stated total × 10 000, or %MUL_NOT_STATED
 * @max_e4: the end of a range, or %MUL_NOT_STATED
 * @qualifier: the reservation that was written
 */
typedef struct
{
  gint64 value_e4;
  gint64 max_e4;
  MulNumberQualifier qualifier;
} MulPasteFigure;

#define MUL_PASTE_N_MEASURES (MUL_MEASURE_POSITIONS + 1)

/**
 * MulPasteUnit:
 * @parent: the parent's number in the list, always lower than its own, or -1
 * @name: never empty
 * @leader: (nullable): the leader, as it was written
 * @place: (nullable): the place
 * @figures: stated totals, by #MulMeasure
 */
typedef struct
{
  int parent;
  char *name;
  char *leader;
  char *place;
  MulPasteFigure figures[MUL_PASTE_N_MEASURES];
} MulPasteUnit;

/**
 * MulPasteFaultKind:
 * @MUL_PASTE_FAULT_PARENT: @text is named as the unit above others but had no row of its own: it was given one
 * @MUL_PASTE_FAULT_CYCLE: @text stood below itself: it was put at the top
 * @MUL_PASTE_FAULT_DUPLICATE: there are several of the name @text: what is below one was put under the first
 * @MUL_PASTE_FAULT_NUMBER: @text, of the unit @unit, is no number that can be read
 * @MUL_PASTE_FAULT_COLUMN: the column headed @text has no place here
 */
typedef enum
{
  MUL_PASTE_FAULT_PARENT,
  MUL_PASTE_FAULT_CYCLE,
  MUL_PASTE_FAULT_DUPLICATE,
  MUL_PASTE_FAULT_NUMBER,
  MUL_PASTE_FAULT_COLUMN,
} MulPasteFaultKind;

/**
 * MulPasteFault:
 * @kind: what was not as it should be
 * @text: what it is about
 * @unit: (nullable): at which unit
 */
typedef struct
{
  MulPasteFaultKind kind;
  char *text;
  char *unit;
} MulPasteFault;

/**
 * MulPasteTree:
 * @units: (element-type MulPasteUnit): each before those below it
 * @faults: (element-type MulPasteFault): what the user should know
 */
typedef struct
{
  GPtrArray *units;
  GPtrArray *faults;
} MulPasteTree;

MulPasteTree *mul_paste_tree_read (const char *text);
MulPasteTree *mul_paste_tree_read_table (const char *const *cells, guint n_rows, guint n_columns);
void mul_paste_tree_free (MulPasteTree *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulPasteTree, mul_paste_tree_free)

G_END_DECLS
