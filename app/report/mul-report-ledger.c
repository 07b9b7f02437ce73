/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-builder-private.h"
#include "storage/mul-queries-organisation-joint.h"

static char *
print_fte (MulReportBuilder *self, gint64 fte_e4)
{
  return fte_e4 != MUL_NOT_STATED ? mul_number_format_full (fte_e4, 1, 4, TRUE, self->locale) : g_strdup ("–");
}

static void
add_number (MulReportBuilder *self, MulReportRow *row, const MulLedgerMeasure *measure, gint64 part, guint missing,
            gboolean is_sum)
{
  g_autofree char *number = print_fte (self, mul_ledger_measure_shown (measure, part, missing));
  MulReportText *text = mul_report_text_new (is_sum ? NULL : number);

  if (is_sum)
    mul_report_text_add (text, MUL_REPORT_RUN_STRONG, number);
  mul_report_row_add_number (row, text);
}

static void
add_row (MulReportBuilder *self, MulReportTable *table, const char *name, const MulLedgerSum *sum, gboolean is_sum)
{
  MulReportRow *row = mul_report_table_add_row (table);
  const MulLedgerMeasure *fte = &sum->fte;

  mul_report_row_add_head (row, mul_report_text_new (name));
  add_number (self, row, fte, fte->in, fte->in_missing, is_sum);
  add_number (self, row, fte, fte->placed, fte->placed_missing, is_sum);
  add_number (self, row, fte, fte->ended, fte->ended_missing, is_sum);
  add_number (self, row, fte, fte->left + fte->unclear, fte->left_missing, is_sum);
}

static void
add_note (MulReportTable *table, char *sentence)
{
  mul_report_table_add_note (table, "", NULL, mul_report_text_take (sentence));
}

/* What the table does not hold: leaders, new positions, and what is not counted. */
static void
add_notes (MulReportBuilder *self, MulReportTable *table, const MulJoint *joint)
{
  const MulLedger *ledger = joint->ledger;
  g_autofree char *before = g_strdup_printf ("%u", ledger->leaders_before);
  g_autofree char *after = g_strdup_printf ("%u", ledger->leaders_after);

  add_note (table, mul_catalog_fill (mul_report_say (self, NC_ ("report", "Leader positions: %1$s today, %2$s here.")),
                                     before, after, NULL));
  if (ledger->n_added > 0)
    {
      g_autofree char *fte = print_fte (self, ledger->added.fte_e4);

      add_note (table, mul_catalog_fill (mul_report_say (self, NC_ ("report", "New positions: %s FTE.")), fte, NULL));
    }
  if (ledger->total.fte.beyond > 0)
    {
      g_autofree char *fte = print_fte (self, ledger->total.fte.beyond);

      add_note (table, mul_catalog_fill (mul_report_say (self, NC_ ("report", "Placed beyond what there is today: %s "
                                                                              "FTE.")),
                                         fte, NULL));
    }
  if (ledger->n_gone > 0)
    {
      g_autofree char *fte = print_fte (self, ledger->gone.fte_e4);

      add_note (table, mul_catalog_fill (mul_report_say (self, NC_ ("report", "Placed, but no longer there today: %s "
                                                                              "FTE.")),
                                         fte, NULL));
    }
  if (ledger->outside.positions > 0)
    {
      g_autofree char *fte = print_fte (self, mul_ledger_measure_shown (&ledger->outside.fte, ledger->outside.fte.in,
                                                                        ledger->outside.fte.in_missing));

      add_note (table, mul_catalog_fill (mul_report_say (self, NC_ ("report", "Outside the staffing table, and not "
                                                                              "counted: %s FTE.")),
                                         fte, NULL));
    }
  if (ledger->total.fte.in_missing > 0)
    add_note (table, g_strdup (mul_report_say (self, NC_ ("report", "Positions that do not state their FTE are left "
                                                                    "out of the sums."))));
}

/**
 * mul_report_build_ledger:
 * @self: a builder
 * @service_id: a service
 * @alternative: an alternative that is not today's
 *
 * Builds the account of its joint organisation, where there is one: what comes in from today, and where it went.
 */
void
mul_report_build_ledger (MulReportBuilder *self, const char *service_id, MulRecord *alternative)
{
  const char *heads[] = { NC_ ("report", "Municipality"), NC_ ("report", "In from today"), NC_ ("report", "Placed"),
                          NC_ ("report", "Ending"), NC_ ("report", "Left") };
  g_autoptr (MulJoint) joint = mul_query_joint (self->document, service_id, mul_record_get_id (alternative));
  g_autofree char *caption = NULL;
  MulReportTable *table;
  MulReportRow *head;

  if (joint->units->len == 0 || joint->origins->len == 0)
    return;
  caption = mul_catalog_fill (mul_report_say (self, NC_ ("report", "From today to %s, FTE")),
                              mul_record_get_text (alternative, MUL_ALTERNATIVE_name), NULL);
  table = mul_report_add_table (self->report, caption);
  head = mul_report_table_add_row (table);
  head->is_head = TRUE;
  for (guint i = 0; i < G_N_ELEMENTS (heads); i++)
    mul_report_row_add_head (head, mul_report_say_text (self, heads[i]))->is_number = i > 0;
  for (guint i = 0; i <= joint->ledger->n_municipalities; i++)
    {
      g_autoptr (MulRecord) municipality =
          i < joint->ledger->n_municipalities ? g_list_model_get_item (joint->municipalities, i) : NULL;

      if (joint->ledger->municipalities[i].positions > 0)
        add_row (self, table,
                 municipality != NULL ? mul_record_get_text (municipality, MUL_MUNICIPALITY_name)
                                      : mul_report_say (self, NC_ ("report", "Joint today")),
                 &joint->ledger->municipalities[i], FALSE);
    }
  add_row (self, table, mul_report_say (self, NC_ ("report", "Together")), &joint->ledger->total, TRUE);
  add_notes (self, table, joint);
}
