/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-arrangement.h"
#include "pages/service/mul-staffing-edits-private.h"

/* What typing, emptying and the strip do to a cell. */

const char *
mul_staffing_place_get_municipality_id (const MulStaffingPlace *place)
{
  return mul_staffing_matrix_get_municipality_id (mul_staffing_model_get_matrix (place->model), place->row);
}

const char *
mul_staffing_place_get_column_id (const MulStaffingPlace *place)
{
  return mul_staffing_matrix_get_column_id (mul_staffing_model_get_matrix (place->model), place->column);
}

MulStaffingColumnKind
mul_staffing_place_get_column_kind (const MulStaffingPlace *place)
{
  return mul_staffing_matrix_get_column_kind (mul_staffing_model_get_matrix (place->model), place->column);
}

static const MulStaffingRow *
get_only_position (const MulStaffingPlace *place)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);

  return positions->len == 1 ? g_ptr_array_index (positions, 0) : NULL;
}

char *
mul_staffing_edits_append_rank (MulEdit *edit, MulDocument *document, MulEntityId entity, guint column,
                                const char *owner)
{
  g_autoptr (GListModel) siblings = mul_document_list (document, entity, column, owner, 0);

  return mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);
}

/* ---- Units ------------------------------------------------------------------------------------------ */

static char *
insert_unit (const MulStaffingPlace *place, MulEdit *edit, const char *name, gboolean in_service)
{
  g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);
  g_autofree char *today = mul_query_today (place->document);
  g_autoptr (GListModel) siblings =
      mul_document_list (place->document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, place->service_id,
                         MUL_UNIT_alternative_id, today, MUL_UNIT_municipality_id,
                         mul_staffing_place_get_municipality_id (place), 0);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);

  mul_record_set_text (unit, MUL_UNIT_service_id, place->service_id);
  mul_record_set_text (unit, MUL_UNIT_alternative_id, today);
  mul_record_set_text (unit, MUL_UNIT_municipality_id, mul_staffing_place_get_municipality_id (place));
  mul_record_set_text (unit, MUL_UNIT_name, name);
  mul_record_set_integer (unit, MUL_UNIT_in_service, in_service);
  mul_record_set_text (unit, MUL_UNIT_rank, rank);
  return g_strdup (mul_edit_insert (edit, unit));
}

/* The municipality's own unit of the service: the first that no other unit of the service stands above. One named
 * after the service is made where there is none. */
char *
mul_staffing_edits_find_main_unit (const MulStaffingPlace *place, MulEdit *edit)
{
  g_autofree char *today = mul_query_today (place->document);
  g_autoptr (GListModel) units =
      mul_document_list (place->document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, place->service_id,
                         MUL_UNIT_alternative_id, today, MUL_UNIT_municipality_id,
                         mul_staffing_place_get_municipality_id (place), 0);
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
char *
mul_staffing_edits_find_unit_elsewhere (const MulStaffingPlace *place, MulEdit *edit, const char *name)
{
  g_autofree char *today = mul_query_today (place->document);
  g_autofree char *folded = g_utf8_casefold (name, -1);
  g_autoptr (GListModel) units =
      mul_document_list (place->document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, place->service_id,
                         MUL_UNIT_alternative_id, today, MUL_UNIT_municipality_id,
                         mul_staffing_place_get_municipality_id (place), 0);

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
  g_autofree char *unit_id = mul_staffing_edits_find_main_unit (place, edit);
  g_autofree char *rank = mul_staffing_edits_append_rank (edit, place->document, MUL_ENTITY_POSITION,
                                                          MUL_POSITION_unit_id, unit_id);

  mul_record_set_text (position, MUL_POSITION_unit_id, unit_id);
  mul_record_set_text (position, MUL_POSITION_role_id, mul_staffing_place_get_column_id (place));
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

void
mul_staffing_edits_change_arrangement (MulEdit *edit, const char *id, MulArrangement arrangement)
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

void
mul_staffing_edits_write_value (MulEdit *edit, const char *id, const MulStaffingTyping *typing)
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

/* Gives a position what was typed: words or a value. @position is what it was, NULL if it has just been made. */
void
mul_staffing_edits_write_typing (MulEdit *edit, const char *id, const MulStaffingRow *position,
                                 const MulStaffingTyping *typing)
{
  if (typing->result == MUL_STAFFING_TYPING_TEXT)
    {
      mul_staffing_edits_change_arrangement (edit, id, MUL_ARRANGEMENT_TEXT);
      mul_edit_set_text (edit, MUL_POSITION_text, id, typing->text);
      return;
    }
  if (position != NULL && !counts (position))
    {
      mul_staffing_edits_change_arrangement (edit, id, MUL_ARRANGEMENT_OWN);
      mul_edit_set_text (edit, MUL_POSITION_text, id, "");
    }
  mul_staffing_edits_write_value (edit, id, typing);
  if (typing->text != NULL)
    mul_edit_set_text (edit, MUL_POSITION_text, id, typing->text);
}

/* Empties a cell of figures within an edit: all that is known of the role there goes, as the eye sees it go. */
void
mul_staffing_edits_write_empty (const MulStaffingPlace *place, MulEdit *edit)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);

  for (guint i = 0; i < positions->len; i++)
    mul_edit_delete (edit, MUL_ENTITY_POSITION, ((const MulStaffingRow *) g_ptr_array_index (positions, i))->id);
}

void
mul_staffing_edits_insert_assignment (MulEdit *edit, const char *task_id, const char *municipality_id, const char *text)
{
  g_autoptr (MulRecord) added = mul_record_new (MUL_ENTITY_TASK_ASSIGNMENT);

  mul_record_set_text (added, MUL_TASK_ASSIGNMENT_task_id, task_id);
  mul_record_set_text (added, MUL_TASK_ASSIGNMENT_municipality_id, municipality_id);
  mul_record_set_text (added, MUL_TASK_ASSIGNMENT_text, text);
  mul_edit_insert (edit, added);
}

/* Writes a cell of a task within an edit; "" empties it. */
void
mul_staffing_edits_write_task_text (const MulStaffingPlace *place, MulEdit *edit, const char *text)
{
  g_autofree char *key = mul_record_key_from_pair (mul_staffing_place_get_column_id (place),
                                                   mul_staffing_place_get_municipality_id (place));
  g_autoptr (MulRecord) record = mul_document_get_record (place->document, MUL_ENTITY_TASK_ASSIGNMENT, key);

  if (*text == '\0')
    {
      if (record != NULL)
        mul_edit_delete (edit, MUL_ENTITY_TASK_ASSIGNMENT, key);
    }
  else if (record != NULL)
    mul_edit_set_text (edit, MUL_TASK_ASSIGNMENT_text, key, text);
  else
    mul_staffing_edits_insert_assignment (edit, mul_staffing_place_get_column_id (place),
                                          mul_staffing_place_get_municipality_id (place), text);
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
  mul_staffing_edits_write_typing (edit, id, position, typing);
  mul_staffing_edits_bind_marked (place, edit, typing->marks);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_empty:
 * @place: a cell
 * @error: return location for an error
 *
 * Empties a cell: its positions go, with all that is known of them, and what binds footnotes to it. It then says "not
 * stated", never 0.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_empty (const MulStaffingPlace *place, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Empty Cell"));
  g_autoptr (GHashTable) taken = mul_staffing_edits_new_taken ();

  if (mul_staffing_place_get_column_kind (place) == MUL_STAFFING_COLUMN_TASK)
    mul_staffing_edits_write_task_text (place, edit, "");
  else
    mul_staffing_edits_write_empty (place, edit);
  mul_staffing_edits_remove_refs (place, edit, NULL, NULL, taken);
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

  mul_staffing_edits_write_task_text (place, edit, text);
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

  mul_staffing_edits_change_arrangement (edit, id, arrangement);
  if (position != NULL && !position->in_service && arrangement == MUL_ARRANGEMENT_OWN)
    {
      g_autofree char *unit_id = mul_staffing_edits_find_main_unit (place, edit);

      mul_edit_set_text (edit, MUL_POSITION_unit_id, id, unit_id);
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_read_arrangement:
 * @place: a cell of figures
 * @text: what was typed
 * @arrangement: (out): how the role is staffed
 * @role_id: (out) (transfer none): the role of the table where the person or the work is counted
 *
 * Returns: whether what was typed says by which other role the cell's is staffed
 */
gboolean
mul_staffing_edits_read_arrangement (const MulStaffingPlace *place, const char *text, MulArrangement *arrangement,
                                     const char **role_id)
{
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (place->model);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();
  guint found;

  for (guint i = 0; i < mul_staffing_matrix_get_n_columns (matrix); i++)
    if (i != place->column && mul_staffing_matrix_get_column_kind (matrix, i) == MUL_STAFFING_COLUMN_ROLE)
      {
        g_ptr_array_add (names, mul_staffing_matrix_get_item (matrix, 0, i)->text);
        g_ptr_array_add (ids, (gpointer) mul_staffing_matrix_get_column_id (matrix, i));
      }
  g_ptr_array_add (names, NULL);
  if (!mul_arrangement_read (text, (const char *const *) names->pdata, arrangement, &found))
    return FALSE;
  *role_id = g_ptr_array_index (ids, found);
  return TRUE;
}

/**
 * mul_staffing_edits_type_arrangement:
 * @place: a cell of figures with one position or none
 * @arrangement: how the role is staffed, in words: the same person as another, or covered by another
 * @role_id: the role where the person or the work is counted
 * @error: return location for an error
 *
 * Takes an arrangement that was typed as words, in one step.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_type_arrangement (const MulStaffingPlace *place, MulArrangement arrangement, const char *role_id,
                                     GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Arrangement"));
  g_autofree char *id = take_position (place, edit);

  mul_staffing_edits_change_arrangement (edit, id, arrangement);
  mul_edit_set_text (edit, MUL_POSITION_other_role_id, id, role_id);
  mul_edit_set_text (edit, MUL_POSITION_text, id, "");
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
      *name != '\0' ? mul_staffing_edits_find_unit_elsewhere (place, edit, name) : mul_staffing_edits_find_main_unit (place, edit);

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
