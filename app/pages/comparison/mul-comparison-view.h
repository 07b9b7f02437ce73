/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "domain/mul-comparison-table.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

typedef MulComparisonTable *(*MulComparisonRead) (MulDocument *document);

/**
 * MulComparisonParts:
 * @begin: begins, and takes no time
 * @advance: works out a part; returns the table, when it is whole
 * @end: frees what @begin returned
 *
 * How a table is worked out that may take longer than the window is to stand still.
 */
typedef struct
{
  gpointer (*begin) (MulDocument *document);
  MulComparisonTable *(*advance) (gpointer work);
  void (*end) (gpointer work);
} MulComparisonParts;

/* One of the comparisons: its sentence, its table, and what can be done with that. It is read when it is first shown, and again
 * when the project has changed.
 *
 * Property: "narrow". Actions: "comparison.copy", "comparison.export" (s: "svg", "png" or "csv"), "comparison.print". */
#define MUL_TYPE_COMPARISON_VIEW (mul_comparison_view_get_type ())
G_DECLARE_FINAL_TYPE (MulComparisonView, mul_comparison_view, MUL, COMPARISON_VIEW, GtkWidget)

GtkWidget *mul_comparison_view_new (MulDocument *document, MulComparisonRead read);
GtkWidget *mul_comparison_view_new_in_parts (MulDocument *document, const MulComparisonParts *parts);
MulComparisonTable *mul_comparison_view_get_table (MulComparisonView *self);
gboolean mul_comparison_view_focus_cell (MulComparisonView *self, guint row, guint column);

G_END_DECLS
