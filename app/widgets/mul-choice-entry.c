/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-choice-entry.h"

#include <glib/gi18n-lib.h>

/* What a row offers where that is none of the names. */
#define NONE (-1)
#define NEW (-2)

/* So high the names may stand, in pixels: one of several fields leaves room for the others. */
#define MAX_HEIGHT 280
#define MAX_HEIGHT_FOLDED 156
#define ROW_HEIGHT 34

struct _MulChoiceEntry
{
  GtkWidget parent_instance;

  /* Owned */
  char **names;
  char *none;
  GArray *offered; /* int, by row: a name's index, NONE or NEW */
  guint fold_source;
  gboolean takes_new;
  gboolean folds;

  /* Borrowed: children */
  GtkWidget *entry;
  GtkWidget *scroller;
  GtkListBox *list;
};

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_NAMED,
  SIGNAL_CLEARED,
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulChoiceEntry, mul_choice_entry, GTK_TYPE_WIDGET)

static char *
dup_typed (MulChoiceEntry *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));
}

/* A row is read out by its own name, not by what stands in it. */
static void
add_row (MulChoiceEntry *self, int choice, const char *text)
{
  GtkWidget *row = gtk_list_box_row_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (text);

  if (choice == NEW)
    gtk_box_append (GTK_BOX (box), gtk_image_new_from_icon_name ("list-add-symbolic"));
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (choice == NONE)
    gtk_widget_add_css_class (label, "dim-label");
  gtk_box_append (GTK_BOX (box), label);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (row), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
  gtk_list_box_append (self->list, row);
  g_array_append_val (self->offered, choice);
}

/* Offers the names that hold what is typed, and what is typed itself where none is called so. */
static void
offer (MulChoiceEntry *self)
{
  g_autofree char *typed = dup_typed (self);
  g_autofree char *needle = g_utf8_casefold (typed, -1);
  gboolean exact = FALSE;

  gtk_list_box_remove_all (self->list);
  g_array_set_size (self->offered, 0);
  for (int i = 0; self->names != NULL && self->names[i] != NULL; i++)
    {
      g_autofree char *folded = g_utf8_casefold (self->names[i], -1);

      exact = exact || strcmp (folded, needle) == 0;
      if (strstr (folded, needle) != NULL)
        add_row (self, i, self->names[i]);
    }
  if (*needle == '\0' && self->none != NULL)
    add_row (self, NONE, self->none);
  else if (*needle != '\0' && !exact && self->takes_new)
    {
      /* Translators: adds what was typed */
      g_autofree char *text = g_strdup_printf (C_ ("choice", "Add “%s”"), typed);

      add_row (self, NEW, text);
    }
}

/* Whether the hand is in the entry or in the names, which are there for it. */
static gboolean
is_used (MulChoiceEntry *self)
{
  return (gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0;
}

static void
show_names (MulChoiceEntry *self)
{
  /* What scrolls around the fields would make the names give way first. */
  if (self->folds)
    gtk_scrolled_window_set_min_content_height (GTK_SCROLLED_WINDOW (self->scroller),
                                                MIN ((int) self->offered->len * ROW_HEIGHT, MAX_HEIGHT_FOLDED));
  gtk_widget_set_visible (self->scroller, self->offered->len > 0 && (!self->folds || is_used (self)));
}

static void
choose (MulChoiceEntry *self, int choice)
{
  g_autofree char *typed = dup_typed (self);

  g_object_ref (self);
  if (gtk_widget_get_focus_child (self->scroller) != NULL)
    gtk_widget_grab_focus (self->entry);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  if (choice == NONE)
    g_signal_emit (self, signals[SIGNAL_CLEARED], 0);
  else if (choice == NEW)
    g_signal_emit (self, signals[SIGNAL_NAMED], 0, typed);
  else
    g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, (guint) choice);
  g_object_unref (self);
}

static void
changed_cb (MulChoiceEntry *self)
{
  offer (self);
  show_names (self);
}

static void
activate_cb (MulChoiceEntry *self)
{
  g_autofree char *typed = dup_typed (self);

  if (*typed == '\0')
    g_signal_emit (self, signals[SIGNAL_LEFT], 0);
  else if (!mul_choice_entry_take (self))
    gtk_widget_error_bell (self->entry);
}

static void
row_activated_cb (MulChoiceEntry *self, GtkListBoxRow *row)
{
  const guint index = (guint) gtk_list_box_row_get_index (row);

  if (index < self->offered->len)
    choose (self, g_array_index (self->offered, int, index));
}

static gboolean
fold_cb (gpointer data)
{
  MulChoiceEntry *self = data;

  self->fold_source = 0;
  show_names (self);
  return G_SOURCE_REMOVE;
}

/* The names come and go only when the focus has come to rest. */
static void
focus_changed_cb (MulChoiceEntry *self)
{
  if (self->folds && self->fold_source == 0)
    self->fold_source = g_idle_add_full (G_PRIORITY_DEFAULT, fold_cb, self, NULL);
}

static gboolean
entry_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, MulChoiceEntry *self)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_index (self->list, 0);

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if ((keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down) && row != NULL && gtk_widget_get_visible (self->scroller))
    {
      gtk_widget_grab_focus (GTK_WIDGET (row));
      return GDK_EVENT_STOP;
    }
  /* In a form Tab goes on with what was typed. */
  if (self->folds && (keyval == GDK_KEY_Tab || keyval == GDK_KEY_KP_Tab) && mul_choice_entry_take (self))
    return GDK_EVENT_STOP;
  return GDK_EVENT_PROPAGATE;
}

static gboolean
list_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, MulChoiceEntry *self)
{
  GtkListBoxRow *first = gtk_list_box_get_row_at_index (self->list, 0);
  const gboolean up = keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up;

  if (first == NULL || !(keyval == GDK_KEY_Escape || (up && gtk_widget_has_focus (GTK_WIDGET (first)))))
    return GDK_EVENT_PROPAGATE;
  gtk_widget_grab_focus (self->entry);
  return GDK_EVENT_STOP;
}

static gboolean
mul_choice_entry_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (MUL_CHOICE_ENTRY (widget)->entry);
}

/* Tab goes past the names: the arrows go through them. */
static gboolean
mul_choice_entry_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulChoiceEntry *self = MUL_CHOICE_ENTRY (widget);

  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return GTK_WIDGET_CLASS (mul_choice_entry_parent_class)->focus (widget, direction);
  if (gtk_widget_get_focus_child (self->scroller) != NULL && direction == GTK_DIR_TAB_BACKWARD)
    return gtk_widget_grab_focus (self->entry);
  return gtk_widget_get_focus_child (widget) == NULL && gtk_widget_grab_focus (self->entry);
}

static void
mul_choice_entry_dispose (GObject *object)
{
  MulChoiceEntry *self = MUL_CHOICE_ENTRY (object);

  g_clear_handle_id (&self->fold_source, g_source_remove);
  g_clear_pointer (&self->entry, gtk_widget_unparent);
  g_clear_pointer (&self->scroller, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_choice_entry_parent_class)->dispose (object);
}

static void
mul_choice_entry_finalize (GObject *object)
{
  MulChoiceEntry *self = MUL_CHOICE_ENTRY (object);

  g_strfreev (self->names);
  g_free (self->none);
  g_array_unref (self->offered);
  G_OBJECT_CLASS (mul_choice_entry_parent_class)->finalize (object);
}

static void
mul_choice_entry_class_init (MulChoiceEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = MUL_TYPE_CHOICE_ENTRY;

  G_OBJECT_CLASS (klass)->dispose = mul_choice_entry_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_choice_entry_finalize;
  widget_class->grab_focus = mul_choice_entry_grab_focus;
  widget_class->focus = mul_choice_entry_focus;

  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[SIGNAL_NAMED] = g_signal_new ("named", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_CLEARED] = g_signal_new ("cleared", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_LEFT] = g_signal_new ("left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
mul_choice_entry_init (MulChoiceEntry *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *list_keys = gtk_event_controller_key_new ();
  GtkEventController *focus = gtk_event_controller_focus_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  self->offered = g_array_new (FALSE, FALSE, sizeof (int));
  self->takes_new = TRUE;
  self->entry = gtk_entry_new ();
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  self->list = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->list, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->list), "theme-list");
  self->scroller = gtk_scrolled_window_new ();
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (self->scroller), GTK_POLICY_NEVER, GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (self->scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scroller), MAX_HEIGHT);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (self->scroller), GTK_WIDGET (self->list));
  gtk_widget_set_parent (self->scroller, GTK_WIDGET (self));
  g_signal_connect_object (self->entry, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->entry, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (entry_key_cb), self);
  gtk_widget_add_controller (self->entry, keys);
  gtk_event_controller_set_propagation_phase (list_keys, GTK_PHASE_CAPTURE);
  g_signal_connect (list_keys, "key-pressed", G_CALLBACK (list_key_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->list), list_keys);
  g_signal_connect_object (focus, "enter", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (focus_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * mul_choice_entry_new:
 * @label: what is chosen
 * @list_label: several of them
 * @placeholder: (nullable): what to type
 *
 * Returns: (transfer floating): an entry without names
 */
GtkWidget *
mul_choice_entry_new (const char *label, const char *list_label, const char *placeholder)
{
  MulChoiceEntry *self = g_object_new (MUL_TYPE_CHOICE_ENTRY, NULL);

  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), placeholder);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, list_label, -1);
  return GTK_WIDGET (self);
}

/**
 * mul_choice_entry_set_names:
 * @self: an entry
 * @names: (nullable): what to choose among; where it is the same as before, nothing changes
 */
void
mul_choice_entry_set_names (MulChoiceEntry *self, const char *const *names)
{
  g_return_if_fail (MUL_IS_CHOICE_ENTRY (self));
  if (self->names != NULL && names != NULL && g_strv_equal ((const char *const *) self->names, names))
    return;
  if (gtk_widget_get_focus_child (self->scroller) != NULL)
    gtk_widget_grab_focus (self->entry);
  g_strfreev (self->names);
  self->names = g_strdupv ((char **) names);
  changed_cb (self);
}

/**
 * mul_choice_entry_set_none:
 * @self: an entry
 * @none: (nullable): what choosing nothing is called, or NULL where there is nothing to take away
 */
void
mul_choice_entry_set_none (MulChoiceEntry *self, const char *none)
{
  g_return_if_fail (MUL_IS_CHOICE_ENTRY (self));
  if (g_set_str (&self->none, none))
    changed_cb (self);
}

void
mul_choice_entry_set_takes_new (MulChoiceEntry *self, gboolean takes_new)
{
  g_return_if_fail (MUL_IS_CHOICE_ENTRY (self));
  self->takes_new = takes_new;
  changed_cb (self);
}

/**
 * mul_choice_entry_set_folds:
 * @self: an entry
 * @folds: whether it is one of several fields: the names are there only while it is used, and Tab takes what is typed
 */
void
mul_choice_entry_set_folds (MulChoiceEntry *self, gboolean folds)
{
  g_return_if_fail (MUL_IS_CHOICE_ENTRY (self));
  self->folds = folds;
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (self->scroller), folds ? MAX_HEIGHT_FOLDED : MAX_HEIGHT);
  show_names (self);
}

/**
 * mul_choice_entry_clear:
 * @self: an entry
 *
 * Begins anew, with nothing typed.
 */
void
mul_choice_entry_clear (MulChoiceEntry *self)
{
  g_return_if_fail (MUL_IS_CHOICE_ENTRY (self));
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  changed_cb (self);
}

/**
 * mul_choice_entry_take:
 * @self: an entry
 *
 * Chooses the first name that begins as what is typed; else what is typed becomes one. Where it cannot, a name that holds it will do.
 *
 * Returns: whether something was typed, and chosen
 */
gboolean
mul_choice_entry_take (MulChoiceEntry *self)
{
  g_autofree char *typed = dup_typed (self);
  g_autofree char *needle = g_utf8_casefold (typed, -1);
  int found = NEW;

  g_return_val_if_fail (MUL_IS_CHOICE_ENTRY (self), FALSE);
  if (*needle == '\0')
    return FALSE;
  for (guint i = 0; i < self->offered->len; i++)
    {
      const int choice = g_array_index (self->offered, int, i);
      g_autofree char *name = choice >= 0 ? g_utf8_casefold (self->names[choice], -1) : NULL;

      if (name != NULL && strcmp (name, needle) == 0)
        found = choice;
      else if (name != NULL && found < 0 && (!self->takes_new || g_str_has_prefix (name, needle)))
        found = choice;
    }
  if (found < 0 && !self->takes_new)
    return FALSE;
  choose (self, found);
  return TRUE;
}
