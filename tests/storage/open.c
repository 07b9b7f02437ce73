/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "mul-test-storage.h"

/* Files from elsewhere: each kind of bad one gets one clear sentence, and is left as it was. */

typedef struct
{
  const char *name;
  void (*make) (const char *path);
  MulStorageError code;
  const char *words; /* part of the sentence */
} Bad;

static void
write_bytes (const char *path, gsize offset, const void *bytes, gsize length)
{
  FILE *file = g_fopen (path, "r+");

  g_assert_nonnull (file);
  fseek (file, (long) offset, SEEK_SET);
  g_assert_cmpuint (fwrite (bytes, 1, length, file), ==, length);
  fclose (file);
}

static void
make_empty (const char *path)
{
  g_assert_true (g_file_set_contents (path, "", 0, NULL));
}

static void
make_text (const char *path)
{
  g_assert_true (g_file_set_contents (path, "A letter, not a project. It is long enough to have a header: "
                                            "0123456789012345678901234567890123456789", -1, NULL));
}

static void
make_short (const char *path)
{
  g_assert_true (g_file_set_contents (path, "SQLite format 3\0rest", 20, NULL));
}

static void
make_other_database (const char *path)
{
  g_unlink (path);
  mul_test_run_sql (path, "CREATE TABLE recipe (id INTEGER PRIMARY KEY, name TEXT)");
}

static void
make_newer (const char *path)
{
  mul_test_run_sql (path, "PRAGMA user_version = 999");
}

static void
make_truncated (const char *path)
{
  GStatBuf status;

  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpint (truncate (path, status.st_size / 2), ==, 0);
}

static void
make_damaged (const char *path)
{
  guint8 rubbish[4096];

  memset (rubbish, 0xA5, sizeof rubbish);
  for (gsize page = 4; page < 24; page++)
    write_bytes (path, page * 4096, rubbish, sizeof rubbish);
}

static void
make_damaged_schema (const char *path)
{
  guint8 rubbish[3000];

  memset (rubbish, 0x5A, sizeof rubbish);
  write_bytes (path, 100, rubbish, sizeof rubbish);
}

static void
make_trigger (const char *path)
{
  mul_test_run_sql (path, "CREATE TRIGGER evil AFTER INSERT ON service BEGIN DELETE FROM argument; END");
}

static void
make_view (const char *path)
{
  mul_test_run_sql (path, "CREATE VIEW evil AS SELECT * FROM service");
}

static void
make_table (const char *path)
{
  mul_test_run_sql (path, "CREATE TABLE extra (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID");
}

static void
make_missing_table (const char *path)
{
  mul_test_run_sql (path, "DROP TABLE accepted_check");
}

static void
make_dangling (const char *path)
{
  mul_test_run_sql (path, "PRAGMA foreign_keys = OFF; INSERT INTO role (id, service_id) VALUES ('r', 'nowhere')");
}

static void
make_no_project (const char *path)
{
  mul_test_run_sql (path, "DELETE FROM project");
}

static void
make_folder (const char *path)
{
  g_unlink (path);
  g_assert_cmpint (g_mkdir (path, 0700), ==, 0);
}

static void
make_missing (const char *path)
{
  g_unlink (path);
}

static void
make_unreadable (const char *path)
{
  g_assert_cmpint (g_chmod (path, 0), ==, 0);
}

static const Bad bads[] = {
  { "empty", make_empty, MUL_STORAGE_ERROR_NOT_PROJECT, "is empty" },
  { "text", make_text, MUL_STORAGE_ERROR_NOT_PROJECT, "not a Mulighetsrom project" },
  { "short", make_short, MUL_STORAGE_ERROR_NOT_PROJECT, "not a Mulighetsrom project" },
  { "other-database", make_other_database, MUL_STORAGE_ERROR_NOT_PROJECT, "another program" },
  { "newer", make_newer, MUL_STORAGE_ERROR_NEWER, "newer version" },
  { "truncated", make_truncated, MUL_STORAGE_ERROR_DAMAGED, "damaged" },
  { "damaged", make_damaged, MUL_STORAGE_ERROR_DAMAGED, "damaged" },
  { "damaged-schema", make_damaged_schema, MUL_STORAGE_ERROR_DAMAGED, "damaged" },
  { "trigger", make_trigger, MUL_STORAGE_ERROR_UNSAFE, "triggers" },
  { "view", make_view, MUL_STORAGE_ERROR_UNSAFE, "views" },
  { "table", make_table, MUL_STORAGE_ERROR_UNSAFE, "tables" },
  { "missing-table", make_missing_table, MUL_STORAGE_ERROR_DAMAGED, "damaged" },
  { "dangling", make_dangling, MUL_STORAGE_ERROR_DAMAGED, "damaged" },
  { "no-project", make_no_project, MUL_STORAGE_ERROR_DAMAGED, "no project" },
  { "folder", make_folder, MUL_STORAGE_ERROR_UNREADABLE, "folder" },
  { "missing", make_missing, MUL_STORAGE_ERROR_UNREADABLE, "There is no file" },
  { "unreadable", make_unreadable, MUL_STORAGE_ERROR_UNREADABLE, "permission" },
};

static void
test_bad (gconstpointer data)
{
  const Bad *bad = data;
  g_autofree char *name = g_strdup_printf ("%s.mulighetsrom", bad->name);
  g_autofree char *path = mul_test_write_example (name);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;
  gsize length_before = 0;
  gsize length_after = 0;

  if (bad->make == make_unreadable && geteuid () == 0)
    {
      g_test_skip ("the superuser may read everything");
      return;
    }
  bad->make (path);
  g_file_get_contents (path, &before, &length_before, NULL);
  for (int round = 0; round < 2; round++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (MulDocument) document = mul_document_open (file, &error);

      g_assert_null (document);
      g_assert_error (error, MUL_STORAGE_ERROR, (int) bad->code);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, bad->words));
    }
  g_file_get_contents (path, &after, &length_after, NULL);
  g_assert_cmpmem (before, length_before, after, length_after);
}

/* Damage anywhere: flipped bytes are refused or harmless, and never crash. */
static void
test_flipped_bytes (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (20261123);
  g_autofree char *path = mul_test_write_example ("flipped.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *content = NULL;
  gsize length = 0;
  guint refused = 0;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  for (int round = 0; round < 60; round++)
    {
      g_autofree char *copy = g_memdup2 (content, length);
      g_autoptr (GError) error = NULL;
      MulDocument *document;

      for (int i = 0; i < 8; i++)
        copy[g_rand_int_range (random, round < 30 ? 0 : 100, round < 30 ? 8192 : (int) length)] ^=
            (char) g_rand_int_range (random, 1, 256);
      g_assert_true (g_file_set_contents (path, copy, (gssize) length, NULL));
      document = mul_document_open (file, &error);
      if (document == NULL)
        refused++;
      else
        mul_document_discard (document);
      g_clear_object (&document);
    }
  g_test_message ("%u of 60 refused", refused);
  g_assert_cmpuint (refused, >, 20);
}

/* A read-only file opens; its edits are kept, and saving says why not. The superuser may write everything. */
static void
test_read_only (void)
{
  g_autofree char *path = mul_test_write_example ("read-only.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  g_assert_cmpint (g_chmod (path, 0400), ==, 0);
  document = mul_document_open (file, &error);
  g_assert_no_error (error);
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_SAVED);
  mul_document_discard (document);
}

/* While a file is open, it cannot be opened again. */
static void
test_busy (void)
{
  g_autofree char *path = mul_test_write_example ("busy.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) first = mul_document_open (file, &error);
  g_autoptr (MulDocument) second = NULL;

  g_assert_no_error (error);
  second = mul_document_open (file, &error);
  g_assert_null (second);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_BUSY);
  g_clear_error (&error);
  mul_document_close (first);
  second = mul_document_open (file, &error);
  g_assert_no_error (error);
}

/* Whoever only reads gets a copy, also of a file that is open, and leaves nothing behind. */
static void
test_copy (void)
{
  g_autofree char *path = mul_test_write_example ("copy.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) first = mul_document_open (file, &error);
  g_autoptr (MulDocument) copy = mul_document_open_copy (file, &error);

  g_assert_no_error (error);
  g_assert_null (mul_document_get_file (copy));
  g_assert_cmpstr (mul_document_get_title (copy), ==, mul_document_get_title (first));
  mul_document_discard (copy);
  g_assert_cmpint (mul_document_get_save_state (first), ==, MUL_SAVE_STATE_SAVED);
  mul_document_close (first);
}

static void
opened_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  MulDocument **document = data;

  *document = mul_document_open_finish (result, NULL);
  g_main_context_wakeup (NULL);
}

static void
test_async (void)
{
  g_autofree char *path = mul_test_write_example ("async.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = NULL;

  mul_document_open_async (file, NULL, opened_cb, &document);
  while (document == NULL)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (mul_document_get_title (document), !=, "");
  g_assert_true (g_file_equal (mul_document_get_file (document), file));
}

/* A project in another journal mode is brought to ours, on the copy. */
static void
test_wal (void)
{
  g_autofree char *path = mul_test_write_example ("wal.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  mul_test_run_sql (path, "PRAGMA journal_mode = WAL");
  document = mul_document_open (file, &error);
  g_assert_no_error (error);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (bads); i++)
    {
      g_autofree char *path = g_strdup_printf ("/open/bad/%s", bads[i].name);

      g_test_add_data_func (path, &bads[i], test_bad);
    }
  g_test_add_func ("/open/flipped-bytes", test_flipped_bytes);
  g_test_add_func ("/open/read-only", test_read_only);
  g_test_add_func ("/open/busy", test_busy);
  g_test_add_func ("/open/copy", test_copy);
  g_test_add_func ("/open/async", test_async);
  g_test_add_func ("/open/wal", test_wal);
  return g_test_run ();
}
