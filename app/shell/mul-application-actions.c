/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-application-actions.h"

#include <glib/gi18n-lib.h>

#include "shell/mul-about.h"
#include "shell/mul-help.h"
#include "shell/mul-older-versions.h"
#include "shell/mul-preferences.h"
#include "shell/mul-recent.h"
#include "shell/mul-shortcuts.h"
#include "shell/mul-toast.h"
#include "storage/mul-example.h"
#include "storage/mul-recovery.h"

/* Actions that need no project: app.new, app.open and their like; and every shortcut. */

static MulWindow *
get_window (MulApplication *self)
{
  MulWindow *window = mul_application_get_window (self);

  return window != NULL ? window : mul_window_new (GTK_APPLICATION (self));
}

static void
say_error (MulApplication *self, const char *heading, const GError *error)
{
  MulWindow *window = get_window (self);

  gtk_window_present (GTK_WINDOW (window));
  mul_window_say_error (window, heading, error->message);
}

static void
new_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MulApplication *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_new (C_ ("project", "New Project"), mul_preferences_get_language (), &error);

  if (document == NULL)
    say_error (self, C_ ("window", "Could Not Make a New Project"), error);
  else
    mul_window_edit_title (mul_application_show_document (self, document, FALSE));
}

static void
example_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MulApplication *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_example_open (&error);

  if (document == NULL)
    say_error (self, C_ ("window", "Could Not Open"), error);
  else
    mul_application_show_document (self, document, FALSE);
}

static void
restore_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  MulApplication *self = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_recover (g_variant_get_string (parameter, NULL), &error);

  if (document == NULL)
    say_error (self, C_ ("window", "Could Not Restore"), error);
  else
    mul_window_say_restored (mul_application_show_document (self, document, TRUE));
}

static void
forget_response_cb (AdwAlertDialog *dialog, const char *response, gpointer id)
{
  if (!g_str_equal (response, "discard"))
    return;
  mul_recovery_discard (id);
  /* The welcome page listens to the list of recent projects. */
  g_signal_emit_by_name (gtk_recent_manager_get_default (), "changed");
}

static void
free_closure_string (gpointer data, GClosure *closure)
{
  g_free (data);
}

static void
forget_unsaved_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  AdwDialog *dialog = adw_alert_dialog_new (C_ ("welcome", "Throw It Away?"),
                                            C_ ("welcome", "What was not saved cannot be brought back."));

  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", C_ ("dialog", "_Cancel"), "discard",
                                  C_ ("dialog", "_Throw Away"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "discard", ADW_RESPONSE_DESTRUCTIVE);
  g_signal_connect_data (dialog, "response", G_CALLBACK (forget_response_cb), g_variant_dup_string (parameter, NULL),
                         free_closure_string, 0);
  adw_dialog_present (dialog, GTK_WIDGET (get_window (data)));
}

static void
forget_recent_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *uri;
  const char *title;
  g_autoptr (GFile) file = NULL;
  AdwToast *toast = mul_toast_new (C_ ("welcome", "Removed from the list"));

  g_variant_get (parameter, "(&s&s)", &uri, &title);
  file = g_file_new_for_uri (uri);
  mul_recent_forget (file);
  g_signal_emit_by_name (gtk_recent_manager_get_default (), "changed");
  adw_toast_set_button_label (toast, C_ ("toast", "Undo"));
  adw_toast_set_action_name (toast, "app.remember-recent");
  adw_toast_set_action_target_value (toast, parameter);
  mul_window_add_toast (get_window (data), toast);
}

static void
remember_recent_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  const char *uri;
  const char *title;
  g_autoptr (GFile) file = NULL;

  g_variant_get (parameter, "(&s&s)", &uri, &title);
  file = g_file_new_for_uri (uri);
  mul_recent_remember (file, title);
  g_signal_emit_by_name (gtk_recent_manager_get_default (), "changed");
}

static void
open_uri_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  mul_application_open_file (data, file);
}

static void
older_versions_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  adw_dialog_present (mul_older_versions_new (), GTK_WIDGET (get_window (data)));
}

/* As a project without a file: what is kept stays as it is, and nobody works on in a folder that he does not know. */
static void
open_older_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open_copy (file, &error);

  if (document == NULL)
    say_error (data, C_ ("window", "Could Not Open"), error);
  else
    mul_application_show_document (data, document, FALSE);
}

static void
files_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulApplication) self = data;
  g_autoptr (GListModel) files = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (source), result, NULL);

  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      mul_application_open_file (self, file);
    }
}

static void
open_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GtkFileFilter) ours = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();
  g_autoptr (GListStore) filters = g_list_store_new (GTK_TYPE_FILE_FILTER);

  gtk_file_filter_set_name (ours, C_ ("file dialog", "Mulighetsrom projects"));
  gtk_file_filter_add_pattern (ours, "*.mulighetsrom");
  gtk_file_filter_set_name (all, C_ ("file dialog", "All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, ours);
  g_list_store_append (filters, all);
  gtk_file_dialog_set_title (dialog, C_ ("file dialog", "Open Projects"));
  /* GTK lacks the word in Nynorsk. */
  gtk_file_dialog_set_accept_label (dialog, C_ ("file dialog", "_Open"));
  gtk_file_dialog_set_filters (dialog, G_LIST_MODEL (filters));
  gtk_file_dialog_open_multiple (dialog, GTK_WINDOW (get_window (data)), NULL, files_chosen_cb, g_object_ref (data));
}

static void
shortcuts_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  adw_dialog_present (mul_shortcuts_new (GTK_APPLICATION (data)), GTK_WIDGET (get_window (data)));
}

static void
about_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  adw_dialog_present (mul_about_new (), GTK_WIDGET (get_window (data)));
}

static void
preferences_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  adw_dialog_present (mul_preferences_new (), GTK_WIDGET (get_window (data)));
}

/* Each window is asked in turn, so that nothing unsaved is lost. */
static void
quit_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  g_autoptr (GList) windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (data)));

  for (GList *l = windows; l != NULL; l = l->next)
    gtk_window_close (l->data);
}

static void
set_accels (GtkApplication *application, const char *action, const char *first, const char *second)
{
  const char *accels[] = { first, second, NULL };

  gtk_application_set_accels_for_action (application, action, accels);
}

/**
 * mul_application_add_actions:
 * @self: the program
 *
 * Adds the actions that need no project, and every shortcut.
 */
void
mul_application_add_actions (MulApplication *self)
{
  const GActionEntry entries[] = {
    { .name = "new", .activate = new_cb },
    { .name = "open", .activate = open_cb },
    { .name = "open-uri", .activate = open_uri_cb, .parameter_type = "s" },
    { .name = "restore", .activate = restore_cb, .parameter_type = "s" },
    { .name = "forget-unsaved", .activate = forget_unsaved_cb, .parameter_type = "s" },
    { .name = "forget-recent", .activate = forget_recent_cb, .parameter_type = "(ss)" },
    { .name = "remember-recent", .activate = remember_recent_cb, .parameter_type = "(ss)" },
    { .name = "older-versions", .activate = older_versions_cb },
    { .name = "open-older", .activate = open_older_cb, .parameter_type = "s" },
    { .name = "example", .activate = example_cb },
    { .name = "shortcuts", .activate = shortcuts_cb },
    { .name = "about", .activate = about_cb },
    { .name = "preferences", .activate = preferences_cb },
    { .name = "quit", .activate = quit_cb },
  };
  GtkApplication *application = GTK_APPLICATION (self);

  g_action_map_add_action_entries (G_ACTION_MAP (self), entries, G_N_ELEMENTS (entries), self);
  mul_help_add_actions (self);
  g_simple_action_set_enabled (G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (self), "preferences")),
                               mul_preferences_can_be_kept ());
  set_accels (application, "app.new", "<Control>n", NULL);
  set_accels (application, "app.open", "<Control>o", NULL);
  set_accels (application, "app.help", "F1", NULL);
  set_accels (application, "app.shortcuts", "<Control>question", NULL);
  set_accels (application, "app.preferences", "<Control>comma", NULL);
  set_accels (application, "app.quit", "<Control>q", NULL);
  set_accels (application, "win.save", "<Control>s", NULL);
  set_accels (application, "win.save-as", "<Control><Shift>s", NULL);
  set_accels (application, "win.undo", "<Control>z", NULL);
  set_accels (application, "win.redo", "<Control><Shift>z", "<Control>y");
  set_accels (application, "win.export-report", "<Control><Shift>e", NULL);
  set_accels (application, "win.show-overview", "<Alt>Home", NULL);
  set_accels (application, "win.go-back", "<Alt>Left", NULL);
  set_accels (application, "window.close", "<Control>w", NULL);
}
