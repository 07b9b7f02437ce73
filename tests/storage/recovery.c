/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "mul-test-storage.h"
#include "storage/mul-database.h"
#include "storage/mul-recovery.h"
#include "storage/mul-working-copy.h"

/* What a crash leaves, played by laying out the files that it leaves. */

/* More than the small cache of the tests' own connections holds, so that it reaches the disk before its commit. */
#define GROW \
  "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) " \
  "INSERT INTO theme (id, name) SELECT 'theme' || i, hex (zeroblob (200)) FROM n"

static char *
get_working_path (GFile *file, const char *name)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);

  sum[32] = '\0';
  return g_build_filename (g_get_user_state_dir (), "mulighetsrom", "working", sum, name, NULL);
}

static void
copy_file (const char *from, const char *to)
{
  g_autofree char *content = NULL;
  gsize length = 0;

  g_assert_true (g_file_get_contents (from, &content, &length, NULL));
  g_assert_true (g_file_set_contents (to, content, (gssize) length, NULL));
}

/* A working copy with unsaved edits that nobody has open: its title is @title. */
static void
leave_unsaved (GFile *file, const char *title)
{
  g_autoptr (MulWorkingCopy) copy = mul_working_copy_new (file, NULL);
  g_autofree char *working = mul_working_copy_get_path (copy, "working.db");
  g_autofree char *sql = g_strdup_printf ("UPDATE project SET title = '%s'", title);

  copy_file (g_file_peek_path (file), working);
  mul_test_run_sql (working, sql);
  mul_working_copy_set_state (copy, title, TRUE, "0");
}

static char *
find_recoverable (const char *title)
{
  g_autoptr (GPtrArray) recoverable = mul_recovery_list ();
  char *id = NULL;

  for (guint i = 0; i < recoverable->len; i++)
    {
      const MulRecoverable *one = g_ptr_array_index (recoverable, i);

      if (g_strcmp0 (one->title, title) == 0)
        {
          g_assert_null (id);
          id = g_strdup (one->id);
        }
    }
  return id;
}

/* Opening the file puts the edits aside whole, and they can be opened from there. */
static void
test_set_aside (void)
{
  g_autofree char *path = mul_test_write_example ("aside.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (MulDocument) recovered = NULL;
  g_autofree char *id = NULL;

  leave_unsaved (file, "Put Aside");
  document = mul_document_open (file, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mul_document_get_title (document), !=, "Put Aside");
  id = find_recoverable ("Put Aside");
  g_assert_nonnull (id);
  mul_document_close (document);
  recovered = mul_document_recover (id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mul_document_get_title (recovered), ==, "Put Aside");
  g_assert_true (g_file_equal (mul_document_get_file (recovered), file));
  mul_document_discard (recovered);
}

/* Where the edits cannot be put aside, they are not written over either. */
static void
test_cannot_set_aside (void)
{
  g_autofree char *path = mul_test_write_example ("no-aside.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *working = get_working_path (file, "working.db");
  g_autofree char *root = g_build_filename (g_get_user_state_dir (), "mulighetsrom", "working", NULL);
  g_autofree char *id = NULL;
  g_autofree char *dump = NULL;
  g_autoptr (GError) error = NULL;
  MulDocument *document;

  leave_unsaved (file, "Still There");
  mul_test_drop_privileges ();
  g_assert_cmpint (g_chmod (root, 0500), ==, 0);
  document = mul_document_open (file, &error);
  g_assert_cmpint (g_chmod (root, 0700), ==, 0);
  mul_test_regain_privileges ();
  g_assert_null (document);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE);
  g_test_message ("%s", error->message);
  dump = mul_test_dump_file (working);
  g_assert_nonnull (strstr (dump, "Still There"));
  id = find_recoverable ("Still There");
  g_assert_nonnull (id);

  /* Nor does Save As write over them. */
  g_clear_error (&error);
  document = mul_document_new ("Other", "nb", &error);
  mul_test_drop_privileges ();
  g_assert_cmpint (g_chmod (root, 0500), ==, 0);
  g_assert_false (mul_document_save_as_now (document, file, &error));
  g_assert_cmpint (g_chmod (root, 0700), ==, 0);
  mul_test_regain_privileges ();
  g_clear_pointer (&dump, g_free);
  dump = mul_test_dump_file (working);
  g_assert_nonnull (strstr (dump, "Still There"));
  mul_document_discard (document);
  g_object_unref (document);
  mul_recovery_discard (id);
}

/* A database killed in the middle of growing says that it is larger than it is, until its journal is rolled back. */
static void
test_hot_journal (void)
{
  g_autofree char *path = mul_test_write_example ("hot.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *working = get_working_path (file, "working.db");
  g_autofree char *journal = get_working_path (file, "working.db-journal");
  g_autofree char *scratch = g_build_filename (mul_test_get_folder (), "scratch.db", NULL);
  g_autofree char *scratch_journal = g_strconcat (scratch, "-journal", NULL);
  g_autofree char *id = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;
  const guint8 pages[] = { 0, 1, 0, 0 };
  sqlite3 *database = NULL;
  FILE *stream;

  leave_unsaved (file, "Hot");
  copy_file (working, scratch);
  g_assert_cmpint (sqlite3_open (scratch, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, "PRAGMA cache_size = 2; BEGIN; " GROW,
                                 NULL, NULL, NULL), ==, SQLITE_OK);
  copy_file (scratch, working);
  copy_file (scratch_journal, journal);
  sqlite3_close (database);
  stream = g_fopen (working, "r+");
  fseek (stream, 28, SEEK_SET);
  g_assert_cmpuint (fwrite (pages, 1, sizeof pages, stream), ==, sizeof pages);
  fclose (stream);

  id = find_recoverable ("Hot");
  document = mul_document_recover (id, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mul_document_get_title (document), ==, "Hot");
  mul_document_discard (document);
}

/* The journal of an earlier copy that a crash left is not played into the next one. */
static void
test_stale_journal (void)
{
  g_autofree char *path = mul_test_write_example ("stale.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *incoming = get_working_path (file, "incoming.db");
  g_autofree char *journal = get_working_path (file, "incoming.db-journal");
  g_autofree char *folder = g_path_get_dirname (incoming);
  g_autofree char *scratch = g_build_filename (mul_test_get_folder (), "stale.db", NULL);
  g_autofree char *scratch_journal = g_strconcat (scratch, "-journal", NULL);
  g_autofree char *kept = g_strconcat (scratch, ".kept", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;
  sqlite3 *database = NULL;

  mul_test_run_sql (path, "UPDATE project SET title = 'Before'");
  copy_file (path, scratch);
  g_assert_cmpint (sqlite3_open (scratch, &database), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (database, "PRAGMA cache_size = 2; BEGIN; UPDATE project SET title = 'During'; "
                                           GROW,
                                 NULL, NULL, NULL), ==, SQLITE_OK);
  copy_file (scratch_journal, kept);
  sqlite3_close (database);
  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  copy_file (kept, journal);
  mul_test_run_sql (path, "UPDATE project SET title = 'After'");
  document = mul_document_open (file, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mul_document_get_title (document), ==, "After");
}

/* The edit is marked as unsaved before it is committed; where that cannot be, it is not made. */
static void
test_marked_before_commit (void)
{
  g_autofree char *path = mul_test_write_example ("marked.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *state = get_working_path (file, "state");
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open (file, &error);
  g_autofree char *before = mul_test_dump (document);
  g_autofree char *after = NULL;
  g_autofree char *id = NULL;
  const char *project = mul_record_get_id (mul_document_get_project (document));
  MulEdit *edit;

  /* A folder in the place of the state cannot be written over. */
  g_assert_cmpint (g_unlink (state), ==, 0);
  g_assert_cmpint (g_mkdir (state, 0700), ==, 0);
  edit = mul_document_begin_edit (document, "Rename");
  mul_edit_set_text (edit, MUL_PROJECT_title, project, "Unmarked");
  g_assert_false (mul_edit_commit (edit, &error));
  mul_edit_free (edit);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE);
  g_test_message ("%s", error->message);
  after = mul_test_dump (document);
  g_assert_cmpstr (before, ==, after);
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_SAVED);

  g_assert_cmpint (g_rmdir (state), ==, 0);
  edit = mul_document_begin_edit (document, "Rename");
  mul_edit_set_text (edit, MUL_PROJECT_title, project, "Marked");
  g_clear_error (&error);
  g_assert_true (mul_edit_commit (edit, &error));
  mul_edit_free (edit);
  mul_document_discard (document);
}

/* An edit that is refused leaves nothing to bring back. */
static void
test_refused_is_not_unsaved (void)
{
  g_autofree char *path = mul_test_write_example ("refused.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autoptr (MulRecord) role = mul_record_new (MUL_ENTITY_ROLE);
  g_autofree char *title = g_strdup (mul_document_get_title (document));
  g_autofree char *id = NULL;
  MulEdit *edit = mul_document_begin_edit (document, "Add Role");

  mul_record_set_text (role, MUL_ROLE_service_id, "nowhere");
  mul_edit_insert (edit, role);
  g_assert_false (mul_edit_commit (edit, NULL));
  mul_edit_free (edit);
  mul_document_close (document);
  id = find_recoverable (title);
  g_assert_null (id);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/recovery/set-aside", test_set_aside);
  g_test_add_func ("/recovery/cannot-set-aside", test_cannot_set_aside);
  g_test_add_func ("/recovery/hot-journal", test_hot_journal);
  g_test_add_func ("/recovery/stale-journal", test_stale_journal);
  g_test_add_func ("/recovery/marked-before-commit", test_marked_before_commit);
  g_test_add_func ("/recovery/refused-is-not-unsaved", test_refused_is_not_unsaved);
  return g_test_run ();
}
