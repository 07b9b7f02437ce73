/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-column-private.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-stance.h"

/* What the municipalities think of the column's arguments: by a digit, or in a popover with a comment. */

static void
announce (MulArgumentColumn *self, MulRecord *municipality, const char *holder, int position)
{
  const MulArgumentStance stance = { NULL, municipality, (char *) holder, position, (char *) "" };
  g_autofree char *words = mul_argument_stance_describe (&stance);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), words, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
done_cb (MulArgumentColumn *self, const char *municipality_id, const char *holder, int position, const char *comment)
{
  g_autoptr (MulRecord) municipality =
      municipality_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_MUNICIPALITY, municipality_id) : NULL;

  announce (self, municipality, holder, position);
  if (position == MUL_STANCE_NONE && *comment != '\0')
    mul_argument_column_show_undo_toast (self, C_ ("stance", "Stance and comment removed"));
}

/**
 * mul_argument_column_cycle_stance:
 * @self: a column
 * @ids: placements in it
 * @number: which of the municipalities that take stances, from 0
 *
 * Goes on to its next stance on these arguments, and says it.
 */
void
mul_argument_column_cycle_stance (MulArgumentColumn *self, const char *const *ids, guint number)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) argument_ids = NULL;
  g_autoptr (GError) error = NULL;
  MulRecord *municipality;
  int position;

  if (number >= self->takers->len)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  municipality = g_ptr_array_index (self->takers, number);
  for (guint i = 0; ids[i] != NULL; i++)
    if (mul_argument_column_get_argument_id (self, ids[i]) != NULL)
      g_strv_builder_add (builder, mul_argument_column_get_argument_id (self, ids[i]));
  argument_ids = g_strv_builder_end (builder);
  if (argument_ids[0] == NULL)
    return;
  if (mul_argument_cycle_stances (&place, (const char *const *) argument_ids, mul_record_get_id (municipality), &position,
                                  &error))
    announce (self, municipality, "", position);
  else
    mul_argument_column_show_error (self, error);
}

/* While a card is open the lists stay as they are: the toolkit takes what has the focus in it for a part of the list, and would scroll
 * to where that would be. */
static void
set_still (MulArgumentColumn *self, gboolean still)
{
  GtkWidget *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);

  if (viewport != NULL)
    gtk_viewport_set_scroll_to_focus (GTK_VIEWPORT (viewport), !still);
}

/* Back to the row that it was opened from, or into the sentence where that was being written. */
static void
popover_closed_cb (MulArgumentColumn *self, GtkWidget *popover)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  g_autofree char *id = NULL;

  /* It has opened again, with what could not be stored. */
  if (gtk_widget_get_visible (popover))
    return;
  id = g_steal_pointer (&self->opened_id);
  set_still (self, FALSE);
  if (id == NULL || (focus != NULL && focus != popover && !gtk_widget_is_ancestor (focus, popover)))
    return;
  if (self->opened_writing ? mul_argument_list_edit (self->list, id) : mul_argument_list_focus (self->list, id))
    return;
  gtk_widget_child_focus (GTK_WIDGET (self->list), GTK_DIR_TAB_FORWARD);
}

static void
adopt_popover (MulArgumentColumn *self, GtkWidget *popover)
{
  gtk_widget_set_parent (popover, GTK_WIDGET (self));
  /* After what was typed in it is stored. */
  g_signal_connect_object (popover, "closed", G_CALLBACK (popover_closed_cb), self, G_CONNECT_SWAPPED | G_CONNECT_AFTER);
}

static void
prepare_card (MulArgumentColumn *self, const char *id)
{
  g_set_str (&self->opened_id, id);
  self->opened_writing = mul_argument_list_is_editing (self->list, id);
  set_still (self, TRUE);
}

/* The stance of the municipality itself on an argument, if it has taken any. */
static const MulArgumentStance *
find_stance (MulArgumentColumn *self, const char *placement_id, const char *municipality_id)
{
  const MulArgumentContent *content = NULL;
  const guint n = g_list_model_get_n_items (G_LIST_MODEL (self->items));

  for (guint i = 0; i < n && content == NULL; i++)
    {
      g_autoptr (MulArgumentItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), i);

      if (g_strcmp0 (mul_argument_item_get_id (item), placement_id) == 0)
        content = mul_argument_item_get_content (item);
    }
  for (guint i = 0; content != NULL && i < content->stances->len; i++)
    {
      const MulArgumentStance *stance = g_ptr_array_index (content->stances, i);
      const char *id = stance->municipality != NULL ? mul_record_get_id (stance->municipality) : NULL;

      if (stance->id != NULL && id != NULL && *stance->holder == '\0' && g_strcmp0 (id, municipality_id) == 0)
        return stance;
    }
  return NULL;
}

/**
 * mul_argument_column_edit_stance:
 * @self: a column
 * @id: a placement in it
 * @municipality_id: whose stance, or "" to choose
 * @stance_id: the stance, or "" where none is taken
 *
 * Opens a stance in a popover at its mark.
 */
void
mul_argument_column_edit_stance (MulArgumentColumn *self, const char *id, const char *municipality_id, const char *stance_id)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  const char *argument_id = mul_argument_column_get_argument_id (self, id);
  g_autoptr (MulRecord) stance =
      *stance_id != '\0' ? mul_document_get_record (self->document, MUL_ENTITY_STANCE, stance_id) : NULL;
  g_autoptr (MulRecord) municipality =
      *municipality_id != '\0' ? mul_document_get_record (self->document, MUL_ENTITY_MUNICIPALITY, municipality_id) : NULL;
  const gboolean fixed = municipality != NULL || stance != NULL;
  const char *first = self->takers->len > 0 ? mul_record_get_id (g_ptr_array_index (self->takers, 0)) : NULL;
  const char *title = C_ ("stance", "A Stance on This");
  GdkRectangle bounds;

  if (argument_id == NULL)
    return;
  if (municipality != NULL)
    title = mul_record_get_text (municipality, MUL_MUNICIPALITY_name);
  else if (stance != NULL)
    title = mul_record_get_text (stance, MUL_STANCE_holder);
  if (self->stance_popover == NULL)
    {
      self->stance_popover = mul_argument_stance_popover_new (self->document);
      adopt_popover (self, GTK_WIDGET (self->stance_popover));
      g_signal_connect_object (self->stance_popover, "done", G_CALLBACK (done_cb), self, G_CONNECT_SWAPPED);
    }
  prepare_card (self, id);
  if (mul_argument_list_get_stance_bounds (self->list, id, municipality_id, stance_id, &bounds))
    gtk_popover_set_pointing_to (GTK_POPOVER (self->stance_popover), &bounds);
  mul_argument_stance_popover_open (self->stance_popover, title, fixed ? NULL : self->takers, &place, argument_id,
                                    stance != NULL ? stance_id : NULL, municipality != NULL ? municipality_id : first);
}

/**
 * mul_argument_column_comment_stance:
 * @self: a column
 * @id: a placement in it
 * @number: which of the municipalities that take stances, from 0
 *
 * Opens its stance with the cursor in the comment. Where it has taken none, that is chosen first.
 */
void
mul_argument_column_comment_stance (MulArgumentColumn *self, const char *id, guint number)
{
  const MulArgumentStance *stance;
  const char *municipality_id;
  g_autofree char *stance_id = NULL;

  if (number >= self->takers->len)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  municipality_id = mul_record_get_id (g_ptr_array_index (self->takers, number));
  stance = find_stance (self, id, municipality_id);
  stance_id = g_strdup (stance != NULL ? stance->id : "");
  mul_argument_column_edit_stance (self, id, municipality_id, stance_id);
  if (self->stance_popover != NULL && *stance_id != '\0')
    mul_argument_stance_popover_comment (self->stance_popover);
}

/**
 * mul_argument_column_show_details:
 * @self: a column
 * @id: a placement in it
 * @part: what it is opened for
 *
 * Opens what else there is to say about an argument.
 */
void
mul_argument_column_show_details (MulArgumentColumn *self, const char *id, MulArgumentDetailsPart part)
{
  GdkRectangle bounds;

  if (self->details_popover == NULL)
    {
      self->details_popover = mul_argument_details_popover_new (self->document);
      adopt_popover (self, GTK_WIDGET (self->details_popover));
    }
  if (!mul_argument_list_get_row_bounds (self->list, id, &bounds))
    return;
  prepare_card (self, id);
  mul_argument_details_popover_open (self->details_popover, id, self->takers, part, &bounds);
}
