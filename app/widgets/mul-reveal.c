/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-reveal.h"

/* So many frames in which nothing moved are taken for rest, and after so many altogether what moves is left to it. */
#define REST 3
#define MAX_FRAMES 60

typedef struct
{
  graphene_rect_t bounds; /* on the page */
  int height;             /* of what is seen of the page */
  guint still;
  guint frames;
} Scroll;

/* What has just been made has its place in the next frame, and when texts above it wrap or the page takes another form it has
 * another one in the frame after that. */
static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  Scroll *scroll = data;
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  GtkWidget *page = viewport != NULL ? gtk_viewport_get_child (GTK_VIEWPORT (viewport)) : NULL;
  graphene_rect_t bounds;

  if (page == NULL || !gtk_widget_get_mapped (widget) || scroll->frames++ > MAX_FRAMES)
    return G_SOURCE_REMOVE;
  if (gtk_widget_get_height (widget) == 0 || !gtk_widget_compute_bounds (widget, page, &bounds))
    return G_SOURCE_CONTINUE;
  if (graphene_rect_equal (&bounds, &scroll->bounds) && gtk_widget_get_height (viewport) == scroll->height)
    return ++scroll->still < REST ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
  gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), widget, NULL);
  scroll->bounds = bounds;
  scroll->height = gtk_widget_get_height (viewport);
  scroll->still = 0;
  return G_SOURCE_CONTINUE;
}

static void
scroll_to (GtkWidget *widget)
{
  gtk_widget_add_tick_callback (widget, scroll_cb, g_new0 (Scroll, 1), g_free);
}

static void
revealed_cb (GtkWidget *revealer)
{
  /* Its last height has its place in the next frame. */
  if (gtk_revealer_get_child_revealed (GTK_REVEALER (revealer)))
    scroll_to (revealer);
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
  scroll_to (widget);
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
    scroll_to (widget);
  else
    g_signal_connect (widget, "map", G_CALLBACK (mapped_cb), NULL);
}
