/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-argument-edits.h"

G_BEGIN_DECLS

/* What of it is wanted first. */
typedef enum
{
  MUL_ARGUMENT_DETAILS_SOURCES,
  MUL_ARGUMENT_DETAILS_PLACES,
} MulArgumentDetailsPart;

/* What there is to say about an argument besides its sentence, all of it optional: whom it affects, its importance, whom it holds for,
 * who said it, its sources, its language, and where it stands. Each change is stored at once. */
#define MUL_TYPE_ARGUMENT_DETAILS_POPOVER (mul_argument_details_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulArgumentDetailsPopover, mul_argument_details_popover, MUL, ARGUMENT_DETAILS_POPOVER, GtkPopover)

MulArgumentDetailsPopover *mul_argument_details_popover_new (MulDocument *document);
void mul_argument_details_popover_open (MulArgumentDetailsPopover *self, const char *placement_id, GPtrArray *takers,
                                        MulArgumentDetailsPart part, const GdkRectangle *row);

G_END_DECLS
