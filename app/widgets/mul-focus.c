/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-focus.h"

/**
 * mul_focus_enter:
 * @widget: a view whose children stand in the order of Tab, and that does not have the focus
 * @direction: where the focus is going
 *
 * Enters a view as Tab should: at its first child, or backwards at its last. Where a view says with grab_focus() where its work
 * begins, the toolkit goes there with Tab too, past the tools above, and nobody with a keyboard alone would reach them.
 *
 * Returns: whether something took the focus
 */
gboolean
mul_focus_enter (GtkWidget *widget, GtkDirectionType direction)
{
  const gboolean backwards = direction == GTK_DIR_TAB_BACKWARD || direction == GTK_DIR_UP || direction == GTK_DIR_LEFT;
  GtkWidget *child = backwards ? gtk_widget_get_last_child (widget) : gtk_widget_get_first_child (widget);

  while (child != NULL)
    {
      if (gtk_widget_child_focus (child, direction))
        return TRUE;
      child = backwards ? gtk_widget_get_prev_sibling (child) : gtk_widget_get_next_sibling (child);
    }
  return FALSE;
}

/**
 * mul_focus_is_at_work:
 * @view: a view of a page, perhaps with a toolbar
 *
 * Returns: whether the focus is in the view, and not among its tools: a stack puts it there when it shows the view, which is
 *   not what one came for
 */
gboolean
mul_focus_is_at_work (GtkWidget *view)
{
  GtkRoot *root = gtk_widget_get_root (view);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, view))
    return FALSE;
  for (GtkWidget *widget = focus; widget != view; widget = gtk_widget_get_parent (widget))
    if (gtk_widget_has_css_class (widget, "page-toolbar") || gtk_widget_has_css_class (widget, "organisation-toolbar"))
      return FALSE;
  return TRUE;
}
