/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What is counted against and for, to the left and right of one line. For the eye only: the cell says it in words. */
#define MUL_TYPE_COMPARISON_BAR (mul_comparison_bar_get_type ())
G_DECLARE_FINAL_TYPE (MulComparisonBar, mul_comparison_bar, MUL, COMPARISON_BAR, GtkWidget)

GtkWidget *mul_comparison_bar_new (guint cons, guint pros, guint scale);

/* A level's place on five steps. For the eye only. */
#define MUL_TYPE_COMPARISON_STEPS (mul_comparison_steps_get_type ())
G_DECLARE_FINAL_TYPE (MulComparisonSteps, mul_comparison_steps, MUL, COMPARISON_STEPS, GtkWidget)

GtkWidget *mul_comparison_steps_new (int level);

G_END_DECLS
