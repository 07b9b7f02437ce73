/* SPDX-License-Identifier: GPL-3.0-or-later
 *
 * What every program of the desktop has: preferences, an About dialog and an overview of the shortcuts. */
#include "config.h"

#include <adwaita.h>

#include "mul-test-keys.h"
#include "mul-test-program.h"
#include "mul-test-storage.h"
#include "mul-test-widgets.h"
#include "shell/mul-application.h"
#include "shell/mul-preferences.h"
#include "shell/mul-screenshots.h"
#include "shell/mul-settings.h"
#include "shell/mul-shortcuts.h"

static MulApplication *application;

static MulWindow *
get_window (void)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    {
      g_application_activate (G_APPLICATION (application));
      mul_test_settle ();
      window = gtk_application_get_active_window (GTK_APPLICATION (application));
    }
  return MUL_WINDOW (window);
}

static AdwDialog *
open_dialog (MulWindow *window, const char *action)
{
  AdwDialog *dialog;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
  mul_test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_nonnull (dialog);
  return dialog;
}

static void
close_dialog (AdwDialog *dialog)
{
  adw_dialog_force_close (dialog);
  mul_test_settle ();
}

/* All widgets of a type at or below @widget, in the order of the tree. */
static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static AdwComboRow *
get_row (AdwDialog *dialog, guint index)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();

  collect (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, rows);
  g_assert_cmpuint (rows->len, >, index);
  return g_ptr_array_index (rows, index);
}

/* Chooses in a row of the dialog by keyboard: @downs below the first. */
static void
choose (MulWindow *window, guint row, guint downs)
{
  AdwDialog *dialog = open_dialog (window, "app.preferences");

  g_assert_true (MUL_IS_PREFERENCES (dialog));
  gtk_widget_grab_focus (GTK_WIDGET (get_row (dialog, row)));
  mul_test_settle ();
  mul_test_press (GDK_KEY_Return, 0);
  mul_test_press (GDK_KEY_Home, 0);
  for (guint i = 0; i < downs; i++)
    mul_test_press (GDK_KEY_Down, 0);
  mul_test_press (GDK_KEY_Return, 0);
  g_assert_cmpuint (adw_combo_row_get_selected (get_row (dialog, row)), ==, downs);
  close_dialog (dialog);
}

static void
test_style (void)
{
  MulWindow *window = get_window ();
  AdwStyleManager *manager = adw_style_manager_get_default ();
  g_autoptr (GSettings) settings = mul_settings_open ();
  const struct
  {
    const char *value;
    AdwColorScheme scheme;
  } styles[] = {
    { "system", ADW_COLOR_SCHEME_DEFAULT },
    { "light", ADW_COLOR_SCHEME_FORCE_LIGHT },
    { "dark", ADW_COLOR_SCHEME_FORCE_DARK },
  };

  for (guint i = G_N_ELEMENTS (styles); i-- > 0;)
    {
      g_autofree char *value = NULL;
      AdwDialog *dialog;

      choose (window, 0, i);
      value = g_settings_get_string (settings, "style");
      g_assert_cmpstr (value, ==, styles[i].value);
      g_assert_cmpint (adw_style_manager_get_color_scheme (manager), ==, styles[i].scheme);
      if (styles[i].scheme == ADW_COLOR_SCHEME_FORCE_DARK)
        g_assert_true (adw_style_manager_get_dark (manager));
      /* What was chosen is what is shown the next time. */
      dialog = open_dialog (window, "app.preferences");
      g_assert_cmpuint (adw_combo_row_get_selected (get_row (dialog, 0)), ==, i);
      close_dialog (dialog);
    }
}

static void
test_language (void)
{
  const char *const mergers[] = { "Kommunesammenslåing", "Kommunesammenslåing", "Kommunesamanslåing" };
  MulWindow *window = get_window ();

  for (guint i = 0; i < G_N_ELEMENTS (mergers); i++)
    {
      MulDocument *document;
      g_autoptr (GListModel) alternatives = NULL;
      g_autoptr (MulRecord) merger = NULL;

      choose (window, 1, i);
      g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
      mul_test_settle ();
      document = mul_window_get_document (window);
      g_assert_nonnull (document);
      g_assert_cmpstr (mul_record_get_text (mul_document_get_project (document), MUL_PROJECT_language), ==, i == 2 ? "nn" : "nb");
      alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);
      merger = g_list_model_get_item (alternatives, 1);
      g_assert_cmpstr (mul_record_get_text (merger, MUL_ALTERNATIVE_name), ==, mergers[i]);
      mul_document_discard (document);
      mul_window_set_document (window, NULL, FALSE);
      mul_test_settle ();
    }
}

static void
test_finalized (void)
{
  AdwDialog *dialog = g_object_ref_sink (mul_preferences_new ());

  g_assert_finalize_object (G_OBJECT (dialog));
}

/* What is new is what the metainfo says; who helps over the telephone finds the versions. */
static void
test_about (void)
{
  MulWindow *window = get_window ();
  AdwDialog *dialog = open_dialog (window, "app.about");
  AdwAboutDialog *about = ADW_ABOUT_DIALOG (dialog);
  const char *debug_info = adw_about_dialog_get_debug_info (about);

  g_assert_cmpstr (adw_about_dialog_get_application_name (about), ==, "Mulighetsrom");
  g_assert_cmpstr (adw_about_dialog_get_application_icon (about), ==, APPLICATION_ID);
  g_assert_cmpstr (adw_about_dialog_get_version (about), ==, PACKAGE_VERSION);
  g_assert_cmpstr (adw_about_dialog_get_developer_name (about), ==, "The Mulighetsrom project");
  g_assert_cmpint (adw_about_dialog_get_license_type (about), ==, GTK_LICENSE_GPL_3_0);
  g_assert_nonnull (strstr (adw_about_dialog_get_release_notes (about), "The first version"));
  g_assert_nonnull (strstr (debug_info, "Mulighetsrom: " PACKAGE_VERSION "\n"));
  g_assert_nonnull (strstr (debug_info, "GTK: 4."));
  g_assert_nonnull (strstr (debug_info, "libadwaita: 1."));
  g_assert_nonnull (strstr (debug_info, "SQLite: 3."));
  g_assert_null (strstr (debug_info, g_get_home_dir ()));
  close_dialog (dialog);
}

/* The keys that the overview shows, as a set. */
static GHashTable *
read_overview (MulWindow *window)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  GHashTable *keys = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();
  AdwDialog *dialog = open_dialog (window, "app.shortcuts");

  collect (GTK_WIDGET (dialog), GTK_TYPE_LABEL, labels);
  collect (GTK_WIDGET (dialog), ADW_TYPE_ACTION_ROW, rows);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (g_ptr_array_index (rows, 0)), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Ctrl+N");
  for (guint i = 0; i < labels->len; i++)
    if (gtk_widget_has_css_class (g_ptr_array_index (labels, i), "keys"))
      g_hash_table_add (keys, g_strdup (gtk_label_get_text (g_ptr_array_index (labels, i))));
  close_dialog (dialog);
  return keys;
}

/* Whether an action is one of the program's own, at @widget or around it. */
static gboolean
is_own_action (GtkWidget *widget, const char *action)
{
  for (; widget != NULL; widget = gtk_widget_get_parent (widget))
    {
      GType owner;
      const char *name;
      const GVariantType *parameter_type;
      const char *property_name;

      for (guint i = 0; gtk_widget_class_query_action (GTK_WIDGET_GET_CLASS (widget), i, &owner, &name, &parameter_type,
                                                       &property_name);
           i++)
        if (g_str_equal (name, action))
          return g_str_has_prefix (g_type_name (owner), "Mul");
    }
  return FALSE;
}

/* A label names every key of a trigger. */
static gboolean
is_told (GHashTable *keys, const char *label)
{
  g_auto (GStrv) parts = g_strsplit (label, ", ", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    if (g_hash_table_contains (keys, parts[i]))
      return TRUE;
  return FALSE;
}

/* Notes, for each of the program's own actions that has keys at @widget or below, whether the overview shows one of them.
 * The same action on the first, second and third of something is a series, of which the overview shows the ends. */
static void
look_for_keys (GtkWidget *widget, GHashTable *keys, GHashTable *actions)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      for (guint j = 0; GTK_IS_SHORTCUT_CONTROLLER (controller) && j < g_list_model_get_n_items (G_LIST_MODEL (controller)); j++)
        {
          g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (G_LIST_MODEL (controller), j);
          GtkShortcutAction *action = gtk_shortcut_get_action (shortcut);
          GVariant *arguments = gtk_shortcut_get_arguments (shortcut);
          g_autofree char *label =
              gtk_shortcut_trigger_to_label (gtk_shortcut_get_trigger (shortcut), gtk_widget_get_display (widget));
          g_autofree char *target = arguments != NULL && g_variant_is_of_type (arguments, G_VARIANT_TYPE_STRING)
                                         ? g_variant_dup_string (arguments, NULL)
                                         : g_strdup ("");
          const char *name = GTK_IS_NAMED_ACTION (action) ? gtk_named_action_get_action_name (GTK_NAMED_ACTION (action)) : NULL;
          char *key;

          if (name == NULL || !is_own_action (widget, name))
            continue;
          key = g_strdup_printf ("%s %s", name, target);
          if (is_told (keys, label))
            g_hash_table_replace (actions, key, NULL);
          else if (g_hash_table_contains (actions, key))
            g_free (key);
          else
            g_hash_table_insert (actions, key, g_strdup (label));
        }
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    look_for_keys (child, keys, actions);
}

/* Every shortcut of the application, and one at least of every action with keys on the pages, stands in the overview. */
static void
test_shortcuts (void)
{
  const char *const views[] = { "description", "organisation", "staffing", "assessment" };
  const char *const comparisons[] = { "alternatives", "questions", "themes", "staffing", "checks" };
  MulWindow *window = get_window ();
  MulDocument *document = mul_test_open_example ();
  g_autoptr (GHashTable) keys = read_overview (window);
  g_autoptr (GHashTable) actions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  g_auto (GStrv) descriptions = gtk_application_list_action_descriptions (GTK_APPLICATION (application));
  g_autoptr (GListModel) services = NULL;
  g_autoptr (MulRecord) service = NULL;
  GHashTableIter iter;
  gpointer action;
  gpointer label;
  gboolean complete = TRUE;

  g_assert_cmpuint (g_hash_table_size (keys), >, 20);
  for (guint i = 0; descriptions[i] != NULL; i++)
    {
      g_auto (GStrv) accels = gtk_application_get_accels_for_action (GTK_APPLICATION (application), descriptions[i]);

      for (guint j = 0; accels[j] != NULL; j++)
        {
          guint key;
          GdkModifierType modifiers;
          g_autofree char *text = NULL;

          g_assert_true (gtk_accelerator_parse (accels[j], &key, &modifiers));
          text = gtk_accelerator_get_label (key, modifiers);
          if (g_hash_table_contains (keys, text))
            continue;
          g_test_message ("%s of %s is not in the overview", text, descriptions[i]);
          complete = FALSE;
        }
    }
  mul_window_set_document (window, document, FALSE);
  services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  service = g_list_model_get_item (services, 0);
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      mul_window_show_service (window, mul_record_get_id (service), views[i]);
      mul_test_settle ();
      look_for_keys (GTK_WIDGET (window), keys, actions);
    }
  for (guint i = 0; i < G_N_ELEMENTS (comparisons); i++)
    {
      mul_window_show_comparison (window, comparisons[i]);
      mul_test_settle ();
      look_for_keys (GTK_WIDGET (window), keys, actions);
    }
  g_assert_cmpuint (g_hash_table_size (actions), >, 10);
  g_hash_table_iter_init (&iter, actions);
  while (g_hash_table_iter_next (&iter, &action, &label))
    if (label != NULL)
      {
        g_test_message ("%s of %s is not in the overview", (char *) label, (char *) action);
        complete = FALSE;
      }
  mul_document_discard (document);
  mul_window_set_document (window, NULL, FALSE);
  g_object_unref (document);
  g_assert_true (complete);
}

static void
taken_cb (gboolean taken, gpointer data)
{
  *(int *) data = taken ? 1 : 0;
}

/* A picture of every page: the overview, the views of each service, and the comparison's. */
static void
test_screenshots (void)
{
  const char *const names[] = {
    "01-overview.png",
    "02-brann-og-redning-description.png",
    "02-brann-og-redning-organisation.png",
    "02-brann-og-redning-staffing.png",
    "02-brann-og-redning-assessment.png",
    "03-comparison-alternatives.png",
    "03-comparison-questions.png",
    "03-comparison-themes.png",
    "03-comparison-staffing.png",
    "03-comparison-checks.png",
  };
  MulWindow *window = get_window ();
  g_autofree char *folder = g_build_filename (mul_test_get_folder (), "pictures", NULL);
  g_autoptr (GDir) pictures = NULL;
  g_autofree char *service_id = NULL;
  MulDocument *document;
  guint n_pictures = 0;
  int taken = -1;

  g_action_group_activate_action (G_ACTION_GROUP (application), "new", NULL);
  mul_test_settle ();
  document = mul_window_get_document (window);
  service_id = mul_test_add_service (document, "Brann og redning");
  mul_screenshots_take (window, folder, taken_cb, &taken);
  while (taken < 0)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (taken, ==, 1);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      int width;
      int height;

      g_assert_nonnull (gdk_pixbuf_get_file_info (path, &width, &height));
      g_assert_cmpint (width, >, 1300);
      g_assert_cmpint (height, >, 700);
    }
  pictures = g_dir_open (folder, 0, NULL);
  for (const char *name = g_dir_read_name (pictures); name != NULL; name = g_dir_read_name (pictures))
    n_pictures += g_str_has_suffix (name, ".png");
  g_assert_cmpuint (n_pictures, ==, G_N_ELEMENTS (names));
  mul_document_discard (document);
  mul_window_set_document (window, NULL, FALSE);
  mul_test_settle ();
}

int
main (int argc, char *argv[])
{
  application = mul_test_program_init (&argc, &argv);
  g_test_add_func ("/desktop/preferences/style", test_style);
  g_test_add_func ("/desktop/preferences/language", test_language);
  g_test_add_func ("/desktop/preferences/finalized", test_finalized);
  g_test_add_func ("/desktop/about", test_about);
  g_test_add_func ("/desktop/shortcuts", test_shortcuts);
  g_test_add_func ("/desktop/screenshots", test_screenshots);
  return mul_test_program_run ();
}
