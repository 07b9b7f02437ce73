/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <string.h>

#include "mul-test-storage.h"
#include "storage/mul-history.h"

/* The undo steps themselves, without a document. */

static GBytes *
make_changeset (char letter, gsize length)
{
  char *text = g_strnfill (length, letter);

  return g_bytes_new_take (text, length);
}

static void
push (MulHistory *history, char letter, gsize length, const char *what)
{
  const char label[] = { letter, '\0' };
  g_autoptr (GBytes) changeset = make_changeset (letter, length);

  mul_history_push (history, label, what, changeset);
}

static void
assert_step (MulHistory *history, gboolean redo, char letter, gsize length)
{
  const char label[] = { letter, '\0' };
  g_autoptr (GBytes) expected = make_changeset (letter, length);
  g_autoptr (GBytes) found = mul_history_get_changeset (history, redo);

  g_assert_cmpstr (mul_history_get_label (history, redo), ==, label);
  g_assert_nonnull (found);
  g_assert_true (g_bytes_equal (expected, found));
}

/* With room for little in memory, the steps go to the temporary file and come back as they were. */
static void
test_spill (void)
{
  g_autoptr (MulHistory) history = mul_history_new (1000);

  for (int i = 0; i < 26; i++)
    push (history, (char) ('a' + i), 300 + (gsize) i, NULL);
  for (int round = 0; round < 2; round++)
    {
      for (int i = 25; i >= 0; i--)
        {
          assert_step (history, FALSE, (char) ('a' + i), 300 + (gsize) i);
          mul_history_step (history, FALSE);
        }
      g_assert_null (mul_history_get_label (history, FALSE));
      for (int i = 0; i < 26; i++)
        {
          assert_step (history, TRUE, (char) ('a' + i), 300 + (gsize) i);
          mul_history_step (history, TRUE);
        }
      g_assert_null (mul_history_get_label (history, TRUE));
    }

  /* What is undone and then done otherwise is forgotten, spilled or not. */
  for (int i = 0; i < 20; i++)
    mul_history_step (history, FALSE);
  push (history, 'z', 5000, NULL);
  g_assert_null (mul_history_get_label (history, TRUE));
  assert_step (history, FALSE, 'z', 5000);
  mul_history_step (history, FALSE);
  assert_step (history, FALSE, 'f', 305);
}

/* The text being typed may itself have been spilled. */
static void
test_typing_spilled (void)
{
  g_autoptr (MulHistory) history = mul_history_new (10);
  g_autoptr (GBytes) joined = make_changeset ('b', 40);

  push (history, 'a', 20, NULL);
  push (history, 'b', 20, "text");
  g_assert_cmpstr (mul_history_get_typing (history), ==, "text");
  mul_history_replace_last (history, joined);
  assert_step (history, FALSE, 'b', 40);
  push (history, 'c', 20, "text");
  mul_history_end_typing (history);
  g_assert_null (mul_history_get_typing (history));
  assert_step (history, FALSE, 'c', 20);
  mul_history_step (history, FALSE);
  assert_step (history, FALSE, 'b', 40);
  g_assert_null (mul_history_get_typing (history));
}

/* The labels that menu and toast show follow undo and redo, and are announced. */
static void
test_labels (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  const char *id = mul_record_get_id (mul_document_get_project (document));
  const char *const labels[] = { "One", "Two", "Three" };

  for (guint i = 0; i < G_N_ELEMENTS (labels); i++)
    {
      g_autoptr (MulEdit) edit = mul_document_begin_edit (document, labels[i]);

      mul_edit_set_text (edit, MUL_PROJECT_title, id, labels[i]);
      g_assert_true (mul_edit_commit (edit, NULL));
    }
  g_assert_cmpstr (mul_document_get_undo_label (document), ==, "Three");
  g_assert_null (mul_document_get_redo_label (document));
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpstr (mul_document_get_undo_label (document), ==, "Two");
  g_assert_cmpstr (mul_document_get_redo_label (document), ==, "Three");
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_null (mul_document_get_undo_label (document));
  g_assert_cmpstr (mul_document_get_redo_label (document), ==, "One");
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpstr (mul_document_get_title (document), ==, "Review");
  mul_document_discard (document);
}

static void
type_title (MulDocument *document, const char *title)
{
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, "Typing", "title");

  mul_edit_set_text (edit, MUL_PROJECT_title, mul_record_get_id (mul_document_get_project (document)), title);
  g_assert_true (mul_edit_commit (edit, NULL));
}

/* Typing back to what was there leaves no step that does nothing. */
static void
test_typed_back (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);

  type_title (document, "Reviews");
  type_title (document, "Review");
  g_assert_null (mul_document_get_undo_label (document));
  type_title (document, "Review 2");
  g_assert_true (mul_document_undo (document, NULL));
  g_assert_cmpstr (mul_document_get_title (document), ==, "Review");
  mul_document_discard (document);
}

/* What a step would change is known before it is taken, in the way it would change it. */
static void
test_read_step (void)
{
  g_autoptr (MulDocument) document = mul_document_new ("Review", "nb", NULL);
  g_autofree char *id = mul_test_add_service (document, "Payroll");
  static const struct
  {
    gboolean redo;
    MulChangeKind kind;
  } cases[] = { { FALSE, MUL_CHANGE_DELETE }, { TRUE, MUL_CHANGE_INSERT } };

  g_assert_null (mul_document_read_step (document, TRUE));
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (MulChanges) changes = mul_document_read_step (document, cases[i].redo);

      g_assert_cmpuint (mul_changes_get_length (changes), ==, 1);
      g_assert_cmpint (mul_changes_get (changes, 0)->entity, ==, MUL_ENTITY_SERVICE);
      g_assert_cmpint (mul_changes_get (changes, 0)->kind, ==, cases[i].kind);
      g_assert_cmpstr (mul_changes_get (changes, 0)->key, ==, id);
      g_assert_true (cases[i].redo ? mul_document_redo (document, NULL) : mul_document_undo (document, NULL));
    }
  mul_document_discard (document);
}

int
main (int argc, char **argv)
{
  mul_test_storage_init (&argc, &argv);
  g_test_add_func ("/history/spill", test_spill);
  g_test_add_func ("/history/typing-spilled", test_typing_spilled);
  g_test_add_func ("/history/labels", test_labels);
  g_test_add_func ("/history/typed-back", test_typed_back);
  g_test_add_func ("/history/read-step", test_read_step);
  return g_test_run ();
}
