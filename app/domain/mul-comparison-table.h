/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * MUL_COMPARISON_NO_LEVEL:
 *
 * The level of a cell that has no place on the five steps.
 */
#define MUL_COMPARISON_NO_LEVEL 99

/**
 * MulComparisonTone:
 * @MUL_COMPARISON_TONE_PLAIN: something is said
 * @MUL_COMPARISON_TONE_QUIET: something is said, and it is as it should be: what is not stands out from it
 * @MUL_COMPARISON_TONE_DIM: nothing is said yet
 * @MUL_COMPARISON_TONE_CALM: it was decided to say nothing, and why: the cell is filled with that
 *
 * How a cell is to be read.
 */
typedef enum
{
  MUL_COMPARISON_TONE_PLAIN,
  MUL_COMPARISON_TONE_QUIET,
  MUL_COMPARISON_TONE_DIM,
  MUL_COMPARISON_TONE_CALM,
} MulComparisonTone;

/**
 * MulComparisonChipStyle:
 * @MUL_COMPARISON_CHIP_PLAIN: a property
 * @MUL_COMPARISON_CHIP_OUTLINED: a statement to notice
 * @MUL_COMPARISON_CHIP_WARNING: missing: always with an icon
 */
typedef enum
{
  MUL_COMPARISON_CHIP_PLAIN,
  MUL_COMPARISON_CHIP_OUTLINED,
  MUL_COMPARISON_CHIP_WARNING,
} MulComparisonChipStyle;

typedef struct
{
  char *text;
  MulComparisonChipStyle style;
} MulComparisonChip;

/**
 * MulComparisonMarks:
 * @MUL_COMPARISON_MARK_ONE_SIDE: something is said for and nothing against, or the other way round
 * @MUL_COMPARISON_MARK_OPEN: arguments, but no conclusion
 * @MUL_COMPARISON_MARK_DISAGREEMENT: disagreement about an argument, or a dissent
 *
 * What rows can be looked for by.
 */
typedef enum
{
  MUL_COMPARISON_MARK_ONE_SIDE = 1 << 0,
  MUL_COMPARISON_MARK_OPEN = 1 << 1,
  MUL_COMPARISON_MARK_DISAGREEMENT = 1 << 2,
} MulComparisonMarks;

/**
 * MulComparisonCell:
 * @tone: how it is to be read
 * @title: (nullable): what it says first: a word or a number
 * @tail: (nullable): what belongs to the title with less weight: "utfordringer"
 * @level: -2…2, or %MUL_COMPARISON_NO_LEVEL
 * @has_bar: whether @cons and @pros are shown as a bar
 * @cons: counted against
 * @pros: counted for
 * @counts: (nullable): the bar in words
 * @detail: (nullable): a sentence or a few words below, or lines of them
 * @chips: (nullable) (element-type MulComparisonChip): what to notice
 * @plain: (nullable): what a spreadsheet gets, where that is another than the text
 * @label: (nullable): what a screen reader says; made of the rest where there is none
 * @whole: (nullable): what the cell has no room for, said in full
 * @service_id: (nullable): where the cell leads to: a service
 * @view: (nullable): the view of the service
 * @alternative_id: (nullable): the alternative in it
 * @item_id: (nullable): what is shown in it: a section, a placement, a unit or a position
 *
 * One cell. All strings are owned by it.
 */
typedef struct
{
  MulComparisonTone tone;
  char *title;
  char *tail;
  int level;
  gboolean has_bar;
  guint cons;
  guint pros;
  char *counts;
  char *detail;
  GPtrArray *chips;
  char *plain;
  char *label;
  char *whole;
  char *service_id;
  char *view;
  char *alternative_id;
  char *item_id;
} MulComparisonCell;

/**
 * MulComparisonColumn:
 * @title: its heading
 * @min_width: pixels that it needs, with text of the usual size
 * @weight: its share of the room that is left over
 *
 * One column. The first heads the rows.
 */
typedef struct
{
  char *title;
  guint min_width;
  guint weight;
} MulComparisonColumn;

/* A table for reading: the same values are shown on the screen, copied, exported and printed. Filled once, then not changed. */
typedef struct _MulComparisonTable MulComparisonTable;

#define MUL_TYPE_COMPARISON_TABLE (mul_comparison_table_get_type ())
GType mul_comparison_table_get_type (void);

MulComparisonTable *mul_comparison_table_new (const char *title, const char *note);
MulComparisonTable *mul_comparison_table_ref (MulComparisonTable *self);
void mul_comparison_table_unref (MulComparisonTable *self);

guint mul_comparison_table_add_column (MulComparisonTable *self, const char *title, guint min_width, guint weight);
guint mul_comparison_table_add_row (MulComparisonTable *self, gboolean is_sum);
void mul_comparison_table_set_bar_words (MulComparisonTable *self, const char *cons, const char *pros);

void mul_comparison_table_mark_row (MulComparisonTable *self, guint row, guint marks);
guint mul_comparison_table_get_marks (MulComparisonTable *self);
MulComparisonTable *mul_comparison_table_filter (MulComparisonTable *self, guint marks, const char *words);
void mul_comparison_table_set_plain (MulComparisonTable *self, MulComparisonTable *plain);
MulComparisonTable *mul_comparison_table_get_plain (MulComparisonTable *self);

const char *mul_comparison_table_get_title (const MulComparisonTable *self);
const char *mul_comparison_table_get_note (const MulComparisonTable *self);
const char *mul_comparison_table_get_cons_word (const MulComparisonTable *self);
const char *mul_comparison_table_get_pros_word (const MulComparisonTable *self);
guint mul_comparison_table_get_n_columns (const MulComparisonTable *self);
guint mul_comparison_table_get_n_rows (const MulComparisonTable *self);
const MulComparisonColumn *mul_comparison_table_get_column (const MulComparisonTable *self, guint column);
gboolean mul_comparison_table_is_sum (const MulComparisonTable *self, guint row);
MulComparisonCell *mul_comparison_table_get_cell (MulComparisonTable *self, guint row, guint column);
guint mul_comparison_table_get_scale (MulComparisonTable *self);

void mul_comparison_cell_add_chip (MulComparisonCell *cell, MulComparisonChipStyle style, char *text);
void mul_comparison_cell_lead_to (MulComparisonCell *cell, const char *service_id, const char *view,
                                  const char *alternative_id);
gboolean mul_comparison_cell_leads (const MulComparisonCell *cell);

char *mul_comparison_table_print_cell (MulComparisonTable *self, guint row, guint column);
char *mul_comparison_table_print_plain (MulComparisonTable *self, guint row, guint column);
char *mul_comparison_table_print_label (MulComparisonTable *self, guint row, guint column);
char *mul_comparison_table_to_tsv (MulComparisonTable *self);
char *mul_comparison_table_to_html (MulComparisonTable *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulComparisonTable, mul_comparison_table_unref)

G_END_DECLS
