/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Returns: (transfer full): the text of a page */
typedef char *(*MulClipboardHtmlReader) (const char *html, gssize length);

void mul_clipboard_set_html_reader (MulClipboardHtmlReader reader);
void mul_clipboard_read_text (GtkWidget *widget, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data);
char *mul_clipboard_read_text_finish (GtkWidget *widget, GAsyncResult *result);
void mul_clipboard_follow_paste (GtkTextView *view);

G_END_DECLS
