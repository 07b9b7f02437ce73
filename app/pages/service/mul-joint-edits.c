/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-joint-edits.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-rank.h"
#include "storage/mul-edit.h"

/* The rank after the last of what stands in @unit_id already. */
static char *
find_rank (MulDocument *document, const char *unit_id)
{
  g_autoptr (GListModel) siblings =
      mul_document_list (document, MUL_ENTITY_POSITION, MUL_POSITION_unit_id, unit_id, 0);
  guint n = g_list_model_get_n_items (siblings);
  g_autoptr (MulRecord) last = n > 0 ? g_list_model_get_item (siblings, n - 1) : NULL;

  return last != NULL ? mul_rank_after (mul_record_get_text (last, MUL_POSITION_rank)) : mul_rank_first ();
}

/* Lists of the document are as they were until the commit: the rank goes on from what this edit gave out last. */
static void
advance (char **rank)
{
  g_autofree char *next = mul_rank_after (*rank);

  g_set_str (rank, next);
}

static const char *
get_municipality_id (const MulJoint *joint, int municipality, MulRecord **record)
{
  *record = municipality >= 0 ? g_list_model_get_item (joint->municipalities, (guint) municipality) : NULL;
  return *record != NULL ? mul_record_get_id (*record) : NULL;
}

/* A copy that knows where it came from, and what there was of it then. */
static void
insert_copy (MulEdit *edit, MulDocument *document, const MulJoint *joint, guint origin, const char *unit_id, int role,
             const char *rank, gint64 fte_e4, gint64 headcount, gboolean ended)
{
  const MulJointPosition *info = mul_joint_get_origin (joint, origin);
  g_autoptr (MulRecord) position = mul_document_get_record (document, MUL_ENTITY_POSITION, info->id);
  g_autoptr (MulRecord) copy = NULL;
  g_autoptr (MulRecord) municipality = NULL;
  const char *municipality_id = get_municipality_id (joint, info->municipality, &municipality);

  g_return_if_fail (position != NULL);
  copy = mul_record_copy (position);
  mul_record_set_text (copy, MUL_POSITION_id, "");
  mul_record_set_text (copy, MUL_POSITION_unit_id, unit_id);
  if (role != info->role)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (joint->roles, (guint) role);

      mul_record_set_text (copy, MUL_POSITION_role_id, mul_record_get_id (record));
    }
  mul_record_set_code (copy, MUL_POSITION_arrangement, MUL_ARRANGEMENT_OWN);
  mul_record_set_integer (copy, MUL_POSITION_fte_e4, fte_e4);
  mul_record_set_integer (copy, MUL_POSITION_headcount, headcount);
  mul_record_set_text (copy, MUL_POSITION_origin_position_id, info->id);
  mul_record_set_integer (copy, MUL_POSITION_origin_fte_e4, info->fte_e4);
  mul_record_set_text (copy, MUL_POSITION_origin_municipality_id, municipality_id);
  mul_record_set_integer (copy, MUL_POSITION_ended, ended);
  mul_record_set_text (copy, MUL_POSITION_rank, rank);
  mul_edit_insert (edit, copy);
}

static gint64
get_left_fte (const MulJoint *joint, guint origin)
{
  const MulJointPosition *info = mul_joint_get_origin (joint, origin);

  return info->fte_e4 != MUL_NOT_STATED ? joint->ledger->shares[origin].sum.fte.left : MUL_NOT_STATED;
}

static gint64
get_left_persons (const MulJoint *joint, guint origin)
{
  const MulJointPosition *info = mul_joint_get_origin (joint, origin);

  if (info->headcount == MUL_NOT_STATED || info->vacant)
    return info->headcount;
  return joint->ledger->shares[origin].sum.persons.left;
}

/* The rest of what is there in part already joins that part. */
static int
find_part (const MulJoint *joint, guint origin, const char *unit_id)
{
  for (guint i = 0; i < joint->positions->len; i++)
    {
      const MulJointPosition *position = mul_joint_get_position (joint, i);

      if (position->origin == (int) origin && !position->ended && position->unit >= 0 &&
          g_str_equal (mul_joint_get_unit (joint, (guint) position->unit)->id, unit_id))
        return (int) i;
    }
  return -1;
}

static gboolean
is_led (const MulJoint *joint, const char *unit_id)
{
  int unit = mul_joint_find_unit (joint, unit_id);

  for (guint i = 0; i < joint->positions->len; i++)
    if (joint->ledger_positions[i].leads && !joint->ledger_positions[i].ended &&
        mul_joint_get_position (joint, i)->unit == unit)
      return TRUE;
  return FALSE;
}

/**
 * mul_joint_edits_find_role:
 * @joint: a joint organisation
 * @unit_id: a joint unit
 * @origin: a position of today
 *
 * Who leads today leads the unit they are placed in, unless it has a leader already: then theirs becomes an ordinary position,
 * in the first role that does not lead.
 *
 * Returns: the role that the position gets there, as a place in the list, or %MUL_STAFFING_NO_COLUMN
 */
int
mul_joint_edits_find_role (const MulJoint *joint, const char *unit_id, guint origin)
{
  int role = mul_joint_get_origin (joint, origin)->role;

  if (!joint->ledger_origins[origin].leads || !is_led (joint, unit_id))
    return role;
  for (guint i = 0; i < g_list_model_get_n_items (joint->roles); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (joint->roles, i);

      if (!mul_record_get_flag (record, MUL_ROLE_is_leader))
        return (int) i;
    }
  return role;
}

static void
place (MulEdit *edit, MulDocument *document, const MulJoint *joint, guint origin, const char *unit_id, char **rank,
       gint64 fte_e4, gint64 headcount)
{
  int part = find_part (joint, origin, unit_id);
  const MulJointPosition *info = part >= 0 ? mul_joint_get_position (joint, (guint) part) : NULL;

  if (info == NULL)
    {
      insert_copy (edit, document, joint, origin, unit_id, mul_joint_edits_find_role (joint, unit_id, origin), *rank,
                   fte_e4, headcount, FALSE);
      advance (rank);
      return;
    }
  mul_edit_set_integer (edit, MUL_POSITION_fte_e4, info->id, mul_value_add (info->fte_e4, fte_e4));
  mul_edit_set_integer (edit, MUL_POSITION_headcount, info->id, mul_value_add (info->headcount, headcount));
}

/* ---- The draft -------------------------------------------------------------------------------------- */

typedef struct
{
  MulDocument *document;
  MulEdit *edit;
  const MulJoint *joint;
  const char *service_id;
  const char *alternative_id;
  char **made;      /* for each unit of today, the joint unit made from it, or NULL */
  gboolean *listed; /* whether it or a unit below it has positions of the table */
  gboolean *peopled; /* whether it or a unit below it has positions at all */
} Draft;

static void
mark_above (const MulJoint *joint, int unit, gboolean *marks)
{
  for (guint steps = 0; unit >= 0 && steps <= joint->today->len; steps++)
    {
      marks[unit] = TRUE;
      unit = mul_joint_get_today (joint, (guint) unit)->parent;
    }
}

static gboolean
is_ours (const Draft *self, int unit)
{
  const MulJointUnit *info = unit >= 0 ? mul_joint_get_today (self->joint, (guint) unit) : NULL;

  /* A unit outside the table is offered in the tray, and not drafted. */
  return info != NULL && info->in_service && info->takes_part && (self->listed[unit] || !self->peopled[unit]);
}

/* The nearest unit above that is drafted, or -1. */
static int
find_above (const Draft *self, guint unit)
{
  int above = mul_joint_get_today (self->joint, unit)->parent;

  for (guint steps = 0; above >= 0 && steps < self->joint->today->len; steps++)
    {
      if (is_ours (self, above))
        return above;
      above = mul_joint_get_today (self->joint, (guint) above)->parent;
    }
  return -1;
}

static guint
count_tops (const Draft *self, const char *municipality_id)
{
  guint n = 0;

  for (guint i = 0; i < self->joint->today->len; i++)
    if (is_ours (self, (int) i) && find_above (self, i) < 0 &&
        g_strcmp0 (mul_joint_get_today (self->joint, i)->municipality_id, municipality_id) == 0)
      n++;
  return n;
}

/* All of one municipality's stands under its name; where it has the service in several units, each keeps its own. */
static char *
name_top (const Draft *self, const MulJointUnit *unit)
{
  g_autoptr (MulRecord) municipality =
      unit->municipality_id != NULL
          ? mul_document_get_record (self->document, MUL_ENTITY_MUNICIPALITY, unit->municipality_id)
          : NULL;

  if (municipality == NULL || count_tops (self, unit->municipality_id) > 1)
    return g_strdup (unit->name);
  return g_strdup (mul_record_get_text (municipality, MUL_MUNICIPALITY_name));
}

static char *
insert_unit (Draft *self, const char *parent_id, const char *name, const char *rank, const MulJointUnit *origin,
             gboolean is_top)
{
  g_autoptr (MulRecord) unit = mul_record_new (MUL_ENTITY_UNIT);

  mul_record_set_text (unit, MUL_UNIT_service_id, self->service_id);
  mul_record_set_text (unit, MUL_UNIT_alternative_id, self->alternative_id);
  mul_record_set_text (unit, MUL_UNIT_parent_id, parent_id);
  mul_record_set_text (unit, MUL_UNIT_name, name);
  mul_record_set_text (unit, MUL_UNIT_rank, rank);
  if (origin != NULL)
    {
      g_autoptr (MulRecord) today = mul_document_get_record (self->document, MUL_ENTITY_UNIT, origin->id);

      mul_record_set_code (unit, MUL_UNIT_kind, mul_record_get_code (today, MUL_UNIT_kind));
      mul_record_set_text (unit, MUL_UNIT_place, mul_record_get_text (today, MUL_UNIT_place));
      /* Who leads a whole municipality's service is to be settled; a team's leader goes along. */
      mul_record_set_text (unit, MUL_UNIT_leader, is_top ? "" : origin->leader);
      mul_record_set_text (unit, MUL_UNIT_origin_unit_id, origin->id);
    }
  return g_strdup (mul_edit_insert (self->edit, unit));
}

static void
draft_unit (Draft *self, guint unit, const char *root_id, char **rank, guint depth)
{
  const MulJointUnit *info = mul_joint_get_today (self->joint, unit);
  int above = find_above (self, unit);
  g_autofree char *name = NULL;

  if (self->made[unit] != NULL || depth > self->joint->today->len)
    return;
  /* What is above comes first. In a damaged file a unit may be its own ancestor; such a one becomes a top. */
  if (above >= 0)
    draft_unit (self, (guint) above, root_id, rank, depth + 1);
  name = above >= 0 ? g_strdup (info->name) : name_top (self, info);
  if (self->made[unit] != NULL)
    return;
  self->made[unit] = insert_unit (self, above >= 0 && self->made[above] != NULL ? self->made[above] : root_id, name,
                                  *rank, info, above < 0);
  advance (rank);
}

static void
draft_units (Draft *self, const char *root_id, char **rank)
{
  guint n_municipalities = g_list_model_get_n_items (self->joint->municipalities);

  for (guint m = 0; m <= n_municipalities; m++)
    {
      g_autoptr (MulRecord) municipality = NULL;
      const char *id = get_municipality_id (self->joint, m < n_municipalities ? (int) m : -1, &municipality);

      for (guint i = 0; i < self->joint->today->len; i++)
        if (is_ours (self, (int) i) &&
            g_strcmp0 (mul_joint_get_today (self->joint, i)->municipality_id, id) == 0)
          draft_unit (self, i, root_id, rank, 0);
    }
}

/* Leaders are to be settled, and who is placed elsewhere today is not moved by a draft: both wait in the tray. */
static void
draft_positions (Draft *self)
{
  g_autofree char *rank = mul_rank_first ();

  for (guint i = 0; i < self->joint->origins->len; i++)
    {
      const MulJointPosition *origin = mul_joint_get_origin (self->joint, i);
      const char *unit_id = origin->unit >= 0 ? self->made[origin->unit] : NULL;

      if (unit_id == NULL || origin->role < 0 || self->joint->ledger_origins[i].leads ||
          origin->arrangement != MUL_ARRANGEMENT_OWN)
        continue;
      insert_copy (self->edit, self->document, self->joint, i, unit_id, origin->role, rank, origin->fte_e4,
                   origin->headcount, FALSE);
      advance (&rank);
    }
}

/**
 * mul_joint_edits_draft:
 * @document: a document
 * @service_id: a service
 * @alternative_id: an alternative that is not today's
 * @error: return location for an error
 *
 * Makes a first joint organisation: one unit with the service's name, and under it each municipality's as they are today,
 * with their positions. What was there goes.
 *
 * Returns: (transfer full) (nullable): the key of the uppermost unit
 */
char *
mul_joint_edits_draft (MulDocument *document, const char *service_id, const char *alternative_id, GError **error)
{
  g_autoptr (MulJoint) joint = mul_query_joint (document, service_id, alternative_id);
  g_autoptr (MulRecord) service = mul_document_get_record (document, MUL_ENTITY_SERVICE, service_id);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Draft from Today"));
  g_autofree char *rank = mul_rank_first ();
  g_autofree char *root_id = NULL;
  guint n_today = joint->today->len;
  g_autofree gboolean *listed = g_new0 (gboolean, n_today + 1);
  g_autofree gboolean *peopled = g_new0 (gboolean, n_today + 1);
  Draft draft = { document, edit, joint, service_id, alternative_id, g_new0 (char *, n_today + 1), listed, peopled };

  for (guint i = 0; i < joint->origins->len; i++)
    {
      const MulJointPosition *origin = mul_joint_get_origin (joint, i);

      mark_above (joint, origin->unit, peopled);
      if (origin->role >= 0)
        mark_above (joint, origin->unit, listed);
    }
  for (guint i = 0; i < joint->units->len; i++)
    mul_edit_delete (edit, MUL_ENTITY_UNIT, mul_joint_get_unit (joint, i)->id);
  root_id = insert_unit (&draft, NULL, mul_record_get_text (service, MUL_SERVICE_name), rank, NULL, TRUE);
  advance (&rank);
  draft_units (&draft, root_id, &rank);
  draft_positions (&draft);
  for (guint i = 0; i < n_today; i++)
    g_free (draft.made[i]);
  g_free (draft.made);
  return mul_edit_commit (edit, error) ? g_steal_pointer (&root_id) : NULL;
}

/* ---- Placing ---------------------------------------------------------------------------------------- */

/**
 * mul_joint_edits_place:
 * @document: a document
 * @joint: its joint organisation
 * @unit_id: the joint unit to place in
 * @origin_ids: (array zero-terminated=1): positions of today; what is left of each is placed
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_joint_edits_place (MulDocument *document, const MulJoint *joint, const char *unit_id,
                       const char *const *origin_ids, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Place Position"));
  g_autofree char *rank = find_rank (document, unit_id);

  for (guint i = 0; origin_ids[i] != NULL; i++)
    {
      int origin = mul_joint_find_origin (joint, origin_ids[i]);

      if (origin >= 0 && joint->ledger->shares[origin].sum.waiting > 0)
        place (edit, document, joint, (guint) origin, unit_id, &rank, get_left_fte (joint, (guint) origin),
               get_left_persons (joint, (guint) origin));
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_joint_edits_place_part:
 * @document: a document
 * @joint: its joint organisation
 * @unit_id: the joint unit to place in
 * @origin_id: a position of today
 * @fte_e4: how much of it, in årsverk × 10 000
 * @headcount: how many persons of it, or %MUL_NOT_STATED
 * @error: return location for an error
 *
 * Places a part of a position; the rest waits.
 *
 * Returns: whether it was done
 */
gboolean
mul_joint_edits_place_part (MulDocument *document, const MulJoint *joint, const char *unit_id, const char *origin_id,
                            gint64 fte_e4, gint64 headcount, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Place Part of Position"));
  g_autofree char *rank = find_rank (document, unit_id);
  int origin = mul_joint_find_origin (joint, origin_id);

  g_return_val_if_fail (origin >= 0, FALSE);
  place (edit, document, joint, (guint) origin, unit_id, &rank, fte_e4, headcount);
  return mul_edit_commit (edit, error);
}

/**
 * mul_joint_edits_end:
 * @document: a document
 * @joint: its joint organisation, of one unit at least
 * @origin_ids: (array zero-terminated=1): positions of today; what is left of each ends
 * @error: return location for an error
 *
 * Says that positions end. That stands in the uppermost joint unit, as a position that is none.
 *
 * Returns: whether it was done
 */
gboolean
mul_joint_edits_end (MulDocument *document, const MulJoint *joint, const char *const *origin_ids, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "End Position"));
  const char *root_id = NULL;
  g_autofree char *rank = NULL;

  for (guint i = 0; root_id == NULL && i < joint->units->len; i++)
    if (mul_joint_get_unit (joint, i)->parent < 0)
      root_id = mul_joint_get_unit (joint, i)->id;
  g_return_val_if_fail (root_id != NULL, FALSE);
  rank = find_rank (document, root_id);
  for (guint i = 0; origin_ids[i] != NULL; i++)
    {
      int origin = mul_joint_find_origin (joint, origin_ids[i]);

      if (origin < 0 || joint->ledger->shares[origin].sum.waiting == 0)
        continue;
      insert_copy (edit, document, joint, (guint) origin, root_id, mul_joint_get_origin (joint, (guint) origin)->role,
                   rank, get_left_fte (joint, (guint) origin), get_left_persons (joint, (guint) origin), TRUE);
      advance (&rank);
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_joint_edits_move:
 * @document: a document
 * @unit_id: a joint unit
 * @position_ids: (array zero-terminated=1): joint positions
 * @error: return location for an error
 *
 * Moves positions to another unit, last of those there.
 *
 * Returns: whether it was done
 */
gboolean
mul_joint_edits_move (MulDocument *document, const char *unit_id, const char *const *position_ids, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Move Position"));
  g_autofree char *rank = find_rank (document, unit_id);

  for (guint i = 0; position_ids[i] != NULL; i++)
    {
      mul_edit_set_text (edit, MUL_POSITION_unit_id, position_ids[i], unit_id);
      mul_edit_set_text (edit, MUL_POSITION_rank, position_ids[i], rank);
      advance (&rank);
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_joint_edits_take_back:
 * @document: a document
 * @position_ids: (array zero-terminated=1): joint positions, placed or ended
 * @error: return location for an error
 *
 * Takes positions out of the joint organisation: what they came from waits again.
 *
 * Returns: whether it was done
 */
gboolean
mul_joint_edits_take_back (MulDocument *document, const char *const *position_ids, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Take Position Back"));

  for (guint i = 0; position_ids[i] != NULL; i++)
    mul_edit_delete (edit, MUL_ENTITY_POSITION, position_ids[i]);
  return mul_edit_commit (edit, error);
}

/* ---- What no longer agrees -------------------------------------------------------------------------- */

/* The part that takes up a change of the whole: the largest. */
static int
find_largest_part (const MulJoint *joint, int origin)
{
  int largest = -1;

  for (guint i = 0; i < joint->positions->len; i++)
    {
      const MulJointPosition *position = mul_joint_get_position (joint, i);

      if (position->origin == origin &&
          (largest < 0 || position->fte_e4 > mul_joint_get_position (joint, (guint) largest)->fte_e4))
        largest = (int) i;
    }
  return largest;
}

static void
note_today (MulEdit *edit, const MulJoint *joint, int origin)
{
  for (guint i = 0; i < joint->positions->len; i++)
    if (mul_joint_get_position (joint, i)->origin == origin)
      mul_edit_set_integer (edit, MUL_POSITION_origin_fte_e4, mul_joint_get_position (joint, i)->id,
                            mul_joint_get_origin (joint, (guint) origin)->fte_e4);
}

/* What the largest part is to have, so that the parts together follow today from what it was to what it is. */
static gint64
follow (const MulJointPosition *part, gint64 was, gint64 now)
{
  if (now == MUL_NOT_STATED || was == MUL_NOT_STATED || part->fte_e4 == MUL_NOT_STATED)
    return now;
  return MAX (part->fte_e4 + now - was, 0);
}

/**
 * mul_joint_edits_use_today:
 * @document: a document
 * @joint: its joint organisation
 * @origin_id: a position of today whose årsverk is another than when it was placed
 * @error: return location for an error
 *
 * Lets the joint organisation follow today; where the position is placed in parts, its largest part.
 *
 * Returns: whether it was done
 */
gboolean
mul_joint_edits_use_today (MulDocument *document, const MulJoint *joint, const char *origin_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Use Today’s Figure"));
  int origin = mul_joint_find_origin (joint, origin_id);
  int part = origin >= 0 ? find_largest_part (joint, origin) : -1;

  g_return_val_if_fail (part >= 0, FALSE);
  mul_edit_set_integer (edit, MUL_POSITION_fte_e4, mul_joint_get_position (joint, (guint) part)->id,
                        follow (mul_joint_get_position (joint, (guint) part),
                                joint->ledger->shares[origin].was_fte_e4,
                                mul_joint_get_origin (joint, (guint) origin)->fte_e4));
  note_today (edit, joint, origin);
  return mul_edit_commit (edit, error);
}

/**
 * mul_joint_edits_keep:
 * @document: a document
 * @joint: its joint organisation
 * @origin_id: a position of today whose årsverk is another than when it was placed
 * @error: return location for an error
 *
 * Keeps what the joint organisation has, knowing what today is now.
 *
 * Returns: whether it was done
 */
gboolean
mul_joint_edits_keep (MulDocument *document, const MulJoint *joint, const char *origin_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Keep the Draft’s Figure"));
  int origin = mul_joint_find_origin (joint, origin_id);

  g_return_val_if_fail (origin >= 0, FALSE);
  note_today (edit, joint, origin);
  return mul_edit_commit (edit, error);
}

/**
 * mul_joint_edits_keep_gone:
 * @document: a document
 * @position_id: a joint position whose origin is gone
 * @error: return location for an error
 *
 * Keeps it as a new position.
 *
 * Returns: whether it was done
 */
gboolean
mul_joint_edits_keep_gone (MulDocument *document, const char *position_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Keep as New Position"));

  mul_edit_set_text (edit, MUL_POSITION_origin_position_id, position_id, NULL);
  mul_edit_set_text (edit, MUL_POSITION_origin_municipality_id, position_id, NULL);
  mul_edit_set_integer (edit, MUL_POSITION_origin_fte_e4, position_id, MUL_NOT_STATED);
  return mul_edit_commit (edit, error);
}
