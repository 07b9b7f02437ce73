/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "domain/mul-codes.h"

#include <gio/gio.h>

G_BEGIN_DECLS

GMenuModel *mul_argument_menu_new (MulPlacementKind kind, MulProConWording wording, GListModel *alternatives,
                                   const char *alternative_id, gboolean elsewhere);

G_END_DECLS
