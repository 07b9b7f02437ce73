/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-row.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-argument-stance-mark.h"
#include "widgets/mul-argument-summary.h"
#include "widgets/mul-argument-twin-box.h"
#include "widgets/mul-choice-button.h"

/* After this long without a key, what is typed is stored, in milliseconds. */
#define PAUSE 800

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
  int order;
  guint focus_source;

  char *theme;
  char *original; /* the sentence when its editor was opened; NULL where it was only being added */
  guint pause_source;

  /* Borrowed: the editor and the line under it, while there are any */
  MulArgumentText *text;
  GtkWidget *edit_line;
  GtkWidget *marks; /* the stances in it */
  MulArgumentTwinBox *twins;
  MulChoiceButton *theme_button;

  /* Template */
  GtkBox *content;
  GtkLabel *text_label;
  MulArgumentSummary *summary;
  GtkWidget *handle;
  GtkMenuButton *menu_button;
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

/* The stances in the line under the editor; a row without an argument has none yet. */
static void
show_marks (MulArgumentRow *self)
{
  const MulArgumentContent *content = self->item != NULL ? mul_argument_item_get_content (self->item) : NULL;
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->marks)) != NULL)
    gtk_box_remove (GTK_BOX (self->marks), child);
  for (guint i = 0; content != NULL && i < content->stances->len; i++)
    gtk_box_append (GTK_BOX (self->marks),
                    mul_argument_stance_mark_new (g_ptr_array_index (content->stances, i), i + 1));
}

static void
show_content (MulArgumentRow *self)
{
  const MulArgumentContent *content;

  if (self->item == NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->summary), FALSE);
      return;
    }
  content = mul_argument_item_get_content (self->item);
  gtk_label_set_label (self->text_label, content->text);
  mul_argument_summary_show (self->summary, content, self->narrow);
  if (self->text != NULL)
    {
      gtk_widget_set_visible (GTK_WIDGET (self->summary), FALSE);
      show_marks (self);
    }
  mul_argument_row_set_theme (self, content->theme);
  show_label (self);
}

static void
item_changed_cb (MulArgumentRow *self)
{
  show_content (self);
  gtk_list_box_row_changed (GTK_LIST_BOX_ROW (self));
}

static void
text_finished_cb (MulArgumentRow *self, int how)
{
  g_signal_emit (self, signals[SIGNAL_FINISHED], 0, how);
}

static void
text_lines_pasted_cb (MulArgumentRow *self, const char *text)
{
  g_signal_emit (self, signals[SIGNAL_LINES_PASTED], 0, text);
}

static gboolean
pause_cb (gpointer data)
{
  MulArgumentRow *self = data;

  self->pause_source = 0;
  g_signal_emit (self, signals[SIGNAL_PAUSED], 0);
  return G_SOURCE_REMOVE;
}

static void
buffer_changed_cb (MulArgumentRow *self)
{
  g_clear_handle_id (&self->pause_source, g_source_remove);
  self->pause_source = g_timeout_add (PAUSE, pause_cb, self);
  g_signal_emit (self, signals[SIGNAL_TYPED], 0);
}

static void
theme_chosen_cb (MulArgumentRow *self, const char *id, const char *new_name)
{
  g_signal_emit (self, signals[SIGNAL_THEME_CHOSEN], 0, id, new_name);
  if (self->text != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
focus_leave_cb (GtkEventControllerFocus *controller, MulArgumentRow *self)
{
  if (self->text != NULL)
    g_signal_emit (self, signals[SIGNAL_LEFT], 0, TRUE);
}

static void
twin_chosen_cb (MulArgumentRow *self, const char *id)
{
  g_signal_emit (self, signals[SIGNAL_TWIN_CHOSEN], 0, id);
}

static void
twins_left_cb (MulArgumentRow *self)
{
  if (self->text != NULL)
    gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

/* Down goes from the sentence's last line to what is offered below it. */
static gboolean
text_key_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, MulArgumentRow *self)
{
  if ((keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down) && (state & gtk_accelerator_get_default_mod_mask ()) == 0
      && self->twins != NULL && mul_argument_text_is_on_last_line (self->text)
      && mul_argument_twin_box_enter (self->twins))
    return GDK_EVENT_STOP;
  return GDK_EVENT_PROPAGATE;
}

/* The line under the editor; rows are many, and only one is written at a time. */
static void
make_edit_line (MulArgumentRow *self, GListModel *themes, const char *hint)
{
  GtkWidget *label = gtk_label_new (self->narrow ? NULL : hint);
  const MulChoiceWords words = {
    .name_column = MUL_THEME_name,
    .label = C_ ("argument", "Theme"),
    .list_label = C_ ("argument", "Themes"),
    .tooltip = C_ ("argument", "Choose or Type a Theme"),
    .placeholder = C_ ("argument", "Find or add a theme"),
    .none = C_ ("argument", "No theme"),
  };

  self->edit_line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);
  self->theme_button = MUL_CHOICE_BUTTON (mul_choice_button_new (&words));
  mul_choice_button_set_choices (self->theme_button, themes);
  mul_choice_button_set_chosen (self->theme_button, self->theme);
  g_signal_connect_object (self->theme_button, "chosen", G_CALLBACK (theme_chosen_cb), self, G_CONNECT_SWAPPED);
  self->marks = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  show_marks (self);
  gtk_label_set_xalign (GTK_LABEL (label), 1);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_widget_add_css_class (label, "caption-text");
  gtk_box_append (GTK_BOX (self->edit_line), GTK_WIDGET (self->theme_button));
  gtk_box_append (GTK_BOX (self->edit_line), self->marks);
  gtk_box_append (GTK_BOX (self->edit_line), label);
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

/* The menu says what cannot be done; the keys ring the bell. */
static void
update_moves (MulArgumentRow *self, gboolean in_menu)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "argument.move-up", !in_menu || has_neighbour (self, FALSE));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "argument.move-down", !in_menu || has_neighbour (self, TRUE));
}

static gboolean
take_focus_cb (gpointer data)
{
  MulArgumentRow *self = data;
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  self->focus_source = 0;
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->menu_button)))
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

static void
secondary_pressed_cb (GtkGestureClick *gesture, int n_press, double x, double y, MulArgumentRow *self)
{
  if (self->text != NULL)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_menu_button_popup (self->menu_button);
}

static void
command_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  /* While the row is written its keys belong to the text. */
  if (self->text == NULL && self->item != NULL)
    g_signal_emit (self, signals[SIGNAL_COMMAND], 0, strchr (action_name, '.') + 1, parameter);
}

/* Stances and details are for a sentence that is being written too; one that is not stored yet is stored first. */
static void
saying_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  /* It stays in sight, though the stance may make it another than what is asked for. */
  self->kept = TRUE;
  if (self->item == NULL)
    g_signal_emit (self, signals[SIGNAL_PAUSED], 0);
  if (self->item != NULL)
    g_signal_emit (self, signals[SIGNAL_COMMAND], 0, strchr (action_name, '.') + 1, parameter);
  else
    gtk_widget_error_bell (widget);
}

static void
menu_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  if (self->text == NULL && self->item != NULL)
    gtk_menu_button_popup (self->menu_button);
}

static void
commit_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  if (self->text != NULL)
    g_signal_emit (self, signals[SIGNAL_LEFT], 0, FALSE);
}

static gboolean
mul_argument_row_grab_focus (GtkWidget *widget)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);

  if (self->text != NULL)
    return gtk_widget_grab_focus (GTK_WIDGET (self->text));
  return GTK_WIDGET_CLASS (mul_argument_row_parent_class)->grab_focus (widget);
}

/* While the row is written it is only its editor and its theme: Tab goes through these and on, never to the row around them. */
static gboolean
mul_argument_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (widget);
  GtkWidget *child = gtk_widget_get_first_child (widget);

  if (self->text != NULL && child != NULL)
    return gtk_widget_child_focus (child, direction);
  return GTK_WIDGET_CLASS (mul_argument_row_parent_class)->focus (widget, direction);
}

static void
mul_argument_row_dispose (GObject *object)
{
  MulArgumentRow *self = MUL_ARGUMENT_ROW (object);

  g_clear_handle_id (&self->pause_source, g_source_remove);
  g_clear_handle_id (&self->focus_source, g_source_remove);
  self->text = NULL;
  self->edit_line = NULL;
  self->marks = NULL;
  self->twins = NULL;
  self->theme_button = NULL;
  if (self->item != NULL)
    g_signal_handlers_disconnect_by_data (self->item, self);
  g_clear_object (&self->item);
  g_clear_object (&self->menu);
  g_clear_object (&self->menu_elsewhere);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ARGUMENT_ROW);
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

  g_type_ensure (MUL_TYPE_ARGUMENT_SUMMARY);
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-argument-row.ui");
  gtk_widget_class_bind_template_child (widget_class, MulArgumentRow, content);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentRow, text_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentRow, summary);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentRow, handle);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentRow, menu_button);
}

static void
mul_argument_row_init (MulArgumentRow *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (focus, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect (click, "pressed", G_CALLBACK (secondary_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_menu_button_set_create_popup_func (self->menu_button, create_menu_cb, self, NULL);
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
  gtk_widget_set_visible (self->handle, item != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), item != NULL);
  show_content (self);
  return self;
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
  return self->text != NULL;
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
  GtkWidget *text;
  GtkEventController *keys;

  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->text != NULL)
    return;
  self->kept = TRUE;
  text = g_object_new (MUL_TYPE_ARGUMENT_TEXT, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, hint, -1);
  g_set_str (&self->original, self->item != NULL ? mul_argument_item_get_content (self->item)->text : NULL);
  if (self->item != NULL)
    mul_argument_text_set (MUL_ARGUMENT_TEXT (text), self->original);
  g_signal_connect_object (text, "finished", G_CALLBACK (text_finished_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (gtk_text_view_get_buffer (GTK_TEXT_VIEW (text)), "changed", G_CALLBACK (buffer_changed_cb),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (text, "lines-pasted", G_CALLBACK (text_lines_pasted_cb), self, G_CONNECT_SWAPPED);
  make_edit_line (self, themes, hint);

  gtk_box_insert_child_after (self->content, text, GTK_WIDGET (self->text_label));
  gtk_box_append (self->content, self->edit_line);
  self->twins = MUL_ARGUMENT_TWIN_BOX (mul_argument_twin_box_new ());
  g_signal_connect_object (self->twins, "chosen", G_CALLBACK (twin_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->twins, "left", G_CALLBACK (twins_left_cb), self, G_CONNECT_SWAPPED);
  gtk_box_append (self->content, GTK_WIDGET (self->twins));
  keys = gtk_event_controller_key_new ();
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect (keys, "key-pressed", G_CALLBACK (text_key_cb), self);
  gtk_widget_add_controller (text, keys);
  gtk_widget_set_visible (GTK_WIDGET (self->text_label), FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->summary), FALSE);
  gtk_widget_set_visible (self->handle, FALSE);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), FALSE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), FALSE);
  gtk_widget_set_focusable (GTK_WIDGET (self), FALSE);
  gtk_widget_add_css_class (GTK_WIDGET (self), "editing");
  self->text = MUL_ARGUMENT_TEXT (text);
  gtk_widget_grab_focus (text);
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
  GtkWidget *text;
  gboolean had_focus;

  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->text == NULL)
    return;
  g_clear_handle_id (&self->pause_source, g_source_remove);
  had_focus = gtk_widget_get_state_flags (GTK_WIDGET (self)) & GTK_STATE_FLAG_FOCUS_WITHIN;
  text = GTK_WIDGET (g_steal_pointer (&self->text));
  gtk_widget_remove_css_class (GTK_WIDGET (self), "editing");
  gtk_widget_set_focusable (GTK_WIDGET (self), TRUE);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (self), self->item != NULL);
  if (had_focus)
    gtk_widget_grab_focus (GTK_WIDGET (self));
  gtk_box_remove (self->content, text);
  self->theme_button = NULL;
  self->marks = NULL;
  gtk_box_remove (self->content, GTK_WIDGET (g_steal_pointer (&self->twins)));
  gtk_box_remove (self->content, g_steal_pointer (&self->edit_line));
  gtk_widget_set_visible (GTK_WIDGET (self->text_label), TRUE);
  gtk_widget_set_visible (self->handle, self->item != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->menu_button), self->item != NULL);
  show_content (self);
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
  return self->text != NULL ? mul_argument_text_dup (self->text) : NULL;
}

void
mul_argument_row_set_text (MulArgumentRow *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->text != NULL)
    mul_argument_text_set (self->text, text);
}

void
mul_argument_row_append_text (MulArgumentRow *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_ROW (self));
  if (self->text != NULL)
    mul_argument_text_append (self->text, text);
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
  if (self->theme_button != NULL)
    mul_choice_button_set_chosen (self->theme_button, name);
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
  return self->kept || self->text != NULL;
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
  if (self->twins != NULL)
    mul_argument_twin_box_offer (self->twins, offers, question);
}
