/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * MulStaffingGeometryColumn:
 * @least: the width below which it cannot be read
 * @natural: the width it would like
 * @most: the width beyond which more is no use; -1 takes all that is left over
 * @digits: the width of the widest figure, or 0
 * @marks: the width of the widest mark beside a figure, or 0
 * @x: where it begins (found)
 * @width: how wide it becomes (found)
 * @edge: where its digits end, from its beginning (found)
 *
 * A column of the staffing grid, in pixels.
 */
typedef struct
{
  int least;
  int natural;
  int most;
  int digits;
  int marks;
  int x;
  int width;
  int edge;
} MulStaffingGeometryColumn;

int mul_staffing_geometry_share (MulStaffingGeometryColumn *columns, guint n_columns, int available);

G_END_DECLS
