/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-codes.h"

G_BEGIN_DECLS

/* MUL_ENTITY_ARGUMENT and so on: which table. 0 is none. */
#define MUL_ENTITY(E, Type, table) MUL_ENTITY_##E,
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
typedef enum
{
  MUL_ENTITY_NONE,
#include "domain/mul-entities.def"
  MUL_N_ENTITIES
} MulEntityId;
#include "domain/mul-entities-undef.h"

/* MUL_ARGUMENT_text and so on: which column of which table in one number, so that a column alone says all. */
#define MUL_ENTITY(E, Type, table) enum { MUL_##E##_BEFORE_FIRST = (MUL_ENTITY_##E << 8) - 1,
#define MUL_KEY(E, c) MUL_##E##_##c,
#define MUL_KEY_REFERENCE(E, c, T) MUL_##E##_##c,
#define MUL_TEXT(E, c) MUL_##E##_##c,
#define MUL_CODE(E, c, L) MUL_##E##_##c,
#define MUL_NULLABLE_CODE(E, c, L) MUL_##E##_##c,
#define MUL_INTEGER(E, c) MUL_##E##_##c,
#define MUL_FLAG(E, c, D) MUL_##E##_##c,
#define MUL_REFERENCE(E, c, T, A) MUL_##E##_##c,
#define MUL_RANK(E) MUL_##E##_rank,
#define MUL_ENTITY_END(E) MUL_##E##_AFTER_LAST };
#include "domain/mul-entities.def"
#include "domain/mul-entities-undef.h"

#define MUL_COLUMN_ENTITY(column) ((MulEntityId) ((column) >> 8))
#define MUL_COLUMN_INDEX(column) ((column) & 0xff)

typedef enum
{
  MUL_COLUMN_KEY,
  MUL_COLUMN_TEXT,
  MUL_COLUMN_CODE,
  MUL_COLUMN_INTEGER,
  MUL_COLUMN_FLAG,
  MUL_COLUMN_REFERENCE,
  MUL_COLUMN_RANK,
} MulColumnKind;

typedef enum
{
  MUL_REFERENCE_OWNER, /* always stated; the row goes when what it refers to goes */
  MUL_REFERENCE_OWNED, /* may be not stated; the row goes along all the same */
  MUL_REFERENCE_WEAK,  /* emptied when what it refers to goes */
} MulReferenceAction;

/**
 * MulColumn:
 * @name: the column's name in the file
 * @property: the same with hyphens, the record's property
 * @kind: what it holds
 * @nullable: whether it may be not stated (NULL)
 * @in_key: whether it is part of the primary key
 * @codes: (nullable): the codes it may hold
 * @target: the table it refers to, or MUL_ENTITY_NONE
 * @action: what the deletion of the row it refers to does
 * @initial: the value of a flag that nobody has set
 */
typedef struct
{
  const char *name;
  const char *property;
  MulColumnKind kind;
  gboolean nullable;
  gboolean in_key;
  const char *const *codes;
  MulEntityId target;
  MulReferenceAction action;
  int initial;
} MulColumn;

/**
 * MulEntity:
 * @id: its number
 * @table: the table's name in the file
 * @type_name: the name of the record's GType
 * @columns: the columns, in the file's order
 * @n_columns: their number
 * @n_keys: how many of the first columns make the primary key (1 or 2)
 * @rank: the index of the rank column, or -1
 */
typedef struct
{
  MulEntityId id;
  const char *table;
  const char *type_name;
  const MulColumn *columns;
  guint n_columns;
  guint n_keys;
  int rank;
} MulEntity;

const MulEntity *mul_entity_get (MulEntityId id);
const MulEntity *mul_entity_get_by_table (const char *table);
const MulColumn *mul_entity_get_column (guint column);

G_END_DECLS
