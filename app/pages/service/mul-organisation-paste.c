/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/service/mul-organisation-paste.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-rank.h"
#include "storage/mul-edit.h"

/* Where pasted units go: what they have in common, and what they stand under. */
typedef struct
{
  const char *service_id;
  const char *alternative_id;
  const char *municipality_id;
  const char *parent_id;
  gboolean in_service;
} Target;

static gboolean
is_same_name (const char *a, const char *b)
{
  g_autofree char *folded_a = g_utf8_casefold (a, -1);
  g_autofree char *folded_b = g_utf8_casefold (b, -1);

  return g_str_equal (folded_a, folded_b);
}

/* A list of a whole municipality has the service as one unit among many. Where it does, only that one and what is below
 * it are part of the service. */
static gboolean *
choose_in_service (MulDocument *document, const Target *target, const MulPasteTree *tree)
{
  g_autoptr (MulRecord) service = mul_document_get_record (document, MUL_ENTITY_SERVICE, target->service_id);
  const char *name = mul_record_get_text (service, MUL_SERVICE_name);
  gboolean *in_service = g_new0 (gboolean, tree->units->len + 1);
  gboolean named = FALSE;

  for (guint i = 0; i < tree->units->len; i++)
    {
      const MulPasteUnit *unit = g_ptr_array_index (tree->units, i);

      in_service[i] = is_same_name (unit->name, name) || (unit->parent >= 0 && in_service[unit->parent]);
      named = named || in_service[i];
    }
  for (guint i = 0; i < tree->units->len && (!named || target->parent_id != NULL); i++)
    in_service[i] = in_service[i] || target->in_service;
  return in_service;
}

static int
get_qualifier (MulNumberQualifier qualifier)
{
  static const int codes[] = {
    [MUL_NUMBER_QUALIFIER_EXACT] = MUL_QUALIFIER_EXACT,
    [MUL_NUMBER_QUALIFIER_APPROX] = MUL_QUALIFIER_APPROX,
    [MUL_NUMBER_QUALIFIER_LEAST] = MUL_QUALIFIER_LEAST,
    [MUL_NUMBER_QUALIFIER_MOST] = MUL_QUALIFIER_MOST,
  };

  return codes[qualifier];
}

static void
insert_totals (MulEdit *edit, const MulPasteUnit *unit, const char *unit_id)
{
  for (int i = 0; i < MUL_PASTE_N_MEASURES; i++)
    {
      const MulPasteFigure *figure = &unit->figures[i];
      g_autoptr (MulRecord) total = NULL;

      if (figure->value_e4 == MUL_NOT_STATED)
        continue;
      total = mul_record_new (MUL_ENTITY_UNIT_TOTAL);
      mul_record_set_text (total, MUL_UNIT_TOTAL_unit_id, unit_id);
      mul_record_set_code (total, MUL_UNIT_TOTAL_measure, i);
      mul_record_set_integer (total, MUL_UNIT_TOTAL_value_e4, figure->value_e4);
      mul_record_set_integer (total, MUL_UNIT_TOTAL_max_e4, figure->max_e4);
      mul_record_set_code (total, MUL_UNIT_TOTAL_qualifier, get_qualifier (figure->qualifier));
      mul_edit_insert (edit, total);
    }
}

static void
insert_unit (MulEdit *edit, const Target *target, const MulPasteUnit *unit, const char *id, const char *parent_id,
             const char *rank, gboolean in_service)
{
  g_autoptr (MulRecord) record = mul_record_new (MUL_ENTITY_UNIT);

  mul_record_set_text (record, MUL_UNIT_id, id);
  mul_record_set_text (record, MUL_UNIT_service_id, target->service_id);
  mul_record_set_text (record, MUL_UNIT_alternative_id, target->alternative_id);
  mul_record_set_text (record, MUL_UNIT_municipality_id, target->municipality_id);
  mul_record_set_text (record, MUL_UNIT_parent_id, parent_id);
  mul_record_set_text (record, MUL_UNIT_name, unit->name);
  mul_record_set_text (record, MUL_UNIT_leader, unit->leader != NULL ? unit->leader : "");
  mul_record_set_text (record, MUL_UNIT_place, unit->place != NULL ? unit->place : "");
  mul_record_set_integer (record, MUL_UNIT_in_service, in_service);
  mul_record_set_text (record, MUL_UNIT_rank, rank);
  mul_edit_insert (edit, record);
}

/* Units come in the order of the tree, so that one rank after the other keeps the order of siblings too. */
static char *
paste (MulDocument *document, const Target *target, GListModel *siblings, const MulPasteTree *tree, GError **error)
{
  g_autoptr (MulEdit) edit = mul_document_begin_edit (document, C_ ("undo", "Paste Units"));
  g_autofree gboolean *in_service = choose_in_service (document, target, tree);
  g_autoptr (GPtrArray) ids = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *rank = mul_edit_rank_at (edit, siblings, NULL, G_MAXUINT);

  g_return_val_if_fail (tree->units->len > 0, NULL);
  for (guint i = 0; i < tree->units->len; i++)
    {
      const MulPasteUnit *unit = g_ptr_array_index (tree->units, i);
      const char *parent_id = unit->parent >= 0 ? g_ptr_array_index (ids, unit->parent) : target->parent_id;
      char *id = g_uuid_string_random ();
      g_autofree char *next = mul_rank_after (rank);

      g_ptr_array_add (ids, id);
      insert_unit (edit, target, unit, id, parent_id, rank, in_service[i]);
      insert_totals (edit, unit, id);
      g_set_str (&rank, next);
    }
  return mul_edit_commit (edit, error) ? g_strdup (g_ptr_array_index (ids, 0)) : NULL;
}

/**
 * mul_organisation_paste_below:
 * @document: the project
 * @unit_id: a unit
 * @tree: what was pasted, with one unit at least
 * @error: return location for an error
 *
 * Adds a tree of units under a unit, after those that are there. One undo step.
 *
 * Returns: (transfer full): the key of the first unit; NULL with @error set
 */
char *
mul_organisation_paste_below (MulDocument *document, const char *unit_id, const MulPasteTree *tree, GError **error)
{
  g_autoptr (MulRecord) parent = mul_document_get_record (document, MUL_ENTITY_UNIT, unit_id);
  g_autoptr (GListModel) siblings = mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_parent_id, unit_id, 0);
  Target target;

  g_return_val_if_fail (parent != NULL, NULL);
  target = (Target) {
    .service_id = mul_record_get_text (parent, MUL_UNIT_service_id),
    .alternative_id = mul_record_get_text (parent, MUL_UNIT_alternative_id),
    .municipality_id = mul_record_get_text (parent, MUL_UNIT_municipality_id),
    .parent_id = unit_id,
    .in_service = mul_record_get_flag (parent, MUL_UNIT_in_service),
  };
  return paste (document, &target, siblings, tree, error);
}

/**
 * mul_organisation_paste_roots:
 * @document: the project
 * @service_id: a service
 * @alternative_id: an alternative
 * @municipality_id: (nullable): whose units they are; NULL for joint ones
 * @tree: what was pasted, with one unit at least
 * @error: return location for an error
 *
 * Adds a tree of units at the top of a municipality's chart, after those that are there. One undo step.
 *
 * Returns: (transfer full): the key of the first unit; NULL with @error set
 */
char *
mul_organisation_paste_roots (MulDocument *document, const char *service_id, const char *alternative_id,
                              const char *municipality_id, const MulPasteTree *tree, GError **error)
{
  g_autoptr (GListModel) siblings =
      mul_document_list (document, MUL_ENTITY_UNIT, MUL_UNIT_service_id, service_id, MUL_UNIT_alternative_id,
                         alternative_id, MUL_UNIT_municipality_id, municipality_id, MUL_UNIT_parent_id, NULL, 0);
  Target target = { service_id, alternative_id, municipality_id, NULL, TRUE };

  return paste (document, &target, siblings, tree, error);
}

static char *
describe_fault (const MulPasteFault *fault)
{
  switch (fault->kind)
    {
    case MUL_PASTE_FAULT_PARENT:
      return g_strdup_printf (C_ ("organisation", "“%s” is named as the unit above others, but had no row of its own. "
                                                  "It was added."), fault->text);
    case MUL_PASTE_FAULT_CYCLE:
      return g_strdup_printf (C_ ("organisation", "“%s” stood below itself. It was placed at the top."), fault->text);
    case MUL_PASTE_FAULT_DUPLICATE:
      return g_strdup_printf (C_ ("organisation", "There are several units called “%s”. What belongs below one of them "
                                                  "was placed below the first."), fault->text);
    case MUL_PASTE_FAULT_NUMBER:
      return g_strdup_printf (C_ ("organisation", "“%1$s” could not be read as a number for “%2$s”."), fault->text,
                              fault->unit);
    case MUL_PASTE_FAULT_COLUMN:
    default:
      return g_strdup_printf (C_ ("organisation", "The column “%s” was left out."), fault->text);
    }
}

/**
 * mul_organisation_paste_describe_faults:
 * @tree: what was pasted
 *
 * Returns: (transfer full) (nullable): a sentence, a paragraph of its own, for each thing the user should know; NULL where
 *   there is none
 */
char *
mul_organisation_paste_describe_faults (const MulPasteTree *tree)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < tree->faults->len; i++)
    {
      g_autofree char *sentence = describe_fault (g_ptr_array_index (tree->faults, i));

      g_string_append_printf (text, "%s%s", i > 0 ? "\n\n" : "", sentence);
    }
  return text->len > 0 ? g_string_free_and_steal (g_steal_pointer (&text)) : NULL;
}
