/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-name-text.h"

struct _MulNameText
{
  GtkWidget parent_instance;

  /* Owned */
  GtkWidget *text;
  char *name; /* as it was */

  gboolean ended;
};

enum
{
  DONE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulNameText, mul_name_text, GTK_TYPE_WIDGET)

static void
activate_cb (MulNameText *self)
{
  mul_name_text_end (self, TRUE);
}

static gboolean
end_idle_cb (gpointer self)
{
  mul_name_text_end (self, TRUE);
  return G_SOURCE_REMOVE;
}

static void
leave_cb (MulNameText *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  /* It is the window that was left, if only for the moment that a menu takes to close: the text has the focus still. */
  if (focus != NULL && focus == self->text)
    return;
  /* To a menu that opens, the toolkit tells the way of the focus from where the text stands: until then it must stand there. */
  if (focus == NULL || gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) != NULL)
    g_idle_add_full (G_PRIORITY_HIGH_IDLE, end_idle_cb, g_object_ref (self), g_object_unref);
  else
    mul_name_text_end (self, TRUE);
}

/* Tab ends the name as Enter does, and goes on to the next unit instead of to a button that would add one. */
static void
go_on (MulNameText *self, gboolean back)
{
  g_autoptr (GtkWidget) around = g_object_ref (gtk_widget_get_parent (GTK_WIDGET (self)));

  mul_name_text_end (self, TRUE);
  gtk_widget_activate_action (around, "organisation.select-next", "b", back);
}

static gboolean
key_cb (MulNameText *self, guint keyval, guint keycode, GdkModifierType state)
{
  if ((keyval == GDK_KEY_Tab || keyval == GDK_KEY_ISO_Left_Tab) && (state & GDK_CONTROL_MASK) == 0)
    {
      go_on (self, keyval == GDK_KEY_ISO_Left_Tab || (state & GDK_SHIFT_MASK) != 0);
      return GDK_EVENT_STOP;
    }
  if (keyval != GDK_KEY_Escape)
    return GDK_EVENT_PROPAGATE;
  mul_name_text_end (self, FALSE);
  return GDK_EVENT_STOP;
}

static gboolean
mul_name_text_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (MUL_NAME_TEXT (widget)->text);
}

static void
mul_name_text_dispose (GObject *object)
{
  MulNameText *self = MUL_NAME_TEXT (object);

  self->ended = TRUE;
  g_clear_pointer (&self->text, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_name_text_parent_class)->dispose (object);
}

static void
mul_name_text_finalize (GObject *object)
{
  g_free (MUL_NAME_TEXT (object)->name);
  G_OBJECT_CLASS (mul_name_text_parent_class)->finalize (object);
}

static void
mul_name_text_class_init (MulNameTextClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_name_text_dispose;
  G_OBJECT_CLASS (klass)->finalize = mul_name_text_finalize;
  widget_class->grab_focus = mul_name_text_grab_focus;
  signals[DONE] = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_STRING, G_TYPE_BOOLEAN);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
mul_name_text_init (MulNameText *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *key = gtk_event_controller_key_new ();

  self->text = g_object_new (GTK_TYPE_TEXT, "accessible-role", GTK_ACCESSIBLE_ROLE_TEXT_BOX, "enable-undo", FALSE, NULL);
  gtk_widget_add_css_class (self->text, "name-text");
  g_signal_connect_object (self->text, "activate", G_CALLBACK (activate_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (focus, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (key, "key-pressed", G_CALLBACK (key_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (self->text, focus);
  gtk_widget_add_controller (self->text, key);
  gtk_widget_set_parent (self->text, GTK_WIDGET (self));
}

/**
 * mul_name_text_new:
 * @name: the name as it is
 * @label: what a screen reader calls the field
 *
 * Returns: (transfer floating): the name, all selected
 */
GtkWidget *
mul_name_text_new (const char *name, const char *label)
{
  MulNameText *self = g_object_new (MUL_TYPE_NAME_TEXT, NULL);

  self->name = g_strdup (name != NULL ? name : "");
  gtk_editable_set_text (GTK_EDITABLE (self->text), self->name);
  gtk_editable_select_region (GTK_EDITABLE (self->text), 0, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  return GTK_WIDGET (self);
}

/**
 * mul_name_text_set_attributes:
 * @self: a name being typed
 * @attributes: how it looks
 */
void
mul_name_text_set_attributes (MulNameText *self, PangoAttrList *attributes)
{
  g_return_if_fail (MUL_IS_NAME_TEXT (self));
  gtk_text_set_attributes (GTK_TEXT (self->text), attributes);
}

/**
 * mul_name_text_end:
 * @self: a name being typed
 * @keep: whether what was typed counts
 *
 * Ends the typing, unless it has ended.
 */
void
mul_name_text_end (MulNameText *self, gboolean keep)
{
  g_autofree char *name = NULL;

  g_return_if_fail (MUL_IS_NAME_TEXT (self));
  if (self->ended)
    return;
  self->ended = TRUE;
  name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->text))));
  g_signal_emit (self, signals[DONE], 0, keep && *name != '\0' && !g_str_equal (name, self->name) ? name : NULL, !keep);
}
