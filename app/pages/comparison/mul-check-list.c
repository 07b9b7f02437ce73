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

/* What was accepted counts as long as the facts it rested on are the same. */
static MulCheckList *
create_list (MulDocument *document, const MulCheckFacts *facts)
{
  MulCheckList *self = g_new0 (MulCheckList, 1);
  g_autoptr (GHashTable) accepted = read_accepted (document);
  g_autoptr (GPtrArray) found = mul_checks_run (facts);

  self->open = g_ptr_array_new_with_free_func (mul_finding_free);
  self->accepted = g_ptr_array_new_with_free_func (mul_finding_free);
  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  g_ptr_array_set_free_func (found, NULL);
  for (guint i = 0; i < found->len; i++)
    {
      MulFinding *finding = g_ptr_array_index (found, i);
      g_autofree char *key = make_key (mul_check_codes[finding->check], finding->subject);
      MulRecord *record = g_hash_table_lookup (accepted, key);

      if (record != NULL &&
          g_str_equal (mul_record_get_text (record, MUL_ACCEPTED_CHECK_fingerprint), finding->fingerprint))
        {
          g_ptr_array_add (self->accepted, finding);
          g_ptr_array_add (self->records, g_object_ref (record));
        }
      else
        g_ptr_array_add (self->open, finding);
    }
  return self;
}

/* The day of the check. */
static MulCheckReading *
begin_reading (MulDocument *document)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autofree char *today = g_date_time_format (now, "%Y-%m-%d");

  return mul_check_reading_new (document, today);
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
  g_autoptr (MulCheckReading) reading = begin_reading (document);

  while (mul_check_reading_advance (reading))
    ;
  return create_list (document, mul_check_reading_get_facts (reading));
}

struct _MulCheckSearch
{
  MulDocument *document;
  MulCheckReading *reading;
  gboolean read;
};

/**
 * mul_check_search_new:
 * @document: the project
 *
 * Returns: (transfer full): the beginning of a look at all of the project, to be begun anew when it says "changed"
 */
MulCheckSearch *
mul_check_search_new (MulDocument *document)
{
  MulCheckSearch *self = g_new0 (MulCheckSearch, 1);

  self->document = g_object_ref (document);
  self->reading = begin_reading (document);
  return self;
}

void
mul_check_search_free (MulCheckSearch *self)
{
  mul_check_reading_free (self->reading);
  g_object_unref (self->document);
  g_free (self);
}

/**
 * mul_check_search_advance:
 * @self: a search
 *
 * Goes on with it for a moment.
 *
 * Returns: (transfer full) (nullable): what was found, when it has come to its end
 */
MulCheckList *
mul_check_search_advance (MulCheckSearch *self)
{
  if (self->read)
    return create_list (self->document, mul_check_reading_get_facts (self->reading));
  self->read = !mul_check_reading_advance (self->reading);
  return NULL;
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
