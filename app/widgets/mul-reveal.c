/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-reveal.h"

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  /* What has just been made has its place in the next frame. */
  if (gtk_widget_get_height (widget) == 0)
    return gtk_widget_get_mapped (widget) ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), widget, NULL);
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

static void
mapped_cb (GtkWidget *widget)
{
  g_signal_handlers_disconnect_by_func (widget, mapped_cb, NULL);
  gtk_widget_add_tick_callback (widget, scroll_cb, NULL, NULL);
}

/**
 * mul_scroll_into_sight:
 * @widget: what is to be seen, on a page that scrolls; it may have been made just now
 *
 * Lets the page scroll so that it is seen, when it has its place: at once, or when it is first shown.
 */
void
mul_scroll_into_sight (GtkWidget *widget)
{
  g_return_if_fail (GTK_IS_WIDGET (widget));
  g_signal_handlers_disconnect_by_func (widget, mapped_cb, NULL);
  if (gtk_widget_get_mapped (widget))
    gtk_widget_add_tick_callback (widget, scroll_cb, NULL, NULL);
  else
    g_signal_connect (widget, "map", G_CALLBACK (mapped_cb), NULL);
}

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
