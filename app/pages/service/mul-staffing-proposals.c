/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-proposals.h"

#include "report/mul-note-proposal.h"

/* The footnotes that arrangements ask for. Nothing is kept of who wrote a note: one that says what an arrangement of the
 * cell would have proposed, word for word and in either language, is taken for a proposal, and any other for somebody's
 * own words, which stay. */

static const char *const languages[] = { "nb", "nn" };

static const char *
get_role_name (const MulStaffingPlace *place, const char *role_id)
{
  GPtrArray *roles = mul_staffing_model_get_roles (place->model);

  for (guint i = 0; i < roles->len; i++)
    if (g_strcmp0 (mul_record_get_id (g_ptr_array_index (roles, i)), role_id) == 0)
      return mul_record_get_text (g_ptr_array_index (roles, i), MUL_ROLE_name);
  return NULL;
}

/* What the first of the cell's positions that needs a note would have it say. */
static char *
propose (const MulStaffingPlace *place, MulCatalog *catalog)
{
  g_autoptr (GPtrArray) positions = mul_staffing_model_list_positions (place->model, place->row, place->column);

  for (guint i = 0; i < positions->len; i++)
    {
      const MulStaffingRow *position = g_ptr_array_index (positions, i);
      gboolean refers = position->arrangement == MUL_ARRANGEMENT_SAME_PERSON ||
                        position->arrangement == MUL_ARRANGEMENT_COVERED_BY;
      char *text = NULL;

      /* Half an answer makes no sentence: which role is still to be said, or where. */
      if ((!refers || position->other_role_id != NULL) && !(position->arrangement == MUL_ARRANGEMENT_ELSEWHERE &&
                                                            position->in_service))
        text = mul_note_proposal_say (catalog, (MulArrangement) position->arrangement,
                                      get_role_name (place, position->role_id),
                                      get_role_name (place, position->other_role_id), position->unit_name);
      if (text != NULL)
        return text;
    }
  return NULL;
}

static gboolean
says (const char *text, MulCatalog *catalog, MulArrangement arrangement, const char *role, const char *other,
      const char *where)
{
  g_autofree char *said = mul_note_proposal_say (catalog, arrangement, role, other, where);

  return g_strcmp0 (text, said) == 0;
}

static gboolean
says_any (const MulStaffingPlace *place, const char *text, MulCatalog *catalog)
{
  GPtrArray *roles = mul_staffing_model_get_roles (place->model);
  MulStaffingMatrix *matrix = mul_staffing_model_get_matrix (place->model);
  const char *role = get_role_name (place, mul_staffing_matrix_get_column_id (matrix, place->column));
  g_autoptr (GListModel) units =
      mul_document_list (place->document, MUL_ENTITY_UNIT, MUL_UNIT_municipality_id,
                         mul_staffing_matrix_get_municipality_id (matrix, place->row), 0);

  for (guint i = 0; i < roles->len; i++)
    {
      const char *other = mul_record_get_text (g_ptr_array_index (roles, i), MUL_ROLE_name);

      if (says (text, catalog, MUL_ARRANGEMENT_SAME_PERSON, role, other, NULL) ||
          says (text, catalog, MUL_ARRANGEMENT_COVERED_BY, role, other, NULL))
        return TRUE;
    }
  for (guint i = 0; i < g_list_model_get_n_items (units); i++)
    {
      g_autoptr (MulRecord) unit = g_list_model_get_item (units, i);

      if (says (text, catalog, MUL_ARRANGEMENT_ELSEWHERE, role, NULL, mul_record_get_text (unit, MUL_UNIT_name)))
        return TRUE;
    }
  return FALSE;
}

static gboolean
was_proposed (const MulStaffingPlace *place, const char *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (languages); i++)
    {
      g_autoptr (MulCatalog) catalog = mul_catalog_new (languages[i]);

      if (says_any (place, text, catalog))
        return TRUE;
    }
  return FALSE;
}

/**
 * mul_staffing_propose_note:
 * @place: a cell of figures
 * @text: (out) (transfer full) (nullable): the note to propose, in the project's language; %NULL where none is needed
 * @replaced: (out) (transfer none) (nullable): a note of the cell that was proposed for another arrangement, unedited, and
 *   holds no longer
 *
 * Says which footnote the cell's arrangement asks for and does not have. A cell with a note in somebody's own words asks
 * for none.
 *
 * Returns: whether there is anything to offer
 */
gboolean
mul_staffing_propose_note (const MulStaffingPlace *place, char **text, const MulStaffingNote **replaced)
{
  g_autoptr (MulCatalog) catalog = NULL;
  GPtrArray *notes = mul_staffing_model_get_notes (place->model);

  *text = NULL;
  *replaced = NULL;
  if (mul_staffing_model_get_cell (place->model, place->row, place->column) == NULL)
    return FALSE;
  catalog = mul_catalog_new (mul_record_get_text (mul_document_get_project (place->document), MUL_PROJECT_language));
  *text = propose (place, catalog);
  for (guint i = 0; i < notes->len; i++)
    {
      const MulStaffingNote *note = g_ptr_array_index (notes, i);

      if (!mul_staffing_model_has_note (place->model, place->row, place->column, note->id))
        continue;
      if (g_strcmp0 (note->text, *text) == 0 || !was_proposed (place, note->text))
        {
          g_clear_pointer (text, g_free);
          *replaced = NULL;
          return FALSE;
        }
      *replaced = note;
    }
  return *text != NULL || *replaced != NULL;
}
