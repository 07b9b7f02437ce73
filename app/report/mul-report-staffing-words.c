/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-staffing.h"

static void
add_remark (MulReportBuilder *self, char *words)
{
  mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_SMALL, mul_report_text_take (words));
}

static char *
print_fte (MulReportBuilder *self, gint64 fte_e4)
{
  return mul_number_format_fte (fte_e4, MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TABLE, self->locale);
}

static void
say_total (MulReportStaffing *self, const MulStaffingSum *total)
{
  MulReportBuilder *builder = self->builder;
  g_autofree char *percent = mul_staffing_amount_print (&total->including, self->unit, builder->locale);
  g_autofree char *fte = print_fte (builder, total->including.fte_e4);
  g_autofree char *own_percent = mul_staffing_amount_print (&total->excluding, self->unit, builder->locale);
  g_autofree char *own_fte = print_fte (builder, total->excluding.fte_e4);

  if (total->including.fte_e4 == MUL_NOT_STATED)
    return;
  if (mul_staffing_sum_differs (total, self->unit))
    add_remark (builder, mul_catalog_fill (
        mul_report_say (builder,
                        NC_ ("report", "Together %1$s, which is %2$s FTE; %3$s (%4$s FTE) without those placed "
                                                "elsewhere in the organisation.")),
        percent, fte, own_percent, own_fte, NULL));
  else
    add_remark (builder, mul_catalog_fill (mul_report_say (builder,
                                                           NC_ ("report", "Together %1$s, which is %2$s FTE.")),
                                           percent, fte, NULL));
}

/**
 * mul_report_staffing_say_sums:
 * @self: staffing
 *
 * Says the joint sum in words, and how many positions it had to leave out.
 */
void
mul_report_staffing_say_sums (MulReportStaffing *self)
{
  MulReportBuilder *builder = self->builder;
  const MulStaffingSum *total = mul_staffing_table_get_total (self->table);
  guint missing = mul_staffing_amount_get_missing (&total->including, self->unit);

  if (self->unit == MUL_NUMBER_UNIT_PERCENT)
    say_total (self, total);
  if (missing > 0)
    {
      g_autofree char *count = mul_number_format_count (missing, builder->locale);

      add_remark (builder, mul_catalog_fill (
          mul_catalog_get_plural (
              builder->catalog,
              MUL_REPORT_PLURAL ("report", "%s position is not stated in numbers and is left out of the sums.",
                                 "%s positions are not stated in numbers and are left out of the sums."),
              missing),
          count, NULL));
    }
}

/* The municipalities where one person alone holds a role, "" where there are none. */
static char *
list_one_person (MulReportStaffing *self, guint column)
{
  g_autoptr (GString) where = g_string_new (NULL);

  for (guint row = 0; row < self->n_rows; row++)
    if (mul_staffing_table_get_cell (self->table, row, column)->one_person)
      g_string_append_printf (where, "%s%s", where->len > 0 ? ", " : "", mul_report_staffing_get_row_name (self, row));
  return g_string_free_and_steal (g_steal_pointer (&where));
}

/**
 * mul_report_staffing_say_one_person:
 * @self: staffing
 *
 * Says which roles one person alone holds, and where, as the table on the screen marks them.
 */
void
mul_report_staffing_say_one_person (MulReportStaffing *self)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint column = 0; column < self->roles->len; column++)
    {
      g_autofree char *where = list_one_person (self, column);

      if (*where != '\0')
        g_string_append_printf (list, "%s%s (%s)", list->len > 0 ? "; " : "",
                                mul_record_get_text (g_ptr_array_index (self->roles, column), MUL_ROLE_name), where);
    }
  if (list->len > 0)
    add_remark (self->builder,
                mul_catalog_fill (mul_report_say (self->builder, NC_ ("report", "Roles that one person alone holds: %s.")),
                                  list->str, NULL));
}

/* The number a position has in the chart: årsverk as percent, otherwise persons, otherwise that there is none. */
static char *
print_position (MulReportBuilder *self, const MulStaffingRow *row)
{
  if (row->fte_e4 != MUL_NOT_STATED)
    return mul_number_format_fte (row->fte_e4, MUL_NUMBER_UNIT_PERCENT, MUL_NUMBER_STYLE_TEXT, self->locale);
  if (row->headcount != MUL_NOT_STATED)
    {
      g_autofree char *count = mul_number_format_count (row->headcount, self->locale);

      return g_strdup_printf ("%s\302\240%s", count,
                              mul_catalog_get_plural (self->catalog, MUL_REPORT_PLURAL ("report", "person", "persons"),
                                                      row->headcount == 1 ? 1 : 2));
    }
  return g_strdup (mul_report_say (self, NC_ ("report", "not stated in numbers")));
}

typedef struct
{
  const MulStaffingRow *first;
  int row; /* the municipality's; -1 for what is joint */
  GPtrArray *numbers;
  GPtrArray *titles;
} RestUnit;

static void
free_rest_unit (gpointer data)
{
  RestUnit *unit = data;

  g_ptr_array_unref (unit->numbers);
  g_ptr_array_unref (unit->titles);
  g_free (unit);
}

/* As the table's rows, what is joint last. */
static int
compare_rest_units_cb (gconstpointer a, gconstpointer b)
{
  guint left = (guint) (*(const RestUnit *const *) a)->row;
  guint right = (guint) (*(const RestUnit *const *) b)->row;

  return (left > right) - (left < right);
}

/* The positions in the chart that are not in the table, by unit. */
static GPtrArray *
list_rest (MulReportStaffing *self)
{
  GPtrArray *units = g_ptr_array_new_with_free_func (free_rest_unit);
  g_autoptr (GHashTable) by_id = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulStaffingRow *row = g_ptr_array_index (self->positions, i);
      RestUnit *unit;

      if (mul_report_staffing_get_column (self, row->role_id) != MUL_STAFFING_NO_COLUMN)
        continue;
      unit = g_hash_table_lookup (by_id, row->unit_id);
      if (unit == NULL)
        {
          unit = g_new (RestUnit, 1);
          unit->first = row;
          unit->row = mul_report_staffing_get_row (self, row->municipality_id);
          unit->numbers = g_ptr_array_new_with_free_func (g_free);
          unit->titles = g_ptr_array_new ();
          g_hash_table_insert (by_id, row->unit_id, unit);
          g_ptr_array_add (units, unit);
        }
      g_ptr_array_add (unit->numbers, print_position (self->builder, row));
      if (row->title != NULL && *row->title != '\0')
        g_ptr_array_add (unit->titles, row->title);
    }
  g_ptr_array_sort (units, compare_rest_units_cb);
  return units;
}

/* "Housing team in Østre Toten (250 % + 50 %)". A unit of one position is told by the position too. */
static char *
say_rest_unit (MulReportStaffing *self, const RestUnit *unit)
{
  MulReportBuilder *builder = self->builder;
  const char *municipality = mul_report_get_municipality (builder, unit->first->municipality_id);
  g_autofree char *place = *municipality != '\0'
                               ? mul_catalog_fill (mul_report_say (builder, NC_ ("report", "%1$s in %2$s")),
                                                   unit->first->unit_name, municipality, NULL)
                               : g_strdup (unit->first->unit_name);
  g_autoptr (GString) text = g_string_new (place);

  if (unit->numbers->len == 1 && unit->titles->len == 1)
    {
      g_autofree char *title = mul_report_lower_first (g_ptr_array_index (unit->titles, 0));

      g_string_append_printf (text, " (%s, %s)", title, (const char *) g_ptr_array_index (unit->numbers, 0));
      return g_string_free_and_steal (g_steal_pointer (&text));
    }
  for (guint i = 0; i < unit->numbers->len; i++)
    g_string_append_printf (text, i == 0 ? " (%s" : " + %s", (const char *) g_ptr_array_index (unit->numbers, i));
  g_string_append_c (text, ')');
  return g_string_free_and_steal (g_steal_pointer (&text));
}

/**
 * mul_report_staffing_say_rest:
 * @self: staffing
 *
 * Says which positions stand in the organisation chart but not in the table, where nobody would find them missing.
 */
void
mul_report_staffing_say_rest (MulReportStaffing *self)
{
  MulReportBuilder *builder = self->builder;
  g_autoptr (GPtrArray) units = list_rest (self);
  g_autoptr (GPtrArray) said = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;

  if (units->len == 0)
    return;
  for (guint i = 0; i < units->len; i++)
    g_ptr_array_add (said, say_rest_unit (self, g_ptr_array_index (units, i)));
  g_ptr_array_add (said, NULL);
  list = g_strjoinv ("; ", (char **) said->pdata);
  add_remark (builder, mul_catalog_fill (
      mul_report_say (builder, NC_ ("report", "Positions in the organisation chart that are not in the table: %s.")),
      list, NULL));
}
