/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-chart-canvas-private.h"
#include "widgets/mul-chart-keys.h"

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
  if (self->menu == NULL || card == NULL || mul_chart_is_shared_card (self->selected))
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

/* @unit is one of those shown. */
void
mul_chart_canvas_select_and_focus (MulChartCanvas *self, int unit)
{
  MulUnitCard *card;

  if (unit < 0)
    return;
  mul_chart_canvas_select_shown (self, mul_chart_model_get_unit (self->model, (guint) unit)->id);
  mul_chart_canvas_update_geometry (self);
  mul_chart_canvas_show_cards (self, FALSE);
  mul_chart_canvas_scroll_to (self, unit);
  card = mul_chart_canvas_find_card (self, self->selected);
  if (card != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (card));
}

/* The card that many share opens to them; a unit's opens the pane. */
static void
open_selected (MulChartCanvas *self)
{
  if (mul_chart_is_shared_card (self->selected))
    mul_chart_folding_set_collapsed (self->folding, self->whole, self->selected, FALSE);
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "organisation.show-details", NULL);
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
          /* Where no card is meant the chart itself has the focus. */
          gtk_root_set_focus (gtk_widget_get_root (GTK_WIDGET (self)), GTK_WIDGET (self));
          mul_chart_canvas_select_shown (self, NULL);
        }
      return;
    }
  if (picked != GTK_WIDGET (card) && GTK_IS_TEXT (picked))
    return;
  mul_chart_canvas_end_search (self);
  mul_chart_canvas_select_shown (self, mul_chart_canvas_find_id (self, card));
  gtk_widget_grab_focus (GTK_WIDGET (card));
  if (button == GDK_BUTTON_SECONDARY)
    {
      graphene_point_t at;

      if (gtk_widget_compute_point (GTK_WIDGET (self), GTK_WIDGET (card),
                                    &GRAPHENE_POINT_INIT ((float) x, (float) y), &at))
        open_menu (self, card, &(GdkRectangle) { (int) at.x, (int) at.y, 1, 1 });
    }
  else if (n_press == 2)
    open_selected (self);
}

/* Whether the keys of the tree are meant, and not those of a text field in a card. */
static gboolean
is_walking (MulChartCanvas *self)
{
  MulUnitCard *card = mul_chart_canvas_find_card (self, self->selected);

  return self->whole != NULL && (card == NULL || !mul_unit_card_is_renaming (card));
}

static gboolean
walk_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  int unit = mul_chart_model_find (self->model, self->selected);
  int keyval = g_variant_get_int32 (args);
  int target = -1;

  if (!is_walking (self))
    return GDK_EVENT_PROPAGATE;
  if (mul_chart_model_get_n_units (self->model) == 0)
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

  if (is_walking (self) && !mul_chart_is_shared_card (self->selected))
    open_menu (self, mul_chart_canvas_find_card (self, self->selected), NULL);
  return GDK_EVENT_STOP;
}

/* A key that acts on the selected unit, unless a text field in a card wants it. */
static gboolean
act_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);

  if (!is_walking (self))
    return GDK_EVENT_PROPAGATE;
  if (g_str_equal (g_variant_get_string (args, NULL), "organisation.show-details"))
    open_selected (self);
  else
    gtk_widget_activate_action (widget, g_variant_get_string (args, NULL), NULL);
  return GDK_EVENT_STOP;
}

/* Looking around by keys: what is seen moves, what is selected stays. */
static gboolean
pan_cb (GtkWidget *widget, GVariant *args, gpointer user_data)
{
  MulChartCanvas *self = MUL_CHART_CANVAS (widget);
  double step = 90;
  double page = gtk_widget_get_height (widget) * 0.8;

  if (!is_walking (self))
    return GDK_EVENT_PROPAGATE;
  switch (g_variant_get_int32 (args))
    {
    case GDK_KEY_Left:
      mul_chart_canvas_pan (self, -step, 0);
      break;
    case GDK_KEY_Right:
      mul_chart_canvas_pan (self, step, 0);
      break;
    case GDK_KEY_Up:
      mul_chart_canvas_pan (self, 0, -step);
      break;
    case GDK_KEY_Down:
      mul_chart_canvas_pan (self, 0, step);
      break;
    case GDK_KEY_Page_Up:
      mul_chart_canvas_pan (self, 0, -page);
      break;
    default:
      mul_chart_canvas_pan (self, 0, page);
      break;
    }
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
  /* Where none is selected the first is; it need not be in view, and gets its card when it is reached. */
  if (card == NULL && current == NULL && mul_chart_model_get_n_units (self->model) > 0)
    {
      mul_chart_canvas_select_and_focus (self, 0);
      return gtk_widget_get_focus_child (widget) != NULL;
    }
  if (card != NULL)
    g_ptr_array_add (stops, card);
  if (card != NULL && gtk_widget_get_child_visible (self->add_sibling))
    g_ptr_array_add (stops, self->add_sibling);
  if (card != NULL && gtk_widget_get_child_visible (self->add_child))
    g_ptr_array_add (stops, self->add_child);
  if (card != NULL && gtk_widget_get_child_visible (self->folder))
    g_ptr_array_add (stops, self->folder);
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
  static const guint panning[] = { GDK_KEY_Up, GDK_KEY_Down, GDK_KEY_Left, GDK_KEY_Right };
  static const MulChartKey acting[] = {
    { GDK_KEY_Return, 0, "organisation.show-details" },
    { GDK_KEY_KP_Enter, 0, "organisation.show-details" },
    { GDK_KEY_Left, GDK_CONTROL_MASK, "organisation.move-earlier" },
    { GDK_KEY_Right, GDK_CONTROL_MASK, "organisation.move-later" },
  };
  guint n_keys;
  const MulChartKey *keys = mul_chart_keys_get (&n_keys);

  for (guint i = 0; i < G_N_ELEMENTS (walking); i++)
    gtk_widget_class_add_binding (widget_class, walking[i], 0, walk_cb, "i", (int) walking[i]);
  for (guint i = 0; i < G_N_ELEMENTS (panning); i++)
    gtk_widget_class_add_binding (widget_class, panning[i], GDK_ALT_MASK, pan_cb, "i", (int) panning[i]);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Up, 0, pan_cb, "i", GDK_KEY_Page_Up);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Page_Down, 0, pan_cb, "i", GDK_KEY_Page_Down);
  for (guint i = 0; i < G_N_ELEMENTS (acting); i++)
    gtk_widget_class_add_binding (widget_class, acting[i].keyval, acting[i].modifiers, act_cb, "s", acting[i].action);
  for (guint i = 0; i < n_keys; i++)
    gtk_widget_class_add_binding (widget_class, keys[i].keyval, keys[i].modifiers, act_cb, "s", keys[i].action);
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
