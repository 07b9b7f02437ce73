/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-recent.h"

#include <glib/gi18n-lib.h>
#include <gtk/gtk.h>

#include "storage/mul-file-place.h"

#define MIME_TYPE "application/vnd.mulighetsrom"

static void
free_recent (gpointer data)
{
  MulRecent *recent = data;

  g_object_unref (recent->file);
  g_free (recent->title);
  g_date_time_unref (recent->time);
  g_free (recent);
}

static int
compare_recents (gconstpointer a, gconstpointer b)
{
  const MulRecent *const *first = a;
  const MulRecent *const *second = b;

  return g_date_time_compare ((*second)->time, (*first)->time);
}

/* A file that was opened by two names is one project: the name used last stays. */
static void
drop_other_names (GPtrArray *recents)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < recents->len;)
    {
      const MulRecent *recent = g_ptr_array_index (recents, i);

      if (g_hash_table_add (known, mul_file_place_get_identity (recent->file)))
        i++;
      else
        g_ptr_array_remove_index (recents, i);
    }
}

/* The toolkit's own dialog remembers what is chosen in it, also what then could not be opened, but knows no title: such a file goes
 * by its name. */
static gboolean
was_open (GtkRecentInfo *info)
{
  g_autofree char *name = gtk_recent_info_get_short_name (info);

  return g_strcmp0 (gtk_recent_info_get_mime_type (info), MIME_TYPE) == 0
         && g_strcmp0 (gtk_recent_info_get_display_name (info), name) != 0;
}

/**
 * mul_recent_add:
 * @document: a project with a file
 *
 * Remembers the project and its title.
 */
void
mul_recent_add (MulDocument *document)
{
  if (mul_document_get_file (document) != NULL)
    mul_recent_remember (mul_document_get_file (document), mul_document_get_title (document));
}

/**
 * mul_recent_remember:
 * @file: a project file
 * @title: the project's title
 *
 * Remembers the project. Where the desktop is told to remember no files, the toolkit sees to that.
 */
void
mul_recent_remember (GFile *file, const char *title)
{
  g_autofree char *uri = g_file_get_uri (file);
  GtkRecentData data = {
    .display_name = (char *) title,
    .mime_type = (char *) MIME_TYPE,
    .app_name = (char *) "Mulighetsrom",
    .app_exec = (char *) "mulighetsrom %u",
  };

  gtk_recent_manager_add_full (gtk_recent_manager_get_default (), uri, &data);
}

/**
 * mul_recent_forget:
 * @file: a project file
 */
void
mul_recent_forget (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);

  gtk_recent_manager_remove_item (gtk_recent_manager_get_default (), uri, NULL);
}

/**
 * mul_recent_list:
 * @most: how many at most
 *
 * Returns: (transfer full) (element-type MulRecent): projects that were open, the last one first
 */
GPtrArray *
mul_recent_list (guint most)
{
  GPtrArray *recents = g_ptr_array_new_with_free_func (free_recent);
  GList *infos = gtk_recent_manager_get_items (gtk_recent_manager_get_default ());

  for (GList *l = infos; l != NULL; l = l->next)
    {
      GtkRecentInfo *info = l->data;
      MulRecent *recent;

      if (!was_open (info))
        continue;
      recent = g_new0 (MulRecent, 1);
      recent->file = g_file_new_for_uri (gtk_recent_info_get_uri (info));
      recent->title = g_strdup (gtk_recent_info_get_display_name (info));
      recent->missing = gtk_recent_info_is_local (info) && !gtk_recent_info_exists (info);
      recent->time = g_date_time_to_local (gtk_recent_info_get_modified (info));
      g_ptr_array_add (recents, recent);
    }
  g_list_free_full (infos, (GDestroyNotify) gtk_recent_info_unref);
  g_ptr_array_sort (recents, compare_recents);
  drop_other_names (recents);
  if (recents->len > most)
    g_ptr_array_set_size (recents, (int) most);
  return recents;
}

/**
 * mul_recent_describe_folder:
 * @file: a project file
 *
 * Returns: (transfer full): the last two folders it lies in, as "Documents / Review"
 */
char *
mul_recent_describe_folder (GFile *file)
{
  g_autoptr (GFile) shown = mul_file_place_get_shown (file);
  g_autoptr (GFile) folder = g_file_get_parent (shown);
  g_autoptr (GFile) above = folder != NULL ? g_file_get_parent (folder) : NULL;
  g_autoptr (GFile) home = g_file_new_for_path (g_get_home_dir ());
  g_autofree char *name = folder != NULL ? g_file_get_basename (folder) : NULL;
  g_autofree char *name_above = above != NULL ? g_file_get_basename (above) : NULL;

  if (name == NULL)
    return g_file_get_parse_name (shown);
  if (g_file_equal (folder, home))
    return g_strdup (C_ ("recent", "Home"));
  if (name_above == NULL || g_file_equal (above, home) || g_str_equal (name_above, "/"))
    return g_steal_pointer (&name);
  return g_strdup_printf ("%s / %s", name_above, name);
}

/**
 * mul_recent_describe_place:
 * @file: a project file
 *
 * Returns: (transfer full): its folder and its own name: the title does not tell which file it is
 */
char *
mul_recent_describe_place (GFile *file)
{
  g_autofree char *folder = mul_recent_describe_folder (file);
  g_autofree char *name = g_file_get_basename (file);

  return name != NULL ? g_strdup_printf ("%s / %s", folder, name) : g_steal_pointer (&folder);
}

/**
 * mul_recent_describe_time:
 * @time: a local time
 *
 * Returns: (transfer full): the day, as one says it today
 */
char *
mul_recent_describe_time (GDateTime *time)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) yesterday = g_date_time_add_days (now, -1);

  if (g_date_time_get_year (time) == g_date_time_get_year (now) &&
      g_date_time_get_day_of_year (time) == g_date_time_get_day_of_year (now))
    return g_date_time_format (time, C_ ("recent", "Today %H:%M"));
  if (g_date_time_get_year (time) == g_date_time_get_year (yesterday) &&
      g_date_time_get_day_of_year (time) == g_date_time_get_day_of_year (yesterday))
    return g_strdup (C_ ("recent", "Yesterday"));
  if (g_date_time_get_year (time) == g_date_time_get_year (now))
    return g_date_time_format (time, C_ ("recent", "%-e %B"));
  return g_date_time_format (time, C_ ("recent", "%-e %B %Y"));
}
