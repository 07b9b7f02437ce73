/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-view.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-alternative-list-popover.h"
#include "pages/service/mul-joint-view.h"
#include "pages/service/mul-organisation-edits.h"
#include "pages/service/mul-organisation-model.h"
#include "pages/service/mul-organisation-moves.h"
#include "pages/service/mul-organisation-private.h"
#include "pages/service/mul-service-alternatives.h"
#include "storage/mul-queries.h"

enum
{
  PROP_SELECTED = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulOrganisationView, mul_organisation_view, MUL_TYPE_SERVICE_VIEW)

gboolean
mul_organisation_view_shows_outline (MulOrganisationView *self)
{
  return g_strcmp0 (adw_toggle_group_get_active_name (self->mode_group), "outline") == 0;
}

gboolean
mul_organisation_view_report (MulOrganisationView *self, gboolean done, GError *error)
{
  if (!done && error != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.error", "s", error->message);
  return done;
}

void
mul_organisation_view_focus_selected (MulOrganisationView *self)
{
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), "empty") == 0)
    gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
  else if (mul_organisation_view_shows_outline (self))
    mul_chart_outline_focus_selected (self->outline);
  else
    mul_chart_canvas_focus_selected (mul_chart_view_get_canvas (self->chart));
}

/* Shows dim what waits to be pasted elsewhere. */
void
mul_organisation_view_set_cut (MulOrganisationView *self, const char *unit_id)
{
  mul_chart_canvas_set_cut (mul_chart_view_get_canvas (self->chart), unit_id);
}

void
mul_organisation_view_announce (MulOrganisationView *self, const char *text)
{
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* Says where a unit that was moved stands now. */
void
mul_organisation_view_announce_move (MulOrganisationView *self, const char *unit_id)
{
  int unit = mul_chart_model_find (self->model, unit_id);
  int parent = unit >= 0 ? mul_chart_model_get_parent (self->model, (guint) unit) : -1;
  const MulChartModelUnit *info = unit >= 0 ? mul_chart_model_get_unit (self->model, (guint) unit) : NULL;
  const char *above;
  g_autofree char *text = NULL;

  if (info == NULL)
    return;
  above = parent >= 0 ? mul_chart_model_get_unit (self->model, (guint) parent)->card.name
                      : mul_chart_model_get_column (self->model, info->column)->title;
  /* Translators: a unit, the unit or municipality it stands under now, and its place there. */
  text = g_strdup_printf (C_ ("organisation", "%1$s moved under %2$s, %3$u of %4$u"), info->card.name, above,
                          info->position, mul_chart_model_get_n_siblings (self->model, (guint) unit));
  mul_organisation_view_announce (self, text);
}

static GtkWidget *
create_empty_row (const char *title, const char *icon_name)
{
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (row), icon_name);
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

      gtk_list_box_append (self->empty_list, create_empty_row (title, "list-add-symbolic"));
    }
  gtk_list_box_append (self->empty_list, create_empty_row (C_ ("organisation", "Paste List"), "edit-paste-symbolic"));
  gtk_widget_set_visible (GTK_WIDGET (self->empty_list), TRUE);
}

static void
show_page (MulOrganisationView *self)
{
  gboolean empty = self->model == NULL || mul_chart_model_get_n_units (self->model) == 0;
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self->stack)) != NULL;
  GtkWidget *before = gtk_stack_get_visible_child (self->stack);
  g_autofree char *selected = g_strdup (self->selected);

  /* The outline is made when somebody wants it. */
  if (mul_organisation_view_shows_outline (self) && self->model != NULL)
    mul_chart_outline_set_model (self->outline, self->model);
  gtk_stack_set_visible_child_name (self->stack, empty                   ? "empty"
                                                 : mul_organisation_view_shows_outline (self) ? "outline"
                                                                        : "chart");
  /* A page that is hidden must not keep the focus: Tab would look for its next place in there, and never come on. */
  if (had_focus && gtk_stack_get_visible_child (self->stack) != before)
    {
      gtk_widget_set_focus_child (GTK_WIDGET (self->stack), NULL);
      /* The stack may have given the focus to the first unit already, and so selected it. */
      mul_organisation_view_set_selected (self, selected);
      mul_organisation_view_focus_selected (self);
    }
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
    mul_organisation_view_focus_selected (self);
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
  mul_joint_view_refresh (self);
  mul_organisation_pane_refresh (self->pane);
  show_empty (self);
  show_page (self);
  mul_organisation_view_update_actions (self);
}

static void
alternative_cb (MulOrganisationView *self)
{
  if (self->model == NULL)
    return;
  mul_service_alternatives_remember (self->document, self->service_id, mul_organisation_view_get_alternative (self));
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
  mul_chart_outline_set_selected (self->outline, self->selected);
}

static void
canvas_selected_cb (MulOrganisationView *self, GParamSpec *pspec, MulChartCanvas *canvas)
{
  mul_organisation_view_set_selected (self, mul_chart_canvas_get_selected (canvas));
  mul_organisation_view_update_folding (self);
}

static void
outline_selected_cb (MulOrganisationView *self)
{
  mul_organisation_view_set_selected (self, mul_chart_outline_get_selected (self->outline));
}

static void
folded_cb (MulOrganisationView *self)
{
  mul_organisation_view_update_folding (self);
}

/* A unit was dragged to another place. */
static void
moved_cb (MulOrganisationView *self, const char *id, const char *parent_id, const char *before_id, guint column)
{
  const MulChartModelColumn *info = mul_chart_model_get_column (self->model, column);
  g_autofree char *unit_id = g_strdup (id);
  g_autofree char *municipality_id =
      info->municipality != NULL ? g_strdup (mul_record_get_id (info->municipality)) : NULL;
  g_autoptr (GError) error = NULL;

  if (!mul_organisation_view_report (
          self, mul_organisation_move_to (self->document, unit_id, parent_id, municipality_id, before_id, &error), error))
    return;
  mul_organisation_view_set_selected (self, unit_id);
  mul_organisation_view_focus_selected (self);
  mul_organisation_view_announce_move (self, unit_id);
}

static void
rename_cb (MulOrganisationView *self, const char *id, const char *name)
{
  g_autoptr (GError) error = NULL;
  /* The card goes on living, but what it says may be replaced by the edit. */
  g_autofree char *unit_id = g_strdup (id);

  mul_organisation_view_report (self, mul_organisation_rename (self->document, unit_id, name, &error), error);
}

static void
name_kept_cb (MulOrganisationView *self, const char *id)
{
  g_autofree char *unit_id = g_strdup (id);

  mul_organisation_view_take_back (self, unit_id);
}

static void
add_root_cb (MulOrganisationView *self, guint column)
{
  mul_organisation_view_add_root (self, column);
}

static void
empty_activated_cb (MulOrganisationView *self, GtkListBoxRow *row)
{
  guint column = (guint) gtk_list_box_row_get_index (row);

  /* The last row pastes. */
  if (column < mul_chart_model_get_n_columns (self->model))
    mul_organisation_view_add_root (self, column);
  else
    mul_organisation_view_paste_text (self, NULL);
}

/* When the pane goes, the focus goes back to what it was about. */
static void
sidebar_cb (MulOrganisationView *self)
{
  if (!adw_overlay_split_view_get_show_sidebar (self->split) && self->selected != NULL &&
      gtk_widget_get_mapped (GTK_WIDGET (self)))
    mul_organisation_view_focus_selected (self);
}

static void
pane_left_cb (MulOrganisationView *self)
{
  if (adw_overlay_split_view_get_collapsed (self->split))
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
  else
    mul_organisation_view_focus_selected (self);
}

static void
changed_cb (MulOrganisationView *self, MulChanges *changes)
{
  if (mul_organisation_model_is_touched (changes))
    refresh (self);
}

static void
mul_organisation_view_narrowed (MulServiceView *view, gboolean narrow)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (view);

  self->narrow = narrow;
  /* With little room the outline comes first, the canvas is one tap away. */
  adw_toggle_group_set_active_name (self->mode_group, narrow ? "outline" : "chart");
  g_object_set (self->chart, "legend", !narrow, NULL);
  mul_joint_view_set_narrow (self, narrow);
  if (narrow)
    gtk_widget_add_css_class (GTK_WIDGET (self), "narrow");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "narrow");
  if (narrow)
    adw_overlay_split_view_set_show_sidebar (self->split, FALSE);
}

static void
mul_organisation_view_map (GtkWidget *widget)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  GTK_WIDGET_CLASS (mul_organisation_view_parent_class)->map (widget);
  if (self->stale)
    refresh (self);
}

/* Who comes here wants the units, not the row of tools above. */
static gboolean
mul_organisation_view_grab_focus (GtkWidget *widget)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (widget);

  /* Where the focus was when it left is remembered, and says nothing of where it is. */
  if ((gtk_widget_get_state_flags (GTK_WIDGET (self->stack)) & GTK_STATE_FLAG_FOCUS_WITHIN) == 0)
    for (GtkWidget *parent = GTK_WIDGET (self->stack), *child; parent != NULL; parent = child)
      {
        child = gtk_widget_get_focus_child (parent);
        gtk_widget_set_focus_child (parent, NULL);
      }
  if (self->selected != NULL)
    mul_organisation_view_focus_selected (self);
  if ((gtk_widget_get_state_flags (GTK_WIDGET (self->stack)) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    return TRUE;
  return gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
mul_organisation_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (object);

  switch (property_id)
    {
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
  MulChartCanvas *canvas = mul_chart_view_get_canvas (self->chart);
  g_autoptr (GListModel) alternatives = NULL;
  g_autofree char *alternative_id = NULL;

  G_OBJECT_CLASS (mul_organisation_view_parent_class)->constructed (object);
  self->document = mul_service_view_get_document (MUL_SERVICE_VIEW (self));
  self->service_id = mul_service_view_get_service_id (MUL_SERVICE_VIEW (self));
  alternatives = mul_service_alternatives_new (self->document, self->service_id);
  alternative_id = mul_service_alternatives_recall (self->document, self->service_id);
  if (alternative_id == NULL)
    alternative_id = mul_query_today (self->document);
  mul_organisation_pane_set_document (self->pane, self->document);
  mul_chart_canvas_set_menu (canvas, self->unit_menu);
  mul_chart_outline_set_menu (self->outline, self->unit_menu);
  g_signal_connect_object (canvas, "notify::selected", G_CALLBACK (canvas_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "rename", G_CALLBACK (rename_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "name-kept", G_CALLBACK (name_kept_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "add-root", G_CALLBACK (add_root_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (canvas, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->outline, "moved", G_CALLBACK (moved_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->outline, "rename", G_CALLBACK (rename_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->outline, "name-kept", G_CALLBACK (name_kept_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->folding, "changed", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "changed", G_CALLBACK (changed_cb), self, G_CONNECT_SWAPPED);
  mul_joint_view_set_up (self);
  mul_alternative_switcher_set_alternatives (self->switcher, alternatives);
  mul_alternative_switcher_set_popover (self->switcher, mul_alternative_list_popover_new (self->document, self->service_id));
  if (alternative_id != NULL)
    mul_alternative_switcher_set_selected (self->switcher, alternative_id);
  refresh (self);
}

static void
mul_organisation_view_dispose (GObject *object)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (object);

  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  if (self->ledger_dialog != NULL)
    adw_dialog_force_close (ADW_DIALOG (self->ledger_dialog));
  g_clear_pointer (&self->joint_popover, gtk_widget_unparent);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ORGANISATION_VIEW);
  g_clear_object (&self->model);
  g_clear_object (&self->folding);
  self->document = NULL;
  G_OBJECT_CLASS (mul_organisation_view_parent_class)->dispose (object);
}

static void
mul_organisation_view_finalize (GObject *object)
{
  MulOrganisationView *self = MUL_ORGANISATION_VIEW (object);

  g_free (self->selected);
  g_free (self->added);
  g_free (self->added_from);
  g_clear_pointer (&self->joint, mul_joint_free);
  g_free (self->joint_of);
  g_free (self->ledger_said);
  g_strfreev (self->cut_origins);
  g_strfreev (self->cut_positions);
  g_strfreev (self->chosen_origins);
  g_strfreev (self->chosen_positions);
  G_OBJECT_CLASS (mul_organisation_view_parent_class)->finalize (object);
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
  MUL_SERVICE_VIEW_CLASS (klass)->narrowed = mul_organisation_view_narrowed;
  object_class->get_property = mul_organisation_view_get_property;
  object_class->set_property = mul_organisation_view_set_property;
  widget_class->grab_focus = mul_organisation_view_grab_focus;
  widget_class->map = mul_organisation_view_map;

  props[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  mul_organisation_view_install_actions (widget_class);
  mul_joint_view_install_actions (widget_class);
  g_type_ensure (MUL_TYPE_LEDGER_BAR);
  g_type_ensure (MUL_TYPE_TRAY);
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
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, ledger_bar);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, ledger_separator);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, tray_split);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, tray);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, tray_button);
  gtk_widget_class_bind_template_child (widget_class, MulOrganisationView, draft_button);
  gtk_widget_class_bind_template_callback (widget_class, alternative_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_alternative_cb);
  gtk_widget_class_bind_template_callback (widget_class, mode_cb);
  gtk_widget_class_bind_template_callback (widget_class, outline_selected_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_root_cb);
  gtk_widget_class_bind_template_callback (widget_class, empty_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, pane_left_cb);
  gtk_widget_class_bind_template_callback (widget_class, sidebar_cb);
}

static void
mul_organisation_view_init (MulOrganisationView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->folding = mul_chart_folding_new ();
  mul_chart_canvas_set_folding (mul_chart_view_get_canvas (self->chart), self->folding);
  mul_chart_outline_set_folding (self->outline, self->folding);
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
  mul_organisation_view_update_actions (self);
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
