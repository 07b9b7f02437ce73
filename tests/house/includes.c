/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <gio/gio.h>
#include <string.h>

/* The house: which floor may include which, and who may include SQLite and GTK. */

typedef struct
{
  const char *floor;
  const char *below; /* floors it may include besides itself, with spaces around */
  gboolean gtk;
} Floor;

static const Floor floors[] = {
  { "domain", " ", FALSE },
  { "storage", " domain ", FALSE },
  { "drawing", " domain ", FALSE },
  { "exchange", " drawing storage domain ", FALSE },
  { "report", " drawing storage domain ", FALSE },
  { "widgets", " drawing domain ", TRUE },
  { "pages", " widgets report exchange drawing storage domain ", TRUE },
  { "shell", " pages widgets report exchange drawing storage domain ", TRUE },
};

static guint n_files;

static void
check_include (const Floor *floor, const char *path, const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "/", 2);
  g_autofree char *word = g_strdup_printf (" %s ", parts[0]);
  const gboolean gtk = g_str_has_prefix (name, "gtk/") || g_str_has_prefix (name, "gdk/")
                       || g_str_has_prefix (name, "gsk/") || g_str_equal (name, "adwaita.h");

  if (gtk && !floor->gtk)
    g_test_fail_printf ("%s includes <%s>: only shell, pages and widgets know GTK", path, name);
  if (g_str_equal (name, "sqlite3.h") && !g_str_equal (floor->floor, "storage"))
    g_test_fail_printf ("%s includes <%s>: only storage knows SQLite", path, name);
  for (guint i = 0; i < G_N_ELEMENTS (floors); i++)
    if (g_str_equal (parts[0], floors[i].floor) && !g_str_equal (parts[0], floor->floor)
        && strstr (floor->below, word) == NULL)
      g_test_fail_printf ("%s includes \"%s\": %s may not know %s", path, name, floor->floor, parts[0]);
  /* storage/mul-database.h brings SQLite along; only storage's own files may take it. */
  if (g_str_equal (name, "storage/mul-database.h") && !g_str_equal (floor->floor, "storage"))
    g_test_fail_printf ("%s includes \"%s\", which is private to storage", path, name);
}

static void
check_file (const Floor *floor, const char *path)
{
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  if (!g_str_has_prefix (text, "/* SPDX-License-Identifier: GPL-3.0-or-later"))
    g_test_fail_printf ("%s does not begin with its licence", path);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      const char *at = lines[i];
      g_autofree char *name = NULL;
      gsize length;

      if (!g_str_has_prefix (at, "#include "))
        continue;
      at += strlen ("#include ") + 1;
      length = strcspn (at, "\">");
      name = g_strndup (at, length);
      check_include (floor, path, name);
    }
  n_files++;
}

static void
check_folder (const Floor *floor, const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      if (g_file_test (child, G_FILE_TEST_IS_DIR))
        check_folder (floor, child);
      else if (g_str_has_suffix (name, ".c") || g_str_has_suffix (name, ".h"))
        check_file (floor, child);
    }
}

static void
test_floor (gconstpointer data)
{
  const Floor *floor = data;
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "app", floor->floor, NULL);

  n_files = 0;
  check_folder (floor, path);
  g_assert_cmpuint (n_files, >, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (floors); i++)
    {
      g_autofree char *path = g_strdup_printf ("/house/includes/%s", floors[i].floor);

      g_test_add_data_func (path, &floors[i], test_floor);
    }
  return g_test_run ();
}
