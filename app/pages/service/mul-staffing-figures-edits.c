/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-staffing-figures-edits.h"

#include <glib/gi18n-lib.h>

/* ---- Key figures and ratios ------------------------------------------------------------------------- */

/**
 * mul_figure_edits_add:
 * @document: the project
 * @service_id: a service
 * @name: what the key figure is called
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the new key figure's key; it stands last
 */
char *
mul_figure_edits_add (MulDocument *document, const char *service_id, const char *name, GError **error)
{
  g_autoptr (GListModel) siblings =
      mul_document_list (document, MUL_ENTITY_FIGURE, MUL_FIGURE_service_id, service_id, 0);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Add Key Figure"));
  g_autoptr (MulRecord) figure = mul_record_new (MUL_ENTITY_FIGURE);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);
  g_autofree char *id = NULL;

  mul_record_set_text (figure, MUL_FIGURE_service_id, service_id);
  mul_record_set_text (figure, MUL_FIGURE_name, name);
  mul_record_set_text (figure, MUL_FIGURE_rank, rank);
  id = g_strdup (mul_edit_insert (edit, figure));
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

/**
 * mul_figure_edits_add_ratio:
 * @document: the project
 * @figure_id: the key figure that is divided
 * @name: what the ratio is called
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the new ratio's key; all roles count
 */
char *
mul_figure_edits_add_ratio (MulDocument *document, const char *figure_id, const char *name, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Add Ratio"));
  g_autoptr (MulRecord) ratio = mul_record_new (MUL_ENTITY_RATIO);
  g_autofree char *id = NULL;

  mul_record_set_text (ratio, MUL_RATIO_figure_id, figure_id);
  mul_record_set_text (ratio, MUL_RATIO_name, name);
  id = g_strdup (mul_edit_insert (edit, ratio));
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

static const char *
name_deletion (MulEntityId entity)
{
  switch ((int) entity)
    {
    case MUL_ENTITY_FIGURE:
      return C_ ("undo", "Delete Key Figure");
    case MUL_ENTITY_RATIO:
      return C_ ("undo", "Delete Ratio");
    case MUL_ENTITY_KEY_FIGURE:
    default:
      return C_ ("undo", "Delete Value");
    }
}

/**
 * mul_figure_edits_delete:
 * @document: the project
 * @record: a key figure, a ratio or a value; what belongs to it goes along
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_figure_edits_delete (MulDocument *document, MulRecord *record, GError **error)
{
  const MulEntityId entity = mul_record_get_entity (record)->id;
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, name_deletion (entity));

  mul_edit_delete (edit, entity, mul_record_get_id (record));
  return mul_edit_commit (edit, error);
}

/**
 * mul_figure_edits_move:
 * @document: the project
 * @figure: a key figure
 * @step: -1 up, 1 down
 * @error: return location for an error
 *
 * Returns: whether it was done; at the end of the list nothing is
 */
gboolean
mul_figure_edits_move (MulDocument *document, MulRecord *figure, int step, GError **error)
{
  g_autoptr (GListModel) siblings = mul_document_list (document, MUL_ENTITY_FIGURE, MUL_FIGURE_service_id,
                                                       mul_record_get_text (figure, MUL_FIGURE_service_id), 0);
  const int n_siblings = (int) g_list_model_get_n_items (siblings);
  g_autoptr (MulEdit) edit = NULL;
  g_autofree char *rank = NULL;
  int at = -1;

  for (int i = 0; i < n_siblings; i++)
    {
      g_autoptr (MulRecord) sibling = g_list_model_get_item (siblings, (guint) i);

      if (sibling == figure)
        at = i;
    }
  if (at < 0 || at + step < 0 || at + step >= n_siblings)
    return TRUE;
  edit = mul_document_begin_edit (document, C_ ("undo", "Move Key Figure"));
  rank = mul_edit_rank_at (edit, siblings, mul_record_get_id (figure), (guint) (at + step));
  mul_edit_set_text (edit, MUL_FIGURE_rank, mul_record_get_id (figure), rank);
  return mul_edit_commit (edit, error);
}

/**
 * mul_figure_edits_set_text:
 * @document: the project
 * @column: a text column of a key figure or a ratio
 * @record: which
 * @text: its new text
 * @error: return location for an error
 *
 * Returns: whether it was done; a text that is the same already is no step
 */
gboolean
mul_figure_edits_set_text (MulDocument *document, guint column, MulRecord *record, const char *text, GError **error)
{
  g_autoptr (MulEdit) edit = NULL;

  if (g_strcmp0 (mul_record_get_text (record, column), text) == 0)
    return TRUE;
  edit = mul_document_begin_edit (document, MUL_COLUMN_ENTITY (column) == MUL_ENTITY_RATIO
                                                ? C_ ("undo", "Edit Ratio")
                                                : C_ ("undo", "Edit Key Figure"));
  mul_edit_set_text (edit, column, mul_record_get_id (record), text);
  return mul_edit_commit (edit, error);
}

/**
 * mul_figure_edits_choose_roles:
 * @document: the project
 * @ratio_id: a ratio
 * @roles: (element-type MulRecord): the service's roles
 * @chosen: for each role whether it counts
 * @error: return location for an error
 *
 * Chooses what a ratio is divided by. Where all count, none is named, so that a role added later counts too.
 *
 * Returns: whether it was done
 */
gboolean
mul_figure_edits_choose_roles (MulDocument *document, const char *ratio_id, GPtrArray *roles, const gboolean *chosen,
                               GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Choose Roles that Count"));
  gboolean all = TRUE;

  for (guint i = 0; i < roles->len; i++)
    all = all && chosen[i];
  for (guint i = 0; i < roles->len; i++)
    {
      const char *role_id = mul_record_get_id (g_ptr_array_index (roles, i));
      g_autofree char *key = mul_record_key_from_pair (ratio_id, role_id);
      g_autoptr (MulRecord) present = mul_document_get_record (document, MUL_ENTITY_RATIO_ROLE, key);
      g_autoptr (MulRecord) added = NULL;

      if (present != NULL && (all || !chosen[i]))
        mul_edit_delete (edit, MUL_ENTITY_RATIO_ROLE, key);
      if (present != NULL || all || !chosen[i])
        continue;
      added = mul_record_new (MUL_ENTITY_RATIO_ROLE);
      mul_record_set_text (added, MUL_RATIO_ROLE_ratio_id, ratio_id);
      mul_record_set_text (added, MUL_RATIO_ROLE_role_id, role_id);
      mul_edit_insert (edit, added);
    }
  return mul_edit_commit (edit, error);
}

/* ---- Values ----------------------------------------------------------------------------------------- */

static char *
insert_value (MulEdit *edit, const MulFigurePlace *place)
{
  g_autoptr (MulRecord) value = mul_record_new (MUL_ENTITY_KEY_FIGURE);

  mul_record_set_text (value, MUL_KEY_FIGURE_figure_id, place->figure_id);
  mul_record_set_text (value, MUL_KEY_FIGURE_ratio_id, place->ratio_id);
  mul_record_set_text (value, MUL_KEY_FIGURE_municipality_id, place->municipality_id);
  return g_strdup (mul_edit_insert (edit, value));
}

static char *
take_value (MulEdit *edit, const MulFigurePlace *place)
{
  return place->id != NULL ? g_strdup (place->id) : insert_value (edit, place);
}

static void
write_reading (MulEdit *edit, const char *id, const MulFigureReading *reading)
{
  mul_edit_set_integer (edit, MUL_KEY_FIGURE_value_e4, id, reading->value_e4);
  mul_edit_set_integer (edit, MUL_KEY_FIGURE_max_e4, id, reading->max_e4);
  mul_edit_set_code (edit, MUL_KEY_FIGURE_qualifier, id, reading->qualifier);
}

/**
 * mul_figure_edits_set_values:
 * @places: (array length=n_values): where the values stand
 * @readings: (array length=n_values): what was read; a number or nothing
 * @n_values: how many
 * @error: return location for an error
 *
 * Writes one value, or those of a pasted column. What is emptied is not stated, never 0.
 *
 * Returns: whether it was done
 */
gboolean
mul_figure_edits_set_values (const MulFigurePlace *places, const MulFigureReading *readings, guint n_values,
                             GError **error)
{
  g_autoptr (MulEdit) edit = NULL;

  g_return_val_if_fail (n_values > 0, FALSE);
  edit = mul_document_begin_edit (places[0].document, n_values > 1 ? C_ ("undo", "Paste Values") : C_ ("undo", "Edit Value"));
  for (guint i = 0; i < n_values; i++)
    {
      g_autofree char *id = NULL;

      if (places[i].id == NULL && readings[i].result == MUL_NUMBER_EMPTY)
        continue;
      id = take_value (edit, &places[i]);
      write_reading (edit, id, &readings[i]);
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_figure_edits_set_detail:
 * @place: where a value stands
 * @column: its unit, period, locator, or whom or what it is about
 * @text: the new text
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_figure_edits_set_detail (const MulFigurePlace *place, guint column, const char *text, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_ ("undo", "Edit Value"));
  g_autofree char *id = take_value (edit, place);

  mul_edit_set_text (edit, column, id, text);
  return mul_edit_commit (edit, error);
}

/**
 * mul_figure_edits_set_source:
 * @place: where a value stands
 * @source_id: (nullable): the source it is from
 * @new_title: (nullable): the title of a source that is to be made
 * @error: return location for an error
 *
 * Returns: whether it was done; both %NULL is no source
 */
gboolean
mul_figure_edits_set_source (const MulFigurePlace *place, const char *source_id, const char *new_title, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_ ("undo", "Choose Source"));
  g_autofree char *id = take_value (edit, place);
  g_autofree char *made = NULL;

  if (source_id == NULL && new_title != NULL)
    {
      g_autoptr (MulRecord) source = mul_record_new (MUL_ENTITY_SOURCE);

      mul_record_set_text (source, MUL_SOURCE_title, new_title);
      made = g_strdup (mul_edit_insert (edit, source));
    }
  mul_edit_set_text (edit, MUL_KEY_FIGURE_source_id, id, made != NULL ? made : source_id);
  return mul_edit_commit (edit, error);
}

/**
 * mul_figure_edits_add_value:
 * @place: whose value it is and about whom; its id is not read
 * @error: return location for an error
 *
 * Adds a value that is not stated yet: for another period, or one that concerns no municipality in the list.
 *
 * Returns: (transfer full) (nullable): its key
 */
char *
mul_figure_edits_add_value (const MulFigurePlace *place, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_ ("undo", "Add Value"));
  g_autofree char *id = insert_value (edit, place);

  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

/* The municipality or comparator of that name, however spelt as to upper and lower case. */
static char *
find_municipality (GListModel *municipalities, const char *name)
{
  g_autofree char *wanted = g_utf8_casefold (name, -1);

  for (guint i = 0; i < g_list_model_get_n_items (municipalities); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (municipalities, i);
      g_autofree char *folded = g_utf8_casefold (mul_record_get_text (record, MUL_MUNICIPALITY_name), -1);

      if (g_str_equal (folded, wanted))
        return g_strdup (mul_record_get_id (record));
    }
  return NULL;
}

/**
 * mul_figure_edits_add_comparator:
 * @place: whose value it is
 * @name: whom to compare with; made a comparator of the project where there is none of that name
 * @error: return location for an error
 *
 * Returns: (transfer full) (nullable): the key of its value, which is not stated yet
 */
char *
mul_figure_edits_add_comparator (const MulFigurePlace *place, const char *name, GError **error)
{
  g_autoptr (GListModel) municipalities = mul_document_list (place->document, MUL_ENTITY_MUNICIPALITY, 0);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_ ("undo", "Add Comparison"));
  g_autofree char *municipality_id = find_municipality (municipalities, name);
  MulFigurePlace found = *place;
  g_autofree char *id = NULL;

  if (municipality_id == NULL)
    {
      g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_MUNICIPALITY);
      g_autofree char *rank = mul_edit_rank_at (edit, municipalities, NULL, G_MAXUINT);

      mul_record_set_text (record, MUL_MUNICIPALITY_name, name);
      mul_record_set_code (record, MUL_MUNICIPALITY_part, MUL_MUNICIPALITY_PART_COMPARATOR);
      mul_record_set_text (record, MUL_MUNICIPALITY_rank, rank);
      municipality_id = g_strdup (mul_edit_insert (edit, record));
    }
  found.municipality_id = municipality_id;
  id = insert_value (edit, &found);
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}
