/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

#define MUL_CHANGE_PLACE_VIEWS 2

/**
 * MulChangePlace:
 * @entity: what was changed
 * @service_id: (nullable): in which service, or NULL for the project
 * @views: in which of the service's views it is seen, the one to go to first; none for all
 * @alternative_id: (nullable): in which alternative
 * @item_id: (nullable): what mul_service_page_show_place() goes to
 *
 * Where in the program a row is seen. What is shown is such a place too, with one view and of no entity.
 */
typedef struct
{
  MulEntityId entity;
  char *service_id;
  const char *views[MUL_CHANGE_PLACE_VIEWS];
  char *alternative_id;
  char *item_id;
} MulChangePlace;

void mul_change_place_free (MulChangePlace *self);
MulChangePlace *mul_change_place_find (MulDocument *document, MulEntityId entity, const char *key, const MulChangePlace *shown);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulChangePlace, mul_change_place_free)

G_END_DECLS
