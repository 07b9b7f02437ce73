/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-notes.h"
#include "pages/service/mul-staffing-model.h"

G_BEGIN_DECLS

/* More notes than this have numbers for marks: nobody counts six stars. */
#define MUL_STAFFING_MOST_STARS 5

struct _MulStaffingModel
{
  MulNumberUnit unit;
  gboolean shows_marks; /* whether cells say that one person alone holds the role */
  const MulLocaleNumbers *locale;

  /* Owned */
  GPtrArray *municipalities; /* MulRecord, the rows */
  GPtrArray *roles;          /* MulRecord, the first columns */
  GPtrArray *tasks;          /* MulRecord, the last columns */
  GHashTable *assignments;   /* "task municipality" → text */
  GPtrArray *positions;      /* MulStaffingRow */
  GPtrArray **cells;         /* those of each cell, row by row; NULL for none */
  GArray *refs;              /* MulNotesRef, in no order */
  GHashTable *note_texts;    /* id → text */
  MulStaffingTable *table;
  MulNotes *notes;
  MulStaffingMatrix *matrix;
  GPtrArray *listed; /* MulStaffingNote, by mark */
  char *basis;
  char *hint;
};

const char *mul_staffing_model_name_of (GPtrArray *records, guint index);
int mul_staffing_model_index_of (GPtrArray *records, const char *id);
void mul_staffing_model_append (GString *text, const char *part);
void mul_staffing_model_fill_sum (MulStaffingModel *self, MulStaffingItem *item, const MulStaffingSum *sum,
                                  const char *of, int row, int column);
void mul_staffing_model_fill_matrix (MulStaffingModel *self);
void mul_staffing_model_list_notes (MulStaffingModel *self);
char *mul_staffing_model_describe_basis (MulStaffingModel *self);
char *mul_staffing_model_describe_hint (MulStaffingModel *self);

G_END_DECLS
