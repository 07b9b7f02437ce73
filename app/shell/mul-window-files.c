/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "shell/mul-recent.h"
#include "shell/mul-toast.h"
#include "storage/mul-file-place.h"

/* A window and its project's file: saving, saving as, and closing without losing anything. */

#define EXTENSION ".mulighetsrom"

static GtkFileDialog *
create_dialog (MulWindow *self, const char *title, const char *name)
{
  GtkFileDialog *dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (filter, C_ ("file dialog", "Mulighetsrom projects"));
  gtk_file_filter_add_pattern (filter, "*" EXTENSION);
  g_list_store_append (filters, filter);
  gtk_file_dialog_set_title (dialog, title);
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_set_initial_name (dialog, name);
  mul_window_set_initial_folder (self, dialog);
  return dialog;
}

/* A name typed without an extension gets ours. */
static GFile *
complete_name (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *whole = path != NULL ? g_strconcat (path, EXTENSION, NULL) : NULL;

  if (whole == NULL || strchr (name, '.') != NULL || g_file_test (path, G_FILE_TEST_EXISTS))
    return g_object_ref (file);
  return g_file_new_for_path (whole);
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulWindow) self = data;
  g_autoptr (GError) error = NULL;

  /* What went wrong is told by the banner, which stays. */
  if (mul_document_save_finish (MUL_DOCUMENT (source), result, &error))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", C_ ("saving", "Saved"));
}

/* After a conflict: ours lies beside the file that somebody else has changed, and is the one that is open. */
static void
went_on_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulWindow) self = data;
  g_autoptr (GError) error = NULL;
  MulDocument *document = MUL_DOCUMENT (source);
  g_autofree char *name = NULL;
  g_autofree char *text = NULL;

  if (!mul_document_save_finish (document, result, &error) || mul_document_get_file (document) == NULL)
    return;
  name = g_file_get_basename (mul_document_get_file (document));
  text = g_strdup_printf (C_ ("saving", "You are now working in “%s”"), name);
  mul_window_tell_of_file (self, text, mul_document_get_file (document), 10);
}

static void
tell_saved_as (MulWindow *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folder = mul_recent_describe_folder (file);
  g_autofree char *text = g_strdup_printf (C_ ("saving", "Saved as “%s” in “%s”"), name, folder);

  mul_window_tell_of_file (self, text, file, 10);
}

static void
saved_as_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulWindow) self = data;
  g_autoptr (GError) error = NULL;

  if (mul_document_save_finish (MUL_DOCUMENT (source), result, &error))
    {
      mul_recent_add (MUL_DOCUMENT (source));
      if (self->closing_after_save)
        gtk_window_close (GTK_WINDOW (self));
      else
        tell_saved_as (self, mul_document_get_file (MUL_DOCUMENT (source)));
      return;
    }
  self->closing_after_save = FALSE;
  mul_window_say_error (self, C_ ("saving", "Could Not Save"), error->message);
}

typedef struct
{
  MulWindow *window;
  GFile *file;
  MulWindowSave save;
} Question;

static void
free_question (gpointer data, GClosure *closure)
{
  Question *question = data;

  g_object_unref (question->window);
  g_object_unref (question->file);
  g_free (question);
}

static void
replace_response_cb (AdwAlertDialog *dialog, const char *response, Question *question)
{
  if (!g_str_equal (response, "replace"))
    question->window->closing_after_save = FALSE;
  else if (question->window->document != NULL)
    question->save (question->window, question->file);
}

static void
ask_to_replace (MulWindow *self, GFile *file, MulWindowSave save)
{
  AdwAlertDialog *dialog;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folder = mul_recent_describe_folder (file);
  /* The sentence names the file: the heading does not wrap. */
  g_autofree char *body = g_strdup_printf (C_ ("saving", "“%s” is already in “%s”. If you replace it, what is in it is overwritten."),
                                           name, folder);
  Question *question = g_new0 (Question, 1);

  question->window = g_object_ref (self);
  question->file = g_object_ref (file);
  question->save = save;
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (C_ ("saving", "Replace the File?"), body));
  adw_alert_dialog_add_responses (dialog, "cancel", C_ ("dialog", "_Cancel"), "replace", C_ ("saving", "_Replace"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "replace", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "cancel");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_data (dialog, "response", G_CALLBACK (replace_response_cb), question, free_question, 0);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulWindow) self = data;
  g_autoptr (GFile) chosen = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (chosen != NULL && self->document != NULL)
    mul_window_take_name (self, chosen, mul_window_save_as);
  else
    self->closing_after_save = FALSE;
}

static void
copy_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulWindow) self = data;
  g_autoptr (GFile) chosen = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);

  if (chosen != NULL && self->document != NULL)
    mul_window_take_name (self, chosen, mul_window_save_copy);
}

/* What its file is called is what the user has called it; a project without one is called by its title. */
static char *
dup_own_name (MulWindow *self, const char *ending)
{
  GFile *file = mul_document_get_file (self->document);
  g_autofree char *name = file != NULL ? g_file_get_basename (file) : NULL;

  if (name == NULL)
    return mul_window_dup_file_name (self, ending);
  if (g_str_has_suffix (name, EXTENSION))
    name[strlen (name) - strlen (EXTENSION)] = '\0';
  return g_strconcat (name, ending, NULL);
}

static void
save_copy_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));
  g_autofree char *ending = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GtkFileDialog) dialog = NULL;

  if (focus != NULL)
    gtk_widget_activate_action (focus, "editing.commit", NULL);
  /* Translators: what the name of a copied file ends with, before its extension */
  ending = g_strconcat (" ", C_ ("saving", "(copy)"), EXTENSION, NULL);
  name = dup_own_name (self, ending);
  dialog = create_dialog (self, C_ ("file dialog", "Save a Copy of the Project"), name);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, copy_chosen_cb, g_object_ref (self));
}

static void
show_in_folder_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_open_containing_folder (launcher, GTK_WINDOW (widget), NULL, NULL, NULL);
}

static void
save_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  if (focus != NULL)
    gtk_widget_activate_action (focus, "editing.commit", NULL);
  if (g_str_equal (action_name, "win.save-as") || mul_document_get_file (self->document) == NULL)
    mul_window_ask_for_file (self);
  else
    mul_document_save_async (self->document, NULL,
                             mul_document_get_save_state (self->document) == MUL_SAVE_STATE_CONFLICT ? went_on_cb : saved_cb,
                             g_object_ref (self));
}

static void
untitled_response_cb (MulWindow *self, const char *response)
{
  if (g_str_equal (response, "save"))
    {
      self->closing_after_save = TRUE;
      mul_window_ask_for_file (self);
    }
  else if (g_str_equal (response, "discard"))
    {
      mul_document_discard (self->document);
      self->may_close = TRUE;
      gtk_window_close (GTK_WINDOW (self));
    }
}

static void
unsaved_response_cb (MulWindow *self, const char *response)
{
  if (g_str_equal (response, "save"))
    {
      self->closing_after_save = TRUE;
      mul_window_ask_for_file (self);
    }
  else if (g_str_equal (response, "leave"))
    {
      if (mul_document_get_file_state (self->document) == MUL_FILE_STATE_GONE)
        mul_document_keep_unsaved (self->document);
      self->may_close = TRUE;
      gtk_window_close (GTK_WINDOW (self));
    }
}

static void
ask (MulWindow *self, const char *heading, const char *body, const char *leave, const char *leave_label,
     AdwResponseAppearance appearance, GCallback callback)
{
  AdwAlertDialog *dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (heading, body));

  /* Who closes all windows at once must see which one asks. */
  gtk_window_present (GTK_WINDOW (self));
  adw_alert_dialog_add_response (dialog, "cancel", C_ ("dialog", "_Cancel"));
  adw_alert_dialog_add_response (dialog, leave, leave_label);
  adw_alert_dialog_add_response (dialog, "save", C_ ("dialog", "_Save As…"));
  adw_alert_dialog_set_response_appearance (dialog, leave, appearance);
  adw_alert_dialog_set_response_appearance (dialog, "save", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (dialog, "save");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  g_signal_connect_object (dialog, "response", callback, self, G_CONNECT_SWAPPED);
  adw_dialog_present (ADW_DIALOG (dialog), GTK_WIDGET (self));
}

/**
 * mul_window_install_file_actions:
 * @widget_class: the window's class
 *
 * Installs win.save, win.save-as, win.save-copy and win.show-in-folder (s: a URI).
 */
void
mul_window_install_file_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.save", NULL, save_action_cb);
  gtk_widget_class_install_action (widget_class, "win.save-as", NULL, save_action_cb);
  gtk_widget_class_install_action (widget_class, "win.save-copy", NULL, save_copy_action_cb);
  gtk_widget_class_install_action (widget_class, "win.show-in-folder", "s", show_in_folder_action_cb);
}

/**
 * mul_window_dup_file_name:
 * @self: a window with a project
 * @extension: with its dot
 *
 * Returns: (transfer full): a file's name made of the project's title
 */
char *
mul_window_dup_file_name (MulWindow *self, const char *extension)
{
  g_autofree char *title = g_strstrip (g_strdup (mul_document_get_title (self->document)));

  g_strdelimit (title, "/\\:*?\"<>|\n", '-');
  return g_strconcat (*title != '\0' ? title : C_ ("saving", "Project"), extension, NULL);
}

/**
 * mul_window_remember_folder:
 * @self: a window
 * @file: a file that was chosen; the next dialog begins in its folder
 */
void
mul_window_remember_folder (MulWindow *self, GFile *file)
{
  g_autoptr (GFile) folder = g_file_get_parent (file);
  g_autofree char *uri = folder != NULL ? g_file_get_uri (folder) : NULL;

  if (uri != NULL && self->settings != NULL)
    g_settings_set_string (self->settings, "last-folder", uri);
}

/**
 * mul_window_set_initial_folder:
 * @self: a window
 * @dialog: a dialog that is to begin in the folder used last
 */
void
mul_window_set_initial_folder (MulWindow *self, GtkFileDialog *dialog)
{
  g_autofree char *uri = self->settings != NULL ? g_settings_get_string (self->settings, "last-folder") : NULL;
  g_autoptr (GFile) folder = uri != NULL && *uri != '\0' ? g_file_new_for_uri (uri) : NULL;

  if (folder != NULL)
    gtk_file_dialog_set_initial_folder (dialog, folder);
}

/**
 * mul_window_ask_for_file:
 * @self: a window with a project
 *
 * Asks where the project is to be saved, and saves it there.
 */
void
mul_window_ask_for_file (MulWindow *self)
{
  g_autofree char *name = dup_own_name (self, EXTENSION);
  g_autoptr (GtkFileDialog) dialog = create_dialog (self, C_ ("file dialog", "Save the Project As"), name);

  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, file_chosen_cb, g_object_ref (self));
}

/**
 * mul_window_take_name:
 * @self: a window with a project
 * @chosen: what was chosen in a file dialog, which has asked where there is such a file
 * @save: what is to be done with the file
 *
 * Saves in the file that was chosen. One that was named without an extension gets ours; where that leads to another file that is
 * there, it asks first.
 */
void
mul_window_take_name (MulWindow *self, GFile *chosen, MulWindowSave save)
{
  g_autoptr (GFile) file = complete_name (chosen);

  if (!g_file_equal (file, chosen) && g_file_query_exists (file, NULL))
    ask_to_replace (self, file, save);
  else
    save (self, file);
}

/**
 * mul_window_save_as:
 * @self: a window with a project
 * @file: where to
 *
 * Saves the project there, and stays with that file; tells what it is called and where it lies.
 */
void
mul_window_save_as (MulWindow *self, GFile *file)
{
  mul_window_remember_folder (self, file);
  mul_document_save_as_async (self->document, file, NULL, saved_as_cb, g_object_ref (self));
}

/**
 * mul_window_show_save_state:
 * @self: a window with a project
 *
 * Tells how the project stands to its file: a few words where something waits, else the file's name; the tooltip tells all.
 */
void
mul_window_show_save_state (MulWindow *self)
{
  MulSaveState state = mul_document_get_save_state (self->document);
  const char *message = mul_document_get_save_message (self->document);
  GFile *file = mul_document_get_file (self->document);
  g_autoptr (GFile) shown = file != NULL ? mul_file_place_get_shown (file) : NULL;
  g_autofree char *name = shown != NULL ? g_file_get_parse_name (shown) : NULL;
  g_autofree char *short_name = shown != NULL ? g_file_get_basename (shown) : NULL;
  g_autofree char *tooltip = NULL;

  switch (state)
    {
    case MUL_SAVE_STATE_UNTITLED:
      mul_sidebar_set_status (self->sidebar, C_ ("saving", "Not saved in a file yet"),
                              C_ ("saving", "What you write is kept on this computer. Save it in a file to share it."));
      break;
    case MUL_SAVE_STATE_FAILED:
    case MUL_SAVE_STATE_CONFLICT:
      mul_sidebar_set_status (self->sidebar, C_ ("saving", "Not saved"), message);
      break;
    case MUL_SAVE_STATE_UNSAVED:
    case MUL_SAVE_STATE_WRITING:
      tooltip = g_strdup_printf (C_ ("saving", "Being saved in %s"), name);
      mul_sidebar_set_status (self->sidebar, short_name, tooltip);
      break;
    case MUL_SAVE_STATE_SAVED:
    default:
      tooltip = g_strdup_printf (C_ ("saving", "Saved in %s"), name);
      mul_sidebar_set_status (self->sidebar, short_name, tooltip);
    }
  if (mul_document_get_file_state (self->document) == MUL_FILE_STATE_GONE)
    mul_sidebar_set_status (self->sidebar, C_ ("saving", "The file is gone"), name);
  mul_save_banner_show (self->save_banner, self->document);
}

/**
 * mul_window_save_copy:
 * @self: a window with a project
 * @file: where to
 *
 * Writes a copy of the project, in which nothing is left of what was deleted, and stays with its own file.
 */
void
mul_window_save_copy (MulWindow *self, GFile *file)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *text = NULL;

  mul_window_remember_folder (self, file);
  if (!mul_document_write_copy (self->document, file, &error))
    {
      mul_window_say_error (self, C_ ("saving", "Could Not Save the Copy"), error->message);
      return;
    }
  text = g_strdup_printf (C_ ("saving", "Copy saved: %s"), name);
  mul_window_tell_of_file (self, text, file, 10);
}

/**
 * mul_window_tell_of_file:
 * @self: a window
 * @text: what is told, in a few words
 * @file: the file that it is about
 * @timeout: in seconds; 0: until it is closed
 *
 * Tells of a file in a toast that offers to show it in its folder.
 */
void
mul_window_tell_of_file (MulWindow *self, const char *text, GFile *file, guint timeout)
{
  AdwToast *toast = mul_toast_new (text);
  g_autofree char *uri = g_file_get_uri (file);

  adw_toast_set_button_label (toast, C_ ("toast", "Show in Folder"));
  adw_toast_set_action_name (toast, "win.show-in-folder");
  adw_toast_set_action_target (toast, "s", uri);
  adw_toast_set_timeout (toast, timeout);
  mul_window_add_toast (self, toast);
}

/**
 * mul_window_may_close:
 * @self: a window
 *
 * Saves what is unsaved. Where that does not work, or there is no file, it asks; the answer closes the window.
 *
 * Returns: whether the window may close now
 */
gboolean
mul_window_may_close (MulWindow *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *body = NULL;

  if (self->document == NULL || self->may_close)
    return TRUE;
  if (mul_document_get_file (self->document) == NULL)
    {
      if (!self->precious)
        {
          mul_document_discard (self->document);
          return TRUE;
        }
      body = g_strdup_printf (C_ ("saving", "“%s” is not saved in a file yet. If you discard it, all that you have "
                                            "written in it is lost."),
                              mul_document_get_title (self->document));
      ask (self, C_ ("saving", "Save the Project?"), body, "discard", C_ ("dialog", "_Discard"),
           ADW_RESPONSE_DESTRUCTIVE, G_CALLBACK (untitled_response_cb));
      return FALSE;
    }
  if (mul_document_get_file_state (self->document) == MUL_FILE_STATE_GONE)
    {
      g_autofree char *name = g_file_get_basename (mul_document_get_file (self->document));

      body = g_strdup_printf (C_ ("saving", "“%s” is no longer where it was.\n\nIf you close, what you have written is kept on "
                                            "this computer, and the welcome page offers to restore it."), name);
      ask (self, C_ ("saving", "The File Is Gone"), body, "leave", C_ ("dialog", "C_lose"), ADW_RESPONSE_DEFAULT,
           G_CALLBACK (unsaved_response_cb));
      return FALSE;
    }
  if (mul_document_is_replaced (self->document))
    {
      g_autofree char *name = g_file_get_basename (mul_document_get_file (self->document));

      body = g_strdup_printf (C_ ("saving", "Somebody else has changed “%s”, and what you wrote may not be in it.\n\nIf you close, "
                                            "a copy of yours is kept on this computer, under Older Versions in the main menu."), name);
      ask (self, C_ ("saving", "The File Has Been Changed"), body, "leave", C_ ("dialog", "C_lose"), ADW_RESPONSE_DEFAULT,
           G_CALLBACK (unsaved_response_cb));
      return FALSE;
    }
  if (mul_document_get_save_state (self->document) == MUL_SAVE_STATE_SAVED)
    return TRUE;
  /* After a conflict ours lies beside the other, and is written there. */
  if ((mul_document_get_save_state (self->document) != MUL_SAVE_STATE_CONFLICT ||
       mul_document_get_theirs (self->document) != NULL) &&
      mul_document_save_now (self->document, &error))
    return TRUE;
  body = g_strdup_printf (C_ ("saving", "%s\n\nIf you close, what you have written is kept on this computer, and the "
                                        "welcome page offers to restore it."),
                          error != NULL ? error->message : mul_document_get_save_message (self->document));
  ask (self, C_ ("saving", "The Project Is Not Saved"), body, "leave", C_ ("dialog", "C_lose"), ADW_RESPONSE_DEFAULT,
       G_CALLBACK (unsaved_response_cb));
  return FALSE;
}
