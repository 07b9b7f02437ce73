/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-toast-floor.h"

#include <adwaita.h>

/* Toasts rise from the window's lower edge, where a page may have what is pressed next. While such a bar is shown, they stop
 * above it. */

/* What the style leaves below a toast already, of which half is enough above a bar, in pixels. */
#define OWN_MARGIN 12

static const char key[] = "mul-toast-floor";

static void
raise_cb (GtkWidget *bar)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (bar, ADW_TYPE_TOAST_OVERLAY);
  graphene_rect_t bounds;
  int lift;

  if (overlay == NULL || !gtk_widget_compute_bounds (bar, overlay, &bounds))
    return;
  lift = gtk_widget_get_height (overlay) - (int) bounds.origin.y - OWN_MARGIN;
  for (GtkWidget *child = gtk_widget_get_first_child (overlay); child != NULL; child = gtk_widget_get_next_sibling (child))
    if (strcmp (gtk_widget_get_css_name (child), "toast") == 0 && gtk_widget_get_margin_bottom (child) < lift)
      gtk_widget_set_margin_bottom (child, lift);
}

static void
map_cb (GtkWidget *bar)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (bar, ADW_TYPE_TOAST_OVERLAY);
  GListModel *children;

  if (overlay == NULL)
    return;
  children = gtk_widget_observe_children (overlay);
  g_signal_connect_object (children, "items-changed", G_CALLBACK (raise_cb), bar, G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (bar), key, children, g_object_unref);
  raise_cb (bar);
}

static void
unmap_cb (GtkWidget *bar)
{
  GListModel *children = g_object_get_data (G_OBJECT (bar), key);

  if (children != NULL)
    g_signal_handlers_disconnect_by_func (children, raise_cb, bar);
  g_object_set_data (G_OBJECT (bar), key, NULL);
}

/**
 * mul_toast_floor_add:
 * @bar: something at the lower edge of a page
 *
 * Keeps the window's toasts above it while it is shown.
 */
void
mul_toast_floor_add (GtkWidget *bar)
{
  g_return_if_fail (GTK_IS_WIDGET (bar));
  g_signal_connect (bar, "map", G_CALLBACK (map_cb), NULL);
  g_signal_connect (bar, "unmap", G_CALLBACK (unmap_cb), NULL);
}
