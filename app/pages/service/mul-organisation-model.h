/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/mul-catalog.h"
#include "storage/mul-document.h"
#include "widgets/mul-chart-model.h"

G_BEGIN_DECLS

MulChartModel *mul_organisation_model_new (MulDocument *document, const char *service_id, const char *alternative_id);
MulChartModel *mul_organisation_model_new_in (MulDocument *document, const char *service_id, const char *alternative_id,
                                              MulCatalog *catalog);
gboolean mul_organisation_model_is_touched (MulChanges *changes);

G_END_DECLS
