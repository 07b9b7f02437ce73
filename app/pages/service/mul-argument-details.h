/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-argument-edits.h"
#include "storage/mul-queries-assessment.h"
#include "widgets/mul-argument-item.h"

G_BEGIN_DECLS

MulArgumentContent *mul_argument_details_make_content (const MulArgumentPlace *place, MulRecord *argument,
                                                       const MulArgumentDetails *details, GPtrArray *takers,
                                                       GListModel *municipalities, GListModel *themes);

G_END_DECLS
