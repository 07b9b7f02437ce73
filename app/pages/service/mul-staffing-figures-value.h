/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "pages/service/mul-staffing-figures-edits.h"
#include "pages/service/mul-staffing-figures-model.h"

G_BEGIN_DECLS

/* One value where it is edited: number, period, unit, what it is about, source and locator. What is typed is kept on Enter and on
 * leaving; what cannot be read stays in its field with a sentence that says why.
 *
 * Signals: "stepped" (int): to the row above (-1) or below (1). "pasted" (const char *column): values to be put here and in
 * the rows below. "left" (): Escape, with nothing to take back. "period-wanted" (), "removed" (). */
#define MUL_TYPE_FIGURE_VALUE_ROW (mul_figure_value_row_get_type ())
G_DECLARE_FINAL_TYPE (MulFigureValueRow, mul_figure_value_row, MUL, FIGURE_VALUE_ROW, GtkBox)

GtkWidget *mul_figure_value_row_new (MulDocument *document);
void mul_figure_value_row_show (MulFigureValueRow *self, MulRecord *owner, const MulFigureValue *value);
gboolean mul_figure_value_row_shows (MulFigureValueRow *self, const MulFigureValue *value);
void mul_figure_value_row_set_narrow (MulFigureValueRow *self, gboolean narrow, gboolean with_captions);

MulFigurePlace mul_figure_value_row_get_place (MulFigureValueRow *self);
const char *mul_figure_value_row_get_unit (MulFigureValueRow *self);
MulRecord *mul_figure_value_row_get_record (MulFigureValueRow *self);
void mul_figure_value_row_commit (MulFigureValueRow *self);
void mul_figure_value_row_stop (MulFigureValueRow *self);
void mul_figure_value_row_focus (MulFigureValueRow *self, gboolean on_about);

char *mul_figure_say_fault (const MulFigureReading *reading, const char *typed);

G_END_DECLS
