/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-list-private.h"

/* Keys on a row that is not being written: a letter begins the next argument, the arrows go to the lists around. */

/* Who types on a row has one more thing to say; it is a row of its own, below it. Enter and F2 are for the sentence itself. */
static gboolean
begin_below (MulArgumentList *self, GtkWidget *focus, const char *text)
{
  guint position = self->rows->len;

  if (MUL_IS_ARGUMENT_ROW (focus) && mul_argument_row_is_editing (MUL_ARGUMENT_ROW (focus)))
    return FALSE;
  if (MUL_IS_ARGUMENT_ROW (focus) && g_ptr_array_find (self->rows, focus, &position))
    position++;
  else if (focus != self->add_row && focus != self->placeholder)
    return FALSE;
  gtk_list_box_unselect_all (self->list);
  mul_argument_list_open_draft (self, position);
  if (self->draft != NULL)
    mul_argument_row_append_text (self->draft, text);
  return TRUE;
}

/* The digit that is engraved on a key, from 0, or -1. With Shift the key gives a sign, and which one is another on each keyboard. */
static int
get_digit (GtkEventControllerKey *controller, guint keycode, GdkModifierType state)
{
  GdkEvent *event = gtk_event_controller_get_current_event (GTK_EVENT_CONTROLLER (controller));
  guint keyval;

  if (event == NULL || (state & gtk_accelerator_get_default_mod_mask ()) != (GDK_ALT_MASK | GDK_SHIFT_MASK)
      || !gdk_display_translate_key (gdk_event_get_display (event), keycode, state & ~(GdkModifierType) GDK_SHIFT_MASK,
                                     (int) gdk_key_event_get_layout (event), &keyval, NULL, NULL, NULL))
    return -1;
  return keyval >= GDK_KEY_1 && keyval <= GDK_KEY_7 ? (int) (keyval - GDK_KEY_1) : -1;
}

/* Alt, Shift and a digit is for the comment to a stance, as Alt and a digit is for the stance. */
static gboolean
comment_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state, MulArgumentList *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  const int digit = get_digit (controller, keycode, state);

  return digit >= 0 && focus != NULL && gtk_widget_get_ancestor (focus, GTK_TYPE_POPOVER) == NULL
         && gtk_widget_activate_action (focus, "argument.comment-stance", "i", digit);
}

static gboolean
is_row (MulArgumentList *self, GtkWidget *focus)
{
  return focus == self->add_row || focus == self->placeholder
         || (MUL_IS_ARGUMENT_ROW (focus) && !mul_argument_row_is_editing (MUL_ARGUMENT_ROW (focus)));
}

/* Whether one can go to it. The headings of groups are the list box's children too, after its rows. */
static gboolean
is_stop (GtkWidget *child)
{
  return GTK_IS_LIST_BOX_ROW (child) && gtk_widget_get_visible (child) && gtk_widget_get_child_visible (child);
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
                MulArgumentList *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  char text[7] = "";

  if (focus != NULL && mul_argument_list_is_letter (keyval, state))
    {
      g_unichar_to_utf8 (gdk_keyval_to_unicode (keyval), text);
      return begin_below (self, focus, text);
    }
  return GDK_EVENT_PROPAGATE;
}

/* Where an arrow leads away from the list. Up and Down do so only where no row is left in it. */
static gboolean
get_direction (guint keyval, GtkWidget *focus, GtkDirectionType *direction)
{
  GtkWidget *next = focus;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      *direction = GTK_DIR_LEFT;
      return TRUE;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      *direction = GTK_DIR_RIGHT;
      return TRUE;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      *direction = GTK_DIR_UP;
      break;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      *direction = GTK_DIR_DOWN;
      break;
    default:
      return FALSE;
    }
  do
    next = *direction == GTK_DIR_UP ? gtk_widget_get_prev_sibling (next) : gtk_widget_get_next_sibling (next);
  while (next != NULL && !is_stop (next));
  return next == NULL;
}

/* Before the list box, for which these keys go to whatever stands beside: the menu of the first row. */
static gboolean
arrow_pressed_cb (GtkEventControllerKey *controller, guint keyval, guint keycode, GdkModifierType state,
                  MulArgumentList *self)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkDirectionType direction;
  graphene_rect_t bounds;

  if ((state & gtk_accelerator_get_default_mod_mask ()) != 0 || focus == NULL || !is_row (self, focus)
      || !get_direction (keyval, focus, &direction))
    return GDK_EVENT_PROPAGATE;
  if (gtk_widget_compute_bounds (focus, GTK_WIDGET (self), &bounds))
    g_signal_emit (self, mul_argument_list_signals[SIGNAL_WENT_BESIDE], 0, (int) direction,
                   (double) (bounds.origin.y + bounds.size.height / 2));
  return GDK_EVENT_STOP;
}

void
mul_argument_list_add_keys (MulArgumentList *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkEventController *arrows = gtk_event_controller_key_new ();
  GtkEventController *comments = gtk_event_controller_key_new ();

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  gtk_event_controller_set_propagation_phase (arrows, GTK_PHASE_CAPTURE);
  g_signal_connect (arrows, "key-pressed", G_CALLBACK (arrow_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), arrows);
  gtk_event_controller_set_propagation_phase (comments, GTK_PHASE_CAPTURE);
  g_signal_connect (comments, "key-pressed", G_CALLBACK (comment_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), comments);
}

/**
 * mul_argument_list_is_letter:
 * @keyval: a key
 * @state: what was held with it
 *
 * Returns: whether it begins a sentence
 */
gboolean
mul_argument_list_is_letter (guint keyval, GdkModifierType state)
{
  const gunichar letter = gdk_keyval_to_unicode (keyval);

  return letter != 0 && letter != ' ' && g_unichar_isprint (letter)
         && (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) == 0;
}

/**
 * mul_argument_list_begin_with:
 * @self: a list
 * @text: what was typed before there was a row for it
 *
 * Opens a row at the end with that in it.
 */
void
mul_argument_list_begin_with (MulArgumentList *self, const char *text)
{
  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  mul_argument_list_open_draft (self, self->rows->len);
  if (self->draft != NULL)
    mul_argument_row_append_text (self->draft, text);
}

/**
 * mul_argument_list_enter_at:
 * @self: a list
 * @y: a height in it, in pixels; it may be above or below all rows
 *
 * Goes to the row at that height, or to the nearest.
 */
void
mul_argument_list_enter_at (MulArgumentList *self, double y)
{
  GtkWidget *nearest = NULL;
  double distance = G_MAXDOUBLE;

  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row != NULL; row = gtk_widget_get_next_sibling (row))
    {
      graphene_rect_t bounds;
      double off;

      if (!is_stop (row) || (row == self->add_row && nearest != NULL)
          || !gtk_widget_compute_bounds (row, GTK_WIDGET (self), &bounds))
        continue;
      off = MAX (MAX (bounds.origin.y - y, y - bounds.origin.y - bounds.size.height), 0);
      if (off < distance)
        {
          distance = off;
          nearest = row;
        }
    }
  if (nearest != NULL)
    gtk_widget_grab_focus (nearest);
}
