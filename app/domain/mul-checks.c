/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-checks-private.h"

#define CODE_(NAME, code) [MUL_CHECK_##NAME] = code,

const char *const mul_check_codes[] = { MUL_CHECK_KINDS (CODE_) NULL };

void
mul_finding_free (gpointer data)
{
  MulFinding *finding = data;

  g_free (finding->subject);
  g_free (finding->fingerprint);
  g_free (finding->service_id);
  g_free (finding->view);
  g_free (finding->alternative_id);
  g_free (finding->item_id);
  g_strfreev (finding->words);
  g_free (finding);
}

MulFinding *
mul_checker_add (MulChecker *self, MulCheck check, const char *service_id, const char *subject)
{
  MulFinding *finding = g_new0 (MulFinding, 1);

  finding->check = check;
  finding->service_id = g_strdup (service_id);
  finding->subject = g_strdup (subject);
  finding->fingerprint = g_strdup ("");
  finding->n = 1;
  g_ptr_array_add (self->findings, finding);
  return finding;
}

void
mul_checker_lead (MulFinding *finding, const char *view, const char *alternative_id, const char *item_id)
{
  g_set_str (&finding->view, view);
  g_set_str (&finding->alternative_id, alternative_id);
  g_set_str (&finding->item_id, item_id);
}

/* What the sentence names, in its order, until NULL. */
void
mul_checker_say (MulFinding *finding, ...)
{
  GStrvBuilder *builder = g_strv_builder_new ();
  const char *word;
  va_list words;

  va_start (words, finding);
  while ((word = va_arg (words, const char *)) != NULL)
    g_strv_builder_add (builder, word);
  va_end (words);
  g_strfreev (finding->words);
  finding->words = g_strv_builder_unref_to_strv (builder);
}

/* The facts may be long; their digest is not, and says as well whether they are the same. */
void
mul_checker_take_fingerprint (MulFinding *finding, char *facts)
{
  g_autofree char *owned = facts;

  g_free (finding->fingerprint);
  finding->fingerprint = g_compute_checksum_for_string (G_CHECKSUM_SHA256, owned, -1);
  finding->fingerprint[32] = '\0';
}

const MulCheckService *
mul_checker_get_service (MulChecker *self, const char *id)
{
  return id != NULL ? g_hash_table_lookup (self->services, id) : NULL;
}

const char *
mul_checker_name_municipality (MulChecker *self, const char *id)
{
  const MulCheckMunicipality *municipality = id != NULL ? g_hash_table_lookup (self->municipalities, id) : NULL;

  return municipality != NULL ? municipality->name : "";
}

/* "Landbruk (Vestre Toten)". */
char *
mul_checker_name_unit (MulChecker *self, const MulCheckUnit *unit)
{
  const char *municipality = mul_checker_name_municipality (self, unit->municipality_id);

  return *municipality != '\0' ? g_strdup_printf ("%s (%s)", unit->name, municipality) : g_strdup (unit->name);
}

char *
mul_checker_print (gint64 value_e4)
{
  return mul_number_format (value_e4, 2, TRUE, mul_locale_numbers_current ());
}

void
mul_checker_append (GString *list, const char *separator, const char *text)
{
  if (list->len > 0)
    g_string_append (list, separator);
  g_string_append (list, text);
}

/* By kind, and the findings of a kind in the order of their services; otherwise as found. */
static int
compare_findings (gconstpointer a, gconstpointer b, gpointer data)
{
  const MulFinding *first = *(const MulFinding *const *) a;
  const MulFinding *second = *(const MulFinding *const *) b;
  GHashTable *order = data;

  if (first->check != second->check)
    return first->check < second->check ? -1 : 1;
  return GPOINTER_TO_INT (g_hash_table_lookup (order, first->service_id != NULL ? first->service_id : "")) -
         GPOINTER_TO_INT (g_hash_table_lookup (order, second->service_id != NULL ? second->service_id : ""));
}

static void
sort (MulChecker *self)
{
  g_autoptr (GHashTable) order = g_hash_table_new (g_str_hash, g_str_equal);
  const MulCheckService *services = MUL_CHECK_ROWS (self->facts->services, MulCheckService);

  for (guint i = 0; i < self->facts->services->len; i++)
    g_hash_table_insert (order, (gpointer) services[i].id, GUINT_TO_POINTER (i + 1));
  g_ptr_array_sort_with_data (self->findings, compare_findings, order);
}

#define INDEX_BY_ID(table, array, Type) \
  for (guint i_ = 0; i_ < (array)->len; i_++) \
    g_hash_table_insert (table, (gpointer) MUL_CHECK_ROWS (array, Type)[i_].id, (gpointer) &MUL_CHECK_ROWS (array, Type)[i_])

/**
 * mul_checks_run:
 * @facts: what to look at
 *
 * Looks for what a careful reader would want verified. Each finding is about one subject; the same facts give the same
 * findings, in the same order.
 *
 * Returns: (transfer full) (element-type MulFinding): the findings, by kind and service
 */
GPtrArray *
mul_checks_run (const MulCheckFacts *facts)
{
  MulChecker self = { .facts = facts, .findings = g_ptr_array_new_with_free_func (mul_finding_free) };
  g_autoptr (GHashTable) services = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) municipalities = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) units = g_hash_table_new (g_str_hash, g_str_equal);

  self.services = services;
  self.municipalities = municipalities;
  self.units = units;
  INDEX_BY_ID (services, facts->services, MulCheckService);
  INDEX_BY_ID (municipalities, facts->municipalities, MulCheckMunicipality);
  INDEX_BY_ID (units, facts->units, MulCheckUnit);
  mul_checker_check_staffing (&self);
  mul_checker_check_figures (&self);
  mul_checker_check_text (&self);
  sort (&self);
  return self.findings;
}

/**
 * mul_check_is_contradiction:
 * @check: a kind of finding
 *
 * Returns: whether it is about facts that do not agree, which is to be looked at first
 */
gboolean
mul_check_is_contradiction (MulCheck check)
{
  return check <= MUL_CHECK_DATE_FUTURE;
}
