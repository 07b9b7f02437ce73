/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-reveal.h"

static gboolean
scroll_cb (GtkWidget *revealer, GdkFrameClock *clock, gpointer data)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (revealer, GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), revealer, NULL);
  return G_SOURCE_REMOVE;
}

static void
revealed_cb (GtkWidget *revealer)
{
  /* Its last height has its place in the next frame. */
  if (gtk_revealer_get_child_revealed (GTK_REVEALER (revealer)))
    gtk_widget_add_tick_callback (revealer, scroll_cb, NULL, NULL);
}

/**
 * mul_reveal_in_sight:
 * @revealer: a #GtkRevealer on a page that scrolls
 *
 * Lets the page scroll so that what is revealed is seen whole, once it is. To be called once, where it is made.
 */
void
mul_reveal_in_sight (GtkWidget *revealer)
{
  g_return_if_fail (GTK_IS_REVEALER (revealer));
  g_signal_connect (revealer, "notify::child-revealed", G_CALLBACK (revealed_cb), NULL);
}
