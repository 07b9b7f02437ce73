/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "widgets/mul-comparison-grid.h"

G_BEGIN_DECLS

/* Pixels: how high a row is taken to be before any has been made. */
#define MUL_COMPARISON_GRID_LIKELY_HEIGHT 72

/* In so many frames at most a cell is brought into sight: rows on the way find their heights, and the page its length. */
#define MUL_COMPARISON_GRID_SEEKS 8

struct _MulComparisonGrid
{
  GtkWidget parent_instance;

  /* Owned */
  MulComparisonTable *table;
  GPtrArray *rows; /* of children, without the heads; NULL where one has not been made */
  int *heights;    /* of rows, or 0 */
  int *ys;         /* one more than there are rows */
  guint update_source;
  guint margin_source;

  /* Owned: the page's, while the grid is in it */
  GtkAdjustment *down;
  GtkAdjustment *across;

  /* Borrowed: a child */
  GtkWidget *heads;

  guint scale;
  guint active_row;
  guint active_column;
  guint pressed_row;
  guint pressed_column;
  int width; /* for which the heights are */
  int likely_height;
  gboolean has_margin; /* whether rows beyond those in sight are made: not before these are on the screen */
  guint seeks; /* in how many frames at most the active cell is still to be brought into sight */
  gboolean narrow;
};

/* mul-comparison-grid-places.c */
guint mul_comparison_grid_get_n_rows (MulComparisonGrid *self);
GtkWidget *mul_comparison_grid_ensure_row (MulComparisonGrid *self, guint row);
void mul_comparison_grid_place_rows (MulComparisonGrid *self);
guint mul_comparison_grid_find_row (MulComparisonGrid *self, int y);
int mul_comparison_grid_get_scrolled (MulComparisonGrid *self, GtkAdjustment *adjustment);
int mul_comparison_grid_get_page (GtkAdjustment *adjustment);
void mul_comparison_grid_update (MulComparisonGrid *self);
void mul_comparison_grid_schedule_update (MulComparisonGrid *self);
void mul_comparison_grid_follow_page (MulComparisonGrid *self, GtkAdjustment **adjustment, GtkAdjustment *page);

/* The widget's part. */
GtkSizeRequestMode mul_comparison_grid_get_request_mode (GtkWidget *widget);
void mul_comparison_grid_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
                                  int *minimum_baseline, int *natural_baseline);
void mul_comparison_grid_size_allocate (GtkWidget *widget, int width, int height, int baseline);
void mul_comparison_grid_snapshot (GtkWidget *widget, GtkSnapshot *snapshot);

G_END_DECLS
