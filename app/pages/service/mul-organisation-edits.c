/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-edits.h"

#include <glib/gi18n-lib.h>

#include "storage/mul-edit.h"

/* Each function is one undo step. Chart, outline and pane use the same ones. */

/* The units that stand beside each other: those under the same unit, or the roots of one municipality. */
static GListModel *
list_siblings (MulDocument *document, const char *service_id, const char *alternative_id, const char *municipality_id,
               const char *parent_id)
{
  if (parent_id != NULL)
    return mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, parent_id, 0);
  return mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, service_id, MUL_UNIT_alternative_id,
                            alternative_id, MUL_UNIT_municipality_id, municipality_id, MUL_UNIT_parent_id, NULL, 0);
}

static GListModel *
list_siblings_of (MulDocument *document, MulRecord *unit)
{
  return list_siblings (document, mul_record_get_text (unit, MUL_UNIT_service_id),
                        mul_record_get_text (unit, MUL_UNIT_alternative_id),
                        mul_record_get_text (unit, MUL_UNIT_municipality_id),
                        mul_record_get_text (unit, MUL_UNIT_parent_id));
}

static guint
find_position (GListModel *list, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);

      if (g_strcmp0 (mul_record_get_id (record), id) == 0)
        return i;
    }
  return G_MAXUINT;
}

/* The name that is typed right after belongs to the same step, so that one undo takes the unit away again. */
static char *
name_step (const char *unit_id)
{
  return g_strconcat ("unit-name:", unit_id, NULL);
}

static char *
insert (MulDocument *document, MulRecord *unit, GListModel *siblings, guint position, GError **error)
{
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *step = name_step (id);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_ ("undo", "Add Unit"), step);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, position);

  mul_record_set_text (unit, MUL_UNIT_id, id);
  mul_record_set_text (unit, MUL_UNIT_rank, rank);
  mul_edit_insert (edit, unit);
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

/**
 * mul_organisation_add_root:
 * @document: the project
 * @service_id: a service
 * @alternative_id: an alternative
 * @municipality_id: (nullable): whose unit it is; NULL for a joint one
 * @error: return location for an error
 *
 * Returns: (transfer full): the key of a new, unnamed unit that stands last among the municipality's; NULL with @error set
 */
char *
mul_organisation_add_root (MulDocument *document, const char *service_id, const char *alternative_id,
                           const char *municipality_id, GError **error)
{
  g_autoptr (GListModel) siblings = list_siblings (document, service_id, alternative_id, municipality_id, NULL);
  g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);

  mul_record_set_text (unit, MUL_UNIT_service_id, service_id);
  mul_record_set_text (unit, MUL_UNIT_alternative_id, alternative_id);
  mul_record_set_text (unit, MUL_UNIT_municipality_id, municipality_id);
  return insert (document, unit, siblings, G_MAXUINT, error);
}

/**
 * mul_organisation_add_child:
 * @document: the project
 * @unit_id: a unit
 * @error: return location for an error
 *
 * Returns: (transfer full): the key of a new, unnamed unit, last of those under @unit_id; NULL with @error set
 */
char *
mul_organisation_add_child (MulDocument *document, const char *unit_id, GError **error)
{
  g_autoptr (MulRecord) parent = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  g_autoptr (GListModel) siblings = NULL;
  g_autoptr (MulRecord) unit = NULL;

  g_return_val_if_fail (parent != NULL, NULL);
  siblings = mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, unit_id, 0);
  unit = mul_record_new (MUL_ENTITY_UNIT);
  mul_record_set_text (unit, MUL_UNIT_service_id, mul_record_get_text (parent, MUL_UNIT_service_id));
  mul_record_set_text (unit, MUL_UNIT_alternative_id, mul_record_get_text (parent, MUL_UNIT_alternative_id));
  mul_record_set_text (unit, MUL_UNIT_municipality_id, mul_record_get_text (parent, MUL_UNIT_municipality_id));
  mul_record_set_text (unit, MUL_UNIT_parent_id, unit_id);
  mul_record_set_integer (unit, MUL_UNIT_in_service, mul_record_get_flag (parent, MUL_UNIT_in_service));
  return insert (document, unit, siblings, G_MAXUINT, error);
}

/**
 * mul_organisation_add_sibling:
 * @document: the project
 * @unit_id: a unit
 * @error: return location for an error
 *
 * Returns: (transfer full): the key of a new, unnamed unit of the same kind, right after @unit_id; NULL with @error set
 */
char *
mul_organisation_add_sibling (MulDocument *document, const char *unit_id, GError **error)
{
  g_autoptr (MulRecord) beside = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  g_autoptr (GListModel) siblings = NULL;
  g_autoptr (MulRecord) unit = NULL;
  guint position;

  g_return_val_if_fail (beside != NULL, NULL);
  siblings = list_siblings_of (document, beside);
  position = find_position (siblings, unit_id);
  unit = mul_record_new (MUL_ENTITY_UNIT);
  mul_record_set_text (unit, MUL_UNIT_service_id, mul_record_get_text (beside, MUL_UNIT_service_id));
  mul_record_set_text (unit, MUL_UNIT_alternative_id, mul_record_get_text (beside, MUL_UNIT_alternative_id));
  mul_record_set_text (unit, MUL_UNIT_municipality_id, mul_record_get_text (beside, MUL_UNIT_municipality_id));
  mul_record_set_text (unit, MUL_UNIT_parent_id, mul_record_get_text (beside, MUL_UNIT_parent_id));
  mul_record_set_code (unit, MUL_UNIT_kind, mul_record_get_code (beside, MUL_UNIT_kind));
  mul_record_set_integer (unit, MUL_UNIT_in_service, mul_record_get_flag (beside, MUL_UNIT_in_service));
  return insert (document, unit, siblings, position != G_MAXUINT ? position + 1 : G_MAXUINT, error);
}

/**
 * mul_organisation_delete:
 * @document: the project
 * @unit_id: a unit
 * @error: return location for an error
 *
 * Deletes the unit and all under it, with their positions.
 *
 * Returns: whether it was done
 */
gboolean
mul_organisation_delete (MulDocument *document, const char *unit_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Delete Unit"));

  mul_edit_delete (edit, MUL_ENTITY_UNIT, unit_id);
  return mul_edit_commit (edit, error);
}

/**
 * mul_organisation_move:
 * @document: the project
 * @unit_id: a unit
 * @step: -1 one place earlier among its siblings, 1 one place later
 * @error: return location for an error
 *
 * Returns: whether it was done; at either end nothing is done, and that is no error
 */
gboolean
mul_organisation_move (MulDocument *document, const char *unit_id, int step, GError **error)
{
  g_autoptr (MulRecord) unit = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  g_autoptr (GListModel) siblings = NULL;
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *rank = NULL;
  guint position;

  g_return_val_if_fail (unit != NULL, FALSE);
  siblings = list_siblings_of (document, unit);
  position = find_position (siblings, unit_id);
  if (position == G_MAXUINT || (step < 0 && position == 0) ||
      (step > 0 && position + 1 >= g_list_model_get_n_items (siblings)))
    return FALSE;
  edit = mul_document_begin_edit (document, C_ ("undo", "Move Unit"));
  rank = mul_edit_rank_at (edit, siblings, unit_id, (guint) ((int) position + step));
  mul_edit_set_text (edit, MUL_UNIT_rank, unit_id, rank);
  return mul_edit_commit (edit, error);
}

/**
 * mul_organisation_rename:
 * @document: the project
 * @unit_id: a unit
 * @name: its new name
 * @error: return location for an error
 *
 * Renames a unit at once. Right after it was added, name and adding are one step.
 *
 * Returns: whether it was done
 */
gboolean
mul_organisation_rename (MulDocument *document, const char *unit_id, const char *name, GError **error)
{
  g_autofree char *step = name_step (unit_id);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_ ("undo", "Rename Unit"), step);
  gboolean done;

  mul_edit_set_text (edit, MUL_UNIT_name, unit_id, name);
  done = mul_edit_commit (edit, error);
  mul_document_end_typing (document);
  return done;
}

/**
 * mul_organisation_type:
 * @document: the project
 * @unit_id: a unit
 * @column: MUL_UNIT_name, MUL_UNIT_leader or MUL_UNIT_place
 * @text: what stands there now
 * @error: return location for an error
 *
 * Takes what is being typed; successive calls are one step.
 *
 * Returns: whether it was done
 */
gboolean
mul_organisation_type (MulDocument *document, const char *unit_id, guint column, const char *text, GError **error)
{
  g_autofree char *step = g_strdup_printf ("unit-%s:%s", mul_entity_get_column (column)->name, unit_id);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (
      document, column == MUL_UNIT_name ? C_ ("undo", "Rename Unit") : C_ ("undo", "Edit Unit"), step);

  mul_edit_set_text (edit, column, unit_id, text);
  return mul_edit_commit (edit, error);
}

/**
 * mul_organisation_set_kind:
 * @document: the project
 * @unit_id: a unit
 * @kind: a #MulUnitKind
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_organisation_set_kind (MulDocument *document, const char *unit_id, int kind, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Kind of Unit"));

  mul_edit_set_code (edit, MUL_UNIT_kind, unit_id, kind);
  return mul_edit_commit (edit, error);
}

/**
 * mul_organisation_set_in_service:
 * @document: the project
 * @unit_id: a unit
 * @in_service: whether it is part of the service, or only shown around it
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_organisation_set_in_service (MulDocument *document, const char *unit_id, gboolean in_service, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      document, in_service ? C_ ("undo", "Include Unit in the Service") : C_ ("undo", "Leave Unit out of the Service"));

  mul_edit_set_integer (edit, MUL_UNIT_in_service, unit_id, in_service);
  return mul_edit_commit (edit, error);
}
