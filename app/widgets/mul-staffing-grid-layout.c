/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-private.h"

#include "widgets/mul-staffing-grid-editor.h"

/* Where rows and columns are: columns share the width there is, the head of each row stays at the start while the others
 * scroll, and the row of heads stays at the top while the page scrolls. */

#define HEADS_HEIGHT 50
#define ROW_HEIGHT 52
#define FIGURES_HEIGHT 44
#define END_PADDING 16
#define MOST_FIGURE_WIDTH 132
#define MOST_WORDS_WIDTH 260
#define WANTED_WORDS_WIDTH 170
#define MIN_WIDTH 240
#define STEP 40
#define EDITOR_PADDING 8
/* The name of a column can be read while it is written, also where the column is narrow. */
#define NAME_EDITOR_WIDTH 168

static void
measure_column (MulStaffingGrid *self, guint column)
{
  MulStaffingGeometryColumn *place = &self->columns[column];
  MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, column);
  int wanted = 0, seconds = 0, least_seconds = 0, lone_marks = 0;

  *place = (MulStaffingGeometryColumn){ 0 };
  for (guint row = 0; row < self->rows->len; row++)
    {
      MulStaffingGridCell *cell = mul_staffing_grid_get_cell_widget (self, row, column);
      int value, marks, second, least_second;

      mul_staffing_grid_cell_get_widths (cell, &value, &marks, &second, &least_second);
      seconds = MAX (seconds, second);
      least_seconds = MAX (least_seconds, least_second);
      switch (mul_staffing_grid_cell_get_align (cell))
        {
        case MUL_STAFFING_GRID_ALIGN_CENTRE:
          wanted = MAX (wanted, mul_staffing_grid_cell_get_wrapped_width (cell));
          break;
        case MUL_STAFFING_GRID_ALIGN_WORDS:
          wanted = MAX (wanted, MIN (mul_staffing_grid_cell_get_wrapped_width (cell), WANTED_WORDS_WIDTH));
          break;
        case MUL_STAFFING_GRID_ALIGN_FIGURE:
          place->digits = MAX (place->digits, value);
          if (value > 0)
            place->marks = MAX (place->marks, marks);
          else
            lone_marks = MAX (lone_marks, marks);
          break;
        case MUL_STAFFING_GRID_ALIGN_START:
        case MUL_STAFFING_GRID_ALIGN_END:
        default:
          place->digits = MAX (place->digits, value + marks);
          break;
        }
    }
  if (kind == MUL_STAFFING_COLUMN_HEADS)
    {
      place->natural = place->digits + 2 * MUL_STAFFING_GRID_PADDING;
      place->least = place->natural;
      place->most = -1;
      return;
    }
  place->least = MAX (wanted, place->digits + 16 + (place->marks > 0 ? place->marks + 4 : 0));
  place->least = MAX (place->least, lone_marks + 12);
  if (kind == MUL_STAFFING_COLUMN_SUM)
    {
      place->natural = MAX (place->least, MAX (place->digits, seconds) + END_PADDING + MUL_STAFFING_GRID_PADDING);
      place->least = MAX (place->least, MAX (place->digits, least_seconds) + END_PADDING + MUL_STAFFING_GRID_PADDING);
    }
  else
    {
      place->natural = MAX (place->least, seconds + 12);
      place->least = MAX (place->least, least_seconds + 12);
    }
  place->most = MAX (place->natural,
                     kind == MUL_STAFFING_COLUMN_TASK ? MOST_WORDS_WIDTH : MOST_FIGURE_WIDTH);
}

/* Places columns and rows for a width, in pixels, and returns the height. */
static int
lay_out (MulStaffingGrid *self, int width)
{
  gboolean tall = FALSE;
  int total, y = 0;

  if (self->matrix == NULL)
    return 0;
  total = mul_staffing_geometry_share (self->columns, mul_staffing_grid_count_columns (self), width);
  for (guint column = 0; column < mul_staffing_grid_count_columns (self); column++)
    if (mul_staffing_matrix_get_column_kind (self->matrix, column) == MUL_STAFFING_COLUMN_SUM)
      self->columns[column].edge = self->columns[column].width - END_PADDING;
  for (guint row = 1; row < self->rows->len; row++)
    tall = tall || mul_staffing_grid_row_get_height (g_ptr_array_index (self->rows, row), self->columns) >
                       FIGURES_HEIGHT - 6;
  for (guint row = 0; row < self->rows->len; row++)
    {
      int least = row == 0 ? HEADS_HEIGHT : tall ? ROW_HEIGHT : FIGURES_HEIGHT;

      self->row_ys[row] = y;
      y += MAX (least, mul_staffing_grid_row_get_height (g_ptr_array_index (self->rows, row), self->columns));
    }
  self->row_ys[self->rows->len] = y;
  if (total > width)
    {
      int height;

      gtk_widget_measure (self->scrollbar, GTK_ORIENTATION_VERTICAL, -1, NULL, &height, NULL, NULL);
      y += height;
    }
  return y;
}

static int
get_total_width (MulStaffingGrid *self)
{
  guint n = mul_staffing_grid_count_columns (self);

  return n > 0 ? self->columns[n - 1].x + self->columns[n - 1].width : 0;
}

static int
get_offset (MulStaffingGrid *self)
{
  return (int) gtk_adjustment_get_value (self->adjustment);
}

/* Where a cell is now, cut to what is not beneath the heads. */
GdkRectangle
mul_staffing_grid_find_area (MulStaffingGrid *self, guint row, guint column)
{
  GdkRectangle area = { 0 };
  int left = self->columns[column].x - (column > 0 ? get_offset (self) : 0);
  int right = left + self->columns[column].width;

  if (column > 0)
    left = MAX (left, self->columns[0].width);
  area.x = left;
  area.width = MAX (MIN (right, gtk_widget_get_width (GTK_WIDGET (self))) - left, 1);
  area.y = self->row_ys[row] + (row == 0 ? self->heads_y : 0);
  area.height = self->row_ys[row + 1] - self->row_ys[row];
  return area;
}

gboolean
mul_staffing_grid_find_cell_at (MulStaffingGrid *self, double x, double y, guint *row, guint *column)
{
  gboolean found = FALSE;

  if (self->rows->len == 0)
    return FALSE;
  if (x >= self->columns[0].width)
    x += get_offset (self);
  for (guint i = 0; i < mul_staffing_grid_count_columns (self) && !found; i++)
    if (x >= self->columns[i].x && x < self->columns[i].x + self->columns[i].width)
      {
        *column = i;
        found = TRUE;
      }
  if (!found)
    return FALSE;
  if (y >= self->heads_y && y < self->heads_y + self->row_ys[1])
    {
      *row = 0;
      return TRUE;
    }
  for (guint i = 1; i < self->rows->len; i++)
    if (y >= self->row_ys[i] && y < self->row_ys[i + 1])
      {
        *row = i;
        return TRUE;
      }
  return FALSE;
}

static void
bring_column_into_sight (MulStaffingGrid *self, guint column)
{
  int head = self->columns[0].width;
  int room = gtk_widget_get_width (GTK_WIDGET (self)) - head;
  int left = self->columns[column].x - head;
  int right = left + self->columns[column].width;
  int offset = get_offset (self);

  if (room <= 0)
    return;
  if (left < offset)
    gtk_adjustment_set_value (self->adjustment, left);
  else if (right > offset + room)
    gtk_adjustment_set_value (self->adjustment, right - room);
}

/* The row of heads covers what is at the top of the page. */
static void
bring_row_into_sight (MulStaffingGrid *self, guint row)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  graphene_point_t point;
  double top, bottom, value;

  if (page == NULL || self->page == NULL || row == 0 ||
      !gtk_widget_compute_point (GTK_WIDGET (self), page, &GRAPHENE_POINT_INIT (0, 0), &point))
    return;
  top = (double) point.y + self->row_ys[row] - self->row_ys[1];
  bottom = (double) point.y + self->row_ys[row + 1];
  value = gtk_adjustment_get_value (self->page);
  if (top < 0)
    gtk_adjustment_set_value (self->page, value + top);
  else if (bottom > gtk_widget_get_height (page))
    gtk_adjustment_set_value (self->page, value + bottom - gtk_widget_get_height (page));
}

void
mul_staffing_grid_bring_into_sight (MulStaffingGrid *self, guint row, guint column)
{
  /* Before it has a size it is all out of sight. */
  if (self->columns == NULL || self->columns[0].width == 0 || row >= self->rows->len)
    return;
  if (column > 0)
    bring_column_into_sight (self, column);
  bring_row_into_sight (self, row);
}

void
mul_staffing_grid_adjustment_changed_cb (MulStaffingGrid *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* ---- The widget's part ------------------------------------------------------------------------------- */

GtkSizeRequestMode
mul_staffing_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

void
mul_staffing_grid_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                           int *minimum_baseline, int *natural_baseline)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  self->placed_width = 0;
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *natural = 0;
      for (guint column = 0; column < mul_staffing_grid_count_columns (self); column++)
        {
          measure_column (self, column);
          *natural += self->columns[column].natural;
        }
      *minimum = MIN (*natural, MIN_WIDTH);
      return;
    }
  /* The widths are asked for first: they are kept until something asks for another size. */
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, NULL, natural, NULL, NULL);
  *natural = lay_out (self, for_size >= 0 ? for_size : *natural);
  *minimum = *natural;
}

/* The heads move down as the page scrolls, as far as the table goes. */
static int
find_heads_y (MulStaffingGrid *self)
{
  GtkWidget *page = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);
  graphene_point_t point;
  int most = self->rows->len > 2 ? self->row_ys[self->rows->len - 1] - self->row_ys[1] : 0;

  if (page == NULL || !gtk_widget_compute_point (GTK_WIDGET (self), page, &GRAPHENE_POINT_INIT (0, 0), &point))
    return 0;
  return CLAMP ((int) -point.y, 0, MAX (most, 0));
}

static void
place_line (GtkWidget *line, int x, int y, int width, int height)
{
  graphene_point_t origin = GRAPHENE_POINT_INIT (x, y);

  gtk_widget_measure (line, GTK_ORIENTATION_HORIZONTAL, -1, NULL, NULL, NULL, NULL);
  gtk_widget_allocate (line, MAX (width, 1), MAX (height, 1), -1, gsk_transform_translate (NULL, &origin));
}

/* The ring around the rectangle, as much of it as is not beneath the heads, and the line where a column would come. */
static void
place_lines (MulStaffingGrid *self)
{
  guint n_columns = mul_staffing_grid_count_columns (self);
  int head = self->columns[0].width, heads_end = self->heads_y + self->row_ys[1];

  if (gtk_widget_get_visible (self->area))
    {
      MulStaffingArea area = mul_staffing_grid_get_area (self);
      guint last = area.column + area.n_columns - 1;
      int left = area.column == 0 ? 0 : MAX (self->columns[area.column].x - get_offset (self), head);
      int right = last == 0 ? head : self->columns[last].x + self->columns[last].width - get_offset (self);
      int top = area.row == 0 ? self->heads_y : MAX (self->row_ys[area.row], heads_end);
      int bottom = area.row + area.n_rows == 1 ? heads_end : self->row_ys[area.row + area.n_rows];

      right = MIN (MAX (right, area.column == 0 ? head : 0), gtk_widget_get_width (GTK_WIDGET (self)));
      gtk_widget_set_child_visible (self->area, right > left && bottom > top);
      place_line (self->area, left, top, right - left, bottom - top);
    }
  if (gtk_widget_get_visible (self->drop_line))
    {
      int at = (self->drop_at < n_columns ? self->columns[self->drop_at].x
                                          : self->columns[n_columns - 1].x + self->columns[n_columns - 1].width) -
               get_offset (self);

      place_line (self->drop_line, MAX (at, head) - 1, self->heads_y, 3,
                  self->row_ys[self->rows->len] - self->heads_y);
    }
}

void
mul_staffing_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);
  int total, head, offset;
  gboolean placed = width == self->placed_width;

  if (self->rows->len == 0)
    return;
  /* While it only scrolls, everything keeps its size. */
  if (!placed)
    lay_out (self, width);
  self->placed_width = width;
  total = get_total_width (self);
  head = self->columns[0].width;
  g_signal_handlers_block_by_func (self->adjustment, mul_staffing_grid_adjustment_changed_cb, self);
  gtk_adjustment_configure (self->adjustment, MIN (get_offset (self), MAX (total - width, 0)), 0, total - head, STEP,
                            MAX (width - head, 1) * 0.9, MAX (width - head, 1));
  g_signal_handlers_unblock_by_func (self->adjustment, mul_staffing_grid_adjustment_changed_cb, self);
  self->heads_y = find_heads_y (self);
  offset = get_offset (self);
  placed = placed && offset == self->placed_offset;
  self->placed_offset = offset;
  for (guint i = 0; i < self->rows->len; i++)
    {
      MulStaffingGridRow *row = g_ptr_array_index (self->rows, i);
      graphene_point_t origin = GRAPHENE_POINT_INIT (0, self->row_ys[i] + (i == 0 ? self->heads_y : 0));

      if (!placed)
        mul_staffing_grid_row_set_places (row, self->columns, offset);
      gtk_widget_measure (GTK_WIDGET (row), GTK_ORIENTATION_VERTICAL, -1, NULL, NULL, NULL, NULL);
      gtk_widget_allocate (GTK_WIDGET (row), width, self->row_ys[i + 1] - self->row_ys[i], -1,
                           gsk_transform_translate (NULL, &origin));
    }
  gtk_widget_set_child_visible (self->scrollbar, total > width);
  if (total > width)
    {
      graphene_point_t origin = GRAPHENE_POINT_INIT (head, self->row_ys[self->rows->len]);
      int bar;

      gtk_widget_measure (self->scrollbar, GTK_ORIENTATION_VERTICAL, -1, NULL, &bar, NULL, NULL);
      gtk_widget_allocate (self->scrollbar, width - head, bar, -1, gsk_transform_translate (NULL, &origin));
    }
  place_lines (self);
  if (self->editing)
    {
      GdkRectangle area = mul_staffing_grid_find_area (self, self->active_row, self->active_column);
      graphene_point_t origin = GRAPHENE_POINT_INIT (area.x, area.y);
      MulStaffingGridCell *cell = mul_staffing_grid_get_cell_widget (self, self->active_row, self->active_column);
      gboolean figure = mul_staffing_grid_cell_get_align (cell) == MUL_STAFFING_GRID_ALIGN_FIGURE;
      int least;

      /* The editor's own padding comes before its text. */
      mul_staffing_grid_editor_set_edge (MUL_STAFFING_GRID_EDITOR (self->editor),
                                         figure ? self->columns[self->active_column].edge - EDITOR_PADDING : 0);
      gtk_widget_measure (self->editor, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      if (self->active_row == 0)
        least = MAX (least, MIN (NAME_EDITOR_WIDTH, width - head));
      if (area.width < least)
        origin.x = (float) CLAMP (area.x - (least - area.width) / 2, head, MAX (width - least, head));
      gtk_widget_allocate (self->editor, MAX (area.width, least), area.height, -1,
                           gsk_transform_translate (NULL, &origin));
    }
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

void
mul_staffing_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  for (guint i = 1; i < self->rows->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->rows, i), snapshot);
  if (self->rows->len > 0)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->rows, 0), snapshot);
  gtk_widget_snapshot_child (widget, self->area, snapshot);
  gtk_widget_snapshot_child (widget, self->drop_line, snapshot);
  gtk_widget_snapshot_child (widget, self->scrollbar, snapshot);
  gtk_widget_snapshot_child (widget, self->editor, snapshot);
}

/**
 * mul_staffing_grid_get_cell_area:
 * @self: a grid
 * @row: which row
 * @column: which column
 * @area: (out): where it is, in the grid's pixels
 *
 * Returns: whether the cell exists
 */
gboolean
mul_staffing_grid_get_cell_area (MulStaffingGrid *self, guint row, guint column, GdkRectangle *area)
{
  if (row >= mul_staffing_grid_count_rows (self) || column >= mul_staffing_grid_count_columns (self))
    return FALSE;
  *area = mul_staffing_grid_find_area (self, row, column);
  return TRUE;
}
