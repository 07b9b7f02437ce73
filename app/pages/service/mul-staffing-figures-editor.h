/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-figures-model.h"

G_BEGIN_DECLS

/* Edits a key figure, or a ratio with what others state of it, where its row stands: name, unit, definition, and a row for each
 * value. Signal "closed" (): Escape, or the button. */
#define MUL_TYPE_FIGURE_EDITOR (mul_figure_editor_get_type ())
G_DECLARE_FINAL_TYPE (MulFigureEditor, mul_figure_editor, MUL, FIGURE_EDITOR, GtkBox)

GtkWidget *mul_figure_editor_new (MulDocument *document, MulRecord *owner);
void mul_figure_editor_show (MulFigureEditor *self, GPtrArray *municipalities);
void mul_figure_editor_set_narrow (MulFigureEditor *self, gboolean narrow);
void mul_figure_editor_commit (MulFigureEditor *self);
void mul_figure_editor_focus (MulFigureEditor *self, gboolean on_name);

G_END_DECLS
