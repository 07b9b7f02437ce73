/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-scenes.h"

#include <glib/gstdio.h>

#include "mul-test-keys.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "shell/mul-recent.h"
#include "storage/mul-recovery.h"

#define REST 60
/* How long a file may take to be read, or to be missed, in milliseconds. */
#define PATIENCE 10000

/* ---- Steps ------------------------------------------------------------------------------------------- */

void
mul_test_rest (void)
{
  mul_test_settle ();
  mul_test_spin (REST);
  mul_test_settle ();
}

GtkWidget *
mul_test_find_named (GtkWidget *widget, const char *type)
{
  if (g_str_equal (G_OBJECT_TYPE_NAME (widget), type) && (GTK_IS_WINDOW (widget) || gtk_widget_get_mapped (widget)))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = mul_test_find_named (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find (MulWindow *window, const char *type)
{
  GtkWidget *widget = mul_test_find_named (GTK_WIDGET (window), type);

  if (widget == NULL)
    g_error ("no %s is shown", type);
  return widget;
}

static void
show_place (MulWindow *window, const char *service, const char *view, const char *alternative, const char *item)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", service, view, alternative, item));
  mul_test_rest ();
}

static void
act (MulWindow *window, const char *type, const char *action)
{
  g_assert_true (gtk_widget_activate_action (find (window, type), action, NULL));
  mul_test_rest ();
}

static void
copy (MulWindow *window, const char *text)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (window)), text);
}

static void
press_menu_at (MulWindow *window, GtkWidget *widget)
{
  mul_test_give_keys (GTK_WINDOW (window));
  gtk_widget_grab_focus (widget);
  mul_test_press (GDK_KEY_F10, GDK_SHIFT_MASK);
  mul_test_rest ();
  find (window, "GtkPopoverMenu");
}

static void
wait_for_dialog (MulWindow *window)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE * G_TIME_SPAN_MILLISECOND;

  while (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) == NULL && g_get_monotonic_time () < end)
    mul_test_settle ();
  g_assert_nonnull (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  mul_test_rest ();
}

/* ---- The shell --------------------------------------------------------------------------------------- */

static MulWindow *
open_welcome (MulApplication *application, MulWindow *beside)
{
  MulWindow *window = mul_window_new (GTK_APPLICATION (application));
  int width;
  int height;

  gtk_window_get_default_size (GTK_WINDOW (beside), &width, &height);
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  mul_test_rest ();
  return window;
}

static GtkWindow *
show_welcome (MulApplication *application, MulWindow *window)
{
  return GTK_WINDOW (open_welcome (application, window));
}

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
  other = open_welcome (application, window);
  g_assert_nonnull (mul_test_find_named (GTK_WIDGET (other), "GtkListBoxRow"));
  g_object_set_data_full (G_OBJECT (other), "unsaved", file, (GDestroyNotify) forget_unsaved);
  return GTK_WINDOW (other);
}

static GtkWindow *
show_throw_away (MulApplication *application, MulWindow *window)
{
  g_action_group_activate_action (G_ACTION_GROUP (application), "forget-unsaved", g_variant_new_string (""));
  wait_for_dialog (window);
  return GTK_WINDOW (window);
}

static GtkWindow *
show_restore (MulApplication *application, MulWindow *window)
{
  MulWindow *other = open_welcome (application, window);
  GFile *file = leave_unsaved ();

  g_assert_true (mul_application_open_file (application, file) == other);
  wait_for_dialog (other);
  g_object_set_data_full (G_OBJECT (other), "unsaved", file, (GDestroyNotify) forget_unsaved);
  return GTK_WINDOW (other);
}

static GtkWindow *
show_damaged (MulApplication *application, MulWindow *window)
{
  MulWindow *other = open_welcome (application, window);
  g_autoptr (GFile) file = mul_test_get_file ("skadd.mulighetsrom");

  g_assert_true (g_file_set_contents (g_file_peek_path (file), "SQLite format 3", -1, NULL));
  mul_application_open_file (application, file);
  wait_for_dialog (other);
  return GTK_WINDOW (other);
}

static GtkWindow *
show_guide (MulApplication *application, MulWindow *window)
{
  GtkWindow *guide;

  g_action_group_activate_action (G_ACTION_GROUP (application), "help", NULL);
  mul_test_rest ();
  guide = gtk_application_get_active_window (GTK_APPLICATION (application));
  g_assert_true (guide != GTK_WINDOW (window));
  return guide;
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
  const gint64 end = g_get_monotonic_time () + PATIENCE * G_TIME_SPAN_MILLISECOND;

  g_assert_cmpint (g_rename (path, aside), ==, 0);
  while (mul_document_get_file_state (mul_window_get_document (window)) != MUL_FILE_STATE_GONE && g_get_monotonic_time () < end)
    mul_test_settle ();
  g_assert_cmpint (mul_document_get_file_state (mul_window_get_document (window)), ==, MUL_FILE_STATE_GONE);
  mul_test_rest ();
}

static void
put_back_and_free (gpointer path)
{
  put_back (path);
  g_free (path);
}

static MulWindow *
open_and_lose (MulApplication *application, MulWindow *window)
{
  MulWindow *other = open_welcome (application, window);
  g_autofree char *path = mul_test_write_example ("borte.mulighetsrom");
  g_autoptr (GFile) file = g_file_new_for_path (path);
  const gint64 end = g_get_monotonic_time () + PATIENCE * G_TIME_SPAN_MILLISECOND;

  g_assert_true (mul_application_open_file (application, file) == other);
  while (mul_window_get_document (other) == NULL && g_get_monotonic_time () < end)
    mul_test_settle ();
  g_assert_nonnull (mul_window_get_document (other));
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

  g_assert_true (gtk_widget_activate_action (find (other, "MulSidebar"), "services.add", "s", "æøå"));
  mul_test_settle ();
  gtk_window_close (GTK_WINDOW (other));
  wait_for_dialog (other);
  return GTK_WINDOW (other);
}

static GtkWindow *
show_close_unsaved (MulApplication *application, MulWindow *window)
{
  gtk_window_close (GTK_WINDOW (window));
  wait_for_dialog (window);
  return GTK_WINDOW (window);
}

static GtkWindow *
show_toast (MulApplication *application, MulWindow *window)
{
  show_place (window, "", "", "", "");
  gtk_widget_activate_action (GTK_WIDGET (window), "win.toast-undo", "s", "æøå");
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_service_menu (MulApplication *application, MulWindow *window)
{
  AdwNavigationSplitView *split = ADW_NAVIGATION_SPLIT_VIEW (find (window, "AdwNavigationSplitView"));

  show_place (window, "service-landbruk", "description", "", "");
  /* Where there is room for one only. */
  adw_navigation_split_view_set_show_content (split, FALSE);
  mul_test_rest ();
  press_menu_at (window, find (window, "MulServiceRow"));
  return GTK_WINDOW (window);
}

static GtkWindow *
show_municipality_picker (MulApplication *application, MulWindow *window)
{
  show_place (window, "", "", "", "");
  act (window, "MulMunicipalitiesBox", "municipalities.pick");
  return GTK_WINDOW (window);
}

/* ---- Organisation ------------------------------------------------------------------------------------ */

/* In a narrow window the chart is an outline. */
static GtkWidget *
find_unit (MulWindow *window)
{
  GtkWidget *card = mul_test_find_named (GTK_WIDGET (window), "MulUnitCard");

  return card != NULL ? card : find (window, "MulOutlineRow");
}

static GtkWindow *
show_unit_menu (MulApplication *application, MulWindow *window)
{
  show_place (window, "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik");
  press_menu_at (window, find_unit (window));
  return GTK_WINDOW (window);
}

static GtkWindow *
show_unit_name (MulApplication *application, MulWindow *window)
{
  show_place (window, "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik");
  act (window, "MulOrganisationView", "organisation.rename");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_unit_search (MulApplication *application, MulWindow *window)
{
  show_place (window, "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik");
  gtk_widget_grab_focus (find_unit (window));
  mul_test_type ("l");
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_paste_list (MulApplication *application, MulWindow *window)
{
  show_place (window, "service-landbruk", "organisation", "alternative-today", "");
  copy (window, "Samfunnsutvikling\n\tLandbruk\n\tKart og oppmåling\n");
  act (window, "MulOrganisationView", "organisation.paste-list");
  return GTK_WINDOW (window);
}

/* Where there is no joint organisation yet, one is drafted; where there is little room, the tray is called for. */
static void
show_tray (MulWindow *window)
{
  const char *const ways[] = { "organisation.draft-from-today", "organisation.toggle-tray" };

  show_place (window, "service-landbruk", "organisation", "alternative-merger", "");
  for (guint i = 0; i < G_N_ELEMENTS (ways) && mul_test_find_named (GTK_WIDGET (window), "MulTray") == NULL; i++)
    act (window, "MulOrganisationView", ways[i]);
}

static GtkWindow *
show_tray_menu (MulApplication *application, MulWindow *window)
{
  show_tray (window);
  act (window, "MulTray", "tray.menu");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_tray_place (MulApplication *application, MulWindow *window)
{
  show_tray (window);
  act (window, "MulOrganisationView", "organisation.tray-place-part");
  return GTK_WINDOW (window);
}

/* ---- Staffing ---------------------------------------------------------------------------------------- */

static void
show_first_cell (MulWindow *window)
{
  show_place (window, "service-landbruk", "staffing", "", "");
  gtk_widget_grab_focus (find (window, "MulStaffingGrid"));
  mul_test_press (GDK_KEY_Home, GDK_CONTROL_MASK);
}

static GtkWindow *
show_cell_menu (MulApplication *application, MulWindow *window)
{
  show_first_cell (window);
  press_menu_at (window, find (window, "MulStaffingGrid"));
  return GTK_WINDOW (window);
}

static GtkWindow *
show_cell_editor (MulApplication *application, MulWindow *window)
{
  show_first_cell (window);
  act (window, "MulStaffingView", "staffing.edit");
  mul_test_type ("x");
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_paste_report (MulApplication *application, MulWindow *window)
{
  show_first_cell (window);
  copy (window, "80\t12o\n\t-5\n");
  act (window, "MulStaffingView", "staffing.paste");
  /* Within several chosen cells, Tab goes round. */
  mul_test_press (GDK_KEY_Home, GDK_CONTROL_MASK);
  return GTK_WINDOW (window);
}

static GtkWindow *
show_paste_question (MulApplication *application, MulWindow *window)
{
  show_first_cell (window);
  copy (window, "1\t6,5\n1\t3\n");
  act (window, "MulStaffingView", "staffing.paste");
  wait_for_dialog (window);
  return GTK_WINDOW (window);
}

/* ---- Assessment -------------------------------------------------------------------------------------- */

static GtkWindow *
show_stance (MulApplication *application, MulWindow *window)
{
  show_place (window, "service-landbruk", "assessment", "alternative-merger", "");
  g_assert_true (gtk_widget_activate_action (find (window, "MulArgumentRow"), "argument.edit-stance", "(ss)", "", ""));
  mul_test_rest ();
  return GTK_WINDOW (window);
}

static GtkWindow *
show_argument_menu (MulApplication *application, MulWindow *window)
{
  show_place (window, "service-landbruk", "assessment", "alternative-merger", "");
  act (window, "MulArgumentRow", "argument.menu");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_joined_lines (MulApplication *application, MulWindow *window)
{
  show_place (window, "service-landbruk", "assessment", "alternative-merger", "");
  copy (window, "• æøå æøå æøå\nåøæ åøæ.\n• øøø øøø.\n");
  act (window, "MulArgumentList", "arguments.paste");
  return GTK_WINDOW (window);
}

static GtkWindow *
show_filter (MulApplication *application, MulWindow *window)
{
  show_place (window, "service-landbruk", "assessment", "alternative-merger", "");
  act (window, "MulAssessmentView", "assessment.filter");
  return GTK_WINDOW (window);
}

/* What changes the project comes last. */
static const MulTestScene scenes[] = {
  { "welcome, recent", TRUE, show_welcome_recent },
  { "throw away", TRUE, show_throw_away },
  { "restore", TRUE, show_restore },
  { "damaged file", TRUE, show_damaged },
  { "guide", TRUE, show_guide },
  { "file gone", TRUE, show_file_gone },
  { "closing, file gone", TRUE, show_close_file_gone },
  { "service menu", TRUE, show_service_menu },
  { "municipality picker", TRUE, show_municipality_picker },
  { "unit menu", TRUE, show_unit_menu },
  { "unit name", TRUE, show_unit_name },
  { "unit search", TRUE, show_unit_search },
  { "paste list of units", TRUE, show_paste_list },
  { "tray menu", TRUE, show_tray_menu },
  { "tray, place part", TRUE, show_tray_place },
  { "cell menu", TRUE, show_cell_menu },
  { "stance", TRUE, show_stance },
  { "argument menu", TRUE, show_argument_menu },
  { "filter", TRUE, show_filter },
  { "paste question", TRUE, show_paste_question },
  { "paste report", TRUE, show_paste_report },
  { "cell editor", TRUE, show_cell_editor },
  { "joined lines", TRUE, show_joined_lines },
  { "toast", TRUE, show_toast },
  { "welcome", FALSE, show_welcome },
  { "closing, not saved", FALSE, show_close_unsaved },
};

/**
 * mul_test_scenes_get:
 * @n: (out): how many there are
 *
 * Returns: (array length=n): what is shown only after several steps, those that change nothing first
 */
const MulTestScene *
mul_test_scenes_get (guint *n)
{
  *n = G_N_ELEMENTS (scenes);
  return scenes;
}
