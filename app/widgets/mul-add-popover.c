/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-add-popover.h"

struct _MulAddPopover
{
  GtkPopover parent_instance;

  /* Template */
  GtkWidget *heading_label;
  GtkWidget *entry;
  GtkWidget *add_button;
};

enum
{
  PROP_HEADING = 1,
  PROP_ACTION_LABEL,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];
static guint added_signal;

G_DEFINE_FINAL_TYPE (MulAddPopover, mul_add_popover, GTK_TYPE_POPOVER)

static void
submit_cb (MulAddPopover *self)
{
  g_autofree char *names = g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry)));

  mul_add_popover_submit (self, names);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_widget_grab_focus (self->entry);
}

static void
changed_cb (MulAddPopover *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->entry))));

  gtk_widget_set_sensitive (self->add_button, *name != '\0');
}

static void
show_cb (MulAddPopover *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  changed_cb (self);
  gtk_widget_grab_focus (self->entry);
}

static void
mul_add_popover_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulAddPopover *self = MUL_ADD_POPOVER (object);

  switch (property_id)
    {
    case PROP_HEADING:
      g_value_set_string (value, gtk_label_get_label (GTK_LABEL (self->heading_label)));
      break;
    case PROP_ACTION_LABEL:
      g_value_set_string (value, gtk_button_get_label (GTK_BUTTON (self->add_button)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_add_popover_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulAddPopover *self = MUL_ADD_POPOVER (object);
  const char *text = g_value_get_string (value);

  switch (property_id)
    {
    case PROP_HEADING:
      gtk_label_set_label (GTK_LABEL (self->heading_label), text);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
      break;
    case PROP_ACTION_LABEL:
      gtk_button_set_label (GTK_BUTTON (self->add_button), text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_add_popover_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_ADD_POPOVER);
  G_OBJECT_CLASS (mul_add_popover_parent_class)->dispose (object);
}

static void
mul_add_popover_class_init (MulAddPopoverClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  object_class->dispose = mul_add_popover_dispose;
  object_class->get_property = mul_add_popover_get_property;
  object_class->set_property = mul_add_popover_set_property;

  props[PROP_HEADING] = g_param_spec_string ("heading", NULL, NULL, "", flags);
  props[PROP_ACTION_LABEL] = g_param_spec_string ("action-label", NULL, NULL, "", flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  added_signal = g_signal_new ("added", MUL_TYPE_ADD_POPOVER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                               G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-add-popover.ui");
  gtk_widget_class_bind_template_child (widget_class, MulAddPopover, heading_label);
  gtk_widget_class_bind_template_child (widget_class, MulAddPopover, entry);
  gtk_widget_class_bind_template_child (widget_class, MulAddPopover, add_button);
  gtk_widget_class_bind_template_callback (widget_class, submit_cb);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, show_cb);
}

static void
mul_add_popover_init (MulAddPopover *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_add_popover_submit:
 * @self: the popover
 * @names: what was typed; several lines are several names
 *
 * Says "added" for each name.
 */
void
mul_add_popover_submit (MulAddPopover *self, const char *names)
{
  g_auto (GStrv) lines = g_strsplit_set (names, "\r\n", -1);

  g_return_if_fail (MUL_IS_ADD_POPOVER (self));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_strstrip (lines[i]);
      if (*lines[i] != '\0')
        g_signal_emit (self, added_signal, 0, lines[i]);
    }
}
