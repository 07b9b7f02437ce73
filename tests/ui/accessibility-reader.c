/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <atspi/atspi.h>
#include <stdio.h>
#include <string.h>

/* What a screen reader finds in the program, told to the test that has asked: for each line read, a line for each accessible
 * that is shown, "ROLE<TAB>focusable or not<TAB>NAME<TAB>DESCRIPTION", escaped, and an empty line at the end. Another process,
 * as a reader is: the program answers on the accessibility bus while the test lets its main loop run. */

/* libatspi has none of its own. */
typedef AtspiStateSet StateSet;
typedef AtspiAccessible Accessible;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StateSet, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Accessible, g_object_unref)

static AtspiAccessible *
find_application (const char *name)
{
  g_autoptr (Accessible) desktop = atspi_get_desktop (0);
  const int n = atspi_accessible_get_child_count (desktop, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (Accessible) child = atspi_accessible_get_child_at_index (desktop, i, NULL);
      g_autofree char *found = child != NULL ? atspi_accessible_get_name (child, NULL) : NULL;

      if (g_strcmp0 (found, name) == 0)
        return g_steal_pointer (&child);
    }
  return NULL;
}

static void
tell (AtspiAccessible *accessible, gboolean focusable)
{
  g_autofree char *role = atspi_accessible_get_role_name (accessible, NULL);
  g_autofree char *name = atspi_accessible_get_name (accessible, NULL);
  g_autofree char *description = atspi_accessible_get_description (accessible, NULL);
  g_autofree char *name_told = g_strescape (name != NULL ? name : "", "");
  g_autofree char *description_told = g_strescape (description != NULL ? description : "", "");

  printf ("%s\t%s\t%s\t%s\n", role != NULL ? role : "", focusable ? "focusable" : "", name_told, description_told);
}

static void
walk (AtspiAccessible *accessible)
{
  const gboolean is_application = atspi_accessible_get_role (accessible, NULL) == ATSPI_ROLE_APPLICATION;
  g_autoptr (StateSet) states = atspi_accessible_get_state_set (accessible);
  const int n = atspi_accessible_get_child_count (accessible, NULL);

  if (states == NULL || (!is_application && !atspi_state_set_contains (states, ATSPI_STATE_SHOWING)))
    return;
  if (!is_application)
    tell (accessible, atspi_state_set_contains (states, ATSPI_STATE_FOCUSABLE));
  for (int i = 0; i < n; i++)
    {
      g_autoptr (Accessible) child = atspi_accessible_get_child_at_index (accessible, i, NULL);

      if (child != NULL)
        walk (child);
    }
}

int
main (int argc, char *argv[])
{
  char line[256];

  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  atspi_init ();
  while (fgets (line, sizeof line, stdin) != NULL)
    {
      g_autoptr (Accessible) application = find_application (argv[1]);

      if (application != NULL)
        {
          atspi_accessible_clear_cache (application);
          walk (application);
        }
      printf ("\n");
      fflush (stdout);
    }
  return 0;
}
