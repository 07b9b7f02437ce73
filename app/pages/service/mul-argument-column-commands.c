/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-column-private.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-wording.h"
#include "storage/mul-queries.h"

/* What can be done with rows that are there: moving, placing, removing. */

/* Where the first and the last of some placements stand, and how many of them stand before a position. */
void
mul_argument_column_measure (MulArgumentColumn *self, const char *const *ids, guint position, guint *first, guint *last, guint *before)
{
  const guint n = g_list_model_get_n_items (self->placements);

  *first = n;
  *last = 0;
  *before = 0;
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (self->placements, i);

      if (!g_strv_contains (ids, mul_record_get_id (placement)))
        continue;
      *first = MIN (*first, i);
      *last = i;
      if (i < position)
        (*before)++;
    }
}

/* Moves within this list past the next one in sight, all the given together. */
static void
move_along (MulArgumentColumn *self, const char *const *ids, int direction)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  const guint moving = g_strv_length ((char **) ids);
  g_autoptr (GError) error = NULL;
  guint other;

  if (!mul_argument_list_find_neighbour (self->list, ids[direction < 0 ? 0 : moving - 1], direction, &other))
    gtk_widget_error_bell (GTK_WIDGET (self));
  else if (!mul_argument_move (&place, ids, direction < 0 ? other : other + 1 - moving, &error))
    mul_argument_column_show_error (self, error);
}

static void
move_to_kind (MulArgumentColumn *self, const char *const *ids, int kind)
{
  MulArgumentPlace place = mul_argument_column_get_place (self);
  g_autoptr (GError) error = NULL;
  guint first;
  guint last;
  guint before;

  if (kind < 0 || self->kind == MUL_PLACEMENT_KIND_CHALLENGE || kind == (int) self->kind)
    {
      gtk_widget_error_bell (GTK_WIDGET (self));
      return;
    }
  /* Level with where it stood, so that across and back changes nothing. */
  mul_argument_column_measure (self, ids, 0, &first, &last, &before);
  place.kind = (MulPlacementKind) kind;
  if (mul_argument_move (&place, ids, first, &error))
    g_signal_emit (self, mul_argument_column_signals[SIGNAL_MOVED], 0, ids[0], kind);
  else
    mul_argument_column_show_error (self, error);
}

/* Pros stand left and cons right of them, conditions and neutral points below these. -1 is nowhere. */
static int
find_neighbour (MulPlacementKind kind, const char *direction)
{
  static const struct
  {
    const char *direction;
    int to[MUL_PLACEMENT_KIND_CHALLENGE + 1];
  } neighbours[] = {
    { "move-left", { -1, MUL_PLACEMENT_KIND_PRO, -1, MUL_PLACEMENT_KIND_CONDITION, -1 } },
    { "move-right", { MUL_PLACEMENT_KIND_CON, -1, MUL_PLACEMENT_KIND_NEUTRAL, -1, -1 } },
    { "move-above", { -1, -1, MUL_PLACEMENT_KIND_PRO, MUL_PLACEMENT_KIND_CON, -1 } },
    { "move-below", { MUL_PLACEMENT_KIND_CONDITION, MUL_PLACEMENT_KIND_NEUTRAL, -1, -1, -1 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (neighbours); i++)
    if (strcmp (neighbours[i].direction, direction) == 0)
      return neighbours[i].to[kind];
  return -1;
}

static void
place_in_alternative (MulArgumentColumn *self, const char *const *ids, const char *alternative_id, gboolean also)
{
  MulArgumentPlace place = mul_argument_column_get_place (self);
  g_autoptr (MulRecord) alternative = mul_document_get_record (self->document, MUL_ENTITY_ALTERNATIVE, alternative_id);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  gboolean done;

  if (alternative == NULL)
    return;
  place.alternative_id = alternative_id;
  done = also ? mul_argument_also_place (&place, ids, &error) : mul_argument_move (&place, ids, G_MAXUINT, &error);
  if (!done)
    {
      mul_argument_column_show_error (self, error);
      return;
    }
  /* Translators: %s is the name of an alternative */
  text = g_strdup_printf (also ? C_ ("assessment", "Also placed in “%s”") : C_ ("assessment", "Moved to “%s”"),
                          mul_record_get_text (alternative, MUL_ALTERNATIVE_name));
  mul_argument_column_show_undo_toast (self, text);
}

static void
remove_ids (MulArgumentColumn *self, const char *const *ids, gboolean everywhere)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  if (g_strv_length ((char **) ids) == 1 && !everywhere)
    {
      const char *argument_id = mul_argument_column_get_argument_id (self, ids[0]);
      g_autoptr (GPtrArray) places = argument_id != NULL ? mul_query_places (self->document, argument_id) : NULL;

      if (places != NULL && places->len > 1)
        text = g_strdup (C_ ("assessment", "Removed from here; it still stands in its other places"));
    }
  if (text == NULL)
    text = mul_argument_wording_deleted (self->kind, mul_argument_column_get_wording (self), g_strv_length ((char **) ids));
  if (mul_argument_remove (self->document, ids, everywhere, &error))
    mul_argument_column_show_undo_toast (self, text);
  else
    mul_argument_column_show_error (self, error);
}

/* Nobody has seen it but who wrote it, and emptied it again: nothing is said, and nothing is there to undo. */
static void
take_back (MulArgumentColumn *self, const char *id)
{
  g_autoptr (GError) error = NULL;

  if (!mul_argument_take_back (self->document, id, &error))
    mul_argument_column_show_error (self, error);
}

void
mul_argument_column_command_cb (MulArgumentColumn *self, const char *const *ids, const char *name, GVariant *parameter)
{
  const char *target = parameter != NULL && g_variant_is_of_type (parameter, G_VARIANT_TYPE_STRING)
                           ? g_variant_get_string (parameter, NULL)
                           : NULL;

  if (strcmp (name, "cycle-stance") == 0)
    {
      mul_argument_column_cycle_stance (self, ids, (guint) g_variant_get_int32 (parameter));
      return;
    }
  if (strcmp (name, "comment-stance") == 0)
    {
      mul_argument_column_comment_stance (self, ids[0], (guint) g_variant_get_int32 (parameter));
      return;
    }
  if (strcmp (name, "edit-stance") == 0)
    {
      const char *municipality_id;
      const char *stance_id;

      g_variant_get (parameter, "(&s&s)", &municipality_id, &stance_id);
      mul_argument_column_edit_stance (self, ids[0], municipality_id, stance_id);
      return;
    }
  if (strcmp (name, "details") == 0 || strcmp (name, "add-source") == 0)
    mul_argument_column_show_details (self, ids[0], MUL_ARGUMENT_DETAILS_SOURCES);
  else if (strcmp (name, "place-elsewhere") == 0)
    mul_argument_column_show_details (self, ids[0], MUL_ARGUMENT_DETAILS_PLACES);
  else if (strcmp (name, "join") == 0)
    mul_argument_column_join (self, ids);
  else if (strcmp (name, "delete") == 0 || strcmp (name, "cut") == 0)
    remove_ids (self, ids, FALSE);
  else if (strcmp (name, "take-back") == 0)
    take_back (self, ids[0]);
  else if (strcmp (name, "delete-everywhere") == 0)
    remove_ids (self, ids, TRUE);
  else if (strcmp (name, "move-up") == 0)
    move_along (self, ids, -1);
  else if (strcmp (name, "move-down") == 0)
    move_along (self, ids, 1);
  else if (strcmp (name, "move-to") == 0)
    move_to_kind (self, ids, mul_code_index (mul_codes_PLACEMENT_KIND, target));
  else if (strcmp (name, "move-to-alternative") == 0)
    place_in_alternative (self, ids, target, FALSE);
  else if (strcmp (name, "also-place") == 0)
    place_in_alternative (self, ids, target, TRUE);
  else
    move_to_kind (self, ids, find_neighbour (self->kind, name));
}

gboolean
mul_argument_column_dropped_cb (MulArgumentColumn *self, MulArgumentDrag *drag, guint position)
{
  const MulArgumentPlace place = mul_argument_column_get_place (self);
  g_autoptr (GError) error = NULL;
  guint first;
  guint last;
  guint before;

  mul_argument_column_measure (self, (const char *const *) drag->ids, position, &first, &last, &before);
  if (!mul_argument_move (&place, (const char *const *) drag->ids, position - before, &error))
    {
      mul_argument_column_show_error (self, error);
      return FALSE;
    }
  mul_argument_list_focus (self->list, drag->ids[0]);
  return TRUE;
}
