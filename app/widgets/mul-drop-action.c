/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-drop-action.h"

/**
 * mul_drop_action_is_copy:
 * @target: what something is held over, or let go over
 *
 * Returns: whether it is to stay where it is, too: with Ctrl held, copying is all that is left of what its source allows
 */
gboolean
mul_drop_action_is_copy (GtkDropTarget *target)
{
  GdkDrop *drop = gtk_drop_target_get_current_drop (target);

  return drop != NULL && (gdk_drop_get_actions (drop) & GDK_ACTION_MOVE) == 0;
}
