/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-staffing-model-private.h"

/* What a sum shows, and what it says of what it had to leave out. */

/* More cells than these are counted, not named. */
#define MOST_NAMED 6

static char *
describe_reason (MulStaffingModel *self, const MulStaffingLeftOut *left_out)
{
  g_autoptr (GPtrArray) positions = NULL;

  switch (left_out->why)
    {
    case MUL_STAFFING_GAP_OTHER_ROLE:
      positions = mul_staffing_model_list_positions (self, left_out->row + 1, left_out->column + 1);
      for (guint i = 0; i < positions->len; i++)
        {
          const MulStaffingRow *position = g_ptr_array_index (positions, i);

          if (position->arrangement == MUL_ARRANGEMENT_SAME_PERSON ||
              position->arrangement == MUL_ARRANGEMENT_COVERED_BY)
            return mul_staffing_model_describe_arrangement (self, position);
        }
      return g_strdup (C_("staffing", "counted in another role"));
    case MUL_STAFFING_GAP_TEXT:
      return g_strdup (C_("staffing", "text"));
    case MUL_STAFFING_GAP_PARTLY:
      return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position not stated", "%u positions not stated",
                                           left_out->n),
                              left_out->n);
    case MUL_STAFFING_GAP_NONE:
    case MUL_STAFFING_GAP_NOT_STATED:
    case MUL_STAFFING_GAP_NO_POSITION:
    default:
      return g_strdup (C_("staffing", "not stated"));
    }
}

/* Which cell it is, said as shortly as the sum allows: a row's sum need not name its municipality. */
static char *
name_cell (MulStaffingModel *self, const MulStaffingLeftOut *left_out, int row, int column)
{
  const char *municipality = mul_staffing_model_name_of (self->municipalities, left_out->row);
  const char *role = mul_staffing_model_name_of (self->roles, left_out->column);

  if (row != MUL_STAFFING_ALL)
    return g_strdup (role);
  return column != MUL_STAFFING_ALL ? g_strdup (municipality) : g_strdup_printf ("%s, %s", municipality, role);
}

/* "2 without a number: Child co-ordinator (same person as …), Clerical staff (text)"; NULL where nothing is left out. */
static char *
describe_left_out (MulStaffingModel *self, int row, int column)
{
  g_autoptr (GArray) list = mul_staffing_table_list_left_out (self->table, row, column, self->unit);
  g_autoptr (GString) named = g_string_new (NULL);
  guint n = 0;

  for (guint i = 0; i < list->len; i++)
    {
      const MulStaffingLeftOut *left_out = &g_array_index (list, MulStaffingLeftOut, i);
      g_autofree char *cell = name_cell (self, left_out, row, column);
      g_autofree char *reason = describe_reason (self, left_out);

      n += left_out->n;
      if (i < MOST_NAMED)
        g_string_append_printf (named, "%s%s (%s)", i > 0 ? "; " : "", cell, reason);
    }
  if (n == 0)
    return NULL;
  if (list->len > MOST_NAMED)
    {
      guint more = list->len - MOST_NAMED;

      g_string_append_printf (named, g_dngettext (GETTEXT_PACKAGE, "; and %u more", "; and %u more", more), more);
    }
  /* Translators: how many positions a sum leaves out, and which: "2 without a number: Child co-ordinator (text)" */
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u without a number: %s", "%u without a number: %s", n), n,
                          named->str);
}

/* Where some state their number and others do not; where none does, the sum is "–" and says so itself. Of a vacant
 * position there are no persons to state. */
static char *
describe_stated (const MulStaffingSum *sum, MulNumberUnit unit)
{
  guint missing = mul_staffing_amount_get_missing (&sum->including, unit);
  guint counted = mul_staffing_sum_get_counted (sum) - (unit == MUL_NUMBER_UNIT_PERSONS ? sum->vacant : 0);

  if (missing == 0)
    return NULL;
  if (missing == counted)
    return sum->vacant > 0 && unit == MUL_NUMBER_UNIT_PERSONS
               ? g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u not stated", "%u not stated", missing), missing)
               : NULL;
  /* Translators: how many of the positions state their number: "3 of 5 stated" */
  return g_strdup_printf (C_("staffing", "%u of %u stated"), counted - missing, counted);
}

/* How much of the sum nobody holds: "of which 100 % vacant"; among persons, which there are none of, how many positions. */
static char *
describe_vacant (MulStaffingModel *self, const MulStaffingSum *sum)
{
  g_autofree char *value = NULL;

  if (sum->vacant == 0)
    return NULL;
  if (self->unit == MUL_NUMBER_UNIT_PERSONS || !mul_value_is_stated (sum->vacant_e4))
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u vacant", "%u vacant", sum->vacant), sum->vacant);
  value = mul_number_format_fte (sum->vacant_e4, self->unit, MUL_NUMBER_STYLE_TABLE, self->locale);
  /* Translators: the part of a sum that is vacant: "of which 100 % vacant" */
  return g_strdup_printf (C_("staffing", "of which %s vacant"), value);
}

/**
 * mul_staffing_model_fill_sum:
 * @self: a model
 * @item: the sum's item, to be filled
 * @sum: the sum
 * @of: what it is the sum of
 * @row: the municipality, or %MUL_STAFFING_ALL
 * @column: the role, or %MUL_STAFFING_ALL
 *
 * Says the sum, the sum without those placed elsewhere where that is another, and what was left out.
 */
void
mul_staffing_model_fill_sum (MulStaffingModel *self, MulStaffingItem *item, const MulStaffingSum *sum, const char *of,
                             int row, int column)
{
  g_autofree char *stated = describe_stated (sum, self->unit);
  g_autofree char *vacant = describe_vacant (self, sum);
  g_autofree char *excluding = NULL;
  g_autoptr (GString) description = g_string_new (NULL);
  g_autoptr (GString) second = g_string_new (NULL);

  item->text = mul_staffing_amount_print (&sum->including, self->unit, self->locale);
  g_string_append_printf (description, C_("staffing", "Sum %s"), of);
  mul_staffing_model_append (description,
                             g_strcmp0 (item->text, "–") == 0 ? C_("staffing", "not stated") : item->text);
  if (mul_staffing_sum_differs (sum, self->unit))
    {
      g_autofree char *value = mul_staffing_amount_print (&sum->excluding, self->unit, self->locale);

      /* Translators: the sum without those placed elsewhere: "1390 % in the unit" */
      excluding = g_strdup_printf (C_("staffing", "%s in the unit"), value);
      g_string_append (second, excluding);
      mul_staffing_model_append (description, excluding);
    }
  if (vacant != NULL)
    {
      g_string_append_printf (second, "%s%s", second->len > 0 ? "\n" : "", vacant);
      mul_staffing_model_append (description, vacant);
    }
  if (stated != NULL)
    {
      g_string_append_printf (second, "%s%s", second->len > 0 ? "\n" : "", stated);
      mul_staffing_model_append (description, stated);
    }
  item->tooltip = describe_left_out (self, row, column);
  if (second->len > 0)
    item->second = g_strdup (second->str);
  item->description = g_strdup (description->str);
}
