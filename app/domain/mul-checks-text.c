/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "domain/mul-checks-private.h"

#include "domain/mul-argument-filter.h"
#include "domain/mul-comparison.h"

static gboolean
is_blank (const char *text)
{
  for (; text != NULL && *text != '\0'; text = g_utf8_next_char (text))
    if (!g_unichar_isspace (g_utf8_get_char (text)))
      return FALSE;
  return TRUE;
}

/* ---- Answers ---------------------------------------------------------------------------------------- */

static void
check_answers (MulChecker *self)
{
  const MulCheckAnswer *rows = MUL_CHECK_ROWS (self->facts->answers, MulCheckAnswer);

  for (guint i = 0; i < self->facts->answers->len; i++)
    {
      const MulCheckService *service = mul_checker_get_service (self, rows[i].service_id);
      g_autofree char *subject = g_strdup_printf ("%s %s", rows[i].question_id, rows[i].service_id);
      MulFinding *finding;
      MulCheck check;

      if (service == NULL || service->findings || rows[i].status == MUL_ANSWER_STATUS_ANSWERED)
        continue;
      check = rows[i].status == MUL_ANSWER_STATUS_OPEN     ? MUL_CHECK_ANSWER_OPEN
              : rows[i].status == MUL_ANSWER_STATUS_PARTLY ? MUL_CHECK_ANSWER_PARTLY
              : is_blank (rows[i].reason)                  ? MUL_CHECK_NO_REASON
                                                           : MUL_CHECK_NOT_DISCUSSED;
      finding = mul_checker_add (self, check, rows[i].service_id, subject);
      mul_checker_say (finding, rows[i].letter, rows[i].text, rows[i].reason, NULL);
      mul_checker_take_fingerprint (finding, g_strdup (rows[i].reason));
      mul_checker_lead (finding, "description", NULL, rows[i].question_id);
    }
}

/* ---- Arguments -------------------------------------------------------------------------------------- */

/* What stands in one alternative of a service. */
typedef struct
{
  MulComparisonCounts counts;
  guint without_source;
  GString *without; /* their keys */
} Place;

static void
free_place (gpointer data)
{
  Place *place = data;

  g_string_free (place->without, TRUE);
  g_free (place);
}

static char *
make_place_key (const char *service_id, const char *alternative_id)
{
  return g_strconcat (service_id, " ", alternative_id, NULL);
}

static Place *
get_place (GHashTable *places, const char *service_id, const char *alternative_id)
{
  g_autofree char *key = make_place_key (service_id, alternative_id);
  Place *place = g_hash_table_lookup (places, key);

  if (place == NULL)
    {
      place = g_new0 (Place, 1);
      place->without = g_string_new (NULL);
      g_hash_table_insert (places, g_steal_pointer (&key), place);
    }
  return place;
}

static void
check_sources (MulChecker *self, const Place *place, const char *service_id, const char *alternative_id, const char *name)
{
  g_autofree char *subject = make_place_key (service_id, alternative_id);
  MulFinding *finding;

  if (place->without_source == 0)
    return;
  finding = mul_checker_add (self, MUL_CHECK_ARGUMENT_SOURCE, service_id, subject);
  finding->n = place->without_source;
  mul_checker_say (finding, name, NULL);
  mul_checker_take_fingerprint (finding, g_strdup (place->without->str));
  if (alternative_id != NULL)
    mul_checker_lead (finding, "assessment", alternative_id, MUL_ARGUMENT_FILTER_WITHOUT_SOURCE);
  else
    mul_checker_lead (finding, "description", NULL, NULL);
}

static void
check_alternative (MulChecker *self, const Place *place, const MulCheckAlternative *row)
{
  g_autofree char *subject = make_place_key (row->service_id, row->alternative_id);
  MulComparisonGap gap = mul_comparison_get_gap (&place->counts, row->not_discussed_reason);
  g_autofree char *facts = g_strdup_printf ("%u %u", place->counts.pros, place->counts.cons);
  MulFinding *finding;

  if (row->today || !is_blank (row->not_discussed_reason))
    return;
  if (!row->concluded && place->counts.pros + place->counts.cons > 0)
    {
      finding = mul_checker_add (self, MUL_CHECK_NO_CONCLUSION, row->service_id, subject);
      mul_checker_say (finding, row->alternative_name, NULL);
      mul_checker_lead (finding, "assessment", row->alternative_id, NULL);
    }
  if (gap == MUL_COMPARISON_GAP_NONE)
    return;
  finding = mul_checker_add (self, gap == MUL_COMPARISON_GAP_CONS ? MUL_CHECK_NO_CONS : MUL_CHECK_NO_PROS, row->service_id,
                             subject);
  finding->n = MAX (place->counts.pros, place->counts.cons);
  mul_checker_say (finding, row->alternative_name, NULL);
  mul_checker_take_fingerprint (finding, g_steal_pointer (&facts));
  mul_checker_lead (finding, "assessment", row->alternative_id, NULL);
}

/* Letters and digits only, so that a full stop or a capital does not hide that two are the same. */
static char *
fold (const char *text)
{
  g_autofree char *composed = g_str_is_ascii (text) ? NULL : g_utf8_normalize (text, -1, G_NORMALIZE_ALL_COMPOSE);
  GString *result = g_string_new (NULL);

  for (const char *at = composed != NULL ? composed : text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (letter < 128 && g_ascii_isalnum ((char) letter))
        g_string_append_c (result, g_ascii_tolower ((char) letter));
      else if (letter >= 128 && g_unichar_isalnum (letter))
        g_string_append_unichar (result, g_unichar_tolower (letter));
    }
  return g_string_free (result, FALSE);
}

/* Most texts are said by one argument: the rest is made for those that are not. */
typedef struct
{
  const MulCheckPlacement *first;
  MulFinding *finding;
  GHashTable *arguments; /* beside the first */
  GString *facts;
} Twin;

/* A finding rests on all that say the same, which are known when the last has been seen. */
static void
free_twin (gpointer data)
{
  Twin *twin = data;

  if (twin->finding != NULL)
    {
      mul_checker_take_fingerprint (twin->finding, g_strdup (twin->facts->str));
      g_string_free (twin->facts, TRUE);
      g_hash_table_unref (twin->arguments);
    }
  g_free (twin);
}

static void
report_twin (MulChecker *self, Twin *twin, const char *text)
{
  twin->arguments = g_hash_table_new (g_str_hash, g_str_equal);
  twin->facts = g_string_new (NULL);
  twin->finding = mul_checker_add (self, MUL_CHECK_TWICE, twin->first->service_id, twin->first->argument_id);
  mul_checker_say (twin->finding, text, NULL);
  if (twin->first->alternative_id != NULL)
    mul_checker_lead (twin->finding, "assessment", twin->first->alternative_id, twin->first->id);
  else
    mul_checker_lead (twin->finding, "description", NULL, NULL);
}

/* One argument may stand in many places; two arguments that say the same were meant as one. */
static void
check_twins (MulChecker *self)
{
  const MulCheckPlacement *rows = MUL_CHECK_ROWS (self->facts->placements, MulCheckPlacement);
  g_autoptr (GHashTable) twins = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_twin);

  for (guint i = 0; i < self->facts->placements->len; i++)
    {
      g_autofree char *text = fold (rows[i].text);
      Twin *twin = *text != '\0' ? g_hash_table_lookup (twins, text) : NULL;

      if (*text == '\0')
        continue;
      if (twin == NULL)
        {
          twin = g_new0 (Twin, 1);
          twin->first = &rows[i];
          g_hash_table_insert (twins, g_steal_pointer (&text), twin);
        }
      if (g_str_equal (rows[i].argument_id, twin->first->argument_id))
        continue;
      if (twin->finding == NULL)
        report_twin (self, twin, rows[i].text);
      if (!g_hash_table_add (twin->arguments, (gpointer) rows[i].argument_id))
        continue;
      twin->finding->n++;
      mul_checker_append (twin->facts, " ", rows[i].argument_id);
    }
}

static void
check_both_sides (MulChecker *self)
{
  const MulCheckPlacement *rows = MUL_CHECK_ROWS (self->facts->placements, MulCheckPlacement);
  g_autoptr (GHashTable) sides = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->facts->placements->len; i++)
    {
      gboolean pro = rows[i].kind == MUL_PLACEMENT_KIND_PRO;
      guint side = pro ? 1 : 2;
      guint before;
      g_autofree char *key = NULL;
      MulFinding *finding;

      if (rows[i].alternative_id == NULL || (!pro && rows[i].kind != MUL_PLACEMENT_KIND_CON))
        continue;
      key = g_strjoin (" ", rows[i].argument_id, rows[i].service_id, rows[i].alternative_id, NULL);
      before = GPOINTER_TO_UINT (g_hash_table_lookup (sides, key));
      if (before != 0 && (before & side) == 0)
        {
          finding = mul_checker_add (self, MUL_CHECK_BOTH_SIDES, rows[i].service_id, key);
          mul_checker_say (finding, rows[i].text, NULL);
          mul_checker_lead (finding, "assessment", rows[i].alternative_id, rows[i].id);
        }
      g_hash_table_insert (sides, g_steal_pointer (&key), GUINT_TO_POINTER (before | side));
    }
}

static void
check_arguments (MulChecker *self)
{
  const MulCheckPlacement *rows = MUL_CHECK_ROWS (self->facts->placements, MulCheckPlacement);
  const MulCheckAlternative *alternatives = MUL_CHECK_ROWS (self->facts->alternatives, MulCheckAlternative);
  const MulCheckService *services = MUL_CHECK_ROWS (self->facts->services, MulCheckService);
  g_autoptr (GHashTable) places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_place);

  for (guint i = 0; i < self->facts->placements->len; i++)
    {
      Place *place = get_place (places, rows[i].service_id, rows[i].alternative_id);

      mul_comparison_counts_add (&place->counts, rows[i].kind, 1);
      if (rows[i].has_source)
        continue;
      place->without_source++;
      mul_checker_append (place->without, " ", rows[i].argument_id);
    }
  for (guint i = 0; i < self->facts->services->len; i++)
    check_sources (self, get_place (places, services[i].id, NULL), services[i].id, NULL, "");
  for (guint i = 0; i < self->facts->alternatives->len; i++)
    {
      const MulCheckService *service = mul_checker_get_service (self, alternatives[i].service_id);
      const Place *place = get_place (places, alternatives[i].service_id, alternatives[i].alternative_id);

      check_sources (self, place, alternatives[i].service_id, alternatives[i].alternative_id,
                     alternatives[i].alternative_name);
      if (service != NULL && !service->findings)
        check_alternative (self, place, &alternatives[i]);
    }
}

static void
check_sections (MulChecker *self)
{
  const MulCheckSection *rows = MUL_CHECK_ROWS (self->facts->sections, MulCheckSection);

  for (guint i = 0; i < self->facts->sections->len; i++)
    {
      MulFinding *finding;

      if (!rows[i].blank)
        continue;
      finding = mul_checker_add (self, MUL_CHECK_SECTION_EMPTY, rows[i].service_id, rows[i].id);
      mul_checker_say (finding, rows[i].title, NULL);
      if (rows[i].service_id != NULL)
        mul_checker_lead (finding, "description", NULL, rows[i].id);
    }
}

void
mul_checker_check_text (MulChecker *self)
{
  check_answers (self);
  check_arguments (self);
  check_twins (self);
  check_both_sides (self);
  check_sections (self);
}
