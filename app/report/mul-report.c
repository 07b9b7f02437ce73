/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report.h"

#include <glib/gi18n-lib.h>

#include "report/mul-report-builder.h"
#include "report/mul-report-html.h"

#define HTML_ENDING ".html"

G_DEFINE_QUARK (mul-report-error-quark, mul_report_error)

static gboolean
has_known_ending (GFile *file)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *folded = g_ascii_strdown (name != NULL ? name : "", -1);

  return g_str_has_suffix (folded, HTML_ENDING);
}

static const char *
choose_language (MulDocument *document, const char *language)
{
  if (language == NULL)
    language = mul_record_get_text (mul_document_get_project (document), MUL_PROJECT_language);
  return mul_code_index (mul_codes_LANGUAGE, language) >= 0 ? language : NULL;
}

/**
 * mul_report_export:
 * @document: a document
 * @out: where; its name's ending chooses the format (".html")
 * @language: (nullable): "nb", "nn", or NULL for the project's
 * @public_edition: whether to leave out internal sections, open points and the names of persons
 * @error: return location for a #MulReportError
 *
 * Writes the whole report as one file that needs no other. What lies there already is replaced only by a whole report.
 *
 * Returns: whether it was written
 */
gboolean
mul_report_export (MulDocument *document, GFile *out, const char *language, gboolean public_edition, GError **error)
{
  const char *chosen;
  g_autofree char *name = NULL;
  g_autoptr (MulCatalog) catalog = NULL;
  g_autoptr (MulReport) report = NULL;
  g_autoptr (GError) reason = NULL;
  g_autofree char *html = NULL;
  gsize length = 0;

  g_return_val_if_fail (MUL_IS_DOCUMENT (document) && G_IS_FILE (out), FALSE);
  name = g_file_get_parse_name (out);
  chosen = choose_language (document, language);
  if (!has_known_ending (out))
    {
      g_set_error (error, MUL_REPORT_ERROR, MUL_REPORT_ERROR_FORMAT,
                   C_ ("report error",
                       "The report cannot be written as “%s”. Give the file a name that ends in .html."), name);
      return FALSE;
    }
  if (chosen == NULL)
    {
      g_set_error (error, MUL_REPORT_ERROR, MUL_REPORT_ERROR_LANGUAGE,
                   C_ ("report error", "The report can be written in Bokmål (nb) and Nynorsk (nn), not in “%s”."),
                       language);
      return FALSE;
    }
  catalog = mul_catalog_new (chosen);
  report = mul_report_build (document, catalog, public_edition);
  html = mul_report_html_write (report, &length);
  if (mul_report_write_file (out, html, length, &reason))
    return TRUE;
  g_set_error (error, MUL_REPORT_ERROR, MUL_REPORT_ERROR_UNWRITABLE,
               C_ ("report error",
                   "The report could not be written to “%1$s”: %2$s. Choose another folder, or make room there."),
               name, reason->message);
  return FALSE;
}

/**
 * mul_report_write_file:
 * @file: where
 * @content: what to write
 * @length: its length in bytes
 * @error: return location for an error of GIO's
 *
 * Replaces a file by a whole new one: GIO writes beside the old one and then puts the new one in its place. Where there
 * was none, what was begun is taken away.
 *
 * Returns: whether it was written
 */
gboolean
mul_report_write_file (GFile *file, const char *content, gsize length, GError **error)
{
  gboolean was_there = g_file_query_exists (file, NULL);

  if (g_file_replace_contents (file, content, length, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error))
    return TRUE;
  if (!was_there)
    g_file_delete (file, NULL, NULL);
  return FALSE;
}
