/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-codes.h"
#include "widgets/mul-argument-list.h"

G_BEGIN_DECLS

const MulArgumentWords *mul_argument_wording_get (MulPlacementKind kind, MulProConWording wording);
char *mul_argument_wording_deleted (MulPlacementKind kind, MulProConWording wording, guint n);

G_END_DECLS
