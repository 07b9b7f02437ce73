/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "domain/mul-question-letter.h"
#include "report/mul-alternative-form.h"
#include "report/mul-report-builder-private.h"

#define MANDATE "mandate"

static const char *const capacities[] = { "expert", "union", "manager", "safety", "leader", "secretary", "observer",
                                         NULL };
static const char *const capacity_words[] = {
  NC_ ("report", "Subject expert"), NC_ ("report", "Union representative"), NC_ ("report", "Manager"),
  NC_ ("report", "Safety representative"), NC_ ("report", "Head of the group"), NC_ ("report", "Secretary"),
  NC_ ("report", "Observer"),
};

static void
add_front (MulReportBuilder *self, char *line)
{
  if (*line != '\0')
    g_ptr_array_add (self->report->front, mul_report_text_new (line));
  g_free (line);
}

static char *
list_participants (MulReportBuilder *self)
{
  const GPtrArray *all = mul_report_get_all (self, MUL_MUNICIPALITY_id);
  g_autoptr (GPtrArray) names = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      MulRecord *municipality = g_ptr_array_index (all, i);

      if (mul_record_get_code (municipality, MUL_MUNICIPALITY_part) == MUL_MUNICIPALITY_PART_PARTICIPANT)
        g_ptr_array_add (names, (gpointer) mul_record_get_text (municipality, MUL_MUNICIPALITY_name));
    }
  return mul_report_say_list (self, names);
}

/**
 * mul_report_build_front:
 * @self: a builder
 *
 * What stands beneath the title: the municipalities, the summary, date and version, and which edition it is.
 */
void
mul_report_build_front (MulReportBuilder *self)
{
  const char *version = mul_record_get_text (self->project, MUL_PROJECT_version);
  g_autofree char *date = mul_report_say_date (self, mul_record_get_text (self->project, MUL_PROJECT_date));
  g_autoptr (GPtrArray) last = g_ptr_array_new_with_free_func (g_free);

  add_front (self, list_participants (self));
  add_front (self, g_strdup (mul_record_get_text (self->project, MUL_PROJECT_summary)));
  if (*date != '\0')
    g_ptr_array_add (last, g_strdup (date));
  if (*version != '\0')
    g_ptr_array_add (last, mul_catalog_fill (mul_report_say (self, NC_ ("report", "Version %s")), version, NULL));
  if (self->public_edition)
    g_ptr_array_add (last, g_strdup (mul_report_say (self, NC_ ("report", "Public edition"))));
  g_ptr_array_add (last, NULL);
  add_front (self, g_strjoinv (" · ", (char **) last->pdata));
}

static void
add_calm (MulReportBuilder *self, const char *text)
{
  mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_CALM, mul_report_say_text (self, text));
}

/* The whole review's sections: of the mandate, or the others. */
static GPtrArray *
list_sections (MulReportBuilder *self, gboolean of_mandate)
{
  const GPtrArray *sections = mul_report_get_rows (self, MUL_SECTION_service_id, NULL);
  GPtrArray *listed = g_ptr_array_new ();

  for (guint i = 0; i < sections->len; i++)
    {
      MulRecord *section = g_ptr_array_index (sections, i);

      if (self->public_edition && mul_record_get_flag (section, MUL_SECTION_internal))
        continue;
      if (g_str_equal (mul_record_get_text (section, MUL_SECTION_kind), MANDATE) == of_mandate)
        g_ptr_array_add (listed, section);
    }
  return listed;
}

static void
build_questions (MulReportBuilder *self)
{
  const GPtrArray *questions = mul_report_get_all (self, MUL_QUESTION_id);
  MulReportBlock *list;

  if (questions->len == 0)
    return;
  mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_BODY,
                            mul_report_say_text (self, NC_ ("report", "Each service is asked these questions:")));
  list = mul_report_add_list (self->report);
  list->is_labelled = TRUE;
  for (guint i = 0; i < questions->len; i++)
    {
      MulRecord *question = g_ptr_array_index (questions, i);
      MulReportText *text = mul_report_text_new (NULL);
      g_autofree char *letter = mul_question_letter (mul_record_get_text (question, MUL_QUESTION_label), i);
      g_autofree char *label = g_strdup_printf ("%s) ", letter);

      mul_report_text_add (text, MUL_REPORT_RUN_STRONG, label);
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, mul_record_get_text (question, MUL_QUESTION_text));
      mul_report_block_add_item (list, 0, text);
    }
}

/* The Act's words for it, where the name does not say them. */
static void
add_form (MulReportBuilder *self, MulReportText *text, MulRecord *alternative)
{
  int form = mul_record_get_code (alternative, MUL_ALTERNATIVE_form);
  g_autofree char *word = NULL;
  g_autofree char *bracketed = NULL;

  if (form < 0 || form == MUL_ALTERNATIVE_FORM_OTHER
      || mul_alternative_form_is_name (form, mul_record_get_text (alternative, MUL_ALTERNATIVE_name)))
    return;
  word = mul_report_lower_first (mul_catalog_get (self->catalog, MUL_ALTERNATIVE_FORM_CONTEXT, mul_alternative_form_get_word (form)));
  bracketed = g_strdup_printf (" (%s)", word);
  mul_report_text_add (text, MUL_REPORT_RUN_TEXT, bracketed);
}

static void
build_alternatives (MulReportBuilder *self)
{
  const GPtrArray *alternatives = mul_report_get_all (self, MUL_ALTERNATIVE_id);
  MulReportBlock *list;

  if (alternatives->len == 0)
    return;
  mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_BODY,
                            mul_report_say_text (self, NC_ ("report", "These alternatives are compared:")));
  list = mul_report_add_list (self->report);
  for (guint i = 0; i < alternatives->len; i++)
    {
      MulRecord *alternative = g_ptr_array_index (alternatives, i);
      MulReportText *text = mul_report_text_new (NULL);

      mul_report_text_add (text, MUL_REPORT_RUN_STRONG, mul_record_get_text (alternative, MUL_ALTERNATIVE_name));
      add_form (self, text, alternative);
      if (*mul_record_get_text (alternative, MUL_ALTERNATIVE_description) != '\0')
        {
          mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ": ");
          mul_report_text_add (text, MUL_REPORT_RUN_TEXT,
                               mul_record_get_text (alternative, MUL_ALTERNATIVE_description));
        }
      mul_report_block_add_item (list, 0, text);
    }
}

/**
 * mul_report_build_mandate:
 * @self: a builder
 *
 * Builds the chapter of the mandate: its text, its sections, its questions, and the alternatives.
 */
void
mul_report_build_mandate (MulReportBuilder *self)
{
  const char *title = mul_report_say (self, NC_ ("report", "Commission"));
  const char *mandate = mul_record_get_text (self->project, MUL_PROJECT_mandate);
  g_autoptr (GPtrArray) sections = list_sections (self, TRUE);

  mul_report_add_heading (self->report, 1, TRUE, title);
  mul_report_add_body (self, mandate, mul_report_get_foreign_language (self, self->project, MUL_PROJECT_language));
  if (*mandate == '\0' && sections->len == 0)
    add_calm (self, NC_ ("report", "The mandate has not been entered yet."));
  /* A section that is called what the chapter is called needs no heading of its own. */
  mul_report_add_sections (self, sections, 2,
                           sections->len > 0 && g_str_equal (title,
                                                             mul_record_get_text (g_ptr_array_index (sections, 0),
                                                                                         MUL_SECTION_title)));
  build_questions (self);
  build_alternatives (self);
}

gboolean
mul_report_has_groups (MulReportBuilder *self, const char *service_id)
{
  return mul_report_get_rows (self, MUL_WORKING_GROUP_service_id, service_id)->len > 0;
}

static MulReportText *
describe_person (MulReportBuilder *self, MulRecord *person)
{
  const char *name = mul_record_get_text (person, MUL_PERSON_name);
  const char *position = mul_record_get_text (person, MUL_PERSON_position);
  MulReportText *text = mul_report_text_new (position);

  if (self->public_edition || *name == '\0')
    return text;
  if (*position != '\0')
    mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ", ");
  mul_report_text_add (text, MUL_REPORT_RUN_TEXT, name);
  return text;
}

static MulReportText *
describe_capacity (MulReportBuilder *self, MulRecord *membership)
{
  const char *capacity = mul_report_say_code (self, capacities, capacity_words,
                                              mul_record_get_text (membership, MUL_MEMBERSHIP_capacity));
  const char *organisation = mul_record_get_text (membership, MUL_MEMBERSHIP_organisation);
  const char *from = mul_record_get_text (membership, MUL_MEMBERSHIP_from_date);
  MulReportText *text = mul_report_text_new (capacity);

  if (*organisation != '\0')
    {
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, *capacity != '\0' ? ", " : "");
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, organisation);
    }
  if (*from != '\0')
    {
      g_autofree char *date = mul_report_say_date (self, from);
      g_autofree char *since = mul_catalog_fill (mul_report_say (self, NC_ ("report", "from %s")), date, NULL);

      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, text->len > 0 ? ", " : "");
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, since);
    }
  return text;
}

static MulRecord *
get_person (MulReportBuilder *self, MulRecord *membership)
{
  return mul_report_get_first (self, MUL_PERSON_id, mul_record_get_text (membership, MUL_MEMBERSHIP_person_id));
}

/* The members municipality by municipality; those of none last. */
static GPtrArray *
sort_members (MulReportBuilder *self, const GPtrArray *memberships)
{
  const GPtrArray *municipalities = mul_report_get_all (self, MUL_MUNICIPALITY_id);
  GPtrArray *sorted = g_ptr_array_new ();

  for (guint i = 0; i <= municipalities->len; i++)
    for (guint j = 0; j < memberships->len; j++)
      {
        MulRecord *person = get_person (self, g_ptr_array_index (memberships, j));
        const char *id = person != NULL ? mul_record_get_text (person, MUL_PERSON_municipality_id) : NULL;
        const char *here = i < municipalities->len ? mul_record_get_id (g_ptr_array_index (municipalities, i)) : NULL;

        if (person != NULL && g_strcmp0 (id, here) == 0)
          g_ptr_array_add (sorted, g_ptr_array_index (memberships, j));
      }
  return sorted;
}

static void
build_members (MulReportBuilder *self, MulRecord *group)
{
  g_autoptr (GPtrArray) memberships
      = sort_members (self, mul_report_get_rows (self, MUL_MEMBERSHIP_group_id, mul_record_get_id (group)));
  MulReportTable *table;
  MulReportRow *head;

  if (memberships->len == 0)
    return;
  table = mul_report_add_table (self->report, mul_record_get_text (group, MUL_WORKING_GROUP_name));
  head = mul_report_table_add_row (table);
  head->is_head = TRUE;
  mul_report_row_add_head (head, mul_report_say_text (self, NC_ ("report", "Municipality")));
  mul_report_row_add_head (head, mul_report_say_text (self, NC_ ("report", "Position")));
  mul_report_row_add_head (head, mul_report_say_text (self, NC_ ("report", "Takes part as")));
  for (guint i = 0; i < memberships->len; i++)
    {
      MulRecord *membership = g_ptr_array_index (memberships, i);
      MulRecord *person = get_person (self, membership);
      MulReportRow *row = mul_report_table_add_row (table);

      mul_report_row_add_cell (row, mul_report_text_new (mul_report_get_municipality (
                                        self, mul_record_get_text (person, MUL_PERSON_municipality_id))));
      mul_report_row_add_cell (row, describe_person (self, person));
      mul_report_row_add_cell (row, describe_capacity (self, membership));
    }
}

static void
build_meetings (MulReportBuilder *self, MulRecord *group)
{
  const GPtrArray *meetings = mul_report_get_rows (self, MUL_MEETING_group_id, mul_record_get_id (group));
  MulReportBlock *list;

  if (meetings->len == 0)
    return;
  mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_BODY,
                            mul_report_say_text (self, NC_ ("report", "The group's meetings:")));
  list = mul_report_add_list (self->report);
  for (guint i = 0; i < meetings->len; i++)
    {
      MulRecord *meeting = g_ptr_array_index (meetings, i);
      const guint columns[] = { MUL_MEETING_form, MUL_MEETING_place, MUL_MEETING_agenda, MUL_MEETING_goal };
      g_autofree char *date = mul_report_say_date (self, mul_record_get_text (meeting, MUL_MEETING_date));
      MulReportText *text = mul_report_text_new (NULL);
      gboolean first = TRUE;

      mul_report_text_add (text, MUL_REPORT_RUN_STRONG, date);
      for (guint column = 0; column < G_N_ELEMENTS (columns); column++)
        {
          const char *words = mul_record_get_text (meeting, columns[column]);

          if (*words == '\0')
            continue;
          mul_report_text_add (text, MUL_REPORT_RUN_TEXT, first && *date == '\0' ? "" : first ? ": " : ". ");
          mul_report_text_add (text, MUL_REPORT_RUN_TEXT, words);
          first = FALSE;
        }
      mul_report_block_add_item (list, 0, text);
    }
}

/**
 * mul_report_build_groups:
 * @self: a builder
 * @service_id: (nullable): a service, or NULL for the groups of the whole review
 *
 * Builds the groups that worked on it, with members and meetings. Persons are told by position; their names stand
 * only in an edition that is not public.
 */
void
mul_report_build_groups (MulReportBuilder *self, const char *service_id)
{
  const GPtrArray *groups = mul_report_get_rows (self, MUL_WORKING_GROUP_service_id, service_id);

  for (guint i = 0; i < groups->len; i++)
    {
      build_members (self, g_ptr_array_index (groups, i));
      build_meetings (self, g_ptr_array_index (groups, i));
    }
}

/* Groups of which nothing but the name is known. */
static void
build_group_names (MulReportBuilder *self)
{
  const GPtrArray *groups = mul_report_get_rows (self, MUL_WORKING_GROUP_service_id, NULL);
  MulReportBlock *list = NULL;

  for (guint i = 0; i < groups->len; i++)
    {
      MulRecord *group = g_ptr_array_index (groups, i);

      if (mul_report_get_rows (self, MUL_MEMBERSHIP_group_id, mul_record_get_id (group))->len > 0)
        continue;
      if (list == NULL)
        list = mul_report_add_list (self->report);
      mul_report_block_add_item (list, 0, mul_report_text_new (mul_record_get_text (group, MUL_WORKING_GROUP_name)));
    }
}

/**
 * mul_report_build_method:
 * @self: a builder
 *
 * Builds the chapter of the method: the whole review's other sections, its groups, and what belongs to no one service.
 */
void
mul_report_build_method (MulReportBuilder *self)
{
  g_autoptr (GPtrArray) sections = list_sections (self, FALSE);
  gboolean has_groups = mul_report_has_groups (self, NULL);
  gboolean has_history = mul_report_has_history (self, NULL);

  mul_report_add_heading (self->report, 1, TRUE, mul_report_say (self, NC_ ("report", "Method")));
  if (sections->len == 0 && !has_groups && !has_history)
    add_calm (self, NC_ ("report", "The method has not been described yet."));
  for (guint i = 0; i < sections->len; i++)
    {
      MulRecord *section = g_ptr_array_index (sections, i);
      const char *language = mul_report_get_foreign_language (self, section, MUL_SECTION_language);
      const char *title = mul_record_get_text (section, MUL_SECTION_title);

      if (*title != '\0')
        mul_report_add_heading (self->report, 2, TRUE, title)->language = g_strdup (language);
      mul_report_add_body (self, mul_record_get_text (section, MUL_SECTION_body), language);
    }
  if (has_groups)
    {
      mul_report_add_heading (self->report, 2, TRUE, mul_report_say (self,
                                                                     NC_ ("report", "Steering and working groups")));
      build_group_names (self);
      mul_report_build_groups (self, NULL);
    }
  if (has_history)
    {
      mul_report_add_heading (self->report, 2, TRUE,
                              mul_report_say (self, NC_ ("report", "Inquiries, decisions and co-operation")));
      mul_report_build_history (self, NULL);
    }
}
