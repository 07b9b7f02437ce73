/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <utime.h>

#include "mul-test-storage.h"
#include "storage/mul-kept-copies.h"

/* Files of older versions are kept as they were before they are brought to ours, and such copies do not pile up. */

#define CONTENT \
  "INSERT INTO project (id, title) VALUES ('p', 'From Before'); " \
  "INSERT INTO service (id, name, rank) VALUES ('s', 'Payroll', 'a'); " \
  "INSERT INTO alternative (id, name, form, rank) VALUES ('a', 'Merger', 'merger', 'a'); " \
  "INSERT INTO service_alternative (service_id, alternative_id, conclusion) VALUES ('s', 'a', 'Fits well'); " \
  "PRAGMA application_id = 0x4D756C72; PRAGMA user_version = 1;"

/* A file as the first version of the program wrote it, once @before has been run. */
static GFile *
write_version_one_after (const char *before, const char *name)
{
  g_autofree char *migration = g_test_build_filename (G_TEST_DIST, "..", "app", "storage", "migrations", "0001.sql", NULL);
  g_autofree char *path = g_build_filename (mul_test_get_folder (), name, NULL);
  g_autofree char *sql = NULL;

  g_assert_true (g_file_get_contents (migration, &sql, NULL, NULL));
  g_unlink (path);
  mul_test_run_sql (path, before);
  mul_test_run_sql (path, sql);
  mul_test_run_sql (path, CONTENT);
  return g_file_new_for_path (path);
}

static GFile *
write_version_one (const char *name)
{
  return write_version_one_after ("", name);
}

static char *
get_kept_folder (void)
{
  return g_build_filename (g_get_user_state_dir (), "mulighetsrom", "kept", NULL);
}

static guint
count_kept (void)
{
  g_autofree char *folder = get_kept_folder ();
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n = 0;

  while (dir != NULL && g_dir_read_name (dir) != NULL)
    n++;
  return n;
}

static void
assert_same_bytes (GFile *first, GFile *second)
{
  g_autoptr (GBytes) one = g_file_load_bytes (first, NULL, NULL, NULL);
  g_autoptr (GBytes) other = g_file_load_bytes (second, NULL, NULL, NULL);

  g_assert_true (g_bytes_equal (one, other));
}

/* It is brought to our version with all that is in it; the copy is what it was, its name says what it is, and whoever opens it
 * is told. */
static void
test_migrated (void)
{
  g_autoptr (GFile) file = write_version_one ("Review.mulighetsrom");
  g_autoptr (GFile) before = write_version_one ("before.mulighetsrom");
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open (file, &error);
  g_autoptr (GFile) kept = NULL;
  g_autoptr (MulRecord) row = NULL;
  g_autofree char *name = NULL;
  MulEdit *edit;

  g_assert_no_error (error);
  row = mul_document_get_record_by_pair (document, MUL_ENTITY_SERVICE_ALTERNATIVE, "s", "a");
  g_assert_cmpstr (mul_record_get_text (row, MUL_SERVICE_ALTERNATIVE_conclusion), ==, "Fits well");
  g_assert_true (mul_record_get_flag (row, MUL_SERVICE_ALTERNATIVE_concerns));
  g_assert_nonnull (mul_document_get_kept_copy (document));
  kept = g_object_ref (mul_document_get_kept_copy (document));
  name = g_file_get_basename (kept);
  g_test_message ("%s", name);
  g_assert_true (g_str_has_prefix (name, "Review (version 1) "));
  g_assert_true (g_str_has_suffix (name, ".mulighetsrom"));
  assert_same_bytes (file, before);
  assert_same_bytes (kept, before);

  /* The user's file is written when something is edited, and the copy is still what it was. */
  edit = mul_document_begin_edit (document, "Rename Project");
  mul_edit_set_text (edit, MUL_PROJECT_title, "p", "From Now");
  g_assert_true (mul_edit_commit (edit, &error));
  mul_edit_free (edit);
  g_assert_true (mul_document_save_now (document, &error));
  g_clear_object (&row);
  mul_document_close (document);
  assert_same_bytes (kept, before);

  /* The copy can be opened as any project; of itself no copy is made again and again. */
  g_clear_object (&document);
  document = mul_document_open (kept, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mul_document_get_title (document), ==, "From Before");
  mul_document_close (document);
}

/* The same content is kept, and told of, once. */
static void
test_once (void)
{
  g_autoptr (GFile) file = write_version_one ("once.mulighetsrom");
  guint n;

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MulDocument) document = mul_document_open (file, &error);

      g_assert_no_error (error);
      g_assert_true ((mul_document_get_kept_copy (document) != NULL) == (i == 0));
      if (i == 0)
        n = count_kept ();
      g_assert_cmpuint (count_kept (), ==, n);
      mul_document_close (document);
    }
}

/* There are never more than so many, the newest stay, and none is older than so many days. */
static void
test_pruned (void)
{
  g_autofree char *folder = get_kept_folder ();
  g_autofree char *ancient = g_build_filename (folder, "ancient (version 1) 00000000.mulighetsrom", NULL);
  g_autofree char *foreign = g_build_filename (folder, "notes.txt", NULL);
  const time_t now = time (NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (foreign, "mine", -1, NULL));
  for (guint i = 0; i < MUL_KEPT_COPIES_MOST + 10; i++)
    {
      g_autofree char *name = g_strdup_printf ("old-%02u (version 1) 00000000.mulighetsrom", i);
      g_autofree char *path = g_build_filename (folder, name, NULL);
      const struct utimbuf times = { now - 1000 - (time_t) i, now - 1000 - (time_t) i };

      g_assert_true (g_file_set_contents (path, "x", -1, NULL));
      g_assert_cmpint (utime (path, &times), ==, 0);
    }
  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *name = g_strdup_printf ("prune-%u.mulighetsrom", i);
      g_autoptr (GFile) file = write_version_one (name);
      g_autoptr (MulDocument) document = mul_document_open (file, NULL);
      const struct utimbuf times = { now - (MUL_KEPT_COPIES_DAYS + 1) * 86400, now - (MUL_KEPT_COPIES_DAYS + 1) * 86400 };
      g_autofree char *kept = g_file_get_path (mul_document_get_kept_copy (document));

      g_assert_true (g_file_test (kept, G_FILE_TEST_EXISTS));
      g_assert_cmpuint (count_kept (), ==, MUL_KEPT_COPIES_MOST + 1 - i);
      g_assert_false (g_file_test (ancient, G_FILE_TEST_EXISTS));
      mul_document_close (document);
      if (i == 1)
        break;
      /* One that was new but is ancient now, and few enough that only its age makes it go. */
      g_assert_true (g_file_set_contents (ancient, "x", -1, NULL));
      g_assert_cmpint (utime (ancient, &times), ==, 0);
      for (guint j = 0; j < 2; j++)
        {
          g_autofree char *young = g_strdup_printf ("old-%02u (version 1) 00000000.mulighetsrom", j);
          g_autofree char *path = g_build_filename (folder, young, NULL);

          g_assert_true (g_file_test (path, G_FILE_TEST_EXISTS));
          g_assert_cmpint (g_unlink (path), ==, 0);
        }
    }
  g_assert_true (g_file_test (foreign, G_FILE_TEST_EXISTS));
}

/* Where no copy can be kept, the file is not opened, and says why. */
static void
test_cannot_keep (void)
{
  g_autoptr (GFile) file = write_version_one ("cannot.mulighetsrom");
  g_autofree char *folder = get_kept_folder ();
  g_autofree char *aside = g_strconcat (folder, "-aside", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  g_assert_cmpint (g_rename (folder, aside), ==, 0);
  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  document = mul_document_open (file, &error);
  g_assert_null (document);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE);
  g_test_message ("%s", error->message);
  g_assert_cmpint (g_unlink (folder), ==, 0);
  g_assert_cmpint (g_rename (aside, folder), ==, 0);
}

/* Wherever the room ends, nothing is opened, the file stays as it was, and a sentence says what to do, which is not that the file
 * is damaged. In pages so small the file grows when it is brought to our version, and there is no room for that either. */
static void
test_no_room (void)
{
  const char *small = "PRAGMA page_size = 512; VACUUM";
  g_autoptr (GFile) before = write_version_one_after (small, "no-room-before.mulighetsrom");
  g_autoptr (GFileInfo) info = g_file_query_info (before, G_FILE_ATTRIBUTE_STANDARD_SIZE, 0, NULL, NULL);
  const guint64 size = (guint64) g_file_info_get_size (info);
  const guint64 rooms[] = { 512, size / 2, size - 1, size };

  for (guint i = 0; i < G_N_ELEMENTS (rooms); i++)
    {
      g_autoptr (GFile) file = write_version_one_after (small, "no-room.mulighetsrom");
      g_autoptr (GError) error = NULL;
      MulDocument *document;

      mul_test_fill_disk (rooms[i]);
      document = mul_document_open (file, &error);
      mul_test_free_disk ();
      g_assert_null (document);
      g_test_message ("%s", error->message);
      g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE);
      g_assert_nonnull (strstr (error->message, "ree some space"));
      assert_same_bytes (file, before);

      document = mul_document_open (file, &error);
      g_assert_cmpstr (mul_document_get_title (document), ==, "From Before");
      mul_document_close (document);
      g_object_unref (document);
      g_clear_error (&error);
    }
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/older/migrated", test_migrated);
  g_test_add_func ("/older/once", test_once);
  g_test_add_func ("/older/pruned", test_pruned);
  g_test_add_func ("/older/cannot-keep", test_cannot_keep);
  g_test_add_func ("/older/no-room", test_no_room);
  return g_test_run ();
}
