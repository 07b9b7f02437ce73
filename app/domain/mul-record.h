/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "domain/mul-entities.h"
#include "domain/mul-value.h"

G_BEGIN_DECLS

#define MUL_TYPE_RECORD (mul_record_get_type ())
G_DECLARE_DERIVABLE_TYPE (MulRecord, mul_record, MUL, RECORD, GObject)

struct _MulRecordClass
{
  GObjectClass parent_class;

  const MulEntity *entity;
};

GType mul_record_get_entity_type (MulEntityId entity);
void mul_record_register_types (void);

MulRecord *mul_record_new (MulEntityId entity);
MulRecord *mul_record_copy (MulRecord *self);
GPtrArray *mul_record_collect (GListModel *records);

const MulEntity *mul_record_get_entity (MulRecord *self);
const char *mul_record_get_id (MulRecord *self);
char *mul_record_dup_key (MulRecord *self);
char *mul_record_key_from_pair (const char *first, const char *second);

const char *mul_record_get_text (MulRecord *self, guint column);
gint64 mul_record_get_integer (MulRecord *self, guint column);
gboolean mul_record_get_flag (MulRecord *self, guint column);
int mul_record_get_code (MulRecord *self, guint column);

void mul_record_set_text (MulRecord *self, guint column, const char *value);
void mul_record_set_integer (MulRecord *self, guint column, gint64 value);
void mul_record_set_code (MulRecord *self, guint column, int code);

G_END_DECLS
