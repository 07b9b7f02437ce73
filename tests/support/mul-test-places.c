/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "mul-test-places.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "mul-test-file-scenes.h"
#include "mul-test-keys.h"
#include "mul-test-steps.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "storage/mul-edit.h"
#include "storage/mul-example.h"

/* How long a thing may take to come to rest, in milliseconds. */
#define PATIENCE 20000

#define OVERVIEW(name) { name, "", NULL, "", "", NULL, NULL, NULL }
#define VIEW(name, service, view, alternative, item) { name, service, view, alternative, item, NULL, NULL, NULL }
#define COMPARISON(name, view) { name, "", NULL, "", "", "MulWindow", "win.show-comparison", view }

static const MulTestPlace example_places[] = {
  OVERVIEW ("overview"),
  VIEW ("description", "service-tildeling", "description", "", ""),
  VIEW ("findings, description", "service-funn", "description", "", ""),
  VIEW ("organisation today", "service-landbruk", "organisation", "alternative-today", ""),
  { "organisation today, unit", "service-landbruk", "organisation", "alternative-today", "unit-landbruk-gjovik",
    "MulOrganisationView", "organisation.show-details", NULL },
  { "organisation today, outline", "service-tildeling", "organisation", "alternative-today", "", "MulOrganisationView",
    "organisation.show-mode", "outline" },
  { "organisation today, chart", "service-tildeling", "organisation", "alternative-today", "", "MulOrganisationView",
    "organisation.show-mode", "chart" },
  VIEW ("organisation, nothing joint", "service-landbruk", "organisation", "alternative-merger", ""),
  { "organisation, joint", "service-landbruk", "organisation", "alternative-merger", "", "MulOrganisationView",
    "organisation.draft-from-today", NULL },
  { "organisation, ledger", "service-landbruk", "organisation", "alternative-merger", "", "MulOrganisationView",
    "organisation.show-ledger", NULL },
  VIEW ("staffing of allocation", "service-tildeling", "staffing", "", ""),
  VIEW ("staffing of agriculture", "service-landbruk", "staffing", "", ""),
  { "staffing, positions", "service-tildeling", "staffing", "", "", "MulStaffingView", "staffing.open", NULL },
  { "staffing, new figure", "service-landbruk", "staffing", "", "", "MulStaffingFigures", "figures.add", NULL },
  VIEW ("assessment of a merger", "service-landbruk", "assessment", "alternative-merger", ""),
  { "assessment, new argument", "service-landbruk", "assessment", "alternative-merger", "", "MulAssessmentView",
    "assessment.add-pro", NULL },
  { "assessment, details", "service-landbruk", "assessment", "alternative-cooperation",
    "placement-landbruk-arbeidskraft-samarbeid", "MulArgumentRow", "argument.details", NULL },
  { "assessment, conclusion", "service-landbruk", "assessment", "alternative-cooperation", "", "MulAssessmentView",
    "assessment.edit-conclusion", NULL },
  { "assessment, dissent", "service-landbruk", "assessment", "alternative-cooperation", "", "MulAssessmentDissents",
    "dissent.add", NULL },
  COMPARISON ("comparison of alternatives", "alternatives"),
  COMPARISON ("comparison of questions", "questions"),
  COMPARISON ("comparison of themes", "themes"),
  COMPARISON ("comparison of staffing", "staffing"),
  COMPARISON ("checks", "checks"),
  { "error", "", NULL, "", "", "MulWindow", "win.error", "…" },
};

static const MulTestPlace empty_places[] = {
  OVERVIEW ("empty overview"),
  VIEW ("empty description", "new", "description", "", ""),
  VIEW ("empty organisation", "new", "organisation", "", ""),
  VIEW ("empty staffing", "new", "staffing", "", ""),
  VIEW ("empty assessment", "new", "assessment", "", ""),
  COMPARISON ("empty comparison", "alternatives"),
  COMPARISON ("empty comparison of questions", "questions"),
  COMPARISON ("empty comparison of themes", "themes"),
  COMPARISON ("empty comparison of staffing", "staffing"),
  COMPARISON ("empty checks", "checks"),
  { "shortcuts", NULL, NULL, NULL, NULL, NULL, "shortcuts", NULL },
  { "about", NULL, NULL, NULL, NULL, NULL, "about", NULL },
  { "preferences", NULL, NULL, NULL, NULL, NULL, "preferences", NULL },
};

static MulApplication *application;
static char *new_service;

static void
close_dialogs (AdwApplicationWindow *window)
{
  AdwDialog *dialog;

  while ((dialog = adw_application_window_get_visible_dialog (window)) != NULL)
    {
      adw_dialog_force_close (dialog);
      mul_test_rest ();
    }
}

static GtkWidget *
find_popover (GtkWidget *widget)
{
  if (GTK_IS_POPOVER (widget) && gtk_widget_get_mapped (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_popover (child);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static void
close_popovers (GtkWidget *widget)
{
  GtkWidget *child = gtk_widget_get_first_child (widget);

  while (child != NULL)
    {
      GtkWidget *next = gtk_widget_get_next_sibling (child);

      close_popovers (child);
      if (GTK_IS_POPOVER (child) && gtk_widget_get_mapped (child))
        gtk_popover_popdown (GTK_POPOVER (child));
      child = next;
    }
}

static void
dismiss_toasts (MulWindow *window)
{
  adw_toast_overlay_dismiss_all (ADW_TOAST_OVERLAY (mul_test_find_widget (GTK_WIDGET (window), ADW_TYPE_TOAST_OVERLAY)));
}

static void
open_place (MulWindow *window, const MulTestPlace *place)
{
  GtkWidget *widget;

  g_test_message ("%s", place->name);
  dismiss_toasts (window);
  if (place->service != NULL)
    g_assert_true (gtk_widget_activate_action (
        GTK_WIDGET (window), "win.show-place", "(ssss)",
        g_str_equal (place->service, "new") ? new_service : place->service, place->view != NULL ? place->view : "",
        place->alternative, place->item));
  mul_test_rest ();
  if (place->type == NULL && place->action != NULL)
    {
      g_action_group_activate_action (G_ACTION_GROUP (application), place->action, NULL);
      mul_test_rest ();
      return;
    }
  if (place->action == NULL)
    return;
  widget = mul_test_find_named (GTK_WIDGET (window), place->type);
  g_assert_nonnull (widget);
  if (place->parameter != NULL)
    gtk_widget_activate_action (widget, place->action, "s", place->parameter);
  else
    gtk_widget_activate_action (widget, place->action, NULL);
  mul_test_rest ();
}

/**
 * mul_test_places_init:
 * @argc: (inout): of main()
 * @argv: (inout): of main()
 * @language: "nb", "nn" or "en"
 *
 * Speaks as the program does where the desktop has the language, also where the machine lacks its locale.
 */
void
mul_test_places_init (int *argc, char ***argv, const char *language)
{
  g_autofree char *locale = g_strdup_printf ("%s_NO.UTF-8", language);

  g_setenv ("LANGUAGE", g_str_equal (language, "nn") ? "nn:nb" : language, TRUE);
  mul_test_storage_init (argc, argv);
  /* Before there are threads: what may not be written is not written. */
  mul_test_drop_privileges ();
  if (g_str_equal (language, "en") || setlocale (LC_ALL, locale) == NULL)
    setlocale (LC_ALL, "C.UTF-8");
  gtk_disable_setlocale ();
  bindtextdomain (GETTEXT_PACKAGE, g_getenv ("MULIGHETSROM_TRANSLATIONS"));
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("mulighetsrom");
  application = mul_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  /* Who has asked for less motion waits for nothing that moves, and neither do the tests. GNOME's own size of text is a tenth
   * more than the toolkit's where there is no desktop. */
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, "gtk-font-name", "Adwaita Sans 11", NULL);
}

int
mul_test_places_run (void)
{
  const int status = g_test_run ();

  g_clear_object (&application);
  g_clear_pointer (&new_service, g_free);
  return status;
}

MulApplication *
mul_test_places_get_application (void)
{
  return application;
}

/**
 * mul_test_places_open:
 * @example: whether the example is wanted, or a new project with one service
 * @width: of what is in the window, in pixels
 * @height: of the window, in pixels
 *
 * Returns: (transfer none): the window
 */
MulWindow *
mul_test_places_open (gboolean example, int width, int height)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE * G_TIME_SPAN_MILLISECOND;
  MulWindow *window;

  if (example)
    {
      g_autoptr (GFile) file = mul_test_get_file ("places.mulighetsrom");
      g_autoptr (GError) error = NULL;

      g_file_delete (file, NULL, NULL);
      g_assert_true (mul_example_write (file, &error));
      g_assert_no_error (error);
      window = mul_application_open_file (application, file);
    }
  else
    {
      g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
      mul_test_settle ();
      window = MUL_WINDOW (gtk_application_get_active_window (GTK_APPLICATION (application)));
    }
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  while (mul_window_get_document (window) == NULL && g_get_monotonic_time () < end)
    mul_test_settle ();
  g_assert_nonnull (mul_window_get_document (window));
  /* Where nothing composes the windows, the frame takes of their own size. */
  mul_test_settle ();
  gtk_window_set_default_size (GTK_WINDOW (window), 2 * width - gtk_widget_get_width (GTK_WIDGET (window)), height);
  if (!example)
    {
      g_free (new_service);
      new_service = mul_test_add_service (mul_window_get_document (window), "æøå");
    }
  mul_test_rest ();
  return window;
}

void
mul_test_places_close (MulWindow *window)
{
  close_dialogs (ADW_APPLICATION_WINDOW (window));
  mul_document_discard (mul_window_get_document (window));
  mul_window_set_document (window, NULL, FALSE);
  mul_test_settle ();
  gtk_window_close (GTK_WINDOW (window));
  mul_test_settle ();
}

static void
leave (AdwApplicationWindow *window)
{
  /* As a hand closes it. */
  if (find_popover (GTK_WIDGET (window)) != NULL)
    mul_test_press (GDK_KEY_Escape, 0);
  close_popovers (GTK_WIDGET (window));
  close_dialogs (window);
  mul_test_rest ();
  /* There is no window manager here to give the keys back. */
  mul_test_give_keys (GTK_WINDOW (window));
}

/* A window of its own goes without asking. */
static void
close_other (GtkWindow *other)
{
  MulDocument *document = MUL_IS_WINDOW (other) ? mul_window_get_document (MUL_WINDOW (other)) : NULL;

  if (document != NULL)
    {
      mul_document_discard (document);
      mul_window_set_document (MUL_WINDOW (other), NULL, FALSE);
    }
  gtk_window_close (other);
  mul_test_rest ();
}

/* While some places are worked on, the others need not be gone through: MULIGHETSROM_ONLY_PLACE=stance,guide. */
static gboolean
is_wanted (const char *name)
{
  const char *only = g_getenv ("MULIGHETSROM_ONLY_PLACE");
  g_auto (GStrv) prefixes = g_strsplit (only != NULL ? only : "", ",", -1);

  for (guint i = 0; prefixes[i] != NULL; i++)
    if (g_str_has_prefix (name, prefixes[i]))
      return TRUE;
  return only == NULL;
}

static void
visit_scenes (const MulTestScene *scenes, guint n, MulWindow *window, gboolean example, MulTestVisit visit, gpointer data)
{
  for (guint i = 0; i < n; i++)
    {
      GtkWindow *shown;

      if (scenes[i].example != example || !is_wanted (scenes[i].name))
        continue;
      g_test_message ("%s", scenes[i].name);
      dismiss_toasts (window);
      shown = scenes[i].show (application, window);
      visit (ADW_APPLICATION_WINDOW (shown), scenes[i].name, data);
      leave (ADW_APPLICATION_WINDOW (shown));
      if (shown == GTK_WINDOW (window))
        continue;
      close_other (shown);
      gtk_window_present (GTK_WINDOW (window));
      mul_test_rest ();
      mul_test_give_keys (GTK_WINDOW (window));
    }
}

/**
 * mul_test_places_visit:
 * @window: what mul_test_places_open() returned
 * @example: what it was asked for
 * @visit: called at each place
 * @data: for @visit
 */
void
mul_test_places_visit (MulWindow *window, gboolean example, MulTestVisit visit, gpointer data)
{
  const MulTestPlace *places = example ? example_places : empty_places;
  const gsize n = example ? G_N_ELEMENTS (example_places) : G_N_ELEMENTS (empty_places);
  const MulTestScene *scenes;
  guint n_scenes;

  for (gsize i = 0; i < n; i++)
    {
      if (!is_wanted (places[i].name))
        continue;
      open_place (window, &places[i]);
      visit (ADW_APPLICATION_WINDOW (window), places[i].name, data);
      leave (ADW_APPLICATION_WINDOW (window));
    }
  scenes = mul_test_file_scenes_get (&n_scenes);
  visit_scenes (scenes, n_scenes, window, example, visit, data);
  scenes = mul_test_scenes_get (&n_scenes);
  visit_scenes (scenes, n_scenes, window, example, visit, data);
}

/* ---- Popovers ---------------------------------------------------------------------------------------- */

/* Two buttons alike open the same thing: of all the rows' menus, one is enough. */
static char *
describe_button (GtkWidget *button)
{
  const char *icon = GTK_IS_MENU_BUTTON (button) ? gtk_menu_button_get_icon_name (GTK_MENU_BUTTON (button)) : NULL;
  GString *text = g_string_new (icon);
  GtkWidget *widget = button;

  for (guint i = 0; i < 5 && widget != NULL; i++, widget = gtk_widget_get_parent (widget))
    g_string_append_printf (text, "<%s", G_OBJECT_TYPE_NAME (widget));
  return g_string_free (text, FALSE);
}

static void
collect_buttons (GtkWidget *widget, GHashTable *seen, GPtrArray *buttons)
{
  if (!gtk_widget_get_mapped (widget) || GTK_IS_POPOVER (widget))
    return;
  if ((GTK_IS_MENU_BUTTON (widget) || GTK_IS_DROP_DOWN (widget)) && gtk_widget_is_sensitive (widget))
    {
      g_autofree char *description = describe_button (widget);

      if (g_hash_table_add (seen, g_steal_pointer (&description)))
        g_ptr_array_add (buttons, g_object_ref (widget));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect_buttons (child, seen, buttons);
}

/**
 * mul_test_places_visit_popovers:
 * @window: a window at rest at a place
 * @place: its name
 * @visit: called with each popover open, "PLACE: BUTTON" as place
 * @data: for @visit
 */
void
mul_test_places_visit_popovers (AdwApplicationWindow *window, const char *place, MulTestVisit visit, gpointer data)
{
  static GHashTable *seen = NULL;
  g_autoptr (GPtrArray) buttons = g_ptr_array_new_with_free_func (g_object_unref);
  AdwDialog *dialog = adw_application_window_get_visible_dialog (window);

  if (seen == NULL)
    seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  collect_buttons (dialog != NULL ? GTK_WIDGET (dialog) : GTK_WIDGET (window), seen, buttons);
  for (guint i = 0; i < buttons->len; i++)
    {
      GtkWidget *button = g_ptr_array_index (buttons, i);
      g_autofree char *name = NULL;

      if (!gtk_widget_get_mapped (button))
        continue;
      name = g_strdup_printf ("%s: %s of %s", place, G_OBJECT_TYPE_NAME (button),
                              G_OBJECT_TYPE_NAME (gtk_widget_get_parent (button)));
      g_test_message ("%s", name);
      if (GTK_IS_MENU_BUTTON (button))
        gtk_menu_button_popup (GTK_MENU_BUTTON (button));
      else
        g_signal_emit_by_name (button, "activate");
      mul_test_rest ();
      visit (window, name, data);
      /* As a hand closes it. */
      mul_test_press (GDK_KEY_Escape, 0);
      close_popovers (GTK_WIDGET (window));
      mul_test_rest ();
    }
}
