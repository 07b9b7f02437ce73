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

/* Whether the ring is there because of the keys, and no pointer has been used since. */
typedef struct
{
  gboolean by_keys;
} Ring;

static void
focus_visible_notify_cb (GtkWindow *window, GParamSpec *pspec, Ring *ring)
{
  if (gtk_window_get_focus_visible (window))
    ring->by_keys = TRUE;
  else if (ring->by_keys)
    gtk_window_set_focus_visible (window, TRUE);
}

static gboolean
event_cb (GtkEventControllerLegacy *controller, GdkEvent *event, Ring *ring)
{
  GtkWidget *window = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (controller));
  const GdkEventType type = gdk_event_get_event_type (event);

  if (ring->by_keys && (type == GDK_BUTTON_PRESS || type == GDK_TOUCH_BEGIN))
    {
      ring->by_keys = FALSE;
      gtk_window_set_focus_visible (GTK_WINDOW (window), FALSE);
    }
  return GDK_EVENT_PROPAGATE;
}

static void
release_ring (gpointer data, GClosure *closure)
{
  g_rc_box_release (data);
}

/**
 * mul_focus_keep_visible:
 * @window: a window, as it is made
 *
 * The toolkit takes the ring of the focus away three seconds after the last key. Who reads for longer than that, with large
 * letters or a magnifier, has then lost the place: what the keys have brought stays until the pointer is used (WCAG 2.1, 2.4.7,
 * the indicator must not be limited in time).
 */
void
mul_focus_keep_visible (GtkWindow *window)
{
  GtkEventController *controller = gtk_event_controller_legacy_new ();
  Ring *ring = g_rc_box_new0 (Ring);

  g_return_if_fail (GTK_IS_WINDOW (window));
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_data (controller, "event", G_CALLBACK (event_cb), g_rc_box_acquire (ring), release_ring, 0);
  g_signal_connect_data (window, "notify::focus-visible", G_CALLBACK (focus_visible_notify_cb), ring, release_ring, 0);
  gtk_widget_add_controller (GTK_WIDGET (window), controller);
}
