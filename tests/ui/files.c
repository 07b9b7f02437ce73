/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Windows and their files: by every name, dropped, changed by others, gone, left by a crash, and copied. */
#include "config.h"

#include <adwaita.h>
#include <gdk/x11/gdkx.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "mul-test-keys.h"
#include "mul-test-program.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "pages/overview/mul-overview-page.h"
#include "pages/service/mul-service-page.h"
#include "shell/mul-application.h"
#include "shell/mul-recent.h"
#include "shell/mul-save-banner.h"
#include "shell/mul-service-row.h"
#include "shell/mul-sidebar.h"
#include "shell/mul-welcome.h"
#include "shell/mul-window-private.h"
#include "storage/mul-kept-copies.h"
#include "storage/mul-recovery.h"
#include "widgets/mul-text-field.h"

static MulApplication *application;

static void
wait_for_document (MulWindow *window)
{
  while (mul_window_get_document (window) == NULL)
    mul_test_settle ();
}

static MulWindow *
open_path (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  MulWindow *window = mul_application_open_file (application, file);

  wait_for_document (window);
  mul_test_settle ();
  return window;
}

static void
close_window (MulWindow *window)
{
  g_object_ref (window);
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
  mul_test_assert_finalized (window);
}

static gboolean
can_undo (MulWindow *window)
{
  GtkWidget *button;

  for (guint i = 0; (button = mul_test_find_nth_widget (GTK_WIDGET (window), GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), "win.undo") == 0)
      return gtk_widget_get_sensitive (button);
  g_assert_not_reached ();
}

static GtkWidget *
find (gpointer root, GType type)
{
  return mul_test_find_widget (GTK_WIDGET (root), type);
}

static const char *
get_banner_text (MulWindow *window)
{
  GtkWidget *banner = find (window, MUL_TYPE_SAVE_BANNER);
  GtkRevealer *revealer = GTK_REVEALER (find (banner, GTK_TYPE_REVEALER));

  return gtk_revealer_get_reveal_child (revealer) ? gtk_label_get_label (GTK_LABEL (find (banner, GTK_TYPE_LABEL))) : NULL;
}

static gboolean
banner_offers (MulWindow *window, const char *action)
{
  GtkWidget *banner = find (window, MUL_TYPE_SAVE_BANNER);
  GtkWidget *button;

  for (guint i = 0; (button = mul_test_find_nth_widget (banner, GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_str_equal (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action))
      return gtk_widget_get_visible (button);
  return FALSE;
}

static void
wait_for_banner (MulWindow *window, const char *part)
{
  for (guint i = 0; i < 200; i++)
    {
      const char *text = get_banner_text (window);

      if (part == NULL ? text == NULL : text != NULL && strstr (text, part) != NULL)
        return;
      mul_test_settle ();
    }
  g_assert_cmpstr (get_banner_text (window), ==, part);
}

static AdwAlertDialog *
get_dialog (MulWindow *window)
{
  AdwDialog *dialog = NULL;

  for (guint i = 0; i < 100 && dialog == NULL; i++)
    {
      mul_test_settle ();
      dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
    }
  return ADW_ALERT_DIALOG (dialog);
}

static void
respond (AdwAlertDialog *dialog, const char *label)
{
  GtkWidget *found = mul_test_find_label (GTK_WIDGET (dialog), label);
  gpointer watched = dialog;

  g_assert_nonnull (found);
  g_object_add_weak_pointer (G_OBJECT (dialog), &watched);
  gtk_widget_activate (gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON));
  /* A button does not answer before its dialog has come to rest. */
  for (guint i = 1; i < 10 || (i < 200 && watched != NULL); i++)
    {
      mul_test_settle ();
      if (watched != NULL && i % 10 == 0)
        gtk_widget_activate (gtk_widget_get_ancestor (found, GTK_TYPE_BUTTON));
    }
  g_assert_null (watched);
}

/* A link, and a way through a linked folder, raise the window that has the file. */
static void
test_other_names (void)
{
  g_autofree char *path = mul_test_write_example ("named.mulighetsrom");
  g_autofree char *link = g_build_filename (mul_test_get_folder (), "by-link.mulighetsrom", NULL);
  g_autofree char *folder = g_build_filename (mul_test_get_folder (), "round", NULL);
  g_autofree char *round = g_build_filename (folder, "named.mulighetsrom", NULL);
  g_autofree char *uri = g_strdup_printf ("file://%s/./round/../named.mulighetsrom", mul_test_get_folder ());
  g_autoptr (GFile) by_uri = g_file_new_for_uri (uri);
  MulWindow *window;

  g_assert_cmpint (symlink ("named.mulighetsrom", link), ==, 0);
  g_assert_cmpint (symlink (".", folder), ==, 0);
  window = open_path (path);
  g_assert_true (open_path (link) == window);
  g_assert_true (open_path (round) == window);
  g_assert_true (mul_application_open_file (application, by_uri) == window);
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))), ==, 1);
  close_window (window);
}

/* A file that cannot be opened is told of in the window that one was in, and no other stays. */
static void
test_unopenable (void)
{
  g_autofree char *path = mul_test_write_example ("good.mulighetsrom");
  g_autofree char *note_path = g_build_filename (mul_test_get_folder (), "note.txt", NULL);
  g_autofree char *missing_path = g_build_filename (mul_test_get_folder (), "misspelt.mulighetsrom", NULL);
  g_autoptr (GFile) note = g_file_new_for_path (note_path);
  g_autoptr (GFile) missing = g_file_new_for_path (missing_path);
  MulWindow *window = open_path (path);
  AdwAlertDialog *dialog;
  MulWindow *welcome;

  g_assert_true (g_file_set_contents (note_path, "words", -1, NULL));
  g_assert_true (mul_application_open_file (application, missing) != window);
  dialog = get_dialog (window);
  g_assert_nonnull (dialog);
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (dialog), "misspelt.mulighetsrom"));
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))), ==, 1);
  respond (dialog, "Close");
  g_assert_nonnull (mul_window_get_document (window));

  mul_application_open_file (application, note);
  dialog = get_dialog (window);
  g_assert_nonnull (dialog);
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (dialog), "note.txt"));
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (dialog), "Choose another file"));
  respond (dialog, "Close");
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))), ==, 1);
  close_window (window);

  /* Where there is no other window, there is one to tell it in, to start anew from. */
  welcome = mul_application_open_file (application, missing);
  dialog = get_dialog (welcome);
  g_assert_nonnull (dialog);
  respond (dialog, "Close");
  g_assert_true (mul_window_is_vacant (welcome));
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))), ==, 1);
  close_window (welcome);
}

static guint
count_dialogs (MulWindow *window)
{
  guint n = 0;
  GtkWidget *dialog;

  while ((dialog = mul_test_find_nth_widget (GTK_WIDGET (window), ADW_TYPE_ALERT_DIALOG, n)) != NULL)
    n++;
  return n;
}

/* Of files that are named at once, those that open have a window each, and what is said of the others is said in one of
 * them; an empty window is there only where nothing opened. */
static void
test_several (void)
{
  static const struct
  {
    const char *names[4];
    guint n_windows;
    guint n_dialogs;
    gboolean vacant;
    gboolean from_welcome;
  } cases[] = {
    { { "bad.mulighetsrom", "good.mulighetsrom" }, 1, 1, FALSE },
    { { "good.mulighetsrom", "bad.mulighetsrom" }, 1, 1, FALSE },
    { { "missing.mulighetsrom", "good.mulighetsrom" }, 1, 1, FALSE },
    { { "folder", "good.mulighetsrom" }, 1, 1, FALSE },
    { { "words.txt", "good.mulighetsrom" }, 1, 1, FALSE },
    { { "newer.mulighetsrom", "good.mulighetsrom" }, 1, 1, FALSE },
    { { "good.mulighetsrom", "good.mulighetsrom" }, 1, 0, FALSE },
    { { "good.mulighetsrom", "link.mulighetsrom" }, 1, 0, FALSE },
    { { "bad.mulighetsrom", "words.txt" }, 1, 2, TRUE },
    { { "bad.mulighetsrom", "good.mulighetsrom", "words.txt" }, 1, 2, FALSE },
    { { "bad.mulighetsrom", "words.txt", "good.mulighetsrom" }, 1, 2, FALSE },
    { { "good.mulighetsrom", "bad.mulighetsrom", "fine.mulighetsrom" }, 2, 1, FALSE },
    { { "bad.mulighetsrom", "good.mulighetsrom" }, 1, 1, FALSE, TRUE },
    { { "good.mulighetsrom", "bad.mulighetsrom" }, 1, 1, FALSE, TRUE },
    { { "missing.mulighetsrom", "good.mulighetsrom" }, 1, 1, FALSE, TRUE },
    { { "bad.mulighetsrom", "words.txt" }, 1, 2, TRUE, TRUE },
    { { "bad.mulighetsrom", "good.mulighetsrom", "fine.mulighetsrom" }, 2, 1, FALSE, TRUE },
  };
  g_autofree char *good = mul_test_write_example ("good.mulighetsrom");
  g_autofree char *fine = mul_test_write_example ("fine.mulighetsrom");
  g_autofree char *newer = mul_test_write_example ("newer.mulighetsrom");
  g_autofree char *bad = g_build_filename (mul_test_get_folder (), "bad.mulighetsrom", NULL);
  g_autofree char *words = g_build_filename (mul_test_get_folder (), "words.txt", NULL);
  g_autofree char *folder = g_build_filename (mul_test_get_folder (), "folder", NULL);
  g_autofree char *link = g_build_filename (mul_test_get_folder (), "link.mulighetsrom", NULL);

  g_assert_true (g_file_set_contents (bad, "no project", -1, NULL));
  g_assert_true (g_file_set_contents (words, "words", -1, NULL));
  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  g_assert_cmpint (symlink ("good.mulighetsrom", link), ==, 0);
  mul_test_run_sql (newer, "PRAGMA user_version = 9999");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GList *windows = NULL;
      guint n_dialogs = 0;

      g_test_message ("%s, %s, %s", cases[i].names[0], cases[i].names[1], cases[i].names[2]);
      if (cases[i].from_welcome)
        {
          gtk_window_present (GTK_WINDOW (mul_window_new (GTK_APPLICATION (application))));
          mul_test_settle ();
        }
      for (guint j = 0; cases[i].names[j] != NULL; j++)
        {
          g_autoptr (GFile) file = mul_test_get_file (cases[i].names[j]);

          mul_application_open_file (application, file);
        }
      for (guint turn = 0; turn < 100; turn++)
        {
          gboolean opening = FALSE;

          mul_test_settle ();
          for (GList *l = gtk_application_get_windows (GTK_APPLICATION (application)); l != NULL; l = l->next)
            opening = opening || MUL_WINDOW (l->data)->opening != NULL;
          if (!opening)
            break;
        }
      windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (application)));
      g_assert_cmpuint (g_list_length (windows), ==, cases[i].n_windows);
      for (GList *l = windows; l != NULL; l = l->next)
        {
          g_assert_true (gtk_widget_get_visible (l->data));
          g_assert_cmpint (mul_window_is_vacant (l->data), ==, cases[i].vacant);
          n_dialogs += count_dialogs (l->data);
        }
      g_assert_cmpuint (n_dialogs, ==, cases[i].n_dialogs);
      for (GList *l = windows; l != NULL; l = l->next)
        {
          AdwDialog *dialog;

          while ((dialog = adw_application_window_get_visible_dialog (l->data)) != NULL)
            {
              adw_dialog_force_close (dialog);
              mul_test_settle ();
            }
          close_window (l->data);
        }
      g_list_free (windows);
    }
}

/* A new project has nothing to undo while its name only waits to be typed over; the first save tells where it lies, and the
 * file's name stands under the project's. */
static void
test_new (void)
{
  g_autoptr (GFile) file = mul_test_get_file ("first-time.mulighetsrom");
  GtkWidget *focus;
  MulWindow *window;

  g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
  mul_test_settle ();
  window = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  focus = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (GTK_IS_TEXT_VIEW (focus));
  g_assert_false (can_undo (window));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (GTK_TEXT_VIEW (focus)), "Typed", -1);
  g_assert_true (can_undo (window));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.undo", NULL);
  mul_test_settle ();
  g_assert_false (can_undo (window));

  g_assert_null (mul_test_find_label (find (window, MUL_TYPE_SIDEBAR), "first-time.mulighetsrom"));
  mul_window_save_as (window, file);
  for (guint i = 0; i < 100 && mul_window_get_file (window) == NULL; i++)
    mul_test_settle ();
  for (guint i = 0; i < 10; i++)
    mul_test_settle ();
  g_assert_nonnull (mul_test_find_label (find (window, MUL_TYPE_SIDEBAR), "first-time.mulighetsrom"));
  {
    g_autofree char *folder = mul_recent_describe_folder (file);
    g_autofree char *text = g_strdup_printf ("Saved as “first-time.mulighetsrom” in “%s”", folder);

    g_assert_nonnull (mul_test_find_label (GTK_WIDGET (window), text));
  }
  close_window (window);
}

/* Two projects of one title are told apart by their folders, or else by their names; one alone needs neither. */
static void
test_titles (void)
{
  g_autofree char *folder = g_build_filename (mul_test_get_folder (), "north", NULL);
  g_autofree char *first_path = NULL;
  g_autofree char *second_path = mul_test_write_example ("second.mulighetsrom");
  g_autofree char *third_path = mul_test_write_example ("third.mulighetsrom");
  MulWindow *first;
  MulWindow *second;
  MulWindow *third;
  g_autofree char *title = NULL;

  g_assert_cmpint (g_mkdir (folder, 0700), ==, 0);
  first_path = mul_test_write_example ("north/first.mulighetsrom");
  first = open_path (first_path);
  title = g_strdup (mul_document_get_title (mul_window_get_document (first)));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (first)), ==, title);
  second = open_path (second_path);
  g_assert_true (first != second);
  g_assert_true (g_str_has_prefix (gtk_window_get_title (GTK_WINDOW (first)), title));
  g_assert_true (g_str_has_suffix (gtk_window_get_title (GTK_WINDOW (first)), " / north"));
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (first)), !=, gtk_window_get_title (GTK_WINDOW (second)));
  third = open_path (third_path);
  g_assert_true (g_str_has_suffix (gtk_window_get_title (GTK_WINDOW (second)), " / second.mulighetsrom"));
  g_assert_true (g_str_has_suffix (gtk_window_get_title (GTK_WINDOW (third)), " / third.mulighetsrom"));
  close_window (second);
  close_window (third);
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (first)), ==, title);
  close_window (first);
}

/* What somebody else wrote is told and can be loaded anew, and one is where one was. */
static void
test_changed (void)
{
  g_autofree char *path = mul_test_write_example ("shared.mulighetsrom");
  MulWindow *window = open_path (path);
  MulServiceRow *row = MUL_SERVICE_ROW (mul_test_find_nth_widget (GTK_WIDGET (window), MUL_TYPE_SERVICE_ROW, 1));
  g_autofree char *service = g_strdup (mul_record_get_id (mul_service_row_get_service (row)));

  mul_window_show_service (window, service, "assessment");
  mul_test_settle ();
  g_assert_null (get_banner_text (window));
  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'");
  wait_for_banner (window, "shared.mulighetsrom");
  g_assert_true (banner_offers (window, "win.reload"));
  g_assert_false (banner_offers (window, "win.open-theirs"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.reload", NULL);
  wait_for_banner (window, NULL);
  g_assert_cmpstr (mul_document_get_title (mul_window_get_document (window)), ==, "Theirs");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (window)), ==, "Theirs");
  {
    MulServicePage *page = MUL_SERVICE_PAGE (find (window, MUL_TYPE_SERVICE_PAGE));

    g_assert_nonnull (page);
    g_assert_cmpstr (mul_service_page_get_view (page), ==, "assessment");
  }

  /* An edit goes beside what they write next; the banner leads to both. */
  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs Again'");
  wait_for_banner (window, "shared.mulighetsrom");
  g_assert_true (gtk_widget_activate_action (find (window, MUL_TYPE_SIDEBAR), "services.add", "s", "Ours"));
  wait_for_banner (window, "Your version was saved beside it");
  g_assert_true (banner_offers (window, "win.open-theirs"));
  g_assert_false (banner_offers (window, "win.reload"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.open-theirs", NULL);
  {
    MulWindow *theirs = open_path (path);

    g_assert_true (theirs != window);
    g_assert_cmpstr (mul_document_get_title (mul_window_get_document (theirs)), ==, "Theirs Again");
    close_window (theirs);
  }
  g_assert_nonnull (mul_test_find_label (find (window, MUL_TYPE_SAVE_BANNER), "Go On in My Own File"));
  gtk_widget_activate_action (GTK_WIDGET (window), "win.save", NULL);
  wait_for_banner (window, NULL);
  {
    g_autofree char *name = g_file_get_basename (mul_window_get_file (window));
    g_autofree char *text = g_strdup_printf ("You are now working in “%s”", name);

    g_assert_cmpstr (name, !=, "shared.mulighetsrom");
    for (guint i = 0; i < 20 && mul_test_find_label (GTK_WIDGET (window), text) == NULL; i++)
      mul_test_settle ();
    g_assert_nonnull (mul_test_find_label (GTK_WIDGET (window), text));
    g_assert_nonnull (mul_test_find_label (find (window, MUL_TYPE_SIDEBAR), name));
  }
  close_window (window);
}

/* A file that is gone is told of; closing asks, and what was there is offered when the file is opened again. */
static void
test_gone_and_restored (void)
{
  g_autofree char *path = mul_test_write_example ("lost.mulighetsrom");
  g_autofree char *aside = g_build_filename (mul_test_get_folder (), "lost.bak", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  MulWindow *window = open_path (path);
  gpointer watched = window;
  g_autofree char *id = NULL;
  g_autofree char *still = NULL;

  g_assert_cmpint (g_rename (path, aside), ==, 0);
  wait_for_banner (window, "lost.mulighetsrom");
  g_assert_true (banner_offers (window, "win.save"));
  g_assert_true (gtk_widget_activate_action (find (window, MUL_TYPE_SIDEBAR), "services.add", "s", "Not Lost"));
  mul_test_settle ();
  gtk_window_close (GTK_WINDOW (window));
  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  respond (get_dialog (window), "Close");
  g_assert_null (watched);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));

  g_assert_cmpint (g_rename (aside, path), ==, 0);
  window = mul_application_open_file (application, file);
  g_assert_true (mul_application_open_file (application, file) == window);
  respond (get_dialog (window), "Cancel");
  g_assert_true (mul_window_is_vacant (window));
  id = mul_recovery_find (file);
  g_assert_nonnull (id);
  /* What was not saved has the focus on the first page. */
  {
    MulWindow *fresh;

    close_window (window);
    g_application_activate (G_APPLICATION (application));
    mul_test_settle ();
    fresh = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
    g_assert_cmpstr (gtk_actionable_get_action_name (GTK_ACTIONABLE (gtk_root_get_focus (GTK_ROOT (fresh)))), ==, "app.restore");
    close_window (fresh);
  }
  window = mul_application_open_file (application, file);
  respond (get_dialog (window), "Restore");
  wait_for_document (window);
  {
    g_autoptr (GListModel) services = mul_document_list (mul_window_get_document (window), MUL_ENTITY_SERVICE, 0);

    g_assert_cmpuint (g_list_model_get_n_items (services), ==, 8);
  }
  g_assert_true (g_file_equal (mul_window_get_file (window), file));
  close_window (window);
  still = mul_recovery_find (file);
  g_assert_null (still);
}

/* What the program itself lets move is there at once for who has asked for less motion. */
static void
test_less_motion (void)
{
  g_autofree char *path = mul_test_write_example ("still.mulighetsrom");
  g_autofree char *aside = g_build_filename (mul_test_get_folder (), "still.bak", NULL);
  MulWindow *window;

  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  window = open_path (path);
  g_assert_cmpint (g_rename (path, aside), ==, 0);
  wait_for_banner (window, "still.mulighetsrom");
  g_assert_true (gtk_revealer_get_child_revealed (GTK_REVEALER (find (find (window, MUL_TYPE_SAVE_BANNER), GTK_TYPE_REVEALER))));
  g_assert_cmpint (g_rename (aside, path), ==, 0);
  wait_for_banner (window, NULL);
  g_assert_false (gtk_revealer_get_child_revealed (GTK_REVEALER (find (find (window, MUL_TYPE_SAVE_BANNER), GTK_TYPE_REVEALER))));
  close_window (window);
  gtk_settings_reset_property (gtk_settings_get_default (), "gtk-enable-animations");
}

static GtkWidget *
find_recent (MulWindow *window, const char *part)
{
  GtkWidget *row;

  for (guint i = 0; (row = mul_test_find_nth_widget (find (window, MUL_TYPE_WELCOME), GTK_TYPE_LIST_BOX_ROW, i)) != NULL; i++)
    if (gtk_widget_get_tooltip_text (row) != NULL && strstr (gtk_widget_get_tooltip_text (row), part) != NULL)
      return row;
  return NULL;
}

/* A file that gets another name is followed: the window saves there, and the list of recent projects knows that name only. */
static void
test_renamed (void)
{
  g_autofree char *path = mul_test_write_example ("before.mulighetsrom");
  g_autofree char *new_path = g_build_filename (mul_test_get_folder (), "after.mulighetsrom", NULL);
  g_autoptr (GFile) new_file = g_file_new_for_path (new_path);
  MulWindow *window = open_path (path);

  g_assert_cmpint (g_rename (path, new_path), ==, 0);
  for (guint i = 0; i < 100 && !g_file_equal (mul_window_get_file (window), new_file); i++)
    mul_test_settle ();
  g_assert_true (g_file_equal (mul_window_get_file (window), new_file));
  g_assert_null (get_banner_text (window));
  g_assert_true (open_path (new_path) == window);
  close_window (window);
  g_application_activate (G_APPLICATION (application));
  mul_test_settle ();
  window = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  g_assert_null (find_recent (window, "before.mulighetsrom"));
  g_assert_nonnull (find_recent (window, "after.mulighetsrom"));
  close_window (window);
}

/* What the dialog of an action proposes the file is called. */
static void
assert_proposed (MulWindow *window, const char *action, const char *expected)
{
  GListModel *toplevels = gtk_window_get_toplevels ();
  guint n_found = 0;

  gtk_widget_activate_action (GTK_WIDGET (window), action, NULL);
  mul_test_settle ();
  for (guint i = 0; i < g_list_model_get_n_items (toplevels); i++)
    {
      g_autoptr (GtkWindow) dialog = g_list_model_get_item (toplevels, i);
      GtkWidget *text;

      if (!g_str_equal (G_OBJECT_TYPE_NAME (dialog), "GtkFileChooserDialog"))
        continue;
      for (guint j = 0; (text = mul_test_find_nth_widget (GTK_WIDGET (dialog), GTK_TYPE_TEXT, j)) != NULL; j++)
        n_found += g_str_equal (gtk_editable_get_text (GTK_EDITABLE (text)), expected);
      gtk_window_close (dialog);
    }
  mul_test_settle ();
  g_assert_cmpuint (n_found, ==, 1);
}

/* A file keeps the name that it was given, whatever the project's title is. */
static void
test_proposed (void)
{
  g_autofree char *path = mul_test_write_example ("Hearing 2.mulighetsrom");
  MulWindow *window = open_path (path);

  assert_proposed (window, "win.save-as", "Hearing 2.mulighetsrom");
  assert_proposed (window, "win.save-copy", "Hearing 2 (copy).mulighetsrom");
  close_window (window);
}

/* The copy is written and told of, and the window stays with its own file. */
static void
test_copy (void)
{
  g_autofree char *path = mul_test_write_example ("original.mulighetsrom");
  g_autoptr (GFile) copy = mul_test_get_file ("handed-out.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  MulWindow *window = open_path (path);

  mul_window_save_copy (window, copy);
  mul_test_settle ();
  g_assert_true (g_file_query_exists (copy, NULL));
  g_assert_nonnull (mul_test_find_label (GTK_WIDGET (window), "Copy saved: handed-out.mulighetsrom"));
  g_assert_true (g_file_equal (mul_window_get_file (window), file));
  mul_window_save_copy (window, file);
  respond (get_dialog (window), "Close");
  close_window (window);
}

/* A name without an extension gets ours; a file that is there then is replaced by who says so, and by nobody else. */
static void
test_name_without_extension (void)
{
  g_autofree char *path = mul_test_write_example ("named.mulighetsrom");
  g_autofree char *other = mul_test_write_example ("hearing.mulighetsrom");
  g_autoptr (GFile) typed = mul_test_get_file ("hearing");
  g_autoptr (GFile) numbered = mul_test_get_file ("hearing 2.mulighetsrom");
  g_autoptr (GFile) whole = g_file_new_for_path (other);
  g_autoptr (GFile) free_name = mul_test_get_file ("free");
  g_autoptr (GFile) free_whole = mul_test_get_file ("free.mulighetsrom");
  MulWindow *window = open_path (path);

  mul_test_run_sql (other, "UPDATE project SET title = 'Theirs'");
  mul_window_take_name (window, typed, mul_window_save_copy);
  g_assert_nonnull (strstr (adw_alert_dialog_get_body (get_dialog (window)), "hearing.mulighetsrom"));
  g_assert_cmpstr (adw_alert_dialog_get_default_response (get_dialog (window)), ==, "cancel");
  g_assert_cmpint (adw_alert_dialog_get_response_appearance (get_dialog (window), "replace"), ==, ADW_RESPONSE_DESTRUCTIVE);
  respond (get_dialog (window), "Cancel");
  mul_test_assert_title (other, "Theirs");
  g_assert_false (g_file_query_exists (typed, NULL));
  g_assert_false (g_file_query_exists (numbered, NULL));
  mul_window_take_name (window, typed, mul_window_save_copy);
  respond (get_dialog (window), "Replace");
  mul_test_assert_title (other, mul_document_get_title (mul_window_get_document (window)));
  g_assert_false (g_file_query_exists (numbered, NULL));

  /* About this very name the file dialog has asked. */
  mul_window_take_name (window, whole, mul_window_save_copy);
  g_assert_null (get_dialog (window));
  mul_window_take_name (window, free_name, mul_window_save_copy);
  g_assert_null (get_dialog (window));
  g_assert_true (g_file_query_exists (free_whole, NULL));
  close_window (window);
}

/* What was ours before the file was loaded anew is found again, and opens as a project of its own that leaves it as it is. */
static void
test_older (void)
{
  g_autofree char *path = mul_test_write_example ("before-theirs.mulighetsrom");
  MulWindow *window = open_path (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) kept = NULL;
  AdwDialog *dialog;
  GtkWidget *row;
  MulWindow *older;

  gtk_widget_activate_action (GTK_WIDGET (window), "app.older-versions", NULL);
  mul_test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_nonnull (mul_test_find_label (GTK_WIDGET (dialog), "No Older Versions"));
  adw_dialog_force_close (dialog);
  g_assert_true (gtk_widget_activate_action (find (window, MUL_TYPE_SIDEBAR), "services.add", "s", "Ours"));
  g_assert_true (mul_document_save_now (mul_window_get_document (window), &error));
  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'; DELETE FROM service WHERE name = 'Ours'");
  wait_for_banner (window, "before-theirs.mulighetsrom");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.reload", NULL);
  wait_for_banner (window, NULL);

  gtk_widget_activate_action (GTK_WIDGET (window), "app.older-versions", NULL);
  mul_test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  row = find (dialog, ADW_TYPE_ACTION_ROW);
  g_assert_true (g_str_has_prefix (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), "before-theirs (before it was"));
  g_assert_true (g_str_has_prefix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "Today "));
  adw_action_row_activate (ADW_ACTION_ROW (row));
  mul_test_settle ();
  older = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  g_assert_true (older != window);
  g_assert_null (mul_window_get_file (older));
  {
    g_autoptr (GListModel) services = mul_document_list (mul_window_get_document (older), MUL_ENTITY_SERVICE, 0);

    g_assert_cmpuint (g_list_model_get_n_items (services), ==, 8);
  }
  close_window (older);
  kept = mul_kept_copies_list ();
  g_assert_cmpuint (kept->len, ==, 1);
  close_window (window);
}

/* All of ours was saved, and somebody has put another file in its place: closing asks, and keeps a copy of ours. */
static void
test_replaced (void)
{
  g_autofree char *path = mul_test_write_example ("replaced.mulighetsrom");
  MulWindow *window = open_path (path);
  g_autoptr (GPtrArray) before = mul_kept_copies_list ();
  g_autoptr (GPtrArray) kept = NULL;
  g_autofree char *ours = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  gpointer watched = window;

  gtk_widget_activate_action (find (window, MUL_TYPE_SIDEBAR), "services.add", "s", "Ours");
  g_assert_true (mul_document_save_now (mul_window_get_document (window), &error));
  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs'; DELETE FROM service WHERE name = 'Ours'");
  wait_for_banner (window, "replaced.mulighetsrom");
  gtk_window_close (GTK_WINDOW (window));
  respond (get_dialog (window), "Cancel");
  g_assert_nonnull (mul_window_get_document (window));
  gtk_window_close (GTK_WINDOW (window));
  g_object_add_weak_pointer (G_OBJECT (window), &watched);
  respond (get_dialog (window), "Close");
  g_assert_null (watched);
  kept = mul_kept_copies_list ();
  g_assert_cmpuint (kept->len, ==, before->len + 1);
  name = g_strdup (((MulKeptCopy *) g_ptr_array_index (kept, 0))->name);
  g_assert_true (g_str_has_prefix (name, "replaced (as it was when it was closed "));
  ours = g_file_get_path (((MulKeptCopy *) g_ptr_array_index (kept, 0))->file);
  mul_test_assert_title (path, "Theirs");
  mul_test_run_sql (ours, "UPDATE service SET name = 'Found' WHERE name = 'Ours'; "
                          "UPDATE project SET title = 'Ours' WHERE EXISTS (SELECT 1 FROM service WHERE name = 'Found')");
  mul_test_assert_title (ours, "Ours");

  /* Who wrote nothing is asked nothing. */
  window = open_path (path);
  mul_test_run_sql (path, "UPDATE project SET title = 'Theirs Again'");
  wait_for_banner (window, "replaced.mulighetsrom");
  close_window (window);
}

/* A recent project whose file is missing says so; the list lets go of what one takes out of it, and takes it back. */
static void
test_recent (void)
{
  g_autofree char *path = mul_test_write_example ("away.mulighetsrom");
  MulWindow *window = open_path (path);
  GtkWidget *row;
  GtkWidget *toast;

  close_window (window);
  g_application_activate (G_APPLICATION (application));
  mul_test_settle ();
  window = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  row = find_recent (window, "away.mulighetsrom");
  g_assert_nonnull (row);
  {
    g_autoptr (GFile) away = mul_test_get_file ("away.mulighetsrom");
    g_autofree char *folder = mul_recent_describe_folder (away);
    g_autofree char *place = g_strdup_printf ("%s / away.mulighetsrom", folder);

    g_assert_nonnull (mul_test_find_label (row, place));
  }
  g_assert_null (mul_test_find_label (row, "The file is not there"));
  close_window (window);

  g_assert_cmpint (g_unlink (path), ==, 0);
  g_application_activate (G_APPLICATION (application));
  mul_test_settle ();
  window = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  row = find_recent (window, "away.mulighetsrom");
  g_assert_nonnull (row);
  g_assert_nonnull (mul_test_find_label (row, "The file is not there"));
  gtk_widget_grab_focus (row);
  mul_test_press (GDK_KEY_Delete, 0);
  g_assert_null (find_recent (window, "away.mulighetsrom"));
  /* The focus is not lost with the row. */
  g_assert_nonnull (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (window)), GTK_TYPE_LIST_BOX_ROW));
  toast = mul_test_find_label (GTK_WIDGET (window), "Removed from the list");
  g_assert_nonnull (toast);
  for (guint i = 0; (toast = mul_test_find_nth_widget (GTK_WIDGET (window), GTK_TYPE_BUTTON, i)) != NULL; i++)
    if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (toast)), "app.remember-recent") == 0)
      break;
  g_assert_nonnull (toast);
  gtk_widget_activate (toast);
  for (guint i = 0; i < 20 && find_recent (window, "away.mulighetsrom") == NULL; i++)
    mul_test_settle ();
  g_assert_nonnull (find_recent (window, "away.mulighetsrom"));
  close_window (window);
}

static GdkContentProvider *
prepare_cb (GtkDragSource *source, double x, double y, GSList *files)
{
  GdkFileList *list = gdk_file_list_new_from_list (files);
  GdkContentProvider *providers[2];

  /* A file manager offers the name as text as well, which a text field would take. */
  providers[0] = gdk_content_provider_new_typed (GDK_TYPE_FILE_LIST, list);
  g_boxed_free (GDK_TYPE_FILE_LIST, list);
  providers[1] = gdk_content_provider_new_typed (G_TYPE_STRING, "swallowed");
  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}

static void
place_window (GtkWindow *window, int x, int y)
{
  G_GNUC_BEGIN_IGNORE_DEPRECATIONS
  Display *display = gdk_x11_display_get_xdisplay (gdk_display_get_default ());
  Window id = gdk_x11_surface_get_xid (gtk_native_get_surface (GTK_NATIVE (window)));
  G_GNUC_END_IGNORE_DEPRECATIONS

  XMoveWindow (display, id, x, y);
  XRaiseWindow (display, id);
  XFlush (display);
  mul_test_settle ();
}

/* Drags @files from a window of their own to the middle of @widget in @window. */
static void
drag_to (GSList *files, MulWindow *window, GtkWidget *widget, gboolean *framed)
{
  GtkWidget *source_window = gtk_window_new ();
  GtkDragSource *source = gtk_drag_source_new ();
  graphene_point_t middle;
  int size;

  g_signal_connect (source, "prepare", G_CALLBACK (prepare_cb), files);
  gtk_widget_add_controller (source_window, GTK_EVENT_CONTROLLER (source));
  gtk_window_set_decorated (GTK_WINDOW (source_window), FALSE);
  gtk_window_set_default_size (GTK_WINDOW (source_window), 100, 100);
  gtk_window_present (GTK_WINDOW (source_window));
  mul_test_settle ();
  place_window (GTK_WINDOW (window), 0, 0);
  place_window (GTK_WINDOW (source_window), 1200, 600);
  size = gtk_widget_get_width (widget);
  g_assert_true (gtk_widget_compute_point (widget, GTK_WIDGET (window),
                                           &GRAPHENE_POINT_INIT ((float) size / 2, (float) gtk_widget_get_height (widget) / 2),
                                           &middle));
  mul_test_move_pointer (1250, 650);
  mul_test_press_button (TRUE);
  for (int step = 1; step <= 4; step++)
    mul_test_move_pointer (1250 + step * 12, 650);
  for (int step = 1; step <= 4; step++)
    mul_test_move_pointer (1250 + (int) ((middle.x - 1250) * (float) step / 4), 650 + (int) ((middle.y - 650) * (float) step / 4));
  mul_test_move_pointer ((int) middle.x + 2, (int) middle.y + 1);
  *framed = gtk_widget_get_visible (window->drop_hint);
  mul_test_press_button (FALSE);
  for (guint i = 0; i < 10; i++)
    mul_test_settle ();
  gtk_window_destroy (GTK_WINDOW (source_window));
  mul_test_settle ();
}

/* Dropped on a field in which one writes, a project is opened all the same; what is none is told of. */
static void
test_drop (void)
{
  g_autofree char *path = mul_test_write_example ("under.mulighetsrom");
  g_autofree char *dropped_path = mul_test_write_example ("dropped.mulighetsrom");
  g_autofree char *note_path = g_build_filename (mul_test_get_folder (), "note.docx", NULL);
  g_autoptr (GFile) dropped = g_file_new_for_path (dropped_path);
  g_autoptr (GFile) note = g_file_new_for_path (note_path);
  g_autoptr (GSList) files = g_slist_append (NULL, dropped);
  g_autoptr (GSList) notes = g_slist_append (NULL, note);
  MulWindow *window;
  MulWindow *other;
  GtkWidget *field;
  g_autofree char *title = NULL;
  gboolean framed = FALSE;

  mul_test_run_sql (dropped_path, "UPDATE project SET title = 'Dropped'");
  g_assert_true (g_file_set_contents (note_path, "words", -1, NULL));
  window = open_path (path);
  title = g_strdup (mul_document_get_title (mul_window_get_document (window)));
  mul_window_edit_title (window);
  mul_test_settle ();
  field = gtk_root_get_focus (GTK_ROOT (window));
  g_assert_true (GTK_IS_TEXT_VIEW (field) || GTK_IS_TEXT (field));
  drag_to (files, window, field, &framed);
  g_assert_true (framed);
  g_assert_false (gtk_widget_get_visible (window->drop_hint));
  other = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
  g_assert_cmpuint (g_list_length (gtk_application_get_windows (GTK_APPLICATION (application))), ==, 2);
  other = mul_application_open_file (application, dropped);
  wait_for_document (other);
  g_assert_true (other != window);
  g_assert_cmpstr (mul_document_get_title (mul_window_get_document (window)), ==, title);
  close_window (other);

  drag_to (notes, window, field, &framed);
  {
    AdwAlertDialog *dialog = get_dialog (window);

    g_assert_nonnull (strstr (adw_alert_dialog_get_body (dialog), "note.docx"));
    respond (dialog, "Close");
  }
  gtk_widget_activate_action (field, "editing.commit", NULL);
  g_assert_cmpstr (mul_document_get_title (mul_window_get_document (window)), ==, title);
  close_window (window);
}

int
main (int argc, char *argv[])
{
  application = mul_test_program_init (&argc, &argv);
  g_test_add_func ("/files/other-names", test_other_names);
  g_test_add_func ("/files/unopenable", test_unopenable);
  g_test_add_func ("/files/several", test_several);
  g_test_add_func ("/files/new", test_new);
  g_test_add_func ("/files/titles", test_titles);
  g_test_add_func ("/files/changed", test_changed);
  g_test_add_func ("/files/gone-and-restored", test_gone_and_restored);
  g_test_add_func ("/files/less-motion", test_less_motion);
  g_test_add_func ("/files/renamed", test_renamed);
  g_test_add_func ("/files/copy", test_copy);
  g_test_add_func ("/files/name-without-extension", test_name_without_extension);
  g_test_add_func ("/files/proposed", test_proposed);
  g_test_add_func ("/files/older", test_older);
  g_test_add_func ("/files/replaced", test_replaced);
  g_test_add_func ("/files/recent", test_recent);
  g_test_add_func ("/files/drop", test_drop);
  return mul_test_program_run ();
}
