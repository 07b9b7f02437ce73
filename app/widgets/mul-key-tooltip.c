/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-key-tooltip.h"

#include "widgets/mul-menu-button.h"

/**
 * mul_key_tooltip_dup_keys:
 * @accelerator: a key, as the toolkit writes it
 *
 * Returns: (transfer full): the key as it is shown, in the language of the user interface
 */
char *
mul_key_tooltip_dup_keys (const char *accelerator)
{
  guint key;
  GdkModifierType modifiers;

  g_return_val_if_fail (gtk_accelerator_parse (accelerator, &key, &modifiers), NULL);
  return gtk_accelerator_get_label (key, modifiers);
}

/**
 * mul_key_tooltip_set:
 * @widget: a control
 * @text: what it is or does
 * @accelerator: the key that does it too, as the toolkit writes it
 *
 * Shows the key where the control is met, and tells a screen reader of it.
 */
void
mul_key_tooltip_set (GtkWidget *widget, const char *text, const char *accelerator)
{
  g_autofree char *keys = mul_key_tooltip_dup_keys (accelerator);
  g_autofree char *tooltip = g_strdup_printf ("%s (%s)", text, keys);

  gtk_widget_set_tooltip_text (widget, tooltip);
  gtk_accessible_update_property (GTK_IS_MENU_BUTTON (widget) ? mul_menu_button_get_accessible (GTK_MENU_BUTTON (widget))
                                                              : GTK_ACCESSIBLE (widget),
                                  GTK_ACCESSIBLE_PROPERTY_KEY_SHORTCUTS, keys, -1);
}
