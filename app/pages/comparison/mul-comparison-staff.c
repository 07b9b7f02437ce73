/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "pages/comparison/mul-comparison-staff.h"

#include "domain/mul-leaders.h"
#include "storage/mul-queries-checks.h"
#include "storage/mul-queries-comparison.h"

/* A service's units in one alternative, which stand together. */
typedef struct
{
  const MulCheckUnit *units;
  guint n;
} Units;

static void
index_units (MulComparisonFacts *self, GHashTable *services)
{
  const MulCheckUnit *units = MUL_CHECK_ROWS (self->facts->units, MulCheckUnit);

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
}

/* A service's positions stand together, by role. */
static void
index_positions (MulComparisonFacts *self, GHashTable *services)
{
  const MulCheckPosition *positions = MUL_CHECK_ROWS (self->facts->positions, MulCheckPosition);

  for (guint i = 0; i < self->facts->positions->len; i++)
    {
      gpointer service = g_hash_table_lookup (services, positions[i].unit_id);

      if (!g_hash_table_contains (self->positions, service))
        g_hash_table_insert (self->positions, service, GUINT_TO_POINTER (i + 1));
      g_hash_table_insert (self->ends, service, GUINT_TO_POINTER (i + 1));
    }
}

/**
 * mul_comparison_facts_begin:
 * @self: (out caller-allocates): what is read
 * @document: the project
 * @municipalities: (element-type MulRecord): the rows of the staffing tables
 *
 * End it with mul_comparison_facts_end(), and before @municipalities is freed.
 */
void
mul_comparison_facts_begin (MulComparisonFacts *self, MulDocument *document, GPtrArray *municipalities)
{
  g_autoptr (GHashTable) services = g_hash_table_new (g_str_hash, g_str_equal);

  self->municipalities = municipalities;
  self->facts = mul_query_staffing_facts (document);
  self->units = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->positions = g_hash_table_new (g_str_hash, g_str_equal);
  self->ends = g_hash_table_new (g_str_hash, g_str_equal);
  self->rows = g_hash_table_new (g_str_hash, g_str_equal);
  self->apart = mul_query_apart (document);
  index_units (self, services);
  index_positions (self, services);
  for (guint i = 0; i < municipalities->len; i++)
    g_hash_table_insert (self->rows, (gpointer) mul_record_get_id (g_ptr_array_index (municipalities, i)),
                         GUINT_TO_POINTER (i + 1));
}

void
mul_comparison_facts_end (MulComparisonFacts *self)
{
  g_hash_table_unref (self->units);
  g_hash_table_unref (self->positions);
  g_hash_table_unref (self->ends);
  g_hash_table_unref (self->rows);
  g_hash_table_unref (self->apart);
  mul_check_facts_free (self->facts);
}

static int
find_unit (const MulComparisonStaff *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->n_units; i++)
    if (g_str_equal (self->units[i].id, id))
      return (int) i;
  return -1;
}

static int
add_role (MulComparisonStaff *self, const MulCheckPosition *position, const char **role_id)
{
  if (position->role_id == NULL)
    return MUL_STAFFING_NO_COLUMN;
  if (g_strcmp0 (*role_id, position->role_id) != 0)
    {
      *role_id = position->role_id;
      g_ptr_array_add (self->roles, (gpointer) position->role_name);
      g_array_append_val (self->is_leader, position->is_leader);
    }
  return (int) self->roles->len - 1;
}

static gboolean
is_apart (const MulComparisonFacts *facts, const MulCheckUnit *unit)
{
  g_autofree char *key = NULL;

  if (unit->municipality_id == NULL || g_hash_table_size (facts->apart) == 0)
    return FALSE;
  key = g_strconcat (unit->service_id, " ", unit->municipality_id, NULL);
  return g_hash_table_contains (facts->apart, key);
}

static int
find_row (const MulComparisonFacts *facts, const MulCheckUnit *unit)
{
  return unit->municipality_id != NULL && !is_apart (facts, unit)
             ? (int) GPOINTER_TO_UINT (g_hash_table_lookup (facts->rows, unit->municipality_id)) - 1
             : -1;
}

static void
read_positions (MulComparisonStaff *self, const MulComparisonFacts *facts, const char *service_id, gboolean joint)
{
  const MulCheckPosition *positions = MUL_CHECK_ROWS (facts->facts->positions, MulCheckPosition);
  guint first = GPOINTER_TO_UINT (g_hash_table_lookup (facts->positions, service_id));
  guint last = GPOINTER_TO_UINT (g_hash_table_lookup (facts->ends, service_id));
  const char *role_id = NULL;

  for (guint i = first; i > 0 && i <= last; i++)
    {
      const MulCheckPosition *position = &positions[i - 1];
      int unit = find_unit (self, position->unit_id);
      MulStaffingPosition value = { 0 };

      if (unit < 0)
        continue;
      value = (MulStaffingPosition) {
        .row = joint ? 0 : find_row (facts, &self->units[unit]),
        .column = add_role (self, position, &role_id),
        .unit = unit,
        .arrangement = position->arrangement,
        .fte_e4 = position->fte_e4,
        .headcount = position->headcount,
        .vacant = position->vacant,
      };
      g_array_append_val (self->positions, value);
      g_ptr_array_add (self->ids, (gpointer) position->id);
    }
}

static const MulStaffingPosition *
get_positions (const MulComparisonStaff *self)
{
  return (const MulStaffingPosition *) (gpointer) self->positions->data;
}

static void
find_leaders (MulComparisonStaff *self, const MulComparisonFacts *facts)
{
  g_autofree MulCardUnit *stated = g_new0 (MulCardUnit, MAX (self->n_units, 1));
  g_autofree MulCard *cards = NULL;

  self->in_service = g_new0 (gboolean, MAX (self->n_units, 1));
  for (guint i = 0; i < self->n_units; i++)
    {
      stated[i] = (MulCardUnit) { find_unit (self, self->units[i].parent_id), self->units[i].names_leader, MUL_NOT_STATED,
                                  MUL_NOT_STATED, MUL_NOT_STATED };
      self->in_service[i] = self->units[i].in_service && !is_apart (facts, &self->units[i]);
    }
  cards = mul_cards_new (stated, self->n_units, self->roles->len, (const gboolean *) (gpointer) self->is_leader->data,
                         get_positions (self), self->positions->len);
  self->leaders = mul_leaders_list (cards, self->in_service, self->n_units);
  self->n_named = mul_leaders_count_named (cards, self->in_service, self->n_units);
}

/**
 * mul_comparison_staff_read:
 * @self: (out caller-allocates): the staffing
 * @facts: the project's
 * @service_id: a service
 * @alternative_id: an alternative
 * @joint: whether it is one organisation for all municipalities, so that its table has one row
 */
void
mul_comparison_staff_read (MulComparisonStaff *self, const MulComparisonFacts *facts, const char *service_id,
                           const char *alternative_id, gboolean joint)
{
  g_autofree char *key = g_strconcat (service_id, " ", alternative_id, NULL);
  const Units *units = g_hash_table_lookup (facts->units, key);

  *self = (MulComparisonStaff) { 0 };
  self->units = units != NULL ? units->units : NULL;
  self->n_units = units != NULL ? units->n : 0;
  self->roles = g_ptr_array_new ();
  self->is_leader = g_array_new (FALSE, TRUE, sizeof (gboolean));
  self->positions = g_array_new (FALSE, TRUE, sizeof (MulStaffingPosition));
  self->ids = g_ptr_array_new ();
  read_positions (self, facts, service_id, joint);
  self->table = mul_staffing_table_new (joint ? 1 : facts->municipalities->len, self->roles->len,
                                        (const gboolean *) (gpointer) self->is_leader->data, get_positions (self),
                                        self->positions->len);
  find_leaders (self, facts);
}

void
mul_comparison_staff_clear (MulComparisonStaff *self)
{
  g_free (self->in_service);
  g_ptr_array_unref (self->roles);
  g_array_unref (self->is_leader);
  g_array_unref (self->positions);
  g_ptr_array_unref (self->ids);
  mul_staffing_table_free (self->table);
  g_array_unref (self->leaders);
}

/**
 * mul_comparison_staff_list_units:
 * @self: a staffing
 * @row: a municipality's row
 * @elsewhere: whether what is placed elsewhere is asked for, or else what stands in the chart only
 *
 * Returns: (transfer full): the names of the units that hold it
 */
char *
mul_comparison_staff_list_units (const MulComparisonStaff *self, guint row, gboolean elsewhere)
{
  GString *names = g_string_new (NULL);
  int last = -1;

  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulStaffingPosition *position = &get_positions (self)[i];

      if (position->row != (int) row || position->unit == last || position->fte_e4 == MUL_NOT_STATED ||
          (elsewhere ? position->column < 0 || position->arrangement != MUL_ARRANGEMENT_ELSEWHERE : position->column >= 0))
        continue;
      last = position->unit;
      g_string_append_printf (names, "%s%s", names->len > 0 ? ", " : "", self->units[last].name);
    }
  return g_string_free_and_steal (names);
}

/**
 * mul_comparison_staff_find_position:
 * @self: a staffing
 * @row: a row of its table
 * @column: a role
 *
 * Returns: (nullable): the key of the first position that counts there
 */
const char *
mul_comparison_staff_find_position (const MulComparisonStaff *self, guint row, guint column)
{
  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulStaffingPosition *position = &get_positions (self)[i];

      if (position->row == (int) row && position->column == (int) column && mul_staffing_position_counts (position))
        return g_ptr_array_index (self->ids, i);
    }
  return NULL;
}
