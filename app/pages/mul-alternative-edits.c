/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/mul-alternative-edits.h"

#include <glib/gi18n-lib.h>

#include "storage/mul-queries.h"

static gboolean
is_today (MulRecord *alternative)
{
  return mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == MUL_ALTERNATIVE_FORM_TODAY;
}

/* The arguments of an alternative, each once though it may be placed in several services. */
static GHashTable *
find_arguments (MulDocument *document, const char *id)
{
  g_autoptr (GListModel) placements =
      mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_alternative_id, id, 0);
  GHashTable *arguments = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (placements, i);

      g_hash_table_add (arguments, g_strdup (mul_record_get_text (placement, MUL_PLACEMENT_argument_id)));
    }
  return arguments;
}

static gboolean
stands_elsewhere (MulDocument *document, const char *argument_id, const char *alternative_id)
{
  g_autoptr (GPtrArray) places = mul_query_places (document, argument_id);
  gboolean elsewhere = FALSE;

  for (guint i = 0; i < places->len && !elsewhere; i++)
    elsewhere = g_strcmp0 (((MulPlace *) g_ptr_array_index (places, i))->alternative_id, alternative_id) != 0;
  return elsewhere;
}

/**
 * mul_alternative_is_kept:
 * @alternatives: the project's alternatives
 * @alternative: one of them
 *
 * Returns: whether it can neither be removed nor become something else, since it is the only one that is today's
 *   organisation, which the others are compared with
 */
gboolean
mul_alternative_is_kept (GListModel *alternatives, MulRecord *alternative)
{
  guint n_today = 0;

  for (guint i = 0; i < g_list_model_get_n_items (alternatives); i++)
    {
      g_autoptr (MulRecord) other = g_list_model_get_item (alternatives, i);

      n_today += is_today (other) ? 1 : 0;
    }
  return is_today (alternative) && n_today < 2;
}

/**
 * mul_alternative_dup_contents:
 * @document: a project
 * @id: an alternative
 *
 * Returns: (transfer full) (nullable): in words, what would go with it: its units and arguments; or NULL for none
 */
char *
mul_alternative_dup_contents (MulDocument *document, const char *id)
{
  g_autoptr (GListModel) all_units = mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_alternative_id, id, 0);
  g_autoptr (GHashTable) all_arguments = find_arguments (document, id);
  const guint n_units = g_list_model_get_n_items (all_units);
  const guint n_arguments = g_hash_table_size (all_arguments);
  g_autofree char *units = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u unit", "%u units", n_units), n_units);
  g_autofree char *arguments =
      g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u argument", "%u arguments", n_arguments), n_arguments);

  if (n_units > 0 && n_arguments > 0)
    return g_strdup_printf (C_ ("alternative", "%s and %s"), units, arguments);
  if (n_units > 0)
    return g_steal_pointer (&units);
  return n_arguments > 0 ? g_steal_pointer (&arguments) : NULL;
}

/**
 * mul_alternative_concerns:
 * @document: a project
 * @service_id: a service
 * @alternative: an alternative
 *
 * Returns: whether it is shown in the service: it is unless the service says that it does not concern it, and today's
 *   organisation always is
 */
gboolean
mul_alternative_concerns (MulDocument *document, const char *service_id, MulRecord *alternative)
{
  g_autoptr (MulRecord) row = mul_document_get_record_by_pair (document, MUL_ENTITY_SERVICE_ALTERNATIVE, service_id,
                                                               mul_record_get_id (alternative));

  return is_today (alternative) || row == NULL || mul_record_get_flag (row, MUL_SERVICE_ALTERNATIVE_concerns);
}

/**
 * mul_alternative_set_concerns:
 * @document: a project
 * @service_id: a service
 * @id: an alternative
 * @concerns: whether it concerns the service
 * @error: return location for an error
 *
 * Leaves an alternative out of a service, or brings it back. What is written about it there stays.
 *
 * Returns: whether it was stored
 */
gboolean
mul_alternative_set_concerns (MulDocument *document, const char *service_id, const char *id, gboolean concerns,
                              GError **error)
{
  g_autoptr (MulRecord) row = mul_document_get_record_by_pair (document, MUL_ENTITY_SERVICE_ALTERNATIVE, service_id, id);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      document, concerns ? C_ ("undo", "Bring Alternative Back") : C_ ("undo", "Leave Out Alternative"));
  g_autofree char *key = mul_record_key_from_pair (service_id, id);

  if (row == NULL)
    {
      g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_SERVICE_ALTERNATIVE);

      mul_record_set_text (record, MUL_SERVICE_ALTERNATIVE_service_id, service_id);
      mul_record_set_text (record, MUL_SERVICE_ALTERNATIVE_alternative_id, id);
      mul_edit_insert (edit, record);
    }
  mul_edit_set_integer (edit, MUL_SERVICE_ALTERNATIVE_concerns, key, concerns);
  return mul_edit_commit (edit, error);
}

/**
 * mul_alternative_remove:
 * @document: a project
 * @id: an alternative
 * @error: return location for an error
 *
 * Removes an alternative with all that is written about it in every service. Arguments that stand elsewhere too stay there.
 *
 * Returns: whether it was stored
 */
gboolean
mul_alternative_remove (MulDocument *document, const char *id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Delete Alternative"));
  g_autoptr (GHashTable) arguments = find_arguments (document, id);
  GHashTableIter iter;
  gpointer argument_id;

  g_hash_table_iter_init (&iter, arguments);
  while (g_hash_table_iter_next (&iter, &argument_id, NULL))
    if (!stands_elsewhere (document, argument_id, id))
      mul_edit_delete (edit, MUL_ENTITY_ARGUMENT, argument_id);
  mul_edit_delete (edit, MUL_ENTITY_ALTERNATIVE, id);
  return mul_edit_commit (edit, error);
}
