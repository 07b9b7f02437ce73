/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-toast.h"

#include <glib/gi18n-lib.h>

/* As wide as a toast gets before its text takes another line, in characters. */
#define WIDTH_CHARS 60

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

/**
 * mul_toast_show:
 * @overlay: where it is shown
 * @toast: (transfer full): what mul_toast_new() returned, with its button
 *
 * Shows a toast, and lets a screen reader say it: the toolkit tells of the button of such a toast only. In a window it is shown by
 * mul_window_add_toast().
 */
void
mul_toast_show (AdwToastOverlay *overlay, AdwToast *toast)
{
  const char *text = mul_toast_get_text (toast);
  const char *button = adw_toast_get_button_label (toast);
  g_autofree char *said = button != NULL ? g_strdup_printf (C_ ("toast", "%s. Button: %s"), text, button) : g_strdup (text);

  adw_toast_overlay_add_toast (overlay, toast);
  gtk_accessible_announce (GTK_ACCESSIBLE (overlay), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_HIGH);
}
