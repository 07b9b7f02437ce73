/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "domain/mul-entities.h"

G_BEGIN_DECLS

typedef enum
{
  MUL_CHANGE_INSERT,
  MUL_CHANGE_UPDATE,
  MUL_CHANGE_DELETE,
} MulChangeKind;

typedef struct
{
  MulEntityId entity;
  MulChangeKind kind;
  char *key;
} MulChange;

/* What one edit, undo or redo changed: each row once. */
#define MUL_TYPE_CHANGES (mul_changes_get_type ())
typedef struct _MulChanges MulChanges;

GType mul_changes_get_type (void);
MulChanges *mul_changes_new (void);
MulChanges *mul_changes_ref (MulChanges *self);
void mul_changes_unref (MulChanges *self);
void mul_changes_add (MulChanges *self, MulEntityId entity, MulChangeKind kind, const char *key);

guint mul_changes_get_length (MulChanges *self);
const MulChange *mul_changes_get (MulChanges *self, guint index);
gboolean mul_changes_touch (MulChanges *self, MulEntityId entity);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChanges, mul_changes_unref)

G_END_DECLS
