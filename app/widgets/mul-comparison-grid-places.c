/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-comparison-grid-private.h"

#include <string.h>

#include "widgets/mul-comparison-row.h"

/* Where rows are, which of them have been made, and how the heads follow the page. */

/* Pixels: so much above and below what is in sight is made as well, and twice as much again is kept; a row that has not been made
 * yet is taken to be as high as the first ones are, and those at first to be of a likely height; FIRST_PAGE alone is filled before there
 * is a page, so that it is soon there. */
#define MARGIN 300
#define FIRST_PAGE 640

guint
mul_comparison_grid_get_n_rows (MulComparisonGrid *self)
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
  self->seeks = MUL_COMPARISON_GRID_SEEKS;
  mul_comparison_grid_schedule_update (self);
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
  if (row + 1 == mul_comparison_grid_get_n_rows (self))
    gtk_widget_add_css_class (widget, "last");
  mul_comparison_row_set_narrow (MUL_COMPARISON_ROW (widget), self->narrow);
  return widget;
}

/* Without a width there is nothing to measure for, and all that is written would have to be laid out again as soon as there is one. */
static int
measure_row (MulComparisonGrid *self, GtkWidget *row)
{
  int height;

  if (self->width <= 0)
    return 0;
  gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, self->width, NULL, &height, NULL, NULL);
  return height;
}

/* Children stand in the order of the rows, whichever of them was made first. */
GtkWidget *
mul_comparison_grid_ensure_row (MulComparisonGrid *self, guint row)
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

static int
get_height (MulComparisonGrid *self, guint row)
{
  return self->heights[row] > 0 ? self->heights[row] : self->likely_height;
}

void
mul_comparison_grid_place_rows (MulComparisonGrid *self)
{
  guint n = mul_comparison_grid_get_n_rows (self);

  if (self->ys == NULL)
    return;
  self->ys[0] = get_heads_height (self);
  for (guint i = 0; i < n; i++)
    self->ys[i + 1] = self->ys[i] + get_height (self, i);
}

guint
mul_comparison_grid_find_row (MulComparisonGrid *self, int y)
{
  guint low = 0;
  guint high = mul_comparison_grid_get_n_rows (self);

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

/* How far the page is scrolled past the beginning of the grid, which has the page's padding before it. */
int
mul_comparison_grid_get_scrolled (MulComparisonGrid *self, GtkAdjustment *adjustment)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  GtkWidget *content = page != NULL ? gtk_viewport_get_child (GTK_VIEWPORT (page)) : NULL;
  graphene_point_t point = { 0 };
  graphene_rect_t outside = { 0 };
  double before;

  if (adjustment == NULL)
    return 0;
  if (content == NULL || !gtk_widget_compute_bounds (content, content, &outside) ||
      !gtk_widget_compute_point (GTK_WIDGET (self), content, &GRAPHENE_POINT_INIT (0, 0), &point))
    return (int) gtk_adjustment_get_value (adjustment);
  before = adjustment == self->down ? point.y - outside.origin.y : point.x - outside.origin.x;
  return (int) (gtk_adjustment_get_value (adjustment) - before);
}

int
mul_comparison_grid_get_page (GtkAdjustment *adjustment)
{
  int size = adjustment != NULL ? (int) gtk_adjustment_get_page_size (adjustment) : 0;

  return size > 0 ? size : FIRST_PAGE;
}

static void
move_page (GtkAdjustment *adjustment, int by)
{
  if (adjustment != NULL && by != 0)
    gtk_adjustment_set_value (adjustment, gtk_adjustment_get_value (adjustment) + by);
}

/* The heads cover what is at the top and at the start. Returns whether the page had to move, and so is to be looked at again. */
static gboolean
bring_into_sight (MulComparisonGrid *self)
{
  guint row = self->active_row;
  GtkWidget *widget = row < mul_comparison_grid_get_n_rows (self) ? g_ptr_array_index (self->rows, row) : NULL;
  graphene_rect_t bounds;
  int from = mul_comparison_grid_get_scrolled (self, self->down);
  int page = mul_comparison_grid_get_page (self->down);
  int top;
  int bottom;
  int by = 0;
  int across = 0;
  int left;
  int head;

  if (widget == NULL || !gtk_widget_compute_bounds (mul_comparison_row_get_cell (MUL_COMPARISON_ROW (widget), self->active_column),
                                                    widget, &bounds))
    return FALSE;
  /* What has just been made has its place after the next frame, which looks again. */
  if (gtk_widget_get_height (mul_comparison_row_get_cell (MUL_COMPARISON_ROW (widget), self->active_column)) <= 0)
    return TRUE;
  top = self->ys[row] + (self->narrow ? (int) bounds.origin.y : 0);
  bottom = self->narrow ? top + (int) bounds.size.height : self->ys[row + 1];
  if (row == 0 && (!self->narrow || self->active_column == 0) && from > 0)
    by = -from;
  else if (top < from + self->ys[0])
    by = top - from - self->ys[0];
  else if (bottom > from + page)
    by = MIN (bottom - from - page, top - from - self->ys[0]);
  move_page (self->down, by);
  if (self->narrow || self->active_column == 0)
    return by != 0;
  from = mul_comparison_grid_get_scrolled (self, self->across);
  page = mul_comparison_grid_get_page (self->across);
  head = mul_comparison_row_get_width (MUL_COMPARISON_ROW (widget), 0, self->width);
  left = mul_comparison_row_get_x (MUL_COMPARISON_ROW (widget), self->active_column, self->width);
  if (left < from + head)
    across = left - from - head;
  else if (left + (int) bounds.size.width > from + page)
    across = MIN (left + (int) bounds.size.width - from - page, left - from - head);
  move_page (self->across, across);
  return by != 0 || across != 0;
}

/* What lies over other cells is seen to. */
static void
show_lifted (MulComparisonGrid *self)
{
  const struct
  {
    GtkWidget *widget;
    GtkAdjustment *adjustment;
    const char *css_class;
  } lifted[] = {
    { self->heads, self->down, "raised" },
    { GTK_WIDGET (self), self->across, "moved" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (lifted); i++)
    if (!self->narrow && mul_comparison_grid_get_scrolled (self, lifted[i].adjustment) > 0)
      gtk_widget_add_css_class (lifted[i].widget, lifted[i].css_class);
    else
      gtk_widget_remove_css_class (lifted[i].widget, lifted[i].css_class);
}

static gboolean
margin_cb (gpointer data)
{
  MulComparisonGrid *self = data;

  self->margin_source = 0;
  self->has_margin = TRUE;
  mul_comparison_grid_update (self);
  return G_SOURCE_REMOVE;
}

/* Makes the rows near what is in sight and lets the others go. What is in sight stays where it is, whatever the heights of the rows
 * before it turn out to be. */
void
mul_comparison_grid_update (MulComparisonGrid *self)
{
  int from = mul_comparison_grid_get_scrolled (self, self->down);
  int page = mul_comparison_grid_get_page (self->down);
  guint n = mul_comparison_grid_get_n_rows (self);
  int margin = self->has_margin ? MARGIN : 0;
  int height = n > 0 ? self->ys[n] : 0;
  guint anchor;
  int anchor_y;

  if (n == 0)
    return;
  if (self->seeks > 0)
    mul_comparison_grid_ensure_row (self, self->active_row);
  anchor = mul_comparison_grid_find_row (self, from + self->ys[0]);
  anchor_y = self->ys[anchor];
  for (guint i = mul_comparison_grid_find_row (self, from - margin); i < n && self->ys[i] < from + page + margin; i++)
    {
      mul_comparison_grid_ensure_row (self, i);
      self->ys[i + 1] = self->ys[i] + get_height (self, i);
    }
  if (self->likely_height == MUL_COMPARISON_GRID_LIKELY_HEIGHT && self->heights[0] > 0)
    {
      guint known = MIN (mul_comparison_grid_find_row (self, page), n - 1);

      self->likely_height = MAX ((self->ys[known] - self->ys[0]) / (int) MAX (known, 1), 24);
    }
  mul_comparison_grid_place_rows (self);
  if (from > 0 && self->ys[anchor] != anchor_y)
    move_page (self->down, self->ys[anchor] - anchor_y);
  for (guint i = 0; i < n; i++)
    if (self->ys[i + 1] < from - 3 * MARGIN || self->ys[i] > from + page + 3 * MARGIN)
      drop_row (self, i);
  if (self->ys[n] != height)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  else
    gtk_widget_queue_allocate (GTK_WIDGET (self));
  show_lifted (self);
  /* What is in sight is drawn first. */
  if (!self->has_margin && self->width > 0 && self->margin_source == 0)
    self->margin_source = g_idle_add_full (G_PRIORITY_LOW, margin_cb, self, NULL);
  if (self->seeks > 0)
    self->seeks = bring_into_sight (self) ? self->seeks - 1 : 0;
}

static gboolean
update_cb (gpointer data)
{
  MulComparisonGrid *self = data;

  self->update_source = 0;
  mul_comparison_grid_update (self);
  return G_SOURCE_REMOVE;
}

/* Before the next frame, but not while sizes are being shared out, which is when a page may say that it has changed. */
void
mul_comparison_grid_schedule_update (MulComparisonGrid *self)
{
  if (self->update_source == 0)
    self->update_source = g_idle_add_full (G_PRIORITY_DEFAULT, update_cb, self, NULL);
}

static void
page_changed_cb (MulComparisonGrid *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  mul_comparison_grid_schedule_update (self);
}

void
mul_comparison_grid_follow_page (MulComparisonGrid *self, GtkAdjustment **adjustment, GtkAdjustment *page)
{
  if (*adjustment != NULL)
    g_signal_handlers_disconnect_by_data (*adjustment, self);
  g_set_object (adjustment, page);
  if (page == NULL)
    return;
  g_signal_connect_swapped (page, "value-changed", G_CALLBACK (page_changed_cb), self);
  /* Said when sizes have just been shared out, which is too late for asking for one. */
  g_signal_connect_swapped (page, "notify::page-size", G_CALLBACK (mul_comparison_grid_schedule_update), self);
}

GtkSizeRequestMode
mul_comparison_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

void
mul_comparison_grid_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                             int *minimum_baseline, int *natural_baseline)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);
  guint n = mul_comparison_grid_get_n_rows (self);

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
      self->likely_height = MUL_COMPARISON_GRID_LIKELY_HEIGHT;
      memset (self->heights, 0, sizeof *self->heights * n);
    }
  for (guint i = 0; i < n; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      self->heights[i] = measure_row (self, g_ptr_array_index (self->rows, i));
  mul_comparison_grid_place_rows (self);
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
void
mul_comparison_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);
  guint n = mul_comparison_grid_get_n_rows (self);
  int offset = 0;
  int down;

  if (self->heads == NULL)
    return;
  if (width != self->width || self->seeks > 0)
    mul_comparison_grid_schedule_update (self);
  if (!self->narrow)
    offset = CLAMP (mul_comparison_grid_get_scrolled (self, self->across), 0,
                    MAX (width - mul_comparison_row_get_width (MUL_COMPARISON_ROW (self->heads), 0, width), 0));
  for (guint i = 0; i < n; i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      allocate_row (g_ptr_array_index (self->rows, i), self->ys[i], width, self->ys[i + 1] - self->ys[i], offset);
  if (self->narrow)
    return;
  down = CLAMP (mul_comparison_grid_get_scrolled (self, self->down), 0, n > 0 ? self->ys[n - 1] - self->ys[0] : 0);
  allocate_row (self->heads, down, width, self->ys[0], offset);
}

void
mul_comparison_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulComparisonGrid *self = MUL_COMPARISON_GRID (widget);

  for (guint i = 0; i < mul_comparison_grid_get_n_rows (self); i++)
    if (g_ptr_array_index (self->rows, i) != NULL)
      gtk_widget_snapshot_child (widget, g_ptr_array_index (self->rows, i), snapshot);
  if (self->heads != NULL)
    gtk_widget_snapshot_child (widget, self->heads, snapshot);
}
