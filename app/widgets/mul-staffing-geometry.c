/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "widgets/mul-staffing-geometry.h"

#define MARGIN 4

/* Gives each column its part of what is left, in proportion to what it needs, until none of them wants more. */
static int
share_left_over (MulStaffingGeometryColumn *columns, guint n_columns, int left)
{
  while (left > 0)
    {
      int growing = 0, given = 0;

      for (guint i = 0; i < n_columns; i++)
        if (columns[i].most > columns[i].width)
          growing += columns[i].natural;
      if (growing == 0)
        return left;
      for (guint i = 0; i < n_columns; i++)
        if (columns[i].most > columns[i].width)
          {
            int part = (int) ((gint64) left * columns[i].natural / growing);

            part = MIN (part, columns[i].most - columns[i].width);
            columns[i].width += part;
            given += part;
          }
      /* What rounding left goes to the columns that take the rest. */
      if (given == 0)
        return left;
      left -= given;
    }
  return left;
}

/* Takes from each column its part of what is too much, in proportion to what it can give. */
static void
take_back (MulStaffingGeometryColumn *columns, guint n_columns, int missing)
{
  int spare = 0;

  if (missing <= 0)
    return;
  for (guint i = 0; i < n_columns; i++)
    spare += columns[i].natural - columns[i].least;
  missing = MIN (missing, spare);
  for (guint i = 0; i < n_columns && spare > 0; i++)
    {
      int own = columns[i].natural - columns[i].least;
      /* Rounded up as it goes, so that nothing is left at the end. */
      int part = (int) (((gint64) missing * own + spare - 1) / spare);

      part = MIN (MIN (part, own), missing);
      columns[i].width -= part;
      missing -= part;
      spare -= own;
    }
}

/**
 * mul_staffing_geometry_share:
 * @columns: the columns; their places are filled in
 * @n_columns: how many
 * @available: the room there is, in pixels
 *
 * Places the columns beside each other. Where there is more room than they need, they grow as far as it is of use;
 * where there is less, they shrink as far as they can be read, and beyond that the grid scrolls. Digits end at one edge
 * within a column, so that the widest stands in the middle and the marks beside them have room.
 *
 * Returns: the width of them all
 */
int
mul_staffing_geometry_share (MulStaffingGeometryColumn *columns, guint n_columns, int available)
{
  int total = 0, left, takers = 0;

  for (guint i = 0; i < n_columns; i++)
    {
      columns[i].width = columns[i].natural;
      total += columns[i].natural;
      takers += columns[i].most < 0 ? 1 : 0;
    }
  take_back (columns, n_columns, total - available);
  left = share_left_over (columns, n_columns, available - total);
  for (guint i = 0; i < n_columns && left > 0 && takers > 0; i++)
    if (columns[i].most < 0)
      {
        int part = left / takers;

        columns[i].width += part;
        left -= part;
        takers--;
      }
  total = 0;
  for (guint i = 0; i < n_columns; i++)
    {
      columns[i].x = total;
      total += columns[i].width;
      columns[i].edge = MIN ((columns[i].width + columns[i].digits + 1) / 2,
                             columns[i].width - MARGIN - columns[i].marks);
      columns[i].edge = MAX (columns[i].edge, columns[i].digits);
    }
  return total;
}
