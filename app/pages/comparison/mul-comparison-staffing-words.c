/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-staffing-words.h"

#include <glib/gi18n-lib.h>

char *
mul_comparison_print_fte (gint64 fte_e4)
{
  return mul_number_format_fte (fte_e4, MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TABLE, mul_locale_numbers_current ());
}

/* What some positions do not state is told by a +, as in the chart: there are at least so many. */
static char *
print_persons (gint64 persons, gboolean missing)
{
  g_autofree char *count = mul_number_format_count (persons, mul_locale_numbers_current ());
  g_autofree char *number = g_strconcat (count, missing ? "+" : "", NULL);

  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s person", "%s persons", missing ? 2 : (gulong) persons), number);
}

/**
 * mul_comparison_print_amount:
 * @amount: årsverk and persons
 *
 * Returns: "14,5 årsverk, 4+ personer"
 */
char *
mul_comparison_print_amount (const MulStaffingAmount *amount)
{
  g_autofree char *number = amount->fte_e4 != MUL_NOT_STATED ? mul_comparison_print_fte (amount->fte_e4) : NULL;
  g_autofree char *fte = number != NULL ? g_strdup_printf (C_ ("comparison", "%s FTE"), number) : NULL;
  g_autofree char *persons =
      amount->persons != MUL_NOT_STATED ? print_persons (amount->persons, amount->persons_missing > 0) : NULL;

  if (fte != NULL && persons != NULL)
    return g_strdup_printf ("%s, %s", fte, persons);
  return g_strdup (fte != NULL ? fte : persons != NULL ? persons : C_ ("comparison", "not stated"));
}

char *
mul_comparison_count_services_silent (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u service states no FTE", "%u services state no FTE", n), n);
}

char *
mul_comparison_count_services_undrafted (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u service is not drafted", "%u services are not drafted", n), n);
}

char *
mul_comparison_count_one_person (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u role with one person", "%u roles with one person", n), n);
}

char *
mul_comparison_count_vacant_leaders (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u leader position vacant", "%u leader positions vacant", n), n);
}

char *
mul_comparison_count_named (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u leader is named in the chart without a leader position",
                                       "%u leaders are named in the chart without a leader position", n),
                          n);
}

char *
mul_comparison_count_more (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "and %u more leader", "and %u more leaders", n), n);
}

/**
 * mul_comparison_say_chart:
 * @fte_e4: what the chart shows
 * @units: whose positions the table does not hold
 *
 * Returns: why the chart shows more than the table
 */
char *
mul_comparison_say_chart (gint64 fte_e4, const char *units)
{
  g_autofree char *number = mul_comparison_print_fte (fte_e4);

  return g_strdup_printf (C_ ("comparison", "%s FTE in the chart: %s stands in the chart only"), number, units);
}

/**
 * mul_comparison_say_unit:
 * @fte_e4: what is left in the service's own units
 * @units: where the rest is placed
 *
 * Returns: why the chart shows less than the table
 */
char *
mul_comparison_say_unit (gint64 fte_e4, const char *units)
{
  g_autofree char *number = mul_comparison_print_fte (fte_e4);

  return g_strdup_printf (C_ ("comparison", "%s FTE in the unit: the rest is placed elsewhere (%s)"), number, units);
}

/**
 * mul_comparison_list_gaps:
 * @amount: a sum
 * @persons: whether positions without persons are told as well; a + tells them where there is room for no more
 * @lines: (element-type utf8): takes what is missing in it
 */
void
mul_comparison_list_gaps (const MulStaffingAmount *amount, gboolean persons, GPtrArray *lines)
{
  if (amount->fte_e4 == MUL_NOT_STATED && amount->persons != MUL_NOT_STATED)
    g_ptr_array_add (lines, g_strdup (C_ ("comparison", "FTE not stated")));
  else if (amount->fte_e4 != MUL_NOT_STATED && amount->fte_missing > 0)
    g_ptr_array_add (lines, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position without FTE",
                                                          "%u positions without FTE", amount->fte_missing),
                                             amount->fte_missing));
  if (persons && amount->persons != MUL_NOT_STATED && amount->persons_missing > 0)
    g_ptr_array_add (lines, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position without persons",
                                                          "%u positions without persons", amount->persons_missing),
                                             amount->persons_missing));
}

void
mul_comparison_cell_add_line (MulComparisonCell *cell, const char *line)
{
  char *before = cell->detail;

  cell->detail = before != NULL ? g_strdup_printf ("%s\n%s", before, line) : g_strdup (line);
  g_free (before);
}

/**
 * mul_comparison_fill_amount:
 * @cell: an empty cell
 * @amount: a sum
 *
 * Årsverk first, persons beside them; what is missing in the sum is said.
 */
void
mul_comparison_fill_amount (MulComparisonCell *cell, const MulStaffingAmount *amount)
{
  g_autoptr (GPtrArray) gaps = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *persons =
      amount->persons != MUL_NOT_STATED ? print_persons (amount->persons, amount->persons_missing > 0) : NULL;

  if (amount->fte_e4 != MUL_NOT_STATED)
    {
      cell->title = mul_comparison_print_fte (amount->fte_e4);
      cell->tail = g_strdup (C_ ("comparison", "FTE"));
      cell->detail = g_steal_pointer (&persons);
    }
  else if (persons != NULL)
    cell->title = g_steal_pointer (&persons);
  else
    {
      cell->tone = MUL_COMPARISON_TONE_DIM;
      cell->title = g_strdup ("–");
      cell->label = g_strdup (C_ ("comparison", "not stated"));
    }
  mul_comparison_list_gaps (amount, FALSE, gaps);
  for (guint i = 0; i < gaps->len; i++)
    mul_comparison_cell_add_line (cell, g_ptr_array_index (gaps, i));
}
