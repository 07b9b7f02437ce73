/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-comparison-grid.h"

#include "widgets/mul-comparison-row.h"

/* Pixels: so much above and below what is in sight is made as well, and twice as much again is kept; a row that has not been made
 * yet is taken to be as high as the first ones are, and those at first to be LIKELY_HEIGHT; FIRST_PAGE is filled before there is
 * a page. */
#define MARGIN 300
#define LIKELY_HEIGHT 72
#define FIRST_PAGE 800

struct _MulComparisonGrid
{
  GtkWidget parent_instance;

  /* Owned */
  MulComparisonTable *table;
  GPtrArray *rows; /* of children, without the heads; NULL where one has not been made */
  int *heights;    /* of rows, or 0 */
  int *ys;         /* one more than there are rows */
  guint update_source;

  /* Owned: the page's, while the grid is in it */
  GtkAdjustment *down;
  GtkAdjustment *across;

  /* Borrowed: a child */
  GtkWidget *heads;

  guint scale;
  guint active_row;
  guint active_column;
  guint pressed_row;
  guint pressed_column;
  int width; /* for which the heights are */
  int likely_height;
  gboolean seeks; /* whether the active cell is to be brought into sight */
  gboolean narrow;
};

enum
{
  PROP_NARROW = 1,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];
static guint opened_signal;

G_DEFINE_FINAL_TYPE (MulComparisonGrid, mul_comparison_grid, GTK_TYPE_WIDGET)

static void schedule_update (MulComparisonGrid *self);

static guint
get_n_rows (MulComparisonGrid *self)
{
  return self->rows->len;
}

/* ---- Rows ------------------------------------------------------------------------------------------- */

static void
has_focus_cb (MulComparisonGridCell *cell, GParamSpec *pspec, MulComparisonGrid *self)
{
  if (!gtk_widget_has_focus (GTK_WIDGET (cell)))
    return;
  self->active_row = mul_comparison_grid_cell_get_row (cell);
  self->active_column = mul_comparison_grid_cell_get_column (cell);
  self->seeks = TRUE;
  schedule_update (self);
}

static GtkWidget *
create_row (MulComparisonGrid *self, guint row)
{
  GtkWidget *widget = mul_comparison_row_new (self->table);

  for (guint column = 0; column < mul_comparison_table_get_n_columns (self->table); column++)
    {
      GtkWidget *cell = mul_comparison_grid_cell_new (self->table, row, column, self->scale);

      g_signal_connect_object (cell, "notify::has-focus", G_CALLBACK (has_focus_cb), self, 0);
      mul_comparison_row_add (MUL_COMPARISON_ROW (widget), cell);
    }
  if (mul_comparison_table_is_sum (self->table, row))
    gtk_widget_add_css_class (widget, "sum");
  if (row + 1 == get_n_rows (self))
    gtk_widget_add_css_class (widget, "last");
  mul_comparison_row_set_narrow (MUL_COMPARISON_ROW (widget), self->narrow);
  return widget;
}

static int
measure_row (MulComparisonGrid *self, GtkWidget *row)
{
  int height;

  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, self->width > 0 ? self->width : -1, NULL, &height, NULL, NULL);
  return height;
}

/* Children stand in the order of the rows, whichever of them was made first. */
static GtkWidget *
ensure_row (MulComparisonGrid *self, guint row)
{
  GtkWidget *widget = g_ptr_array_index (self->rows, row);
  GtkWidget *before = self->heads;

  if (widget != NULL)
    return widget;
  for (guint i = row; i > 0 && before == self->heads; i--)
    if (g_ptr_array_index (self->rows, i - 1) != NULL)
      before = g_ptr_array_index (self->rows, i - 1);
  widget = create_row (self, row);
  gtk_widget_insert_after (widget, GTK_WIDGET (self), before);
  self->rows->pdata[row] = widget;
  self->heights[row] = measure_row (self, widget);
  return widget;
}

static void
drop_row (MulComparisonGrid *self, guint row)
{
  GtkWidget *widget = g_ptr_array_index (self->rows, row);

  if (widget == NULL || gtk_widget_get_focus_child (GTK_WIDGET (self)) == widget)
    return;
  self->rows->pdata[row] = NULL;
  gtk_widget_unparent (widget);
}

/* ---- Places ----------------------------------------------------------------------------------------- */

static int
get_heads_height (MulComparisonGrid *self)
{
  return self->heads != NULL && gtk_widget_get_visible (self->heads) ? measure_row (self, self->heads) : 0;
}

static void
place_rows (MulComparisonGrid *self)
{
  guint n = get_n_rows (self);

  if (self->ys == NULL)
    return;
  self->ys[0] = get_heads_height (self);
  for (guint i = 0; i < n; i++)
    self->ys[i + 1] = self->ys[i] + (self->heights[i] > 0 ? self->heights[i] : self->likely_height);
}

static guint
find_row (MulComparisonGrid *self, int y)
{
  guint low = 0;
  guint high = get_n_rows (self);

  while (low + 1 < high)
    {
      guint middle = (low + high) / 2;

      if (self->ys[middle] <= y)
        low = middle;
      else
        high = middle;
    }
  return low;
}

/* How far the page is scrolled past the beginning of the grid. */
static int
get_scrolled (MulComparisonGrid *self, GtkAdjustment *adjustment)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  GtkWidget *content = page != NULL ? gtk_viewport_get_child (GTK_VIEWPORT (page)) : NULL;
  graphene_point_t point = { 0 };

  if (adjustment == NULL)
    return 0;
  if (content != NULL && !gtk_widget_compute_point (GTK_WIDGET (self), content, &GRAPHENE_POINT_INIT (0, 0), &point))
    point = (graphene_point_t) { 0 };
  return (int) gtk_adjustment_get_value (adjustment) - (int) (adjustment == self->down ? point.y : point.x);
}

static int
get_page (GtkAdjustment *adjustment)
{
  int size = adjustment != NULL ? (int) gtk_adjustment_get_page_size (adjustment) : 0;

  return size > 0 ? size : FIRST_PAGE;
}

static void
move_page (MulComparisonGrid *self, GtkAdjustment *adjustment, int by)
{
  if (adjustment != NULL && by != 0)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + by);
}

/* The heads cover what is at the top and at the start. Returns whether the page had to move. */
static gboolean
bring_into_sight (MulComparisonGrid *self)
{
  guint row = self->active_row;
  GtkWidget *widget = row < get_n_rows (self) ? g_ptr_array_index (self->rows, row) : NULL;
  graphene_rect_t bounds;
  int from = get_scrolled (self, self->down);
  int page = get_page (self->down);
  int top;
  int bottom;
  int by = 0;
  int left;
  int head = 0;

  if (widget == NULL || !gtk_widget_compute_bounds (mul_comparison_row_get_cell (MUL_COMPARISON_ROW (widget), self->active_column),
                                                    widget, &bounds))
    return FALSE;
  top = self->ys[row] + (self->narrow ? (int) bounds.origin.y : 0);
  bottom = self->narrow ? top + (int) bounds.size.height : self->ys[row + 1];
  if (row == 0 && (!self->narrow || self->active_column == 0) && from > 0)
    by = -from;
  else if (top < from + self->ys[0])
    by = top - from - self->ys[0];
  else if (bottom > from + page)
    by = MIN (bottom - from - page, top - from - self->ys[0]);
  move_page (self, self->down, by);
  if (self->narrow || self->active_column == 0)
    return by != 0;
  from = get_scrolled (self, self->across);
  page = get_page (self->across);
  head = mul_comparison_row_get_width (MUL_COMPARISON_ROW (widget), 0, self->width);
  left = mul_comparison_row_get_x (MUL_COMPARISON_ROW (widget), self->active_column, self->width);
  if (left < from + head)
    move_page (self, self->across, left - from - head);
  else if (left + (int) bounds.size.width > from + page)
    move_page (self, self->across, MIN (left + (int) bounds.size.width - from - page, left - from - head));
  return by != 0;
}

/* Makes the rows near what is in sight and lets the others go. What is in sight stays where it is, whatever the heights of the rows
 * before it turn out to be. */
static void
update (MulComparisonGrid *self)
{
  int from = get_scrolled (self, self->down);
  int page = get_page (self->down);
  guint n = get_n_rows (self);
  int height = n > 0 ? self->ys[n] : 0;
  guint anchor;
  int anchor_y;

  if (n == 0)
    return;
  if (self->seeks)
    ensure_row (self, self->active_row);
  anchor = find_row (self, from + self->ys[0]);
  anchor_y = self->ys[anchor];
  for (guint i = find_row (self, from - MARGIN); i < n && self->ys[i] < from + page + MARGIN; i++)
    {
      ensure_row (self, i);
      self->ys[i + 1] = self->ys[i] + self->heights[i];
    }
  if (self->likely_height == LIKELY_HEIGHT && self->heights[0] > 0)
    {
      guint known = MIN (find_row (self, page), n - 1);

      self->likely_height = MAX ((self->ys[known] - self->ys[0]) / (int) MAX (known, 1), 24);
    }
  place_rows (self);
  if (from > 0 && self->ys[anchor] != anchor_y)
    move_page (self, self->down, self->ys[anchor] - anchor_y);
  for (guint i = 0; i < n; i++)
    if (self->ys[i + 1] < from - 3 * MARGIN || self->ys[i] > from + page + 3 * MARGIN)
      drop_row (self, i);
  if (self->ys[n] != height)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  if (self->seeks)
    self->seeks = bring_into_sight (self);
}

static gboolean
update_cb (gpointer data)
{
  MulComparisonGrid *self = data;

  self->update_source = 0;
  update (self);
  if (self->seeks)
    schedule_update (self);
  return G_SOURCE_REMOVE;
}

/* Before the next frame, but not while sizes are being shared out, which is when a page may say that it has changed. */
static void
schedule_update (MulComparisonGrid *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_DEFAULT, update_cb, self, NULL);
}

static void
page_changed_cb (MulComparisonGrid *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  schedule_update (self);
}

static void
follow_page (MulComparisonGrid *self, GtkAdjustment **adjustment, GtkAdjustment *page)
{
  if (*adjustment != NULL)
    g_signal_handlers_disconnect_by_data (*adjustment, self);
  g_set_object (adjustment, page);
  if (page == NULL)
    return;
  g_signal_connect_swapped (page, "value-changed", G_CALLBACK (page_changed_cb), self);
  g_signal_connect_swapped (page, "notify::page-size", G_CALLBACK (page_changed_cb), self);
}

static void
mul_comparison_grid_root (GtkWidget *widget)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);
  GtkWidget *window;

  GTK_WIDGET_CLASS (mul_comparison_grid_parent_class)->root (widget);
  window = gtk_widget_get_ancestor (widget, GTK_TYPE_SCROLLED_WINDOW);
  if (window == NULL)
    return;
  follow_page (self, &self->down, gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (window)));
  follow_page (self, &self->across, gtk_scrolled_window_get_hadjustment (GTK_SCROLLED_WINDOW (window)));
}

static void
mul_comparison_grid_unroot (GtkWidget *widget)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);

  follow_page (self, &self->down, NULL);
  follow_page (self, &self->across, NULL);
  GTK_WIDGET_CLASS (mul_comparison_grid_parent_class)->unroot (widget);
}

static GtkSizeRequestMode
mul_comparison_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mul_comparison_grid_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                             int *minimum_baseline, int *natural_baseline)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);
  guint n = get_n_rows (self);

  *minimum = *natural = 0;
  if (self->heads == NULL)
    return;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      if (!self->narrow)
        gtk_widget_measure (self->heads, orientation, -1, minimum, natural, NULL, NULL);
      for (guint i = 0; i < n; i++)
        if (g_ptr_array_index (self->rows, i) != NULL)
          {
            int needed;

            gtk_widget_measure (g_ptr_array_index (self->rows, i), orientation, -1, &needed, NULL, NULL, NULL);
            *minimum = MAX (*minimum, needed);
          }
      *natural = MAX (*natural, *minimum);
      return;
    }
  /* Rows that have not been made are as high as those that have, at another width. */
  if (for_size >= 0 && for_size != self->width)
    {
      self->width = for_size;
      self->likely_height = LIKELY_HEIGHT;
      memset (self->heights, 0, sizeof *self->heights * n);
    }
  for (guint i = 0; i < n; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      self->heights[i] = measure_row (self, g_ptr_array_index (self->rows, i));
  place_rows (self);
  *minimum = *natural = self->ys[n];
}

static void
allocate_row (GtkWidget *row, int y, int width, int height, int offset)
{
  graphene_point_t origin = GRAPHENE_POINT_INIT (0, y);

  mul_comparison_row_set_offset (MUL_COMPARISON_ROW (row), offset);
  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (row, width, height, -1, gsk_transform_translate (NULL, &origin));
}

/* The heads follow the page, down and to the end, as far as the table goes. */
static void
mul_comparison_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);
  guint n = get_n_rows (self);
  int offset = 0;
  int down;

  if (self->heads == NULL)
    return;
  if (width != self->width)
    schedule_update (self);
  if (!self->narrow)
    offset = CLAMP (get_scrolled (self, self->across), 0,
                    MAX (width - mul_comparison_row_get_width (MUL_COMPARISON_ROW (self->heads), 0, width), 0));
  for (guint i = 0; i < n; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      allocate_row (g_ptr_array_index (self->rows, i), self->ys[i], width, self->ys[i + 1] - self->ys[i], offset);
  if (self->narrow)
    return;
  down = CLAMP (get_scrolled (self, self->down), 0, n > 0 ? self->ys[n - 1] - self->ys[0] : 0);
  allocate_row (self->heads, down, width, self->ys[0], offset);
  if (down > 0)
    gtk_widget_add_css_class (self->heads, "raised");
  else
    gtk_widget_remove_css_class (self->heads, "raised");
}

static void
mul_comparison_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);

  for (guint i = 0; i < get_n_rows (self); i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      gtk_widget_snapshot_child (widget, g_ptr_array_index (self->rows, i), snapshot);
  if (self->heads != NULL)
    gtk_widget_snapshot_child (widget, self->heads, snapshot);
}

static void
clear (MulComparisonGrid *self)
{
  g_clear_handle_id (&self->update_source, g_source_remove);
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
  guint n = get_n_rows (self);
  GtkWidget *widget;

  if (n == 0 || y < self->ys[0] || y >= self->ys[n] ||
      (!self->narrow && y < CLAMP (get_scrolled (self, self->down), 0, self->ys[n]) + self->ys[0]))
    return FALSE;
  *row = find_row (self, (int) y);
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
  int y = self->ys[self->active_row] + pages * MAX (get_page (self->down) - self->ys[0], 1);
  guint row = find_row (self, CLAMP (y, 0, self->ys[get_n_rows (self)] - 1));

  if (row == self->active_row)
    row = pages < 0 ? (row > 0 ? row - 1 : 0) : MIN (row + 1, get_n_rows (self) - 1);
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
  schedule_update (self);
  g_object_notify_by_pspec (object, pspec);
}

static void
mul_comparison_grid_dispose (GObject *object)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (object);

  clear (self);
  follow_page (self, &self->down, NULL);
  follow_page (self, &self->across, NULL);
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
  self->likely_height = LIKELY_HEIGHT;
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
  self->likely_height = LIKELY_HEIGHT;
  place_rows (self);
  update (self);
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
  return mul_comparison_row_get_cell (MUL_COMPARISON_ROW (ensure_row (self, row)), column);
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
  self->seeks = TRUE;
  schedule_update (self);
  return TRUE;
}
