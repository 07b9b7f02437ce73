/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-date.h"
#include "pages/service/mul-staffing-model-private.h"

/* What the table does not show by itself, in words. */

/* What the figures are and when they were so, where all that state it agree. */
char *
mul_staffing_model_describe_basis (MulStaffingModel *self)
{
  g_autofree char *as_of = NULL;
  g_autofree char *date = NULL;
  const char *kind;
  int basis = -1;
  gboolean same_basis = TRUE;

  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (self->positions, i);
      const char *value = row->as_of != NULL ? row->as_of : "";
      int code = row->basis;

      if (row->role_id == NULL)
        continue;
      if (*value != '\0' && as_of != NULL && g_strcmp0 (as_of, value) != 0)
        return NULL;
      if (*value != '\0' && as_of == NULL)
        as_of = g_strdup (value);
      same_basis = same_basis && (code == -1 || basis == -1 || code == basis);
      basis = code != -1 ? code : basis;
    }
  if (as_of == NULL && (basis == -1 || !same_basis))
    return NULL;
  kind = !same_basis || basis == -1           ? C_("staffing", "Positions")
         : basis == MUL_BASIS_AUTHORISED      ? C_("staffing", "Authorised positions")
         : basis == MUL_BASIS_EXCL_LONG_LEAVE ? C_("staffing", "Positions without long leave")
                                              : C_("staffing", "Agreed positions");
  if (as_of == NULL)
    return g_strdup (kind);
  date = mul_date_print (as_of);
  if (same_basis && basis != -1)
    /* Translators: what the figures are, and a date: "Agreed positions as of 03.10.2025" */
    return g_strdup_printf (C_("staffing", "%s as of %s"), kind, date);
  return g_strdup_printf (C_("staffing", "As of %s"), date);
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

/* The roles that one person alone holds, each with the municipalities where that is so. */
static void
append_one_person (MulStaffingModel *self, GString *hint)
{
  g_autoptr (GString) roles = g_string_new (NULL);

  for (guint column = 0; column < self->roles->len; column++)
    {
      g_autoptr (GString) where = g_string_new (NULL);

      for (guint row = 0; row < self->municipalities->len; row++)
        if (mul_staffing_table_get_cell (self->table, row, column)->one_person)
          {
            MulRecord *municipality = g_ptr_array_index (self->municipalities, row);
            const char *short_name = mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name);

            g_string_append_printf (where, "%s%s", where->len > 0 ? ", " : "",
                                    *short_name != '\0' ? short_name
                                                        : mul_record_get_text (municipality, MUL_MUNICIPALITY_name));
          }
      if (where->len > 0)
        g_string_append_printf (roles, "%s%s (%s)", roles->len > 0 ? ", " : "",
                                mul_staffing_model_name_of (self->roles, column), where->str);
    }
  if (roles->len == 0)
    return;
  if (hint->len > 0)
    g_string_append_c (hint, '\n');
  /* Translators: a list of roles and municipalities */
  g_string_append_printf (hint, C_("staffing", "Vulnerable: only one person in %s."), roles->str);
}

char *
mul_staffing_model_describe_hint (MulStaffingModel *self)
{
  g_autoptr (GString) hint = g_string_new (NULL);

  for (guint i = 0; i < self->municipalities->len; i++)
    append_chart_only (self, hint, i);
  append_one_person (self, hint);
  return hint->len > 0 ? g_string_free (g_steal_pointer (&hint), FALSE) : NULL;
}
