/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-staffing-model.h"
#include "pages/service/mul-staffing-paste.h"
#include "pages/service/mul-staffing-typing.h"

G_BEGIN_DECLS

/**
 * MulStaffingPlace:
 * @document: the document
 * @service_id: the service
 * @model: what is shown
 * @row: a row of its matrix
 * @column: a column of its matrix
 *
 * What an edit of the staffing table is about. Every function below is one edit and one step to undo; where it fails,
 * nothing has changed and the error holds a sentence.
 */
typedef struct
{
  MulDocument *document;
  const char *service_id;
  MulStaffingModel *model;
  guint row;
  guint column;
} MulStaffingPlace;

/* Cells. */
gboolean mul_staffing_edits_type (const MulStaffingPlace *place, const MulStaffingTyping *typing, GError **error);
gboolean mul_staffing_edits_empty (const MulStaffingPlace *place, GError **error);
gboolean mul_staffing_edits_set_task_text (const MulStaffingPlace *place, const char *text, GError **error);
gboolean mul_staffing_edits_set_arrangement (const MulStaffingPlace *place, MulArrangement arrangement,
                                             GError **error);
gboolean mul_staffing_edits_read_arrangement (const MulStaffingPlace *place, const char *text, MulArrangement *arrangement,
                                              const char **role_id);
gboolean mul_staffing_edits_type_arrangement (const MulStaffingPlace *place, MulArrangement arrangement, const char *role_id,
                                              GError **error);
gboolean mul_staffing_edits_set_other_role (const MulStaffingPlace *place, const char *role_id, GError **error);
gboolean mul_staffing_edits_set_where (const MulStaffingPlace *place, const char *name, GError **error);
gboolean mul_staffing_edits_set_text (const MulStaffingPlace *place, const char *text, GError **error);
gboolean mul_staffing_edits_set_vacant (const MulStaffingPlace *place, gboolean vacant, GError **error);
char *mul_staffing_edits_add_position (const MulStaffingPlace *place, GError **error);

/* One of several positions in a cell. */
gboolean mul_staffing_edits_type_position (MulDocument *document, const char *position_id,
                                           const MulStaffingTyping *typing, MulNumberUnit unit, GError **error);
gboolean mul_staffing_edits_delete_position (MulDocument *document, const char *position_id, GError **error);
gboolean mul_staffing_edits_set_position_text (MulDocument *document, const char *position_id, guint column,
                                               const char *text, GError **error);
gboolean mul_staffing_edits_set_position_unit (MulDocument *document, const char *position_id, const char *unit_id,
                                               GError **error);
gboolean mul_staffing_edits_set_position_arrangement (const MulStaffingPlace *place, const char *position_id,
                                                      MulArrangement arrangement, GError **error);
gboolean mul_staffing_edits_set_position_role (MulDocument *document, const char *position_id,
                                               const char *other_role_id, GError **error);
gboolean mul_staffing_edits_set_position_basis (MulDocument *document, const char *position_id, int basis,
                                                GError **error);
gboolean mul_staffing_edits_set_position_vacant (MulDocument *document, const char *position_id, gboolean vacant,
                                                 GError **error);
gboolean mul_staffing_edits_can_move_position (const MulStaffingPlace *place, guint index, int step);
gboolean mul_staffing_edits_move_position (const MulStaffingPlace *place, guint index, int step, GError **error);

/* All of the service's positions. */
gboolean mul_staffing_edits_set_all_basis (MulDocument *document, const char *service_id, int basis, const char *as_of,
                                           GError **error);

/* Many cells. */
gboolean mul_staffing_edits_paste (const MulStaffingPlace *place, const MulStaffingPaste *paste, GError **error);
gboolean mul_staffing_edits_empty_area (const MulStaffingPlace *place, const MulStaffingArea *area, guint *n_cells,
                                        GError **error);

/* Columns. */
char *mul_staffing_edits_add_role (MulDocument *document, const char *service_id, const char *name, GError **error);
char *mul_staffing_edits_add_task (MulDocument *document, const char *service_id, const char *name, GError **error);
gboolean mul_staffing_edits_rename_column (const MulStaffingPlace *place, const char *name, GError **error);
gboolean mul_staffing_edits_make_role (const MulStaffingPlace *place, GError **error);
gboolean mul_staffing_edits_delete_column (const MulStaffingPlace *place, GError **error);
gboolean mul_staffing_edits_move_column (const MulStaffingPlace *place, int step, GError **error);
gboolean mul_staffing_edits_move_column_before (const MulStaffingPlace *place, guint before, GError **error);
gboolean mul_staffing_edits_set_leader (const MulStaffingPlace *place, gboolean leader, GError **error);
gboolean mul_staffing_edits_set_task_kind (const MulStaffingPlace *place, MulTaskKind kind, GError **error);
gboolean mul_staffing_edits_set_statutory (const MulStaffingPlace *place, gboolean statutory, GError **error);

/* Footnotes. */
gboolean mul_staffing_edits_add_note (const MulStaffingPlace *place, const char *text, GError **error);
gboolean mul_staffing_edits_replace_note (const MulStaffingPlace *place, const char *note_id, const char *text,
                                          GError **error);
gboolean mul_staffing_edits_bind_note (const MulStaffingPlace *place, const char *note_id, gboolean bind,
                                       GError **error);
gboolean mul_staffing_edits_set_note_text (MulDocument *document, const char *note_id, const char *text,
                                           GError **error);
gboolean mul_staffing_edits_delete_note (MulDocument *document, const char *note_id, GError **error);

G_END_DECLS
