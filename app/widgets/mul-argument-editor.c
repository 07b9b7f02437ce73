/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-editor.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-argument-stance-mark.h"
#include "widgets/mul-argument-twin-box.h"
#include "widgets/mul-choice-button.h"
#include "widgets/mul-typing.h"

struct _MulArgumentEditor
{
  GtkWidget parent_instance;

  MulTyping typing;
  guint return_source;

  /* Borrowed: children, and what is in them */
  MulArgumentText *text;
  GtkWidget *line;
  GtkWidget *marks; /* the stances */
  MulChoiceButton *theme_button;
  MulArgumentTwinBox *twins;
};

enum
{
  SIGNAL_FINISHED,
  SIGNAL_LINES_PASTED,
  SIGNAL_THEME_CHOSEN,
  SIGNAL_TYPED,
  SIGNAL_STORE,
  SIGNAL_TWIN_CHOSEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentEditor, mul_argument_editor, GTK_TYPE_WIDGET)

static void
finished_cb (MulArgumentEditor *self, int how)
{
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0, how);
}

static void
lines_pasted_cb (MulArgumentEditor *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_LINES_PASTED], 0, text);
}

static void
store (GtkWidget *widget)
{
  g_signal_emit (widget, signals[SIGNAL_STORE], 0);
}

static void
buffer_changed_cb (MulArgumentEditor *self)
{
  mul_typing_begin (&self->typing, GTK_WIDGET (self), store);
  g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

static void
theme_chosen_cb (MulArgumentEditor *self, const char *id, const char *new_name)
{
  g_signal_emit (self, signals[SIGNAL_THEME_CHOSEN], 0, id, new_name);
  if (self->text != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static gboolean
return_cb (gpointer data)
{
  MulArgumentEditor *self = data;

  self->return_source = 0;
  if (gtk_widget_get_focus_child (self->line) != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->text));
  return G_SOURCE_REMOVE;
}

/* Whoever has looked at the themes goes on writing, once the toolkit has given the focus back to the button. */
static void
theme_closed_cb (MulArgumentEditor *self)
{
  if (self->return_source == 0)
    self->return_source = g_idle_add_full (G_PRIORITY_DEFAULT, return_cb, self, NULL);
}

static void
twin_chosen_cb (MulArgumentEditor *self, const char *id)
{
  g_signal_emit (self, signals[SIGNAL_TWIN_CHOSEN], 0, id);
}

static void
twins_left_cb (MulArgumentEditor *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

/* Down goes from the sentence's last line to what is offered below it. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
                MulArgumentEditor *self)
{
  if ((keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down) && (state & gtk_accelerator_get_default_mod_mask ()) == 0
      && mul_argument_text_is_on_last_line (self->text) && mul_argument_twin_box_enter (self->twins))
    return GDK_EVENT_STOP;
  return GDK_EVENT_PROPAGATE;
}

static GtkWidget *
make_text (MulArgumentEditor *self, const char *label, const char *hint)
{
  GtkWidget *text = g_object_new (MUL_TYPE_ARGUMENT_TEXT, NULL);
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint, -1);
  g_signal_connect_object (text, "finished", G_CALLBACK (finished_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (text, "lines-pasted", G_CALLBACK (lines_pasted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "changed", G_CALLBACK (buffer_changed_cb),
                           self, G_CONNECT_SWAPPED);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (text, keys);
  return text;
}

static GtkWidget *
make_line (MulArgumentEditor *self, const char *hint, GListModel *themes, gboolean narrow)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  GtkWidget *label = gtk_label_new (narrow ? NULL : hint);
  const MulChoiceWords words = {
    .name_column = MUL_THEME_name,
    .label = C_ ("argument", "Theme"),
    .list_label = C_ ("argument", "Themes"),
    .tooltip = C_ ("argument", "Choose or Type a Theme"),
    .accel = "<Control>t",
    .placeholder = C_ ("argument", "Find or add a theme"),
    .none = C_ ("argument", "No theme"),
  };

  self->theme_button = MUL_CHOICE_BUTTON (mul_choice_button_new (&words));
  mul_choice_button_set_choices (self->theme_button, themes);
  g_signal_connect_object (self->theme_button, "chosen", G_CALLBACK (theme_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->theme_button, "closed", G_CALLBACK (theme_closed_cb), self, G_CONNECT_SWAPPED);
  self->marks = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption-text");
  gtk_box_append (GTK_BOX (line), GTK_WIDGET (self->theme_button));
  gtk_box_append (GTK_BOX (line), self->marks);
  gtk_box_append (GTK_BOX (line), label);
  return line;
}

static void
mul_argument_editor_dispose (GObject *object)
{
  MulArgumentEditor *self = MUL_ARGUMENT_EDITOR (object);

  mul_typing_end (&self->typing);
  g_clear_handle_id (&self->return_source, g_source_remove);
  self->marks = NULL;
  self->theme_button = NULL;
  g_clear_pointer ((GtkWidget **) &self->text, gtk_widget_unparent);
  g_clear_pointer (&self->line, gtk_widget_unparent);
  g_clear_pointer ((GtkWidget **) &self->twins, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_argument_editor_parent_class)->dispose (object);
}

static void
mul_argument_editor_class_init (MulArgumentEditorClass *klass)
{
  const GType type = MUL_TYPE_ARGUMENT_EDITOR;

  G_OBJECT_CLASS (klass)->dispose = mul_argument_editor_dispose;

  signals[SIGNAL_FINISHED] =
      g_signal_new ("finished", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_LINES_PASTED] =
      g_signal_new ("lines-pasted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_THEME_CHOSEN] = g_signal_new ("theme-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                               G_TYPE_STRING, G_TYPE_STRING);
  signals[SIGNAL_TYPED] = g_signal_new ("typed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_STORE] = g_signal_new ("store", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_TWIN_CHOSEN] =
      g_signal_new ("twin-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "argument-editor");
  gtk_widget_class_set_accessible_role (GTK_WIDGET_CLASS (klass), GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
mul_argument_editor_init (MulArgumentEditor *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 5);
}

/**
 * mul_argument_editor_new:
 * @label: its name for a screen reader
 * @hint: what the keys do, in a line
 * @themes: (nullable): the MulTheme records to choose among
 * @narrow: whether there is no room for the hint
 *
 * Returns: (transfer floating): an editor with nothing in it
 */
GtkWidget *
mul_argument_editor_new (const char *label, const char *hint, GListModel *themes, gboolean narrow)
{
  MulArgumentEditor *self = g_object_new (MUL_TYPE_ARGUMENT_EDITOR, NULL);

  self->text = MUL_ARGUMENT_TEXT (make_text (self, label, hint));
  gtk_widget_set_parent (GTK_WIDGET (self->text), GTK_WIDGET (self));
  self->line = make_line (self, hint, themes, narrow);
  gtk_widget_set_parent (self->line, GTK_WIDGET (self));
  self->twins = MUL_ARGUMENT_TWIN_BOX (mul_argument_twin_box_new ());
  g_signal_connect_object (self->twins, "chosen", G_CALLBACK (twin_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->twins, "left", G_CALLBACK (twins_left_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (GTK_WIDGET (self->twins), GTK_WIDGET (self));
  return GTK_WIDGET (self);
}

/**
 * mul_argument_editor_enter:
 * @self: an editor
 *
 * Returns: whether its text has the focus now
 */
gboolean
mul_argument_editor_enter (MulArgumentEditor *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_EDITOR (self), FALSE);
  return gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

/**
 * mul_argument_editor_show_stances:
 * @self: an editor
 * @content: the argument as it is stored
 *
 * Shows what the municipalities think of it.
 */
void
mul_argument_editor_show_stances (MulArgumentEditor *self, const MulArgumentContent *content)
{
  GtkWidget *child;

  g_return_if_fail (MUL_IS_ARGUMENT_EDITOR (self));
  while ((child = gtk_widget_get_first_child (self->marks)) != NULL)
    gtk_box_remove (GTK_BOX (self->marks), child);
  for (guint i = 0; i < content->stances->len; i++)
    gtk_box_append (GTK_BOX (self->marks), mul_argument_stance_mark_new (g_ptr_array_index (content->stances, i), i + 1));
}

/**
 * mul_argument_editor_set_theme:
 * @self: an editor
 * @name: (nullable): the theme's name
 *
 * Says what the theme button shows.
 */
void
mul_argument_editor_set_theme (MulArgumentEditor *self, const char *name)
{
  g_return_if_fail (MUL_IS_ARGUMENT_EDITOR (self));
  mul_choice_button_set_chosen (self->theme_button, name);
}

/**
 * mul_argument_editor_choose_theme:
 * @self: an editor
 *
 * Opens the themes.
 */
void
mul_argument_editor_choose_theme (MulArgumentEditor *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_EDITOR (self));
  mul_choice_button_open (self->theme_button);
}

/**
 * mul_argument_editor_dup_text:
 * @self: an editor
 *
 * Returns: (transfer full): the sentence without space around it
 */
char *
mul_argument_editor_dup_text (MulArgumentEditor *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_EDITOR (self), NULL);
  return mul_argument_text_dup (self->text);
}

void
mul_argument_editor_set_text (MulArgumentEditor *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_EDITOR (self));
  mul_argument_text_set (self->text, text);
}

void
mul_argument_editor_append_text (MulArgumentEditor *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_EDITOR (self));
  mul_argument_text_append (self->text, text);
}

/**
 * mul_argument_editor_offer_twins:
 * @self: an editor
 * @offers: (element-type MulArgumentTwinOffer): arguments that say nearly the same
 * @question: what choosing one does
 */
void
mul_argument_editor_offer_twins (MulArgumentEditor *self, GPtrArray *offers, const char *question)
{
  g_return_if_fail (MUL_IS_ARGUMENT_EDITOR (self));
  mul_argument_twin_box_offer (self->twins, offers, question);
}
