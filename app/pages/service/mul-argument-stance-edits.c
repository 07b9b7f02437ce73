/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-stance-edits.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-stance.h"
#include "storage/mul-queries.h"
#include "widgets/mul-argument-stance-mark.h"

/* What the municipalities think of arguments and conclusions, each change one undo step. */

static GListModel *
list_stances (MulDocument *document, const char *argument_id, const char *service_id, const char *alternative_id)
{
  return mul_document_list (document, MUL_ENTITY_STANCE, MUL_STANCE_argument_id, argument_id, MUL_STANCE_service_id,
                            service_id, MUL_STANCE_alternative_id, alternative_id, 0);
}

static MulRecord *
find_stance (GListModel *stances, const char *municipality_id, const char *holder)
{
  for (guint i = 0; i < g_list_model_get_n_items (stances); i++)
    {
      g_autoptr (MulRecord) stance = g_list_model_get_item (stances, i);

      if (g_strcmp0 (mul_record_get_text (stance, MUL_STANCE_municipality_id), municipality_id) == 0
          && strcmp (mul_record_get_text (stance, MUL_STANCE_holder), holder) == 0)
        return g_steal_pointer (&stance);
    }
  return NULL;
}

static void
insert_stance (MulEdit *edit, const MulArgumentPlace *place, const char *argument_id, const char *stance_id,
               const MulStanceValue *value)
{
  g_autoptr (MulRecord) stance = mul_record_new (MUL_ENTITY_STANCE);

  mul_record_set_text (stance, MUL_STANCE_id, stance_id);
  mul_record_set_text (stance, MUL_STANCE_argument_id, argument_id);
  mul_record_set_text (stance, MUL_STANCE_service_id, place->service_id);
  mul_record_set_text (stance, MUL_STANCE_alternative_id, place->alternative_id);
  mul_record_set_text (stance, MUL_STANCE_municipality_id, value->municipality_id);
  mul_record_set_text (stance, MUL_STANCE_holder, value->holder);
  mul_record_set_code (stance, MUL_STANCE_position, value->position);
  mul_record_set_text (stance, MUL_STANCE_comment, value->comment);
  mul_edit_insert (edit, stance);
}

/* Stores a stance in an edit: another value of one that is there, a new one, or none. */
static void
put_stance (MulEdit *edit, const MulArgumentPlace *place, const char *argument_id, const char *stance_id,
            const MulStanceValue *value)
{
  if (value->position == MUL_STANCE_NONE)
    {
      if (stance_id != NULL)
        mul_edit_delete (edit, MUL_ENTITY_STANCE, stance_id);
    }
  else if (stance_id == NULL)
    insert_stance (edit, place, argument_id, "", value);
  else
    {
      mul_edit_set_text (edit, MUL_STANCE_municipality_id, stance_id, value->municipality_id);
      mul_edit_set_text (edit, MUL_STANCE_holder, stance_id, value->holder);
      mul_edit_set_code (edit, MUL_STANCE_position, stance_id, value->position);
      mul_edit_set_text (edit, MUL_STANCE_comment, stance_id, value->comment);
    }
}

/**
 * mul_argument_find_stance:
 * @place: where; its kind does not matter
 * @argument_id: (nullable): an argument, or NULL for a dissent from the conclusion
 * @municipality_id: (nullable): who
 * @holder: who in it, or ""
 *
 * A stance that was taken for this place comes before one that holds wherever the argument stands.
 *
 * Returns: (transfer full) (nullable): the stance taken
 */
MulRecord *
mul_argument_find_stance (const MulArgumentPlace *place, const char *argument_id, const char *municipality_id,
                          const char *holder)
{
  const char *const scopes[][2] = { { place->service_id, place->alternative_id }, { place->service_id, NULL }, { NULL, NULL } };

  for (guint i = 0; i < (argument_id != NULL ? G_N_ELEMENTS (scopes) : 1); i++)
    {
      g_autoptr (GListModel) stances = list_stances (place->document, argument_id, scopes[i][0], scopes[i][1]);
      MulRecord *stance = find_stance (stances, municipality_id, holder);

      if (stance != NULL)
        return stance;
    }
  return NULL;
}

/**
 * mul_argument_set_stance:
 * @place: where; its kind does not matter
 * @argument_id: (nullable): an argument, or NULL for a dissent from the conclusion
 * @stance_id: the stance: one that is there, or an id that is to become one
 * @value: the stance
 * @error: return location for an error
 *
 * Changes of one stance are one step until mul_document_end_typing(). No other stance is touched, whoever holds it.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_set_stance (const MulArgumentPlace *place, const char *argument_id, const char *stance_id,
                         const MulStanceValue *value, GError **error)
{
  g_autoptr (MulRecord) present = mul_document_get_record (place->document, MUL_ENTITY_STANCE, stance_id);
  g_autofree char *step = g_strconcat ("stance:", stance_id, NULL);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (
      place->document, argument_id != NULL ? C_ ("undo", "Change Stance") : C_ ("undo", "Change Dissent"), step);

  if (present != NULL)
    put_stance (edit, place, argument_id, stance_id, value);
  else if (value->position != MUL_STANCE_NONE)
    insert_stance (edit, place, argument_id, stance_id, value);
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_cycle_stances:
 * @place: where
 * @argument_ids: the arguments; all get the stance that the first gets
 * @municipality_id: whose stance
 * @position: (out): the stance now taken
 * @error: return location for an error
 *
 * Goes on to the next stance, keeping its comment.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_cycle_stances (const MulArgumentPlace *place, const char *const *argument_ids, const char *municipality_id,
                            int *position, GError **error)
{
  g_autoptr (GPtrArray) present = g_ptr_array_new ();
  g_autoptr (MulEdit) edit = NULL;
  gboolean has_comment = FALSE;
  gboolean done;

  for (guint i = 0; argument_ids[i] != NULL; i++)
    {
      MulRecord *stance = mul_argument_find_stance (place, argument_ids[i], municipality_id, "");

      has_comment = has_comment || (stance != NULL && *mul_record_get_text (stance, MUL_STANCE_comment) != '\0');
      g_ptr_array_add (present, stance);
    }
  *position = mul_stance_next (present->len > 0 && present->pdata[0] != NULL
                                   ? mul_record_get_code (present->pdata[0], MUL_STANCE_position)
                                   : MUL_STANCE_NONE,
                               has_comment);
  edit = mul_document_begin_edit (place->document, C_ ("undo", "Change Stance"));
  for (guint i = 0; i < present->len; i++)
    {
      MulRecord *stance = g_ptr_array_index (present, i);
      const MulStanceValue value = { municipality_id, "", *position,
                                     stance != NULL ? mul_record_get_text (stance, MUL_STANCE_comment) : "" };

      put_stance (edit, place, argument_ids[i], stance != NULL ? mul_record_get_id (stance) : NULL, &value);
    }
  done = mul_edit_commit (edit, error);
  for (guint i = 0; i < present->len; i++)
    g_clear_object ((MulRecord **) &present->pdata[i]);
  return done;
}

/* Whether the argument stays in the alternative by a placement that is not among those that go. */
static gboolean
stays (MulDocument *document, MulRecord *placement, const char *const *going)
{
  g_autoptr (GPtrArray) places = mul_query_places (document, mul_record_get_text (placement, MUL_PLACEMENT_argument_id));

  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *place = g_ptr_array_index (places, i);

      if (g_strcmp0 (place->service_id, mul_record_get_text (placement, MUL_PLACEMENT_service_id)) == 0
          && g_strcmp0 (place->alternative_id, mul_record_get_text (placement, MUL_PLACEMENT_alternative_id)) == 0
          && !g_strv_contains (going, place->placement_id))
        return TRUE;
    }
  return FALSE;
}

/**
 * mul_argument_carry_stances:
 * @edit: an edit
 * @document: its project
 * @placement: a placement that moves or goes
 * @going: all placements that do so in this edit
 * @to: (nullable): where it moves, or NULL where it goes
 *
 * A stance belongs to an argument in its alternative: it moves with the placement, and goes with it. Where the argument stands at
 * the other place already, two stances of one holder become one, with what both said.
 */
void
mul_argument_carry_stances (MulEdit *edit, MulDocument *document, MulRecord *placement, const char *const *going,
                            const MulArgumentPlace *to)
{
  const char *argument_id = mul_record_get_text (placement, MUL_PLACEMENT_argument_id);
  const char *service_id = mul_record_get_text (placement, MUL_PLACEMENT_service_id);
  const char *alternative_id = mul_record_get_text (placement, MUL_PLACEMENT_alternative_id);
  g_autoptr (GListModel) stances = NULL;
  g_autoptr (GListModel) there = NULL;

  if ((to != NULL && g_strcmp0 (service_id, to->service_id) == 0 && g_strcmp0 (alternative_id, to->alternative_id) == 0)
      || stays (document, placement, going))
    return;
  stances = list_stances (document, argument_id, service_id, alternative_id);
  if (to != NULL)
    there = list_stances (document, argument_id, to->service_id, to->alternative_id);
  for (guint i = 0; i < g_list_model_get_n_items (stances); i++)
    {
      g_autoptr (MulRecord) stance = g_list_model_get_item (stances, i);
      const char *id = mul_record_get_id (stance);
      const int position = mul_record_get_code (stance, MUL_STANCE_position);
      g_autoptr (MulRecord) kept = NULL;

      if (to == NULL)
        {
          mul_edit_delete (edit, MUL_ENTITY_STANCE, id);
          continue;
        }
      kept = find_stance (there, mul_record_get_text (stance, MUL_STANCE_municipality_id),
                          mul_record_get_text (stance, MUL_STANCE_holder));
      if (kept != NULL)
        {
          g_autofree char *comment = mul_stance_join_comments (
              mul_record_get_code (kept, MUL_STANCE_position), mul_record_get_text (kept, MUL_STANCE_comment), position,
              mul_record_get_text (stance, MUL_STANCE_comment), mul_argument_stance_get_words (position));

          mul_edit_set_text (edit, MUL_STANCE_comment, mul_record_get_id (kept), comment);
          mul_edit_delete (edit, MUL_ENTITY_STANCE, id);
          continue;
        }
      mul_edit_set_text (edit, MUL_STANCE_service_id, id, to->service_id);
      mul_edit_set_text (edit, MUL_STANCE_alternative_id, id, to->alternative_id);
    }
}

/**
 * mul_argument_list_takers:
 * @document: a project
 * @service_id: a service
 * @municipalities: all MulMunicipality records in order
 *
 * Returns: (transfer full) (element-type MulRecord): those that take stances: who takes part in the service; where nobody has said
 *   who does, all that take part in the project
 */
GPtrArray *
mul_argument_list_takers (MulDocument *document, const char *service_id, GListModel *municipalities)
{
  g_autoptr (GListModel) parts =
      mul_document_list (document, MUL_ENTITY_SERVICE_MUNICIPALITY, MUL_SERVICE_MUNICIPALITY_service_id, service_id, 0);
  GPtrArray *takers = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (municipalities); i++)
    {
      g_autoptr (MulRecord) municipality = g_list_model_get_item (municipalities, i);
      g_autoptr (MulRecord) part = mul_document_get_record_by_pair (document, MUL_ENTITY_SERVICE_MUNICIPALITY, service_id,
                                                                    mul_record_get_id (municipality));
      const gboolean takes = part != NULL
                                 ? mul_record_get_code (part, MUL_SERVICE_MUNICIPALITY_part) != MUL_SERVICE_PART_WITHDREW
                                 : g_list_model_get_n_items (parts) == 0;

      if (takes && mul_record_get_code (municipality, MUL_MUNICIPALITY_part) == MUL_MUNICIPALITY_PART_PARTICIPANT)
        g_ptr_array_add (takers, g_steal_pointer (&municipality));
    }
  return takers;
}
