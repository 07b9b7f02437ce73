/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-choice-button.h"

#include "domain/mul-record.h"
#include "widgets/mul-choice-entry.h"
#include "widgets/mul-key-tooltip.h"

struct _MulChoiceButton
{
  GtkWidget parent_instance;

  MulChoiceWords words;

  /* Owned */
  GListModel *choices;
  char *chosen;
  GPtrArray *offered; /* MulRecord, by their place in the entry */

  /* Borrowed: in the popover */
  MulChoiceEntry *entry;

  /* Template */
  GtkMenuButton *button;
  GtkPopover *popover;
};

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_CLOSED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulChoiceButton, mul_choice_button, GTK_TYPE_WIDGET)

/* The names to choose among, as they are when the list is opened. */
static void
offer (MulChoiceButton *self)
{
  const guint n = self->choices != NULL ? g_list_model_get_n_items (self->choices) : 0;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) names = NULL;

  g_ptr_array_set_size (self->offered, 0);
  for (guint i = 0; i < n; i++)
    {
      MulRecord *record = g_list_model_get_item (self->choices, i);

      g_strv_builder_add (builder, mul_record_get_text (record, self->words.name_column));
      g_ptr_array_add (self->offered, record);
    }
  names = g_strv_builder_end (builder);
  mul_choice_entry_set_names (self->entry, (const char *const *) names);
  mul_choice_entry_set_none (self->entry, self->chosen != NULL ? self->words.none : NULL);
}

static void
choose (MulChoiceButton *self, MulRecord *record, const char *new_name)
{
  g_autofree char *id = record != NULL ? g_strdup (mul_record_get_id (record)) : NULL;

  gtk_popover_popdown (self->popover);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, id, new_name);
}

static void
show_cb (MulChoiceButton *self)
{
  mul_choice_entry_clear (self->entry);
  offer (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
closed_cb (MulChoiceButton *self)
{
  g_signal_emit (self, signals[SIGNAL_CLOSED], 0);
}

static void
chosen_cb (MulChoiceButton *self, guint index)
{
  if (index < self->offered->len)
    choose (self, g_ptr_array_index (self->offered, index), NULL);
}

static void
named_cb (MulChoiceButton *self, const char *name)
{
  choose (self, NULL, name);
}

static void
cleared_cb (MulChoiceButton *self)
{
  choose (self, NULL, NULL);
}

static void
left_cb (MulChoiceButton *self)
{
  gtk_popover_popdown (self->popover);
}

static void
mul_choice_button_dispose (GObject *object)
{
  MulChoiceButton *self = MUL_CHOICE_BUTTON (object);

  g_clear_object (&self->choices);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_CHOICE_BUTTON);
  G_OBJECT_CLASS (mul_choice_button_parent_class)->dispose (object);
}

static void
mul_choice_button_finalize (GObject *object)
{
  MulChoiceButton *self = MUL_CHOICE_BUTTON (object);

  g_free (self->chosen);
  g_ptr_array_unref (self->offered);
  G_OBJECT_CLASS (mul_choice_button_parent_class)->finalize (object);
}

static void
mul_choice_button_class_init (MulChoiceButtonClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_choice_button_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_choice_button_finalize;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", MUL_TYPE_CHOICE_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                         NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[SIGNAL_CLOSED] =
      g_signal_new ("closed", MUL_TYPE_CHOICE_BUTTON, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-choice-button.ui");
  gtk_widget_class_bind_template_child (widget_class, MulChoiceButton, button);
  gtk_widget_class_bind_template_child (widget_class, MulChoiceButton, popover);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, closed_cb);
}

static void
mul_choice_button_init (MulChoiceButton *self)
{
  self->offered = g_ptr_array_new_with_free_func (g_object_unref);
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_choice_button_new:
 * @words: what it says
 *
 * Returns: (transfer floating): a button with nothing chosen
 */
GtkWidget *
mul_choice_button_new (const MulChoiceWords *words)
{
  MulChoiceButton *self = g_object_new (MUL_TYPE_CHOICE_BUTTON, NULL);

  self->words = *words;
  gtk_menu_button_set_label (self->button, words->label);
  if (words->accel != NULL)
    mul_key_tooltip_set (GTK_WIDGET (self->button), words->tooltip, words->accel);
  else
    gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), words->tooltip);
  self->entry = MUL_CHOICE_ENTRY (mul_choice_entry_new (words->label, words->list_label, words->placeholder));
  gtk_widget_set_size_request (GTK_WIDGET (self->entry), 220, -1);
  g_signal_connect_object (self->entry, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "named", G_CALLBACK (named_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "cleared", G_CALLBACK (cleared_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "left", G_CALLBACK (left_cb), self, G_CONNECT_SWAPPED);
  gtk_popover_set_child (self->popover, GTK_WIDGET (self->entry));
  return GTK_WIDGET (self);
}

/**
 * mul_choice_button_set_choices:
 * @self: a button
 * @choices: (nullable): records
 *
 * Offers these.
 */
void
mul_choice_button_set_choices (MulChoiceButton *self, GListModel *choices)
{
  g_return_if_fail (MUL_IS_CHOICE_BUTTON (self));
  g_set_object (&self->choices, choices);
}

/**
 * mul_choice_button_set_chosen:
 * @self: a button
 * @name: (nullable): the present record's name
 *
 * Says what is chosen.
 */
void
mul_choice_button_set_chosen (MulChoiceButton *self, const char *name)
{
  g_return_if_fail (MUL_IS_CHOICE_BUTTON (self));
  g_set_str (&self->chosen, name != NULL && *name != '\0' ? name : NULL);
  gtk_menu_button_set_label (self->button, self->chosen != NULL ? self->chosen : self->words.label);
}

/**
 * mul_choice_button_open:
 * @self: a button
 *
 * Opens what there is to choose among.
 */
void
mul_choice_button_open (MulChoiceButton *self)
{
  g_return_if_fail (MUL_IS_CHOICE_BUTTON (self));
  gtk_menu_button_popup (self->button);
}
