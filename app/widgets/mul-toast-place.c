/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-toast-place.h"

/* Where toasts stop. They rise from the window's lower edge, where a page may have a bar with what is pressed next, and where
 * somebody may be writing: they lie above the one and the other. Nothing else moves. */

/* What the style leaves around a toast, in pixels. */
#define MARGIN 12

/* For so many frames it is watched that the toast has its place, and that what it keeps clear of has its own. */
#define FRAMES 20

/* Of an overlay. */
typedef struct
{
  GListModel *children; /* a toast among them is new, or comes back */
  GPtrArray *bars;      /* borrowed, while they are shown */
  guint frames;
  guint tick;
} Place;

static const char place_key[] = "mul-toast-place";
static const char overlay_key[] = "mul-toast-overlay";

static void
free_place (gpointer data)
{
  Place *place = data;

  g_object_unref (place->children);
  g_ptr_array_unref (place->bars);
  g_free (place);
}

/* How far a toast is lifted that is to stop above what begins at @top of the overlay. */
static int
lift_above (GtkWidget *overlay, float top)
{
  return gtk_widget_get_height (overlay) - (int) top - MARGIN;
}

/* Above the highest bar; one that was shown just now has its place in the next frame. */
static int
lift_above_bars (GtkWidget *overlay, const Place *place)
{
  int lift = 0;

  for (guint i = 0; i < place->bars->len; i++)
    {
      GtkWidget *bar = g_ptr_array_index (place->bars, i);
      graphene_rect_t bounds;

      if (gtk_widget_get_height (bar) > 0 && gtk_widget_compute_bounds (bar, overlay, &bounds))
        lift = MAX (lift, lift_above (overlay, bounds.origin.y));
    }
  return lift;
}

/* Where somebody writes, or else stands: in a long text the line of the cursor, in a list the row. */
static gboolean
get_hand (GtkWidget *overlay, graphene_rect_t *bounds)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (overlay));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;
  GdkRectangle line;
  graphene_point_t start;

  if (focus == NULL || !gtk_widget_is_ancestor (focus, overlay))
    return FALSE;
  if (row != NULL || !GTK_IS_TEXT_VIEW (focus))
    return gtk_widget_compute_bounds (row != NULL ? row : focus, overlay, bounds);
  gtk_text_view_get_cursor_locations (GTK_TEXT_VIEW (focus), NULL, &line, NULL);
  gtk_text_view_buffer_to_window_coords (GTK_TEXT_VIEW (focus), GTK_TEXT_WINDOW_WIDGET, line.x, line.y, &line.x, &line.y);
  if (!gtk_widget_compute_point (focus, overlay, &GRAPHENE_POINT_INIT ((float) line.x, (float) line.y), &start))
    return FALSE;
  graphene_rect_init (bounds, start.x, start.y, 1, (float) line.height);
  return TRUE;
}

/* Whether a toast that is lifted so far would lie over the hand, and has room above it. */
static gboolean
lies_over (GtkWidget *overlay, GtkWidget *toast, int lift, const graphene_rect_t *hand)
{
  /* With what it leaves around it. */
  const int height = gtk_widget_get_height (toast) + MARGIN;
  const int below = gtk_widget_get_height (overlay) - (int) (hand->origin.y + hand->size.height);

  return lift_above (overlay, hand->origin.y) > lift && below < lift + height + MARGIN && hand->origin.y > (float) height;
}

/* A toast rises, and does not sink again while it is read. */
static void
lift_toasts (GtkWidget *overlay, const Place *place)
{
  const int above_bars = lift_above_bars (overlay, place);
  graphene_rect_t hand;
  const gboolean has_hand = get_hand (overlay, &hand);

  for (GtkWidget *child = gtk_widget_get_first_child (overlay); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      int lift = MAX (gtk_widget_get_margin_bottom (child), above_bars);

      if (!g_str_equal (gtk_widget_get_css_name (child), "toast"))
        continue;
      if (has_hand && lies_over (overlay, child, lift, &hand))
        lift = lift_above (overlay, hand.origin.y);
      if (lift > gtk_widget_get_margin_bottom (child))
        gtk_widget_set_margin_bottom (child, lift);
    }
}

static gboolean
tick_cb (GtkWidget *overlay, GdkFrameClock *clock, gpointer data)
{
  Place *place = data;

  lift_toasts (overlay, place);
  if (++place->frames < FRAMES)
    return G_SOURCE_CONTINUE;
  place->tick = 0;
  return G_SOURCE_REMOVE;
}

static void
watch (GtkWidget *overlay, Place *place)
{
  place->frames = 0;
  if (place->tick == 0)
    place->tick = gtk_widget_add_tick_callback (overlay, tick_cb, place, NULL);
}

/* A toast has its place before it is first seen, where that can be known. */
static void
children_cb (GtkWidget *overlay)
{
  Place *place = g_object_get_data (G_OBJECT (overlay), place_key);

  if (place == NULL || !gtk_widget_get_mapped (overlay))
    return;
  lift_toasts (overlay, place);
  watch (overlay, place);
}

static Place *
get_place (GtkWidget *overlay)
{
  Place *place = g_object_get_data (G_OBJECT (overlay), place_key);

  if (place != NULL)
    return place;
  place = g_new0 (Place, 1);
  place->children = gtk_widget_observe_children (overlay);
  place->bars = g_ptr_array_new ();
  g_signal_connect_object (place->children, "items-changed", G_CALLBACK (children_cb), overlay, G_CONNECT_SWAPPED);
  g_object_set_data_full (G_OBJECT (overlay), place_key, place, free_place);
  return place;
}

static void
map_cb (GtkWidget *bar)
{
  GtkWidget *overlay = gtk_widget_get_ancestor (bar, ADW_TYPE_TOAST_OVERLAY);
  Place *place;

  if (overlay == NULL)
    return;
  place = get_place (overlay);
  g_ptr_array_add (place->bars, bar);
  /* It may be taken out of the overlay before it is told that it is not shown. */
  g_object_set_data_full (G_OBJECT (bar), overlay_key, g_object_ref (overlay), g_object_unref);
  watch (overlay, place);
}

static void
unmap_cb (GtkWidget *bar)
{
  GObject *overlay = g_object_get_data (G_OBJECT (bar), overlay_key);
  Place *place = overlay != NULL ? g_object_get_data (overlay, place_key) : NULL;

  if (place != NULL)
    g_ptr_array_remove (place->bars, bar);
  g_object_set_data (G_OBJECT (bar), overlay_key, NULL);
}

/**
 * mul_toast_place_keep_clear:
 * @overlay: where toasts are shown
 *
 * Lets them lie above what is being written. To be called once, where it is made.
 */
void
mul_toast_place_keep_clear (AdwToastOverlay *overlay)
{
  g_return_if_fail (ADW_IS_TOAST_OVERLAY (overlay));
  get_place (GTK_WIDGET (overlay));
}

/**
 * mul_toast_place_add_bar:
 * @bar: something at the lower edge of a page
 *
 * Keeps the window's toasts above it while it is shown. To be called once, where it is made.
 */
void
mul_toast_place_add_bar (GtkWidget *bar)
{
  g_return_if_fail (GTK_IS_WIDGET (bar));
  g_signal_connect (bar, "map", G_CALLBACK (map_cb), NULL);
  g_signal_connect (bar, "unmap", G_CALLBACK (unmap_cb), NULL);
}
