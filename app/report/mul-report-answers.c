/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "domain/mul-question-letter.h"
#include "report/mul-report-builder-private.h"

static const char *const status_words[] = {
  [MUL_ANSWER_STATUS_OPEN] = NC_ ("report", "Not answered yet"),
  [MUL_ANSWER_STATUS_ANSWERED] = NC_ ("report", "Answered"),
  [MUL_ANSWER_STATUS_PARTLY] = NC_ ("report", "Answered in part"),
  [MUL_ANSWER_STATUS_NOT_DISCUSSED] = NC_ ("report", "Not discussed"),
};

static void
add_answer (MulReportBuilder *self, MulReportTable *table, MulRecord *question, guint position, MulRecord *answer)
{
  MulReportRow *row = mul_report_table_add_row (table);
  g_autofree char *label = mul_question_letter (mul_record_get_text (question, MUL_QUESTION_label), position);
  g_autofree char *bracketed = g_strdup_printf ("%s) ", label);
  const char *text = answer != NULL ? mul_record_get_text (answer, MUL_ANSWER_text) : "";
  const char *reason = answer != NULL ? mul_record_get_text (answer, MUL_ANSWER_reason) : "";
  int status = answer != NULL ? mul_record_get_code (answer, MUL_ANSWER_status) : MUL_ANSWER_STATUS_OPEN;
  MulReportText *head = mul_report_text_new (NULL);
  MulReportText *body = mul_report_text_new (text);

  mul_report_text_add (head, MUL_REPORT_RUN_TEXT, bracketed);
  mul_report_text_add (head, MUL_REPORT_RUN_TEXT, mul_record_get_text (question, MUL_QUESTION_text));
  mul_report_row_add_head (row, head);
  mul_report_row_add_cell (row, mul_report_say_text (self, status_words[MAX (status, 0)]));
  if (*reason != '\0')
    {
      if (*text != '\0')
        mul_report_text_add (body, MUL_REPORT_RUN_BREAK, "\n");
      mul_report_text_add (body, *text != '\0' ? MUL_REPORT_RUN_SMALL : MUL_REPORT_RUN_TEXT, reason);
    }
  if (*text == '\0' && *reason == '\0')
    mul_report_text_add (body, MUL_REPORT_RUN_TEXT, "–");
  mul_report_row_add_cell (row, body);
}

/**
 * mul_report_build_answers:
 * @self: a builder
 * @service: a service
 *
 * Builds the service's answers to the mandate's questions. What is not answered says so; a chapter of findings,
 * which is asked nothing, has none.
 */
void
mul_report_build_answers (MulReportBuilder *self, MulRecord *service)
{
  static const char *const heads[] = { NC_ ("report", "Question"), NC_ ("report", "Status"), NC_ ("report", "Answer") };
  const GPtrArray *questions = mul_report_get_all (self, MUL_QUESTION_id);
  const GPtrArray *answers = mul_report_get_rows (self, MUL_ANSWER_service_id, mul_record_get_id (service));
  gboolean is_service = mul_record_get_code (service, MUL_SERVICE_kind) == MUL_SERVICE_KIND_SERVICE;
  g_autoptr (GHashTable) by_question = g_hash_table_new (g_str_hash, g_str_equal);
  g_autofree char *name = mul_report_lower_first (mul_record_get_text (service, MUL_SERVICE_name));
  g_autofree char *caption = mul_catalog_fill (mul_report_say (self, NC_ ("report", "Answers for %s")), name, NULL);
  MulReportTable *table;
  MulReportRow *head;

  if (questions->len == 0 || (!is_service && answers->len == 0))
    return;
  for (guint i = 0; i < answers->len; i++)
    g_hash_table_insert (by_question, (gpointer) mul_record_get_text (g_ptr_array_index (answers, i),
                                                                      MUL_ANSWER_question_id),
                         g_ptr_array_index (answers, i));
  mul_report_add_heading (self->report, 3, TRUE, mul_report_say (self, NC_ ("report", "Answers to the questions")));
  table = mul_report_add_table (self->report, caption);
  head = mul_report_table_add_row (table);
  head->is_head = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    mul_report_row_add_head (head, mul_report_say_text (self, heads[i]));
  for (guint i = 0; i < questions->len; i++)
    add_answer (self, table, g_ptr_array_index (questions, i), i,
                g_hash_table_lookup (by_question, mul_record_get_id (g_ptr_array_index (questions, i))));
}

static void
build_recommendation_list (MulReportBuilder *self, const GPtrArray *recommendations)
{
  MulReportBlock *list = mul_report_add_list (self->report);

  for (guint i = 0; i < recommendations->len; i++)
    {
      MulRecord *recommendation = g_ptr_array_index (recommendations, i);
      const char *addressee = mul_record_get_text (recommendation, MUL_RECOMMENDATION_addressee);
      MulReportText *text = mul_report_text_new (NULL);

      if (*addressee != '\0')
        {
          mul_report_text_add (text, MUL_REPORT_RUN_STRONG, addressee);
          mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ": ");
        }
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, mul_record_get_text (recommendation, MUL_RECOMMENDATION_text));
      mul_report_block_add_item (list, 0, text);
    }
}

/**
 * mul_report_build_recommendations:
 * @self: a builder
 * @service_id: (nullable): a service, or NULL for those of the whole review
 * @level: the level of their headings
 *
 * Builds the recommendations, and in an edition that is not public the points that are still open.
 */
void
mul_report_build_recommendations (MulReportBuilder *self, const char *service_id, guint level)
{
  const GPtrArray *recommendations = mul_report_get_rows (self, MUL_RECOMMENDATION_service_id, service_id);
  const GPtrArray *points = mul_report_get_rows (self, MUL_OPEN_POINT_service_id, service_id);
  MulReportBlock *list = NULL;

  if (recommendations->len > 0)
    {
      mul_report_add_heading (self->report, level, TRUE, mul_report_say (self, NC_ ("report", "Recommendations")));
      build_recommendation_list (self, recommendations);
    }
  for (guint i = 0; i < points->len && !self->public_edition; i++)
    {
      MulRecord *point = g_ptr_array_index (points, i);

      if (mul_record_get_flag (point, MUL_OPEN_POINT_done))
        continue;
      if (list == NULL)
        {
          mul_report_add_heading (self->report, level, TRUE, mul_report_say (self, NC_ ("report", "Open points")));
          list = mul_report_add_list (self->report);
        }
      mul_report_block_add_item (list, 0, mul_report_text_new (mul_record_get_text (point, MUL_OPEN_POINT_text)));
    }
}
