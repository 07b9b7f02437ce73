/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>

#include "shell/mul-recent.h"

/* What the windows are called: the project, and where two have the same name, what tells them apart. */

static MulDocument *
get_document (gpointer window)
{
  return MUL_IS_WINDOW (window) ? mul_window_get_document (MUL_WINDOW (window)) : NULL;
}

static char *
describe_folder (MulDocument *document)
{
  GFile *file = mul_document_get_file (document);

  return file != NULL ? mul_recent_describe_folder (file) : g_strdup (C_ ("window title", "not saved in a file"));
}

/* The folder, or where others by the same title lie in one of the same name, the file as well; NULL where the title does. */
static char *
tell_apart (GList *windows, MulDocument *document)
{
  g_autofree char *folder = NULL;

  for (GList *l = windows; l != NULL; l = l->next)
    {
      MulDocument *other = get_document (l->data);
      g_autofree char *other_folder = NULL;

      if (other == NULL || other == document
          || g_strcmp0 (mul_document_get_title (other), mul_document_get_title (document)) != 0)
        continue;
      if (folder == NULL)
        folder = describe_folder (document);
      other_folder = describe_folder (other);
      if (mul_document_get_file (document) != NULL && g_str_equal (folder, other_folder))
        return mul_recent_describe_place (mul_document_get_file (document));
    }
  return g_steal_pointer (&folder);
}

/**
 * mul_window_update_titles:
 * @application: (nullable): the program
 *
 * Gives every window its title.
 */
void
mul_window_update_titles (GtkApplication *application)
{
  GList *windows = application != NULL ? gtk_application_get_windows (application) : NULL;

  for (GList *l = windows; l != NULL; l = l->next)
    {
      MulDocument *document = get_document (l->data);
      const char *title = document != NULL ? mul_document_get_title (document) : "";
      g_autofree char *place = document != NULL ? tell_apart (windows, document) : NULL;
      g_autofree char *whole = NULL;

      if (!MUL_IS_WINDOW (l->data))
        continue;
      if (*title == '\0')
        title = "Mulighetsrom";
      whole = place != NULL ? g_strdup_printf ("%s – %s", title, place) : g_strdup (title);
      gtk_window_set_title (l->data, whole);
    }
}
