/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/mul-queries-organisation-joint.h"

#include "domain/mul-leaders.h"
#include "storage/mul-database.h"
#include "storage/mul-queries-organisation-private.h"
#include "storage/mul-queries.h"

/* Two alternatives of one service are read with the same questions, and the rules of the ledger are asked what they come
 * to beside each other. */

static void
free_unit (gpointer data)
{
  MulJointUnit *unit = data;

  g_free (unit->id);
  g_free (unit->name);
  g_free (unit->leader);
  g_free (unit->place);
  g_free (unit->municipality_id);
  g_free (unit->origin_unit_id);
  g_free (unit);
}

static void
free_position (gpointer data)
{
  MulJointPosition *position = data;

  g_free (position->id);
  g_free (position->title);
  g_free (position);
}

/* Each record's key → its place + 1. */
static GHashTable *
number (GListModel *list)
{
  GHashTable *numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);

      g_hash_table_insert (numbers, g_strdup (mul_record_get_id (record)), GUINT_TO_POINTER (i + 1));
    }
  return numbers;
}

static int
look_up (GHashTable *numbers, const char *id)
{
  return id != NULL ? (int) GPOINTER_TO_UINT (g_hash_table_lookup (numbers, id)) - 1 : -1;
}

/* The units' keys → their places + 1. The keys belong to the units. */
static GHashTable *
number_units (const GPtrArray *units)
{
  GHashTable *numbers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < units->len; i++)
    g_hash_table_insert (numbers, ((MulJointUnit *) g_ptr_array_index (units, i))->id, GUINT_TO_POINTER (i + 1));
  return numbers;
}

/* A unit that says nothing of its place is where the one above it is. */
static void
inherit_places (GPtrArray *units)
{
  for (guint i = 0; i < units->len; i++)
    {
      MulJointUnit *unit = g_ptr_array_index (units, i);
      const MulJointUnit *above = unit;

      for (guint steps = 0; steps < units->len && *above->place == '\0' && above->parent >= 0; steps++)
        above = g_ptr_array_index (units, (guint) above->parent);
      if (above != unit && *above->place != '\0')
        g_set_str (&unit->place, above->place);
    }
}

static GPtrArray *
read_units (MulDocument *document, const char *service_id, const char *alternative_id)
{
  GPtrArray *units = g_ptr_array_new_with_free_func (free_unit);
  g_autoptr (GPtrArray) parents = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GHashTable) numbers = NULL;
  g_autoptr (MulStatement) statement =
      mul_query_prepare_organisation (document,
                                      "SELECT id, name, leader, place, municipality_id, in_service, origin_unit_id, parent_id FROM unit "
                                      "WHERE service_id = ?1 AND +alternative_id = ?2 ORDER BY rank, id",
                                      service_id, alternative_id);

  g_return_val_if_fail (statement != NULL, units);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      MulJointUnit *unit = g_new0 (MulJointUnit, 1);

      unit->id = g_strdup (mul_statement_get_text (statement, 0));
      unit->name = g_strdup (mul_statement_get_text (statement, 1));
      unit->leader = g_strdup (mul_statement_get_text (statement, 2));
      unit->place = g_strdup (mul_statement_get_text (statement, 3));
      unit->municipality_id = g_strdup (mul_statement_get_text (statement, 4));
      unit->in_service = mul_statement_get_integer (statement, 5) == 1;
      unit->takes_part = TRUE;
      unit->origin_unit_id = g_strdup (mul_statement_get_text (statement, 6));
      g_ptr_array_add (parents, g_strdup (mul_statement_get_text (statement, 7)));
      g_ptr_array_add (units, unit);
    }
  numbers = number_units (units);
  for (guint i = 0; i < units->len; i++)
    ((MulJointUnit *) g_ptr_array_index (units, i))->parent = look_up (numbers, g_ptr_array_index (parents, i));
  inherit_places (units);
  return units;
}

/* The positions of an alternative. @origin_ids takes the key of each one's origin, "" where it had one that is gone, and
 * NULL where it never had any. */
static GPtrArray *
read_positions (MulDocument *document, const char *service_id, const char *alternative_id, const MulJoint *self,
                const GPtrArray *units, GPtrArray *origin_ids)
{
  GPtrArray *positions = g_ptr_array_new_with_free_func (free_position);
  g_autoptr (GHashTable) unit_numbers = number_units (units);
  g_autoptr (GHashTable) role_numbers = number (self->roles);
  g_autoptr (GHashTable) municipality_numbers = number (self->municipalities);
  g_autoptr (MulStatement) statement =
      mul_query_prepare_organisation (document,
                                      "SELECT p.id, p.unit_id, p.title, p.role_id, p.arrangement, p.fte_e4, p.headcount, p.vacant, p.ended, "
                                      "p.origin_position_id, p.origin_fte_e4, coalesce (p.origin_municipality_id, u.municipality_id) "
                                      "FROM position p JOIN unit u ON u.id = p.unit_id LEFT JOIN municipality m ON m.id = u.municipality_id "
                                      "WHERE u.service_id = ?1 AND +u.alternative_id = ?2 "
                                      "ORDER BY m.rank IS NULL, m.rank, m.id, u.rank, u.id, p.rank, p.id",
                                      service_id, alternative_id);

  g_return_val_if_fail (statement != NULL, positions);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      MulJointPosition *position = g_new0 (MulJointPosition, 1);
      const char *origin_id = mul_statement_get_text (statement, 9);

      position->id = g_strdup (mul_statement_get_text (statement, 0));
      position->unit = look_up (unit_numbers, mul_statement_get_text (statement, 1));
      position->title = g_strdup (mul_statement_get_text (statement, 2));
      position->role = look_up (role_numbers, mul_statement_get_text (statement, 3));
      position->arrangement = MAX (mul_code_index (mul_codes_ARRANGEMENT, mul_statement_get_text (statement, 4)), 0);
      position->fte_e4 = mul_statement_get_integer (statement, 5);
      position->headcount = mul_statement_get_integer (statement, 6);
      position->vacant = mul_statement_get_integer (statement, 7) == 1;
      position->ended = mul_statement_get_integer (statement, 8) == 1;
      position->origin_fte_e4 = mul_statement_get_integer (statement, 10);
      position->municipality = look_up (municipality_numbers, mul_statement_get_text (statement, 11));
      position->origin = MUL_LEDGER_NEW;
      g_ptr_array_add (positions, position);
      if (origin_ids == NULL)
        continue;
      /* What was placed keeps its municipality and its årsverk, also when the position it came from is deleted. */
      if (origin_id != NULL)
        g_ptr_array_add (origin_ids, g_strdup (origin_id));
      else
        g_ptr_array_add (origin_ids, position->municipality >= 0 || position->origin_fte_e4 != MUL_NOT_STATED
                                         ? g_strdup ("")
                                         : NULL);
    }
  return positions;
}

/* The same municipalities as in the staffing table: those that take part in the service; where nobody has said who does,
 * all that take part in the project. What is joint already today takes part. */
static gboolean
takes_part (MulDocument *document, const MulJoint *self, const char *service_id, gboolean said, int municipality)
{
  g_autoptr (MulRecord) record =
      municipality >= 0 ? g_list_model_get_item (self->municipalities, (guint) municipality) : NULL;
  g_autoptr (MulRecord) part = NULL;

  if (record == NULL)
    return TRUE;
  if (mul_record_get_code (record, MUL_MUNICIPALITY_part) != MUL_MUNICIPALITY_PART_PARTICIPANT)
    return FALSE;
  part = mul_document_get_record_by_pair (document, MUL_ENTITY_SERVICE_MUNICIPALITY, service_id,
                                          mul_record_get_id (record));
  return part != NULL ? mul_record_get_code (part, MUL_SERVICE_MUNICIPALITY_part) != MUL_SERVICE_PART_WITHDREW : !said;
}

/* For each municipality, and last for what is joint already today. */
static gboolean *
find_parts (MulJoint *self, MulDocument *document, const char *service_id)
{
  guint n_municipalities = g_list_model_get_n_items (self->municipalities);
  g_autoptr (GListModel) parts = mul_document_list (document, MUL_ENTITY_SERVICE_MUNICIPALITY,
                                                    MUL_SERVICE_MUNICIPALITY_service_id, service_id, 0);
  gboolean said = g_list_model_get_n_items (parts) > 0;
  gboolean *part = g_new (gboolean, n_municipalities + 1);
  g_autoptr (GHashTable) municipalities = number (self->municipalities);

  for (guint i = 0; i <= n_municipalities; i++)
    part[i] = takes_part (document, self, service_id, said, i < n_municipalities ? (int) i : -1);
  for (guint i = 0; i < self->today->len; i++)
    {
      MulJointUnit *unit = mul_joint_get_today (self, i);
      int municipality = look_up (municipalities, unit->municipality_id);

      unit->takes_part = part[municipality >= 0 ? (guint) municipality : n_municipalities];
    }
  return part;
}

/* What comes in: what counts in the table of those who take part, and what is outside it but in the service's own units. */
static void
keep_origins (MulJoint *self, const gboolean *part)
{
  guint n_municipalities = g_list_model_get_n_items (self->municipalities);
  g_autoptr (GPtrArray) all = g_steal_pointer (&self->origins);

  self->origins = g_ptr_array_new_with_free_func (free_position);
  for (guint i = 0; i < all->len; i++)
    {
      MulJointPosition *position = g_ptr_array_index (all, i);
      gboolean counts = position->arrangement == MUL_ARRANGEMENT_OWN ||
                        position->arrangement == MUL_ARRANGEMENT_ELSEWHERE;
      gboolean ours = position->unit >= 0 && mul_joint_get_today (self, (guint) position->unit)->in_service;

      if (!counts || position->ended || (position->role < 0 && !ours) ||
          !part[position->municipality >= 0 ? (guint) position->municipality : n_municipalities])
        continue;
      g_ptr_array_add (self->origins, position);
      all->pdata[i] = NULL;
    }
  for (guint i = 0; i < all->len; i++)
    g_clear_pointer (&all->pdata[i], free_position);
  g_ptr_array_set_free_func (all, NULL);
}

static void
find_origins (MulJoint *self, const GPtrArray *origin_ids)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < self->origins->len; i++)
    g_hash_table_insert (numbers, mul_joint_get_origin (self, i)->id, GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < self->positions->len; i++)
    {
      const char *id = g_ptr_array_index (origin_ids, i);
      int origin = look_up (numbers, id);

      if (id != NULL)
        mul_joint_get_position (self, i)->origin = origin >= 0 ? origin : MUL_LEDGER_GONE;
    }
}

static gboolean *
list_leaders (const MulJoint *self)
{
  guint n_roles = g_list_model_get_n_items (self->roles);
  gboolean *leaders = g_new0 (gboolean, n_roles + 1);

  for (guint i = 0; i < n_roles; i++)
    {
      g_autoptr (MulRecord) role = g_list_model_get_item (self->roles, i);

      leaders[i] = mul_record_get_flag (role, MUL_ROLE_is_leader);
    }
  return leaders;
}

static void
reckon (MulJoint *self, const gboolean *leaders)
{
  self->ledger_origins = g_new0 (MulLedgerOrigin, MAX (self->origins->len, 1));
  self->ledger_positions = g_new0 (MulLedgerPosition, MAX (self->positions->len, 1));
  for (guint i = 0; i < self->origins->len; i++)
    {
      const MulJointPosition *origin = mul_joint_get_origin (self, i);

      self->ledger_origins[i] =
          (MulLedgerOrigin) { origin->municipality, origin->role, origin->role >= 0 && leaders[origin->role],
                              origin->fte_e4,       origin->headcount, origin->vacant };
    }
  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulJointPosition *position = mul_joint_get_position (self, i);

      self->ledger_positions[i] = (MulLedgerPosition) { position->origin,
                                                        position->role >= 0,
                                                        position->role >= 0 && leaders[position->role],
                                                        position->fte_e4,
                                                        position->headcount,
                                                        position->vacant,
                                                        position->ended,
                                                        position->origin_fte_e4 };
    }
  self->ledger = mul_ledger_new (self->ledger_origins, self->origins->len, self->ledger_positions,
                                 self->positions->len, g_list_model_get_n_items (self->municipalities),
                                 g_list_model_get_n_items (self->roles));
}

/* The units' cards and the spans of those who lead: what is outside the table has its place under a leader, too. */
static void
compute_spans (GPtrArray *units, const GPtrArray *positions, guint n_roles, const gboolean *leads, MulLedgerSpans *spans)
{
  g_autofree MulCardUnit *card_units = g_new0 (MulCardUnit, MAX (units->len, 1));
  g_autofree gboolean *in_service = g_new0 (gboolean, MAX (units->len, 1));
  g_autofree MulStaffingPosition *values = g_new0 (MulStaffingPosition, MAX (positions->len, 1));
  g_autofree MulCard *cards = NULL;
  g_autoptr (GArray) leaders = NULL;
  guint n_values = 0;

  for (guint i = 0; i < units->len; i++)
    {
      const MulJointUnit *unit = g_ptr_array_index (units, i);

      card_units[i] = (MulCardUnit) { unit->parent, *unit->leader != '\0', MUL_NOT_STATED, MUL_NOT_STATED,
                                      MUL_NOT_STATED };
      in_service[i] = unit->in_service && unit->takes_part;
    }
  for (guint i = 0; i < positions->len; i++)
    {
      const MulJointPosition *position = g_ptr_array_index (positions, i);

      if (position->ended || position->unit < 0)
        continue;
      values[n_values++] = (MulStaffingPosition) {
        .column = position->role,
        .unit = position->unit,
        .arrangement = position->arrangement,
        .fte_e4 = position->fte_e4,
        .headcount = position->headcount,
        .vacant = position->vacant,
      };
    }
  cards = mul_cards_new (card_units, units->len, n_roles, leads, values, n_values);
  for (guint i = 0; i < units->len; i++)
    ((MulJointUnit *) g_ptr_array_index (units, i))->card = cards[i];
  leaders = mul_leaders_list (cards, in_service, units->len);
  mul_ledger_spans_init (spans);
  for (guint i = 0; i < leaders->len; i++)
    {
      const MulLeader *leader = &g_array_index (leaders, MulLeader, i);
      MulJointUnit *unit = g_ptr_array_index (units, leader->unit);

      unit->leads = TRUE;
      mul_ledger_spans_add (spans, &unit->card.span);
    }
}

/**
 * mul_query_joint:
 * @document: a document
 * @service_id: a service
 * @alternative_id: an alternative that is not today's
 *
 * Returns: (transfer full): its joint organisation beside today's, and the ledger
 */
MulJoint *
mul_query_joint (MulDocument *document, const char *service_id, const char *alternative_id)
{
  MulJoint *self = g_new0 (MulJoint, 1);
  g_autofree char *today = mul_query_today (document);
  g_autofree gboolean *leaders = NULL;
  g_autofree gboolean *part = NULL;
  g_autoptr (GPtrArray) origin_ids = g_ptr_array_new_with_free_func (g_free);
  guint n_roles;

  self->municipalities = mul_document_list (document, MUL_ENTITY_MUNICIPALITY, 0);
  self->roles = mul_document_list (document, MUL_ENTITY_ROLE, MUL_ROLE_service_id, service_id, 0);
  self->today = read_units (document, service_id, today);
  self->origins = read_positions (document, service_id, today, self, self->today, NULL);
  n_roles = g_list_model_get_n_items (self->roles);
  leaders = list_leaders (self);
  part = find_parts (self, document, service_id);
  compute_spans (self->today, self->origins, n_roles, leaders, &self->spans_today);
  keep_origins (self, part);
  self->units = read_units (document, service_id, alternative_id);
  self->positions = read_positions (document, service_id, alternative_id, self, self->units, origin_ids);
  find_origins (self, origin_ids);
  reckon (self, leaders);
  compute_spans (self->units, self->positions, n_roles, leaders, &self->spans);
  return self;
}

void
mul_joint_free (MulJoint *self)
{
  g_object_unref (self->municipalities);
  g_object_unref (self->roles);
  g_ptr_array_unref (self->today);
  g_ptr_array_unref (self->origins);
  g_ptr_array_unref (self->units);
  g_ptr_array_unref (self->positions);
  g_free (self->ledger_origins);
  g_free (self->ledger_positions);
  mul_ledger_free (self->ledger);
  g_free (self);
}

MulJointUnit *
mul_joint_get_unit (const MulJoint *self, guint unit)
{
  return g_ptr_array_index (self->units, unit);
}

MulJointUnit *
mul_joint_get_today (const MulJoint *self, guint unit)
{
  return g_ptr_array_index (self->today, unit);
}

MulJointPosition *
mul_joint_get_origin (const MulJoint *self, guint origin)
{
  return g_ptr_array_index (self->origins, origin);
}

MulJointPosition *
mul_joint_get_position (const MulJoint *self, guint position)
{
  return g_ptr_array_index (self->positions, position);
}

/**
 * mul_joint_find_unit:
 * @self: a joint organisation
 * @id: (nullable): a joint unit's key
 *
 * Returns: its place, or -1
 */
int
mul_joint_find_unit (const MulJoint *self, const char *id)
{
  for (guint i = 0; id != NULL && i < self->units->len; i++)
    if (g_str_equal (mul_joint_get_unit (self, i)->id, id))
      return (int) i;
  return -1;
}

static int
find_position (const GPtrArray *positions, const char *id)
{
  for (guint i = 0; id != NULL && i < positions->len; i++)
    if (g_str_equal (((MulJointPosition *) g_ptr_array_index (positions, i))->id, id))
      return (int) i;
  return -1;
}

/**
 * mul_joint_find_origin:
 * @self: a joint organisation
 * @id: (nullable): the key of a position of today
 *
 * Returns: its place, or -1
 */
int
mul_joint_find_origin (const MulJoint *self, const char *id)
{
  return find_position (self->origins, id);
}

/**
 * mul_joint_find_position:
 * @self: a joint organisation
 * @id: (nullable): a joint position's key
 *
 * Returns: its place, or -1
 */
int
mul_joint_find_position (const MulJoint *self, const char *id)
{
  return find_position (self->positions, id);
}

/**
 * mul_joint_is_moved:
 * @self: a joint organisation
 * @position: a joint position's place
 *
 * Returns: whether its place of work is another than today
 */
gboolean
mul_joint_is_moved (const MulJoint *self, guint position)
{
  const MulJointPosition *info = mul_joint_get_position (self, position);
  const MulJointPosition *origin = info->origin >= 0 ? mul_joint_get_origin (self, (guint) info->origin) : NULL;

  if (origin == NULL || info->ended || origin->unit < 0 || info->unit < 0)
    return FALSE;
  return mul_ledger_place_changes (mul_joint_get_today (self, (guint) origin->unit)->place,
                                   mul_joint_get_unit (self, (guint) info->unit)->place);
}

/**
 * mul_joint_is_team:
 * @self: a joint organisation
 * @unit: a joint unit's place
 *
 * Returns: whether it gathers people who are alone in their municipality today
 */
gboolean
mul_joint_is_team (const MulJoint *self, guint unit)
{
  g_autoptr (GArray) own = g_array_new (FALSE, FALSE, sizeof (MulLedgerPosition));

  for (guint i = 0; i < self->positions->len; i++)
    if (mul_joint_get_position (self, i)->unit == (int) unit)
      g_array_append_val (own, self->ledger_positions[i]);
  return mul_ledger_is_team (self->ledger_origins, (const MulLedgerPosition *) (gpointer) own->data, own->len);
}

/**
 * mul_joint_disagrees:
 * @self: a joint organisation
 * @unit: a joint unit's place
 *
 * Returns: whether a position of its own no longer agrees with today: its origin has another årsverk, or is gone
 */
gboolean
mul_joint_disagrees (const MulJoint *self, guint unit)
{
  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulJointPosition *position = mul_joint_get_position (self, i);

      if (position->unit != (int) unit || position->ended)
        continue;
      if (position->origin == MUL_LEDGER_GONE ||
          (position->origin >= 0 && mul_joint_get_origin (self, (guint) position->origin)->role >= 0 &&
           self->ledger->shares[position->origin].changed))
        return TRUE;
    }
  return FALSE;
}

/* "Head of Service, GK": the title, or else the role, and the municipality that the position comes from. */
static char *
name_leader (const MulJoint *self, const MulJointPosition *position)
{
  g_autoptr (MulRecord) role = g_list_model_get_item (self->roles, (guint) position->role);
  g_autoptr (MulRecord) municipality =
      position->municipality >= 0 ? g_list_model_get_item (self->municipalities, (guint) position->municipality) : NULL;
  const char *name = *position->title != '\0' ? position->title : mul_record_get_text (role, MUL_ROLE_name);
  const char *short_name = municipality != NULL ? mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name) : "";

  if (municipality != NULL && *short_name == '\0')
    short_name = mul_record_get_text (municipality, MUL_MUNICIPALITY_name);
  return *short_name != '\0' ? g_strdup_printf ("%s, %s", name, short_name) : g_strdup (name);
}

/**
 * mul_joint_dup_leader:
 * @self: a joint organisation
 * @unit: a joint unit's place
 *
 * Returns: (transfer full) (nullable): who leads it by a leader position of its own, where that is told by no text
 */
char *
mul_joint_dup_leader (const MulJoint *self, guint unit)
{
  GString *text = NULL;

  if (*mul_joint_get_unit (self, unit)->leader != '\0')
    return NULL;
  for (guint i = 0; i < self->positions->len; i++)
    {
      const MulJointPosition *position = mul_joint_get_position (self, i);
      g_autofree char *name = NULL;

      if (position->unit != (int) unit || position->ended || position->vacant || !self->ledger_positions[i].leads)
        continue;
      name = name_leader (self, position);
      if (text == NULL)
        text = g_string_new (name);
      else
        g_string_append_printf (text, " · %s", name);
    }
  return text != NULL ? g_string_free_and_steal (text) : NULL;
}
