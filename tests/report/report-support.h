/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <libxml/xpath.h>

#include "mul-test-storage.h"
#include "report/mul-report.h"

G_BEGIN_DECLS

/* A report that was exported, read back as XML. */
typedef struct
{
  char *html;
  xmlDocPtr document;
  xmlXPathContextPtr xpath;
  char *text; /* what a reader sees, soft hyphens and doubled blanks taken out */
} TestReport;

TestReport *test_report_export (MulDocument *document, const char *language, gboolean public_edition);
void test_report_free (TestReport *self);
GPtrArray *test_report_find (TestReport *self, const char *xpath);
char *test_report_clean (const char *text);
void test_report_assert_says (TestReport *self, const char *words);
void test_report_assert_silent (TestReport *self, const char *words);
void test_report_assert_sound (TestReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (TestReport, test_report_free)

G_END_DECLS
