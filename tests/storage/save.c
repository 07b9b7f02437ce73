/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "mul-test-storage.h"
#include "storage/mul-recovery.h"

static char *
read_title (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open (file, &error);
  char *title;

  g_assert_no_error (error);
  title = g_strdup (mul_document_get_title (document));
  mul_document_close (document);
  return title;
}

/* Returns the names in the test's folder that begin like @prefix. */
static GPtrArray *
list_files (const char *prefix)
{
  g_autoptr (GDir) dir = g_dir_open (mul_test_get_folder (), 0, NULL);
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_prefix (name, prefix))
      g_ptr_array_add (names, g_build_filename (mul_test_get_folder (), name, NULL));
  return names;
}

/* The file follows the edits by itself, a moment after. */
static void
test_by_itself (void)
{
  g_autofree char *path = mul_test_write_example ("itself.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autofree char *title = NULL;
  g_autofree char *dump = NULL;
  g_autofree char *written = NULL;

  mul_test_rename_project (document, "Written by Itself");
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_UNSAVED);
  mul_test_wait_until_saved (document);
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_SAVED);
  dump = mul_test_dump (document);
  mul_document_close (document);
  written = mul_test_dump_file (path);
  g_assert_cmpstr (dump, ==, written);
  title = read_title (path);
  g_assert_cmpstr (title, ==, "Written by Itself");
}

static gboolean
type_cb (gpointer data)
{
  static guint n;
  g_autofree char *title = g_strdup_printf ("Typed %u", n++);

  mul_test_rename_project (data, title);
  return G_SOURCE_CONTINUE;
}

/* Somebody who types without end does not put off the file for as long. */
static void
test_unbroken (void)
{
  g_autofree char *path = mul_test_write_example ("unbroken.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autofree char *written = NULL;
  guint source = g_timeout_add (500, type_cb, document);

  mul_test_run_main_loop (10000);
  written = mul_test_dump_file (path);
  g_assert_nonnull (strstr (written, "|Typed "));
  g_source_remove (source);
  mul_document_close (document);
}

static gboolean
edit_idle_cb (gpointer data)
{
  MulDocument *document = data;
  static int number = 0;
  g_autofree char *title = g_strdup_printf ("While Writing %d", ++number);

  mul_test_rename_project (document, title);
  return number < 20 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  g_assert_true (mul_document_save_finish (MUL_DOCUMENT (source), result, NULL));
  *(gboolean *) data = TRUE;
}

/* Edits go on while the file is being written, and nothing of either is lost. */
static void
test_edits_while_writing (void)
{
  g_autofree char *path = mul_test_write_example ("while.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  gboolean saved = FALSE;
  g_autofree char *title = NULL;

  mul_test_rename_project (document, "Before");
  mul_document_save_async (document, NULL, saved_cb, &saved);
  g_idle_add (edit_idle_cb, document);
  while (!saved)
    g_main_context_iteration (NULL, TRUE);
  while (g_strcmp0 (mul_document_get_title (document), "While Writing 20") != 0)
    g_main_context_iteration (NULL, TRUE);
  mul_document_close (document);
  title = read_title (path);
  g_assert_cmpstr (title, ==, "While Writing 20");
}

static void
test_save_as (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_new ("New", "nb", &error);
  g_autoptr (GFile) file = mul_test_get_file ("as.mulighetsrom");
  g_autoptr (GFile) other = mul_test_get_file ("as-other.mulighetsrom");
  g_autoptr (GListModel) services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  g_autoptr (MulRecord) service = NULL;
  g_autofree char *id = mul_test_add_service (document, "Fire");
  MulEdit *edit;

  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_UNTITLED);
  service = g_list_model_get_item (services, 0);
  g_assert_true (mul_document_save_as_now (document, file, &error));
  g_assert_no_error (error);
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_SAVED);
  g_assert_true (g_file_equal (mul_document_get_file (document), file));

  /* The lists and records, and the undo steps, live on. */
  edit = mul_document_begin_edit (document, "Rename");
  mul_edit_set_text (edit, MUL_SERVICE_name, id, "Rescue");
  g_assert_true (mul_edit_commit (edit, &error));
  mul_edit_free (edit);
  g_assert_cmpstr (mul_record_get_text (service, MUL_SERVICE_name), ==, "Rescue");
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (services), ==, 0);
  g_assert_true (mul_document_redo (document, NULL));
  g_assert_true (mul_document_save_as_now (document, other, &error));
  mul_document_close (document);
  g_assert_true (g_file_query_exists (file, NULL));
  g_assert_true (g_file_query_exists (other, NULL));
}

static void
test_save_as_onto_open (void)
{
  g_autofree char *path = mul_test_write_example ("onto.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) open = mul_document_open (file, NULL);
  g_autoptr (MulDocument) document = mul_document_new ("New", "nb", NULL);
  g_autofree char *before = mul_test_dump_file (path);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_false (mul_document_save_as_now (document, file, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_BUSY);
  after = mul_test_dump_file (path);
  g_assert_cmpstr (before, ==, after);
  mul_document_discard (document);
}

/* Somebody else has written the file: theirs is left alone, ours goes beside it. */
static void
test_changed_underneath (void)
{
  g_autofree char *path = mul_test_write_example ("changed.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autoptr (GError) error = NULL;
  g_autofree char *theirs = NULL;
  g_autofree char *ours = NULL;
  g_autoptr (GPtrArray) names = NULL;

  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'");
  mul_test_rename_project (document, "Ours");
  g_assert_false (mul_document_save_now (document, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_CHANGED);
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_CONFLICT);
  g_assert_nonnull (mul_document_get_save_message (document));
  theirs = read_title (path);
  g_assert_cmpstr (theirs, ==, "Theirs");
  mul_document_close (document);
  names = list_files ("changed (");
  g_assert_cmpuint (names->len, ==, 1);
  ours = read_title (g_ptr_array_index (names, 0));
  g_assert_cmpstr (ours, ==, "Ours");
}

/* The folder is gone: the edits stay, and Save As elsewhere works. */
static void
test_removed_folder (void)
{
  g_autofree char *folder = g_build_filename (mul_test_get_folder (), "removed", NULL);
  g_autofree char *path = NULL;
  g_autoptr (GFile) file = NULL;
  g_autoptr (MulDocument) document = NULL;
  g_autoptr (GFile) other = mul_test_get_file ("rescued.mulighetsrom");
  g_autoptr (GError) error = NULL;
  g_autofree char *title = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  path = mul_test_write_example ("removed/review.mulighetsrom");
  file = g_file_new_for_path (path);
  document = mul_document_open (file, &error);
  g_assert_no_error (error);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  mul_test_rename_project (document, "Homeless");
  g_assert_false (mul_document_save_now (document, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_UNWRITABLE);
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_FAILED);
  g_clear_error (&error);
  g_assert_true (mul_document_save_as_now (document, other, &error));
  g_assert_no_error (error);
  mul_document_close (document);
  title = read_title (g_file_peek_path (other));
  g_assert_cmpstr (title, ==, "Homeless");
}

/* A project never saved that is closed without discarding can be brought back. */
static void
test_untitled_is_kept (void)
{
  MulDocument *document = mul_document_new ("Never Saved", "nb", NULL);
  g_autoptr (GPtrArray) recoverable = NULL;
  g_autofree char *id = NULL;

  g_free (mul_test_add_service (document, "Fire"));
  mul_document_close (document);
  g_object_unref (document);
  recoverable = mul_recovery_list ();
  for (guint i = 0; i < recoverable->len; i++)
    {
      const MulRecoverable *one = g_ptr_array_index (recoverable, i);

      if (g_strcmp0 (one->title, "Never Saved") == 0)
        id = g_strdup (one->id);
    }
  g_assert_nonnull (id);
  document = mul_document_recover (id, NULL);
  g_assert_nonnull (document);
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_UNTITLED);
  mul_document_discard (document);
  g_object_unref (document);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/save/by-itself", test_by_itself);
  g_test_add_func ("/save/unbroken", test_unbroken);
  g_test_add_func ("/save/edits-while-writing", test_edits_while_writing);
  g_test_add_func ("/save/save-as", test_save_as);
  g_test_add_func ("/save/save-as-onto-open", test_save_as_onto_open);
  g_test_add_func ("/save/changed-underneath", test_changed_underneath);
  g_test_add_func ("/save/removed-folder", test_removed_folder);
  g_test_add_func ("/save/untitled-is-kept", test_untitled_is_kept);
  return g_test_run ();
}
