/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-checks-private.h"

#include <string.h>

/* The rows of one figure stand together. */
typedef struct
{
  const MulCheckFigure *rows;
  guint n;
} Group;

static gboolean
is_blank (const char *text)
{
  return text == NULL || *text == '\0';
}

static const char *
name_of (MulChecker *self, const MulCheckFigure *row)
{
  const char *municipality = mul_checker_name_municipality (self, row->municipality_id);

  return *municipality != '\0' ? municipality : row->about;
}

/* How many municipalities a figure is stated for; one that is stated several times for one is a row in time. */
static guint
count_municipalities (const Group *group, gboolean *repeated)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  guint n = 0;

  for (guint i = 0; i < group->n; i++)
    if (group->rows[i].municipality_id != NULL)
      {
        g_hash_table_add (ids, (gpointer) group->rows[i].municipality_id);
        n++;
      }
  *repeated = n > g_hash_table_size (ids);
  return g_hash_table_size (ids);
}

static const MulCheckFigure *
find_total (const Group *group)
{
  const MulCheckFigure *total = NULL;

  for (guint i = 0; i < group->n; i++)
    if (group->rows[i].municipality_id == NULL)
      {
        if (total != NULL)
          return NULL;
        total = &group->rows[i];
      }
  return total;
}

/* "2025: Gjøvik; 2024: Vestre Toten, Østre Toten", in the order of the rows. Returns how many periods there are. */
static guint
list_periods (MulChecker *self, const Group *group, GString *list)
{
  g_autoptr (GPtrArray) periods = g_ptr_array_new ();

  for (guint i = 0; i < group->n; i++)
    if (group->rows[i].municipality_id != NULL && !is_blank (group->rows[i].period) &&
        !g_ptr_array_find_with_equal_func (periods, group->rows[i].period, g_str_equal, NULL))
      g_ptr_array_add (periods, (gpointer) group->rows[i].period);
  for (guint i = 0; i < periods->len; i++)
    {
      const char *period = g_ptr_array_index (periods, i);
      gboolean first = TRUE;

      mul_checker_append (list, "; ", period);
      for (guint j = 0; j < group->n; j++)
        if (group->rows[j].municipality_id != NULL && g_strcmp0 (group->rows[j].period, period) == 0)
          {
            g_string_append_printf (list, "%s %s", first ? ":" : ",", name_of (self, &group->rows[j]));
            first = FALSE;
          }
    }
  return periods->len;
}

static void
check_periods (MulChecker *self, const Group *group)
{
  const MulCheckFigure *total = find_total (group);
  g_autoptr (GString) list = g_string_new (NULL);
  gboolean repeated;
  MulFinding *finding;

  if (count_municipalities (group, &repeated) < 2 || repeated || list_periods (self, group, list) < 2)
    return;
  finding = mul_checker_add (self, MUL_CHECK_FIGURE_PERIODS, group->rows[0].service_id, group->rows[0].figure_id);
  mul_checker_say (finding, group->rows[0].name, list->str,
                   total != NULL && !is_blank (total->period) ? total->period : "", NULL);
  mul_checker_take_fingerprint (finding, g_strdup_printf ("%s %s", list->str, total != NULL ? total->period : ""));
  mul_checker_lead (finding, "staffing", NULL, group->rows[0].figure_id);
}

static void
check_sum (MulChecker *self, const Group *group)
{
  const MulCheckFigure *total = find_total (group);
  gint64 sum = MUL_NOT_STATED;
  gboolean repeated;
  g_autofree char *stated = NULL;
  g_autofree char *computed = NULL;
  MulFinding *finding;

  if (count_municipalities (group, &repeated) < 2 || repeated || total == NULL || total->value_e4 == MUL_NOT_STATED)
    return;
  for (guint i = 0; i < group->n; i++)
    {
      if (group->rows[i].municipality_id == NULL)
        continue;
      if (group->rows[i].value_e4 == MUL_NOT_STATED)
        return;
      sum = mul_value_add (sum, group->rows[i].value_e4);
    }
  if (sum == total->value_e4)
    return;
  stated = mul_checker_print (total->value_e4);
  computed = mul_checker_print (sum);
  finding = mul_checker_add (self, MUL_CHECK_FIGURE_SUM, total->service_id, total->figure_id);
  mul_checker_say (finding, total->name, stated, computed, NULL);
  mul_checker_take_fingerprint (finding, g_strdup_printf ("%s %s", stated, computed));
  mul_checker_lead (finding, "staffing", NULL, total->figure_id);
}

/* A number in another unit than what it is compared with: farms with cases. */
static void
check_unit (MulChecker *self, const MulCheckFigure *row)
{
  MulFinding *finding;

  if (is_blank (row->own_unit) || is_blank (row->unit) || g_str_equal (row->own_unit, row->unit))
    return;
  finding = mul_checker_add (self, row->is_ratio ? MUL_CHECK_RATIO_UNITS : MUL_CHECK_FIGURE_UNITS, row->service_id, row->id);
  mul_checker_say (finding, row->name, name_of (self, row), row->own_unit, row->unit, NULL);
  mul_checker_take_fingerprint (finding, g_strdup_printf ("%s %s", row->own_unit, row->unit));
  mul_checker_lead (finding, "staffing", NULL, row->figure_id);
}

static void
check_groups (MulChecker *self)
{
  const MulCheckFigure *rows = MUL_CHECK_ROWS (self->facts->figures, MulCheckFigure);
  guint n = self->facts->figures->len;

  for (guint i = 0; i < n;)
    {
      Group group = { &rows[i], 1 };

      check_unit (self, &rows[i]);
      while (i + group.n < n && rows[i + group.n].is_ratio == rows[i].is_ratio &&
             g_str_equal (rows[i + group.n].figure_id, rows[i].figure_id))
        check_unit (self, &rows[i + group.n++]);
      if (!rows[i].is_ratio)
        {
          check_periods (self, &group);
          check_sum (self, &group);
        }
      i += group.n;
    }
}

/* ---- Numbers without date or source ----------------------------------------------------------------- */

typedef struct
{
  const char *service_id;
  const char *id;
  char *name;
  gboolean is_figure;
  const char *alternative_id;
  const char *unit_id;
} Number;

/* One finding a service, which names the numbers; it leads to the first. */
static void
add_number (MulChecker *self, MulCheck check, GHashTable *open, const Number *number)
{
  const char *key = number->service_id != NULL ? number->service_id : "";
  MulFinding *finding = g_hash_table_lookup (open, key);

  if (finding == NULL)
    {
      finding = mul_checker_add (self, check, number->service_id, number->service_id != NULL ? number->service_id : "project");
      mul_checker_say (finding, number->name, NULL);
      mul_checker_take_fingerprint (finding, g_strdup (number->id));
      if (number->is_figure)
        mul_checker_lead (finding, "staffing", NULL, NULL);
      else
        mul_checker_lead (finding, "organisation", number->alternative_id, number->unit_id);
      g_hash_table_insert (open, (gpointer) key, finding);
      return;
    }
  finding->n++;
  if (strstr (finding->words[0], number->name) == NULL)
    {
      g_autofree char *names = g_strconcat (finding->words[0], ", ", number->name, NULL);

      mul_checker_say (finding, names, NULL);
    }
  mul_checker_take_fingerprint (finding, g_strconcat (finding->fingerprint, " ", number->id, NULL));
}

static void
check_numbers (MulChecker *self)
{
  const MulCheckFigure *rows = MUL_CHECK_ROWS (self->facts->figures, MulCheckFigure);
  const MulCheckTotal *totals = MUL_CHECK_ROWS (self->facts->totals, MulCheckTotal);
  g_autoptr (GHashTable) sources = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) dates = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->facts->figures->len; i++)
    {
      Number number = { rows[i].service_id, rows[i].id, (char *) rows[i].name, TRUE, NULL, NULL };

      if (rows[i].value_e4 == MUL_NOT_STATED)
        continue;
      if (!rows[i].has_source)
        add_number (self, MUL_CHECK_NUMBER_SOURCE, sources, &number);
      if (is_blank (rows[i].period))
        add_number (self, MUL_CHECK_NUMBER_DATE, dates, &number);
    }
  for (guint i = 0; i < self->facts->totals->len; i++)
    {
      const MulCheckUnit *unit = g_hash_table_lookup (self->units, totals[i].unit_id);
      g_autofree char *name = unit != NULL ? mul_checker_name_unit (self, unit) : NULL;
      Number number = { 0 };

      if (unit == NULL)
        continue;
      number = (Number) { unit->service_id, totals[i].id, name, FALSE, unit->alternative_id, unit->id };
      if (!totals[i].has_source)
        add_number (self, MUL_CHECK_NUMBER_SOURCE, sources, &number);
      if (is_blank (totals[i].as_of))
        add_number (self, MUL_CHECK_NUMBER_DATE, dates, &number);
    }
}

static void
check_population (MulChecker *self)
{
  const MulCheckMunicipality *rows = MUL_CHECK_ROWS (self->facts->municipalities, MulCheckMunicipality);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) ids = g_string_new (NULL);
  MulFinding *finding;
  guint n = 0;

  for (guint i = 0; i < self->facts->municipalities->len; i++)
    if (rows[i].participant && rows[i].population == MUL_NOT_STATED)
      {
        mul_checker_append (names, ", ", rows[i].name);
        mul_checker_append (ids, " ", rows[i].id);
        n++;
      }
  if (n == 0)
    return;
  finding = mul_checker_add (self, MUL_CHECK_POPULATION, NULL, "project");
  finding->n = n;
  mul_checker_say (finding, names->str, NULL);
  mul_checker_take_fingerprint (finding, g_strdup (ids->str));
}

/* A year lies in the future when it is a later year; what is no date is left alone. */
static void
check_dates (MulChecker *self)
{
  const MulCheckDate *rows = MUL_CHECK_ROWS (self->facts->dates, MulCheckDate);

  for (guint i = 0; i < self->facts->dates->len; i++)
    {
      const char *date = rows[i].date;
      MulFinding *finding;

      if (is_blank (date) || strspn (date, "0123456789-") != strlen (date) || strlen (date) < 4 ||
          strncmp (date, self->facts->today, strlen (date)) <= 0)
        continue;
      finding = mul_checker_add (self, MUL_CHECK_DATE_FUTURE, rows[i].service_id, rows[i].id);
      mul_checker_say (finding, rows[i].what, date, NULL);
      mul_checker_take_fingerprint (finding, g_strdup (date));
      if (rows[i].service_id != NULL)
        mul_checker_lead (finding, "description", NULL, NULL);
    }
}

void
mul_checker_check_figures (MulChecker *self)
{
  check_groups (self);
  check_numbers (self);
  check_population (self);
  check_dates (self);
}
