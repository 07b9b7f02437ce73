/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-outline.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "domain/mul-chart-landing.h"
#include "widgets/mul-chart-drag.h"
#include "widgets/mul-municipality-badge.h"
#include "widgets/mul-outline-row.h"

struct _MulChartOutline
{
  GtkWidget parent_instance;

  /* Owned */
  MulChartModel *model;
  MulChartFolding *folding;
  GPtrArray *lists;
  GHashTable *rows; /* of the unit's key */
  char *selected;
  int *parents; /* of all units, for dragging */

  /* Borrowed */
  MulOutlineRow *drop_row; /* the one that shows where something would land */

  /* Template */
  GtkScrolledWindow *scroller;
  GtkBox *groups;
};

enum
{
  PROP_SELECTED = 1,
  N_PROPS,
};

enum
{
  ADD_ROOT,
  RENAME,
  NAME_KEPT,
  MOVED,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulChartOutline, mul_chart_outline, GTK_TYPE_WIDGET)

static MulOutlineRow *
find_row (MulChartOutline *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->rows, id) : NULL;
}

static gboolean
is_hidden (MulChartOutline *self, guint unit)
{
  for (int above = mul_chart_model_get_parent (self->model, unit); above >= 0;
       above = mul_chart_model_get_parent (self->model, (guint) above))
    if (mul_chart_folding_is_collapsed (self->folding, mul_chart_model_get_unit (self->model, (guint) above)->id))
      return TRUE;
  return FALSE;
}

/* Only one list at a time has a selected row. */
static void
show_selection (MulChartOutline *self)
{
  MulOutlineRow *row = find_row (self, self->selected);

  for (guint i = 0; i < self->lists->len; i++)
    {
      GtkListBox *list = g_ptr_array_index (self->lists, i);

      if (row != NULL && gtk_widget_get_parent (GTK_WIDGET (row)) == GTK_WIDGET (list))
        gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (row));
      else
        gtk_list_box_unselect_all (list);
    }
}

static void
show_collapsed (MulChartOutline *self)
{
  for (guint i = 0; i < mul_chart_model_get_n_units (self->model); i++)
    {
      const char *id = mul_chart_model_get_unit (self->model, i)->id;
      MulOutlineRow *row = find_row (self, id);

      mul_outline_row_set_expanded (row, !mul_chart_folding_is_collapsed (self->folding, id));
      gtk_widget_set_visible (GTK_WIDGET (row), !is_hidden (self, i));
    }
}

static void
toggled_cb (MulChartOutline *self, MulOutlineRow *row)
{
  const char *id = mul_outline_row_get_id (row);

  mul_chart_folding_set_collapsed (self->folding, self->model, id, !mul_chart_folding_is_collapsed (self->folding, id));
}

/* What hides the selected row takes its place. */
static void
folded_cb (MulChartOutline *self)
{
  int unit = mul_chart_model_find (self->model, self->selected);
  gboolean had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

  if (self->model == NULL || g_hash_table_size (self->rows) == 0)
    return;
  while (unit >= 0 && is_hidden (self, (guint) unit))
    unit = mul_chart_model_get_parent (self->model, (guint) unit);
  if (unit >= 0)
    {
      mul_chart_outline_set_selected (self, mul_chart_model_get_unit (self->model, (guint) unit)->id);
      if (had_focus)
        mul_chart_outline_focus_selected (self);
    }
  show_collapsed (self);
}

static void
renamed_cb (MulChartOutline *self, const char *name, MulOutlineRow *row)
{
  g_autofree char *id = g_strdup (mul_outline_row_get_id (row));

  g_signal_emit (self, signals[RENAME], 0, id, name);
}

static void
kept_cb (MulChartOutline *self, MulOutlineRow *row)
{
  g_autofree char *id = g_strdup (mul_outline_row_get_id (row));

  g_signal_emit (self, signals[NAME_KEPT], 0, id);
}

static GdkContentProvider *
prepare_cb (MulOutlineRow *row)
{
  g_autoptr (MulChartDrag) drag = mul_chart_drag_new (mul_outline_row_get_id (row));

  return gdk_content_provider_new_typed (MUL_TYPE_CHART_DRAG, drag);
}

static void
drag_begin_cb (MulOutlineRow *row, GdkDrag *drag, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (row));
  g_autoptr (GdkPaintable) image = gdk_paintable_get_current_image (paintable);

  gtk_drag_source_set_icon (source, image, 12, 12);
  gtk_widget_add_css_class (GTK_WIDGET (row), "dimmed");
}

static void
drag_end_cb (MulOutlineRow *row)
{
  gtk_widget_remove_css_class (GTK_WIDGET (row), "dimmed");
}

static void
show_drop (MulChartOutline *self, MulOutlineRow *row, MulChartRowSide side)
{
  static const char *const classes[] = { "drop-before", "drop-target", "drop-after" };

  if (self->drop_row != NULL)
    for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
      gtk_widget_remove_css_class (GTK_WIDGET (self->drop_row), classes[i]);
  g_set_weak_pointer (&self->drop_row, row);
  if (row != NULL)
    gtk_widget_add_css_class (GTK_WIDGET (row), classes[side]);
}

/* The row under the pointer, and whether its edges or its middle are meant. */
static MulOutlineRow *
find_side (GtkListBox *list, double y, MulChartRowSide *side)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (list, (int) y);
  graphene_rect_t bounds;
  double along;

  if (row == NULL || !MUL_IS_OUTLINE_ROW (row) ||
      !gtk_widget_compute_bounds (GTK_WIDGET (row), GTK_WIDGET (list), &bounds))
    return NULL;
  along = (y - bounds.origin.y) / MAX (bounds.size.height, 1);
  *side = along < 0.3 ? MUL_CHART_ROW_BEFORE : along > 0.7 ? MUL_CHART_ROW_AFTER : MUL_CHART_ROW_ONTO;
  return MUL_OUTLINE_ROW (row);
}

static gboolean
find_landing (MulChartOutline *self, const GValue *value, MulOutlineRow *row, MulChartRowSide side, MulChartLanding *landing)
{
  const MulChartDrag *drag = value != NULL ? g_value_get_boxed (value) : NULL;
  int dragged = drag != NULL ? mul_chart_model_find (self->model, drag->id) : -1;
  int target = row != NULL ? mul_chart_model_find (self->model, mul_outline_row_get_id (row)) : -1;

  return dragged >= 0 && target >= 0 &&
         mul_chart_find_row_landing (self->parents, mul_chart_model_get_n_units (self->model), (guint) dragged,
                                     (guint) target, side,
                                     !mul_chart_folding_is_collapsed (self->folding, mul_outline_row_get_id (row)),
                                     landing);
}

static GdkDragAction
drop_motion_cb (MulChartOutline *self, double x, double y, GtkDropTarget *target)
{
  MulChartRowSide side = MUL_CHART_ROW_ONTO;
  MulOutlineRow *row =
      find_side (GTK_LIST_BOX (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target))), y, &side);
  MulChartLanding landing;
  gboolean lands = find_landing (self, gtk_drop_target_get_value (target), row, side, &landing);

  show_drop (self, lands ? row : NULL, side);
  return lands ? GDK_ACTION_MOVE : 0;
}

static void
drop_leave_cb (MulChartOutline *self)
{
  show_drop (self, NULL, MUL_CHART_ROW_ONTO);
}

static gboolean
drop_cb (MulChartOutline *self, const GValue *value, double x, double y, GtkDropTarget *target)
{
  MulChartRowSide side = MUL_CHART_ROW_ONTO;
  MulOutlineRow *row =
      find_side (GTK_LIST_BOX (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (target))), y, &side);
  g_autofree char *id = NULL;
  g_autofree char *parent = NULL;
  g_autofree char *before = NULL;
  MulChartLanding landing;
  guint column;

  show_drop (self, NULL, MUL_CHART_ROW_ONTO);
  if (!find_landing (self, value, row, side, &landing))
    return FALSE;
  id = g_strdup (((const MulChartDrag *) g_value_get_boxed (value))->id);
  column = mul_chart_model_get_unit (self->model, (guint) mul_chart_model_find (self->model,
                                                                                mul_outline_row_get_id (row)))->column;
  if (landing.parent >= 0)
    parent = g_strdup (mul_chart_model_get_unit (self->model, (guint) landing.parent)->id);
  /* The next root may be another municipality's. */
  if (landing.before >= 0 && mul_chart_model_get_unit (self->model, (guint) landing.before)->column == column)
    before = g_strdup (mul_chart_model_get_unit (self->model, (guint) landing.before)->id);
  g_signal_emit (self, signals[MOVED], 0, id, parent, before, column);
  return TRUE;
}

static void
row_selected_cb (MulChartOutline *self, GtkListBoxRow *row)
{
  if (row != NULL && MUL_IS_OUTLINE_ROW (row))
    mul_chart_outline_set_selected (self, mul_outline_row_get_id (MUL_OUTLINE_ROW (row)));
}

static void
row_activated_cb (MulChartOutline *self, GtkListBoxRow *row, GtkListBox *list)
{
  guint column;

  if (MUL_IS_OUTLINE_ROW (row))
    gtk_widget_activate_action (GTK_WIDGET (self), "organisation.show-details", NULL);
  else if (g_ptr_array_find (self->lists, list, &column))
    g_signal_emit (self, signals[ADD_ROOT], 0, column);
}

/* The arrows go on from one municipality's list into the next. */
static gboolean
keynav_failed_cb (MulChartOutline *self, GtkDirectionType direction, GtkWidget *list)
{
  GtkWidget *root = GTK_WIDGET (gtk_widget_get_root (list));

  if (root == NULL || (direction != GTK_DIR_UP && direction != GTK_DIR_DOWN))
    return FALSE;
  return gtk_widget_child_focus (root, direction == GTK_DIR_DOWN ? GTK_DIR_TAB_FORWARD : GTK_DIR_TAB_BACKWARD);
}

static gboolean
fold_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartOutline *self = MUL_CHART_OUTLINE (widget);
  int unit = mul_chart_model_find (self->model, self->selected);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  gboolean open = g_variant_get_boolean (args) != rtl;
  gboolean collapsed;

  if (unit < 0)
    return GDK_EVENT_PROPAGATE;
  collapsed = mul_chart_folding_is_collapsed (self->folding, self->selected);
  if (mul_chart_model_get_unit (self->model, unit)->n_children > 0 && collapsed == open)
    mul_chart_folding_set_collapsed (self->folding, self->model, self->selected, !open);
  else
    {
      int target = open ? mul_chart_model_get_first_child (self->model, unit)
                        : mul_chart_model_get_parent (self->model, unit);

      if (target >= 0)
        {
          mul_chart_outline_set_selected (self, mul_chart_model_get_unit (self->model, target)->id);
          mul_chart_outline_focus_selected (self);
        }
    }
  return GDK_EVENT_STOP;
}

static void
mul_chart_outline_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_string (value, MUL_CHART_OUTLINE (object)->selected);
}

static void
mul_chart_outline_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  mul_chart_outline_set_selected (MUL_CHART_OUTLINE (object), g_value_get_string (value));
}

static void
mul_chart_outline_dispose (GObject *object)
{
  MulChartOutline *self = MUL_CHART_OUTLINE (object);

  g_ptr_array_set_size (self->lists, 0);
  g_hash_table_remove_all (self->rows);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_CHART_OUTLINE);
  g_clear_object (&self->model);
  g_clear_object (&self->folding);
  G_OBJECT_CLASS (mul_chart_outline_parent_class)->dispose (object);
}

static void
mul_chart_outline_finalize (GObject *object)
{
  MulChartOutline *self = MUL_CHART_OUTLINE (object);

  g_free (self->parents);
  g_clear_weak_pointer (&self->drop_row);
  g_ptr_array_unref (self->lists);
  g_hash_table_unref (self->rows);
  g_free (self->selected);
  G_OBJECT_CLASS (mul_chart_outline_parent_class)->finalize (object);
}

static void
mul_chart_outline_class_init (MulChartOutlineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    const char *action;
  } keys[] = {
    { GDK_KEY_Return, GDK_CONTROL_MASK, "organisation.add-child" },
    { GDK_KEY_Return, GDK_SHIFT_MASK, "organisation.add-sibling" },
    { GDK_KEY_F2, 0, "organisation.rename" },
    { GDK_KEY_Delete, 0, "organisation.delete" },
    { GDK_KEY_Up, GDK_CONTROL_MASK, "organisation.move-earlier" },
    { GDK_KEY_Down, GDK_CONTROL_MASK, "organisation.move-later" },
    { GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "organisation.add-parent" },
    { GDK_KEY_x, GDK_CONTROL_MASK, "organisation.cut" },
    { GDK_KEY_c, GDK_CONTROL_MASK, "organisation.copy" },
    { GDK_KEY_v, GDK_CONTROL_MASK, "organisation.paste" },
    { GDK_KEY_plus, 0, "organisation.expand" },
    { GDK_KEY_KP_Add, 0, "organisation.expand" },
    { GDK_KEY_minus, 0, "organisation.collapse" },
    { GDK_KEY_KP_Subtract, 0, "organisation.collapse" },
    { GDK_KEY_asterisk, 0, "organisation.expand-all" },
  };

  object_class->dispose = mul_chart_outline_dispose;
  object_class->finalize = mul_chart_outline_finalize;
  object_class->get_property = mul_chart_outline_get_property;
  object_class->set_property = mul_chart_outline_set_property;

  props[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[ADD_ROOT] = g_signal_new ("add-root", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[RENAME] = g_signal_new ("rename", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[NAME_KEPT] = g_signal_new ("name-kept", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                     G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 4, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_UINT);

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].keyval, keys[i].modifiers, keys[i].action, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, fold_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, fold_cb, "b", TRUE);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-chart-outline.ui");
  gtk_widget_class_bind_template_child (widget_class, MulChartOutline, scroller);
  gtk_widget_class_bind_template_child (widget_class, MulChartOutline, groups);
}

static void
mul_chart_outline_init (MulChartOutline *self)
{
  self->lists = g_ptr_array_new ();
  self->rows = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  gtk_widget_init_template (GTK_WIDGET (self));
}

static GtkWidget *
create_heading (const MulChartModelColumn *column)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);
  GtkWidget *title = gtk_label_new (column->title);
  GtkWidget *subtitle = gtk_label_new (column->subtitle);

  if (column->municipality != NULL)
    gtk_box_append (GTK_BOX (box), mul_municipality_badge_new (column->municipality));
  gtk_widget_add_css_class (title, "heading");
  gtk_widget_add_css_class (subtitle, "secondary");
  gtk_widget_set_hexpand (subtitle, TRUE);
  gtk_widget_set_halign (subtitle, GTK_ALIGN_END);
  gtk_label_set_wrap (GTK_LABEL (subtitle), TRUE);
  gtk_box_append (GTK_BOX (box), title);
  gtk_box_append (GTK_BOX (box), subtitle);
  gtk_widget_set_visible (box, *column->title != '\0');
  return box;
}

static GtkWidget *
create_starter (const MulChartModelColumn *column)
{
  g_autofree char *name = g_strdup_printf (C_ ("organisation", "Add Unit in %s"), column->title);
  GtkWidget *row = adw_button_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), C_ ("organisation", "Add Unit"));
  adw_button_row_set_start_icon_name (ADW_BUTTON_ROW (row), "list-add-symbolic");
  gtk_accessible_update_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return row;
}

/* A row is dragged onto another, or between two. */
static void
add_drag (MulChartOutline *self, GtkWidget *row)
{
  GtkDragSource *source = gtk_drag_source_new ();

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (prepare_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), row, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), row, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (source));
}

static void
add_drop (MulChartOutline *self, GtkWidget *list)
{
  GtkDropTarget *target = gtk_drop_target_new (MUL_TYPE_CHART_DRAG, GDK_ACTION_MOVE);

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "enter", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "motion", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (drop_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (list, GTK_EVENT_CONTROLLER (target));
}

static GtkWidget *
create_list (MulChartOutline *self, guint column_number)
{
  const MulChartModelColumn *column = mul_chart_model_get_column (self->model, column_number);
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_TREE, NULL);

  gtk_widget_add_css_class (list, "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  *column->title != '\0' ? column->title : C_ ("organisation", "Organisation"), -1);
  g_signal_connect_object (list, "row-selected", G_CALLBACK (row_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "keynav-failed", G_CALLBACK (keynav_failed_cb), self, G_CONNECT_SWAPPED);
  add_drop (self, list);
  for (guint i = 0; i < mul_chart_model_get_n_units (self->model); i++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (self->model, i);
      g_autofree char *label = NULL;
      GtkWidget *row;

      if (unit->column != column_number)
        continue;
      label = mul_chart_model_describe (self->model, i);
      row = mul_outline_row_new (unit, label, mul_chart_model_get_n_siblings (self->model, i));
      g_signal_connect_object (row, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "renamed", G_CALLBACK (renamed_cb), self, G_CONNECT_SWAPPED);
      g_signal_connect_object (row, "kept", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
      add_drag (self, row);
      gtk_list_box_append (GTK_LIST_BOX (list), row);
      g_hash_table_insert (self->rows, g_strdup (unit->id), row);
    }
  if (column->n_units == 0)
    gtk_list_box_append (GTK_LIST_BOX (list), create_starter (column));
  return list;
}

/**
 * mul_chart_outline_set_model:
 * @self: an outline
 * @model: what to show
 *
 * Shows a chart as an outline. What was folded stays folded; focus and selection stay with their unit.
 */
void
mul_chart_outline_set_model (MulChartOutline *self, MulChartModel *model)
{
  gboolean had_focus;
  GtkWidget *child;

  g_return_if_fail (MUL_IS_CHART_OUTLINE (self));
  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  show_drop (self, NULL, MUL_CHART_ROW_ONTO);
  g_set_object (&self->model, model);
  g_free (self->parents);
  self->parents = g_new0 (int, mul_chart_model_get_n_units (model) + 1);
  for (guint i = 0; i < mul_chart_model_get_n_units (model); i++)
    self->parents[i] = mul_chart_model_get_parent (model, i);
  g_ptr_array_set_size (self->lists, 0);
  g_hash_table_remove_all (self->rows);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);
  for (guint i = 0; i < mul_chart_model_get_n_columns (model); i++)
    {
      GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
      GtkWidget *list = create_list (self, i);

      gtk_box_append (GTK_BOX (group), create_heading (mul_chart_model_get_column (model, i)));
      gtk_box_append (GTK_BOX (group), list);
      gtk_box_append (self->groups, group);
      g_ptr_array_add (self->lists, list);
    }
  if (mul_chart_model_find (model, self->selected) < 0)
    mul_chart_outline_set_selected (self, NULL);
  show_collapsed (self);
  show_selection (self);
  if (had_focus)
    mul_chart_outline_focus_selected (self);
}

/**
 * mul_chart_outline_get_selected:
 * @self: an outline
 *
 * Returns: (nullable): the selected unit's key
 */
const char *
mul_chart_outline_get_selected (MulChartOutline *self)
{
  return self->selected;
}

/**
 * mul_chart_outline_set_selected:
 * @self: an outline
 * @id: (nullable): a unit's key
 *
 * Selects a unit, and unfolds what is above it.
 */
void
mul_chart_outline_set_selected (MulChartOutline *self, const char *id)
{
  g_autofree char *owned = g_strdup (id);

  g_return_if_fail (MUL_IS_CHART_OUTLINE (self));
  if (!g_set_str (&self->selected, owned))
    return;
  if (self->model != NULL && self->folding != NULL)
    mul_chart_folding_reveal (self->folding, self->model, owned, TRUE);
  show_selection (self);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_SELECTED]);
}

/**
 * mul_chart_outline_set_folding:
 * @self: an outline
 * @folding: what of the chart is folded away; shared with the canvas
 */
void
mul_chart_outline_set_folding (MulChartOutline *self, MulChartFolding *folding)
{
  g_return_if_fail (MUL_IS_CHART_OUTLINE (self));
  if (g_set_object (&self->folding, folding))
    g_signal_connect_object (folding, "changed", G_CALLBACK (folded_cb), self, G_CONNECT_SWAPPED);
}

/**
 * mul_chart_outline_start_rename:
 * @self: an outline
 *
 * Turns the name in the selected row into a text field.
 */
void
mul_chart_outline_start_rename (MulChartOutline *self)
{
  MulOutlineRow *row = find_row (self, self->selected);

  if (row != NULL)
    mul_outline_row_start_rename (row);
}

/**
 * mul_chart_outline_focus_selected:
 * @self: an outline
 *
 * Moves the focus to the selected unit's row, or to the first.
 */
void
mul_chart_outline_focus_selected (MulChartOutline *self)
{
  MulOutlineRow *row = find_row (self, self->selected);

  if (row == NULL && self->model != NULL && mul_chart_model_get_n_units (self->model) > 0)
    row = find_row (self, mul_chart_model_get_unit (self->model, 0)->id);
  if (row != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (row));
}
