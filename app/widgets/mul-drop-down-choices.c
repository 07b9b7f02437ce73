/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-drop-down-choices.h"

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
