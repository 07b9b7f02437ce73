/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-moves.h"

#include <glib/gi18n-lib.h>

#include "storage/mul-edit.h"

/* Moving whole subtrees: each function is one undo step. */

static GListModel *
list_below (MulDocument *document, const char *unit_id)
{
  return mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, unit_id, 0);
}

/* The place to stand among siblings: before one of them, or last. */
static guint
find_position (GListModel *siblings, const char *moving_id, const char *before_id)
{
  guint position = 0;

  for (guint i = 0; i < g_list_model_get_n_items (siblings); i++)
    {
      g_autoptr (MulRecord) sibling = g_list_model_get_item (siblings, i);

      if (g_strcmp0 (mul_record_get_id (sibling), before_id) == 0)
        return position;
      position += g_strcmp0 (mul_record_get_id (sibling), moving_id) != 0 ? 1 : 0;
    }
  return G_MAXUINT;
}

/* A unit and all under it belong to one municipality. */
static void
set_municipality (MulDocument *document, MulEdit *edit, MulRecord *unit, const char *municipality_id)
{
  g_autoptr (GListModel) children = list_below (document, mul_record_get_id (unit));

  if (g_strcmp0 (mul_record_get_text (unit, MUL_UNIT_municipality_id), municipality_id) != 0)
    mul_edit_set_text (edit, MUL_UNIT_municipality_id, mul_record_get_id (unit), municipality_id);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (MulRecord) child = g_list_model_get_item (children, i);

      set_municipality (document, edit, child, municipality_id);
    }
}

/**
 * mul_organisation_is_within:
 * @document: the project
 * @unit_id: (nullable): a unit
 * @above_id: another
 *
 * Returns: whether the unit is the other, or stands somewhere under it
 */
gboolean
mul_organisation_is_within (MulDocument *document, const char *unit_id, const char *above_id)
{
  g_autofree char *id = g_strdup (unit_id);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  while (id != NULL && g_hash_table_add (seen, g_strdup (id)))
    {
      g_autoptr (MulRecord) unit = NULL;

      if (g_str_equal (id, above_id))
        return TRUE;
      unit = mul_document_get_record (document, MUL_ENTITY_UNIT, id);
      g_free (id);
      id = unit != NULL ? g_strdup (mul_record_get_text (unit, MUL_UNIT_parent_id)) : NULL;
    }
  return FALSE;
}

/**
 * mul_organisation_move_to:
 * @document: the project
 * @unit_id: the unit to move, with all under it
 * @parent_id: (nullable): the unit it comes under, of the same service and alternative; NULL makes it a root
 * @municipality_id: (nullable): whose it is, where it becomes a root
 * @before_id: (nullable): the sibling it comes before; NULL puts it last
 * @error: return location for an error
 *
 * Returns: whether it was done; a move that would make a loop does nothing
 */
gboolean
mul_organisation_move_to (MulDocument *document, const char *unit_id, const char *parent_id, const char *municipality_id,
                          const char *before_id, GError **error)
{
  g_autoptr (MulRecord) unit = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  g_autoptr (MulRecord) parent =
      parent_id != NULL ? mul_document_get_record (document, MUL_ENTITY_UNIT, parent_id) : NULL;
  g_autoptr (GListModel) siblings = NULL;
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *rank = NULL;

  g_return_val_if_fail (unit != NULL && (parent_id == NULL || parent != NULL), FALSE);
  if (mul_organisation_is_within (document, parent_id, unit_id))
    return FALSE;
  if (parent != NULL)
    {
      municipality_id = mul_record_get_text (parent, MUL_UNIT_municipality_id);
      siblings = list_below (document, parent_id);
    }
  else
    siblings = mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_service_id,
                                  mul_record_get_text (unit, MUL_UNIT_service_id), MUL_UNIT_alternative_id,
                                  mul_record_get_text (unit, MUL_UNIT_alternative_id), MUL_UNIT_municipality_id,
                                  municipality_id, MUL_UNIT_parent_id, NULL, 0);
  edit = mul_document_begin_edit (document, C_ ("undo", "Move Unit"));
  rank = mul_edit_rank_at (edit, siblings, unit_id, find_position (siblings, unit_id, before_id));
  if (g_strcmp0 (mul_record_get_text (unit, MUL_UNIT_parent_id), parent_id) != 0)
    mul_edit_set_text (edit, MUL_UNIT_parent_id, unit_id, parent_id);
  mul_edit_set_text (edit, MUL_UNIT_rank, unit_id, rank);
  set_municipality (document, edit, unit, municipality_id);
  return mul_edit_commit (edit, error);
}

/**
 * mul_organisation_add_parent:
 * @document: the project
 * @unit_id: a unit
 * @error: return location for an error
 *
 * Returns: (transfer full): the key of a new, unnamed unit that stands in the unit's place, with the unit under it; NULL
 *   with @error set
 */
char *
mul_organisation_add_parent (MulDocument *document, const char *unit_id, GError **error)
{
  g_autoptr (MulRecord) unit = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *step = g_strconcat ("unit-name:", id, NULL);
  g_autoptr (MulRecord) parent = mul_record_new (MUL_ENTITY_UNIT);
  g_autoptr (MulEdit) edit = NULL;

  g_return_val_if_fail (unit != NULL, NULL);
  edit = mul_document_begin_typing (document, C_ ("undo", "Add Unit"), step);
  mul_record_set_text (parent, MUL_UNIT_id, id);
  for (guint i = 0; i < 5; i++)
    {
      const guint same[] = { MUL_UNIT_service_id, MUL_UNIT_alternative_id, MUL_UNIT_municipality_id,
                             MUL_UNIT_parent_id, MUL_UNIT_rank };

      mul_record_set_text (parent, same[i], mul_record_get_text (unit, same[i]));
    }
  mul_record_set_integer (parent, MUL_UNIT_in_service, FALSE);
  mul_edit_insert (edit, parent);
  mul_edit_set_text (edit, MUL_UNIT_parent_id, unit_id, id);
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}
