/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "mul-test-storage.h"

/* A copy for others holds nothing of what was deleted. */

#define SECRET "Hemmelig innvending mot leder"

static guint
count_bytes (const char *path, const char *words)
{
  g_autofree char *content = NULL;
  gsize length = 0;
  guint n = 0;

  g_assert_true (g_file_get_contents (path, &content, &length, NULL));
  for (gsize i = 0; i + strlen (words) <= length; i++)
    n += memcmp (content + i, words, strlen (words)) == 0;
  return n;
}

static void
edit_arguments (MulDocument *document, const char *service_id, guint n, gboolean all_secret)
{
  g_autoptr (GListModel) alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, 0);

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = g_strdup_printf ("%s %u %s", all_secret || i % 3 == 0 ? SECRET : "Vanlig", i,
                                               i % 2 == 0 ? "med en lang forklaring som fyller godt opp i siden" : "");
      g_autofree char *id =
          mul_test_add_argument (document, service_id, mul_record_get_id (alternative), text, i % 5);
    }
}

/* Deletes every argument whose words are secret, in an order of their keys, which are random. */
static void
delete_secrets (MulDocument *document)
{
  g_autoptr (GListModel) arguments = mul_document_list (document, MUL_ENTITY_ARGUMENT, 0);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, "Delete");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (arguments); i++)
    {
      g_autoptr (MulRecord) argument = g_list_model_get_item (arguments, i);

      if (g_str_has_prefix (mul_record_get_text (argument, MUL_ARGUMENT_text), SECRET))
        mul_edit_delete (edit, MUL_ENTITY_ARGUMENT, mul_record_get_id (argument));
    }
  g_assert_true (mul_edit_commit (edit, &error));
  g_assert_no_error (error);
}

/* Neither the copy nor the file itself holds the words of what was deleted, whether that was added here or came with the
 * file; the window's document stays with its own file. */
static void
test_deleted_text (void)
{
  g_autofree char *path = mul_test_write_example ("secret.mulighetsrom");
  g_autofree char *copy_path = g_build_filename (mul_test_get_folder (), "clean.mulighetsrom", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) copy = g_file_new_for_path (copy_path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open (file, &error);
  g_autofree char *service = mul_test_add_service (document, "Fire");
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  edit_arguments (document, service, 200, FALSE);
  g_assert_true (mul_document_save_now (document, &error));
  g_assert_cmpuint (count_bytes (path, SECRET), >, 60);
  delete_secrets (document);
  g_assert_true (mul_document_write_copy (document, copy, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_bytes (copy_path, SECRET), ==, 0);
  g_assert_cmpuint (count_bytes (copy_path, "Vanlig"), >, 100);
  g_assert_true (g_file_equal (mul_document_get_file (document), file));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_UNSAVED);
  before = mul_test_dump (document);
  after = mul_test_dump_file (copy_path);
  g_assert_cmpstr (before, ==, after);

  /* Undo still works: what it holds lies outside the file. */
  g_assert_true (mul_document_undo (document, &error));
  g_assert_true (mul_document_redo (document, &error));
  g_assert_true (mul_document_save_now (document, &error));
  g_assert_cmpuint (count_bytes (path, SECRET), ==, 0);
  mul_document_close (document);
}

/* A file from a program that overwrites nothing holds what it deleted; the copy, and the file once saved, do not. */
static void
test_traces_from_elsewhere (void)
{
  g_autofree char *path = mul_test_write_example ("traces.mulighetsrom");
  g_autofree char *copy_path = g_build_filename (mul_test_get_folder (), "no-traces.mulighetsrom", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) copy = g_file_new_for_path (copy_path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = NULL;

  mul_test_run_sql (path, "PRAGMA secure_delete = OFF; "
                          "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) "
                          "INSERT INTO theme (id, name) SELECT 't' || i, '" SECRET "' || i FROM n; "
                          "DELETE FROM theme WHERE name LIKE '" SECRET "%'");
  g_assert_cmpuint (count_bytes (path, SECRET), >, 0);
  document = mul_document_open (file, &error);
  g_assert_no_error (error);
  g_assert_true (mul_document_write_copy (document, copy, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_bytes (copy_path, SECRET), ==, 0);

  /* Nor does the file itself, once it is saved. */
  g_free (mul_test_add_service (document, "Fire"));
  g_assert_true (mul_document_save_now (document, &error));
  g_assert_cmpuint (count_bytes (path, SECRET), ==, 0);
  mul_document_close (document);
}

/* A copy goes neither over the own file nor over one that is open, and says why. */
static void
test_refused_places (void)
{
  g_autofree char *path = mul_test_write_example ("own.mulighetsrom");
  g_autofree char *other_path = mul_test_write_example ("other.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) other_file = g_file_new_for_path (other_path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open (file, NULL);
  g_autoptr (MulDocument) other = mul_document_open (other_file, NULL);

  g_assert_false (mul_document_write_copy (document, file, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_REFUSED);
  g_clear_error (&error);
  g_assert_false (mul_document_write_copy (document, other_file, &error));
  g_assert_error (error, MUL_STORAGE_ERROR, MUL_STORAGE_ERROR_BUSY);
  mul_document_close (document);
  mul_document_close (other);
}

/* A project without a file can be copied too, and goes on without one. */
static void
test_untitled (void)
{
  g_autofree char *copy_path = g_build_filename (mul_test_get_folder (), "untitled-copy.mulighetsrom", NULL);
  g_autoptr (GFile) copy = g_file_new_for_path (copy_path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_new ("New", "nb", &error);
  g_autoptr (MulDocument) opened = NULL;

  g_assert_true (mul_document_write_copy (document, copy, &error));
  g_assert_no_error (error);
  g_assert_null (mul_document_get_file (document));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_UNTITLED);
  mul_document_discard (document);
  opened = mul_document_open (copy, &error);
  g_assert_cmpstr (mul_document_get_title (opened), ==, "New");
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/copy/deleted-text", test_deleted_text);
  g_test_add_func ("/copy/traces-from-elsewhere", test_traces_from_elsewhere);
  g_test_add_func ("/copy/refused-places", test_refused_places);
  g_test_add_func ("/copy/untitled", test_untitled);
  return g_test_run ();
}
