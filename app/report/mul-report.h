/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/mul-document.h"

G_BEGIN_DECLS

#define MUL_REPORT_ERROR (mul_report_error_quark ())

/**
 * MulReportError:
 * @MUL_REPORT_ERROR_FORMAT: the file's name asks for a format the report is not written in
 * @MUL_REPORT_ERROR_LANGUAGE: there is no such language
 * @MUL_REPORT_ERROR_UNWRITABLE: the file cannot be written; what lay there before still does
 *
 * Every error carries a translated sentence that can be shown as it is.
 */
typedef enum
{
  MUL_REPORT_ERROR_FORMAT,
  MUL_REPORT_ERROR_LANGUAGE,
  MUL_REPORT_ERROR_UNWRITABLE,
} MulReportError;

GQuark mul_report_error_quark (void);

gboolean mul_report_export (MulDocument *document, GFile *out, const char *language, gboolean public_edition,
                            GError **error);

gboolean mul_report_write_file (GFile *file, const char *content, gsize length, GError **error);
char *mul_report_lower_first (const char *text);

G_END_DECLS
