/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-service-page.h"
#include "shell/mul-recent.h"
#include "storage/mul-recovery.h"

/* A window whose file somebody else has changed, or from whose file a crash has kept edits. */

/* Where one is in the project, to come back to after the pages were made anew. */
typedef struct
{
  char *page;
  char *view;
} Place;

static void
clear_place (Place *place)
{
  g_free (place->page);
  g_free (place->view);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, clear_place)

static void
note_place (MulWindow *self, Place *place)
{
  AdwNavigationPage *page = adw_navigation_split_view_get_content (self->split_view);

  if (MUL_IS_SERVICE_PAGE (page))
    place->view = g_strdup (mul_service_page_get_view (MUL_SERVICE_PAGE (page)));
  place->page = MUL_IS_SERVICE_PAGE (page) ? g_strdup (self->service_id)
                                           : g_strdup (MUL_IS_COMPARISON_PAGE (page) ? "comparison" : "overview");
}

/* The service may be gone: then the overview is where one is. */
static void
return_to_place (MulWindow *self, const Place *place)
{
  g_autoptr (MulRecord) service = NULL;

  if (g_str_equal (place->page, "comparison"))
    mul_window_show_comparison (self, NULL);
  else if ((service = mul_document_get_record (self->document, MUL_ENTITY_SERVICE, place->page)) != NULL)
    mul_window_show_service (self, place->page, place->view);
}

/* Once the page is laid out: the toast keeps clear of a bar at its foot, whose height is not known before. */
static gboolean
tell_reloaded_idle_cb (gpointer data)
{
  MulWindow *self = data;

  if (self->document == NULL)
    return G_SOURCE_REMOVE;
  if (mul_document_get_kept_copy (self->document) != NULL)
    mul_window_tell_of_kept_copy (self, C_ ("saving", "Loaded anew. A copy of yours is kept"));
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", C_ ("saving", "Loaded anew"));
  return G_SOURCE_REMOVE;
}

static void
reloaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulWindow) self = data;
  g_autoptr (MulDocument) before = NULL;
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (Place) place = { 0 };

  self->reloading = FALSE;
  if (self->document != MUL_DOCUMENT (source))
    return;
  note_place (self, &place);
  /* The pages go first, while what they may still have to say can be written. */
  before = mul_window_leave_document (self);
  document = mul_document_reload_finish (before, result, &error);
  mul_window_set_document (self, document != NULL ? document : before, self->precious);
  return_to_place (self, &place);
  if (document == NULL)
    {
      mul_window_say_error (self, C_ ("saving", "Could Not Load It Anew"), error->message);
      return;
    }
  mul_recent_add (document);
  g_idle_add_full (G_PRIORITY_LOW, tell_reloaded_idle_cb, g_object_ref (self), g_object_unref);
}

static void
reload_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  if (self->document == NULL || mul_document_get_file (self->document) == NULL || self->reloading)
    return;
  if (focus != NULL)
    gtk_widget_activate_action (focus, "editing.commit", NULL);
  self->reloading = TRUE;
  mul_document_reload_async (self->document, self->cancellable, reloaded_cb, g_object_ref (self));
}

static void
open_theirs_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  GFile *theirs = self->document != NULL ? mul_document_get_theirs (self->document) : NULL;
  g_autofree char *uri = theirs != NULL ? g_file_get_uri (theirs) : NULL;

  if (uri != NULL)
    gtk_widget_activate_action (widget, "app.open-uri", "s", uri);
}

typedef struct
{
  MulWindow *window;
  char *id;
} Question;

static void
free_question (gpointer data, GClosure *closure)
{
  Question *question = data;

  g_object_unref (question->window);
  g_free (question->id);
  g_free (question);
}

static void
restore_response_cb (AdwAlertDialog *dialog, const char *response, Question *question)
{
  MulWindow *self = question->window;
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  if (self->closing || self->opening == NULL)
    return;
  if (g_str_equal (response, "open"))
    {
      mul_window_read_file (self);
      return;
    }
  g_clear_object (&self->opening);
  if (!g_str_equal (response, "restore"))
    {
      mul_window_give_way (self);
      return;
    }
  document = mul_document_recover (question->id, &error);
  if (document == NULL)
    {
      mul_window_say_error (mul_window_give_way (self), C_ ("window", "Could Not Restore"), error->message);
      return;
    }
  mul_window_set_document (self, document, TRUE);
  mul_window_say_restored (self);
}

/**
 * mul_window_install_reload_actions:
 * @widget_class: the window's class
 *
 * Installs win.reload, and win.open-theirs: the file that somebody else had changed when ours was written beside it.
 */
void
mul_window_install_reload_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_action_cb);
  gtk_widget_class_install_action (widget_class, "win.open-theirs", NULL, open_theirs_action_cb);
}

/**
 * mul_window_ask_to_restore:
 * @self: a window that is opening a file
 * @id: of a #MulRecoverable of that file
 *
 * Asks whether what was not saved last time is wanted, and opens the one or the other.
 */
void
mul_window_ask_to_restore (MulWindow *self, const char *id)
{
  AdwAlertDialog *dialog;
  g_autofree char *name = g_file_get_basename (self->opening);
  g_autofree char *body = g_strdup_printf (C_ ("window", "The last edits did not reach “%s”, since the program or the computer "
                                                         "stopped. They are kept on this computer. If you open the file as it is, "
                                                         "they are still offered on the welcome page."), name);
  Question *question = g_new0 (Question, 1);

  question->window = g_object_ref (self);
  question->id = g_strdup (id);
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (C_ ("window", "Restore the Edits?"), body));
  adw_alert_dialog_add_responses (dialog, "cancel", C_ ("dialog", "_Cancel"), "open", C_ ("window", "_Open As It Is"), "restore",
                                  C_ ("window", "_Restore"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "restore", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "restore");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (restore_response_cb), question, free_question, 0);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

/**
 * mul_window_say_restored:
 * @self: a window with a project that was restored
 */
void
mul_window_say_restored (MulWindow *self)
{
  g_autofree char *said =
      g_strdup_printf (C_ ("welcome", "What was not saved in “%s” is back"), mul_document_get_title (self->document));

  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", said);
}

/**
 * mul_window_tell_of_kept_copy:
 * @self: a window with a project
 * @text: what is told, in a few words
 *
 * Tells where the copy lies that opening the project made, if it made one.
 */
void
mul_window_tell_of_kept_copy (MulWindow *self, const char *text)
{
  GFile *kept = mul_document_get_kept_copy (self->document);

  if (kept != NULL)
    mul_window_tell_of_file (self, text, kept, 0);
}
