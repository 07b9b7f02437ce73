/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include <glib/gi18n-lib.h>

#include "pages/mul-change-place.h"
#include "pages/service/mul-service-page.h"

/* So many rows of a step are looked up, so that a large one takes no longer than it must. */
#define MOST_PLACES 100

/* Undo and redo cover the whole project: what comes back is brought into view, where nothing of it is there already. */

/* On the pages that are no service's, and in a service's views, what is seen of the project itself and of the services. */
static const struct
{
  const char *page;
  MulEntityId entities[7];
} seen[] = {
  { "overview", { MUL_ENTITY_PROJECT, MUL_ENTITY_QUESTION, MUL_ENTITY_MUNICIPALITY, MUL_ENTITY_ALTERNATIVE, MUL_ENTITY_SERVICE } },
  { "comparison", { MUL_ENTITY_ACCEPTED_CHECK, MUL_ENTITY_ALTERNATIVE, MUL_ENTITY_SERVICE, MUL_ENTITY_SERVICE_ALTERNATIVE,
                    MUL_ENTITY_PLACEMENT, MUL_ENTITY_QUESTION } },
  { "description", { MUL_ENTITY_QUESTION } },
  { "organisation", { MUL_ENTITY_ALTERNATIVE, MUL_ENTITY_MUNICIPALITY } },
  { "staffing", { MUL_ENTITY_MUNICIPALITY } },
  { "assessment", { MUL_ENTITY_ALTERNATIVE, MUL_ENTITY_MUNICIPALITY } },
};

static gboolean
is_seen (const char *page, MulEntityId entity)
{
  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    for (guint j = 0; g_str_equal (seen[i].page, page) && j < G_N_ELEMENTS (seen[i].entities); j++)
      if (seen[i].entities[j] == entity)
        return TRUE;
  return FALSE;
}

/* Where there is room for one page only, either the sidebar or the page is in sight. */
static gboolean
is_page_hidden (MulWindow *self)
{
  return adw_navigation_split_view_get_collapsed (self->split_view)
         && !adw_navigation_split_view_get_show_content (self->split_view);
}

static gboolean
is_sidebar_hidden (MulWindow *self)
{
  return adw_navigation_split_view_get_collapsed (self->split_view)
         && adw_navigation_split_view_get_show_content (self->split_view);
}

static gboolean
is_in_sight (MulWindow *self, const MulChangePlace *place)
{
  AdwNavigationPage *page = adw_navigation_split_view_get_content (self->split_view);
  const char *view;
  const char *alternative_id;

  /* The sidebar has every service in it, by its name and in its place. */
  if (place->entity == MUL_ENTITY_SERVICE && !is_sidebar_hidden (self))
    return TRUE;
  if (is_page_hidden (self))
    return FALSE;
  if (MUL_IS_OVERVIEW_PAGE (page))
    return is_seen ("overview", place->entity);
  if (!MUL_IS_SERVICE_PAGE (page))
    return is_seen ("comparison", place->entity);
  view = mul_service_page_get_view (MUL_SERVICE_PAGE (page));
  alternative_id = mul_service_page_get_alternative (MUL_SERVICE_PAGE (page));
  if (place->service_id == NULL)
    return is_seen (view, place->entity);
  if (g_strcmp0 (place->service_id, self->service_id) != 0
      || (place->alternative_id != NULL && alternative_id != NULL && !g_str_equal (place->alternative_id, alternative_id)))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (place->views) && place->views[i] != NULL; i++)
    if (g_str_equal (place->views[i], view))
      return TRUE;
  return place->views[0] == NULL;
}

/* Returns whether it is seen anywhere. */
static gboolean
show_place (MulWindow *self, const MulChangePlace *place)
{
  if (place->service_id != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-place", "(ssss)", place->service_id,
                                place->views[0] != NULL ? place->views[0] : "",
                                place->alternative_id != NULL ? place->alternative_id : "",
                                place->item_id != NULL ? place->item_id : "");
  else if (place->entity == MUL_ENTITY_ACCEPTED_CHECK)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-comparison", "s", "checks");
  else if (is_seen ("overview", place->entity))
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-overview", NULL);
  else
    return FALSE;
  return TRUE;
}

/* What is shown now; borrowed from the page. */
static MulChangePlace
get_shown (MulWindow *self)
{
  AdwNavigationPage *page = adw_navigation_split_view_get_content (self->split_view);
  MulChangePlace shown = { 0 };

  if (!MUL_IS_SERVICE_PAGE (page))
    return shown;
  shown.service_id = self->service_id;
  shown.views[0] = mul_service_page_get_view (MUL_SERVICE_PAGE (page));
  shown.alternative_id = (char *) mul_service_page_get_alternative (MUL_SERVICE_PAGE (page));
  return shown;
}

/* Where the rows are that the step changes in one way; the first of them will do, where a service went with all that it has. */
static void
add_places (MulWindow *self, MulChanges *changes, MulChangeKind kind, GPtrArray *places)
{
  const guint end = places->len + MOST_PLACES;
  const MulChangePlace shown = get_shown (self);

  for (guint i = 0; changes != NULL && i < mul_changes_get_length (changes) && places->len < end; i++)
    {
      const MulChange *change = mul_changes_get (changes, i);
      MulChangePlace *place =
          change->kind == kind ? mul_change_place_find (self->document, change->entity, change->key, &shown) : NULL;

      if (place != NULL)
        g_ptr_array_add (places, place);
    }
}

/* A service that came back to where it was shown is shown again; behind the sidebar, which it is in sight in, it stays there. */
static gboolean
show_lost_service (MulWindow *self, MulChanges *changes)
{
  for (guint i = 0; changes != NULL && i < mul_changes_get_length (changes); i++)
    {
      const MulChange *change = mul_changes_get (changes, i);

      if (change->entity != MUL_ENTITY_SERVICE || change->kind != MUL_CHANGE_INSERT
          || g_strcmp0 (change->key, self->lost_service_id) != 0)
        continue;
      g_clear_pointer (&self->lost_service_id, g_free);
      mul_window_show_service (self, change->key, NULL);
      return TRUE;
    }
  return FALSE;
}

static void
bring_into_view (MulWindow *self, GPtrArray *places)
{
  for (guint i = 0; i < places->len; i++)
    if (is_in_sight (self, g_ptr_array_index (places, i)))
      return;
  for (guint i = 0; i < places->len; i++)
    {
      const MulChangePlace *place = g_ptr_array_index (places, i);
      g_autoptr (MulRecord) service = mul_document_get_record (self->document, MUL_ENTITY_SERVICE, place->service_id);

      /* What went with its service is nowhere. */
      if (place->service_id != NULL && service == NULL)
        continue;
      if (show_place (self, place))
        return;
    }
}

static void
step_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  const gboolean undo = g_str_equal (action_name, "win.undo");
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func ((GDestroyNotify) mul_change_place_free);
  g_autoptr (GPtrArray) gone = g_ptr_array_new_with_free_func ((GDestroyNotify) mul_change_place_free);
  g_autoptr (MulChanges) changes = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *label = NULL;
  g_autofree char *text = NULL;

  mul_window_commit_typing (self);
  label = g_strdup (undo ? mul_document_get_undo_label (self->document) : mul_document_get_redo_label (self->document));
  if (label == NULL)
    return;
  changes = mul_document_read_step (self->document, !undo);
  add_places (self, changes, MUL_CHANGE_DELETE, gone);
  if (!(undo ? mul_document_undo (self->document, &error) : mul_document_redo (self->document, &error)))
    {
      mul_window_say (self, error->message, FALSE);
      return;
    }
  /* What is in the text now, the program has put there. */
  self->typed = FALSE;
  mul_window_update_actions (self);
  if (!show_lost_service (self, changes))
    {
      /* What comes back is gone to before what changes, and that before the place that something goes from. */
      add_places (self, changes, MUL_CHANGE_INSERT, places);
      add_places (self, changes, MUL_CHANGE_UPDATE, places);
      g_ptr_array_extend_and_steal (places, g_steal_pointer (&gone));
      bring_into_view (self, places);
    }
  /* Whoever does not see it hears what it was. */
  text = g_strdup_printf (undo ? C_ ("window", "Undone: %s") : C_ ("window", "Redone: %s"), label);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/**
 * mul_window_install_step_actions:
 * @widget_class: the window's class
 *
 * Installs win.undo and win.redo.
 */
void
mul_window_install_step_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, step_action_cb);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, step_action_cb);
}

/**
 * mul_window_commit_typing:
 * @self: a window
 *
 * Stores what is being typed where the focus is, as a step of its own.
 */
void
mul_window_commit_typing (MulWindow *self)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (self));

  if (focus != NULL)
    gtk_widget_activate_action (focus, "editing.commit", NULL);
  if (self->document != NULL)
    mul_document_end_typing (self->document);
}
