/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-column-private.h"

#include "pages/service/mul-argument-details.h"
#include "storage/mul-queries-assessment.h"

/* From the file to what the column's rows show: all of it when a list is opened, and after a change what that touched. */

/* Where more arguments than this are touched by a change, all are read again. */
#define MAX_TOUCHED 20

static MulRecord *
hold_argument (MulArgumentColumn *self, const char *id)
{
  MulRecord *argument = g_hash_table_lookup (self->arguments, id);

  if (argument != NULL)
    return argument;
  argument = mul_document_get_record (self->document, MUL_ENTITY_ARGUMENT, id);
  if (argument != NULL)
    g_hash_table_insert (self->arguments, g_strdup (id), argument);
  return argument;
}

/* What else belongs to it is looked up in what was read; where that was not read yet, it comes when the change is complete. */
static MulArgumentContent *
make_content (MulArgumentColumn *self, MulRecord *placement)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  MulRecord *argument = hold_argument (self, mul_record_get_text (placement, MUL_PLACEMENT_argument_id));
  const MulArgumentDetails *details = g_hash_table_lookup (self->details, mul_record_get_id (placement));

  if (argument == NULL)
    return mul_argument_content_new ();
  return mul_argument_details_make_content (&place, argument, details, self->takers, self->municipalities, self->themes);
}

static void
show_item (MulArgumentColumn *self, guint position)
{
  g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, position);
  g_autoptr (MulArgumentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position);
  MulArgumentContent *content = make_content (self, placement);

  if (mul_argument_content_is_same (content, mul_argument_item_get_content (item)))
    mul_argument_content_free (content);
  else
    mul_argument_item_set_content (item, content);
}

static void
replace_items (MulArgumentColumn *self, guint position, guint removed, guint added)
{
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < added; i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, position + i);

      g_ptr_array_add (items, mul_argument_item_new (mul_record_get_id (placement), make_content (self, placement)));
    }
  g_list_store_splice (self->items, position, removed, items->pdata, added);
}

static void
placements_changed_cb (MulArgumentColumn *self, guint position, guint removed, guint added)
{
  for (guint i = 0; i < removed; i++)
    {
      g_autoptr (MulArgumentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), position + i);

      g_hash_table_remove (self->details, mul_argument_item_get_id (item));
    }
  replace_items (self, position, removed, added);
}

static GHashTable *
read_details (MulArgumentColumn *self, const char *argument_id)
{
  return mul_query_argument_details (self->document, self->service_id, self->alternative_id, (int) self->kind, argument_id);
}

static void
read_all (MulArgumentColumn *self)
{
  g_clear_pointer (&self->details, g_hash_table_unref);
  self->details = read_details (self, NULL);
}

/* Whether what was read mentions a row of the file. */
static gboolean
mentions (const MulArgumentDetails *details, const MulChange *change)
{
  switch ((int) change->entity)
    {
    case MUL_ENTITY_PLACEMENT:
      for (guint i = 0; i < details->places->len; i++)
        if (strcmp (((const MulPlace *) g_ptr_array_index (details->places, i))->placement_id, change->key) == 0)
          return TRUE;
      return FALSE;
    case MUL_ENTITY_STANCE:
      for (guint i = 0; i < details->stances->len; i++)
        if (strcmp (((const MulStanceRow *) g_ptr_array_index (details->stances, i))->id, change->key) == 0)
          return TRUE;
      return FALSE;
    case MUL_ENTITY_CITATION:
      for (guint i = 0; i < details->sources->len; i++)
        if (strcmp (((const MulSourceRow *) g_ptr_array_index (details->sources, i))->id, change->key) == 0)
          return TRUE;
      return FALSE;
    default:
      return FALSE;
    }
}

/* Which arguments a row of the file belongs to: as it is now, and as it was when it was read. */
static void
touch (MulArgumentColumn *self, GHashTable *touched, const MulChange *change, guint column)
{
  g_autoptr (MulRecord) record =
      change->kind != MUL_CHANGE_DELETE ? mul_document_get_record (self->document, change->entity, change->key) : NULL;
  const char *argument_id = record != NULL ? mul_record_get_text (record, column) : NULL;
  GHashTableIter iter;
  gpointer details;

  if (argument_id != NULL)
    g_hash_table_add (touched, g_strdup (argument_id));
  g_hash_table_iter_init (&iter, self->details);
  while (g_hash_table_iter_next (&iter, NULL, &details))
    if (mentions (details, change))
      g_hash_table_add (touched, g_strdup (((const MulArgumentDetails *) details)->argument_id));
}

/* Whom it holds for is a row with two keys, the first of which is the placement's. */
static void
touch_placed (MulArgumentColumn *self, GHashTable *touched, const char *key)
{
  GHashTableIter iter;
  gpointer id;
  gpointer details;

  g_hash_table_iter_init (&iter, self->details);
  while (g_hash_table_iter_next (&iter, &id, &details))
    if (g_str_has_prefix (key, id))
      g_hash_table_add (touched, g_strdup (((const MulArgumentDetails *) details)->argument_id));
}

/* The arguments that a change touches. Returns FALSE where that may be any. */
static gboolean
find_touched (MulArgumentColumn *self, MulChanges *changes, GHashTable *touched)
{
  for (guint i = 0; i < mul_changes_get_length (changes); i++)
    {
      const MulChange *change = mul_changes_get (changes, i);

      switch ((int) change->entity)
        {
        case MUL_ENTITY_ARGUMENT:
          g_hash_table_add (touched, g_strdup (change->key));
          break;
        case MUL_ENTITY_PLACEMENT:
          touch (self, touched, change, MUL_PLACEMENT_argument_id);
          break;
        case MUL_ENTITY_STANCE:
          touch (self, touched, change, MUL_STANCE_argument_id);
          break;
        case MUL_ENTITY_CITATION:
          touch (self, touched, change, MUL_CITATION_argument_id);
          break;
        case MUL_ENTITY_PLACEMENT_MUNICIPALITY:
          touch_placed (self, touched, change->key);
          break;
        case MUL_ENTITY_SOURCE:
        case MUL_ENTITY_THEME:
          /* A new one is used by nothing yet, but by what is in the same change. */
          if (change->kind != MUL_CHANGE_INSERT)
            return FALSE;
          break;
        case MUL_ENTITY_MUNICIPALITY:
        case MUL_ENTITY_SERVICE:
        case MUL_ENTITY_ALTERNATIVE:
        case MUL_ENTITY_SERVICE_MUNICIPALITY:
          return FALSE;
        default:
          break;
        }
      if (g_hash_table_size (touched) > MAX_TOUCHED)
        return FALSE;
    }
  return TRUE;
}

static void
reread (MulArgumentColumn *self, const char *argument_id)
{
  g_autoptr (GHashTable) details = read_details (self, argument_id);
  GHashTableIter iter;
  gpointer id;
  gpointer own;

  g_hash_table_iter_init (&iter, details);
  while (g_hash_table_iter_next (&iter, &id, &own))
    {
      g_hash_table_iter_steal (&iter);
      g_hash_table_insert (self->details, id, own);
    }
}

/* Reads again what a change touched, and tells the rows that show something else than they did. */
void
mul_argument_column_read_changed (MulArgumentColumn *self, MulChanges *changes)
{
  g_autoptr (GHashTable) touched = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  const guint n = self->placements != NULL ? g_list_model_get_n_items (self->placements) : 0;
  gboolean all;

  if (self->details == NULL)
    return;
  all = !find_touched (self, changes, touched);
  if (!all && g_hash_table_size (touched) == 0)
    return;
  if (all)
    {
      g_hash_table_remove_all (self->arguments);
      read_all (self);
    }
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, i);
      const char *argument_id = mul_record_get_text (placement, MUL_PLACEMENT_argument_id);

      if (!all && !g_hash_table_contains (touched, argument_id))
        continue;
      if (!all)
        reread (self, argument_id);
      show_item (self, i);
    }
  mul_argument_column_say_refreshed (self);
}

/* Follows another list of placements, or none. */
void
mul_argument_column_set_placements (MulArgumentColumn *self, GListModel *placements)
{
  const guint before = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  if (self->placements != NULL)
    g_signal_handlers_disconnect_by_data (self->placements, self);
  g_clear_object (&self->placements);
  self->placements = placements;
  g_hash_table_remove_all (self->arguments);
  if (placements == NULL)
    return;
  g_signal_connect_object (placements, "items-changed", G_CALLBACK (placements_changed_cb), self, G_CONNECT_SWAPPED);
  read_all (self);
  replace_items (self, 0, before, g_list_model_get_n_items (placements));
  mul_argument_column_say_refreshed (self);
}
