/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>

/* Files that are dragged onto a window, wherever on it. */

static GSList *
get_files (const GValue *value)
{
  return value != NULL && G_VALUE_HOLDS (value, GDK_TYPE_FILE_LIST) ? gdk_file_list_get_files (g_value_get_boxed (value)) : NULL;
}

/* What is dragged is told by its source when it likes, so the words may come later than the frame. */
static void
describe_drop (MulWindow *self, const GValue *value)
{
  g_autoptr (GSList) files = get_files (value);
  guint n_projects = 0;
  g_autofree char *text = NULL;

  for (GSList *l = files; l != NULL; l = l->next)
    n_projects += mul_document_looks_like_project (l->data);
  if (files == NULL)
    text = g_strdup (C_ ("drop", "Drop projects here to open them"));
  else if (n_projects == 0)
    text = g_strdup (C_ ("drop", "Only Mulighetsrom projects can be opened here"));
  else
    text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "Drop here to open the project",
                                         "Drop here to open %u projects", n_projects), n_projects);
  gtk_label_set_label (self->drop_label, text);
}

static void
value_notify_cb (MulWindow *self, GParamSpec *pspec, GtkDropTarget *target)
{
  if (gtk_widget_get_visible (self->drop_hint))
    describe_drop (self, gtk_drop_target_get_value (target));
}

static GdkDragAction
enter_cb (MulWindow *self, double x, double y, GtkDropTarget *target)
{
  describe_drop (self, gtk_drop_target_get_value (target));
  gtk_widget_set_visible (self->drop_hint, TRUE);
  return GDK_ACTION_COPY;
}

static void
leave_cb (MulWindow *self)
{
  gtk_widget_set_visible (self->drop_hint, FALSE);
}

static gboolean
drop_cb (MulWindow *self, const GValue *value)
{
  g_autoptr (GSList) files = get_files (value);
  g_autoptr (GFile) other = NULL;

  gtk_widget_set_visible (self->drop_hint, FALSE);
  for (GSList *l = files; l != NULL; l = l->next)
    {
      g_autofree char *uri = g_file_get_uri (l->data);

      if (mul_document_looks_like_project (l->data))
        gtk_widget_activate_action (GTK_WIDGET (self), "app.open-uri", "s", uri);
      else if (other == NULL)
        other = g_object_ref (l->data);
    }
  if (other != NULL)
    {
      g_autofree char *name = g_file_get_basename (other);
      g_autofree char *body = g_strdup_printf (C_ ("drop", "“%s” is not a Mulighetsrom project. Drop files whose names end with "
                                                           "“.mulighetsrom”."), name);

      mul_window_say_error (self, C_ ("window", "Could Not Open"), body);
    }
  return files != NULL;
}

/**
 * mul_window_take_drops:
 * @self: a window
 *
 * Opens the projects that are dropped on it. The drop is caught on its way down, since the fields in which one writes would
 * take the name of the file for text.
 */
void
mul_window_take_drops (MulWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  gtk_drop_target_set_preload (target, TRUE);
  gtk_event_controller_set_propagation_phase (GTK_EVENT_CONTROLLER (target), GTK_PHASE_CAPTURE);
  g_signal_connect_object (target, "notify::value", G_CALLBACK (value_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "enter", G_CALLBACK (enter_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (target));
}
