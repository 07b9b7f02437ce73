/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-service-page.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-argument-filter.h"
#include "pages/mul-project-edits.h"
#include "pages/service/mul-assessment-view.h"
#include "pages/service/mul-description-view.h"
#include "pages/service/mul-organisation-view.h"
#include "pages/service/mul-service-alternatives.h"
#include "pages/service/mul-staffing-view.h"
#include "storage/mul-edit.h"
#include "storage/mul-queries.h"
#include "widgets/mul-view-stack.h"

struct _MulServicePage
{
  AdwNavigationPage parent_instance;

  /* Owned */
  MulDocument *document;
  MulRecord *service;
  char *service_id;

  /* Template */
  AdwViewStack *view_stack;
  GtkWidget *view_switcher;
  GtkWidget *switcher_bar;
  AdwHeaderBar *header_bar;
  GtkWidget *back_button;
  GtkLabel *title_label;
  GtkLabel *narrow_title;
  GtkBox *header_tools;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkPopover *rename_popover;
  GtkEditable *rename_entry;
  GtkWidget *rename_button;

  gboolean narrow;
};

enum
{
  PROP_DOCUMENT = 1,
  PROP_SERVICE_ID,
  PROP_NARROW,
  PROP_VIEW,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulServicePage, mul_service_page, ADW_TYPE_NAVIGATION_PAGE)

/* One view of the page. They stand in the order in which the report prints them. */
typedef struct
{
  const char *name;
  const char *title;
  const char *icon_name;
  GtkWidget *(*create) (MulDocument *document, const char *service_id);
  /* Whether a chapter of findings has it too. */
  gboolean in_findings;
} ViewKind;

static const ViewKind view_kinds[] = {
  { "description", NC_ ("service", "Description"), "mul-description-symbolic", mul_description_view_new, TRUE },
  { "organisation", NC_ ("service", "Organisation"), "mul-organisation-symbolic", mul_organisation_view_new, FALSE },
  { "staffing", NC_ ("service", "Staffing"), "mul-staffing-symbolic", mul_staffing_view_new, FALSE },
  { "assessment", NC_ ("service", "Assessment"), "mul-assessment-symbolic", mul_assessment_view_new, TRUE },
};

static const ViewKind *
find_view_kind (const char *name)
{
  for (guint i = 0; i < G_N_ELEMENTS (view_kinds); i++)
    if (g_strcmp0 (view_kinds[i].name, name) == 0)
      return &view_kinds[i];
  return NULL;
}

static GtkWidget *
create_view (GtkWidget *page, const char *name)
{
  MulServicePage *self = MUL_SERVICE_PAGE (page);

  return find_view_kind (name)->create (self->document, self->service_id);
}

static AdwViewStackPage *
get_view_page (MulServicePage *self, const ViewKind *kind)
{
  return adw_view_stack_get_page (self->view_stack, adw_view_stack_get_child_by_name (self->view_stack, kind->name));
}

/* Findings across the services have neither organisation nor staffing. */
static void
show_views (MulServicePage *self)
{
  gboolean findings = mul_project_is_findings (self->service);

  for (guint i = 0; i < G_N_ELEMENTS (view_kinds); i++)
    adw_view_stack_page_set_visible (get_view_page (self, &view_kinds[i]), !findings || view_kinds[i].in_findings);
}

static void
show_name (MulServicePage *self)
{
  const char *name = mul_record_get_text (self->service, MUL_SERVICE_name);

  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), *name != '\0' ? name : C_ ("service", "Unnamed Service"));
  gtk_label_set_label (self->title_label, adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (self)));
  gtk_label_set_label (self->narrow_title, adw_navigation_page_get_title (ADW_NAVIGATION_PAGE (self)));
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->title_label), name);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self->narrow_title), name);
}

static void
commit (MulServicePage *self, MulEdit *edit, const char *undo_text)
{
  g_autoptr (GError) error = NULL;
  /* The page goes with its service. */
  g_autoptr (GtkWidget) window = g_object_ref (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))));

  if (!mul_edit_commit (edit, &error))
    gtk_widget_activate_action (window, "win.error", "s", error->message);
  else if (undo_text != NULL)
    gtk_widget_activate_action (window, "win.toast-undo", "s", undo_text);
}

/* The popover points at the name where the name is shown, and else at the page menu. */
static void
rename_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulServicePage *self = MUL_SERVICE_PAGE (widget);
  graphene_rect_t bounds;

  if (gtk_widget_get_mapped (GTK_WIDGET (self->title_label)) &&
      gtk_widget_compute_bounds (GTK_WIDGET (self->title_label), GTK_WIDGET (self->header_tools), &bounds))
    gtk_popover_set_pointing_to (self->rename_popover,
                                 &(GdkRectangle) { (int) bounds.origin.x, (int) bounds.origin.y,
                                                   (int) bounds.size.width, (int) bounds.size.height });
  else
    gtk_popover_set_pointing_to (self->rename_popover, NULL);
  gtk_editable_set_text (self->rename_entry, mul_record_get_text (self->service, MUL_SERVICE_name));
  gtk_popover_popup (self->rename_popover);
  gtk_widget_grab_focus (GTK_WIDGET (self->rename_entry));
}

static void
delete_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulServicePage *self = MUL_SERVICE_PAGE (widget);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (self->document, C_ ("undo", "Delete Service"));
  g_autofree char *text =
      g_strdup_printf (C_ ("service", "“%s” was deleted"), mul_record_get_text (self->service, MUL_SERVICE_name));

  mul_edit_delete (edit, MUL_ENTITY_SERVICE, self->service_id);
  commit (self, edit, text);
}

static void
show_view_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulServicePage *self = MUL_SERVICE_PAGE (widget);

  mul_service_page_show_view (self, g_variant_get_string (parameter, NULL));
  mul_view_stack_enter_by_key (self->view_stack);
}

static void
rename_activate_cb (MulServicePage *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->rename_entry)));

  if (*name == '\0')
    return;
  if (!g_str_equal (name, mul_record_get_text (self->service, MUL_SERVICE_name)))
    {
      g_autoptr (MulEdit) edit = mul_document_begin_edit (self->document, C_ ("undo", "Rename Service"));

      mul_edit_set_text (edit, MUL_SERVICE_name, self->service_id, name);
      commit (self, edit, NULL);
    }
  gtk_popover_popdown (self->rename_popover);
}

static void
rename_changed_cb (MulServicePage *self)
{
  g_autofree char *name = g_strstrip (g_strdup (gtk_editable_get_text (self->rename_entry)));

  gtk_widget_set_sensitive (self->rename_button, *name != '\0');
  gtk_widget_set_tooltip_text (self->rename_button, *name != '\0' ? NULL : C_ ("service", "A service needs a name"));
}

static void
rename_closed_cb (MulServicePage *self)
{
  gtk_editable_set_text (self->rename_entry, "");
}

/* What was chosen in one view is shown in the others too. Only today's organisation is not weighed against itself. */
static void
show_chosen_alternative (MulServicePage *self)
{
  GtkWidget *view = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (self->view_stack)));
  g_autofree char *id = mul_service_alternatives_recall (self->document, self->service_id);
  g_autofree char *today = mul_query_today (self->document);

  if (id == NULL)
    return;
  if (MUL_IS_ORGANISATION_VIEW (view))
    mul_organisation_view_show_alternative (MUL_ORGANISATION_VIEW (view), id);
  else if (MUL_IS_ASSESSMENT_VIEW (view) && g_strcmp0 (id, today) != 0)
    mul_assessment_view_set_alternative (MUL_ASSESSMENT_VIEW (view), id);
}

static void
visible_view_cb (MulServicePage *self)
{
  if (adw_view_stack_get_visible_child (self->view_stack) == NULL || self->document == NULL)
    return;
  mul_view_stack_make_shown (self->view_stack, GTK_WIDGET (self), create_view);
  show_chosen_alternative (self);
  mul_view_stack_go_to_shown (self->view_stack, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_VIEW]);
}

static void
name_notify_cb (MulServicePage *self)
{
  show_name (self);
}

static void
kind_notify_cb (MulServicePage *self)
{
  show_views (self);
}

static void
history_notify_cb (MulServicePage *self)
{
  mul_project_show_history (self->document, self->undo_button, self->redo_button);
}

static void
mul_service_page_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulServicePage *self = MUL_SERVICE_PAGE (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      g_value_set_object (value, self->document);
      break;
    case PROP_SERVICE_ID:
      g_value_set_string (value, self->service_id);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    case PROP_VIEW:
      g_value_set_string (value, mul_service_page_get_view (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_service_page_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulServicePage *self = MUL_SERVICE_PAGE (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_SERVICE_ID:
      self->service_id = g_value_dup_string (value);
      break;
    case PROP_NARROW:
      if (self->narrow == g_value_get_boolean (value))
        return;
      self->narrow = g_value_get_boolean (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_VIEW:
      mul_service_page_show_view (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_service_page_constructed (GObject *object)
{
  MulServicePage *self = MUL_SERVICE_PAGE (object);

  G_OBJECT_CLASS (mul_service_page_parent_class)->constructed (object);
  self->service = mul_document_get_record (self->document, MUL_ENTITY_SERVICE, self->service_id);
  g_signal_connect_object (self->service, "notify::name", G_CALLBACK (name_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->service, "notify::kind", G_CALLBACK (kind_notify_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::undo-label", G_CALLBACK (history_notify_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "notify::redo-label", G_CALLBACK (history_notify_cb), self,
                           G_CONNECT_SWAPPED);
  show_name (self);
  show_views (self);
  history_notify_cb (self);
  visible_view_cb (self);
}

static void
mul_service_page_dispose (GObject *object)
{
  MulServicePage *self = MUL_SERVICE_PAGE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_SERVICE_PAGE);
  g_clear_object (&self->service);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_service_page_parent_class)->dispose (object);
}

static void
mul_service_page_finalize (GObject *object)
{
  MulServicePage *self = MUL_SERVICE_PAGE (object);

  g_free (self->service_id);
  G_OBJECT_CLASS (mul_service_page_parent_class)->finalize (object);
}

static void
mul_service_page_class_init (MulServicePageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->constructed = mul_service_page_constructed;
  object_class->dispose = mul_service_page_dispose;
  object_class->finalize = mul_service_page_finalize;
  object_class->get_property = mul_service_page_get_property;
  object_class->set_property = mul_service_page_set_property;

  props[PROP_DOCUMENT] =
      g_param_spec_object ("document", NULL, NULL, MUL_TYPE_DOCUMENT, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_SERVICE_ID] = g_param_spec_string ("service-id", NULL, NULL, NULL, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  props[PROP_VIEW] = g_param_spec_string ("view", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  gtk_widget_class_install_action (widget_class, "service.rename", NULL, rename_action_cb);
  gtk_widget_class_install_action (widget_class, "service.delete", NULL, delete_action_cb);
  gtk_widget_class_install_action (widget_class, "service.show-view", "s", show_view_action_cb);

  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-service-page.ui");
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, view_stack);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, view_switcher);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, switcher_bar);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, header_bar);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, back_button);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, title_label);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, narrow_title);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, header_tools);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, undo_button);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, redo_button);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, rename_popover);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, rename_entry);
  gtk_widget_class_bind_template_child (widget_class, MulServicePage, rename_button);
  gtk_widget_class_bind_template_callback (widget_class, rename_activate_cb);
  gtk_widget_class_bind_template_callback (widget_class, rename_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, rename_closed_cb);
  gtk_widget_class_bind_template_callback (widget_class, visible_view_cb);
}

static void
mul_service_page_init (MulServicePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (view_kinds); i++)
    mul_view_stack_add (self->view_stack, view_kinds[i].name, g_dpgettext2 (GETTEXT_PACKAGE, "service", view_kinds[i].title),
                        view_kinds[i].icon_name);
  mul_view_stack_add_shortcuts (self->view_stack, GTK_WIDGET (self), "service.show-view");
  mul_view_stack_add_view_shortcut (self->view_stack, GTK_WIDGET (self), GDK_KEY_p, "organisation.print");
  mul_view_stack_enter_by_click (self->view_stack, self->view_switcher);
  mul_view_stack_enter_by_click (self->view_stack, self->switcher_bar);
}

/**
 * mul_service_page_new:
 * @document: the project
 * @service_id: the service's key
 *
 * Returns: (transfer floating): the service's page, with Description shown
 */
GtkWidget *
mul_service_page_new (MulDocument *document, const char *service_id)
{
  g_return_val_if_fail (MUL_IS_DOCUMENT (document), NULL);
  g_return_val_if_fail (service_id != NULL, NULL);
  return g_object_new (MUL_TYPE_SERVICE_PAGE, "document", document, "service-id", service_id, NULL);
}

/**
 * mul_service_page_get_service_id:
 * @self: a service's page
 *
 * Returns: the key of the service shown
 */
const char *
mul_service_page_get_service_id (MulServicePage *self)
{
  g_return_val_if_fail (MUL_IS_SERVICE_PAGE (self), NULL);
  return self->service_id;
}

/**
 * mul_service_page_show_view:
 * @self: a service's page
 * @view: "description", "organisation", "staffing" or "assessment"; what the service does not have changes nothing
 *
 * Shows one of the views, and builds it if this is the first time.
 */
void
mul_service_page_show_view (MulServicePage *self, const char *view)
{
  const ViewKind *kind = find_view_kind (view);

  g_return_if_fail (MUL_IS_SERVICE_PAGE (self));
  if (kind != NULL && adw_view_stack_page_get_visible (get_view_page (self, kind)))
    adw_view_stack_set_visible_child_name (self->view_stack, view);
}

/**
 * mul_service_page_get_view:
 * @self: a service's page
 *
 * Returns: (nullable): the name of the view shown
 */
const char *
mul_service_page_get_view (MulServicePage *self)
{
  g_return_val_if_fail (MUL_IS_SERVICE_PAGE (self), NULL);
  return self->view_stack != NULL ? adw_view_stack_get_visible_child_name (self->view_stack) : NULL;
}

/**
 * mul_service_page_has_views:
 * @self: a service's page
 *
 * Returns: whether there are several views to choose among, as a chapter of findings has not
 */
gboolean
mul_service_page_has_views (MulServicePage *self)
{
  g_return_val_if_fail (MUL_IS_SERVICE_PAGE (self), FALSE);
  return !mul_project_is_findings (self->service);
}

/**
 * mul_service_page_get_alternative:
 * @self: a service's page
 *
 * Returns: (transfer none) (nullable): the alternative that the view shows, or NULL where it shows none in particular
 */
const char *
mul_service_page_get_alternative (MulServicePage *self)
{
  GtkWidget *view;

  g_return_val_if_fail (MUL_IS_SERVICE_PAGE (self), NULL);
  view = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (self->view_stack)));
  if (MUL_IS_ASSESSMENT_VIEW (view))
    return mul_assessment_view_get_alternative (MUL_ASSESSMENT_VIEW (view));
  return MUL_IS_ORGANISATION_VIEW (view) ? mul_organisation_view_get_alternative (MUL_ORGANISATION_VIEW (view)) : NULL;
}

/**
 * mul_service_page_show_place:
 * @self: a service's page
 * @alternative_id: (nullable): an alternative to show in the view shown; "" is none
 * @item_id: (nullable): a section, a question, a placement, a unit, a position or a key figure to go to there, or
 *   %MUL_ARGUMENT_FILTER_WITHOUT_SOURCE; "" is none
 *
 * Goes to a place in the view that is shown; what is not there changes nothing.
 */
void
mul_service_page_show_place (MulServicePage *self, const char *alternative_id, const char *item_id)
{
  GtkWidget *view;
  gboolean has_alternative = alternative_id != NULL && *alternative_id != '\0';
  gboolean has_item = item_id != NULL && *item_id != '\0';

  g_return_if_fail (MUL_IS_SERVICE_PAGE (self));
  view = adw_bin_get_child (ADW_BIN (adw_view_stack_get_visible_child (self->view_stack)));
  if (MUL_IS_ASSESSMENT_VIEW (view))
    {
      if (has_alternative)
        mul_assessment_view_set_alternative (MUL_ASSESSMENT_VIEW (view), alternative_id);
      if (g_strcmp0 (item_id, MUL_ARGUMENT_FILTER_WITHOUT_SOURCE) == 0
              ? mul_assessment_view_show_without_source (MUL_ASSESSMENT_VIEW (view))
              : has_item && mul_assessment_view_show_placement (MUL_ASSESSMENT_VIEW (view), item_id))
        return;
    }
  else if (MUL_IS_ORGANISATION_VIEW (view))
    {
      if (has_alternative)
        mul_organisation_view_show_alternative (MUL_ORGANISATION_VIEW (view), alternative_id);
      if (has_item)
        mul_organisation_view_set_selected (MUL_ORGANISATION_VIEW (view), item_id);
    }
  else if (MUL_IS_STAFFING_VIEW (view) && has_item && (mul_staffing_view_show_position (MUL_STAFFING_VIEW (view), item_id) ||
                                                       mul_staffing_view_show_figure (MUL_STAFFING_VIEW (view), item_id)))
    return;
  else if (MUL_IS_DESCRIPTION_VIEW (view) && has_item &&
           (mul_description_view_show_section (MUL_DESCRIPTION_VIEW (view), item_id) ||
            mul_description_view_show_answer (MUL_DESCRIPTION_VIEW (view), item_id)))
    return;
  mul_view_stack_enter (self->view_stack);
}

/**
 * mul_service_page_set_can_go_back:
 * @self: a service's page
 * @can_go_back: whether there is a place to go back to with win.go-back
 */
void
mul_service_page_set_can_go_back (MulServicePage *self, gboolean can_go_back)
{
  g_return_if_fail (MUL_IS_SERVICE_PAGE (self));
  /* The way back to the sidebar, where there is room for one page only, is then one page further. */
  adw_header_bar_set_show_back_button (self->header_bar, !can_go_back);
  gtk_widget_set_visible (self->back_button, can_go_back);
}
