/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-menu-names.h"

static void
tell (GtkWidget *widget)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), "GtkModelButton"))
    {
      g_autofree char *name = NULL;

      g_object_get (widget, "text", &name, NULL);
      gtk_accessible_reset_relation (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_RELATION_LABELLED_BY);
      gtk_accessible_update_property (GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    tell (child);
}

/**
 * mul_menu_names_tell:
 * @focus: (nullable): what has the focus in a window
 *
 * Gives the items of a menu names of their own when the focus comes into it. The toolkit names each by a label that it does
 * not show to a screen reader, and which it forgets to ask for its text (GTK 4.18): the reader heard of items without names.
 */
void
mul_menu_names_tell (GtkWidget *focus)
{
  GtkWidget *menu = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER_MENU) : NULL;

  if (menu != NULL)
    tell (menu);
}
