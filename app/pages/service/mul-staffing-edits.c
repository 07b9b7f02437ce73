/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-edits.h"

#include <glib/gi18n-lib.h>

#include "storage/mul-edit.h"

static const char *
get_municipality_id (const MulStaffingPlace *place)
{
  return mul_staffing_matrix_get_municipality_id (mul_staffing_model_get_matrix (place->model), place->row);
}

static const char *
get_column_id (const MulStaffingPlace *place)
{
  return mul_staffing_matrix_get_column_id (mul_staffing_model_get_matrix (place->model), place->column);
}

static MulStaffingColumnKind
get_column_kind (const MulStaffingPlace *place)
{
  return mul_staffing_matrix_get_column_kind (mul_staffing_model_get_matrix (place->model), place->column);
}

static const MulStaffingRow *
get_only_position (const MulStaffingPlace *place)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);

  return positions->len == 1 ? g_ptr_array_index (positions, 0) : NULL;
}

/* ---- Units ------------------------------------------------------------------------------------------ */

static char *
append_rank (MulEdit *edit, MulDocument *document, MulEntityId entity, guint column, const char *owner)
{
  g_autoptr (GListModel) siblings = mul_document_list (document, entity, column, owner, 0);

  return mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);
}

static char *
insert_unit (const MulStaffingPlace *place, MulEdit *edit, const char *name, gboolean in_service)
{
  g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);
  g_autofree char *today = mul_query_today (place->document);
  g_autoptr (GListModel) siblings =
      mul_document_list (place->document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, place->service_id,
                         MUL_UNIT_alternative_id, today, MUL_UNIT_municipality_id, get_municipality_id (place), 0);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);

  mul_record_set_text (unit, MUL_UNIT_service_id, place->service_id);
  mul_record_set_text (unit, MUL_UNIT_alternative_id, today);
  mul_record_set_text (unit, MUL_UNIT_municipality_id, get_municipality_id (place));
  mul_record_set_text (unit, MUL_UNIT_name, name);
  mul_record_set_integer (unit, MUL_UNIT_in_service, in_service);
  mul_record_set_text (unit, MUL_UNIT_rank, rank);
  return g_strdup (mul_edit_insert (edit, unit));
}

/* The municipality's own unit of the service: the first that no other unit of the service stands above. One named
 * after the service is made where there is none. */
static char *
find_main_unit (const MulStaffingPlace *place, MulEdit *edit)
{
  g_autofree char *today = mul_query_today (place->document);
  g_autoptr (GListModel) units =
      mul_document_list (place->document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, place->service_id,
                         MUL_UNIT_alternative_id, today, MUL_UNIT_municipality_id, get_municipality_id (place), 0);
  g_autoptr (MulRecord) service = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (MulRecord) unit = g_list_model_get_item (units, i);
      g_autoptr (MulRecord) parent =
          mul_document_get_record (place->document, MUL_ENTITY_UNIT, mul_record_get_text (unit, MUL_UNIT_parent_id));

      if (mul_record_get_flag (unit, MUL_UNIT_in_service) &&
          (parent == NULL || !mul_record_get_flag (parent, MUL_UNIT_in_service)))
        return g_strdup (mul_record_get_id (unit));
    }
  service = mul_document_get_record (place->document, MUL_ENTITY_SERVICE, place->service_id);
  return insert_unit (place, edit, service != NULL ? mul_record_get_text (service, MUL_SERVICE_name) : "", TRUE);
}

/* A unit around the service, by its name; made where there is none. */
static char *
find_unit_elsewhere (const MulStaffingPlace *place, MulEdit *edit, const char *name)
{
  g_autofree char *today = mul_query_today (place->document);
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autoptr (GListModel) units =
      mul_document_list (place->document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, place->service_id,
                         MUL_UNIT_alternative_id, today, MUL_UNIT_municipality_id, get_municipality_id (place), 0);

  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (MulRecord) unit = g_list_model_get_item (units, i);
      g_autofree char *other = g_utf8_casefold (mul_record_get_text (unit, MUL_UNIT_name), -1);

      if (!mul_record_get_flag (unit, MUL_UNIT_in_service) && g_str_equal (folded, other))
        return g_strdup (mul_record_get_id (unit));
    }
  return insert_unit (place, edit, name, FALSE);
}

/* ---- Positions -------------------------------------------------------------------------------------- */

static char *
insert_position (const MulStaffingPlace *place, MulEdit *edit)
{
  g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
  g_autofree char *unit_id = find_main_unit (place, edit);
  g_autofree char *rank = append_rank (edit, place->document, MUL_ENTITY_POSITION, MUL_POSITION_unit_id, unit_id);

  mul_record_set_text (position, MUL_POSITION_unit_id, unit_id);
  mul_record_set_text (position, MUL_POSITION_role_id, get_column_id (place));
  mul_record_set_text (position, MUL_POSITION_rank, rank);
  return g_strdup (mul_edit_insert (edit, position));
}

/* The cell's position, made where there is none. */
static char *
take_position (const MulStaffingPlace *place, MulEdit *edit)
{
  const MulStaffingRow *position = get_only_position (place);

  return position != NULL ? g_strdup (position->id) : insert_position (place, edit);
}

static void
change_arrangement (MulEdit *edit, const char *id, MulArrangement arrangement)
{
  mul_edit_set_code (edit, MUL_POSITION_arrangement, id, arrangement);
  if (arrangement != MUL_ARRANGEMENT_SAME_PERSON && arrangement != MUL_ARRANGEMENT_COVERED_BY)
    mul_edit_set_text (edit, MUL_POSITION_other_role_id, id, NULL);
  if (arrangement != MUL_ARRANGEMENT_OWN && arrangement != MUL_ARRANGEMENT_ELSEWHERE)
    {
      /* Only what counts has a value. */
      mul_edit_set_integer (edit, MUL_POSITION_fte_e4, id, MUL_NOT_STATED);
      mul_edit_set_integer (edit, MUL_POSITION_headcount, id, MUL_NOT_STATED);
      mul_edit_set_code (edit, MUL_POSITION_qualifier, id, MUL_QUALIFIER_EXACT);
      mul_edit_set_integer (edit, MUL_POSITION_vacant, id, 0);
    }
}

static void
write_value (MulEdit *edit, const char *id, const MulStaffingTyping *typing)
{
  if (mul_value_is_stated (typing->fte_e4))
    mul_edit_set_integer (edit, MUL_POSITION_fte_e4, id, typing->fte_e4);
  if (mul_value_is_stated (typing->headcount))
    mul_edit_set_integer (edit, MUL_POSITION_headcount, id, typing->headcount);
  mul_edit_set_code (edit, MUL_POSITION_qualifier, id, typing->qualifier);
}

static gboolean
counts (const MulStaffingRow *position)
{
  return position->arrangement == MUL_ARRANGEMENT_OWN || position->arrangement == MUL_ARRANGEMENT_ELSEWHERE;
}

/* Takes away the value that is shown. A position of which nothing else is known goes with it. */
static void
empty_position (MulDocument *document, MulEdit *edit, const MulStaffingRow *position, MulNumberUnit unit)
{
  gboolean persons = unit == MUL_NUMBER_UNIT_PERSONS;
  gint64 other = persons ? position->fte_e4 : position->headcount;

  if (!counts (position) || (!mul_value_is_stated (other) && *position->title == '\0' && *position->text == '\0' &&
                             !position->vacant))
    {
      mul_edit_delete (edit, MUL_ENTITY_POSITION, position->id);
      return;
    }
  mul_edit_set_integer (edit, persons ? MUL_POSITION_headcount : MUL_POSITION_fte_e4, position->id, MUL_NOT_STATED);
  mul_edit_set_code (edit, MUL_POSITION_qualifier, position->id, MUL_QUALIFIER_EXACT);
}

/* ---- Notes ------------------------------------------------------------------------------------------ */

static gboolean
same_reference (const char *a, const char *b)
{
  return g_strcmp0 (a, b) == 0;
}

/* The reference that binds a note to the place, and how many there are of the note in all. */
static char *
find_ref (const MulStaffingPlace *place, const char *note_id, guint *n_refs)
{
  g_autoptr (GListModel) refs =
      mul_document_list (place->document, MUL_ENTITY_NOTE_REF, MUL_NOTE_REF_note_id, note_id, 0);
  gboolean task = get_column_kind (place) == MUL_STAFFING_COLUMN_TASK;
  const char *role_id = task ? NULL : get_column_id (place);
  const char *task_id = task ? get_column_id (place) : NULL;
  char *found = NULL;

  *n_refs = g_list_model_get_n_items (refs);
  for (guint i = 0; i < *n_refs && found == NULL; i++)
    {
      g_autoptr (MulRecord) ref = g_list_model_get_item (refs, i);

      if (same_reference (mul_record_get_text (ref, MUL_NOTE_REF_role_id), role_id) &&
          same_reference (mul_record_get_text (ref, MUL_NOTE_REF_task_id), task_id) &&
          same_reference (mul_record_get_text (ref, MUL_NOTE_REF_municipality_id), get_municipality_id (place)) &&
          mul_record_get_text (ref, MUL_NOTE_REF_unit_id) == NULL)
        found = g_strdup (mul_record_get_id (ref));
    }
  return found;
}

static void
insert_ref (const MulStaffingPlace *place, MulEdit *edit, const char *note_id)
{
  g_autoptr (MulRecord) ref = mul_record_new (MUL_ENTITY_NOTE_REF);

  mul_record_set_text (ref, MUL_NOTE_REF_note_id, note_id);
  mul_record_set_text (ref, MUL_NOTE_REF_municipality_id, get_municipality_id (place));
  if (get_column_kind (place) == MUL_STAFFING_COLUMN_TASK)
    mul_record_set_text (ref, MUL_NOTE_REF_task_id, get_column_id (place));
  else
    mul_record_set_text (ref, MUL_NOTE_REF_role_id, get_column_id (place));
  mul_edit_insert (edit, ref);
}

/* A note that is bound to nothing more goes too: it would be printed nowhere. */
static void
remove_ref (const MulStaffingPlace *place, MulEdit *edit, const char *note_id)
{
  guint n_refs;
  g_autofree char *ref = find_ref (place, note_id, &n_refs);

  if (ref == NULL)
    return;
  if (n_refs == 1)
    mul_edit_delete (edit, MUL_ENTITY_NOTE, note_id);
  else
    mul_edit_delete (edit, MUL_ENTITY_NOTE_REF, ref);
}

static void
remove_all_refs (const MulStaffingPlace *place, MulEdit *edit)
{
  GPtrArray *notes = mul_staffing_model_get_notes (place->model);

  for (guint i = 0; i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);

      if (mul_staffing_model_has_note (place->model, place->row, place->column, note->id))
        remove_ref (place, edit, note->id);
    }
}

/* A mark that was typed with a value binds the note that has that mark. */
static void
bind_marked (const MulStaffingPlace *place, MulEdit *edit, const char *marks)
{
  GPtrArray *notes = mul_staffing_model_get_notes (place->model);

  for (guint i = 0; marks != NULL && i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);

      if (g_str_equal (note->mark, marks) &&
          !mul_staffing_model_has_note (place->model, place->row, place->column, note->id))
        insert_ref (place, edit, note->id);
    }
}

/* ---- Cells ------------------------------------------------------------------------------------------ */

/**
 * mul_staffing_edits_type:
 * @place: a cell of figures with one position or none
 * @typing: what was typed; a value, words or nothing
 * @error: return location for an error
 *
 * Takes what was typed. A cell without a position gets one, in the municipality's own unit of the service.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_type (const MulStaffingPlace *place, const MulStaffingTyping *typing, GError **error)
{
  const MulStaffingRow *position = get_only_position (place);
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *id = NULL;

  g_return_val_if_fail (typing->result != MUL_STAFFING_TYPING_REFUSED, FALSE);
  if (typing->result == MUL_STAFFING_TYPING_EMPTY)
    return mul_staffing_edits_empty (place, error);
  edit = mul_document_begin_edit (place->document, C_("undo", "Edit Position"));
  id = take_position (place, edit);
  if (typing->result == MUL_STAFFING_TYPING_TEXT)
    {
      change_arrangement (edit, id, MUL_ARRANGEMENT_TEXT);
      mul_edit_set_text (edit, MUL_POSITION_text, id, typing->text);
    }
  else
    {
      if (position != NULL && !counts (position))
        {
          change_arrangement (edit, id, MUL_ARRANGEMENT_OWN);
          mul_edit_set_text (edit, MUL_POSITION_text, id, "");
        }
      write_value (edit, id, typing);
    }
  bind_marked (place, edit, typing->marks);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_empty:
 * @place: a cell
 * @error: return location for an error
 *
 * Empties a cell: what is shown becomes "not stated", never 0. A position of which nothing else is known goes, and the
 * cell's footnotes with the last.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_empty (const MulStaffingPlace *place, GError **error)
{
  g_autoptr (GPtrArray) positions = NULL;
  g_autoptr (MulEdit) edit = NULL;
  MulNumberUnit unit = mul_staffing_model_get_unit (place->model);
  gboolean all_go = TRUE;

  if (get_column_kind (place) == MUL_STAFFING_COLUMN_TASK)
    return mul_staffing_edits_set_task_text (place, "", error);
  positions = mul_staffing_model_list_positions (place->model, place->row, place->column);
  edit = mul_document_begin_edit (place->document, C_("undo", "Empty Cell"));
  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *position = g_ptr_array_index (positions, i);

      all_go = all_go && !counts (position);
      empty_position (place->document, edit, position, unit);
    }
  /* A note on how a role is covered says nothing once it no longer is. */
  if (all_go)
    remove_all_refs (place, edit);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_set_task_text:
 * @place: a cell of a task
 * @text: what the municipality has of it; "" for nothing
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_task_text (const MulStaffingPlace *place, const char *text, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Edit Task"));
  g_autofree char *key = mul_record_key_from_pair (get_column_id (place), get_municipality_id (place));
  g_autoptr (MulRecord) record = mul_document_get_record (place->document, MUL_ENTITY_TASK_ASSIGNMENT, key);

  if (*text == '\0')
    {
      if (record != NULL)
        mul_edit_delete (edit, MUL_ENTITY_TASK_ASSIGNMENT, key);
    }
  else if (record != NULL)
    mul_edit_set_text (edit, MUL_TASK_ASSIGNMENT_text, key, text);
  else
    {
      g_autoptr (MulRecord) added = mul_record_new (MUL_ENTITY_TASK_ASSIGNMENT);

      mul_record_set_text (added, MUL_TASK_ASSIGNMENT_task_id, get_column_id (place));
      mul_record_set_text (added, MUL_TASK_ASSIGNMENT_municipality_id, get_municipality_id (place));
      mul_record_set_text (added, MUL_TASK_ASSIGNMENT_text, text);
      mul_edit_insert (edit, added);
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_set_arrangement:
 * @place: a cell of figures with one position or none
 * @arrangement: how the role is staffed
 * @error: return location for an error
 *
 * Chooses the arrangement. What only counted positions have is taken away where it no longer counts; a position that
 * comes home from elsewhere goes to the municipality's own unit of the service.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_arrangement (const MulStaffingPlace *place, MulArrangement arrangement, GError **error)
{
  const MulStaffingRow *position = get_only_position (place);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Arrangement"));
  g_autofree char *id = take_position (place, edit);

  change_arrangement (edit, id, arrangement);
  if (position != NULL && !position->in_service && arrangement == MUL_ARRANGEMENT_OWN)
    {
      g_autofree char *unit_id = find_main_unit (place, edit);

      mul_edit_set_text (edit, MUL_POSITION_unit_id, id, unit_id);
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_set_other_role:
 * @place: a cell of figures with one position
 * @role_id: (nullable): the role where the person or the work is counted
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_other_role (const MulStaffingPlace *place, const char *role_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Arrangement"));
  g_autofree char *id = take_position (place, edit);

  mul_edit_set_text (edit, MUL_POSITION_other_role_id, id, role_id);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_set_where:
 * @place: a cell of figures with one position
 * @name: the unit around the service where the position is placed; made where there is none of that name
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_where (const MulStaffingPlace *place, const char *name, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Where Position is Placed"));
  g_autofree char *id = take_position (place, edit);
  g_autofree char *unit_id =
      *name != '\0' ? find_unit_elsewhere (place, edit, name) : find_main_unit (place, edit);

  mul_edit_set_text (edit, MUL_POSITION_unit_id, id, unit_id);
  mul_edit_set_code (edit, MUL_POSITION_arrangement, id, MUL_ARRANGEMENT_ELSEWHERE);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_set_text:
 * @place: a cell of figures with one position or none
 * @text: what stands beside the value, or in its place
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_text (const MulStaffingPlace *place, const char *text, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Edit Position"));
  g_autofree char *id = take_position (place, edit);

  mul_edit_set_text (edit, MUL_POSITION_text, id, text);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_set_vacant (const MulStaffingPlace *place, gboolean vacant, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      place->document, vacant ? C_("undo", "Mark as Vacant") : C_("undo", "Mark as Filled"));
  g_autofree char *id = take_position (place, edit);

  mul_edit_set_integer (edit, MUL_POSITION_vacant, id, vacant ? 1 : 0);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_add_position:
 * @place: a cell of figures
 * @error: return location for an error
 *
 * Adds one more position to the cell, with nothing stated.
 *
 * Returns: (transfer full) (nullable): its id
 */
char *
mul_staffing_edits_add_position (const MulStaffingPlace *place, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Add Position"));
  g_autofree char *id = insert_position (place, edit);

  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

/**
 * mul_staffing_edits_type_position:
 * @document: a document
 * @position_id: a position
 * @typing: a value, words or nothing
 * @unit: what the unit switch shows
 * @error: return location for an error
 *
 * Takes what was typed for one of several positions.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_type_position (MulDocument *document, const char *position_id, const MulStaffingTyping *typing,
                                  MulNumberUnit unit, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Edit Position"));

  if (typing->result == MUL_STAFFING_TYPING_EMPTY)
    mul_edit_set_integer (edit, unit == MUL_NUMBER_UNIT_PERSONS ? MUL_POSITION_headcount : MUL_POSITION_fte_e4,
                          position_id, MUL_NOT_STATED);
  else if (typing->result == MUL_STAFFING_TYPING_TEXT)
    {
      change_arrangement (edit, position_id, MUL_ARRANGEMENT_TEXT);
      mul_edit_set_text (edit, MUL_POSITION_text, position_id, typing->text);
    }
  else
    {
      g_autoptr (MulRecord) position = mul_document_get_record (document, MUL_ENTITY_POSITION, position_id);
      int arrangement =
          position != NULL ? mul_record_get_code (position, MUL_POSITION_arrangement) : MUL_ARRANGEMENT_OWN;

      if (arrangement != MUL_ARRANGEMENT_OWN && arrangement != MUL_ARRANGEMENT_ELSEWHERE)
        change_arrangement (edit, position_id, MUL_ARRANGEMENT_OWN);
      write_value (edit, position_id, typing);
    }
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_delete_position (MulDocument *document, const char *position_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Delete Position"));

  mul_edit_delete (edit, MUL_ENTITY_POSITION, position_id);
  return mul_edit_commit (edit, error);
}

/* ---- Columns ---------------------------------------------------------------------------------------- */

/**
 * mul_staffing_edits_add_role:
 * @document: a document
 * @service_id: a service
 * @error: return location for an error
 *
 * Adds a role after the others, to be named. The first of a service is its leader.
 *
 * Returns: (transfer full) (nullable): its id
 */
char *
mul_staffing_edits_add_role (MulDocument *document, const char *service_id, const char *name, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Add Role"));
  g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);
  g_autofree char *rank = append_rank (edit, document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id);
  g_autofree char *id = NULL;

  mul_record_set_text (role, MUL_ROLE_service_id, service_id);
  mul_record_set_text (role, MUL_ROLE_name, name);
  mul_record_set_text (role, MUL_ROLE_rank, rank);
  id = g_strdup (mul_edit_insert (edit, role));
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

char *
mul_staffing_edits_add_task (MulDocument *document, const char *service_id, const char *name, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Add Task"));
  g_autoptr (MulRecord) task = mul_record_new (MUL_ENTITY_TASK);
  g_autofree char *rank = append_rank (edit, document, MUL_ENTITY_TASK, MUL_TASK_service_id, service_id);
  g_autofree char *id = NULL;

  mul_record_set_text (task, MUL_TASK_service_id, service_id);
  mul_record_set_text (task, MUL_TASK_name, name);
  mul_record_set_text (task, MUL_TASK_rank, rank);
  id = g_strdup (mul_edit_insert (edit, task));
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

gboolean
mul_staffing_edits_rename_column (const MulStaffingPlace *place, const char *name, GError **error)
{
  gboolean task = get_column_kind (place) == MUL_STAFFING_COLUMN_TASK;
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      place->document, task ? C_("undo", "Rename Task") : C_("undo", "Rename Role"));

  mul_edit_set_text (edit, task ? MUL_TASK_name : MUL_ROLE_name, get_column_id (place), name);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_delete_column:
 * @place: any cell of a role or task
 * @error: return location for an error
 *
 * Deletes a role with its positions, or a task, and the notes that were bound to nothing else.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_delete_column (const MulStaffingPlace *place, GError **error)
{
  gboolean task = get_column_kind (place) == MUL_STAFFING_COLUMN_TASK;
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      place->document, task ? C_("undo", "Delete Task") : C_("undo", "Delete Role"));
  GPtrArray *notes = mul_staffing_model_get_notes (place->model);

  for (guint i = 0; i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);
      g_autoptr (GListModel) refs =
          mul_document_list (place->document, MUL_ENTITY_NOTE_REF, MUL_NOTE_REF_note_id, note->id, 0);
      gboolean only_here = TRUE;

      for (guint j = 0; j < g_list_model_get_n_items (refs); j++)
        {
          g_autoptr (MulRecord) ref = g_list_model_get_item (refs, j);

          only_here = only_here && g_strcmp0 (mul_record_get_text (ref, task ? MUL_NOTE_REF_task_id : MUL_NOTE_REF_role_id),
                                              get_column_id (place)) == 0;
        }
      if (only_here)
        mul_edit_delete (edit, MUL_ENTITY_NOTE, note->id);
    }
  mul_edit_delete (edit, task ? MUL_ENTITY_TASK : MUL_ENTITY_ROLE, get_column_id (place));
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_move_column:
 * @place: any cell of a role or task
 * @step: -1 towards the start, 1 towards the end
 * @error: return location for an error
 *
 * Moves a role among the roles, or a task among the tasks that stand in the table.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_move_column (const MulStaffingPlace *place, int step, GError **error)
{
  gboolean task = get_column_kind (place) == MUL_STAFFING_COLUMN_TASK;
  GPtrArray *shown = task ? mul_staffing_model_get_tasks (place->model) : mul_staffing_model_get_roles (place->model);
  g_autoptr (GListModel) all =
      task ? mul_document_list (place->document, MUL_ENTITY_TASK, MUL_TASK_service_id, place->service_id, 0)
           : mul_document_list (place->document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, place->service_id, 0);
  const char *id = get_column_id (place);
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *rank = NULL;
  guint index = 0, position = 0;

  while (index < shown->len && g_strcmp0 (mul_record_get_id (g_ptr_array_index (shown, index)), id) != 0)
    index++;
  if (index >= shown->len || (step < 0 && index == 0) || (step > 0 && index + 1 >= shown->len))
    return TRUE;
  /* The place is counted among all but the one that moves; it takes the neighbour's, or the one after it. */
  for (guint i = 0; i < g_list_model_get_n_items (all); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (all, i);

      if (g_strcmp0 (mul_record_get_id (record),
                     mul_record_get_id (g_ptr_array_index (shown, (guint) ((int) index + step)))) == 0)
        break;
      if (g_strcmp0 (mul_record_get_id (record), id) != 0)
        position++;
    }
  edit = mul_document_begin_edit (place->document, task ? C_("undo", "Move Task") : C_("undo", "Move Role"));
  rank = mul_edit_rank_at (edit, all, id, step > 0 ? position + 1 : position);
  mul_edit_set_text (edit, task ? MUL_TASK_rank : MUL_ROLE_rank, id, rank);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_set_leader (const MulStaffingPlace *place, gboolean leader, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Leader Role"));

  mul_edit_set_integer (edit, MUL_ROLE_is_leader, get_column_id (place), leader ? 1 : 0);
  return mul_edit_commit (edit, error);
}

/* ---- Footnotes -------------------------------------------------------------------------------------- */

/**
 * mul_staffing_edits_add_note:
 * @place: a cell, the head of a column or the head of a row
 * @text: the note
 * @error: return location for an error
 *
 * Makes a footnote and binds it to what stands there.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_add_note (const MulStaffingPlace *place, const char *text, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Add Footnote"));
  g_autoptr (MulRecord) note = mul_record_new (MUL_ENTITY_NOTE);

  mul_record_set_text (note, MUL_NOTE_service_id, place->service_id);
  mul_record_set_text (note, MUL_NOTE_text, text);
  insert_ref (place, edit, mul_edit_insert (edit, note));
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_bind_note:
 * @place: a cell, the head of a column or the head of a row
 * @note_id: a note
 * @bind: whether it is to be bound to what stands there
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_bind_note (const MulStaffingPlace *place, const char *note_id, gboolean bind, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      place->document, bind ? C_("undo", "Add Footnote") : C_("undo", "Remove Footnote"));

  if (!bind)
    remove_ref (place, edit, note_id);
  else if (!mul_staffing_model_has_note (place->model, place->row, place->column, note_id))
    insert_ref (place, edit, note_id);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_set_note_text (MulDocument *document, const char *note_id, const char *text, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Edit Footnote"));

  mul_edit_set_text (edit, MUL_NOTE_text, note_id, text);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_delete_note (MulDocument *document, const char *note_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Delete Footnote"));

  mul_edit_delete (edit, MUL_ENTITY_NOTE, note_id);
  return mul_edit_commit (edit, error);
}
