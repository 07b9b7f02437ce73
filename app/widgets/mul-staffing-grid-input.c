/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-private.h"

/* Keys, pointer, scrolling and menus. */

#define STEP 40

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
      return !control && mul_staffing_grid_move_in_direction (self, GTK_DIR_TAB_FORWARD, FALSE);
    case GDK_KEY_ISO_Left_Tab:
      return !control && mul_staffing_grid_move_in_direction (self, GTK_DIR_TAB_BACKWARD, FALSE);
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
          GdkRectangle area = mul_staffing_grid_find_area (self, self->active_row, self->active_column);

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
  return mul_staffing_grid_move_in_direction (self, direction, control);
}

static void
pressed_cb (MulStaffingGrid *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));
  guint row, column;

  if (!mul_staffing_grid_find_cell_at (self, x, y, &row, &column) || (row == 0 && column == 0))
    return;
  if (!mul_staffing_grid_set_active (self, row, column))
    return;
  mul_staffing_grid_focus_active (self);
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

  if (self->matrix == NULL || self->editing ||
      (!keyboard && !mul_staffing_grid_find_cell_at (self, x, y, &row, &column)))
    return FALSE;
  item = mul_staffing_matrix_get_item (self->matrix, row, column);
  if (item->tooltip == NULL)
    return FALSE;
  area = mul_staffing_grid_find_area (self, row, column);
  gtk_tooltip_set_text (tooltip, item->tooltip);
  gtk_tooltip_set_tip_area (tooltip, &area);
  return TRUE;
}

void
mul_staffing_grid_add_shortcuts (GtkWidgetClass *widget_class)
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

void
mul_staffing_grid_add_controllers (MulStaffingGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *pan = gtk_gesture_pan_new (GTK_ORIENTATION_HORIZONTAL);
  GtkEventController *scroll = gtk_event_controller_scroll_new (GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES |
                                                                GTK_EVENT_CONTROLLER_SCROLL_KINETIC);

  g_signal_connect (self, "query-tooltip", G_CALLBACK (query_tooltip_cb), NULL);
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
