/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "storage/mul-document.h"

G_BEGIN_DECLS

/* Asks for the form and name of a new alternative, and adds it to the project. Signal: "added" (const char *id). */
#define MUL_TYPE_ALTERNATIVE_POPOVER (mul_alternative_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulAlternativePopover, mul_alternative_popover, MUL, ALTERNATIVE_POPOVER, GtkPopover)

MulAlternativePopover *mul_alternative_popover_new (MulDocument *document);

G_END_DECLS
