/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-canvas-private.h"

/* The card that a widget within it belongs to. */
static MulUnitCard *
find_card_above (MulChartCanvas *self, GtkWidget *widget)
{
  while (widget != NULL && widget != GTK_WIDGET (self))
    {
      if (MUL_IS_UNIT_CARD (widget))
        return MUL_UNIT_CARD (widget);
      widget = gtk_widget_get_parent (widget);
    }
  return NULL;
}

void
mul_chart_canvas_close_menu (MulChartCanvas *self)
{
  g_clear_pointer (&self->popover, gtk_widget_unparent);
}

static void
open_menu (MulChartCanvas *self, MulUnitCard *card, const GdkRectangle *at)
{
  if (self->menu == NULL || card == NULL)
    return;
  mul_chart_canvas_close_menu (self);
  self->popover = gtk_popover_menu_new_from_model (self->menu);
  gtk_popover_set_has_arrow (GTK_POPOVER (self->popover), at == NULL);
  if (at != NULL)
    {
      gtk_widget_set_halign (self->popover, GTK_ALIGN_START);
      gtk_popover_set_pointing_to (GTK_POPOVER (self->popover), at);
    }
  gtk_widget_set_parent (self->popover, GTK_WIDGET (card));
  gtk_popover_popup (GTK_POPOVER (self->popover));
}

void
mul_chart_canvas_select_and_focus (MulChartCanvas *self, int unit)
{
  if (unit < 0)
    return;
  mul_chart_canvas_set_selected (self, mul_chart_model_get_unit (self->model, unit)->id);
  gtk_widget_grab_focus (GTK_WIDGET (mul_chart_canvas_nth_card (self, unit)));
}

/* Where no card is meant the chart itself has the focus. It is all there already: nothing is to scroll to its start. */
static void
take_focus (MulChartCanvas *self)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), FALSE);
  gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), GTK_WIDGET (self));
  if (viewport != NULL)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), TRUE);
}

static void
pressed_cb (MulChartCanvas *self, int n_press, double x, double y, GtkGesture *gesture)
{
  GtkWidget *picked = gtk_widget_pick (GTK_WIDGET (self), x, y, GTK_PICK_DEFAULT);
  MulUnitCard *card = find_card_above (self, picked);
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  /* A press beside the cards belongs to panning. */
  if (card == NULL)
    {
      if (picked == GTK_WIDGET (self))
        {
          take_focus (self);
          mul_chart_canvas_set_selected (self, NULL);
        }
      return;
    }
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  mul_chart_canvas_set_selected (self, mul_chart_canvas_find_id (self, card));
  gtk_widget_grab_focus (GTK_WIDGET (card));
  if (button == GDK_BUTTON_SECONDARY)
    {
      graphene_point_t at;

      if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (card),
                                    &GRAPHENE_POINT_INIT ((float) x, (float) y), &at))
        open_menu (self, card, &(GdkRectangle) { (int) at.x, (int) at.y, 1, 1 });
    }
  else if (n_press == 2)
    gtk_widget_activate_action (GTK_WIDGET (self), "organisation.show-details", NULL);
}

/* Whether the keys of the tree are meant, and not those of a text field in a card. */
static gboolean
is_walking (MulChartCanvas *self)
{
  MulUnitCard *card = mul_chart_canvas_find_card (self, self->selected);

  return self->model != NULL && (card == NULL || !mul_unit_card_is_renaming (card));
}

static gboolean
walk_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  int unit = mul_chart_model_find (self->model, self->selected);
  int keyval = g_variant_get_int32 (args);
  int target = -1;

  if (!is_walking (self) || mul_chart_model_get_n_units (self->model) == 0)
    return GDK_EVENT_STOP;
  if (unit < 0 || keyval == GDK_KEY_Home)
    target = 0;
  else if (keyval == GDK_KEY_Up)
    target = mul_chart_model_get_parent (self->model, unit);
  else if (keyval == GDK_KEY_Down)
    target = mul_chart_model_get_first_child (self->model, unit);
  else if (keyval == GDK_KEY_End)
    target = (int) mul_chart_model_get_n_units (self->model) - 1;
  else
    {
      gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

      target = mul_chart_model_get_neighbour (self->model, unit, (keyval == GDK_KEY_Right) != rtl ? 1 : -1);
    }
  if (target < 0)
    gtk_widget_error_bell (widget);
  mul_chart_canvas_select_and_focus (self, target);
  return GDK_EVENT_STOP;
}

static gboolean
menu_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  if (is_walking (self))
    open_menu (self, mul_chart_canvas_find_card (self, self->selected), NULL);
  return GDK_EVENT_STOP;
}

/* A key that acts on the selected unit, unless a text field in a card wants it. */
static gboolean
act_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  if (is_walking (self))
    gtk_widget_activate_action (widget, g_variant_get_string (args, NULL), NULL);
  return GDK_EVENT_STOP;
}

/* The chart is one stop for Tab, with the + of the selected card after it; the arrows walk within. */
static gboolean
focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  g_autoptr (GPtrArray) stops = g_ptr_array_new ();
  GtkWidget *current = gtk_widget_get_focus_child (widget);
  MulUnitCard *card = mul_chart_canvas_find_card (self, self->selected);
  guint at;
  int next;

  /* An open menu is walked by itself. */
  if (self->popover != NULL && (gtk_widget_get_state_flags (self->popover) & GTK_STATE_FLAG_FOCUS_WITHIN) != 0)
    return gtk_widget_child_focus (self->popover, direction);
  if (direction != GTK_DIR_TAB_FORWARD && direction != GTK_DIR_TAB_BACKWARD)
    return FALSE;
  if (card == NULL && self->model != NULL && mul_chart_model_get_n_units (self->model) > 0)
    card = mul_chart_canvas_nth_card (self, 0);
  if (card != NULL)
    g_ptr_array_add (stops, card);
  if (card != NULL && gtk_widget_get_child_visible (self->add_sibling))
    g_ptr_array_add (stops, self->add_sibling);
  if (card != NULL && gtk_widget_get_child_visible (self->add_child))
    g_ptr_array_add (stops, self->add_child);
  for (guint i = 0; i < self->starters->len; i++)
    if (g_ptr_array_index (self->starters, i) != NULL)
      g_ptr_array_add (stops, g_ptr_array_index (self->starters, i));

  if (current != NULL && g_ptr_array_find (stops, current, &at))
    next = (int) at + (direction == GTK_DIR_TAB_FORWARD ? 1 : -1);
  else if (current != NULL)
    return FALSE;
  else
    next = direction == GTK_DIR_TAB_FORWARD ? 0 : (int) stops->len - 1;
  if (next < 0 || next >= (int) stops->len)
    return FALSE;
  return gtk_widget_grab_focus (g_ptr_array_index (stops, next));
}

/* Keys, and how Tab goes through. */
void
mul_chart_canvas_install_input (GtkWidgetClass *widget_class)
{
  static const guint walking[] = { GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_Left, GDK_KEY_Right, GDK_KEY_Home, GDK_KEY_End };
  static const struct
  {
    guint keyval;
    GdkModifierType modifiers;
    const char *action;
  } acting[] = {
    { GDK_KEY_Return, 0, "organisation.show-details" },
    { GDK_KEY_KP_Enter, 0, "organisation.show-details" },
    { GDK_KEY_Return, GDK_CONTROL_MASK, "organisation.add-child" },
    { GDK_KEY_KP_Enter, GDK_CONTROL_MASK, "organisation.add-child" },
    { GDK_KEY_Return, GDK_SHIFT_MASK, "organisation.add-sibling" },
    { GDK_KEY_KP_Enter, GDK_SHIFT_MASK, "organisation.add-sibling" },
    { GDK_KEY_F2, 0, "organisation.rename" },
    { GDK_KEY_Delete, 0, "organisation.delete" },
    { GDK_KEY_KP_Delete, 0, "organisation.delete" },
    { GDK_KEY_Up, GDK_CONTROL_MASK, "organisation.move-earlier" },
    { GDK_KEY_Left, GDK_CONTROL_MASK, "organisation.move-earlier" },
    { GDK_KEY_Down, GDK_CONTROL_MASK, "organisation.move-later" },
    { GDK_KEY_Right, GDK_CONTROL_MASK, "organisation.move-later" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (walking); i++)
    gtk_widget_class_add_binding (widget_class, walking[i], 0, walk_cb, "i", (int) walking[i]);
  for (guint i = 0; i < G_N_ELEMENTS (acting); i++)
    gtk_widget_class_add_binding (widget_class, acting[i].keyval, acting[i].modifiers, act_cb, "s", acting[i].action);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, menu_cb, NULL);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Menu, 0, menu_cb, NULL);
  widget_class->focus = focus;
}

void
mul_chart_canvas_add_gestures (MulChartCanvas *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
