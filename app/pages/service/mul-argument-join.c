/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-join.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-join.h"
#include "domain/mul-stance.h"
#include "domain/mul-twins.h"
#include "pages/service/mul-argument-stance-edits.h"
#include "storage/mul-queries.h"
#include "widgets/mul-argument-stance-mark.h"

/* Two arguments that say the same become one: both texts, all places, stances and sources stay. One undo step. */

static gboolean
is_same_text (MulRecord *first, MulRecord *second, guint column)
{
  return g_strcmp0 (mul_record_get_text (first, column), mul_record_get_text (second, column)) == 0;
}

static MulRecord *
find_same (GListModel *records, MulRecord *record, const guint *columns, guint n)
{
  for (guint i = 0; i < g_list_model_get_n_items (records); i++)
    {
      g_autoptr (MulRecord) other = g_list_model_get_item (records, i);
      gboolean same = TRUE;

      for (guint j = 0; j < n; j++)
        same = same && is_same_text (record, other, columns[j]);
      if (same)
        return g_steal_pointer (&other);
    }
  return NULL;
}

/* Whom both hold for, together; where one of them holds for all, so do both. */
static void
join_municipalities (MulEdit *edit, MulDocument *document, const char *kept_id, const char *other_id)
{
  g_autoptr (GListModel) kept = mul_document_list (document, MUL_ENTITY_PLACEMENT_MUNICIPALITY,
                                                   MUL_PLACEMENT_MUNICIPALITY_placement_id, kept_id, 0);
  g_autoptr (GListModel) other = mul_document_list (document, MUL_ENTITY_PLACEMENT_MUNICIPALITY,
                                                    MUL_PLACEMENT_MUNICIPALITY_placement_id, other_id, 0);
  static const guint columns[] = { MUL_PLACEMENT_MUNICIPALITY_municipality_id };

  if (g_list_model_get_n_items (kept) == 0)
    return;
  if (g_list_model_get_n_items (other) == 0)
    for (guint i = 0; i < g_list_model_get_n_items (kept); i++)
      {
        g_autoptr (MulRecord) record = g_list_model_get_item (kept, i);
        g_autofree char *key = mul_record_key_from_pair (
            kept_id, mul_record_get_text (record, MUL_PLACEMENT_MUNICIPALITY_municipality_id));

        mul_edit_delete (edit, MUL_ENTITY_PLACEMENT_MUNICIPALITY, key);
      }
  for (guint i = 0; i < g_list_model_get_n_items (other); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (other, i);
      g_autoptr (MulRecord) same = find_same (kept, record, columns, G_N_ELEMENTS (columns));
      g_autoptr (MulRecord) copy = NULL;

      if (same != NULL)
        continue;
      copy = mul_record_copy (record);
      mul_record_set_text (copy, MUL_PLACEMENT_MUNICIPALITY_placement_id, kept_id);
      mul_edit_insert (edit, copy);
    }
}

static void
join_placements (MulEdit *edit, MulDocument *document, const char *kept_id, const char *other_id)
{
  static const guint columns[] = { MUL_PLACEMENT_service_id, MUL_PLACEMENT_alternative_id };
  g_autoptr (GListModel) kept = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_argument_id, kept_id, 0);
  g_autoptr (GListModel) other = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_argument_id, other_id, 0);

  for (guint i = 0; i < g_list_model_get_n_items (other); i++)
    {
      g_autoptr (MulRecord) placement = g_list_model_get_item (other, i);
      g_autoptr (MulRecord) same = find_same (kept, placement, columns, G_N_ELEMENTS (columns));
      const char *id = mul_record_get_id (placement);
      g_autoptr (GListModel) conditions = NULL;

      /* One that is a pro here and a con there says something by it. */
      if (same == NULL || mul_record_get_code (same, MUL_PLACEMENT_kind) != mul_record_get_code (placement, MUL_PLACEMENT_kind))
        {
          mul_edit_set_text (edit, MUL_PLACEMENT_argument_id, id, kept_id);
          continue;
        }
      join_municipalities (edit, document, mul_record_get_id (same), id);
      conditions = mul_document_list (document, MUL_ENTITY_PLACEMENT, MUL_PLACEMENT_condition_for_id, id, 0);
      for (guint j = 0; j < g_list_model_get_n_items (conditions); j++)
        {
          g_autoptr (MulRecord) condition = g_list_model_get_item (conditions, j);

          mul_edit_set_text (edit, MUL_PLACEMENT_condition_for_id, mul_record_get_id (condition), mul_record_get_id (same));
        }
      mul_edit_delete (edit, MUL_ENTITY_PLACEMENT, id);
    }
}

static void
move_citations (MulEdit *edit, MulDocument *document, guint column, const char *kept_id, const char *other_id)
{
  static const guint columns[] = { MUL_CITATION_source_id, MUL_CITATION_locator };
  g_autoptr (GListModel) kept = mul_document_list (document, MUL_ENTITY_CITATION, column, kept_id, 0);
  g_autoptr (GListModel) other = mul_document_list (document, MUL_ENTITY_CITATION, column, other_id, 0);

  for (guint i = 0; i < g_list_model_get_n_items (other); i++)
    {
      g_autoptr (MulRecord) citation = g_list_model_get_item (other, i);
      g_autoptr (MulRecord) same = find_same (kept, citation, columns, G_N_ELEMENTS (columns));

      if (same != NULL)
        mul_edit_delete (edit, MUL_ENTITY_CITATION, mul_record_get_id (citation));
      else
        mul_edit_set_text (edit, column, mul_record_get_id (citation), kept_id);
    }
}

/* Where one holder thought otherwise of the two, the comment says so. */
static void
join_stances (MulEdit *edit, MulDocument *document, const char *kept_id, const char *other_id)
{
  static const guint columns[] = { MUL_STANCE_service_id, MUL_STANCE_alternative_id, MUL_STANCE_municipality_id, MUL_STANCE_holder };
  g_autoptr (GListModel) kept = mul_document_list (document, MUL_ENTITY_STANCE, MUL_STANCE_argument_id, kept_id, 0);
  g_autoptr (GListModel) other = mul_document_list (document, MUL_ENTITY_STANCE, MUL_STANCE_argument_id, other_id, 0);

  for (guint i = 0; i < g_list_model_get_n_items (other); i++)
    {
      g_autoptr (MulRecord) stance = g_list_model_get_item (other, i);
      g_autoptr (MulRecord) same = find_same (kept, stance, columns, G_N_ELEMENTS (columns));
      const char *id = mul_record_get_id (stance);
      const int position = mul_record_get_code (stance, MUL_STANCE_position);
      g_autofree char *comment = NULL;

      if (same == NULL)
        {
          mul_edit_set_text (edit, MUL_STANCE_argument_id, id, kept_id);
          continue;
        }
      comment = mul_stance_join_comments (mul_record_get_code (same, MUL_STANCE_position),
                                          mul_record_get_text (same, MUL_STANCE_comment), position,
                                          mul_record_get_text (stance, MUL_STANCE_comment),
                                          mul_argument_stance_get_words (position));
      mul_edit_set_text (edit, MUL_STANCE_comment, mul_record_get_id (same), comment);
      move_citations (edit, document, MUL_CITATION_stance_id, mul_record_get_id (same), id);
      mul_edit_delete (edit, MUL_ENTITY_STANCE, id);
    }
}

static MulJoinSide
get_side (MulDocument *document, MulRecord *argument)
{
  const char *language = mul_record_get_text (argument, MUL_ARGUMENT_language);

  return (MulJoinSide) {
    mul_record_get_text (argument, MUL_ARGUMENT_text),
    mul_record_get_text (argument, MUL_ARGUMENT_theme_id),
    language != NULL && *language != '\0' ? language
                                          : mul_record_get_text (mul_document_get_project (document), MUL_PROJECT_language),
    mul_record_get_integer (argument, MUL_ARGUMENT_importance),
  };
}

/* What gave way, in words: who joins two arguments sees it, and can undo, or write it into the text. */
static char *
say_joined (MulDocument *document, MulJoinLost lost, const MulJoinSide *first, const MulJoinSide *second)
{
  const char *const importances[] = { C_ ("joined argument", "small importance"), C_ ("joined argument", "medium importance"),
                                      C_ ("joined argument", "great importance") };
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) parts = NULL;
  g_autofree char *list = NULL;

  if (lost & MUL_JOIN_THEME)
    {
      g_autoptr (MulRecord) theme = mul_document_get_record (document, MUL_ENTITY_THEME, second->theme_id);

      g_strv_builder_take (builder, g_strdup_printf (C_ ("joined argument", "the theme “%s”"),
                                                     theme != NULL ? mul_record_get_text (theme, MUL_THEME_name) : ""));
    }
  if (lost & MUL_JOIN_IMPORTANCE)
    g_strv_builder_add (builder, importances[CLAMP (MIN (first->importance, second->importance), 1, 3) - 1]);
  if (lost & MUL_JOIN_LANGUAGE)
    g_strv_builder_add (builder, g_strcmp0 (second->language, "nn") == 0 ? C_ ("joined argument", "the mark of Nynorsk")
                                                                         : C_ ("joined argument", "the mark of Bokmål"));
  parts = g_strv_builder_end (builder);
  if (*parts == NULL)
    return g_strdup (C_ ("assessment", "The two arguments are one"));
  list = g_strjoinv (", ", parts);
  return g_strdup_printf (C_ ("assessment", "The two arguments are one, without %s"), list);
}

static void
join_arguments (MulEdit *edit, MulRecord *kept, MulRecord *other, gboolean other_words, const MulJoinSide *outcome)
{
  static const guint words[] = { MUL_ARGUMENT_affected, MUL_ARGUMENT_voiced_by };
  const char *id = mul_record_get_id (kept);
  g_autofree char *text = mul_twins_join_texts (mul_record_get_text (kept, MUL_ARGUMENT_text),
                                                mul_record_get_text (other, MUL_ARGUMENT_text));

  mul_edit_set_text (edit, MUL_ARGUMENT_text, id, text);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *joined =
          mul_twins_join_words (mul_record_get_text (kept, words[i]), mul_record_get_text (other, words[i]));

      mul_edit_set_text (edit, words[i], id, joined);
    }
  mul_edit_set_text (edit, MUL_ARGUMENT_theme_id, id, outcome->theme_id);
  mul_edit_set_integer (edit, MUL_ARGUMENT_importance, id, outcome->importance);
  /* Not said outright is the project's; that it stays unless the words are the other's. */
  if (other_words)
    mul_edit_set_text (edit, MUL_ARGUMENT_language, id, mul_record_get_text (other, MUL_ARGUMENT_language));
}

/**
 * mul_argument_join:
 * @document: a project
 * @kept_id: an argument
 * @other_id: another, which becomes part of it
 * @said: (out) (optional) (nullable): what was done, and what of the other could not be kept, for the offer to undo it
 * @error: return location for an error
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_join (MulDocument *document, const char *kept_id, const char *other_id, char **said, GError **error)
{
  g_autoptr (MulRecord) kept = mul_document_get_record (document, MUL_ENTITY_ARGUMENT, kept_id);
  g_autoptr (MulRecord) other = mul_document_get_record (document, MUL_ENTITY_ARGUMENT, other_id);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Join Arguments"));
  MulJoinSide first;
  MulJoinSide second;
  MulJoinSide joined;
  MulJoinLost lost;

  if (kept == NULL || other == NULL || strcmp (kept_id, other_id) == 0)
    return mul_edit_commit (edit, error);
  first = get_side (document, kept);
  second = get_side (document, other);
  lost = mul_join_decide (&first, &second, &joined);
  if (said != NULL)
    *said = say_joined (document, lost, &first, &second);
  join_arguments (edit, kept, other, g_strcmp0 (joined.language, first.language) != 0, &joined);
  join_placements (edit, document, kept_id, other_id);
  join_stances (edit, document, kept_id, other_id);
  move_citations (edit, document, MUL_CITATION_argument_id, kept_id, other_id);
  mul_edit_delete (edit, MUL_ENTITY_ARGUMENT, other_id);
  return mul_edit_commit (edit, error);
}

/* Lets an argument stand in a list, unless it does already. */
static void
place_in_list (MulEdit *edit, const MulArgumentPlace *place, guint position, const char *argument_id)
{
  g_autoptr (GListModel) placements = mul_argument_list_placements (place);
  g_autoptr (MulRecord) placement = mul_record_new (MUL_ENTITY_PLACEMENT);
  g_autofree char *rank = mul_edit_rank_at (edit, placements, NULL, position);

  for (guint i = 0; i < g_list_model_get_n_items (placements); i++)
    {
      g_autoptr (MulRecord) other = g_list_model_get_item (placements, i);

      if (g_strcmp0 (mul_record_get_text (other, MUL_PLACEMENT_argument_id), argument_id) == 0)
        return;
    }
  mul_record_set_text (placement, MUL_PLACEMENT_argument_id, argument_id);
  mul_record_set_text (placement, MUL_PLACEMENT_service_id, place->service_id);
  mul_record_set_text (placement, MUL_PLACEMENT_alternative_id, place->alternative_id);
  mul_record_set_code (placement, MUL_PLACEMENT_kind, (int) place->kind);
  mul_record_set_text (placement, MUL_PLACEMENT_rank, rank);
  mul_edit_insert (edit, placement);
}

/**
 * mul_argument_place_instead:
 * @place: where
 * @position: before which one there, counting the one that goes; G_MAXUINT for last
 * @argument_id: an argument that is there in the project
 * @instead_of: (nullable): a placement there of an argument just begun, which goes; or NULL
 * @error: return location for an error
 *
 * Lets an argument stand here too, in place of writing it once more.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_place_instead (const MulArgumentPlace *place, guint position, const char *argument_id, const char *instead_of,
                            GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_ ("undo", "Also Place Argument"));
  g_autoptr (MulRecord) gone =
      instead_of != NULL ? mul_document_get_record (place->document, MUL_ENTITY_PLACEMENT, instead_of) : NULL;

  place_in_list (edit, place, position, argument_id);
  if (gone != NULL)
    mul_edit_delete (edit, MUL_ENTITY_ARGUMENT, mul_record_get_text (gone, MUL_PLACEMENT_argument_id));
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_join_written:
 * @place: where
 * @position: before which one there; G_MAXUINT for last
 * @argument_id: an argument that stands there, or in another list of the same alternative
 * @text: what was written and is not stored
 * @said: (out): what was done, for the offer to undo it
 * @error: return location for an error
 *
 * Makes @text part of an argument that says nearly the same, which stands in the list too from now on.
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_join_written (const MulArgumentPlace *place, guint position, const char *argument_id, const char *text, char **said,
                           GError **error)
{
  g_autoptr (MulRecord) argument = mul_document_get_record (place->document, MUL_ENTITY_ARGUMENT, argument_id);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (place->document, C_ ("undo", "Join Arguments"));
  g_autofree char *joined = NULL;

  *said = g_strdup (C_ ("assessment", "The two arguments are one"));
  if (argument == NULL)
    return mul_edit_commit (edit, error);
  joined = mul_twins_join_texts (mul_record_get_text (argument, MUL_ARGUMENT_text), text);
  mul_edit_set_text (edit, MUL_ARGUMENT_text, argument_id, joined);
  place_in_list (edit, place, position, argument_id);
  return mul_edit_commit (edit, error);
}
