/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-view.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-alternative-popover.h"
#include "pages/service/mul-organisation-edits.h"
#include "pages/service/mul-organisation-model.h"
#include "pages/service/mul-organisation-pane.h"
#include "storage/mul-queries.h"
#include "widgets/mul-alternative-switcher.h"
#include "widgets/mul-chart-outline.h"
#include "widgets/mul-chart-view.h"

#define ZOOM_STEP 1.25

struct _MulOrganisationView
{
  GtkWidget parent_instance;

  /* Owned */
  MulDocument *document;
  char *service_id;
  MulChartModel *model;
  char *selected;

  /* Template */
  GtkWidget *toolbar;
  GtkWidget *separator;
  MulAlternativeSwitcher *switcher;
  AdwToggleGroup *mode_group;
  GMenuModel *unit_menu;
  AdwOverlaySplitView *split;
  GtkStack *stack;
  MulChartView *chart;
  MulChartOutline *outline;
  AdwStatusPage *empty_page;
  GtkListBox *empty_list;
  MulOrganisationPane *pane;

  MulAlternativePopover *popover; /* Borrowed from the switcher's button */
  gboolean narrow;
  gboolean stale;
};

enum
{
  PROP_DOCUMENT = 1,
  PROP_SERVICE_ID,
  PROP_NARROW,
  PROP_SELECTED,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulOrganisationView, mul_organisation_view, GTK_TYPE_WIDGET)

static gboolean
shows_outline (MulOrganisationView *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->mode_group), "outline") == 0;
}

static gboolean
report (MulOrganisationView *self, gboolean done, GError *error)
{
  if (!done && error != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
  return done;
}

static void
update_actions (MulOrganisationView *self)
{
  static const char *const actions[] = { "organisation.add-child",     "organisation.add-sibling",
                                         "organisation.rename",        "organisation.delete",
                                         "organisation.move-earlier",  "organisation.move-later" };
  int unit = mul_chart_model_find (self->model, self->selected);
  const MulChartModelUnit *info = unit >= 0 ? mul_chart_model_get_unit (self->model, unit) : NULL;

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_action_set_enabled (GTK_WIDGET (self), actions[i], info != NULL);
  if (info == NULL)
    return;
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.move-earlier", info->position > 1);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "organisation.move-later",
                                 info->position < mul_chart_model_get_n_siblings (self->model, unit));
}

static void
focus_selected (MulOrganisationView *self)
{
  if (shows_outline (self))
    mul_chart_outline_focus_selected (self->outline);
  else
    mul_chart_canvas_focus_selected (mul_chart_view_get_canvas (self->chart));
}

static GtkWidget *
create_empty_row (const char *title)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (row), "list-add-symbolic");
  return row;
}

/* Says what to do first: today, the units of each municipality; in a joint alternative, its own. */
static void
show_empty (MulOrganisationView *self)
{
  const char *alternative_id = mul_organisation_view_get_alternative (self);
  g_autoptr (MulRecord) alternative =
      alternative_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_ALTERNATIVE, alternative_id) : NULL;
  gboolean today = alternative == NULL ||
                   mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == MUL_ALTERNATIVE_FORM_TODAY;
  guint n_columns = self->model != NULL ? mul_chart_model_get_n_columns (self->model) : 0;

  gtk_list_box_remove_all (self->empty_list);
  if (alternative == NULL)
    {
      adw_status_page_set_description (self->empty_page,
                                       C_ ("organisation", "The project has no alternatives yet. Add “Today” first."));
      gtk_widget_set_visible (GTK_WIDGET (self->empty_list), FALSE);
      return;
    }
  if (today)
    adw_status_page_set_description (
        self->empty_page, C_ ("organisation", "Begin with the unit that the service belongs to in each municipality, "
                                              "and add what is above and below it."));
  else
    {
      g_autofree char *text =
          g_strdup_printf (C_ ("organisation", "Nothing has been entered about how the service would be organised "
                                               "under “%s”."),
                           mul_record_get_text (alternative, MUL_ALTERNATIVE_name));

      adw_status_page_set_description (self->empty_page, text);
    }
  for (guint i = 0; i < n_columns; i++)
    {
      const MulChartModelColumn *column = mul_chart_model_get_column (self->model, i);
      g_autofree char *title = *column->title != '\0'
                                   ? g_strdup_printf (C_ ("organisation", "Add Unit in %s"), column->title)
                                   : g_strdup (C_ ("organisation", "Add Unit"));

      gtk_list_box_append (self->empty_list, create_empty_row (title));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->empty_list), TRUE);
}

static void
show_page (MulOrganisationView *self)
{
  gboolean empty = self->model == NULL || mul_chart_model_get_n_units (self->model) == 0;

  gtk_stack_set_visible_child_name (self->stack, empty                   ? "empty"
                                                 : shows_outline (self) ? "outline"
                                                                        : "chart");
}

static guint
count_below (MulChartModel *model, guint unit)
{
  guint level = mul_chart_model_get_unit (model, unit)->level;
  guint n = 0;

  while (unit + 1 + n < mul_chart_model_get_n_units (model) &&
         mul_chart_model_get_unit (model, unit + 1 + n)->level > level)
    n++;
  return n;
}

/* What is selected when a unit goes: the one after it, else the one before, else the one above. */
static char *
find_heir (MulChartModel *model, guint unit)
{
  guint next = unit + 1 + count_below (model, unit);
  int parent = mul_chart_model_get_parent (model, unit);

  if (next < mul_chart_model_get_n_units (model) && mul_chart_model_get_parent (model, next) == parent &&
      mul_chart_model_get_unit (model, next)->column == mul_chart_model_get_unit (model, unit)->column)
    return g_strdup (mul_chart_model_get_unit (model, next)->id);
  for (int i = (int) unit - 1; i > parent; i--)
    if (mul_chart_model_get_parent (model, i) == parent)
      return g_strdup (mul_chart_model_get_unit (model, i)->id);
  return parent >= 0 ? g_strdup (mul_chart_model_get_unit (model, parent)->id) : NULL;
}

/* The selected unit may go without anybody's deleting it here, as by undo; then what stood over it is selected. */
static void
keep_selection (MulOrganisationView *self, MulChartModel *old)
{
  int unit = mul_chart_model_find (old, self->selected);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;

  if (self->selected == NULL || mul_chart_model_find (self->model, self->selected) >= 0)
    return;
  while (unit >= 0 && mul_chart_model_find (self->model, mul_chart_model_get_unit (old, unit)->id) < 0)
    unit = mul_chart_model_get_parent (old, unit);
  mul_organisation_view_set_selected (self, unit >= 0 ? mul_chart_model_get_unit (old, unit)->id : NULL);
  if (unit >= 0 && had_focus)
    focus_selected (self);
}

/* Reads the chart anew. A view that nobody sees waits until it is shown. */
static void
refresh (MulOrganisationView *self)
{
  const char *alternative_id = mul_organisation_view_get_alternative (self);
  g_autoptr (MulChartModel) model = NULL;
  g_autoptr (MulChartModel) old = NULL;

  if (!gtk_widget_get_mapped (GTK_WIDGET (self)) && self->model != NULL)
    {
      self->stale = TRUE;
      return;
    }
  self->stale = FALSE;
  model = alternative_id != NULL ? mul_organisation_model_new (self->document, self->service_id, alternative_id)
                                 : mul_chart_model_new ();
  old = g_steal_pointer (&self->model);
  self->model = g_object_ref (model);
  keep_selection (self, old);
  mul_chart_view_set_model (self->chart, model);
  mul_chart_outline_set_model (self->outline, model);
  mul_organisation_pane_refresh (self->pane);
  show_empty (self);
  show_page (self);
  update_actions (self);
}

/* A new unit is named at once, where it stands. */
static void
begin_naming (MulOrganisationView *self, const char *unit_id)
{
  if (unit_id == NULL)
    return;
  mul_organisation_view_set_selected (self, unit_id);
  gtk_widget_activate_action (GTK_WIDGET (self), "organisation.rename", NULL);
}

static void
add_root (MulOrganisationView *self, guint column)
{
  g_autoptr (GError) error = NULL;
  const MulChartModelColumn *info = mul_chart_model_get_column (self->model, column);
  g_autofree char *municipality_id =
      info->municipality != NULL ? g_strdup (mul_record_get_id (info->municipality)) : NULL;
  g_autofree char *id = mul_organisation_add_root (self->document, self->service_id,
                                                   mul_organisation_view_get_alternative (self), municipality_id,
                                                   &error);

  report (self, id != NULL, error);
  begin_naming (self, id);
}

static void
add_child_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_organisation_add_child (self->document, self->selected, &error);

  report (self, id != NULL, error);
  begin_naming (self, id);
}

static void
add_sibling_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = mul_organisation_add_sibling (self->document, self->selected, &error);

  report (self, id != NULL, error);
  begin_naming (self, id);
}

static void
rename_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  if (!shows_outline (self))
    {
      mul_chart_canvas_start_rename (mul_chart_view_get_canvas (self->chart));
      return;
    }
  adw_overlay_split_view_set_show_sidebar (self->split, TRUE);
  mul_organisation_pane_focus_name (self->pane);
}

static void
delete_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  int unit = mul_chart_model_find (self->model, self->selected);
  g_autoptr (GError) error = NULL;
  g_autofree char *heir = NULL;
  g_autofree char *text = NULL;
  const char *name;
  guint n_below;

  if (unit < 0)
    return;
  heir = find_heir (self->model, unit);
  n_below = count_below (self->model, unit);
  name = mul_chart_model_get_unit (self->model, unit)->card.name;
  if (*name == '\0')
    name = C_ ("organisation", "Unnamed unit");
  text = n_below == 0 ? g_strdup_printf (C_ ("organisation", "“%s” was deleted"), name)
                      : g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "“%s” and %u unit below it were deleted",
                                                      "“%s” and %u units below it were deleted", n_below),
                                         name, n_below);
  if (!report (self, mul_organisation_delete (self->document, self->selected, &error), error))
    return;
  mul_organisation_view_set_selected (self, heir);
  if (heir != NULL)
    focus_selected (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.toast-undo", "s", text);
}

static void
move_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);
  g_autoptr (GError) error = NULL;
  int step = g_str_equal (action_name, "organisation.move-earlier") ? -1 : 1;

  report (self, mul_organisation_move (self->document, self->selected, step, &error), error);
}

static void
show_details_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  adw_overlay_split_view_set_show_sidebar (self->split, TRUE);
  if (self->selected != NULL)
    mul_organisation_pane_focus_name (self->pane);
}

static void
toggle_pane_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  if (adw_overlay_split_view_get_show_sidebar (self->split))
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
  else
    show_details_action_cb (widget, NULL, NULL);
}

static void
zoom_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  if (g_str_equal (action_name, "organisation.zoom-in"))
    mul_chart_view_zoom_by (self->chart, ZOOM_STEP);
  else if (g_str_equal (action_name, "organisation.zoom-out"))
    mul_chart_view_zoom_by (self->chart, 1 / ZOOM_STEP);
  else if (g_str_equal (action_name, "organisation.zoom-normal"))
    mul_chart_view_zoom_to (self->chart, 1);
  else
    mul_chart_view_zoom_fit (self->chart);
}

static void
show_mode_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  adw_toggle_group_set_active_name (MUL_ORGANISATION_VIEW (widget)->mode_group,
                                    g_variant_get_string (parameter, NULL));
}

static void
alternative_cb (MulOrganisationView *self)
{
  if (self->model != NULL)
    refresh (self);
}

static void
alternative_added_cb (MulOrganisationView *self, const char *id)
{
  mul_organisation_view_show_alternative (self, id);
}

static void
add_alternative_cb (MulOrganisationView *self, GtkWidget *button)
{
  if (self->popover == NULL)
    {
      self->popover = mul_alternative_popover_new (self->document);
      gtk_widget_set_parent (GTK_WIDGET (self->popover), button);
      g_signal_connect_object (self->popover, "added", G_CALLBACK (alternative_added_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static void
mode_cb (MulOrganisationView *self)
{
  show_page (self);
}

static void
canvas_selected_cb (MulOrganisationView *self, GParamSpec *pspec, MulChartCanvas *canvas)
{
  mul_organisation_view_set_selected (self, mul_chart_canvas_get_selected (canvas));
}

static void
outline_selected_cb (MulOrganisationView *self)
{
  mul_organisation_view_set_selected (self, mul_chart_outline_get_selected (self->outline));
}

static void
rename_cb (MulOrganisationView *self, const char *id, const char *name)
{
  g_autoptr (GError) error = NULL;
  /* The card goes on living, but what it says may be replaced by the edit. */
  g_autofree char *unit_id = g_strdup (id);

  report (self, mul_organisation_rename (self->document, unit_id, name, &error), error);
}

static void
add_root_cb (MulOrganisationView *self, guint column)
{
  add_root (self, column);
}

static void
empty_activated_cb (MulOrganisationView *self, GtkListBoxRow *row)
{
  add_root (self, (guint) gtk_list_box_row_get_index (row));
}

/* When the pane goes, the focus goes back to what it was about. */
static void
sidebar_cb (MulOrganisationView *self)
{
  if (!adw_overlay_split_view_get_show_sidebar (self->split) && self->selected != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    focus_selected (self);
}

static void
changed_cb (MulOrganisationView *self, MulChanges *changes)
{
  if (mul_organisation_model_is_touched (changes))
    refresh (self);
}

static void
set_narrow (MulOrganisationView *self, gboolean narrow)
{
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  /* With little room the outline comes first, the canvas is one tap away. */
  adw_toggle_group_set_active_name (self->mode_group, narrow ? "outline" : "chart");
  g_object_set (self->chart, "legend", !narrow, NULL);
  if (narrow)
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_NARROW]);
}

static void
mul_organisation_view_map (GtkWidget *widget)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  GTK_WIDGET_CLASS (mul_organisation_view_parent_class)->map (widget);
  if (self->stale)
    refresh (self);
}

static void
mul_organisation_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (object);

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
    case PROP_SELECTED:
      g_value_set_string (value, self->selected);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_organisation_view_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (object);

  switch (property_id)
    {
    case PROP_DOCUMENT:
      self->document = g_value_dup_object (value);
      break;
    case PROP_SERVICE_ID:
      self->service_id = g_value_dup_string (value);
      break;
    case PROP_NARROW:
      set_narrow (self, g_value_get_boolean (value));
      break;
    case PROP_SELECTED:
      mul_organisation_view_set_selected (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_organisation_view_constructed (GObject *object)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (object);
  g_autoptr (GListModel) alternatives = mul_document_list (self->document, MUL_ENTITY_ALTERNATIVE, 0);
  g_autofree char *today = mul_query_today (self->document);
  MulChartCanvas *canvas = mul_chart_view_get_canvas (self->chart);

  G_OBJECT_CLASS (mul_organisation_view_parent_class)->constructed (object);
  mul_organisation_pane_set_document (self->pane, self->document);
  mul_chart_canvas_set_menu (canvas, self->unit_menu);
  g_signal_connect_object (canvas, "notify::selected", G_CALLBACK (canvas_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "rename", G_CALLBACK (rename_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "add-root", G_CALLBACK (add_root_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  mul_alternative_switcher_set_alternatives (self->switcher, alternatives);
  if (today != NULL)
    mul_alternative_switcher_set_selected (self->switcher, today);
  refresh (self);
}

static void
mul_organisation_view_dispose (GObject *object)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (object);

  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ORGANISATION_VIEW);
  g_clear_object (&self->model);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (mul_organisation_view_parent_class)->dispose (object);
}

static void
mul_organisation_view_finalize (GObject *object)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (object);

  g_free (self->service_id);
  g_free (self->selected);
  G_OBJECT_CLASS (mul_organisation_view_parent_class)->finalize (object);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    const char *parameter_type;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "organisation.add-child", NULL, add_child_action_cb },
    { "organisation.add-sibling", NULL, add_sibling_action_cb },
    { "organisation.rename", NULL, rename_action_cb },
    { "organisation.delete", NULL, delete_action_cb },
    { "organisation.move-earlier", NULL, move_action_cb },
    { "organisation.move-later", NULL, move_action_cb },
    { "organisation.show-details", NULL, show_details_action_cb },
    { "organisation.toggle-pane", NULL, toggle_pane_action_cb },
    { "organisation.zoom-in", NULL, zoom_action_cb },
    { "organisation.zoom-out", NULL, zoom_action_cb },
    { "organisation.zoom-normal", NULL, zoom_action_cb },
    { "organisation.zoom-fit", NULL, zoom_action_cb },
    { "organisation.show-mode", "s", show_mode_action_cb },
  };
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_plus, GDK_CONTROL_MASK, "organisation.zoom-in" },
    { GDK_KEY_equal, GDK_CONTROL_MASK, "organisation.zoom-in" },
    { GDK_KEY_KP_Add, GDK_CONTROL_MASK, "organisation.zoom-in" },
    { GDK_KEY_minus, GDK_CONTROL_MASK, "organisation.zoom-out" },
    { GDK_KEY_KP_Subtract, GDK_CONTROL_MASK, "organisation.zoom-out" },
    { GDK_KEY_0, GDK_CONTROL_MASK, "organisation.zoom-fit" },
    { GDK_KEY_KP_0, GDK_CONTROL_MASK, "organisation.zoom-fit" },
    { GDK_KEY_F9, 0, "organisation.toggle-pane" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter_type, actions[i].activate);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].keyval, keys[i].modifiers, keys[i].action, NULL);
}

static void
mul_organisation_view_class_init (MulOrganisationViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->constructed = mul_organisation_view_constructed;
  object_class->dispose = mul_organisation_view_dispose;
  object_class->finalize = mul_organisation_view_finalize;
  object_class->get_property = mul_organisation_view_get_property;
  object_class->set_property = mul_organisation_view_set_property;
  widget_class->map = mul_organisation_view_map;

  props[PROP_DOCUMENT] =
      g_param_spec_object ("document", NULL, NULL, MUL_TYPE_DOCUMENT, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_SERVICE_ID] = g_param_spec_string ("service-id", NULL, NULL, NULL, flags | G_PARAM_CONSTRUCT_ONLY);
  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  props[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  install_actions (widget_class);
  g_type_ensure (MUL_TYPE_ALTERNATIVE_SWITCHER);
  g_type_ensure (MUL_TYPE_CHART_VIEW);
  g_type_ensure (MUL_TYPE_CHART_OUTLINE);
  g_type_ensure (MUL_TYPE_ORGANISATION_PANE);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-organisation-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, toolbar);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, separator);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, switcher);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, mode_group);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, unit_menu);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, split);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, stack);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, chart);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, outline);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, empty_page);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, empty_list);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, pane);
  gtk_widget_class_bind_template_callback (widget_class, alternative_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_alternative_cb);
  gtk_widget_class_bind_template_callback (widget_class, mode_cb);
  gtk_widget_class_bind_template_callback (widget_class, outline_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_root_cb);
  gtk_widget_class_bind_template_callback (widget_class, empty_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, sidebar_cb);
}

static void
mul_organisation_view_init (MulOrganisationView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * mul_organisation_view_new:
 * @document: the project
 * @service_id: a service
 *
 * Returns: (transfer floating): how the service is organised, with today's charts shown
 */
GtkWidget *
mul_organisation_view_new (MulDocument *document, const char *service_id)
{
  return g_object_new (MUL_TYPE_ORGANISATION_VIEW, "document", document, "service-id", service_id, NULL);
}

/**
 * mul_organisation_view_get_selected:
 * @self: an organisation view
 *
 * Returns: (nullable): the selected unit's key
 */
const char *
mul_organisation_view_get_selected (MulOrganisationView *self)
{
  g_return_val_if_fail (MUL_IS_ORGANISATION_VIEW (self), NULL);
  return self->selected;
}

/**
 * mul_organisation_view_set_selected:
 * @self: an organisation view
 * @unit_id: (nullable): a unit of the alternative shown
 *
 * Selects a unit in chart, outline and pane alike.
 */
void
mul_organisation_view_set_selected (MulOrganisationView *self, const char *unit_id)
{
  g_return_if_fail (MUL_IS_ORGANISATION_VIEW (self));
  if (!g_set_str (&self->selected, unit_id))
    return;
  mul_chart_canvas_set_selected (mul_chart_view_get_canvas (self->chart), self->selected);
  mul_chart_outline_set_selected (self->outline, self->selected);
  mul_organisation_pane_set_unit (self->pane, self->selected);
  update_actions (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * mul_organisation_view_get_alternative:
 * @self: an organisation view
 *
 * Returns: (nullable): the key of the alternative shown
 */
const char *
mul_organisation_view_get_alternative (MulOrganisationView *self)
{
  g_return_val_if_fail (MUL_IS_ORGANISATION_VIEW (self), NULL);
  return mul_alternative_switcher_get_selected (self->switcher);
}

/**
 * mul_organisation_view_show_alternative:
 * @self: an organisation view
 * @alternative_id: an alternative
 */
void
mul_organisation_view_show_alternative (MulOrganisationView *self, const char *alternative_id)
{
  g_return_if_fail (MUL_IS_ORGANISATION_VIEW (self));
  mul_alternative_switcher_set_selected (self->switcher, alternative_id);
}
