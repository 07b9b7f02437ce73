/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/mul-report-model.h"
#include "storage/mul-document.h"

G_BEGIN_DECLS

MulReport *mul_report_build (MulDocument *document, MulCatalog *catalog, gboolean public_edition);

G_END_DECLS
