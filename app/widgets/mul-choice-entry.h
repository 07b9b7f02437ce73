/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* An entry with the names below it that hold what is typed. Enter takes the first that begins so; what none is called may be added.
 * Down goes to the names. Where it is one of several fields the names are there only while it is used.
 *
 * Signals: "chosen" (guint index): one of the names; "named" (const char *name): a new one; "cleared": none; "left": Enter
 * with nothing typed. */
#define MUL_TYPE_CHOICE_ENTRY (mul_choice_entry_get_type ())
G_DECLARE_FINAL_TYPE (MulChoiceEntry, mul_choice_entry, MUL, CHOICE_ENTRY, GtkWidget)

GtkWidget *mul_choice_entry_new (const char *label, const char *list_label, const char *placeholder);
void mul_choice_entry_set_names (MulChoiceEntry *self, const char *const *names);
void mul_choice_entry_set_none (MulChoiceEntry *self, const char *none);
void mul_choice_entry_set_takes_new (MulChoiceEntry *self, gboolean takes_new);
void mul_choice_entry_set_folds (MulChoiceEntry *self, gboolean folds);
void mul_choice_entry_clear (MulChoiceEntry *self);
gboolean mul_choice_entry_take (MulChoiceEntry *self);

G_END_DECLS
