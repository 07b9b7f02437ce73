/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-clipboard.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-paste-text.h"

/* The toolkit makes text of whatever a program hands over as such, also of a picture, a mark for each byte that is no letter.
 * So the bytes are read, and looked at first. */

/* Some programs hand over a page, and no text beside it. */
static const char html_type[] = "text/html";

static MulClipboardHtmlReader html_reader;

/* What is known of what is being read. */
enum
{
  PAGE = 1 << 0,
  PICTURE = 1 << 1, /* there is a picture beside it */
};

static gboolean
is_known (GTask *task, int flag)
{
  return (GPOINTER_TO_INT (g_task_get_task_data (task)) & flag) != 0;
}

static void
return_none (GTask *task)
{
  if (g_task_return_error_if_cancelled (task))
    return;
  g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_NOT_FOUND,
                                   is_known (task, PICTURE)
                                       ? C_ ("clipboard", "A picture was copied, and only text can be pasted here")
                                       : C_ ("clipboard", "There is no text to paste"));
}

static void
spliced_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GMemoryOutputStream *memory = G_MEMORY_OUTPUT_STREAM (source);
  g_autofree char *text = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (memory), result, NULL) < 0)
    {
      return_none (task);
      return;
    }
  /* Nothing at all has no bytes to look at. */
  if (g_memory_output_stream_get_data_size (memory) == 0)
    text = g_strdup ("");
  else if (is_known (task, PAGE))
    text = html_reader (g_memory_output_stream_get_data (memory), (gssize) g_memory_output_stream_get_data_size (memory));
  else
    text = mul_paste_text_read (g_memory_output_stream_get_data (memory), g_memory_output_stream_get_data_size (memory));
  if (text == NULL)
    g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                                     C_ ("clipboard", "What was copied is not text"));
  else if (*text == '\0')
    return_none (task);
  else
    g_task_return_pointer (task, g_steal_pointer (&text), g_free);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  const char *type = NULL;
  g_autoptr (GInputStream) stream = gdk_clipboard_read_finish (GDK_CLIPBOARD (source), result, &type, NULL);
  g_autoptr (GOutputStream) memory = NULL;

  if (stream == NULL)
    {
      return_none (task);
      return;
    }
  if (g_strcmp0 (type, html_type) == 0)
    g_task_set_task_data (task, GINT_TO_POINTER (GPOINTER_TO_INT (g_task_get_task_data (task)) | PAGE), NULL);
  memory = g_memory_output_stream_new_resizable ();
  g_output_stream_splice_async (memory, stream,
                                G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                G_PRIORITY_DEFAULT, g_task_get_cancellable (task), spliced_cb, g_object_ref (task));
}

static gboolean
has_picture (GdkContentFormats *formats)
{
  gsize n;
  const char *const *types = gdk_content_formats_get_mime_types (formats, &n);

  for (gsize i = 0; i < n; i++)
    if (g_str_has_prefix (types[i], "image/"))
      return TRUE;
  return gdk_content_formats_contain_gtype (formats, GDK_TYPE_TEXTURE);
}

/**
 * mul_clipboard_set_html_reader:
 * @reader: (nullable): what makes text of a page
 *
 * Lets what was copied be pasted also where it comes as a page only.
 */
void
mul_clipboard_set_html_reader (MulClipboardHtmlReader reader)
{
  html_reader = reader;
}

/**
 * mul_clipboard_read_text:
 * @widget: where it is pasted; kept till it is read
 * @cancellable: (nullable): what ends the reading
 * @callback: whom to tell
 * @data: for @callback
 *
 * Reads the text on the clipboard.
 */
void
mul_clipboard_read_text (GtkWidget *widget, GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
{
  static const char *types[] = { "text/plain;charset=utf-8", "text/plain", NULL };
  static const char *pages[] = { html_type, NULL };
  GdkClipboard *clipboard = gtk_widget_get_clipboard (widget);
  GdkContentFormats *formats = gdk_clipboard_get_formats (clipboard);
  g_autoptr (GTask) task = g_task_new (widget, cancellable, callback, data);
  g_autoptr (GdkContentFormats) all = gdk_content_formats_union_serialize_mime_types (gdk_content_formats_ref (formats));

  g_task_set_source_tag (task, mul_clipboard_read_text);
  g_task_set_task_data (task, GINT_TO_POINTER (has_picture (formats) ? PICTURE : 0), NULL);
  if (gdk_content_formats_contain_mime_type (all, types[0]) || gdk_content_formats_contain_mime_type (all, types[1]))
    gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, cancellable, opened_cb, g_object_ref (task));
  else if (html_reader != NULL && gdk_content_formats_contain_mime_type (all, html_type))
    gdk_clipboard_read_async (clipboard, pages, G_PRIORITY_DEFAULT, cancellable, opened_cb, g_object_ref (task));
  else
    return_none (task);
}

/**
 * mul_clipboard_read_text_finish:
 * @widget: where it is pasted
 * @result: what was told
 *
 * Returns: (transfer full) (nullable): text with something in it; or NULL, and then it has been said why, unless the reading was
 * cancelled
 */
char *
mul_clipboard_read_text_finish (GtkWidget *widget, GAsyncResult *result)
{
  g_autoptr (GError) error = NULL;
  char *text;

  g_return_val_if_fail (g_task_is_valid (result, widget), NULL);
  text = g_task_propagate_pointer (G_TASK (result), &error);
  if (text == NULL && !g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    gtk_widget_activate_action (widget, "win.toast", "s", error->message);
  return text;
}

static void
text_read_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GtkTextView *view = GTK_TEXT_VIEW (source);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  g_autofree char *text = mul_clipboard_read_text_finish (GTK_WIDGET (view), result);

  if (text == NULL || !gtk_widget_get_mapped (GTK_WIDGET (view)))
    return;
  gtk_text_buffer_begin_user_action (buffer);
  gtk_text_buffer_delete_selection (buffer, TRUE, TRUE);
  gtk_text_buffer_insert_at_cursor (buffer, text, -1);
  gtk_text_buffer_end_user_action (buffer);
  gtk_text_view_scroll_mark_onscreen (view, gtk_text_buffer_get_insert (buffer));
}

/* Whether it was copied from a text of this program. What the clipboard can be made into tells nothing of that. */
static gboolean
has_own_text (GdkClipboard *clipboard)
{
  GdkContentProvider *provider = gdk_clipboard_get_content (clipboard);
  g_autoptr (GdkContentFormats) formats = provider != NULL ? gdk_content_provider_ref_formats (provider) : NULL;

  return formats != NULL && gdk_content_formats_contain_gtype (formats, GTK_TYPE_TEXT_BUFFER);
}

/* What comes from a text here has its marks with it, and is the toolkit's. */
static void
paste_clipboard_cb (GtkTextView *view, gpointer data)
{
  if (has_own_text (gtk_widget_get_clipboard (GTK_WIDGET (view))))
    return;
  g_signal_stop_emission_by_name (view, "paste-clipboard");
  mul_clipboard_read_text (GTK_WIDGET (view), NULL, text_read_cb, NULL);
}

/**
 * mul_clipboard_follow_paste:
 * @view: where prose is written
 *
 * Lets only text be pasted into @view, and says so where it is none.
 */
void
mul_clipboard_follow_paste (GtkTextView *view)
{
  g_signal_connect (view, "paste-clipboard", G_CALLBACK (paste_clipboard_cb), NULL);
}
