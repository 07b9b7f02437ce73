/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-edit.h"

G_BEGIN_DECLS

/**
 * MulArgumentPlace:
 * @document: the project
 * @service_id: a service
 * @alternative_id: (nullable): an alternative, or NULL for the service's challenges
 * @kind: which of its lists
 *
 * One list of arguments. The strings are borrowed.
 */
typedef struct
{
  MulDocument *document;
  const char *service_id;
  const char *alternative_id;
  MulPlacementKind kind;
} MulArgumentPlace;

GListModel *mul_argument_list_placements (const MulArgumentPlace *place);

gboolean mul_argument_add (const MulArgumentPlace *place, guint position, const char *text, const char *theme_id,
                           const char *new_theme, GError **error);
char **mul_argument_add_several (const MulArgumentPlace *place, guint position, const char *const *texts,
                                 const char *const *instead_of, const char *label, GError **error);
gboolean mul_argument_set_text (MulDocument *document, const char *argument_id, const char *text, GError **error);
gboolean mul_argument_is_being_typed (MulDocument *document, const char *argument_id);
gboolean mul_argument_set_theme (MulDocument *document, const char *const *argument_ids, const char *theme_id,
                                 const char *new_theme, GError **error);
gboolean mul_argument_move (const MulArgumentPlace *place, const char *const *placement_ids, guint position,
                            GError **error);
gboolean mul_argument_also_place (const MulArgumentPlace *place, const char *const *placement_ids, GError **error);
gboolean mul_argument_remove (MulDocument *document, const char *const *placement_ids, gboolean everywhere,
                              GError **error);
gboolean mul_argument_take_back (MulDocument *document, const char *placement_id, GError **error);

G_END_DECLS
