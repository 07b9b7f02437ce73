/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "widgets/mul-argument-list-private.h"
#include "widgets/mul-argument-twin-box.h"
#include "widgets/mul-clipboard.h"

/* Writing in the list: the row being added, the row being changed, what is pasted. */

/* Removes the draft's row; what was written in it must have been taken care of. */
void
mul_argument_list_close_draft (MulArgumentList *self)
{
  GtkWidget *draft = GTK_WIDGET (g_steal_pointer (&self->draft));
  const gboolean had_focus = draft != NULL && mul_argument_list_has_focus (draft);

  if (draft == NULL)
    return;
  g_clear_pointer (&self->draft_theme, g_free);
  g_clear_pointer (&self->draft_new_theme, g_free);
  mul_argument_list_show_count (self);
  if (had_focus && self->draft_position > 0 && self->draft_position <= self->rows->len)
    gtk_widget_grab_focus (g_ptr_array_index (self->rows, self->draft_position - 1));
  else if (had_focus)
    gtk_widget_grab_focus (self->add_row);
  gtk_list_box_remove (self->list, draft);
}

/* Stores what stands in the draft. Returns FALSE where it could not be stored; the draft then keeps it. */
gboolean
mul_argument_list_store_draft (MulArgumentList *self)
{
  g_autofree char *text = self->draft != NULL ? mul_argument_row_dup_text (self->draft) : NULL;
  gboolean done = FALSE;

  if (text == NULL || *text == '\0')
    return TRUE;
  g_signal_emit (self, mul_argument_list_signals[SIGNAL_ADD], 0, self->draft_position, text, self->draft_theme, self->draft_new_theme,
                 &done);
  if (done)
    g_signal_emit (self, mul_argument_list_signals[SIGNAL_WRITTEN], 0);
  if (done && self->draft != NULL)
    {
      mul_argument_row_set_text (self->draft, "");
      mul_argument_list_reveal_focus (self);
      mul_argument_row_set_theme (self->draft, NULL);
      g_clear_pointer (&self->draft_theme, g_free);
      g_clear_pointer (&self->draft_new_theme, g_free);
    }
  return done;
}

/* The draft's row becomes the row of what was written in it, with the editor, the cursor and the focus as they are. */
gboolean
mul_argument_list_adopt_draft (MulArgumentList *self, guint position, MulArgumentItem *item)
{
  MulArgumentRow *row = self->draft;
  g_autofree char *text = self->adopting && row != NULL ? mul_argument_row_dup_text (row) : NULL;

  if (position != self->draft_position || g_strcmp0 (text, mul_argument_item_get_content (item)->text) != 0 || text == NULL)
    return FALSE;
  self->draft = NULL;
  g_clear_pointer (&self->draft_theme, g_free);
  g_clear_pointer (&self->draft_new_theme, g_free);
  mul_argument_row_adopt (row, item);
  mul_argument_row_set_menus (row, self->menu, self->menu_elsewhere);
  g_ptr_array_insert (self->rows, (int) position, row);
  return TRUE;
}

/* Stores what stands in an editor while it is being written, so that a crash loses a few words at most. */
static void
row_store_cb (MulArgumentList *self, MulArgumentRow *row)
{
  g_autofree char *text = mul_argument_row_dup_text (row);
  g_autofree char *id = g_strdup (mul_argument_row_get_id (row));
  gboolean done = FALSE;

  if (text == NULL || *text == '\0' || self->busy)
    return;
  if (row != self->draft)
    {
      if (strcmp (text, mul_argument_item_get_content (mul_argument_row_get_item (row))->text) != 0)
        g_signal_emit (self, mul_argument_list_signals[SIGNAL_EDITED], 0, id, text, &done);
      return;
    }
  self->adopting = TRUE;
  g_signal_emit (self, mul_argument_list_signals[SIGNAL_ADD], 0, self->draft_position, text, self->draft_theme,
                 self->draft_new_theme, &done);
  self->adopting = FALSE;
}

/* Stores what stands in a row's editor, and closes it. A sentence that was emptied is a deletion; one that was only begun was
 * never there. */
gboolean
mul_argument_list_store_row (MulArgumentList *self, MulArgumentRow *row)
{
  g_autofree char *text = mul_argument_row_dup_text (row);
  g_autofree char *id = g_strdup (mul_argument_row_get_id (row));
  gboolean done = TRUE;

  g_clear_pointer (&self->theme_ids, g_strfreev);
  if (*text == '\0')
    {
      const char *ids[] = { id, NULL };
      const gboolean begun = mul_argument_row_get_original (row) == NULL;

      mul_argument_row_end_editing (row);
      mul_argument_list_show_count (self);
      g_signal_emit (self, mul_argument_list_signals[SIGNAL_COMMAND], 0, ids, begun ? "take-back" : "delete", NULL);
      return TRUE;
    }
  if (strcmp (text, mul_argument_item_get_content (mul_argument_row_get_item (row))->text) != 0)
    g_signal_emit (self, mul_argument_list_signals[SIGNAL_EDITED], 0, id, text, &done);
  if (done)
    {
      mul_argument_row_end_editing (row);
      mul_argument_list_show_count (self);
      g_signal_emit (self, mul_argument_list_signals[SIGNAL_WRITTEN], 0);
    }
  return done;
}

/* The rows an action on @row is meant for: the selected ones in sight, if it is one of them. */
char **
mul_argument_list_collect_ids (MulArgumentList *self, MulArgumentRow *row)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  if (!gtk_list_box_row_is_selected (GTK_LIST_BOX_ROW (row)))
    g_strv_builder_add (builder, mul_argument_row_get_id (row));
  else
    for (guint i = 0; i < self->rows->len; i++)
      if (gtk_list_box_row_is_selected (g_ptr_array_index (self->rows, i))
          && gtk_widget_get_child_visible (g_ptr_array_index (self->rows, i)))
        g_strv_builder_add (builder, mul_argument_row_get_id (g_ptr_array_index (self->rows, i)));
  return g_strv_builder_end (builder);
}

char *
mul_argument_list_join_texts (MulArgumentList *self, const char *const *ids)
{
  GString *string = g_string_new (NULL);

  for (guint i = 0; ids[i] != NULL; i++)
    {
      guint position;

      if (mul_argument_list_find_row (self, ids[i], &position))
        {
          MulArgumentItem *item = mul_argument_row_get_item (g_ptr_array_index (self->rows, position));

          g_string_append_printf (string, "%s%s", string->len > 0 ? "\n" : "", mul_argument_item_get_content (item)->text);
        }
    }
  return g_string_free_and_steal (string);
}

guint
mul_argument_list_paste_at (MulArgumentList *self, guint position, const char *text)
{
  guint added = 0;

  g_signal_emit (self, mul_argument_list_signals[SIGNAL_LINES_PASTED], 0, position, text, &added);
  return added;
}

typedef struct
{
  MulArgumentList *list; /* kept by the reading */
  char *after; /* the row to paste below, or NULL for the end */
} PasteData;

static void
read_text_cb (GObject *source, GAsyncResult *result, gpointer data)
{
  PasteData *paste = data;
  g_autofree char *text = mul_clipboard_read_text_finish (GTK_WIDGET (source), result);
  guint position;

  if (text != NULL && paste->list->model != NULL)
    {
      if (!mul_argument_list_find_row (paste->list, paste->after, &position))
        position = paste->list->rows->len - 1;
      mul_argument_list_paste_at (paste->list, position + 1, text);
    }
  g_free (paste->after);
  g_free (paste);
}

void
mul_argument_list_start_paste (MulArgumentList *self, const char *after)
{
  PasteData *paste = g_new0 (PasteData, 1);

  paste->list = self;
  paste->after = g_strdup (after);
  mul_clipboard_read_text (GTK_WIDGET (self), NULL, read_text_cb, paste);
}

static void
row_command_cb (MulArgumentList *self, const char *name, GVariant *parameter, MulArgumentRow *row)
{
  g_auto (GStrv) ids = mul_argument_list_collect_ids (self, row);

  if (strcmp (name, "edit") == 0)
    mul_argument_list_edit (self, mul_argument_row_get_id (row));
  else if (strcmp (name, "edit-theme") == 0)
    {
      mul_argument_list_edit (self, mul_argument_row_get_id (row));
      self->theme_ids = g_steal_pointer (&ids);
    }
  else if (strcmp (name, "paste") == 0)
    mul_argument_list_start_paste (self, mul_argument_row_get_id (row));
  else
    {
      if (strcmp (name, "copy") == 0 || strcmp (name, "cut") == 0)
        {
          g_autofree char *text = mul_argument_list_join_texts (self, (const char *const *) ids);

          gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self)), text);
        }
      if (strcmp (name, "copy") != 0)
        g_signal_emit (self, mul_argument_list_signals[SIGNAL_COMMAND], 0, ids, name, parameter);
    }
}

/* The focus goes on to the next, and says nothing of the one that was written. */
static void
announce_stored (MulArgumentList *self, guint position)
{
  /* Translators: what it is, its number, how many: "Pro 2 of 6 stored" */
  g_autofree char *said =
      g_strdup_printf (C_ ("argument list", "%s %u of %u stored"), self->words->noun, position + 1, self->rows->len);

  gtk_accessible_announce (GTK_ACCESSIBLE (self), said, GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
row_finished_cb (MulArgumentList *self, int how, MulArgumentRow *row)
{
  const gboolean is_draft = row == self->draft;
  g_autofree char *text = mul_argument_row_dup_text (row);
  g_autofree char *id = g_strdup (mul_argument_row_get_id (row));
  const gboolean written = text != NULL && *text != '\0';
  guint position = self->draft_position;

  self->busy = TRUE;
  if (is_draft)
    {
      /* An empty row has nothing to end; what was written is kept however a row is left, also with Escape: undo takes it back. */
      if (mul_argument_list_store_draft (self))
        {
          if (written && how != MUL_ARGUMENT_FINISH_END)
            announce_stored (self, position);
          if (!written || how != MUL_ARGUMENT_FINISH_NEXT)
            mul_argument_list_close_draft (self);
        }
    }
  else if (mul_argument_list_store_row (self, row) && how != MUL_ARGUMENT_FINISH_END && mul_argument_list_find_row (self, id, &position))
    {
      announce_stored (self, position);
      if (how == MUL_ARGUMENT_FINISH_NEXT)
        mul_argument_list_open_draft (self, position + 1);
    }
  self->busy = FALSE;
  if (how == MUL_ARGUMENT_FINISH_ACROSS)
    g_signal_emit (self, mul_argument_list_signals[SIGNAL_ADD_ACROSS], 0);
}

/* Stores and closes what the focus has left. It may have come back: a popover that closes takes it away for a moment. */
static gboolean
close_left_cb (gpointer data)
{
  MulArgumentList *self = data;

  self->left_source = 0;
  self->busy = TRUE;
  for (guint i = self->rows->len; i > 0; i--)
    {
      MulArgumentRow *row = g_ptr_array_index (self->rows, i - 1);

      if (mul_argument_row_is_editing (row) && !mul_argument_list_has_focus (row))
        mul_argument_list_store_row (self, row);
    }
  if (self->draft != NULL && !mul_argument_list_has_focus (self->draft) && mul_argument_list_store_draft (self))
    mul_argument_list_close_draft (self);
  self->busy = FALSE;
  return G_SOURCE_REMOVE;
}

/* Where the focus is on its way elsewhere nothing may be taken away, since the toolkit is still looking at it; but it is stored
 * before the next key or click. */
static void
row_left_cb (MulArgumentList *self, gboolean focus_moves, MulArgumentRow *row)
{
  guint position;

  if (self->busy)
    return;
  if (focus_moves)
    {
      if (self->left_source == 0)
        self->left_source = g_idle_add_full (G_PRIORITY_HIGH, close_left_cb, self, NULL);
      return;
    }
  self->busy = TRUE;
  if (row == self->draft)
    mul_argument_list_store_draft (self);
  else if (mul_argument_list_find_row (self, mul_argument_row_get_id (row), &position))
    mul_argument_list_store_row (self, row);
  self->busy = FALSE;
}

static void
row_lines_pasted_cb (MulArgumentList *self, const char *text, MulArgumentRow *row)
{
  guint position;

  self->busy = TRUE;
  if (row == self->draft)
    {
      if (mul_argument_list_store_draft (self))
        mul_argument_list_paste_at (self, self->draft_position, text);
      /* The lines have moved the editor down. */
      mul_argument_list_reveal_focus (self);
    }
  else if (mul_argument_list_find_row (self, mul_argument_row_get_id (row), &position) && mul_argument_list_store_row (self, row))
    {
      const guint added = mul_argument_list_paste_at (self, position + 1, text);

      mul_argument_list_open_draft (self, position + 1 + added);
    }
  self->busy = FALSE;
}

static void
row_theme_chosen_cb (MulArgumentList *self, const char *id, const char *new_name, MulArgumentRow *row)
{
  if (row == self->draft)
    {
      g_set_str (&self->draft_theme, id);
      g_set_str (&self->draft_new_theme, new_name);
      if (id == NULL)
        mul_argument_row_set_theme (row, new_name);
      else
        for (guint i = 0; self->themes != NULL && i < g_list_model_get_n_items (self->themes); i++)
          {
            g_autoptr (MulRecord) theme = g_list_model_get_item (self->themes, i);

            if (g_strcmp0 (mul_record_get_id (theme), id) == 0)
              mul_argument_row_set_theme (row, mul_record_get_text (theme, MUL_THEME_name));
          }
    }
  else
    {
      const char *own[] = { mul_argument_row_get_id (row), NULL };
      g_auto (GStrv) together = g_steal_pointer (&self->theme_ids);
      const gboolean several = together != NULL && g_strv_contains ((const char *const *) together, own[0]);

      g_signal_emit (self, mul_argument_list_signals[SIGNAL_THEME_CHOSEN], 0, several ? (const char *const *) together : own, id,
                     new_name);
    }
}

static void
row_typed_cb (MulArgumentList *self, MulArgumentRow *row)
{
  g_autofree char *text = mul_argument_row_dup_text (row);

  mul_argument_list_reveal_focus (self);
  if (text != NULL)
    g_signal_emit (self, mul_argument_list_signals[SIGNAL_TYPED], 0, mul_argument_row_get_id (row), text);
}

/* What was being written is let go: it is there already. */
static void
row_twin_chosen_cb (MulArgumentList *self, const char *argument_id, MulArgumentRow *row)
{
  const gboolean begun = mul_argument_row_get_original (row) == NULL;
  g_autofree char *chosen = g_strdup (argument_id);
  g_autofree char *text = mul_argument_row_dup_text (row);
  g_autofree char *id = g_strdup (mul_argument_row_get_id (row));
  guint position = self->draft_position;

  self->busy = TRUE;
  if (row == self->draft)
    {
      mul_argument_row_set_text (row, "");
      mul_argument_list_close_draft (self);
    }
  else if (mul_argument_list_find_row (self, id, &position) && !begun)
    mul_argument_list_store_row (self, row);
  else
    mul_argument_row_end_editing (row);
  g_signal_emit (self, mul_argument_list_signals[SIGNAL_WRITTEN], 0);
  self->busy = FALSE;
  g_signal_emit (self, mul_argument_list_signals[SIGNAL_TWIN_CHOSEN], 0, id, begun, position, chosen, text);
}

/* What choosing another argument does, and where it stands. */
static char *
describe_twin (const MulArgumentTwinOffer *offer, gboolean begun)
{
  if (offer->stands_here)
    /* Translators: %s is "Already stands here" */
    return g_strdup_printf (C_ ("argument list", "%s · join with this"), offer->where);
  if (begun)
    /* Translators: %s is where the argument stands: "Payroll: Merger" */
    return g_strdup_printf (C_ ("argument list", "Place it here too · %s"), offer->where);
  /* Translators: %s is where the argument stands: "Payroll: Merger" */
  return g_strdup_printf (C_ ("argument list", "Join with this · %s"), offer->where);
}

/**
 * mul_argument_list_offer_twins:
 * @self: a list
 * @id: (nullable): the argument being written, or NULL for one that is not stored yet
 * @offers: (element-type MulArgumentTwinOffer): arguments that say nearly the same; they get their captions here
 *
 * Offers them below what is being written.
 */
void
mul_argument_list_offer_twins (MulArgumentList *self, const char *id, GPtrArray *offers)
{
  MulArgumentRow *row = id == NULL ? self->draft : NULL;
  gboolean begun;
  guint position;

  g_return_if_fail (MUL_IS_ARGUMENT_LIST (self));
  if (mul_argument_list_find_row (self, id, &position))
    row = g_ptr_array_index (self->rows, position);
  if (row == NULL || !mul_argument_row_is_editing (row))
    return;
  begun = mul_argument_row_get_original (row) == NULL;
  for (guint i = 0; i < offers->len; i++)
    {
      MulArgumentTwinOffer *offer = g_ptr_array_index (offers, i);

      offer->caption = describe_twin (offer, begun);
    }
  mul_argument_row_offer_twins (row, offers,
                                begun ? C_ ("argument list", "Is it one of these? Down and Enter choose it; typing on leaves them.")
                                      : C_ ("argument list", "These say nearly the same. Down and Enter join one with this."));
  mul_argument_list_reveal_focus (self);
}

/* Only a row with something in it has anything to say. */
static void
row_filled_cb (MulArgumentList *self, MulArgumentRow *row)
{
  g_signal_connect_object (row, "command", G_CALLBACK (row_command_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "finished", G_CALLBACK (row_finished_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "left", G_CALLBACK (row_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "lines-pasted", G_CALLBACK (row_lines_pasted_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "store", G_CALLBACK (row_store_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "typed", G_CALLBACK (row_typed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "twin-chosen", G_CALLBACK (row_twin_chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "theme-chosen", G_CALLBACK (row_theme_chosen_cb), self, G_CONNECT_SWAPPED);
  mul_argument_list_make_draggable (self, row);
}

void
mul_argument_list_connect_row (MulArgumentList *self, MulArgumentRow *row)
{
  g_signal_connect_object (row, "filled", G_CALLBACK (row_filled_cb), self, G_CONNECT_SWAPPED);
  mul_argument_row_set_narrow (row, self->narrow);
}

void
mul_argument_list_open_draft (MulArgumentList *self, guint position)
{
  if (self->draft != NULL)
    {
      const gboolean here = self->draft_position == position;

      if (!mul_argument_list_store_draft (self))
        return;
      /* What was written in it is stored, and it is empty again, below that. */
      if (here)
        {
          gtk_widget_grab_focus (GTK_WIDGET (self->draft));
          return;
        }
      mul_argument_list_close_draft (self);
    }
  position = MIN (position, self->rows->len);
  self->draft = mul_argument_row_new (NULL);
  self->draft_position = position;
  mul_argument_list_connect_row (self, self->draft);
  gtk_list_box_insert (self->list, GTK_WIDGET (self->draft), (int) (1 + position));
  mul_argument_row_begin_editing (self->draft, self->words->noun, self->themes, self->words->hint);
  mul_argument_list_reveal_focus (self);
  mul_argument_list_show_count (self);
}
