/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-help-places.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "pages/service/mul-organisation-view.h"
#include "pages/service/mul-service-page.h"
#include "pages/service/mul-staffing-figures.h"
#include "shell/mul-window-private.h"

/* Between the names that the guide has for the views of a project, and the views. */

#define SERVICE "service."
#define COMPARISON "comparison."
#define JOINT "service.organisation.joint"

static gboolean
is_joint (MulDocument *document, const char *alternative_id)
{
  g_autoptr (MulRecord) alternative =
      alternative_id != NULL ? mul_document_get_record (document, MUL_ENTITY_ALTERNATIVE, alternative_id) : NULL;

  return alternative != NULL &&
         mul_record_get_code (alternative, MUL_ALTERNATIVE_form) != MUL_ALTERNATIVE_FORM_TODAY;
}

/* The first widget of a type at or below another that is on the screen. */
static GtkWidget *
find_mapped (GtkWidget *widget, GType type)
{
  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_mapped (child, type);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static const char *
get_service_view (MulWindow *window, MulServicePage *page)
{
  const char *view = mul_service_page_get_view (page);
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (window));

  if (g_strcmp0 (view, "organisation") == 0)
    {
      GtkWidget *shown = find_mapped (GTK_WIDGET (page), MUL_TYPE_ORGANISATION_VIEW);

      return shown != NULL && is_joint (window->document, mul_organisation_view_get_alternative (MUL_ORGANISATION_VIEW (shown)))
                 ? JOINT
                 : "service.organisation";
    }
  if (g_strcmp0 (view, "staffing") == 0)
    return focus != NULL && gtk_widget_get_ancestor (focus, MUL_TYPE_STAFFING_FIGURES) != NULL ? "service.staffing.figures"
                                                                                             : "service.staffing";
  return g_strcmp0 (view, "assessment") == 0 ? "service.assessment" : "service.description";
}

static const char *
get_comparison_view (MulComparisonPage *page)
{
  static const char *const views[] = { "comparison.questions", "comparison.themes", "comparison.staffing",
                                       "comparison.checks" };

  for (guint i = 0; i < G_N_ELEMENTS (views); i++)
    if (g_strcmp0 (mul_comparison_page_get_view (page), views[i] + strlen (COMPARISON)) == 0)
      return views[i];
  return "comparison.alternatives";
}

/**
 * mul_help_get_view:
 * @window: a window
 *
 * Returns: (transfer none): what it shows. Where a view has parts, it is the one with the focus.
 */
const char *
mul_help_get_view (MulWindow *window)
{
  AdwNavigationPage *page = adw_navigation_split_view_get_content (window->split_view);

  if (window->document == NULL)
    return "welcome";
  if (MUL_IS_SERVICE_PAGE (page))
    return get_service_view (window, MUL_SERVICE_PAGE (page));
  if (MUL_IS_COMPARISON_PAGE (page))
    return get_comparison_view (MUL_COMPARISON_PAGE (page));
  return "overview";
}

/**
 * mul_help_get_view_title:
 * @view: a view that can be shown
 *
 * Returns: (transfer full): its name, as it is called on the screen
 */
char *
mul_help_get_view_title (const char *view)
{
  static const struct
  {
    const char *view;
    const char *context;
    const char *title;
  } titles[] = {
    { "overview", "sidebar", NC_ ("sidebar", "Overview") },
    { "service.description", "service", NC_ ("service", "Description") },
    { "service.organisation", "service", NC_ ("service", "Organisation") },
    { JOINT, "help", NC_ ("help", "Joint organisation") },
    { "service.staffing", "service", NC_ ("service", "Staffing") },
    { "service.assessment", "service", NC_ ("service", "Assessment") },
    { "comparison.alternatives", "comparison", NC_ ("comparison", "Comparison") },
    { "comparison.checks", "comparison", NC_ ("comparison", "Checks") },
  };

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    if (g_str_equal (titles[i].view, view))
      return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, titles[i].context, titles[i].title));
  return NULL;
}

/* The service shown, else the first; a chapter of findings has no organisation. */
static char *
find_service (MulWindow *window)
{
  g_autoptr (GListModel) services = mul_document_list (window->document, MUL_ENTITY_SERVICE, 0);
  g_autofree char *first = NULL;

  for (guint i = 0; i < g_list_model_get_n_items (services); i++)
    {
      g_autoptr (MulRecord) service = g_list_model_get_item (services, i);

      if (mul_record_get_code (service, MUL_SERVICE_kind) == MUL_SERVICE_KIND_FINDINGS)
        continue;
      if (g_strcmp0 (mul_record_get_id (service), window->service_id) == 0)
        return g_strdup (window->service_id);
      if (first == NULL)
        first = g_strdup (mul_record_get_id (service));
    }
  return g_steal_pointer (&first);
}

static char *
find_alternative (MulDocument *document, gboolean joint)
{
  g_autoptr (GListModel) alternatives = mul_document_list (document, MUL_ENTITY_ALTERNATIVE, 0);

  for (guint i = 0; i < g_list_model_get_n_items (alternatives); i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (alternatives, i);

      if (is_joint (document, mul_record_get_id (alternative)) == joint)
        return g_strdup (mul_record_get_id (alternative));
    }
  return NULL;
}

/**
 * mul_help_can_show_view:
 * @window: (nullable): a window
 * @view: a view that can be shown
 *
 * Returns: whether its project has come so far that there is such a view
 */
gboolean
mul_help_can_show_view (MulWindow *window, const char *view)
{
  g_autofree char *service_id = NULL;
  g_autofree char *alternative_id = NULL;

  if (window == NULL || window->document == NULL)
    return FALSE;
  if (!g_str_has_prefix (view, SERVICE))
    return TRUE;
  service_id = find_service (window);
  alternative_id = g_str_equal (view, JOINT) ? find_alternative (window->document, TRUE) : NULL;
  return service_id != NULL && (alternative_id != NULL || !g_str_equal (view, JOINT));
}

/**
 * mul_help_show_view:
 * @window: a window
 * @view: a view that it can show
 *
 * Shows the view of its project: of the service shown, else of the first.
 */
void
mul_help_show_view (MulWindow *window, const char *view)
{
  g_return_if_fail (MUL_IS_WINDOW (window) && mul_help_can_show_view (window, view));
  if (g_str_has_prefix (view, SERVICE))
    {
      g_auto (GStrv) names = g_strsplit (view, ".", 3);
      g_autofree char *service_id = find_service (window);
      g_autofree char *alternative_id =
          g_str_equal (names[1], "organisation") ? find_alternative (window->document, g_str_equal (view, JOINT)) : NULL;

      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-place", "(ssss)", service_id, names[1],
                                  alternative_id != NULL ? alternative_id : "", "");
    }
  else if (g_str_has_prefix (view, COMPARISON))
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-comparison", "s", view + strlen (COMPARISON));
  else
    gtk_widget_activate_action (GTK_WIDGET (window), "win.show-overview", NULL);
}
