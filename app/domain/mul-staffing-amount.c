/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "domain/mul-staffing.h"

/**
 * mul_staffing_amount_init:
 * @amount: (out caller-allocates): an amount
 *
 * Makes @amount the sum of nothing: not stated, which is not 0.
 */
void
mul_staffing_amount_init (MulStaffingAmount *amount)
{
  *amount = (MulStaffingAmount) { .fte_e4 = MUL_NOT_STATED, .persons = MUL_NOT_STATED };
}

/**
 * mul_staffing_amount_add:
 * @amount: a sum
 * @position: a position that counts
 *
 * Adds a position. A vacant one counts with its årsverk; of persons it states nothing, and misses nothing: a sum over
 * vacant positions alone is not stated, which is not 0.
 */
void
mul_staffing_amount_add (MulStaffingAmount         *amount,
                         const MulStaffingPosition *position)
{
  gint64 persons = position->vacant ? MUL_NOT_STATED : position->headcount;

  amount->fte_e4 = mul_value_add (amount->fte_e4, position->fte_e4);
  amount->persons = mul_value_add (amount->persons, persons);
  if (position->fte_e4 == MUL_NOT_STATED)
    amount->fte_missing++;
  if (persons == MUL_NOT_STATED && !position->vacant)
    amount->persons_missing++;
}

/**
 * mul_staffing_amount_merge:
 * @amount: a sum
 * @other: another one, which is added to it
 *
 * Adds two sums, and what was left out of each.
 */
void
mul_staffing_amount_merge (MulStaffingAmount       *amount,
                           const MulStaffingAmount *other)
{
  amount->fte_e4 = mul_value_add (amount->fte_e4, other->fte_e4);
  amount->persons = mul_value_add (amount->persons, other->persons);
  amount->fte_missing += other->fte_missing;
  amount->persons_missing += other->persons_missing;
}

/**
 * mul_staffing_amount_print:
 * @amount: a sum
 * @unit: percent, årsverk or persons
 * @locale: the marks to use
 *
 * Returns: (transfer full): the sum as a table prints it, "–" where nothing is stated
 */
char *
mul_staffing_amount_print (const MulStaffingAmount *amount,
                           MulNumberUnit            unit,
                           const MulLocaleNumbers  *locale)
{
  if (unit == MUL_NUMBER_UNIT_PERSONS)
    return mul_number_format_count (amount->persons, locale);

  return mul_number_format_fte (amount->fte_e4, unit, MUL_NUMBER_STYLE_TABLE, locale);
}

/**
 * mul_staffing_amount_get_missing:
 * @amount: a sum
 * @unit: percent, årsverk or persons
 *
 * Returns: how many positions count but do not state this unit, and so were left out
 */
guint
mul_staffing_amount_get_missing (const MulStaffingAmount *amount,
                                 MulNumberUnit            unit)
{
  return unit == MUL_NUMBER_UNIT_PERSONS ? amount->persons_missing : amount->fte_missing;
}

/**
 * mul_staffing_sum_differs:
 * @sum: a sum
 * @unit: percent, årsverk or persons
 *
 * Returns: whether the sums with and without those placed elsewhere differ, and so are both shown
 */
gboolean
mul_staffing_sum_differs (const MulStaffingSum *sum,
                          MulNumberUnit         unit)
{
  if (unit == MUL_NUMBER_UNIT_PERSONS)
    return sum->including.persons != sum->excluding.persons;

  return sum->including.fte_e4 != sum->excluding.fte_e4;
}

/**
 * mul_staffing_position_counts:
 * @position: a position
 *
 * Returns: whether it counts in sums: its own, or placed elsewhere
 */
gboolean
mul_staffing_position_counts (const MulStaffingPosition *position)
{
  return position->arrangement == MUL_ARRANGEMENT_OWN || position->arrangement == MUL_ARRANGEMENT_ELSEWHERE;
}

/**
 * mul_staffing_position_is_one_person:
 * @position: a position that counts
 *
 * Whether one person holds it: the headcount says so, or it is unknown and there is no more than one årsverk to hold. A
 * vacant position has no person.
 *
 * Returns: whether it is one person's
 */
gboolean
mul_staffing_position_is_one_person (const MulStaffingPosition *position)
{
  if (position->vacant)
    return FALSE;
  if (position->headcount != MUL_NOT_STATED)
    return position->headcount == 1;

  return position->fte_e4 != MUL_NOT_STATED && position->fte_e4 > 0 && position->fte_e4 <= MUL_E4;
}

/**
 * mul_staffing_cell_print:
 * @cell: a cell
 * @unit: percent, årsverk or persons
 * @locale: the marks to use
 *
 * What the cell prints before its notes' marks: its value, its text, "–", or nothing where only the mark stands.
 * A value's text (#MulStaffingCell.text) stands beside the value and is not part of this.
 *
 * Returns: (transfer full): the text
 */
char *
mul_staffing_cell_print (const MulStaffingCell  *cell,
                         MulNumberUnit           unit,
                         const MulLocaleNumbers *locale)
{
  switch (cell->content)
    {
    case MUL_STAFFING_MARK:
      return g_strdup ("");
    case MUL_STAFFING_TEXT:
      if (cell->text != NULL)
        return g_strdup (cell->text);
      break;
    case MUL_STAFFING_VALUE:
    case MUL_STAFFING_EMPTY:
    default:
      break;
    }

  return mul_staffing_amount_print (&cell->sum.including, unit, locale);
}

/**
 * mul_staffing_cell_get_gap:
 * @cell: a cell
 *
 * Returns: what a sum of årsverk or a ratio lacks here
 */
MulStaffingGap
mul_staffing_cell_get_gap (const MulStaffingCell *cell)
{
  switch (cell->content)
    {
    case MUL_STAFFING_VALUE:
      if (cell->sum.including.fte_e4 == MUL_NOT_STATED)
        return MUL_STAFFING_GAP_NOT_STATED;
      return cell->sum.including.fte_missing > 0 ? MUL_STAFFING_GAP_PARTLY : MUL_STAFFING_GAP_NONE;
    case MUL_STAFFING_MARK:
      return MUL_STAFFING_GAP_OTHER_ROLE;
    case MUL_STAFFING_TEXT:
      return MUL_STAFFING_GAP_TEXT;
    case MUL_STAFFING_EMPTY:
    default:
      return MUL_STAFFING_GAP_NO_POSITION;
    }
}
