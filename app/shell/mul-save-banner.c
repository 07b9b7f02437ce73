/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-save-banner.h"

#include <glib/gi18n-lib.h>

struct _MulSaveBanner
{
  GtkWidget parent_instance;

  /* Template */
  GtkRevealer *revealer;
  GtkLabel *label;
  GtkButton *save_button;
};

G_DEFINE_FINAL_TYPE (MulSaveBanner, mul_save_banner, GTK_TYPE_WIDGET)

static void
mul_save_banner_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), MUL_TYPE_SAVE_BANNER);
  G_OBJECT_CLASS (mul_save_banner_parent_class)->dispose (object);
}

static void
mul_save_banner_class_init (MulSaveBannerClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_save_banner_dispose;

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-save-banner.ui");
  gtk_widget_class_bind_template_child (widget_class, MulSaveBanner, revealer);
  gtk_widget_class_bind_template_child (widget_class, MulSaveBanner, label);
  gtk_widget_class_bind_template_child (widget_class, MulSaveBanner, save_button);
}

static void
mul_save_banner_init (MulSaveBanner *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_save_banner_show_state:
 * @self: the banner
 * @state: how the document stands to its file
 * @message: (nullable): what the document says of it
 *
 * Shows the banner for a state that waits for the user, and hides it for any other.
 */
void
mul_save_banner_show_state (MulSaveBanner *self, MulSaveState state, const char *message)
{
  gboolean waits = state == MUL_SAVE_STATE_FAILED || state == MUL_SAVE_STATE_CONFLICT;

  g_return_if_fail (MUL_IS_SAVE_BANNER (self));
  if (waits)
    {
      gboolean news = !gtk_revealer_get_reveal_child (self->revealer) ||
                      g_strcmp0 (gtk_label_get_label (self->label), message) != 0;

      gtk_label_set_label (self->label, message != NULL ? message : C_ ("saving", "The project could not be saved."));
      gtk_button_set_label (self->save_button, state == MUL_SAVE_STATE_FAILED ? C_ ("saving", "Try Again")
                                                                              : C_ ("saving", "Go On with My Version"));
      if (news)
        gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_label (self->label),
                                 GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
    }
  gtk_revealer_set_reveal_child (self->revealer, waits);
}
