/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Asks for a name, and then for the next one until Escape. Properties: "heading" (what is asked for), "action-label" (the
 * button). Signal "added" (const char *name): never empty, without blanks around it. */
#define MUL_TYPE_ADD_POPOVER (mul_add_popover_get_type ())
G_DECLARE_FINAL_TYPE (MulAddPopover, mul_add_popover, MUL, ADD_POPOVER, GtkPopover)

void mul_add_popover_submit (MulAddPopover *self, const char *names);

G_END_DECLS
