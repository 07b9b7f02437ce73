/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-list.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "widgets/mul-argument-list-private.h"
#include "widgets/mul-key-tooltip.h"

guint mul_argument_list_signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (MulArgumentList, mul_argument_list, GTK_TYPE_WIDGET)

gboolean
mul_argument_list_has_focus (gpointer widget)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (widget));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && (focus == GTK_WIDGET (widget) || gtk_widget_is_ancestor (focus, GTK_WIDGET (widget)));
}

gboolean
mul_argument_list_find_row (MulArgumentList *self, const char *id, guint *position)
{
  for (guint i = 0; id != NULL && i < self->rows->len; i++)
    if (g_strcmp0 (mul_argument_row_get_id (g_ptr_array_index (self->rows, i)), id) == 0)
      {
        *position = i;
        return TRUE;
      }
  return FALSE;
}

static gboolean
reveal_tick_cb (GtkWidget *widget, GdkFrameClock *clock, gpointer data)
{
  MulArgumentList *self = MUL_ARGUMENT_LIST (widget);
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));
  GtkWidget *row = focus != NULL ? gtk_widget_get_ancestor (focus, GTK_TYPE_LIST_BOX_ROW) : NULL;
  GtkWidget *viewport = gtk_widget_get_ancestor (widget, GTK_TYPE_VIEWPORT);

  /* The first frame lays the new row out, the second what its height moved. */
  if (self->reveal_frames < 2 && row != NULL && viewport != NULL && gtk_widget_is_ancestor (row, viewport))
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), row, NULL);
  if (self->reveal_frames-- > 0)
    return G_SOURCE_CONTINUE;
  self->reveal_tick = 0;
  return G_SOURCE_REMOVE;
}

/* Scrolls to the row with the focus once it has its place: the toolkit does so only for rows that have one already. */
void
mul_argument_list_reveal_focus (MulArgumentList *self)
{
  self->reveal_frames = 2;
  if (self->reveal_tick == 0)
    self->reveal_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), reveal_tick_cb, NULL, NULL);
}

/* Whether one is being added; while it is, nothing else offers to add. */
static gboolean
is_adding (MulArgumentList *self)
{
  gboolean adding = self->draft != NULL;

  for (guint i = 0; i < self->rows->len && !adding; i++)
    adding = mul_argument_row_is_editing (g_ptr_array_index (self->rows, i)) &&
             mul_argument_row_get_original (g_ptr_array_index (self->rows, i)) == NULL;
  return adding;
}

/* What depends on how many there are, and how many of them are seen. */
void
mul_argument_list_show_count (MulArgumentList *self)
{
  const gboolean filtered = !mul_argument_filter_is_empty (&self->filter);
  const guint shown = filtered ? mul_argument_list_count_shown (self) : self->rows->len;
  g_autofree char *count = filtered && self->rows->len > 0
                               /* Translators: how many arguments a filter shows, and how many there are */
                               ? g_strdup_printf (C_ ("argument list", "%u of %u"), shown, self->rows->len)
                               : g_strdup_printf ("%u", shown);
  const char *empty = self->words == NULL      ? ""
                      : self->rows->len > 0    ? C_ ("argument list", "The filter shows no arguments here.")
                                               : self->words->empty;

  gtk_label_set_label (self->count_label, count);
  gtk_label_set_label (self->placeholder_label, empty);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->placeholder), GTK_ACCESSIBLE_PROPERTY_LABEL, empty, -1);
  gtk_widget_set_visible (self->placeholder, shown == 0 && self->draft == NULL);
  mul_argument_list_arrange (self);
  gtk_widget_set_visible (self->add_row, !is_adding (self));
  mul_argument_list_queue_places (self);
}

static void
withdraw_offer (MulArgumentList *self)
{
  gtk_widget_set_visible (self->offer, FALSE);
}

static void
row_activated_cb (MulArgumentList *self, GtkListBoxRow *row)
{
  if (GTK_WIDGET (row) == self->add_row || GTK_WIDGET (row) == self->placeholder)
    mul_argument_list_open_draft (self, self->rows->len);
  else if (MUL_IS_ARGUMENT_ROW (row))
    mul_argument_list_edit (self, mul_argument_row_get_id (MUL_ARGUMENT_ROW (row)));
}

/* A row is chosen by a click and opened by two; what adds a row does so at the first. */
static void
list_released_cb (GtkGestureClick *gesture, int n_press, double x, double y, MulArgumentList *self)
{
  GtkWidget *row = GTK_WIDGET (gtk_list_box_get_row_at_y (self->list, (int) y));

  if (n_press == 1 && row != NULL && (row == self->add_row || row == self->placeholder))
    mul_argument_list_open_draft (self, self->rows->len);
}

static void
offer_clicked_cb (MulArgumentList *self)
{
  withdraw_offer (self);
  g_signal_emit (self, mul_argument_list_signals[SIGNAL_OFFER_ACCEPTED], 0);
}

static void
offer_closed_cb (MulArgumentList *self)
{
  withdraw_offer (self);
}

/* A selection is for the hand that is in the list. */
static void
focus_leave_cb (GtkEventControllerFocus *controller, MulArgumentList *self)
{
  gtk_list_box_unselect_all (self->list);
}

static void
add_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  mul_argument_list_begin_adding (MUL_ARGUMENT_LIST (widget));
}

static void
paste_action (GtkWidget *widget, const char *action_name, GVariant *parameter)
{
  MulArgumentList *self = MUL_ARGUMENT_LIST (widget);

  mul_argument_list_start_paste (self, NULL);
}

static void
mul_argument_list_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (mul_argument_list_parent_class)->map (widget);
  mul_argument_list_start_filling (MUL_ARGUMENT_LIST (widget));
}

static void
mul_argument_list_unmap (GtkWidget *widget)
{
  mul_argument_list_stop_filling (MUL_ARGUMENT_LIST (widget));
  GTK_WIDGET_CLASS (mul_argument_list_parent_class)->unmap (widget);
}

static void
mul_argument_list_dispose (GObject *object)
{
  MulArgumentList *self = MUL_ARGUMENT_LIST (object);

  mul_argument_list_stop_filling (self);
  g_clear_object (&self->room.layout);
  g_clear_handle_id (&self->moving_source, g_source_remove);
  g_clear_object (&self->moving_row);
  g_clear_handle_id (&self->left_source, g_source_remove);
  g_clear_handle_id (&self->places_source, g_source_remove);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  g_clear_object (&self->model);
  g_clear_object (&self->themes);
  g_clear_object (&self->menu);
  g_clear_object (&self->menu_elsewhere);
  self->draft = NULL;
  self->marked = NULL;
  g_ptr_array_set_size (self->rows, 0);
  gtk_widget_dispose_template (GTK_WIDGET (self), MUL_TYPE_ARGUMENT_LIST);
  G_OBJECT_CLASS (mul_argument_list_parent_class)->dispose (object);
}

static void
mul_argument_list_finalize (GObject *object)
{
  MulArgumentList *self = MUL_ARGUMENT_LIST (object);

  g_free (self->draft_theme);
  g_free (self->draft_new_theme);
  g_free (self->moving);
  g_strfreev (self->theme_ids);
  g_free (self->filter.theme_id);
  g_free (self->filter.municipality_id);
  g_ptr_array_unref (self->rows);
  G_OBJECT_CLASS (mul_argument_list_parent_class)->finalize (object);
}

static void
mul_argument_list_class_init (MulArgumentListClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  const GType type = MUL_TYPE_ARGUMENT_LIST;

  object_class->dispose = mul_argument_list_dispose;
  object_class->finalize = mul_argument_list_finalize;
  widget_class->map = mul_argument_list_map;
  widget_class->unmap = mul_argument_list_unmap;

  mul_argument_list_signals[SIGNAL_ADD] =
      g_signal_new ("add", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 4,
                    G_TYPE_UINT, G_TYPE_STRING, G_TYPE_STRING, G_TYPE_STRING);
  mul_argument_list_signals[SIGNAL_EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL,
                                         NULL, G_TYPE_BOOLEAN, 2, G_TYPE_STRING, G_TYPE_STRING);
  mul_argument_list_signals[SIGNAL_THEME_CHOSEN] = g_signal_new ("theme-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                               3, G_TYPE_STRV, G_TYPE_STRING, G_TYPE_STRING);
  mul_argument_list_signals[SIGNAL_COMMAND] = g_signal_new ("command", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 3,
                                          G_TYPE_STRV, G_TYPE_STRING, G_TYPE_VARIANT);
  mul_argument_list_signals[SIGNAL_LINES_PASTED] = g_signal_new ("lines-pasted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_UINT,
                                               2, G_TYPE_UINT, G_TYPE_STRING);
  mul_argument_list_signals[SIGNAL_DROPPED] = g_signal_new ("dropped", type, G_SIGNAL_RUN_LAST, 0, g_signal_accumulator_true_handled, NULL,
                                          NULL, G_TYPE_BOOLEAN, 2, MUL_TYPE_ARGUMENT_DRAG, G_TYPE_UINT);
  mul_argument_list_signals[SIGNAL_ADD_ACROSS] =
      g_signal_new ("add-across", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  mul_argument_list_signals[SIGNAL_OFFER_ACCEPTED] =
      g_signal_new ("offer-accepted", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  /* The editor was closed: what is written next is something else, even where it is in the same sentence. */
  mul_argument_list_signals[SIGNAL_WRITTEN] =
      g_signal_new ("written", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  mul_argument_list_signals[SIGNAL_WENT_BESIDE] = g_signal_new ("went-beside", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                                G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_DOUBLE);
  mul_argument_list_signals[SIGNAL_FOCUSED_LEFT] = g_signal_new ("focused-left", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                                                 G_TYPE_NONE, 1, G_TYPE_STRING);
  mul_argument_list_signals[SIGNAL_TYPED] = g_signal_new ("typed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2,
                                                          G_TYPE_STRING, G_TYPE_STRING);
  mul_argument_list_signals[SIGNAL_TWIN_CHOSEN] =
      g_signal_new ("twin-chosen", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 5, G_TYPE_STRING, G_TYPE_BOOLEAN,
                    G_TYPE_UINT, G_TYPE_STRING, G_TYPE_STRING);

  gtk_widget_class_install_action (widget_class, "arguments.add", NULL, add_action);
  gtk_widget_class_install_action (widget_class, "arguments.paste", NULL, paste_action);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_v, GDK_CONTROL_MASK, "arguments.paste", NULL);

  gtk_widget_class_set_css_name (widget_class, "argument-list");
  gtk_widget_class_set_template_from_resource (widget_class, RESOURCE_PREFIX "/ui/mul-argument-list.ui");
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, heading);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, sign);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, title_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, count_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, offer);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, offer_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, offer_button);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, list);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, placeholder);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, placeholder_label);
  gtk_widget_class_bind_template_child (widget_class, MulArgumentList, add_row);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
  gtk_widget_class_bind_template_callback (widget_class, offer_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, offer_closed_cb);
}

static void
mul_argument_list_init (MulArgumentList *self)
{
  GtkEventController *focus = gtk_event_controller_focus_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  self->rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));

  mul_argument_list_add_drop_target (self);
  g_signal_connect (click, "released", G_CALLBACK (list_released_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (click));
  mul_argument_list_add_keys (self);
  g_signal_connect (focus, "leave", G_CALLBACK (focus_leave_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), focus);
}

/**
 * mul_argument_list_new:
 *
 * Returns: (transfer floating): a list without words or arguments
 */
GtkWidget *
mul_argument_list_new (void)
{
  return g_object_new (MUL_TYPE_ARGUMENT_LIST, NULL);
}

static void
show_accel (MulArgumentList *self)
{
  if (self->words->accel != NULL)
    mul_key_tooltip_set (self->add_row, self->words->add, self->words->accel);
}

/**
 * mul_argument_list_set_words:
 * @self: a list
 * @words: how it speaks; must outlive the list
 *
 * Says what the list holds.
 */
void
mul_argument_list_set_words (MulArgumentList *self, const MulArgumentWords *words)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  self->words = words;
  gtk_widget_set_visible (GTK_WIDGET (self->sign), words->sign != NULL);
  gtk_image_set_from_icon_name (self->sign, words->sign);
  gtk_label_set_label (self->title_label, words->title);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self->add_row), words->add);
  show_accel (self);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->list), GTK_ACCESSIBLE_PROPERTY_LABEL, words->title, -1);
  mul_argument_list_show_count (self);
}

/**
 * mul_argument_list_set_model:
 * @self: a list
 * @model: (nullable): MulArgumentItem in their order; followed
 *
 * Shows other arguments. What is being written is stored first.
 */
void
mul_argument_list_set_model (MulArgumentList *self, GListModel *model)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  if (self->model == model)
    return;
  mul_argument_list_commit (self);
  withdraw_offer (self);
  if (self->model != NULL)
    g_signal_handlers_disconnect_by_data (self->model, self);
  mul_argument_list_items_changed_cb (self, 0, self->rows->len, 0);
  g_set_object (&self->model, model);
  if (model != NULL)
    {
      g_signal_connect_object (model, "items-changed", G_CALLBACK (mul_argument_list_items_changed_cb), self, G_CONNECT_SWAPPED);
      mul_argument_list_items_changed_cb (self, 0, 0, g_list_model_get_n_items (model));
    }
}

/**
 * mul_argument_list_set_themes:
 * @self: a list
 * @themes: (nullable): MulTheme records to choose among
 */
void
mul_argument_list_set_themes (MulArgumentList *self, GListModel *themes)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  g_set_object (&self->themes, themes);
}

/**
 * mul_argument_list_set_menus:
 * @self: a list
 * @menu: (nullable): the menu of a row, of "argument." actions
 * @menu_elsewhere: (nullable): the menu of a row whose argument stands in other places too
 */
void
mul_argument_list_set_menus (MulArgumentList *self, GMenuModel *menu, GMenuModel *menu_elsewhere)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  g_set_object (&self->menu, menu);
  g_set_object (&self->menu_elsewhere, menu_elsewhere);
  for (guint i = 0; i < self->rows->len; i++)
    mul_argument_row_set_menus (g_ptr_array_index (self->rows, i), menu, menu_elsewhere);
}

/**
 * mul_argument_list_set_narrow:
 * @self: a list
 * @narrow: whether there is little room
 */
void
mul_argument_list_set_narrow (MulArgumentList *self, gboolean narrow)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  self->narrow = narrow;
  for (guint i = 0; i < self->rows->len; i++)
    mul_argument_row_set_narrow (g_ptr_array_index (self->rows, i), narrow);
  if (self->draft != NULL)
    mul_argument_row_set_narrow (self->draft, narrow);
}

/**
 * mul_argument_list_set_heading_visible:
 * @self: a list
 * @visible: whether it shows its heading; where something else heads it, it need not
 */
void
mul_argument_list_set_heading_visible (MulArgumentList *self, gboolean visible)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  gtk_widget_set_visible (self->heading, visible);
}

guint
mul_argument_list_get_count (MulArgumentList *self)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), 0);
  return self->rows->len;
}

/**
 * mul_argument_list_focus:
 * @self: a list
 * @id: an argument's id
 *
 * Returns: whether the argument stands here; it then has the focus, and its place is said
 */
gboolean
mul_argument_list_focus (MulArgumentList *self, const char *id)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  guint position;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  if (!mul_argument_list_find_row (self, id, &position))
    return FALSE;
  gtk_widget_grab_focus (g_ptr_array_index (self->rows, position));
  /* It was put there by a hand that looked elsewhere. */
  if (GTK_IS_WINDOW (root))
    gtk_window_set_focus_visible (GTK_WINDOW (root), TRUE);
  mul_argument_list_reveal_focus (self);
  mul_argument_list_announce_place (self, position);
  return TRUE;
}

/**
 * mul_argument_list_edit:
 * @self: a list
 * @id: an argument's id
 *
 * Returns: whether it stands here; its sentence is then under the hand
 */
gboolean
mul_argument_list_edit (MulArgumentList *self, const char *id)
{
  guint position;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  if (!mul_argument_list_find_row (self, id, &position))
    return FALSE;
  gtk_list_box_unselect_all (self->list);
  mul_argument_row_begin_editing (g_ptr_array_index (self->rows, position), self->words->noun, self->themes,
                                  self->words->hint);
  mul_argument_list_reveal_focus (self);
  return TRUE;
}

/**
 * mul_argument_list_is_editing:
 * @self: a list
 * @id: an argument's id
 *
 * Returns: whether it stands here, and its sentence is being written
 */
gboolean
mul_argument_list_is_editing (MulArgumentList *self, const char *id)
{
  guint position;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  return mul_argument_list_find_row (self, id, &position)
         && mul_argument_row_is_editing (g_ptr_array_index (self->rows, position));
}

/**
 * mul_argument_list_is_adding:
 * @self: a list
 * @id: an argument's id
 *
 * Returns: whether it stands here and is being written, and was not there before that
 */
gboolean
mul_argument_list_is_adding (MulArgumentList *self, const char *id)
{
  guint position;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  return mul_argument_list_find_row (self, id, &position)
         && mul_argument_row_is_editing (g_ptr_array_index (self->rows, position))
         && mul_argument_row_get_original (g_ptr_array_index (self->rows, position)) == NULL;
}

/**
 * mul_argument_list_begin_adding:
 * @self: a list
 *
 * Opens an empty row at the end.
 */
void
mul_argument_list_begin_adding (MulArgumentList *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  mul_argument_list_open_draft (self, self->rows->len);
}

/**
 * mul_argument_list_commit:
 * @self: a list
 *
 * Stores what is being written and closes every editor.
 */
void
mul_argument_list_commit (MulArgumentList *self)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  self->busy = TRUE;
  for (guint i = 0; i < self->rows->len; i++)
    {
      g_autoptr (MulArgumentRow) row = g_object_ref (g_ptr_array_index (self->rows, i));

      if (mul_argument_row_is_editing (row))
        mul_argument_list_store_row (self, row);
    }
  if (mul_argument_list_store_draft (self))
    mul_argument_list_close_draft (self);
  self->busy = FALSE;
}

/**
 * mul_argument_list_offer:
 * @self: a list
 * @text: what was seen
 * @button: what can be done about it
 *
 * Offers something about what was pasted last, above the list, till it is accepted or closed.
 */
void
mul_argument_list_offer (MulArgumentList *self, const char *text, const char *button)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  gtk_label_set_label (self->offer_label, text != NULL ? text : "");
  gtk_button_set_label (self->offer_button, button != NULL ? button : "");
  gtk_widget_set_visible (self->offer, text != NULL);
}

/* The mark of a stance within a widget. */
static GtkWidget *
find_mark (GtkWidget *widget, const char *municipality_id, const char *stance_id)
{
  if (gtk_widget_has_css_class (widget, "stance") && GTK_IS_ACTIONABLE (widget))
    {
      GVariant *target = gtk_actionable_get_action_target_value (GTK_ACTIONABLE (widget));
      const char *municipality;
      const char *stance;

      g_variant_get (target, "(&s&s)", &municipality, &stance);
      return strcmp (municipality, municipality_id) == 0 && strcmp (stance, stance_id) == 0 ? widget : NULL;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *mark = gtk_widget_get_visible (child) ? find_mark (child, municipality_id, stance_id) : NULL;

      if (mark != NULL)
        return mark;
    }
  return NULL;
}

/**
 * mul_argument_list_get_stance_bounds:
 * @self: a list
 * @id: an argument's id
 * @municipality_id: whose stance, or ""
 * @stance_id: its id, or ""
 * @bounds: (out): where its mark is in the list; where there is none, where the row is
 *
 * Returns: whether the argument stands here
 */
gboolean
mul_argument_list_get_stance_bounds (MulArgumentList *self, const char *id, const char *municipality_id, const char *stance_id,
                                     GdkRectangle *bounds)
{
  guint position;
  GtkWidget *widget;
  graphene_rect_t rect;

  g_return_val_if_fail (MUL_IS_ARGUMENT_LIST (self), FALSE);
  if (!mul_argument_list_find_row (self, id, &position))
    return FALSE;
  widget = find_mark (g_ptr_array_index (self->rows, position), municipality_id, stance_id);
  if (widget == NULL)
    widget = g_ptr_array_index (self->rows, position);
  if (!gtk_widget_compute_bounds (widget, GTK_WIDGET (self), &rect))
    return FALSE;
  *bounds = (GdkRectangle) { (int) rect.origin.x, (int) rect.origin.y, (int) rect.size.width, (int) rect.size.height };
  return TRUE;
}
