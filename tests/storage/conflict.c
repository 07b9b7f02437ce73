/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <sys/xattr.h>
#include <unistd.h>

#include "mul-test-storage.h"
#include "storage/mul-file-place.h"
#include "storage/mul-recovery.h"

/* What others do to the file while it is open here. */

static void
count_cb (MulDocument *document, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

/* Somebody has written the very same again, as a synchronising service does: that is no conflict. */
static void
test_same_content (void)
{
  g_autofree char *path = mul_test_write_example ("same.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *again = NULL;

  again = mul_test_write_example ("same.mulighetsrom");
  mul_test_rename_project (document, "Ours");
  g_assert_true (mul_document_save_now (document, &error));
  g_assert_no_error (error);
  mul_document_close (document);
  mul_test_assert_title (path, "Ours");
}

/* A file deleted while it is open is written anew. */
static void
test_deleted (void)
{
  g_autofree char *path = mul_test_write_example ("deleted.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_unlink (path), ==, 0);
  mul_test_rename_project (document, "Back Again");
  g_assert_true (mul_document_save_now (document, &error));
  g_assert_no_error (error);
  mul_document_close (document);
  mul_test_assert_title (path, "Back Again");
}

/* After a conflict the document is the file beside, says so, and what is edited from then on is in it after closing. */
static void
test_edits_after_conflict (void)
{
  g_autofree char *path = mul_test_write_example ("after.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autofree char *beside = NULL;
  guint notified = 0;

  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'");
  mul_test_rename_project (document, "Ours");
  g_signal_connect (document, "notify::file", G_CALLBACK (count_cb), &notified);
  g_assert_false (mul_document_save_now (document, NULL));
  g_assert_cmpuint (notified, ==, 1);
  g_assert_false (g_file_equal (mul_document_get_file (document), file));
  beside = g_file_get_path (mul_document_get_file (document));
  mul_test_rename_project (document, "Ours After All");
  mul_document_close (document);
  mul_test_assert_title (path, "Theirs");
  mul_test_assert_title (beside, "Ours After All");
}

/* A network share open on two machines: no lock tells the one of the other. Who writes first has the file; who writes next lies
 * beside it, and both say what they say. */
static void
test_two_machines (void)
{
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *other_state = g_build_filename (mul_test_get_folder (), "other-machine", NULL);
  g_autofree char *beside = NULL;

  if (g_test_subprocess ())
    {
      file = g_file_new_for_path (g_getenv ("MUL_TEST_SHARED_FILE"));
      document = mul_document_open (file, &error);
      g_assert_no_error (error);
      mul_test_rename_project (document, "Hers");
      g_assert_true (mul_document_save_now (document, &error));
      mul_document_close (document);
      return;
    }
  path = mul_test_write_example ("on-the-share.mulighetsrom");
  file = g_file_new_for_path (path);
  document = mul_document_open (file, &error);
  g_assert_no_error (error);
  g_setenv ("MUL_TEST_STATE_HOME", other_state, TRUE);
  g_setenv ("MUL_TEST_SHARED_FILE", path, TRUE);
  g_test_trap_subprocess (NULL, 0, G_TEST_SUBPROCESS_DEFAULT);
  g_unsetenv ("MUL_TEST_STATE_HOME");
  g_test_trap_assert_passed ();
  mul_test_assert_title (path, "Hers");

  mul_document_look_at_file (document);
  for (guint i = 0; i < 100 && mul_document_get_file_state (document) != MUL_FILE_STATE_CHANGED; i++)
    mul_test_run_main_loop (20);
  g_assert_cmpint (mul_document_get_file_state (document), ==, MUL_FILE_STATE_CHANGED);
  mul_test_rename_project (document, "His");
  g_assert_false (mul_document_save_now (document, &error));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_CONFLICT);
  g_test_message ("%s", mul_document_get_save_message (document));
  beside = g_file_get_path (mul_document_get_file (document));
  mul_document_close (document);
  mul_test_assert_title (path, "Hers");
  mul_test_assert_title (beside, "His");
}

/* The same file by another name, a link or a way round, is the same document. */
static void
test_two_names (void)
{
  g_autofree char *path = mul_test_write_example ("real.mulighetsrom");
  g_autofree char *link = g_build_filename (mul_test_get_folder (), "link.mulighetsrom", NULL);
  g_autofree char *folder_link = g_build_filename (mul_test_get_folder (), "elsewhere", NULL);
  g_autofree char *round = g_build_filename (mul_test_get_folder (), "nowhere", "..", "real.mulighetsrom", NULL);
  g_autofree char *through = g_build_filename (folder_link, "real.mulighetsrom", NULL);
  const char *const names[] = { link, through, round };
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (symlink ("real.mulighetsrom", link), ==, 0);
  g_assert_cmpint (symlink (".", folder_link), ==, 0);
  document = mul_document_open (file, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) other = g_file_new_for_path (names[i]);
      g_autoptr (MulDocument) again = NULL;

      g_assert_true (mul_file_place_is_same (file, other));
      again = mul_document_open (other, &error);
      g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_BUSY);
      g_assert_null (again);
      g_clear_error (&error);
    }
  /* Saved through a link, the link stays one. */
  mul_document_close (document);
  g_clear_object (&document);
  {
    g_autoptr (GFile) linked = g_file_new_for_path (link);

    document = mul_document_open (linked, &error);
    g_assert_no_error (error);
    mul_test_rename_project (document, "Through the Link");
    g_assert_true (mul_document_save_now (document, &error));
    mul_document_close (document);
  }
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  mul_test_assert_title (path, "Through the Link");
}

/* A file that is not there yet is known by its folder; what the document portal hands out, by what it tells of it, and nobody
 * else's word is taken. */
static void
test_identity (void)
{
  g_autofree char *folder_link = g_build_filename (mul_test_get_folder (), "by-link", NULL);
  g_autofree char *there = g_build_filename (mul_test_get_folder (), "none.mulighetsrom", NULL);
  g_autofree char *linked = g_build_filename (folder_link, "none.mulighetsrom", NULL);
  g_autofree char *portal = g_build_filename (g_get_user_runtime_dir (), "doc", "1a2b3c4d", NULL);
  g_autofree char *handed = g_build_filename (portal, "none.mulighetsrom", NULL);
  g_autofree char *forged = g_build_filename (mul_test_get_folder (), "forged.mulighetsrom", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (there);
  g_autoptr (GFile) other = g_file_new_for_path (linked);
  g_autoptr (GFile) portal_file = g_file_new_for_path (handed);
  g_autoptr (GFile) forged_file = g_file_new_for_path (forged);
  g_autoptr (GFile) remote = g_file_new_for_uri ("smb://server/share/none.mulighetsrom");

  g_assert_cmpint (symlink (".", folder_link), ==, 0);
  g_assert_true (mul_file_place_is_same (file, other));
  g_assert_false (mul_file_place_is_same (file, remote));
  g_assert_cmpint (g_mkdir_with_parents (portal, 0700), ==, 0);
  g_assert_true (g_file_set_contents (handed, "x", 1, NULL));
  g_assert_true (g_file_set_contents (forged, "x", 1, NULL));
  g_assert_false (mul_file_place_is_same (file, portal_file));
  if (setxattr (handed, "user.document-portal.host-path", there, strlen (there), 0) != 0)
    {
      g_test_skip ("This file system keeps no attributes");
      return;
    }
  g_assert_cmpint (setxattr (forged, "user.document-portal.host-path", there, strlen (there), 0), ==, 0);
  g_assert_true (mul_file_place_is_same (file, portal_file));
  g_assert_false (mul_file_place_is_same (file, forged_file));
}

/* The same file by a hard link is another document; who writes last meets the conflict, and nothing is lost. */
static void
test_hard_link (void)
{
  g_autofree char *path = mul_test_write_example ("hard.mulighetsrom");
  g_autofree char *link_path = g_build_filename (mul_test_get_folder (), "hard-link.mulighetsrom", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) linked = g_file_new_for_path (link_path);
  g_autoptr (MulDocument) first = NULL;
  g_autoptr (MulDocument) second = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *beside = NULL;

  g_assert_cmpint (link (path, link_path), ==, 0);
  first = mul_document_open (file, &error);
  g_assert_no_error (error);
  second = mul_document_open (linked, &error);
  g_assert_no_error (error);
  mul_test_rename_project (first, "First");
  mul_test_rename_project (second, "Second");
  g_assert_true (mul_document_save_now (second, &error));
  g_assert_false (mul_document_save_now (first, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_CHANGED);
  beside = g_file_get_path (mul_document_get_file (first));
  g_assert_true (g_file_equal (mul_document_get_theirs (first), file));
  mul_document_close (first);
  mul_document_close (second);
  mul_test_assert_title (path, "Second");
  mul_test_assert_title (beside, "First");
}

/* A file that may only be read: the edits are kept for the next start, the file is as it was, and Save As works. */
static void
test_read_only (void)
{
  g_autofree char *path = mul_test_write_example ("read-only.mulighetsrom");
  g_autofree char *other_path = g_build_filename (mul_test_get_folder (), "writable.mulighetsrom", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) other = g_file_new_for_path (other_path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *before = mul_test_dump_file (path);
  g_autofree char *after = NULL;
  g_autofree char *id = NULL;
  g_autoptr (GPtrArray) recoverable = NULL;

  mul_test_drop_privileges ();
  g_assert_cmpint (g_chmod (path, 0400), ==, 0);
  g_assert_cmpint (g_chmod (mul_test_get_folder (), 0700), ==, 0);
  mul_test_rename_project (document, "Kept");
  g_assert_false (mul_document_save_now (document, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE);
  /* The file is named once, and without its folders. */
  g_test_message ("%s", error->message);
  g_assert_true (g_str_has_prefix (error->message, "“read-only.mulighetsrom” could not be written: "));
  g_assert_null (strstr (error->message, mul_test_get_folder ()));
  g_assert_null (strstr (error->message + strlen ("“read-only"), "read-only"));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_FAILED);
  g_clear_error (&error);
  mul_document_close (document);
  after = mul_test_dump_file (path);
  g_assert_cmpstr (before, ==, after);
  recoverable = mul_recovery_list ();
  for (guint i = 0; i < recoverable->len; i++)
    if (g_strcmp0 (((const MulRecoverable *) g_ptr_array_index (recoverable, i))->title, "Kept") == 0)
      id = g_strdup (((const MulRecoverable *) g_ptr_array_index (recoverable, i))->id);
  g_assert_nonnull (id);
  g_clear_object (&document);
  document = mul_document_recover (id, &error);
  g_assert_no_error (error);
  g_assert_true (mul_document_save_as_now (document, other, &error));
  g_assert_no_error (error);
  mul_document_close (document);
  mul_test_regain_privileges ();
  mul_test_assert_title (other_path, "Kept");
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  if (g_getenv ("MUL_TEST_STATE_HOME") != NULL)
    g_setenv ("XDG_STATE_HOME", g_getenv ("MUL_TEST_STATE_HOME"), TRUE);
  g_setenv ("XDG_RUNTIME_DIR", mul_test_get_folder (), TRUE);
  g_test_add_func ("/conflict/same-content", test_same_content);
  g_test_add_func ("/conflict/deleted", test_deleted);
  g_test_add_func ("/conflict/edits-after-conflict", test_edits_after_conflict);
  g_test_add_func ("/conflict/two-machines", test_two_machines);
  g_test_add_func ("/conflict/two-names", test_two_names);
  g_test_add_func ("/conflict/identity", test_identity);
  g_test_add_func ("/conflict/hard-link", test_hard_link);
  g_test_add_func ("/conflict/read-only", test_read_only);
  return g_test_run ();
}
