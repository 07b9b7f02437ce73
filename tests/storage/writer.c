/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "mul-test-storage.h"
#include "storage/mul-recovery.h"

/* Writes that are under way while something else happens. */

typedef struct
{
  MulDocument *document;
  guint answers;
  guint failures;
} Answers;

static void
saved_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  Answers *answers = data;
  g_autoptr (GError) error = NULL;

  answers->answers++;
  if (!mul_document_save_finish (MUL_DOCUMENT (source), result, &error))
    {
      answers->failures++;
      g_assert_cmpstr (error->message, !=, "");
    }
}

/* Closing while a write is stepping, and while it is in its thread: the file has everything, and who waits is told. */
static void
test_close_during_write (void)
{
  for (int iterations = 0; iterations < 12; iterations++)
    {
      g_autofree char *path = mul_test_write_example ("closing.mulighetsrom");
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (MulDocument) document = mul_document_open (file, NULL);
      Answers answers = { document, 0, 0 };

      mul_test_rename_project (document, "First");
      mul_document_save_async (document, NULL, saved_cb, &answers);
      for (int i = 0; i < iterations; i++)
        g_main_context_iteration (NULL, FALSE);
      mul_test_rename_project (document, "Second");
      mul_document_save_async (document, NULL, saved_cb, &answers);
      mul_document_close (document);
      mul_test_assert_title (path, "Second");
      mul_test_run_main_loop (20);
      g_assert_cmpuint (answers.answers, ==, 2);
      g_assert_cmpuint (answers.failures, ==, 0);
    }
}

static void
test_discard_during_write (void)
{
  for (int iterations = 0; iterations < 12; iterations++)
    {
      g_autofree char *path = mul_test_write_example ("discarding.mulighetsrom");
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (MulDocument) document = mul_document_open (file, NULL);
      Answers answers = { document, 0, 0 };

      mul_test_rename_project (document, "Discarded");
      mul_document_save_async (document, NULL, saved_cb, &answers);
      mul_document_save_async (document, NULL, saved_cb, &answers);
      for (int i = 0; i < iterations; i++)
        g_main_context_iteration (NULL, FALSE);
      mul_document_discard (document);
      mul_test_run_main_loop (20);
      g_assert_cmpuint (answers.answers, ==, 2);
    }
}

static gboolean
close_idle_cb (gpointer data)
{
  mul_document_close (data);
  return G_SOURCE_REMOVE;
}

/* The second close may come from the main loop while the first is at work. */
static void
test_close_twice (void)
{
  g_autofree char *path = mul_test_write_example ("twice.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  Answers answers = { document, 0, 0 };

  mul_test_rename_project (document, "Closed Twice");
  mul_document_save_async (document, NULL, saved_cb, &answers);
  g_idle_add_full (G_PRIORITY_HIGH, close_idle_cb, document, NULL);
  mul_document_close (document);
  mul_test_run_main_loop (20);
  mul_test_assert_title (path, "Closed Twice");
  g_assert_cmpuint (answers.answers, ==, 1);
}

/* A backup in steps takes up the edits and undone edits that come between them. */
static void
test_undo_during_write (void)
{
  g_autofree char *path = mul_test_write_example ("stepping.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autofree char *padding = g_strnfill (4000, 'x');
  g_autofree char *dump = NULL;
  g_autofree char *written = NULL;
  Answers answers = { document, 0, 0 };
  MulEdit *edit = mul_document_begin_edit (document, "Much");

  for (int i = 0; i < 1500; i++)
    {
      g_autoptr (MulRecord) section = mul_record_new (MUL_ENTITY_SECTION);

      mul_record_set_text (section, MUL_SECTION_body, padding);
      mul_edit_insert (edit, section);
    }
  g_assert_true (mul_edit_commit (edit, NULL));
  mul_edit_free (edit);
  mul_document_save_async (document, NULL, saved_cb, &answers);
  for (int i = 0; answers.answers == 0; i++)
    {
      g_main_context_iteration (NULL, TRUE);
      if (i % 3 == 0)
        mul_test_rename_project (document, "Between Steps");
      else if (i % 3 == 1)
        g_assert_true (mul_document_undo (document, NULL));
    }
  g_assert_cmpuint (answers.failures, ==, 0);
  mul_document_undo (document, NULL);
  g_assert_true (mul_document_save_now (document, NULL));
  dump = mul_test_dump (document);
  written = mul_test_dump_file (path);
  g_assert_cmpstr (dump, ==, written);
  mul_document_close (document);
}

static void
count_cb (MulDocument *document, GParamSpec *pspec, guint *count)
{
  (*count)++;
}

/* Save As while a write waits for its moment: the old file stays as it was, and the new name is announced. */
static void
test_save_as_while_scheduled (void)
{
  g_autofree char *path = mul_test_write_example ("scheduled.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) other = mul_test_get_file ("scheduled-other.mulighetsrom");
  g_autoptr (GFile) third = mul_test_get_file ("scheduled-third.mulighetsrom");
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autofree char *before = mul_test_dump_file (path);
  g_autofree char *after = NULL;
  g_autoptr (GError) error = NULL;
  guint notified = 0;

  mul_test_rename_project (document, "Elsewhere");
  g_signal_connect (document, "notify::file", G_CALLBACK (count_cb), &notified);
  g_assert_true (mul_document_save_as_now (document, other, &error));
  g_assert_cmpuint (notified, ==, 1);
  mul_test_run_sql (g_file_peek_path (other), "UPDATE project SET title = 'Theirs'");
  mul_test_run_main_loop (1800);
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_SAVED);
  g_assert_true (mul_document_save_as_now (document, third, &error));
  g_assert_cmpuint (notified, ==, 2);
  mul_document_close (document);
  after = mul_test_dump_file (path);
  g_assert_cmpstr (before, ==, after);
  mul_test_assert_title (g_file_peek_path (other), "Theirs");
  mul_test_assert_title (g_file_peek_path (third), "Elsewhere");
}

/* The state folder is swept away under a running program: saving still works, by either way, and so do edits after. */
static void
test_working_folder_gone (void)
{
  for (int as = 0; as < 2; as++)
    {
      g_autofree char *path = mul_test_write_example ("swept.mulighetsrom");
      g_autofree char *root = g_build_filename (g_get_user_state_dir (), "mulighetsrom", NULL);
      g_autofree char *command = g_strdup_printf ("rm -rf '%s'", root);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      g_autoptr (GFile) other = mul_test_get_file ("swept-other.mulighetsrom");
      g_autoptr (MulDocument) document = mul_document_open (file, NULL);
      g_autoptr (GError) error = NULL;

      mul_test_rename_project (document, "Swept");
      g_assert_true (g_spawn_command_line_sync (command, NULL, NULL, NULL, NULL));
      if (as)
        mul_document_save_as_now (document, other, &error);
      else
        mul_document_save_now (document, &error);
      g_assert_no_error (error);
      mul_test_assert_title (as ? g_file_peek_path (other) : path, "Swept");
      mul_test_rename_project (document, "Swept and Edited");
      mul_document_close (document);
      mul_test_assert_title (as ? g_file_peek_path (other) : path, "Swept and Edited");
    }
}

/* A change that comes after the close is refused with a sentence. */
static void
test_edit_after_close (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  g_autofree char *id = g_strdup (mul_record_get_id (mul_document_get_project (document)));
  g_autoptr (GError) error = NULL;
  MulEdit *edit;

  mul_document_discard (document);
  edit = mul_document_begin_typing (document, "Typing", "title");
  mul_edit_set_text (edit, MUL_PROJECT_title, id, "Too Late");
  g_assert_false (mul_edit_commit (edit, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED);
  mul_edit_free (edit);
}

/* One edit within another is refused, and the outer one goes on. */
static void
test_edit_within_edit (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  const char *id = mul_record_get_id (mul_document_get_project (document));
  g_autoptr (MulEdit) outer = mul_document_begin_edit (document, "Outer");
  g_autoptr (GError) error = NULL;
  MulEdit *inner = mul_document_begin_edit (document, "Inner");

  mul_edit_set_text (inner, MUL_PROJECT_title, id, "Inner");
  g_assert_false (mul_edit_commit (inner, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED);
  mul_edit_free (inner);
  mul_edit_set_text (outer, MUL_PROJECT_title, id, "Outer");
  g_clear_error (&error);
  g_assert_true (mul_edit_commit (outer, &error));
  g_assert_cmpstr (mul_document_get_title (document), ==, "Outer");
  mul_document_discard (document);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/writer/close-during-write", test_close_during_write);
  g_test_add_func ("/writer/discard-during-write", test_discard_during_write);
  g_test_add_func ("/writer/close-twice", test_close_twice);
  g_test_add_func ("/writer/undo-during-write", test_undo_during_write);
  g_test_add_func ("/writer/save-as-while-scheduled", test_save_as_while_scheduled);
  g_test_add_func ("/writer/working-folder-gone", test_working_folder_gone);
  g_test_add_func ("/writer/edit-after-close", test_edit_after_close);
  g_test_add_func ("/writer/edit-within-edit", test_edit_within_edit);
  return g_test_run ();
}
