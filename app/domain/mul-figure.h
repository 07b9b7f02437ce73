/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "domain/mul-codes.h"
#include "domain/mul-number.h"

G_BEGIN_DECLS

/**
 * MulFigureReading:
 * @result: whether a number was read; nothing of what is not understood is taken
 * @fault: why it could not be read
 * @value_e4: the value, or %MUL_NOT_STATED
 * @max_e4: the end of a range, or %MUL_NOT_STATED
 * @qualifier: a #MulQualifier: the reservation, or that somebody worked the value out
 *
 * A key figure's value as it was typed.
 */
typedef struct
{
  MulNumberResult result;
  MulNumberFault fault;
  gint64 value_e4;
  gint64 max_e4;
  int qualifier;
} MulFigureReading;

/**
 * MulFigureSum:
 * @sum_e4: what the municipalities come to, or %MUL_NOT_STATED where one of them states nothing
 * @stated_e4: the total as stated, or %MUL_NOT_STATED
 * @difference_e4: the stated total less the sum, or %MUL_NOT_STATED
 *
 * A stated total is kept beside the sum and compared with it, never merged.
 */
typedef struct
{
  gint64 sum_e4;
  gint64 stated_e4;
  gint64 difference_e4;
} MulFigureSum;

int              mul_figure_get_qualifier (const MulNumber    *number);
MulFigureReading mul_figure_read          (const char         *text,
                                           const char         *unit);
MulFigureSum     mul_figure_sum           (const gint64       *values_e4,
                                           guint               n_values,
                                           gint64              stated_e4);
gboolean         mul_figure_can_sum       (const char         *unit);
const char      *mul_figure_find_period   (const char *const  *periods,
                                           guint               n_periods);

G_END_DECLS
