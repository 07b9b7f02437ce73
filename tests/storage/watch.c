/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "mul-test-storage.h"
#include "storage/mul-recovery.h"

/* What others do to the file is noticed while it is open, before the next save. */

/* Long enough for a loaded machine; what does not come fails the test. */
static void
wait_for_state (MulDocument *document, MulFileState state)
{
  for (guint i = 0; i < 20000 && mul_document_get_file_state (document) != state; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (500);
    }
  g_assert_cmpint (mul_document_get_file_state (document), ==, state);
}

static MulDocument *
open_example (const char *name, char **path, GFile **file)
{
  g_autoptr (GError) error = NULL;
  MulDocument *document;

  *path = mul_test_write_example (name);
  *file = g_file_new_for_path (*path);
  document = mul_document_open (*file, &error);
  g_assert_no_error (error);
  return document;
}

static void
reloaded_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  GAsyncResult **kept = data;

  *kept = g_object_ref (result);
}

static MulDocument *
reload (MulDocument *document, GError **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  mul_document_reload_async (document, NULL, reloaded_cb, &result);
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return mul_document_reload_finish (document, result, error);
}

/* Our own writes and the same content again are no change. */
static void
test_own_writes (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = open_example ("own-writes.mulighetsrom", &path, &file);
  g_autofree char *content = NULL;
  gsize length = 0;

  mul_test_rename_project (document, "Ours");
  mul_test_wait_until_saved (document);
  mul_test_run_main_loop (700);
  g_assert_cmpint (mul_document_get_file_state (document), ==, MUL_FILE_STATE_KNOWN);
  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  g_assert_true (g_file_set_contents (path, content, (gssize) length, NULL));
  mul_document_look_at_file (document);
  mul_test_run_main_loop (900);
  g_assert_cmpint (mul_document_get_file_state (document), ==, MUL_FILE_STATE_KNOWN);
  mul_document_close (document);
}

/* A change is noticed by itself, with its time; loading anew gives what is there now, and watches that. */
static void
test_changed (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = open_example ("changed.mulighetsrom", &path, &file);
  g_autoptr (MulDocument) anew = NULL;
  g_autoptr (GError) error = NULL;

  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'");
  wait_for_state (document, MUL_FILE_STATE_CHANGED);
  g_assert_nonnull (mul_document_get_file_time (document));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_SAVED);
  anew = reload (document, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (mul_document_get_title (anew), ==, "Theirs");
  g_assert_true (g_file_equal (mul_document_get_file (anew), file));
  g_assert_cmpint (mul_document_get_file_state (anew), ==, MUL_FILE_STATE_KNOWN);
  /* Nothing was edited here, so nothing is kept. */
  g_assert_null (mul_document_get_kept_copy (anew));
  g_clear_object (&document);
  mul_test_rename_project (anew, "Ours Again");
  g_assert_true (mul_document_save_now (anew, &error));
  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs Again'");
  wait_for_state (anew, MUL_FILE_STATE_CHANGED);

  /* What was edited here is kept as it was. */
  {
    g_autoptr (MulDocument) again = reload (anew, &error);
    g_autofree char *kept = NULL;

    g_assert_no_error (error);
    g_assert_cmpstr (mul_document_get_title (again), ==, "Theirs Again");
    g_assert_nonnull (mul_document_get_kept_copy (again));
    kept = g_file_get_path (mul_document_get_kept_copy (again));
    g_test_message ("%s", kept);
    mul_test_assert_title (kept, "Ours Again");
    mul_document_close (again);
  }
  mul_test_assert_title (path, "Theirs Again");
}

/* What they wrote is damaged, or something is edited here meanwhile: ours goes on as it is. */
static void
test_not_reloaded (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = open_example ("not-reloaded.mulighetsrom", &path, &file);
  g_autoptr (MulDocument) anew = NULL;
  g_autoptr (GAsyncResult) result = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *before = mul_test_dump (document);
  g_autofree char *after = NULL;

  g_assert_true (g_file_set_contents (path, "nonsense", -1, NULL));
  wait_for_state (document, MUL_FILE_STATE_CHANGED);
  anew = reload (document, &error);
  g_assert_null (anew);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_NOT_PROJECT);
  g_clear_error (&error);
  after = mul_test_dump (document);
  g_assert_cmpstr (before, ==, after);

  g_free (mul_test_write_example ("not-reloaded.mulighetsrom"));
  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'");
  mul_document_reload_async (document, NULL, reloaded_cb, &result);
  mul_test_rename_project (document, "Ours");
  while (result == NULL)
    g_main_context_iteration (NULL, TRUE);
  anew = mul_document_reload_finish (document, result, &error);
  g_assert_null (anew);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_BUSY);
  g_assert_cmpstr (mul_document_get_title (document), ==, "Ours");
  mul_document_close (document);
}

/* Whoever saves though somebody else has changed the file gets ours beside it, also without edits. */
static void
test_saved_though_changed (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = open_example ("though-changed.mulighetsrom", &path, &file);
  g_autofree char *title = g_strdup (mul_document_get_title (document));
  g_autofree char *beside = NULL;

  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'");
  wait_for_state (document, MUL_FILE_STATE_CHANGED);
  g_assert_false (mul_document_save_now (document, NULL));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_CONFLICT);
  g_assert_cmpint (mul_document_get_file_state (document), ==, MUL_FILE_STATE_KNOWN);
  g_assert_true (g_file_equal (mul_document_get_theirs (document), file));
  beside = g_file_get_path (mul_document_get_file (document));
  mul_document_close (document);
  mul_test_assert_title (path, "Theirs");
  mul_test_assert_title (beside, title);
}

/* Closed though somebody else has changed the file, with nothing edited here: nothing is written anywhere. */
static void
test_closed_though_changed (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = open_example ("closed-changed.mulighetsrom", &path, &file);

  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'");
  wait_for_state (document, MUL_FILE_STATE_CHANGED);
  mul_document_close (document);
  mul_test_assert_title (path, "Theirs");
}

/* A file that is gone is noticed; edits do not make it appear again by themselves, but saving does. */
static void
test_gone (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = open_example ("gone.mulighetsrom", &path, &file);
  g_autoptr (GError) error = NULL;
  g_autofree char *elsewhere = g_build_filename (mul_test_get_folder (), "elsewhere.txt", NULL);

  g_assert_cmpint (g_rename (path, elsewhere), ==, 0);
  wait_for_state (document, MUL_FILE_STATE_GONE);
  mul_test_rename_project (document, "Not Lost");
  mul_test_run_main_loop (2000);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_UNSAVED);

  /* Moved back, it is written as before. */
  g_assert_cmpint (g_rename (elsewhere, path), ==, 0);
  wait_for_state (document, MUL_FILE_STATE_KNOWN);
  mul_test_wait_until_saved (document);
  mul_test_assert_title (path, "Not Lost");

  g_assert_cmpint (g_unlink (path), ==, 0);
  wait_for_state (document, MUL_FILE_STATE_GONE);
  g_assert_true (mul_document_save_now (document, &error));
  g_assert_no_error (error);
  g_assert_cmpint (mul_document_get_file_state (document), ==, MUL_FILE_STATE_KNOWN);
  mul_test_assert_title (path, "Not Lost");

  /* Closed without a file, it is there for the next start. */
  g_assert_cmpint (g_unlink (path), ==, 0);
  wait_for_state (document, MUL_FILE_STATE_GONE);
  mul_document_keep_unsaved (document);
  mul_document_close (document);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  {
    g_autofree char *id = mul_recovery_find (file);
    g_autoptr (MulDocument) back = NULL;

    g_assert_nonnull (id);
    back = mul_document_recover (id, &error);
    g_assert_no_error (error);
    g_assert_cmpstr (mul_document_get_title (back), ==, "Not Lost");
    mul_document_discard (back);
  }
}

static void
count_cb (MulDocument *document, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

/* A file that gets another name in its folder is followed there. */
static void
test_renamed (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = open_example ("old-name.mulighetsrom", &path, &file);
  g_autofree char *new_path = g_build_filename (mul_test_get_folder (), "new-name.mulighetsrom", NULL);
  g_autoptr (GFile) new_file = g_file_new_for_path (new_path);
  guint notified = 0;

  g_signal_connect (document, "notify::file", G_CALLBACK (count_cb), &notified);
  mul_test_run_main_loop (100);
  g_assert_cmpint (g_rename (path, new_path), ==, 0);
  for (guint i = 0; i < 20000 && notified == 0; i++)
    {
      g_main_context_iteration (NULL, FALSE);
      g_usleep (500);
    }
  g_assert_true (g_file_equal (mul_document_get_file (document), new_file));
  g_assert_cmpint (mul_document_get_file_state (document), ==, MUL_FILE_STATE_KNOWN);
  mul_test_rename_project (document, "Followed");
  mul_test_wait_until_saved (document);
  mul_test_assert_title (new_path, "Followed");
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  /* The watch follows as well. */
  mul_test_run_sql (new_path, "UPDATE project SET title = 'Theirs'");
  wait_for_state (document, MUL_FILE_STATE_CHANGED);
  mul_document_close (document);
}

/* That a file may only be read is known before anything is written. */
static void
test_read_only (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = open_example ("only-read.mulighetsrom", &path, &file);

  g_assert_cmpint (g_chmod (path, 0400), ==, 0);
  wait_for_state (document, MUL_FILE_STATE_READ_ONLY);
  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  wait_for_state (document, MUL_FILE_STATE_KNOWN);
  mul_document_close (document);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  /* Before there are threads: they do as this one. */
  mul_test_drop_privileges ();
  g_test_add_func ("/watch/own-writes", test_own_writes);
  g_test_add_func ("/watch/changed", test_changed);
  g_test_add_func ("/watch/not-reloaded", test_not_reloaded);
  g_test_add_func ("/watch/saved-though-changed", test_saved_though_changed);
  g_test_add_func ("/watch/closed-though-changed", test_closed_though_changed);
  g_test_add_func ("/watch/gone", test_gone);
  g_test_add_func ("/watch/renamed", test_renamed);
  g_test_add_func ("/watch/read-only", test_read_only);
  return g_test_run ();
}
