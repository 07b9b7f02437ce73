/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-argument-details-edits.h"

#include <glib/gi18n-lib.h>

/* What can be said about an argument, each change one undo step. */

/**
 * mul_argument_set_detail:
 * @document: a project
 * @column: a text or code column of arguments
 * @argument_id: an argument
 * @value: (nullable): its new value
 * @error: return location for an error
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_set_detail (MulDocument *document, guint column, const char *argument_id, const char *value, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Argument"));

  mul_edit_set_text (edit, column, argument_id, value);
  return mul_edit_commit (edit, error);
}

gboolean
mul_argument_set_importance (MulDocument *document, const char *argument_id, gint64 importance, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Argument"));

  mul_edit_set_integer (edit, MUL_ARGUMENT_importance, argument_id, importance);
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_set_holds_for:
 * @document: a project
 * @placement_id: an argument in its place
 * @municipality_id: a municipality
 * @holds: whether it holds for it; for none in particular is for all
 * @error: return location for an error
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_set_holds_for (MulDocument *document, const char *placement_id, const char *municipality_id, gboolean holds,
                            GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Whom It Holds For"));
  g_autofree char *key = mul_record_key_from_pair (placement_id, municipality_id);

  if (holds)
    {
      g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_PLACEMENT_MUNICIPALITY);

      mul_record_set_text (record, MUL_PLACEMENT_MUNICIPALITY_placement_id, placement_id);
      mul_record_set_text (record, MUL_PLACEMENT_MUNICIPALITY_municipality_id, municipality_id);
      mul_edit_insert (edit, record);
    }
  else
    mul_edit_delete (edit, MUL_ENTITY_PLACEMENT_MUNICIPALITY, key);
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_cite:
 * @document: a project
 * @argument_id: an argument
 * @source_id: (nullable): where it comes from
 * @new_title: (nullable): or the title of a source that is to be made
 * @error: return location for an error
 *
 * Returns: whether it was stored
 */
gboolean
mul_argument_cite (MulDocument *document, const char *argument_id, const char *source_id, const char *new_title, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Add Source"));
  g_autoptr (MulRecord) citation = mul_record_new (MUL_ENTITY_CITATION);
  g_autoptr (MulRecord) source = NULL;

  if (source_id == NULL)
    {
      source = mul_record_new (MUL_ENTITY_SOURCE);
      mul_record_set_text (source, MUL_SOURCE_title, new_title);
      source_id = mul_edit_insert (edit, source);
    }
  mul_record_set_text (citation, MUL_CITATION_argument_id, argument_id);
  mul_record_set_text (citation, MUL_CITATION_source_id, source_id);
  mul_edit_insert (edit, citation);
  return mul_edit_commit (edit, error);
}

gboolean
mul_argument_set_locator (MulDocument *document, const char *citation_id, const char *locator, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Source"));

  mul_edit_set_text (edit, MUL_CITATION_locator, citation_id, locator);
  return mul_edit_commit (edit, error);
}

gboolean
mul_argument_remove_citation (MulDocument *document, const char *citation_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Remove Source"));

  mul_edit_delete (edit, MUL_ENTITY_CITATION, citation_id);
  return mul_edit_commit (edit, error);
}

/**
 * mul_argument_toggle_word:
 * @words: words with commas between them, or ""
 * @word: one of them, or another
 *
 * Returns: (transfer full): the words without it where it was there, else with it at the end
 */
char *
mul_argument_toggle_word (const char *words, const char *word)
{
  g_auto (GStrv) all = g_strsplit (words, ",", -1);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) kept = NULL;
  gboolean found = FALSE;

  for (guint i = 0; all[i] != NULL; i++)
    {
      const char *other = g_strstrip (all[i]);

      if (g_strcmp0 (other, word) == 0)
        found = TRUE;
      else if (*other != '\0')
        g_strv_builder_add (builder, other);
    }
  if (!found)
    g_strv_builder_add (builder, word);
  kept = g_strv_builder_end (builder);
  return g_strjoinv (", ", kept);
}
