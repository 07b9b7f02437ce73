/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-edits-private.h"

/* What is done to one position, of one or several in a cell, and to what all of the table's figures are. */

static int
get_arrangement (MulDocument *document, const char *position_id)
{
  g_autoptr (MulRecord) position = mul_document_get_record (document, MUL_ENTITY_POSITION, position_id);

  return position != NULL ? mul_record_get_code (position, MUL_POSITION_arrangement) : MUL_ARRANGEMENT_OWN;
}

static gboolean
is_around_service (MulDocument *document, const char *position_id)
{
  g_autoptr (MulRecord) position = mul_document_get_record (document, MUL_ENTITY_POSITION, position_id);
  g_autoptr (MulRecord) unit =
      position != NULL ? mul_document_get_record (document, MUL_ENTITY_UNIT,
                                                  mul_record_get_text (position, MUL_POSITION_unit_id))
                       : NULL;

  return unit != NULL && !mul_record_get_flag (unit, MUL_UNIT_in_service);
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
      mul_staffing_edits_change_arrangement (edit, position_id, MUL_ARRANGEMENT_TEXT);
      mul_edit_set_text (edit, MUL_POSITION_text, position_id, typing->text);
    }
  else
    {
      int arrangement = get_arrangement (document, position_id);

      if (arrangement != MUL_ARRANGEMENT_OWN && arrangement != MUL_ARRANGEMENT_ELSEWHERE)
        mul_staffing_edits_change_arrangement (edit, position_id, MUL_ARRANGEMENT_OWN);
      mul_staffing_edits_write_value (edit, position_id, typing);
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

/**
 * mul_staffing_edits_set_position_text:
 * @document: a document
 * @position_id: a position
 * @column: its title, its text or its date
 * @text: the text
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_position_text (MulDocument *document, const char *position_id, guint column, const char *text,
                                      GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Edit Position"));

  mul_edit_set_text (edit, column, position_id, text);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_set_position_unit:
 * @document: a document
 * @position_id: a position
 * @unit_id: the unit it is to stand in
 * @error: return location for an error
 *
 * Moves a position to another unit. In a unit around the service it is placed elsewhere, and back in the service no longer
 * so, in the same step.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_position_unit (MulDocument *document, const char *position_id, const char *unit_id,
                                      GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Move Position"));
  g_autoptr (MulRecord) unit = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  g_autoptr (GListModel) siblings =
      mul_document_list (document, MUL_ENTITY_POSITION, MUL_POSITION_unit_id, unit_id, 0);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, position_id, G_MAXUINT);
  int arrangement = get_arrangement (document, position_id);
  gboolean around = unit != NULL && !mul_record_get_flag (unit, MUL_UNIT_in_service);

  mul_edit_set_text (edit, MUL_POSITION_unit_id, position_id, unit_id);
  mul_edit_set_text (edit, MUL_POSITION_rank, position_id, rank);
  if (around && arrangement == MUL_ARRANGEMENT_OWN)
    mul_staffing_edits_change_arrangement (edit, position_id, MUL_ARRANGEMENT_ELSEWHERE);
  else if (!around && arrangement == MUL_ARRANGEMENT_ELSEWHERE)
    mul_staffing_edits_change_arrangement (edit, position_id, MUL_ARRANGEMENT_OWN);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_set_position_arrangement:
 * @place: a cell of figures
 * @position_id: one of its positions
 * @arrangement: how it is staffed
 * @error: return location for an error
 *
 * Chooses the arrangement of one position. What only counted positions have is taken away where it no longer counts; one
 * that comes home from elsewhere goes to the municipality's own unit of the service.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_position_arrangement (const MulStaffingPlace *place, const char *position_id,
                                             MulArrangement arrangement, GError **error)
{
  gboolean around = is_around_service (place->document, position_id);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_("undo", "Change Arrangement"));

  mul_staffing_edits_change_arrangement (edit, position_id, arrangement);
  if (around && arrangement == MUL_ARRANGEMENT_OWN)
    {
      g_autofree char *unit_id = mul_staffing_edits_find_main_unit (place, edit);

      mul_edit_set_text (edit, MUL_POSITION_unit_id, position_id, unit_id);
    }
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_set_position_role (MulDocument *document, const char *position_id, const char *other_role_id,
                                      GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Change Arrangement"));

  mul_edit_set_text (edit, MUL_POSITION_other_role_id, position_id, other_role_id);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_set_position_basis:
 * @document: a document
 * @position_id: a position
 * @basis: what its figure is (MulBasis), or -1 where that is not stated
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_position_basis (MulDocument *document, const char *position_id, int basis, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Change What Figure Is"));

  mul_edit_set_code (edit, MUL_POSITION_basis, position_id, basis);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_set_position_vacant (MulDocument *document, const char *position_id, gboolean vacant,
                                        GError **error)
{
  g_autoptr (MulEdit) edit =
      mul_document_begin_edit (document, vacant ? C_("undo", "Mark as Vacant") : C_("undo", "Mark as Filled"));

  mul_edit_set_integer (edit, MUL_POSITION_vacant, position_id, vacant ? 1 : 0);
  return mul_edit_commit (edit, error);
}

/**
 * mul_staffing_edits_move_position:
 * @place: a cell of figures
 * @index: which of its positions
 * @step: -1 towards the start, 1 towards the end
 * @error: return location for an error
 *
 * Moves a position among those of the cell that stand in the same unit: the units' own order is the chart's.
 *
 * Returns: whether it was done; also where there is nothing to move past
 */
gboolean
mul_staffing_edits_move_position (const MulStaffingPlace *place, guint index, int step, GError **error)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);
  g_autoptr (GListModel) siblings = NULL;
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *rank = NULL;
  const MulStaffingRow *moving, *other;
  guint at = 0;

  if (!mul_staffing_edits_can_move_position (place, index, step))
    return TRUE;
  moving = g_ptr_array_index (positions, index);
  other = g_ptr_array_index (positions, (guint) ((int) index + step));
  siblings = mul_document_list (place->document, MUL_ENTITY_POSITION, MUL_POSITION_unit_id, moving->unit_id, 0);
  /* The place is counted among all of the unit's but the one that moves. */
  for (guint i = 0; i < g_list_model_get_n_items (siblings); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (siblings, i);

      if (g_strcmp0 (mul_record_get_id (record), other->id) == 0)
        break;
      if (g_strcmp0 (mul_record_get_id (record), moving->id) != 0)
        at++;
    }
  edit = mul_document_begin_edit (place->document, C_("undo", "Move Position"));
  rank = mul_edit_rank_at (edit, siblings, moving->id, step > 0 ? at + 1 : at);
  mul_edit_set_text (edit, MUL_POSITION_rank, moving->id, rank);
  return mul_edit_commit (edit, error);
}

gboolean
mul_staffing_edits_can_move_position (const MulStaffingPlace *place, guint index, int step)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);
  const MulStaffingRow *moving, *other;

  if (index >= positions->len || (step < 0 && index == 0) || (step > 0 && index + 1 >= positions->len))
    return FALSE;
  moving = g_ptr_array_index (positions, index);
  other = g_ptr_array_index (positions, (guint) ((int) index + step));
  return g_strcmp0 (moving->unit_id, other->unit_id) == 0;
}

/**
 * mul_staffing_edits_set_all_basis:
 * @document: a document
 * @service_id: a service
 * @basis: what the figures are (MulBasis), or -1 where that is not stated
 * @as_of: when they were so, as the file holds it, or "" where that is not stated
 * @error: return location for an error
 *
 * Says of all the service's positions today, at once, what their figures are and of when.
 *
 * Returns: whether it was done
 */
gboolean
mul_staffing_edits_set_all_basis (MulDocument *document, const char *service_id, int basis, const char *as_of,
                                  GError **error)
{
  g_autoptr (GPtrArray) positions = mul_query_staffing (document, service_id, NULL);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_("undo", "Change What Figures Are"));

  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *position = g_ptr_array_index (positions, i);

      mul_edit_set_code (edit, MUL_POSITION_basis, position->id, basis);
      mul_edit_set_text (edit, MUL_POSITION_as_of, position->id, as_of);
    }
  return mul_edit_commit (edit, error);
}
