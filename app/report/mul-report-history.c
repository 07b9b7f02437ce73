/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-builder-private.h"

static const char *const stage_words[] = { NC_ ("report", "recommended"), NC_ ("report", "decided") };

static const char *const cooperation_kinds[] = { "existing", "network", "considered", "example", NULL };
static const char *const cooperation_words[] = {
  NC_ ("report", "Co-operation that exists"), NC_ ("report", "Network"),
  NC_ ("report", "Co-operation that is considered"), NC_ ("report", "Example from elsewhere"),
};

gboolean
mul_report_has_history (MulReportBuilder *self, const char *service_id)
{
  return mul_report_get_rows (self, MUL_INQUIRY_service_id, service_id)->len > 0
         || mul_report_get_rows (self, MUL_COUNCIL_CASE_service_id, service_id)->len > 0
         || mul_report_get_rows (self, MUL_COOPERATION_service_id, service_id)->len > 0;
}

static void
add_head (MulReportBuilder *self, MulReportTable *table, const char *const *words, guint n_words)
{
  MulReportRow *head = mul_report_table_add_row (table);

  head->is_head = TRUE;
  for (guint i = 0; i < n_words; i++)
    mul_report_row_add_head (head, mul_report_say_text (self, words[i]));
}

/* Municipalities with what is said of each: "Gjøvik (joined in 2023)". */
static MulReportText *
list_places (MulReportBuilder *self, const GPtrArray *rows, guint municipality_column, guint text_column)
{
  MulReportText *text = mul_report_text_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    {
      MulRecord *row = g_ptr_array_index (rows, i);
      const char *said = text_column != 0 ? mul_record_get_text (row, text_column) : "";

      if (i > 0)
        mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ", ");
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT,
                           mul_report_get_municipality (self, mul_record_get_text (row, municipality_column)));
      if (*said != '\0')
        {
          g_autofree char *bracketed = g_strdup_printf (" (%s)", said);

          mul_report_text_add (text, MUL_REPORT_RUN_SMALL, bracketed);
        }
    }
  return text;
}

static void
build_inquiries (MulReportBuilder *self, const char *service_id)
{
  static const char *const heads[] = {
    NC_ ("report", "Inquiry"), NC_ ("report", "Year"), NC_ ("report", "Municipalities"), NC_ ("report", "Outcome"),
  };
  const GPtrArray *inquiries = mul_report_get_rows (self, MUL_INQUIRY_service_id, service_id);
  MulReportTable *table;

  if (inquiries->len == 0)
    return;
  table = mul_report_add_table (self->report, mul_report_say (self, NC_ ("report", "Earlier inquiries")));
  add_head (self, table, heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < inquiries->len; i++)
    {
      MulRecord *inquiry = g_ptr_array_index (inquiries, i);
      MulReportRow *row = mul_report_table_add_row (table);
      MulReportText *title = mul_report_text_new (mul_record_get_text (inquiry, MUL_INQUIRY_title));
      const char *year = mul_record_get_text (inquiry, MUL_INQUIRY_year);
      const char *outcome = mul_record_get_text (inquiry, MUL_INQUIRY_outcome);

      mul_report_cite (self, title, mul_record_get_text (inquiry, MUL_INQUIRY_source_id), NULL);
      mul_report_row_add_head (row, title);
      mul_report_row_add_cell (row, mul_report_text_new (*year != '\0' ? year : "–"));
      mul_report_row_add_cell (row, list_places (self, mul_report_get_rows (self, MUL_INQUIRY_MUNICIPALITY_inquiry_id,
                                                                            mul_record_get_id (inquiry)),
                                                 MUL_INQUIRY_MUNICIPALITY_municipality_id,
                                                 MUL_INQUIRY_MUNICIPALITY_text));
      mul_report_row_add_cell (row, mul_report_text_new (*outcome != '\0' ? outcome : "–"));
    }
}

static void
add_decision (MulReportBuilder *self, MulReportTable *table, MulRecord *council_case, MulRecord *decision,
              guint n_decisions)
{
  MulReportRow *row = mul_report_table_add_row (table);
  g_autofree char *date = mul_report_say_date (self, mul_record_get_text (decision, MUL_DECISION_date));
  int stage = mul_record_get_code (decision, MUL_DECISION_stage);
  const char *words = mul_record_get_text (decision, MUL_DECISION_text);
  const char *outcome = mul_record_get_text (decision, MUL_DECISION_outcome);
  const char *name = mul_report_get_municipality (self, mul_record_get_text (decision, MUL_DECISION_municipality_id));
  const char *body = mul_record_get_text (decision, MUL_DECISION_body);
  MulReportText *who = mul_report_text_new (name);
  MulReportText *what = mul_report_text_new (NULL);

  if (n_decisions > 0)
    mul_report_row_add_head (row, mul_report_text_new (mul_record_get_text (council_case, MUL_COUNCIL_CASE_title)))
        ->row_span = n_decisions;
  if (*body != '\0')
    {
      mul_report_text_add (who, MUL_REPORT_RUN_TEXT, *name != '\0' ? ", " : "");
      mul_report_text_add (who, MUL_REPORT_RUN_TEXT, body);
    }
  mul_report_row_add_cell (row, who);
  mul_report_row_add_cell (row, mul_report_text_new (*date != '\0' ? date : "–"));
  mul_report_text_add (what, MUL_REPORT_RUN_STRONG, outcome);
  if (stage >= 0)
    {
      g_autofree char *bracketed = g_strdup_printf (" (%s)", mul_report_say (self, stage_words[stage]));

      mul_report_text_add (what, MUL_REPORT_RUN_SMALL, bracketed);
    }
  if (*words != '\0')
    {
      mul_report_text_add (what, MUL_REPORT_RUN_TEXT, ". ");
      mul_report_text_add (what, MUL_REPORT_RUN_TEXT, words);
    }
  if (mul_report_get_rows (self, MUL_CITATION_decision_id, mul_record_get_id (decision))->len > 0)
    mul_report_cite_rows (self, what, MUL_CITATION_decision_id, mul_record_get_id (decision));
  else
    mul_report_cite (self, what, mul_record_get_text (decision, MUL_DECISION_source_id), NULL);
  mul_report_row_add_cell (row, what);
}

static void
build_decisions (MulReportBuilder *self, const char *service_id)
{
  static const char *const heads[] = {
    NC_ ("report", "Matter"), NC_ ("report", "Who decides"), NC_ ("report", "Date"), NC_ ("report", "Decision"),
  };
  const GPtrArray *cases = mul_report_get_rows (self, MUL_COUNCIL_CASE_service_id, service_id);
  MulReportTable *table;

  if (cases->len == 0)
    return;
  table = mul_report_add_table (self->report, mul_report_say (self, NC_ ("report", "Matters and decisions")));
  add_head (self, table, heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < cases->len; i++)
    {
      MulRecord *council_case = g_ptr_array_index (cases, i);
      const GPtrArray *decisions = mul_report_get_rows (self, MUL_DECISION_case_id, mul_record_get_id (council_case));
      MulReportRow *row;

      for (guint j = 0; j < decisions->len; j++)
        add_decision (self, table, council_case, g_ptr_array_index (decisions, j), j == 0 ? decisions->len : 0);
      if (decisions->len > 0)
        continue;
      row = mul_report_table_add_row (table);
      mul_report_row_add_head (row, mul_report_text_new (mul_record_get_text (council_case, MUL_COUNCIL_CASE_title)));
      mul_report_row_add_cell (row, mul_report_text_new ("–"));
      mul_report_row_add_cell (row, mul_report_text_new ("–"));
      mul_report_row_add_cell (row, mul_report_say_text (self, NC_ ("report", "No decision is entered.")));
    }
}

static void
build_cooperations (MulReportBuilder *self, const char *service_id)
{
  static const char *const heads[] = {
    NC_ ("report", "Co-operation"), NC_ ("report", "Kind"), NC_ ("report", "Municipalities"), NC_ ("report", "Remarks"),
  };
  const GPtrArray *cooperations = mul_report_get_rows (self, MUL_COOPERATION_service_id, service_id);
  MulReportTable *table;

  if (cooperations->len == 0)
    return;
  table = mul_report_add_table (self->report, mul_report_say (self, NC_ ("report", "Co-operation")));
  add_head (self, table, heads, G_N_ELEMENTS (heads));
  for (guint i = 0; i < cooperations->len; i++)
    {
      MulRecord *cooperation = g_ptr_array_index (cooperations, i);
      MulReportRow *row = mul_report_table_add_row (table);
      const char *host = mul_report_get_municipality (self, mul_record_get_text (cooperation, MUL_COOPERATION_host_id));
      MulReportText *places = list_places (self, mul_report_get_rows (self, MUL_COOPERATION_MUNICIPALITY_cooperation_id,
                                                                      mul_record_get_id (cooperation)),
                                           MUL_COOPERATION_MUNICIPALITY_municipality_id, 0);

      mul_report_row_add_head (row, mul_report_text_new (mul_record_get_text (cooperation, MUL_COOPERATION_name)));
      mul_report_row_add_cell (row, mul_report_text_new (mul_report_say_code (
                                        self, cooperation_kinds, cooperation_words,
                                        mul_record_get_text (cooperation, MUL_COOPERATION_kind))));
      if (*host != '\0')
        {
          g_autofree char *hosted = mul_catalog_fill (mul_report_say (self, NC_ ("report", "Host: %s")), host, NULL);

          mul_report_text_add (places, MUL_REPORT_RUN_TEXT, places->len > 0 ? ". " : "");
          mul_report_text_add (places, MUL_REPORT_RUN_TEXT, hosted);
        }
      if (places->len == 0)
        mul_report_text_add (places, MUL_REPORT_RUN_TEXT, "–");
      mul_report_row_add_cell (row, places);
      mul_report_row_add_cell (row, mul_report_text_new (mul_record_get_text (cooperation, MUL_COOPERATION_text)));
    }
}

/**
 * mul_report_build_history:
 * @self: a builder
 * @service_id: (nullable): a service, or NULL for what belongs to no one service
 *
 * Builds what has been before: inquiries, matters and decisions, and co-operation that exists or is considered.
 */
void
mul_report_build_history (MulReportBuilder *self, const char *service_id)
{
  build_inquiries (self, service_id);
  build_decisions (self, service_id);
  build_cooperations (self, service_id);
}
