/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-builder-private.h"

static void
build_services (MulReportBuilder *self)
{
  const GPtrArray *services = mul_report_get_all (self, MUL_SERVICE_id);

  mul_report_add_heading (self->report, 1, TRUE, mul_report_say (self, NC_ ("report", "Services")));
  if (services->len == 0)
    mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_CALM, mul_report_say_text (
        self, NC_ ("report", "No services have been entered yet.")));
  for (guint i = 0; i < services->len; i++)
    mul_report_build_service (self, g_ptr_array_index (services, i));
}

/**
 * mul_report_build:
 * @document: a document
 * @catalog: the words of the report's language; must outlive the report
 * @public_edition: whether to leave out internal sections, open points and the names of persons
 *
 * Builds the whole report. Each table of the file is read once, so time and memory grow with the project and no faster.
 *
 * Returns: (transfer full): the report
 */
MulReport *
mul_report_build (MulDocument *document, MulCatalog *catalog, gboolean public_edition)
{
  MulRecord *project = mul_document_get_project (document);
  const char *title = mul_record_get_text (project, MUL_PROJECT_title);
  MulReportBuilder self = {
    .rows = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref),
    .numbers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL),
    .cited = g_ptr_array_new_with_free_func (g_free),
    .none = g_ptr_array_new (),
    .document = document,
    .catalog = catalog,
    .project = project,
    .locale = mul_locale_numbers_nb (),
    .public_edition = public_edition,
  };

  if (*title == '\0')
    title = mul_report_say (&self, NC_ ("report", "Service Review"));
  self.report = mul_report_new (title, catalog);
  mul_report_build_front (&self);
  mul_report_build_mandate (&self);
  mul_report_build_method (&self);
  build_services (&self);
  mul_report_build_recommendations (&self, NULL, 1);
  mul_report_build_sources (&self);

  g_hash_table_unref (self.rows);
  g_hash_table_unref (self.numbers);
  g_ptr_array_unref (self.cited);
  g_ptr_array_unref (self.none);
  g_clear_pointer (&self.positions, g_ptr_array_unref);
  g_free (self.positions_of);
  return self.report;
}
