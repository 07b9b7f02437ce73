/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-private.h"

/* The pointer: choosing a cell, drawing a rectangle, moving a column by its head, scrolling. */

#define STEP 40

/* ---- A column that is dragged ----------------------------------------------------------------------- */

static gboolean
can_move (MulStaffingGrid *self, guint row, guint column)
{
  MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, column);

  return row == 0 && (kind == MUL_STAFFING_COLUMN_ROLE || kind == MUL_STAFFING_COLUMN_TASK);
}

/* The column before which the dragged one would come: of its own kind, or the one after the last of them. */
static guint
find_drop (MulStaffingGrid *self, double x)
{
  MulStaffingColumnKind kind = mul_staffing_matrix_get_column_kind (self->matrix, self->dragged);
  double at = x + gtk_adjustment_get_value (self->adjustment);
  guint place = 0;

  for (guint i = 1; i < mul_staffing_grid_count_columns (self); i++)
    {
      if (mul_staffing_matrix_get_column_kind (self->matrix, i) != kind)
        continue;
      if (at < self->columns[i].x + self->columns[i].width / 2.0)
        return i;
      place = i + 1;
    }
  return place;
}

static void
drag_column (MulStaffingGrid *self, double x)
{
  int head = self->columns[0].width, width = gtk_widget_get_width (GTK_WIDGET (self));
  guint place = find_drop (self, x);

  if (x > width - STEP || x < head + STEP)
    gtk_adjustment_set_value (self->adjustment,
                              gtk_adjustment_get_value (self->adjustment) + (x < head + STEP ? -STEP : STEP) / 4.0);
  self->drop_at = place;
  gtk_widget_set_visible (self->drop_line, TRUE);
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
mul_staffing_grid_stop_dragging (MulStaffingGrid *self)
{
  self->dragged = 0;
  gtk_widget_set_visible (self->drop_line, FALSE);
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
}

/* ---- Callbacks -------------------------------------------------------------------------------------- */

static gboolean
is_inside_area (MulStaffingGrid *self, guint row, guint column)
{
  MulStaffingArea area = mul_staffing_grid_get_area (self);

  return mul_staffing_grid_has_area (self) && row >= area.row && row - area.row < area.n_rows &&
         column >= area.column && column - area.column < area.n_columns;
}

static void
pressed_cb (MulStaffingGrid *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  guint row, column;

  if (!mul_staffing_grid_find_cell_at (self, x, y, &row, &column))
    return;
  if (row == 0 && column == 0)
    {
      /* The corner is the whole table, as in a spreadsheet. */
      if (button == GDK_BUTTON_PRIMARY)
        mul_staffing_grid_select_all (self);
      mul_staffing_grid_focus_active (self);
      return;
    }
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  if (button == GDK_BUTTON_PRIMARY && (state & GDK_SHIFT_MASK) != 0)
    {
      if (mul_staffing_grid_finish_editing (self))
        mul_staffing_grid_extend_to (self, row, column);
      mul_staffing_grid_focus_active (self);
      return;
    }
  if (!(button == GDK_BUTTON_SECONDARY && is_inside_area (self, row, column)) &&
      !mul_staffing_grid_set_active (self, row, column))
    return;
  mul_staffing_grid_focus_active (self);
  if (button == GDK_BUTTON_SECONDARY)
    {
      GdkRectangle area = { (int) x, (int) y, 1, 1 };

      mul_staffing_grid_pop_up_menu (self, &area);
    }
  else if (button == GDK_BUTTON_PRIMARY && n_press == 2)
    mul_staffing_grid_edit (self, NULL);
}

/* A finger pans; a mouse or a pen draws. */
static gboolean
draws (GtkGesture *gesture)
{
  GdkDevice *device = gtk_event_controller_get_current_event_device (GTK_EVENT_CONTROLLER (gesture));

  return device == NULL || gdk_device_get_source (device) != GDK_SOURCE_TOUCHSCREEN;
}

static void
drag_begin_cb (MulStaffingGrid *self, double x, double y, GtkGesture *gesture)
{
  guint row, column;

  self->drawing = self->matrix != NULL && !self->editing && draws (gesture) &&
                  mul_staffing_grid_find_cell_at (self, x, y, &row, &column) && (row > 0 || column > 0);
}

static void
drag_update_cb (MulStaffingGrid *self, double dx, double dy, GtkGestureDrag *gesture)
{
  GdkModifierType state = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  double x, y;
  guint row, column;

  gtk_gesture_drag_get_start_point (gesture, &x, &y);
  if (!self->drawing || self->editing || !mul_staffing_grid_find_cell_at (self, x, y, &row, &column))
    return;
  if (self->dragged == 0 && can_move (self, row, column) && (state & GDK_SHIFT_MASK) == 0 &&
      gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, 0))
    self->dragged = column;
  if (self->dragged > 0)
    {
      drag_column (self, x + dx);
      return;
    }
  if (row == 0 && (state & GDK_SHIFT_MASK) == 0)
    return;
  x = CLAMP (x + dx, 0, gtk_widget_get_width (GTK_WIDGET (self)) - 1);
  y = CLAMP (y + dy, self->row_ys[0], self->row_ys[self->rows->len] - 1);
  if (mul_staffing_grid_find_cell_at (self, x, y, &row, &column))
    mul_staffing_grid_extend_to (self, row, column);
}

static void
drag_end_cb (MulStaffingGrid *self)
{
  guint column = self->dragged, place = self->drop_at;

  if (column == 0)
    return;
  mul_staffing_grid_stop_dragging (self);
  if (place != column && place != column + 1)
    gtk_widget_activate_action (GTK_WIDGET (self), "staffing.move-column", "(uu)", column, place);
}

static void
drag_cancel_cb (MulStaffingGrid *self)
{
  mul_staffing_grid_stop_dragging (self);
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
  g_autofree char *text = NULL;
  const MulStaffingItem *item;
  const char *mark;
  GdkRectangle area;

  if (self->matrix == NULL || self->editing ||
      (!keyboard && !mul_staffing_grid_find_cell_at (self, x, y, &row, &column)))
    return FALSE;
  item = mul_staffing_matrix_get_item (self->matrix, row, column);
  mark = mul_staffing_grid_get_mark (self, row, column);
  if (item->tooltip == NULL && mark == NULL)
    return FALSE;
  area = mul_staffing_grid_find_area (self, row, column);
  text = g_strjoin ("\n", mark != NULL ? mark : item->tooltip, mark != NULL ? item->tooltip : NULL, NULL);
  gtk_tooltip_set_text (tooltip, text);
  gtk_tooltip_set_tip_area (tooltip, &area);
  return TRUE;
}

void
mul_staffing_grid_add_pointer (MulStaffingGrid *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *pan = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES |
                                                                GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));

  g_signal_connect_object (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-update", G_CALLBACK (drag_update_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (drag, "cancel", G_CALLBACK (drag_cancel_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_gesture_group (click, drag);

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (pan), TRUE);
  g_signal_connect_object (pan, "pan", G_CALLBACK (pan_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pan));

  g_signal_connect_object (scroll, "scroll", G_CALLBACK (scroll_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
}
