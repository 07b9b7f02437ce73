/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/mul-report-html-private.h"

#include <glib/gi18n-lib.h>

#include "domain/mul-hyphens.h"
#include "drawing/mul-chart-svg.h"

/* Shorter words fit a narrow column. */
#define LONG_WORD 11

/* Heads of narrow columns may break within long words: not every browser knows how Norwegian words break. */
static void
write_hyphenated (MulReportHtml *self, const MulReportText *text)
{
  for (guint i = 0; i < text->len; i++)
    {
      const MulReportRun *run = g_ptr_array_index (text, i);
      g_autoptr (GPtrArray) one = g_ptr_array_new ();
      g_auto (GStrv) words = NULL;

      if (run->kind != MUL_REPORT_RUN_TEXT)
        {
          g_ptr_array_add (one, (gpointer) run);
          mul_report_html_text (self, one);
          continue;
        }
      words = g_strsplit (run->text, " ", -1);
      for (guint j = 0; words[j] != NULL; j++)
        {
          gboolean is_long = g_utf8_strlen (words[j], -1) >= LONG_WORD;
          g_autofree char *hyphenated = is_long ? mul_hyphens_add (words[j]) : g_strdup (words[j]);

          mul_report_html_words (self, j > 0 ? " " : "");
          mul_report_html_words (self, hyphenated);
        }
    }
}

static void
write_cell (MulReportHtml *self, const MulReportRow *row, const MulReportCell *cell, gboolean is_dense)
{
  gboolean head = row->is_head || cell->is_head;

  mul_report_html_start (self, head ? "th" : "td", cell->is_number ? "number" : NULL);
  if (head)
    mul_report_html_attribute (self, "scope", row->is_head ? "col" : cell->row_span > 1 ? "rowgroup" : "row");
  if (cell->row_span > 1)
    {
      g_autofree char *span = g_strdup_printf ("%u", cell->row_span);

      mul_report_html_attribute (self, "rowspan", span);
    }
  if (row->is_head && is_dense)
    write_hyphenated (self, cell->text);
  else
    mul_report_html_text (self, cell->text);
  mul_report_html_end (self);
}

static void
write_row (MulReportHtml *self, const MulReportRow *row, gboolean is_dense)
{
  mul_report_html_start (self, "tr", row->is_sum ? "sum" : NULL);
  for (guint i = 0; i < row->cells->len; i++)
    write_cell (self, row, g_ptr_array_index (row->cells, i), is_dense);
  mul_report_html_end (self);
  mul_report_html_break (self);
}

/* A cell that covers several rows begins a body of its own, which is what it is the head of. */
static gboolean
begins_body (const MulReportTable *table, guint row)
{
  const MulReportRow *here = g_ptr_array_index (table->rows, row);
  const MulReportCell *first = here->cells->len > 0 ? g_ptr_array_index (here->cells, 0) : NULL;
  const MulReportRow *before = row > 0 ? g_ptr_array_index (table->rows, row - 1) : NULL;

  return before == NULL || before->is_head || (first != NULL && first->is_head && first->row_span > 1);
}

static void
write_rows (MulReportHtml *self, const MulReportTable *table)
{
  gboolean in_head = FALSE;
  gboolean in_body = FALSE;

  for (guint i = 0; i < table->rows->len; i++)
    {
      const MulReportRow *row = g_ptr_array_index (table->rows, i);

      if (row->is_head && !in_head)
        mul_report_html_start (self, "thead", NULL);
      else if (!row->is_head && begins_body (table, i))
        {
          if (in_head || in_body)
            mul_report_html_end (self);
          mul_report_html_start (self, "tbody", NULL);
          in_body = TRUE;
        }
      in_head = row->is_head;
      write_row (self, row, table->is_dense);
    }
  if (in_head || in_body)
    mul_report_html_end (self);
}

static void
write_notes (MulReportHtml *self, const GPtrArray *notes)
{
  if (notes->len == 0)
    return;
  mul_report_html_start (self, "div", "notes");
  for (guint i = 0; i < notes->len; i++)
    {
      const MulReportNote *note = g_ptr_array_index (notes, i);

      mul_report_html_start (self, "p", NULL);
      if (note->anchor != NULL)
        mul_report_html_attribute (self, "id", note->anchor);
      if (*note->mark != '\0')
        {
          mul_report_html_element (self, "sup", *note->mark == '*' ? "mark star" : "mark", note->mark);
          mul_report_html_words (self, " ");
        }
      mul_report_html_text (self, note->text);
      mul_report_html_end (self);
    }
  mul_report_html_end (self);
  mul_report_html_break (self);
}

static void
write_label (MulReportHtml *self, const char *word, guint number, const char *caption)
{
  g_autofree char *label = g_strdup_printf ("%s\302\240%u", word, number);

  mul_report_html_element (self, "span", "label", label);
  mul_report_html_words (self, " ");
  mul_report_html_words (self, caption);
}

/* A wide table scrolls by itself, also by keyboard, and the page does not. */
void
mul_report_html_write_table (MulReportHtml *self, const MulReportTable *table)
{
  g_autofree char *caption_id = g_strconcat (table->anchor, "c", NULL);

  mul_report_html_start (self, "div", table->is_dense ? "table dense" : "table");
  mul_report_html_start (self, "div", "scroll");
  mul_report_html_attribute (self, "role", "region");
  mul_report_html_attribute (self, "tabindex", "0");
  mul_report_html_attribute (self, "aria-labelledby", caption_id);
  mul_report_html_start (self, "table", NULL);
  mul_report_html_attribute (self, "id", table->anchor);
  mul_report_html_start (self, "caption", NULL);
  mul_report_html_attribute (self, "id", caption_id);
  write_label (self, mul_report_html_say (self, NC_ ("report", "Table")), table->number, table->caption);
  mul_report_html_end (self);
  mul_report_html_break (self);
  write_rows (self, table);
  mul_report_html_end (self);
  mul_report_html_end (self);
  write_notes (self, table->notes);
  mul_report_html_end (self);
}

void
mul_report_html_write_figure (MulReportHtml *self, const MulReportFigure *figure)
{
  g_autofree char *svg = figure->bars != NULL ? mul_bar_chart_svg_fragment (figure->bars, figure->anchor)
                                              : mul_chart_svg_fragment (figure->scene, figure->anchor);
  g_autofree char *caption_id = g_strconcat (figure->anchor, "c", NULL);

  mul_report_html_start (self, "figure", NULL);
  mul_report_html_attribute (self, "id", figure->anchor);
  mul_report_html_attribute (self, "aria-labelledby", caption_id);
  mul_report_html_start (self, "div", "scroll chart");
  mul_report_html_attribute (self, "role", "region");
  mul_report_html_attribute (self, "tabindex", "0");
  mul_report_html_attribute (self, "aria-labelledby", caption_id);
  xmlTextWriterWriteRaw (self->xml, BAD_CAST svg);
  mul_report_html_end (self);
  mul_report_html_start (self, "figcaption", NULL);
  mul_report_html_attribute (self, "id", caption_id);
  write_label (self, mul_report_html_say (self, NC_ ("report", "Figure")), figure->number, figure->caption);
  mul_report_html_end (self);
  mul_report_html_start (self, "details", NULL);
  mul_report_html_element (self, "summary", NULL, mul_report_html_say (self, NC_ ("report", "The figure as a list")));
  mul_report_html_items (self, figure->outline, NULL, NULL);
  mul_report_html_end (self);
  mul_report_html_end (self);
}

static void
write_argument (MulReportHtml *self, const MulReportArgument *argument)
{
  static const char *const classes[] = {
    [MUL_REPORT_META_THEME] = "theme",
    [MUL_REPORT_META_MUNICIPALITY] = "municipality",
    [MUL_REPORT_META_STANCE] = "stance",
    [MUL_REPORT_META_PLAIN] = "plain",
  };

  mul_report_html_start (self, "li", NULL);
  mul_report_html_start (self, "p", NULL);
  mul_report_html_language (self, argument->language);
  mul_report_html_text (self, argument->text);
  mul_report_html_end (self);
  if (argument->meta->len > 0)
    mul_report_html_start (self, "p", "meta");
  for (guint i = 0; i < argument->meta->len; i++)
    {
      const MulReportMeta *meta = g_ptr_array_index (argument->meta, i);

      if (i > 0)
        mul_report_html_words (self, " · ");
      mul_report_html_start (self, "span", classes[meta->kind]);
      mul_report_html_text (self, meta->text);
      mul_report_html_end (self);
    }
  if (argument->meta->len > 0)
    mul_report_html_end (self);
  mul_report_html_end (self);
  mul_report_html_break (self);
}

/* Two lists stand side by side where there is room, and one below the other where there is not. */
void
mul_report_html_write_arguments (MulReportHtml *self, const GPtrArray *lists)
{
  mul_report_html_start (self, "div", lists->len > 1 ? "arguments beside" : "arguments");
  for (guint i = 0; i < lists->len; i++)
    {
      const MulReportArguments *list = g_ptr_array_index (lists, i);

      mul_report_html_start (self, "div", NULL);
      if (list->title != NULL)
        {
          g_autofree char *count = g_strdup_printf ("%u", list->arguments->len);

          mul_report_html_start (self, "h5", NULL);
          mul_report_html_words (self, list->title);
          mul_report_html_words (self, " ");
          mul_report_html_element (self, "span", "count", count);
          mul_report_html_end (self);
        }
      if (list->arguments->len == 0 && list->empty != NULL)
        mul_report_html_element (self, "p", "calm", list->empty);
      if (list->arguments->len > 0)
        mul_report_html_start (self, "ul", NULL);
      for (guint j = 0; j < list->arguments->len; j++)
        write_argument (self, g_ptr_array_index (list->arguments, j));
      if (list->arguments->len > 0)
        mul_report_html_end (self);
      mul_report_html_end (self);
    }
  mul_report_html_end (self);
}
