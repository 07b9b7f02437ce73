/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-body.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-argument-summary.h"

struct _MulArgumentBody
{
  GtkWidget parent_instance;

  gboolean shown; /* an argument that is stored */

  /* Borrowed: children, while there are any */
  GtkWidget *editor;
  GtkWidget *handle;
  GtkWidget *menu_button;

  /* Template */
  GtkOverlay *overlay;
  GtkBox *content;
  GtkLabel *text_label;
  MulArgumentSummary *summary;
};

G_DEFINE_FINAL_TYPE (MulArgumentBody, mul_argument_body, GTK_TYPE_WIDGET)

static void
mul_argument_body_dispose (GObject *object)
{
  MulArgumentBody *self = MUL_ARGUMENT_BODY (object);

  self->editor = NULL;
  self->handle = NULL;
  self->menu_button = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_ARGUMENT_BODY);
  G_OBJECT_CLASS (mul_argument_body_parent_class)->dispose (object);
}

static void
mul_argument_body_class_init (MulArgumentBodyClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_argument_body_dispose;
  g_type_ensure (MUL_TYPE_ARGUMENT_SUMMARY);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "argument-body");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-argument-body.ui");
  gtk_widget_class_bind_template_child (widget_class, MulArgumentBody, overlay);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentBody, content);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentBody, text_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentBody, summary);
}

static void
mul_argument_body_init (MulArgumentBody *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

GtkWidget *
mul_argument_body_new (void)
{
  return g_object_new (MUL_TYPE_ARGUMENT_BODY, NULL);
}

static void
show_tools (MulArgumentBody *self, gboolean visible)
{
  if (self->handle == NULL)
    return;
  gtk_widget_set_visible (self->handle, visible);
  gtk_widget_set_visible (self->menu_button, visible);
}

static GtkWidget *
add_overlay (MulArgumentBody *self, GtkWidget *child, GtkAlign halign, GtkAlign valign, const char *css_class)
{
  gtk_widget_set_halign (child, halign);
  gtk_widget_set_valign (child, valign);
  gtk_widget_add_css_class (child, css_class);
  gtk_overlay_add_overlay (self->overlay, child);
  return child;
}

/**
 * mul_argument_body_equip:
 * @self: a body
 *
 * Makes the handle and the menu button, which lie over the argument. They are seen only where the pointer or the focus is, and are
 * a third of what a row has in it, so that they are made when one of these comes.
 *
 * Returns: whether they were not there already
 */
gboolean
mul_argument_body_equip (MulArgumentBody *self)
{
  GtkWidget *handle;
  GtkWidget *button;

  g_return_val_if_fail (MUL_IS_ARGUMENT_BODY (self), FALSE);
  if (self->handle != NULL)
    return FALSE;
  handle = g_object_new (GTK_TYPE_IMAGE, "icon-name", "list-drag-handle-symbolic", "accessible-role",
                         GTK_ACCESSIBLE_ROLE_PRESENTATION, "can-target", FALSE, NULL);
  self->handle = add_overlay (self, handle, GTK_ALIGN_START, GTK_ALIGN_CENTER, "row-handle");
  button = gtk_menu_button_new ();
  gtk_menu_button_set_icon_name (GTK_MENU_BUTTON (button), "view-more-symbolic");
  gtk_widget_set_tooltip_text (button, C_ ("argument", "What Can Be Done with This (Shift+F10)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, C_ ("argument", "Menu"), -1);
  gtk_widget_add_css_class (button, "flat");
  /* Its keys are the row's. As a stop of its own it would be passed once for each row. */
  gtk_widget_set_focusable (gtk_widget_get_first_child (button), FALSE);
  self->menu_button = add_overlay (self, button, GTK_ALIGN_END, GTK_ALIGN_START, "row-menu");
  show_tools (self, self->shown && self->editor == NULL);
  return TRUE;
}

/**
 * mul_argument_body_show:
 * @self: a body
 * @content: (nullable): the argument, or NULL for one that is not stored yet
 * @narrow: whether there is little room
 *
 * Shows an argument; while there is an editor, it is there to be seen when that is gone.
 */
void
mul_argument_body_show (MulArgumentBody *self, const MulArgumentContent *content, gboolean narrow)
{
  g_return_if_fail (MUL_IS_ARGUMENT_BODY (self));
  if (content != NULL)
    {
      gtk_label_set_label (self->text_label, content->text);
      mul_argument_summary_show (self->summary, content, narrow);
    }
  if (content == NULL || self->editor != NULL)
    gtk_widget_set_visible (GTK_WIDGET (self->summary), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->text_label), self->editor == NULL);
  self->shown = content != NULL;
  show_tools (self, self->shown && self->editor == NULL);
}

/**
 * mul_argument_body_set_editor:
 * @self: a body
 * @editor: (nullable): what to write in
 *
 * Puts an editor in the sentence's place, or takes it away. What is to be seen is said by mul_argument_body_show() then.
 */
void
mul_argument_body_set_editor (MulArgumentBody *self, GtkWidget *editor)
{
  g_return_if_fail (MUL_IS_ARGUMENT_BODY (self));
  if (self->editor != NULL)
    gtk_box_remove (self->content, self->editor);
  self->editor = editor;
  if (editor != NULL)
    gtk_box_append (self->content, editor);
}

/**
 * mul_argument_body_get_menu_button:
 * @self: a body
 *
 * Returns: (transfer none) (nullable): the menu button, once mul_argument_body_equip() has made it
 */
GtkMenuButton *
mul_argument_body_get_menu_button (MulArgumentBody *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_BODY (self), NULL);
  return self->menu_button != NULL ? GTK_MENU_BUTTON (self->menu_button) : NULL;
}

GtkLabel *
mul_argument_body_get_label (MulArgumentBody *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_BODY (self), NULL);
  return self->text_label;
}

GtkWidget *
mul_argument_body_get_summary (MulArgumentBody *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_BODY (self), NULL);
  return GTK_WIDGET (self->summary);
}
