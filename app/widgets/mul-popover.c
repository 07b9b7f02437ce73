/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-popover.h"

static gboolean
drop_cb (gpointer data)
{
  g_autoptr (GtkWidget) popover = data;

  /* What it was about may be gone by then. */
  if (gtk_widget_get_parent (popover) != NULL)
    gtk_widget_unparent (popover);
  return G_SOURCE_REMOVE;
}

/**
 * mul_popover_drop:
 * @popover: a popover that is closing
 *
 * Takes it from its parent when its own signal is over.
 */
void
mul_popover_drop (GtkWidget *popover)
{
  g_idle_add (drop_cb, g_object_ref (popover));
}
