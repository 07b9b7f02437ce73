/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-record.h"

G_BEGIN_DECLS

/* Chooses which alternative a view shows: a row of toggles, or a drop-down where there is little room, and a + that asks for
 * one more. Beside it, where the page has given it one, the button of a popover in which they are edited.
 *
 * Properties: "alternatives" (GListModel of MulAlternative records), "selected" (the chosen one's id, or NULL while there are
 * none), "narrow" (boolean). Signals: "add-requested" (the + was pressed; the widget given is the button, for a popover);
 * "value-dropped" (const char *id, const GValue *value → gboolean): something was dropped on an alternative, see
 * mul_alternative_switcher_set_drop_type(). */
#define MUL_TYPE_ALTERNATIVE_SWITCHER (mul_alternative_switcher_get_type ())
G_DECLARE_FINAL_TYPE (MulAlternativeSwitcher, mul_alternative_switcher, MUL, ALTERNATIVE_SWITCHER, GtkWidget)

GtkWidget *mul_alternative_switcher_new (GListModel *alternatives);
GListModel *mul_alternative_switcher_get_alternatives (MulAlternativeSwitcher *self);
void mul_alternative_switcher_set_alternatives (MulAlternativeSwitcher *self, GListModel *alternatives);
const char *mul_alternative_switcher_get_selected (MulAlternativeSwitcher *self);
void mul_alternative_switcher_set_selected (MulAlternativeSwitcher *self, const char *id);
gboolean mul_alternative_switcher_get_narrow (MulAlternativeSwitcher *self);
void mul_alternative_switcher_set_narrow (MulAlternativeSwitcher *self, gboolean narrow);
void mul_alternative_switcher_set_keys (MulAlternativeSwitcher *self, const char *previous, const char *next);
void mul_alternative_switcher_set_popover (MulAlternativeSwitcher *self, GtkWidget *popover);
void mul_alternative_switcher_edit (MulAlternativeSwitcher *self);
void mul_alternative_switcher_set_drop_type (MulAlternativeSwitcher *self, GType type);

G_END_DECLS
