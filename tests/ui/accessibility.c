/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <atspi/atspi.h>
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>

/* The program as a screen reader meets it: another process, over the accessibility bus. Nothing here knows its widgets. */

#define PATIENCE_MS 20000

/* libatspi has none of its own. */
typedef AtspiStateSet StateSet;
typedef AtspiAccessible Accessible;
typedef AtspiAction Action;
typedef AtspiSelection Selection;
typedef AtspiEditableText EditableText;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StateSet, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Accessible, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Action, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Selection, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (EditableText, g_object_unref)

static GSubprocess *program;
static AtspiAccessible *application;
static char *folder;

typedef gboolean (*Matcher) (AtspiAccessible *accessible, gconstpointer data);

static gboolean
is_showing (AtspiAccessible *accessible)
{
  g_autoptr (StateSet) states = atspi_accessible_get_state_set (accessible);

  return states != NULL && atspi_state_set_contains (states, ATSPI_STATE_SHOWING);
}

static gboolean
has_state (AtspiAccessible *accessible, AtspiStateType state)
{
  g_autoptr (StateSet) states = atspi_accessible_get_state_set (accessible);

  return states != NULL && atspi_state_set_contains (states, state);
}

/* The first accessible in the order of the tree that is shown and matches, or NULL. */
static AtspiAccessible *
search (AtspiAccessible *root, Matcher matcher, gconstpointer data)
{
  const int n = atspi_accessible_get_child_count (root, NULL);

  if (is_showing (root) && matcher (root, data))
    return g_object_ref (root);
  for (int i = 0; i < n; i++)
    {
      g_autoptr (Accessible) child = atspi_accessible_get_child_at_index (root, i, NULL);
      AtspiAccessible *found = child != NULL ? search (child, matcher, data) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

static AtspiAccessible *
wait_for (Matcher matcher, gconstpointer data)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE_MS * 1000;

  do
    {
      AtspiAccessible *found;

      atspi_accessible_clear_cache (application);
      found = search (application, matcher, data);
      if (found != NULL)
        return found;
      g_usleep (100 * 1000);
    }
  while (g_get_monotonic_time () < end);
  return NULL;
}

static void
wait_until_gone (Matcher matcher, gconstpointer data)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE_MS * 1000;
  g_autoptr (Accessible) found = NULL;

  do
    {
      g_clear_object (&found);
      atspi_accessible_clear_cache (application);
      found = search (application, matcher, data);
      g_usleep (100 * 1000);
    }
  while (found != NULL && g_get_monotonic_time () < end);
  g_assert_null (found);
}

/* ---- What is looked for ------------------------------------------------------------------------------ */

static gboolean
begins_with (AtspiAccessible *accessible, gconstpointer data)
{
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);

  return name != NULL && g_str_has_prefix (name, data);
}

static gboolean
is_item_with (AtspiAccessible *accessible, gconstpointer data)
{
  g_autofree char *name = NULL;

  if (atspi_accessible_get_role (accessible, NULL) != ATSPI_ROLE_LIST_ITEM)
    return FALSE;
  name = atspi_accessible_get_name (accessible, NULL);
  return name != NULL && strstr (name, data) != NULL;
}

static gboolean
is_tab (AtspiAccessible *accessible, gconstpointer data)
{
  const AtspiRole role = atspi_accessible_get_role (accessible, NULL);
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);

  return (role == ATSPI_ROLE_PAGE_TAB || role == ATSPI_ROLE_TOGGLE_BUTTON || role == ATSPI_ROLE_RADIO_BUTTON)
         && g_strcmp0 (name, data) == 0;
}

static int
find_action (AtspiAccessible *accessible, const char *name)
{
  g_autoptr (Action) action = atspi_accessible_get_action_iface (accessible);
  const int n = action != NULL ? atspi_action_get_n_actions (action, NULL) : 0;

  for (int i = 0; i < n; i++)
    {
      g_autofree char *found = atspi_action_get_action_name (action, i, NULL);

      if (g_strcmp0 (found, name) == 0)
        return i;
    }
  return -1;
}

static gboolean
has_action (AtspiAccessible *accessible, gconstpointer data)
{
  return find_action (accessible, data) >= 0;
}

static gboolean
is_focused_text (AtspiAccessible *accessible, gconstpointer data)
{
  return has_state (accessible, ATSPI_STATE_FOCUSED) && has_state (accessible, ATSPI_STATE_EDITABLE);
}

/* ---- What is done ------------------------------------------------------------------------------------ */

static void
activate (const char *name)
{
  g_autoptr (Accessible) accessible = wait_for (has_action, name);
  g_autoptr (Action) action = NULL;

  g_test_message ("%s", name);
  g_assert_nonnull (accessible);
  action = atspi_accessible_get_action_iface (accessible);
  g_assert_true (atspi_action_do_action (action, find_action (accessible, name), NULL));
}

/* Chooses a row of the sidebar the way a screen reader does: through the list's selection. Returns whether it was there
 * and let itself be chosen. */
static gboolean
try_row (const char *name)
{
  g_autoptr (Accessible) row = wait_for (begins_with, name);
  g_autoptr (Accessible) list = NULL;
  g_autoptr (Selection) selection = NULL;

  while (row != NULL && atspi_accessible_get_role (row, NULL) != ATSPI_ROLE_LIST_ITEM)
    {
      AtspiAccessible *parent = atspi_accessible_get_parent (row, NULL);

      g_object_unref (row);
      row = parent;
    }
  list = row != NULL ? atspi_accessible_get_parent (row, NULL) : NULL;
  selection = list != NULL ? atspi_accessible_get_selection_iface (list) : NULL;
  return selection != NULL
         && atspi_selection_select_child (selection, atspi_accessible_get_index_in_parent (row, NULL), NULL);
}

/* What was found may have gone before it is asked to do something, as for any screen reader; then it is looked for anew. */
static void
choose_row (const char *name)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE_MS * 1000;

  g_test_message ("row %s", name);
  while (!try_row (name))
    {
      g_assert_cmpint (g_get_monotonic_time (), <, end);
      g_usleep (100 * 1000);
    }
}

static void
show_view (const char *name)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE_MS * 1000;
  gboolean done = FALSE;

  g_test_message ("view %s", name);
  while (!done)
    {
      g_autoptr (Accessible) tab = wait_for (is_tab, name);
      g_autoptr (Action) action = tab != NULL ? atspi_accessible_get_action_iface (tab) : NULL;

      done = action != NULL && atspi_action_do_action (action, 0, NULL);
      g_assert_cmpint (g_get_monotonic_time (), <, end);
    }
}

/* ---- Walking ----------------------------------------------------------------------------------------- */

typedef struct
{
  guint interactive;
  guint unnamed;
} Walk;

static gboolean
needs_name (AtspiAccessible *accessible)
{
  switch ((int) atspi_accessible_get_role (accessible, NULL))
    {
    case ATSPI_ROLE_BUTTON:
    case ATSPI_ROLE_CHECK_BOX:
    case ATSPI_ROLE_COMBO_BOX:
    case ATSPI_ROLE_ENTRY:
    case ATSPI_ROLE_LIST_ITEM:
    case ATSPI_ROLE_MENU_ITEM:
    case ATSPI_ROLE_PAGE_TAB:
    case ATSPI_ROLE_RADIO_BUTTON:
    case ATSPI_ROLE_SPIN_BUTTON:
    case ATSPI_ROLE_SWITCH:
    case ATSPI_ROLE_TABLE_CELL:
    case ATSPI_ROLE_TEXT:
    case ATSPI_ROLE_TOGGLE_BUTTON:
    case ATSPI_ROLE_TREE_ITEM:
      return has_state (accessible, ATSPI_STATE_FOCUSABLE);
    default:
      return FALSE;
    }
}

static void
walk (AtspiAccessible *accessible, Walk *found)
{
  const int n = atspi_accessible_get_child_count (accessible, NULL);

  if (atspi_accessible_get_role (accessible, NULL) != ATSPI_ROLE_APPLICATION && !is_showing (accessible))
    return;
  if (needs_name (accessible))
    {
      g_autofree char *name = atspi_accessible_get_name (accessible, NULL);

      found->interactive++;
      if (name == NULL || *name == '\0')
        {
          g_autofree char *role = atspi_accessible_get_role_name (accessible, NULL);
          g_autoptr (Accessible) parent = atspi_accessible_get_parent (accessible, NULL);
          g_autofree char *inside = parent != NULL ? atspi_accessible_get_name (parent, NULL) : NULL;

          g_test_message ("a %s in “%s” has no name", role, inside != NULL ? inside : "");
          found->unnamed++;
        }
    }
  for (int i = 0; i < n; i++)
    {
      g_autoptr (Accessible) child = atspi_accessible_get_child_at_index (accessible, i, NULL);

      if (child != NULL)
        walk (child, found);
    }
}

/* ---- Tests ------------------------------------------------------------------------------------------- */

/* Every view of the example: nothing that takes the focus is without a name. */
static void
test_names (void)
{
  const char *const views[] = { "Description", "Organisation", "Staffing", "Assessment" };
  Walk found = { 0, 0 };

  walk (application, &found);
  choose_row ("Tildeling og koordinering");
  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    {
      show_view (views[i]);
      g_usleep (700 * 1000);
      atspi_accessible_clear_cache (application);
      walk (application, &found);
    }
  g_test_message ("%u interactive elements, %u without a name", found.interactive, found.unnamed);
  g_assert_cmpuint (found.interactive, >, 100);
  g_assert_cmpuint (found.unnamed, ==, 0);
}

/* A cell of the comparison says its service, its alternative and all that it shows; a finding says where and what. */
static void
test_comparison (void)
{
  g_autoptr (Accessible) all = NULL;
  g_autoptr (Action) press = NULL;
  g_autoptr (Accessible) cell = NULL;
  g_autoptr (Accessible) finding = NULL;
  g_autoptr (Accessible) again = NULL;
  Walk found = { 0, 0 };

  choose_row ("Overview");
  all = wait_for (begins_with, "Show All");
  g_assert_nonnull (all);
  press = atspi_accessible_get_action_iface (all);
  g_assert_true (atspi_action_do_action (press, 0, NULL));
  show_view ("Alternatives");
  cell = wait_for (begins_with, "Tildeling og koordinering, Kommunesammenslåing: Not concluded; 16 pros, 12 cons; 2 conditions");
  g_assert_nonnull (cell);
  g_assert_cmpint (atspi_accessible_get_role (cell, NULL), ==, ATSPI_ROLE_TABLE_CELL);
  g_assert_true (has_state (cell, ATSPI_STATE_FOCUSABLE));
  walk (application, &found);
  /* The last row of the sidebar leads there too. */
  choose_row ("Overview");
  again = wait_for (begins_with, "Show All");
  g_assert_nonnull (again);
  choose_row ("Comparison");
  show_view ("Checks");
  finding = wait_for (is_item_with, "Landbruk (Vestre Toten): 3 FTE in Landbruk, but 5 persons in Arealplan (4\302\240+\302\2401: Landbruk + "
                                    "Skogbruk/vilt).");
  g_assert_nonnull (finding);
  walk (application, &found);
  g_assert_cmpuint (found.interactive, >, 30);
  g_assert_cmpuint (found.unnamed, ==, 0);
}

/* A case officer who does not see the screen adds an argument, hears it in the list, and takes it back. */
static void
test_add_argument (void)
{
  g_autoptr (Accessible) editor = NULL;
  g_autoptr (Accessible) item = NULL;
  g_autoptr (EditableText) text = NULL;

  choose_row ("Landbruk");
  show_view ("Assessment");
  item = wait_for (is_item_with, "Pro 1 of");
  g_assert_nonnull (item);
  activate ("assessment.add-pro");
  editor = wait_for (is_focused_text, NULL);
  g_assert_nonnull (editor);
  text = atspi_accessible_get_editable_text_iface (editor);
  g_assert_nonnull (text);
  g_assert_true (atspi_editable_text_insert_text (text, 0, "Heard, not seen", (int) strlen ("Heard, not seen"), NULL));
  activate ("win.save");
  g_clear_object (&item);
  item = wait_for (is_item_with, "Heard, not seen");
  g_assert_nonnull (item);
  activate ("win.undo");
  wait_until_gone (is_item_with, "Heard, not seen");
}

/* The same, kept: who started the program finds it in the file. */
static void
test_keep_argument (void)
{
  g_autoptr (Accessible) editor = NULL;
  g_autoptr (Accessible) item = NULL;
  g_autoptr (EditableText) text = NULL;

  choose_row ("Landbruk");
  show_view ("Assessment");
  activate ("assessment.add-pro");
  editor = wait_for (is_focused_text, NULL);
  g_assert_nonnull (editor);
  text = atspi_accessible_get_editable_text_iface (editor);
  g_assert_true (atspi_editable_text_insert_text (text, 0, "Kept in the sandbox", (int) strlen ("Kept in the sandbox"), NULL));
  activate ("win.save");
  item = wait_for (is_item_with, "Kept in the sandbox");
  g_assert_nonnull (item);
  g_usleep (2000 * 1000);
}

/* ---- The program ------------------------------------------------------------------------------------- */

static void
find_application (void)
{
  const gint64 end = g_get_monotonic_time () + PATIENCE_MS * 1000;

  while (application == NULL && g_get_monotonic_time () < end)
    {
      g_autoptr (Accessible) desktop = atspi_get_desktop (0);
      const int n = atspi_accessible_get_child_count (desktop, NULL);

      for (int i = 0; i < n && application == NULL; i++)
        {
          g_autoptr (Accessible) child = atspi_accessible_get_child_at_index (desktop, i, NULL);
          g_autofree char *name = child != NULL ? atspi_accessible_get_name (child, NULL) : NULL;

          if (g_strcmp0 (name, "mulighetsrom") == 0)
            application = g_steal_pointer (&child);
        }
      g_usleep (100 * 1000);
    }
  g_assert_nonnull (application);
}

static void
wait_until_ready (void)
{
  g_autoptr (Accessible) ready = NULL;

  find_application ();
  ready = wait_for (begins_with, "Tildeling og koordinering");
  g_assert_nonnull (ready);
}

static void
start (void)
{
  const char *const names[] = { "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME" };
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (G_SUBPROCESS_FLAGS_NONE);
  g_autofree char *file = NULL;
  g_autoptr (GFile) source = g_file_new_for_path (g_getenv ("MULIGHETSROM_EXAMPLE"));
  g_autoptr (GFile) target = NULL;
  g_autoptr (GError) error = NULL;

  folder = g_dir_make_tmp ("mulighetsrom-test-XXXXXX", NULL);
  file = g_build_filename (folder, "review.mulighetsrom", NULL);
  target = g_file_new_for_path (file);
  g_file_copy (source, target, G_FILE_COPY_NONE, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);

      g_subprocess_launcher_setenv (launcher, names[i], path, TRUE);
    }
  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C.UTF-8", TRUE);
  program = g_subprocess_launcher_spawn (launcher, &error, g_getenv ("MULIGHETSROM_PROGRAM"), file, NULL);
  g_assert_no_error (error);
  wait_until_ready ();
}

int
main (int argc, char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  /* libatspi warns of what has gone while it asked. The program's own warnings end the program, and so this test. */
  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  atspi_init ();
  /* Somebody else may have started it, in a sandbox for one. */
  if (g_getenv ("MULIGHETSROM_ATTACH") != NULL)
    {
      wait_until_ready ();
      g_test_add_func ("/accessibility/keep-argument", test_keep_argument);
    }
  else
    start ();
  g_test_add_func ("/accessibility/names", test_names);
  g_test_add_func ("/accessibility/comparison", test_comparison);
  g_test_add_func ("/accessibility/add-argument", test_add_argument);
  result = g_test_run ();
  if (program != NULL)
    {
      g_subprocess_send_signal (program, SIGTERM);
      g_subprocess_wait (program, NULL, NULL);
    }
  g_clear_object (&application);
  g_clear_object (&program);
  return result;
}
