/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-comparison-grid-private.h"

#include "widgets/mul-comparison-row.h"

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];
static guint opened_signal;

G_DEFINE_FINAL_TYPE (MulComparisonGrid, mul_comparison_grid, GTK_TYPE_WIDGET)

static void
mul_comparison_grid_root (GtkWidget *widget)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);
  GtkWidget *window;

  GTK_WIDGET_CLASS (mul_comparison_grid_parent_class)->root (widget);
  window = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  if (window == NULL)
    return;
  mul_comparison_grid_follow_page (self, &self->down, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window)));
  mul_comparison_grid_follow_page (self, &self->across, gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (window)));
}

static void
mul_comparison_grid_unroot (GtkWidget *widget)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);

  mul_comparison_grid_follow_page (self, &self->down, NULL);
  mul_comparison_grid_follow_page (self, &self->across, NULL);
  GTK_WIDGET_CLASS (mul_comparison_grid_parent_class)->unroot (widget);
}

static void
clear (MulComparisonGrid *self)
{
  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_handle_id (&self->margin_source, g_source_remove);
  self->has_margin = FALSE;
  for (guint i = 0; i < self->rows->len; i++)
    g_clear_pointer ((GtkWidget **) &self->rows->pdata[i], gtk_widget_unparent);
  g_ptr_array_set_size (self->rows, 0);
  g_clear_pointer (&self->heads, gtk_widget_unparent);
  g_clear_pointer (&self->heights, g_free);
  g_clear_pointer (&self->ys, g_free);
}

static void
add_heads (MulComparisonGrid *self)
{
  self->heads = mul_comparison_row_new (self->table);
  gtk_widget_add_css_class (self->heads, "heads");
  for (guint i = 0; i < mul_comparison_table_get_n_columns (self->table); i++)
    mul_comparison_row_add (MUL_COMPARISON_ROW (self->heads),
                            mul_comparison_grid_cell_new_head (mul_comparison_table_get_column (self->table, i)->title));
  gtk_widget_set_visible (self->heads, !self->narrow);
  gtk_widget_set_parent (self->heads, GTK_WIDGET (self));
}

/* ---- Pointer and keys ------------------------------------------------------------------------------- */

/* The cell that is seen there: the heads lie over the others. */
static gboolean
find_cell (MulComparisonGrid *self, double x, double y, guint *row, guint *column)
{
  guint n = mul_comparison_grid_get_n_rows (self);
  GtkWidget *widget;

  if (n == 0 || y < self->ys[0] || y >= self->ys[n] ||
      (!self->narrow && y < CLAMP (mul_comparison_grid_get_scrolled (self, self->down), 0, self->ys[n]) + self->ys[0]))
    return FALSE;
  *row = mul_comparison_grid_find_row (self, (int) y);
  widget = g_ptr_array_index (self->rows, *row);
  return widget != NULL && mul_comparison_row_find_cell (MUL_COMPARISON_ROW (widget), x, y - self->ys[*row], column);
}

static void
pressed_cb (MulComparisonGrid *self, int n_press, double x, double y)
{
  self->pressed_row = G_MAXUINT;
  if (find_cell (self, x, y, &self->pressed_row, &self->pressed_column))
    mul_comparison_grid_focus_cell (self, self->pressed_row, self->pressed_column);
}

static void
released_cb (MulComparisonGrid *self, int n_press, double x, double y)
{
  guint row;
  guint column;

  if (find_cell (self, x, y, &row, &column) && row == self->pressed_row && column == self->pressed_column)
    g_signal_emit (self, opened_signal, 0, row, column);
}

/* A screenful further, or to the end. */
static gboolean
move_page_rows (MulComparisonGrid *self, int pages)
{
  int y = self->ys[self->active_row] + pages * MAX (mul_comparison_grid_get_page (self->down) - self->ys[0], 1);
  guint row = mul_comparison_grid_find_row (self, CLAMP (y, 0, self->ys[mul_comparison_grid_get_n_rows (self)] - 1));

  if (row == self->active_row)
    row = pages < 0 ? (row > 0 ? row - 1 : 0) : MIN (row + 1, mul_comparison_grid_get_n_rows (self) - 1);
  return mul_comparison_grid_focus_cell (self, row, self->active_column);
}

/* One step from a cell; where the cells stand under each other, up and down go through them one by one. */
static gboolean
move (MulComparisonGrid *self, int rows, int columns)
{
  int n_rows = (int) mul_comparison_table_get_n_rows (self->table);
  int n_columns = (int) mul_comparison_table_get_n_columns (self->table);
  int row = (int) self->active_row + rows;
  int column = (int) self->active_column + columns;

  if (self->narrow && rows != 0)
    {
      int at = (int) self->active_row * n_columns + (int) self->active_column + rows;

      row = at >= 0 ? at / n_columns : -1;
      column = at >= 0 ? at % n_columns : 0;
    }
  if (row < 0 || row >= n_rows || column < 0 || column >= n_columns)
    return FALSE;
  return mul_comparison_grid_focus_cell (self, (guint) row, (guint) column);
}

static gboolean
key_pressed_cb (MulComparisonGrid *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean control = (state & GDK_CONTROL_MASK) != 0;
  guint last_column;

  if (self->table == NULL || self->rows->len == 0 || (state & GDK_ALT_MASK) != 0)
    return GDK_EVENT_PROPAGATE;
  last_column = mul_comparison_table_get_n_columns (self->table) - 1;
  switch (keyval)
    {
    case GDK_KEY_Up:
      return move (self, -1, 0);
    case GDK_KEY_Down:
      return move (self, 1, 0);
    case GDK_KEY_Left:
      return move (self, 0, -1);
    case GDK_KEY_Right:
      return move (self, 0, 1);
    case GDK_KEY_Page_Up:
      return move_page_rows (self, -1);
    case GDK_KEY_Page_Down:
      return move_page_rows (self, 1);
    case GDK_KEY_Home:
      return mul_comparison_grid_focus_cell (self, control ? 0 : self->active_row, 0);
    case GDK_KEY_End:
      return mul_comparison_grid_focus_cell (
          self, control ? mul_comparison_table_get_n_rows (self->table) - 1 : self->active_row, last_column);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_space:
      g_signal_emit (self, opened_signal, 0, self->active_row, self->active_column);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

/* The table is one stop on the way with Tab; the arrows move within it. */
static gboolean
mul_comparison_grid_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);

  if (gtk_widget_get_focus_child (widget) != NULL || self->rows->len == 0)
    return FALSE;
  return mul_comparison_grid_focus_cell (self, self->active_row, self->active_column);
}

static gboolean
mul_comparison_grid_grab_focus (GtkWidget *widget)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);

  return mul_comparison_grid_focus_cell (self, self->active_row, self->active_column);
}

static void
mul_comparison_grid_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  g_value_set_boolean (value, MUL_COMPARISON_GRID (object)->narrow);
}

static void
mul_comparison_grid_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (object);

  if (self->narrow == g_value_get_boolean (value))
    return;
  self->narrow = g_value_get_boolean (value);
  if (self->narrow)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "card");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  if (self->heads != NULL)
    gtk_widget_set_visible (self->heads, !self->narrow);
  for (guint i = 0; i < self->rows->len; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      mul_comparison_row_set_narrow (g_ptr_array_index (self->rows, i), self->narrow);
  self->width = 0;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  mul_comparison_grid_schedule_update (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
mul_comparison_grid_dispose (GObject *object)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (object);

  clear (self);
  mul_comparison_grid_follow_page (self, &self->down, NULL);
  mul_comparison_grid_follow_page (self, &self->across, NULL);
  g_clear_pointer (&self->table, mul_comparison_table_unref);
  G_OBJECT_CLASS (mul_comparison_grid_parent_class)->dispose (object);
}

static void
mul_comparison_grid_finalize (GObject *object)
{
  g_ptr_array_unref (MUL_COMPARISON_GRID (object)->rows);
  G_OBJECT_CLASS (mul_comparison_grid_parent_class)->finalize (object);
}

static void
mul_comparison_grid_class_init (MulComparisonGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_comparison_grid_dispose;
  object_class->finalize = mul_comparison_grid_finalize;
  object_class->get_property = mul_comparison_grid_get_property;
  object_class->set_property = mul_comparison_grid_set_property;
  widget_class->focus = mul_comparison_grid_focus;
  widget_class->root = mul_comparison_grid_root;
  widget_class->unroot = mul_comparison_grid_unroot;
  widget_class->get_request_mode = mul_comparison_grid_get_request_mode;
  widget_class->measure = mul_comparison_grid_measure;
  widget_class->size_allocate = mul_comparison_grid_size_allocate;
  widget_class->snapshot = mul_comparison_grid_snapshot;
  widget_class->grab_focus = mul_comparison_grid_grab_focus;

  props[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPS, props);

  opened_signal = g_signal_new ("opened", MUL_TYPE_COMPARISON_GRID, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                G_TYPE_UINT, G_TYPE_UINT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
  gtk_widget_class_set_css_name (widget_class, "comparisongrid");
}

static void
mul_comparison_grid_init (MulComparisonGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->rows = g_ptr_array_new ();
  self->likely_height = MUL_COMPARISON_GRID_LIKELY_HEIGHT;
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect_swapped (click, "released", G_CALLBACK (released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}

/**
 * mul_comparison_grid_new:
 *
 * Returns: (transfer floating): a grid without a table
 */
GtkWidget *
mul_comparison_grid_new (void)
{
  return g_object_new (MUL_TYPE_COMPARISON_GRID, NULL);
}

/**
 * mul_comparison_grid_set_table:
 * @self: a grid
 * @table: what to show
 *
 * Shows other values. The focus stays on the cell of the same row and column.
 */
void
mul_comparison_grid_set_table (MulComparisonGrid *self, MulComparisonTable *table)
{
  gboolean focused;
  guint row;
  guint column;

  g_return_if_fail (MUL_IS_COMPARISON_GRID (self) && table != NULL);
  focused = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  row = self->active_row;
  column = self->active_column;
  clear (self);
  mul_comparison_table_ref (table);
  g_clear_pointer (&self->table, mul_comparison_table_unref);
  self->table = table;
  self->scale = mul_comparison_table_get_scale (table);
  self->active_row = MIN (row, MAX (mul_comparison_table_get_n_rows (table), 1) - 1);
  self->active_column = MIN (column, MAX (mul_comparison_table_get_n_columns (table), 1) - 1);
  add_heads (self);
  g_ptr_array_set_size (self->rows, (int) mul_comparison_table_get_n_rows (table));
  self->heights = g_new0 (int, self->rows->len + 1);
  self->ys = g_new0 (int, self->rows->len + 1);
  self->likely_height = MUL_COMPARISON_GRID_LIKELY_HEIGHT;
  mul_comparison_grid_place_rows (self);
  mul_comparison_grid_update (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, mul_comparison_table_get_title (table),
                                  -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_COUNT,
                                  (int) mul_comparison_table_get_n_rows (table) + 1, GTK_ACCESSIBLE_RELATION_COL_COUNT,
                                  (int) mul_comparison_table_get_n_columns (table), -1);
  if (focused)
    mul_comparison_grid_focus_cell (self, self->active_row, self->active_column);
}

/**
 * mul_comparison_grid_get_table:
 * @self: a grid
 *
 * Returns: (transfer none) (nullable): what it shows
 */
MulComparisonTable *
mul_comparison_grid_get_table (MulComparisonGrid *self)
{
  g_return_val_if_fail (MUL_IS_COMPARISON_GRID (self), NULL);
  return self->table;
}

/**
 * mul_comparison_grid_get_active:
 * @self: a grid
 * @row: (out): the row of the cell that has the focus, or had it last
 * @column: (out): its column
 */
void
mul_comparison_grid_get_active (MulComparisonGrid *self, guint *row, guint *column)
{
  g_return_if_fail (MUL_IS_COMPARISON_GRID (self));
  *row = self->active_row;
  *column = self->active_column;
}

/**
 * mul_comparison_grid_get_cell:
 * @self: a grid
 * @row: a row
 * @column: a column
 *
 * Returns: (transfer none) (nullable): the cell's widget
 */
GtkWidget *
mul_comparison_grid_get_cell (MulComparisonGrid *self, guint row, guint column)
{
  g_return_val_if_fail (MUL_IS_COMPARISON_GRID (self), NULL);
  if (self->table == NULL || row >= mul_comparison_table_get_n_rows (self->table) ||
      column >= mul_comparison_table_get_n_columns (self->table))
    return NULL;
  return mul_comparison_row_get_cell (MUL_COMPARISON_ROW (mul_comparison_grid_ensure_row (self, row)), column);
}

/**
 * mul_comparison_grid_focus_cell:
 * @self: a grid
 * @row: a row
 * @column: a column
 *
 * Returns: whether the cell took the focus
 */
gboolean
mul_comparison_grid_focus_cell (MulComparisonGrid *self, guint row, guint column)
{
  GtkWidget *cell = mul_comparison_grid_get_cell (self, row, column);

  if (cell == NULL || !gtk_widget_grab_focus (cell))
    return FALSE;
  self->seeks = MUL_COMPARISON_GRID_SEEKS;
  mul_comparison_grid_schedule_update (self);
  return TRUE;
}
