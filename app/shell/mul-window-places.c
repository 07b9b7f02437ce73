/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-window-private.h"

#include "pages/service/mul-service-page.h"

/* From the comparison to the places that its cells lead to, and back. */

/* Whether the page shown is one that a cell of the comparison led to. */
static void
show_way_back (MulWindow *self)
{
  AdwNavigationPage *page = adw_navigation_split_view_get_content (self->split_view);
  gboolean can = self->comparison != NULL && MUL_IS_SERVICE_PAGE (page);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "win.go-back", can);
  if (MUL_IS_SERVICE_PAGE (page))
    mul_service_page_set_can_go_back (MUL_SERVICE_PAGE (page), can);
}

static void
show_place_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  AdwNavigationPage *page = adw_navigation_split_view_get_content (self->split_view);
  const char *service_id;
  const char *view;
  const char *alternative_id;
  const char *item_id;

  mul_window_commit_typing (self);
  g_variant_get (parameter, "(&s&s&s&s)", &service_id, &view, &alternative_id, &item_id);
  if (MUL_IS_COMPARISON_PAGE (page))
    g_set_object (&self->comparison, MUL_COMPARISON_PAGE (page));
  if (*service_id == '\0')
    mul_window_show_overview (self);
  else
    mul_window_show_service (self, service_id, view);
  page = adw_navigation_split_view_get_content (self->split_view);
  if (MUL_IS_SERVICE_PAGE (page))
    mul_service_page_show_place (MUL_SERVICE_PAGE (page), alternative_id, item_id);
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  show_way_back (self);
}

static void
show_comparison_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);

  mul_window_forget_comparison (self);
  mul_window_show_comparison (self, g_variant_get_string (parameter, NULL));
  adw_navigation_split_view_set_show_content (self->split_view, TRUE);
  mul_window_enter_page (self);
}

static void
go_back_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulWindow *self = MUL_WINDOW (widget);
  g_autoptr (MulComparisonPage) page = g_steal_pointer (&self->comparison);

  g_clear_pointer (&self->service_id, g_free);
  mul_window_show_page (self, GTK_WIDGET (page), "comparison");
  if (mul_comparison_page_return_focus (page))
    gtk_window_set_focus_visible (GTK_WINDOW (self), TRUE);
}

/**
 * mul_window_install_place_actions:
 * @widget_class: the window's class
 *
 * Installs win.show-place (service, view, alternative, item; "" is none), win.show-comparison (view) and win.go-back.
 */
void
mul_window_install_place_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-place", "(ssss)", show_place_action_cb);
  gtk_widget_class_install_action (widget_class, "win.show-comparison", "s", show_comparison_action_cb);
  gtk_widget_class_install_action (widget_class, "win.go-back", NULL, go_back_action_cb);
}

/**
 * mul_window_enter_page:
 * @self: a window with a project
 *
 * Takes the focus into the view that the page shows, where the page was asked for by a place in another one: that place is gone, and
 * without this the focus would be on the way back.
 */
void
mul_window_enter_page (MulWindow *self)
{
  AdwNavigationPage *page = adw_navigation_split_view_get_content (self->split_view);

  if (MUL_IS_SERVICE_PAGE (page))
    mul_service_page_show_place (MUL_SERVICE_PAGE (page), "", "");
  else if (MUL_IS_COMPARISON_PAGE (page))
    mul_comparison_page_return_focus (MUL_COMPARISON_PAGE (page));
}

/**
 * mul_window_remember_view:
 * @self: a window with a project
 *
 * Remembers how a service is shown now: the next one is shown as the last one was, also by way of another page, or of a chapter of
 * findings, which has one view only.
 */
void
mul_window_remember_view (MulWindow *self)
{
  AdwNavigationPage *page = adw_navigation_split_view_get_content (self->split_view);

  if (MUL_IS_SERVICE_PAGE (page) && mul_service_page_has_views (MUL_SERVICE_PAGE (page)))
    g_set_str (&self->service_view, mul_service_page_get_view (MUL_SERVICE_PAGE (page)));
}

/**
 * mul_window_show_page:
 * @self: a window with a project
 * @page: the page to show
 * @name: its name in the sidebar
 */
void
mul_window_show_page (MulWindow *self, GtkWidget *page, const char *name)
{
  mul_window_remember_view (self);
  adw_navigation_split_view_set_content (self->split_view, ADW_NAVIGATION_PAGE (page));
  mul_sidebar_select (self->sidebar, name, self->service_id);
  show_way_back (self);
}

/**
 * mul_window_forget_comparison:
 * @self: a window
 *
 * There is no way back from here.
 */
void
mul_window_forget_comparison (MulWindow *self)
{
  g_clear_object (&self->comparison);
  show_way_back (self);
}

/**
 * mul_window_show_comparison:
 * @self: a window with a project
 * @view: (nullable): the view to show, or NULL for the first
 */
void
mul_window_show_comparison (MulWindow *self, const char *view)
{
  AdwNavigationPage *page;

  g_return_if_fail (MUL_IS_WINDOW (self) && self->document != NULL);
  page = adw_navigation_split_view_get_content (self->split_view);
  g_clear_pointer (&self->service_id, g_free);
  if (!MUL_IS_COMPARISON_PAGE (page))
    {
      page = ADW_NAVIGATION_PAGE (mul_comparison_page_new (self->document));
      mul_window_show_page (self, GTK_WIDGET (page), "comparison");
    }
  else
    mul_sidebar_select (self->sidebar, "comparison", NULL);
  if (view != NULL && *view != '\0')
    mul_comparison_page_show_view (MUL_COMPARISON_PAGE (page), view);
}
