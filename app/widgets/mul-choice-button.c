/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-choice-button.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-record.h"

struct _MulChoiceButton
{
  GtkWidget parent_instance;

  MulChoiceWords words;

  /* Owned */
  GListModel *choices;
  char *chosen;
  GPtrArray *offered; /* MulRecord, or NULL for none, by row */

  /* Template */
  GtkMenuButton *button;
  GtkPopover *popover;
  GtkEntry *entry;
  GtkListBox *list;
};

enum
{
  SIGNAL_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulChoiceButton, mul_choice_button, GTK_TYPE_WIDGET)

static void
add_row (MulChoiceButton *self, MulRecord *record, const char *text)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  if (record == NULL)
    gtk_widget_add_css_class (label, "dim-label");
  gtk_list_box_append (self->list, label);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (gtk_widget_get_parent (label)), GTK_ACCESSIBLE_RELATION_LABELLED_BY, label,
                                  NULL, -1);
  g_ptr_array_add (self->offered, record != NULL ? g_object_ref (record) : NULL);
}

/* Offers the records whose name holds what is typed, and what is typed itself where none is called so. */
static void
offer (MulChoiceButton *self)
{
  const char *typed = gtk_editable_get_text (GTK_EDITABLE (self->entry));
  g_autofree char *needle = g_utf8_casefold (typed, -1);
  const guint n = self->choices != NULL ? g_list_model_get_n_items (self->choices) : 0;
  gboolean exact = FALSE;

  gtk_list_box_remove_all (self->list);
  g_ptr_array_set_size (self->offered, 0);
  g_strstrip (needle);
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (self->choices, i);
      const char *name = mul_record_get_text (record, self->words.name_column);
      g_autofree char *folded = g_utf8_casefold (name, -1);

      exact = exact || strcmp (folded, needle) == 0;
      if (strstr (folded, needle) != NULL)
        add_row (self, record, name);
    }
  if (*needle == '\0')
    {
      if (self->chosen != NULL)
        add_row (self, NULL, self->words.none);
    }
  else if (!exact)
    {
      /* Translators: adds what was typed */
      g_autofree char *text = g_strdup_printf (C_ ("choice", "Add “%s”"), typed);

      add_row (self, NULL, text);
    }
}

static void
choose (MulChoiceButton *self, MulRecord *record)
{
  g_autofree char *typed = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
  g_autofree char *id = record != NULL ? g_strdup (mul_record_get_id (record)) : NULL;

  gtk_popover_popdown (self->popover);
  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, id, id == NULL && *typed != '\0' ? typed : NULL);
}

static void
show_cb (MulChoiceButton *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  offer (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
entry_changed_cb (MulChoiceButton *self)
{
  offer (self);
}

/* Enter takes the first record that begins as what is typed; else what is typed becomes one. */
static void
entry_activate_cb (MulChoiceButton *self)
{
  g_autofree char *typed = g_strstrip (g_utf8_casefold (gtk_editable_get_text (GTK_EDITABLE (self->entry)), -1));

  if (*typed == '\0')
    {
      gtk_popover_popdown (self->popover);
      return;
    }
  for (guint i = 0; i < self->offered->len; i++)
    {
      MulRecord *record = g_ptr_array_index (self->offered, i);
      g_autofree char *name =
          record != NULL ? g_utf8_casefold (mul_record_get_text (record, self->words.name_column), -1) : g_strdup ("");

      if (g_str_has_prefix (name, typed))
        {
          choose (self, record);
          return;
        }
    }
  choose (self, NULL);
}

static void
row_activated_cb (MulChoiceButton *self, GtkListBoxRow *row)
{
  const guint index = (guint) gtk_list_box_row_get_index (row);

  if (index < self->offered->len)
    choose (self, g_ptr_array_index (self->offered, index));
}

static void
unref_if_any (gpointer object)
{
  if (object != NULL)
    g_object_unref (object);
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

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-choice-button.ui");
  gtk_widget_class_bind_template_child (widget_class, MulChoiceButton, button);
  gtk_widget_class_bind_template_child (widget_class, MulChoiceButton, popover);
  gtk_widget_class_bind_template_child (widget_class, MulChoiceButton, entry);
  gtk_widget_class_bind_template_child (widget_class, MulChoiceButton, list);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, entry_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
mul_choice_button_init (MulChoiceButton *self)
{
  self->offered = g_ptr_array_new_with_free_func (unref_if_any);
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
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
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->button), words->tooltip);
  gtk_entry_set_placeholder_text (self->entry, words->placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, words->label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, words->list_label, -1);
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
