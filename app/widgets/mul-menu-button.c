/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-menu-button.h"

/* The toolkit's menu button (GTK 4.18) is to a screen reader a button that does nothing, with a toggle within that has the focus
 * and does what there is to do. The toggle has the name of the button around it, which must therefore keep a role that may be
 * named. Whether the menu is open is told of the outer one only, and only while it is: nobody would know that there is one. */

static void
active_cb (GtkMenuButton *button)
{
  gtk_accessible_update_state (mul_menu_button_get_accessible (button), GTK_ACCESSIBLE_STATE_EXPANDED,
                               gtk_menu_button_get_active (button), -1);
}

static gboolean
mapped_cb (GSignalInvocationHint *hint, guint n_values, const GValue *values, gpointer data)
{
  GtkWidget *widget = g_value_get_object (&values[0]);

  if (GTK_IS_MENU_BUTTON (widget) &&
      g_signal_handler_find (widget, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, active_cb, NULL) == 0)
    {
      g_signal_connect (widget, "notify::active", G_CALLBACK (active_cb), NULL);
      active_cb (GTK_MENU_BUTTON (widget));
    }
  /* And the next one. */
  return TRUE;
}

/**
 * mul_menu_buttons_expose:
 *
 * Lets a screen reader hear of every menu button of the program whether it is open. Called once.
 */
void
mul_menu_buttons_expose (void)
{
  /* The signals of a class are there once it is. */
  g_autoptr (GTypeClass) widget_class = g_type_class_ref (GTK_TYPE_WIDGET);

  g_signal_add_emission_hook (g_signal_lookup ("map", GTK_TYPE_WIDGET), 0, mapped_cb, NULL, NULL);
}

/**
 * mul_menu_button_get_accessible:
 * @button: a menu button
 *
 * Returns: (transfer none): what of it has the focus, and is told of then
 */
GtkAccessible *
mul_menu_button_get_accessible (GtkMenuButton *button)
{
  GtkWidget *child = gtk_widget_get_first_child (GTK_WIDGET (button));

  return GTK_ACCESSIBLE (child != NULL ? child : GTK_WIDGET (button));
}
