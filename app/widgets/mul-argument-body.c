/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-body.h"

#include "widgets/mul-argument-summary.h"

struct _MulArgumentBody
{
  GtkWidget parent_instance;

  /* Borrowed: a child, while there is one */
  GtkWidget *editor;

  /* Template */
  GtkWidget *overlay;
  GtkBox *content;
  GtkLabel *text_label;
  MulArgumentSummary *summary;
  GtkWidget *handle;
  GtkMenuButton *menu_button;
};

G_DEFINE_FINAL_TYPE (MulArgumentBody, mul_argument_body, GTK_TYPE_WIDGET)

static void
mul_argument_body_dispose (GObject *object)
{
  MUL_ARGUMENT_BODY (object)->editor = NULL;
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
  gtk_widget_class_bind_template_child (widget_class, MulArgumentBody, handle);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentBody, menu_button);
}

static void
mul_argument_body_init (MulArgumentBody *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Its keys are the row's. As a stop of its own it would be passed once for each row. */
  gtk_widget_set_focusable (gtk_widget_get_first_child (GTK_WIDGET (self->menu_button)), FALSE);
}

GtkWidget *
mul_argument_body_new (void)
{
  return g_object_new (MUL_TYPE_ARGUMENT_BODY, NULL);
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
  gtk_widget_set_visible (self->handle, content != NULL && self->editor == NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), content != NULL && self->editor == NULL);
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

GtkMenuButton *
mul_argument_body_get_menu_button (MulArgumentBody *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_BODY (self), NULL);
  return self->menu_button;
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
