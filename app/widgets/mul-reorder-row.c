/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-reorder-row.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  /* Owned */
  GtkWidget *menu;
} MulReorderRowPrivate;

enum
{
  MOVED,
  RENAMED,
  REMOVED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_ABSTRACT_TYPE_WITH_PRIVATE (MulReorderRow, mul_reorder_row, GTK_TYPE_LIST_BOX_ROW)

/* The rows of one kind in one list, in order: the list may hold headings and buttons besides. */
static GtkWidget *
get_like (MulReorderRow *self, gboolean forwards, GtkWidget *from)
{
  GtkWidget *row = from;

  do
    row = forwards ? gtk_widget_get_next_sibling (row) : gtk_widget_get_prev_sibling (row);
  while (row != NULL && G_OBJECT_TYPE (row) != G_OBJECT_TYPE (self));
  return row;
}

static void
update_moves (MulReorderRow *self)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.move-up", get_like (self, FALSE, GTK_WIDGET (self)) != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "row.move-down", get_like (self, TRUE, GTK_WIDGET (self)) != NULL);
}

static gboolean
is_like (MulReorderRow *self, const GValue *value)
{
  GtkWidget *other = value != NULL ? g_value_get_object (value) : NULL;

  return other != NULL && other != GTK_WIDGET (self) && G_OBJECT_TYPE (other) == G_OBJECT_TYPE (self) &&
         gtk_widget_get_parent (other) == gtk_widget_get_parent (GTK_WIDGET (self));
}

static gboolean
is_below_middle (MulReorderRow *self, double y)
{
  return y > gtk_widget_get_height (GTK_WIDGET (self)) / 2.0;
}

static void
show_drop (MulReorderRow *self, gboolean before, gboolean after)
{
  if (before)
    gtk_widget_add_css_class (GTK_WIDGET (self), "drop-before");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-before");
  if (after)
    gtk_widget_add_css_class (GTK_WIDGET (self), "drop-after");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "drop-after");
}

static GMenuModel *
create_menu_model (void)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) first = g_menu_new ();
  g_autoptr (GMenu) second = g_menu_new ();

  g_menu_append (first, C_ ("row menu", "Re_name…"), "row.rename");
  g_menu_append (first, C_ ("row menu", "Move _Up"), "row.move-up");
  g_menu_append (first, C_ ("row menu", "Move _Down"), "row.move-down");
  g_menu_append (second, C_ ("row menu", "_Delete"), "row.remove");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (first));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (second));
  return G_MENU_MODEL (menu);
}

static void
move_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulReorderRow *self = MUL_REORDER_ROW (widget);
  gboolean up = g_str_equal (action_name, "row.move-up");
  int position = mul_reorder_row_get_position (self);

  if (get_like (self, !up, widget) != NULL)
    g_signal_emit (self, signals[MOVED], 0, (guint) (up ? position - 1 : position + 1));
}

static void
rename_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[RENAMED], 0);
}

static void
remove_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  g_signal_emit (widget, signals[REMOVED], 0);
}

static void
menu_action_cb (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  mul_reorder_row_popup_menu (MUL_REORDER_ROW (widget), 24, gtk_widget_get_height (widget) / 2.0);
}

static void
pressed_cb (MulReorderRow *self, int n_press, double x, double y, GtkGesture *gesture)
{
  GdkEventSequence *sequence = gtk_gesture_single_get_current_sequence (GTK_GESTURE_SINGLE (gesture));
  GdkEvent *event = gtk_gesture_get_last_event (gesture, sequence);

  if (event == NULL || !gdk_event_triggers_context_menu (event))
    return;
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  mul_reorder_row_popup_menu (self, x, y);
}

static void
long_pressed_cb (MulReorderRow *self, double x, double y, GtkGesture *gesture)
{
  gtk_gesture_set_state (gesture, GTK_EVENT_SEQUENCE_CLAIMED);
  mul_reorder_row_popup_menu (self, x, y);
}

static GdkContentProvider *
drag_prepare_cb (MulReorderRow *self, double x, double y, GtkDragSource *source)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (GTK_WIDGET (self));

  gtk_drag_source_set_icon (source, paintable, (int) x, (int) y);
  return gdk_content_provider_new_typed (MUL_TYPE_REORDER_ROW, self);
}

static void
drag_begin_cb (MulReorderRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "dragged");
}

static void
drag_end_cb (MulReorderRow *self)
{
  gtk_widget_remove_css_class (GTK_WIDGET (self), "dragged");
}

static GdkDragAction
drop_motion_cb (MulReorderRow *self, double x, double y, GtkDropTarget *target)
{
  gboolean like = is_like (self, gtk_drop_target_get_value (target));

  show_drop (self, like && !is_below_middle (self, y), like && is_below_middle (self, y));
  return like ? GDK_ACTION_MOVE : 0;
}

static void
drop_leave_cb (MulReorderRow *self)
{
  show_drop (self, FALSE, FALSE);
}

static gboolean
drop_cb (MulReorderRow *self, const GValue *value, double x, double y)
{
  MulReorderRow *dragged;
  int from;
  int to;

  show_drop (self, FALSE, FALSE);
  if (!is_like (self, value))
    return FALSE;
  dragged = g_value_get_object (value);
  from = mul_reorder_row_get_position (dragged);
  to = mul_reorder_row_get_position (self) + (is_below_middle (self, y) ? 1 : 0);
  /* The dragged row is counted out of the way. */
  to -= from < to ? 1 : 0;
  if (to != from)
    g_signal_emit (dragged, signals[MOVED], 0, (guint) to);
  return TRUE;
}

static void
mul_reorder_row_dispose (GObject *object)
{
  MulReorderRowPrivate *priv = mul_reorder_row_get_instance_private (MUL_REORDER_ROW (object));

  g_clear_pointer (&priv->menu, gtk_widget_unparent);
  G_OBJECT_CLASS (mul_reorder_row_parent_class)->dispose (object);
}

static void
mul_reorder_row_class_init (MulReorderRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = mul_reorder_row_dispose;

  signals[MOVED] = g_signal_new ("moved", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 1, G_TYPE_UINT);
  signals[RENAMED] =
      g_signal_new ("renamed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[REMOVED] =
      g_signal_new ("removed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_install_action (widget_class, "row.move-up", NULL, move_action_cb);
  gtk_widget_class_install_action (widget_class, "row.move-down", NULL, move_action_cb);
  gtk_widget_class_install_action (widget_class, "row.rename", NULL, rename_action_cb);
  gtk_widget_class_install_action (widget_class, "row.remove", NULL, remove_action_cb);
  gtk_widget_class_install_action (widget_class, "row.menu", NULL, menu_action_cb);
  /* A menu shows the binding added last. */
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_CONTROL_MASK, "row.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_CONTROL_MASK, "row.move-down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Up, GDK_CONTROL_MASK, "row.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Down, GDK_CONTROL_MASK, "row.move-down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Up, GDK_ALT_MASK, "row.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Down, GDK_ALT_MASK, "row.move-down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_KP_Delete, 0, "row.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Up, GDK_ALT_MASK, "row.move-up", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Down, GDK_ALT_MASK, "row.move-down", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F2, 0, "row.rename", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Delete, 0, "row.remove", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "row.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "row.menu", NULL);
}

static void
mul_reorder_row_init (MulReorderRow *self)
{
  GtkWidget *widget = GTK_WIDGET (self);
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();
  GtkDragSource *source = gtk_drag_source_new ();
  GtkDropTarget *target = gtk_drop_target_new (MUL_TYPE_REORDER_ROW, GDK_ACTION_MOVE);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  g_signal_connect_object (click, "pressed", G_CALLBACK (pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect_object (press, "pressed", G_CALLBACK (long_pressed_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (press));

  gtk_drag_source_set_actions (source, GDK_ACTION_MOVE);
  g_signal_connect_object (source, "prepare", G_CALLBACK (drag_prepare_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-begin", G_CALLBACK (drag_begin_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (source, "drag-end", G_CALLBACK (drag_end_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (source));

  gtk_drop_target_set_preload (target, TRUE);
  g_signal_connect_object (target, "motion", G_CALLBACK (drop_motion_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "leave", G_CALLBACK (drop_leave_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}

/**
 * mul_reorder_row_get_position:
 * @self: a row in a list
 *
 * Returns: how many of its like stand before it
 */
int
mul_reorder_row_get_position (MulReorderRow *self)
{
  int position = 0;

  g_return_val_if_fail (MUL_IS_REORDER_ROW (self), 0);
  for (GtkWidget *row = get_like (self, FALSE, GTK_WIDGET (self)); row != NULL; row = get_like (self, FALSE, row))
    position++;
  return position;
}

/**
 * mul_reorder_row_popup_menu:
 * @self: a row
 * @x: where in the row, in pixels
 * @y: where in the row, in pixels
 *
 * Opens the row's menu.
 */
void
mul_reorder_row_popup_menu (MulReorderRow *self, double x, double y)
{
  MulReorderRowPrivate *priv = mul_reorder_row_get_instance_private (self);

  g_return_if_fail (MUL_IS_REORDER_ROW (self));
  if (priv->menu == NULL)
    {
      g_autoptr (GMenuModel) model = create_menu_model ();

      priv->menu = gtk_popover_menu_new_from_model (model);
      gtk_popover_set_has_arrow (GTK_POPOVER (priv->menu), FALSE);
      gtk_widget_set_halign (priv->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (priv->menu, GTK_WIDGET (self));
    }
  update_moves (self);
  gtk_popover_set_pointing_to (GTK_POPOVER (priv->menu), &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (priv->menu));
}
