/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-record.h"

G_BEGIN_DECLS

/**
 * MulStaffingStripKind:
 * @MUL_STAFFING_STRIP_READ: it can only be read: a sum, the head of a row
 * @MUL_STAFFING_STRIP_CELL: a cell of figures with one position or none
 * @MUL_STAFFING_STRIP_SEVERAL: a cell that is the sum of several
 * @MUL_STAFFING_STRIP_TASK: a cell of words
 * @MUL_STAFFING_STRIP_COLUMN: the head of a role or task
 */
typedef enum
{
  MUL_STAFFING_STRIP_READ,
  MUL_STAFFING_STRIP_CELL,
  MUL_STAFFING_STRIP_SEVERAL,
  MUL_STAFFING_STRIP_TASK,
  MUL_STAFFING_STRIP_COLUMN,
} MulStaffingStripKind;

/**
 * MulStaffingStripNote:
 * @mark: a footnote's mark
 * @text: its text
 * @bound: whether it is bound to the cell
 */
typedef struct
{
  const char *mark;
  const char *text;
  gboolean bound;
} MulStaffingStripNote;

/**
 * MulStaffingStripContent:
 * @kind: what the cell is
 * @municipality: (nullable): whose row it is
 * @title: the role's or task's name
 * @summary: (nullable): what there is to read
 * @value: its value, words or name
 * @arrangement: how the role is staffed (MulArrangement)
 * @arrangements: the names of the arrangements
 * @roles: the names of the roles it can be counted in
 * @other_role: which of them it is counted in, or -1
 * @where: where it is placed, when that is elsewhere
 * @beside: the text beside the value
 * @is_role: whether the column is a role
 * @leader: whether that role is a leader
 * @vacant: whether the position is vacant
 * @one_person: whether one person alone holds the role
 * @can_have_notes: whether footnotes can be bound to it
 * @kinds: (nullable): the names of the kinds of tasks, where the column is a task
 * @task_kind: which of them it is
 * @statutory: whether the law demands the task
 * @notes: the footnotes there are
 * @n_notes: how many
 * @proposal: (nullable): a footnote to propose
 * @replaced: (nullable): the text of one that holds no longer
 *
 * What the strip shows of the selected cell. Nothing of it is kept.
 */
typedef struct
{
  MulStaffingStripKind kind;
  MulRecord *municipality;
  const char *title;
  const char *summary;
  const char *value;
  int arrangement;
  const char *const *arrangements;
  const char *const *roles;
  int other_role;
  const char *where;
  const char *beside;
  gboolean is_role;
  gboolean leader;
  gboolean vacant;
  gboolean one_person;
  gboolean can_have_notes;
  const char *const *kinds;
  int task_kind;
  gboolean statutory;
  const MulStaffingStripNote *notes;
  guint n_notes;
  const char *proposal;
  const char *replaced;
} MulStaffingStripContent;

/* The strip under the sums, where what a cell holds besides its value is read and edited.
 *
 * Signals: "typed" (text), "arrangement-chosen" (guint), "role-chosen" (guint: which of the roles, or G_MAXUINT for none), "where-typed" (text),
 * "beside-typed" (text), "leader-set" (gboolean), "vacant-set" (gboolean), "note-set" (guint: which, gboolean),
 * "note-added" (text), "note-replaced" (text: for the one that holds no longer), "note-edit" (guint: which), "note-delete"
 * (guint: which), "kind-chosen" (guint), "statutory-set" (gboolean). */
#define MUL_TYPE_STAFFING_STRIP (mul_staffing_strip_get_type ())
G_DECLARE_FINAL_TYPE (MulStaffingStrip, mul_staffing_strip, MUL, STAFFING_STRIP, GtkBox)

void mul_staffing_strip_show (MulStaffingStrip *self, const MulStaffingStripContent *content);
void mul_staffing_strip_show_problem (MulStaffingStrip *self, const char *sentence);
void mul_staffing_strip_open_notes (MulStaffingStrip *self);
void mul_staffing_strip_commit (MulStaffingStrip *self);

G_END_DECLS
