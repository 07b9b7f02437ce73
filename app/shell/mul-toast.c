/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-toast.h"

#include <glib/gi18n-lib.h>

/* As wide as a toast gets before its text takes another line, in characters. */
#define WIDTH_CHARS 60

/* What the style leaves around a toast, in pixels. */
#define MARGIN 12

/* For so many frames it is watched that the toast has its place, and what is written has its own. */
#define FRAMES 20

/**
 * mul_toast_new:
 * @text: a sentence
 *
 * A toast that shows all of its text, on several lines where there is little room: the toolkit's own cuts it. What people
 * write may hold what markup uses, so there is no markup.
 *
 * Returns: (transfer full): a toast
 */
AdwToast *
mul_toast_new (const char *text)
{
  AdwToast *toast = adw_toast_new ("");
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_label_set_natural_wrap_mode (GTK_LABEL (label), GTK_NATURAL_WRAP_NONE);
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  adw_toast_set_custom_title (toast, label);
  return toast;
}

/**
 * mul_toast_get_text:
 * @toast: what mul_toast_new() returned
 *
 * Returns: (transfer none): its sentence
 */
const char *
mul_toast_get_text (AdwToast *toast)
{
  return gtk_label_get_text (GTK_LABEL (adw_toast_get_custom_title (toast)));
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

/* A toast that would lie over what is being written rises above it; nothing else moves. */
static gboolean
keep_clear_cb (GtkWidget *overlay, GdkFrameClock *clock, gpointer data)
{
  guint *frames = data;
  graphene_rect_t hand;

  if (++*frames > FRAMES)
    return G_SOURCE_REMOVE;
  if (!get_hand (overlay, &hand))
    return G_SOURCE_CONTINUE;
  for (GtkWidget *toast = gtk_widget_get_first_child (overlay); toast != NULL; toast = gtk_widget_get_next_sibling (toast))
    {
      const int lift = gtk_widget_get_height (overlay) - (int) hand.origin.y;
      const int floor = gtk_widget_get_margin_bottom (toast);
      /* With what it leaves around it. */
      const int height = gtk_widget_get_height (toast) + MARGIN;

      if (g_str_equal (gtk_widget_get_css_name (toast), "toast") && lift - MARGIN > floor
          && gtk_widget_get_height (overlay) - (int) (hand.origin.y + hand.size.height) < floor + height + MARGIN
          && hand.origin.y > (float) height)
        gtk_widget_set_margin_bottom (toast, lift - MARGIN);
    }
  return G_SOURCE_CONTINUE;
}

/**
 * mul_toast_show:
 * @overlay: where it is shown
 * @toast: (transfer full): what mul_toast_new() returned, with its button
 *
 * Shows a toast, not over what is being written, and lets a screen reader say it: the toolkit tells of the button of such a toast
 * only.
 */
void
mul_toast_show (AdwToastOverlay *overlay, AdwToast *toast)
{
  const char *text = mul_toast_get_text (toast);
  const char *button = adw_toast_get_button_label (toast);
  g_autofree char *said = button != NULL ? g_strdup_printf (C_ ("toast", "%s. Button: %s"), text, button) : g_strdup (text);

  adw_toast_overlay_add_toast (overlay, toast);
  gtk_widget_add_tick_callback (GTK_WIDGET (overlay), keep_clear_cb, g_new0 (guint, 1), g_free);
  gtk_accessible_announce (GTK_ACCESSIBLE (overlay), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}
