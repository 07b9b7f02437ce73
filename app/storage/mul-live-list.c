/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-live-list.h"

#include <string.h>

struct _MulLiveList
{
  GObject parent_instance;

  MulEntityId entity;
  guint n_filters;

  /* Owned */
  MulLiveListFilter filters[MUL_LIVE_LIST_FILTERS];
  GSequence *nodes;   /* Node, by rank and key */
  GHashTable *by_key; /* key → GSequenceIter */

  /* The last position asked for, since list widgets ask in order */
  GSequenceIter *last_iter;
  guint last_position;
};

/* The rank is kept as it was when the record took its place, so that the order stays true while records change. */
typedef struct
{
  char *key;
  char *rank;
  MulRecord *record;
} Node;

static GType
mul_live_list_get_item_type (GListModel *model)
{
  return mul_record_get_entity_type (MUL_LIVE_LIST (model)->entity);
}

static guint
mul_live_list_get_n_items (GListModel *model)
{
  return (guint) g_sequence_get_length (MUL_LIVE_LIST (model)->nodes);
}

static gpointer
mul_live_list_get_item (GListModel *model, guint position)
{
  MulLiveList *self = MUL_LIVE_LIST (model);
  GSequenceIter *iter;

  if (self->last_iter != NULL && position == self->last_position + 1)
    iter = g_sequence_iter_next (self->last_iter);
  else if (self->last_iter != NULL && position == self->last_position)
    iter = self->last_iter;
  else
    iter = g_sequence_get_iter_at_pos (self->nodes, (int) MIN (position, G_MAXINT));
  if (g_sequence_iter_is_end (iter))
    return NULL;
  self->last_iter = iter;
  self->last_position = position;
  return g_object_ref (((Node *) g_sequence_get (iter))->record);
}

static void
init_list_model (GListModelInterface *iface)
{
  iface->get_item_type = mul_live_list_get_item_type;
  iface->get_n_items = mul_live_list_get_n_items;
  iface->get_item = mul_live_list_get_item;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (MulLiveList, mul_live_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, init_list_model))

static void
free_node (gpointer data)
{
  Node *node = data;

  g_free (node->key);
  g_free (node->rank);
  g_object_unref (node->record);
  g_free (node);
}

static int
compare_nodes (gconstpointer a, gconstpointer b, gpointer data)
{
  const Node *first = a;
  const Node *second = b;
  const int order = strcmp (first->rank, second->rank);

  return order != 0 ? order : strcmp (first->key, second->key);
}

static const char *
get_rank (MulLiveList *self, MulRecord *record)
{
  const MulEntity *entity = mul_entity_get (self->entity);

  return entity->rank < 0 ? "" : mul_record_get_text (record, ((guint) self->entity << 8) | (guint) entity->rank);
}

static gboolean
fits (MulLiveList *self, MulRecord *record)
{
  for (guint i = 0; i < self->n_filters; i++)
    if (g_strcmp0 (mul_record_get_text (record, self->filters[i].column), self->filters[i].value) != 0)
      return FALSE;
  return TRUE;
}

static Node *
make_node (MulLiveList *self, MulRecord *record)
{
  Node *node = g_new0 (Node, 1);

  node->key = mul_record_dup_key (record);
  node->rank = g_strdup (get_rank (self, record));
  node->record = g_object_ref (record);
  return node;
}

static void
take_out (MulLiveList *self, const char *key)
{
  GSequenceIter *iter = g_hash_table_lookup (self->by_key, key);
  const guint position = (guint) g_sequence_iter_get_position (iter);

  g_hash_table_remove (self->by_key, key);
  g_sequence_remove (iter);
  self->last_iter = NULL;
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

static void
put_in (MulLiveList *self, MulRecord *record)
{
  Node *node = make_node (self, record);
  GSequenceIter *iter = g_sequence_insert_sorted (self->nodes, node, compare_nodes, NULL);

  g_hash_table_insert (self->by_key, node->key, iter);
  self->last_iter = NULL;
  g_list_model_items_changed (G_LIST_MODEL (self), (guint) g_sequence_iter_get_position (iter), 0, 1);
}

static void
mul_live_list_finalize (GObject *object)
{
  MulLiveList *self = MUL_LIVE_LIST (object);

  for (guint i = 0; i < self->n_filters; i++)
    g_free (self->filters[i].value);
  g_hash_table_unref (self->by_key);
  g_sequence_free (self->nodes);
  G_OBJECT_CLASS (mul_live_list_parent_class)->finalize (object);
}

static void
mul_live_list_class_init (MulLiveListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = mul_live_list_finalize;
}

static void
mul_live_list_init (MulLiveList *self)
{
  self->nodes = g_sequence_new (free_node);
  self->by_key = g_hash_table_new (g_str_hash, g_str_equal);
}

static void
load (MulLiveList *self, MulDatabase *database, MulRows *rows)
{
  const MulEntity *entity = mul_entity_get (self->entity);
  g_autofree char *columns = mul_rows_list_columns (self->entity);
  GString *sql = g_string_new (NULL);
  g_autofree char *text = NULL;
  g_autoptr (MulStatement) statement = NULL;

  g_string_append_printf (sql, "SELECT %s FROM %s", columns, entity->table);
  for (guint i = 0; i < self->n_filters; i++)
    /* The first filter says where to look, the others what to leave out: it is not for the database to guess which index is best. */
    g_string_append_printf (sql, " %s%s IS ?", i == 0 ? "WHERE " : "AND +",
                            mul_entity_get_column (self->filters[i].column)->name);
  g_string_append_printf (sql, " ORDER BY %s%s", entity->rank >= 0 ? "rank, " : "", entity->columns[0].name);
  if (entity->n_keys > 1)
    g_string_append_printf (sql, ", %s", entity->columns[1].name);
  text = g_string_free_and_steal (sql);
  statement = mul_database_prepare (database, text, NULL);
  g_return_if_fail (statement != NULL);
  for (guint i = 0; i < self->n_filters; i++)
    mul_statement_bind_text (statement, (int) i + 1, self->filters[i].value);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      g_autoptr (MulRecord) record = mul_rows_read (rows, self->entity, statement);
      Node *node = make_node (self, record);

      g_hash_table_insert (self->by_key, node->key, g_sequence_append (self->nodes, node));
    }
}

/**
 * mul_live_list_new:
 * @database: the document's connection
 * @rows: the document's rows
 * @entity: whose rows
 * @filters: what they must have
 * @n_filters: at most MUL_LIVE_LIST_FILTERS
 *
 * Returns: (transfer full): the list, loaded
 */
MulLiveList *
mul_live_list_new (MulDatabase *database, MulRows *rows, MulEntityId entity, const MulLiveListFilter *filters,
                   guint n_filters)
{
  MulLiveList *self = g_object_new (MUL_TYPE_LIVE_LIST, NULL);

  g_return_val_if_fail (n_filters <= MUL_LIVE_LIST_FILTERS, self);
  self->entity = entity;
  self->n_filters = n_filters;
  for (guint i = 0; i < n_filters; i++)
    {
      self->filters[i].column = filters[i].column;
      self->filters[i].value = g_strdup (filters[i].value);
    }
  load (self, database, rows);
  return self;
}

/**
 * mul_live_list_follow:
 * @self: a list
 * @rows: the document's rows, refreshed
 * @changes: what has changed
 *
 * Takes out what went, no longer fits or has a new rank, then puts in what came or moved, saying exactly so.
 */
void
mul_live_list_follow (MulLiveList *self, MulRows *rows, MulChanges *changes)
{
  g_autoptr (GPtrArray) coming = NULL;

  if (!mul_changes_touch (changes, self->entity))
    return;
  coming = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < mul_changes_get_length (changes); i++)
    {
      const MulChange *change = mul_changes_get (changes, i);
      GSequenceIter *iter;
      g_autoptr (MulRecord) record = NULL;
      gboolean wanted;

      if (change->entity != self->entity)
        continue;
      iter = g_hash_table_lookup (self->by_key, change->key);
      record = change->kind != MUL_CHANGE_DELETE ? mul_rows_get (rows, self->entity, change->key) : NULL;
      wanted = record != NULL && fits (self, record);
      if (iter != NULL)
        {
          const Node *node = g_sequence_get (iter);

          /* A row deleted and inserted anew by one change has a new record. */
          if (wanted && node->record == record && strcmp (node->rank, get_rank (self, record)) == 0)
            continue;
          take_out (self, change->key);
        }
      if (wanted)
        g_ptr_array_add (coming, g_steal_pointer (&record));
    }
  for (guint i = 0; i < coming->len; i++)
    put_in (self, g_ptr_array_index (coming, i));
}
