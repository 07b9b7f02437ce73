/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-date.h"
#include "pages/service/mul-staffing-model-private.h"

/* What the table does not show by itself, in words. */

/**
 * mul_staffing_model_get_common_basis:
 * @self: a model
 * @basis: (out): what all figures that say it are (MulBasis); -1 where none says it, or they differ
 * @as_of: (out) (transfer full) (nullable): the date they share, "" where none states one, %NULL where they differ
 *
 * What the figures of the table have in common.
 */
void
mul_staffing_model_get_common_basis (MulStaffingModel *self, int *basis, char **as_of)
{
  gboolean same_basis = TRUE, same_date = TRUE;

  *basis = -1;
  *as_of = g_strdup ("");
  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (self->positions, i);
      const char *date = row->as_of != NULL ? row->as_of : "";
      int code = row->basis;

      if (row->role_id == NULL)
        continue;
      same_date = same_date && (*date == '\0' || **as_of == '\0' || g_str_equal (date, *as_of));
      if (*date != '\0')
        g_set_str (as_of, date);
      same_basis = same_basis && (code == -1 || *basis == -1 || code == *basis);
      *basis = code != -1 ? code : *basis;
    }
  if (!same_basis)
    *basis = -1;
  if (!same_date)
    g_clear_pointer (as_of, g_free);
}

/* What the figures are and when they were so, where all that state it agree. */
char *
mul_staffing_model_describe_basis (MulStaffingModel *self)
{
  g_autofree char *as_of = NULL;
  g_autofree char *date = NULL;
  int basis;

  mul_staffing_model_get_common_basis (self, &basis, &as_of);
  if (as_of == NULL)
    return NULL;
  if (*as_of == '\0')
    return basis != -1 ? g_strdup (mul_staffing_model_name_basis (basis)) : NULL;
  date = mul_date_print (as_of);
  if (basis == -1)
    return g_strdup_printf (C_("staffing", "As of %s"), date);
  /* Translators: what the figures are, and a date: "Agreed positions as of 03.10.2025" */
  return g_strdup_printf (C_("staffing", "%s as of %s"), mul_staffing_model_name_basis (basis), date);
}

/* The positions that stand in the chart and in no column: which unit has them, and how many. */
static void
append_chart_only (MulStaffingModel *self, GString *hint, guint municipality)
{
  const char *id = mul_record_get_id (g_ptr_array_index (self->municipalities, municipality));
  const char *unit_id = NULL;
  g_autoptr (GString) values = g_string_new (NULL);
  const char *unit_name = NULL;

  for (guint i = 0; i <= self->positions->len; i++)
    {
      const MulStaffingRow *row = i < self->positions->len ? g_ptr_array_index (self->positions, i) : NULL;
      gboolean belongs = row != NULL && row->role_id == NULL && row->in_service &&
                         row->arrangement == MUL_ARRANGEMENT_OWN &&
                         g_strcmp0 (row->municipality_id, id) == 0;

      if (unit_id != NULL && (row == NULL || (belongs && g_strcmp0 (row->unit_id, unit_id) != 0)))
        {
          if (hint->len > 0)
            g_string_append_c (hint, '\n');
          /* Translators: a unit, a municipality, and what it has: "Housing team, Østre Toten (250 % + 50 %) stands …" */
          g_string_append_printf (hint, C_("staffing", "%s, %s (%s) stands in the organisation chart, not in the table."),
                                  unit_name, mul_staffing_model_name_of (self->municipalities, municipality),
                                  values->str);
          g_string_truncate (values, 0);
          unit_id = NULL;
        }
      if (belongs)
        {
          /* Where persons are not stated, årsverk say at least how much it is. */
          gboolean persons = self->unit == MUL_NUMBER_UNIT_PERSONS && mul_value_is_stated (row->headcount);
          MulNumberUnit unit = persons || self->unit == MUL_NUMBER_UNIT_FTE ? self->unit : MUL_NUMBER_UNIT_PERCENT;
          g_autofree char *value = mul_staffing_model_print_position (row, unit);

          unit_id = row->unit_id;
          unit_name = row->unit_name;
          g_string_append_printf (values, "%s%s", values->len > 0 ? " + " : "", value);
        }
    }
}

char *
mul_staffing_model_describe_hint (MulStaffingModel *self)
{
  g_autoptr (GString) hint = g_string_new (NULL);

  for (guint i = 0; i < self->municipalities->len; i++)
    append_chart_only (self, hint, i);
  return hint->len > 0 ? g_string_free (g_steal_pointer (&hint), FALSE) : NULL;
}
