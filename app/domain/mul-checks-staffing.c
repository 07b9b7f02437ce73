/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-checks-private.h"

#include "domain/mul-card.h"

/* What one service says of one real unit, which may stand there as several. */
typedef struct
{
  const MulCheckUnit *unit; /* the first */
  GString *list[3];         /* by measure: "4 + 1" */
  GString *names[3];        /* and whose these are: "Landbruk + Skogbruk" */
  guint n[3];               /* and how many */
  gint64 sum_e4[3];
} Account;

static const MulCheckPosition *
get_positions (MulChecker *self)
{
  return MUL_CHECK_ROWS (self->facts->positions, MulCheckPosition);
}

static MulStaffingPosition
to_position (const MulCheckPosition *position, int unit)
{
  return (MulStaffingPosition) {
    .column = position->role_id != NULL ? (position->is_leader ? 1 : 0) : MUL_STAFFING_NO_COLUMN,
    .unit = unit,
    .arrangement = position->arrangement,
    .fte_e4 = position->fte_e4,
    .headcount = position->headcount,
    .vacant = position->vacant,
  };
}

static const MulCheckUnit *
get_unit_of (MulChecker *self, const MulCheckPosition *position)
{
  return g_hash_table_lookup (self->units, position->unit_id);
}

/* ---- The same unit in two services ------------------------------------------------------------------ */

/* A chain of "the same as" has one end; a ring, which a damaged file may hold, ends after a while. */
static const MulCheckUnit *
find_root (MulChecker *self, const MulCheckUnit *unit)
{
  for (guint i = 0; i < 16 && unit->same_as != NULL; i++)
    {
      const MulCheckUnit *other = g_hash_table_lookup (self->units, unit->same_as);

      if (other == NULL)
        break;
      unit = other;
    }
  return unit;
}

static gint64
find_stated (MulChecker *self, const MulCheckUnit *unit, MulMeasure measure)
{
  const MulCheckTotal *totals = MUL_CHECK_ROWS (self->facts->totals, MulCheckTotal);

  for (guint i = 0; i < self->facts->totals->len; i++)
    if (g_str_equal (totals[i].unit_id, unit->id) && totals[i].measure == measure)
      return totals[i].value_e4;
  return MUL_NOT_STATED;
}

/* The sum of a unit's own positions, where each states its number. */
static gint64
sum_own (MulChecker *self, const MulCheckUnit *unit, MulMeasure measure)
{
  MulStaffingAmount amount;

  mul_staffing_amount_init (&amount);
  for (guint i = 0; i < self->facts->positions->len; i++)
    {
      MulStaffingPosition position = to_position (&get_positions (self)[i], 0);

      if (g_str_equal (get_positions (self)[i].unit_id, unit->id) && mul_staffing_position_counts (&position))
        mul_staffing_amount_add (&amount, &position);
    }
  if (measure == MUL_MEASURE_FTE)
    return amount.fte_missing == 0 ? amount.fte_e4 : MUL_NOT_STATED;
  if (measure == MUL_MEASURE_PERSONS && amount.persons_missing == 0 && amount.persons != MUL_NOT_STATED)
    return amount.persons * MUL_E4;
  return MUL_NOT_STATED;
}

static void
add_to_account (MulChecker *self, Account *account, const MulCheckUnit *unit)
{
  if (account->unit == NULL)
    {
      account->unit = unit;
      for (guint i = 0; i < G_N_ELEMENTS (account->list); i++)
        {
          account->list[i] = g_string_new (NULL);
          account->names[i] = g_string_new (NULL);
          account->sum_e4[i] = MUL_NOT_STATED;
        }
    }
  for (guint i = 0; i < G_N_ELEMENTS (account->list); i++)
    {
      gint64 stated = find_stated (self, unit, (MulMeasure) i);
      gint64 value = stated != MUL_NOT_STATED ? stated : sum_own (self, unit, (MulMeasure) i);
      g_autofree char *text = value != MUL_NOT_STATED ? mul_checker_print (value) : NULL;

      if (text == NULL)
        continue;
      mul_checker_append (account->list[i], " + ", text);
      mul_checker_append (account->names[i], " + ", unit->name);
      account->n[i]++;
      account->sum_e4[i] = mul_value_add (account->sum_e4[i], value);
    }
}

static void
free_account (gpointer data)
{
  Account *account = data;

  for (guint i = 0; i < G_N_ELEMENTS (account->list); i++)
    {
      g_string_free (account->list[i], TRUE);
      g_string_free (account->names[i], TRUE);
    }
  g_free (account);
}

static MulMeasure
find_measure (const Account *account)
{
  for (guint i = 0; i < G_N_ELEMENTS (account->list); i++)
    if (account->sum_e4[i] != MUL_NOT_STATED)
      return (MulMeasure) i;
  return MUL_MEASURE_FTE;
}

/* Finds the measures in which two accounts do not agree. Where they have none in common, a whole's difference is asked about:
 * three årsverk and five persons may both be right, but a reader wonders. */
static gboolean
differ (const Account *a, const Account *b, MulMeasure *of_a, MulMeasure *of_b)
{
  gboolean common = FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (a->list); i++)
    {
      if (a->sum_e4[i] == MUL_NOT_STATED || b->sum_e4[i] == MUL_NOT_STATED)
        continue;
      common = TRUE;
      *of_a = *of_b = (MulMeasure) i;
      if (a->sum_e4[i] != b->sum_e4[i])
        return TRUE;
    }
  *of_a = find_measure (a);
  *of_b = find_measure (b);
  return !common && a->sum_e4[*of_a] != MUL_NOT_STATED && b->sum_e4[*of_b] != MUL_NOT_STATED &&
         ABS (a->sum_e4[*of_a] - b->sum_e4[*of_b]) >= MUL_E4;
}

/* Whose numbers were added up, where there is more than one. */
static const char *
get_parts (const Account *account, MulMeasure measure)
{
  return account->n[measure] > 1 ? account->names[measure]->str : "";
}

static void
compare_accounts (MulChecker *self, const Account *a, const Account *b)
{
  MulMeasure of_a;
  MulMeasure of_b;
  g_autofree char *subject = NULL;
  g_autofree char *name = NULL;
  g_autofree char *sum_of_a = NULL;
  g_autofree char *sum_of_b = NULL;
  MulFinding *finding;

  if (!differ (a, b, &of_a, &of_b))
    return;
  subject = g_strdup_printf ("%s %s", a->unit->id, b->unit->id);
  name = mul_checker_name_unit (self, a->unit);
  sum_of_a = mul_checker_print (a->sum_e4[of_a]);
  sum_of_b = mul_checker_print (b->sum_e4[of_b]);
  finding = mul_checker_add (self, MUL_CHECK_SAME_UNIT, a->unit->service_id, subject);
  mul_checker_say (finding, name, a->list[of_a]->str, mul_codes_MEASURE[of_a],
                   mul_checker_get_service (self, a->unit->service_id)->name, b->list[of_b]->str, mul_codes_MEASURE[of_b],
                   mul_checker_get_service (self, b->unit->service_id)->name, sum_of_a, get_parts (a, of_a), sum_of_b,
                   get_parts (b, of_b), NULL);
  mul_checker_take_fingerprint (finding, g_strdup_printf ("%s %s %s %s", mul_codes_MEASURE[of_a], a->list[of_a]->str,
                                                          mul_codes_MEASURE[of_b], b->list[of_b]->str));
  mul_checker_lead (finding, "organisation", a->unit->alternative_id, a->unit->id);
}

static Account *
get_account (GPtrArray *accounts, const char *service_id)
{
  Account *account;

  for (guint i = 0; i < accounts->len; i++)
    {
      account = g_ptr_array_index (accounts, i);
      if (g_str_equal (account->unit->service_id, service_id))
        return account;
    }
  account = g_new0 (Account, 1);
  g_ptr_array_add (accounts, account);
  return account;
}

/* Services in the order in which the unit stands in them. */
static void
check_same_units (MulChecker *self)
{
  const MulCheckUnit *units = MUL_CHECK_ROWS (self->facts->units, MulCheckUnit);
  g_autoptr (GHashTable) roots = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) groups =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) (gpointer) g_ptr_array_unref);
  g_autoptr (GPtrArray) order = g_ptr_array_new ();

  for (guint i = 0; i < self->facts->units->len; i++)
    if (units[i].same_as != NULL)
      g_hash_table_add (roots, (gpointer) find_root (self, &units[i])->id);
  for (guint i = 0; i < self->facts->units->len && g_hash_table_size (roots) > 0; i++)
    {
      const char *root = find_root (self, &units[i])->id;
      GPtrArray *accounts = g_hash_table_lookup (groups, root);

      if (!units[i].today || !g_hash_table_contains (roots, root) ||
          mul_checker_get_service (self, units[i].service_id) == NULL)
        continue;
      if (accounts == NULL)
        {
          accounts = g_ptr_array_new_with_free_func (free_account);
          g_hash_table_insert (groups, (gpointer) root, accounts);
          g_ptr_array_add (order, accounts);
        }
      add_to_account (self, get_account (accounts, units[i].service_id), &units[i]);
    }
  for (guint i = 0; i < order->len; i++)
    {
      GPtrArray *accounts = g_ptr_array_index (order, i);

      for (guint j = 1; j < accounts->len; j++)
        compare_accounts (self, g_ptr_array_index (accounts, 0), g_ptr_array_index (accounts, j));
    }
}

/* ---- Stated and computed totals --------------------------------------------------------------------- */

static void
report_total (MulChecker *self, const MulCheckUnit *unit, MulMeasure measure, gint64 stated_e4, gint64 computed_e4)
{
  g_autofree char *subject = g_strdup_printf ("%s %s", unit->id, mul_codes_MEASURE[measure]);
  g_autofree char *name = mul_checker_name_unit (self, unit);
  g_autofree char *stated = mul_checker_print (stated_e4);
  g_autofree char *computed = mul_checker_print (computed_e4);
  MulFinding *finding = mul_checker_add (self, MUL_CHECK_TOTAL, unit->service_id, subject);

  mul_checker_say (finding, name, stated, mul_codes_MEASURE[measure], computed, NULL);
  mul_checker_take_fingerprint (finding, g_strdup_printf ("%s %s", stated, computed));
  mul_checker_lead (finding, "organisation", unit->alternative_id, unit->id);
}

/* A stated total of persons often counts the vacant positions, and one of a unit whose positions do not all state their number
 * cannot be compared. */
static void
compare_totals (MulChecker *self, const MulCheckUnit *unit, const MulCard *card)
{
  if (card->fte.differs && card->all.fte_missing == 0)
    report_total (self, unit, MUL_MEASURE_FTE, card->fte.stated, card->fte.computed);
  if (card->persons.differs && card->all.persons_missing == 0 &&
      !(card->persons.rest != MUL_NOT_STATED && card->persons.rest <= card->vacant))
    report_total (self, unit, MUL_MEASURE_PERSONS, card->persons.stated * MUL_E4, card->persons.computed * MUL_E4);
}

static void
check_totals (MulChecker *self)
{
  const MulCheckUnit *units = MUL_CHECK_ROWS (self->facts->units, MulCheckUnit);
  const MulCheckTotal *totals = MUL_CHECK_ROWS (self->facts->totals, MulCheckTotal);
  const gboolean leads[] = { FALSE, TRUE };
  guint n = self->facts->units->len;
  g_autofree MulCardUnit *card_units = g_new0 (MulCardUnit, MAX (n, 1));
  g_autofree MulStaffingPosition *positions = g_new0 (MulStaffingPosition, MAX (self->facts->positions->len, 1));
  g_autofree MulCard *cards = NULL;

  for (guint i = 0; i < n; i++)
    {
      const MulCheckUnit *parent = units[i].parent_id != NULL ? g_hash_table_lookup (self->units, units[i].parent_id) : NULL;

      card_units[i] = (MulCardUnit) { parent != NULL ? (int) (parent - units) : -1, FALSE, MUL_NOT_STATED, MUL_NOT_STATED,
                                      MUL_NOT_STATED };
    }
  for (guint i = 0; i < self->facts->totals->len; i++)
    {
      const MulCheckUnit *unit = g_hash_table_lookup (self->units, totals[i].unit_id);

      if (unit == NULL)
        continue;
      if (totals[i].measure == MUL_MEASURE_FTE)
        card_units[unit - units].stated_fte_e4 = totals[i].value_e4;
      else if (totals[i].measure == MUL_MEASURE_PERSONS && totals[i].value_e4 != MUL_NOT_STATED)
        card_units[unit - units].stated_persons = totals[i].value_e4 / MUL_E4;
    }
  for (guint i = 0; i < self->facts->positions->len; i++)
    {
      const MulCheckUnit *unit = get_unit_of (self, &get_positions (self)[i]);

      positions[i] = to_position (&get_positions (self)[i], unit != NULL ? (int) (unit - units) : -1);
    }
  cards = mul_cards_new (card_units, n, G_N_ELEMENTS (leads), leads, positions, self->facts->positions->len);
  /* A unit around the service lists only those of its people that concern the service. */
  for (guint i = 0; i < n; i++)
    if (units[i].in_service)
      compare_totals (self, &units[i], &cards[i]);
}

/* ---- Positions -------------------------------------------------------------------------------------- */

typedef struct
{
  guint n;
  const MulCheckPosition *position;
  const MulCheckUnit *unit;
} Cell;

/* The cells of the staffing tables. Positions stand by service, role and municipality, so that those of a cell are neighbours. */
static GArray *
collect_cells (MulChecker *self)
{
  const MulCheckPosition *positions = get_positions (self);
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (Cell));

  for (guint i = 0; i < self->facts->positions->len; i++)
    {
      MulStaffingPosition position = to_position (&positions[i], 0);
      const MulCheckUnit *unit = positions[i].role_id != NULL && mul_staffing_position_counts (&position)
                                     ? get_unit_of (self, &positions[i])
                                     : NULL;
      Cell cell = { 1, &positions[i], unit };
      Cell *last = cells->len > 0 ? &g_array_index (cells, Cell, cells->len - 1) : NULL;

      if (unit == NULL || !unit->today || unit->municipality_id == NULL)
        continue;
      if (last != NULL && g_str_equal (last->position->role_id, positions[i].role_id) &&
          g_str_equal (last->unit->municipality_id, unit->municipality_id))
        last->n++;
      else
        g_array_append_val (cells, cell);
    }
  return cells;
}

/* A role with one person: as the staffing table has it. */
static void
check_one_person (MulChecker *self)
{
  g_autoptr (GArray) cells = collect_cells (self);
  MulFinding *finding = NULL;
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) facts = g_string_new (NULL);
  const char *role_id = NULL;
  const char *first = NULL;

  for (guint i = 0; i <= cells->len; i++)
    {
      const Cell *cell = i < cells->len ? &g_array_index (cells, Cell, i) : NULL;
      const MulCheckUnit *unit = cell != NULL ? cell->unit : NULL;
      MulStaffingPosition position = { 0 };

      if (finding != NULL && (unit == NULL || g_strcmp0 (unit->service_id, finding->service_id) != 0))
        {
          mul_checker_say (finding, names->str, NULL);
          mul_checker_take_fingerprint (finding, g_strdup (facts->str));
          mul_checker_lead (finding, "staffing", NULL, first);
          finding = NULL;
        }
      if (cell == NULL)
        break;
      position = to_position (cell->position, 0);
      if (cell->n != 1 || cell->position->is_leader || !mul_staffing_position_is_one_person (&position))
        continue;
      if (finding == NULL)
        {
          finding = mul_checker_add (self, MUL_CHECK_ONE_PERSON, unit->service_id, unit->service_id);
          finding->n = 0;
          g_string_truncate (names, 0);
          g_string_truncate (facts, 0);
          role_id = NULL;
          first = cell->position->id;
        }
      finding->n++;
      if (g_strcmp0 (role_id, cell->position->role_id) != 0)
        {
          mul_checker_append (names, "; ", cell->position->role_name);
          g_string_append (names, " ");
        }
      else
        g_string_append (names, ", ");
      g_string_append (names, mul_checker_name_municipality (self, unit->municipality_id));
      g_string_append_printf (facts, "%s %s\n", cell->position->role_id, unit->municipality_id);
      role_id = cell->position->role_id;
    }
}

static void
check_position (MulChecker *self, const MulCheckPosition *position, const MulCheckUnit *unit)
{
  MulStaffingPosition counted = to_position (position, 0);
  gboolean silent = position->fte_e4 == MUL_NOT_STATED && position->headcount == MUL_NOT_STATED;
  g_autofree char *name = NULL;
  MulFinding *finding;

  if (!mul_staffing_position_counts (&counted) || !(silent || (position->vacant && position->is_leader)))
    return;
  name = mul_checker_name_unit (self, unit);
  if (position->vacant && position->is_leader)
    {
      finding = mul_checker_add (self, MUL_CHECK_VACANT_LEADER, unit->service_id, position->id);
      mul_checker_say (finding, name, NULL);
      mul_checker_lead (finding, "organisation", unit->alternative_id, unit->id);
    }
  if (silent)
    {
      finding = mul_checker_add (self, MUL_CHECK_NO_VALUE, unit->service_id, position->id);
      mul_checker_say (finding, *position->title != '\0' ? position->title : position->role_name, name, NULL);
      mul_checker_lead (finding, "organisation", unit->alternative_id, unit->id);
    }
}

/* What a finding rests on is known when the service's last position has been seen. */
static void
end_no_fte (MulFinding *finding, const GString *facts)
{
  if (finding != NULL)
    mul_checker_take_fingerprint (finding, g_strdup (facts->str));
}

/* Positions stand by service, so that those without årsverk are counted service by service. */
static void
check_positions (MulChecker *self)
{
  const MulCheckPosition *positions = get_positions (self);
  MulFinding *finding = NULL;
  g_autoptr (GString) facts = g_string_new (NULL);

  for (guint i = 0; i < self->facts->positions->len; i++)
    {
      const MulCheckUnit *unit = get_unit_of (self, &positions[i]);
      MulStaffingPosition position = to_position (&positions[i], 0);

      if (unit == NULL || !unit->today)
        continue;
      check_position (self, &positions[i], unit);
      if (positions[i].fte_e4 != MUL_NOT_STATED || positions[i].headcount == MUL_NOT_STATED ||
          positions[i].role_id == NULL || !mul_staffing_position_counts (&position))
        continue;
      if (finding == NULL || g_strcmp0 (finding->service_id, unit->service_id) != 0)
        {
          end_no_fte (finding, facts);
          finding = mul_checker_add (self, MUL_CHECK_NO_FTE, unit->service_id, unit->service_id);
          finding->n = 0;
          mul_checker_say (finding, "", NULL);
          mul_checker_lead (finding, "staffing", NULL, NULL);
          g_string_truncate (facts, 0);
        }
      finding->n++;
      g_string_append_printf (facts, "%s\n", positions[i].id);
    }
  end_no_fte (finding, facts);
}

/* ---- Municipalities without staffing ---------------------------------------------------------------- */

static void
mark_staffed (MulChecker *self, GHashTable *staffed, const MulCheckUnit *unit)
{
  if (unit != NULL && unit->today && unit->municipality_id != NULL)
    g_hash_table_add (staffed, g_strconcat (unit->service_id, " ", unit->municipality_id, NULL));
}

static void
end_parts (MulFinding *finding, const GString *names, const GString *facts)
{
  if (finding == NULL)
    return;
  mul_checker_say (finding, names->str, NULL);
  mul_checker_take_fingerprint (finding, g_strdup (facts->str));
}

static void
check_parts (MulChecker *self)
{
  const MulCheckPart *parts = MUL_CHECK_ROWS (self->facts->parts, MulCheckPart);
  const MulCheckTotal *totals = MUL_CHECK_ROWS (self->facts->totals, MulCheckTotal);
  g_autoptr (GHashTable) staffed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) units = g_hash_table_new (NULL, NULL);
  g_autoptr (GString) names = g_string_new (NULL);
  g_autoptr (GString) facts = g_string_new (NULL);
  MulFinding *finding = NULL;

  for (guint i = 0; i < self->facts->positions->len; i++)
    {
      MulStaffingPosition position = to_position (&get_positions (self)[i], 0);

      if (mul_staffing_position_counts (&position) &&
          (position.fte_e4 != MUL_NOT_STATED || position.headcount != MUL_NOT_STATED) &&
          g_hash_table_add (units, (gpointer) get_unit_of (self, &get_positions (self)[i])))
        mark_staffed (self, staffed, get_unit_of (self, &get_positions (self)[i]));
    }
  for (guint i = 0; i < self->facts->totals->len; i++)
    {
      const MulCheckUnit *unit = g_hash_table_lookup (self->units, totals[i].unit_id);

      if (unit != NULL && unit->in_service)
        mark_staffed (self, staffed, unit);
    }
  for (guint i = 0; i < self->facts->parts->len; i++)
    {
      g_autofree char *key = g_strconcat (parts[i].service_id, " ", parts[i].municipality_id, NULL);

      if (g_hash_table_contains (staffed, key))
        continue;
      if (finding == NULL || g_strcmp0 (finding->service_id, parts[i].service_id) != 0)
        {
          end_parts (finding, names, facts);
          finding = mul_checker_add (self, MUL_CHECK_NO_STAFFING, parts[i].service_id, parts[i].service_id);
          finding->n = 0;
          mul_checker_lead (finding, "staffing", NULL, NULL);
          g_string_truncate (names, 0);
          g_string_truncate (facts, 0);
        }
      finding->n++;
      mul_checker_append (names, ", ", mul_checker_name_municipality (self, parts[i].municipality_id));
      g_string_append_printf (facts, "%s\n", parts[i].municipality_id);
    }
  end_parts (finding, names, facts);
}

void
mul_checker_check_staffing (MulChecker *self)
{
  check_same_units (self);
  check_totals (self);
  check_positions (self);
  check_one_person (self);
  check_parts (self);
}
