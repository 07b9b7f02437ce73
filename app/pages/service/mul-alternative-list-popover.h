/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* The project's alternatives where a service is worked on: named, described, ordered, removed, as on the overview,
 * and chosen as to which concern the service. */
#define MUL_TYPE_ALTERNATIVE_LIST_POPOVER (mul_alternative_list_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulAlternativeListPopover, mul_alternative_list_popover, MUL, ALTERNATIVE_LIST_POPOVER, GtkPopover)

GtkWidget *mul_alternative_list_popover_new (MulDocument *document, const char *service_id);

G_END_DECLS
