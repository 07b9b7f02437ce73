/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-help.h"

#include "shell/mul-help-places.h"
#include "shell/mul-help-topics.h"
#include "shell/mul-help-window.h"

/* F1: the guide, at the place about what is on the screen. */

static MulHelpWindow *
find_window (GtkApplication *application)
{
  for (GList *l = gtk_application_get_windows (application); l != NULL; l = l->next)
    if (MUL_IS_HELP_WINDOW (l->data))
      return l->data;
  return NULL;
}

static void
help_cb (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkApplication *application = GTK_APPLICATION (data);
  MulHelpWindow *help = find_window (application);
  MulWindow *window = mul_application_get_window (data);

  /* In the guide itself, the key stays where it is read. */
  if (help != NULL && GTK_WINDOW (help) == gtk_application_get_active_window (application))
    return;
  if (help == NULL)
    help = mul_help_window_new (application);
  gtk_window_present (GTK_WINDOW (help));
  mul_help_window_show_topic (help, mul_help_find_topic (window != NULL ? mul_help_get_view (window) : "welcome"));
}

static gboolean
close_idle_cb (gpointer data)
{
  MulHelpWindow *help = find_window (data);

  if (help != NULL && mul_application_get_window (data) == NULL)
    gtk_window_close (GTK_WINDOW (help));
  return G_SOURCE_REMOVE;
}

/* The guide does not keep the program alone. Not at once: all windows may be about to close, one after the other. */
static void
window_removed_cb (MulApplication *application, GtkWindow *window)
{
  if (MUL_IS_WINDOW (window))
    g_idle_add_full (G_PRIORITY_DEFAULT, close_idle_cb, g_object_ref (application), g_object_unref);
}

/**
 * mul_help_add_actions:
 * @application: the program
 *
 * Adds app.help, which shows the topic about what is on the screen.
 */
void
mul_help_add_actions (MulApplication *application)
{
  const GActionEntry entries[] = { { .name = "help", .activate = help_cb } };
  const GType over[] = { GTK_TYPE_POPOVER, ADW_TYPE_DIALOG };

  g_action_map_add_action_entries (G_ACTION_MAP (application), entries, G_N_ELEMENTS (entries), application);
  /* What is open over a window keeps the keys from it, and so from the application's shortcuts. */
  for (guint i = 0; i < G_N_ELEMENTS (over); i++)
    {
      g_autoptr (GTypeClass) widget_class = g_type_class_ref (over[i]);

      gtk_widget_class_add_binding_action (GTK_WIDGET_CLASS (widget_class), GDK_KEY_F1, 0, "app.help", NULL);
    }
  g_signal_connect (application, "window-removed", G_CALLBACK (window_removed_cb), NULL);
}
