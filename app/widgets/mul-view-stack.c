/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-view-stack.h"

/**
 * mul_view_stack_tell_shown:
 * @stack: a stack of views
 *
 * Leaves only the view that is shown in what a screen reader finds: the stack shows it all of them, one after another, as if
 * the page were there once for each tab. Call it when another view is shown.
 */
void
mul_view_stack_tell_shown (AdwViewStack *stack)
{
  g_autoptr (GtkSelectionModel) pages = adw_view_stack_get_pages (stack);
  GtkWidget *shown = adw_view_stack_get_visible_child (stack);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (pages)); i++)
    {
      g_autoptr (AdwViewStackPage) page = g_list_model_get_item (G_LIST_MODEL (pages), i);

      gtk_accessible_update_state (GTK_ACCESSIBLE (page), GTK_ACCESSIBLE_STATE_HIDDEN,
                                   adw_view_stack_page_get_child (page) != shown, -1);
    }
}
