/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-record.h"

#include <string.h>

/* One row of the file. The type of each entity, its properties and its values all come from the declaration in
 * mul-entities.def. Records that a document hands out are kept current by it; to change one, make an edit. */

typedef union
{
  char *text;
  gint64 number;
} Value;

typedef struct
{
  /* Owned */
  Value *values;
} MulRecordPrivate;

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MulRecord, mul_record, G_TYPE_OBJECT)

static gboolean
is_text (const MulColumn *column)
{
  return column->kind != MUL_COLUMN_INTEGER && column->kind != MUL_COLUMN_FLAG;
}

/* The value at @column, checked to belong to this record's entity. */
static Value *
find_value (MulRecord *self, guint column, gboolean text)
{
  MulRecordPrivate *priv = mul_record_get_instance_private (self);
  const MulEntity *entity = MUL_RECORD_GET_CLASS (self)->entity;

  g_return_val_if_fail (MUL_COLUMN_ENTITY (column) == entity->id, NULL);
  g_return_val_if_fail (MUL_COLUMN_INDEX (column) < entity->n_columns, NULL);
  g_return_val_if_fail (is_text (&entity->columns[MUL_COLUMN_INDEX (column)]) == text, NULL);
  return &priv->values[MUL_COLUMN_INDEX (column)];
}

static void
mul_record_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulRecordPrivate *priv = mul_record_get_instance_private (MUL_RECORD (object));
  const MulEntity *entity = MUL_RECORD_GET_CLASS (object)->entity;
  const MulColumn *column = &entity->columns[property_id - 1];

  if (is_text (column))
    g_value_set_string (value, priv->values[property_id - 1].text);
  else if (column->kind == MUL_COLUMN_FLAG)
    g_value_set_boolean (value, priv->values[property_id - 1].number != 0);
  else
    g_value_set_int64 (value, priv->values[property_id - 1].number);
}

static void
mul_record_constructed (GObject *object)
{
  MulRecordPrivate *priv = mul_record_get_instance_private (MUL_RECORD (object));
  const MulEntity *entity = MUL_RECORD_GET_CLASS (object)->entity;

  G_OBJECT_CLASS (mul_record_parent_class)->constructed (object);
  priv->values = g_new0 (Value, entity->n_columns);
  for (guint i = 0; i < entity->n_columns; i++)
    {
      const MulColumn *column = &entity->columns[i];

      if (column->kind == MUL_COLUMN_INTEGER)
        priv->values[i].number = MUL_NOT_STATED;
      else if (column->kind == MUL_COLUMN_FLAG)
        priv->values[i].number = column->initial;
      else if (!column->nullable)
        priv->values[i].text = g_strdup (column->kind == MUL_COLUMN_CODE ? column->codes[0] : "");
    }
}

static void
mul_record_finalize (GObject *object)
{
  MulRecordPrivate *priv = mul_record_get_instance_private (MUL_RECORD (object));
  const MulEntity *entity = MUL_RECORD_GET_CLASS (object)->entity;

  for (guint i = 0; i < entity->n_columns; i++)
    if (is_text (&entity->columns[i]))
      g_free (priv->values[i].text);
  g_free (priv->values);
  G_OBJECT_CLASS (mul_record_parent_class)->finalize (object);
}

static void
mul_record_class_init (MulRecordClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->constructed = mul_record_constructed;
  object_class->finalize = mul_record_finalize;
}

static void
mul_record_init (MulRecord *self)
{
}

/* The class of one entity: its properties are its columns. They are readable only, since data flows one way. */
static void
init_entity_class (gpointer klass, gpointer data)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const MulEntity *entity = data;
  const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /* GObject does not let a class inherit this. */
  object_class->get_property = mul_record_get_property;
  MUL_RECORD_CLASS (klass)->entity = entity;
  for (guint i = 0; i < entity->n_columns; i++)
    {
      const MulColumn *column = &entity->columns[i];
      GParamSpec *pspec;

      if (is_text (column))
        pspec = g_param_spec_string (column->property, NULL, NULL, NULL, flags);
      else if (column->kind == MUL_COLUMN_FLAG)
        pspec = g_param_spec_boolean (column->property, NULL, NULL, column->initial != 0, flags);
      else
        pspec = g_param_spec_int64 (column->property, NULL, NULL, G_MININT64, G_MAXINT64, MUL_NOT_STATED, flags);
      g_object_class_install_property (object_class, i + 1, pspec);
    }
}

/**
 * mul_record_get_entity_type:
 * @entity: which entity
 *
 * Returns: the GType of its records ("MulArgument"), a final kind of #MulRecord
 */
GType
mul_record_get_entity_type (MulEntityId entity)
{
  static gsize types[MUL_N_ENTITIES];

  g_return_val_if_fail (entity > MUL_ENTITY_NONE && entity < MUL_N_ENTITIES, G_TYPE_INVALID);
  if (g_once_init_enter (&types[entity]))
    {
      const MulEntity *info = mul_entity_get (entity);
      const GTypeInfo type_info = {
        .class_size = sizeof (MulRecordClass),
        .class_init = init_entity_class,
        .class_data = info,
        .instance_size = sizeof (MulRecord),
      };

      g_once_init_leave (&types[entity],
                         g_type_register_static (MUL_TYPE_RECORD, info->type_name, &type_info, G_TYPE_FLAG_FINAL));
    }
  return types[entity];
}

/**
 * mul_record_register_types:
 *
 * Registers the type of every entity, so that templates can name them ($MulArgument).
 */
void
mul_record_register_types (void)
{
  for (int entity = 1; entity < MUL_N_ENTITIES; entity++)
    g_type_ensure (mul_record_get_entity_type (entity));
}

/**
 * mul_record_new:
 * @entity: which entity
 *
 * Returns: (transfer full): a record with every column at its default: "" or not stated, never 0
 */
MulRecord *
mul_record_new (MulEntityId entity)
{
  return g_object_new (mul_record_get_entity_type (entity), NULL);
}

/**
 * mul_record_copy:
 * @self: a record
 *
 * Returns: (transfer full): a record with the same values that no document keeps current
 */
MulRecord *
mul_record_copy (MulRecord *self)
{
  MulRecordPrivate *priv = mul_record_get_instance_private (self);
  const MulEntity *entity = MUL_RECORD_GET_CLASS (self)->entity;
  MulRecord *copy = mul_record_new (entity->id);
  MulRecordPrivate *copy_priv = mul_record_get_instance_private (copy);

  for (guint i = 0; i < entity->n_columns; i++)
    if (is_text (&entity->columns[i]))
      g_set_str (&copy_priv->values[i].text, priv->values[i].text);
    else
      copy_priv->values[i].number = priv->values[i].number;
  return copy;
}

/**
 * mul_record_collect:
 * @records: a list of records
 *
 * Returns: (transfer full) (element-type MulRecord): those that are in it now
 */
GPtrArray *
mul_record_collect (GListModel *records)
{
  GPtrArray *collected = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    g_ptr_array_add (collected, g_list_model_get_item (records, i));
  return collected;
}

/**
 * mul_record_get_entity:
 * @self: a record
 *
 * Returns: (transfer none): the declaration of its entity
 */
const MulEntity *
mul_record_get_entity (MulRecord *self)
{
  g_return_val_if_fail (MUL_IS_RECORD (self), NULL);
  return MUL_RECORD_GET_CLASS (self)->entity;
}

/**
 * mul_record_get_id:
 * @self: a record
 *
 * Returns: (transfer none): the first column of its key; the whole key of most entities
 */
const char *
mul_record_get_id (MulRecord *self)
{
  MulRecordPrivate *priv = mul_record_get_instance_private (self);

  g_return_val_if_fail (MUL_IS_RECORD (self), NULL);
  return priv->values[0].text;
}

/**
 * mul_record_key_from_pair:
 * @first: the first part of a key
 * @second: (nullable): the second part
 *
 * Returns: (transfer full): the key as one text, as documents and edits take it
 */
char *
mul_record_key_from_pair (const char *first, const char *second)
{
  return second != NULL ? g_strconcat (first, "\n", second, NULL) : g_strdup (first);
}

/**
 * mul_record_dup_key:
 * @self: a record
 *
 * Returns: (transfer full): its whole key as one text
 */
char *
mul_record_dup_key (MulRecord *self)
{
  MulRecordPrivate *priv = mul_record_get_instance_private (self);

  g_return_val_if_fail (MUL_IS_RECORD (self), NULL);
  return mul_record_key_from_pair (priv->values[0].text,
                                   MUL_RECORD_GET_CLASS (self)->entity->n_keys > 1 ? priv->values[1].text : NULL);
}

/**
 * mul_record_get_text:
 * @self: a record
 * @column: a text, code, reference or rank column such as MUL_ARGUMENT_text
 *
 * Returns: (transfer none) (nullable): the text; NULL only where the column may be not stated and is not
 */
const char *
mul_record_get_text (MulRecord *self, guint column)
{
  Value *value;

  g_return_val_if_fail (MUL_IS_RECORD (self), NULL);
  value = find_value (self, column, TRUE);
  return value != NULL ? value->text : NULL;
}

/**
 * mul_record_get_integer:
 * @self: a record
 * @column: a number column such as MUL_POSITION_fte_e4
 *
 * Returns: the number in the column's unit, or MUL_NOT_STATED
 */
gint64
mul_record_get_integer (MulRecord *self, guint column)
{
  Value *value;

  g_return_val_if_fail (MUL_IS_RECORD (self), MUL_NOT_STATED);
  value = find_value (self, column, FALSE);
  return value != NULL ? value->number : MUL_NOT_STATED;
}

/**
 * mul_record_get_flag:
 * @self: a record
 * @column: a flag column such as MUL_UNIT_in_service
 *
 * Returns: whether it is set
 */
gboolean
mul_record_get_flag (MulRecord *self, guint column)
{
  return mul_record_get_integer (self, column) == 1;
}

/**
 * mul_record_get_code:
 * @self: a record
 * @column: a code column such as MUL_POSITION_arrangement
 *
 * Returns: its enumeration value (a #MulArrangement here); -1 when it is not stated. A code that this version does
 *   not know reads as the first of its list.
 */
int
mul_record_get_code (MulRecord *self, guint column)
{
  const char *text = mul_record_get_text (self, column);
  const MulColumn *info = mul_entity_get_column (column);
  int code;

  g_return_val_if_fail (info != NULL && info->codes != NULL, -1);
  if (text == NULL)
    return -1;
  code = mul_code_index (info->codes, text);
  return code < 0 ? 0 : code;
}

/**
 * mul_record_set_text:
 * @self: a record
 * @column: a text, code, reference or rank column
 * @value: (nullable): NULL is "not stated" where the column may be that, and "" where it may not
 *
 * Sets the value of a record that is to be inserted. A document's own records are set by the document.
 */
void
mul_record_set_text (MulRecord *self, guint column, const char *value)
{
  Value *slot;
  const MulColumn *info;

  g_return_if_fail (MUL_IS_RECORD (self));
  slot = find_value (self, column, TRUE);
  g_return_if_fail (slot != NULL);
  info = mul_entity_get_column (column);
  if (value == NULL && !info->nullable)
    value = info->kind == MUL_COLUMN_CODE ? info->codes[0] : "";
  if (g_set_str (&slot->text, value))
    g_object_notify (G_OBJECT (self), info->property);
}

/**
 * mul_record_set_integer:
 * @self: a record
 * @column: a number or flag column
 * @value: the number in the column's unit, or MUL_NOT_STATED
 *
 * See mul_record_set_text().
 */
void
mul_record_set_integer (MulRecord *self, guint column, gint64 value)
{
  Value *slot;

  g_return_if_fail (MUL_IS_RECORD (self));
  slot = find_value (self, column, FALSE);
  g_return_if_fail (slot != NULL);
  if (slot->number == value)
    return;
  slot->number = value;
  g_object_notify (G_OBJECT (self), mul_entity_get_column (column)->property);
}

/**
 * mul_record_set_code:
 * @self: a record
 * @column: a code column
 * @code: the enumeration value, or -1 for not stated
 *
 * See mul_record_set_text().
 */
void
mul_record_set_code (MulRecord *self, guint column, int code)
{
  const MulColumn *info = mul_entity_get_column (column);

  g_return_if_fail (info != NULL && info->codes != NULL);
  mul_record_set_text (self, column, code < 0 ? NULL : info->codes[code]);
}
