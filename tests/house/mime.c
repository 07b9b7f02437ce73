/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>

/* The desktop knows a project by its first bytes, whatever its name, and an empty one by its name; and it knows who opens it. */

#define TYPE "application/vnd.mulighetsrom"
#define ID "no.mulighetsrom.Mulighetsrom"

static char *folder;
static char *example;
static gsize example_length;

static char *
guess (const char *name, const char *data, gsize length, gboolean *uncertain)
{
  return g_content_type_guess (name, (const guchar *) data, length, uncertain);
}

static void
test_by_content (void)
{
  const char *const names[] = { NULL, "Review", "review.dat", "review.mulighetsrom", "Gjennomgang 2.0" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      gboolean uncertain = TRUE;
      g_autofree char *type = guess (names[i], example, example_length, &uncertain);

      g_assert_cmpstr (type, ==, TYPE);
    }
}

static void
test_by_name (void)
{
  g_autofree char *named = guess ("review.mulighetsrom", NULL, 0, NULL);
  g_autofree char *empty = guess ("review.mulighetsrom", "", 0, NULL);
  g_autofree char *description = g_content_type_get_description (TYPE);
  g_autoptr (GIcon) icon = g_content_type_get_icon (TYPE);
  const char *const *icon_names = g_themed_icon_get_names (G_THEMED_ICON (icon));

  g_assert_cmpstr (named, ==, TYPE);
  g_assert_cmpstr (empty, ==, TYPE);
  g_assert_cmpstr (description, ==, "Mulighetsrom project");
  g_assert_cmpstr (icon_names[0], ==, ID "-project");
  /* A name that a theme of its own has would be taken before that. */
  for (guint i = 0; icon_names[i] != NULL; i++)
    g_assert_true (strstr (icon_names[i], ID) != NULL || strstr (icon_names[i], "vnd.mulighetsrom") != NULL);
}

/* A database of another program is not taken for a project. */
static void
test_other_database (void)
{
  g_autofree char *content = g_memdup2 (example, example_length);
  g_autofree char *type = NULL;

  memset (content + 68, 0, 4);
  type = guess (NULL, content, example_length, NULL);
  g_assert_cmpstr (type, !=, TYPE);
}

/* What the desktop file says leads a double click to the program, by the bus. */
static void
test_desktop_file (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", ID ".desktop.in", NULL);
  g_autofree char *service = g_test_build_filename (G_TEST_DIST, "..", "data", ID ".service.in", NULL);
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GKeyFile) service_file = g_key_file_new ();
  g_auto (GStrv) types = NULL;
  g_autofree char *command = NULL;
  g_autofree char *name = NULL;

  g_assert_true (g_key_file_load_from_file (file, path, G_KEY_FILE_NONE, NULL));
  types = g_key_file_get_string_list (file, "Desktop Entry", "MimeType", NULL, NULL);
  g_assert_true (g_strv_contains ((const char *const *) types, TYPE));
  g_assert_true (g_key_file_get_boolean (file, "Desktop Entry", "DBusActivatable", NULL));
  command = g_key_file_get_string (file, "Desktop Entry", "Exec", NULL);
  g_assert_true (g_str_has_suffix (command, " %U"));
  g_assert_true (g_key_file_load_from_file (service_file, service, G_KEY_FILE_NONE, NULL));
  name = g_key_file_get_string (service_file, "D-BUS Service", "Name", NULL);
  g_assert_cmpstr (name, ==, ID);
}

/* The type is installed in a data folder of the test's own, before GLib looks for any. */
static gboolean
install (void)
{
  g_autofree char *mime = g_build_filename (folder, "mime", NULL);
  g_autofree char *packages = g_build_filename (mime, "packages", NULL);
  g_autofree char *target = g_build_filename (packages, ID ".xml", NULL);
  g_autofree char *source = g_test_build_filename (G_TEST_DIST, "..", "data", ID ".mime.xml", NULL);
  g_autofree char *content = NULL;
  const char *arguments[] = { "update-mime-database", mime, NULL };
  int status = 1;

  g_setenv ("XDG_DATA_HOME", folder, TRUE);
  g_assert_cmpint (g_mkdir_with_parents (packages, 0700), ==, 0);
  g_assert_true (g_file_get_contents (source, &content, NULL, NULL));
  g_assert_true (g_file_set_contents (target, content, -1, NULL));
  return g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL, NULL,
                       NULL, &status, NULL)
         && status == 0;
}

int
main (int argc, char **argv)
{
  const char *command[] = { "rm", "-r", NULL, NULL };
  gboolean installed;
  int result;

  g_setenv ("LC_ALL", "C.UTF-8", TRUE);
  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("mulighetsrom-test-XXXXXX", NULL);
  installed = install ();
  g_assert_true (g_file_get_contents (g_getenv ("MULIGHETSROM_EXAMPLE"), &example, &example_length, NULL));
  if (installed)
    {
      g_test_add_func ("/mime/by-content", test_by_content);
      g_test_add_func ("/mime/by-name", test_by_name);
      g_test_add_func ("/mime/other-database", test_other_database);
    }
  g_test_add_func ("/mime/desktop-file", test_desktop_file);
  result = g_test_run ();
  command[2] = folder;
  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_free (example);
  g_free (folder);
  return result;
}
