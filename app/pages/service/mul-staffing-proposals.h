/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "pages/service/mul-staffing-edits.h"

G_BEGIN_DECLS

gboolean mul_staffing_propose_note (const MulStaffingPlace *place, char **text, const MulStaffingNote **replaced);

G_END_DECLS
