/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-column-private.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-join.h"
#include "pages/service/mul-argument-wording.h"
#include "storage/mul-queries.h"
#include "widgets/mul-argument-twin-box.h"

/* What is being typed may be there already: it is offered for placing, or for joining. */

/* How long the hand rests before twins are looked for, in milliseconds; and how many are offered. */
#define PAUSE 200
#define MAX_OFFERS 3

static char *
describe_places (MulArgumentColumn *self, const char *argument_id)
{
  g_autoptr (GPtrArray) places = mul_query_places (self->document, argument_id);
  const MulPlace *first = places->len > 0 ? g_ptr_array_index (places, 0) : NULL;
  g_autofree char *place = NULL;

  if (first == NULL)
    return g_strdup ("");
  place = g_strdup_printf (C_ ("argument", "%s: %s"), first->service_name,
                           first->alternative_name != NULL ? first->alternative_name : C_ ("argument", "Challenges"));
  if (places->len == 1)
    return g_steal_pointer (&place);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%s, and %u other place", "%s, and %u other places", places->len - 1),
                          place, places->len - 1);
}

/* Whether the argument stands among those that are seen, and as what; in this list before another. */
static gboolean
find_here (MulArgumentColumn *self, const char *argument_id, MulPlacementKind *kind)
{
  g_autoptr (GPtrArray) places = mul_query_places (self->document, argument_id);
  gboolean found = FALSE;

  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *place = g_ptr_array_index (places, i);

      if (g_strcmp0 (place->service_id, self->service_id) != 0 || g_strcmp0 (place->alternative_id, self->alternative_id) != 0
          || (found && place->kind != (int) self->kind))
        continue;
      *kind = (MulPlacementKind) place->kind;
      found = TRUE;
    }
  return found;
}

static MulArgumentTwinOffer *
make_offer (MulArgumentColumn *self, const char *id, MulRecord *argument)
{
  MulArgumentTwinOffer *offer = g_new0 (MulArgumentTwinOffer, 1);
  MulPlacementKind kind;

  offer->id = g_strdup (id);
  offer->text = g_strdup (mul_record_get_text (argument, MUL_ARGUMENT_text));
  offer->stands_here = find_here (self, id, &kind);
  if (!offer->stands_here)
    offer->where = describe_places (self, id);
  else if (kind == self->kind)
    offer->where = g_strdup (C_ ("argument", "Already stands here"));
  else
    /* Translators: %s is the heading of another list of the same alternative: "Cons" */
    offer->where = g_strdup_printf (C_ ("argument", "Already stands here, under “%s”"),
                                    mul_argument_wording_get (kind, mul_argument_column_get_wording (self))->title);
  return offer;
}

static gboolean
look_cb (gpointer data)
{
  MulArgumentColumn *self = data;
  const char *own = self->typed_id != NULL ? mul_argument_column_get_argument_id (self, self->typed_id) : NULL;
  g_autoptr (GPtrArray) twins = mul_argument_twins_find (self->twins, self->typed, own, MAX_OFFERS);
  g_autoptr (GPtrArray) offers = g_ptr_array_new_with_free_func (mul_argument_twin_offer_free);

  self->look_source = 0;
  for (guint i = 0; i < twins->len; i++)
    {
      const MulTwin *twin = g_ptr_array_index (twins, i);
      g_autoptr (MulRecord) argument = mul_document_get_record (self->document, MUL_ENTITY_ARGUMENT, twin->id);

      if (argument != NULL)
        g_ptr_array_add (offers, make_offer (self, twin->id, argument));
    }
  mul_argument_list_offer_twins (self->list, self->typed_id, offers);
  return G_SOURCE_REMOVE;
}

/* A sentence is being typed; @id is NULL while it is not stored yet. */
void
mul_argument_column_typed_cb (MulArgumentColumn *self, const char *id, const char *text)
{
  if (self->twins == NULL)
    return;
  g_set_str (&self->typed_id, id);
  g_set_str (&self->typed, text);
  g_clear_handle_id (&self->look_source, g_source_remove);
  self->look_source = g_timeout_add (PAUSE, look_cb, self);
}

/**
 * mul_argument_column_find_argument:
 * @self: a column
 * @argument_id: an argument
 *
 * Returns: (nullable): its placement here
 */
const char *
mul_argument_column_find_argument (MulArgumentColumn *self, const char *argument_id)
{
  g_return_val_if_fail (MUL_IS_ARGUMENT_COLUMN (self), NULL);
  for (guint i = 0; i < g_list_model_get_n_items (self->placements); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, i);

      if (g_strcmp0 (mul_record_get_text (placement, MUL_PLACEMENT_argument_id), argument_id) == 0)
        return mul_record_get_id (placement);
    }
  return NULL;
}

/* An argument that was there already was chosen: one just begun gives way to it where it stands elsewhere; one that stands here
 * joins with what is written, of which no word is lost. */
void
mul_argument_column_twin_chosen_cb (MulArgumentColumn *self, const char *id, gboolean begun, guint position,
                                    const char *argument_id, const char *text)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  g_autofree char *own = id != NULL ? g_strdup (mul_argument_column_get_argument_id (self, id)) : NULL;
  const char *kept = begun ? argument_id : own;
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;
  MulPlacementKind kind;
  gboolean done;

  if (begun && !find_here (self, argument_id, &kind))
    {
      said = g_strdup (C_ ("assessment", "Placed here too; it is one argument"));
      done = mul_argument_place_instead (&place, position, argument_id, id, &error);
    }
  else if (begun && own == NULL)
    done = mul_argument_join_written (&place, position, argument_id, text, &said, &error);
  else
    done = own != NULL && mul_argument_join (self->document, kept, begun ? own : argument_id, &said, &error);
  if (!done)
    {
      if (error != NULL)
        mul_argument_column_show_error (self, error);
      return;
    }
  mul_argument_column_show_undo_toast (self, said);
  if (mul_argument_column_find_argument (self, kept) != NULL)
    mul_argument_list_focus (self->list, mul_argument_column_find_argument (self, kept));
}

/* Makes one argument of the selected ones, the first of which stays. */
void
mul_argument_column_join (MulArgumentColumn *self, const char *const *ids)
{
  const char *kept = mul_argument_column_get_argument_id (self, ids[0]);
  const char *other = ids[0] != NULL && ids[1] != NULL ? mul_argument_column_get_argument_id (self, ids[1]) : NULL;
  g_autofree char *placement = g_strdup (ids[0]);
  g_autofree char *said = NULL;
  g_autoptr (GError) error = NULL;

  if (other == NULL || ids[2] != NULL)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.toast", "s", C_ ("assessment", "Select the two arguments to join"));
  else if (!mul_argument_join (self->document, kept, other, &said, &error))
    mul_argument_column_show_error (self, error);
  else
    {
      mul_argument_column_show_undo_toast (self, said);
      mul_argument_list_focus (self->list, placement);
    }
}
