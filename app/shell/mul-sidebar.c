/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "shell/mul-sidebar.h"

#include <glib/gi18n-lib.h>

#include "pages/mul-project-edits.h"
#include "pages/service/mul-argument-dropping.h"
#include "shell/mul-service-row.h"
#include "storage/mul-queries.h"
#include "widgets/mul-add-popover.h"

struct _MulSidebar
{
  AdwNavigationPage parent_instance;

  /* Owned */
  MulDocument *document;
  GListModel *services;
  char *selected; /* a service's key, or NULL */

  /* Template */
  GtkWidget *title_box;
  GtkLabel *title;
  GtkLabel *status;
  GtkMenuButton *menu_button;
  GtkListBox *list;
  GtkListBoxRow *overview_row;
  GtkWidget *overview_chevron;
  GtkListBoxRow *add_row;
  GtkWidget *add_button;
  GtkListBoxRow *comparison_row;
  GtkWidget *comparison_chevron;

  gboolean comparing; /* the comparison is shown */
  gboolean narrow;
  gboolean selecting;
  guint unselect_source;
  GtkListBoxRow *selected_row; /* where it is narrow, a row that was selected and not activated yet, or NULL; weak */
};

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];
static guint chosen_signal;

G_DEFINE_FINAL_TYPE (MulSidebar, mul_sidebar, ADW_TYPE_NAVIGATION_PAGE)

/* Headings stand among the services, so that a row's place in the list is not the service's. */
static MulServiceRow *
get_service_row (MulSidebar *self, guint position)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL; i++)
    if (MUL_IS_SERVICE_ROW (row) && position-- == 0)
      return MUL_SERVICE_ROW (row);
  return NULL;
}

static MulServiceRow *
find_service_row (MulSidebar *self, const char *id)
{
  MulServiceRow *row;

  for (guint i = 0; (row = get_service_row (self, i)) != NULL; i++)
    if (g_strcmp0 (mul_record_get_id (mul_service_row_get_service (row)), id) == 0)
      return row;
  return NULL;
}

static void
show_coverage (MulSidebar *self, MulServiceRow *row)
{
  MulServiceCounts counts;

  mul_query_service_counts (self->document, mul_record_get_id (mul_service_row_get_service (row)), &counts);
  mul_service_row_set_coverage (row, &counts.coverage);
}

static GtkListBoxRow *
find_selected_row (MulSidebar *self)
{
  MulServiceRow *row = self->selected != NULL ? find_service_row (self, self->selected) : NULL;

  if (row != NULL)
    return GTK_LIST_BOX_ROW (row);
  return self->comparing ? self->comparison_row : self->overview_row;
}

static void
choose (MulSidebar *self, GtkListBoxRow *row)
{
  const char *id = MUL_IS_SERVICE_ROW (row) ? mul_record_get_id (mul_service_row_get_service (MUL_SERVICE_ROW (row))) : NULL;

  g_signal_emit (self, chosen_signal, 0, id != NULL                      ? "service"
                                         : row == self->comparison_row ? "comparison"
                                                                       : "overview",
                 id);
}

static gboolean
unselect_cb (gpointer data)
{
  MulSidebar *self = data;
  GtkListBoxRow *row = self->selected_row;

  self->unselect_source = 0;
  g_clear_weak_pointer (&self->selected_row);
  if (self->narrow)
    gtk_list_box_unselect_all (self->list);
  if (row != NULL)
    choose (self, row);
  return G_SOURCE_REMOVE;
}

/* Selects the row of the place shown. As a page of its own, the sidebar shows no selection, but lets a screen reader select:
 * that is how one opens a row. It is told whether the row was selected, so that it stays so for the moment. */
static void
show_selection (MulSidebar *self)
{
  self->selecting = TRUE;
  gtk_list_box_set_selection_mode (self->list, self->narrow ? GTK_SELECTION_SINGLE : GTK_SELECTION_BROWSE);
  if (!self->narrow)
    gtk_list_box_select_row (self->list, find_selected_row (self));
  else if (self->unselect_source == 0)
    self->unselect_source = g_idle_add (unselect_cb, self);
  self->selecting = FALSE;
}

static void
row_moved_cb (MulSidebar *self, guint position, MulServiceRow *row)
{
  MulRecord *service = mul_service_row_get_service (row);
  g_autofree char *id = g_strdup (mul_record_get_id (service));

  if (mul_project_move_service (GTK_WIDGET (self), self->document, self->services, service, &position))
    {
      MulServiceRow *moved = find_service_row (self, id);

      show_selection (self);
      if (moved != NULL)
        gtk_widget_grab_focus (GTK_WIDGET (moved));
    }
}

static void
row_renamed_cb (MulServiceRow *row)
{
  mul_service_row_edit_name (row);
}

static void
row_named_cb (MulSidebar *self, const char *name, MulServiceRow *row)
{
  mul_project_set_text (GTK_WIDGET (self), self->document, MUL_SERVICE_name, mul_service_row_get_service (row), name,
                        C_ ("undo", "Rename Service"));
}

static void
row_removed_cb (MulSidebar *self, MulServiceRow *row)
{
  g_autoptr (MulRecord) service = g_object_ref (mul_service_row_get_service (row));
  int position = mul_reorder_row_get_position (MUL_REORDER_ROW (row));
  g_autofree char *said =
      g_strdup_printf (C_ ("sidebar", "“%s” was deleted"), mul_record_get_text (service, MUL_SERVICE_name));
  MulServiceRow *next;

  if (!mul_project_delete (GTK_WIDGET (self), self->document, service, C_ ("undo", "Delete Service"), said))
    return;
  next = get_service_row (self, (guint) position);
  if (next == NULL && position > 0)
    next = get_service_row (self, (guint) position - 1);
  gtk_widget_grab_focus (next != NULL ? GTK_WIDGET (next) : GTK_WIDGET (self->overview_row));
}

static GtkWidget *
create_row (MulSidebar *self, MulRecord *service)
{
  GtkWidget *row = mul_service_row_new (service);

  g_object_bind_property (self, "narrow", row, "narrow", G_BINDING_SYNC_CREATE);
  g_signal_connect_object (row, "moved", G_CALLBACK (row_moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect (row, "renamed", G_CALLBACK (row_renamed_cb), NULL);
  g_signal_connect_object (row, "named", G_CALLBACK (row_named_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (row_removed_cb), self, G_CONNECT_SWAPPED);
  mul_argument_accept_drops (row, self->document, mul_record_get_id (service));
  show_coverage (self, MUL_SERVICE_ROW (row));
  return row;
}

static gboolean
is_findings (MulServiceRow *row)
{
  return row != NULL && mul_project_is_findings (mul_service_row_get_service (row));
}

static GtkWidget *
create_heading (gboolean findings)
{
  GtkWidget *label = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, "xalign", 0.0, "label",
                                   findings ? C_ ("sidebar", "Findings") : C_ ("sidebar", "Services"), NULL);
  GtkWidget *heading = g_object_new (GTK_TYPE_LIST_BOX_ROW, "activatable", FALSE, "selectable", FALSE, "focusable", FALSE,
                                     "child", label, NULL);

  gtk_widget_add_css_class (heading, "group-heading");
  return heading;
}

/* Findings across the services are set apart from them. The headings are rows of their own: those that the list has for
 * this count among a screen reader's children of it, but not among its rows, and whoever chose the fifth got the sixth. */
static void
show_headings (MulSidebar *self)
{
  GtkListBoxRow *row;

  for (int i = 0; (row = gtk_list_box_get_row_at_index (self->list, i)) != NULL;)
    if (gtk_widget_has_css_class (GTK_WIDGET (row), "group-heading"))
      gtk_list_box_remove (self->list, GTK_WIDGET (row));
    else
      i++;
  for (guint i = 0; get_service_row (self, i) != NULL; i++)
    {
      MulServiceRow *service_row = get_service_row (self, i);
      gboolean findings = is_findings (service_row);

      if (findings != (i > 0 && is_findings (get_service_row (self, i - 1))))
        gtk_list_box_insert (self->list, create_heading (findings),
                             gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (service_row)));
    }
}

/* What to do first is a row only while there are no services: a hidden one would count among the list's rows, though not among a
 * screen reader's children of it, and whoever chose the comparison got nothing. */
static void
show_add_row (MulSidebar *self)
{
  GtkWidget *row = GTK_WIDGET (self->add_row);
  const gboolean shown = gtk_widget_get_parent (row) != NULL;
  const gboolean empty = g_list_model_get_n_items (self->services) == 0;

  if (shown && !empty)
    gtk_list_box_remove (self->list, row);
  else if (!shown && empty)
    gtk_list_box_insert (self->list, row, gtk_list_box_row_get_index (self->comparison_row));
}

static void
services_changed_cb (MulSidebar *self, guint position, guint removed, guint added)
{
  self->selecting = TRUE;
  for (guint i = 0; i < removed; i++)
    gtk_list_box_remove (self->list, GTK_WIDGET (get_service_row (self, position)));
  for (guint i = 0; i < added; i++)
    {
      g_autoptr (MulRecord) service = g_list_model_get_item (self->services, position + i);
      MulServiceRow *next = get_service_row (self, position + i);
      GtkListBoxRow *after = next != NULL ? GTK_LIST_BOX_ROW (next) : self->comparison_row;

      gtk_list_box_insert (self->list, create_row (self, service), gtk_list_box_row_get_index (after));
    }
  show_headings (self);
  show_add_row (self);
  show_selection (self);
}

static void
document_changed_cb (MulSidebar *self, MulChanges *changes)
{
  MulServiceRow *row;

  if (mul_changes_touch (changes, MUL_ENTITY_SERVICE))
    show_headings (self);
  if (!mul_changes_touch (changes, MUL_ENTITY_ANSWER) && !mul_changes_touch (changes, MUL_ENTITY_QUESTION))
    return;
  for (guint i = 0; (row = get_service_row (self, i)) != NULL; i++)
    show_coverage (self, row);
}

static void
title_notify_cb (MulSidebar *self)
{
  const char *title = self->document != NULL ? mul_document_get_title (self->document) : "";

  gtk_label_set_label (self->title, *title != '\0' ? title : C_ ("sidebar", "Unnamed Project"));
  adw_navigation_page_set_title (ADW_NAVIGATION_PAGE (self), gtk_label_get_label (self->title));
}

static void
row_selected_cb (MulSidebar *self, GtkListBoxRow *row)
{
  if (self->selecting || row == NULL)
    return;
  if (!self->narrow)
    {
      choose (self, row);
      return;
    }
  /* What is activated is selected first: it must keep the focus until that is done. What gets the focus is selected too, and is not
   * gone into for that. */
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != GTK_WIDGET (row))
    g_set_weak_pointer (&self->selected_row, row);
  show_selection (self);
}

static void
row_activated_cb (MulSidebar *self, GtkListBoxRow *row)
{
  g_clear_weak_pointer (&self->selected_row);
  choose (self, row);
}

/* Arrows go from place to place, past the headings between them and what stands in those. Where one has to go in, moving alone
 * opens nothing. */
static void
cursor_moved_cb (MulSidebar *self, GtkMovementStep step, int count, gboolean extend, gboolean modify)
{
  GtkWidget *row = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  if (step != GTK_MOVEMENT_DISPLAY_LINES || modify || row == NULL)
    return;
  do
    row = count > 0 ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);
  while (row != NULL && !(gtk_widget_get_visible (row) && gtk_widget_get_focusable (row)));
  g_signal_stop_emission_by_name (self->list, "move-cursor");
  if (row == NULL)
    return;
  gtk_widget_grab_focus (row);
  if (!self->narrow)
    gtk_list_box_select_row (self->list, GTK_LIST_BOX_ROW (row));
}

static void
added_cb (MulSidebar *self, const char *name)
{
  g_free (mul_project_add_service (GTK_WIDGET (self), self->document, name));
}

static void
add_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  added_cb (MUL_SIDEBAR (widget), g_variant_get_string (parameter, NULL));
}

/* The list is one stop, and arrows move in it. The plus in its heading is the next, wherever in the list one was. */
static gboolean
mul_sidebar_focus_vfunc (GtkWidget *widget, GtkDirectionType direction)
{
  MulSidebar *self = MUL_SIDEBAR (widget);
  GtkRoot *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *popover = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) : NULL;
  const gboolean within = focus != NULL && gtk_widget_is_ancestor (focus, widget) && popover == NULL;
  const gboolean at_add = within && gtk_widget_is_ancestor (focus, self->add_button);

  if (direction == GTK_DIR_TAB_FORWARD && at_add)
    return FALSE;
  if (direction == GTK_DIR_TAB_FORWARD && within && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->list)))
    return gtk_widget_child_focus (self->add_button, direction);
  if (direction == GTK_DIR_TAB_BACKWARD && at_add)
    {
      mul_sidebar_focus (self);
      return TRUE;
    }
  if (direction == GTK_DIR_TAB_BACKWARD && !within && popover == NULL)
    return gtk_widget_child_focus (self->add_button, direction);
  return GTK_WIDGET_CLASS (mul_sidebar_parent_class)->focus (widget, direction);
}

static void
mul_sidebar_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_SIDEBAR (object)->narrow);
}

static void
mul_sidebar_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulSidebar *self = MUL_SIDEBAR (object);

  if (self->narrow == g_value_get_boolean (value))
    return;
  self->narrow = g_value_get_boolean (value);
  gtk_widget_set_visible (self->overview_chevron, self->narrow);
  gtk_widget_set_visible (self->comparison_chevron, self->narrow);
  show_selection (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
mul_sidebar_dispose (GObject *object)
{
  MulSidebar *self = MUL_SIDEBAR (object);

  mul_sidebar_set_document (self, NULL);
  g_clear_handle_id (&self->unselect_source, g_source_remove);
  g_clear_weak_pointer (&self->selected_row);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_SIDEBAR);
  G_OBJECT_CLASS (mul_sidebar_parent_class)->dispose (object);
}

static void
mul_sidebar_finalize (GObject *object)
{
  g_free (MUL_SIDEBAR (object)->selected);
  G_OBJECT_CLASS (mul_sidebar_parent_class)->finalize (object);
}

static void
mul_sidebar_class_init (MulSidebarClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_sidebar_dispose;
  object_class->finalize = mul_sidebar_finalize;
  object_class->get_property = mul_sidebar_get_property;
  object_class->set_property = mul_sidebar_set_property;
  widget_class->focus = mul_sidebar_focus_vfunc;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  chosen_signal = g_signal_new ("chosen", MUL_TYPE_SIDEBAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "services.add", "s", add_action_cb);

  g_type_ensure (MUL_TYPE_ADD_POPOVER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-sidebar.ui");
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, menu_button);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, title_box);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, title);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, status);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, list);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, overview_row);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, overview_chevron);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, add_row);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, add_button);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, comparison_row);
  gtk_widget_class_bind_template_child (widget_class, MulSidebar, comparison_chevron);
  gtk_widget_class_bind_template_callback (widget_class, cursor_moved_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, added_cb);
}

static void
mul_sidebar_init (MulSidebar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_sidebar_set_document:
 * @self: the sidebar
 * @document: (nullable): the project to show
 */
void
mul_sidebar_set_document (MulSidebar *self, MulDocument *document)
{
  g_return_if_fail (MUL_IS_SIDEBAR (self));
  if (self->document == document)
    return;
  if (self->document != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->document, self);
      g_signal_handlers_disconnect_by_data (self->services, self);
      services_changed_cb (self, 0, g_list_model_get_n_items (self->services), 0);
    }
  g_clear_object (&self->services);
  g_set_object (&self->document, document);
  if (document == NULL)
    return;
  self->services = mul_document_list (document, MUL_ENTITY_SERVICE, 0);
  g_signal_connect_object (self->services, "items-changed", G_CALLBACK (services_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::title", G_CALLBACK (title_notify_cb), self, G_CONNECT_SWAPPED);
  services_changed_cb (self, 0, 0, g_list_model_get_n_items (self->services));
  title_notify_cb (self);
}

/**
 * mul_sidebar_select:
 * @self: the sidebar
 * @page: "overview", "comparison" or "service"
 * @service_id: (nullable): the service that is shown
 *
 * Marks the place shown, without choosing it.
 */
void
mul_sidebar_select (MulSidebar *self, const char *page, const char *service_id)
{
  g_return_if_fail (MUL_IS_SIDEBAR (self));
  self->comparing = g_str_equal (page, "comparison");
  g_set_str (&self->selected, service_id);
  show_selection (self);
}

/**
 * mul_sidebar_focus:
 * @self: the sidebar
 *
 * Takes the focus to the row of the place shown.
 */
void
mul_sidebar_focus (MulSidebar *self)
{
  g_return_if_fail (MUL_IS_SIDEBAR (self));
  gtk_widget_grab_focus (GTK_WIDGET (find_selected_row (self)));
}

/**
 * mul_sidebar_show_menu:
 * @self: the sidebar, shown
 *
 * Opens the main menu.
 */
void
mul_sidebar_show_menu (MulSidebar *self)
{
  g_return_if_fail (MUL_IS_SIDEBAR (self));
  gtk_menu_button_popup (self->menu_button);
}

/**
 * mul_sidebar_set_status:
 * @self: the sidebar
 * @status: (nullable): a few words under the project's name, or NULL for none
 * @tooltip: (nullable): a sentence about where and how it is saved
 */
void
mul_sidebar_set_status (MulSidebar *self, const char *status, const char *tooltip)
{
  g_autofree char *whole = g_strjoin ("\n", gtk_label_get_label (self->title), tooltip, NULL);

  g_return_if_fail (MUL_IS_SIDEBAR (self));
  gtk_label_set_label (self->status, status != NULL ? status : "");
  gtk_widget_set_visible (GTK_WIDGET (self->status), status != NULL);
  gtk_widget_set_tooltip_text (self->title_box, whole);
}
