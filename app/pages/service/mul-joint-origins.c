/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-joint-origins.h"

#include "domain/mul-number.h"

struct _MulJointOrigins
{
  /* Owned */
  MulJoint *joint;
  MulStaffingAmount *sums; /* for each unit, for each municipality */
  GHashTable *units;       /* unit's key → number + 1; the keys belong to the units */
  GArray *origins;         /* the one that was asked for last */
  GPtrArray *records;      /* the municipalities */
  GPtrArray *values;
};

static MulStaffingAmount *
get_sum (MulJointOrigins *self, int unit, int municipality)
{
  return &self->sums[(guint) unit * self->records->len + (guint) municipality];
}

/* Each position counts in its unit and in all above it. */
static void
add_position (MulJointOrigins *self, guint number)
{
  const MulJointPosition *position = mul_joint_get_position (self->joint, number);
  MulStaffingPosition value = { .fte_e4 = position->fte_e4,
                                .headcount = position->headcount,
                                .vacant = position->vacant };
  int unit = position->unit;

  if (position->ended || position->municipality < 0)
    return;
  for (guint steps = 0; unit >= 0 && steps < self->joint->units->len; steps++)
    {
      mul_staffing_amount_add (get_sum (self, unit, position->municipality), &value);
      unit = mul_joint_get_unit (self->joint, (guint) unit)->parent;
    }
}

/**
 * mul_joint_origins_new:
 * @document: a document
 * @service_id: a service
 * @alternative_id: an alternative that is not today's
 *
 * Returns: (transfer full): where the people of its units come from
 */
MulJointOrigins *
mul_joint_origins_new (MulDocument *document, const char *service_id, const char *alternative_id)
{
  MulJointOrigins *self = g_new0 (MulJointOrigins, 1);

  self->joint = mul_query_joint (document, service_id, alternative_id);
  self->units = g_hash_table_new (g_str_hash, g_str_equal);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  self->values = g_ptr_array_new_with_free_func (g_free);
  self->origins = g_array_new (FALSE, FALSE, sizeof (MulChartOrigin));
  for (guint i = 0; i < g_list_model_get_n_items (self->joint->municipalities); i++)
    g_ptr_array_add (self->records, g_list_model_get_item (self->joint->municipalities, i));
  self->sums = g_new (MulStaffingAmount, self->joint->units->len * self->records->len + 1);
  for (guint i = 0; i < self->joint->units->len * self->records->len; i++)
    mul_staffing_amount_init (&self->sums[i]);
  for (guint i = 0; i < self->joint->units->len; i++)
    g_hash_table_insert (self->units, mul_joint_get_unit (self->joint, i)->id, GUINT_TO_POINTER (i + 1));
  for (guint i = 0; i < self->joint->positions->len; i++)
    add_position (self, i);
  return self;
}

void
mul_joint_origins_free (MulJointOrigins *self)
{
  mul_joint_free (self->joint);
  g_free (self->sums);
  g_hash_table_unref (self->units);
  g_array_unref (self->origins);
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->values);
  g_free (self);
}

static int
find_unit (MulJointOrigins *self, const char *unit_id)
{
  return (int) GPOINTER_TO_UINT (g_hash_table_lookup (self->units, unit_id)) - 1;
}

/**
 * mul_joint_origins_dup_leader:
 * @self: origins
 * @unit_id: a joint unit
 *
 * Returns: (transfer full) (nullable): who leads it by a position placed there, where the unit names nobody itself
 */
char *
mul_joint_origins_dup_leader (MulJointOrigins *self, const char *unit_id)
{
  int unit = find_unit (self, unit_id);

  return unit >= 0 ? mul_joint_dup_leader (self->joint, (guint) unit) : NULL;
}

/**
 * mul_joint_origins_disagree:
 * @self: origins
 * @unit_id: a joint unit
 *
 * Returns: whether a position in it no longer agrees with today
 */
gboolean
mul_joint_origins_disagree (MulJointOrigins *self, const char *unit_id)
{
  int unit = find_unit (self, unit_id);

  return unit >= 0 && mul_joint_disagrees (self->joint, (guint) unit);
}

/**
 * mul_joint_origins_get:
 * @self: origins
 * @unit_id: a joint unit
 * @n_origins: (out): how many
 *
 * The municipalities by rank, each with its årsverk; "–" where it has positions that state none. An uppermost unit with
 * others below it holds everything, which the ledger says better: it has none.
 *
 * Returns: (transfer none): the origins, until the next call
 */
const MulChartOrigin *
mul_joint_origins_get (MulJointOrigins *self, const char *unit_id, guint *n_origins)
{
  int unit = find_unit (self, unit_id);
  gboolean is_root = unit >= 0 && mul_joint_get_unit (self->joint, (guint) unit)->parent < 0;
  gboolean is_all = FALSE;

  g_array_set_size (self->origins, 0);
  g_ptr_array_set_size (self->values, 0);
  *n_origins = 0;
  for (guint i = 0; is_root && !is_all && i < self->joint->units->len; i++)
    is_all = mul_joint_get_unit (self->joint, i)->parent == unit;
  for (guint i = 0; unit >= 0 && !is_all && i < self->records->len; i++)
    {
      const MulStaffingAmount *sum = get_sum (self, unit, (int) i);
      MulRecord *municipality = g_ptr_array_index (self->records, i);
      const char *short_name = mul_record_get_text (municipality, MUL_MUNICIPALITY_short_name);
      const char *name = mul_record_get_text (municipality, MUL_MUNICIPALITY_name);
      MulChartOrigin origin;
      char *value;

      if (sum->fte_e4 == MUL_NOT_STATED && sum->fte_missing == 0)
        continue;
      value = mul_number_format_fte (sum->fte_e4, MUL_NUMBER_UNIT_FTE, MUL_NUMBER_STYLE_TABLE,
                                     mul_locale_numbers_current ());
      g_ptr_array_add (self->values, value);
      origin = (MulChartOrigin) { *short_name != '\0' ? short_name : name,
                                  mul_record_get_text (municipality, MUL_MUNICIPALITY_colour), name, value };
      g_array_append_val (self->origins, origin);
    }
  *n_origins = self->origins->len;
  return (const MulChartOrigin *) (gpointer) self->origins->data;
}
