/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-tables.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-comparison.h"
#include "pages/mul-project-edits.h"
#include "storage/mul-queries-checks.h"
#include "storage/mul-queries-comparison.h"
#include "storage/mul-queries.h"

#define HEAD_WIDTH 170
#define CELL_WIDTH 110
#define WORDS_WIDTH 190

/* A service's units in one alternative, which stand together. */
typedef struct
{
  const MulCheckUnit *units;
  guint n;
} Units;

/* The municipalities of a comparison and what they come to over all services. Units and positions of the whole project are read at
 * once: asking for those of each service would be hundreds of questions to the file. */
typedef struct
{
  MulDocument *document;
  MulCheckFacts *facts;
  GHashTable *units;     /* "service alternative" → Units */
  GHashTable *positions; /* service → the number of its first position, from 1 */
  GHashTable *ends;      /* service → the number of its last */
  GHashTable *rows;      /* municipality → its row, from 1 */
  GHashTable *left_out;
  MulComparisonTable *table;
  GPtrArray *services;
  GPtrArray *municipalities;
  GPtrArray *joint; /* of alternatives beside today's that have an organisation */
  char *today;
  MulStaffingAmount *sums; /* a column each, without the head: municipalities, all of them, joint alternatives */
  guint *silent;           /* services that say nothing there */
  guint one_person;
  guint leaders;
} Reading;

/* A service's staffing in one alternative. */
typedef struct
{
  GPtrArray *roles; /* of their names, in the order of the table, those that have positions */
  GArray *is_leader;
  GArray *positions; /* of MulStaffingPosition */
} Staff;

static void
clear_staff (Staff *staff)
{
  g_ptr_array_unref (staff->roles);
  g_array_unref (staff->is_leader);
  g_array_unref (staff->positions);
}

static GPtrArray *
collect_filtered (MulDocument *document, MulEntityId entity, guint column, const char *value)
{
  g_autoptr (GListModel) list = mul_document_list (document, entity, column, value, 0);
  GPtrArray *records = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_ptr_array_add (records, g_list_model_get_item (list, i));
  return records;
}

static Units
get_units (Reading *self, const char *service_id, const char *alternative_id)
{
  g_autofree char *key = g_strconcat (service_id, " ", alternative_id, NULL);
  const Units *units = g_hash_table_lookup (self->units, key);

  return units != NULL ? *units : (Units) { 0 };
}

/* A service's units of one alternative stand together, and so do its positions, by role. */
static void
index_facts (Reading *self)
{
  const MulCheckUnit *units = MUL_CHECK_ROWS (self->facts->units, MulCheckUnit);
  const MulCheckPosition *positions = MUL_CHECK_ROWS (self->facts->positions, MulCheckPosition);
  g_autoptr (GHashTable) services = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->facts->units->len; i++)
    {
      g_autofree char *key = g_strconcat (units[i].service_id, " ", units[i].alternative_id, NULL);
      Units *here = g_hash_table_lookup (self->units, key);

      g_hash_table_insert (services, (gpointer) units[i].id, (gpointer) units[i].service_id);
      if (here == NULL)
        {
          here = g_new0 (Units, 1);
          here->units = &units[i];
          g_hash_table_insert (self->units, g_steal_pointer (&key), here);
        }
      here->n++;
    }
  for (guint i = 0; i < self->facts->positions->len; i++)
    {
      gpointer service = g_hash_table_lookup (services, positions[i].unit_id);

      if (!g_hash_table_contains (self->positions, service))
        g_hash_table_insert (self->positions, service, GUINT_TO_POINTER (i + 1));
      g_hash_table_insert (self->ends, service, GUINT_TO_POINTER (i + 1));
    }
  for (guint i = 0; i < self->municipalities->len; i++)
    g_hash_table_insert (self->rows, (gpointer) mul_record_get_id (g_ptr_array_index (self->municipalities, i)),
                         GUINT_TO_POINTER (i + 1));
}

static int
find_unit (const Units *units, const char *id)
{
  for (guint i = 0; id != NULL && i < units->n; i++)
    if (g_str_equal (units->units[i].id, id))
      return (int) i;
  return -1;
}

static int
add_role (Staff *staff, const MulCheckPosition *position, const char **role_id)
{
  if (position->role_id == NULL)
    return MUL_STAFFING_NO_COLUMN;
  if (g_strcmp0 (*role_id, position->role_id) != 0)
    {
      *role_id = position->role_id;
      g_ptr_array_add (staff->roles, (gpointer) position->role_name);
      g_array_append_val (staff->is_leader, position->is_leader);
    }
  return (int) staff->roles->len - 1;
}

static void
read_staff (Reading *self, Staff *staff, const char *service_id, const Units *units)
{
  const MulCheckPosition *positions = MUL_CHECK_ROWS (self->facts->positions, MulCheckPosition);
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, service_id));
  guint last = GPOINTER_TO_UINT (g_hash_table_lookup (self->ends, service_id));
  const char *role_id = NULL;

  staff->roles = g_ptr_array_new ();
  staff->is_leader = g_array_new (FALSE, TRUE, sizeof (gboolean));
  staff->positions = g_array_new (FALSE, TRUE, sizeof (MulStaffingPosition));
  for (guint i = first; i > 0 && i <= last; i++)
    {
      const MulCheckPosition *position = &positions[i - 1];
      int unit = find_unit (units, position->unit_id);
      MulStaffingPosition value = { 0 };

      if (unit < 0)
        continue;
      value = (MulStaffingPosition) {
        .row = units->units[unit].municipality_id != NULL
                   ? (int) GPOINTER_TO_UINT (g_hash_table_lookup (self->rows, units->units[unit].municipality_id)) - 1
                   : -1,
        .column = add_role (staff, position, &role_id),
        .unit = unit,
        .arrangement = position->arrangement,
        .fte_e4 = position->fte_e4,
        .headcount = position->headcount,
        .vacant = position->vacant,
      };
      g_array_append_val (staff->positions, value);
    }
}

static const MulStaffingPosition *
get_positions (const Staff *staff)
{
  return (const MulStaffingPosition *) (gpointer) staff->positions->data;
}

static const gboolean *
get_is_leader (const Staff *staff)
{
  return (const gboolean *) (gpointer) staff->is_leader->data;
}

static char *
print_fte (gint64 fte_e4)
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

static char *
join (char *first, char *second)
{
  g_autofree char *one = first;
  g_autofree char *two = second;

  if (one == NULL)
    return g_steal_pointer (&two);
  return two != NULL ? g_strdup_printf ("%s; %s", one, two) : g_steal_pointer (&one);
}

/* Årsverk first, persons beside them; what is missing in the sum is said. */
static void
fill_amount (MulComparisonCell *cell, const MulStaffingAmount *amount)
{
  gboolean has_fte = amount->fte_e4 != MUL_NOT_STATED;
  gboolean has_persons = amount->persons != MUL_NOT_STATED;
  guint missing = amount->fte_missing;

  if (!has_fte && !has_persons)
    {
      cell->tone = MUL_COMPARISON_TONE_DIM;
      cell->title = g_strdup ("–");
      cell->plain = g_strdup ("");
      cell->label = g_strdup (C_ ("comparison", "not stated"));
      return;
    }
  if (has_fte)
    {
      cell->title = print_fte (amount->fte_e4);
      cell->tail = g_strdup (C_ ("comparison", "FTE"));
      cell->plain = g_strdup (cell->title);
      if (has_persons)
        cell->detail = print_persons (amount->persons, amount->persons_missing > 0);
    }
  else
    {
      cell->title = print_persons (amount->persons, amount->persons_missing > 0);
      cell->detail = g_strdup (C_ ("comparison", "FTE not stated"));
      return;
    }
  if (missing > 0)
    cell->detail = join (cell->detail, g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u position without FTE",
                                                                     "%u positions without FTE", missing),
                                                        missing));
}

static void
add_to_sum (Reading *self, guint column, const MulStaffingAmount *amount)
{
  if (amount->fte_e4 == MUL_NOT_STATED)
    self->silent[column]++;
  mul_staffing_amount_merge (&self->sums[column], amount);
}

/* Positions in the table's roles only, as the service's own table sums them. */
static MulStaffingAmount
sum_joint (const Staff *staff)
{
  MulStaffingAmount amount;

  mul_staffing_amount_init (&amount);
  for (guint i = 0; i < staff->positions->len; i++)
    if (get_positions (staff)[i].column >= 0 && mul_staffing_position_counts (&get_positions (staff)[i]))
      mul_staffing_amount_add (&amount, &get_positions (staff)[i]);
  return amount;
}

static void
fill_one_person (Reading *self, MulComparisonCell *cell, const MulStaffingTable *staffing, const Staff *staff)
{
  GString *names = g_string_new (NULL);
  guint n = 0;

  for (guint column = 0; column < staff->roles->len; column++)
    {
      guint here = 0;

      for (guint row = 0; row < self->municipalities->len; row++)
        {
          MulRecord *municipality = g_ptr_array_index (self->municipalities, row);
          const char *name = mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name);

          if (!mul_staffing_table_get_cell (staffing, row, column)->one_person)
            continue;
          if (here++ == 0)
            g_string_append_printf (names, "%s%s", names->len > 0 ? "; " : "",
                                    (const char *) g_ptr_array_index (staff->roles, column));
          g_string_append_printf (names, "%s %s", here > 1 ? "," : "",
                                  *name != '\0' ? name : mul_record_get_text (municipality, MUL_MUNICIPALITY_name));
        }
      n += here;
    }
  self->one_person += n;
  cell->plain = g_strdup_printf ("%u", n);
  cell->title = g_strdup_printf ("%u", n);
  if (n == 0)
    cell->tone = MUL_COMPARISON_TONE_DIM;
  cell->detail = g_string_free (names, names->len == 0);
}

/* ---- Leaders and their spans ------------------------------------------------------------------------ */

static MulCard *
compute_cards (const Units *units, const Staff *staff)
{
  g_autofree MulCardUnit *stated = g_new0 (MulCardUnit, MAX (units->n, 1));

  for (guint i = 0; i < units->n; i++)
    stated[i] = (MulCardUnit) { find_unit (units, units->units[i].parent_id), units->units[i].names_leader, MUL_NOT_STATED,
                                MUL_NOT_STATED, MUL_NOT_STATED };
  return mul_cards_new (stated, units->n, staff->roles->len, get_is_leader (staff), get_positions (staff),
                        staff->positions->len);
}

static char *
describe_leader (Reading *self, const MulCheckUnit *unit)
{
  g_autoptr (MulRecord) municipality =
      unit->municipality_id != NULL ? mul_document_get_record (self->document, MUL_ENTITY_MUNICIPALITY, unit->municipality_id)
                                    : NULL;

  return municipality != NULL
             ? g_strdup_printf ("%s, %s", unit->name, mul_record_get_text (municipality, MUL_MUNICIPALITY_name))
             : g_strdup (unit->name);
}

static void
fill_leaders (Reading *self, MulComparisonCell *cell, const Units *units, const MulCard *cards)
{
  g_autofree gboolean *in_service = g_new0 (gboolean, MAX (units->n, 1));
  MulComparisonLeaders leaders;

  for (guint i = 0; i < units->n; i++)
    in_service[i] = units->units[i].in_service;
  leaders = mul_comparison_find_leaders (cards, in_service, units->n);
  self->leaders += leaders.n_leaders;
  cell->plain = g_strdup_printf ("%u", leaders.n_leaders);
  cell->title = g_strdup_printf ("%u", leaders.n_leaders);
  if (leaders.widest < 0)
    cell->tone = MUL_COMPARISON_TONE_DIM;
  else
    {
      g_autofree char *who = describe_leader (self, &units->units[leaders.widest]);
      g_autofree char *amount =
          leaders.fte_e4 != MUL_NOT_STATED    ? print_fte (leaders.fte_e4)
          : leaders.persons != MUL_NOT_STATED ? print_persons (leaders.persons, FALSE)
                                              : NULL;

      if (amount != NULL && leaders.fte_e4 != MUL_NOT_STATED)
        /* Translators: the widest span: årsverk under a leader, then the unit and its municipality. */
        cell->detail = g_strdup_printf (C_ ("comparison", "at most %s FTE under one (%s)"), amount, who);
      else if (amount != NULL)
        /* Translators: the widest span: persons under a leader, then the unit and its municipality. */
        cell->detail = g_strdup_printf (C_ ("comparison", "at most %s under one (%s)"), amount, who);
      cell->item_id = g_strdup (units->units[leaders.widest].id);
    }
  if (leaders.vacant > 0)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_WARNING,
                                  g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u leader position vacant",
                                                                "%u leader positions vacant", leaders.vacant),
                                                   leaders.vacant));
}

/* ---- Rows ------------------------------------------------------------------------------------------- */

static void
fill_joint (Reading *self, guint row, const char *service_id, guint joint)
{
  const char *alternative_id = mul_record_get_id (g_ptr_array_index (self->joint, joint));
  guint column = self->municipalities->len + 1 + joint;
  MulComparisonCell *cell = mul_comparison_table_get_cell (self->table, row, column + 1);
  Units units = get_units (self, service_id, alternative_id);
  MulStaffingAmount amount;
  Staff staff;

  if (mul_query_is_left_out (self->left_out, service_id, alternative_id))
    {
      mul_comparison_fill_left_out (cell);
      return;
    }

  read_staff (self, &staff, service_id, &units);
  amount = sum_joint (&staff);
  fill_amount (cell, &amount);
  add_to_sum (self, column, &amount);
  mul_comparison_cell_lead_to (cell, service_id, "organisation", alternative_id);
  clear_staff (&staff);
}

static void
add_service (Reading *self, MulRecord *service)
{
  const char *id = mul_record_get_id (service);
  guint n = self->municipalities->len;
  guint row = mul_comparison_table_add_row (self->table, FALSE);
  MulComparisonCell *cell = mul_comparison_table_get_cell (self->table, row, 0);
  Units units = get_units (self, id, self->today);
  g_autoptr (MulStaffingTable) staffing = NULL;
  g_autofree MulCard *cards = NULL;
  Staff staff;

  read_staff (self, &staff, id, &units);
  staffing = mul_staffing_table_new (n, staff.roles->len, get_is_leader (&staff), get_positions (&staff), staff.positions->len);
  cards = compute_cards (&units, &staff);
  cell->title = g_strdup (mul_comparison_name_of (service, MUL_SERVICE_name, C_ ("comparison", "Unnamed service")));
  mul_comparison_cell_lead_to (cell, id, "staffing", NULL);
  for (guint i = 0; i < n; i++)
    {
      const MulStaffingAmount *amount = &mul_staffing_table_get_row (staffing, i)->including;

      cell = mul_comparison_table_get_cell (self->table, row, i + 1);
      fill_amount (cell, amount);
      add_to_sum (self, i, amount);
      mul_comparison_cell_lead_to (cell, id, "staffing", NULL);
    }
  cell = mul_comparison_table_get_cell (self->table, row, n + 1);
  fill_amount (cell, &mul_staffing_table_get_total (staffing)->including);
  add_to_sum (self, n, &mul_staffing_table_get_total (staffing)->including);
  mul_comparison_cell_lead_to (cell, id, "staffing", NULL);
  for (guint i = 0; i < self->joint->len; i++)
    fill_joint (self, row, id, i);
  cell = mul_comparison_table_get_cell (self->table, row, n + self->joint->len + 2);
  fill_one_person (self, cell, staffing, &staff);
  mul_comparison_cell_lead_to (cell, id, "staffing", NULL);
  cell = mul_comparison_table_get_cell (self->table, row, n + self->joint->len + 3);
  fill_leaders (self, cell, &units, cards);
  mul_comparison_cell_lead_to (cell, id, "organisation", self->today);
  clear_staff (&staff);
}

/* What the services come to; those that state no årsverk are named by their number, and counted as nothing. */
static void
add_sums (Reading *self)
{
  guint n = self->municipalities->len + 1 + self->joint->len;
  guint row = mul_comparison_table_add_row (self->table, TRUE);
  MulComparisonCell *cell = mul_comparison_table_get_cell (self->table, row, 0);

  cell->title = g_strdup (C_ ("comparison", "All services"));
  for (guint i = 0; i < n; i++)
    {
      cell = mul_comparison_table_get_cell (self->table, row, i + 1);
      self->sums[i].fte_missing = 0;
      fill_amount (cell, &self->sums[i]);
      if (self->silent[i] > 0 && self->sums[i].fte_e4 != MUL_NOT_STATED)
        cell->detail = join (cell->detail,
                             g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u service states no FTE",
                                                           "%u services state no FTE", self->silent[i]),
                                              self->silent[i]));
    }
  mul_comparison_table_get_cell (self->table, row, n + 1)->title = g_strdup_printf ("%u", self->one_person);
  mul_comparison_table_get_cell (self->table, row, n + 2)->title = g_strdup_printf ("%u", self->leaders);
}

static void
begin (Reading *self, MulDocument *document, MulComparisonTable *table)
{
  g_autoptr (GPtrArray) with_units = mul_query_alternatives_with_units (document, NULL);
  guint n;

  *self = (Reading) { .document = document, .table = table };
  self->services = mul_comparison_collect_services (document);
  self->municipalities = collect_filtered (document, MUL_ENTITY_MUNICIPALITY, MUL_MUNICIPALITY_part, "participant");
  self->joint = g_ptr_array_new_with_free_func (g_object_unref);
  self->today = mul_query_today (document);
  self->facts = mul_query_staffing_facts (document);
  self->units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  self->ends = g_hash_table_new (g_str_hash, g_str_equal);
  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  self->left_out = mul_query_left_out (document);
  index_facts (self);
  for (guint i = 0; i < with_units->len; i++)
    {
      g_autoptr (MulRecord) alternative =
          mul_document_get_record (document, MUL_ENTITY_ALTERNATIVE, g_ptr_array_index (with_units, i));

      if (g_strcmp0 (mul_record_get_id (alternative), self->today) != 0)
        g_ptr_array_add (self->joint, g_steal_pointer (&alternative));
    }
  n = self->municipalities->len + 1 + self->joint->len;
  self->sums = g_new0 (MulStaffingAmount, n);
  self->silent = g_new0 (guint, n);
  for (guint i = 0; i < n; i++)
    mul_staffing_amount_init (&self->sums[i]);
}

static void
add_columns (Reading *self)
{
  mul_comparison_table_add_column (self->table, C_ ("comparison", "Service"), HEAD_WIDTH, 1);
  for (guint i = 0; i < self->municipalities->len; i++)
    mul_comparison_table_add_column (
        self->table, mul_comparison_name_of (g_ptr_array_index (self->municipalities, i), MUL_MUNICIPALITY_name, "–"),
        CELL_WIDTH, 2);
  mul_comparison_table_add_column (self->table, C_ ("comparison", "Today, together"), CELL_WIDTH, 2);
  for (guint i = 0; i < self->joint->len; i++)
    mul_comparison_table_add_column (self->table,
                                     mul_comparison_name_of (g_ptr_array_index (self->joint, i), MUL_ALTERNATIVE_name, "–"),
                                     CELL_WIDTH, 2);
  mul_comparison_table_add_column (self->table, C_ ("comparison", "Roles with one person"), WORDS_WIDTH, 4);
  mul_comparison_table_add_column (self->table, C_ ("comparison", "Leaders and spans"), WORDS_WIDTH, 3);
}

static void
end (Reading *self)
{
  g_ptr_array_unref (self->services);
  g_ptr_array_unref (self->municipalities);
  g_ptr_array_unref (self->joint);
  g_hash_table_unref (self->units);
  g_hash_table_unref (self->positions);
  g_hash_table_unref (self->ends);
  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->left_out);
  mul_check_facts_free (self->facts);
  g_free (self->today);
  g_free (self->sums);
  g_free (self->silent);
}

/**
 * mul_comparison_tables_staffing:
 * @document: the project
 *
 * Årsverk are those placed elsewhere included, as in every comparison; persons stand beside them and are never added to them.
 *
 * Returns: (transfer full): services × municipalities, with sums, the joint alternatives that have an organisation, roles with
 *   one person, and leaders
 */
MulComparisonTable *
mul_comparison_tables_staffing (MulDocument *document)
{
  MulComparisonTable *table = mul_comparison_table_new (
      C_ ("comparison", "Staffing across the services"),
      C_ ("comparison", "FTE and persons stand side by side and are never added. “–” is not stated, not zero."));
  Reading reading;

  begin (&reading, document, table);
  add_columns (&reading);
  for (guint i = 0; i < reading.services->len; i++)
    add_service (&reading, g_ptr_array_index (reading.services, i));
  if (reading.services->len > 0)
    add_sums (&reading);
  end (&reading);
  return table;
}
