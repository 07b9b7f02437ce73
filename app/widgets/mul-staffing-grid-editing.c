/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-grid-private.h"

#include "widgets/mul-staffing-grid-editor.h"

/* Typing in a cell. What is typed is offered to who holds the table; if it is refused, it stays. */

static void
end_editing (MulStaffingGrid *self, gboolean take_focus)
{
  gboolean inside = mul_staffing_grid_has_focus_inside (self);
  MulStaffingGridCell *cell = mul_staffing_grid_get_cell_widget (self, self->active_row, self->active_column);

  if (!self->editing)
    return;
  self->editing = FALSE;
  mul_staffing_grid_editor_hide_problem (MUL_STAFFING_GRID_EDITOR (self->editor));
  if (cell != NULL)
    gtk_widget_remove_css_class (GTK_WIDGET (cell), "editing");
  if (inside && take_focus)
    mul_staffing_grid_focus_active (self);
  gtk_widget_set_visible (self->editor, FALSE);
}

/* Offers what is typed to who holds the table. If it is refused, it stays as it is, with the reason beside it. */
static gboolean
commit_text (MulStaffingGrid *self, const char *text, gboolean take_focus)
{
  const MulStaffingItem *item;
  const char *before;
  gboolean taken = FALSE;

  if (!self->editing)
    return TRUE;
  if (self->committing)
    return FALSE;
  item = mul_staffing_matrix_get_item (self->matrix, self->active_row, self->active_column);
  before = item->edit_text != NULL ? item->edit_text : item->text;
  if (g_strcmp0 (text, before != NULL ? before : "") == 0)
    {
      end_editing (self, take_focus);
      return TRUE;
    }
  self->committing = TRUE;
  g_signal_emit_by_name (self, "commit", self->active_row, self->active_column, text, &taken);
  self->committing = FALSE;
  if (taken)
    {
      mul_staffing_grid_mark (self, self->active_row, self->active_column, NULL);
      end_editing (self, take_focus);
    }
  return taken;
}

static void
editor_done_cb (MulStaffingGrid *self, GtkDirectionType direction)
{
  g_autofree char *text = g_strdup (mul_staffing_grid_editor_get_text (MUL_STAFFING_GRID_EDITOR (self->editor)));

  if (commit_text (self, text, TRUE))
    mul_staffing_grid_walk (self, direction);
}

static void
editor_left_cb (MulStaffingGrid *self)
{
  g_autofree char *text = g_strdup (mul_staffing_grid_editor_get_text (MUL_STAFFING_GRID_EDITOR (self->editor)));

  commit_text (self, text, FALSE);
}

static void
editor_cancelled_cb (MulStaffingGrid *self)
{
  end_editing (self, TRUE);
}

static void
editor_chosen_cb (MulStaffingGrid *self, const char *text)
{
  int direction = mul_staffing_grid_editor_get_direction (MUL_STAFFING_GRID_EDITOR (self->editor));

  if (commit_text (self, text, TRUE) && direction >= 0)
    mul_staffing_grid_walk (self, (GtkDirectionType) direction);
}

static void
commit_action (GtkWidget *widget, const char *name, GVariant *parameter)
{
  mul_staffing_grid_finish_editing (MUL_STAFFING_GRID (widget));
}

/* ---- For the grid ----------------------------------------------------------------------------------- */

void
mul_staffing_grid_install_editing (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "editing.commit", NULL, commit_action);
}

void
mul_staffing_grid_add_editor (MulStaffingGrid *self)
{
  self->editor = mul_staffing_grid_editor_new ();
  gtk_widget_set_parent (self->editor, GTK_WIDGET (self));
  g_signal_connect_object (self->editor, "done", G_CALLBACK (editor_done_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "left", G_CALLBACK (editor_left_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "cancelled", G_CALLBACK (editor_cancelled_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->editor, "chosen", G_CALLBACK (editor_chosen_cb), self, G_CONNECT_SWAPPED);
}

/* Forgets what is being typed, since the cell it was for may be gone. */
void
mul_staffing_grid_drop_editing (MulStaffingGrid *self)
{
  if (!self->editing)
    return;
  self->editing = FALSE;
  mul_staffing_grid_editor_hide_problem (MUL_STAFFING_GRID_EDITOR (self->editor));
  gtk_widget_set_visible (self->editor, FALSE);
}

/* ---- Public ----------------------------------------------------------------------------------------- */

/**
 * mul_staffing_grid_edit:
 * @self: a grid
 * @typed: (nullable): what was typed, in place of what stands there
 *
 * Begins to edit the active cell, or opens it where it is a sum of several.
 *
 * Returns: whether it can be edited
 */
gboolean
mul_staffing_grid_edit (MulStaffingGrid *self, const char *typed)
{
  const MulStaffingItem *item;
  MulStaffingGridCell *cell;
  const char *text;
  gboolean figure;

  if (self->matrix == NULL || self->editing)
    return FALSE;
  item = mul_staffing_matrix_get_item (self->matrix, self->active_row, self->active_column);
  if (item->editing == MUL_STAFFING_EDITING_NONE)
    return FALSE;
  if (item->editing == MUL_STAFFING_EDITING_SEVERAL)
    {
      g_signal_emit_by_name (self, "open", self->active_row, self->active_column);
      return TRUE;
    }
  text = typed != NULL ? typed : item->edit_text != NULL ? item->edit_text : item->text;
  mul_staffing_grid_bring_into_sight (self, self->active_row, self->active_column);
  self->editing = TRUE;
  cell = mul_staffing_grid_get_cell_widget (self, self->active_row, self->active_column);
  figure = mul_staffing_grid_cell_get_align (cell) == MUL_STAFFING_GRID_ALIGN_FIGURE;
  gtk_widget_add_css_class (GTK_WIDGET (cell), "editing");
  mul_staffing_grid_editor_begin (
      MUL_STAFFING_GRID_EDITOR (self->editor), text != NULL ? text : "",
      item->description != NULL ? item->description : "", typed != NULL,
      figure ? 1 : 0.5F);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
  return TRUE;
}

gboolean
mul_staffing_grid_is_editing (MulStaffingGrid *self)
{
  return self->editing;
}

/**
 * mul_staffing_grid_finish_editing:
 * @self: a grid
 *
 * Takes what is typed, if anything is.
 *
 * Returns: whether nothing is being typed any more; %FALSE where it was refused
 */
gboolean
mul_staffing_grid_finish_editing (MulStaffingGrid *self)
{
  g_autofree char *text = NULL;

  if (!self->editing)
    return TRUE;
  text = g_strdup (mul_staffing_grid_editor_get_text (MUL_STAFFING_GRID_EDITOR (self->editor)));
  if (commit_text (self, text, TRUE))
    return TRUE;
  /* What was typed next would else be glued to what was refused. */
  if (!self->committing)
    mul_staffing_grid_editor_select (MUL_STAFFING_GRID_EDITOR (self->editor));
  return FALSE;
}

/**
 * mul_staffing_grid_show_problem:
 * @self: a grid
 * @sentence: what is wrong with what is typed, or a question
 * @labels: (nullable) (array zero-terminated=1): answers to choose from
 * @texts: (nullable) (array zero-terminated=1): the text that each answer stands for
 *
 * Says at the cell why what is typed is refused. What is typed stays.
 */
void
mul_staffing_grid_show_problem (MulStaffingGrid *self, const char *sentence, const char *const *labels,
                                const char *const *texts)
{
  if (self->editing)
    mul_staffing_grid_editor_show_problem (MUL_STAFFING_GRID_EDITOR (self->editor), sentence, labels, texts);
}

/**
 * mul_staffing_grid_get_problem:
 * @self: a grid
 *
 * Returns: (nullable): the sentence shown at the cell that is typed in
 */
const char *
mul_staffing_grid_get_problem (MulStaffingGrid *self)
{
  return mul_staffing_grid_editor_get_problem (MUL_STAFFING_GRID_EDITOR (self->editor));
}
