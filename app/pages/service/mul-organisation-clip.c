/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-clip.h"

#include <glib/gi18n-lib.h>
#include <unistd.h>

#include "domain/mul-codes.h"
#include "domain/mul-rank.h"
#include "pages/service/mul-organisation-moves.h"
#include "storage/mul-edit.h"

/* A subtree as one value: who copied it; the unit that was cut, or ""; then each unit after its parent, with the parent's
 * place, its own columns, its stated totals, and its positions. Roles go by name, as other services have others. What
 * refers to anything else stays behind. */
#define CLIP_TYPE "(ssa(ia{sv}aa{sv}aa{sv}))"
#define ROLE "role"
#define ROLE_LEADS "role-leads"
#define OTHER_ROLE "other-role"

/* The same project in the same process: then a unit that was cut can be moved, not only copied. */
static char *
get_owner (MulDocument *document)
{
  return g_strdup_printf ("%d:%p", (int) getpid (), (void *) document);
}

static guint
get_column (const MulEntity *entity, guint index)
{
  return ((guint) entity->id << 8) | index;
}

/* Everything a record says of itself, but not its key, its place and what it refers to. */
static void
add_columns (GVariantBuilder *builder, MulRecord *record)
{
  const MulEntity *entity = mul_record_get_entity (record);

  for (guint i = 0; i < entity->n_columns; i++)
    {
      guint column = get_column (entity, i);
      const char *name = entity->columns[i].name;

      switch (entity->columns[i].kind)
        {
        case MUL_COLUMN_TEXT:
        case MUL_COLUMN_CODE:
          if (mul_record_get_text (record, column) != NULL)
            g_variant_builder_add (builder, "{sv}", name, g_variant_new_string (mul_record_get_text (record, column)));
          break;
        case MUL_COLUMN_INTEGER:
          if (mul_record_get_integer (record, column) != MUL_NOT_STATED)
            g_variant_builder_add (builder, "{sv}", name, g_variant_new_int64 (mul_record_get_integer (record, column)));
          break;
        case MUL_COLUMN_FLAG:
          g_variant_builder_add (builder, "{sv}", name, g_variant_new_int64 (mul_record_get_flag (record, column)));
          break;
        case MUL_COLUMN_KEY:
        case MUL_COLUMN_REFERENCE:
        case MUL_COLUMN_RANK:
        default:
          break;
        }
    }
}

/* The clipboard may come from anybody: what does not fit a column is left out. */
static void
read_columns (GVariant *values, MulRecord *record)
{
  const MulEntity *entity = mul_record_get_entity (record);

  for (guint i = 0; i < entity->n_columns; i++)
    {
      guint column = get_column (entity, i);
      const MulColumn *info = &entity->columns[i];
      g_autoptr (GVariant) value = g_variant_lookup_value (values, info->name, NULL);

      if (value == NULL)
        continue;
      if (g_variant_is_of_type (value, G_VARIANT_TYPE_STRING))
        {
          const char *text = g_variant_get_string (value, NULL);

          if (info->kind == MUL_COLUMN_TEXT)
            mul_record_set_text (record, column, text);
          else if (info->kind == MUL_COLUMN_CODE && mul_code_index (info->codes, text) >= 0)
            mul_record_set_code (record, column, mul_code_index (info->codes, text));
        }
      else if (g_variant_is_of_type (value, G_VARIANT_TYPE_INT64))
        {
          if (info->kind == MUL_COLUMN_INTEGER)
            mul_record_set_integer (record, column, g_variant_get_int64 (value));
          else if (info->kind == MUL_COLUMN_FLAG)
            mul_record_set_integer (record, column, g_variant_get_int64 (value) != 0);
        }
    }
}

static void
add_role (GVariantBuilder *builder, MulDocument *document, const char *role_id, const char *key)
{
  g_autoptr (MulRecord) role = role_id != NULL ? mul_document_get_record (document, MUL_ENTITY_ROLE, role_id) : NULL;

  if (role == NULL)
    return;
  g_variant_builder_add (builder, "{sv}", key, g_variant_new_string (mul_record_get_text (role, MUL_ROLE_name)));
  if (g_str_equal (key, ROLE))
    g_variant_builder_add (builder, "{sv}", ROLE_LEADS,
                           g_variant_new_int64 (mul_record_get_flag (role, MUL_ROLE_is_leader)));
}

static void
add_owned (GVariantBuilder *builder, MulDocument *document, MulEntityId entity, guint column, const char *unit_id)
{
  g_autoptr (GListModel) list = mul_document_list (document, entity, column, unit_id, 0);

  g_variant_builder_open (builder, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);

      g_variant_builder_open (builder, G_VARIANT_TYPE_VARDICT);
      add_columns (builder, record);
      if (entity == MUL_ENTITY_POSITION)
        {
          add_role (builder, document, mul_record_get_text (record, MUL_POSITION_role_id), ROLE);
          add_role (builder, document, mul_record_get_text (record, MUL_POSITION_other_role_id), OTHER_ROLE);
        }
      g_variant_builder_close (builder);
    }
  g_variant_builder_close (builder);
}

static void
add_unit (GVariantBuilder *builder, MulDocument *document, MulRecord *unit, int parent, int *n_units)
{
  const char *id = mul_record_get_id (unit);
  g_autoptr (GListModel) children = mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, id, 0);
  int number = (*n_units)++;

  g_variant_builder_open (builder, G_VARIANT_TYPE ("(ia{sv}aa{sv}aa{sv})"));
  g_variant_builder_add (builder, "i", parent);
  g_variant_builder_open (builder, G_VARIANT_TYPE_VARDICT);
  add_columns (builder, unit);
  g_variant_builder_close (builder);
  add_owned (builder, document, MUL_ENTITY_UNIT_TOTAL, MUL_UNIT_TOTAL_unit_id, id);
  add_owned (builder, document, MUL_ENTITY_POSITION, MUL_POSITION_unit_id, id);
  g_variant_builder_close (builder);
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (MulRecord) child = g_list_model_get_item (children, i);

      add_unit (builder, document, child, number, n_units);
    }
}

/**
 * mul_organisation_clip_new:
 * @document: the project
 * @unit_id: a unit
 * @cut: whether it is to be moved where it is pasted
 *
 * Returns: (transfer full): the unit and all under it, with their positions and stated totals, for the clipboard
 */
GBytes *
mul_organisation_clip_new (MulDocument *document, const char *unit_id, gboolean cut)
{
  g_autoptr (MulRecord) unit = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  g_autofree char *owner = get_owner (document);
  g_autoptr (GVariant) clip = NULL;
  GVariantBuilder builder;
  int n_units = 0;

  g_return_val_if_fail (unit != NULL, NULL);
  g_variant_builder_init (&builder, G_VARIANT_TYPE (CLIP_TYPE));
  g_variant_builder_add (&builder, "s", owner);
  g_variant_builder_add (&builder, "s", cut ? unit_id : "");
  g_variant_builder_open (&builder, G_VARIANT_TYPE ("a(ia{sv}aa{sv}aa{sv})"));
  add_unit (&builder, document, unit, -1, &n_units);
  g_variant_builder_close (&builder);
  clip = g_variant_ref_sink (g_variant_builder_end (&builder));
  return g_variant_get_data_as_bytes (clip);
}

static void
append_lines (GString *text, MulDocument *document, MulRecord *unit, guint level)
{
  g_autoptr (GListModel) children =
      mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, mul_record_get_id (unit), 0);

  for (guint i = 0; i < level; i++)
    g_string_append_c (text, '\t');
  g_string_append_printf (text, "%s\n", mul_record_get_text (unit, MUL_UNIT_name));
  for (guint i = 0; i < g_list_model_get_n_items (children); i++)
    {
      g_autoptr (MulRecord) child = g_list_model_get_item (children, i);

      append_lines (text, document, child, level + 1);
    }
}

/**
 * mul_organisation_clip_text:
 * @document: the project
 * @unit_id: a unit
 *
 * Returns: (transfer full): the names of the unit and of all under it, one a line, indented with tabs
 */
char *
mul_organisation_clip_text (MulDocument *document, const char *unit_id)
{
  g_autoptr (MulRecord) unit = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  GString *text = g_string_new (NULL);

  if (unit != NULL)
    append_lines (text, document, unit, 0);
  return g_string_free_and_steal (text);
}

static GVariant *
read_clip (GBytes *bytes)
{
  g_autoptr (GVariant) raw = g_variant_ref_sink (g_variant_new_from_bytes (G_VARIANT_TYPE (CLIP_TYPE), bytes, FALSE));

  return g_variant_get_normal_form (raw);
}

/**
 * mul_organisation_clip_get_n_units:
 * @clip: what stood on the clipboard
 *
 * Returns: how many units it holds
 */
guint
mul_organisation_clip_get_n_units (GBytes *clip)
{
  g_autoptr (GVariant) value = read_clip (clip);
  g_autoptr (GVariant) units = g_variant_get_child_value (value, 2);

  return (guint) g_variant_n_children (units);
}

/**
 * mul_organisation_clip_get_cut:
 * @document: the project
 * @clip: what stood on the clipboard
 *
 * Returns: (transfer full) (nullable): the unit of this project that was cut, if it is there still
 */
char *
mul_organisation_clip_get_cut (MulDocument *document, GBytes *clip)
{
  g_autoptr (GVariant) value = read_clip (clip);
  g_autofree char *owner = get_owner (document);
  g_autoptr (MulRecord) unit = NULL;
  const char *from, *cut;

  g_variant_get_child (value, 0, "&s", &from);
  g_variant_get_child (value, 1, "&s", &cut);
  if (*cut == '\0' || !g_str_equal (from, owner))
    return NULL;
  unit = mul_document_get_record (document, MUL_ENTITY_UNIT, cut);
  return unit != NULL ? g_strdup (cut) : NULL;
}

/* The service's role of that name; where it has none, it gets it. */
static char *
find_role (MulDocument *document, MulEdit *edit, GHashTable *roles, const char *service_id, const char *name,
           gboolean leads)
{
  g_autofree char *key = g_utf8_casefold (name, -1);

  if (!g_hash_table_contains (roles, key))
    {
      g_autoptr (GListModel) siblings =
          mul_document_list (document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id, 0);
      g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);
      g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);

      mul_record_set_text (role, MUL_ROLE_service_id, service_id);
      mul_record_set_text (role, MUL_ROLE_name, name);
      mul_record_set_integer (role, MUL_ROLE_is_leader, leads);
      mul_record_set_text (role, MUL_ROLE_rank, rank);
      g_hash_table_insert (roles, g_strdup (key), g_strdup (mul_edit_insert (edit, role)));
    }
  return g_strdup (g_hash_table_lookup (roles, key));
}

static GHashTable *
index_roles (MulDocument *document, const char *service_id)
{
  GHashTable *roles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_autoptr (GListModel) list = mul_document_list (document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id, 0);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) role = g_list_model_get_item (list, i);

      g_hash_table_insert (roles, g_utf8_casefold (mul_record_get_text (role, MUL_ROLE_name), -1),
                           g_strdup (mul_record_get_id (role)));
    }
  return roles;
}

static void
insert_positions (MulDocument *document, MulEdit *edit, GVariant *positions, GHashTable *roles, const char *service_id,
                  const char *unit_id)
{
  gsize n_positions = g_variant_n_children (positions);
  g_auto (GStrv) ranks = mul_rank_spread ((guint) n_positions + 1);

  for (gsize i = 0; i < n_positions; i++)
    {
      g_autoptr (GVariant) values = g_variant_get_child_value (positions, i);
      g_autoptr (MulRecord) position = mul_record_new (MUL_ENTITY_POSITION);
      gint64 leads = 0;
      const char *name;

      read_columns (values, position);
      mul_record_set_text (position, MUL_POSITION_unit_id, unit_id);
      mul_record_set_text (position, MUL_POSITION_rank, ranks[i]);
      g_variant_lookup (values, ROLE_LEADS, "x", &leads);
      if (g_variant_lookup (values, ROLE, "&s", &name))
        {
          g_autofree char *role = find_role (document, edit, roles, service_id, name, leads != 0);

          mul_record_set_text (position, MUL_POSITION_role_id, role);
        }
      if (g_variant_lookup (values, OTHER_ROLE, "&s", &name))
        {
          g_autofree char *role = find_role (document, edit, roles, service_id, name, FALSE);

          mul_record_set_text (position, MUL_POSITION_other_role_id, role);
        }
      mul_edit_insert (edit, position);
    }
}

static void
insert_totals (MulEdit *edit, GVariant *totals, const char *unit_id)
{
  for (gsize i = 0; i < g_variant_n_children (totals); i++)
    {
      g_autoptr (GVariant) values = g_variant_get_child_value (totals, i);
      g_autoptr (MulRecord) total = mul_record_new (MUL_ENTITY_UNIT_TOTAL);

      read_columns (values, total);
      mul_record_set_text (total, MUL_UNIT_TOTAL_unit_id, unit_id);
      mul_edit_insert (edit, total);
    }
}

/**
 * mul_organisation_paste:
 * @document: the project
 * @clip: what stood on the clipboard
 * @service_id: the service to paste into
 * @alternative_id: the alternative
 * @municipality_id: (nullable): whose the units become, where they become roots
 * @parent_id: (nullable): the unit they come under, as the last
 * @error: return location for an error
 *
 * Pastes units with their positions. Roles are matched by name; those the service lacks are added to it. A unit that was
 * cut in the same project goes from where it was.
 *
 * Returns: (transfer full) (nullable): the key of the topmost unit; NULL where nothing was to be pasted, or with @error set
 */
char *
mul_organisation_paste (MulDocument *document, GBytes *clip, const char *service_id, const char *alternative_id,
                        const char *municipality_id, const char *parent_id, GError **error)
{
  g_autoptr (GVariant) value = read_clip (clip);
  g_autoptr (GVariant) units = g_variant_get_child_value (value, 2);
  g_autofree char *cut = mul_organisation_clip_get_cut (document, clip);
  g_autoptr (MulRecord) source = cut != NULL ? mul_document_get_record (document, MUL_ENTITY_UNIT, cut) : NULL;
  g_autoptr (MulRecord) parent =
      parent_id != NULL ? mul_document_get_record (document, MUL_ENTITY_UNIT, parent_id) : NULL;
  g_autoptr (GHashTable) roles = NULL;
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GListModel) siblings = NULL;
  g_autoptr (MulEdit) edit = NULL;
  gsize n_units = g_variant_n_children (units);
  g_auto (GStrv) ranks = mul_rank_spread ((guint) n_units + 1);

  if (n_units == 0)
    return NULL;
  if (parent != NULL)
    municipality_id = mul_record_get_text (parent, MUL_UNIT_municipality_id);
  /* Within one organisation a unit that was cut is moved, and keeps all that refers to it. */
  if (source != NULL && g_strcmp0 (mul_record_get_text (source, MUL_UNIT_service_id), service_id) == 0 &&
      g_strcmp0 (mul_record_get_text (source, MUL_UNIT_alternative_id), alternative_id) == 0)
    return mul_organisation_move_to (document, cut, parent_id, municipality_id, NULL, error) ? g_steal_pointer (&cut)
                                                                                            : NULL;
  siblings = parent_id != NULL
                 ? mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, parent_id, 0)
                 : mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, service_id,
                                      MUL_UNIT_alternative_id, alternative_id, MUL_UNIT_municipality_id,
                                      municipality_id, MUL_UNIT_parent_id, NULL, 0);
  edit = mul_document_begin_edit (document, source != NULL ? C_ ("undo", "Move Units") : C_ ("undo", "Paste Units"));
  roles = index_roles (document, service_id);
  for (gsize i = 0; i < n_units; i++)
    {
      g_autoptr (GVariant) fields = NULL;
      g_autoptr (GVariant) totals = NULL;
      g_autoptr (GVariant) positions = NULL;
      g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);
      g_autofree char *rank = NULL;
      int above;

      g_variant_get_child (units, i, "(i@a{sv}@aa{sv}@aa{sv})", &above, &fields, &totals, &positions);
      /* Each stands after its parent. */
      above = above >= 0 && above < (int) i ? above : -1;
      rank = above >= 0 ? g_strdup (ranks[i]) : mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);
      read_columns (fields, unit);
      mul_record_set_text (unit, MUL_UNIT_service_id, service_id);
      mul_record_set_text (unit, MUL_UNIT_alternative_id, alternative_id);
      mul_record_set_text (unit, MUL_UNIT_municipality_id, municipality_id);
      mul_record_set_text (unit, MUL_UNIT_parent_id, above >= 0 ? g_ptr_array_index (ids, above) : parent_id);
      mul_record_set_text (unit, MUL_UNIT_rank, rank);
      g_ptr_array_add (ids, g_strdup (mul_edit_insert (edit, unit)));
      insert_totals (edit, totals, g_ptr_array_index (ids, i));
      insert_positions (document, edit, positions, roles, service_id, g_ptr_array_index (ids, i));
    }
  if (source != NULL)
    mul_edit_delete (edit, MUL_ENTITY_UNIT, cut);
  return mul_edit_commit (edit, error) ? g_strdup (g_ptr_array_index (ids, 0)) : NULL;
}
