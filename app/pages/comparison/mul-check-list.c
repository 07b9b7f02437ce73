/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-check-list.h"

#include <glib/gi18n-lib.h>

#include "storage/mul-edit.h"
#include "storage/mul-queries-checks.h"

static char *
make_key (const char *code, const char *subject)
{
  return g_strconcat (code, "\n", subject, NULL);
}

/* What was accepted, by what it is about. */
static GHashTable *
read_accepted (MulDocument *document)
{
  g_autoptr (GListModel) list = mul_document_list (document, MUL_ENTITY_ACCEPTED_CHECK, 0);
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    {
      MulRecord *record = g_list_model_get_item (list, i);

      g_hash_table_insert (table,
                           make_key (mul_record_get_text (record, MUL_ACCEPTED_CHECK_code),
                                     mul_record_get_text (record, MUL_ACCEPTED_CHECK_subject)),
                           record);
    }
  return table;
}

/**
 * mul_check_list_new:
 * @document: the project
 *
 * Looks at all of the project. What was accepted counts as long as the facts it rested on are the same.
 *
 * Returns: (transfer full): what was found
 */
MulCheckList *
mul_check_list_new (MulDocument *document)
{
  MulCheckList *self = g_new0 (MulCheckList, 1);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");
  g_autoptr (MulCheckFacts) facts = mul_query_check_facts (document, today);
  g_autoptr (GHashTable) accepted = read_accepted (document);

  self->open = mul_checks_run (facts);
  self->accepted = g_ptr_array_new_with_free_func (mul_finding_free);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < self->open->len;)
    {
      MulFinding *finding = g_ptr_array_index (self->open, i);
      g_autofree char *key = make_key (mul_check_codes[finding->check], finding->subject);
      MulRecord *record = g_hash_table_lookup (accepted, key);

      if (record == NULL ||
          g_strcmp0 (mul_record_get_text (record, MUL_ACCEPTED_CHECK_fingerprint), finding->fingerprint) != 0)
        {
          i++;
          continue;
        }
      g_ptr_array_add (self->accepted, g_ptr_array_steal_index (self->open, i));
      g_ptr_array_add (self->records, g_object_ref (record));
    }
  return self;
}

void
mul_check_list_free (MulCheckList *self)
{
  g_ptr_array_unref (self->open);
  g_ptr_array_unref (self->accepted);
  g_ptr_array_unref (self->records);
  g_free (self);
}

/**
 * mul_check_list_find:
 * @self: what was found
 * @code: a kind of finding
 * @subject: what it is about
 *
 * Returns: (transfer none) (nullable): the finding, open or accepted
 */
MulFinding *
mul_check_list_find (MulCheckList *self, const char *code, const char *subject)
{
  GPtrArray *lists[] = { self->open, self->accepted };

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint j = 0; j < lists[i]->len; j++)
      {
        MulFinding *finding = g_ptr_array_index (lists[i], j);

        if (g_str_equal (mul_check_codes[finding->check], code) && g_str_equal (finding->subject, subject))
          return finding;
      }
  return NULL;
}

/**
 * mul_check_list_accept:
 * @document: the project
 * @finding: a finding
 * @reason: why it is as it should be
 * @error: return location for a sentence
 *
 * Says that it is as it should be, in one edit. What was said before of the same, when the facts were others, goes.
 *
 * Returns: whether it was written
 */
gboolean
mul_check_list_accept (MulDocument *document, const MulFinding *finding, const char *reason, GError **error)
{
  g_autoptr (GHashTable) accepted = read_accepted (document);
  g_autofree char *key = make_key (mul_check_codes[finding->check], finding->subject);
  MulRecord *before = g_hash_table_lookup (accepted, key);
  g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_ACCEPTED_CHECK);
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Accept Finding"));

  if (before != NULL)
    mul_edit_delete (edit, MUL_ENTITY_ACCEPTED_CHECK, mul_record_get_id (before));
  mul_record_set_text (record, MUL_ACCEPTED_CHECK_code, mul_check_codes[finding->check]);
  mul_record_set_text (record, MUL_ACCEPTED_CHECK_subject, finding->subject);
  mul_record_set_text (record, MUL_ACCEPTED_CHECK_fingerprint, finding->fingerprint);
  mul_record_set_text (record, MUL_ACCEPTED_CHECK_reason, reason);
  mul_edit_insert (edit, record);
  return mul_edit_commit (edit, error);
}

/**
 * mul_check_list_reopen:
 * @document: the project
 * @id: the key of an accepted finding
 * @error: return location for a sentence
 *
 * Returns: whether it was written
 */
gboolean
mul_check_list_reopen (MulDocument *document, const char *id, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Reopen Finding"));

  mul_edit_delete (edit, MUL_ENTITY_ACCEPTED_CHECK, id);
  return mul_edit_commit (edit, error);
}
