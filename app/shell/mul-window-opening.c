/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>

#include "shell/mul-recent.h"
#include "storage/mul-recovery.h"
#include "storage/mul-storage-error.h"

/* A window that opens a file. One that was made for it is not seen before there is something to see in it: where the file
 * cannot be opened, it goes again, and what went wrong is told in the window that one was in. */

#define MOST_MILLISECONDS_UNSEEN 400

/* One that is seen, else one that is yet to be: of two files named at once, the first may fail while the second is read. */
static MulWindow *
find_other (MulWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  MulWindow *unseen = NULL;

  for (GList *l = application != NULL ? gtk_application_get_windows (application) : NULL; l != NULL; l = l->next)
    {
      MulWindow *other = MUL_IS_WINDOW (l->data) && l->data != self ? l->data : NULL;

      if (other == NULL || other->closing)
        continue;
      if (gtk_widget_get_visible (GTK_WIDGET (other)))
        return other;
      if (other->opening != NULL)
        unseen = other;
    }
  return unseen;
}

/* What was told here of other files is told where one goes on: this window takes its dialogs with it. */
static void
hand_on_errors (MulWindow *self, MulWindow *other)
{
  g_autoptr (GListModel) dialogs = adw_application_window_get_dialogs (ADW_APPLICATION_WINDOW (self));

  for (guint i = 0; i < g_list_model_get_n_items (dialogs); i++)
    {
      g_autoptr (AdwAlertDialog) dialog = g_list_model_get_item (dialogs, i);

      if (ADW_IS_ALERT_DIALOG (dialog) && g_str_equal (adw_alert_dialog_get_close_response (dialog), "close"))
        mul_window_say_error (other, adw_alert_dialog_get_heading (dialog), adw_alert_dialog_get_body (dialog));
    }
}

/* Shows itself at once, whatever it waited for. */
static void
present (MulWindow *self)
{
  g_clear_handle_id (&self->present_source, g_source_remove);
  gtk_window_present (GTK_WINDOW (self));
}

static void
present_cb (gpointer data)
{
  MulWindow *self = data;

  self->present_source = 0;
  gtk_window_present (GTK_WINDOW (self));
}

/* What to do about a file that is none of ours: about any other, the sentence itself says so. */
static char *
describe_error (const GError *error)
{
  if (!g_error_matches (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_NOT_PROJECT))
    return g_strdup (error->message);
  return g_strdup_printf ("%s\n\n%s", error->message,
                          C_ ("window", "Choose another file, or ask whoever sent it to send it again."));
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulWindow) self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open_finish (result, &error);
  g_autofree char *body = NULL;

  g_clear_object (&self->opening);
  if (self->closing)
    {
      if (document != NULL)
        mul_document_close (document);
      return;
    }
  if (document != NULL)
    {
      mul_window_set_document (self, document, FALSE);
      present (self);
      mul_recent_add (document);
      mul_window_tell_of_kept_copy (self, C_ ("window", "A copy of the older version is kept"));
      return;
    }
  gtk_stack_set_visible_child_name (self->stack, "welcome");
  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  body = describe_error (error);
  /* The sentence names the file: the heading does not wrap. */
  mul_window_say_error (mul_window_give_way (self), C_ ("window", "Could Not Open"), body);
}

/**
 * mul_window_give_way:
 * @self: a window that was to open a file, and opens none
 *
 * Closes the window again if it was made for the file and there is another; else it shows the welcome page. The window that
 * stays comes to the front.
 *
 * Returns: (transfer none): the window that stays
 */
MulWindow *
mul_window_give_way (MulWindow *self)
{
  MulWindow *other = self->made_for_file ? find_other (self) : NULL;

  if (other == NULL)
    {
      present (self);
      return self;
    }
  hand_on_errors (self, other);
  gtk_window_destroy (GTK_WINDOW (self));
  present (other);
  return other;
}

/* Of files opened at once, the first may lie in the window that had the welcome page. It is then no more than the others: if
 * its file cannot be opened, it need not stay beside those that could. */
static void
share_giving_way (MulWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));

  for (GList *l = application != NULL ? gtk_application_get_windows (application) : NULL; l != NULL; l = l->next)
    {
      MulWindow *other = MUL_IS_WINDOW (l->data) ? l->data : NULL;

      if (other != NULL && other->opening != NULL)
        other->made_for_file = TRUE;
    }
}

/**
 * mul_window_open_file:
 * @self: a vacant window
 * @file: a project file
 *
 * Opens the project, and shows the window; what goes wrong is told in it, or where it is new, in the one used before. Where a
 * crash kept edits from the file, it asks first.
 */
void
mul_window_open_file (MulWindow *self, GFile *file)
{
  g_autofree char *unsaved = NULL;

  g_return_if_fail (MUL_IS_WINDOW (self) && mul_window_is_vacant (self));
  g_set_object (&self->opening, file);
  self->made_for_file = !gtk_widget_get_visible (GTK_WIDGET (self));
  if (self->made_for_file)
    share_giving_way (self);
  unsaved = mul_recovery_find (file);
  if (unsaved != NULL || !self->made_for_file || find_other (self) == NULL)
    present (self);
  else
    self->present_source = g_timeout_add_once (MOST_MILLISECONDS_UNSEEN, present_cb, self);
  if (unsaved != NULL)
    mul_window_ask_to_restore (self, unsaved);
  else
    mul_window_read_file (self);
}

/**
 * mul_window_read_file:
 * @self: a window that is opening a file
 *
 * Opens the file as it is.
 */
void
mul_window_read_file (MulWindow *self)
{
  GFile *file = self->opening;

  gtk_stack_set_visible_child_name (self->stack, "opening");
  mul_window_remember_folder (self, file);
  mul_document_open_async (file, self->cancellable, opened_cb, g_object_ref (self));
}
