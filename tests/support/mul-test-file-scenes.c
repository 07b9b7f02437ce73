/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-file-scenes.h"

#include <glib/gstdio.h>

#include "mul-test-keys.h"
#include "mul-test-steps.h"
#include "mul-test-storage.h"
#include "shell/mul-recent.h"
#include "storage/mul-kept-copies.h"
#include "storage/mul-recovery.h"

/* How long a file may take to be read, or to be missed, in milliseconds. */
#define PATIENCE 10000

/* ---- Opening, and what was left unsaved -------------------------------------------------------------- */

/* A project that was not saved when its file went away; the file is back. */
static GFile *
leave_unsaved (void)
{
  g_autofree char *path = mul_test_write_example ("Utkast til gjennomgang av landbruk og byggesak.mulighetsrom");
  GFile *file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (MulDocument) document = mul_document_open (file, &error);

  g_assert_no_error (error);
  mul_document_keep_unsaved (document);
  return file;
}

static void
forget_unsaved (GFile *file)
{
  g_autofree char *id = mul_recovery_find (file);

  if (id != NULL)
    mul_recovery_discard (id);
  g_object_unref (file);
}

static GtkWindow *
show_welcome_recent (MulApplication *application, MulWindow *window)
{
  GFile *file = leave_unsaved ();
  MulWindow *other;

  mul_recent_add (mul_window_get_document (window));
  other = mul_test_open_beside (application, window);
  g_assert_nonnull (mul_test_find_named (GTK_WIDGET (other), "GtkListBoxRow"));
  g_object_set_data_full (G_OBJECT (other), "unsaved", file, (GDestroyNotify) forget_unsaved);
  return GTK_WINDOW (other);
}

static GtkWindow *
show_throw_away (MulApplication *application, MulWindow *window)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "forget-unsaved", g_variant_new_string (""));
  mul_test_wait_for_dialog (window);
  return GTK_WINDOW (window);
}

static GtkWindow *
show_restore (MulApplication *application, MulWindow *window)
{
  MulWindow *other = mul_test_open_beside (application, window);
  GFile *file = leave_unsaved ();

  g_assert_true (mul_application_open_file (application, file) == other);
  mul_test_wait_for_dialog (other);
  g_object_set_data_full (G_OBJECT (other), "unsaved", file, (GDestroyNotify) forget_unsaved);
  return GTK_WINDOW (other);
}

static GtkWindow *
show_damaged (MulApplication *application, MulWindow *window)
{
  MulWindow *other = mul_test_open_beside (application, window);
  g_autoptr (GFile) file = mul_test_get_file ("skadd.mulighetsrom");

  g_assert_true (g_file_set_contents (g_file_peek_path (file), "SQLite format 3", -1, NULL));
  mul_application_open_file (application, file);
  mul_test_wait_for_dialog (other);
  return GTK_WINDOW (other);
}

static void
wait_for_state (MulWindow *window, MulFileState state)
{
  MulDocument *document = mul_window_get_document (window);
  const gint64 end = g_get_monotonic_time () + PATIENCE * G_TIME_SPAN_MILLISECOND;

  mul_document_look_at_file (document);
  while (mul_document_get_file_state (document) != state && g_get_monotonic_time () < end)
    mul_test_settle ();
  g_assert_cmpint (mul_document_get_file_state (document), ==, state);
  mul_test_rest ();
}

static void
put_back (const char *path)
{
  g_autofree char *aside = g_strconcat (path, ".aside", NULL);

  g_assert_cmpint (g_rename (aside, path), ==, 0);
}

/* The file of the project that is shown goes away until put_back(). */
static void
take_file_away (MulWindow *window)
{
  const char *path = g_file_peek_path (mul_window_get_file (window));
  g_autofree char *aside = g_strconcat (path, ".aside", NULL);

  g_assert_cmpint (g_rename (path, aside), ==, 0);
  wait_for_state (window, MUL_FILE_STATE_GONE);
}

static void
put_back_and_free (gpointer path)
{
  put_back (path);
  g_free (path);
}

/* A project of its own whose file is @path, in a window of its own. */
static MulWindow *
open_file (MulApplication *application, MulWindow *window, const char *path)
{
  MulWindow *other = mul_test_open_beside (application, window);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  const gint64 end = g_get_monotonic_time () + PATIENCE * G_TIME_SPAN_MILLISECOND;

  g_assert_true (mul_application_open_file (application, file) == other);
  while (mul_window_get_document (other) == NULL && g_get_monotonic_time () < end)
    mul_test_settle ();
  g_assert_nonnull (mul_window_get_document (other));
  return other;
}

static MulWindow *
open_and_lose (MulApplication *application, MulWindow *window)
{
  g_autofree char *path = mul_test_write_example ("borte.mulighetsrom");
  MulWindow *other = open_file (application, window, path);

  take_file_away (other);
  g_object_set_data_full (G_OBJECT (other), "path", g_steal_pointer (&path), put_back_and_free);
  return other;
}

static GtkWindow *
show_file_gone (MulApplication *application, MulWindow *window)
{
  return GTK_WINDOW (open_and_lose (application, window));
}

static GtkWindow *
show_close_file_gone (MulApplication *application, MulWindow *window)
{
  MulWindow *other = open_and_lose (application, window);

  g_free (mul_test_add_service (mul_window_get_document (other), "æøå"));
  mul_test_settle ();
  gtk_window_close (GTK_WINDOW (other));
  mul_test_wait_for_dialog (other);
  return GTK_WINDOW (other);
}

/* ---- Others' changes, and what cannot be written ----------------------------------------------------- */

static GtkWindow *
show_changed (MulApplication *application, MulWindow *window)
{
  g_autofree char *path = mul_test_write_example ("endret.mulighetsrom");
  MulWindow *other = open_file (application, window, path);

  mul_test_run_sql (path, "UPDATE project SET title = 'æøå'");
  wait_for_state (other, MUL_FILE_STATE_CHANGED);
  return GTK_WINDOW (other);
}

static GtkWindow *
show_conflict (MulApplication *application, MulWindow *window)
{
  GtkWindow *other = show_changed (application, window);
  MulDocument *document = mul_window_get_document (MUL_WINDOW (other));

  g_free (mul_test_add_service (document, "æøå"));
  g_assert_false (mul_document_save_now (document, NULL));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_CONFLICT);
  mul_test_rest ();
  return other;
}

static void
permit (char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_chmod (folder, 0700), ==, 0);
  g_assert_cmpint (g_chmod (path, 0600), ==, 0);
  g_free (path);
}

/* A project in a folder of its own that may be read only, until its window is gone. */
static MulWindow *
open_and_forbid (MulApplication *application, MulWindow *window)
{
  g_autofree char *written = mul_test_write_example ("stengt.mulighetsrom");
  g_autofree char *folder = g_build_filename (mul_test_get_folder (), "stengt", NULL);
  g_autofree char *path = g_build_filename (folder, "stengt.mulighetsrom", NULL);
  MulWindow *other;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_cmpint (g_rename (written, path), ==, 0);
  other = open_file (application, window, path);
  g_assert_cmpint (g_chmod (path, 0400), ==, 0);
  g_assert_cmpint (g_chmod (folder, 0500), ==, 0);
  wait_for_state (other, MUL_FILE_STATE_READ_ONLY);
  g_object_set_data_full (G_OBJECT (other), "path", g_steal_pointer (&path), (GDestroyNotify) permit);
  return other;
}

static GtkWindow *
show_read_only (MulApplication *application, MulWindow *window)
{
  return GTK_WINDOW (open_and_forbid (application, window));
}

static MulWindow *
open_and_fail (MulApplication *application, MulWindow *window)
{
  MulWindow *other = open_and_forbid (application, window);
  MulDocument *document = mul_window_get_document (other);

  g_free (mul_test_add_service (document, "æøå"));
  g_assert_false (mul_document_save_now (document, NULL));
  g_assert_cmpint (mul_document_get_save_state (document), ==, MUL_SAVE_STATE_FAILED);
  mul_test_rest ();
  return other;
}

static GtkWindow *
show_not_saved (MulApplication *application, MulWindow *window)
{
  return GTK_WINDOW (open_and_fail (application, window));
}

static GtkWindow *
show_close_not_saved (MulApplication *application, MulWindow *window)
{
  MulWindow *other = open_and_fail (application, window);

  gtk_window_close (GTK_WINDOW (other));
  mul_test_wait_for_dialog (other);
  return GTK_WINDOW (other);
}

static GtkWindow *
show_older_versions (MulApplication *application, MulWindow *window)
{
  for (guint i = 0; i < 9; i++)
    {
      g_autofree char *path = mul_test_write_example ("eldre.mulighetsrom");
      g_autofree char *checksum = g_strdup_printf ("%08u", i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GFile) kept = NULL;
      gboolean is_new;

      kept = mul_kept_copies_keep (path, "Gjennomgang av landbruk.mulighetsrom", "æøå", checksum, &is_new, &error);
      g_assert_no_error (error);
    }
  g_action_group_activate_action (G_ACTION_GROUP (application), "older-versions", NULL);
  mul_test_wait_for_dialog (window);
  return GTK_WINDOW (window);
}

static GtkWindow *
show_no_older_versions (MulApplication *application, MulWindow *window)
{
  g_autoptr (GPtrArray) all = mul_kept_copies_list ();

  for (guint i = 0; i < all->len; i++)
    g_file_delete (((MulKeptCopy *) g_ptr_array_index (all, i))->file, NULL, NULL);
  g_action_group_activate_action (G_ACTION_GROUP (application), "older-versions", NULL);
  mul_test_wait_for_dialog (window);
  return GTK_WINDOW (window);
}

/* ---- Closing ----------------------------------------------------------------------------------------- */

static GtkWindow *
show_close_unsaved (MulApplication *application, MulWindow *window)
{
  gtk_window_close (GTK_WINDOW (window));
  mul_test_wait_for_dialog (window);
  return GTK_WINDOW (window);
}

static void
close_dialog (MulWindow *window)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));

  if (dialog != NULL)
    adw_dialog_force_close (dialog);
}

/* Each of two windows asks of its own project, and the one asks while the other does. */
static GtkWindow *
show_quit_unsaved (MulApplication *application, MulWindow *window)
{
  MulWindow *other;

  g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
  mul_test_rest ();
  other = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  g_assert_true (other != window);
  g_free (mul_test_add_service (mul_window_get_document (other), "æøå"));
  mul_test_rest ();
  g_action_group_activate_action (G_ACTION_GROUP (application), "quit", NULL);
  mul_test_wait_for_dialog (window);
  mul_test_wait_for_dialog (other);
  mul_test_give_keys (GTK_WINDOW (other));
  mul_test_rest ();
  g_object_set_data_full (G_OBJECT (other), "beside", window, (GDestroyNotify) close_dialog);
  return GTK_WINDOW (other);
}

static const MulTestScene scenes[] = {
  { "welcome, recent", TRUE, show_welcome_recent },
  { "throw away", TRUE, show_throw_away },
  { "restore", TRUE, show_restore },
  { "damaged file", TRUE, show_damaged },
  { "file gone", TRUE, show_file_gone },
  { "file changed", TRUE, show_changed },
  { "file changed, both", TRUE, show_conflict },
  { "file for reading only", TRUE, show_read_only },
  { "not saved", TRUE, show_not_saved },
  { "older versions", TRUE, show_older_versions },
  { "closing, file gone", TRUE, show_close_file_gone },
  { "closing, not saved there", TRUE, show_close_not_saved },
  { "no older versions", FALSE, show_no_older_versions },
  { "closing two, not saved", FALSE, show_quit_unsaved },
  { "closing, not saved", FALSE, show_close_unsaved },
};

/**
 * mul_test_file_scenes_get:
 * @n: (out): how many there are
 *
 * Returns: (array length=n): what comes up of a project's file: how it is opened, saved and closed
 */
const MulTestScene *
mul_test_file_scenes_get (guint *n)
{
  *n = G_N_ELEMENTS (scenes);
  return scenes;
}
