/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/mul-report-model.h"

G_BEGIN_DECLS

char *mul_report_html_write (MulReport *report, gsize *length);

G_END_DECLS
