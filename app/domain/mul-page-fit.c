/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-page-fit.h"

/* How much of the next page's edge is left free before its first block, in pixels. */
#define GAP 6
/* Sums of pixels are not exact. */
#define SLACK 0.01

static double
get_left (const MulPageFitPicture *picture,
          guint                    column)
{
  return column == 0 ? 0 : picture->columns[column].x;
}

static double
get_right (const MulPageFitPicture *picture,
           guint                    column)
{
  return column + 1 >= picture->n_columns ? picture->width
                                          : picture->columns[column].x + picture->columns[column].width;
}

/* The column after the last one that fits in the width together with the first; always one at least. */
static guint
find_end (const MulPageFitPicture *picture,
          guint                    first,
          double                   width)
{
  guint end = first + 1;

  while (end < picture->n_columns && get_right (picture, end) - get_left (picture, first) <= width + SLACK)
    end++;
  return end;
}

static guint
count_groups (const MulPageFitPicture *picture,
              double                   width)
{
  guint n_groups = 0;
  guint column;

  for (column = 0; column < picture->n_columns; column = find_end (picture, column, width))
    n_groups++;
  return n_groups;
}

/* The narrowest width at which the columns make no more than so many groups. */
static double
find_group_width (const MulPageFitPicture *picture,
                  guint                    n_groups)
{
  double widest_column = 0;
  double best = picture->width;
  guint first;
  guint last;

  for (first = 0; first < picture->n_columns; first++)
    widest_column = MAX (widest_column, get_right (picture, first) - get_left (picture, first));
  for (first = 0; first < picture->n_columns; first++)
    for (last = first; last < picture->n_columns; last++)
      {
        double width = get_right (picture, last) - get_left (picture, first);

        if (width >= widest_column && width < best && count_groups (picture, width) <= n_groups)
          best = width;
      }
  return best;
}

static void
add_page (GArray       *pages,
          MulChartRect  part,
          guint         first_column,
          guint         n_columns)
{
  MulPageFitPage page = { part, first_column, n_columns };

  g_array_append_val (pages, page);
}

static gboolean
has_block (const MulPageFitPicture *picture,
           const MulChartRect      *part)
{
  guint i;

  for (i = 0; i < picture->n_blocks; i++)
    {
      const MulChartRect *block = &picture->blocks[i];

      if (block->x >= part->x - SLACK && block->x + block->width <= part->x + part->width + SLACK &&
          block->y >= part->y - SLACK && block->y + block->height <= part->y + part->height + SLACK)
        return TRUE;
    }
  return FALSE;
}

/* Where the page after this one begins: before the first block of those within @limits that this one does not hold
 * whole. Pages overlap where blocks stand unevenly, so that each block is whole on one of them. */
static double
find_next (const MulPageFitPicture *picture,
           const MulChartRect      *limits,
           gboolean                 down,
           double                   start,
           double                   extent)
{
  double next = start + extent;
  guint i;

  for (i = 0; i < picture->n_blocks; i++)
    {
      const MulChartRect *block = &picture->blocks[i];
      double from = down ? block->y : block->x;
      double to = from + (down ? block->height : block->width);
      gboolean within = block->x >= limits->x - SLACK && block->x < limits->x + limits->width &&
                        block->y >= limits->y - SLACK && block->y < limits->y + limits->height;

      /* What is larger than a page cannot be whole anywhere. */
      if (within && from < next && to > start + extent + SLACK && from - GAP > start)
        next = from - GAP;
    }
  return next;
}

/* A stripe of some columns, side by side on as many pages as it takes. */
static void
add_stripe (const MulPageFitPicture *picture,
            const MulChartRect      *stripe,
            double                   width,
            guint                    first_column,
            guint                    n_columns,
            GArray                  *pages)
{
  double right = stripe->x + stripe->width;
  double x = stripe->x;

  while (x < right - SLACK)
    {
      MulChartRect part = { x, stripe->y, MIN (width, right - x), stripe->height };

      if (has_block (picture, &part))
        add_page (pages, part, first_column, n_columns);
      x = find_next (picture, stripe, FALSE, x, width);
    }
}

static void
add_group (const MulPageFitPicture *picture,
           double                   width,
           double                   height,
           guint                    first_column,
           guint                    end,
           GArray                  *pages)
{
  double left = get_left (picture, first_column);
  MulChartRect all = { left, picture->head, get_right (picture, end - 1) - left, picture->height - picture->head };
  guint n_pages = pages->len;
  double y = picture->head;

  while (y < picture->height - SLACK)
    {
      MulChartRect stripe = { all.x, y, all.width, MIN (height, picture->height - y) };

      add_stripe (picture, &stripe, width, first_column, end - first_column, pages);
      y = find_next (picture, &all, TRUE, y, height);
    }
  /* Columns of nothing have their headings all the same. */
  if (pages->len == n_pages)
    add_page (pages, (MulChartRect) { all.x, all.y, MIN (width, all.width), MIN (height, all.height) }, first_column,
              end - first_column);
}

/* Whole columns on each page, at a scale at which they have room. */
static void
add_columns (const MulPageFitPicture *picture,
             double                   width,
             GArray                  *pages)
{
  guint first;
  guint end;

  for (first = 0; first < picture->n_columns; first = end)
    {
      double left = get_left (picture, first);

      end = find_end (picture, first, width);
      add_page (pages,
                (MulChartRect) { left, picture->head, get_right (picture, end - 1) - left,
                                 picture->height - picture->head },
                first, end - first);
    }
}

/* Not even one column has room: it goes on to the next page. */
static void
add_tiles (const MulPageFitPicture *picture,
           double                   width,
           double                   height,
           GArray                  *pages)
{
  guint first;
  guint end;

  for (first = 0; first < picture->n_columns; first = end)
    {
      end = find_end (picture, first, width);
      add_group (picture, width, height, first, end, pages);
    }
}

/**
 * mul_page_fit_new:
 * @picture: what is to be printed
 * @room: where
 *
 * Fits a picture to pages. It goes on one where its text can still be read there. Otherwise it is parted between columns,
 * on as few pages as will do; and only where one column has no room either, within it.
 *
 * Returns: (transfer full): the scale and the pages
 */
MulPageFit *
mul_page_fit_new (const MulPageFitPicture *picture,
                  const MulPageFitRoom    *room)
{
  MulPageFit *self = g_new0 (MulPageFit, 1);
  const MulChartRect whole = { 0, picture->head, picture->width, picture->height - picture->head };
  g_autoptr (GArray) pages = g_array_new (FALSE, FALSE, sizeof (MulPageFitPage));
  double least = MIN (room->most_scale, room->least_text / picture->text);
  double upright = MIN (room->most_scale, room->height / MAX (picture->height, 1));
  guint n_groups;

  self->scale = MIN (upright, room->width / MAX (picture->width, 1));
  if (self->scale >= least)
    add_page (pages, whole, 0, picture->n_columns);
  for (n_groups = 2; pages->len == 0 && upright >= least && n_groups <= picture->n_columns; n_groups++)
    {
      double width = find_group_width (picture, n_groups);

      self->scale = MIN (upright, room->width / width);
      if (self->scale >= least)
        add_columns (picture, width, pages);
    }
  if (pages->len == 0)
    {
      self->scale = least;
      add_tiles (picture, room->width / least, room->height / least - picture->head, pages);
    }
  if (pages->len == 0)
    add_page (pages, whole, 0, picture->n_columns);
  self->n_pages = pages->len;
  self->pages = (MulPageFitPage *) g_array_steal (pages, NULL);
  return self;
}

void
mul_page_fit_free (MulPageFit *self)
{
  if (self == NULL)
    return;

  g_free (self->pages);
  g_free (self);
}
