/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-argument-list-private.h"

/* The rows follow the model: what comes and goes, what moves, and where each stands. */

/* How many rows are told where they stand in one go. */
#define PLACES_AT_A_TIME 10

static char *
describe_place (MulArgumentList *self, guint position)
{
  /* Translators: what it is, its number, how many: "Pro 2 of 6" */
  return g_strdup_printf (C_ ("argument list", "%s %u of %u"), self->words->noun, position + 1, self->rows->len);
}

/* Makes what there is to see in a row, with its name: who sees it hears it. */
void
mul_argument_list_fill (MulArgumentList *self, MulArgumentRow *row)
{
  guint position;

  mul_argument_row_fill (row);
  if (self->words != NULL && g_ptr_array_find (self->rows, row, &position))
    {
      g_autofree char *place = describe_place (self, position);

      mul_argument_row_set_place (row, place);
    }
}

/* Says in each row where it stands. Telling the accessibility bus costs more than all else in a change, so that it is done a few
 * rows at a time, when there is nothing better to do. */
static gboolean
show_places_cb (gpointer data)
{
  MulArgumentList *self = data;
  guint said = 0;

  while (self->next_place < self->rows->len && said < PLACES_AT_A_TIME)
    {
      const guint position = self->next_place++;
      g_autofree char *place = describe_place (self, position);

      if (mul_argument_row_set_place (g_ptr_array_index (self->rows, position), place))
        said++;
    }
  if (self->next_place < self->rows->len)
    return G_SOURCE_CONTINUE;
  self->places_source = 0;
  return G_SOURCE_REMOVE;
}

/* Says anew where each row stands, when there is time. */
void
mul_argument_list_queue_places (MulArgumentList *self)
{
  self->next_place = 0;
  if (self->words != NULL && self->places_source == 0)
    self->places_source = g_idle_add_full (G_PRIORITY_LOW, show_places_cb, self, NULL);
}

/* Says where an argument stands. */
void
mul_argument_list_announce_place (MulArgumentList *self, guint position)
{
  g_autofree char *place = describe_place (self, position);

  mul_argument_row_set_place (g_ptr_array_index (self->rows, position), place);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), place, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static gboolean
forget_moving_cb (gpointer data)
{
  MulArgumentList *self = data;
  g_autofree char *moving = g_steal_pointer (&self->moving);

  self->moving_source = 0;
  g_clear_object (&self->moving_row);
  /* It did not come in again: where it stands in another list now, the focus follows it there. */
  if (moving != NULL && mul_argument_list_has_focus (self))
    g_signal_emit (self, mul_argument_list_signals[SIGNAL_FOCUSED_LEFT], 0, moving);
  return G_SOURCE_REMOVE;
}

/* The row in sight next to those that go: below them, else above. */
static GtkWidget *
find_heir (MulArgumentList *self, guint position, guint removed)
{
  for (guint i = position + removed; i < self->rows->len; i++)
    if (gtk_widget_get_child_visible (g_ptr_array_index (self->rows, i)))
      return g_ptr_array_index (self->rows, i);
  for (guint i = position; i > 0; i--)
    if (gtk_widget_get_child_visible (g_ptr_array_index (self->rows, i - 1)))
      return g_ptr_array_index (self->rows, i - 1);
  return self->draft != NULL ? GTK_WIDGET (self->draft) : self->add_row;
}

/* A row that goes takes the focus with it. Where it comes in again (it was moved), it gets it back; till then a neighbour has it. */
static void
take_out (MulArgumentList *self, guint position, guint removed)
{
  gboolean had_focus = FALSE;

  for (guint i = position; i < position + removed; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);

      if (row == self->marked)
        self->marked = NULL;
      if (mul_argument_list_has_focus (row))
        {
          had_focus = TRUE;
          g_set_str (&self->moving, mul_argument_row_get_id (MUL_ARGUMENT_ROW (row)));
          g_set_object (&self->moving_row, MUL_ARGUMENT_ROW (row));
          gtk_list_box_unselect_row (self->list, GTK_LIST_BOX_ROW (row));
          if (self->moving_source == 0)
            self->moving_source = g_idle_add (forget_moving_cb, self);
        }
    }
  if (had_focus)
    {
      self->busy = TRUE;
      gtk_widget_grab_focus (find_heir (self, position, removed));
      self->busy = FALSE;
    }
  for (guint i = 0; i < removed; i++)
    {
      GtkWidget *row = g_ptr_array_steal_index (self->rows, position);

      gtk_list_box_remove (self->list, row);
    }
}

/* The row that went is the one that comes, where it is the same argument: making another would be most of what a move costs. */
static MulArgumentRow *
make_row (MulArgumentList *self, MulArgumentItem *item)
{
  MulArgumentRow *row = self->moving_row;

  if (row != NULL && gtk_widget_get_parent (GTK_WIDGET (row)) == NULL && !mul_argument_row_is_editing (row)
      && g_strcmp0 (mul_argument_row_get_id (row), mul_argument_item_get_id (item)) == 0)
    {
      mul_argument_row_set_item (row, item);
      return row;
    }
  row = mul_argument_row_new (item);
  mul_argument_list_connect_row (self, row);
  mul_argument_row_set_menus (row, self->menu, self->menu_elsewhere);
  return row;
}

static void
put_in (MulArgumentList *self, guint position, guint added)
{
  const guint before = self->draft != NULL && position > self->draft_position ? 1 : 0;

  for (guint i = 0; i < added; i++)
    {
      g_autoptr (MulArgumentItem) item = g_list_model_get_item (self->model, position + i);
      MulArgumentRow *row;

      if (mul_argument_list_adopt_draft (self, position + i, item))
        continue;
      row = make_row (self, item);
      mul_argument_row_set_kept (row, TRUE);
      mul_argument_list_make_room (self, row);
      g_ptr_array_insert (self->rows, (int) (position + i), row);
      /* The placeholder is the list box's first row. */
      gtk_list_box_insert (self->list, GTK_WIDGET (row), (int) (1 + position + i + before));
      if (g_strcmp0 (self->moving, mul_argument_item_get_id (item)) == 0)
        {
          gtk_widget_grab_focus (GTK_WIDGET (row));
          mul_argument_list_reveal_focus (self);
          g_clear_pointer (&self->moving, g_free);
        }
    }
}

/* Follows the model: what goes is taken out, what comes is put in. */
void
mul_argument_list_items_changed_cb (MulArgumentList *self, guint position, guint removed, guint added)
{
  GtkAdjustment *adjustment = mul_argument_list_get_adjustment (self);
  const double value = adjustment != NULL ? gtk_adjustment_get_value (adjustment) : 0;
  g_autofree char *moved = NULL;

  take_out (self, position, removed);
  if (self->draft != NULL && position < self->draft_position)
    self->draft_position -= MIN (removed, self->draft_position - position);
  moved = g_strdup (self->moving);
  put_in (self, position, added);
  /* The toolkit scrolls to where the focus is, also to a row that has no place yet; it is brought into sight when it has. */
  if (adjustment != NULL && moved != NULL && self->moving == NULL)
    gtk_adjustment_set_value (adjustment, value);
  if (self->draft != NULL && position <= self->draft_position)
    self->draft_position += added;
  mul_argument_list_show_count (self);
  if (moved != NULL && self->moving == NULL)
    mul_argument_list_announce_place (self, position);
}
