/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-assessment-view-private.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-alternative-list-popover.h"
#include "pages/service/mul-argument-dropping.h"
#include "pages/service/mul-argument-edits.h"
#include "pages/service/mul-argument-wording.h"
#include "pages/service/mul-service-alternatives.h"
#include "storage/mul-queries-assessment.h"
#include "widgets/mul-key-tooltip.h"
#include "widgets/mul-toast-place.h"

enum
{
  PROP_ALTERNATIVE_ID = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (MulAssessmentView, mul_assessment_view, MUL_TYPE_SERVICE_VIEW)

static void
apply_filter (MulAssessmentView *self)
{
  for (guint i = 0; i < N_COLUMNS; i++)
    mul_argument_column_set_filter (self->columns[i], mul_assessment_filter_get (self->filter),
                                    mul_assessment_filter_get_grouping (self->filter));
}

static void
begin_adding (MulAssessmentView *self, MulPlacementKind kind)
{
  if (mul_alternative_switcher_get_selected (self->switcher) == NULL)
    return;
  mul_assessment_view_reveal_kind (self, kind);
  mul_argument_column_begin_adding (self->columns[kind]);
}

/* The first alternative to today's that something is written about, since that is what the page weighs; else today's where
 * something is written about it; else the first alternative. */
static const char *
find_first_alternative (MulAssessmentView *self)
{
  const guint n = g_list_model_get_n_items (self->alternatives);
  const char *today = NULL;
  const char *first = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) alternative = g_list_model_get_item (self->alternatives, i);
      const char *id = mul_record_get_id (alternative);
      const gboolean is_today =
          mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == MUL_ALTERNATIVE_FORM_TODAY;
      const gboolean written = mul_query_has_arguments (self->document, self->service_id, id);

      if (written && !is_today)
        return id;
      if (written && today == NULL)
        today = id;
      if (first == NULL && !is_today)
        first = id;
    }
  return today != NULL ? today : first;
}

static void
show_alternative (MulAssessmentView *self)
{
  const char *id = mul_alternative_switcher_get_selected (self->switcher);

  self->discuss = FALSE;
  for (guint i = 0; i < N_COLUMNS; i++)
    mul_argument_column_set_alternative (self->columns[i], id);
  apply_filter (self);
  mul_assessment_conclusion_set_alternative (self->conclusion, id);
  mul_assessment_conclusion_set_alternative (self->sheet_conclusion, id);
  gtk_widget_set_sensitive (GTK_WIDGET (self->sheet), id != NULL);
  gtk_adjustment_set_value (gtk_scrolled_window_get_vadjustment (self->scroller), 0);
  mul_assessment_view_show_stack (self);
  mul_assessment_view_show_parts (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ALTERNATIVE_ID]);
}

static void
selected_notify_cb (MulAssessmentView *self)
{
  if (self->columns[0] == NULL)
    return;
  mul_service_alternatives_remember (self->document, self->service_id, mul_assessment_view_get_alternative (self));
  show_alternative (self);
}

static void
alternative_added_cb (MulAssessmentView *self, const char *id)
{
  mul_alternative_switcher_set_selected (self->switcher, id);
}

static void
add_alternative_cb (MulAssessmentView *self, GtkWidget *button)
{
  if (self->popover == NULL)
    {
      self->popover = mul_alternative_popover_new (self->document);
      gtk_widget_set_parent (GTK_WIDGET (self->popover), button);
      g_signal_connect_object (self->popover, "added", G_CALLBACK (alternative_added_cb), self, G_CONNECT_SWAPPED);
    }
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

static gboolean
value_dropped_cb (MulAssessmentView *self, const char *alternative_id, const GValue *value, gboolean copy)
{
  return mul_argument_drop_on_alternative (GTK_WIDGET (self), self->document, self->service_id, alternative_id,
                                           g_value_get_boxed (value), copy);
}

/* Who has filtered sees what is left; who hears it is told. */
static void
announce_shown (MulAssessmentView *self)
{
  g_autofree char *said = NULL;
  guint shown = 0;
  guint n = 0;

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      shown += mul_argument_column_get_shown (self->columns[i]);
      n += mul_argument_column_get_count (self->columns[i]);
    }
  if (mul_argument_filter_is_empty (mul_assessment_filter_get (self->filter)))
    said = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u argument is shown, the only one", "All %u arguments are shown", n), n);
  else
    said = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u of %u arguments is shown", "%u of %u arguments are shown", shown),
                            shown, n);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
filter_changed_cb (MulAssessmentView *self)
{
  if (self->columns[0] == NULL)
    return;
  apply_filter (self);
  mul_assessment_view_show_part_counts (self);
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->filter)) != NULL)
    announce_shown (self);
}

static void
column_refreshed_cb (MulAssessmentView *self)
{
  guint disputed = 0;
  guint without_source = 0;

  for (guint i = 0; i < N_COLUMNS && self->columns[i] != NULL; i++)
    mul_argument_column_count (self->columns[i], &disputed, &without_source);
  mul_assessment_filter_set_counts (self->filter, disputed, without_source);
  if (self->columns[N_COLUMNS - 1] != NULL)
    mul_assessment_view_show_part_counts (self);
}

static void
part_notify_cb (MulAssessmentView *self)
{
  if (self->columns[0] != NULL)
    mul_assessment_view_show_parts (self);
}

static void
open_notify_cb (MulAssessmentView *self)
{
  if (!adw_bottom_sheet_get_open (self->sheet) && self->document != NULL)
    mul_assessment_conclusion_commit (self->sheet_conclusion);
}

static void
add_clicked_cb (MulAssessmentView *self)
{
  begin_adding (self, mul_assessment_view_get_shown_kind (self));
}

static void
discuss_cb (MulAssessmentView *self)
{
  begin_adding (self, MUL_PLACEMENT_KIND_PRO);
}

static void
column_count_notify_cb (MulAssessmentView *self)
{
  mul_assessment_view_show_stack (self);
  mul_assessment_view_show_part_counts (self);
}

static void
column_moved_cb (MulAssessmentView *self, const char *placement_id, int kind)
{
  if (kind < 0 || kind >= N_COLUMNS)
    return;
  mul_assessment_view_reveal_kind (self, (MulPlacementKind) kind);
  mul_argument_column_focus_placement (self->columns[kind], placement_id);
}

static void
column_add_across_cb (MulAssessmentView *self, MulArgumentColumn *column)
{
  static const MulPlacementKind opposite[N_COLUMNS] = {
    MUL_PLACEMENT_KIND_CON,
    MUL_PLACEMENT_KIND_PRO,
    MUL_PLACEMENT_KIND_NEUTRAL,
    MUL_PLACEMENT_KIND_CONDITION,
  };

  begin_adding (self, opposite[mul_argument_column_get_kind (column)]);
}

static void
document_changed_cb (MulAssessmentView *self, MulChanges *changes)
{
  if (mul_changes_touch (changes, MUL_ENTITY_PROJECT))
    mul_assessment_view_show_parts (self);
  if (mul_changes_touch (changes, MUL_ENTITY_SERVICE_ALTERNATIVE))
    mul_assessment_view_show_stack (self);
}

static void
add_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  const int kind = mul_code_index (mul_codes_PLACEMENT_KIND, action_name + strlen ("assessment.add-"));

  begin_adding (MUL_ASSESSMENT_VIEW (widget), (MulPlacementKind) kind);
}

static void
edit_conclusion_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (widget);

  adw_bottom_sheet_set_open (self->sheet, self->narrow);
  mul_assessment_conclusion_begin_editing (self->narrow ? self->sheet_conclusion : self->conclusion);
}

static void
add_dissent_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (widget);

  adw_bottom_sheet_set_open (self->sheet, self->narrow);
  mul_assessment_conclusion_add_dissent (self->narrow ? self->sheet_conclusion : self->conclusion);
}

static void
filter_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (widget);

  gtk_toggle_button_set_active (self->filter_button, TRUE);
  mul_assessment_view_show_filter (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->filter));
}

static void
clear_filter_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (widget);

  mul_assessment_filter_clear (self->filter);
  if (gtk_widget_get_focus_child (GTK_WIDGET (self->filter)) == NULL)
    announce_shown (self);
}

/* Whatever the filter hides: it was asked for. */
static void
go_to_argument_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (widget);

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autofree char *id = g_strdup (mul_argument_column_find_argument (self->columns[i], g_variant_get_string (parameter, NULL)));

      if (id == NULL)
        continue;
      mul_assessment_filter_clear (self->filter);
      mul_assessment_view_reveal_kind (self, (MulPlacementKind) i);
      mul_argument_column_focus_placement (self->columns[i], id);
      return;
    }
}

static void
add_alternative_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit_by_name (MUL_ASSESSMENT_VIEW (widget)->switcher, "add-requested",
                         MUL_ASSESSMENT_VIEW (widget)->switcher);
}

static void
show_alternative_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  mul_assessment_view_set_alternative (MUL_ASSESSMENT_VIEW (widget), g_variant_get_string (parameter, NULL));
}

/* Who comes here wants the arguments, not the row of tools above. */
static gboolean
mul_assessment_view_grab_focus (GtkWidget *widget)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (widget);

  return gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
mul_assessment_view_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (object);

  switch (property_id)
    {
    case PROP_ALTERNATIVE_ID:
      g_value_set_string (value, mul_assessment_view_get_alternative (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_assessment_view_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (object);

  switch (property_id)
    {
    case PROP_ALTERNATIVE_ID:
      mul_assessment_view_set_alternative (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_assessment_view_narrowed (MulServiceView *view, gboolean narrow)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (view);

  self->narrow = narrow;
  mul_assessment_view_show_narrow (self);
}

static void
mul_assessment_view_constructed (GObject *object)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (object);
  const char *id;

  G_OBJECT_CLASS (mul_assessment_view_parent_class)->constructed (object);
  self->document = mul_service_view_get_document (MUL_SERVICE_VIEW (self));
  self->service_id = mul_service_view_get_service_id (MUL_SERVICE_VIEW (self));
  self->alternatives = mul_service_alternatives_new (self->document, self->service_id);
  self->twins = mul_argument_twins_new (self->document);
  id = find_first_alternative (self);
  mul_assessment_filter_set_service (self->filter, self->document, self->service_id);
  mul_assessment_conclusion_set_service (self->conclusion, self->document, self->service_id);
  mul_assessment_conclusion_set_service (self->sheet_conclusion, self->document, self->service_id);
  mul_assessment_conclusion_set_vertical (self->sheet_conclusion, TRUE);
  /* Before there are columns, that they read one alternative only. */
  mul_alternative_switcher_set_alternatives (self->switcher, self->alternatives);
  mul_alternative_switcher_set_popover (self->switcher, mul_alternative_list_popover_new (self->document, self->service_id));
  mul_alternative_switcher_set_drop_type (self->switcher, MUL_TYPE_ARGUMENT_DRAG);
  mul_alternative_switcher_set_selected (self->switcher, id);
  for (guint i = 0; i < N_COLUMNS; i++)
    {
      GtkWidget *column = mul_argument_column_new (self->document, self->service_id, id, (MulPlacementKind) i);

      self->columns[i] = MUL_ARGUMENT_COLUMN (column);
      mul_argument_column_set_twins (self->columns[i], self->twins);
      gtk_widget_set_valign (column, GTK_ALIGN_START);
      gtk_box_append (i < MUL_PLACEMENT_KIND_CONDITION ? self->upper : self->lower, column);
      g_signal_connect_object (column, "notify::count", G_CALLBACK (column_count_notify_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (column, "refreshed", G_CALLBACK (column_refreshed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (column, "moved", G_CALLBACK (column_moved_cb), self, G_CONNECT_SWAPPED);
      mul_assessment_view_follow_keys (self, self->columns[i]);
      g_signal_connect_object (column, "add-across", G_CALLBACK (column_add_across_cb), self, G_CONNECT_SWAPPED);
    }
  show_alternative (self);
  column_refreshed_cb (self);
  mul_assessment_view_show_narrow (self);
  g_signal_connect_object (self->document, "changed", G_CALLBACK (document_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->document, "stepped", G_CALLBACK (mul_assessment_view_stepped_cb), self, G_CONNECT_SWAPPED);
}

static void
mul_assessment_view_dispose (GObject *object)
{
  MulAssessmentView *self = MUL_ASSESSMENT_VIEW (object);

  if (self->document != NULL)
    g_signal_handlers_disconnect_by_data (self->document, self);
  g_clear_pointer ((GtkWidget **) &self->popover, gtk_widget_unparent);
  for (guint i = 0; i < N_COLUMNS; i++)
    self->columns[i] = NULL;
  g_clear_object (&self->twins);
  self->document = NULL;
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ASSESSMENT_VIEW);
  g_clear_object (&self->alternatives);
  G_OBJECT_CLASS (mul_assessment_view_parent_class)->dispose (object);
}

static void
mul_assessment_view_finalize (GObject *object)
{
  G_OBJECT_CLASS (mul_assessment_view_parent_class)->finalize (object);
}

static void
mul_assessment_view_class_init (MulAssessmentViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->constructed = mul_assessment_view_constructed;
  object_class->dispose = mul_assessment_view_dispose;
  object_class->finalize = mul_assessment_view_finalize;
  MUL_SERVICE_VIEW_CLASS (klass)->narrowed = mul_assessment_view_narrowed;
  object_class->get_property = mul_assessment_view_get_property;
  object_class->set_property = mul_assessment_view_set_property;
  widget_class->grab_focus = mul_assessment_view_grab_focus;

  props[PROP_ALTERNATIVE_ID] = g_param_spec_string ("alternative-id", NULL, NULL, NULL, flags);
  g_object_class_install_properties (object_class, N_PROPS, props);

  for (guint i = 0; i < N_COLUMNS; i++)
    {
      g_autofree char *name = g_strdup_printf ("assessment.add-%s", mul_codes_PLACEMENT_KIND[i]);

      gtk_widget_class_install_action (widget_class, g_intern_string (name), NULL, add_action);
    }
  gtk_widget_class_install_action (widget_class, "assessment.edit-conclusion", NULL, edit_conclusion_action);
  gtk_widget_class_install_action (widget_class, "assessment.add-dissent", NULL, add_dissent_action);
  gtk_widget_class_install_action (widget_class, "assessment.add-alternative", NULL, add_alternative_action);
  gtk_widget_class_install_action (widget_class, "assessment.filter", NULL, filter_action);
  gtk_widget_class_install_action (widget_class, "assessment.clear-filter", NULL, clear_filter_action);
  gtk_widget_class_install_action (widget_class, "assessment.go-to-argument", "s", go_to_argument_action);
  mul_assessment_view_install_keys (widget_class);
  gtk_widget_class_install_action (widget_class, "assessment.show-alternative", "s", show_alternative_action);

  g_type_ensure (MUL_TYPE_ALTERNATIVE_SWITCHER);
  g_type_ensure (MUL_TYPE_ASSESSMENT_CONCLUSION);
  g_type_ensure (MUL_TYPE_ASSESSMENT_FILTER);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-assessment-view.ui");
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, toolbar);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, switcher);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, parts);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, filter_button);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, filter);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, sheet);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, stack);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, scroller);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, lists);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, upper);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, lower);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, calm_reason);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, add_content);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, add_button);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, bottom_bar);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, sheet_conclusion);
  gtk_widget_class_bind_template_child (widget_class, MulAssessmentView, conclusion);
  gtk_widget_class_bind_template_callback (widget_class, selected_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_alternative_cb);
  gtk_widget_class_bind_template_callback (widget_class, value_dropped_cb);
  gtk_widget_class_bind_template_callback (widget_class, filter_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, part_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, open_notify_cb);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, discuss_cb);
}

static void
mul_assessment_view_init (MulAssessmentView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  mul_toast_place_add_bar (GTK_WIDGET (self->conclusion));
  mul_toast_place_add_bar (GTK_WIDGET (self->sheet_conclusion));
  mul_toast_place_add_bar (self->bottom_bar);
  mul_assessment_view_add_keys (self);
  mul_alternative_switcher_set_keys (self->switcher, "<Control>Page_Up", "<Control>Page_Down");
  mul_key_tooltip_set (GTK_WIDGET (self->filter_button), C_ ("filter", "Filter"), "<Control><Shift>f");
  g_signal_connect_object (self->filter_button, "toggled", G_CALLBACK (mul_assessment_view_show_filter), self, G_CONNECT_SWAPPED);
  g_object_bind_property (self->sheet, "bottom-bar-height", self->stack, "margin-bottom", G_BINDING_SYNC_CREATE);
}

/**
 * mul_assessment_view_new:
 * @document: a project
 * @service_id: a service
 *
 * Returns: (transfer floating): the view
 */
GtkWidget *
mul_assessment_view_new (MulDocument *document, const char *service_id)
{
  return g_object_new (MUL_TYPE_ASSESSMENT_VIEW, "document", document, "service-id", service_id, NULL);
}

/**
 * mul_assessment_view_get_alternative:
 * @self: a view
 *
 * Returns: (transfer none) (nullable): the id of the alternative shown
 */
const char *
mul_assessment_view_get_alternative (MulAssessmentView *self)
{
  g_return_val_if_fail (MUL_IS_ASSESSMENT_VIEW (self), NULL);
  return mul_alternative_switcher_get_selected (self->switcher);
}

/**
 * mul_assessment_view_set_alternative:
 * @self: a view
 * @alternative_id: an alternative; one that does not exist is ignored
 *
 * Shows it.
 */
void
mul_assessment_view_set_alternative (MulAssessmentView *self, const char *alternative_id)
{
  g_return_if_fail (MUL_IS_ASSESSMENT_VIEW (self));
  mul_alternative_switcher_set_selected (self->switcher, alternative_id);
}

/**
 * mul_assessment_view_show_placement:
 * @self: a view
 * @placement_id: a placed argument of the service
 *
 * Goes to an argument: its alternative, its list, the row itself.
 *
 * Returns: whether it is there
 */
gboolean
mul_assessment_view_show_placement (MulAssessmentView *self, const char *placement_id)
{
  g_autoptr (MulRecord) placement = NULL;
  int kind;

  g_return_val_if_fail (MUL_IS_ASSESSMENT_VIEW (self), FALSE);
  placement = mul_document_get_record (self->document, MUL_ENTITY_PLACEMENT, placement_id);
  if (placement == NULL)
    return FALSE;
  kind = mul_record_get_code (placement, MUL_PLACEMENT_kind);
  if (kind < 0 || kind >= N_COLUMNS)
    return FALSE;
  mul_assessment_view_set_alternative (self, mul_record_get_text (placement, MUL_PLACEMENT_alternative_id));
  mul_assessment_view_reveal_kind (self, (MulPlacementKind) kind);
  return mul_argument_column_focus_placement (self->columns[kind], placement_id);
}
