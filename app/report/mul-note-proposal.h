/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-codes.h"
#include "report/mul-catalog.h"

G_BEGIN_DECLS

char *mul_note_proposal_say (MulCatalog *catalog, MulArrangement arrangement, const char *role, const char *other_role,
                             const char *place);

G_END_DECLS
