/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "pages/comparison/mul-comparison-reading.h"
#include "pages/comparison/mul-comparison-tables.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-comparison.h"
#include "domain/mul-coverage.h"
#include "pages/mul-project-edits.h"
#include "pages/mul-suitability.h"
#include "storage/mul-queries-comparison.h"

#define HEAD_WIDTH 180
#define NARROW_WIDTH 150
#define WIDE_WIDTH 210

/* So many themes tell what the challenges are about; more would hide it. */
#define MAX_THEMES 3

static void
free_said (gpointer data)
{
  MulComparisonSaid *said = data;

  g_ptr_array_unref (said->themes);
  for (guint i = 0; i < 2; i++)
    {
      g_string_free (said->disagree[i], TRUE);
      g_string_free (said->dissent[i], TRUE);
    }
  g_free (said);
}

MulComparisonSaid *
mul_comparison_said_new (void)
{
  MulComparisonSaid *said = g_new0 (MulComparisonSaid, 1);

  said->themes = g_ptr_array_new ();
  for (guint i = 0; i < 2; i++)
    {
      said->disagree[i] = g_string_new (NULL);
      said->dissent[i] = g_string_new (NULL);
    }
  return said;
}

static MulComparisonSaid *
get_said (MulComparisonReading *self, const char *service_id, const char *alternative_id)
{
  g_autofree char *key = g_strconcat (service_id, " ", alternative_id, NULL);
  MulComparisonSaid *said = g_hash_table_lookup (self->said, key);

  if (said == NULL)
    {
      said = mul_comparison_said_new ();
      g_hash_table_insert (self->said, g_steal_pointer (&key), said);
    }
  return said;
}

GPtrArray *
mul_comparison_collect (MulDocument *document, MulEntityId entity)
{
  g_autoptr (GListModel) list = mul_document_list (document, entity, 0);

  return mul_record_collect (list);
}

/* Findings across the services are no services, and are not compared with them. */
GPtrArray *
mul_comparison_collect_services (MulDocument *document)
{
  GPtrArray *services = mul_comparison_collect (document, MUL_ENTITY_SERVICE);

  for (guint i = services->len; i > 0; i--)
    if (mul_project_is_findings (g_ptr_array_index (services, i - 1)))
      g_ptr_array_remove_index (services, i - 1);
  return services;
}

const char *
mul_comparison_name_of (MulRecord *record, guint column, const char *unnamed)
{
  const char *name = mul_record_get_text (record, column);

  return name != NULL && *name != '\0' ? name : unnamed;
}

GPtrArray *
mul_comparison_collect_participants (MulDocument *document)
{
  GPtrArray *municipalities = mul_comparison_collect (document, MUL_ENTITY_MUNICIPALITY);

  for (guint i = municipalities->len; i > 0; i--)
    if (mul_record_get_code (g_ptr_array_index (municipalities, i - 1), MUL_MUNICIPALITY_part) != MUL_MUNICIPALITY_PART_PARTICIPANT)
      g_ptr_array_remove_index (municipalities, i - 1);
  return municipalities;
}

const char *
mul_comparison_short_name (MulRecord *municipality)
{
  return mul_comparison_name_of (municipality, MUL_MUNICIPALITY_short_name,
                                 mul_record_get_text (municipality, MUL_MUNICIPALITY_name));
}

/* A municipality that several speak for is named once in short. */
static void
add_dissenter (GString *const who[2], const MulDissenter *dissenter)
{
  g_auto (GStrv) names = g_strsplit (who[0]->str, ", ", -1);

  if (dissenter->short_name == NULL || *dissenter->short_name == '\0')
    return;
  if (!g_strv_contains ((const char *const *) names, dissenter->short_name))
    g_string_append_printf (who[0], "%s%s", who[0]->len > 0 ? ", " : "", dissenter->short_name);
  g_string_append_printf (who[1], "%s%s", who[1]->len > 0 ? ", " : "", dissenter->name);
}

void
mul_comparison_reading_count (MulComparisonReading *self)
{
  g_autoptr (GPtrArray) disputes = mul_query_dispute_counts (self->document);
  g_autoptr (GPtrArray) dissenters = mul_query_dissenters (self->document);

  self->rows = mul_query_argument_counts (self->document);
  for (guint i = 0; i < self->rows->len; i++)
    {
      const MulArgumentCount *row = g_ptr_array_index (self->rows, i);
      MulComparisonSaid *said = get_said (self, row->service_id, row->alternative_id);

      mul_comparison_counts_add (&said->counts, row->kind, row->count);
      if (row->kind != MUL_PLACEMENT_KIND_CHALLENGE)
        continue;
      said->challenges += row->count;
      if (row->theme_id != NULL)
        g_ptr_array_add (said->themes, row->theme_id);
    }
  for (guint i = 0; i < disputes->len; i++)
    {
      const MulDisputeCount *row = g_ptr_array_index (disputes, i);
      MulComparisonSaid *said = get_said (self, row->service_id, row->alternative_id);

      said->counts.disputed += row->disputed;
      said->counts.dissents += row->dissents;
    }
  for (guint i = 0; i < dissenters->len; i++)
    {
      const MulDissenter *row = g_ptr_array_index (dissenters, i);
      MulComparisonSaid *said = get_said (self, row->service_id, row->alternative_id);

      add_dissenter (row->dissent ? said->dissent : said->disagree, row);
    }
}

/* All at once: asking for each would be a question to the file a cell. */
static void
read_conclusions (MulComparisonReading *self)
{
  g_autoptr (GPtrArray) rows = mul_comparison_collect (self->document, MUL_ENTITY_SERVICE_ALTERNATIVE);
  g_autoptr (GPtrArray) parts = mul_comparison_collect (self->document, MUL_ENTITY_SERVICE_MUNICIPALITY);

  for (guint i = 0; i < rows->len; i++)
    {
      MulRecord *row = g_ptr_array_index (rows, i);

      g_hash_table_insert (self->conclusions,
                           g_strconcat (mul_record_get_text (row, MUL_SERVICE_ALTERNATIVE_service_id), " ",
                                        mul_record_get_text (row, MUL_SERVICE_ALTERNATIVE_alternative_id), NULL),
                           g_object_ref (row));
    }
  for (guint i = 0; i < parts->len; i++)
    {
      const char *service_id = mul_record_get_text (g_ptr_array_index (parts, i), MUL_SERVICE_MUNICIPALITY_service_id);
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->parts, service_id));

      g_hash_table_insert (self->parts, g_strdup (service_id), GUINT_TO_POINTER (n + 1));
    }
}

void
mul_comparison_reading_begin (MulComparisonReading *self, MulDocument *document)
{
  MulRecord *project = mul_document_get_project (document);

  *self = (MulComparisonReading) { .document = document };
  self->services = mul_comparison_collect_services (document);
  self->alternatives = mul_comparison_collect (document, MUL_ENTITY_ALTERNATIVE);
  self->said = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_said);
  self->conclusions = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  self->parts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->opportunities = mul_record_get_code (project, MUL_PROJECT_pro_con_wording) ==
                        MUL_PRO_CON_WORDING_OPPORTUNITY_CHALLENGE;
}

void
mul_comparison_reading_end (MulComparisonReading *self)
{
  g_ptr_array_unref (self->services);
  g_ptr_array_unref (self->alternatives);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_hash_table_unref (self->said);
  g_hash_table_unref (self->conclusions);
  g_hash_table_unref (self->parts);
}

gboolean
mul_comparison_is_today (MulRecord *alternative)
{
  return mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == MUL_ALTERNATIVE_FORM_TODAY;
}

/**
 * mul_comparison_count_pros:
 * @self: what is read
 * @n: how many
 *
 * Returns: (transfer full): how many arguments for it, or opportunities, in words
 */
char *
mul_comparison_count_pros (MulComparisonReading *self, guint n)
{
  if (self->opportunities)
    return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u opportunity", "%u opportunities", n), n);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u pro", "%u pros", n), n);
}

char *
mul_comparison_count_challenges (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u challenge", "%u challenges", n), n);
}

char *
mul_comparison_count_conditions (guint n)
{
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u condition", "%u conditions", n), n);
}

/**
 * mul_comparison_count_cons:
 * @self: what is read
 * @n: how many
 *
 * Returns: (transfer full): how many arguments against it, or challenges, in words
 */
char *
mul_comparison_count_cons (MulComparisonReading *self, guint n)
{
  if (self->opportunities)
    return mul_comparison_count_challenges (n);
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u con", "%u cons", n), n);
}

void
mul_comparison_reading_set_bar (MulComparisonReading *self, MulComparisonCell *cell, guint pros, guint cons)
{
  g_autofree char *for_it = mul_comparison_count_pros (self, pros);
  g_autofree char *against = mul_comparison_count_cons (self, cons);

  cell->has_bar = TRUE;
  cell->pros = pros;
  cell->cons = cons;
  cell->counts = g_strdup_printf ("%s, %s", for_it, against);
}

void
mul_comparison_reading_set_bar_words (MulComparisonReading *self, MulComparisonTable *table)
{
  if (self->opportunities)
    mul_comparison_table_set_bar_words (table, C_ ("comparison", "challenges"), C_ ("comparison", "opportunities"));
  else
    mul_comparison_table_set_bar_words (table, C_ ("comparison", "cons"), C_ ("comparison", "pros"));
}

/* ---- Services and alternatives ------------------------------------------------------------------------- */

static char *
describe_size (MulComparisonReading *self, const char *service_id)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->parts, service_id));

  if (n == 0)
    return NULL;
  return g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u municipality", "%u municipalities", n), n);
}

static void
fill_service (MulComparisonReading *self, MulComparisonCell *cell, MulRecord *service, char *detail)
{
  cell->title = g_strdup (mul_comparison_name_of (service, MUL_SERVICE_name, C_ ("comparison", "Unnamed service")));
  cell->detail = detail;
  mul_comparison_cell_lead_to (cell, mul_record_get_id (service), "description", NULL);
}

static char *
list_themes (MulComparisonReading *self, const MulComparisonSaid *said)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < MIN (said->themes->len, MAX_THEMES); i++)
    {
      g_autoptr (MulRecord) theme =
          mul_document_get_record (self->document, MUL_ENTITY_THEME, g_ptr_array_index (said->themes, i));

      if (theme == NULL)
        continue;
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", mul_record_get_text (theme, MUL_THEME_name));
    }
  if (said->themes->len > MAX_THEMES)
    g_string_append_printf (text, C_ ("comparison", " and %u more"), said->themes->len - MAX_THEMES);
  return g_string_free (text, text->len == 0);
}

/* Nothing is compared there, and nothing is led to. */
void
mul_comparison_fill_left_out (MulComparisonCell *cell)
{
  cell->tone = MUL_COMPARISON_TONE_DIM;
  cell->title = g_strdup (C_ ("comparison", "Does not concern the service"));
  cell->plain = g_strdup (cell->title);
}

/* Today has challenges, and may have what speaks for and against leaving it as it is. */
static void
fill_today (MulComparisonReading *self, MulComparisonCell *cell, const char *service_id, const char *alternative_id)
{
  const MulComparisonSaid *challenges = get_said (self, service_id, NULL);
  const MulComparisonCounts *counts = &get_said (self, service_id, alternative_id)->counts;

  mul_comparison_cell_lead_to (cell, service_id, "description", alternative_id);
  if (challenges->challenges > 0)
    {
      g_autofree char *words = mul_comparison_count_challenges (challenges->challenges);
      const char *tail = strchr (words, ' ');

      cell->title = g_strdup_printf ("%u", challenges->challenges);
      cell->tail = g_strdup (tail != NULL ? tail + 1 : "");
      cell->detail = list_themes (self, challenges);
    }
  else
    {
      cell->tone = MUL_COMPARISON_TONE_DIM;
      cell->title = g_strdup (C_ ("comparison", "No challenges"));
    }
  if (counts->pros > 0)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_PLAIN, mul_comparison_count_pros (self, counts->pros));
  if (counts->cons > 0)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_PLAIN, mul_comparison_count_cons (self, counts->cons));
}

/* How many, and who: in short in the chip, in full where a tooltip and a screen reader tell it. */
static void
add_who (MulComparisonCell *cell, char *how_many, GString *const who[2])
{
  g_autofree char *count = how_many;
  g_autofree char *before = cell->whole;

  if (who[0]->len == 0)
    {
      cell->whole = g_steal_pointer (&before);
      mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_OUTLINED, g_steal_pointer (&count));
      return;
    }
  mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_OUTLINED, g_strdup_printf ("%s: %s", count, who[0]->str));
  cell->whole = g_strdup_printf ("%s%s%s: %s", before != NULL ? before : "", before != NULL ? "\n" : "", count, who[1]->str);
}

static void
add_chips (MulComparisonReading *self, MulComparisonCell *cell, const MulComparisonSaid *said, const char *reason)
{
  const MulComparisonCounts *counts = &said->counts;
  MulComparisonGap gap = mul_comparison_get_gap (counts, reason);

  if (gap == MUL_COMPARISON_GAP_CONS)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_WARNING,
                                  g_strdup (self->opportunities ? C_ ("comparison", "No challenges entered")
                                                                : C_ ("comparison", "No cons entered")));
  else if (gap == MUL_COMPARISON_GAP_PROS)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_WARNING,
                                  g_strdup (self->opportunities ? C_ ("comparison", "No opportunities entered")
                                                                : C_ ("comparison", "No pros entered")));
  if (counts->disputed > 0)
    add_who (cell, g_strdup_printf (C_ ("comparison", "Disagreement about %u"), counts->disputed), said->disagree);
  if (counts->dissents > 0)
    add_who (cell,
             g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u dissent", "%u dissents", counts->dissents), counts->dissents),
             said->dissent);
  if (counts->conditions > 0)
    mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_PLAIN, mul_comparison_count_conditions (counts->conditions));
}

/* Returns what the row can be looked for by. */
static guint
fill_alternative (MulComparisonReading *self, MulComparisonCell *cell, const char *service_id, const char *alternative_id)
{
  g_autofree char *key = g_strconcat (service_id, " ", alternative_id, NULL);
  MulRecord *row = g_hash_table_lookup (self->conclusions, key);
  const MulComparisonSaid *said = get_said (self, service_id, alternative_id);
  const MulComparisonCounts *counts = &said->counts;
  gint64 level = row != NULL ? mul_record_get_integer (row, MUL_SERVICE_ALTERNATIVE_suitability) : MUL_NOT_STATED;
  const char *conclusion = row != NULL ? mul_record_get_text (row, MUL_SERVICE_ALTERNATIVE_conclusion) : NULL;
  guint marks = 0;
  const char *reason = row != NULL ? mul_record_get_text (row, MUL_SERVICE_ALTERNATIVE_not_discussed_reason) : NULL;

  if (row != NULL && !mul_record_get_flag (row, MUL_SERVICE_ALTERNATIVE_concerns))
    {
      mul_comparison_fill_left_out (cell);
      return 0;
    }
  mul_comparison_cell_lead_to (cell, service_id, "assessment", alternative_id);
  switch (mul_comparison_get_state (counts, level, conclusion, reason))
    {
    case MUL_COMPARISON_CONCLUDED:
      cell->title = g_strdup (mul_suitability_name (level));
      cell->level = (int) level;
      break;
    case MUL_COMPARISON_NOT_DISCUSSED:
      cell->tone = MUL_COMPARISON_TONE_CALM;
      cell->title = g_strdup (C_ ("comparison", "Not discussed"));
      cell->detail = g_strdup (reason);
      break;
    case MUL_COMPARISON_WORDS:
      cell->title = g_strdup (C_ ("comparison", "Concluded in words"));
      break;
    case MUL_COMPARISON_NOT_CONCLUDED:
      cell->tone = MUL_COMPARISON_TONE_DIM;
      cell->title = g_strdup (C_ ("comparison", "Not concluded"));
      marks |= MUL_COMPARISON_MARK_OPEN;
      break;
    case MUL_COMPARISON_EMPTY:
    default:
      cell->tone = MUL_COMPARISON_TONE_DIM;
      cell->title = g_strdup (C_ ("comparison", "Nothing entered"));
      break;
    }
  if (counts->pros + counts->cons > 0)
    mul_comparison_reading_set_bar (self, cell, counts->pros, counts->cons);
  add_chips (self, cell, said, reason);
  if (mul_comparison_get_gap (counts, reason) != MUL_COMPARISON_GAP_NONE)
    marks |= MUL_COMPARISON_MARK_ONE_SIDE;
  if (counts->disputed + counts->dissents > 0)
    marks |= MUL_COMPARISON_MARK_DISAGREEMENT;
  return marks;
}

/**
 * mul_comparison_tables_alternatives:
 * @document: the project
 *
 * Returns: (transfer full): services × alternatives: challenges today, and what is said of each other alternative
 */
MulComparisonTable *
mul_comparison_tables_alternatives (MulDocument *document)
{
  MulComparisonTable *table = mul_comparison_table_new (
      C_ ("comparison", "Services and alternatives"),
      C_ ("comparison", "The number of arguments is no vote. Suitability is the working group’s own conclusion."));
  MulComparisonReading reading;

  mul_comparison_reading_begin (&reading, document);
  mul_comparison_reading_count (&reading);
  read_conclusions (&reading);
  mul_comparison_reading_set_bar_words (&reading, table);
  mul_comparison_table_add_column (table, C_ ("comparison", "Service"), HEAD_WIDTH, 1);
  for (guint i = 0; i < reading.alternatives->len; i++)
    {
      MulRecord *alternative = g_ptr_array_index (reading.alternatives, i);
      gboolean today = mul_comparison_is_today (alternative);

      mul_comparison_table_add_column (table, mul_comparison_name_of (alternative, MUL_ALTERNATIVE_name, "–"),
                                       today ? NARROW_WIDTH : WIDE_WIDTH, today ? 1 : 4);
    }
  for (guint i = 0; i < reading.services->len; i++)
    {
      MulRecord *service = g_ptr_array_index (reading.services, i);
      const char *id = mul_record_get_id (service);
      guint row = mul_comparison_table_add_row (table, FALSE);

      fill_service (&reading, mul_comparison_table_get_cell (table, row, 0), service, describe_size (&reading, id));
      for (guint j = 0; j < reading.alternatives->len; j++)
        {
          MulRecord *alternative = g_ptr_array_index (reading.alternatives, j);
          MulComparisonCell *cell = mul_comparison_table_get_cell (table, row, j + 1);

          if (mul_comparison_is_today (alternative))
            fill_today (&reading, cell, id, mul_record_get_id (alternative));
          else
            mul_comparison_table_mark_row (table, row, fill_alternative (&reading, cell, id, mul_record_get_id (alternative)));
        }
    }
  mul_comparison_reading_end (&reading);
  return table;
}

/* ---- Services and questions ---------------------------------------------------------------------------- */

static void
fill_answer (MulComparisonReading *self, MulComparisonCell *cell, MulRecord *question, MulRecord *service, MulCoverage *coverage)
{
  g_autoptr (MulRecord) answer = mul_document_get_record_by_pair (
      self->document, MUL_ENTITY_ANSWER, mul_record_get_id (question), mul_record_get_id (service));
  MulAnswerStatus status =
      answer != NULL ? (MulAnswerStatus) mul_record_get_code (answer, MUL_ANSWER_status) : MUL_ANSWER_STATUS_OPEN;
  const char *reason = answer != NULL ? mul_record_get_text (answer, MUL_ANSWER_reason) : NULL;
  gboolean has_reason = reason != NULL && *reason != '\0';

  mul_coverage_add (coverage, status, reason);
  mul_comparison_cell_lead_to (cell, mul_record_get_id (service), "description", NULL);
  cell->item_id = g_strdup (mul_record_get_id (question));
  switch (status)
    {
    case MUL_ANSWER_STATUS_ANSWERED:
      cell->tone = MUL_COMPARISON_TONE_QUIET;
      cell->title = g_strdup (C_ ("comparison", "Answered"));
      break;
    case MUL_ANSWER_STATUS_PARTLY:
      cell->title = g_strdup (C_ ("comparison", "Partly answered"));
      cell->detail = has_reason ? g_strdup (reason) : NULL;
      break;
    case MUL_ANSWER_STATUS_NOT_DISCUSSED:
      cell->tone = MUL_COMPARISON_TONE_CALM;
      cell->title = g_strdup (C_ ("comparison", "Not discussed"));
      cell->detail = has_reason ? g_strdup (reason) : NULL;
      if (!has_reason)
        mul_comparison_cell_add_chip (cell, MUL_COMPARISON_CHIP_WARNING, g_strdup (C_ ("comparison", "No reason given")));
      break;
    case MUL_ANSWER_STATUS_OPEN:
    default:
      cell->tone = MUL_COMPARISON_TONE_DIM;
      cell->title = g_strdup (C_ ("comparison", "No answer yet"));
      break;
    }
}

/**
 * mul_comparison_tables_questions:
 * @document: the project
 *
 * Returns: (transfer full): services × the mandate's questions: how far each is answered
 */
MulComparisonTable *
mul_comparison_tables_questions (MulDocument *document)
{
  MulComparisonTable *table = mul_comparison_table_new (
      C_ ("comparison", "Services and questions"),
      C_ ("comparison", "“Not discussed” with a reason is an answer too: the report prints it."));
  g_autoptr (GListModel) list = mul_document_list (document, MUL_ENTITY_QUESTION, 0);
  g_autoptr (GPtrArray) questions = mul_comparison_collect (document, MUL_ENTITY_QUESTION);
  MulComparisonReading reading;

  mul_comparison_reading_begin (&reading, document);
  mul_comparison_table_add_column (table, C_ ("comparison", "Service"), HEAD_WIDTH, 1);
  for (guint i = 0; i < questions->len; i++)
    {
      g_autofree char *letter = mul_project_get_question_letter (list, i);
      g_autofree char *title =
          g_strdup_printf ("%s  %s", letter, mul_record_get_text (g_ptr_array_index (questions, i), MUL_QUESTION_text));

      mul_comparison_table_add_column (table, title, NARROW_WIDTH, 2);
    }
  for (guint i = 0; i < reading.services->len; i++)
    {
      MulRecord *service = g_ptr_array_index (reading.services, i);
      guint row = mul_comparison_table_add_row (table, FALSE);
      MulCoverage coverage;
      g_autofree char *printed = NULL;

      mul_coverage_init (&coverage, questions->len);
      for (guint j = 0; j < questions->len; j++)
        fill_answer (&reading, mul_comparison_table_get_cell (table, row, j + 1), g_ptr_array_index (questions, j), service,
                     &coverage);
      printed = mul_coverage_print (&coverage);
      fill_service (&reading, mul_comparison_table_get_cell (table, row, 0), service,
                    printed != NULL ? g_strdup_printf (C_ ("comparison", "%s answered"), printed) : NULL);
    }
  mul_comparison_reading_end (&reading);
  return table;
}
