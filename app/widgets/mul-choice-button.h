/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * MulChoiceWords:
 * @name_column: the column that names a record
 * @label: what is chosen ("Theme"): the button where nothing is, and the entry's name
 * @list_label: several of them
 * @tooltip: what the button does
 * @accel: (nullable): a key that does it too
 * @placeholder: what to type in the entry
 * @none: what choosing nothing is called
 *
 * The words of a #MulChoiceButton; all borrowed for good.
 */
typedef struct
{
  guint name_column;
  const char *label;
  const char *list_label;
  const char *tooltip;
  const char *accel;
  const char *placeholder;
  const char *none;
} MulChoiceWords;

/* A small drop-down for what something is about or comes from: one of the records there are, a new one typed, or none.
 *
 * Signal: "chosen" (const char *id, const char *new_name): both NULL for none; "closed": whether or not something was. */
#define MUL_TYPE_CHOICE_BUTTON (mul_choice_button_get_type ())
G_DECLARE_FINAL_TYPE (MulChoiceButton, mul_choice_button, MUL, CHOICE_BUTTON, GtkWidget)

GtkWidget *mul_choice_button_new (const MulChoiceWords *words);
void mul_choice_button_set_choices (MulChoiceButton *self, GListModel *choices);
void mul_choice_button_set_chosen (MulChoiceButton *self, const char *name);
void mul_choice_button_open (MulChoiceButton *self);

G_END_DECLS
