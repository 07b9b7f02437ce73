/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-entities.h"

static MulEntity entities[MUL_N_ENTITIES];
static char *properties[MUL_N_ENTITIES][32];

#define MUL_ENTITY(E, Type, table) static MulColumn columns_of_##E[] = {
#define MUL_KEY(E, c) { .name = #c, .kind = MUL_COLUMN_KEY, .in_key = TRUE },
#define MUL_KEY_REFERENCE(E, c, T) \
  { .name = #c, .kind = MUL_COLUMN_REFERENCE, .in_key = TRUE, .target = MUL_ENTITY_##T, .action = MUL_REFERENCE_OWNER },
#define MUL_TEXT(E, c) { .name = #c, .kind = MUL_COLUMN_TEXT },
#define MUL_CODE(E, c, L) { .name = #c, .kind = MUL_COLUMN_CODE, .codes = mul_codes_##L },
#define MUL_NULLABLE_CODE(E, c, L) { .name = #c, .kind = MUL_COLUMN_CODE, .nullable = TRUE, .codes = mul_codes_##L },
#define MUL_INTEGER(E, c) { .name = #c, .kind = MUL_COLUMN_INTEGER, .nullable = TRUE },
#define MUL_FLAG(E, c, D) { .name = #c, .kind = MUL_COLUMN_FLAG, .initial = D },
#define MUL_REFERENCE(E, c, T, A) \
  { .name = #c, .kind = MUL_COLUMN_REFERENCE, .nullable = MUL_REFERENCE_##A != MUL_REFERENCE_OWNER, \
    .target = MUL_ENTITY_##T, .action = MUL_REFERENCE_##A },
#define MUL_RANK(E) { .name = "rank", .kind = MUL_COLUMN_RANK },
#define MUL_ENTITY_END(E) };
#include "domain/mul-entities.def"
#include "domain/mul-entities-undef.h"

static void
complete (MulEntityId id, const char *table, const char *type_name, MulColumn *columns, guint n_columns)
{
  MulEntity *entity = &entities[id];

  g_assert (n_columns <= G_N_ELEMENTS (properties[id]));
  *entity = (MulEntity) { .id = id, .table = table, .type_name = type_name, .columns = columns,
                          .n_columns = n_columns, .rank = -1 };
  for (guint i = 0; i < n_columns; i++)
    {
      properties[id][i] = g_strdelimit (g_strdup (columns[i].name), "_", '-');
      columns[i].property = properties[id][i];
      entity->n_keys += columns[i].in_key ? 1 : 0;
      if (columns[i].kind == MUL_COLUMN_RANK)
        entity->rank = (int) i;
    }
}

static void
ensure (void)
{
  static gsize done = 0;

  if (!g_once_init_enter (&done))
    return;
#define MUL_ENTITY(E, Type, table) \
  complete (MUL_ENTITY_##E, #table, "Mul" #Type, columns_of_##E, G_N_ELEMENTS (columns_of_##E));
#define MUL_KEY(E, c)
#define MUL_KEY_REFERENCE(E, c, T)
#define MUL_TEXT(E, c)
#define MUL_CODE(E, c, L)
#define MUL_NULLABLE_CODE(E, c, L)
#define MUL_INTEGER(E, c)
#define MUL_FLAG(E, c, D)
#define MUL_REFERENCE(E, c, T, A)
#define MUL_RANK(E)
#define MUL_ENTITY_END(E)
#include "domain/mul-entities.def"
#include "domain/mul-entities-undef.h"
  g_once_init_leave (&done, 1);
}

/**
 * mul_entity_get:
 * @id: which
 *
 * Returns: (transfer none): the entity's declaration
 */
const MulEntity *
mul_entity_get (MulEntityId id)
{
  ensure ();
  g_return_val_if_fail (id > MUL_ENTITY_NONE && id < MUL_N_ENTITIES, NULL);
  return &entities[id];
}

/**
 * mul_entity_get_by_table:
 * @table: a table's name
 *
 * Returns: (transfer none) (nullable): the entity kept in that table
 */
const MulEntity *
mul_entity_get_by_table (const char *table)
{
  ensure ();
  for (int id = 1; id < MUL_N_ENTITIES; id++)
    if (g_str_equal (entities[id].table, table))
      return &entities[id];
  return NULL;
}

/**
 * mul_entity_get_column:
 * @column: such as MUL_ARGUMENT_text
 *
 * Returns: (transfer none): the column's declaration
 */
const MulColumn *
mul_entity_get_column (guint column)
{
  const MulEntity *entity = mul_entity_get (MUL_COLUMN_ENTITY (column));

  g_return_val_if_fail (entity != NULL && MUL_COLUMN_INDEX (column) < entity->n_columns, NULL);
  return &entity->columns[MUL_COLUMN_INDEX (column)];
}
