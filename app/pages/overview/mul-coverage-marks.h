/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* The letters of the mandate's questions, each filled (answered), half filled (partly), struck through (not discussed) or
 * dashed (open). For the eye only: the row that they stand in says the same in words. */
#define MUL_TYPE_COVERAGE_MARKS (mul_coverage_marks_get_type ())
G_DECLARE_FINAL_TYPE (MulCoverageMarks, mul_coverage_marks, MUL, COVERAGE_MARKS, GtkWidget)

GtkWidget *mul_coverage_marks_new (void);

void mul_coverage_marks_clear (MulCoverageMarks *self);
void mul_coverage_marks_add (MulCoverageMarks *self, const char *letter, int status, const char *question);

const char *mul_coverage_marks_get_status_label (int status);

G_END_DECLS
