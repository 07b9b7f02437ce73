/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-row.h"

#include "widgets/mul-argument-body.h"
#include "widgets/mul-argument-editor.h"

/* Alt and a digit, from 1, is for the municipality of that place. */
#define N_DIGITS 7

struct _MulArgumentRow
{
  GtkListBoxRow parent_instance;

  /* Owned */
  MulArgumentItem *item;
  char *place;
  GMenuModel *menu;
  GMenuModel *menu_elsewhere;
  gboolean narrow;
  gboolean kept; /* it has been written since the filter was set, and stays in sight */
  gboolean dressed; /* it has had a body, and with it what takes clicks */
  int order;
  int room; /* how high it is taken to be without a body */
  guint focus_source;
  guint equip_source;

  char *theme;
  char *original; /* the sentence when its editor was opened; NULL where it was only being added */

  /* Borrowed: what there is to see, while the row is near enough to be seen, and the editor in it, while there is one */
  MulArgumentBody *body;
  MulArgumentEditor *editor;
};

enum
{
  SIGNAL_COMMAND,
  SIGNAL_FINISHED,
  SIGNAL_LINES_PASTED,
  SIGNAL_THEME_CHOSEN,
  SIGNAL_LEFT,
  SIGNAL_TYPED,
  SIGNAL_PAUSED,
  SIGNAL_TWIN_CHOSEN,
  SIGNAL_FILLED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

/* What can be done with an argument, and the keys that do it while its row has the focus. */
static const struct
{
  const char *action;
  const char *parameter;
  guint key;
  GdkModifierType modifiers;
} commands[] = {
  { "argument.edit", NULL, GDK_KEY_F2, 0 },
  { "argument.delete", NULL, GDK_KEY_Delete, 0 },
  { "argument.delete", NULL, GDK_KEY_KP_Delete, 0 },
  { "argument.delete-everywhere", NULL, GDK_KEY_Delete, GDK_SHIFT_MASK },
  { "argument.move-up", NULL, GDK_KEY_KP_Up, GDK_ALT_MASK },
  { "argument.move-up", NULL, GDK_KEY_Up, GDK_ALT_MASK },
  { "argument.move-up", NULL, GDK_KEY_Up, GDK_CONTROL_MASK },
  { "argument.move-up", NULL, GDK_KEY_KP_Up, GDK_CONTROL_MASK },
  { "argument.move-down", NULL, GDK_KEY_KP_Down, GDK_ALT_MASK },
  { "argument.move-down", NULL, GDK_KEY_Down, GDK_ALT_MASK },
  { "argument.move-down", NULL, GDK_KEY_Down, GDK_CONTROL_MASK },
  { "argument.move-down", NULL, GDK_KEY_KP_Down, GDK_CONTROL_MASK },
  { "argument.move-left", NULL, GDK_KEY_Left, GDK_CONTROL_MASK },
  { "argument.move-left", NULL, GDK_KEY_KP_Left, GDK_CONTROL_MASK },
  { "argument.move-right", NULL, GDK_KEY_Right, GDK_CONTROL_MASK },
  { "argument.move-right", NULL, GDK_KEY_KP_Right, GDK_CONTROL_MASK },
  { "argument.move-above", NULL, GDK_KEY_Up, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
  { "argument.move-below", NULL, GDK_KEY_Down, GDK_CONTROL_MASK | GDK_SHIFT_MASK },
  { "argument.move-to", "s", 0, 0 },
  { "argument.move-to-alternative", "s", 0, 0 },
  { "argument.also-place", "s", 0, 0 },
  { "argument.join", NULL, GDK_KEY_j, GDK_CONTROL_MASK },
  { "argument.copy", NULL, GDK_KEY_c, GDK_CONTROL_MASK },
  { "argument.cut", NULL, GDK_KEY_x, GDK_CONTROL_MASK },
  { "argument.paste", NULL, GDK_KEY_v, GDK_CONTROL_MASK },
};

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

static void
show_content (MulArgumentRow *self)
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
  show_content (self);
  gtk_list_box_row_changed (GTK_LIST_BOX_ROW (self));
}

static void
editor_finished_cb (MulArgumentRow *self, int how)
{
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0, how);
}

static void
editor_lines_pasted_cb (MulArgumentRow *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_LINES_PASTED], 0, text);
}

static void
editor_paused_cb (MulArgumentRow *self)
{
  g_signal_emit (self, signals[SIGNAL_PAUSED], 0);
}

static void
editor_typed_cb (MulArgumentRow *self)
{
  g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

static void
editor_theme_chosen_cb (MulArgumentRow *self, const char *id, const char *new_name)
{
  g_signal_emit (self, signals[SIGNAL_THEME_CHOSEN], 0, id, new_name);
}

static void
editor_twin_chosen_cb (MulArgumentRow *self, const char *id)
{
  g_signal_emit (self, signals[SIGNAL_TWIN_CHOSEN], 0, id);
}

static void
focus_leave_cb (GtkEventControllerFocus *controller, MulArgumentRow *self)
{
  if (self->editor != NULL)
    g_signal_emit (self, signals[SIGNAL_LEFT], 0, TRUE);
}

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

static gboolean
is_used (MulArgumentRow *self)
{
  const GtkStateFlags used = GTK_STATE_FLAG_FOCUS_WITHIN | GTK_STATE_FLAG_PRELIGHT;

  return (gtk_widget_get_state_flags (GTK_WIDGET (self)) & used) != 0;
}

static gboolean
equip_cb (gpointer data)
{
  MulArgumentRow *self = data;

  self->equip_source = 0;
  if (is_used (self))
    equip (self);
  return G_SOURCE_REMOVE;
}

/* After the frame that shows what was done: where the focus only passes, nothing is made. */
static void
queue_equip (MulArgumentRow *self)
{
  if (self->equip_source == 0)
    self->equip_source = g_idle_add (equip_cb, self);
}

static void
open_menu (MulArgumentRow *self)
{
  mul_argument_row_fill (self);
  equip (self);
  gtk_menu_button_popup (mul_argument_body_get_menu_button (self->body));
}

static void
secondary_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, MulArgumentRow *self)
{
  if (self->editor != NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  open_menu (self);
}

/* What takes clicks; once it is there it stays. */
static void
dress (MulArgumentRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->dressed = TRUE;
  g_signal_connect_swapped (focus, "enter", G_CALLBACK (queue_equip), self);
  g_signal_connect (focus, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  g_signal_connect_swapped (motion, "enter", G_CALLBACK (queue_equip), self);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_emit (self, signals[SIGNAL_FILLED], 0);
}

static void
command_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  mul_argument_row_fill (self);
  /* While the row is written its keys belong to the text. */
  if (self->editor == NULL && self->item != NULL)
    g_signal_emit (self, signals[SIGNAL_COMMAND], 0, strchr (action_name, '.') + 1, parameter);
}

/* Stances and details are for a sentence that is being written too; one that is not stored yet is stored first. */
static void
saying_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  mul_argument_row_fill (self);
  /* It stays in sight, though the stance may make it another than what is asked for. */
  self->kept = TRUE;
  if (self->item == NULL)
    g_signal_emit (self, signals[SIGNAL_PAUSED], 0);
  if (self->item != NULL)
    g_signal_emit (self, signals[SIGNAL_COMMAND], 0, strchr (action_name, '.') + 1, parameter);
  else
    gtk_widget_error_bell (widget);
}

/* The theme is chosen beside the sentence, which is opened for it. */
static void
theme_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  mul_argument_row_fill (self);
  if (self->editor == NULL && self->item != NULL)
    g_signal_emit (self, signals[SIGNAL_COMMAND], 0, "edit", NULL);
  if (self->editor != NULL)
    mul_argument_editor_choose_theme (self->editor);
}

static void
menu_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  if (self->editor != NULL || self->item == NULL)
    return;
  open_menu (self);
}

static void
commit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  if (self->editor != NULL)
    g_signal_emit (self, signals[SIGNAL_LEFT], 0, FALSE);
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

  signals[SIGNAL_COMMAND] = g_signal_new ("command", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                          G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_VARIANT);
  signals[SIGNAL_FINISHED] = g_signal_new ("finished", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                           G_TYPE_NONE, 1, G_TYPE_INT);
  signals[SIGNAL_LINES_PASTED] = g_signal_new ("lines-pasted", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_THEME_CHOSEN] = g_signal_new ("theme-chosen", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                               NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  signals[SIGNAL_LEFT] = g_signal_new ("left", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1,
                                       G_TYPE_BOOLEAN);

  signals[SIGNAL_TYPED] =
      g_signal_new ("typed", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_TWIN_CHOSEN] = g_signal_new ("twin-chosen", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                              G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[SIGNAL_PAUSED] =
      g_signal_new ("paused", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_FILLED] =
      g_signal_new ("filled", MUL_TYPE_ARGUMENT_ROW, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  for (guint i = 0; i < G_N_ELEMENTS (commands); i++)
    {
      if (i == 0 || strcmp (commands[i].action, commands[i - 1].action) != 0)
        gtk_widget_class_install_action (widget_class, commands[i].action, commands[i].parameter, command_action);
      if (commands[i].key != 0)
        gtk_widget_class_add_binding_action (widget_class, commands[i].key, commands[i].modifiers, commands[i].action,
                                             NULL);
    }
  gtk_widget_class_install_action (widget_class, "argument.details", NULL, saying_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Return, GDK_ALT_MASK, "argument.details", NULL);
  gtk_widget_class_install_action (widget_class, "argument.add-source", NULL, saying_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_k, GDK_CONTROL_MASK, "argument.add-source", NULL);
  gtk_widget_class_install_action (widget_class, "argument.place-elsewhere", NULL, saying_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_P, GDK_CONTROL_MASK | GDK_SHIFT_MASK, "argument.place-elsewhere",
                                       NULL);
  gtk_widget_class_install_action (widget_class, "argument.theme", NULL, theme_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_t, GDK_CONTROL_MASK, "argument.theme", NULL);
  gtk_widget_class_install_action (widget_class, "argument.edit-stance", "(ss)", saying_action);
  gtk_widget_class_install_action (widget_class, "argument.cycle-stance", "i", saying_action);
  for (int i = 0; i < N_DIGITS; i++)
    {
      gtk_widget_class_add_binding_action (widget_class, (guint) (GDK_KEY_1 + i), GDK_ALT_MASK, "argument.cycle-stance", "i", i);
      gtk_widget_class_add_binding_action (widget_class, (guint) (GDK_KEY_KP_1 + i), GDK_ALT_MASK, "argument.cycle-stance",
                                           "i", i);
    }
  gtk_widget_class_install_action (widget_class, "argument.menu", NULL, menu_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_F10, GDK_SHIFT_MASK, "argument.menu", NULL);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Menu, 0, "argument.menu", NULL);
  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
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
  show_content (self);
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
  show_content (self);
  gtk_list_box_row_set_child (GTK_LIST_BOX_ROW (self), GTK_WIDGET (self->body));
  gtk_widget_set_size_request (GTK_WIDGET (self), -1, -1);
  if (!self->dressed)
    dress (self);
  if (is_used (self))
    queue_equip (self);
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
  show_content (self);
}

/**
 * mul_argument_row_get_original:
 * @self: a row being edited
 *
 * Returns: (nullable): the sentence when its editor was opened, or NULL where it was only being added then
 */
const char *
mul_argument_row_get_original (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), NULL);
  return self->original;
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
    show_content (self);
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
  show_content (self);
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

gboolean
mul_argument_row_is_editing (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), FALSE);
  return self->editor != NULL;
}

/**
 * mul_argument_row_begin_editing:
 * @self: a row
 * @label: the editor's name for a screen reader
 * @themes: (nullable): the themes to choose among
 * @hint: what the keys do, in a line
 *
 * Puts an editor in the sentence's place. The row stays what it was; nothing moves.
 */
void
mul_argument_row_begin_editing (MulArgumentRow *self, const char *label, GListModel *themes, const char *hint)
{
  GtkWidget *editor;

  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->editor != NULL)
    return;
  self->kept = TRUE;
  mul_argument_row_fill (self);
  editor = mul_argument_editor_new (label, hint, themes, self->narrow);
  g_set_str (&self->original, self->item != NULL ? mul_argument_item_get_content (self->item)->text : NULL);
  if (self->item != NULL)
    mul_argument_editor_set_text (MUL_ARGUMENT_EDITOR (editor), self->original);
  g_signal_connect_object (editor, "finished", G_CALLBACK (editor_finished_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "lines-pasted", G_CALLBACK (editor_lines_pasted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "theme-chosen", G_CALLBACK (editor_theme_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "typed", G_CALLBACK (editor_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "paused", G_CALLBACK (editor_paused_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "twin-chosen", G_CALLBACK (editor_twin_chosen_cb), self, G_CONNECT_SWAPPED);
  mul_argument_editor_set_theme (MUL_ARGUMENT_EDITOR (editor), self->theme);
  mul_argument_body_set_editor (self->body, editor);
  self->editor = MUL_ARGUMENT_EDITOR (editor);
  show_content (self);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "editing");
  mul_argument_editor_enter (self->editor);
}

/**
 * mul_argument_row_end_editing:
 * @self: a row
 *
 * Shows the argument as it is stored; what stands in the editor is let go.
 */
void
mul_argument_row_end_editing (MulArgumentRow *self)
{
  gboolean had_focus;

  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->editor == NULL)
    return;
  had_focus = gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN;
  self->editor = NULL;
  gtk_widget_remove_css_class (GTK_WIDGET (self), "editing");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), self->item != NULL);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  mul_argument_body_set_editor (self->body, NULL);
  show_content (self);
  if (had_focus)
    queue_equip (self);
}

/**
 * mul_argument_row_dup_text:
 * @self: a row being edited
 *
 * Returns: (transfer full) (nullable): what stands in the editor
 */
char *
mul_argument_row_dup_text (MulArgumentRow *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_ROW (self), NULL);
  return self->editor != NULL ? mul_argument_editor_dup_text (self->editor) : NULL;
}

void
mul_argument_row_set_text (MulArgumentRow *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->editor != NULL)
    mul_argument_editor_set_text (self->editor, text);
}

void
mul_argument_row_append_text (MulArgumentRow *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->editor != NULL)
    mul_argument_editor_append_text (self->editor, text);
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

/**
 * mul_argument_row_offer_twins:
 * @self: a row being edited
 * @offers: (element-type MulArgumentTwinOffer): arguments that say nearly the same
 * @question: what choosing one does
 */
void
mul_argument_row_offer_twins (MulArgumentRow *self, GPtrArray *offers, const char *question)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->editor != NULL)
    mul_argument_editor_offer_twins (self->editor, offers, question);
}
