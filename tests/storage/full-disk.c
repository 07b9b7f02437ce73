/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <string.h>

#include "mul-test-storage.h"
#include "storage/mul-kept-copies.h"
#include "storage/mul-recovery.h"

/* A full disk, played by a limit on how large a file may grow: nothing is lost, and a sentence says so. */

/* The file stays as it was, and is written when there is room again. */
static void
test_save (void)
{
  g_autofree char *path = mul_test_write_example ("full.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autoptr (GPtrArray) recoverable = NULL;
  g_autofree char *before = mul_test_dump_file (path);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  mul_test_rename_project (document, "Kept");
  mul_test_fill_disk (64 * 1024);
  g_assert_false (mul_document_save_now (document, &error));
  mul_test_free_disk ();
  g_test_message ("%s", error->message);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE);
  /* The system's sentence, not the database's. */
  g_assert_nonnull (strstr (error->message, g_strerror (EFBIG)));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_FAILED);
  after = mul_test_dump_file (path);
  g_assert_cmpstr (before, ==, after);

  /* There is room again. */
  g_clear_error (&error);
  mul_test_rename_project (document, "Kept After All");
  g_assert_true (mul_document_save_now (document, &error));
  g_assert_no_error (error);
  mul_document_close (document);
  recoverable = mul_recovery_list ();
  for (guint i = 0; i < recoverable->len; i++)
    {
      const MulRecoverable *one = g_ptr_array_index (recoverable, i);

      g_assert_false (one->file != NULL && g_file_equal (one->file, file));
    }
}

/* An edit under a full disk is refused and leaves everything; the next one works. */
static void
test_edit (void)
{
  g_autofree char *path = mul_test_write_example ("full-edit.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autofree char *before = mul_test_dump (document);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *long_text = g_strnfill (3 * 1024 * 1024, 'x');
  MulEdit *edit;

  mul_test_fill_disk (2 * 1024 * 1024);
  edit = mul_document_begin_edit (document, "Write Much");
  mul_edit_set_text (edit, MUL_PROJECT_summary, mul_record_get_id (mul_document_get_project (document)), long_text);
  g_assert_false (mul_edit_commit (edit, &error));
  mul_edit_free (edit);
  mul_test_free_disk ();
  g_test_message ("%s", error->message);
  after = mul_test_dump (document);
  g_assert_cmpstr (before, ==, after);
  g_assert_null (mul_document_get_undo_label (document));
  mul_test_rename_project (document, "Works Again");
  mul_document_discard (document);
}

/* A copy that has no room leaves none that is cut off, nor what it was to replace otherwise than it was. */
static void
test_copy (void)
{
  g_autofree char *path = mul_test_write_example ("copied.mulighetsrom");
  g_autofree char *there_path = mul_test_write_example ("there.mulighetsrom");
  g_autofree char *before = mul_test_dump_file (there_path);
  g_autofree char *after = NULL;
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) there = g_file_new_for_path (there_path);
  g_autoptr (GFile) copy = mul_test_get_file ("no-room.mulighetsrom");
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autoptr (GError) error = NULL;

  mul_test_rename_project (document, "Copied");
  mul_test_fill_disk (64 * 1024);
  g_assert_false (mul_document_write_copy (document, copy, &error));
  g_test_message ("%s", error->message);
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE);
  g_clear_error (&error);
  g_assert_false (mul_document_write_copy (document, there, &error));
  mul_test_free_disk ();
  g_assert_false (g_file_query_exists (copy, NULL));
  after = mul_test_dump_file (there_path);
  g_assert_cmpstr (before, ==, after);

  g_clear_error (&error);
  g_assert_true (mul_document_write_copy (document, copy, &error));
  g_assert_no_error (error);
  mul_test_assert_title (g_file_peek_path (copy), "Copied");
  mul_document_close (document);
}

static guint
count_kept (void)
{
  g_autoptr (GPtrArray) kept = mul_kept_copies_list ();

  return kept->len;
}

/* What may go lost for good is kept first: where it cannot be, nothing is done, and no half copy is left among those kept. */
static void
test_kept (void)
{
  g_autofree char *path = mul_test_write_example ("kept.mulighetsrom");
  g_autoptr (GFile) kept = NULL;
  g_autoptr (GError) error = NULL;
  gboolean is_new = FALSE;

  mul_test_fill_disk (64 * 1024);
  kept = mul_kept_copies_keep (path, "kept.mulighetsrom", "version 1", "1a2b3c4d", &is_new, &error);
  mul_test_free_disk ();
  g_assert_null (kept);
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_cmpuint (count_kept (), ==, 0);

  /* One that is kept already stays whole. */
  g_clear_error (&error);
  kept = mul_kept_copies_keep (path, "kept.mulighetsrom", "version 1", "1a2b3c4d", &is_new, &error);
  g_assert_no_error (error);
  g_assert_true (is_new);
  g_assert_cmpuint (count_kept (), ==, 1);
  mul_test_fill_disk (64 * 1024);
  {
    g_autoptr (GFile) again = mul_kept_copies_keep (path, "kept.mulighetsrom", "version 1", "1a2b3c4d", &is_new, NULL);

    mul_test_free_disk ();
    g_assert_false (again != NULL && is_new);
  }
  {
    g_autofree char *before = mul_test_dump_file (path);
    g_autofree char *after = mul_test_dump_file (g_file_peek_path (kept));

    g_assert_cmpstr (before, ==, after);
  }
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/full-disk/save", test_save);
  g_test_add_func ("/full-disk/edit", test_edit);
  g_test_add_func ("/full-disk/copy", test_copy);
  g_test_add_func ("/full-disk/kept", test_kept);
  return g_test_run ();
}
