/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* How the desktop starts the program and hands it files: by the bus, by its service file as installed, and by a second
 * process. */

#define NAME "no.mulighetsrom.Mulighetsrom"
#define PATH "/no/mulighetsrom/Mulighetsrom"
#define PATIENCE 200 /* times a tenth of a second */

static GDBusConnection *bus;
static char *folder;

/* A program at the place that the service file names, with a home of its own. */
static void
install (void)
{
  const char *const names[] = { "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" };
  g_autofree char *template = g_test_build_filename (G_TEST_DIST, "..", "data", NAME ".service.in", NULL);
  g_autofree char *services = g_build_filename (g_getenv ("XDG_RUNTIME_DIR"), "dbus-1", "services", NULL);
  g_autofree char *service = g_build_filename (services, NAME ".service", NULL);
  g_autofree char *program = g_build_filename (folder, "mulighetsrom", NULL);
  g_autoptr (GString) script = g_string_new ("#!/bin/sh\n");
  g_autoptr (GString) text = NULL;
  g_autofree char *content = NULL;
  g_autoptr (GVariant) reply = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    g_string_append_printf (script, "export %s='%s/%s'\n", names[i], folder, names[i]);
  g_string_append_printf (script, "export LC_ALL=C.UTF-8\nexec '%s' \"$@\"\n", g_getenv ("MULIGHETSROM_PROGRAM"));
  g_assert_true (g_file_set_contents_full (program, script->str, -1, G_FILE_SET_CONTENTS_NONE, 0700, &error));
  g_assert_true (g_file_get_contents (template, &content, NULL, &error));
  text = g_string_new (content);
  g_assert_cmpuint (g_string_replace (text, "@bindir@", folder, 0), ==, 1);
  g_assert_cmpint (g_mkdir_with_parents (services, 0700), ==, 0);
  g_assert_true (g_file_set_contents (service, text->str, -1, &error));
  reply = g_dbus_connection_call_sync (bus, "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
                                       "ReloadConfig", NULL, NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);
  g_assert_no_error (error);
}

static GFile *
copy_example (const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) source = g_file_new_for_path (g_getenv ("MULIGHETSROM_EXAMPLE"));
  GFile *file = g_file_new_for_path (path);

  g_assert_true (g_file_copy (source, file, G_FILE_COPY_OVERWRITE, NULL, NULL, NULL, NULL));
  return file;
}

/* What a file manager does at a double click, by the desktop file's DBusActivatable. */
static void
open_by_bus (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  const char *const uris[] = { uri, NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_sync (bus, NAME, PATH, "org.freedesktop.Application", "Open",
                                   g_variant_new ("(^asa{sv})", uris, NULL), NULL, G_DBUS_CALL_FLAGS_NONE, -1, NULL, &error);

  g_assert_no_error (error);
}

static void
open_by_process (const char *name)
{
  g_autofree char *program = g_build_filename (folder, "mulighetsrom", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, name, NULL);

  g_assert_no_error (error);
  g_assert_true (g_subprocess_wait_check (process, NULL, &error));
  g_assert_no_error (error);
}

/* Every window has an object on the bus, for its actions. */
static guint
count_windows (void)
{
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_sync (bus, NAME, PATH "/window", "org.freedesktop.DBus.Introspectable", "Introspect", NULL, NULL,
                                   G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, NULL);
  const char *xml = NULL;
  guint n = 0;

  if (reply == NULL)
    return 0;
  g_variant_get (reply, "(&s)", &xml);
  while ((xml = strstr (xml, "<node name=")) != NULL)
    {
      n++;
      xml++;
    }
  return n;
}

/* Also that there are no more, a moment later. */
static void
wait_for_windows (guint n)
{
  for (guint i = 0; i < PATIENCE && count_windows () != n; i++)
    g_usleep (100 * 1000);
  g_assert_cmpuint (count_windows (), ==, n);
  g_usleep (500 * 1000);
  g_assert_cmpuint (count_windows (), ==, n);
}

/* The bus starts the program, which opens the file; the same again, by whatever way and name, makes no second window. */
static void
test_open (void)
{
  g_autoptr (GFile) first = copy_example ("first.mulighetsrom");
  g_autoptr (GFile) second = copy_example ("second.mulighetsrom");
  g_autofree char *link = g_build_filename (folder, "link.mulighetsrom", NULL);
  g_autofree char *uri = g_file_get_uri (first);
  g_autoptr (GFile) linked = g_file_new_for_path (link);

  g_assert_cmpint (symlink ("first.mulighetsrom", link), ==, 0);
  open_by_bus (first);
  wait_for_windows (1);
  open_by_bus (first);
  open_by_bus (linked);
  open_by_process (link);
  open_by_process (uri);
  wait_for_windows (1);
  open_by_process (g_file_peek_path (second));
  wait_for_windows (2);
}

int
main (int argc, char **argv)
{
  const char *command[] = { "rm", "-r", NULL, NULL };
  g_autoptr (GVariant) reply = NULL;
  int result;

  g_test_init (&argc, &argv, NULL);
  folder = g_dir_make_tmp ("mulighetsrom-test-XXXXXX", NULL);
  bus = g_bus_get_sync (G_BUS_TYPE_SESSION, NULL, NULL);
  g_assert_nonnull (bus);
  install ();
  g_test_add_func ("/launch/open", test_open);
  result = g_test_run ();
  reply = g_dbus_connection_call_sync (bus, NAME, PATH, "org.gtk.Actions", "Activate",
                                       g_variant_new ("(sava{sv})", "quit", NULL, NULL), NULL,
                                       G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, NULL, NULL);
  for (guint i = 0; i < PATIENCE && count_windows () > 0; i++)
    g_usleep (100 * 1000);
  command[2] = folder;
  g_spawn_sync (NULL, (char **) command, NULL, G_SPAWN_SEARCH_PATH, NULL, NULL, NULL, NULL, NULL, NULL);
  g_free (folder);
  g_object_unref (bus);
  return result;
}
