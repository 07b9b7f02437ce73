/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-description-edits.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-coverage.h"
#include "storage/mul-edit.h"

/* Each function is one undo step; those that take typing join what was typed just before. */

static guint
find_position (GListModel *list, const char *id)
{
  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      g_autoptr (MulRecord) record = g_list_model_get_item (list, i);

      if (g_strcmp0 (mul_record_get_id (record), id) == 0)
        return i;
    }
  return G_MAXUINT;
}

static GListModel *
list_siblings (MulDocument *document, const char *section_id)
{
  g_autoptr (MulRecord) section = mul_document_get_record (document, MUL_ENTITY_SECTION, section_id);

  g_return_val_if_fail (section != NULL, NULL);
  return mul_document_list (document, MUL_ENTITY_SECTION, MUL_SECTION_service_id,
                            mul_record_get_text (section, MUL_SECTION_service_id), 0);
}

/**
 * mul_description_add_section:
 * @document: the project
 * @service_id: a service
 * @kind: what the section is about, as the file holds it
 * @error: return location for an error
 *
 * Returns: (transfer full): the key of a new, empty section that stands last; NULL with @error set
 */
char *
mul_description_add_section (MulDocument *document, const char *service_id, const char *kind, GError **error)
{
  g_autoptr (GListModel) siblings =
      mul_document_list (document, MUL_ENTITY_SECTION, MUL_SECTION_service_id, service_id, 0);
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *step = g_strconcat ("section-title:", id, NULL);
  g_autoptr (MulRecord) section = mul_record_new (MUL_ENTITY_SECTION);
  /* The title that is typed right after belongs to the same step. */
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_ ("undo", "Add Section"), step);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);

  mul_record_set_text (section, MUL_SECTION_id, id);
  mul_record_set_text (section, MUL_SECTION_service_id, service_id);
  mul_record_set_text (section, MUL_SECTION_kind, kind);
  mul_record_set_text (section, MUL_SECTION_rank, rank);
  mul_edit_insert (edit, section);
  return mul_edit_commit (edit, error) ? g_steal_pointer (&id) : NULL;
}

/**
 * mul_description_delete_section:
 * @document: the project
 * @section_id: a section
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_description_delete_section (MulDocument *document, const char *section_id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Delete Section"));

  mul_edit_delete (edit, MUL_ENTITY_SECTION, section_id);
  return mul_edit_commit (edit, error);
}

/**
 * mul_description_move_section:
 * @document: the project
 * @section_id: a section
 * @step: -1 one place up, 1 one place down
 * @error: return location for an error
 *
 * Returns: whether it was done; at either end nothing is done, and that is no error
 */
gboolean
mul_description_move_section (MulDocument *document, const char *section_id, int step, GError **error)
{
  g_autoptr (GListModel) siblings = list_siblings (document, section_id);
  guint position = find_position (siblings, section_id);

  if (position == G_MAXUINT || (step < 0 && position == 0) ||
      (step > 0 && position + 1 >= g_list_model_get_n_items (siblings)))
    return FALSE;
  return mul_description_place_section (document, section_id, (guint) ((int) position + step), error);
}

/**
 * mul_description_place_section:
 * @document: the project
 * @section_id: a section
 * @position: where it is to stand among the service's other sections, from 0
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_description_place_section (MulDocument *document, const char *section_id, guint position, GError **error)
{
  g_autoptr (GListModel) siblings = list_siblings (document, section_id);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Move Section"));
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, section_id, position);

  mul_edit_set_text (edit, MUL_SECTION_rank, section_id, rank);
  return mul_edit_commit (edit, error);
}

/**
 * mul_description_type:
 * @document: the project
 * @section_id: a section
 * @column: MUL_SECTION_title or MUL_SECTION_body
 * @text: what stands there now
 * @error: return location for an error
 *
 * Takes what is being typed; successive calls are one step.
 *
 * Returns: whether it was done
 */
gboolean
mul_description_type (MulDocument *document, const char *section_id, guint column, const char *text, GError **error)
{
  g_autofree char *step = g_strdup_printf ("section-%s:%s", mul_entity_get_column (column)->name, section_id);
  g_autoptr (MulEdit) edit = mul_document_begin_typing (
      document, column == MUL_SECTION_title ? C_ ("undo", "Rename Section") : C_ ("undo", "Edit Section"), step);

  mul_edit_set_text (edit, column, section_id, text);
  return mul_edit_commit (edit, error);
}

/**
 * mul_description_set_internal:
 * @document: the project
 * @section_id: a section
 * @internal: whether it is left out of the public edition of the report
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_description_set_internal (MulDocument *document, const char *section_id, gboolean internal, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (
      document, internal ? C_ ("undo", "Make Section Internal") : C_ ("undo", "Make Section Public"));

  mul_edit_set_integer (edit, MUL_SECTION_internal, section_id, internal);
  return mul_edit_commit (edit, error);
}

/**
 * mul_description_set_kind:
 * @document: the project
 * @section_id: a section
 * @kind: what it is about, as the file holds it
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_description_set_kind (MulDocument *document, const char *section_id, const char *kind, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Kind of Section"));

  mul_edit_set_text (edit, MUL_SECTION_kind, section_id, kind);
  return mul_edit_commit (edit, error);
}

/**
 * mul_description_set_municipality:
 * @document: the project
 * @section_id: a section
 * @municipality_id: (nullable): whom it concerns, or NULL for all
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_description_set_municipality (MulDocument *document, const char *section_id, const char *municipality_id,
                                  GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Municipality of Section"));

  mul_edit_set_text (edit, MUL_SECTION_municipality_id, section_id, municipality_id);
  return mul_edit_commit (edit, error);
}

/* An answer has no row until somebody says something about the question. */
static char *
ensure_answer (MulDocument *document, MulEdit *edit, const char *question_id, const char *service_id)
{
  g_autoptr (MulRecord) answer =
      mul_document_get_record_by_pair (document, MUL_ENTITY_ANSWER, question_id, service_id);

  if (answer == NULL)
    {
      answer = mul_record_new (MUL_ENTITY_ANSWER);
      mul_record_set_text (answer, MUL_ANSWER_question_id, question_id);
      mul_record_set_text (answer, MUL_ANSWER_service_id, service_id);
      mul_edit_insert (edit, answer);
    }
  return mul_record_dup_key (answer);
}

/**
 * mul_description_set_answer_status:
 * @document: the project
 * @question_id: a question of the mandate
 * @service_id: a service
 * @status: a #MulAnswerStatus
 * @error: return location for an error
 *
 * Returns: whether it was done
 */
gboolean
mul_description_set_answer_status (MulDocument *document, const char *question_id, const char *service_id, int status,
                                   GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Change Answer"));
  g_autofree char *key = ensure_answer (document, edit, question_id, service_id);

  mul_edit_set_code (edit, MUL_ANSWER_status, key, status);
  return mul_edit_commit (edit, error);
}

/**
 * mul_description_type_answer:
 * @document: the project
 * @question_id: a question of the mandate
 * @service_id: a service
 * @column: MUL_ANSWER_text or MUL_ANSWER_reason
 * @text: what stands there now
 * @by_typing: whether it was what is being typed that made the question answered
 * @error: return location for an error
 *
 * Takes what is being typed; successive calls are one step. An open question is answered by it, in the same step.
 *
 * Returns: whether it was done
 */
gboolean
mul_description_type_answer (MulDocument *document, const char *question_id, const char *service_id, guint column,
                             const char *text, gboolean by_typing, GError **error)
{
  g_autofree char *step =
      g_strdup_printf ("answer-%s:%s:%s", mul_entity_get_column (column)->name, question_id, service_id);
  g_autoptr (MulRecord) answer =
      mul_document_get_record_by_pair (document, MUL_ENTITY_ANSWER, question_id, service_id);
  int status = answer != NULL ? mul_record_get_code (answer, MUL_ANSWER_status) : MUL_ANSWER_STATUS_OPEN;
  int after = column == MUL_ANSWER_text ? (int) mul_coverage_status_after_typing ((MulAnswerStatus) status, text, by_typing)
                                        : status;
  g_autoptr (MulEdit) edit = mul_document_begin_typing (document, C_ ("undo", "Edit Answer"), step);
  g_autofree char *key = ensure_answer (document, edit, question_id, service_id);

  mul_edit_set_text (edit, column, key, text);
  if (after != status)
    mul_edit_set_code (edit, MUL_ANSWER_status, key, after);
  return mul_edit_commit (edit, error);
}
