/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-outline.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "widgets/mul-chart-keys.h"
#include "widgets/mul-chart-outline-private.h"
#include "widgets/mul-municipality-badge.h"

/* So many rows are made at once; the rest while nothing else is to be done. */
#define FIRST_ROWS 120
#define MORE_ROWS 24

enum
{
  PROP_SELECTED = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];
guint mul_chart_outline_signals[MUL_CHART_OUTLINE_N_SIGNALS];

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

static void ensure_row (MulChartOutline *self, const char *id);

/* Only one list at a time has a selected row. */
static void
show_selection (MulChartOutline *self)
{
  MulOutlineRow *row;

  ensure_row (self, self->selected);
  row = find_row (self, self->selected);

  for (guint i = 0; i < self->lists->len; i++)
    {
      GtkListBox *list = g_ptr_array_index (self->lists, i);

      if (row != NULL && gtk_widget_get_parent (GTK_WIDGET (row)) == GTK_WIDGET (list))
        gtk_list_box_select_row (list, GTK_LIST_BOX_ROW (row));
      else
        gtk_list_box_unselect_all (list);
    }
}

static gboolean
scroll_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MulChartOutline *self = MUL_CHART_OUTLINE (widget);
  MulOutlineRow *row = find_row (self, self->selected);

  /* What has just been made has its place in the next frame. */
  if (row != NULL && gtk_widget_get_mapped (GTK_WIDGET (row)) && gtk_widget_get_height (GTK_WIDGET (row)) == 0)
    return G_SOURCE_CONTINUE;
  self->scroll_tick = 0;
  if (row != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (gtk_widget_get_ancestor (GTK_WIDGET (row), GTK_TYPE_VIEWPORT)), GTK_WIDGET (row), NULL);
  return G_SOURCE_REMOVE;
}

/* What is selected while the chart is shown is scrolled to when the outline is. */
static void
show_in_sight (MulChartOutline *self)
{
  if (self->scroll_tick == 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    self->scroll_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), scroll_cb, NULL, NULL);
}

static void
show_collapsed (MulChartOutline *self)
{
  for (guint i = 0; i < mul_chart_model_get_n_units (self->model); i++)
    {
      const char *id = mul_chart_model_get_unit (self->model, i)->id;
      MulOutlineRow *row = find_row (self, id);

      if (row == NULL)
        continue;
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

  g_signal_emit (self, mul_chart_outline_signals[MUL_CHART_OUTLINE_RENAME], 0, id, name);
}

static void
kept_cb (MulChartOutline *self, MulOutlineRow *row)
{
  g_autofree char *id = g_strdup (mul_outline_row_get_id (row));

  g_signal_emit (self, mul_chart_outline_signals[MUL_CHART_OUTLINE_NAME_KEPT], 0, id);
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
    g_signal_emit (self, mul_chart_outline_signals[MUL_CHART_OUTLINE_ADD_ROOT], 0, column);
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

  g_clear_handle_id (&self->filler, g_source_remove);
  g_clear_handle_id (&self->search_timeout, g_source_remove);
  mul_chart_outline_close_menu (self);
  g_clear_object (&self->menu);
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
  g_free (self->places);
  g_clear_weak_pointer (&self->drop_row);
  g_clear_weak_pointer (&self->drag_source);
  g_ptr_array_unref (self->lists);
  g_hash_table_unref (self->rows);
  g_free (self->selected);
  g_string_free (self->search, TRUE);
  G_OBJECT_CLASS (mul_chart_outline_parent_class)->finalize (object);
}

static void
mul_chart_outline_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mul_chart_outline_parent_class)->map (widget);
  show_in_sight (MUL_CHART_OUTLINE (widget));
}

static void
mul_chart_outline_class_init (MulChartOutlineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  guint *signals = mul_chart_outline_signals;
  GType type = G_TYPE_FROM_CLASS (klass);
  guint n_keys;
  const MulChartKey *keys = mul_chart_keys_get (&n_keys);

  object_class->dispose = mul_chart_outline_dispose;
  object_class->finalize = mul_chart_outline_finalize;
  object_class->get_property = mul_chart_outline_get_property;
  object_class->set_property = mul_chart_outline_set_property;

  props[PROP_SELECTED] = g_param_spec_string ("selected", NULL, NULL, NULL,
                                              G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[MUL_CHART_OUTLINE_ADD_ROOT] =
      g_signal_new ("add-root", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[MUL_CHART_OUTLINE_RENAME] = g_signal_new ("rename", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                                    2, G_TYPE_STRING, G_TYPE_STRING);
  signals[MUL_CHART_OUTLINE_NAME_KEPT] =
      g_signal_new ("name-kept", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[MUL_CHART_OUTLINE_MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 4,
                                                   G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_UINT);

  for (guint i = 0; i < n_keys; i++)
    gtk_widget_class_add_binding_action (widget_class, keys[i].keyval, keys[i].modifiers, keys[i].action, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Left, 0, fold_cb, "b", FALSE);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Right, 0, fold_cb, "b", TRUE);

  mul_chart_outline_install_input (widget_class);

  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
  widget_class->map = mul_chart_outline_map;
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
  mul_chart_outline_add_escape (self);
  mul_chart_outline_add_input (self);
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

static GtkWidget *
create_list (MulChartOutline *self, guint column_number)
{
  const MulChartModelColumn *column = mul_chart_model_get_column (self->model, column_number);
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "accessible-role", GTK_ACCESSIBLE_ROLE_TREE, NULL);

  gtk_widget_add_css_class (list, "boxed-list");
  /* A click selects, as in the chart; only the row that adds the first unit acts at once. */
  gtk_list_box_set_activate_on_single_click (GTK_LIST_BOX (list), column->n_units == 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  *column->title != '\0' ? column->title : C_ ("organisation", "Organisation"), -1);
  g_signal_connect_object (list, "row-selected", G_CALLBACK (row_selected_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "row-activated", G_CALLBACK (row_activated_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (list, "keynav-failed", G_CALLBACK (keynav_failed_cb), self, G_CONNECT_SWAPPED);
  mul_chart_outline_add_drop (self, list);
  return list;
}

static MulOutlineRow *
create_row (MulChartOutline *self, const char *id)
{
  GtkWidget *row = mul_outline_row_new (id);

  g_signal_connect_object (row, "toggled", G_CALLBACK (toggled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "renamed", G_CALLBACK (renamed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "kept", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
  mul_chart_outline_add_drag (row);
  g_hash_table_insert (self->rows, g_strdup (id), row);
  return MUL_OUTLINE_ROW (row);
}

static void
put_row (GtkListBox *list, GtkWidget *row, int place)
{
  GtkWidget *parent = gtk_widget_get_parent (row);

  if (parent == GTK_WIDGET (list) && gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) == place)
    return;
  g_object_ref (row);
  if (parent != NULL)
    gtk_list_box_remove (GTK_LIST_BOX (parent), row);
  gtk_list_box_insert (list, row, place);
  g_object_unref (row);
}

/* Makes up to @budget rows, and puts those there are where they stand now. */
static void
fill (MulChartOutline *self, guint budget)
{
  guint n_units = mul_chart_model_get_n_units (self->model);

  for (; self->n_filled < n_units; self->n_filled++)
    {
      const MulChartModelUnit *unit = mul_chart_model_get_unit (self->model, self->n_filled);
      MulOutlineRow *row = find_row (self, unit->id);
      g_autofree char *label = NULL;

      if (row == NULL && budget-- == 0)
        return;
      if (row == NULL)
        row = create_row (self, unit->id);
      label = mul_chart_model_describe (self->model, self->n_filled);
      mul_outline_row_set_unit (row, unit, label, mul_chart_model_get_n_siblings (self->model, self->n_filled));
      mul_outline_row_set_expanded (row, !mul_chart_folding_is_collapsed (self->folding, unit->id));
      gtk_widget_set_visible (GTK_WIDGET (row), !is_hidden (self, self->n_filled));
      put_row (g_ptr_array_index (self->lists, unit->column), GTK_WIDGET (row), (int) self->places[unit->column]++);
    }
}

static gboolean
fill_cb (gpointer data)
{
  MulChartOutline *self = data;

  fill (self, MORE_ROWS);
  if (self->n_filled < mul_chart_model_get_n_units (self->model))
    return G_SOURCE_CONTINUE;
  self->filler = 0;
  return G_SOURCE_REMOVE;
}

/* A unit that somebody goes to has its row. */
static void
ensure_row (MulChartOutline *self, const char *id)
{
  if (self->model == NULL || self->lists->len == 0 || mul_chart_model_find (self->model, id) < 0)
    return;
  while (find_row (self, id) == NULL && self->n_filled < mul_chart_model_get_n_units (self->model))
    fill (self, MORE_ROWS);
}

/* Whether the lists are for the same municipalities. */
static gboolean
has_same_columns (MulChartModel *a, MulChartModel *b)
{
  if (a == NULL || mul_chart_model_get_n_columns (a) != mul_chart_model_get_n_columns (b))
    return FALSE;
  for (guint i = 0; i < mul_chart_model_get_n_columns (a); i++)
    {
      const MulChartModelColumn *first = mul_chart_model_get_column (a, i);
      const MulChartModelColumn *second = mul_chart_model_get_column (b, i);

      if (first->municipality != second->municipality || (first->n_units == 0) != (second->n_units == 0))
        return FALSE;
    }
  return TRUE;
}

static void
create_lists (MulChartOutline *self)
{
  GtkWidget *child;

  g_ptr_array_set_size (self->lists, 0);
  g_hash_table_remove_all (self->rows);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->groups))) != NULL)
    gtk_box_remove (self->groups, child);
  for (guint i = 0; i < mul_chart_model_get_n_columns (self->model); i++)
    {
      GtkWidget *group = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
      GtkWidget *list = create_list (self, i);

      if (mul_chart_model_get_column (self->model, i)->n_units == 0)
        gtk_list_box_append (GTK_LIST_BOX (list), create_starter (mul_chart_model_get_column (self->model, i)));
      gtk_box_append (GTK_BOX (group), list);
      gtk_box_append (self->groups, group);
      g_ptr_array_add (self->lists, list);
    }
}

static void
show_headings (MulChartOutline *self)
{
  for (guint i = 0; i < self->lists->len; i++)
    {
      GtkWidget *list = g_ptr_array_index (self->lists, i);
      GtkWidget *group = gtk_widget_get_parent (list);
      GtkWidget *old = gtk_widget_get_prev_sibling (list);

      if (old != NULL)
        gtk_box_remove (GTK_BOX (group), old);
      gtk_box_prepend (GTK_BOX (group), create_heading (mul_chart_model_get_column (self->model, i)));
    }
}

static void
drop_rows (MulChartOutline *self)
{
  GHashTableIter iter;
  gpointer id, row;

  g_hash_table_iter_init (&iter, self->rows);
  while (g_hash_table_iter_next (&iter, &id, &row))
    if (mul_chart_model_find (self->model, id) < 0)
      {
        gtk_list_box_remove (GTK_LIST_BOX (gtk_widget_get_parent (row)), row);
        g_hash_table_iter_remove (&iter);
      }
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
  g_autoptr (MulChartModel) old = NULL;
  gboolean had_focus;

  g_return_if_fail (MUL_IS_CHART_OUTLINE (self));
  had_focus = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  mul_chart_outline_end_drop (self);
  old = g_steal_pointer (&self->model);
  self->model = g_object_ref (model);
  g_free (self->parents);
  self->parents = g_new0 (int, mul_chart_model_get_n_units (model) + 1);
  for (guint i = 0; i < mul_chart_model_get_n_units (model); i++)
    self->parents[i] = mul_chart_model_get_parent (model, i);
  g_free (self->places);
  self->places = g_new0 (guint, mul_chart_model_get_n_columns (model) + 1);
  self->n_filled = 0;
  if (has_same_columns (old, model))
    drop_rows (self);
  else
    create_lists (self);
  show_headings (self);
  fill (self, FIRST_ROWS);
  if (self->n_filled < mul_chart_model_get_n_units (model) && self->filler == 0)
    self->filler = g_idle_add_full (G_PRIORITY_LOW, fill_cb, self, NULL);
  if (mul_chart_model_find (model, self->selected) < 0)
    mul_chart_outline_set_selected (self, NULL);
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
  show_in_sight (self);
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
