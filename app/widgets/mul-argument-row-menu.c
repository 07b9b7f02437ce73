/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-row-private.h"

/* The handle and the menu that lie over an argument, where the pointer or the focus is. */

/* Whether an argument stands on that side in the list, past a row that is being added. */
static gboolean
has_neighbour (MulArgumentRow *self, gboolean after)
{
  GtkWidget *row = GTK_WIDGET (self);

  do
    row = after ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);
  while (row != NULL && !(MUL_IS_ARGUMENT_ROW (row) && MUL_ARGUMENT_ROW (row)->item != NULL));
  return row != NULL;
}

/* Whether it is one of two selected ones, both in sight. */
static gboolean
is_one_of_two (MulArgumentRow *self)
{
  GtkWidget *list = gtk_widget_get_parent (GTK_WIDGET (self));
  guint n = 0;

  for (GtkWidget *row = gtk_widget_get_first_child (list); row != NULL; row = gtk_widget_get_next_sibling (row))
    if (MUL_IS_ARGUMENT_ROW (row) && gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)) && gtk_widget_get_child_visible (row))
      n++;
  return n == 2 && gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (self));
}

/* The menu says what cannot be done; the keys ring the bell. */
static void
update_moves (MulArgumentRow *self, gboolean in_menu)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "argument.move-up", !in_menu || has_neighbour (self, FALSE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "argument.move-down", !in_menu || has_neighbour (self, TRUE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "argument.join", !in_menu || is_one_of_two (self));
}

static gboolean
take_focus_cb (gpointer data)
{
  MulArgumentRow *self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkMenuButton *button = self->body != NULL ? mul_argument_body_get_menu_button (self->body) : NULL;

  self->focus_source = 0;
  if (focus != NULL && button != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (button)))
    gtk_widget_grab_focus (GTK_WIDGET (self));
  return G_SOURCE_REMOVE;
}

/* The menu was the row's, and so is the focus once the toolkit has given it back to the button. */
static void
menu_closed_cb (MulArgumentRow *self)
{
  update_moves (self, FALSE);
  if (self->focus_source == 0)
    self->focus_source = g_idle_add (take_focus_cb, self);
}

static void
create_menu_cb (GtkMenuButton *button, gpointer data)
{
  MulArgumentRow *self = data;

  const gboolean elsewhere = self->item != NULL && mul_argument_item_get_content (self->item)->n_places > 0;
  GMenuModel *menu = elsewhere ? self->menu_elsewhere : self->menu;

  if (menu == NULL)
    return;
  update_moves (self, TRUE);
  gtk_menu_button_set_popover (button, gtk_popover_menu_new_from_model (menu));
  g_signal_connect_object (gtk_menu_button_get_popover (button), "closed", G_CALLBACK (menu_closed_cb), self,
                           G_CONNECT_SWAPPED);
}

/* What lies over the argument is made when the pointer or the focus comes. */
static void
equip (MulArgumentRow *self)
{
  if (self->body != NULL && self->editor == NULL && mul_argument_body_equip (self->body))
    gtk_menu_button_set_create_popup_func (mul_argument_body_get_menu_button (self->body), create_menu_cb, self, NULL);
}

gboolean
mul_argument_row_is_used (MulArgumentRow *self)
{
  const GtkStateFlags used = GTK_STATE_FLAG_FOCUS_WITHIN | GTK_STATE_FLAG_PRELIGHT;

  return (gtk_widget_get_state_flags (GTK_WIDGET (self)) & used) != 0;
}

static gboolean
equip_cb (gpointer data)
{
  MulArgumentRow *self = data;

  self->equip_source = 0;
  if (mul_argument_row_is_used (self))
    equip (self);
  return G_SOURCE_REMOVE;
}

/* After the frame that shows what was done: where the focus only passes, nothing is made. */
void
mul_argument_row_queue_equip (MulArgumentRow *self)
{
  if (self->equip_source == 0)
    self->equip_source = g_idle_add (equip_cb, self);
}

void
mul_argument_row_open_menu (MulArgumentRow *self)
{
  mul_argument_row_fill (self);
  equip (self);
  gtk_menu_button_popup (mul_argument_body_get_menu_button (self->body));
}

void
mul_argument_row_secondary_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, MulArgumentRow *self)
{
  if (self->editor != NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  mul_argument_row_open_menu (self);
}
