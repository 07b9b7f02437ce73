/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-queries.h"

G_BEGIN_DECLS

/* What one of the group thinks of an argument. Strings are owned. */
typedef struct
{
  char *id;
  char *municipality_id; /* NULL: only a holder */
  char *holder;
  int position; /* MulStancePosition */
  char *comment;
} MulStanceRow;

/* Where an argument is said. Strings are owned. */
typedef struct
{
  char *id;
  char *title;
  char *locator;
} MulSourceRow;

/**
 * MulArgumentDetails:
 * @argument_id: the argument
 * @places: (element-type MulPlace): where else it stands, by service and alternative
 * @municipalities: (element-type utf8): the ids of those it holds for, in their order; none is all
 * @stances: (element-type MulStanceRow): what they think of it, municipalities in their order, then holders
 * @sources: (element-type MulSourceRow): its citations
 *
 * What belongs to one placed argument besides its own columns.
 */
typedef struct
{
  char *argument_id;
  GPtrArray *places;
  GPtrArray *municipalities;
  GPtrArray *stances;
  GPtrArray *sources;
} MulArgumentDetails;

/* An argument's sentence. Strings are owned. */
typedef struct
{
  char *id;
  char *text;
} MulSentence;

gboolean mul_query_has_arguments (MulDocument *document, const char *service_id, const char *alternative_id);
GPtrArray *mul_query_sentences (MulDocument *document, const char *after_id, guint limit);
GHashTable *mul_query_argument_details (MulDocument *document, const char *service_id, const char *alternative_id, int kind,
                                        const char *argument_id);

G_END_DECLS
