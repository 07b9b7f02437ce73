/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-private.h"

/* Keys and menus; the pointer has a file of its own. */

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

void
mul_staffing_grid_pop_up_menu (MulStaffingGrid *self, const GdkRectangle *area)
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

/* Escape takes back one thing at a time: what is dragged, the rectangle, the mark of a cell that has been looked at. */
static gboolean
step_back (MulStaffingGrid *self)
{
  if (self->dragged > 0)
    {
      mul_staffing_grid_stop_dragging (self);
      return GDK_EVENT_STOP;
    }
  if (mul_staffing_grid_has_area (self))
    {
      mul_staffing_grid_collapse (self);
      mul_staffing_grid_show_selection (self);
      g_signal_emit_by_name (self, "selection-changed");
      return GDK_EVENT_STOP;
    }
  if (mul_staffing_grid_get_mark (self, self->active_row, self->active_column) != NULL)
    {
      mul_staffing_grid_mark (self, self->active_row, self->active_column, NULL);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static gboolean
select_all_cb (GtkWidget *widget, GVariant *args, gpointer data)
{
  mul_staffing_grid_select_all (MUL_STAFFING_GRID (widget));
  return GDK_EVENT_STOP;
}

static gboolean
key_pressed_cb (MulStaffingGrid *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean control = (state & GDK_CONTROL_MASK) != 0;
  gboolean alt = (state & GDK_ALT_MASK) != 0;
  gboolean shift = (state & GDK_SHIFT_MASK) != 0;
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
      return !control && mul_staffing_grid_walk (self, GTK_DIR_TAB_FORWARD);
    case GDK_KEY_ISO_Left_Tab:
      return !control && mul_staffing_grid_walk (self, GTK_DIR_TAB_BACKWARD);
    case GDK_KEY_Escape:
      return step_back (self);
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
    case GDK_KEY_ISO_Enter:
      if (mul_staffing_grid_has_area (self) && !control && !alt)
        return mul_staffing_grid_walk (self, shift ? GTK_DIR_UP : GTK_DIR_DOWN);
      return !control && !alt && mul_staffing_grid_edit (self, NULL);
    case GDK_KEY_F2:
    case GDK_KEY_space:
    case GDK_KEY_KP_Space:
      return !control && !alt && mul_staffing_grid_edit (self, NULL);
    case GDK_KEY_Menu:
    case GDK_KEY_F10:
      if (keyval == GDK_KEY_Menu || (state & GDK_SHIFT_MASK) != 0)
        {
          GdkRectangle area = mul_staffing_grid_find_area (self, self->active_row, self->active_column);

          mul_staffing_grid_pop_up_menu (self, &area);
          return GDK_EVENT_STOP;
        }
      return GDK_EVENT_PROPAGATE;
    default:
      return begin_by_typing (self, keyval, state);
    }
  /* Alt and an arrow move a column: the class's shortcuts do it. */
  if (alt)
    return GDK_EVENT_PROPAGATE;
  if (shift)
    {
      mul_staffing_grid_extend_in_direction (self, direction, control);
      return GDK_EVENT_STOP;
    }
  return mul_staffing_grid_move_in_direction (self, direction, control);
}

void
mul_staffing_grid_add_shortcuts (GtkWidgetClass *widget_class)
{
  /* A menu shows the binding added last. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_BackSpace, 0, "staffing.empty", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "staffing.empty", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "staffing.empty", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_c, GDK_CONTROL_MASK, "staffing.copy", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_x, GDK_CONTROL_MASK, "staffing.cut", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, "staffing.paste", NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_a, GDK_CONTROL_MASK, select_all_cb, NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F6, 0, "staffing.show-strip", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Left, GDK_ALT_MASK, "staffing.move-left", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Right, GDK_ALT_MASK, "staffing.move-right", NULL);
}

void
mul_staffing_grid_add_controllers (MulStaffingGrid *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  mul_staffing_grid_add_pointer (self);
}
