/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>

#include "report/mul-report.h"
#include "shell/mul-toast.h"

/* Writing the report from a window. */

static void
open_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  gtk_file_launcher_launch (launcher, GTK_WINDOW (widget), NULL, NULL, NULL);
}

/* Says that a file was written, and offers to open it. */
static void
add_file_toast (MulWindow *self, const char *text, const char *uri)
{
  AdwToast *toast = mul_toast_new (text);

  adw_toast_set_button_label (toast, C_ ("export", "Open"));
  adw_toast_set_action_name (toast, "win.open-file");
  adw_toast_set_action_target (toast, "s", uri);
  adw_toast_set_timeout (toast, 10);
  mul_window_add_toast (self, toast);
}

static void
toast_file_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  const char *text;
  const char *uri;

  g_variant_get (parameter, "(&s&s)", &text, &uri);
  add_file_toast (MUL_WINDOW (widget), text, uri);
}

static void
say_written (MulWindow *self, GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *text = g_strdup_printf (C_ ("export", "The report was written: %s"), name);

  add_file_toast (self, text, uri);
}

typedef struct
{
  MulWindow *window;
  GFile *file;
  AdwToast *progress;
} Export;

/* The report is written once the words that say so are on the screen. */
static gboolean
write_idle_cb (gpointer data)
{
  Export *export = data;
  g_autoptr (GError) error = NULL;

  if (export->window->document != NULL)
    {
      if (mul_report_export (export->window->document, export->file, NULL, FALSE, &error))
        say_written (export->window, export->file);
      else
        mul_window_say_error (export->window, C_ ("export", "Could Not Export"), error->message);
    }
  adw_toast_dismiss (export->progress);
  g_object_unref (export->progress);
  g_object_unref (export->window);
  g_object_unref (export->file);
  g_free (export);
  return G_SOURCE_REMOVE;
}

static void
file_chosen_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (MulWindow) self = data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, NULL);
  Export *export;

  if (file == NULL)
    return;
  mul_window_remember_folder (self, file);
  export = g_new0 (Export, 1);
  export->progress = mul_toast_new (C_ ("export", "Writing the report…"));
  adw_toast_set_timeout (export->progress, 0);
  mul_window_add_toast (self, g_object_ref (export->progress));
  export->window = g_steal_pointer (&self);
  export->file = g_steal_pointer (&file);
  g_timeout_add (100, write_idle_cb, export);
}

static void
export_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char *name = mul_window_dup_file_name (self, ".html");

  gtk_file_dialog_set_title (dialog, C_ ("file dialog", "Export the Report As"));
  gtk_file_dialog_set_initial_name (dialog, name);
  mul_window_set_initial_folder (self, dialog);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), NULL, file_chosen_cb, g_object_ref (self));
}

/**
 * mul_window_install_report_actions:
 * @widget_class: the window's class
 *
 * Installs win.export-report, win.open-file, and win.toast-file, which says that a file was written and offers to open it.
 */
void
mul_window_install_report_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.export-report", NULL, export_action_cb);
  gtk_widget_class_install_action (widget_class, "win.open-file", "s", open_action_cb);
  gtk_widget_class_install_action (widget_class, "win.toast-file", "(ss)", toast_file_action_cb);
}
