/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-rows.h"

G_BEGIN_DECLS

/* The rows of one entity that have certain values, by rank and key, as a GListModel of records. The document keeps it
 * current. Private to storage: others see a GListModel from mul_document_list(). */
#define MUL_TYPE_LIVE_LIST (mul_live_list_get_type ())
G_DECLARE_FINAL_TYPE (MulLiveList, mul_live_list, MUL, LIVE_LIST, GObject)

/* At most MUL_LIVE_LIST_FILTERS columns are compared, each with a text or with NULL. */
#define MUL_LIVE_LIST_FILTERS 4

typedef struct
{
  guint column;
  char *value;
} MulLiveListFilter;

MulLiveList *mul_live_list_new (MulDatabase *database, MulRows *rows, MulEntityId entity,
                                const MulLiveListFilter *filters, guint n_filters);
void mul_live_list_follow (MulLiveList *self, MulRows *rows, MulChanges *changes);

G_END_DECLS
