/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* Edits one position: title, role, size and whether it is vacant. What is typed is committed as it is typed or when it is
 * left; what cannot be taken stays with the reason. */
#define MUL_TYPE_POSITION_POPOVER (mul_position_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulPositionPopover, mul_position_popover, MUL, POSITION_POPOVER, GtkPopover)

MulPositionPopover *mul_position_popover_new (MulDocument *document, const char *service_id, const char *position_id,
                                              gboolean placed);
const char *mul_position_popover_get_position (MulPositionPopover *self);

G_END_DECLS
