/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-changes.h"

struct _MulChanges
{
  grefcount references;
  GArray *changes;
  guint touched[MUL_N_ENTITIES];
};

G_DEFINE_BOXED_TYPE (MulChanges, mul_changes, mul_changes_ref, mul_changes_unref)

static void
clear_change (gpointer change)
{
  g_free (((MulChange *) change)->key);
}

/**
 * mul_changes_new:
 *
 * Returns: (transfer full): no changes yet
 */
MulChanges *
mul_changes_new (void)
{
  MulChanges *self = g_new0 (MulChanges, 1);

  g_ref_count_init (&self->references);
  self->changes = g_array_new (FALSE, FALSE, sizeof (MulChange));
  g_array_set_clear_func (self->changes, clear_change);
  return self;
}

/**
 * mul_changes_ref:
 * @self: changes
 *
 * Returns: (transfer full): the same
 */
MulChanges *
mul_changes_ref (MulChanges *self)
{
  g_ref_count_inc (&self->references);
  return self;
}

/**
 * mul_changes_unref:
 * @self: (transfer full): changes
 */
void
mul_changes_unref (MulChanges *self)
{
  if (!g_ref_count_dec (&self->references))
    return;
  g_array_unref (self->changes);
  g_free (self);
}

/**
 * mul_changes_add:
 * @self: changes
 * @entity: the row's entity
 * @kind: what became of it
 * @key: its key
 */
void
mul_changes_add (MulChanges *self, MulEntityId entity, MulChangeKind kind, const char *key)
{
  const MulChange change = { .entity = entity, .kind = kind, .key = g_strdup (key) };

  g_array_append_val (self->changes, change);
  self->touched[entity]++;
}

/**
 * mul_changes_get_length:
 * @self: changes
 *
 * Returns: how many rows changed
 */
guint
mul_changes_get_length (MulChanges *self)
{
  return self->changes->len;
}

/**
 * mul_changes_get:
 * @self: changes
 * @index: from 0
 *
 * Returns: (transfer none): one change
 */
const MulChange *
mul_changes_get (MulChanges *self, guint index)
{
  g_return_val_if_fail (index < self->changes->len, NULL);
  return &g_array_index (self->changes, MulChange, index);
}

/**
 * mul_changes_touch:
 * @self: changes
 * @entity: an entity
 *
 * Returns: whether any of its rows changed
 */
gboolean
mul_changes_touch (MulChanges *self, MulEntityId entity)
{
  g_return_val_if_fail (entity > MUL_ENTITY_NONE && entity < MUL_N_ENTITIES, FALSE);
  return self->touched[entity] > 0;
}
