/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-number.h"

/**
 * mul_number_to_fte:
 * @number: what was read
 * @bare_unit: the unit of a number without one: %MUL_NUMBER_UNIT_PERCENT or %MUL_NUMBER_UNIT_FTE
 * @rounded: (out) (optional): set to %TRUE where the årsverk had to be rounded at the fourth decimal, else left alone
 *
 * Returns: årsverk × 10 000, or %MUL_NOT_STATED where @number counts persons or positions, or states nothing
 */
gint64
mul_number_to_fte (const MulNumber *number,
                   MulNumberUnit    bare_unit,
                   gboolean        *rounded)
{
  MulNumberUnit unit = number->unit != MUL_NUMBER_UNIT_NONE ? number->unit : bare_unit;

  if (number->value_e4 == MUL_NOT_STATED)
    return MUL_NOT_STATED;

  if (unit == MUL_NUMBER_UNIT_FTE)
    {
      if (rounded != NULL && number->rounded)
        *rounded = TRUE;
      return number->value_e4;
    }

  if (unit == MUL_NUMBER_UNIT_PERCENT)
    {
      if (rounded != NULL && (number->rounded || number->value_e4 % 100 != 0))
        *rounded = TRUE;
      return mul_value_scale (number->value_e4, 1, 100);
    }

  return MUL_NOT_STATED;
}

/**
 * mul_number_decide:
 * @number: what was read
 * @switch_unit: what the unit switch shows: %MUL_NUMBER_UNIT_PERCENT, %MUL_NUMBER_UNIT_FTE or %MUL_NUMBER_UNIT_PERSONS
 * @fte_e4: (out): årsverk × 10 000, or %MUL_NOT_STATED where the number says nothing of årsverk
 * @headcount: (out): persons, or %MUL_NOT_STATED where the number says nothing of persons
 *
 * Decides what a number means in a staffing cell. A bare number has the switch's unit, a number with a unit keeps its
 * own, so "9 personer" sets the persons also while the switch shows percent; what comes back as not stated is then left
 * as it was in the cell.
 *
 * A decimal below 10 under percent or persons is more likely årsverk: for %MUL_NUMBER_DECISION_ASK_FTE @fte_e4 holds
 * what a yes means; mul_number_to_fte() with percent gives what a no means.
 *
 * Returns: what to do
 */
MulNumberDecision
mul_number_decide (const MulNumber *number,
                   MulNumberUnit    switch_unit,
                   gint64          *fte_e4,
                   gint64          *headcount)
{
  gboolean bare = number->unit == MUL_NUMBER_UNIT_NONE;
  MulNumberUnit unit = bare ? switch_unit : number->unit;

  *fte_e4 = MUL_NOT_STATED;
  *headcount = MUL_NOT_STATED;

  if (number->fault != MUL_NUMBER_FAULT_NONE)
    return MUL_NUMBER_DECISION_REFUSE_UNREADABLE;
  if (number->value_e4 == MUL_NOT_STATED)
    return MUL_NUMBER_DECISION_EMPTY;
  if (number->value_e4 < 0)
    return MUL_NUMBER_DECISION_REFUSE_NEGATIVE;
  if (number->max_e4 != MUL_NOT_STATED)
    return MUL_NUMBER_DECISION_REFUSE_RANGE;
  if (unit == MUL_NUMBER_UNIT_POSITIONS)
    return MUL_NUMBER_DECISION_REFUSE_POSITIONS;

  *headcount = number->persons;

  if (bare && unit != MUL_NUMBER_UNIT_FTE && number->decimals && number->value_e4 < 10 * MUL_E4)
    {
      *fte_e4 = mul_number_to_fte (number, MUL_NUMBER_UNIT_FTE, NULL);
      return MUL_NUMBER_DECISION_ASK_FTE;
    }

  if (unit == MUL_NUMBER_UNIT_PERSONS)
    {
      if (number->value_e4 % MUL_E4 != 0)
        {
          *headcount = MUL_NOT_STATED;
          return MUL_NUMBER_DECISION_REFUSE_PART_PERSON;
        }

      *headcount = number->value_e4 / MUL_E4;
      return MUL_NUMBER_DECISION_ACCEPT;
    }

  *fte_e4 = mul_number_to_fte (number, unit, NULL);
  return MUL_NUMBER_DECISION_ACCEPT;
}
