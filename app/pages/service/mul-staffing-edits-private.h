/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-staffing-edits.h"
#include "storage/mul-edit.h"

G_BEGIN_DECLS

const char *mul_staffing_place_get_municipality_id (const MulStaffingPlace *place);
const char *mul_staffing_place_get_column_id (const MulStaffingPlace *place);
MulStaffingColumnKind mul_staffing_place_get_column_kind (const MulStaffingPlace *place);
char *mul_staffing_edits_append_rank (MulEdit *edit, MulDocument *document, MulEntityId entity, guint column,
                                      const char *owner);
char *mul_staffing_edits_find_main_unit (const MulStaffingPlace *place, MulEdit *edit);
char *mul_staffing_edits_find_unit_elsewhere (const MulStaffingPlace *place, MulEdit *edit, const char *name);
void mul_staffing_edits_change_arrangement (MulEdit *edit, const char *id, MulArrangement arrangement);
void mul_staffing_edits_write_value (MulEdit *edit, const char *id, const MulStaffingTyping *typing);
void mul_staffing_edits_write_typing (MulEdit *edit, const char *id, const MulStaffingRow *position,
                                      const MulStaffingTyping *typing);
void mul_staffing_edits_write_empty (const MulStaffingPlace *place, MulEdit *edit);
void mul_staffing_edits_write_task_text (const MulStaffingPlace *place, MulEdit *edit, const char *text);
void mul_staffing_edits_insert_assignment (MulEdit *edit, const char *task_id, const char *municipality_id,
                                           const char *text);
char *mul_staffing_edits_insert_role (MulEdit *edit, const char *service_id, const char *name, const char *rank);
char *mul_staffing_edits_insert_task (MulEdit *edit, const char *service_id, const char *name, const char *rank);
GHashTable *mul_staffing_edits_new_taken (void);
void mul_staffing_edits_remove_refs (const MulStaffingPlace *place, MulEdit *edit, const char *const *own,
                                     const char *const *kept, GHashTable *taken);
char *mul_staffing_edits_bind_text (const MulStaffingPlace *place, MulEdit *edit, const char *text,
                                    const char *note_id);
void mul_staffing_edits_bind_marked (const MulStaffingPlace *place, MulEdit *edit, const char *marks);

G_END_DECLS
