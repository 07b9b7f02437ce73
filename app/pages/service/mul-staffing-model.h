/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-staffing.h"
#include "storage/mul-document.h"
#include "storage/mul-queries.h"
#include "widgets/mul-staffing-matrix.h"

G_BEGIN_DECLS

/**
 * MulStaffingNote:
 * @id: the note's id
 * @mark: its mark: "**" or "7"
 * @text: its text
 * @where: the cells, columns and rows it is bound to, in words
 * @effect: what that does to the sums, in words
 * @n_places: how many they are
 * @row: the row of the first of them in the matrix
 * @column: its column
 *
 * A footnote as the list under the table shows it.
 */
typedef struct
{
  char *id;
  char *mark;
  char *text;
  char *where;
  char *effect;
  guint n_places;
  guint row;
  guint column;
} MulStaffingNote;

/* What the Staffing view shows of a service today, worked out by the rules: made anew whenever something of it changes,
 * and never changed itself. */
typedef struct _MulStaffingModel MulStaffingModel;

MulStaffingModel *mul_staffing_model_new (MulDocument *document, const char *service_id, MulNumberUnit unit);
void mul_staffing_model_hide_one_person (MulStaffingModel *self);
guint mul_staffing_model_count_one_person (MulStaffingModel *self);
void mul_staffing_model_free (MulStaffingModel *self);

MulNumberUnit mul_staffing_model_choose_unit (MulDocument *document, const char *service_id);

MulStaffingMatrix *mul_staffing_model_get_matrix (MulStaffingModel *self);
MulStaffingTable *mul_staffing_model_get_table (MulStaffingModel *self);
MulNumberUnit mul_staffing_model_get_unit (MulStaffingModel *self);
GPtrArray *mul_staffing_model_get_municipalities (MulStaffingModel *self);
GPtrArray *mul_staffing_model_get_roles (MulStaffingModel *self);
GPtrArray *mul_staffing_model_get_tasks (MulStaffingModel *self);
GPtrArray *mul_staffing_model_get_notes (MulStaffingModel *self);
guint mul_staffing_model_count_positions (MulStaffingModel *self);
const char *mul_staffing_model_get_basis (MulStaffingModel *self);
const char *mul_staffing_model_get_hint (MulStaffingModel *self);

const MulStaffingCell *mul_staffing_model_get_cell (MulStaffingModel *self, guint row, guint column);
GPtrArray *mul_staffing_model_list_positions (MulStaffingModel *self, guint row, guint column);
gboolean mul_staffing_model_has_note (MulStaffingModel *self, guint row, guint column, const char *note_id);

char *mul_staffing_model_print_position (const MulStaffingRow *position, MulNumberUnit unit);
char *mul_staffing_model_print_typed (const MulStaffingRow *position, MulNumberUnit unit);
char *mul_staffing_model_describe_arrangement (MulStaffingModel *self, const MulStaffingRow *position);
const char *mul_staffing_model_name_arrangement (MulArrangement arrangement);
const char *mul_staffing_model_name_basis (int basis);
void mul_staffing_model_get_common_basis (MulStaffingModel *self, int *basis, char **as_of);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulStaffingModel, mul_staffing_model_free)

G_END_DECLS
