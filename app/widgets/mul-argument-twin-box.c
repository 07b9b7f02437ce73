/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-twin-box.h"

#include <glib/gi18n-lib.h>

struct _MulArgumentTwinBox
{
  GtkWidget parent_instance;

  /* Borrowed: children */
  GtkWidget *question;
  GtkWidget *box;
};

enum
{
  SIGNAL_CHOSEN,
  SIGNAL_LEFT,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentTwinBox, mul_argument_twin_box, GTK_TYPE_WIDGET)

static void
clicked_cb (MulArgumentTwinBox *self, GtkWidget *button)
{
  g_autofree char *id = g_strdup (gtk_widget_get_name (button));

  g_signal_emit (self, signals[SIGNAL_CHOSEN], 0, id);
}

static GtkWidget *
make_go_button (const MulArgumentTwinOffer *offer)
{
  GtkWidget *button = gtk_button_new_with_label (C_ ("argument list", "Go to It"));
  /* Translators: a button: go to the argument that says so */
  g_autofree char *label = g_strdup_printf (C_ ("argument list", "Go to “%s”"), offer->text);

  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "twin-go");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "assessment.go-to-argument");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", offer->id);
  return button;
}

static GtkWidget *
make_row (MulArgumentTwinBox *self, const MulArgumentTwinOffer *offer)
{
  GtkWidget *row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *text = gtk_label_new (offer->text);
  GtkWidget *where = gtk_label_new (offer->caption);
  g_autofree char *label = g_strdup_printf ("%s (%s)", offer->text, offer->caption);

  gtk_label_set_xalign (GTK_LABEL (text), 0);
  gtk_label_set_wrap (GTK_LABEL (text), TRUE);
  gtk_label_set_xalign (GTK_LABEL (where), 0);
  gtk_label_set_wrap (GTK_LABEL (where), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (where), PANGO_WRAP_WORD_CHAR);
  gtk_widget_add_css_class (where, "caption-text");
  gtk_box_append (GTK_BOX (box), text);
  gtk_box_append (GTK_BOX (box), where);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "twin");
  gtk_widget_set_name (button, offer->id);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_hexpand (button, TRUE);
  g_signal_connect_object (button, "clicked", G_CALLBACK (clicked_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (GTK_BOX (row), button);
  if (offer->stands_here)
    gtk_box_append (GTK_BOX (row), make_go_button (offer));
  return row;
}

static gboolean
focus_row (GtkWidget *row)
{
  return gtk_widget_grab_focus (gtk_widget_get_first_child (row));
}

/* The list around would take the arrows for its rows. */
static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
                MulArgumentTwinBox *self)
{
  GtkWidget *focus = gtk_widget_get_focus_child (self->box);
  GtkWidget *other;

  if (focus == NULL)
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      other = gtk_widget_get_next_sibling (focus);
      if (other != NULL)
        focus_row (other);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      other = gtk_widget_get_prev_sibling (focus);
      if (other != NULL)
        focus_row (other);
      else
        g_signal_emit (self, signals[SIGNAL_LEFT], 0);
      return GDK_EVENT_STOP;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      gtk_widget_child_focus (focus, GTK_DIR_LEFT);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      gtk_widget_child_focus (focus, GTK_DIR_RIGHT);
      return GDK_EVENT_STOP;
    case GDK_KEY_Escape:
      g_signal_emit (self, signals[SIGNAL_LEFT], 0);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
mul_argument_twin_box_dispose (GObject *object)
{
  MulArgumentTwinBox *self = MUL_ARGUMENT_TWIN_BOX (object);

  g_clear_pointer (&self->question, gtk_widget_unparent);
  g_clear_pointer (&self->box, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_argument_twin_box_parent_class)->dispose (object);
}

static void
mul_argument_twin_box_class_init (MulArgumentTwinBoxClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = mul_argument_twin_box_dispose;
  signals[SIGNAL_CHOSEN] = g_signal_new ("chosen", MUL_TYPE_ARGUMENT_TWIN_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                         G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_LEFT] =
      g_signal_new ("left", MUL_TYPE_ARGUMENT_TWIN_BOX, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
}

static void
mul_argument_twin_box_init (MulArgumentTwinBox *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_orientable_set_orientation (GTK_ORIENTABLE (gtk_widget_get_layout_manager (GTK_WIDGET (self))),
                                  GTK_ORIENTATION_VERTICAL);
  self->question = gtk_label_new (NULL);
  gtk_label_set_xalign (GTK_LABEL (self->question), 0);
  gtk_label_set_wrap (GTK_LABEL (self->question), TRUE);
  gtk_widget_add_css_class (self->question, "caption-text");
  gtk_widget_set_parent (self->question, GTK_WIDGET (self));
  self->box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  gtk_widget_set_parent (self->box, GTK_WIDGET (self));
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

GtkWidget *
mul_argument_twin_box_new (void)
{
  return g_object_new (MUL_TYPE_ARGUMENT_TWIN_BOX, NULL);
}

/**
 * mul_argument_twin_box_offer:
 * @self: a box
 * @offers: (nullable) (element-type MulArgumentTwinOffer): what to offer, with captions; none hides the box
 * @question: what choosing one does
 *
 * Offers other arguments. While one of the offers has the focus, they stay.
 */
void
mul_argument_twin_box_offer (MulArgumentTwinBox *self, GPtrArray *offers, const char *question)
{
  const guint n = offers != NULL ? offers->len : 0;
  GtkWidget *child;

  g_return_if_fail (MUL_IS_ARGUMENT_TWIN_BOX (self));
  if (gtk_widget_get_focus_child (self->box) != NULL)
    return;
  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
  for (guint i = 0; i < n; i++)
    gtk_box_append (GTK_BOX (self->box), make_row (self, g_ptr_array_index (offers, i)));
  if (n > 0 && !gtk_widget_get_visible (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), question, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_LOW);
  gtk_label_set_label (GTK_LABEL (self->question), question);
  gtk_widget_set_visible (GTK_WIDGET (self), n > 0);
}

/**
 * mul_argument_twin_box_enter:
 * @self: a box
 *
 * Returns: whether something is offered; the first has the focus then
 */
gboolean
mul_argument_twin_box_enter (MulArgumentTwinBox *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_TWIN_BOX (self), FALSE);
  return gtk_widget_get_visible (GTK_WIDGET (self)) && focus_row (gtk_widget_get_first_child (self->box));
}

void
mul_argument_twin_offer_free (gpointer offer)
{
  MulArgumentTwinOffer *self = offer;

  g_free (self->id);
  g_free (self->text);
  g_free (self->where);
  g_free (self->caption);
  g_free (self);
}
