/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-tables.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-leaders.h"
#include "pages/comparison/mul-comparison-reading.h"
#include "pages/comparison/mul-comparison-staff.h"
#include "pages/comparison/mul-comparison-staffing-words.h"
#include "storage/mul-queries.h"

/* In all as wide as the page of a 1366 × 768 screen, with three municipalities and two joint alternatives. */
#define HEAD_WIDTH 116
#define CELL_WIDTH 115
#define WORDS_WIDTH 130
#define LEADERS_WIDTH 158

/* So many leaders have room in a cell; all are in its tooltip and in what is copied and exported. */
#define MAX_LEADERS 6

/* So many services are worked out at a time: some thousands of positions where the services are large. */
#define SERVICES_AT_A_TIME 20

/* The municipalities of a comparison and what they come to over all services. */
typedef struct _MulComparisonStaffing
{
  MulDocument *document;
  MulComparisonFacts facts;
  GHashTable *left_out;
  MulComparisonTable *table;
  MulComparisonTable *plain; /* numbers and words in columns of their own */
  GPtrArray *services;
  GPtrArray *municipalities;
  GPtrArray *joint; /* alternatives beside today's */
  char *today;
  /* A column each, without the head: municipalities, all of them, joint alternatives. */
  MulStaffingAmount *sums;
  guint *silent;     /* services that say nothing there */
  guint *undrafted;  /* services that have no organisation there */
  guint *drafted;    /* services that have one */
  guint *one_person;
  guint *leaders;
  /* The row at work. */
  guint row;
  guint plain_row;
  guint plain_column;
  GString *remarks;
  guint n_read; /* services */
} Reading;

/* ---- What is copied and exported ------------------------------------------------------------------- */

static void
add_plain (Reading *self, char *text)
{
  mul_comparison_table_get_cell (self->plain, self->plain_row, self->plain_column++)->plain = text;
}

static void
add_plain_count (Reading *self, guint n)
{
  add_plain (self, g_strdup_printf ("%u", n));
}

static void
add_plain_amount (Reading *self, const MulStaffingAmount *amount)
{
  add_plain (self, amount->fte_e4 != MUL_NOT_STATED ? mul_comparison_print_fte (amount->fte_e4) : g_strdup (""));
  add_plain (self, amount->persons != MUL_NOT_STATED
                       ? mul_number_format_count (amount->persons, mul_locale_numbers_current ())
                       : g_strdup (""));
}

static const char *
get_column_title (Reading *self, guint column)
{
  return mul_comparison_table_get_column (self->table, column + 1)->title;
}

/* "Østre Toten: 5 stillinger uten personer; Gjøvik: …". */
static void
add_remark (Reading *self, const char *of, const char *remark)
{
  g_string_append_printf (self->remarks, "%s%s: %s", self->remarks->len > 0 ? "; " : "", of, remark);
}

static void
add_gaps (Reading *self, guint column, const MulStaffingAmount *amount)
{
  g_autoptr (GPtrArray) gaps = g_ptr_array_new_with_free_func (g_free);

  mul_comparison_list_gaps (amount, TRUE, gaps);
  for (guint i = 0; i < gaps->len; i++)
    add_remark (self, get_column_title (self, column), g_ptr_array_index (gaps, i));
}

static void
begin_row (Reading *self, gboolean is_sum, const char *title)
{
  self->row = mul_comparison_table_add_row (self->table, is_sum);
  self->plain_row = mul_comparison_table_add_row (self->plain, is_sum);
  self->plain_column = 0;
  self->remarks = g_string_new (NULL);
  mul_comparison_table_get_cell (self->table, self->row, 0)->title = g_strdup (title);
  mul_comparison_table_get_cell (self->plain, self->plain_row, 0)->title = g_strdup (title);
  add_plain (self, NULL);
}

static void
end_row (Reading *self)
{
  add_plain (self, g_string_free_and_steal (g_steal_pointer (&self->remarks)));
}

/* ---- Sums ------------------------------------------------------------------------------------------ */

static MulComparisonCell *
get_cell (Reading *self, guint column)
{
  return mul_comparison_table_get_cell (self->table, self->row, column + 1);
}

static void
add_amount (Reading *self, guint column, const MulStaffingAmount *amount)
{
  mul_comparison_fill_amount (get_cell (self, column), amount);
  add_plain_amount (self, amount);
  add_gaps (self, column, amount);
  if (amount->fte_e4 == MUL_NOT_STATED)
    self->silent[column]++;
  mul_staffing_amount_merge (&self->sums[column], amount);
}

static void
add_note (Reading *self, guint column, char *note)
{
  g_autofree char *line = note;

  mul_comparison_cell_add_line (get_cell (self, column), line);
  add_remark (self, get_column_title (self, column), line);
}

/* Where the chart's number is another than the table's, it is said why. */
static void
add_municipality (Reading *self, const MulComparisonStaff *staff, const char *service_id, guint row)
{
  const MulStaffingSum *sum = mul_staffing_table_get_row (staff->table, row);
  const MulStaffingSum *chart_only = mul_staffing_table_get_chart_only (staff->table, row);

  add_amount (self, row, &sum->including);
  mul_comparison_cell_lead_to (get_cell (self, row), service_id, "staffing", NULL);
  if (sum->including.fte_e4 == MUL_NOT_STATED)
    return;
  if (sum->including.fte_e4 != sum->excluding.fte_e4)
    {
      g_autofree char *units = mul_comparison_staff_list_units (staff, row, TRUE);

      add_note (self, row, mul_comparison_say_unit (sum->excluding.fte_e4, units));
    }
  if (chart_only->excluding.fte_e4 != MUL_NOT_STATED && chart_only->excluding.fte_e4 > 0)
    {
      g_autofree char *units = mul_comparison_staff_list_units (staff, row, FALSE);

      add_note (self, row,
                mul_comparison_say_chart (mul_value_add (sum->excluding.fte_e4, chart_only->excluding.fte_e4), units));
    }
}

/* ---- Roles with one person -------------------------------------------------------------------------- */

static char *
list_one_person (Reading *self, const MulComparisonStaff *staff, guint *n, const char **first)
{
  GString *names = g_string_new (NULL);
  guint n_rows = mul_staffing_table_get_n_rows (staff->table);

  for (guint column = 0; column < staff->roles->len; column++)
    {
      guint here = 0;

      for (guint row = 0; row < n_rows; row++)
        {
          if (!mul_staffing_table_get_cell (staff->table, row, column)->one_person)
            continue;
          if (*first == NULL)
            *first = mul_comparison_staff_find_position (staff, row, column);
          if (here++ == 0)
            g_string_append_printf (names, "%s%s", names->len > 0 ? "; " : "",
                                    (const char *) g_ptr_array_index (staff->roles, column));
          else
            g_string_append_c (names, ',');
          if (n_rows > 1 || self->municipalities->len == 1)
            g_string_append_printf (names, " %s", mul_comparison_short_name (g_ptr_array_index (self->municipalities, row)));
        }
      *n += here;
    }
  return g_string_free_and_steal (names);
}

static void
add_one_person (Reading *self, const MulComparisonStaff *staff, const char *service_id, guint column, guint all)
{
  const char *first = NULL;
  guint n = 0;
  g_autofree char *names = list_one_person (self, staff, &n, &first);
  MulComparisonCell *cell = get_cell (self, column);

  self->one_person[all] += n;
  cell->title = g_strdup_printf ("%u", n);
  cell->item_id = g_strdup (first);
  if (n == 0)
    cell->tone = MUL_COMPARISON_TONE_DIM;
  else
    cell->detail = g_strdup (names);
  mul_comparison_cell_lead_to (cell, service_id, "staffing", NULL);
  add_plain_count (self, n);
  add_plain (self, g_steal_pointer (&names));
}

/* ---- Leaders and their spans ------------------------------------------------------------------------ */

/* "14,5 årsverk, 4+ personer: Tildelingsenheten ØTK", or, in full, the unit first. */
static char *
describe_leader (Reading *self, const MulComparisonStaff *staff, const MulLeader *leader, gboolean whole)
{
  const MulCheckUnit *unit = &staff->units[leader->unit];
  guint row = unit->municipality_id != NULL
                  ? GPOINTER_TO_UINT (g_hash_table_lookup (self->facts.rows, unit->municipality_id))
                  : 0;
  MulRecord *municipality = row > 0 ? g_ptr_array_index (self->municipalities, row - 1) : NULL;
  g_autofree char *amount = mul_comparison_print_amount (&leader->under);
  g_autofree char *vacant = whole && leader->vacant ? g_strconcat (" (", C_ ("comparison", "vacant"), ")", NULL) : g_strdup ("");

  if (municipality == NULL)
    return whole ? g_strdup_printf ("%s: %s%s", unit->name, amount, vacant) : g_strdup_printf ("%s: %s", amount, unit->name);
  if (whole)
    return g_strdup_printf ("%s, %s: %s%s", unit->name,
                            mul_comparison_name_of (municipality, MUL_MUNICIPALITY_name, "–"), amount, vacant);
  /* Where lines stand under each other, the numbers are what is looked for. */
  return g_strdup_printf ("%s: %s %s", amount, unit->name, mul_comparison_short_name (municipality));
}

/* @brief are the lines that there is room for; returns all of them. */
static char *
list_leaders (Reading *self, const MulComparisonStaff *staff, MulComparisonCell *brief, guint room)
{
  GString *all = g_string_new (NULL);
  guint n = staff->leaders->len;
  guint n_vacant = 0;

  for (guint i = 0; i < n; i++)
    {
      const MulLeader *leader = &g_array_index (staff->leaders, MulLeader, i);
      g_autofree char *whole = describe_leader (self, staff, leader, TRUE);
      g_autofree char *line = describe_leader (self, staff, leader, FALSE);

      n_vacant += leader->vacant ? 1 : 0;
      g_string_append_printf (all, "%s%s", i > 0 ? "\n" : "", whole);
      if (i < room)
        mul_comparison_cell_add_line (brief, line);
    }
  if (n > room)
    {
      g_autofree char *more = mul_comparison_count_more (n - room);

      mul_comparison_cell_add_line (brief, more);
    }
  if (n_vacant > 0)
    mul_comparison_cell_add_chip (brief, MUL_COMPARISON_CHIP_WARNING, mul_comparison_count_vacant_leaders (n_vacant));
  return g_string_free_and_steal (all);
}

static void
add_leaders (Reading *self, const MulComparisonStaff *staff, const char *service_id, guint column, guint all)
{
  MulComparisonCell *cell = get_cell (self, column);
  guint n = staff->leaders->len;
  g_autofree char *whole = list_leaders (self, staff, cell, MAX_LEADERS);
  g_auto (GStrv) lines = g_strsplit (whole, "\n", -1);

  self->leaders[all] += n;
  cell->title = g_strdup_printf ("%u", n);
  if (n == 0)
    cell->tone = MUL_COMPARISON_TONE_DIM;
  else
    {
      cell->item_id = g_strdup (staff->units[g_array_index (staff->leaders, MulLeader, 0).unit].id);
      cell->whole = g_steal_pointer (&whole);
    }
  mul_comparison_cell_lead_to (cell, service_id, "organisation", self->today);
  add_plain_count (self, n);
  add_plain (self, g_strjoinv ("; ", lines));
  if (staff->n_named > 0)
    add_note (self, column, mul_comparison_count_named (staff->n_named));
}

/* ---- Joint alternatives ----------------------------------------------------------------------------- */

static void
add_undrafted (Reading *self, guint column, const char *service_id, const char *alternative_id)
{
  MulComparisonCell *cell = get_cell (self, column);

  if (mul_query_is_left_out (self->left_out, service_id, alternative_id))
    mul_comparison_fill_left_out (cell);
  else
    {
      self->undrafted[column]++;
      cell->tone = MUL_COMPARISON_TONE_DIM;
      cell->title = g_strdup (C_ ("comparison", "not drafted"));
      mul_comparison_cell_lead_to (cell, service_id, "organisation", alternative_id);
    }
  add_remark (self, get_column_title (self, column), cell->title);
  for (guint i = 0; i < 5; i++)
    add_plain (self, g_strdup (""));
}

/* Årsverk placed, roles with one person, and who leads how many. */
static void
add_joint (Reading *self, const char *service_id, guint joint)
{
  const char *alternative_id = mul_record_get_id (g_ptr_array_index (self->joint, joint));
  guint column = self->municipalities->len + 1 + joint;
  MulComparisonCell *cell = get_cell (self, column);
  MulComparisonStaff staff;
  const char *first = NULL;
  guint n_one = 0;

  mul_comparison_staff_read (&staff, &self->facts, service_id, alternative_id, TRUE);
  if (staff.n_units == 0)
    add_undrafted (self, column, service_id, alternative_id);
  else
    {
      g_autofree char *names = list_one_person (self, &staff, &n_one, &first);
      g_autofree char *counted = mul_comparison_count_one_person (n_one);
      g_autofree char *whole = NULL;
      g_auto (GStrv) lines = NULL;

      add_amount (self, column, &mul_staffing_table_get_total (staff.table)->including);
      self->drafted[column]++;
      self->one_person[column] += n_one;
      self->leaders[column] += staff.leaders->len;
      mul_comparison_cell_add_line (cell, counted);
      if (staff.leaders->len == 0)
        mul_comparison_cell_add_line (cell, C_ ("comparison", "no leader placed"));
      whole = list_leaders (self, &staff, cell, 2);
      lines = g_strsplit (whole, "\n", -1);
      add_plain_count (self, n_one);
      add_plain_count (self, staff.leaders->len);
      add_plain (self, g_strjoinv ("; ", lines));
      if (n_one > 0)
        {
          g_autofree char *one = g_strdup_printf ("%s: %s", counted, names);

          add_remark (self, get_column_title (self, column), one);
          cell->whole = *whole != '\0' ? g_strdup_printf ("%s\n%s", one, whole) : g_steal_pointer (&one);
        }
      else if (*whole != '\0')
        cell->whole = g_steal_pointer (&whole);
      mul_comparison_cell_lead_to (cell, service_id, "organisation", alternative_id);
    }
  mul_comparison_staff_clear (&staff);
}

/* ---- Rows ------------------------------------------------------------------------------------------- */

static void
add_service (Reading *self, MulRecord *service)
{
  const char *id = mul_record_get_id (service);
  guint n = self->municipalities->len;
  guint last = n + self->joint->len;
  MulComparisonStaff staff;

  begin_row (self, FALSE, mul_comparison_name_of (service, MUL_SERVICE_name, C_ ("comparison", "Unnamed service")));
  mul_comparison_cell_lead_to (mul_comparison_table_get_cell (self->table, self->row, 0), id, "staffing", NULL);
  mul_comparison_staff_read (&staff, &self->facts, id, self->today, FALSE);
  for (guint i = 0; i < n; i++)
    add_municipality (self, &staff, id, i);
  add_amount (self, n, &mul_staffing_table_get_total (staff.table)->including);
  mul_comparison_cell_lead_to (get_cell (self, n), id, "staffing", NULL);
  for (guint i = 0; i < self->joint->len; i++)
    add_joint (self, id, i);
  add_one_person (self, &staff, id, last + 1, n);
  add_leaders (self, &staff, id, last + 2, n);
  end_row (self);
  mul_comparison_staff_clear (&staff);
}

/* What the services come to; those that state no årsverk are named by their number, and counted as nothing. */
static void
add_sum (Reading *self, guint column)
{
  guint undrafted = self->undrafted[column];
  guint silent = self->silent[column];

  self->sums[column].fte_missing = 0;
  mul_comparison_fill_amount (get_cell (self, column), &self->sums[column]);
  add_plain_amount (self, &self->sums[column]);
  if (silent > 0 && self->sums[column].fte_e4 != MUL_NOT_STATED)
    add_note (self, column, mul_comparison_count_services_silent (silent));
  if (undrafted > 0)
    add_note (self, column, mul_comparison_count_services_undrafted (undrafted));
}

static void
add_sums (Reading *self)
{
  guint n = self->municipalities->len;
  guint last = n + self->joint->len;

  begin_row (self, TRUE, C_ ("comparison", "All services"));
  for (guint i = 0; i <= last; i++)
    {
      add_sum (self, i);
      if (i <= n)
        continue;
      /* Where no organisation is drafted there is nothing to count. */
      add_plain (self, self->drafted[i] > 0 ? g_strdup_printf ("%u", self->one_person[i]) : g_strdup (""));
      add_plain (self, self->drafted[i] > 0 ? g_strdup_printf ("%u", self->leaders[i]) : g_strdup (""));
      add_plain (self, g_strdup (""));
    }
  get_cell (self, last + 1)->title = g_strdup_printf ("%u", self->one_person[n]);
  get_cell (self, last + 2)->title = g_strdup_printf ("%u", self->leaders[n]);
  add_plain_count (self, self->one_person[n]);
  add_plain (self, g_strdup (""));
  add_plain_count (self, self->leaders[n]);
  add_plain (self, g_strdup (""));
  end_row (self);
}

static void
add_plain_column (Reading *self, const char *of, const char *what)
{
  g_autofree char *title = of != NULL ? g_strdup_printf ("%s: %s", of, what) : g_strdup (what);

  mul_comparison_table_add_column (self->plain, title, 0, 0);
}

static void
add_amount_column (Reading *self, const char *title)
{
  mul_comparison_table_add_column (self->table, title, CELL_WIDTH, 2);
  add_plain_column (self, title, C_ ("comparison", "FTE"));
  add_plain_column (self, title, C_ ("comparison", "persons"));
}

static void
add_columns (Reading *self)
{
  const char *one_person = C_ ("comparison", "Roles with one person");
  const char *leaders = C_ ("comparison", "Leaders and spans");

  mul_comparison_table_add_column (self->table, C_ ("comparison", "Service"), HEAD_WIDTH, 1);
  add_plain_column (self, NULL, C_ ("comparison", "Service"));
  for (guint i = 0; i < self->municipalities->len; i++)
    add_amount_column (self, mul_comparison_name_of (g_ptr_array_index (self->municipalities, i), MUL_MUNICIPALITY_name, "–"));
  add_amount_column (self, C_ ("comparison", "Today, together"));
  for (guint i = 0; i < self->joint->len; i++)
    {
      const char *title = mul_comparison_name_of (g_ptr_array_index (self->joint, i), MUL_ALTERNATIVE_name, "–");

      add_amount_column (self, title);
      add_plain_column (self, title, one_person);
      add_plain_column (self, title, C_ ("comparison", "Leaders"));
      add_plain_column (self, title, leaders);
    }
  mul_comparison_table_add_column (self->table, one_person, WORDS_WIDTH, 4);
  mul_comparison_table_add_column (self->table, leaders, LEADERS_WIDTH, 5);
  add_plain_column (self, NULL, one_person);
  add_plain_column (self, NULL, C_ ("comparison", "Which roles"));
  add_plain_column (self, NULL, C_ ("comparison", "Leaders"));
  add_plain_column (self, NULL, leaders);
  add_plain_column (self, NULL, C_ ("comparison", "Remarks"));
}

/* A column each, without the head. */
static void
begin_sums (Reading *self)
{
  guint n = self->municipalities->len + 1 + self->joint->len;

  self->sums = g_new0 (MulStaffingAmount, n);
  self->silent = g_new0 (guint, n);
  self->undrafted = g_new0 (guint, n);
  self->drafted = g_new0 (guint, n);
  self->one_person = g_new0 (guint, n);
  self->leaders = g_new0 (guint, n);
  for (guint i = 0; i < n; i++)
    mul_staffing_amount_init (&self->sums[i]);
}

static void
begin (Reading *self)
{
  MulDocument *document = self->document;

  self->table = mul_comparison_table_new (
      C_ ("comparison", "Staffing across the services"),
      C_ ("comparison", "FTE and persons are never added. “–” is not stated, not zero; “8+” is at least 8, as some positions state "
                        "no persons. A leader holds a leader position; the span is all that lies under the leader in the chart."));
  self->plain =
      mul_comparison_table_new (mul_comparison_table_get_title (self->table), mul_comparison_table_get_note (self->table));
  self->services = mul_comparison_collect_services (document);
  self->municipalities = mul_comparison_collect_participants (document);
  self->joint = mul_comparison_collect (document, MUL_ENTITY_ALTERNATIVE);
  for (guint i = self->joint->len; i > 0; i--)
    if (mul_comparison_is_today (g_ptr_array_index (self->joint, i - 1)))
      g_ptr_array_remove_index (self->joint, i - 1);
  self->today = mul_query_today (document);
  self->left_out = mul_query_left_out (document);
  mul_comparison_facts_begin (&self->facts, document, self->municipalities);
  begin_sums (self);
  add_columns (self);
}

/**
 * mul_comparison_staffing_new:
 * @document: the project
 *
 * Returns: (transfer full): the beginning of mul_comparison_tables_staffing() in parts, to be begun anew when the document says
 *   "changed"
 */
MulComparisonStaffing *
mul_comparison_staffing_new (MulDocument *document)
{
  Reading *self = g_new0 (Reading, 1);

  self->document = g_object_ref (document);
  return self;
}

void
mul_comparison_staffing_free (MulComparisonStaffing *self)
{
  if (self->table != NULL)
    {
      mul_comparison_facts_end (&self->facts);
      g_ptr_array_unref (self->services);
      g_ptr_array_unref (self->municipalities);
      g_ptr_array_unref (self->joint);
      g_hash_table_unref (self->left_out);
    }
  g_clear_pointer (&self->table, mul_comparison_table_unref);
  g_clear_pointer (&self->plain, mul_comparison_table_unref);
  g_free (self->today);
  g_free (self->sums);
  g_free (self->silent);
  g_free (self->undrafted);
  g_free (self->drafted);
  g_free (self->one_person);
  g_free (self->leaders);
  g_object_unref (self->document);
  g_free (self);
}

/**
 * mul_comparison_staffing_advance:
 * @self: a beginning
 *
 * Works out a part, with no question to the file left open. Not to be called again once there is a table.
 *
 * Returns: (transfer full) (nullable): the table, when it is whole
 */
MulComparisonTable *
mul_comparison_staffing_advance (MulComparisonStaffing *self)
{
  guint end;

  if (self->table == NULL)
    {
      begin (self);
      return NULL;
    }
  end = MIN (self->n_read + SERVICES_AT_A_TIME, self->services->len);
  while (self->n_read < end)
    add_service (self, g_ptr_array_index (self->services, self->n_read++));
  if (end < self->services->len)
    return NULL;
  if (self->services->len > 0)
    add_sums (self);
  mul_comparison_table_set_plain (self->table, g_steal_pointer (&self->plain));
  return mul_comparison_table_ref (self->table);
}

/**
 * mul_comparison_tables_staffing:
 * @document: the project
 *
 * Årsverk are those placed elsewhere included, as in every comparison; persons stand beside them and are never added to them. What
 * is copied and exported has columns of its own for each number, and remarks on them.
 *
 * Returns: (transfer full): services × municipalities, with sums, the joint alternatives, roles with one person, and leaders
 */
MulComparisonTable *
mul_comparison_tables_staffing (MulDocument *document)
{
  MulComparisonStaffing *staffing = mul_comparison_staffing_new (document);
  MulComparisonTable *table;

  while ((table = mul_comparison_staffing_advance (staffing)) == NULL)
    ;
  mul_comparison_staffing_free (staffing);
  return table;
}
