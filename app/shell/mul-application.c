/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-application.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "mulighetsrom-example.h"
#include "mulighetsrom-help.h"
#include "exchange/mul-html-text.h"
#include "mulighetsrom-ui.h"
#include "shell/mul-application-actions.h"
#include "shell/mul-command-line.h"
#include "shell/mul-preferences.h"
#include "shell/mul-screenshots.h"
#include "shell/mul-toolkit-words.h"
#include "storage/mul-document.h"
#include "storage/mul-file-place.h"
#include "widgets/mul-clipboard.h"
#include "widgets/mul-menu-button.h"

struct _MulApplication
{
  AdwApplication parent_instance;

  /* Owned */
  char *screenshots;

  int exit_status;
};

G_DEFINE_FINAL_TYPE (MulApplication, mul_application, ADW_TYPE_APPLICATION)

static void
screenshots_done_cb (gboolean taken, gpointer data)
{
  MulApplication *self = data;

  self->exit_status = taken ? 0 : 1;
  g_application_quit (G_APPLICATION (self));
}

/* What told two windows apart is needed no more. */
static void
window_removed_cb (GtkApplication *application)
{
  mul_window_update_titles (application);
}

static int
mul_application_handle_local_options (GApplication *application, GVariantDict *options)
{
  MulApplication *self = MUL_APPLICATION (application);
  int status = mul_command_line_run (options);

  if (status >= 0)
    return status;
  if (g_variant_dict_lookup (options, "screenshots", "^ay", &self->screenshots))
    g_application_set_flags (application, g_application_get_flags (application) | G_APPLICATION_NON_UNIQUE);
  return -1;
}

static int
mul_application_command_line (GApplication *application, GApplicationCommandLine *command_line)
{
  MulApplication *self = MUL_APPLICATION (application);
  GVariantDict *options = g_application_command_line_get_options_dict (command_line);
  g_autofree const char **names = NULL;
  MulWindow *window = NULL;

  g_variant_dict_lookup (options, G_OPTION_REMAINING, "^a&ay", &names);
  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_application_command_line_create_file_for_arg (command_line, names[i]);

      window = mul_application_open_file (self, file);
    }
  if (window == NULL)
    g_application_activate (application);
  else if (self->screenshots != NULL)
    mul_screenshots_take (window, self->screenshots, screenshots_done_cb, self);
  return 0;
}

static void
mul_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (mul_window_new (GTK_APPLICATION (application)));
  gtk_window_present (window);
}

static void
mul_application_open (GApplication *application, GFile **files, int n_files, const char *hint)
{
  for (int i = 0; i < n_files; i++)
    mul_application_open_file (MUL_APPLICATION (application), files[i]);
}

static void
mul_application_startup (GApplication *application)
{
  /* Said here, in the user's language, rather than by a warning. */
  if (!gtk_init_check ())
    {
      g_printerr ("%s\n", C_ ("command line", "There is no display to open a window on. “mulighetsrom --help” tells what "
                                              "can be done without one."));
      exit (1);
    }
  G_APPLICATION_CLASS (mul_application_parent_class)->startup (application);
  mul_toolkit_words_bind (TOOLKIT_LOCALEDIR);
  mul_clipboard_set_html_reader (mul_html_read_text);
  mul_menu_buttons_expose ();
  gtk_window_set_default_icon_name (APPLICATION_ID);
  mul_preferences_apply_style ();
  mul_application_add_actions (MUL_APPLICATION (application));
  g_signal_connect (application, "window-removed", G_CALLBACK (window_removed_cb), NULL);
}

static void
mul_application_finalize (GObject *object)
{
  g_free (MUL_APPLICATION (object)->screenshots);
  G_OBJECT_CLASS (mul_application_parent_class)->finalize (object);
}

static void
mul_application_class_init (MulApplicationClass *klass)
{
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  /* Resources in a library come along only where somebody asks for them. */
  mulighetsrom_ui_get_resource ();
  mulighetsrom_example_get_resource ();
  mulighetsrom_help_get_resource ();

  G_OBJECT_CLASS (klass)->finalize = mul_application_finalize;
  application_class->handle_local_options = mul_application_handle_local_options;
  application_class->command_line = mul_application_command_line;
  application_class->activate = mul_application_activate;
  application_class->open = mul_application_open;
  application_class->startup = mul_application_startup;
}

static void
mul_application_init (MulApplication *self)
{
  mul_command_line_add_options (G_APPLICATION (self));
}

/**
 * mul_application_new:
 *
 * Returns: (transfer full): the program
 */
MulApplication *
mul_application_new (void)
{
  return g_object_new (MUL_TYPE_APPLICATION, "application-id", APPLICATION_ID, "resource-base-path", RESOURCE_PREFIX,
                       "flags", G_APPLICATION_HANDLES_COMMAND_LINE | G_APPLICATION_HANDLES_OPEN, NULL);
}

/**
 * mul_application_open_file:
 * @self: the program
 * @file: a project file
 *
 * Opens a project in a window: the one that has it already, by whatever name it is reached, else one with the welcome page, else a new one.
 *
 * Returns: (transfer none): the window, which may close again where it is new and the file cannot be opened
 */
MulWindow *
mul_application_open_file (MulApplication *self, GFile *file)
{
  MulWindow *vacant = NULL;

  g_return_val_if_fail (MUL_IS_APPLICATION (self), NULL);
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      MulWindow *window = MUL_IS_WINDOW (l->data) ? l->data : NULL;
      GFile *open = window != NULL ? mul_window_get_file (window) : NULL;

      if (open != NULL && mul_file_place_is_same (open, file))
        {
          gtk_window_present (GTK_WINDOW (window));
          return window;
        }
      if (window != NULL && vacant == NULL && mul_window_is_vacant (window))
        vacant = window;
    }
  if (vacant == NULL)
    vacant = mul_window_new (GTK_APPLICATION (self));
  mul_window_open_file (vacant, file);
  return vacant;
}

/**
 * mul_application_show_document:
 * @self: the program
 * @document: a project
 * @precious: whether it holds what somebody would miss, though it may have no file
 *
 * Shows a project in a window with the welcome page, else in a new one.
 *
 * Returns: (transfer none): the window
 */
MulWindow *
mul_application_show_document (MulApplication *self, MulDocument *document, gboolean precious)
{
  MulWindow *active = mul_application_get_window (self);
  MulWindow *window =
      active != NULL && mul_window_is_vacant (active) ? active : mul_window_new (GTK_APPLICATION (self));

  mul_window_set_document (window, document, precious);
  gtk_window_present (GTK_WINDOW (window));
  return window;
}

/**
 * mul_application_get_window:
 * @self: the program
 *
 * Returns: (transfer none) (nullable): the window that was used last and is for a project, so not the guide
 */
MulWindow *
mul_application_get_window (MulApplication *self)
{
  g_return_val_if_fail (MUL_IS_APPLICATION (self), NULL);
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    if (MUL_IS_WINDOW (l->data))
      return l->data;
  return NULL;
}

/**
 * mul_application_get_exit_status:
 * @self: the program
 *
 * Returns: what the program is to end with, where its windows decide that
 */
int
mul_application_get_exit_status (MulApplication *self)
{
  g_return_val_if_fail (MUL_IS_APPLICATION (self), 1);
  return self->exit_status;
}
