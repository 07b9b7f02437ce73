/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-position-edits.h"

#include <glib/gi18n-lib.h>

#include "storage/mul-edit.h"

/**
 * mul_position_edits_add:
 * @document: a document
 * @unit_id: a unit
 * @error: return location for an error
 *
 * Adds a position with nothing stated, in the same role as the last one of the unit, so that it counts where they do.
 *
 * Returns: (transfer full) (nullable): its key
 */
char *
mul_position_edits_add (MulDocument *document, const char *unit_id, GError **error)
{
  g_autoptr (GListModel) siblings =
      mul_document_list (document, MUL_ENTITY_POSITION, MUL_POSITION_unit_id, unit_id, 0);
  guint n = g_list_model_get_n_items (siblings);
  g_autoptr (MulRecord) last = n > 0 ? g_list_model_get_item (siblings, n - 1) : NULL;
  g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Add Position"));
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);
  g_autofree char *id = NULL;

  mul_record_set_text (position, MUL_POSITION_unit_id, unit_id);
  mul_record_set_text (position, MUL_POSITION_rank, rank);
  if (last != NULL)
    mul_record_set_text (position, MUL_POSITION_role_id, mul_record_get_text (last, MUL_POSITION_role_id));
  id = g_strdup (mul_edit_insert (edit, position));
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

/**
 * mul_position_edits_type_title:
 * @document: a document
 * @position_id: a position
 * @title: what stands there now
 * @error: return location for an error
 *
 * Takes what is being typed; successive calls are one step.
 *
 * Returns: whether it was done
 */
gboolean
mul_position_edits_type_title (MulDocument *document, const char *position_id, const char *title, GError **error)
{
  g_autofree char *step = g_strconcat ("position-title:", position_id, NULL);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_ ("undo", "Edit Position"), step);

  mul_edit_set_text (edit, MUL_POSITION_title, position_id, title);
  return mul_edit_commit (edit, error);
}

/**
 * mul_position_edits_set_role:
 * @document: a document
 * @position_id: a position
 * @role_id: (nullable): its role, or NULL: outside the staffing table
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_position_edits_set_role (MulDocument *document, const char *position_id, const char *role_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Role"));

  mul_edit_set_text (edit, MUL_POSITION_role_id, position_id, role_id);
  return mul_edit_commit (edit, error);
}

/**
 * mul_position_edits_set_vacant:
 * @document: a document
 * @position_id: a position
 * @vacant: whether nobody holds it
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_position_edits_set_vacant (MulDocument *document, const char *position_id, gboolean vacant, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      document, vacant ? C_ ("undo", "Mark Position as Vacant") : C_ ("undo", "Mark Position as Held"));

  mul_edit_set_integer (edit, MUL_POSITION_vacant, position_id, vacant);
  return mul_edit_commit (edit, error);
}
