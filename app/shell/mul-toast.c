/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-toast.h"

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
  gtk_label_set_max_width_chars (GTK_LABEL (label), WIDTH_CHARS);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, "heading");
  adw_toast_set_custom_title (toast, label);
  return toast;
}
