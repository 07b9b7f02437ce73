/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* How many arguments of a kind and theme a service has placed in an alternative. Strings are owned. */
typedef struct
{
  char *service_id;
  char *alternative_id; /* NULL: challenges */
  char *theme_id;       /* NULL: no theme */
  int kind;             /* MulPlacementKind */
  guint count;
} MulArgumentCount;

/* How many arguments are disputed, or dissents stated, in an alternative of a service. Strings are owned. */
typedef struct
{
  char *service_id;
  char *alternative_id; /* NULL: challenges, or a dissent that names no alternative */
  guint disputed;
  guint dissents;
} MulDisputeCount;

/* Who disagrees with an argument that others agree with, or has a view apart from the conclusion. Strings are owned. */
typedef struct
{
  char *service_id;
  char *alternative_id; /* NULL: challenges, or a dissent that names no alternative */
  char *short_name;     /* a municipality's short name, or else who holds it */
  char *name;           /* in full: the municipality and who holds it */
  gboolean dissent;
} MulDissenter;

GPtrArray *mul_query_argument_counts (MulDocument *document);
GPtrArray *mul_query_dispute_counts (MulDocument *document);
GPtrArray *mul_query_dissenters (MulDocument *document);
GHashTable *mul_query_apart (MulDocument *document);

G_END_DECLS
