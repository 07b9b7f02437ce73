/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-model-private.h"

/* What one position prints, and what arrangements and bases are called. */

/**
 * mul_staffing_model_print_position:
 * @position: a position
 * @unit: percent, årsverk or persons
 *
 * Returns: (transfer full): its value alone, "–" where it is not stated
 */
char *
mul_staffing_model_print_position (const MulStaffingRow *position, MulNumberUnit unit)
{
  const MulLocaleNumbers *locale = mul_locale_numbers_current ();

  if (unit == MUL_NUMBER_UNIT_PERSONS)
    return mul_number_format_count (position->headcount, locale);
  return mul_number_format_fte (position->fte_e4, unit, MUL_NUMBER_STYLE_TABLE, locale);
}

/**
 * mul_staffing_model_name_arrangement:
 * @arrangement: how a role is staffed
 *
 * Returns: what it is called
 */
const char *
mul_staffing_model_name_arrangement (MulArrangement arrangement)
{
  switch (arrangement)
    {
    case MUL_ARRANGEMENT_SAME_PERSON:
      return C_("arrangement", "Same person as");
    case MUL_ARRANGEMENT_COVERED_BY:
      return C_("arrangement", "Covered by");
    case MUL_ARRANGEMENT_ELSEWHERE:
      return C_("arrangement", "Placed elsewhere");
    case MUL_ARRANGEMENT_TEXT:
      return C_("arrangement", "Text");
    case MUL_ARRANGEMENT_OWN:
    default:
      return C_("arrangement", "Own position");
    }
}

/* The words that the parser reads back. */
static const char *
get_typed_prefix (int qualifier)
{
  return qualifier == MUL_QUALIFIER_APPROX  ? "ca. "
         : qualifier == MUL_QUALIFIER_LEAST ? "minst "
         : qualifier == MUL_QUALIFIER_MOST  ? "inntil "
                                            : "";
}

/**
 * mul_staffing_model_print_typed:
 * @position: a position
 * @unit: percent, årsverk or persons
 *
 * Returns: (transfer full): its value as the parser reads it back, with its reservation; "" where it is not stated
 */
char *
mul_staffing_model_print_typed (const MulStaffingRow *position, MulNumberUnit unit)
{
  g_autofree char *value = mul_staffing_model_print_position (position, unit);

  if (!mul_value_is_stated (unit == MUL_NUMBER_UNIT_PERSONS ? position->headcount : position->fte_e4))
    return g_strdup ("");
  return g_strconcat (get_typed_prefix (position->qualifier), value, NULL);
}

/**
 * mul_staffing_model_name_basis:
 * @basis: what a figure is (MulBasis), or -1 where that is not stated
 *
 * Returns: what it is called
 */
const char *
mul_staffing_model_name_basis (int basis)
{
  switch (basis)
    {
    case MUL_BASIS_AUTHORISED:
      return C_("staffing", "Authorised positions");
    case MUL_BASIS_AGREED:
      return C_("staffing", "Agreed positions");
    case MUL_BASIS_EXCL_LONG_LEAVE:
      return C_("staffing", "Positions without long leave");
    default:
      return C_("basis", "Not stated");
    }
}
