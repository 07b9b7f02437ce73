/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/xmlwriter.h>

#include "report/mul-report-html.h"

G_BEGIN_DECLS

/* What the files that together write HTML share. The page is HTML5 and well-formed XML at once: elements that are
 * not void are always closed by an end tag. */
typedef struct
{
  xmlTextWriterPtr xml;
  MulReport *report;
} MulReportHtml;

const char *mul_report_html_say (MulReportHtml *self, const char *text);
void mul_report_html_start (MulReportHtml *self, const char *element, const char *class_name);
void mul_report_html_end (MulReportHtml *self);
void mul_report_html_attribute (MulReportHtml *self, const char *name, const char *value);
void mul_report_html_language (MulReportHtml *self, const char *language);
void mul_report_html_words (MulReportHtml *self, const char *text);
void mul_report_html_element (MulReportHtml *self, const char *element, const char *class_name, const char *text);
void mul_report_html_void (MulReportHtml *self, const char *element);
void mul_report_html_break (MulReportHtml *self);
void mul_report_html_text (MulReportHtml *self, const MulReportText *text);
void mul_report_html_items (MulReportHtml *self, const GPtrArray *items, const char *class_name, const char *language);

void mul_report_html_write_table (MulReportHtml *self, const MulReportTable *table);
void mul_report_html_write_figure (MulReportHtml *self, const MulReportFigure *figure);
void mul_report_html_write_arguments (MulReportHtml *self, const GPtrArray *lists);

G_END_DECLS
