/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-row-private.h"

guint mul_argument_row_signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentRow, mul_argument_row, GTK_TYPE_LIST_BOX_ROW)

static void
show_label (MulArgumentRow *self)
{
  g_autofree char *words =
      self->item != NULL ? mul_argument_content_describe (mul_argument_item_get_content (self->item)) : NULL;
  /* Translators: "Pro 2 of 6: the argument" */
  g_autofree char *label = g_strdup_printf ("%s: %s", self->place != NULL ? self->place : "", words != NULL ? words : "");

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

/* Shows what the argument is now, where there is anything to see. */
void
mul_argument_row_show_content (MulArgumentRow *self)
{
  const MulArgumentContent *content = self->item != NULL ? mul_argument_item_get_content (self->item) : NULL;

  if (self->body != NULL)
    mul_argument_body_show (self->body, content, self->narrow);
  if (content == NULL)
    return;
  if (self->editor != NULL)
    mul_argument_editor_show_stances (self->editor, content);
  mul_argument_row_set_theme (self, content->theme);
  if (self->place != NULL)
    show_label (self);
}

static void
item_changed_cb (MulArgumentRow *self)
{
  mul_argument_row_show_content (self);
  gtk_list_box_row_changed (GTK_LIST_BOX_ROW (self));
}

static void
focus_leave_cb (GtkEventControllerFocus *controller, MulArgumentRow *self)
{
  if (self->editor != NULL)
    g_signal_emit (self, mul_argument_row_signals[SIGNAL_LEFT], 0, TRUE);
}

/* What takes clicks; once it is there it stays. */
static void
dress (MulArgumentRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->dressed = TRUE;
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (mul_argument_row_queue_equip), self);
  g_signal_connect (focus, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (mul_argument_row_queue_equip), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (mul_argument_row_secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_emit (self, mul_argument_row_signals[SIGNAL_FILLED], 0);
}

static gboolean
mul_argument_row_grab_focus (GtkWidget *widget)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  /* Who comes here wants to see it, and a screen reader to look into it. */
  mul_argument_row_fill (self);
  if (self->editor != NULL)
    return mul_argument_editor_enter (self->editor);
  return GTK_WIDGET_CLASS (mul_argument_row_parent_class)->grab_focus (widget);
}

/* While the row is written it is only its editor and its theme: Tab goes through these and on, never to the row around them. */
static gboolean
mul_argument_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (self->editor != NULL && child != NULL)
    return gtk_widget_child_focus (child, direction);
  return GTK_WIDGET_CLASS (mul_argument_row_parent_class)->focus (widget, direction);
}

static void
mul_argument_row_dispose (GObject *object)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (object);

  g_clear_handle_id (&self->focus_source, g_source_remove);
  g_clear_handle_id (&self->equip_source, g_source_remove);
  self->editor = NULL;
  self->body = NULL;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
  g_clear_object (&self->menu);
  g_clear_object (&self->menu_elsewhere);
  G_OBJECT_CLASS (mul_argument_row_parent_class)->dispose (object);
}

static void
mul_argument_row_finalize (GObject *object)
{
  g_free (MUL_ARGUMENT_ROW (object)->place);
  g_free (MUL_ARGUMENT_ROW (object)->theme);
  g_free (MUL_ARGUMENT_ROW (object)->original);
  G_OBJECT_CLASS (mul_argument_row_parent_class)->finalize (object);
}

static void
mul_argument_row_class_init (MulArgumentRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = mul_argument_row_dispose;
  object_class->finalize = mul_argument_row_finalize;
  widget_class->focus = mul_argument_row_focus;
  widget_class->grab_focus = mul_argument_row_grab_focus;

  mul_argument_row_signals[SIGNAL_COMMAND] = g_signal_new ("command", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_VARIANT);
  mul_argument_row_signals[SIGNAL_FINISHED] = g_signal_new ("finished", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_INT);
  mul_argument_row_signals[SIGNAL_LINES_PASTED] = g_signal_new ("lines-pasted", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  mul_argument_row_signals[SIGNAL_THEME_CHOSEN] = g_signal_new ("theme-chosen", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  mul_argument_row_signals[SIGNAL_LEFT] = g_signal_new ("left", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_BOOLEAN);

  mul_argument_row_signals[SIGNAL_TYPED] =
      g_signal_new ("typed", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  mul_argument_row_signals[SIGNAL_TWIN_CHOSEN] = g_signal_new ("twin-chosen", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 1, G_TYPE_STRING);
  mul_argument_row_signals[SIGNAL_STORE] =
      g_signal_new ("store", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  mul_argument_row_signals[SIGNAL_FILLED] =
      g_signal_new ("filled", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  mul_argument_row_install_actions (widget_class);
}

static void
mul_argument_row_init (MulArgumentRow *self)
{
  gtk_widget_add_css_class (GTK_WIDGET (self), "argument-row");
}

/**
 * mul_argument_row_new:
 * @item: (nullable): the argument; NULL for one being added
 *
 * Returns: (transfer floating): a row
 */
MulArgumentRow *
mul_argument_row_new (MulArgumentItem *item)
{
  MulArgumentRow *self = g_object_new (MUL_TYPE_ARGUMENT_ROW, NULL);

  g_set_object (&self->item, item);
  if (item != NULL)
    g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), item != NULL);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), item != NULL);
  mul_argument_row_show_content (self);
  return self;
}

/**
 * mul_argument_row_fill:
 * @self: a row
 *
 * Makes what there is to see in it, where it is not there already. Rows are many, and most are never seen: they take room, can be
 * gone to, and have a name, but nothing in them.
 */
void
mul_argument_row_fill (MulArgumentRow *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->body != NULL)
    return;
  self->body = MUL_ARGUMENT_BODY (mul_argument_body_new ());
  mul_argument_row_show_content (self);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->body));
  gtk_widget_set_size_request (GTK_WIDGET (self), -1, -1);
  if (!self->dressed)
    dress (self);
  if (mul_argument_row_is_used (self))
    mul_argument_row_queue_equip (self);
}

/**
 * mul_argument_row_empty:
 * @self: a row
 *
 * Takes away what there is to see in it, which leaves it as high as it was. One that is in use keeps it.
 */
void
mul_argument_row_empty (MulArgumentRow *self)
{
  const GtkStateFlags used = GTK_STATE_FLAG_FOCUS_WITHIN | GTK_STATE_FLAG_FOCUSED;
  GtkMenuButton *button;

  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  button = self->body != NULL ? mul_argument_body_get_menu_button (self->body) : NULL;
  if (self->body == NULL || self->item == NULL || self->editor != NULL
      || (gtk_widget_get_state_flags (GTK_WIDGET (self)) & used) != 0
      || gtk_widget_has_css_class (GTK_WIDGET (self), "dragged")
      || (button != NULL && gtk_menu_button_get_active (button)))
    return;
  self->body = NULL;
  self->room = gtk_widget_get_height (GTK_WIDGET (self));
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), NULL);
  gtk_widget_set_size_request (GTK_WIDGET (self), -1, self->room);
}

gboolean
mul_argument_row_is_filled (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), FALSE);
  return self->body != NULL;
}

/**
 * mul_argument_row_set_room:
 * @self: a row
 * @height: how high it is taken to be while there is nothing in it, in pixels
 */
void
mul_argument_row_set_room (MulArgumentRow *self, int height)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->room == height)
    return;
  self->room = height;
  if (self->body == NULL)
    gtk_widget_set_size_request (GTK_WIDGET (self), -1, height);
}

int
mul_argument_row_get_room (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), 0);
  return self->room;
}

/**
 * mul_argument_row_get_parts:
 * @self: a row
 * @label: (out) (transfer none): where its sentence stands
 * @summary: (out) (transfer none): its second line
 *
 * Returns: whether there is something in it, and no editor
 */
gboolean
mul_argument_row_get_parts (MulArgumentRow *self, GtkLabel **label, GtkWidget **summary)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), FALSE);
  if (self->body == NULL || self->editor != NULL)
    return FALSE;
  *label = mul_argument_body_get_label (self->body);
  *summary = mul_argument_body_get_summary (self->body);
  return TRUE;
}

/**
 * mul_argument_row_adopt:
 * @self: the row of an argument being added
 * @item: the argument, now that it is stored
 *
 * Makes the row that argument's. Its editor stays as it is.
 */
void
mul_argument_row_adopt (MulArgumentRow *self, MulArgumentItem *item)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self) && self->item == NULL);
  self->item = g_object_ref (item);
  g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_list_box_row_set_selectable (GTK_LIST_BOX_ROW (self), TRUE);
  mul_argument_row_show_content (self);
}

/**
 * mul_argument_row_set_item:
 * @self: a row of an argument
 * @item: the same argument, read anew
 *
 * Goes on with what was read now. What is in the row stays where it is the same.
 */
void
mul_argument_row_set_item (MulArgumentRow *self, MulArgumentItem *item)
{
  gboolean same;

  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self) && self->item != NULL && self->editor == NULL);
  same = mul_argument_content_is_same (mul_argument_item_get_content (self->item), mul_argument_item_get_content (item));
  g_signal_handlers_disconnect_by_data (self->item, self);
  g_set_object (&self->item, item);
  g_signal_connect_object (item, "changed", G_CALLBACK (item_changed_cb), self, G_CONNECT_SWAPPED);
  if (!same)
    mul_argument_row_show_content (self);
}

MulArgumentItem *
mul_argument_row_get_item (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), NULL);
  return self->item;
}

const char *
mul_argument_row_get_id (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), NULL);
  return self->item != NULL ? mul_argument_item_get_id (self->item) : NULL;
}

/**
 * mul_argument_row_set_place:
 * @self: a row
 * @place: where it stands: "Pro 2 of 6"
 *
 * Says where the row stands, for a screen reader: GTK 4.18 exposes no position in a set.
 *
 * Returns: whether it stood elsewhere before
 */
gboolean
mul_argument_row_set_place (MulArgumentRow *self, const char *place)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), FALSE);
  if (!g_set_str (&self->place, place))
    return FALSE;
  show_label (self);
  return TRUE;
}

void
mul_argument_row_set_narrow (MulArgumentRow *self, gboolean narrow)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->narrow == narrow)
    return;
  self->narrow = narrow;
  mul_argument_row_show_content (self);
}

/**
 * mul_argument_row_set_menus:
 * @self: a row
 * @menu: (nullable): the menu's model; made into a menu each time it is opened
 * @menu_elsewhere: (nullable): the one for an argument that stands in other places too
 *
 * Changes the row's menu.
 */
void
mul_argument_row_set_menus (MulArgumentRow *self, GMenuModel *menu, GMenuModel *menu_elsewhere)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  g_set_object (&self->menu, menu);
  g_set_object (&self->menu_elsewhere, menu_elsewhere);
}

/**
 * mul_argument_row_set_theme:
 * @self: a row
 * @name: (nullable): the theme's name
 *
 * Says what the theme button shows while the row is edited.
 */
void
mul_argument_row_set_theme (MulArgumentRow *self, const char *name)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  g_set_str (&self->theme, name);
  if (self->editor != NULL)
    mul_argument_editor_set_theme (self->editor, name);
}

/**
 * mul_argument_row_set_kept:
 * @self: a row
 * @kept: whether it stays in sight whatever the filter says
 */
void
mul_argument_row_set_kept (MulArgumentRow *self, gboolean kept)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  self->kept = kept;
}

gboolean
mul_argument_row_is_kept (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), FALSE);
  return self->kept || self->editor != NULL;
}

/**
 * mul_argument_row_set_order:
 * @self: a row
 * @order: where it stands among all, when they are not gathered in groups
 */
void
mul_argument_row_set_order (MulArgumentRow *self, int order)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  self->order = order;
}

int
mul_argument_row_get_order (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), 0);
  return self->order;
}
