/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-chart-layout.h"

G_BEGIN_DECLS

/**
 * MulPageFitPicture:
 * @width: in pixels
 * @height: in pixels
 * @head: the height of the band at the top that every page repeats, in pixels; part of @height
 * @text: the size of the smallest text, in pixels
 * @columns: (array length=n_columns): from left to right; pages are parted between them first
 * @n_columns: how many columns
 * @blocks: (array length=n_blocks): what no page may cut through
 * @n_blocks: how many blocks
 *
 * A picture that is to be printed.
 */
typedef struct
{
  double width;
  double height;
  double head;
  double text;
  const MulChartRect *columns;
  guint n_columns;
  const MulChartRect *blocks;
  guint n_blocks;
} MulPageFitPicture;

/**
 * MulPageFitRoom:
 * @width: in points
 * @height: in points
 * @least_text: the smallest text that can be read, in points
 * @most_scale: the largest scale, in points per pixel
 *
 * The room on a sheet of paper.
 */
typedef struct
{
  double width;
  double height;
  double least_text;
  double most_scale;
} MulPageFitRoom;

/**
 * MulPageFitPage:
 * @part: what it shows of the picture, below the band at the top, in the picture's pixels
 * @first_column: its first column
 * @n_columns: how many columns it shows
 */
typedef struct
{
  MulChartRect part;
  guint first_column;
  guint n_columns;
} MulPageFitPage;

/**
 * MulPageFit:
 * @scale: points per pixel, the same on all pages
 * @pages: (array length=n_pages): in the order they are read
 * @n_pages: at least 1
 */
typedef struct
{
  double scale;
  MulPageFitPage *pages;
  guint n_pages;
} MulPageFit;

MulPageFit *mul_page_fit_new (const MulPageFitPicture *picture,
                              const MulPageFitRoom    *room);
void        mul_page_fit_free (MulPageFit *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (MulPageFit, mul_page_fit_free)

G_END_DECLS
