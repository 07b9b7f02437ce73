/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-staffing-grid.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "widgets/mul-staffing-geometry.h"
#include "widgets/mul-staffing-grid-cell.h"
#include "widgets/mul-staffing-grid-editor.h"
#include "widgets/mul-staffing-grid-row.h"

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

struct _MulStaffingGrid
{
  GtkWidget parent_instance;

  guint active_row;
  guint active_column;
  gboolean compact;
  gboolean editing;
  gboolean committing;
  int heads_y; /* how far the row of heads is moved down to stay in sight */

  /* Owned */
  MulStaffingMatrix *matrix;
  GPtrArray *rows;
  MulStaffingGeometryColumn *columns;
  int *row_ys; /* one more than there are rows */
  GtkAdjustment *adjustment;
  GtkWidget *scrollbar;
  GtkWidget *editor;
  GtkWidget *menu;
  GMenuModel *cell_menu;
  GMenuModel *role_menu;
  GMenuModel *task_menu;

  /* Borrowed */
  GtkAdjustment *page; /* the page's, while the grid is in it */
};

enum
{
  PROP_MATRIX = 1,
  PROP_ACTIVE_ROW,
  PROP_ACTIVE_COLUMN,
  PROP_COMPACT,
  N_PROPS,
};

enum
{
  COMMIT,
  OPEN,
  N_SIGNALS,
};

static GParamSpec *props[N_PROPS];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulStaffingGrid, mul_staffing_grid, GTK_TYPE_WIDGET)

static guint
count_rows (MulStaffingGrid *self)
{
  return self->matrix != NULL ? mul_staffing_matrix_get_n_rows (self->matrix) : 0;
}

static guint
count_columns (MulStaffingGrid *self)
{
  return self->matrix != NULL ? mul_staffing_matrix_get_n_columns (self->matrix) : 0;
}

static MulStaffingGridCell *
get_cell (MulStaffingGrid *self, guint row, guint column)
{
  if (row >= self->rows->len || column >= count_columns (self))
    return NULL;
  return mul_staffing_grid_row_get_cell (g_ptr_array_index (self->rows, row), column);
}

static MulStaffingGridAlign
choose_align (MulStaffingGrid *self, guint row, guint column, const MulStaffingItem *item)
{
  MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, column);

  if (column == 0)
    return MUL_STAFFING_GRID_ALIGN_START;
  if (kind == MUL_STAFFING_COLUMN_SUM)
    return MUL_STAFFING_GRID_ALIGN_END;
  if (mul_staffing_matrix_get_row_kind (self->matrix, row) == MUL_STAFFING_ROW_HEADS)
    return MUL_STAFFING_GRID_ALIGN_CENTRE;
  return item->words || kind == MUL_STAFFING_COLUMN_TASK ? MUL_STAFFING_GRID_ALIGN_WORDS
                                                         : MUL_STAFFING_GRID_ALIGN_FIGURE;
}

/* ---- Places ----------------------------------------------------------------------------------------- */

static void
measure_column (MulStaffingGrid *self, guint column)
{
  MulStaffingGeometryColumn *place = &self->columns[column];
  MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, column);
  int wanted = 0, seconds = 0, least_seconds = 0, lone_marks = 0;

  *place = (MulStaffingGeometryColumn){ 0 };
  for (guint row = 0; row < self->rows->len; row++)
    {
      MulStaffingGridCell *cell = get_cell (self, row, column);
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
  total = mul_staffing_geometry_share (self->columns, count_columns (self), width);
  for (guint column = 0; column < count_columns (self); column++)
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
  guint n = count_columns (self);

  return n > 0 ? self->columns[n - 1].x + self->columns[n - 1].width : 0;
}

static int
get_offset (MulStaffingGrid *self)
{
  return (int) gtk_adjustment_get_value (self->adjustment);
}

/* Where a cell is now, cut to what is not beneath the heads. */
static GdkRectangle
find_area (MulStaffingGrid *self, guint row, guint column)
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

static gboolean
find_cell_at (MulStaffingGrid *self, double x, double y, guint *row, guint *column)
{
  gboolean found = FALSE;

  if (self->rows->len == 0)
    return FALSE;
  if (x >= self->columns[0].width)
    x += get_offset (self);
  for (guint i = 0; i < count_columns (self) && !found; i++)
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
bring_into_sight (MulStaffingGrid *self, guint column)
{
  int head, room, left, right, offset = get_offset (self);

  if (column == 0 || self->columns == NULL)
    return;
  head = self->columns[0].width;
  room = gtk_widget_get_width (GTK_WIDGET (self)) - head;
  left = self->columns[column].x - head;
  right = left + self->columns[column].width;
  if (room <= 0)
    return;
  if (left < offset)
    gtk_adjustment_set_value (self->adjustment, left);
  else if (right > offset + room)
    gtk_adjustment_set_value (self->adjustment, right - room);
}

/* ---- Active cell ------------------------------------------------------------------------------------ */

static void
show_active (MulStaffingGrid *self, gboolean active)
{
  MulStaffingGridCell *cell = get_cell (self, self->active_row, self->active_column);
  MulStaffingGridCell *column_head = get_cell (self, 0, self->active_column);
  MulStaffingGridCell *row_head = get_cell (self, self->active_row, 0);

  if (cell == NULL)
    return;
  if (active)
    {
      gtk_widget_add_css_class (GTK_WIDGET (cell), "active");
      if (self->active_row > 0 && self->active_column > 0)
        {
          gtk_widget_add_css_class (GTK_WIDGET (column_head), "in-line");
          gtk_widget_add_css_class (GTK_WIDGET (row_head), "in-line");
        }
    }
  else
    {
      gtk_widget_remove_css_class (GTK_WIDGET (cell), "active");
      gtk_widget_remove_css_class (GTK_WIDGET (column_head), "in-line");
      gtk_widget_remove_css_class (GTK_WIDGET (row_head), "in-line");
    }
  gtk_accessible_update_state (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_STATE_SELECTED, active, -1);
}

static gboolean
has_focus_inside (MulStaffingGrid *self)
{
  GtkWidget *focus = gtk_widget_get_root (GTK_WIDGET (self)) != NULL
                         ? gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)))
                         : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self));
}

static gboolean
focus_active (MulStaffingGrid *self)
{
  MulStaffingGridCell *cell = get_cell (self, self->active_row, self->active_column);

  return cell != NULL && gtk_widget_grab_focus (GTK_WIDGET (cell));
}

static void
move_active (MulStaffingGrid *self, guint row, guint column)
{
  if (row == self->active_row && column == self->active_column)
    return;
  show_active (self, FALSE);
  self->active_row = row;
  self->active_column = column;
  show_active (self, TRUE);
  bring_into_sight (self, column);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE_ROW]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE_COLUMN]);
}

/* The next cell in reading order that can be edited, or FALSE where the table ends. */
static gboolean
find_next_editable (MulStaffingGrid *self, int step, guint *row, guint *column)
{
  int n = (int) (count_rows (self) * count_columns (self));
  int index = (int) (*row * count_columns (self) + *column);

  for (index += step; index >= 0 && index < n; index += step)
    {
      guint r = (guint) index / count_columns (self);
      guint c = (guint) index % count_columns (self);

      if (r > 0 && mul_staffing_matrix_get_item (self->matrix, r, c)->editing != MUL_STAFFING_EDITING_NONE)
        {
          *row = r;
          *column = c;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
move_in_direction (MulStaffingGrid *self, GtkDirectionType direction, gboolean far)
{
  guint row = self->active_row, column = self->active_column;
  gboolean moved = TRUE;

  if (self->matrix == NULL)
    return FALSE;
  switch (direction)
    {
    case GTK_DIR_TAB_FORWARD:
      moved = find_next_editable (self, 1, &row, &column);
      break;
    case GTK_DIR_TAB_BACKWARD:
      moved = find_next_editable (self, -1, &row, &column);
      break;
    case GTK_DIR_UP:
      row = far ? 1 : row > 0 ? row - 1 : 0;
      break;
    case GTK_DIR_DOWN:
      row = far ? count_rows (self) - 1 : MIN (row + 1, count_rows (self) - 1);
      break;
    case GTK_DIR_LEFT:
      column = far ? 1 : column > 0 ? column - 1 : 0;
      break;
    case GTK_DIR_RIGHT:
    default:
      column = far ? count_columns (self) - 1 : MIN (column + 1, count_columns (self) - 1);
      break;
    }
  if (!moved)
    return FALSE;
  /* There is nothing in the corner. */
  if (row != 0 || column != 0)
    move_active (self, row, column);
  focus_active (self);
  return TRUE;
}

/* ---- Editing ---------------------------------------------------------------------------------------- */

static void
end_editing (MulStaffingGrid *self, gboolean take_focus)
{
  gboolean inside = has_focus_inside (self);
  MulStaffingGridCell *cell = get_cell (self, self->active_row, self->active_column);

  if (!self->editing)
    return;
  self->editing = FALSE;
  mul_staffing_grid_editor_hide_problem (MUL_STAFFING_GRID_EDITOR (self->editor));
  if (cell != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (cell), "editing");
  if (inside && take_focus)
    focus_active (self);
  gtk_widget_set_visible (self->editor, FALSE);
}

/* Offers what is typed to who holds the table. If it is refused, it stays as it is, with the reason beside it. */
static gboolean
commit_text (MulStaffingGrid *self, const char *text, gboolean take_focus)
{
  const MulStaffingItem *item;
  const char *before;
  gboolean taken = FALSE;

  if (!self->editing)
    return TRUE;
  if (self->committing)
    return FALSE;
  item = mul_staffing_matrix_get_item (self->matrix, self->active_row, self->active_column);
  before = item->edit_text != NULL ? item->edit_text : item->text;
  if (g_strcmp0 (text, before != NULL ? before : "") == 0)
    {
      end_editing (self, take_focus);
      return TRUE;
    }
  self->committing = TRUE;
  g_signal_emit (self, signals[COMMIT], 0, self->active_row, self->active_column, text, &taken);
  self->committing = FALSE;
  if (taken)
    end_editing (self, take_focus);
  return taken;
}

static void
editor_done_cb (MulStaffingGrid *self, GtkDirectionType direction)
{
  g_autofree char *text = g_strdup (mul_staffing_grid_editor_get_text (MUL_STAFFING_GRID_EDITOR (self->editor)));

  if (commit_text (self, text, TRUE))
    move_in_direction (self, direction, FALSE);
}

static void
editor_left_cb (MulStaffingGrid *self)
{
  g_autofree char *text = g_strdup (mul_staffing_grid_editor_get_text (MUL_STAFFING_GRID_EDITOR (self->editor)));

  commit_text (self, text, FALSE);
}

static void
editor_cancelled_cb (MulStaffingGrid *self)
{
  end_editing (self, TRUE);
}

static void
editor_chosen_cb (MulStaffingGrid *self, const char *text)
{
  commit_text (self, text, TRUE);
}

static void
commit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (widget));
}

/* ---- Keys and pointer ------------------------------------------------------------------------------- */

static gboolean
begin_by_typing (MulStaffingGrid *self, guint keyval, GdkModifierType state)
{
  gunichar character = gdk_keyval_to_unicode (keyval);
  char typed[7] = { 0 };

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0 || character == 0 ||
      !g_unichar_isprint (character) || g_unichar_isspace (character))
    return FALSE;
  g_unichar_to_utf8 (character, typed);
  return mul_staffing_grid_edit (self, typed);
}

static void
pop_up_menu (MulStaffingGrid *self, const GdkRectangle *area)
{
  MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, self->active_column);
  MulStaffingRowKind row_kind = mul_staffing_matrix_get_row_kind (self->matrix, self->active_row);
  GMenuModel *model = NULL;

  if (row_kind == MUL_STAFFING_ROW_HEADS && kind == MUL_STAFFING_COLUMN_ROLE)
    model = self->role_menu;
  else if (row_kind == MUL_STAFFING_ROW_HEADS && kind == MUL_STAFFING_COLUMN_TASK)
    model = self->task_menu;
  else if (row_kind == MUL_STAFFING_ROW_MUNICIPALITY && kind == MUL_STAFFING_COLUMN_ROLE)
    model = self->cell_menu;
  if (model == NULL)
    return;
  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (NULL);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
    }
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), model);
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu), area);
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static gboolean
key_pressed_cb (MulStaffingGrid *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean control = (state & GDK_CONTROL_MASK) != 0;
  gboolean alt = (state & GDK_ALT_MASK) != 0;
  GtkDirectionType direction;

  if (self->editing || self->matrix == NULL || (self->menu != NULL && gtk_widget_get_mapped (self->menu)))
    return GDK_EVENT_PROPAGATE;
  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      direction = GTK_DIR_UP;
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      direction = GTK_DIR_DOWN;
      break;
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      control = control || keyval == GDK_KEY_Home || keyval == GDK_KEY_KP_Home;
      direction = GTK_DIR_LEFT;
      break;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      control = control || keyval == GDK_KEY_End || keyval == GDK_KEY_KP_End;
      direction = GTK_DIR_RIGHT;
      break;
    case GDK_KEY_Tab:
    case GDK_KEY_KP_Tab:
      return !control && move_in_direction (self, GTK_DIR_TAB_FORWARD, FALSE);
    case GDK_KEY_ISO_Left_Tab:
      return !control && move_in_direction (self, GTK_DIR_TAB_BACKWARD, FALSE);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
    case GDK_KEY_F2:
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      return !control && !alt && mul_staffing_grid_edit (self, NULL);
    case GDK_KEY_Menu:
    case GDK_KEY_F10:
      if (keyval == GDK_KEY_Menu || (state & GDK_SHIFT_MASK) != 0)
        {
          GdkRectangle area = find_area (self, self->active_row, self->active_column);

          pop_up_menu (self, &area);
          return GDK_EVENT_STOP;
        }
      return GDK_EVENT_PROPAGATE;
    default:
      return begin_by_typing (self, keyval, state);
    }
  /* Alt and an arrow move a column: the class's shortcuts do it. */
  if (alt)
    return GDK_EVENT_PROPAGATE;
  return move_in_direction (self, direction, control);
}

static void
pressed_cb (MulStaffingGrid *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  guint row, column;

  if (!find_cell_at (self, x, y, &row, &column) || (row == 0 && column == 0))
    return;
  if (!mul_staffing_grid_set_active (self, row, column))
    return;
  focus_active (self);
  if (button == GDK_BUTTON_SECONDARY)
    {
      GdkRectangle area = { (int) x, (int) y, 1, 1 };

      pop_up_menu (self, &area);
    }
  else if (button == GDK_BUTTON_PRIMARY && n_press == 2)
    mul_staffing_grid_edit (self, NULL);
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
}

static gboolean
scroll_cb (MulStaffingGrid *self, double dx, double dy, GtkEventControllerScroll *controller)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  double step = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL ? STEP : 1;

  if (dx == 0 && (state & GDK_SHIFT_MASK) != 0)
    dx = dy;
  else if (ABS (dy) > ABS (dx))
    return GDK_EVENT_PROPAGATE;
  if (dx == 0 || !gtk_widget_get_child_visible (self->scrollbar))
    return GDK_EVENT_PROPAGATE;
  gtk_adjustment_set_value (self->adjustment, gtk_adjustment_get_value (self->adjustment) + dx * step);
  return GDK_EVENT_STOP;
}

static void
pan_cb (MulStaffingGrid *self, GtkPanDirection direction, double offset, GtkGesture *gesture)
{
  gtk_adjustment_set_value (self->adjustment, gtk_adjustment_get_value (self->adjustment) +
                                                  (direction == GTK_PAN_DIRECTION_LEFT ? offset : -offset) / 8);
}

static gboolean
query_tooltip_cb (MulStaffingGrid *self, int x, int y, gboolean keyboard, GtkTooltip *tooltip)
{
  guint row = self->active_row, column = self->active_column;
  const MulStaffingItem *item;
  GdkRectangle area;

  if (self->matrix == NULL || self->editing || (!keyboard && !find_cell_at (self, x, y, &row, &column)))
    return FALSE;
  item = mul_staffing_matrix_get_item (self->matrix, row, column);
  if (item->tooltip == NULL)
    return FALSE;
  area = find_area (self, row, column);
  gtk_tooltip_set_text (tooltip, item->tooltip);
  gtk_tooltip_set_tip_area (tooltip, &area);
  return TRUE;
}

static void
adjustment_changed_cb (MulStaffingGrid *self)
{
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

/* ---- Widget ----------------------------------------------------------------------------------------- */

static GtkSizeRequestMode
mul_staffing_grid_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
mul_staffing_grid_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                           int *minimum_baseline, int *natural_baseline)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *natural = 0;
      for (guint column = 0; column < count_columns (self); column++)
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
mul_staffing_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);
  int total, head;

  if (self->rows->len == 0)
    return;
  lay_out (self, width);
  total = get_total_width (self);
  head = self->columns[0].width;
  g_signal_handlers_block_by_func (self->adjustment, adjustment_changed_cb, self);
  gtk_adjustment_configure (self->adjustment, MIN (get_offset (self), MAX (total - width, 0)), 0, total - head, STEP,
                            MAX (width - head, 1) * 0.9, MAX (width - head, 1));
  g_signal_handlers_unblock_by_func (self->adjustment, adjustment_changed_cb, self);
  self->heads_y = find_heads_y (self);
  for (guint i = 0; i < self->rows->len; i++)
    {
      MulStaffingGridRow *row = g_ptr_array_index (self->rows, i);
      graphene_point_t origin = GRAPHENE_POINT_INIT (0, self->row_ys[i] + (i == 0 ? self->heads_y : 0));

      mul_staffing_grid_row_set_places (row, self->columns, get_offset (self));
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
  if (self->editing)
    {
      GdkRectangle area = find_area (self, self->active_row, self->active_column);
      graphene_point_t origin = GRAPHENE_POINT_INIT (area.x, area.y);
      MulStaffingGridCell *cell = get_cell (self, self->active_row, self->active_column);
      gboolean figure = mul_staffing_grid_cell_get_align (cell) == MUL_STAFFING_GRID_ALIGN_FIGURE;
      int least;

      /* The editor's own padding comes before its text. */
      mul_staffing_grid_editor_set_edge (MUL_STAFFING_GRID_EDITOR (self->editor),
                                         figure ? self->columns[self->active_column].edge - EDITOR_PADDING : 0);
      gtk_widget_measure (self->editor, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
      gtk_widget_allocate (self->editor, MAX (area.width, least), area.height, -1,
                           gsk_transform_translate (NULL, &origin));
    }
  if (self->menu != NULL)
    gtk_popover_present (GTK_POPOVER (self->menu));
}

static void
mul_staffing_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  for (guint i = 1; i < self->rows->len; i++)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->rows, i), snapshot);
  if (self->rows->len > 0)
    gtk_widget_snapshot_child (widget, g_ptr_array_index (self->rows, 0), snapshot);
  gtk_widget_snapshot_child (widget, self->scrollbar, snapshot);
  gtk_widget_snapshot_child (widget, self->editor, snapshot);
}

static gboolean
mul_staffing_grid_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  /* Keys move within the table; what comes here wants to leave it or to come in. */
  if (has_focus_inside (self))
    return FALSE;
  return self->editing ? gtk_widget_grab_focus (self->editor) : focus_active (self);
}

static gboolean
mul_staffing_grid_grab_focus (GtkWidget *widget)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  return self->editing ? gtk_widget_grab_focus (self->editor) : focus_active (self);
}

static void
mul_staffing_grid_root (GtkWidget *widget)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);
  GtkWidget *page;

  GTK_WIDGET_CLASS (mul_staffing_grid_parent_class)->root (widget);
  page = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);
  if (page == NULL)
    return;
  self->page = gtk_scrollable_get_vadjustment (GTK_SCROLLABLE (page));
  g_signal_connect_object (self->page, "value-changed", G_CALLBACK (adjustment_changed_cb), self, G_CONNECT_SWAPPED);
}

static void
mul_staffing_grid_unroot (GtkWidget *widget)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (widget);

  if (self->page != NULL)
    g_signal_handlers_disconnect_by_func (self->page, adjustment_changed_cb, self);
  self->page = NULL;
  GTK_WIDGET_CLASS (mul_staffing_grid_parent_class)->unroot (widget);
}

static void
mul_staffing_grid_get_property (GObject *object, guint property_id, GValue *value, GParamSpec *pspec)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (object);

  switch (property_id)
    {
    case PROP_MATRIX:
      g_value_set_boxed (value, self->matrix);
      break;
    case PROP_ACTIVE_ROW:
      g_value_set_uint (value, self->active_row);
      break;
    case PROP_ACTIVE_COLUMN:
      g_value_set_uint (value, self->active_column);
      break;
    case PROP_COMPACT:
      g_value_set_boolean (value, self->compact);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
    }
}

static void
mul_staffing_grid_set_property (GObject *object, guint property_id, const GValue *value, GParamSpec *pspec)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (object);

  if (property_id == PROP_MATRIX)
    mul_staffing_grid_set_matrix (self, g_value_get_boxed (value));
  else if (property_id == PROP_COMPACT)
    mul_staffing_grid_set_compact (self, g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property_id, pspec);
}

static void
mul_staffing_grid_dispose (GObject *object)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (object);

  self->editing = FALSE;
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_pointer (&self->editor, gtk_widget_unparent);
  g_clear_pointer (&self->scrollbar, gtk_widget_unparent);
  if (self->rows != NULL)
    g_ptr_array_set_size (self->rows, 0);
  g_clear_object (&self->adjustment);
  g_clear_object (&self->cell_menu);
  g_clear_object (&self->role_menu);
  g_clear_object (&self->task_menu);
  g_clear_pointer (&self->matrix, mul_staffing_matrix_unref);
  G_OBJECT_CLASS (mul_staffing_grid_parent_class)->dispose (object);
}

static void
mul_staffing_grid_finalize (GObject *object)
{
  MulStaffingGrid *self = MUL_STAFFING_GRID (object);

  g_ptr_array_unref (self->rows);
  g_free (self->columns);
  g_free (self->row_ys);
  G_OBJECT_CLASS (mul_staffing_grid_parent_class)->finalize (object);
}

static void
add_shortcuts (GtkWidgetClass *widget_class)
{
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "staffing.empty", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "staffing.empty", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_BackSpace, 0, "staffing.empty", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "staffing.copy", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_x, GDK_CONTROL_MASK, "staffing.cut", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, "staffing.paste", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F6, 0, "staffing.show-strip", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "staffing.move-left", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "staffing.move-right", NULL);
}

static void
mul_staffing_grid_class_init (MulStaffingGridClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->dispose = mul_staffing_grid_dispose;
  object_class->finalize = mul_staffing_grid_finalize;
  object_class->get_property = mul_staffing_grid_get_property;
  object_class->set_property = mul_staffing_grid_set_property;

  widget_class->get_request_mode = mul_staffing_grid_get_request_mode;
  widget_class->measure = mul_staffing_grid_measure;
  widget_class->size_allocate = mul_staffing_grid_size_allocate;
  widget_class->snapshot = mul_staffing_grid_snapshot;
  widget_class->focus = mul_staffing_grid_focus;
  widget_class->grab_focus = mul_staffing_grid_grab_focus;
  widget_class->root = mul_staffing_grid_root;
  widget_class->unroot = mul_staffing_grid_unroot;

  props[PROP_MATRIX] =
      g_param_spec_boxed ("matrix", NULL, NULL, MUL_TYPE_STAFFING_MATRIX, flags | G_PARAM_READWRITE);
  props[PROP_ACTIVE_ROW] = g_param_spec_uint ("active-row", NULL, NULL, 0, G_MAXUINT, 0, flags | G_PARAM_READABLE);
  props[PROP_ACTIVE_COLUMN] =
      g_param_spec_uint ("active-column", NULL, NULL, 0, G_MAXUINT, 0, flags | G_PARAM_READABLE);
  props[PROP_COMPACT] = g_param_spec_boolean ("compact", NULL, NULL, FALSE, flags | G_PARAM_READWRITE);
  g_object_class_install_properties (object_class, N_PROPS, props);

  signals[COMMIT] = g_signal_new ("commit", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                  g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 3, G_TYPE_UINT,
                                  G_TYPE_UINT, G_TYPE_STRING);
  signals[OPEN] = g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                2, G_TYPE_UINT, G_TYPE_UINT);

  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
  add_shortcuts (widget_class);
  gtk_widget_class_set_css_name (widget_class, "staffinggrid");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GRID);
}

static void
add_controllers (MulStaffingGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *pan = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES |
                                                                GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (pan), TRUE);
  g_signal_connect_object (pan, "pan", G_CALLBACK (pan_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pan));

  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}

static void
mul_staffing_grid_init (MulStaffingGrid *self)
{
  self->active_row = 1;
  self->active_column = 1;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) gtk_widget_unparent);
  self->adjustment = g_object_ref_sink (gtk_adjustment_new (0, 0, 0, 0, 0, 0));
  g_signal_connect_object (self->adjustment, "value-changed", G_CALLBACK (adjustment_changed_cb), self,
                           G_CONNECT_SWAPPED);
  self->scrollbar = gtk_scrollbar_new (GTK_ORIENTATION_HORIZONTAL, self->adjustment);
  gtk_widget_set_parent (self->scrollbar, GTK_WIDGET (self));
  self->editor = mul_staffing_grid_editor_new ();
  gtk_widget_set_parent (self->editor, GTK_WIDGET (self));
  g_signal_connect_object (self->editor, "done", G_CALLBACK (editor_done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "left", G_CALLBACK (editor_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "cancelled", G_CALLBACK (editor_cancelled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "chosen", G_CALLBACK (editor_chosen_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  C_("staffing", "Staffing table"), -1);
  add_controllers (self);
}

/* ---- What it shows ---------------------------------------------------------------------------------- */

static void
show_items (MulStaffingGrid *self)
{
  for (guint row = 0; row < count_rows (self); row++)
    for (guint column = 0; column < count_columns (self); column++)
      {
        const MulStaffingItem *item = mul_staffing_matrix_get_item (self->matrix, row, column);
        MulStaffingGridCell *cell = get_cell (self, row, column);
        MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, column);

        mul_staffing_grid_cell_show (cell, item, choose_align (self, row, column, item),
                                     column == 0 ? mul_staffing_matrix_get_municipality (self->matrix, row) : NULL);
        if (kind == MUL_STAFFING_COLUMN_SUM)
          gtk_widget_add_css_class (GTK_WIDGET (cell), "sum");
        else
          gtk_widget_remove_css_class (GTK_WIDGET (cell), "sum");
        if (column == 0)
          mul_staffing_grid_cell_set_compact (cell, self->compact);
        gtk_accessible_update_relation (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_RELATION_ROW_INDEX, (int) row + 1,
                                        GTK_ACCESSIBLE_RELATION_COL_INDEX, (int) column + 1, -1);
      }
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_ROW_COUNT, (int) count_rows (self),
                                  GTK_ACCESSIBLE_RELATION_COL_COUNT, (int) count_columns (self), -1);
}

static void
make_rows (MulStaffingGrid *self)
{
  g_ptr_array_set_size (self->rows, 0);
  g_free (self->columns);
  g_free (self->row_ys);
  self->columns = g_new0 (MulStaffingGeometryColumn, MAX (count_columns (self), 1));
  self->row_ys = g_new0 (int, count_rows (self) + 1);
  for (guint row = 0; row < count_rows (self); row++)
    {
      GtkWidget *widget =
          mul_staffing_grid_row_new (mul_staffing_matrix_get_row_kind (self->matrix, row), count_columns (self));

      gtk_widget_insert_before (widget, GTK_WIDGET (self), self->scrollbar);
      g_ptr_array_add (self->rows, widget);
    }
}

/* Rows are made for their kinds, so that they can be used again only where the kinds are the same. */
static gboolean
has_same_shape (MulStaffingMatrix *a, MulStaffingMatrix *b)
{
  if (a == NULL || b == NULL || mul_staffing_matrix_get_n_rows (a) != mul_staffing_matrix_get_n_rows (b))
    return FALSE;
  return mul_staffing_matrix_get_n_columns (a) == mul_staffing_matrix_get_n_columns (b);
}

static void
append_changed_sum (GString *message, MulStaffingMatrix *before, MulStaffingMatrix *after, guint row, guint column)
{
  const MulStaffingItem *item = mul_staffing_matrix_get_item (after, row, column);

  if (g_strcmp0 (mul_staffing_matrix_get_item (before, row, column)->text, item->text) == 0)
    return;
  g_string_append_printf (message, "%s%s", message->len > 0 ? ". " : "", item->description);
}

static void
announce_sums (MulStaffingGrid *self, MulStaffingMatrix *before)
{
  g_autoptr (GString) message = g_string_new (NULL);
  guint sum_row = count_rows (self) - 1;

  for (guint column = 1; column < count_columns (self); column++)
    if (mul_staffing_matrix_get_column_kind (self->matrix, column) == MUL_STAFFING_COLUMN_SUM)
      {
        for (guint row = 1; row < sum_row; row++)
          append_changed_sum (message, before, self->matrix, row, column);
        if (self->active_column != column)
          append_changed_sum (message, before, self->matrix, sum_row, self->active_column);
        append_changed_sum (message, before, self->matrix, sum_row, column);
      }
  if (message->len > 0 && gtk_widget_get_mapped (GTK_WIDGET (self)))
    gtk_accessible_announce (GTK_ACCESSIBLE (self), message->str, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

/* The active cell stays with its municipality and its role, also when rows and columns move. */
static void
find_active_again (MulStaffingGrid *self, MulStaffingMatrix *before)
{
  guint row = self->active_row, column = self->active_column;

  if (before != NULL && row < mul_staffing_matrix_get_n_rows (before) &&
      column < mul_staffing_matrix_get_n_columns (before))
    {
      if (mul_staffing_matrix_get_row_kind (before, row) == MUL_STAFFING_ROW_SUM)
        row = count_rows (self) - 1;
      else
        mul_staffing_matrix_find_row (self->matrix, mul_staffing_matrix_get_municipality_id (before, row), &row);
      mul_staffing_matrix_find_column (self->matrix, mul_staffing_matrix_get_column_id (before, column), &column);
    }
  self->active_row = MIN (row, count_rows (self) - 1);
  self->active_column = MIN (column, count_columns (self) - 1);
  if (self->active_row == 0 && self->active_column == 0)
    self->active_column = MIN (1, count_columns (self) - 1);
}

GtkWidget *
mul_staffing_grid_new (void)
{
  return g_object_new (MUL_TYPE_STAFFING_GRID, NULL);
}

/**
 * mul_staffing_grid_set_matrix:
 * @self: a grid
 * @matrix: (nullable): what to show
 *
 * Shows a table. The active cell stays at its municipality and role; a field that is being typed in stays where the
 * table has the same shape. A screen reader hears which sums became others.
 */
void
mul_staffing_grid_set_matrix (MulStaffingGrid *self, MulStaffingMatrix *matrix)
{
  g_autoptr (MulStaffingMatrix) before = g_steal_pointer (&self->matrix);
  gboolean same = has_same_shape (before, matrix);
  gboolean inside = has_focus_inside (self);

  g_return_if_fail (MUL_IS_STAFFING_GRID (self));
  if (matrix != NULL)
    self->matrix = mul_staffing_matrix_ref (matrix);
  if (!same)
    {
      if (self->editing)
        {
          self->editing = FALSE;
          mul_staffing_grid_editor_hide_problem (MUL_STAFFING_GRID_EDITOR (self->editor));
          gtk_widget_set_visible (self->editor, FALSE);
        }
      make_rows (self);
    }
  else
    show_active (self, FALSE);
  if (self->matrix != NULL)
    {
      find_active_again (self, before);
      show_items (self);
      show_active (self, TRUE);
      if (same)
        announce_sums (self, before);
    }
  if (inside && !self->editing)
    focus_active (self);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_MATRIX]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE_ROW]);
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_ACTIVE_COLUMN]);
}

MulStaffingMatrix *
mul_staffing_grid_get_matrix (MulStaffingGrid *self)
{
  return self->matrix;
}

/**
 * mul_staffing_grid_set_compact:
 * @self: a grid
 * @compact: whether the rows begin with a badge alone
 *
 * Makes room for the cells in a narrow window.
 */
void
mul_staffing_grid_set_compact (MulStaffingGrid *self, gboolean compact)
{
  if (self->compact == compact)
    return;
  self->compact = compact;
  for (guint row = 0; row < self->rows->len; row++)
    mul_staffing_grid_cell_set_compact (get_cell (self, row, 0), compact);
  gtk_widget_queue_resize (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_COMPACT]);
}

/**
 * mul_staffing_grid_set_menus:
 * @self: a grid
 * @cell: (nullable): the menu of a cell
 * @role: (nullable): the menu of a role's head
 * @task: (nullable): the menu of a task's head
 *
 * Gives the grid its context menus.
 */
void
mul_staffing_grid_set_menus (MulStaffingGrid *self, GMenuModel *cell, GMenuModel *role, GMenuModel *task)
{
  g_set_object (&self->cell_menu, cell);
  g_set_object (&self->role_menu, role);
  g_set_object (&self->task_menu, task);
}

guint
mul_staffing_grid_get_active_row (MulStaffingGrid *self)
{
  return self->active_row;
}

guint
mul_staffing_grid_get_active_column (MulStaffingGrid *self)
{
  return self->active_column;
}

/**
 * mul_staffing_grid_set_active:
 * @self: a grid
 * @row: which row
 * @column: which column
 *
 * Moves the ring. What is being typed is taken first.
 *
 * Returns: whether it moved: not while what is typed is refused
 */
gboolean
mul_staffing_grid_set_active (MulStaffingGrid *self, guint row, guint column)
{
  if (row >= count_rows (self) || column >= count_columns (self))
    return FALSE;
  if (!mul_staffing_grid_finish_editing (self))
    {
      gtk_widget_grab_focus (self->editor);
      return FALSE;
    }
  move_active (self, row, column);
  if (has_focus_inside (self))
    focus_active (self);
  return TRUE;
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
  if (row >= count_rows (self) || column >= count_columns (self))
    return FALSE;
  *area = find_area (self, row, column);
  return TRUE;
}

/**
 * mul_staffing_grid_get_cell:
 * @self: a grid
 * @row: which row
 * @column: which column
 *
 * Returns: (transfer none) (nullable): the widget that shows the item
 */
GtkWidget *
mul_staffing_grid_get_cell (MulStaffingGrid *self, guint row, guint column)
{
  MulStaffingGridCell *cell = get_cell (self, row, column);

  return cell != NULL ? GTK_WIDGET (cell) : NULL;
}

/**
 * mul_staffing_grid_edit:
 * @self: a grid
 * @typed: (nullable): what was typed, in place of what stands there
 *
 * Begins to edit the active cell, or opens it where it is a sum of several.
 *
 * Returns: whether it can be edited
 */
gboolean
mul_staffing_grid_edit (MulStaffingGrid *self, const char *typed)
{
  const MulStaffingItem *item;
  const char *text;

  if (self->matrix == NULL || self->editing)
    return FALSE;
  item = mul_staffing_matrix_get_item (self->matrix, self->active_row, self->active_column);
  if (item->editing == MUL_STAFFING_EDITING_NONE)
    return FALSE;
  if (item->editing == MUL_STAFFING_EDITING_SEVERAL)
    {
      g_signal_emit (self, signals[OPEN], 0, self->active_row, self->active_column);
      return TRUE;
    }
  text = typed != NULL ? typed : item->edit_text != NULL ? item->edit_text : item->text;
  bring_into_sight (self, self->active_column);
  self->editing = TRUE;
  gtk_widget_add_css_class (GTK_WIDGET (get_cell (self, self->active_row, self->active_column)), "editing");
  mul_staffing_grid_editor_begin (
      MUL_STAFFING_GRID_EDITOR (self->editor), text != NULL ? text : "",
      item->description != NULL ? item->description : "", typed != NULL,
      choose_align (self, self->active_row, self->active_column, item) == MUL_STAFFING_GRID_ALIGN_FIGURE ? 1 : 0.5F);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  return TRUE;
}

gboolean
mul_staffing_grid_is_editing (MulStaffingGrid *self)
{
  return self->editing;
}

/**
 * mul_staffing_grid_finish_editing:
 * @self: a grid
 *
 * Takes what is typed, if anything is.
 *
 * Returns: whether nothing is being typed any more; %FALSE where it was refused
 */
gboolean
mul_staffing_grid_finish_editing (MulStaffingGrid *self)
{
  g_autofree char *text = NULL;

  if (!self->editing)
    return TRUE;
  text = g_strdup (mul_staffing_grid_editor_get_text (MUL_STAFFING_GRID_EDITOR (self->editor)));
  return commit_text (self, text, TRUE);
}

/**
 * mul_staffing_grid_show_problem:
 * @self: a grid
 * @sentence: what is wrong with what is typed, or a question
 * @labels: (nullable) (array zero-terminated=1): answers to choose from
 * @texts: (nullable) (array zero-terminated=1): the text that each answer stands for
 *
 * Says at the cell why what is typed is refused. What is typed stays.
 */
void
mul_staffing_grid_show_problem (MulStaffingGrid *self, const char *sentence, const char *const *labels,
                                const char *const *texts)
{
  if (self->editing)
    mul_staffing_grid_editor_show_problem (MUL_STAFFING_GRID_EDITOR (self->editor), sentence, labels, texts);
}

/**
 * mul_staffing_grid_get_problem:
 * @self: a grid
 *
 * Returns: (nullable): the sentence shown at the cell that is typed in
 */
const char *
mul_staffing_grid_get_problem (MulStaffingGrid *self)
{
  return mul_staffing_grid_editor_get_problem (MUL_STAFFING_GRID_EDITOR (self->editor));
}
