/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "widgets/mul-argument-row-private.h"

/* The editor in an argument's row, while it is written. */

static void
editor_finished_cb (MulArgumentRow *self, int how)
{
  g_signal_emit (self, mul_argument_row_signals[SIGNAL_FINISHED], 0, how);
}

static void
editor_lines_pasted_cb (MulArgumentRow *self, const char *text)
{
  g_signal_emit (self, mul_argument_row_signals[SIGNAL_LINES_PASTED], 0, text);
}

static void
editor_store_cb (MulArgumentRow *self)
{
  g_signal_emit (self, mul_argument_row_signals[SIGNAL_STORE], 0);
}

static void
editor_typed_cb (MulArgumentRow *self)
{
  g_signal_emit (self, mul_argument_row_signals[SIGNAL_TYPED], 0);
}

static void
editor_theme_chosen_cb (MulArgumentRow *self, const char *id, const char *new_name)
{
  g_signal_emit (self, mul_argument_row_signals[SIGNAL_THEME_CHOSEN], 0, id, new_name);
}

static void
editor_twin_chosen_cb (MulArgumentRow *self, const char *id)
{
  g_signal_emit (self, mul_argument_row_signals[SIGNAL_TWIN_CHOSEN], 0, id);
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
  g_signal_connect_object (editor, "store", G_CALLBACK (editor_store_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "twin-chosen", G_CALLBACK (editor_twin_chosen_cb), self, G_CONNECT_SWAPPED);
  mul_argument_editor_set_theme (MUL_ARGUMENT_EDITOR (editor), self->theme);
  mul_argument_body_set_editor (self->body, editor);
  self->editor = MUL_ARGUMENT_EDITOR (editor);
  mul_argument_row_show_content (self);
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
  mul_argument_row_show_content (self);
  if (had_focus)
    mul_argument_row_queue_equip (self);
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
