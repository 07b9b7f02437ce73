/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-html-private.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "mulighetsrom-report-resources.h"

#define STYLE_PATH RESOURCE_PREFIX "/report/report.css"

/* Nothing in the page runs or is fetched, whatever somebody has written into the project. */
#define POLICY "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

#define DEEPEST_IN_CONTENTS 3

static const char *const heading_elements[] = { "h2", "h3", "h4", "h5" };

static const char *const style_classes[] = {
  [MUL_REPORT_STYLE_BODY] = NULL,         [MUL_REPORT_STYLE_LEAD] = "lead",
  [MUL_REPORT_STYLE_SMALL] = "small",     [MUL_REPORT_STYLE_CALM] = "calm",
  [MUL_REPORT_STYLE_CONCLUSION] = "conclusion",
};

static void
write_meta (MulReportHtml *self, const char *key, const char *name, const char *content)
{
  mul_report_html_start (self, "meta", NULL);
  mul_report_html_attribute (self, key, name);
  if (content != NULL)
    mul_report_html_attribute (self, "content", content);
  xmlTextWriterEndElement (self->xml);
  mul_report_html_break (self);
}

static void
write_head (MulReportHtml *self)
{
  g_autoptr (GBytes) style = g_resource_lookup_data (mulighetsrom_report_get_resource (), STYLE_PATH,
                                                     G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  mul_report_html_start (self, "head", NULL);
  mul_report_html_break (self);
  write_meta (self, "charset", "utf-8", NULL);
  mul_report_html_element (self, "title", NULL, self->report->title);
  mul_report_html_break (self);
  write_meta (self, "name", "viewport", "width=device-width, initial-scale=1");
  write_meta (self, "name", "generator", "Mulighetsrom " PACKAGE_VERSION);
  write_meta (self, "http-equiv", "Content-Security-Policy", POLICY);
  mul_report_html_start (self, "style", NULL);
  xmlTextWriterWriteRawLen (self->xml, g_bytes_get_data (style, NULL), (int) g_bytes_get_size (style));
  mul_report_html_end (self);
  mul_report_html_end (self);
  mul_report_html_break (self);
}

static void
write_front (MulReportHtml *self)
{
  mul_report_html_start (self, "header", "front");
  mul_report_html_element (self, "h1", NULL, self->report->title);
  for (guint i = 0; i < self->report->front->len; i++)
    {
      mul_report_html_start (self, "p", NULL);
      mul_report_html_text (self, g_ptr_array_index (self->report->front, i));
      mul_report_html_end (self);
    }
  mul_report_html_end (self);
  mul_report_html_break (self);
}

static void
write_heading_words (MulReportHtml *self, const MulReportBlock *heading)
{
  if (heading->number != NULL)
    {
      mul_report_html_element (self, "span", "no", heading->number);
      mul_report_html_words (self, " ");
    }
  mul_report_html_text (self, heading->text);
}

static void
write_contents_entry (MulReportHtml *self, const MulReportBlock *heading)
{
  g_autofree char *target = g_strconcat ("#", heading->anchor, NULL);

  mul_report_html_start (self, "li", NULL);
  mul_report_html_start (self, "a", NULL);
  mul_report_html_attribute (self, "href", target);
  mul_report_html_language (self, heading->language);
  write_heading_words (self, heading);
  mul_report_html_end (self);
}

/* The table of contents: the numbered headings, each within the one above it. */
static void
write_contents (MulReportHtml *self)
{
  guint level = 0;

  mul_report_html_start (self, "nav", NULL);
  mul_report_html_attribute (self, "aria-labelledby", "contents");
  mul_report_html_start (self, "h2", NULL);
  mul_report_html_attribute (self, "id", "contents");
  mul_report_html_words (self, mul_report_html_say (self, NC_ ("report", "Contents")));
  mul_report_html_end (self);
  for (guint i = 0; i < self->report->blocks->len; i++)
    {
      const MulReportBlock *block = g_ptr_array_index (self->report->blocks, i);

      if (block->kind != MUL_REPORT_HEADING || block->number == NULL || block->level > DEEPEST_IN_CONTENTS)
        continue;
      if (block->level <= level)
        mul_report_html_end (self);
      for (; level > block->level; level--)
        {
          mul_report_html_end (self);
          mul_report_html_end (self);
        }
      for (; level < block->level; level++)
        mul_report_html_start (self, "ol", NULL);
      write_contents_entry (self, block);
    }
  for (; level > 0; level--)
    {
      mul_report_html_end (self);
      mul_report_html_end (self);
    }
  mul_report_html_end (self);
  mul_report_html_break (self);
}

static void
write_heading (MulReportHtml *self, const MulReportBlock *block)
{
  mul_report_html_start (self, heading_elements[block->level - 1], NULL);
  mul_report_html_attribute (self, "id", block->anchor);
  mul_report_html_language (self, block->language);
  write_heading_words (self, block);
  mul_report_html_end (self);
}

static void
write_paragraph (MulReportHtml *self, const MulReportBlock *block)
{
  mul_report_html_start (self, "p", style_classes[block->style]);
  mul_report_html_language (self, block->language);
  mul_report_html_text (self, block->text);
  mul_report_html_end (self);
}

static void
write_quote (MulReportHtml *self, const MulReportBlock *block)
{
  mul_report_html_start (self, "blockquote", NULL);
  mul_report_html_language (self, block->language);
  mul_report_html_start (self, "p", NULL);
  mul_report_html_text (self, block->text);
  mul_report_html_end (self);
  mul_report_html_end (self);
}

static void
write_sources (MulReportHtml *self, const GPtrArray *sources)
{
  mul_report_html_start (self, "ol", "sources");
  for (guint i = 0; i < sources->len; i++)
    {
      const MulReportNote *source = g_ptr_array_index (sources, i);

      mul_report_html_start (self, "li", NULL);
      mul_report_html_attribute (self, "id", source->anchor);
      mul_report_html_attribute (self, "value", source->mark);
      mul_report_html_text (self, source->text);
      mul_report_html_end (self);
      mul_report_html_break (self);
    }
  mul_report_html_end (self);
}

static void
write_block (MulReportHtml *self, const MulReportBlock *block)
{
  switch (block->kind)
    {
    case MUL_REPORT_HEADING:
      write_heading (self, block);
      break;
    case MUL_REPORT_QUOTE:
      write_quote (self, block);
      break;
    case MUL_REPORT_LIST:
      mul_report_html_items (self, block->items, block->is_labelled ? "labelled" : NULL, block->language);
      break;
    case MUL_REPORT_TABLE:
      mul_report_html_write_table (self, block->table);
      break;
    case MUL_REPORT_FIGURE:
      mul_report_html_write_figure (self, block->figure);
      break;
    case MUL_REPORT_ARGUMENTS:
      mul_report_html_write_arguments (self, block->lists);
      break;
    case MUL_REPORT_SOURCES:
      write_sources (self, block->sources);
      break;
    case MUL_REPORT_PARAGRAPH:
    default:
      write_paragraph (self, block);
      break;
    }
  mul_report_html_break (self);
}

static void
write_body (MulReportHtml *self)
{
  mul_report_html_start (self, "body", NULL);
  mul_report_html_start (self, "a", "skip");
  mul_report_html_attribute (self, "href", "#main");
  mul_report_html_words (self, mul_report_html_say (self, NC_ ("report", "Skip to the report")));
  mul_report_html_end (self);
  mul_report_html_break (self);
  write_front (self);
  write_contents (self);
  mul_report_html_start (self, "main", NULL);
  mul_report_html_attribute (self, "id", "main");
  mul_report_html_attribute (self, "tabindex", "-1");
  mul_report_html_break (self);
  for (guint i = 0; i < self->report->blocks->len; i++)
    write_block (self, g_ptr_array_index (self->report->blocks, i));
  mul_report_html_end (self);
  mul_report_html_end (self);
  mul_report_html_break (self);
}

static int
append_cb (void *context, const char *buffer, int length)
{
  g_string_append_len (context, buffer, length);
  return length;
}

/**
 * mul_report_html_write:
 * @report: a report
 * @length: (out): the page's length in bytes
 *
 * Writes the report as one HTML page that needs no other file: its style sheet and its figures are in it, and it
 * fetches and runs nothing. The page is well-formed XML too.
 *
 * Returns: (transfer full): the page, in UTF-8
 */
char *
mul_report_html_write (MulReport *report, gsize *length)
{
  GString *page = g_string_new ("<!DOCTYPE html>\n");
  /* libxml2's own buffers may grow by what is written each time; a string doubles. */
  xmlOutputBufferPtr output = xmlOutputBufferCreateIO (append_cb, NULL, page, NULL);
  MulReportHtml self = { xmlNewTextWriter (output), report };

  mul_report_html_start (&self, "html", NULL);
  mul_report_html_attribute (&self, "xmlns", "http://www.w3.org/1999/xhtml");
  mul_report_html_attribute (&self, "lang", report->language);
  mul_report_html_attribute (&self, "xml:lang", report->language);
  mul_report_html_break (&self);
  write_head (&self);
  write_body (&self);
  mul_report_html_end (&self);
  xmlFreeTextWriter (self.xml);
  *length = page->len;
  return g_string_free_and_steal (page);
}
