/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-drop-down-choices.h"

#include <adwaita.h>

static gboolean
has_strings (GtkDropDown *drop_down, const char *const *names, guint offset)
{
  GListModel *model = gtk_drop_down_get_model (drop_down);
  guint n = model != NULL ? g_list_model_get_n_items (model) : 0;

  if (n != g_strv_length ((GStrv) names) + offset)
    return FALSE;
  for (guint i = offset; i < n; i++)
    if (!g_str_equal (gtk_string_list_get_string (GTK_STRING_LIST (model), i), names[i - offset]))
      return FALSE;
  return n > 0;
}

static void
bind_cb (GtkSignalListItemFactory *factory, GtkListItem *item, gpointer user_data)
{
  GObject *choice = gtk_list_item_get_item (item);

  if (GTK_IS_STRING_OBJECT (choice))
    gtk_list_item_set_accessible_label (item, gtk_string_object_get_string (GTK_STRING_OBJECT (choice)));
}

/* Whatever makes the items shows the text within them, but does not name them. */
static void
name_items (GtkListItemFactory *factory)
{
  if (factory != NULL && GTK_IS_SIGNAL_LIST_ITEM_FACTORY (factory)
      && g_signal_handler_find (factory, G_SIGNAL_MATCH_FUNC, 0, 0, NULL, bind_cb, NULL) == 0)
    g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), NULL);
}

/* The row's name says what is chosen among; its description, which of it is. */
static void
describe_cb (AdwComboRow *row)
{
  GObject *choice = adw_combo_row_get_selected_item (row);

  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                  GTK_IS_STRING_OBJECT (choice) ? gtk_string_object_get_string (GTK_STRING_OBJECT (choice)) : "", -1);
}

/**
 * mul_drop_down_name_choices:
 * @widget: a drop-down, or what holds drop-downs and rows to choose in; of strings
 *
 * Gives each choice of the list that opens its text as the name that is read out, and a row what is chosen as its description. To be called once, where they are made.
 */
void
mul_drop_down_name_choices (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  if (GTK_IS_DROP_DOWN (widget))
    {
      name_items (gtk_drop_down_get_factory (GTK_DROP_DOWN (widget)));
      name_items (gtk_drop_down_get_list_factory (GTK_DROP_DOWN (widget)));
      return;
    }
  if (ADW_IS_COMBO_ROW (widget))
    {
      g_signal_connect (widget, "notify::selected-item", G_CALLBACK (describe_cb), NULL);
      describe_cb (ADW_COMBO_ROW (widget));
      name_items (adw_combo_row_get_factory (ADW_COMBO_ROW (widget)));
      name_items (adw_combo_row_get_list_factory (ADW_COMBO_ROW (widget)));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    mul_drop_down_name_choices (child);
}

/**
 * mul_drop_down_show_choices:
 * @drop_down: a drop-down
 * @first: (nullable): what stands before the names, such as that nothing is chosen yet
 * @names: (nullable): the names; where they are %NULL, it stays as it is
 * @selected: which of the names is chosen, or -1 for @first
 *
 * Shows a choice. The names are put in anew only where they are others: whoever has just chosen one of them is still at it.
 */
void
mul_drop_down_show_choices (GtkWidget *drop_down, const char *first, const char *const *names, int selected)
{
  guint offset = first != NULL ? 1 : 0;

  if (names == NULL)
    return;
  if (!has_strings (GTK_DROP_DOWN (drop_down), names, offset))
    {
      g_autoptr (GtkStringList) list = gtk_string_list_new (NULL);

      if (first != NULL)
        gtk_string_list_append (list, first);
      gtk_string_list_splice (list, offset, 0, names);
      gtk_drop_down_set_model (GTK_DROP_DOWN (drop_down), G_LIST_MODEL (list));
    }
  gtk_drop_down_set_selected (GTK_DROP_DOWN (drop_down), (guint) (selected + (int) offset));
}
