/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-builder-private.h"

static const char *const stance_patterns[] = {
  [MUL_STANCE_POSITION_AGREE] = NC_ ("report", "Agree: %s"),
  [MUL_STANCE_POSITION_PARTLY] = NC_ ("report", "Agree in part: %s"),
  [MUL_STANCE_POSITION_DISAGREE] = NC_ ("report", "Disagree: %s"),
};

/* From -2 to 2. */
static const char *const suitability_words[] = {
  NC_ ("report", "not suitable"), NC_ ("report", "not very suitable"), NC_ ("report", "partly suitable"),
  NC_ ("report", "suitable"),     NC_ ("report", "very suitable"),
};

/* From 1 to 3. */
static const char *const importance_words[] = {
  NC_ ("report", "Of small importance"), NC_ ("report", "Of medium importance"), NC_ ("report", "Of great importance"),
};

static const char *
get_text (MulRecord *record, guint column)
{
  const char *text = mul_record_get_text (record, column);

  return text != NULL ? text : "";
}

/* The arguments of a service in one alternative and of one kind. What stands in no alternative is a challenge,
 * whatever kind the file says. */
static GPtrArray *
list_placements (MulReportBuilder *self, const char *service_id, const char *alternative_id, int kind)
{
  const GPtrArray *placements = mul_report_get_rows (self, MUL_PLACEMENT_service_id, service_id);
  const char *wanted = alternative_id != NULL ? alternative_id : "";
  GPtrArray *listed = g_ptr_array_new ();

  for (guint i = 0; i < placements->len; i++)
    {
      MulRecord *placement = g_ptr_array_index (placements, i);

      if ((alternative_id == NULL || mul_record_get_code (placement, MUL_PLACEMENT_kind) == kind)
          && g_str_equal (get_text (placement, MUL_PLACEMENT_alternative_id), wanted))
        g_ptr_array_add (listed, placement);
    }
  return listed;
}

static void
add_municipalities (MulReportBuilder *self, MulReportArgument *argument, const char *placement_id)
{
  const GPtrArray *rows = mul_report_get_rows (self, MUL_PLACEMENT_MUNICIPALITY_placement_id, placement_id);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();
  g_autofree char *list = NULL;

  if (rows->len == 0)
    return;
  for (guint i = 0; i < rows->len; i++)
    g_ptr_array_add (names, (gpointer) mul_report_get_municipality (
                                self, get_text (g_ptr_array_index (rows, i),
                                                MUL_PLACEMENT_MUNICIPALITY_municipality_id)));
  list = mul_report_say_list (self, names);
  mul_report_argument_add_meta (argument, MUL_REPORT_META_MUNICIPALITY, list);
}

/* Who a stance is: the municipality, and who in it. */
static char *
say_holder (MulReportBuilder *self, MulRecord *stance)
{
  const char *name = mul_report_get_municipality (self, get_text (stance, MUL_STANCE_municipality_id));
  const char *holder = get_text (stance, MUL_STANCE_holder);

  if (*name != '\0' && *holder != '\0')
    return g_strdup_printf ("%s (%s)", name, holder);
  return g_strdup (*name != '\0' ? name : holder);
}

/* A stance holds where it was taken: in this service and alternative, or wherever the argument stands. */
static gboolean
applies (MulRecord *stance, const char *service_id, const char *alternative_id)
{
  const char *service = get_text (stance, MUL_STANCE_service_id);
  const char *alternative = get_text (stance, MUL_STANCE_alternative_id);

  return (*service == '\0' || g_str_equal (service, service_id))
         && (*alternative == '\0' || g_strcmp0 (alternative, alternative_id) == 0);
}

/* What was said with the stances, each by its holder. */
static void
add_comments (MulReportBuilder *self, MulReportArgument *argument, const GPtrArray *stances, MulRecord *placement)
{
  for (guint i = 0; i < stances->len; i++)
    {
      MulRecord *stance = g_ptr_array_index (stances, i);
      g_autofree char *holder = NULL;
      g_autofree char *said = NULL;

      if (*get_text (stance, MUL_STANCE_comment) == '\0'
          || !applies (stance, get_text (placement, MUL_PLACEMENT_service_id),
                       mul_record_get_text (placement, MUL_PLACEMENT_alternative_id)))
        continue;
      holder = say_holder (self, stance);
      said = mul_catalog_fill (mul_report_say (self, NC_ ("report", "%s on this: “%s”")), holder,
                               get_text (stance, MUL_STANCE_comment), NULL);
      mul_report_argument_add_meta (argument, MUL_REPORT_META_PLAIN, said);
    }
}

static void
add_stances (MulReportBuilder *self, MulReportArgument *argument, MulRecord *placement)
{
  const GPtrArray *stances = mul_report_get_rows (self, MUL_STANCE_argument_id,
                                                  get_text (placement, MUL_PLACEMENT_argument_id));

  for (int position = 0; position < (int) G_N_ELEMENTS (stance_patterns); position++)
    {
      g_autoptr (GPtrArray) holders = g_ptr_array_new_with_free_func (g_free);
      g_autofree char *list = NULL;
      g_autofree char *said = NULL;

      for (guint i = 0; i < stances->len; i++)
        {
          MulRecord *stance = g_ptr_array_index (stances, i);

          if (mul_record_get_code (stance, MUL_STANCE_position) == position
              && applies (stance, get_text (placement, MUL_PLACEMENT_service_id),
                          mul_record_get_text (placement, MUL_PLACEMENT_alternative_id)))
            g_ptr_array_add (holders, say_holder (self, stance));
        }
      if (holders->len == 0)
        continue;
      list = mul_report_say_list (self, holders);
      said = mul_catalog_fill (mul_report_say (self, stance_patterns[position]), list, NULL);
      mul_report_argument_add_meta (argument, MUL_REPORT_META_STANCE, said);
    }
  add_comments (self, argument, stances, placement);
}

/* Whether an alternative stands in a service's chapter. */
static gboolean
is_printed (MulReportBuilder *self, const char *service_id, const char *alternative_id)
{
  MulRecord *alternative = mul_report_get_first (self, MUL_ALTERNATIVE_id, alternative_id);

  return alternative == NULL || mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == MUL_ALTERNATIVE_FORM_TODAY
         || mul_report_concerns (self, service_id, alternative_id);
}

/* Where else the argument stands, so that nobody takes two places for two arguments; and not where it is not printed. */
static void
add_other_places (MulReportBuilder *self, MulReportArgument *argument, MulRecord *placement)
{
  const char *service_id = get_text (placement, MUL_PLACEMENT_service_id);
  const GPtrArray *placements = mul_report_get_rows (self, MUL_PLACEMENT_argument_id,
                                                     get_text (placement, MUL_PLACEMENT_argument_id));
  g_autoptr (GPtrArray) places = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *list = NULL;
  g_autofree char *said = NULL;

  for (guint i = 0; i < placements->len; i++)
    {
      MulRecord *other = g_ptr_array_index (placements, i);
      const char *other_service_id = get_text (other, MUL_PLACEMENT_service_id);
      const char *alternative = mul_report_get_name (self, MUL_ALTERNATIVE_id, MUL_ALTERNATIVE_name,
                                                     mul_record_get_text (other, MUL_PLACEMENT_alternative_id));
      const char *service = mul_report_get_name (self, MUL_SERVICE_id, MUL_SERVICE_name, other_service_id);
      g_autofree char *place = mul_report_lower_first (
          *alternative != '\0' ? alternative : mul_report_say (self, NC_ ("report", "Challenges")));

      if (other == placement || g_str_equal (mul_record_get_id (other), mul_record_get_id (placement))
          || !is_printed (self, other_service_id, mul_record_get_text (other, MUL_PLACEMENT_alternative_id)))
        continue;
      if (g_str_equal (other_service_id, service_id))
        g_ptr_array_add (places, g_steal_pointer (&place));
      else
        g_ptr_array_add (places, g_strdup_printf ("%s, %s", service, place));
    }
  if (places->len == 0)
    return;
  list = mul_report_say_list (self, places);
  said = mul_catalog_fill (mul_report_say (self, NC_ ("report", "Also under %s")), list, NULL);
  mul_report_argument_add_meta (argument, MUL_REPORT_META_PLAIN, said);
}

static void
add_condition (MulReportBuilder *self, MulReportArgument *argument, MulRecord *placement)
{
  MulRecord *other = mul_report_get_first (self, MUL_PLACEMENT_id,
                                           mul_record_get_text (placement, MUL_PLACEMENT_condition_for_id));
  const char *text = other != NULL ? mul_report_get_name (self, MUL_ARGUMENT_id, MUL_ARGUMENT_text,
                                                          get_text (other, MUL_PLACEMENT_argument_id)) : "";
  g_autofree char *said = NULL;

  if (*text == '\0')
    return;
  said = mul_catalog_fill (mul_report_say (self, NC_ ("report", "Condition for: “%s”")), text, NULL);
  mul_report_argument_add_meta (argument, MUL_REPORT_META_PLAIN, said);
}

static void
add_said (MulReportBuilder *self, MulReportArgument *argument, const char *pattern, const char *words)
{
  g_autofree char *said = NULL;

  if (*words == '\0')
    return;
  said = mul_catalog_fill (mul_report_say (self, pattern), words, NULL);
  mul_report_argument_add_meta (argument, MUL_REPORT_META_PLAIN, said);
}

/* Not stated is not small. */
static void
add_importance (MulReportBuilder *self, MulReportArgument *argument, gint64 importance)
{
  if (importance >= 1 && importance <= (gint64) G_N_ELEMENTS (importance_words))
    mul_report_argument_add_meta (argument, MUL_REPORT_META_PLAIN, mul_report_say (self, importance_words[importance - 1]));
}

static void
add_argument (MulReportBuilder *self, MulReportArguments *list, MulRecord *placement)
{
  const char *argument_id = get_text (placement, MUL_PLACEMENT_argument_id);
  MulRecord *record = mul_report_get_first (self, MUL_ARGUMENT_id, argument_id);
  const GPtrArray *citations = mul_report_get_rows (self, MUL_CITATION_argument_id, argument_id);
  MulReportArgument *argument;
  const char *theme;

  if (record == NULL)
    return;
  argument = mul_report_arguments_add (list, get_text (record, MUL_ARGUMENT_text),
                                       mul_report_get_foreign_language (self, record, MUL_ARGUMENT_language));
  theme = mul_report_get_name (self, MUL_THEME_id, MUL_THEME_name, mul_record_get_text (record, MUL_ARGUMENT_theme_id));
  if (*theme != '\0')
    mul_report_argument_add_meta (argument, MUL_REPORT_META_THEME, theme);
  add_importance (self, argument, mul_record_get_integer (record, MUL_ARGUMENT_importance));
  add_municipalities (self, argument, mul_record_get_id (placement));
  add_stances (self, argument, placement);
  add_said (self, argument, NC_ ("report", "Affects: %s"), get_text (record, MUL_ARGUMENT_affected));
  add_said (self, argument, NC_ ("report", "Said by: %s"), get_text (record, MUL_ARGUMENT_voiced_by));
  add_condition (self, argument, placement);
  add_other_places (self, argument, placement);
  for (guint i = 0; i < citations->len; i++)
    mul_report_add_source_meta (self, mul_report_argument_add_meta (argument, MUL_REPORT_META_PLAIN, NULL),
                                get_text (g_ptr_array_index (citations, i), MUL_CITATION_source_id),
                                get_text (g_ptr_array_index (citations, i), MUL_CITATION_locator));
}

static void
add_arguments (MulReportBuilder *self, MulReportArguments *list, const GPtrArray *placements)
{
  for (guint i = 0; i < placements->len; i++)
    add_argument (self, list, g_ptr_array_index (placements, i));
}

gboolean
mul_report_has_challenges (MulReportBuilder *self, const char *service_id)
{
  g_autoptr (GPtrArray) placements = list_placements (self, service_id, NULL, MUL_PLACEMENT_KIND_CHALLENGE);

  return placements->len > 0;
}

/**
 * mul_report_build_challenges:
 * @self: a builder
 * @service_id: a service
 *
 * Builds the list of challenges, which belong to no alternative.
 */
void
mul_report_build_challenges (MulReportBuilder *self, const char *service_id)
{
  g_autoptr (GPtrArray) placements = list_placements (self, service_id, NULL, MUL_PLACEMENT_KIND_CHALLENGE);

  if (placements->len > 0)
    add_arguments (self, mul_report_add_arguments (self->report, NULL, FALSE), placements);
}

/* Whether the service has not said that the alternative does not concern it. */
gboolean
mul_report_concerns (MulReportBuilder *self, const char *service_id, const char *alternative_id)
{
  g_autoptr (MulRecord) row =
      mul_document_get_record_by_pair (self->document, MUL_ENTITY_SERVICE_ALTERNATIVE, service_id, alternative_id);

  return row == NULL || mul_record_get_flag (row, MUL_SERVICE_ALTERNATIVE_concerns);
}

gboolean
mul_report_has_assessment (MulReportBuilder *self, const char *service_id, const char *alternative_id)
{
  const GPtrArray *placements = mul_report_get_rows (self, MUL_PLACEMENT_service_id, service_id);

  for (guint i = 0; i < placements->len; i++)
    if (g_strcmp0 (mul_record_get_text (g_ptr_array_index (placements, i), MUL_PLACEMENT_alternative_id),
                   alternative_id) == 0)
      return TRUE;
  return mul_document_get_record_by_pair (self->document, MUL_ENTITY_SERVICE_ALTERNATIVE, service_id, alternative_id)
         != NULL;
}

static void
add_side (MulReportBuilder *self, const char *title, gboolean beside, const GPtrArray *placements)
{
  MulReportArguments *list = mul_report_add_arguments (self->report, mul_report_say (self, title), beside);

  list->empty = g_strdup (mul_report_say (self, NC_ ("report", "None entered.")));
  add_arguments (self, list, placements);
}

/* A side with nothing says so beside one that has something; where the alternative was not discussed, the reason has said it. */
static guint
build_pros_and_cons (MulReportBuilder *self, const char *service_id, const char *alternative_id, gboolean discussed)
{
  gboolean opportunities = mul_record_get_code (self->project, MUL_PROJECT_pro_con_wording)
                           == MUL_PRO_CON_WORDING_OPPORTUNITY_CHALLENGE;
  g_autoptr (GPtrArray) pros = list_placements (self, service_id, alternative_id, MUL_PLACEMENT_KIND_PRO);
  g_autoptr (GPtrArray) cons = list_placements (self, service_id, alternative_id, MUL_PLACEMENT_KIND_CON);

  if (pros->len + cons->len == 0)
    return 0;
  if (discussed || pros->len > 0)
    add_side (self, opportunities ? NC_ ("report", "Opportunities") : NC_ ("report", "Pros"), FALSE, pros);
  if (discussed || cons->len > 0)
    add_side (self, opportunities ? NC_ ("report", "Challenges to meet") : NC_ ("report", "Cons"), pros->len > 0 || discussed,
              cons);
  return pros->len + cons->len;
}

static guint
build_others (MulReportBuilder *self, const char *service_id, const char *alternative_id, int kind, const char *title)
{
  g_autoptr (GPtrArray) placements = list_placements (self, service_id, alternative_id, kind);

  if (placements->len > 0)
    add_arguments (self, mul_report_add_arguments (self->report, mul_report_say (self, title), FALSE), placements);
  return placements->len;
}

/* Views that are kept apart from the conclusion. */
static guint
build_dissent (MulReportBuilder *self, const char *service_id, const char *alternative_id)
{
  const GPtrArray *stances = mul_report_get_rows (self, MUL_STANCE_service_id, service_id);
  guint n_dissents = 0;

  for (guint i = 0; i < stances->len; i++)
    {
      MulRecord *stance = g_ptr_array_index (stances, i);
      int position = mul_record_get_code (stance, MUL_STANCE_position);
      g_autofree char *holder = NULL;
      g_autofree char *said = NULL;
      MulReportText *text;

      if (*get_text (stance, MUL_STANCE_argument_id) != '\0'
          || g_strcmp0 (mul_record_get_text (stance, MUL_STANCE_alternative_id), alternative_id) != 0)
        continue;
      if (n_dissents++ == 0)
        mul_report_add_heading (self->report, 4, FALSE, mul_report_say (self, NC_ ("report", "Dissent")));
      holder = say_holder (self, stance);
      said = mul_catalog_fill (mul_report_say (self, stance_patterns[MAX (position, 0)]), holder, NULL);
      text = mul_report_text_new (NULL);
      mul_report_text_add (text, MUL_REPORT_RUN_STRONG, said);
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ". ");
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, get_text (stance, MUL_STANCE_comment));
      mul_report_cite_rows (self, text, MUL_CITATION_stance_id, mul_record_get_id (stance));
      mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_CONCLUSION, text);
    }
  return n_dissents;
}

static void
build_conclusion (MulReportBuilder *self, MulRecord *row)
{
  const char *conclusion = get_text (row, MUL_SERVICE_ALTERNATIVE_conclusion);
  gint64 suitability = mul_record_get_integer (row, MUL_SERVICE_ALTERNATIVE_suitability);
  gboolean has_suitability = suitability >= -2 && suitability <= 2;
  MulReportText *text;

  if (*conclusion == '\0' && !has_suitability)
    return;
  mul_report_add_heading (self->report, 4, FALSE, mul_report_say (self, NC_ ("report", "Conclusion")));
  text = mul_report_text_new (NULL);
  if (has_suitability)
    {
      g_autofree char *said = mul_catalog_fill (mul_report_say (self, NC_ ("report", "The group's conclusion: %s.")),
                                                mul_report_say (self, suitability_words[suitability + 2]), NULL);

      mul_report_text_add (text, MUL_REPORT_RUN_STRONG, said);
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, " ");
    }
  mul_report_text_add (text, MUL_REPORT_RUN_TEXT, conclusion);
  mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_CONCLUSION, text);
}

/**
 * mul_report_build_alternative:
 * @self: a builder
 * @service: a service
 * @alternative: an alternative
 * @sections: (element-type MulRecord): the sections about it
 *
 * Builds what the service says of an alternative: prose, organisation, pros and cons, conditions, neutral points,
 * dissent and conclusion. That it was not discussed, and why, is said as calmly as anything else.
 */
void
mul_report_build_alternative (MulReportBuilder *self, MulRecord *service, MulRecord *alternative,
                              const GPtrArray *sections)
{
  const char *service_id = mul_record_get_id (service);
  const char *id = mul_record_get_id (alternative);
  g_autoptr (MulRecord) row = mul_document_get_record_by_pair (self->document, MUL_ENTITY_SERVICE_ALTERNATIVE,
                                                               service_id, id);
  const char *reason = row != NULL ? get_text (row, MUL_SERVICE_ALTERNATIVE_not_discussed_reason) : "";
  gboolean is_today = mul_record_get_code (alternative, MUL_ALTERNATIVE_form) == MUL_ALTERNATIVE_FORM_TODAY;
  guint first_block;

  mul_report_add_heading (self->report, 3, TRUE, mul_record_get_text (alternative, MUL_ALTERNATIVE_name));
  first_block = self->report->blocks->len;
  if (*reason != '\0')
    mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_CALM, mul_report_text_take (mul_catalog_fill (
        mul_report_say (self, NC_ ("report", "Not discussed: %s")), reason, NULL)));
  mul_report_add_sections (self, sections, 4, FALSE);
  /* Today's organisation has a place of its own. */
  if (!is_today)
    {
      g_autoptr (MulReportCharts) charts = mul_report_charts_new (self, service_id, id);

      mul_report_charts_add_rest (charts);
      mul_report_build_ledger (self, service_id, alternative);
    }
  build_pros_and_cons (self, service_id, id, *reason == '\0');
  build_others (self, service_id, id, MUL_PLACEMENT_KIND_CONDITION, NC_ ("report", "Conditions"));
  build_others (self, service_id, id, MUL_PLACEMENT_KIND_NEUTRAL, NC_ ("report", "Other points"));
  build_others (self, service_id, id, MUL_PLACEMENT_KIND_CHALLENGE, NC_ ("report", "Challenges"));
  if (row != NULL)
    build_conclusion (self, row);
  build_dissent (self, service_id, id);
  if (self->report->blocks->len == first_block)
    mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_CALM, mul_report_say_text (
        self, NC_ ("report", "Nothing has been entered about this alternative.")));
}
