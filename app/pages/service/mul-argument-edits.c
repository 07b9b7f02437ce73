/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-edits.h"

#include <glib/gi18n-lib.h>

#include "pages/service/mul-argument-stance-edits.h"
#include "storage/mul-queries.h"

/* Everything that can be done to arguments, each one undo step. */

static char *
name_step (const char *argument_id)
{
  return g_strconcat ("argument-text:", argument_id, NULL);
}

/* The placements of a list, without those in @except. */
static GPtrArray *
list_others (const MulArgumentPlace *place, const char *const *except)
{
  g_autoptr (GListModel) placements = mul_argument_list_placements (place);
  GPtrArray *others = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (placements, i);

      if (except == NULL || !g_strv_contains (except, mul_record_get_id (placement)))
        g_ptr_array_add (others, g_steal_pointer (&placement));
    }
  return others;
}

static gboolean
holds_argument (GPtrArray *placements, const char *argument_id)
{
  for (guint i = 0; i < placements->len; i++)
    if (g_strcmp0 (mul_record_get_text (g_ptr_array_index (placements, i), MUL_PLACEMENT_argument_id), argument_id) == 0)
      return TRUE;
  return FALSE;
}

/* @id is its key, or NULL for any. */
static char *
insert_argument (MulEdit *edit, const char *id, const char *text, const char *theme_id)
{
  g_autoptr (MulRecord) argument = mul_record_new (MUL_ENTITY_ARGUMENT);

  if (id != NULL)
    mul_record_set_text (argument, MUL_ARGUMENT_id, id);
  mul_record_set_text (argument, MUL_ARGUMENT_text, text);
  mul_record_set_text (argument, MUL_ARGUMENT_theme_id, theme_id);
  return g_strdup (mul_edit_insert (edit, argument));
}

static char *
insert_placement (MulEdit *edit, const MulArgumentPlace *place, const char *argument_id, const char *rank)
{
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);

  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, argument_id);
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, place->service_id);
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, place->alternative_id);
  mul_record_set_code (placement, MUL_PLACEMENT_kind, (int) place->kind);
  mul_record_set_text (placement, MUL_PLACEMENT_rank, rank);
  return g_strdup (mul_edit_insert (edit, placement));
}

/* The theme to use: the one given, or a new one at the end of the themes, or none. */
static char *
get_theme (MulEdit *edit, MulDocument *document, const char *theme_id, const char *new_theme)
{
  g_autoptr (GListModel) themes = NULL;
  g_autoptr (MulRecord) theme = NULL;
  g_autofree char *rank = NULL;

  if (theme_id != NULL || new_theme == NULL)
    return g_strdup (theme_id);
  themes = mul_document_list (document, MUL_ENTITY_THEME, 0);
  theme = mul_record_new (MUL_ENTITY_THEME);
  rank = mul_edit_rank_at (edit, themes, NULL, G_MAXUINT);
  mul_record_set_text (theme, MUL_THEME_name, new_theme);
  mul_record_set_text (theme, MUL_THEME_rank, rank);
  return g_strdup (mul_edit_insert (edit, theme));
}

/* Deletes a placement, and the argument with it where it stands nowhere else that stays. */
static void
remove_placement (MulEdit *edit, MulDocument *document, MulRecord *placement, const char *const *going)
{
  const char *argument_id = mul_record_get_text (placement, MUL_PLACEMENT_argument_id);
  g_autoptr (GPtrArray) places = mul_query_places (document, argument_id);
  gboolean last = TRUE;

  for (guint i = 0; i < places->len; i++)
    {
      const MulPlace *other = g_ptr_array_index (places, i);

      last = last && g_strv_contains (going, other->placement_id);
    }
  if (last)
    mul_edit_delete (edit, MUL_ENTITY_ARGUMENT, argument_id);
  else
    {
      mul_argument_carry_stances (edit, document, placement, going, NULL);
      mul_edit_delete (edit, MUL_ENTITY_PLACEMENT, mul_record_get_id (placement));
    }
}

/**
 * mul_argument_list_placements:
 * @place: a list
 *
 * Returns: (transfer full): its placements in order, live
 */
GListModel *
mul_argument_list_placements (const MulArgumentPlace *place)
{
  return mul_document_list (place->document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_service_id, place->service_id,
                            MUL_PLACEMENT_alternative_id, place->alternative_id, MUL_PLACEMENT_kind,
                            mul_codes_PLACEMENT_KIND[place->kind], 0);
}

/**
 * mul_argument_add:
 * @place: where
 * @position: before which one there; G_MAXUINT for last
 * @text: the sentence
 * @theme_id: (nullable): its theme
 * @new_theme: (nullable): or the name of a theme that is to be made
 * @error: return location for an error
 *
 * Adds an argument. Changes of its text that follow at once belong to the same step, until mul_document_end_typing().
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_add (const MulArgumentPlace *place, guint position, const char *text, const char *theme_id,
                  const char *new_theme, GError **error)
{
  g_autoptr (GPtrArray) others = list_others (place, NULL);
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *step = name_step (id);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (place->document, C_ ("undo", "Add Argument"), step);
  g_autofree char *theme = get_theme (edit, place->document, theme_id, new_theme);
  g_autofree char *argument = insert_argument (edit, id, text, theme);
  g_auto (GStrv) ranks = mul_edit_ranks_at (edit, others, position, 1);
  g_autofree char *placement = insert_placement (edit, place, argument, ranks[0]);

  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_add_several:
 * @place: where
 * @position: before which one there, not counting those that go; G_MAXUINT for last
 * @texts: the sentences
 * @instead_of: (nullable): placements whose arguments go in the same step
 * @label: what is being done, for undo
 * @error: return location for an error
 *
 * Adds several arguments in one step.
 *
 * Returns: (transfer full) (nullable): the new placements' ids, or NULL where it could not be stored
 */
char **
mul_argument_add_several (const MulArgumentPlace *place, guint position, const char *const *texts,
                          const char *const *instead_of, const char *label, GError **error)
{
  g_autoptr (GPtrArray) others = list_others (place, instead_of);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, label);
  g_auto (GStrv) ranks = mul_edit_ranks_at (edit, others, position, g_strv_length ((char **) texts));

  for (guint i = 0; instead_of != NULL && instead_of[i] != NULL; i++)
    {
      g_autoptr (MulRecord) placement = mul_document_get_record (place->document, MUL_ENTITY_PLACEMENT, instead_of[i]);

      if (placement != NULL)
        remove_placement (edit, place->document, placement, instead_of);
    }
  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *argument = insert_argument (edit, NULL, texts[i], NULL);
      g_autofree char *placement = insert_placement (edit, place, argument, ranks[i]);

      g_strv_builder_add (ids, placement);
    }
  return mul_edit_commit (edit, error) ? g_strv_builder_end (ids) : NULL;
}

/**
 * mul_argument_set_text:
 * @document: a project
 * @argument_id: an argument
 * @text: its new sentence
 * @error: return location for an error
 *
 * Changes an argument's text. Until mul_document_end_typing(), changes of the same text are one step.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_set_text (MulDocument *document, const char *argument_id, const char *text, GError **error)
{
  g_autofree char *step = name_step (argument_id);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_ ("undo", "Change Argument"), step);

  mul_edit_set_text (edit, MUL_ARGUMENT_text, argument_id, text);
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_is_being_typed:
 * @document: a project
 * @argument_id: an argument
 *
 * Returns: whether what is changed in it now belongs to the last undo step
 */
gboolean
mul_argument_is_being_typed (MulDocument *document, const char *argument_id)
{
  g_autofree char *step = name_step (argument_id);

  return mul_document_is_typing (document, step);
}

/**
 * mul_argument_set_theme:
 * @document: a project
 * @argument_ids: arguments
 * @theme_id: (nullable): their new theme
 * @new_theme: (nullable): or the name of one that is to be made; both NULL for none
 * @error: return location for an error
 *
 * Changes their theme. Until mul_document_end_typing(), that of one argument is one step with what is typed in it.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_set_theme (MulDocument *document, const char *const *argument_ids, const char *theme_id, const char *new_theme,
                        GError **error)
{
  g_autofree char *step = argument_ids[0] != NULL && argument_ids[1] == NULL ? name_step (argument_ids[0]) : NULL;
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_ ("undo", "Change Theme"), step);
  g_autofree char *theme = get_theme (edit, document, theme_id, new_theme);

  for (guint i = 0; argument_ids[i] != NULL; i++)
    mul_edit_set_text (edit, MUL_ARGUMENT_theme_id, argument_ids[i], theme);
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_move:
 * @place: where to
 * @placement_ids: what, in the order it is to have; from whatever lists
 * @position: before which one there, not counting the moved; G_MAXUINT for last
 * @error: return location for an error
 *
 * Moves arguments together. One that stands in @place already, by another placement, is not put there twice.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_move (const MulArgumentPlace *place, const char *const *placement_ids, guint position, GError **error)
{
  g_autoptr (GPtrArray) others = list_others (place, placement_ids);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_ ("undo", "Move Argument"));
  g_auto (GStrv) ranks = mul_edit_ranks_at (edit, others, position, g_strv_length ((char **) placement_ids));

  for (guint i = 0; placement_ids[i] != NULL; i++)
    {
      const char *id = placement_ids[i];
      g_autoptr (MulRecord) placement = mul_document_get_record (place->document, MUL_ENTITY_PLACEMENT, id);

      if (placement == NULL)
        continue;
      mul_argument_carry_stances (edit, place->document, placement, placement_ids, place);
      if (holds_argument (others, mul_record_get_text (placement, MUL_PLACEMENT_argument_id)))
        {
          mul_edit_delete (edit, MUL_ENTITY_PLACEMENT, id);
          continue;
        }
      mul_edit_set_text (edit, MUL_PLACEMENT_service_id, id, place->service_id);
      mul_edit_set_text (edit, MUL_PLACEMENT_alternative_id, id, place->alternative_id);
      mul_edit_set_code (edit, MUL_PLACEMENT_kind, id, (int) place->kind);
      mul_edit_set_text (edit, MUL_PLACEMENT_rank, id, ranks[i]);
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_also_place:
 * @place: where else
 * @placement_ids: what
 * @error: return location for an error
 *
 * Lets arguments stand in @place too, last, with whom they hold for. They stay one argument each.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_also_place (const MulArgumentPlace *place, const char *const *placement_ids, GError **error)
{
  g_autoptr (GPtrArray) others = list_others (place, NULL);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_ ("undo", "Also Place Argument"));
  g_auto (GStrv) ranks = mul_edit_ranks_at (edit, others, G_MAXUINT, g_strv_length ((char **) placement_ids));

  for (guint i = 0; placement_ids[i] != NULL; i++)
    {
      const char *id = placement_ids[i];
      g_autoptr (MulRecord) placement = mul_document_get_record (place->document, MUL_ENTITY_PLACEMENT, id);
      g_autoptr (GListModel) municipalities = NULL;
      g_autofree char *copy = NULL;

      if (placement == NULL || holds_argument (others, mul_record_get_text (placement, MUL_PLACEMENT_argument_id)))
        continue;
      copy = insert_placement (edit, place, mul_record_get_text (placement, MUL_PLACEMENT_argument_id), ranks[i]);
      municipalities = mul_document_list (place->document, MUL_ENTITY_PLACEMENT_MUNICIPALITY,
                                          MUL_PLACEMENT_MUNICIPALITY_placement_id, id, 0);
      for (guint j = 0; j < g_list_model_get_n_items (municipalities); j++)
        {
          g_autoptr (MulRecord) holds = g_list_model_get_item (municipalities, j);
          g_autoptr (MulRecord) holds_too = mul_record_copy (holds);

          mul_record_set_text (holds_too, MUL_PLACEMENT_MUNICIPALITY_placement_id, copy);
          mul_edit_insert (edit, holds_too);
        }
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_remove:
 * @document: a project
 * @placement_ids: what
 * @everywhere: whether the arguments go wherever they stand
 * @error: return location for an error
 *
 * Takes arguments out of a list. One that stands nowhere else is deleted with all that belongs to it.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_remove (MulDocument *document, const char *const *placement_ids, gboolean everywhere, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Delete Argument"));

  for (guint i = 0; placement_ids[i] != NULL; i++)
    {
      g_autoptr (MulRecord) placement = mul_document_get_record (document, MUL_ENTITY_PLACEMENT, placement_ids[i]);

      if (placement == NULL)
        continue;
      if (everywhere)
        mul_edit_delete (edit, MUL_ENTITY_ARGUMENT, mul_record_get_text (placement, MUL_PLACEMENT_argument_id));
      else
        remove_placement (edit, document, placement, placement_ids);
    }
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_take_back:
 * @document: a project
 * @placement_id: where an argument was being added
 * @error: return location for an error
 *
 * Removes an argument whose sentence was emptied before it was left. Where nothing else was done since it was begun, both are no
 * step at all.
 *
 * Returns: whether it was done
 */
gboolean
mul_argument_take_back (MulDocument *document, const char *placement_id, GError **error)
{
  const char *const going[] = { placement_id, NULL };
  g_autoptr (MulRecord) placement = mul_document_get_record (document, MUL_ENTITY_PLACEMENT, placement_id);
  g_autofree char *step = NULL;
  g_autoptr (MulEdit) edit = NULL;

  if (placement == NULL)
    return TRUE;
  step = name_step (mul_record_get_text (placement, MUL_PLACEMENT_argument_id));
  edit = mul_document_begin_typing (document, C_ ("undo", "Delete Argument"), step);
  remove_placement (edit, document, placement, going);
  if (!mul_edit_commit (edit, error))
    return FALSE;
  mul_document_end_typing (document);
  return TRUE;
}
