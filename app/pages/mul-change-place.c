/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/mul-change-place.h"

#include <string.h>

#include "pages/service/mul-service-alternatives.h"
#include "storage/mul-queries.h"

/* Which views of a service show the rows of a table. What is not here is seen where its owner is: a citation with what it is for. */
static const struct
{
  MulEntityId entity;
  const char *views[MUL_CHANGE_PLACE_VIEWS];
} shown_in[] = {
  { MUL_ENTITY_SECTION, { "description" } },
  { MUL_ENTITY_ANSWER, { "description" } },
  { MUL_ENTITY_UNIT, { "organisation" } },
  { MUL_ENTITY_UNIT_TOTAL, { "organisation" } },
  { MUL_ENTITY_UNIT_LINK, { "organisation" } },
  { MUL_ENTITY_POSITION, { "staffing", "organisation" } },
  { MUL_ENTITY_ROLE, { "staffing" } },
  { MUL_ENTITY_TASK, { "staffing" } },
  { MUL_ENTITY_TASK_ASSIGNMENT, { "staffing" } },
  { MUL_ENTITY_NOTE, { "staffing" } },
  { MUL_ENTITY_NOTE_REF, { "staffing" } },
  { MUL_ENTITY_FIGURE, { "staffing" } },
  { MUL_ENTITY_KEY_FIGURE, { "staffing" } },
  { MUL_ENTITY_RATIO, { "staffing" } },
  { MUL_ENTITY_RATIO_ROLE, { "staffing" } },
  { MUL_ENTITY_ARGUMENT, { "assessment" } },
  { MUL_ENTITY_PLACEMENT, { "assessment" } },
  { MUL_ENTITY_PLACEMENT_MUNICIPALITY, { "assessment" } },
  { MUL_ENTITY_STANCE, { "assessment" } },
  { MUL_ENTITY_SERVICE_ALTERNATIVE, { "assessment" } },
};

/* What belongs to the project itself leads to no service. */
static gboolean
is_of_project (MulEntityId entity)
{
  return entity == MUL_ENTITY_MUNICIPALITY || entity == MUL_ENTITY_ALTERNATIVE || entity == MUL_ENTITY_THEME
         || entity == MUL_ENTITY_QUESTION || entity == MUL_ENTITY_SOURCE || entity == MUL_ENTITY_PERSON;
}

static void
take_views (MulChangePlace *place, MulEntityId entity)
{
  for (guint i = 0; place->views[0] == NULL && i < G_N_ELEMENTS (shown_in); i++)
    if (shown_in[i].entity == entity)
      memcpy (place->views, shown_in[i].views, sizeof place->views);
}

/* What a view can go to is the row itself, or the first of its owners that is such a thing. */
static void
take_item (MulChangePlace *place, MulRecord *record)
{
  if (place->item_id != NULL)
    return;
  switch ((guint) mul_record_get_entity (record)->id)
    {
    case MUL_ENTITY_SECTION:
    case MUL_ENTITY_PLACEMENT:
    case MUL_ENTITY_UNIT:
    case MUL_ENTITY_POSITION:
    case MUL_ENTITY_FIGURE:
    case MUL_ENTITY_RATIO:
      g_set_str (&place->item_id, mul_record_get_id (record));
      break;
    case MUL_ENTITY_ANSWER:
      g_set_str (&place->item_id, mul_record_get_text (record, MUL_ANSWER_question_id));
      break;
    default:
      break;
    }
}

/* In the service that is shown, and there where it is in sight; else where the service was looked at last. */
static guint
get_nearness (MulDocument *document, const MulPlace *one, const MulChangePlace *shown)
{
  const gboolean here = g_strcmp0 (one->service_id, shown->service_id) == 0;
  g_autofree char *chosen = here && shown->alternative_id != NULL
                                ? g_strdup (shown->alternative_id)
                                : mul_service_alternatives_recall (document, one->service_id);

  if (one->alternative_id == NULL)
    return here ? (g_strcmp0 (shown->views[0], "description") == 0 ? 6 : 4) : 0;
  return (here ? 4 : 0) + (g_strcmp0 (one->alternative_id, chosen) == 0 ? 1 : 0);
}

/* An argument stands in places; the nearest is gone to, among those that what led here leaves open: a stance may be for one only. */
static void
find_placement (MulDocument *document, const char *argument_id, const MulChangePlace *shown, MulChangePlace *place)
{
  g_autoptr (GPtrArray) places = mul_query_places (document, argument_id);
  const MulPlace *best = NULL;
  guint nearest = 0;

  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *one = g_ptr_array_index (places, i);
      const guint nearness = get_nearness (document, one, shown);

      if ((place->service_id != NULL && !g_str_equal (place->service_id, one->service_id))
          || (place->alternative_id != NULL && g_strcmp0 (place->alternative_id, one->alternative_id) != 0)
          || (best != NULL && nearness <= nearest))
        continue;
      best = one;
      nearest = nearness;
    }
  if (best == NULL)
    return;
  g_set_str (&place->service_id, best->service_id);
  g_set_str (&place->alternative_id, best->alternative_id);
  g_set_str (&place->item_id, best->placement_id);
}

/* Goes from a row to what owns it, up to the service. */
static void
follow (MulDocument *document, MulRecord *record, const MulChangePlace *shown, MulChangePlace *place)
{
  const MulEntity *entity = mul_record_get_entity (record);
  const char *owner = NULL;
  MulEntityId owner_entity = MUL_ENTITY_NONE;

  take_views (place, entity->id);
  take_item (place, record);
  if (entity->id == MUL_ENTITY_ARGUMENT)
    {
      find_placement (document, mul_record_get_id (record), shown, place);
      return;
    }
  for (guint i = 0; i < entity->n_columns; i++)
    {
      const MulColumn *column = &entity->columns[i];
      const char *value = column->target != MUL_ENTITY_NONE && column->action != MUL_REFERENCE_WEAK
                              ? mul_record_get_text (record, ((guint) entity->id << 8) | i)
                              : NULL;

      if (value == NULL || *value == '\0')
        continue;
      if (column->target == MUL_ENTITY_ALTERNATIVE)
        g_set_str (&place->alternative_id, value);
      else if (column->target == MUL_ENTITY_SERVICE)
        g_set_str (&place->service_id, value);
      else if (owner == NULL && !is_of_project (column->target) && column->target != entity->id)
        {
          owner = value;
          owner_entity = column->target;
        }
    }
  /* The stance on an argument is seen where that stands. */
  if (owner != NULL && (place->service_id == NULL || owner_entity == MUL_ENTITY_ARGUMENT))
    {
      g_autoptr (MulRecord) next = mul_document_get_record (document, owner_entity, owner);

      if (next != NULL && entity->id != MUL_ENTITY_PLACEMENT)
        follow (document, next, shown, place);
    }
}

/**
 * mul_change_place_free:
 * @self: (transfer full): a place
 */
void
mul_change_place_free (MulChangePlace *self)
{
  g_free (self->service_id);
  g_free (self->alternative_id);
  g_free (self->item_id);
  g_free (self);
}

/**
 * mul_change_place_find:
 * @document: the project
 * @entity: a table
 * @key: the whole key of a row that is there
 * @shown: what is shown now, where an argument may stand among other places
 *
 * Finds where a row is seen, to go there when it was changed out of sight.
 *
 * Returns: (transfer full) (nullable): the place, or NULL where there is no such row
 */
MulChangePlace *
mul_change_place_find (MulDocument *document, MulEntityId entity, const char *key, const MulChangePlace *shown)
{
  g_autoptr (MulRecord) record = mul_document_get_record (document, entity, key);
  MulChangePlace *place;

  if (record == NULL)
    return NULL;
  place = g_new0 (MulChangePlace, 1);
  place->entity = entity;
  if (entity == MUL_ENTITY_SERVICE)
    place->service_id = g_strdup (key);
  else if (!is_of_project (entity))
    follow (document, record, shown, place);
  /* A challenge stands in the service's chapter, and not under an alternative. */
  if (g_strcmp0 (place->views[0], "assessment") == 0 && place->alternative_id == NULL)
    place->views[0] = "description";
  return place;
}
