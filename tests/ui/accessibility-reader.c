/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <atspi/atspi.h>
#include <stdio.h>
#include <string.h>

/* What a screen reader finds in the program, told to the test that has asked: for each line "walk" read, a line for each
 * accessible that is shown, "ROLE<TAB>focusable or not<TAB>NAME<TAB>DESCRIPTION", escaped, and an empty line at the end; for "ask" the
 * same, and each is asked what else a reader asks. "again" asks those told last once more, shown or not, and tells nothing. "select
 * NAME" selects the list item whose name begins so, as a reader does; nothing is told but where there is none. Another process, as a
 * reader is: the program answers on the accessibility bus while the test lets its main loop run. */

#define ASK "ask"
#define AGAIN "again"
#define SELECT "select "

/* libatspi has none of its own. */
typedef AtspiStateSet StateSet;
typedef AtspiAccessible Accessible;
typedef AtspiSelection Selection;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (StateSet, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Accessible, g_object_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (Selection, g_object_unref)

/* Owned: those told last */
static GPtrArray *told;

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

static gboolean
has_state (AtspiAccessible *accessible, AtspiStateType state)
{
  g_autoptr (StateSet) states = atspi_accessible_get_state_set (accessible);

  return states != NULL && atspi_state_set_contains (states, state);
}

static void
ask_children (AtspiAccessible *accessible)
{
  const int n = atspi_accessible_get_child_count (accessible, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (Accessible) child = atspi_accessible_get_child_at_index (accessible, i, NULL);
    }
}

/* What a reader asks besides; the answers are not told. What something is named by or controls need not be shown. */
static void
ask (AtspiAccessible *accessible)
{
  g_autoptr (GArray) relations = atspi_accessible_get_relation_set (accessible, NULL);
  g_autoptr (GHashTable) attributes = atspi_accessible_get_attributes (accessible, NULL);

  for (guint i = 0; relations != NULL && i < relations->len; i++)
    {
      AtspiRelation *relation = g_array_index (relations, AtspiRelation *, i);

      for (int j = 0; j < atspi_relation_get_n_targets (relation); j++)
        {
          g_autoptr (Accessible) target = atspi_relation_get_target (relation, j);
          g_autofree char *name = target != NULL ? atspi_accessible_get_name (target, NULL) : NULL;

          if (target != NULL)
            ask_children (target);
        }
      g_object_unref (relation);
    }
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

/* Also what it is in: tabs and their pages are no widgets, and answer for those that they belong to when these are not there. */
static void
ask_again (gpointer accessible, gpointer data)
{
  g_autoptr (Accessible) parent = NULL;
  g_autofree char *role = NULL;
  g_autofree char *name = NULL;

  atspi_accessible_clear_cache (accessible);
  role = atspi_accessible_get_role_name (accessible, NULL);
  name = atspi_accessible_get_name (accessible, NULL);
  parent = atspi_accessible_get_parent (accessible, NULL);
  has_state (accessible, ATSPI_STATE_SHOWING);
  ask (accessible);
  ask_children (accessible);
}

static void walk (AtspiAccessible *accessible, gboolean asks);

static void
walk_children (AtspiAccessible *accessible, gboolean asks)
{
  const int n = atspi_accessible_get_child_count (accessible, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (Accessible) child = atspi_accessible_get_child_at_index (accessible, i, NULL);

      if (child != NULL)
        walk (child, asks);
    }
}

/* Each question takes the time that the program takes to answer: what is not shown is asked for nothing else. */
static void
walk (AtspiAccessible *accessible, gboolean asks)
{
  g_autoptr (StateSet) states = atspi_accessible_get_state_set (accessible);

  if (states == NULL || !atspi_state_set_contains (states, ATSPI_STATE_SHOWING))
    return;
  g_ptr_array_add (told, g_object_ref (accessible));
  tell (accessible, atspi_state_set_contains (states, ATSPI_STATE_FOCUSABLE));
  if (asks)
    ask (accessible);
  walk_children (accessible, asks);
}

/* Whether it was there, and let itself be selected. */
static gboolean
select_item (AtspiAccessible *accessible, const char *prefix)
{
  g_autoptr (Selection) selection = atspi_accessible_get_selection_iface (accessible);
  const int n = atspi_accessible_get_child_count (accessible, NULL);

  for (int i = 0; i < n; i++)
    {
      g_autoptr (Accessible) child = atspi_accessible_get_child_at_index (accessible, i, NULL);
      g_autofree char *name = child != NULL ? atspi_accessible_get_name (child, NULL) : NULL;

      if (child == NULL || !has_state (child, ATSPI_STATE_SHOWING))
        continue;
      if (selection != NULL && name != NULL && g_str_has_prefix (name, prefix)
          && atspi_accessible_get_role (child, NULL) == ATSPI_ROLE_LIST_ITEM)
        return atspi_selection_select_child (selection, i, NULL);
      if (select_item (child, prefix))
        return TRUE;
    }
  return FALSE;
}

int
main (int argc, char *argv[])
{
  char line[256];

  g_log_set_always_fatal (G_LOG_LEVEL_ERROR | G_LOG_LEVEL_CRITICAL);
  atspi_init ();
  told = g_ptr_array_new_with_free_func (g_object_unref);
  while (fgets (line, sizeof line, stdin) != NULL)
    {
      g_autoptr (Accessible) application = find_application (argv[1]);

      if (application != NULL)
        {
          atspi_accessible_clear_cache (application);
          g_strchomp (line);
          if (g_str_equal (line, AGAIN))
            g_ptr_array_foreach (told, ask_again, NULL);
          else if (!g_str_has_prefix (line, SELECT))
            {
              g_ptr_array_set_size (told, 0);
              walk_children (application, g_str_equal (line, ASK));
            }
          else if (!select_item (application, line + strlen (SELECT)))
            printf ("%s\n", line);
        }
      printf ("\n");
      fflush (stdout);
    }
  return 0;
}
