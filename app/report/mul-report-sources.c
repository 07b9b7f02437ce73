/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-builder-private.h"

static void
add_sentence (MulReportText *text, const char *words)
{
  if (*words == '\0')
    return;
  if (text->len > 0)
    mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ". ");
  mul_report_text_add (text, MUL_REPORT_RUN_TEXT, words);
}

/* Author or publisher (date). Title. Publisher. Reference. Address (when it was read). */
static MulReportText *
describe_source (MulReportBuilder *self, MulRecord *source)
{
  const char *author = mul_record_get_text (source, MUL_SOURCE_author);
  const char *publisher = mul_record_get_text (source, MUL_SOURCE_publisher);
  const char *title = mul_record_get_text (source, MUL_SOURCE_title);
  const char *url = mul_record_get_text (source, MUL_SOURCE_url);
  g_autofree char *date = mul_report_say_date (self, mul_record_get_text (source, MUL_SOURCE_date));
  g_autofree char *retrieved = mul_report_say_date (self, mul_record_get_text (source, MUL_SOURCE_retrieved));
  MulReportText *text = mul_report_text_new (NULL);

  add_sentence (text, *author != '\0' ? author : publisher);
  if (*date != '\0')
    {
      g_autofree char *bracketed = g_strdup_printf (text->len > 0 ? " (%s)" : "(%s)", date);

      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, bracketed);
    }
  if (text->len > 0 && *title != '\0')
    mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ". ");
  mul_report_text_add (text, MUL_REPORT_RUN_STRONG, title);
  if (*author != '\0')
    add_sentence (text, publisher);
  add_sentence (text, mul_record_get_text (source, MUL_SOURCE_reference));
  mul_report_text_add (text, MUL_REPORT_RUN_TEXT, ".");
  if (*url != '\0')
    {
      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, " ");
      mul_report_text_add_link (text, MUL_REPORT_RUN_LINK, url, url, NULL);
    }
  if (*retrieved != '\0')
    {
      g_autofree char *read = mul_catalog_fill (mul_report_say (self, NC_ ("report", "(retrieved %s)")), retrieved,
                                                NULL);

      mul_report_text_add (text, MUL_REPORT_RUN_TEXT, " ");
      mul_report_text_add (text, MUL_REPORT_RUN_SMALL, read);
    }
  return text;
}

/**
 * mul_report_build_sources:
 * @self: a builder
 *
 * Builds the list of sources: those that are cited, in the order of their numbers, then the others.
 */
void
mul_report_build_sources (MulReportBuilder *self)
{
  const GPtrArray *all = mul_report_get_all (self, MUL_SOURCE_id);
  MulReportBlock *list;

  mul_report_add_heading (self->report, 1, TRUE, mul_report_say (self, NC_ ("report", "Sources")));
  if (all->len == 0)
    {
      mul_report_add_paragraph (self->report, MUL_REPORT_STYLE_CALM,
                                mul_report_say_text (self, NC_ ("report", "No sources have been entered yet.")));
      return;
    }
  for (guint i = 0; i < all->len; i++)
    mul_report_number_source (self, mul_record_get_id (g_ptr_array_index (all, i)));
  list = mul_report_add_sources (self->report);
  for (guint i = 0; i < self->cited->len; i++)
    {
      MulRecord *source = mul_report_get_first (self, MUL_SOURCE_id, g_ptr_array_index (self->cited, i));
      g_autofree char *anchor = g_strdup_printf ("s%u", i + 1);

      if (source != NULL)
        mul_report_block_add_source (list, i + 1, anchor, describe_source (self, source));
    }
}
